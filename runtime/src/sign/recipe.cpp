#include "recipe.hpp"

#include <algorithm>

#include "parameters.hpp"
#include "percent.hpp"
#include "values/bytes.hpp"
#include "values/headers.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using What = Part::What;

std::span<const SigningFunction> given(const SigningFunctions& functions) {
    const auto end = std::find(functions.begin(), functions.end(), SigningFunction::none);
    return {functions.begin(), end};
}

bool is_pem(std::string_view key) {
    return key.find("-----BEGIN ") != std::string_view::npos;
}

bool is_private_key(Algorithm algorithm) {
    return algorithm != Algorithm::hmac && algorithm != Algorithm::hash;
}

void replace(std::string& text, std::string&& by) {
    wipe(text);
    text = std::move(by);
}

}  // namespace

Recipe::Recipe(const ExchangeData& exchange, const Signing& signing, const CredentialValues& credentials,
               exbind::Signer* outside)
    : exchange_(exchange),
      signing_(signing),
      credentials_(credentials),
      outside_(outside),
      kind_{signing.algorithm, signing.encoding} {
    find_kind();
    fixed_headers_.resize(signing.headers.size());
    std::set<std::size_t> of_caller;
    collect(signing.text, needed_);
    carries_session_ = holds(signing.text, What::session);
    for_placements([&](const Placement& each) {
        collect(each.value, needed_);
        if (names_caller(each.value)) collect(each.value, of_caller);
        sends_text_ = sends_text_ || holds(each.value, What::text);
        carries_session_ = carries_session_ || holds(each.value, What::session);
    });
    changes_parameters_ =
        signing.sorted || !signing.query.empty() || !signing.body.empty() || !signing.parameters.empty();
    key_fault_ = find_fault(of_caller);
    const bool keyed = signing.secret != no_credential && signing.algorithm != Algorithm::hash;
    if (keyed && outside == nullptr) needed_.insert(signing.secret);
    fault_ = find_fault(needed_);
    if (!fault_ && keyed && outside == nullptr) fault_ = make_key();
    if (fault_) return;
    for_placements([&](const Placement& each) { keep_constants(each.value); });
    keep_constants(signing.text);
    for (const SigningText& text : signing.texts) keep_constants(text.value);
    for (std::size_t i = 0; i < signing.headers.size(); ++i) fixed_headers_[i] = fixed(signing.headers[i].value);
}

template <class Each>
void Recipe::for_placements(Each each) const {
    for (const auto list : {signing_.headers, signing_.query, signing_.body, signing_.parameters})
        std::for_each(list.begin(), list.end(), each);
}

bool Recipe::fits(std::string_view method, std::string_view path, bool own_parameters) const {
    if (signing_.own != OwnParameters::any && (signing_.own == OwnParameters::some) != own_parameters) return false;
    const auto has = [](std::span<const std::string_view> list, auto test) {
        return list.empty() || std::any_of(list.begin(), list.end(), test);
    };
    return has(signing_.methods, [&](std::string_view each) { return each == method; }) &&
           has(signing_.paths, [&](std::string_view each) { return path.starts_with(each); });
}

void Recipe::collect(std::span<const Part> parts, std::set<std::size_t>& needed) const {
    for (const Part& part : parts) {
        if (part.what == What::credential) needed.insert(part.credential);
        if (part.what != What::named) continue;
        collect(signing_.texts[part.named].value, needed);
        for (const Placement& member : signing_.texts[part.named].members) collect(member.value, needed);
    }
}

bool Recipe::holds(std::span<const Part> parts, What what) const {
    return std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
        if (part.what == what) return true;
        if (part.what != What::named) return false;
        const SigningText& text = signing_.texts[part.named];
        return holds(text.value, what) || std::any_of(text.members.begin(), text.members.end(),
                                                      [&](const auto& each) { return holds(each.value, what); });
    });
}

bool Recipe::is_late(std::span<const Part> parts) const {
    return holds(parts, What::signature) || holds(parts, What::text);
}

bool Recipe::names_caller(std::span<const Part> parts) const {
    bool names = false;
    for (const Part& part : parts) {
        if (part.what == What::literal) continue;
        const bool secret = part.credential == signing_.secret && !signing_.text.empty();
        if (part.what != What::credential || secret || !given(part.functions).empty()) return false;
        names = true;
    }
    return names;
}

std::optional<Error> Recipe::find_fault(const std::set<std::size_t>& needed) const {
    const std::string exchange(exchange_.name);
    for (const std::size_t index : needed) {
        const bool listed = index < exchange_.credentials.size();
        const std::string name(listed ? exchange_.credentials[index].name : std::string_view{"?"});
        if (index >= credentials_.size() || credentials_[index].empty()) {
            const std::string variable(listed ? exchange_.credentials[index].env : std::string_view{"?"});
            return usage_error("credential \"" + name + "\" of " + exchange +
                               " is missing; set the environment variable " + variable +
                               ", or give it when making the client");
        }
        // The lines of PEM are no fault.
        if (index == signing_.secret && is_private_key(kind_.algorithm)) continue;
        if (!is_visible(credentials_[index].reveal())) {
            return usage_error("credential \"" + name + "\" of " + exchange +
                               " holds a line break or another control character; was it copied whole and without the "
                               "newline at its end?");
        }
    }
    return std::nullopt;
}

/// Of a key that is PEM, or is held elsewhere, its kind decides how signatures are made.
void Recipe::find_kind() {
    const bool given = signing_.secret < credentials_.size();
    const std::string_view key = given ? credentials_[signing_.secret].reveal() : std::string_view{};
    if (outside_ == nullptr && !is_pem(key)) return;
    const std::string_view wanted = outside_ != nullptr ? outside_->algorithm() : std::string_view{};
    for (const KeyKind& each : signing_.pem) {
        if (outside_ != nullptr && wanted != row_of(each.algorithm)->text) continue;
        if (outside_ == nullptr) private_key_ = PrivateKey::read(each.algorithm, signing_.digest, key, true);
        if (outside_ == nullptr && !private_key_) continue;
        kind_ = each;
        return;
    }
    // Of no kind that the exchange takes: make_key() says so.
    if (outside_ == nullptr && !signing_.pem.empty()) kind_ = signing_.pem.front();
}

// The error never quotes the credential.
std::optional<Error> Recipe::make_key() {
    if (private_key_) return std::nullopt;
    const std::string name(exchange_.credentials[signing_.secret].name);
    const std::string of = "credential \"" + name + "\" of " + std::string(exchange_.name);
    std::string key(credentials_[signing_.secret].reveal());
    const auto functions = given(signing_.secret_functions);
    // PEM tells by itself what it is.
    const bool pem = is_private_key(kind_.algorithm) && is_pem(key);
    std::optional<Error> fault;
    if (!pem && !functions.empty() && apply(functions, key)) {
        fault = usage_error(of + " is not the text that the signing recipe expects: " +
                            std::string(row_of(functions.back())->text) + " cannot read it");
    } else if (!is_private_key(kind_.algorithm)) {
        const Secret secret(key);
        hmac_ = std::make_unique<Hmac>(signing_.digest, secret);
    } else {
        private_key_ = PrivateKey::read(kind_.algorithm, signing_.digest, key, !functions.empty());
        if (!private_key_)
            fault = usage_error(of + " is no private key for " + kinds_text() +
                                ": expected PEM without a password, or the key itself in hex or base64");
    }
    wipe(key);
    return fault;
}

/// "ed25519 or rsa"
std::string Recipe::kinds_text() const {
    std::string text;
    for (const KeyKind& each : signing_.pem)
        text += (text.empty() ? "" : " or ") + std::string(row_of(each.algorithm)->text);
    return text.empty() ? std::string(row_of(kind_.algorithm)->text) : text;
}

void Recipe::keep_constants(std::span<const Part> parts) {
    for (const Part& part : parts) {
        if (part.what != What::credential || given(part.functions).empty()) continue;
        std::string text(credentials_[part.credential].reveal());
        // If this fails, signing tries again and reports why.
        if (!apply(part.functions, text)) constants_.emplace_back(&part, Secret(text));
        wipe(text);
    }
}

std::optional<Secret> Recipe::fixed(std::span<const Part> parts) const {
    if (parts.empty()) return std::nullopt;
    if (const Secret* const known = parts.size() == 1 ? constant(parts.front()) : nullptr) return *known;
    std::string text;
    const bool all = std::all_of(parts.begin(), parts.end(), [&](const Part& part) {
        const bool plain = given(part.functions).empty();
        if (plain && part.what == What::literal) append_wiped(text, part.text);
        if (plain && part.what == What::credential) append_wiped(text, credentials_[part.credential].reveal());
        return plain && (part.what == What::literal || part.what == What::credential);
    });
    std::optional<Secret> result;
    if (all) result.emplace(text);
    wipe(text);
    return result;
}

const Secret* Recipe::constant(const Part& part) const {
    for (const auto& [known, value] : constants_)
        if (known == &part) return &value;
    return nullptr;
}

std::optional<Error> Recipe::sign(std::string_view text, Hmac::Code& code, std::string& out,
                                  std::string_view& bytes) const {
    if (hmac_ != nullptr) {
        bytes = {};
        if (!hmac_->code_of(text, code))
            return usage_error("OpenSSL refused to compute an HMAC; is this digest disabled on this system?");
        bytes = code.view();
        return std::nullopt;
    }
    if (outside_ != nullptr && signing_.algorithm != Algorithm::hash) {
        Result<std::string> made;
        try {
            made = outside_->sign(text);
        } catch (...) {
            return usage_error("the Signer threw");
        }
        if (!made) return usage_error("the Signer could not sign: " + made.error().message);
        if (made->empty()) return usage_error("the Signer gave an empty signature");
        out = std::move(*made);
    } else if (private_key_ != nullptr) {
        auto made = private_key_->sign(text);
        if (!made) return usage_error("OpenSSL refused to sign; is this kind of key disabled on this system?");
        out = std::move(*made);
    } else {
        auto made = digest_of(signing_.digest, text);
        if (!made) return usage_error("OpenSSL refused to compute a digest; is it disabled on this system?");
        out = std::move(*made);
    }
    bytes = out;
    return std::nullopt;
}

std::optional<Error> Recipe::apply(std::span<const SigningFunction> functions, std::string& text) const {
    for (std::size_t i = functions.size(); i > 0; --i) {
        if (functions[i - 1] == SigningFunction::none) continue;
        if (auto fault = apply(functions[i - 1], text)) return fault;
    }
    return std::nullopt;
}

std::optional<Error> Recipe::apply(SigningFunction function, std::string& text) const {
    const auto digest = [&](Digest which) -> std::optional<Error> {
        auto made = digest_of(which, text);
        if (!made) return usage_error("OpenSSL refused to compute a digest; is it disabled on this system?");
        replace(text, encoded(Encoding::hex, *made));
        wipe(*made);
        return std::nullopt;
    };
    const auto read = [&](std::optional<std::string> bytes) -> std::optional<Error> {
        if (!bytes)
            return usage_error("a text to be signed is not what the recipe expects: " +
                               std::string(row_of(function)->text) + " cannot read it");
        replace(text, std::move(*bytes));
        return std::nullopt;
    };
    switch (function) {
        case SigningFunction::none:
            return std::nullopt;
        case SigningFunction::hmac: {
            Hmac::Code code;
            std::string made;
            std::string_view bytes;
            if (auto fault = sign(text, code, made, bytes)) return fault;
            replace(text, encoded(kind_.encoding, bytes));
            return std::nullopt;
        }
        case SigningFunction::md5:
            return digest(Digest::md5);
        case SigningFunction::sha256:
            return digest(Digest::sha256);
        case SigningFunction::sha384:
            return digest(Digest::sha384);
        case SigningFunction::sha512:
            return digest(Digest::sha512);
        case SigningFunction::unhex:
            return read(bytes_of_hex(text));
        case SigningFunction::unbase64:
            return read(bytes_of_base64(text));
        case SigningFunction::unbase58:
            return read(bytes_of_base58(text));
        case SigningFunction::base64:
            replace(text, encoded(Encoding::base64, text));
            return std::nullopt;
        case SigningFunction::base64url:
            replace(text, encoded(Encoding::base64url, text));
            return std::nullopt;
        case SigningFunction::base64url_unpadded:
            replace(text, encoded(Encoding::base64url_unpadded, text));
            return std::nullopt;
        case SigningFunction::encoded:
            replace(text, percent_encoded(text));
            return std::nullopt;
        case SigningFunction::decoded:
            replace(text, percent_decoded(text));
            return std::nullopt;
        case SigningFunction::upper:
            for (char& c : text)
                if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
            return std::nullopt;
        case SigningFunction::lower:
            to_lower(text.data(), text.size());
            return std::nullopt;
        case SigningFunction::sorted:
            replace(text, sorted_form(text));
            return std::nullopt;
        case SigningFunction::form:
            replace(text, form_of_json(text));
            return std::nullopt;
        case SigningFunction::flat:
            replace(text, flat_json(text));
            return std::nullopt;
        case SigningFunction::json: {
            std::string inside;
            inside.reserve(6 * text.size());
            append_json_text(inside, text);
            replace(text, std::move(inside));
            return std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace exbind::detail
