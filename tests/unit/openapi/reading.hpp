// Reads a document for a test and writes what was read in one line, so that a test can state it at a glance.
#pragma once

#include <doctest/doctest.h>

#include <memory>
#include <sstream>
#include <string>

#include "docs/openapi/openapi.hpp"
#include "provoked.hpp"

namespace reading {

using namespace exbind;

inline docs::OpenApiOptions options() {
    docs::OpenApiOptions result;
    result.signer_headers = {"x-api-key", "x-api-signature", "x-api-timestamp"};
    result.envelope.success_field = "success";
    result.envelope.payload = "data";
    result.envelope.code = "code";
    result.envelope.message = "message";
    result.default_scope = {"user"};
    return result;
}

/// A page with the source it points into and all that was found wrong.
struct Read {
    std::unique_ptr<text::Source> source;
    docs::DocPage page;
    text::Diagnostics diagnostics;  ///< those of the document first, then those of the operations

    const docs::DocOperation& only() const {
        REQUIRE_MESSAGE(page.operations.size() == 1, printed());
        return page.operations.front();
    }
    std::string printed() const {
        std::ostringstream out;
        for (const auto& each : diagnostics.all()) print(out, each, false);
        return out.str();
    }
    std::string findings() const {
        provoked::note_all(diagnostics);
        return places();
    }
    /// "ID line:column" of each finding; every one must say what to do.
    std::string places() const {
        std::string result;
        for (const auto& each : diagnostics.all()) {
            CHECK_MESSAGE(!each.help.empty(), each.message);
            CHECK(each.at.source == source.get());
            const auto position = each.at.position();
            if (!result.empty()) result += ", ";
            result += std::string(each.rule->id) + " " + std::to_string(position.line) + ":" +
                      std::to_string(position.column);
        }
        return result;
    }
};

inline Read read(const std::string& name, const std::string& content, const docs::OpenApiOptions& given = options()) {
    Read result;
    result.source = std::make_unique<text::Source>(name, content);
    result.page = docs::read_openapi(*result.source, name, given, result.diagnostics);
    for (docs::DocOperation& operation : result.page.operations) {
        text::Diagnostics copy = operation.findings;
        result.diagnostics.append(std::move(copy));
    }
    return result;
}

inline std::string describe(const docs::DocField& field);

inline std::string describe(const std::vector<docs::DocField>& fields) {
    std::string result;
    for (const auto& field : fields) result += (result.empty() ? "" : " ") + describe(field);
    return result;
}

/// "name:type", {^} for the object around it again, with ! required, ? conditional, ~ nullable, (A|B) listed values,
/// @place where it differs.
inline std::string describe(const docs::DocField& field) {
    using docs::Structure;
    std::string type = field.doc_type;
    const std::string fields = field.recursive ? "{^}"
                               : field.variant ? "<" + field.tag + "| " + describe(field.fields) + ">"
                                               : "{" + describe(field.fields) + "}";
    const auto last = type.rfind(' ');
    const std::string item = last == std::string::npos ? type : type.substr(last + 1);
    switch (field.structure) {
        case Structure::scalar:
            break;
        case Structure::object:
            type = fields;
            break;
        case Structure::list_of_scalars:
            type = "[" + item + "]";
            break;
        case Structure::list_of_objects:
            type = "[" + fields + "]";
            break;
        case Structure::list_of_lists:
            type = "[[" + item + "]]";
            break;
        case Structure::map_of_scalars:
            type = "map<" + item + ">";
            break;
        case Structure::map_of_objects:
            type = "map<" + fields + ">";
            break;
    }
    for (auto around = field.outer.rbegin(); around != field.outer.rend(); ++around)
        type = *around == 'm' ? "map<" + type + ">" : "[" + type + "]";
    std::string result = field.name + ":" + type;
    if (!field.literals.empty()) {
        std::string values;
        for (const auto& literal : field.literals) values += (values.empty() ? "" : "|") + literal;
        result += "(" + values + (field.literals_from_text ? " in text)" : ")");
    }
    if (field.required == spec::Presence::yes) result += "!";
    if (field.required == spec::Presence::conditional) result += "?";
    if (field.nullable) result += "~";
    if (field.in != spec::In::none) result += "@" + spec::to_text(field.in);
    return result;
}

inline std::string limits(const docs::DocOperation& operation) {
    std::string result;
    for (const auto& limit : operation.limits) {
        result += (result.empty() ? "" : "; ") + std::to_string(limit.count) + "/" + spec::window_text(limit.window_ms);
        for (const auto& scope : limit.scope) result += " " + scope;
    }
    return result;
}

/// A document whose one operation answers with the schema (YAML, any indentation of its own).
inline std::string reply_document(const std::string& schema, const std::string& components = "") {
    std::string indented;
    std::istringstream lines(schema);
    for (std::string line; std::getline(lines, line);) indented += "                " + line + "\n";
    return "openapi: 3.0.2\n"
           "paths:\n"
           "  /a:\n"
           "    get:\n"
           "      security: [{key: []}]\n"
           "      responses:\n"
           "        '200':\n"
           "          content:\n"
           "            application/json:\n"
           "              schema:\n" +
           indented + components;
}

/// What a reply of this schema is read as, without an envelope.
inline Read read_reply(const std::string& schema, const std::string& components = "") {
    docs::OpenApiOptions plain = options();
    plain.envelope = {};
    return read("t.yaml", reply_document(schema, components), plain);
}

}  // namespace reading
