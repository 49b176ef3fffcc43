#include "shared_token.hpp"

#include <map>
#include <utility>

#include "limits/process_wide.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::steady_clock;

// A child process logs in anew.
struct Known : ProcessWide<Known> {
    std::mutex mutex;
    std::map<std::string, std::weak_ptr<SharedToken>> by_account;
};

// A copy of another layout keeps tokens of its own: where an account has one token only, each login ends that of the
// other, and calls log in once more.
Known& known() {
    static Known* const first =
        Known::first(Shared::tokens, layout_of({sizeof(Known), sizeof(SharedToken), sizeof(Token), sizeof(Error),
                                                sizeof(std::string), sizeof(std::function<void()>)}));
    return Known::here(first);
}

/// Whether the login failed for what concerned the call that began it, not the others: its client was destroyed, its
/// time was over, or it would not wait for a limit.
bool is_of_its_caller(const Error& error) {
    return error.kind == ErrorKind::cancelled || error.kind == ErrorKind::timeout ||
           (error.kind == ErrorKind::limit && error.outcome == Outcome::not_sent);
}

}  // namespace

std::shared_ptr<SharedToken> SharedToken::of(const std::string& account) {
    Known& all = known();
    const std::lock_guard lock(all.mutex);
    std::erase_if(all.by_account, [](const auto& entry) { return entry.second.expired(); });
    auto& weak = all.by_account[account];
    auto token = weak.lock();
    if (!token) {
        token = std::make_shared<SharedToken>();
        weak = token;
    }
    return token;
}

Token SharedToken::get(TimePoint now) const {
    const std::lock_guard lock(mutex_);
    return now < token_.ends ? token_ : Token{};
}

SharedToken::Step SharedToken::step(TimePoint now, AwaitedLogin& awaited, std::chrono::milliseconds patience,
                                    bool in_background, const std::function<void()>& wake) {
    const SteadyTime here = steady_clock::now();
    const std::lock_guard lock(mutex_);
    const bool good = token_.number != 0 && now < token_.ends;
    const bool under_way = login_ != 0 && here < given_up_;
    const bool renew = good && now >= token_.renews && here >= renewal_;
    if (good && (!renew || (in_background && under_way))) return {};
    if (!good && awaited.number != 0 && awaited.number == failed_ && (awaited.own || !is_of_its_caller(error_)))
        return {.what = Step::What::fail, .login = 0, .again = {}, .error = error_};
    Step step;
    if (!under_way) {
        step.login = login_ = ++logins_;
        given_up_ = here + patience;
    }
    if (good && in_background) return step;
    step.what = Step::What::wait;
    step.again = given_up_;
    if (awaited.number != login_) waiting_.push_back(wake);
    awaited = {login_, step.login != 0 || (awaited.own && awaited.number == login_)};
    return step;
}

void SharedToken::succeeded(std::uint64_t login, Token token) {
    std::unique_lock lock(mutex_);
    token.number = login;
    if (login > token_.number) token_ = std::move(token);
    if (login == login_) login_ = 0;
    wake_all(std::move(lock));
}

void SharedToken::failed(std::uint64_t login, Error error) {
    std::unique_lock lock(mutex_);
    if (login != login_) return;  // another one was begun since
    login_ = 0;
    failed_ = login;
    renewal_ = steady_clock::now() + std::chrono::seconds(1);
    error_ = std::move(error);
    wake_all(std::move(lock));
}

void SharedToken::drop(std::uint64_t number) {
    const std::lock_guard lock(mutex_);
    if (token_.number == number) token_ = Token{};
}

void SharedToken::wake_all(std::unique_lock<std::mutex> lock) {
    const auto waiting = std::exchange(waiting_, {});
    lock.unlock();
    for (const auto& wake : waiting) wake();
}

}  // namespace exbind::detail
