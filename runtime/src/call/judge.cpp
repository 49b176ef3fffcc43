#include "judge.hpp"

#include <algorithm>
#include <utility>

#include "exbind/detail/batch_results.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/detail/reply.hpp"
#include "json/encode_scalar.hpp"
#include "json/json_scan.hpp"
#include "json/slot.hpp"
#include "values/timestamp.hpp"

namespace exbind::detail {
namespace {

const ErrorCode* find_code(const ExchangeData& exchange, std::string_view code) {
    const auto found =
        std::lower_bound(exchange.errors.begin(), exchange.errors.end(), code,
                         [](const ErrorCode& entry, std::string_view wanted) { return entry.code < wanted; });
    return found != exchange.errors.end() && found->code == code ? &*found : nullptr;
}

ErrorKind kind_of_status(int status, bool is_json) {
    if (status == 429 || status == 418) return ErrorKind::limit;
    if (status == 401) return ErrorKind::auth;
    // A 403 with HTML comes from a firewall, and says nothing about the key.
    if (status == 403) return is_json ? ErrorKind::auth : ErrorKind::rejected;
    return status >= 500 ? ErrorKind::server : ErrorKind::rejected;
}

bool may_pass(ErrorKind kind) {
    return kind == ErrorKind::limit || kind == ErrorKind::server || kind == ErrorKind::clock ||
           kind == ErrorKind::transport || kind == ErrorKind::timeout;
}

std::chrono::sys_seconds seconds_of(const HttpReply& reply) {
    return parse_http_date(reply.header("date"))
        .value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

Error no_answer(const Plan& plan, const TransportError& failure) {
    Error error;
    error.kind = failure.kind;
    error.message = failure.message;
    error.outcome = failure.sent ? Outcome::unknown : Outcome::not_sent;
    error.retryable = !failure.lasting && may_pass(failure.kind) && (plan.read || !failure.sent);
    return error;
}

// Decodes the inside of a JSON string; returns the text unchanged if that fails.
std::string unescaped(std::string_view text) {
    constexpr Type type{.kind = Kind::string};
    std::string out;
    DecodeError error;
    return decode('"' + std::string(text) + '"', type, &out, error) ? out : std::string(text);
}

struct Items {
    std::size_t failed = 0;
    std::size_t all = 0;
    std::string code;  // of the first failed item
    std::string message;
};

// Batch replies have a code for each item; the envelope's own code then only says that some failed.
Items read_items(const Envelope& envelope, std::string_view body) {
    Items items;
    if (envelope.item_code.empty()) return items;
    const auto payload = member_values(body, envelope.payload);
    if (payload.size() != 1) return items;
    const auto codes = member_values(payload[0], envelope.item_code);
    const auto messages = member_values(payload[0], envelope.item_message);
    std::string_view success = envelope.success_value;
    if (success.starts_with('"')) success = success.substr(1, success.size() - 2);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].empty()) continue;
        ++items.all;
        if (codes[i] == success) continue;
        if (++items.failed > 1) continue;
        items.code = unescaped(codes[i]);
        if (i < messages.size()) items.message = unescaped(messages[i]);
    }
    return items;
}

std::string status_text(const HttpReply& reply) {
    const std::string type(reply.header("content-type"));
    return "HTTP " + std::to_string(reply.status) + (type.empty() ? "" : " (" + type + ")");
}

// The exchange, or something in front of it, refused.
Error refusal(const ExchangeData& exchange, const Plan& plan, const HttpReply& reply, ReplyHead head, bool is_json) {
    Error error;
    error.outcome = Outcome::refused;
    error.code = std::move(head.code);
    error.message = std::move(head.message);
    // An item's code is more specific than the envelope's "operation failed".
    Items items = read_items(exchange.envelope, reply.body);
    if (items.failed > 0) {
        error.code = std::move(items.code);
        if (!items.message.empty()) error.message = std::move(items.message);
        if (items.failed < items.all) {
            error.outcome = Outcome::unknown;  // part of it was done
            error.message = std::to_string(items.failed) + " of " + std::to_string(items.all) +
                            " items failed, the first with: " + error.message;
        }
    }
    const ErrorCode* const known = find_code(exchange, error.code);
    error.kind = known != nullptr ? known->kind : kind_of_status(reply.status, is_json);
    if (known != nullptr && known->outcome_unknown) error.outcome = Outcome::unknown;
    // The server may have failed after doing the write.
    if (!plan.read && reply.status >= 500 && error.kind == ErrorKind::server) error.outcome = Outcome::unknown;
    if (error.message.empty()) error.message = status_text(reply) + (is_json ? " without a message" : ", not JSON");
    error.retryable = may_pass(error.kind) && (plan.read || error.outcome == Outcome::refused);
    return error;
}

Error undecodable(const HttpReply& reply, const ReplyHead& head, DecodeError failure) {
    Error error;
    error.kind = ErrorKind::decode;
    // Without the success member, the effect of a write is unknown: the answer may come from a proxy.
    error.outcome = head.found_success && head.is_success ? Outcome::accepted : Outcome::unknown;
    error.path = std::move(failure.path);
    error.message = std::move(failure.message);
    if (error.path.empty()) error.message = status_text(reply) + ": " + error.message;
    return error;
}

/// Reads the results of the items. False if there are none or they can't be read: the reply is then judged as a whole.
bool read_results(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, const HttpReply& reply,
                  bool all_succeeded, ReplyTarget target, Judgement& judgement) {
    const Field* code = nullptr;
    const Field* message = nullptr;
    const ListTable& list = *plan.reply->list;
    for (const Field& field : list.item.object->fields) {
        if (!is_scalar(field.type.kind)) continue;
        if (field.name == exchange.envelope.item_code) code = &field;
        if (field.name == exchange.envelope.item_message) message = &field;
    }
    if (code == nullptr) return false;
    if (!all_succeeded) {
        // read_reply() skips the payload of a failure.
        Envelope open = exchange.envelope;
        open.success_field = {};
        ReplyHead head;
        DecodeError failure;
        if (!read_reply(reply.body, open, plan.reply, target.payload, head, failure)) return false;
    }
    const auto text_of = [](const Field* field, const void* row) {
        std::string text;
        const void* const at = field == nullptr ? nullptr : static_cast<const char*>(row) + field->offset;
        if (at != nullptr && has_scalar(field->type, at)) append_text(field->type, at, text);
        return text;
    };
    std::string_view success = exchange.envelope.success_value;
    if (success.starts_with('"')) success = success.substr(1, success.size() - 2);
    BatchResults results;
    results.sent = plan.items;
    bool told = all_succeeded;
    const std::size_t rows = list_size(list, target.payload);
    for (std::size_t i = 0; i < rows; ++i) {
        const void* const row = item_at(list, target.payload, i);
        const std::string item_code = text_of(code, row);
        told = told || !item_code.empty();
        if (item_code == success || (item_code.empty() && all_succeeded)) continue;
        const ErrorCode* const known = find_code(exchange, item_code);
        Error& error = results.failures.emplace_back(BatchResults::Failure{.row = i}).error;
        error.kind = known != nullptr ? known->kind : ErrorKind::rejected;
        const bool unknown = item_code.empty() || (known != nullptr && known->outcome_unknown);
        error.outcome = unknown ? Outcome::unknown : Outcome::refused;
        error.code = redactor.masked(item_code);
        error.message = redactor.masked(text_of(message, row));
        error.http_status = reply.status;
        error.operation = plan.operation;
        error.retryable = may_pass(error.kind) && error.outcome == Outcome::refused;
        judgement.limited = judgement.limited || error.kind == ErrorKind::limit;
    }
    if (!told || rows == 0) return false;
    *target.results = std::move(results);
    judgement.succeeded = true;
    return true;
}

bool has_results(const Plan& plan, ReplyTarget target) {
    return plan.batch && target.results != nullptr && plan.reply != nullptr && plan.reply->kind == Kind::list &&
           plan.reply->list->item.kind == Kind::object;
}

}  // namespace

Judgement judge(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, std::size_t kept_body_bytes,
                const TransportResult& result, ReplyTarget reply) {
    Judgement judgement;
    Error& error = judgement.error;
    if (!result) {
        error = no_answer(plan, result.error());
        return judgement;
    }

    ReplyHead head;
    DecodeError failure;
    const Type* const payload = plan.decode ? plan.reply : nullptr;
    const bool readable = read_reply(result->body, exchange.envelope, payload, reply.payload, head, failure);
    const bool is_success = result->status >= 200 && result->status < 300;
    const bool accepted = readable && is_success && head.is_success;
    if (has_results(plan, reply) && (accepted || head.found_success) &&
        read_results(exchange, plan, redactor, *result, accepted, reply, judgement))
        return judgement;
    if (result->status >= 300 && result->status < 400) {
        error.kind = ErrorKind::rejected;
        error.outcome = Outcome::refused;
        error.message = status_text(*result) + ": a redirect, which is never followed; is the host right?";
    } else if (!is_success || (head.found_success && !head.is_success)) {
        error = refusal(exchange, plan, *result, std::move(head), readable || head.found_success);
    } else if (readable && !head.found_success && !head.is_success && !(head.code.empty() && head.message.empty())) {
        // No success member but an error code: the answer comes from something in front of the exchange.
        error = refusal(exchange, plan, *result, std::move(head), true);
        if (!plan.read) error.outcome = Outcome::unknown;
    } else if (!readable || !head.is_success) {
        if (readable)
            failure.message = "the member \"" + std::string(exchange.envelope.success_field) + "\" is missing";
        error = undecodable(*result, head, std::move(failure));
    } else if (!plan.read && !plan.batch && read_items(exchange.envelope, result->body).failed > 0) {
        // Success as a whole, but the single item failed.
        error = refusal(exchange, plan, *result, std::move(head), true);
    } else {
        judgement.succeeded = true;
        return judgement;
    }

    judgement.limited = error.kind == ErrorKind::limit;
    error.retry_after =
        parse_retry_after(result->header("retry-after"), seconds_of(*result)).value_or(std::chrono::milliseconds{0});
    error.http_status = result->status;
    error.code = redactor.masked(error.code);
    error.message = redactor.masked(error.message);
    error.path = redactor.masked(error.path);
    // Masks credentials first, in more than is kept, since masking secret fields makes the text shorter.
    const std::size_t looked_at = kept_body_bytes < result->body.size() ? kept_body_bytes * 2 + 4096 : kept_body_bytes;
    error.body = mask_secrets(redactor.masked(result->body, looked_at), plan.reply, kept_body_bytes);
    return judgement;
}

}  // namespace exbind::detail
