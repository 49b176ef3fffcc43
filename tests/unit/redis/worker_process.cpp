// One of many processes that use up a shared limit: takes permits as fast as it gets them, and shows each to a server
// that counts. Arguments: Redis's port, the server's port, permits in a window, its length in ms, processes, ms to run.
// Prints how many calls were granted and how many were refused because the store was away.
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <thread>

#include "exbind/redis.hpp"
#include "limits/limiter.hpp"

using namespace exbind;
using namespace exbind::detail;
using std::chrono::milliseconds;
using std::chrono::steady_clock;

namespace {

// Ends the wait of a blocking call.
class Waker {
  public:
    void wake() {
        const std::lock_guard lock(mutex_);
        woken_ = true;
        changed_.notify_all();
    }
    void wait(SteadyTime until) {
        std::unique_lock lock(mutex_);
        changed_.wait_until(lock, until, [this] { return woken_; });
        woken_ = false;
    }

  private:
    std::mutex mutex_;
    std::condition_variable changed_;
    bool woken_ = false;
};

Turn take(Limiter& limiter, const std::shared_ptr<const Route>& route, SteadyTime deadline) {
    const auto waker = std::make_shared<Waker>();
    std::unique_ptr<Limiter::Place> place;
    Turn turn = limiter.enter(
        route, deadline, LimitPolicy::wait, [waker] { waker->wake(); }, place);
    while (turn.what == Turn::What::wait) {
        waker->wait(turn.again);
        turn = place->poll();
    }
    return turn;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 7) return 2;
    RedisOptions options;
    options.port = std::atoi(argv[1]);
    options.processes = static_cast<unsigned>(std::atoi(argv[5]));
    const auto store = make_redis_limit_store(options);
    if (!store) return 3;
    const auto limiter = Limiter::of(*store);
    const milliseconds window(std::atoi(argv[4]));
    const auto route = limiter->resolve(
        {{.key = "shared", .count = static_cast<std::uint32_t>(std::atoi(argv[3])), .window = window + window / 1000}});
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    server.sin_port = htons(static_cast<std::uint16_t>(std::atoi(argv[2])));

    const SteadyTime end = steady_clock::now() + milliseconds(std::atoi(argv[6]));
    std::mutex mutex;
    int granted = 0, without_store = 0;
    std::vector<std::thread> callers;
    for (int i = 0; i < 2; ++i) {
        callers.emplace_back([&] {
            const int socket = ::socket(AF_INET, SOCK_DGRAM, 0);
            if (connect(socket, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0) std::abort();
            while (steady_clock::now() < end) {
                Turn turn = take(*limiter, route, end);
                if (turn.what != Turn::What::granted) {
                    {
                        const std::lock_guard lock(mutex);
                        if (!turn.unavailable.empty()) ++without_store;
                    }
                    std::this_thread::sleep_for(milliseconds(20));
                    continue;
                }
                char byte = 0;
                if (send(socket, &byte, 1, 0) != 1 || recv(socket, &byte, 1, 0) != 1) std::abort();
                turn.permit.replied();
                const std::lock_guard lock(mutex);
                ++granted;
            }
            close(socket);
        });
    }
    for (auto& caller : callers) caller.join();
    std::printf("%d granted, %d without store\n", granted, without_store);
    return 0;
}
