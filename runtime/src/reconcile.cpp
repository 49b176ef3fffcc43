#include "exbind/reconcile.hpp"

#include <algorithm>
#include <string>
#include <thread>

#include "exbind/detail/exchange.hpp"
#include "signer.hpp"

namespace exbind::detail {
namespace {

bool holds(std::span<const std::string_view> codes, const std::string& code) {
    return !code.empty() && std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace

bool means_absent(const PreparedCall& write, const Error& error) {
    const ClientId* entry = write.client_id();
    return entry != nullptr && holds(entry->absent, error.code);
}

bool means_duplicate(const PreparedCall& write, const Error& error) {
    const ClientId* entry = write.client_id();
    return entry != nullptr && holds(entry->duplicate, error.code);
}

bool may_send_again(const PreparedCall& write) {
    const ClientId* entry = write.client_id();
    return entry != nullptr && !entry->duplicate.empty();
}

std::optional<Error> fault_in_pair(const PreparedCall& write, const PreparedCall& ask,
                                   const ReconcileOptions& options) {
    if (options.attempts < 1) return usage_error("ReconcileOptions::attempts must be at least 1");
    const std::string name(write.operation().id);
    const ClientId* entry = write.client_id();
    if (entry == nullptr)
        return usage_error("nothing is known of a client's id of " + name + ", so it cannot be sent again safely");
    if (!write.shares_connection(ask)) return usage_error("both calls must be of one connection");
    if (ask.operation().id != entry->ask)
        return usage_error("the operation that asks for what " + name + " did is " + std::string(entry->ask));
    const std::string id = write.parameter(entry->field);
    if (id.empty()) return usage_error(name + " carries no \"" + std::string(entry->field) + "\"");
    if (ask.parameter(entry->field) != id)
        return usage_error("both calls must carry the same \"" + std::string(entry->field) + "\"");
    return std::nullopt;
}

void wait_to_settle(std::chrono::milliseconds time) {
    std::this_thread::sleep_for(time);
}

Error still_unknown(Error error, const Error* why) {
    // A refusal as known is certain of one thing only: that there is something.
    if (error.outcome == Outcome::refused) error.outcome = Outcome::unknown;
    error.retryable = false;
    error.message += why == nullptr ? "; nothing was found under the client's id"
                                    : "; asking for the client's id told nothing: " + why->message;
    return error;
}

}  // namespace exbind::detail
