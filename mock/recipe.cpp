#include "mock/recipe.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "mock/digest.hpp"
#include "mock/timestamps.hpp"
#include "spec/signing.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

using What = spec::Part::What;
using Function = spec::SigningFunction;
using Json = nlohmann::ordered_json;

std::string json_text(const std::string& text) {
    return Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// What a value says: a string without quotes and escapes, anything else as it stands there.
std::string plain_of(std::string_view raw) {
    const Json value = raw.starts_with('"') ? Json::parse(raw, nullptr, false) : Json();
    return value.is_string() ? value.get<std::string>() : std::string(raw);
}

/// The members of an object, or the items of a list, as they stand in the text.
std::vector<std::string_view> raw_pieces(std::string_view json) {
    std::vector<std::string_view> found;
    json = text::trim(json);
    if (json.size() < 2) return found;
    const auto inside = json.substr(1, json.size() - 2);
    int depth = 0;
    bool in_text = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= inside.size(); ++at) {
        const char c = at < inside.size() ? inside[at] : ',';
        if (in_text) {
            if (c == '\\') ++at;
            if (c == '"') in_text = false;
            continue;
        }
        if (c == '"') in_text = true;
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        if (c != ',' || depth != 0) continue;
        const auto member = text::trim(inside.substr(begin, at - begin));
        if (!member.empty()) found.push_back(member);
        begin = at + 1;
    }
    return found;
}

/// The value of a member: a number keeps its digits, as those of a parsed one may not.
std::string_view raw_value(std::string_view member) {
    std::size_t at = 1;
    while (at < member.size() && member[at] != '"') at += member[at] == '\\' ? 2 : 1;
    at = member.find(':', std::min(at, member.size()));
    return at == std::string_view::npos ? std::string_view{} : text::trim(member.substr(at + 1));
}

std::string joined(const std::vector<std::string_view>& pieces, char separator) {
    std::string out;
    for (const auto piece : pieces) {
        if (!out.empty()) out += separator;
        out += piece;
    }
    return out;
}

std::string sorted_parameters(std::string_view form) {
    auto pieces = text::split(form, '&');
    std::erase_if(pieces, [](std::string_view piece) { return piece.empty(); });
    const auto name = [](std::string_view piece) { return piece.substr(0, piece.find('=')); };
    std::stable_sort(pieces.begin(), pieces.end(), [&](auto a, auto b) { return name(a) < name(b); });
    return joined({pieces.begin(), pieces.end()}, '&');
}

std::string percent_encode(std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (text::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '~')
            out += c;
        else
            (out += '%') += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return out;
}

/// Names and values of the members of a checked object.
std::vector<std::pair<std::string, std::string_view>> members_of(std::string_view object) {
    std::vector<std::pair<std::string, std::string_view>> members;
    for (const auto member : raw_pieces(object)) {
        const auto value = raw_value(member);
        const auto name = text::trim(member.substr(0, member.find(':', member.find('"', 1))));
        members.emplace_back(plain_of(name), value);
    }
    return members;
}

std::string flat(std::string_view value) {
    std::string out;
    if (value.starts_with('{')) {
        auto members = members_of(value);
        std::stable_sort(members.begin(), members.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [name, member] : members) out += name + flat(member);
    } else if (value.starts_with('[')) {
        for (const auto item : raw_pieces(value)) out += flat(item);
    } else {
        out = plain_of(value);
    }
    return out;
}

bool is_object(std::string_view text) {
    return Json::parse(text, nullptr, false).is_object();
}

/// A digest or a signature cannot be undone.
std::optional<std::string> undo(Function function, const std::string& text) {
    switch (function) {
        case Function::base64:
        case Function::base64url:
        case Function::base64url_unpadded:
            return decode(spec::Encoding::base64, text);
        case Function::encoded:
            return percent_decode(text, false);
        case Function::decoded:
            return percent_encode(text);
        case Function::json: {
            const Json read = Json::parse('"' + text + '"', nullptr, false);
            return read.is_string() ? std::optional(read.get<std::string>()) : std::nullopt;
        }
        default:
            return std::nullopt;
    }
}

/// What the signer places into the body of this request, beside what is always there.
const std::vector<spec::Placement>& with_own(const spec::Signing& signing, bool here) {
    static const std::vector<spec::Placement> none;
    return here ? signing.parameters : none;
}

}  // namespace

Pieces::Pieces(std::string_view text, bool json, const spec::Signing& signing, const std::vector<spec::Placement>& list,
               const std::vector<spec::Placement>& more) {
    if (json) {
        if (is_object(text)) {
            const auto raw = raw_pieces(text);
            const auto members = members_of(text);
            for (std::size_t i = 0; i < members.size(); ++i)
                pieces_.push_back({members[i].first, plain_of(members[i].second), raw[i]});
        }
    } else if (!text.empty()) {
        const auto read = read_form(text);
        const auto raw = text::split(text, '&');
        for (std::size_t i = 0; i < read.size(); ++i) pieces_.push_back({read[i].first, read[i].second, raw[i]});
    }
    std::vector<std::string_view> covered;
    std::vector<std::string_view> own;
    bool any = false;
    for (const Piece& piece : pieces_) {
        const spec::Placement* placed = nullptr;
        for (const auto* each : {&list, &more})
            if (placed == nullptr) placed = text::find_by(*each, &spec::Placement::name, piece.name);
        any = any || placed != nullptr;
        if (placed == nullptr || placed->own || !spec::needs_signature(signing, placed->value))
            covered.push_back(piece.raw);
        if (placed == nullptr) own.push_back(piece.raw);
        if (placed != nullptr && placed->own) own_ = piece.value;
    }
    const char separator = json ? ',' : '&';
    covered_ = any ? joined(covered, separator) : std::string(text);
    if (any && json) covered_ = '{' + covered_ + '}';
    if (own_.empty()) own_ = any ? joined(own, separator) : std::string(text);
    if (any && json && !own.empty()) own_ = '{' + own_ + '}';
}

std::optional<std::string> Pieces::value_of(const std::string& name) const {
    const Piece* found = text::find_by(pieces_, &Piece::name, name);
    return found == nullptr ? std::nullopt : std::optional(found->value);
}

Recipes::Recipes(const spec::Signing& signing, const Credentials& credentials, const Received& request)
    : signing_(signing),
      credentials_(credentials),
      request_(request),
      json_(!request.is_form()),
      query_(request.query, false, signing, signing.query, with_own(signing, request.http->body.empty())),
      body_(request.http->body, json_, signing, signing.body, with_own(signing, !request.http->body.empty())) {}

std::string Recipes::header(std::string_view name) const {
    const auto* value = find_header(request_.http->headers, name);
    return value == nullptr ? std::string{} : *value;
}

std::string Recipes::key() const {
    const auto found = credentials_.find(signing_.secret);
    std::string text = found == credentials_.end() ? std::string{} : found->second;
    if (text.find("-----BEGIN ") != std::string::npos) return text;
    for (auto each = signing_.secret_functions.rbegin(); each != signing_.secret_functions.rend(); ++each)
        text = apply(*each, text);
    return text;
}

/// A key that is PEM decides by its kind, where the exchange takes several.
spec::KeyKind Recipes::kind() const {
    for (const spec::KeyKind& each : signing_.pem)
        if (is_key(each.algorithm, key())) return each;
    return {signing_.algorithm, signing_.encoding};
}

std::string Recipes::mac(std::string_view text) const {
    const std::string bytes = signing_.algorithm == spec::Algorithm::hash ? digest(signing_.digest, text)
                                                                          : hmac(signing_.digest, key(), text);
    return encode(signing_.encoding, bytes);
}

bool Recipes::signs_at_random() const {
    const spec::Algorithm algorithm = kind().algorithm;
    return algorithm != spec::Algorithm::hmac && algorithm != spec::Algorithm::hash;
}

bool Recipes::verifies(std::string_view received, const Chosen& chosen) const {
    const auto [algorithm, encoding] = kind();
    const auto bytes = decode(encoding == spec::Encoding::hex ? spec::Encoding::hex : spec::Encoding::base64, received);
    return bytes && encode(encoding, *bytes) == received &&
           verify(algorithm, signing_.digest, key(), !signing_.secret_functions.empty(), signed_text(chosen), *bytes);
}

std::string Recipes::signed_text(const Chosen& chosen) const {
    return recipe(signing_.text, chosen);
}

std::string Recipes::recipe(const spec::Recipe& recipe, const Chosen& chosen) const {
    std::string out;
    for (const auto& piece : recipe) out += part(piece, chosen);
    return out;
}

std::string Recipes::part(const spec::Part& part, const Chosen& chosen) const {
    std::string text = plain(part, chosen);
    for (auto each = part.functions.rbegin(); each != part.functions.rend(); ++each) text = apply(*each, text);
    return text;
}

std::string Recipes::plain(const spec::Part& part, const Chosen& chosen) const {
    const auto path = [&] {
        std::string_view whole = request_.path;
        if (whole.starts_with(signing_.unsigned_prefix)) whole.remove_prefix(signing_.unsigned_prefix.size());
        return std::string(whole);
    };
    switch (part.what) {
        case What::literal:
            return part.text;
        case What::timestamp:
            return part.offset_seconds == 0
                       ? chosen.timestamp
                       : shifted(signing_.timestamp, chosen.timestamp, part.offset_seconds).value_or("");
        case What::nonce:
            return chosen.nonce;
        case What::method:
            return request_.http->method;
        case What::host:
            return header("Host");
        case What::path:
            return path();
        case What::query:
            return query_.covered();
        case What::target:
            return query_.covered().empty() ? path() : path() + '?' + query_.covered();
        case What::body:
            return body_.covered();
        case What::own:
            return body_.own().empty() ? query_.own() : body_.own();
        case What::content_type:
            return request_.http->body.empty() ? std::string{} : header("Content-Type");
        case What::credential: {
            const auto found = credentials_.find(part.text);
            return found == credentials_.end() ? std::string{} : found->second;
        }
        case What::named: {
            const auto* text = text::find_by(signing_.texts, &spec::SigningText::name, part.text);
            return text == nullptr ? std::string{} : named(*text, chosen);
        }
        case What::word: {
            const std::string operation = request_.http->method + ' ' + std::string(request_.path);
            for (const auto& [known, word] : signing_.words)
                if (known == operation) return word;
            return {};
        }
        case What::session:
            return chosen.session;
        case What::text:
            return signed_text(chosen);
        case What::signature:
            return chosen.signature ? *chosen.signature : mac(signed_text(chosen));
    }
    return {};
}

std::string Recipes::named(const spec::SigningText& text, const Chosen& chosen) const {
    return text.form == spec::SigningTextForm::parts ? recipe(text.value, chosen) : members(text, chosen);
}

std::string Recipes::members(const spec::SigningText& text, const Chosen& chosen) const {
    const bool json = text.form == spec::SigningTextForm::json;
    std::vector<std::string> pieces;
    for (const auto& member : text.members) {
        std::string value = recipe(member.value, chosen);
        if (member.name == "*") {
            if (json && value.size() >= 2) value = value.substr(1, value.size() - 2);
            if (!value.empty()) pieces.push_back(value);
        } else if (!json) {
            pieces.push_back(percent_encode(member.name) + '=' + percent_encode(value));
        } else {
            pieces.push_back(json_text(member.name) + ':' + (member.json ? value : json_text(value)));
        }
    }
    std::string out = text::join(pieces, json ? "," : "&");
    if (text.sorted) out = sorted_parameters(out);
    return json ? '{' + out + '}' : out;
}

std::string Recipes::apply(Function function, const std::string& text) const {
    const auto hex = [](const std::string& bytes) { return encode(spec::Encoding::hex, bytes); };
    switch (function) {
        case Function::none:
            return text;
        case Function::hmac:
            return mac(text);
        case Function::md5:
            return hex(digest(spec::Digest::md5, text));
        case Function::sha256:
            return hex(digest(spec::Digest::sha256, text));
        case Function::sha384:
            return hex(digest(spec::Digest::sha384, text));
        case Function::sha512:
            return hex(digest(spec::Digest::sha512, text));
        case Function::unhex:
            return decode(spec::Encoding::hex, text).value_or("");
        case Function::base64:
            return encode(spec::Encoding::base64, text);
        case Function::base64url:
            return encode(spec::Encoding::base64url, text);
        case Function::base64url_unpadded:
            return encode(spec::Encoding::base64url_unpadded, text);
        case Function::unbase64:
            return decode(spec::Encoding::base64, text).value_or("");
        case Function::unbase58:
            return decode_base58(text).value_or("");
        case Function::encoded:
            return percent_encode(text);
        case Function::decoded:
            return percent_decode(text, false);
        case Function::upper:
            return text::to_upper(text);
        case Function::lower:
            return text::to_lower(text);
        case Function::sorted:
            return sorted_parameters(text);
        case Function::form: {
            if (!is_object(text)) return text;
            std::vector<std::string> pieces;
            for (const auto& [name, value] : members_of(text::trim(text)))
                pieces.push_back(percent_encode(name) + '=' + percent_encode(plain_of(value)));
            return text::join(pieces, "&");
        }
        case Function::flat:
            return is_object(text) ? flat(text::trim(text)) : text;
        case Function::json: {
            const std::string inside = json_text(text);
            return inside.substr(1, inside.size() - 2);
        }
    }
    return text;
}

std::optional<std::vector<std::string>> Recipes::cut(const spec::Recipe& recipe, std::string_view value,
                                                     const Chosen& chosen) const {
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        std::size_t length = value.size();
        const bool is_literal = recipe[i].what == What::literal;
        const bool literal_next = i + 1 < recipe.size() && recipe[i + 1].what == What::literal;
        if (is_literal) {
            if (value.substr(0, recipe[i].text.size()) != recipe[i].text) return std::nullopt;
            length = recipe[i].text.size();
        } else if (literal_next) {
            // A text may hold the literal that ends it, as the signed text of a JWT holds a dot.
            const bool whole = recipe[i].what == What::text && i + 3 == recipe.size();
            length = whole ? value.rfind(recipe[i + 1].text) : value.find(recipe[i + 1].text);
        } else if (i + 1 < recipe.size()) {
            length = part(recipe[i], chosen).size();
        }
        if (length > value.size()) return std::nullopt;
        pieces.emplace_back(value.substr(0, length));
        value.remove_prefix(length);
    }
    if (!value.empty()) return std::nullopt;
    return pieces;
}

std::string Recipes::find(What what, const spec::Recipe& recipe, std::string_view value) const {
    if (!spec::holds(signing_, recipe, what) && !spec::holds(signing_, recipe, What::text)) return {};
    const auto pieces = cut(recipe, value, {});
    if (!pieces) return {};
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        std::optional<std::string> piece = (*pieces)[i];
        for (const Function function : recipe[i].functions)
            if (piece) piece = undo(function, *piece);
        if (!piece) continue;
        std::string found;
        if (recipe[i].what == what)
            found = recipe[i].offset_seconds == 0
                        ? *piece
                        : shifted(signing_.timestamp, *piece, -recipe[i].offset_seconds).value_or(*piece);
        if (recipe[i].what == What::text && what != What::signature) found = find(what, signing_.text, *piece);
        if (recipe[i].what == What::named) {
            const auto* text = text::find_by(signing_.texts, &spec::SigningText::name, recipe[i].text);
            if (text != nullptr) found = find_in(what, *text, *piece);
        }
        if (!found.empty()) return found;
    }
    return {};
}

std::string Recipes::find_in(What what, const spec::SigningText& text, std::string_view value) const {
    if (text.form == spec::SigningTextForm::parts) return find(what, text.value, value);
    const Pieces pieces(value, text.form == spec::SigningTextForm::json, signing_, {}, {});
    for (const auto& member : text.members) {
        const auto received = pieces.value_of(member.name);
        if (!received) continue;
        if (std::string found = find(what, member.value, *received); !found.empty()) return found;
    }
    return {};
}

}  // namespace exbind::mock
