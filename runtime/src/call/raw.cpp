#include "exbind/raw.hpp"

#include <utility>

#include "call_state.hpp"
#include "exbind/detail/table.hpp"
#include "json/json_scan.hpp"
#include "sign/percent.hpp"
#include "values/headers.hpp"

namespace exbind::inline v0_1 {

using detail::Core;
using detail::Plan;

Plan detail::plan_of(const Core& core, const RawRequest& raw) {
    Plan plan;
    plan.operation = raw.operation != nullptr ? std::string(raw.operation->id) : raw.method + ' ' + raw.path;
    plan.method = raw.method;
    plan.path = raw.path;
    plan.query = detail::encoded_query(raw.query);
    plan.headers = raw.headers;
    plan.body = raw.body.value_or("");
    plan.has_body = raw.body.has_value();
    plan.read = detail::is_read(raw.method) && !(raw.operation != nullptr && raw.operation->writes);
    plan.decode = false;
    plan.request = raw.operation != nullptr ? raw.operation->request : nullptr;
    plan.reply = raw.operation != nullptr ? raw.operation->reply : nullptr;
    plan.product = raw.operation != nullptr ? raw.operation->product : core.settings.product(raw.product);
    plan.fault = detail::fault_of(plan);
    plan.sign =
        raw.auth == RawAuth::if_able ? core.requests.signs(detail::Auth::optional) : raw.auth == RawAuth::signed_;
    plan.nonce = raw.nonce;
    plan.key_only = raw.operation != nullptr && raw.operation->auth == detail::Auth::key;
    plan.session = core.requests.carries_session(plan);
    const auto limits = raw.operation != nullptr ? raw.operation->limits : std::span<const detail::Limit>{};
    const auto lists = raw.operation != nullptr ? raw.operation->batch_lists : std::span<const std::string_view>{};
    plan.route =
        core.limiter->resolve(detail::limit_windows(plan.operation, limits, core.settings.limit_context(plan.sign),
                                                    raw.query, detail::listed_items(raw.query, plan.body, lists)));
    return plan;
}

Result<PreparedRequest> prepare(const Connection& connection, const RawRequest& request) try {
    const Core& core = *connection.core();
    if (auto fault = core.elsewhere()) return tl::unexpected(std::move(*fault));
    const Plan plan = detail::plan_of(core, request);
    if (auto fault = core.fault()) return tl::unexpected(std::move(*fault));
    if (plan.fault) return tl::unexpected(*plan.fault);
    detail::Outgoing built;
    if (auto fault = core.requests.build(plan, {}, built, "SESSION")) return tl::unexpected(std::move(*fault));
    const bool has_body = built.request.has_body;
    return PreparedRequest{std::move(built.request.method), built.request.base_url + built.request.target,
                           std::move(built.request.headers),
                           has_body ? std::optional(std::move(built.request.body)) : std::nullopt};
} catch (...) {
    return tl::unexpected(detail::thrown_here());
}

Result<HttpReply> detail::send_raw(const std::shared_ptr<Core>& core, const RawRequest& request,
                                   std::optional<Error>* meaning) {
    if (auto fault = core->elsewhere()) return tl::unexpected(std::move(*fault));
    auto plan = std::make_shared<const Plan>(plan_of(*core, request));
    HttpReply answer;
    Error error;
    bool succeeded = false;
    const CallSettings settings{request.timeout.value_or(core->settings.options.timeout),
                                core->settings.options.limit_policy};
    std::make_shared<CallState>(core, std::move(plan), settings, Sink{nullptr, {}, &answer, &error, &succeeded, {}})
        ->run();
    if (answer.status == 0) return tl::unexpected(std::move(error));
    if (meaning != nullptr && !succeeded) *meaning = std::move(error);
    return answer;
}

Result<RawReply> send(const Connection& connection, const RawRequest& request) try {
    RawReply reply;
    auto answer = detail::send_raw(connection.core(), request, &reply.error);
    if (!answer) return tl::unexpected(std::move(answer.error()));
    reply.status = answer->status;
    reply.body = std::move(answer->body);
    return reply;
} catch (...) {
    return tl::unexpected(detail::thrown_here());
}

}  // namespace exbind
