#include "store_dialogue.hpp"

#include <algorithm>
#include <utility>

#include "limit_bucket.hpp"

namespace exbind::inline v0_1::detail {
namespace {

std::chrono::microseconds rounded(SteadyTime::duration lease) {
    return std::chrono::ceil<std::chrono::microseconds>(std::max(lease, SteadyTime::duration::zero()));
}

}  // namespace

void StoreDialogue::ask(Windows windows, std::uint64_t ticket, SteadyTime::duration lease,
                        std::function<void(const LimitAnswer&)> done) {
    store_->take(windows, ticket, rounded(lease), std::move(done));
}

void StoreDialogue::took(Windows windows, std::uint64_t ticket, SteadyTime::duration lease) {
    if (store_) store_->took(windows, ticket, rounded(lease));
}

void StoreDialogue::give_back(Windows windows, std::uint64_t ticket, bool sent) {
    if (store_) store_->give_back(windows, ticket, sent);
}

void StoreDialogue::hold(Windows windows, std::chrono::microseconds how_long) {
    if (store_) store_->hold(windows, how_long);
}

void StoreDialogue::note(const LimitAnswer& answer, SteadyTime now) {
    if (answer.what != LimitAnswer::What::unavailable) return;
    outage_ = answer;
    ask_again_ = now + std::chrono::milliseconds(100);
}

// Asking for each call during an outage would only make the calls that wait wake each other.
std::optional<LimitAnswer> StoreDialogue::outage(SteadyTime now) const {
    if (now >= ask_again_ || outage_.share <= 0.0) return std::nullopt;
    return outage_;
}

SteadyTime StoreDialogue::earliest(Bucket& bucket, const LimitWindow& window, std::uint64_t permits,
                                   const std::optional<LimitAnswer>& outage, SteadyTime now) {
    if (!outage) return bucket.earliest(permits, window.count, now);
    // Permits this process may use while the shared store is down.
    const auto count = static_cast<std::uint32_t>(static_cast<double>(window.count) * outage->share);
    if (window.cost > count) return SteadyTime::max();
    return std::max(bucket.earliest(permits, count, now), outage->since + bucket.window());
}

}  // namespace exbind::detail
