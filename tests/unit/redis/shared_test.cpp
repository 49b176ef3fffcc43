// Many processes, one limit, a real Redis: by the clock of the server that the calls go to, never too many, and nearly
// all that is allowed; also while Redis is killed, restarted or stopped.
#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <thread>

#include "redis_server.hpp"

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// Stands for the exchange: notes when each call arrives, and answers.
class CountingServer {
  public:
    CountingServer() : socket_(::socket(AF_INET, SOCK_DGRAM, 0)) {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(bind(socket_, reinterpret_cast<sockaddr*>(&address), size) == 0);
        REQUIRE(getsockname(socket_, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        port_ = ntohs(address.sin_port);
        const timeval patience{0, 50'000};
        setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        thread_ = std::thread([this] { serve(); });
    }
    ~CountingServer() {
        stop();
        close(socket_);
    }
    int port() const { return port_; }

    const std::vector<steady_clock::time_point>& stop() {
        stopping_ = true;
        if (thread_.joinable()) thread_.join();
        return arrivals_;
    }

  private:
    void serve() {
        while (!stopping_) {
            char byte = 0;
            sockaddr_in from{};
            socklen_t size = sizeof from;
            if (recvfrom(socket_, &byte, 1, 0, reinterpret_cast<sockaddr*>(&from), &size) != 1) continue;
            arrivals_.push_back(steady_clock::now());
            sendto(socket_, &byte, 1, 0, reinterpret_cast<const sockaddr*>(&from), size);
        }
    }

    const int socket_;
    int port_ = 0;
    std::atomic<bool> stopping_{false};
    std::vector<steady_clock::time_point> arrivals_;
    std::thread thread_;
};

std::size_t most_in(const std::vector<steady_clock::time_point>& arrivals, milliseconds window) {
    std::size_t most = 0, first = 0;
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        while (arrivals[i] - arrivals[first] >= window) ++first;
        most = std::max(most, i - first + 1);
    }
    return most;
}

std::size_t between(const std::vector<steady_clock::time_point>& arrivals, steady_clock::time_point from,
                    steady_clock::time_point to) {
    return static_cast<std::size_t>(
        std::count_if(arrivals.begin(), arrivals.end(), [&](auto time) { return time >= from && time < to; }));
}

constexpr int processes = 8;

struct Run {
    std::vector<steady_clock::time_point> arrivals;
    steady_clock::time_point start;
};

// `meanwhile` gets the time at which the processes were started.
template <class Meanwhile>
Run hammer(const RedisServer& redis, int count, milliseconds window, milliseconds time, int share,
           Meanwhile meanwhile) {
    CountingServer server;
    Run run;
    std::vector<pid_t> workers;
    run.start = steady_clock::now();
    for (int i = 0; i < processes; ++i) {
        workers.push_back(start_program({EXBIND_WORKER, std::to_string(redis.port()), std::to_string(server.port()),
                                         std::to_string(count), std::to_string(window.count()), std::to_string(share),
                                         std::to_string(time.count())}));
    }
    meanwhile(run.start);
    for (const pid_t worker : workers) CHECK(wait_for(worker) == 0);
    run.arrivals = server.stop();
    return run;
}

void check_a_gap(void (RedisServer::*go)(), void (RedisServer::*come_back)()) {
    RedisServer redis;
    steady_clock::time_point gone, back;
    const auto run = hammer(redis, 80, 500ms, 12s, processes, [&](auto start) {
        std::this_thread::sleep_until(start + 4s);
        gone = steady_clock::now();
        (redis.*go)();
        std::this_thread::sleep_until(start + 7s);
        (redis.*come_back)();
        back = steady_clock::now();
    });
    CHECK(most_in(run.arrivals, 500ms) <= 80);
    CHECK(between(run.arrivals, gone + 1500ms, back) > 0);
    CHECK(between(run.arrivals, back + 2500ms, back + 4500ms) >= 80 * 4 * 7 / 10);
    MESSAGE(run.arrivals.size() << " calls, most in half a second " << most_in(run.arrivals, 500ms) << ", "
                                << between(run.arrivals, gone + 1500ms, back) << " in the last "
                                << (back - gone - 1500ms) / 1ms << " ms without Redis");
}

}  // namespace

TEST_CASE("eight processes on one limit for ten seconds: no excess, at least 90 % of the rate") {
    RedisServer redis;
    const auto run = hammer(redis, 200, 1s, 10s, 0, [](auto) {});
    REQUIRE(!run.arrivals.empty());
    CHECK(most_in(run.arrivals, 1s) <= 200);
    // From the second window on: a Redis without data gives nothing out at first.
    const auto from = run.arrivals.front();
    const auto used = between(run.arrivals, from, from + 8s);
    MESSAGE(run.arrivals.size() << " calls, most in a second " << most_in(run.arrivals, 1s) << ", "
                                << static_cast<double>(used) / (200 * 8) << " of the rate");
    CHECK(used >= 200 * 8 * 9 / 10);
}

TEST_CASE("Redis is killed and comes back empty: no excess, a share meanwhile, all of it after") {
    check_a_gap(&RedisServer::kill, &RedisServer::start);
}

TEST_CASE("Redis stands still for a while: no excess, a share meanwhile, all of it after") {
    check_a_gap(&RedisServer::pause, &RedisServer::resume);
}

TEST_CASE("without a share no call is made while Redis is away, and calls go on when it is back") {
    RedisServer redis;
    steady_clock::time_point gone, back;
    const auto run = hammer(redis, 80, 500ms, 9s, 0, [&](auto start) {
        std::this_thread::sleep_until(start + 3s);
        redis.kill();
        gone = steady_clock::now();
        std::this_thread::sleep_until(start + 5s);
        back = steady_clock::now();
        redis.start();
    });
    CHECK(most_in(run.arrivals, 500ms) <= 80);
    CHECK(between(run.arrivals, run.start, gone) > 80);
    // Calls that were let through before may still be on their way.
    CHECK(between(run.arrivals, gone + 200ms, back) == 0);
    CHECK(between(run.arrivals, back, back + 4s) > 80);
}
