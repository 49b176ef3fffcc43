// A plug-in that links the static library: makes calls under a limit of six a second and tells how many got through.
#include <cstddef>
#include <cstdio>
#include <memory>
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

}  // namespace

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
