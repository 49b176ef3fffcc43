// Tables of what documents use: one small document a line, and what the spec then says.
#pragma once

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "importing.hpp"

namespace features {

using namespace importing;

struct Feature {
    const char* name;
    std::string document;
    std::vector<std::string> holds;       ///< lines of the spec, without their indentation
    const char* findings = "";            ///< "EX262 12:3" of the reader, notes among them
    std::vector<std::string> lacks = {};  ///< texts that the spec must not hold
};

inline std::string document(const std::string& paths, const std::string& rest = "",
                            const std::string& version = "3.0.3") {
    return "openapi: " + version + "\nsecurity: [{key: []}]\npaths:\n" + paths + rest;
}

/// GET /v1/x/a whose reply has these properties; the first of them stands in line 11.
inline std::string reply(const std::string& properties, const std::string& rest = "",
                         const std::string& version = "3.0.3") {
    std::string text =
        "  /v1/x/a:\n    get:\n      responses:\n        '200':\n          description:\n          content:\n"
        "            application/json: {schema: {type: object, properties: {\n";
    std::istringstream lines(properties);
    for (std::string line; std::getline(lines, line);) text += "              " + line + ",\n";
    return document(text + "            }}}\n", rest, version);
}

/// GET /v1/x/a with these parameters, the first of them in line 7.
inline std::string parameters(const std::string& list, const std::string& rest = "",
                              const std::string& path = "/v1/x/a") {
    std::string text = "  " + path + ":\n    get:\n      parameters:\n";
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) text += "        - " + line + "\n";
    return document(text + "      responses: {'204': {description: none}}\n", rest);
}

/// POST /v1/x/a with this body's media type.
inline std::string body(const std::string& media, const std::string& schema, const std::string& rest = "",
                        const std::string& method = "post") {
    return document("  /v1/x/a:\n    " + method + ":\n      requestBody: {content: {" + media + ": {schema: " + schema +
                        "}}}\n      responses: {'204': {description: none}}\n",
                    rest);
}

inline std::string schemas(const std::string& list) {
    std::string text = "components:\n  schemas:\n";
    std::istringstream lines(list);
    for (std::string line; std::getline(lines, line);) text += "    " + line + "\n";
    return text;
}

/// Without quotes and documented types, which say nothing here.
inline std::string plain_line(const std::string& line) {
    std::string plain;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool escaped = line[i] == '\\' && i + 1 < line.size() && (line[i + 1] == '"' || line[i + 1] == '\'');
        if (!escaped && line[i] != '"' && line[i] != '\'') plain += line[i];
    }
    constexpr std::string_view documented = ", doc_type: ";
    for (std::size_t begin = plain.find(documented); begin != std::string::npos; begin = plain.find(documented, begin))
        plain.erase(begin, plain.find_first_of(",}", begin + documented.size()) - begin);
    return plain;
}

inline bool holds_line(const std::string& text, const std::string& wanted) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(" "));
        if (plain_line(line) == plain_line(wanted)) return true;
    }
    return false;
}

inline void check(const std::vector<Feature>& features) {
    for (const Feature& feature : features) {
        CAPTURE(std::string(feature.name));
        const Imported imported = import("t.yaml", feature.document);
        const std::string yaml = imported.yaml();
        for (const std::string& line : feature.holds) CHECK_MESSAGE(holds_line(yaml, line), line, "\n", yaml);
        for (const std::string& text : feature.lacks)
            CHECK_MESSAGE(yaml.find(text) == std::string::npos, text, "\n", yaml);
        CHECK_MESSAGE(imported.read.findings() == std::string(feature.findings), imported.read.printed());
    }
}

}  // namespace features
