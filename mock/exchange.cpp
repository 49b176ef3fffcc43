#include "mock/exchange.hpp"

#include <algorithm>
#include <deque>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <random>
#include <variant>

#include "mock/answers.hpp"
#include "mock/signature.hpp"
#include "mock/spoil.hpp"
#include "mock/tokens.hpp"
#include "mock/uses.hpp"
#include "spec/envelope.hpp"
#include "spec/signing.hpp"
#include "spec/suggest.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

constexpr std::string_view masked = "***";
constexpr std::string_view fault_header = "X-Mock-Fault";

/// Fills what the caller left out, refuses what the exchange does not have.
Options complete(const spec::Exchange& exchange, Options options) {
    std::vector<std::string> names;
    for (const auto& credential : exchange.credentials) {
        names.push_back(credential.name);
        options.credentials.emplace(credential.name, "mock-" + credential.name);
    }
    for (const auto& [name, value] : options.credentials) {
        if (std::find(names.begin(), names.end(), name) == names.end()) {
            throw OptionError(exchange.name + " has no credential '" + name + "'; it has: " + text::join(names, ", "));
        }
    }
    if (!options.clock) options.clock = [] { return std::chrono::system_clock::now(); };
    if (!options.steady_clock) options.steady_clock = [] { return std::chrono::steady_clock::now(); };
    return options;
}

bool tells_secret(const spec::Recipe& recipe) {
    for (const auto& part : recipe) {
        if (part.what != spec::Part::What::literal && part.what != spec::Part::What::timestamp &&
            part.what != spec::Part::What::nonce)
            return true;
    }
    return false;
}

/// What records of requests must not show: the parameters that hold a key or a signature, and their values.
bool is_hidden(const spec::Exchange& exchange, std::string_view name, bool in_body) {
    for (const auto* signing : spec::recipes_of(exchange))
        for (const auto* list : {in_body ? &signing->body : &signing->query, &signing->parameters})
            for (const auto& placement : *list)
                if (placement.name == name && !placement.own && tells_secret(placement.value)) return true;
    return false;
}

std::string masked_target(const spec::Exchange& exchange, const Received& request) {
    std::string target(request.path);
    if (request.query.empty()) return target;
    char separator = '?';
    for (const auto pair : text::split(request.query, '&')) {
        target += separator;
        separator = '&';
        const auto name = pair.substr(0, pair.find('='));
        const bool hide = is_hidden(exchange, percent_decode(name, true), false);
        target += hide ? std::string(name) + '=' + std::string(masked) : std::string(pair);
    }
    return target;
}

std::string masked_body(const spec::Exchange& exchange, const Received& request) {
    std::string body = request.http->body;
    for (const auto* signing : spec::recipes_of(exchange)) {
        for (const auto* list : {&signing->body, &signing->parameters})
            for (const auto& placement : *list) {
                if (!is_hidden(exchange, placement.name, true)) continue;
                const Credentials none;
                const Recipes recipes(*signing, none, request);
                const auto value = recipes.body().value_of(placement.name);
                if (value && !value->empty()) body = text::replace_all(std::move(body), *value, std::string(masked));
            }
    }
    return body;
}

Headers masked_headers(const spec::Exchange& exchange, Headers headers) {
    for (const auto* signing : spec::recipes_of(exchange)) {
        for (const auto& placement : signing->headers) {
            if (!tells_secret(placement.value)) continue;
            for (auto& [name, value] : headers) {
                if (text::iequals(name, placement.name)) value = masked;
            }
        }
    }
    return headers;
}

/// The environment that the request asks for; the first without headers of its own when it asks for none.
std::string environment_of(const spec::Exchange& exchange, const Headers& headers) {
    std::string plain;
    for (const auto& environment : exchange.environments) {
        if (environment.headers.empty()) {
            if (plain.empty()) plain = environment.name;
            continue;
        }
        bool all = true;
        for (const auto& [name, value] : environment.headers) {
            const auto* given = find_header(headers, name);
            all = all && given != nullptr && *given == value;
        }
        if (all) return environment.name;
    }
    return plain;
}

std::string log_line(const Record& record) {
    std::string line = text::visible(record.method + ' ' + record.target);
    line += " -> " + (record.status == 0 ? "no reply" : std::to_string(record.status));
    if (!record.operation.empty()) line += ' ' + record.operation;
    if (!record.code.empty()) line += " code " + record.code;
    if (!record.fault.empty()) line += " (" + text::visible(record.fault) + ')';
    return line;
}

}  // namespace

struct Exchange::State {
    State(spec::Spec given, Options wanted)
        : spec(std::move(given)),
          options(complete(spec.exchange, std::move(wanted))),
          routes(spec),
          answers(routes, options.fixtures),
          random(options.seed) {
        for (const spec::Product& product : spec.exchange.products)
            as_products.emplace(product.name, spec::as_product(spec.exchange, product.name));
    }

    /// The exchange as the product sees it that the request came to.
    const spec::Exchange& exchange_of(const std::string& product) const {
        const auto found = as_products.find(product);
        return found == as_products.end() ? spec.exchange : found->second;
    }

    bool is_login(const Route& route) const {
        return spec.exchange.session && spec.exchange.session->operation == route.id;
    }
    /// What only the exchange knows of tokens and nonces.
    Memory memory() {
        return {[this](const std::string& token) {
                    const auto at = now();
                    const std::lock_guard lock(mutex);
                    return tokens.knows(token, at);
                },
                [this](const std::string& nonce) {
                    const std::lock_guard lock(mutex);
                    return tokens.takes_next(nonce);
                }};
    }
    static void choose_route(const Received& request, Match& match);
    HttpReply decide(const Received& request, const Match& match, const std::vector<Fault>& faults, Record& record);
    std::optional<HttpReply> refuse_outright(const Fault& fault, const std::string& product, Record& record) const;
    HttpReply refuse(const Refusal& refusal, std::string fault, Record& record) const;
    /// Route, signature, limits, parameters, in the order in which an exchange looks at them.
    std::variant<Parameters, Finding> check(const Received& request, const Match& match);
    bool within_limits(const Route& route, const Parameters& parameters, bool has_key);
    /// Faults asked for by header or by rule; the text says what is wrong with the header.
    std::variant<std::vector<Fault>, std::string> faults_for(const Received& request, const Match& match);
    std::chrono::system_clock::time_point now() const;
    void remember(const Received& request, Record record);

    const spec::Spec spec;
    Options options;  ///< clock_offset changes, under the mutex
    const Routes routes;
    std::map<std::string, spec::Exchange> as_products;
    mutable std::mutex mutex;  ///< guards what follows and the clock's offset
    Answers answers;
    Windows windows;
    Tokens tokens;
    std::vector<FaultRule> rules;
    std::deque<Record> records;
    std::minstd_rand random;
};

Exchange::Exchange(spec::Spec spec, Options options)
    : state_(std::make_unique<State>(std::move(spec), std::move(options))) {
    for (const auto& rule : state_->options.faults) add_faults(rule);
}

Exchange::~Exchange() = default;

const spec::Spec& Exchange::spec() const {
    return state_->spec;
}
const Credentials& Exchange::credentials() const {
    return state_->options.credentials;
}
const Routes& Exchange::routes() const {
    return state_->routes;
}

std::chrono::system_clock::time_point Exchange::State::now() const {
    const std::lock_guard lock(mutex);
    return options.clock() + options.clock_offset;
}

HttpReply Exchange::answer(const HttpRequest& http) {
    Received request(http);
    auto match = state_->routes.match(http.method, request.path, http.product);
    request.path_parameters = match.path_parameters;
    State::choose_route(request, match);

    Record record;
    record.environment = environment_of(state_->spec.exchange, http.headers);
    if (match.route != nullptr) record.operation = match.route->id;

    HttpReply reply;
    const auto faults = state_->faults_for(request, match);
    if (const auto* wrong = std::get_if<std::string>(&faults)) {
        reply.status = 400;
        reply.body = Json{{"mock", *wrong}}.dump();
        record.fault = "X-Mock-Fault";
    } else {
        reply = state_->decide(request, match, std::get<std::vector<Fault>>(faults), record);
    }
    reply.headers.emplace_back("Content-Type", "application/json");
    const auto seconds = std::chrono::floor<std::chrono::seconds>(state_->now()).time_since_epoch().count();
    reply.headers.emplace_back("Date", http_date(seconds));
    if (const auto* wanted = std::get_if<std::vector<Fault>>(&faults)) spoil_sending(*wanted, reply);
    record.status = reply.ending == HttpReply::Ending::cut ? 0 : reply.status;
    state_->remember(request, std::move(record));
    return reply;
}

/// Of operations with one method and path, the first whose parameters fit best.
void Exchange::State::choose_route(const Received& request, Match& match) {
    if (match.others.empty()) return;
    std::vector<const Route*> routes = std::move(match.others);
    routes.insert(routes.begin(), match.route);
    std::size_t least = static_cast<std::size_t>(-1);
    for (const Route* route : routes) {
        const std::size_t strange = strangeness(*route->group, *route->operation, request);
        if (strange >= least) continue;
        least = strange;
        match.route = route;
    }
}

HttpReply Exchange::State::decide(const Received& request, const Match& match, const std::vector<Fault>& faults,
                                  Record& record) {
    const spec::Exchange& exchange = exchange_of(request.http->product);
    for (const auto& fault : faults) {
        if (auto reply = refuse_outright(fault, request.http->product, record)) return *std::move(reply);
    }
    const auto checked = check(request, match);
    if (const auto* finding = std::get_if<Finding>(&checked)) {
        return refuse(refusal(exchange, *finding), finding->fault, record);
    }
    HttpReply reply;
    {
        const std::lock_guard lock(mutex);
        auto answer = answers.answer(exchange, *match.route, std::get<Parameters>(checked));
        reply.status = answer.status;
        reply.body = std::move(answer.body);
        if (is_login(*match.route) && reply.status / 100 == 2)
            tokens.hand_out(exchange, options.session_lifetime, options.clock() + options.clock_offset, reply.body);
    }
    spoil_content(exchange, faults, reply);
    for (const auto& fault : faults) {
        if (!record.fault.empty()) record.fault += ',';
        record.fault += to_text(fault.what);
    }
    return reply;
}

/// The reply to a request that is not even looked at.
std::optional<HttpReply> Exchange::State::refuse_outright(const Fault& fault, const std::string& product,
                                                          Record& record) const {
    const std::string name(to_text(fault.what));
    switch (fault.what) {
        case Fault::What::status:
            return refuse(server_failure(exchange_of(product), static_cast<int>(fault.amount)), name, record);
        case Fault::What::error:
            return refuse(refusal_with_code(exchange_of(product), fault.text), name, record);
        case Fault::What::limit: {
            auto reply = refuse(refusal(exchange_of(product), Finding{"limit", {}}), name, record);
            reply.headers.emplace_back("Retry-After", std::to_string(fault.amount));
            return reply;
        }
        case Fault::What::redirect: {
            HttpReply reply;
            reply.status = 307;
            reply.headers = {{"Location", "https://elsewhere.invalid/"}};
            record.code = "307";
            record.fault = name;
            return reply;
        }
        default:
            return std::nullopt;
    }
}

HttpReply Exchange::State::refuse(const Refusal& refusal, std::string fault, Record& record) const {
    record.code = refusal.code;
    record.fault = std::move(fault);
    HttpReply reply;
    reply.status = refusal.status;
    // Messages repeat what the client sent, which need not be UTF-8.
    reply.body = refusal.body.dump(-1, ' ', false, Json::error_handler_t::replace);
    return reply;
}

std::variant<Parameters, Finding> Exchange::State::check(const Received& request, const Match& match) {
    if (match.route == nullptr) return Finding{match.path_known ? "method" : "route", std::string(request.path)};
    const auto& operation = *match.route->operation;
    const bool has_key = operation.auth == spec::Auth::private_ || operation.auth == spec::Auth::key ||
                         (operation.auth == spec::Auth::optional && looks_signed(spec.exchange, request)) ||
                         (is_login(*match.route) && has_own_recipe(spec.exchange, request));
    HttpRequest own;
    std::optional<Received> without_signature;
    if (has_key && spec.exchange.signing) {
        const auto ms = std::chrono::floor<std::chrono::milliseconds>(now()).time_since_epoch().count();
        const bool key_only = operation.auth == spec::Auth::key;
        if (auto wrong = check_signature(spec.exchange, options.credentials, request, ms, key_only, memory()))
            return *wrong;
        // The specs of a public login still list what its recipe sends.
        const bool lists_signer = operation.auth == spec::Auth::public_;
        if (auto body = own_body(spec.exchange, request); !lists_signer && body != request.http->body) {
            own = *request.http;
            own.body = std::move(body);
            without_signature.emplace(own);
        }
    }
    auto read = read_parameters(*match.route->group, operation, without_signature ? *without_signature : request);
    // What goes on from here outlives the copy, and looks at the query and headers only.
    if (auto* known = std::get_if<Parameters>(&read)) known->request = &request;
    // A request costs its permits whatever its body is worth.
    Parameters unread;
    unread.request = &request;
    const auto* parameters = std::get_if<Parameters>(&read);
    if (!within_limits(*match.route, parameters != nullptr ? *parameters : unread, has_key))
        return Finding{"limit", {}};
    if (parameters == nullptr) return read;
    if (auto wrong = check_parameters(*match.route->group, operation, *parameters)) return *wrong;
    return read;
}

bool Exchange::State::within_limits(const Route& route, const Parameters& parameters, bool has_key) {
    if (!options.enforce_limits) return true;
    const auto uses = uses_of(spec.exchange, route, parameters, has_key);
    const std::lock_guard lock(mutex);
    return windows.admit(uses, options.steady_clock());
}

std::variant<std::vector<Fault>, std::string> Exchange::State::faults_for(const Received& request, const Match& match) {
    std::vector<Fault> faults;
    if (const auto* text = find_header(request.http->headers, fault_header)) {
        auto parsed = parse_faults(*text);
        if (std::holds_alternative<std::string>(parsed)) return parsed;
        faults = std::get<std::vector<Fault>>(std::move(parsed));
    }
    const std::lock_guard lock(mutex);
    for (auto it = rules.begin(); it != rules.end();) {
        if (!it->operation.empty() && (match.route == nullptr || match.route->id != it->operation)) {
            ++it;
            continue;
        }
        if (it->chance < 1 && std::uniform_real_distribution<>(0, 1)(random) >= it->chance) {
            ++it;
            continue;
        }
        faults.insert(faults.end(), it->faults.begin(), it->faults.end());
        const bool last = it->times == 1;
        if (it->times > 0) --it->times;
        it = last ? rules.erase(it) : std::next(it);
    }
    return faults;
}

void Exchange::State::remember(const Received& request, Record record) {
    record.method = request.http->method;
    record.target = masked_target(spec.exchange, request);
    record.headers = masked_headers(spec.exchange, request.http->headers);
    record.body = masked_body(spec.exchange, request);
    if (options.log) options.log(log_line(record));
    const std::lock_guard lock(mutex);
    if (options.kept_requests == 0) return;
    while (records.size() >= options.kept_requests) records.pop_front();
    records.push_back(std::move(record));
}

std::vector<Record> Exchange::requests() const {
    const std::lock_guard lock(state_->mutex);
    return {state_->records.begin(), state_->records.end()};
}

void Exchange::forget_requests() {
    const std::lock_guard lock(state_->mutex);
    state_->records.clear();
}

std::vector<Record> Exchange::take_requests() {
    const std::lock_guard lock(state_->mutex);
    std::vector<Record> taken(std::make_move_iterator(state_->records.begin()),
                              std::make_move_iterator(state_->records.end()));
    state_->records.clear();
    return taken;
}

bool Exchange::set_reply(std::string_view operation, Reply reply) {
    if (state_->routes.find(operation) == nullptr) return false;
    const std::lock_guard lock(state_->mutex);
    state_->answers.set(std::string(operation), std::move(reply));
    return true;
}

void Exchange::clear_replies() {
    const std::lock_guard lock(state_->mutex);
    state_->answers.clear();
}

void Exchange::add_faults(FaultRule rule) {
    if (!rule.operation.empty() && state_->routes.find(rule.operation) == nullptr) {
        const auto hint = spec::did_you_mean_operation(rule.operation, spec::operation_names(state_->spec));
        throw OptionError(state_->spec.exchange.name + " has no operation '" + rule.operation + "'" +
                          (hint.empty() ? "" : "; " + hint));
    }
    if (!(rule.chance > 0 && rule.chance <= 1)) throw OptionError("a fault's chance has to be over 0 and at most 1");
    const std::lock_guard lock(state_->mutex);
    state_->rules.push_back(std::move(rule));
}

std::vector<FaultRule> Exchange::faults() const {
    const std::lock_guard lock(state_->mutex);
    return state_->rules;
}

void Exchange::clear_faults() {
    const std::lock_guard lock(state_->mutex);
    state_->rules.clear();
}

void Exchange::end_sessions() {
    const std::lock_guard lock(state_->mutex);
    state_->tokens.end();
}

void Exchange::set_clock_offset(std::chrono::milliseconds offset) {
    const std::lock_guard lock(state_->mutex);
    state_->options.clock_offset = offset;
}

std::vector<LimitUse> Exchange::limits() {
    const std::lock_guard lock(state_->mutex);
    return state_->windows.in_use(state_->options.steady_clock());
}

void Exchange::forget_limits() {
    const std::lock_guard lock(state_->mutex);
    state_->windows.clear();
}

}  // namespace exbind::mock
