#include "request_builder.hpp"

#include <utility>

#include "json/json_scan.hpp"
#include "sign/percent.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {

Outgoing::~Outgoing() {
    for (std::string& secret : secrets) wipe(secret);
    for (Header& header : request.headers) wipe(header.value);
    wipe(request.target);  // some exchanges are sent the signature in the query, or in the body
    if (!secrets.empty()) wipe(request.body);
}

RequestBuilder::RequestBuilder(const Settings& settings, const ExchangeClock& clock)
    : settings_(settings),
      clock_(clock),
      signer_(settings.exchange, settings.credentials, settings.options.signer.get()) {
    spare_.reserve(64);
}

bool RequestBuilder::signs(Auth auth) const {
    if (auth == Auth::public_) return false;
    if (auth == Auth::optional) return signer_.have() != Signer::Have::none;
    return true;
}

bool RequestBuilder::carries_session(const Plan& plan) const {
    if (settings_.exchange.session == nullptr || !plan.sign || plan.key_only) return false;
    const Recipe* const recipe = recipe_for(plan);
    return recipe != nullptr && recipe->carries_session();
}

std::optional<Error> RequestBuilder::build(const Plan& plan, SteadyTime deadline, Outgoing& out,
                                           std::string_view session) const {
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
    const Recipe* const recipe = plan.sign ? recipe_for(plan) : nullptr;
    const bool has_body = plan.has_body || (recipe != nullptr && !plan.key_only && !recipe->signing().body.empty());
    headers.reserve(settings_.headers.size() + plan.headers.size() + settings_.exchange.body_headers.size() +
                    (recipe == nullptr ? 0 : recipe->signing().headers.size()));
    // The call's own headers take precedence.
    const auto add = [&](std::string_view name, std::string_view value) {
        if (find_header(plan.headers, name) == nullptr) headers.add(name, value);
    };
    for (const Header& header : settings_.headers) add(header.name, header.value);
    for (const Header& header : plan.headers) headers.add(header.name, header.value);
    if (has_body)
        for (const HeaderEntry& header : settings_.exchange.body_headers) add(header.name, header.value);
    if (!plan.sign) {
        for (std::string& secret : out.secrets) wipe(secret);
        out.secrets.clear();
        request.target.clear();
        append_target(request.target, plan.path, plan.query);
        return std::nullopt;
    }
    if (recipe != nullptr)
        if (auto fault = given_by_caller(plan, recipe->signing())) return fault;
    // A copy: adding the signature's headers may move the others.
    std::string type;
    if (has_body) {
        if (const Header* const found = find_header(headers.written(), "Content-Type")) type = found->value;
    }
    std::optional<std::string> body;
    auto fault = signer_.sign({.method = plan.method,
                               .path = plan.path,
                               .query = plan.query,
                               .body = plan.body,
                               .host = host_header(*url),
                               .content_type = type,
                               .nonce = plan.nonce,
                               .clock = settings_.options.clock->now(),
                               .key_only = plan.key_only,
                               .session = session},
                              clock_.now(), headers, request.target, out.secrets, body);
    if (body) {
        request.body = std::move(*body);
        request.has_body = true;
    }
    return fault;
}

// Why the signature cannot be added: the call already has a parameter or a header of that name.
std::optional<Error> RequestBuilder::given_by_caller(const Plan& plan, const Signing& signing) const {
    const auto twice = [](std::string_view what, std::string_view name) {
        return usage_error(std::string(what) + std::string(name) +
                           " is added when the request is signed; leave it out");
    };
    const auto in_form = [](std::string_view form, std::string_view name) {
        return !form.empty() && ('&' + std::string(form)).find('&' + percent_encoded(name) + '=') != std::string::npos;
    };
    const auto in_json = [&](std::string_view name) {
        const auto values = member_values(plan.body, name);
        return values.size() == 1 && !values.front().empty();
    };
    for (const auto list : {signing.query, signing.body, signing.parameters}) {
        for (const Placement& placement : list) {
            if (placement.own || plan.key_only) continue;
            const bool of_query = list.data() != signing.body.data();
            const bool of_body = list.data() != signing.query.data();
            if ((of_query && in_form(plan.query, placement.name)) ||
                (of_body && (in_form(plan.body, placement.name) || in_json(placement.name))))
                return twice("parameter \"", std::string(placement.name) + '"');
        }
    }
    if (plan.headers.empty()) return std::nullopt;
    for (const Placement& placement : signing.headers)
        if (find_header(plan.headers, placement.name) != nullptr) return twice("header ", placement.name);
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
