// A small program of somebody who uses exbind, built in odd ways. It prints what it got.
#include <coroutine>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "exbind/json.hpp"
#include "exbind/replay.hpp"
#include "exbind/woox/account.hpp"
#include "exbind/woox/connection.hpp"

namespace {

struct Detached {
    struct promise_type {
        Detached get_return_object() { return {}; }
        std::suspend_never initial_suspend() noexcept { return {}; }
        std::suspend_never final_suspend() noexcept { return {}; }
        void return_void() {}
        void unhandled_exception() {}
    };
};

Detached await_info(const exbind::woox::account::Api& account, std::string& id) {
    auto call = account.info();
    const auto info = co_await call;
    if (info) id = info->applicationId;
}

}  // namespace

int main() {
    using namespace exbind;
    const std::string body = R"({"success":true,"timestamp":1,"data":{"applicationId":"a-1","account":"me"}})";
    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer_always("GET", "/v3/account/info", json_reply(200, body));
    Options options;
    options.transport = replay;
    options.io_thread = false;
    options.limit_conditions = {"one", "two"};
    options.limits = {{.of = "*", .factor = 0.5}};
    const woox::Connection connection(
        {.key = Secret("a-long-key-of-the-program"), .secret = Secret("a-long-secret-of-the-program")}, options);
    const woox::account::Api account(connection);

    const auto info = account.info().get();
    if (!info) return std::puts(to_string(info.error()).c_str()), 1;
    auto started = account.info().start();
    const auto later = started.get();
    std::string awaited;
    await_info(account, awaited);
    while (awaited.empty()) connection.poll(std::chrono::milliseconds(10));
    const auto refused = account.info().with("symbol", "").with("symbol", "").get();
    const std::vector<HttpRequest> requests = replay->requests();
    std::printf("%s %s %s %zu %zu %s\n%s\n", info->applicationId.c_str(), later ? later->account.c_str() : "-",
                awaited.c_str(), requests.size(), requests.front().headers.size(),
                refused ? "sent" : std::string(to_string(refused.error().kind)).c_str(), to_json(*info).c_str());
    return info->account == "me" && awaited == "a-1" && requests.size() == 3 && !refused ? 0 : 1;
}
