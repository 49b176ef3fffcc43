// `signing` of exchange.yaml
#include "spec/read_signing.hpp"

#include <algorithm>

#include "spec/envelope.hpp"
#include "spec/keys.hpp"
#include "spec/recipe.hpp"
#include "spec/rules.hpp"
#include "spec/signing.hpp"
#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::string_view own_word = "own";

class SigningReader {
  public:
    SigningReader(const std::vector<std::string>& credentials, bool session, text::Diagnostics& diagnostics)
        : names_{credentials, {}, session}, diagnostics_(diagnostics) {}

    Signing read(const yaml::Node& node) {
        const Keys keys(
            node, "`signing`",
            {"for", "timestamp", "nonce", "algorithm", "digest", "encoding", "secret", "pem", "unsigned_prefix",
             "words", "texts", "text", "sorted", "headers", "query", "body", "parameters"},
            diagnostics_);
        Signing& result = signing_;
        if (const yaml::Node* which = keys.find("for")) read_for(*which);
        result.timestamp = keys.word("timestamp", result.timestamp);
        result.nonce = keys.word("nonce", result.nonce);
        result.unsigned_prefix = keys.text("unsigned_prefix");
        if (!result.unsigned_prefix.empty() && !is_path(result.unsigned_prefix))
            diagnostics_.report(rules::bad_path, keys.find("unsigned_prefix")->span,
                                "invalid path '" + result.unsigned_prefix + "'",
                                "write the beginning of a path, such as /api");
        if (const yaml::Node* words = keys.find("words"))
            result.words = read_pairs(*words, "`words` of signing", diagnostics_);
        if (const yaml::Node* texts = keys.find("texts")) read_texts_of(*texts);
        if (const yaml::Node* sorted = keys.find("sorted"))
            result.sorted = read_flag(*sorted, "`sorted` of signing", diagnostics_).value_or(false);
        if (keys.find("text") != nullptr) {
            read_signature(keys);
        } else {
            // Nothing is signed. Headers and parameters may still hold keys, and codes made with a secret.
            result.algorithm = keys.word("algorithm", result.algorithm);
            result.digest = keys.word("digest", result.digest);
            result.encoding = keys.word("encoding", result.encoding);
            if (keys.find("secret") != nullptr) read_secret(keys);
        }
        if (const yaml::Node* pem = keys.find("pem")) read_pem(*pem);
        result.headers = placements(keys, "headers", true);
        result.query = placements(keys, "query", false);
        result.body = placements(keys, "body", false);
        result.parameters = placements(keys, "parameters", false);
        check(keys);
        return std::move(result);
    }

  private:
    void read_for(const yaml::Node& node) {
        const Keys keys(node, "`for` of signing", {"methods", "paths", "parameters"}, diagnostics_);
        signing_.methods = keys.texts("methods");
        signing_.paths = keys.texts("paths");
        for (const std::string& path : signing_.paths)
            if (!is_path(path))
                diagnostics_.report(rules::bad_path, keys.find("paths")->span, "invalid path '" + path + "'",
                                    "write the beginning of a path, such as /api/v1");
        signing_.own = keys.word("parameters", signing_.own);
    }

    /// What a recipe needs that signs a text.
    void read_signature(const Keys& keys) {
        Signing& result = signing_;
        result.algorithm = keys.word("algorithm", result.algorithm);
        const bool digests = result.algorithm != Algorithm::ed25519;
        result.digest = digests ? keys.need_word("digest", result.digest) : keys.word("digest", result.digest);
        result.encoding = keys.need_word("encoding", result.encoding);
        if (result.algorithm != Algorithm::hash || keys.find("secret") != nullptr) read_secret(keys);
        const yaml::Node& text = *keys.find("text");
        result.text = recipe(text, "`text` of signing");
        if (!needs_signature(result, result.text)) return;
        text::Span at = text.span;
        for (const std::string_view part : {"{signature}", "{text}"}) {
            const std::size_t offset = at.text().find(part);
            if (offset == std::string_view::npos || at.text().size() == part.size()) continue;
            at = {at.source, at.begin + static_cast<std::uint32_t>(offset), static_cast<std::uint32_t>(part.size())};
        }
        diagnostics_.report(rules::unknown_part, at, "the text that is signed cannot contain its own signature",
                            "remove '{signature}' and '{text}' from `text`; they belong in `headers` or `parameters`");
    }

    /// Kinds of keys by their algorithm, each with the encoding of its signatures: {ed25519: base64}
    void read_pem(const yaml::Node& node) {
        for (const auto& [kind, encoding] : read_pairs(node, "`pem` of signing", diagnostics_)) {
            const auto algorithm = from_text<Algorithm>(kind);
            const auto sent = from_text<Encoding>(encoding);
            const bool is_key = algorithm && *algorithm != Algorithm::hmac && *algorithm != Algorithm::hash;
            if (is_key && sent) {
                signing_.pem.push_back({*algorithm, *sent});
                continue;
            }
            diagnostics_.report(rules::unknown_word, node.span, "unknown kind of key '" + kind + ": " + encoding + "'",
                                "write a kind of private key and the encoding of its signatures, such as "
                                "`ed25519: base64`");
        }
    }

    /// A credential's name, or that with functions: "{unbase64:secret}".
    void read_secret(const Keys& keys) {
        const std::string given = keys.need_text("secret");
        if (given.empty()) return;
        const yaml::Node& node = *keys.find("secret");
        if (given.front() == '{') {
            const Recipe parsed = recipe(node, "`secret` of signing");
            if (parsed.empty()) return;
            if (parsed.size() == 1 && parsed.front().what == Part::What::credential) {
                signing_.secret = parsed.front().text;
                signing_.secret_functions = parsed.front().functions;
                return;
            }
        } else if (std::find(names_.credentials.begin(), names_.credentials.end(), given) != names_.credentials.end()) {
            signing_.secret = given;
            return;
        }
        const std::string near = text::did_you_mean(given, names_.credentials);
        diagnostics_.report(rules::unknown_part, node.span, "`secret` names the unknown credential '" + given + "'",
                            near.empty() ? "add it under `credentials`" : near);
    }

    Recipe recipe(const yaml::Node& node, const std::string& what) {
        const auto text = read_text(node, what, diagnostics_);
        if (!text) return {};
        // Some exchanges sign texts that are joined by a null character.
        std::string checked = text::replace_all(*text, "\n", " ");
        std::erase(checked, '\0');
        if (!is_line(checked))
            diagnostics_.report(rules::recipe_syntax, node.span, what + " holds control characters",
                                "the only control characters allowed between parts are line feeds and \\0");
        return parse_recipe(*text, node.span, names_, diagnostics_).value_or(Recipe{});
    }

    void read_texts_of(const yaml::Node& node) {
        if (!expect_mapping(node, "`texts` of signing", diagnostics_)) return;
        for (const yaml::Entry& entry : node.entries) {
            SigningText text;
            text.name = entry.key;
            const std::string what = "text '" + entry.key + "' of signing";
            const bool taken =
                detail::row_with<Part::What>(entry.key) != nullptr ||
                std::find(names_.credentials.begin(), names_.credentials.end(), entry.key) != names_.credentials.end();
            if (taken || !is_snake_name(entry.key))
                diagnostics_.report(
                    rules::bad_name, entry.key_span, "invalid name of a text: '" + entry.key + "'",
                    taken ? "this word has another meaning in recipes" : "use lower-case letters, digits and _");
            if (entry.value.is_mapping())
                read_members(entry.value, what, text);
            else
                text.value = recipe(entry.value, what);
            signing_.texts.push_back(std::move(text));
            names_.texts.push_back(entry.key);
        }
    }

    /// {json: {name: "{part}"}} or {form: {...}, sorted: true}
    void read_members(const yaml::Node& node, const std::string& what, SigningText& text) {
        const Keys keys(node, what, {"json", "form", "sorted"}, diagnostics_);
        const bool json = keys.find("json") != nullptr;
        const yaml::Node* members = keys.find(json ? "json" : "form");
        if (members == nullptr || (json && keys.find("form") != nullptr)) {
            diagnostics_.report(rules::missing_key, node.span, what + " must have one form",
                                "write `json:` or `form:` with its members, or a text with parts in braces");
            return;
        }
        text.form = json ? SigningTextForm::json : SigningTextForm::form;
        if (const yaml::Node* sorted = keys.find("sorted"))
            text.sorted = read_flag(*sorted, "`sorted`", diagnostics_).value_or(false);
        if (!expect_mapping(*members, what, diagnostics_)) return;
        for (const yaml::Entry& entry : members->entries) text.members.push_back(placement(entry, what));
    }

    /// A name with a text, with the word `own`, or with {json: "{part}"} for a value that is no string there.
    Placement placement(const yaml::Entry& entry, const std::string& of) {
        Placement result;
        result.name = entry.key;
        const std::string what = "'" + entry.key + "' of " + of;
        if (!is_wire_name(entry.key))
            diagnostics_.report(rules::bad_name, entry.key_span, "invalid name of a parameter: '" + entry.key + "'",
                                "use a name without control characters");
        const yaml::Node* value = &entry.value;
        if (value->is_mapping()) {
            const Keys keys(*value, what, {"json"}, diagnostics_);
            result.json = true;
            value = keys.need("json");
            if (value == nullptr) return result;
        }
        result.value = recipe(*value, what);
        result.own = to_text(result.value) == own_word;
        if (result.own) result.value.clear();
        if (result.name == "*" && !result.own && of.starts_with('`'))
            diagnostics_.report(rules::unknown_word, value->span,
                                "'*' of " + of + " stands for the request's own parameters", "write `\"*\": own`");
        return result;
    }

    std::vector<Placement> placements(const Keys& keys, const std::string& key, bool are_headers) {
        std::vector<Placement> result;
        const yaml::Node* node = keys.find(key);
        const std::string of = '`' + key + "` of signing";
        if (node == nullptr || !expect_mapping(*node, of, diagnostics_)) return result;
        for (const yaml::Entry& entry : node->entries) {
            if (are_headers && !is_header_name(entry.key))
                diagnostics_.report(rules::bad_name, entry.key_span, "invalid header '" + entry.key + "'",
                                    "use letters, digits, - and _ in the name, and one line in the value");
            result.push_back(placement(entry, of));
            if (are_headers && result.back().own)
                result.back() = {entry.key, {Part{Part::What::literal, std::string(own_word)}}};
        }
        return result;
    }

    void check(const Keys& keys) {
        bool timed = holds(signing_, signing_.text, Part::What::timestamp);
        for (const auto* list : {&signing_.headers, &signing_.query, &signing_.body, &signing_.parameters})
            for (const Placement& each : *list) {
                timed = timed || holds(signing_, each.value, Part::What::timestamp);
                if (signing_.text.empty() && needs_signature(signing_, each.value) && keys.find("text") == nullptr)
                    diagnostics_.report(rules::missing_key, keys.node().span,
                                        "`signing` has no `text`, but '" + each.name + "' carries its signature",
                                        "write what is signed: text: \"{timestamp}{method}{target}{body}\"");
            }
        if (timed) keys.need("timestamp");
    }

    RecipeNames names_;
    text::Diagnostics& diagnostics_;
    Signing signing_;
};

}  // namespace

std::optional<Signing> read_signing(const yaml::Node& node, const std::vector<std::string>& credentials, bool session,
                                    text::Diagnostics& diagnostics) {
    if (!node.is_sequence()) return SigningReader(credentials, session, diagnostics).read(node);
    std::optional<Signing> first;
    for (const yaml::Node& item : node.items) {
        Signing read = SigningReader(credentials, session, diagnostics).read(item);
        if (first)
            first->others.push_back(std::move(read));
        else
            first = std::move(read);
    }
    return first;
}

Session read_session(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "`session`", {"operation", "token", "lifetime", "ends", "unit", "lasts", "renew_before"},
                    diagnostics);
    Session result;
    result.span = node.span;
    if (!node.is_mapping()) return result;
    for (const yaml::Entry& entry : node.entries) result.places.emplace_back(entry.key, entry.value.span);
    result.operation = keys.need_text("operation");
    keys.need("token");
    for (const auto& [key, path] : {std::pair{"token", &result.token}, std::pair{"lifetime", &result.lifetime},
                                    std::pair{"ends", &result.ends}}) {
        *path = keys.text(key);
        const auto steps = path_steps(*path);
        const bool any = path->find("[]") != std::string::npos;
        if (!path->empty() && (!steps || any || !is_line(*path)))
            diagnostics.report(rules::bad_path, keys.find(key)->span,
                               "invalid path to a member of the payload: '" + *path + "'",
                               "write names with dots, and items as [0]: access_token, data.token");
    }
    result.unit = keys.word("unit", result.unit);
    if (const yaml::Node* lasts = keys.find("lasts"))
        result.lasts_ms = read_window(*lasts, "`lasts` of `session`", diagnostics).value_or(0);
    if (const yaml::Node* before = keys.find("renew_before"))
        result.renew_before_ms =
            read_window(*before, "`renew_before` of `session`", diagnostics).value_or(result.renew_before_ms);
    std::vector<const char*> given;
    for (const char* key : {"lifetime", "ends", "lasts"})
        if (keys.find(key) != nullptr) given.push_back(key);
    if (given.size() > 1)
        diagnostics.report(rules::unknown_key, keys.find(given[1])->span,
                           "`session` says twice how long a token is good",
                           std::string("keep one of `") + given[0] + "` and `" + given[1] + '`');
    const bool read = !result.lifetime.empty() || !result.ends.empty();
    if (const yaml::Node* unit = keys.find("unit"); unit != nullptr && !read)
        diagnostics.report(rules::unknown_key, unit->span, "`unit` of `session` is the unit of nothing",
                           "write where the reply says how long the token is good: `lifetime` or `ends`");
    if (result.unit == TimeUnit::iso8601 && !result.lifetime.empty())
        diagnostics.report(rules::unknown_word, keys.find("unit")->span, "`lifetime` cannot be in iso8601",
                           "write `ends` where the reply tells the time at which the token ends");
    if (const yaml::Node* before = keys.find("renew_before"); before != nullptr && given.empty())
        diagnostics.report(rules::unknown_key, before->span, "`renew_before` of a token without an end",
                           "write `lifetime`, `ends` or `lasts`, or remove `renew_before`");
    return result;
}

}  // namespace exbind::spec
