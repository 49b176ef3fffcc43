#include "mock/signature.hpp"

#include <charconv>
#include <chrono>
#include <vector>

#include "mock/digest.hpp"
#include "mock/http/message.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

using What = spec::Part::What;

/// A placement with what the request holds there.
struct Given {
    const spec::Placement* placement = nullptr;
    std::string value;
};

std::string credential(const Credentials& credentials, const std::string& name) {
    const auto found = credentials.find(name);
    return found == credentials.end() ? std::string{} : found->second;
}

bool names_signature(const spec::Recipe& recipe) {
    for (const auto& part : recipe) {
        if (part.what == What::signature) return true;
    }
    return false;
}

/// The query that was signed: up to the first parameter that is made from the signature, which cannot cover itself.
std::string_view signed_query(const spec::Signing& signing, std::string_view query) {
    std::size_t begin = 0;
    while (begin < query.size()) {
        auto end = query.find('&', begin);
        if (end == std::string_view::npos) end = query.size();
        const auto pair = query.substr(begin, end - begin);
        for (const auto& placement : signing.query) {
            if (names_signature(placement.value) && pair.substr(0, pair.find('=')) == placement.name) {
                return query.substr(0, begin == 0 ? 0 : begin - 1);
            }
        }
        begin = end + 1;
    }
    return query;
}

/// What the client chose for this request, as received.
struct Chosen {
    std::string timestamp;
    std::string nonce;
};

/// Computes recipes over one request.
class Recipes {
  public:
    Recipes(const spec::Signing& signing, const Credentials& credentials, const Received& request)
        : signing_(signing),
          credentials_(credentials),
          request_(request),
          query_(signed_query(signing, request.query)) {}

    std::string part(const spec::Part& part, const Chosen& received) const {
        switch (part.what) {
            case What::literal:
                return part.text;
            case What::timestamp:
                return std::string(received.timestamp);
            case What::nonce:
                return std::string(received.nonce);
            case What::method:
                return request_.http->method;
            case What::host:
                return header("Host");
            case What::path:
                return std::string(request_.path);
            case What::query:
                return std::string(query_);
            case What::query_decoded:
                return percent_decode(query_, false);
            case What::target: {
                std::string target(request_.path);
                if (!query_.empty()) target += '?' + std::string(query_);
                return target;
            }
            case What::body:
                return request_.http->body;
            case What::body_sha256:
                return digest_hex(spec::Digest::sha256, request_.http->body);
            case What::body_sha512:
                return digest_hex(spec::Digest::sha512, request_.http->body);
            case What::content_type:
                return request_.http->body.empty() ? std::string{} : header("Content-Type");
            case What::credential:
                return credential(credentials_, part.text);
            case What::hmac_credential:
                return mac(credential(credentials_, part.text));
            case What::signature: {
                std::string text;
                for (const auto& piece : signing_.text) {
                    if (piece.what != What::signature) text += this->part(piece, received);
                }
                return mac(text);
            }
        }
        return {};
    }

  private:
    std::string header(std::string_view name) const {
        const auto* value = find_header(request_.http->headers, name);
        return value == nullptr ? std::string{} : *value;
    }

    std::string mac(std::string_view text) const {
        return hmac(signing_.digest, signing_.encoding, credential(credentials_, signing_.secret), text);
    }

    const spec::Signing& signing_;
    const Credentials& credentials_;
    const Received& request_;
    std::string_view query_;
};

/// The received value cut into one text per part of the recipe. Between two parts without a literal between them the
/// length of the first one's right value decides. Empty when a literal is not where it should be.
std::optional<std::vector<std::string>> cut(const spec::Recipe& recipe, std::string_view value,
                                            const std::vector<std::string>& expected) {
    std::vector<std::string> pieces;
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        std::size_t length = value.size();
        if (recipe[i].what == What::literal) {
            if (value.substr(0, recipe[i].text.size()) != recipe[i].text) return std::nullopt;
            length = recipe[i].text.size();
        } else if (i + 1 < recipe.size()) {
            length = recipe[i + 1].what == What::literal ? value.find(recipe[i + 1].text) : expected[i].size();
            if (length > value.size()) return std::nullopt;
        }
        pieces.emplace_back(value.substr(0, length));
        value.remove_prefix(length);
    }
    if (!value.empty()) return std::nullopt;
    return pieces;
}

std::string fault_of(const spec::Part& part) {
    if (part.what == What::credential || part.what == What::hmac_credential) return part.text;
    return part.what == What::timestamp ? "timestamp_form" : "signature";
}

/// The received text of a part that the client chooses, from the first placement that carries one.
std::string received_part(What what, const std::vector<Given>& given, const Recipes& recipes) {
    for (const auto& [placement, value] : given) {
        for (std::size_t i = 0; i < placement->value.size(); ++i) {
            if (placement->value[i].what != what) continue;
            std::vector<std::string> expected;
            for (const auto& part : placement->value) expected.push_back(recipes.part(part, {}));
            const auto pieces = cut(placement->value, value, expected);
            return pieces ? (*pieces)[i] : std::string{};
        }
    }
    return {};
}

/// The first part of the placement whose received text is not the right one.
std::optional<Finding> compare(const Given& given, const Recipes& recipes, const Chosen& received, bool signatures) {
    const auto& recipe = given.placement->value;
    if (names_signature(recipe) != signatures) return std::nullopt;
    std::vector<std::string> expected;
    std::string whole;
    for (const auto& part : recipe) whole += expected.emplace_back(recipes.part(part, received));
    if (whole == given.value) return std::nullopt;
    const auto pieces = cut(recipe, given.value, expected);
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        if (recipe[i].what == What::literal) continue;
        if (!pieces || (*pieces)[i] != expected[i]) return Finding{fault_of(recipe[i]), given.placement->name};
    }
    return Finding{"signature", given.placement->name};
}

std::optional<std::int64_t> digits(std::string_view text) {
    std::int64_t number = 0;
    if (text.empty() || text.front() < '0' || text.front() > '9') return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

/// "2020-12-08T09:08:57.715Z"
std::optional<std::int64_t> parse_iso8601(std::string_view text) {
    static constexpr std::string_view form = "dddd-dd-ddTdd:dd:dd.dddZ";
    if (text.size() != form.size()) return std::nullopt;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool fits = form[i] == 'd' ? text[i] >= '0' && text[i] <= '9' : text[i] == form[i];
        if (!fits) return std::nullopt;
    }
    const auto number = [text](std::size_t begin, std::size_t length) { return *digits(text.substr(begin, length)); };
    using namespace std::chrono;
    const year_month_day date{year{static_cast<int>(number(0, 4))}, month{static_cast<unsigned>(number(5, 2))},
                              day{static_cast<unsigned>(number(8, 2))}};
    if (!date.ok() || number(11, 2) > 23 || number(14, 2) > 59 || number(17, 2) > 60) return std::nullopt;
    const auto seconds = sys_days{date}.time_since_epoch().count() * std::int64_t{86400} + number(11, 2) * 3600 +
                         number(14, 2) * 60 + number(17, 2);
    return seconds * 1000 + number(20, 3);
}

}  // namespace

std::optional<std::int64_t> parse_timestamp(spec::TimestampForm form, std::string_view text) {
    if (form == spec::TimestampForm::iso8601_milliseconds) return parse_iso8601(text);
    const auto number = digits(text);
    if (!number) return std::nullopt;
    switch (form) {
        case spec::TimestampForm::unix_seconds:
            if (*number > INT64_MAX / 1000) return std::nullopt;
            return *number * 1000;
        case spec::TimestampForm::unix_microseconds:
            return *number / 1000;
        case spec::TimestampForm::unix_nanoseconds:
            return *number / 1'000'000;
        default:
            return *number;
    }
}

bool looks_signed(const spec::Signing& signing, const Received& request) {
    for (const auto& placement : signing.headers) {
        if (find_header(request.http->headers, placement.name) != nullptr) return true;
    }
    for (const auto& placement : signing.query) {
        if (names_signature(placement.value) && request.parameter(placement.name) != nullptr) return true;
    }
    return false;
}

std::optional<Finding> check_signature(const spec::Exchange& exchange, const Credentials& credentials,
                                       const Received& request, std::int64_t now_ms) {
    // A draft without a recipe describes no private calls; whoever sends one gets it answered unchecked.
    if (!exchange.signing) return std::nullopt;
    const auto& signing = *exchange.signing;
    std::vector<Given> given;
    const auto collect = [&](const spec::Placement& placement, const std::string* value) -> std::optional<Finding> {
        if (value == nullptr || value->empty()) return Finding{"missing_header:" + placement.name, placement.name};
        given.push_back({&placement, *value});
        return std::nullopt;
    };
    for (const auto& placement : signing.headers) {
        if (auto missing = collect(placement, find_header(request.http->headers, placement.name))) return missing;
    }
    for (const auto& placement : signing.query) {
        if (auto missing = collect(placement, request.parameter(placement.name))) return missing;
    }

    const Recipes recipes(signing, credentials, request);
    const Chosen received{received_part(What::timestamp, given, recipes), received_part(What::nonce, given, recipes)};
    // Credentials first: under a wrong key nothing else can be judged.
    for (const auto& placed : given) {
        if (auto wrong = compare(placed, recipes, received, false); wrong && wrong->fault != "timestamp_form")
            return wrong;
    }
    for (const auto& placed : given) {
        for (const auto& part : placed.placement->value) {
            if (part.what != What::timestamp) continue;
            const auto at = parse_timestamp(signing.timestamp, received.timestamp);
            if (!at) return Finding{"timestamp_form", placed.placement->name};
            const auto window = static_cast<std::int64_t>(exchange.timestamp_window_ms);
            if (window != 0 && (*at < now_ms - window || *at > now_ms + window)) {
                return Finding{"timestamp", placed.placement->name};
            }
        }
    }
    for (const bool signatures : {false, true}) {
        for (const auto& placed : given) {
            if (auto wrong = compare(placed, recipes, received, signatures)) return wrong;
        }
    }
    return std::nullopt;
}

}  // namespace exbind::mock
