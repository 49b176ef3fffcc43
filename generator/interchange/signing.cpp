#include "interchange/signing.hpp"

#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"

namespace exbind::interchange {
namespace {

using Json = nlohmann::ordered_json;
using spec::SigningFunction;

Json words_json(const std::vector<SigningFunction>& functions) {
    Json words = Json::array();
    for (const SigningFunction each : functions) words.push_back(spec::word_of(each));
    return words;
}

Json recipe_json(const spec::Recipe& recipe) {
    Json parts = Json::array();
    for (const spec::Part& part : recipe) {
        Json& json = parts.emplace_back(Json{{"what", detail::row_of(part.what)->name}});
        if (!part.text.empty()) json["text"] = part.text;
        if (!part.functions.empty()) json["functions"] = words_json(part.functions);
        if (part.offset_seconds != 0) json["offset"] = part.offset_seconds;
    }
    return parts;
}

Json placements_json(const spec::Signing& signing, const std::vector<spec::Placement>& list) {
    Json placements = Json::array();
    for (const spec::Placement& each : list) {
        Json& json = placements.emplace_back(Json{{"name", each.name}, {"value", recipe_json(each.value)}});
        if (each.json) json["json"] = true;
        if (each.own) json["own"] = true;
        if (!each.own && spec::needs_signature(signing, each.value)) json["late"] = true;
        if (!each.own && spec::names_caller(signing, each.value)) json["caller"] = true;
    }
    return placements;
}

Json signing_json(const spec::Signing& signing) {
    Json texts = Json::array();
    for (const spec::SigningText& each : signing.texts)
        texts.push_back(Json{{"name", each.name},
                             {"form", spec::word_of(each.form)},
                             {"value", recipe_json(each.value)},
                             {"members", placements_json(signing, each.members)},
                             {"sorted", each.sorted}});
    Json words = Json::object();
    for (const auto& [operation, word] : signing.words) words[operation] = word;
    Json json{{"methods", signing.methods},
              {"paths", signing.paths},
              {"own", spec::word_of(signing.own)},
              {"algorithm", spec::word_of(signing.algorithm)},
              {"digest", spec::word_of(signing.digest)},
              {"encoding", spec::word_of(signing.encoding)},
              {"timestamp", spec::word_of(signing.timestamp)},
              {"nonce", spec::word_of(signing.nonce)},
              {"secret", signing.secret},
              {"secretFunctions", words_json(signing.secret_functions)},
              {"prefix", signing.unsigned_prefix},
              {"sorted", signing.sorted},
              {"words", std::move(words)},
              {"texts", std::move(texts)},
              {"text", recipe_json(signing.text)},
              {"headers", placements_json(signing, signing.headers)},
              {"query", placements_json(signing, signing.query)},
              {"body", placements_json(signing, signing.body)},
              {"parameters", placements_json(signing, signing.parameters)}};
    if (const std::string why = hindrance(signing); !why.empty()) json["cannot"] = why;
    return json;
}

}  // namespace

std::string hindrance(const spec::Signing& signing) {
    const bool signs = !signing.text.empty();
    if (signs && signing.algorithm != spec::Algorithm::hmac && signing.algorithm != spec::Algorithm::hash)
        return "the sandbox cannot sign by " + spec::word_of(signing.algorithm);
    if (spec::carries_session(signing)) return "requests carry the token of a login, which the script does not make";
    return {};
}

Json signing_data(const spec::Exchange& exchange) {
    Json credentials = Json::array();
    for (const spec::Credential& each : exchange.credentials) credentials.push_back(each.name);
    Json recipes = Json::array();
    for (const spec::Signing* signing : spec::recipes_of(exchange)) recipes.push_back(signing_json(*signing));
    const auto* const type =
        text::find_by(exchange.body_headers, &std::pair<std::string, std::string>::first, std::string("Content-Type"));
    return {{"credentials", std::move(credentials)},
            {"contentType", type == nullptr ? "application/json" : type->second},
            {"recipes", std::move(recipes)}};
}

}  // namespace exbind::interchange
