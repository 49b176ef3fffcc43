#include "cpp/reserved.hpp"

#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

constexpr std::string_view public_names = R"(
Acknowledged AddressFamily Batch BatchReconciliation Call Cancellation Clock Connection CredentialCallback CredentialValues CurlOptions
Decimal DocumentedEnum Error ErrorCode ErrorKind Event Header HttpReply HttpRequest InFlight InstrumentRules ItemOutcome
ItemState JsonForm JsonStruct LimitAnswer
LimitOverride LimitPolicy LimitStore LimitWindow Lookup Map NamedOnly Observer Open Optional Options Outcome PageOptions Paged PagedCall
Pages PreparedRequest RawAuth RawJson RawReply RawRequest ReconcileOptions Reconciling Reconciliation
RedisOptions ReplayTransport Required Result RoundingMode Secret Settled SettledBatch SettledItem Signer Started SteadyTime TimePoint Tolerated Transport
TransportError TransportResult Unreadable UnreadableList Vector broken_connection credentials_from_callback credentials_from_environment
credentials_from_file detail divide from_json from_nlohmann from_string header_version json_reply library_version literals
make_curl_transport make_memory_limit_store make_redis_limit_store max_json_depth pages prepare reconcile reconcile_batch send to_json to_nlohmann to_string
)";

constexpr std::string_view group_names = R"(
Acknowledged Api Batch Call Client Connection Credentials Decimal Lookup Map NamedOnly Open Optional Options PagedCall RawJson Required
Secret TimePoint Vector detail exbind std
)";

/// Members of a client and of its base, parameters of its constructor, and files beside those of the groups.
constexpr std::string_view client_names = R"(
client clock_offset common connection core credentials error_codes errors measure_clock options poll stream
)";

constexpr std::string_view runtime_headers = R"(
batch call clock connection decimal detail error error_code exbind fields json limit_policy limits nlohmann pages
raw reconcile redis replay result secret signer std tests tl transport unreadable vector version
)";

}  // namespace

bool is_public_name(std::string_view name) {
    static const auto all = text::word_set(public_names);
    return all.count(name) != 0;
}

bool is_used_by_groups(std::string_view name) {
    static const auto all = text::word_set(group_names);
    return all.count(name) != 0;
}

bool is_used_by_clients(std::string_view name) {
    static const auto all = text::word_set(client_names);
    return all.count(name) != 0;
}

bool is_runtime_header(std::string_view name) {
    static const auto all = text::word_set(runtime_headers);
    return all.count(name) != 0;
}

}  // namespace exbind::cpp
