#include "exbind/detail/prepared_call.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "call_state.hpp"
#include "exbind/call.hpp"
#include "exbind/detail/encode.hpp"
#include "instruments.hpp"
#include "json/bounds.hpp"
#include "json/json_scan.hpp"
#include "json/slot.hpp"
#include "sign/percent.hpp"
#include "values/headers.hpp"
#include "values/usage_error.hpp"
#include "walk.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using Values = EncodedRequest::Values;

std::string json_text(const std::string& text) {
    constexpr Type type{.kind = Kind::string};
    std::string out;
    encode(type, &text, out);
    return out;
}

// "/v3/order/{id}" with its values filled in.
Result<std::string> path_of(std::string_view pattern, const Values& values) {
    std::string path;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = pattern.find('}', open);
        if (close == std::string_view::npos) break;
        path += pattern.substr(0, open);
        const std::string_view name = pattern.substr(open + 1, close - open - 1);
        const auto value =
            std::find_if(values.begin(), values.end(), [name](const auto& entry) { return entry.first == name; });
        if (value == values.end())
            return tl::unexpected(usage_error("path parameter \"" + std::string(name) + "\" is missing"));
        // Servers would resolve these as the current or the parent folder.
        if (value->second == "." || value->second == "..") {
            return tl::unexpected(
                usage_error("path parameter \"" + std::string(name) + "\" cannot be \"" + value->second + "\""));
        }
        append_percent_encoded(path, value->second);
        pattern.remove_prefix(close + 1);
    }
    return path + std::string(pattern);
}

bool holds(std::span<const std::pair<std::string, std::string>> values, std::string_view name) {
    return std::any_of(values.begin(), values.end(), [name](const auto& entry) { return entry.first == name; });
}

// A parameter of with() that the request has already: which of the two values counts would be up to the exchange.
std::optional<Error> given_twice(const Values& more, const EncodedRequest& request) {
    for (std::size_t i = 0; i < more.size(); ++i) {
        const std::string& name = more[i].first;
        const std::string member = json_text(name);
        const auto in_body = member_values(request.body, std::string_view(member).substr(1, member.size() - 2));
        if (holds(std::span(more).first(i), name) || holds(request.path, name) || holds(request.query, name) ||
            holds(request.form, name) || (!in_body.empty() && in_body.front().data() != nullptr)) {
            return usage_error("with() adds \"" + name +
                               "\" a second time; set it once, in the request's own field if there is one");
        }
    }
    return std::nullopt;
}

// Adds the parameters of with(): to the form or the query, or to the JSON body of methods that have one.
std::optional<Error> add_parameters(const Operation& operation, const Values& more, EncodedRequest& request) {
    if (auto fault = given_twice(more, request)) return fault;
    if (request.has_form) {
        request.form.insert(request.form.end(), more.begin(), more.end());
        return std::nullopt;
    }
    if (!request.has_body && (is_read(operation.method) || operation.method == "DELETE")) {
        request.query.insert(request.query.end(), more.begin(), more.end());
        return std::nullopt;
    }
    if (operation.body_is_list)
        return usage_error("with() cannot add \"" + more.front().first + "\" to a body that is a list");
    if (!request.has_body) request.body = "{}";
    request.has_body = true;
    request.body.pop_back();
    for (const auto& [name, value] : more) {
        if (request.body.size() > 1) request.body += ',';
        request.body += json_text(name) + ':' + json_text(value);
    }
    request.body += '}';
    return std::nullopt;
}

}  // namespace

Error cannot_wait_here() {
    return usage_error(
        "waiting on the connection's I/O thread would keep the call from ever completing; use start() or "
        "co_await here, or set Options::executor");
}
Error already_taken() {
    return usage_error("the result of this call was already taken");
}
Error cannot_start() {
    return usage_error("the call could not start: no memory or no thread was available");
}

struct PreparedCall::State {
    std::shared_ptr<Core> core;
    const Operation& operation;
    EncodedRequest request;
    std::optional<Error> fault;
    Values more;  // of with()
    CallSettings settings;
    std::shared_ptr<Walk> walk;  // the one this call begins, or is a page of
    std::size_t page = 0;
    std::shared_ptr<const Plan> plan;  // made with the first call
    std::string out_of_range;          // which parameter, and why

    const std::shared_ptr<const Plan>& get_plan();
    void judge_range(Plan& made, const EncodedRequest& parts) const;
    Sink sink(std::shared_ptr<void> owner, ReplyTarget reply, Error* error, bool* succeeded);
};

const std::shared_ptr<const Plan>& PreparedCall::State::get_plan() {
    if (plan) return plan;
    auto made = std::make_shared<Plan>();
    made->operation = operation.id;
    made->method = operation.method;
    made->read = is_read(operation.method) && !operation.writes;
    made->request = operation.request;
    made->reply = operation.reply;
    made->table = &operation;
    made->product = operation.product;
    made->batch = operation.batch;
    made->fault = fault;
    EncodedRequest extended;
    if (!more.empty()) {
        extended = request;
        if (!made->fault) made->fault = add_parameters(operation, more, extended);
    }
    const EncodedRequest& parts = more.empty() ? request : extended;
    if (auto path = path_of(operation.path, parts.path)) {
        made->path = std::move(*path);
    } else if (!made->fault) {
        made->fault = std::move(path.error());
    }
    made->sign = core->requests.signs(operation.auth);
    made->key_only = operation.auth == Auth::key;
    for (const auto& [name, value] : parts.headers) made->headers.push_back({name, value});
    made->query = encoded_query(parts.query);
    const bool in_form = !parts.form.empty();
    const std::string_view items = listed_items(in_form ? parts.form : parts.query, parts.body, operation.batch_lists);
    made->items = item_count(items);
    if (auto elsewhere = core->elsewhere()) {
        made->fault = std::move(elsewhere);
        plan = std::move(made);
        return plan;
    }
    made->route = core->routes.of(operation, made->items, [&] {
        Values scope_values = parts.query;
        scope_values.insert(scope_values.end(), parts.path.begin(), parts.path.end());
        scope_values.insert(scope_values.end(), parts.form.begin(), parts.form.end());
        return limit_windows(operation.id, operation.limits, core->settings.limit_context(made->sign), scope_values,
                             items);
    });
    made->body = parts.body;
    made->has_body = parts.has_body;
    if (!parts.form.empty()) {
        made->body = encoded_query(parts.form);
        made->has_body = true;
        made->headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    }
    made->session = core->requests.carries_session(*made);
    judge_range(*made, parts);
    if (!made->fault) made->fault = fault_of(*made);
    plan = std::move(made);
    return plan;
}

void PreparedCall::State::judge_range(Plan& made, const EncodedRequest& parts) const {
    std::string found = out_of_range;
    const Options& options = core->settings.options;
    if (found.empty() && !made.read && options.instrument_rules)
        found = against_rules(core->settings.exchange.instruments, options.instrument_rules, parts);
    if (found.empty()) return;
    Error error = usage_error("parameter " + found);
    error.operation = operation.id;
    if (!options.refuse_out_of_range) {
        made.out_of_range = std::move(error);
    } else if (!made.fault) {
        made.fault = std::move(error);
    }
}

Sink PreparedCall::State::sink(std::shared_ptr<void> owner, ReplyTarget reply, Error* error, bool* succeeded) {
    Sink sink{std::move(owner), reply, nullptr, error, succeeded, {}};
    if (!walk) return sink;
    sink.finish = [walk = walk, page = page, payload = reply.payload, plan = get_plan(),
                   core = core](const HttpReply& http) {
        const Settings& own = core->settings;
        return walk->take(page, payload,
                          {http, own.exchange_of(plan->product), own.base_url(plan->product)->text, plan->path});
    };
    return sink;
}

PreparedCall::PreparedCall(const std::shared_ptr<Core>& core, const Operation& operation, const void* request)
    : PreparedCall(new State{core, operation, {}, {}, {}, {}, {}, 0, {}, {}}) {
    const Options& options = state_->core->settings.options;
    state_->settings = {options.timeout, options.limit_policy};
    if (operation.request == nullptr || request == nullptr) return;
    EncodeError error;
    if (!encode_request(*operation.request, operation.body_is_list, request, state_->request, error)) {
        state_->fault = usage_error((error.path.empty() ? "the list of requests " : "parameter " + error.path + ": ") +
                                    error.message);
    } else if (options.refuse_out_of_range || options.observer) {
        state_->out_of_range = outside_bounds(*operation.request, operation.body_is_list, request);
    }
}

// The other constructor delegates to this one, so that the destructor runs even if it throws.
PreparedCall::PreparedCall(State* state) : state_(state) {}

PreparedCall PreparedCall::copy(std::chrono::milliseconds delay) const {
    PreparedCall copied(new State(*state_));
    copied.state_->settings.delay = delay;
    copied.state_->get_plan();
    return copied;
}

const std::shared_ptr<Core>& PreparedCall::core() const {
    return state_->core;
}

PreparedCall::PreparedCall(PreparedCall&& other) noexcept : state_(std::exchange(other.state_, nullptr)) {}
PreparedCall& PreparedCall::operator=(PreparedCall&& other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}
PreparedCall::~PreparedCall() {
    delete state_;
}

void PreparedCall::timeout(std::chrono::milliseconds timeout) {
    state_->settings.timeout = timeout;
}
void PreparedCall::limit_policy(LimitPolicy policy) {
    state_->settings.policy = policy;
}
void PreparedCall::tolerant() {
    state_->settings.tolerant = true;
}
void PreparedCall::with(std::string name, std::string value) {
    state_->more.emplace_back(std::move(name), std::move(value));
    state_->plan.reset();
}

PreparedCall PreparedCall::walk(std::size_t max_pages) const {
    PreparedCall begun(new State(*state_));
    State& state = *begun.state_;
    state.plan.reset();
    // All in the query, so that a cursor given by with() is found and replaced, too.
    if (!state.fault) state.fault = given_twice(state.more, state.request);
    Values& query = state.request.query;
    std::move(state.more.begin(), state.more.end(), std::back_inserter(query));
    state.more.clear();
    state.walk = std::make_shared<Walk>(state.operation, query, max_pages);
    return begun;
}

PreparedCall PreparedCall::next_page() const {
    PreparedCall next(new State(*state_));
    State& state = *next.state_;
    if (auto fault = state.walk->next(state.request.query, state.page); fault && !state.fault)
        state.fault = std::move(fault);
    return next;
}

bool PreparedCall::is_done() const {
    return state_->walk->done();
}

const Operation& PreparedCall::operation() const {
    return state_->operation;
}

bool PreparedCall::shares_connection(const PreparedCall& other) const {
    return state_->core == other.state_->core;
}

const ClientId* PreparedCall::client_id() const {
    const auto& all = state_->core->settings.exchange.client_ids;
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ClientId& each) { return each.write == state_->operation.id; });
    return found == all.end() ? nullptr : &*found;
}

std::string PreparedCall::parameter(std::string_view name) const {
    const EncodedRequest& request = state_->request;
    const Values& more = state_->more;
    for (const Values* values : {&request.query, &request.path, &request.form, &more})
        for (const auto& [key, value] : *values)
            if (key == name) return value;
    const auto members = member_values(request.body, name);
    return members.size() == 1 ? plain_text(members.front()) : std::string();
}

std::string_view PreparedCall::body() const {
    return state_->request.body;
}

PreparedCall PreparedCall::blank(const Operation& operation) const {
    PreparedCall made(state_->core, operation, nullptr);
    made.state_->settings = {state_->settings.timeout, state_->settings.policy};
    return made;
}

void PreparedCall::set(std::string_view name, std::string value) {
    const auto* const table = state_->operation.request;
    const Field* const field = table != nullptr ? find_field(*table, name) : nullptr;
    const bool in_path = field != nullptr && field->in == In::path;
    (in_path ? state_->request.path : state_->request.query).emplace_back(std::string(name), std::move(value));
    state_->plan.reset();
}

bool PreparedCall::run(ReplyTarget reply, Error& error) const noexcept {
    bool succeeded = false;
    try {
        std::make_shared<CallState>(state_->core, state_->get_plan(), state_->settings,
                                    state_->sink(nullptr, reply, &error, &succeeded))
            ->run();
    } catch (...) {
        succeeded = false;
        error = thrown_here();
    }
    return succeeded;
}

std::shared_ptr<Flight> PreparedCall::start(std::shared_ptr<void> owner, ReplyTarget reply, Error* error,
                                            bool* succeeded) const {
    auto call = std::make_shared<CallState>(state_->core, state_->get_plan(), state_->settings,
                                            state_->sink(std::move(owner), reply, error, succeeded));
    call->launch();
    return call;
}

}  // namespace exbind::detail
