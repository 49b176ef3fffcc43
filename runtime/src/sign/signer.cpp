#include "signer.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "nonce.hpp"
#include "parameters.hpp"
#include "percent.hpp"
#include "values/timestamp.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using What = Part::What;

// A text that occurs in several places and is made once, for the first of them.
class ShortText {
  public:
    static constexpr std::size_t longest = 32;
    template <class Make>
    void append_to(std::string& out, Make make) {
        if (size_ != 0) {
            out.append(text_.data(), size_);
            return;
        }
        const std::size_t before = out.size();
        make();
        if (out.size() - before <= text_.size()) size_ = out.copy(text_.data(), text_.size(), before);
    }

  private:
    std::array<char, longest> text_;  // the first `size_` are written
    std::size_t size_ = 0;
};

std::string_view without_prefix(std::string_view path, std::string_view prefix) {
    return path.starts_with(prefix) ? path.substr(prefix.size()) : path;
}

bool is_form(std::string_view content_type) {
    return content_type.find("x-www-form-urlencoded") != std::string_view::npos;
}

/// Whether a value made of it may be told to the caller in an error.
bool is_secret(What what) {
    return what == What::credential || what == What::named || what == What::session || what == What::text ||
           what == What::signature;
}

}  // namespace

Signer::Signer(const ExchangeData& exchange, const CredentialValues& credentials, exbind::Signer* outside)
    : exchange_(exchange),
      credentials_(credentials),
      scope_(std::string(exchange.name) + digests_of(credentials)),
      secrets_(credentials) {
    for (const Signing* each = exchange.signing; each != nullptr; each = each->otherwise)
        recipes_.emplace_back(exchange, *each, credentials, outside).tell_constants(secrets_);
}

Signer::Have Signer::have() const {
    std::set<std::size_t> needed;
    for (const Recipe& each : recipes_) needed.insert(each.needed().begin(), each.needed().end());
    std::size_t found = 0;
    for (const std::size_t index : needed) {
        if (index < credentials_.size() && !credentials_[index].empty()) ++found;
    }
    if (found == 0) return Have::none;
    return found == needed.size() ? Have::all : Have::some;
}

const Recipe* Signer::recipe_for(std::string_view method, std::string_view path, bool own_parameters) const {
    for (const Recipe& each : recipes_)
        if (each.fits(method, path, own_parameters)) return &each;
    return nullptr;
}

std::optional<Error> Signer::fault(std::string_view method, std::string_view path, bool own_parameters,
                                   bool key_only) const {
    const Recipe* const recipe = recipe_for(method, path, own_parameters);
    if (recipe != nullptr) return key_only ? recipe->key_fault() : recipe->fault();
    const std::string exchange(exchange_.name);
    if (recipes_.empty())
        return usage_error("exchange \"" + exchange +
                           "\" has no signing recipe; write `signing:` into its "
                           "exchange.yaml, or make the call unsigned");
    return usage_error("no signing recipe of exchange \"" + exchange + "\" is for " + std::string(method) + ' ' +
                       std::string(path) + "; add one to `signing:` in its exchange.yaml, or widen `for:` of one");
}

// One signature being made. Functions that can fail return false and leave the reason in `fault`.
struct Signer::Run {
    const Signer& signer;
    const Recipe& recipe;
    const Signing& signing;
    const ToSign& request;
    const TimePoint at;
    std::vector<std::string>& secrets;  // the first `made` belong to this request
    std::size_t made = 0;
    std::string_view query;  // including what the recipe has added so far
    std::string_view body;
    std::string extended_query{};  // holds `query` once something was added
    std::string extended_body{};
    std::string nonce{};           // empty until needed
    std::string signed_text{};     // if the recipe sends it
    bool session_told = false;     // the token is among the secrets
    ShortText timestamp{};         // empty until needed
    std::size_t signature = none;  // index in `secrets`; none until computed
    std::optional<Error> fault{};
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    ~Run() {
        if (!extended_query.empty()) wipe(extended_query);
        if (!extended_body.empty()) wipe(extended_body);
        if (!signed_text.empty()) wipe(signed_text);
    }

    bool fail(std::string message) { return fail(usage_error(std::move(message))); }
    bool fail(Error error) {
        fault = std::move(error);
        return false;
    }

    std::string& add_secret() {
        std::string& secret = made < secrets.size() ? secrets[made] : secrets.emplace_back();
        ++made;
        secret.clear();
        return secret;
    }

    // Adds the signature of a text to the secrets.
    bool add_signature(std::string_view text) {
        Hmac::Code code;
        std::string longer;
        std::string_view bytes;
        if (auto failed = recipe.sign(text, code, longer, bytes)) return fail(*std::move(failed));
        append_encoded(add_secret(), recipe.encoding(), bytes);
        return true;
    }

    // The same value wherever it occurs in the request.
    bool append_nonce(std::string& out) {
        if (nonce.empty()) nonce = request.nonce;
        if (nonce.empty()) nonce = make_nonce(signing.nonce, signer.scope_, request.clock.value_or(at));
        if (nonce.empty()) return fail("OpenSSL gave no random bytes for the nonce of this request");
        append_wiped(out, nonce);
        return true;
    }

    void append_timestamp_to(std::string& out, std::int32_t offset_seconds) {
        make_room(out, ShortText::longest);
        if (offset_seconds != 0)
            append_timestamp(out, signing.timestamp, at + std::chrono::seconds(offset_seconds));
        else
            timestamp.append_to(out, [&] { append_timestamp(out, signing.timestamp, at); });
    }

    bool append_word(std::string& out) {
        const std::string operation = std::string(request.method) + ' ' + std::string(request.path);
        for (const NamePair& each : signing.words) {
            if (each.first != operation) continue;
            append_wiped(out, each.second);
            return true;
        }
        return fail("the signing recipe has no word for " + operation + "; add it to `words:` of signing");
    }

    bool append_session(std::string& out) {
        if (request.session.empty())
            return fail(
                "the signing recipe sends a session token, and nothing hands one out; write `session:` into "
                "the exchange.yaml of " +
                std::string(signer.exchange_.name));
        if (!std::exchange(session_told, true)) add_secret() = request.session;
        append_wiped(out, request.session);
        return true;
    }

    bool append_named(std::string& out, const SigningText& text) {
        if (text.form == SigningTextForm::parts) return append(out, text.value);
        std::string made_text;
        const bool json = text.form == SigningTextForm::json;
        const std::span<const Placement> members[] = {text.members};
        const bool good =
            json ? compose_json(made_text, {}, members, true) : compose_form(made_text, {}, members, true, text.sorted);
        if (good) append_wiped(out, made_text);
        wipe(made_text);
        return good;
    }

    void append_query_to(std::string& target) const {
        if (query.empty()) return;
        append_wiped(target, "?");
        append_wiped(target, query);
    }

    // The part as it is, without functions.
    bool append_plain(std::string& out, const Part& part) {
        switch (part.what) {
            case What::literal:
                append_wiped(out, part.text);
                return true;
            case What::credential:
                append_wiped(out, signer.credentials_[part.credential].reveal());
                return true;
            case What::named:
                return append_named(out, signing.texts[part.named]);
            case What::timestamp:
                append_timestamp_to(out, part.offset_seconds);
                return true;
            case What::nonce:
                return append_nonce(out);
            case What::method:
                append_wiped(out, request.method);
                return true;
            case What::host:
                append_wiped(out, request.host);
                return true;
            case What::path:
                append_wiped(out, without_prefix(request.path, signing.unsigned_prefix));
                return true;
            case What::query:
                append_wiped(out, query);
                return true;
            case What::target:
                append_wiped(out, without_prefix(request.path, signing.unsigned_prefix));
                append_query_to(out);
                return true;
            case What::body:
                append_wiped(out, body);
                return true;
            case What::own:
                append_wiped(out, request.body.empty() ? request.query : request.body);
                return true;
            case What::content_type:
                append_wiped(out, request.content_type);
                return true;
            case What::word:
                return append_word(out);
            case What::session:
                return append_session(out);
            case What::text:
                append_wiped(out, signed_text);
                return true;
            case What::signature:
                if (signature != none) append_wiped(out, secrets[signature]);
                return true;
        }
        return true;
    }

    bool append(std::string& out, const Part& part) {
        if (part.functions.front() == SigningFunction::none) return append_plain(out, part);
        if (const Secret* const known = recipe.constant(part)) {
            append_wiped(out, known->reveal());
            return true;
        }
        std::string value;
        bool good = append_plain(value, part);
        if (good)
            if (auto failed = recipe.apply(part.functions, value)) good = fail(*std::move(failed));
        if (good && is_secret(part.what)) add_secret() = value;
        if (good) append_wiped(out, value);
        wipe(value);
        return good;
    }

    bool append(std::string& out, std::span<const Part> parts) {
        return std::all_of(parts.begin(), parts.end(), [&](const Part& part) { return append(out, part); });
    }

    // ---- parameters of the signer, beside those of the request ----

    using Lists = std::span<const std::span<const Placement>>;

    /// Calls `each` for all placements, with true where the request's own parameters stand.
    template <class Each>
    bool for_all(Lists lists, bool late, Each each) {
        bool own_placed = false;
        for (const auto list : lists)
            own_placed = own_placed || std::any_of(list.begin(), list.end(), [](const auto& one) { return one.own; });
        const auto visit = [&](bool early_ones, bool late_ones) {
            for (const auto list : lists)
                for (const Placement& one : list)
                    if ((recipe.is_late(one.value) ? late_ones : early_ones) && !each(one)) return false;
            return true;
        };
        if (own_placed) return visit(true, late);
        // The usual order: the request's own, those that are signed, those that carry the signature.
        return each(Placement{.name = "*", .own = true}) && visit(true, false) && visit(false, late);
    }

    bool compose_form(std::string& out, std::string_view own, Lists lists, bool late, bool sorted) {
        std::string last;  // after those that are sorted: what carries the signature
        const bool good = for_all(lists, late, [&](const Placement& one) {
            std::string& to = sorted && recipe.is_late(one.value) ? last : out;
            std::string value;
            bool made_value = true;
            if (one.own)
                value = own;
            else
                made_value = append(value, one.value);
            make_room(to, 2 + 3 * (one.name.size() + value.size()));
            if (one.name != "*") {
                append_query(to, one.name, value);
            } else if (!value.empty()) {
                if (!to.empty()) to += '&';
                to += value;
            }
            wipe(value);
            return made_value;
        });
        if (!good) return false;
        if (sorted) {
            std::string ordered = sorted_form(out);
            out.swap(ordered);
            wipe(ordered);
        }
        if (!last.empty()) {
            if (!out.empty()) append_wiped(out, "&");
            append_wiped(out, last);
            wipe(last);
        }
        return true;
    }

    bool compose_json(std::string& out, std::string_view own, Lists lists, bool late) {
        std::string inside;
        const bool good = for_all(lists, late, [&](const Placement& one) {
            std::string value;
            bool made_value = true;
            if (one.own)
                value = own.empty() ? std::string_view("{}") : own;
            else
                made_value = append(value, one.value);
            if (made_value && one.name != "*" && !one.own)
                made_value = append_member(inside, one.name, value, one.json) ||
                             fail("\"" + std::string(one.name) + "\" of the signing recipe is no JSON");
            else if (made_value)
                made_value = append_own(inside, one.name, value);
            wipe(value);
            return made_value;
        });
        if (good) {
            make_room(out, inside.size() + 2);
            out += '{';
            out += inside;
            out += '}';
        }
        wipe(inside);
        return good;
    }

    // The request's members beside those of the signer, or all of them as one member.
    bool append_own(std::string& inside, std::string_view name, std::string_view own) {
        std::string_view more = own;
        if (name == "*") {
            const auto members = inside_of_object(own.empty() ? std::string_view("{}") : own);
            if (!members)
                return fail(
                    "the signature goes into the body, which must be a JSON object for that; signing.body says "
                    "so in exchange.yaml");
            more = *members;
            if (more.empty()) return true;
        }
        make_room(inside, more.size() + name.size() + 8);
        if (!inside.empty()) inside += ',';
        if (name != "*") {
            inside += '"';
            append_json_text(inside, name);
            inside += "\":";
        }
        inside += more;
        return true;
    }

    // Those that carry the signature come with the second call, because it covers the others.
    bool place(bool late) {
        const bool in_body = !request.body.empty();
        const std::span<const Placement> of_query[] = {signing.query,
                                                       in_body ? std::span<const Placement>{} : signing.parameters};
        const std::span<const Placement> of_body[] = {signing.body,
                                                      in_body ? signing.parameters : std::span<const Placement>{}};
        const auto any = [](Lists lists) { return !lists[0].empty() || !lists[1].empty(); };
        if (any(of_query) || (signing.sorted && !request.query.empty())) {
            std::string made_query;
            const bool good = compose_form(made_query, request.query, of_query, late, signing.sorted);
            extended_query.swap(made_query);
            wipe(made_query);
            if (!good) return false;
            query = extended_query;
        }
        if (any(of_body)) {
            std::string made_body;
            const bool good = is_form(request.content_type)
                                  ? compose_form(made_body, request.body, of_body, late, signing.sorted)
                                  : compose_json(made_body, request.body, of_body, late);
            extended_body.swap(made_body);
            wipe(made_body);
            if (!good) return false;
            body = extended_body;
        }
        return true;
    }

    // Overwrites `text` with the text that is signed.
    bool sign(std::string& text) {
        text.clear();
        if (!append(text, signing.text)) return false;
        const bool good = add_signature(text);
        signature = made - 1;
        if (good && recipe.sends_text()) signed_text = text;
        if (signing.algorithm == Algorithm::hash) wipe(text);  // it holds the secret
        return good;
    }

    bool run(HeaderList& headers, std::string& target, std::optional<std::string>& new_body) {
        if (!request.key_only) {
            const bool places = recipe.changes_parameters();
            if (places && !place(false)) return false;
            if (!signing.text.empty() && (!sign(target) || (places && !place(true)))) return false;
        }
        for (std::size_t i = 0; i < signing.headers.size(); ++i) {
            const Placement& header = signing.headers[i];
            if (request.key_only && !recipe.names_caller(header.value)) continue;
            std::string& value = headers.add(header.name);
            if (const auto& fixed = recipe.fixed_header(i)) {
                append_wiped(value, fixed->reveal());
            } else if (!append(value, header.value)) {
                return false;
            }
        }
        target.clear();
        append_wiped(target, request.path);
        append_query_to(target);
        if (!extended_body.empty()) new_body = std::move(extended_body);
        for (; secrets.size() > made; secrets.pop_back()) wipe(secrets.back());
        return true;
    }
};

std::optional<Error> Signer::sign(const ToSign& request, TimePoint at, HeaderList& headers, std::string& target,
                                  std::vector<std::string>& secrets, std::optional<std::string>& body) const {
    const bool own = !request.query.empty() || !request.body.empty();
    const Recipe* const recipe = recipe_for(request.method, request.path, own);
    if (recipe == nullptr || (request.key_only ? recipe->key_fault() : recipe->fault()))
        return fault(request.method, request.path, own, request.key_only);
    Run run{*this, *recipe, recipe->signing(), request, at, secrets, 0, request.query, request.body};
    if (run.run(headers, target, body)) return std::nullopt;
    return std::move(run.fault);
}

std::optional<Error> Signer::sign(const ToSign& request, TimePoint at, Signed& out) const {
    HeaderList headers(out.headers);
    out.body.reset();
    return sign(request, at, headers, out.target, out.secrets, out.body);
}

Result<Signed> Signer::sign(const ToSign& request, TimePoint at) const {
    Signed out;
    if (auto fault = sign(request, at, out)) return tl::unexpected(std::move(*fault));
    return out;
}

}  // namespace exbind::detail
