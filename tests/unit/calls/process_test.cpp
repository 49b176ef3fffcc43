// What a process may do to a client: fork(), run out of file descriptors, ask for no timeout at all.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <functional>
#include <future>
#include <string>
#include <thread>
#include <vector>

#include "http/pipe_signal.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;
using rows::call;

namespace {

Answer echo(const Received& got) {
    return reply(200,
                 R"({"code":"0","msg":"","data":[{"ccy":")" + got.target.substr(got.target.find('=') + 1) + R"("}]})");
}

/// Runs it in a child process, which ends itself if that takes long. False if it did not return true.
bool in_child(const std::function<bool()>& what) {
    const pid_t child = fork();
    if (child == 0) {
        alarm(30);
        _exit(what() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

// The thread sanitizer allows none.
#ifdef EXBIND_UNDER_THREAD
constexpr bool threads_after_fork = false;
#else
constexpr bool threads_after_fork = true;
#endif

bool is_refused(const Error& error) {
    return error.kind == ErrorKind::usage && error.outcome == Outcome::not_sent &&
           error.message.find("fork()") != std::string::npos;
}

/// Takes all file descriptors that there are left of `most`. Nothing is asserted meanwhile: the sanitizers need a pipe
/// to look at memory, and would report that they have none in place of an assertion that fails.
class NoDescriptors {
  public:
    explicit NoDescriptors(rlim_t most) {
        getrlimit(RLIMIT_NOFILE, &before_);
        const rlimit few{most, before_.rlim_max};
        setrlimit(RLIMIT_NOFILE, &few);
        for (int made = 0; (made = fcntl(0, F_DUPFD_CLOEXEC, 0)) >= 0;) taken_.push_back(made);
    }
    ~NoDescriptors() {
        for (const int each : taken_) close(each);
        setrlimit(RLIMIT_NOFILE, &before_);
    }
    NoDescriptors(const NoDescriptors&) = delete;
    NoDescriptors& operator=(const NoDescriptors&) = delete;

  private:
    rlimit before_{};
    std::vector<int> taken_;
};

Result<rows::Rows> without_descriptors(const std::function<Result<rows::Rows>()>& made) {
    const NoDescriptors none(256);
    return made();
}

void check_answered(const Result<rows::Rows>& got) {
    CHECK_MESSAGE(got.has_value(), (got ? "" : got.error().message));
}

}  // namespace

TEST_CASE("in a child process a client refuses every call, and touches nothing of the parent's") {
    Server server(echo);
    auto connection = std::make_unique<Connection>(rows::connect(server));
    REQUIRE(call(*connection, rows::read, {.ccy = "warm"}).get());
    REQUIRE(call(*connection, rows::read, {.ccy = "warm"}).start().get());
    auto under_way = call(*connection, rows::read, {.ccy = "mine"}).start();
    const auto prepared = call(*connection, rows::read, {.ccy = "prepared"});
    const std::size_t before = server.received().size();

    CHECK(in_child([&] {
        bool right = is_refused(call(*connection, rows::read, {.ccy = "child"}).get().error());
        right = right && is_refused(prepared.get().error());
        auto started = call(*connection, rows::read, {.ccy = "child"}).start();
        right = right && started.done() && is_refused(started.get().error());
        right = right && is_refused(connection->measure_clock().error());
        // Unless it was done before.
        if (!under_way.done()) {
            under_way.cancel();
            right = right && is_refused(under_way.get().error());
        }
        connection.reset();
        return right;
    }));
    CHECK(under_way.get());
    CHECK(server.received().size() <= before + 1);
    for (int i = 0; i < 20; ++i) {
        const auto got = call(*connection, rows::read, {.ccy = std::to_string(i)}).get();
        REQUIRE(got);
        CHECK(got->front().ccy == std::to_string(i));
    }
    CHECK(server.connections() == 2);
}

TEST_CASE("a new client works in a child process, also over a transport of the parent's") {
    Server server(echo);
    auto options = rows::to(server);
    options.transport = make_curl_transport();
    const auto parents = rows::connect(server, options);
    REQUIRE(call(parents, rows::read, {.ccy = "parent"}).get());
    REQUIRE(call(parents, rows::read, {.ccy = "parent"}).start().get());
    CHECK(in_child([&] {
        for (const bool inherited : {false, true}) {
            auto own = rows::to(server);
            if (inherited) own.transport = options.transport;
            const auto connection = rows::connect(server, own);
            const auto got = call(connection, rows::read, {.ccy = "child"}).get();
            if (!got || got->front().ccy != "child") return false;
            if (!threads_after_fork) continue;
            const auto started = call(connection, rows::read, {.ccy = "child2"}).start().get();
            if (!started || started->front().ccy != "child2") return false;
        }
        return true;
    }));
    CHECK(call(parents, rows::read, {.ccy = "parent"}).get()->front().ccy == "parent");
}

TEST_CASE("without file descriptors calls fail with the reason, and work again when there are some") {
    Server server(echo);
    const auto connection = rows::connect(server);
    const auto blocking = without_descriptors([&] { return call(connection, rows::write).get(); });
    const auto started = without_descriptors([&] { return call(connection, rows::write).start().get(); });
    for (const auto& got : {blocking, started}) {
        REQUIRE(!got);
        CAPTURE(got.error().message);
        CHECK(got.error().kind == ErrorKind::transport);
        CHECK(got.error().outcome == Outcome::not_sent);
        CHECK(got.error().retryable);
        CHECK(got.error().message.find("Too many open files") != std::string::npos);
    }
    CHECK(call(connection, rows::read).get());
    CHECK(call(connection, rows::read).start().get());
}

TEST_CASE("connections that nobody uses make room when file descriptors are short") {
    Server server(echo);
    const auto connection = rows::connect(server);
    const auto make_idle = [&] {
        std::vector<Started<rows::Rows>> started;
        for (int i = 0; i < 20; ++i) started.push_back(call(connection, rows::read).start());
        for (auto& each : started) REQUIRE(each.get());
    };
    make_idle();
    check_answered(without_descriptors([&] { return call(connection, rows::read).get(); }));
    REQUIRE(call(connection, rows::read).get());
    // The blocking connection is given up for the started call.
    const auto other = rows::connect(server);
    REQUIRE(call(other, rows::read).get());
    check_answered(without_descriptors([&] { return call(other, rows::read).start().get(); }));
}

TEST_CASE("a call that lacks descriptors may end together with the last one of older connections") {
    std::promise<void> released;
    Server server([held = released.get_future().share()](const Received& got) {
        if (got.target.find("held") != std::string::npos) held.wait();
        return echo(got);
    });
    const auto connection = rows::connect(server);
    auto held = call(connection, rows::read, {.ccy = "held"}).start();
    while (server.received().empty()) std::this_thread::sleep_for(1ms);
    // The first call leaves the held one's connections to it. The second lacks descriptors as well, in the same round
    // of the I/O thread that reads the reply to the held one: the callback holds it up until that has arrived.
    bool first_answered = true;
    const auto second = without_descriptors([&] {
        std::promise<Started<rows::Rows>> begun;
        call(connection, rows::write).start().then([&](const Result<rows::Rows>& first) {
            first_answered = first.has_value();
            auto started = call(connection, rows::write).start();
            released.set_value();
            const auto until = std::chrono::steady_clock::now() + 3ms;
            while (std::chrono::steady_clock::now() < until) continue;
            begun.set_value(std::move(started));
        });
        return begun.get_future().get().get();
    });
    CHECK(!first_answered);
    // It may have got the descriptor of the held one's connection.
    CHECK((second || second.error().outcome == Outcome::not_sent));
    check_answered(held.get());
}

TEST_CASE("the longest timeouts there are mean none") {
    Server server(echo);
    auto options = rows::to(server);
    options.timeout = std::chrono::milliseconds::max();
    CurlOptions curl;
    curl.connect_timeout = std::chrono::milliseconds::max();
    curl.dns_cache = std::chrono::seconds::max();
    options.transport = make_curl_transport(curl);
    const auto connection = rows::connect(server, options);
    CHECK(call(connection, rows::read).get());
    CHECK(call(connection, rows::read).start().get());
    auto made = call(connection, rows::brisk);
    made.timeout(std::chrono::hours(24 * 365 * 300));
    for (int i = 0; i < 2; ++i) CHECK(made.get());
    for (int i = 0; i < 2; ++i) CHECK(made.start().get());
}

TEST_CASE("SIGPIPE is swallowed where libcurl raises it, and nowhere else") {
    CHECK(in_child([] {
        struct sigaction action {};
        action.sa_handler = [](int) { _exit(3); };
        sigaction(SIGPIPE, &action, nullptr);
        for (int i = 0; i < 2; ++i) {
            const detail::NoPipeSignal quiet(true);
            pthread_kill(pthread_self(), SIGPIPE);
        }
        sigset_t mask;
        pthread_sigmask(SIG_SETMASK, nullptr, &mask);
        if (sigismember(&mask, SIGPIPE) != 0) return false;
        // One that the program blocked itself stays pending.
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        pthread_kill(pthread_self(), SIGPIPE);
        { const detail::NoPipeSignal quiet(true); }
        sigset_t pending;
        sigpending(&pending);
        return sigismember(&pending, SIGPIPE) != 0;
    }));
}
