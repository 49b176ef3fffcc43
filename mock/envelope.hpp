// Replies in the exchange's own form.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>

#include "mock/received.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// Members keep the order they are put in, as exchanges' replies do.
using Json = nlohmann::ordered_json;

/// An answer that says no: HTTP status, the exchange's code, and the body.
struct Refusal {
    int status = 400;
    std::string code;
    Json body;
};

/// The value at a path of members, "info.list"; null when there is none. The empty path is the value itself.
Json* value_at(Json& value, std::string_view path);

/// The refusal that the exchange documents for the finding's fault. Where it documents none: the one of the nearest
/// related fault, and last the HTTP status as code.
Refusal refusal(const spec::Exchange& exchange, const Finding& finding);

/// The refusal with that code; a code that the spec does not list gets HTTP 400.
Refusal refusal_with_code(const spec::Exchange& exchange, const std::string& code);

/// A failure of the exchange itself: that HTTP status, and the first code of class server when there is one.
Refusal server_failure(const spec::Exchange& exchange, int status);

/// A reply that succeeds with this payload.
Json success(const spec::Exchange& exchange, Json payload);

/// True when the value already is a whole reply of this exchange, envelope and all.
bool is_whole_reply(const spec::Exchange& exchange, const Json& reply);

}  // namespace exbind::mock
