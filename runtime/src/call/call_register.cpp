#include "call_register.hpp"

#include <utility>

#include "call_state.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// How long the transport may take to report the outcome of requests that were cancelled.
constexpr milliseconds patience{500};

}  // namespace

bool CallRegister::enter(CallState& call) {
    const std::lock_guard lock(mutex_);
    if (closed_) return false;
    call.link_ = {nullptr, first_, true};
    if (first_ != nullptr) first_->link_.before = &call;
    first_ = &call;
    return true;
}

void CallRegister::leave(CallState& call) {
    const std::lock_guard lock(mutex_);
    const CallLink link = std::exchange(call.link_, {});
    if (!link.listed) return;
    (link.before != nullptr ? link.before->link_.after : first_) = link.after;
    if (link.after != nullptr) link.after->link_.before = link.before;
    if (first_ == nullptr) emptied_.notify_all();
}

bool CallRegister::is_closed() const {
    const std::lock_guard lock(mutex_);
    return closed_;
}

std::vector<std::shared_ptr<CallState>> CallRegister::calls() const {
    std::vector<std::shared_ptr<CallState>> calls;
    const std::lock_guard lock(mutex_);
    for (CallState* each = first_; each != nullptr; each = each->link_.after) {
        // Null while its last owner is destroying it.
        if (auto call = each->weak_from_this().lock()) calls.push_back(std::move(call));
    }
    return calls;
}

void CallRegister::abandon_all() {
    for (const auto& call : calls()) call->abandon();
}

void CallRegister::close(const std::shared_ptr<const void>& owner) {
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(closed_, true)) return;
    }
    for (const auto& call : calls()) call->interrupt();
    if (loop_.is_polled()) {
        if (!loop_.is_current()) drain(owner);  // otherwise finish_closing() does
        return;
    }
    if (loop_.is_current()) {
        loop_.post_at(steady_clock::now() + patience, [this, owner] { abandon_all(); });
        return;
    }
    {
        std::unique_lock lock(mutex_);
        emptied_.wait_for(lock, patience, [this] { return first_ == nullptr; });
    }
    stop(owner);
}

void CallRegister::finish_closing(const std::shared_ptr<const void>& owner) {
    if (loop_.is_polled() && !loop_.is_current() && is_closed()) drain(owner);
}

// What the I/O thread does otherwise: polls until the calls have ended.
void CallRegister::drain(const std::shared_ptr<const void>& owner) {
    const SteadyTime until = steady_clock::now() + patience;
    const auto is_over = [&] {
        const std::lock_guard lock(mutex_);
        return first_ == nullptr || steady_clock::now() >= until;
    };
    while (!is_over()) {
        if (loop_.poll(milliseconds{5})) continue;
        // Another thread polls.
        std::unique_lock lock(mutex_);
        emptied_.wait_for(lock, milliseconds{5}, [this] { return first_ == nullptr; });
    }
    stop(owner);
}

void CallRegister::stop(const std::shared_ptr<const void>& owner) {
    if (!calls().empty()) loop_.post([this, owner] { abandon_all(); });
    loop_.stop(std::chrono::seconds(2));
}

}  // namespace exbind::detail
