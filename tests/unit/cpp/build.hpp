// Short ways to write specs in tests.
#pragma once

#include <string>
#include <vector>

#include "spec/model.hpp"

namespace build {

using namespace exbind::spec;

inline TypeRef type(const std::string& text) {
    return parse_type(text).value();
}

inline Field field(const std::string& name, const std::string& type_text, Presence required = Presence::no) {
    Field result;
    result.name = name;
    result.type = type(type_text);
    result.required = required;
    return result;
}

inline Type object(const std::string& name, std::vector<Field> fields) {
    Type result;
    result.name = name;
    result.fields = std::move(fields);
    return result;
}

inline Enum choice(const std::string& name, const std::vector<std::string>& values) {
    Enum result;
    result.name = name;
    for (const std::string& value : values) result.values.push_back({value, "", {}});
    return result;
}

inline Operation get(const std::string& id, const std::string& request, Shape shape, const std::string& reply) {
    Operation result;
    result.id = id;
    result.method = "GET";
    result.path = "/v1/" + id;
    if (!request.empty()) result.request = {In::query, Shape::object, request};
    result.reply.shape = shape;
    if (shape != Shape::none) result.reply.type = type(reply);
    return result;
}

inline Operation post(const std::string& id, const std::string& request, Shape shape, const std::string& reply) {
    Operation result = get(id, request, shape, reply);
    result.method = "POST";
    if (!request.empty()) result.request.in = In::body;
    return result;
}

inline Spec spec(std::vector<Group> groups) {
    Spec result;
    result.exchange.name = "acme";
    result.exchange.title = "Acme";
    result.exchange.default_scope = {"user"};
    result.groups = std::move(groups);
    return result;
}

inline Group group(const std::string& name, std::vector<Operation> operations, std::vector<Type> types,
                   std::vector<Enum> enums = {}) {
    Group result;
    result.name = name;
    result.operations = std::move(operations);
    result.types = std::move(types);
    result.enums = std::move(enums);
    return result;
}

inline Limit limit(std::uint32_t count, std::uint64_t window_ms, std::vector<std::string> scope) {
    Limit result;
    result.count = count;
    result.window_ms = window_ms;
    result.scope = std::move(scope);
    return result;
}

inline ErrorCode error(const std::string& code, std::uint16_t http, ErrorClass error_class, const std::string& fault,
                       const std::string& message) {
    ErrorCode result;
    result.code = code;
    result.http = http;
    result.error_class = error_class;
    result.fault = fault;
    result.message = message;
    return result;
}

inline Example example(const std::string& operation, const std::string& request, const std::string& reply) {
    Example result;
    result.operation = operation;
    if (!request.empty()) result.request = request;
    result.reply = reply;
    return result;
}

/// Timestamp, method, target and body, in base64; the names are those of the headers.
inline Signing signing(const std::string& key, const std::string& signature, const std::string& timestamp,
                       const std::string& passphrase) {
    using What = Part::What;
    return {TimestampForm::iso8601_milliseconds,
            Digest::sha256,
            Encoding::base64,
            "secret",
            {{What::timestamp, ""}, {What::method, ""}, {What::target, ""}, {What::body, ""}},
            {{key, {{What::credential, "key"}}},
             {signature, {{What::signature, ""}}},
             {timestamp, {{What::timestamp, ""}}},
             {passphrase, {{What::credential, "passphrase"}}}},
            {}};
}

}  // namespace build
