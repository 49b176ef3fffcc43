// A plug-in that links the static library: makes calls under a limit of six a second and tells how many got through.
#include <cstddef>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "exbind/call.hpp"
#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/fields.hpp"
#include "exbind/replay.hpp"
#include "plugin.hpp"

namespace {

using namespace exbind;

constexpr detail::HostEntry hosts[] = {{"global", "https://plugins.example"}};
constexpr detail::Environment environments[] = {{"production", hosts, {}}};
constexpr detail::ExchangeData exchange{.name = "plugins", .environments = environments};
constexpr detail::LimitScope by_address[] = {{"ip"}};
constexpr detail::Limit six_in_a_minute[] = {{6, 60'000, false, by_address, {}, ""}};
constexpr detail::Operation six{
    .id = "test.read", .method = "GET", .path = "/rows", .auth = detail::Auth::public_, .limits = six_in_a_minute};

constexpr detail::Operation login{.id = "test.login", .method = "GET", .path = "/login", .auth = detail::Auth::public_};
constexpr detail::Operation rows{.id = "test.rows", .method = "GET", .path = "/rows"};
constexpr detail::Part the_token[] = {{.what = detail::Part::What::session}};
constexpr detail::Placement token_header[] = {{"Authorization", the_token}};
constexpr detail::Signing signing{.headers = token_header};
constexpr detail::Session session{.login = &login, .token = "token"};
constexpr detail::ExchangeData with_session{
    .name = "plugins", .environments = environments, .signing = &signing, .session = &session};

}  // namespace

extern "C" __attribute__((visibility("default"))) void exbind_plugin_token(const char* own, char* sent,
                                                                           std::size_t size) {
    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer_always("GET", "/login", json_reply(200, R"({"token":")" + std::string(own) + "\"}"));
    replay->answer_always("GET", "/rows", json_reply(200, "{}"));
    Options options;
    options.transport = replay;
    static auto* const kept = new std::vector<Connection>;
    kept->emplace_back(with_session, CredentialValues{}, options);
    const auto result = exbind::Call<Acknowledged>(kept->back().core(), rows, nullptr).get();
    std::string text = result ? "" : to_string(result.error());
    for (const HttpRequest& request : replay->requests())
        for (const Header& header : request.headers)
            if (header.name == "Authorization") text += header.value;
    std::snprintf(sent, size, "%s", text.c_str());
}

extern "C" __attribute__((visibility("default"))) int exbind_plugin_run(int calls, LimitStorePointer* store,
                                                                        char* error, std::size_t size) {
    Options options;
    options.limit_policy = LimitPolicy::fail;
    const auto replay = std::make_shared<ReplayTransport>();
    replay->answer_always("GET", "/rows", json_reply(200, "{}"));
    options.transport = replay;
    if (store != nullptr && !*store) *store = make_memory_limit_store();
    if (store != nullptr) options.limit_store = *store;
    // Kept: a store's counts last as long as a connection has it.
    static auto* const kept = new std::vector<Connection>;
    const Connection connection(exchange, {}, options);
    kept->push_back(connection);
    int through = 0;
    for (int i = 0; i < calls; ++i) {
        const auto result = exbind::Call<Acknowledged>(connection.core(), six, nullptr).get();
        through += result.has_value() ? 1 : 0;
        if (!result) std::snprintf(error, size, "%s", to_string(result.error()).c_str());
    }
    return through;
}
