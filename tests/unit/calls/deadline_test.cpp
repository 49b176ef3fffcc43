// A call's deadline and its cancellation hold in every phase: waiting for a limit, connecting, sending, receiving, and
// between two attempts.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;
using rows::Rows;

namespace {

/// Listens, and takes nobody: connections stand in its queue, as many as there is room for.
class Listener {
  public:
    enum class Queue { open, full };

    explicit Listener(Queue queue) {
        sockets_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const int small = 4096;
        ::setsockopt(sockets_[0], SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(sockets_[0], reinterpret_cast<sockaddr*>(&address), size) != 0 ||
            ::listen(sockets_[0], queue == Queue::full ? 0 : 16) != 0 ||
            ::getsockname(sockets_[0], reinterpret_cast<sockaddr*>(&address), &size) != 0)
            throw std::runtime_error("no socket on loopback");
        url_ = "http://127.0.0.1:" + std::to_string(ntohs(address.sin_port));
        for (int i = 0; queue == Queue::full && i < 4; ++i) {
            sockets_.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
            ::connect(sockets_.back(), reinterpret_cast<sockaddr*>(&address), size);
        }
    }
    ~Listener() {
        for (const int socket : sockets_) ::close(socket);
    }
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    const std::string& url() const { return url_; }

  private:
    std::vector<int> sockets_;
    std::string url_;
};

Connection connect_to(const std::string& url, std::shared_ptr<Observer> observer = nullptr) {
    Options options;
    options.base_url = url;
    options.timeout = 10min;
    options.limit_store = make_memory_limit_store();
    options.observer = std::move(observer);
    CurlOptions curl;
    curl.connect_timeout = 10min;
    options.transport = make_curl_transport(curl);
    return {exchanges::alpha, exchanges::alpha_values(), options};
}

/// Larger than all buffers between two sockets of one machine.
rows::Request large() {
    return {.ccy = std::string(std::size_t{8} << 20U, 'x')};
}

struct Phase {
    const char* name;
    std::function<Connection(std::shared_ptr<Observer>)> connect;
    std::function<rows::RowsCall(const Connection&)> make;
    ErrorKind at_deadline;
    Outcome outcome;
    std::chrono::milliseconds deadline = 400ms;  ///< long enough to come to that phase
};

/// Makes the call with that deadline, blocking or not.
Error at_deadline(const Phase& phase, bool background) {
    const Connection connection = phase.connect(nullptr);
    auto call = phase.make(connection);
    call.timeout(phase.deadline);
    const auto got = background ? call.start().get() : call.get();
    REQUIRE(!got);
    return got.error();
}

/// Until the call waits for its limit, or its request is about to leave; and a little longer.
void wait_for_phase(const Phase& phase, const rows::Log& log) {
    const std::string begin = phase.at_deadline == ErrorKind::limit ? "limit_wait" : "request";
    while (log.text().find(begin) == std::string::npos) std::this_thread::sleep_for(1ms);
    std::this_thread::sleep_for(20ms);
}

/// Makes the call without a deadline to speak of and gives it up after a while.
Error given_up(const Phase& phase) {
    const auto log = std::make_shared<rows::Log>();
    const Connection connection = phase.connect(log);
    auto started = phase.make(connection).start();
    wait_for_phase(phase, *log);
    started.cancel();
    const auto got = started.get();
    REQUIRE(!got);
    return got.error();
}

/// The same with a blocking call, which only the end of the client can cut short.
Error cut_short(const Phase& phase) {
    const auto log = std::make_shared<rows::Log>();
    std::optional<Connection> connection(phase.connect(log));
    auto call = phase.make(*connection);
    auto got = std::async(std::launch::async, [&] { return call.get(); });
    wait_for_phase(phase, *log);
    connection.reset();
    const auto result = got.get();
    REQUIRE(!result);
    return result.error();
}

}  // namespace

TEST_CASE("in every phase the deadline ends a call, and so does cancelling it") {
    const Listener full(Listener::Queue::full), open(Listener::Queue::open);
    Server silent([](const Received&) { return Answer{.bytes = {}, .hang = true}; });
    Server dripping([](const Received&) {
        return Answer{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n", .close = true, .drip = true};
    });
    Server one_a_minute([](const Received&) { return reply(200, rows::good); });
    const auto to = [](const std::string& url) {
        return [url](std::shared_ptr<Observer> observer) { return connect_to(url, std::move(observer)); };
    };
    const auto of = [](const rows::Operation& operation, rows::Request request = {}) {
        return [&operation, request](const Connection& connection) { return call(connection, operation, request); };
    };
    const std::vector<Phase> phases{
        {"limit",
         [&](std::shared_ptr<Observer> observer) {
             const auto connection = connect_to(one_a_minute.url(), std::move(observer));
             CHECK(call(connection, rows::minute).get());
             return connection;
         },
         of(rows::minute), ErrorKind::limit, Outcome::not_sent},
        {"connecting", to(full.url()), of(rows::write), ErrorKind::timeout, Outcome::not_sent},
        {"sending", to(open.url()), of(rows::write, large()), ErrorKind::timeout, Outcome::unknown, 3s},
        {"waiting", to(silent.url()), of(rows::write), ErrorKind::timeout, Outcome::unknown},
        {"receiving", to(dripping.url()), of(rows::write), ErrorKind::timeout, Outcome::unknown},
    };
    for (const Phase& phase : phases) {
        INFO(phase.name);
        for (const bool background : {false, true}) {
            const Error error = at_deadline(phase, background);
            INFO(to_string(error));
            CHECK(error.kind == phase.at_deadline);
            CHECK(error.outcome == phase.outcome);
            CHECK(error.retryable == (phase.outcome == Outcome::not_sent));
        }
        for (const Error& error : {given_up(phase), cut_short(phase)}) {
            INFO(to_string(error));
            CHECK(error.kind == ErrorKind::cancelled);
            CHECK((error.outcome == phase.outcome || error.outcome == Outcome::not_sent));
            CHECK(!error.retryable);
        }
    }
}

TEST_CASE("a wait for a limit, all attempts and the pauses between them fit into one deadline") {
    Server busy([](const Received&) { return reply(503, "", "Retry-After: 1\r\n"); });
    for (const bool background : {false, true}) {
        const auto connection = connect_to(busy.url());
        auto read = call(connection, rows::read);
        read.timeout(1500ms);
        const auto got = background ? read.start().get() : read.get();
        REQUIRE(!got);
        CHECK((got.error().kind == ErrorKind::server || got.error().kind == ErrorKind::timeout));
    }
    // A second attempt fits, a third does not.
    CHECK(busy.received().size() <= 4);
}
