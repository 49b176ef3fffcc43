#include "mock/envelope.hpp"

#include <array>
#include <initializer_list>
#include <string_view>

#include "mock/parameters.hpp"
#include "spec/envelope.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

/// What to answer for a fault that an exchange gives no code for: which faults are near enough to lend theirs, and the
/// HTTP status and message when none has one.
struct Fallback {
    std::string_view fault;
    std::array<std::string_view, 3> instead;
    int status;
    std::string_view message;
};

constexpr Fallback fallbacks[] = {
    {"missing_header", {"key", "signature", ""}, 401, "{name} is missing"},
    {"key", {"signature", "", ""}, 401, "{name} is not a key of this mock"},
    {"credential", {"key", "signature", ""}, 401, "{name} is wrong"},
    {"timestamp_form", {"timestamp", "signature", ""}, 401, "{name} has not the documented form"},
    {"timestamp", {"signature", "", ""}, 401, "{name} is outside the window"},
    {"signature", {"", "", ""}, 401, "The signature is not valid"},
    {"session", {"", "", ""}, 401, "{name} holds no token of this mock, or one that has ended"},
    {"nonce", {"signature", "", ""}, 401, "{name} is not greater than the one before"},
    {"limit", {"", "", ""}, 429, "Too many requests"},
    {"parameter", {"", "", ""}, 400, "Parameter {name} is missing"},
    {"parameter_form", {"parameter", "", ""}, 400, "Parameter {name} has not the documented form"},
    {"body", {"json", "parameter", ""}, 400, "The request has no body"},
    {"json", {"body", "parameter", ""}, 400, "The body is not JSON of the documented shape"},
    {"route", {"", "", ""}, 404, "No documented operation has this path"},
    {"method", {"route", "", ""}, 405, "The path is documented with another method"},
};

const Fallback& fallback_of(std::string_view fault) {
    const Fallback* credential = nullptr;
    for (const auto& fallback : fallbacks) {
        if (fault.substr(0, fault.find(':')) == fallback.fault) return fallback;
        if (fallback.fault == "credential") credential = &fallback;
    }
    return *credential;  // a fault that is called after a credential
}

const spec::ErrorCode* with_fault(const spec::Exchange& exchange, std::string_view fault) {
    for (const auto& error : exchange.errors) {
        if (!fault.empty() && error.fault == fault) return &error;
    }
    return nullptr;
}

int status_of(const spec::ErrorCode& error) {
    if (error.http != 0) return error.http;
    switch (error.error_class) {
        case spec::ErrorClass::auth:
        case spec::ErrorClass::session:
        case spec::ErrorClass::clock:
            return 401;
        case spec::ErrorClass::limit:
            return 429;
        case spec::ErrorClass::server:
            return 500;
        default:
            return 400;
    }
}

/// The value of a member as the spec writes it: JSON text.
Json literal(const std::string& text) {
    auto value = Json::parse(text, nullptr, false);
    return value.is_discarded() ? Json(text) : value;
}

/// Puts a value at a path, making the objects and arrays on the way. One that stands there already stays.
void put(Json& root, std::string_view path, Json value) {
    Json* at = &root;
    for (const spec::PathStep& step : spec::path_steps(path).value_or(std::vector<spec::PathStep>{})) {
        if (step.member.empty()) {
            if (!at->is_array()) *at = Json::array();
            while (at->size() <= step.item) at->push_back(nullptr);
            at = &(*at)[step.item];
        } else {
            at = &(*at)[step.member];
        }
    }
    if (at->is_null()) *at = std::move(value);
}

/// Codes are texts where the success value of the same member is one; otherwise whole numbers travel as numbers.
Json code_value(const spec::Envelope& envelope, const std::string& code) {
    if (!envelope.code.empty() && envelope.success_field == envelope.code &&
        literal(envelope.success_value).is_string())
        return code;
    auto value = Json::parse(code, nullptr, false);
    return value.is_number_integer() ? value : Json(code);
}

Json failure_value(const std::string& success_value) {
    const auto value = literal(success_value);
    if (value.is_boolean()) return !value.get<bool>();
    if (value.is_number()) return -1;
    return "error";
}

Refusal make(const spec::Exchange& exchange, int status, const std::string& code, const std::string& message) {
    const auto& envelope = exchange.envelope;
    Refusal refusal{status, code, Json::object()};
    Json& body = refusal.body;
    if (envelope.success_field.starts_with('[')) body = Json();
    const bool by_value =
        envelope.success_test == spec::SuccessTest::equals || envelope.success_test == spec::SuccessTest::differs;
    if (!envelope.success_field.empty() && envelope.success_field != envelope.code && by_value) {
        put(body, envelope.success_field,
            envelope.success_test == spec::SuccessTest::differs ? literal(envelope.success_value)
                                                                : failure_value(envelope.success_value));
    }
    if (!body.is_array() || !envelope.code.empty())
        put(body, envelope.code.empty() ? "code" : envelope.code, code_value(envelope, code));
    if (!body.is_array() || !envelope.message.empty())
        put(body, envelope.message.empty() ? "message" : envelope.message, message);
    // An error that is told by a member of its own.
    if (!by_value) put(body, envelope.success_field, message);
    return refusal;
}

}  // namespace

Json* value_at(Json& value, std::string_view path) {
    Json* at = &value;
    for (std::size_t end = 0; at != nullptr && !path.empty(); path.remove_prefix(std::min(end + 1, path.size()))) {
        end = std::min(path.find('.'), path.size());
        const auto found = at->is_object() ? at->find(path.substr(0, end)) : at->end();
        at = at->is_object() && found != at->end() ? &*found : nullptr;
    }
    return at;
}

Refusal refusal(const spec::Exchange& exchange, const Finding& finding) {
    const auto& fallback = fallback_of(finding.fault);
    const auto named = [&](std::string_view message) {
        return text::replace_all(std::string(message), "{name}", finding.name);
    };
    if (const auto* own = with_fault(exchange, finding.fault)) {
        return make(exchange, status_of(*own), own->code,
                    named(own->message.empty() ? fallback.message : own->message));
    }
    // The code is borrowed, the message says what really is wrong.
    const spec::ErrorCode* near = with_fault(exchange, fallback.fault);
    for (const auto fault : fallback.instead) {
        if (near == nullptr) near = with_fault(exchange, fault);
    }
    const int status = near != nullptr ? status_of(*near) : fallback.status;
    return make(exchange, status, near != nullptr ? near->code : std::to_string(status), named(fallback.message));
}

Refusal refusal_with_code(const spec::Exchange& exchange, const std::string& code) {
    for (const auto& error : exchange.errors) {
        if (error.code == code) {
            const auto message = error.message.empty() ? "Error " + code : error.message;
            return make(exchange, status_of(error), code, text::replace_all(message, "{name}", "(none)"));
        }
    }
    return make(exchange, 400, code, "Error " + code);
}

Refusal server_failure(const spec::Exchange& exchange, int status) {
    for (const auto& error : exchange.errors) {
        if (error.error_class == spec::ErrorClass::server) {
            return make(exchange, status, error.code, "The exchange is not available");
        }
    }
    return make(exchange, status, std::to_string(status), "The exchange is not available");
}

Json success(const spec::Exchange& exchange, Json payload) {
    const auto& envelope = exchange.envelope;
    if (envelope.payload.empty()) return payload;
    Json reply = Json::object();
    if (!envelope.success_field.empty() && envelope.success_test == spec::SuccessTest::equals)
        put(reply, envelope.success_field, literal(envelope.success_value));
    if (envelope.success_test == spec::SuccessTest::empty) put(reply, envelope.success_field, Json::array());
    if (envelope.success_field == envelope.code && !envelope.message.empty()) reply[envelope.message] = "";
    if (!payload.is_null()) reply[envelope.payload] = std::move(payload);
    return reply;
}

bool is_whole_reply(const spec::Exchange& exchange, const Json& reply) {
    const auto& envelope = exchange.envelope;
    if (envelope.payload.empty()) return true;
    return reply.is_object() && (reply.contains(envelope.payload) ||
                                 reply.contains(std::string(spec::first_member(envelope.success_field))));
}

}  // namespace exbind::mock
