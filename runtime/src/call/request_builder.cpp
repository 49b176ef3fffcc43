#include "request_builder.hpp"

#include <utility>

#include "sign/percent.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {

Outgoing::~Outgoing() {
    for (std::string& secret : secrets) wipe(secret);
    for (Header& header : request.headers) wipe(header.value);
    wipe(request.target);  // some exchanges are sent the signature in the query
}

RequestBuilder::RequestBuilder(const Settings& settings, const ExchangeClock& clock)
    : settings_(settings), clock_(clock), signer_(settings.exchange, settings.credentials) {
    spare_.reserve(64);
}

bool RequestBuilder::signs(Auth auth) const {
    if (auth == Auth::public_) return false;
    if (auth == Auth::optional) return signer_.have() != Signer::Have::none;
    return true;
}

std::optional<Error> RequestBuilder::build(const Plan& plan, SteadyTime deadline, Outgoing& out) const {
    const BaseUrl* const url = settings_.base_url(plan.product);
    if (url == nullptr) return settings_.no_host(plan.product);
    HttpRequest& request = out.request;
    request.method = plan.method;
    request.base_url = url->text;
    request.body = plan.body;
    request.has_body = plan.has_body;
    request.deadline = deadline;
    request.writes = !plan.read;
    request.max_reply_bytes = settings_.options.max_reply_bytes;
    HeaderList headers(request.headers);
    const Signing* const signing = settings_.exchange.signing;
    headers.reserve(settings_.headers.size() + plan.headers.size() + settings_.exchange.body_headers.size() +
                    (signing == nullptr ? 0 : signing->headers.size()));
    // The call's own headers take precedence.
    const auto add = [&](std::string_view name, std::string_view value) {
        if (find_header(plan.headers, name) == nullptr) headers.add(name, value);
    };
    for (const Header& header : settings_.headers) add(header.name, header.value);
    for (const Header& header : plan.headers) headers.add(header.name, header.value);
    if (plan.has_body)
        for (const HeaderEntry& header : settings_.exchange.body_headers) add(header.name, header.value);
    if (!plan.sign) {
        for (std::string& secret : out.secrets) wipe(secret);
        out.secrets.clear();
        request.target.clear();
        append_target(request.target, plan.path, plan.query);
        return std::nullopt;
    }
    if (auto fault = given_by_caller(plan)) return fault;
    // A copy: adding the signature's headers may move the others.
    std::string type;
    if (plan.has_body) {
        if (const Header* const found = find_header(headers.written(), "Content-Type")) type = found->value;
    }
    return signer_.sign({plan.method, plan.path, plan.query, plan.body, host_header(*url), type}, clock_.now(), headers,
                        request.target, out.secrets);
}

// Why the signature cannot be added: the call already has a parameter or a header of that name.
std::optional<Error> RequestBuilder::given_by_caller(const Plan& plan) const {
    const Signing* const signing = settings_.exchange.signing;
    if (signing == nullptr) return std::nullopt;
    const std::string query = signing->query.empty() || plan.query.empty() ? std::string() : '&' + plan.query;
    for (const Placement& placement : signing->query) {
        if (query.find('&' + percent_encoded(placement.name) + '=') == std::string::npos) continue;
        return usage_error("parameter \"" + std::string(placement.name) +
                           "\" is added when the request is signed; leave it out");
    }
    if (plan.headers.empty()) return std::nullopt;
    for (const Placement& placement : signing->headers) {
        if (find_header(plan.headers, placement.name) == nullptr) continue;
        return usage_error("header " + std::string(placement.name) +
                           " is added when the request is signed; leave it out");
    }
    return std::nullopt;
}

std::unique_ptr<Outgoing> RequestBuilder::take() {
    {
        const std::lock_guard lock(mutex_);
        if (!spare_.empty()) {
            auto outgoing = std::move(spare_.back());
            spare_.pop_back();
            return outgoing;
        }
    }
    return std::make_unique<Outgoing>();
}

void RequestBuilder::give_back(std::unique_ptr<Outgoing> outgoing) noexcept {
    constexpr std::size_t largest_body = 64 * 1024;
    if (!outgoing || outgoing->request.body.capacity() > largest_body) return;
    const std::lock_guard lock(mutex_);
    if (spare_.size() < spare_.capacity()) spare_.push_back(std::move(outgoing));
}

}  // namespace exbind::detail
