#include "core.hpp"

#include <algorithm>
#include <new>
#include <utility>

#include "call_state.hpp"
#include "sign/percent.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {
namespace {

Options with_defaults(Options options) {
    if (!options.transport) options.transport = make_curl_transport();
    if (!options.clock) options.clock = system_clock();
    return options;
}

template <class Items, class Name>
std::string listed(const Items& items, Name name) {
    std::string out;
    for (const auto& item : items) {
        if (!out.empty()) out += ", ";
        out += name(item);
    }
    return out;
}

// How long the transport may take to say what became of the requests it was told to cancel.
constexpr std::chrono::milliseconds patience{500};

std::optional<Error> fault_in(const Options& options) {
    if (options.timeout <= std::chrono::milliseconds{0}) return usage_error("Options::timeout must be over 0");
    if (!(options.limit_share > 0.0 && options.limit_share <= 1.0)) {
        return usage_error("Options::limit_share must be over 0 and at most 1");
    }
    for (const LimitOverride& change : options.limits) {
        const std::string which = "Options::limits: the entry for \"" + change.of + "\"";
        if (change.of.empty()) return usage_error(which + " must name an operation, a pool or \"*\"");
        if (change.count == 0U) return usage_error(which + " must have a count over 0");
        if (!(change.factor > 0.0)) return usage_error(which + " must have a factor over 0");
        if (change.per.count() < 0) return usage_error(which + " has a window below 0");
    }
    if (options.read_attempts < 1) return usage_error("Options::read_attempts must be at least 1");
    if (options.max_reply_bytes == 0) return usage_error("Options::max_reply_bytes must be over 0");
    return std::nullopt;
}

// The key, as something that may stand in a log or in another process's store.
std::string hashed_user(const ExchangeData& exchange, const CredentialValues& credentials) {
    for (std::size_t i = 0; i < credentials.size(); ++i) {
        if (exchange.signing != nullptr && i == exchange.signing->secret) continue;
        if (credentials[i].empty()) continue;
        const auto digest = digest_of(Digest::sha256, credentials[i].reveal());
        return digest ? encoded(Encoding::hex, std::string_view(*digest).substr(0, 12)) : std::string("unknown");
    }
    return {};
}

}  // namespace

Error thrown_here() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return usage_error("out of memory");
    } catch (...) {
        return usage_error("the transport, the clock or another part that the program gave threw an exception");
    }
}

Core::Core(const ExchangeData& exchange, CredentialValues credentials, Options options)
    : exchange_(exchange),
      credentials_(std::move(credentials)),
      options_(with_defaults(std::move(options))),
      signer_(exchange_, credentials_),
      transport_(options_.transport),
      limiter_(Limiter::of(options_.limit_store)),
      fault_(fault_in(options_)),
      user_(hashed_user(exchange_, credentials_)),
      clock_(options_.clock),
      loop_(options_.io_thread ? Runs::own_thread : Runs::in_poll) {
    spare_.reserve(64);
    // Two owners: options_ and transport_. Where there are others, one's callbacks would hold up another's requests.
    may_lend_thread_ = options_.io_thread && transport_.use_count() == 2;
    if (!fault_) choose_environment();
}

void Core::choose_environment() {
    const auto& environments = exchange_.environments;
    std::string_view wanted = options_.environment;
    if (wanted.empty()) wanted = "production";
    auto environment = std::find_if(environments.begin(), environments.end(),
                                    [wanted](const Environment& candidate) { return candidate.name == wanted; });
    if (environment == environments.end() && options_.environment.empty()) environment = environments.begin();
    if (environment == environments.end()) {
        fault_ = usage_error(std::string(exchange_.name) + " has no environment \"" + std::string(wanted) +
                             "\"; known: " + listed(environments, [](const Environment& e) { return e.name; }));
        return;
    }
    for (const HeaderEntry& header : environment->headers) {
        headers_.push_back({std::string(header.name), std::string(header.value)});
    }

    std::string_view url = options_.base_url;
    const auto host = std::find_if(
        environment->hosts.begin(), environment->hosts.end(),
        [this](const HostEntry& entry) { return options_.region.empty() || entry.region == options_.region; });
    if (host == environment->hosts.end() && (url.empty() || !options_.region.empty())) {
        const std::string known = listed(environment->hosts, [](const HostEntry& entry) { return entry.region; });
        fault_ =
            usage_error(std::string(exchange_.name) + " has no region \"" + options_.region + "\" in environment " +
                        std::string(environment->name) + "; known: " + (known.empty() ? "none" : known));
        return;
    }
    if (url.empty()) url = host->url;
    auto parsed = parse_base_url(url);
    if (parsed) {
        base_url_ = std::move(*parsed);
        host_header_ = host_header(base_url_);
    } else {
        fault_ = std::move(parsed.error());
    }
}

std::optional<Error> Core::fault() const {
    if (fault_) return fault_;
    const std::lock_guard lock(mutex_);
    if (closed_) return usage_error("the client was destroyed before this call was made");
    return std::nullopt;
}

LimitContext Core::limit_context(bool is_signed) const {
    return {exchange_.name,
            base_url_.host,
            is_signed ? std::string_view(user_) : std::string_view{},
            options_.limit_share,
            options_.limit_conditions,
            options_.limit_slow_start,
            options_.limits};
}

bool Core::decide_signing(Auth auth) const {
    if (auth == Auth::public_) return false;
    if (auth == Auth::optional) return signer_.have() != Signer::Have::none;
    return true;
}

std::shared_ptr<const Route> Core::route_of(const Operation& operation, std::size_t items,
                                            const std::function<std::vector<LimitWindow>()>& windows) {
    if (items != 1 || operation.limits.empty() || !are_same_for_all_calls(operation.limits))
        return limiter_->resolve(windows());
    {
        const std::lock_guard lock(routes_mutex_);
        const auto known = routes_.find(operation.limits.data());
        if (known != routes_.end() && known->second.operation == operation.id) return known->second.route;
    }
    auto route = limiter_->resolve(windows());
    const std::lock_guard lock(routes_mutex_);
    routes_.insert_or_assign(operation.limits.data(), KnownRoute{std::string(operation.id), route});
    return route;
}

std::optional<Error> Core::build(const Plan& plan, SteadyTime deadline, Outgoing& out) const {
    HttpRequest& request = out.request;
    request.method = plan.method;
    request.base_url = base_url_.text;
    request.body = plan.body;
    request.has_body = plan.has_body;
    request.deadline = deadline;
    request.max_reply_bytes = options_.max_reply_bytes;
    HeaderList headers(request.headers);
    for (const Header& header : headers_) headers.add(header.name, header.value);
    for (const Header& header : plan.headers) headers.add(header.name, header.value);
    if (plan.has_body) {
        for (const HeaderEntry& header : exchange_.body_headers) {
            // What the call itself says of its body holds.
            if (find_header(plan.headers, header.name) == nullptr) headers.add(header.name, header.value);
        }
    }
    if (!plan.sign) {
        out.secrets.clear();
        request.target.clear();
        append_target(request.target, plan.path, plan.query);
        return std::nullopt;
    }
    // A copy: the signature's headers may move the others.
    std::string type;
    if (plan.has_body) {
        if (const Header* const found = find_header(headers.written(), "Content-Type")) type = found->value;
    }
    return signer_.sign({plan.method, plan.path, plan.query, plan.body, host_header_, type}, clock_.now(), headers,
                        request.target, out.secrets);
}

Outgoing::~Outgoing() {
    for (std::string& secret : secrets) wipe(secret);
    for (Header& header : request.headers) wipe(header.value);
}

std::unique_ptr<Outgoing> Core::take_outgoing() {
    {
        const std::lock_guard lock(spare_mutex_);
        if (!spare_.empty()) {
            auto outgoing = std::move(spare_.back());
            spare_.pop_back();
            return outgoing;
        }
    }
    return std::make_unique<Outgoing>();
}

void Core::give_back(std::unique_ptr<Outgoing> outgoing) noexcept {
    constexpr std::size_t largest_body = 64 * 1024;
    if (!outgoing || outgoing->request.body.capacity() > largest_body) return;
    const std::lock_guard lock(spare_mutex_);
    if (spare_.size() < spare_.capacity()) spare_.push_back(std::move(outgoing));
}

std::unique_ptr<InFlight> Core::start(HttpRequest& request, std::function<void(TransportResult)> done) {
    if (std::exchange(may_lend_thread_, false)) {
        auto* const transport = dynamic_cast<RunsOnLoop*>(transport_.get());
        if (auto work = transport != nullptr ? transport->loop_work() : nullptr) {
            loop_.adopt(std::move(work));
            lent_to_ = transport;
        }
    }
    if (lent_to_ != nullptr) return lent_to_->start_in_place(request, std::move(done));
    return transport_->start(std::move(request), std::move(done));
}

bool Core::correct_clock(const ExchangeClock::Measured& measured, const Event& event) {
    if (!clock_.correct(measured)) return false;
    Event correction = event;
    correction.what = Event::What::clock_correction;
    correction.duration = clock_.offset();
    notify(correction);
    return true;
}

void Core::notify(const Event& event) const noexcept {
    if (!options_.observer) return;
    try {
        options_.observer->on_event(event);
    } catch (...) {
        // An observer cannot make a call fail.
    }
}

void Core::dispatch(std::function<void()> task) const noexcept {
    // The executor gets a task that throws nothing, since nobody there expects it.
    const auto quiet = [task = std::move(task)] {
        try {
            task();
        } catch (...) {
        }
    };
    if (!options_.executor) return quiet();
    try {
        options_.executor(quiet);
    } catch (...) {
        quiet();  // better here than never
    }
}

bool Core::enter(CallState* call) {
    const std::lock_guard lock(mutex_);
    if (closed_) return false;
    call->link_ = {nullptr, first_call_, true};
    if (first_call_ != nullptr) first_call_->link_.before = call;
    first_call_ = call;
    return true;
}

void Core::leave(CallState* call) {
    const std::lock_guard lock(mutex_);
    const CallLink link = std::exchange(call->link_, {});
    if (!link.listed) return;
    (link.before != nullptr ? link.before->link_.after : first_call_) = link.after;
    if (link.after != nullptr) link.after->link_.before = link.before;
    if (first_call_ == nullptr) left_.notify_all();
}

std::vector<std::shared_ptr<CallState>> Core::calls() const {
    std::vector<std::shared_ptr<CallState>> calls;
    const std::lock_guard lock(mutex_);
    for (CallState* each = first_call_; each != nullptr; each = each->link_.after) {
        // Nothing while the last owner takes it down.
        if (auto call = each->weak_from_this().lock()) calls.push_back(std::move(call));
    }
    return calls;
}

std::size_t Core::poll(std::chrono::milliseconds wait) {
    const auto self = shared_from_this();
    const std::size_t count = loop_.poll(wait).value_or(0);
    // A callback destroyed the client: nobody will poll again.
    if (loop_.is_polled() && !loop_.is_current()) {
        std::unique_lock lock(mutex_);
        const bool closed = closed_;
        lock.unlock();
        if (closed) drain();
    }
    return count;
}

// Ends the calls of a closed client without an I/O thread, as close() does with one.
void Core::drain() {
    const SteadyTime until = std::chrono::steady_clock::now() + patience;
    const auto is_over = [&] {
        const std::lock_guard lock(mutex_);
        return first_call_ == nullptr || std::chrono::steady_clock::now() >= until;
    };
    while (!is_over()) {
        if (loop_.poll(std::chrono::milliseconds{5})) continue;
        // Another thread polls.
        std::unique_lock lock(mutex_);
        left_.wait_for(lock, std::chrono::milliseconds{5}, [this] { return first_call_ == nullptr; });
    }
    if (!calls().empty()) {
        loop_.post([self = shared_from_this()] {
            for (const auto& call : self->calls()) call->abandon();
        });
    }
    loop_.stop(std::chrono::seconds(2));
}

void Core::close() {
    {
        const std::lock_guard lock(mutex_);
        if (std::exchange(closed_, true)) return;
    }
    for (const auto& call : calls()) call->interrupt();
    const auto abandon = [this] {
        for (const auto& call : calls()) call->abandon();
    };
    if (loop_.is_polled()) {
        if (!loop_.is_current()) drain();  // otherwise poll() does when it ends
        return;
    }
    if (loop_.is_current()) {
        // The calls complete when the callback that runs here has returned.
        loop_.post_at(std::chrono::steady_clock::now() + patience, [self = shared_from_this(), abandon] { abandon(); });
        return;
    }
    {
        std::unique_lock lock(mutex_);
        left_.wait_for(lock, patience, [this] { return first_call_ == nullptr; });
    }
    if (!calls().empty()) loop_.post([self = shared_from_this(), abandon] { abandon(); });
    loop_.stop(std::chrono::seconds(2));
}

}  // namespace exbind::detail
