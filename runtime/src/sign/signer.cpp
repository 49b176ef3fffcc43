#include "signer.hpp"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "percent.hpp"
#include "values/timestamp.hpp"
#include "values/usage_error.hpp"

namespace exbind::detail {
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
    std::array<char, longest> text_{};
    std::size_t size_ = 0;
};

void collect_credentials(std::span<const Part> parts, std::set<std::size_t>& needed) {
    for (const Part& part : parts) {
        if (part.what == What::credential || part.what == What::hmac_credential) needed.insert(part.credential);
    }
}

std::set<std::size_t> needed_credentials(const Signing& signing) {
    std::set<std::size_t> needed{signing.secret};
    collect_credentials(signing.text, needed);
    for (const Placement& placement : signing.headers) collect_credentials(placement.value, needed);
    for (const Placement& placement : signing.query) collect_credentials(placement.value, needed);
    return needed;
}

/// A random UUID (version 4) in lower case: "123e4567-e89b-42d3-a456-426614174000". Empty when the system has no
/// randomness.
std::string make_nonce() {
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) return {};
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0FU) | 0x40U);  // version 4
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3FU) | 0x80U);  // the variant of RFC 4122
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) out += '-';
        out += hex_digits[bytes[i] >> 4U];
        out += hex_digits[bytes[i] & 0xFU];
    }
    return out;
}

bool holds_signature(const Placement& placement) {
    return std::any_of(placement.value.begin(), placement.value.end(),
                       [](const Part& part) { return part.what == What::signature; });
}

}  // namespace

Signer::Signer(const ExchangeData& exchange, const CredentialValues& credentials)
    : exchange_(exchange), credentials_(credentials) {
    const Signing* signing = exchange.signing;
    if (signing != nullptr && signing->secret < credentials.size() && !credentials[signing->secret].empty()) {
        hmac_ = std::make_unique<Hmac>(signing->digest, credentials[signing->secret]);
    }
    fault_ = find_fault();
    credential_codes_.resize(credentials.size());
    if (fault_ || !hmac_) return;
    for (const Placement& placement : signing->headers) keep_codes(placement.value);
    for (const Placement& placement : signing->query) keep_codes(placement.value);
    keep_codes(signing->text);
}

void Signer::keep_codes(std::span<const Part> parts) {
    for (const Part& part : parts) {
        if (part.what != What::hmac_credential) continue;
        Hmac::Code code;
        // If this fails, signing tries again and reports why.
        if (!hmac_->code_of(credentials_[part.credential].reveal(), code)) continue;
        std::string text = encoded(exchange_.signing->encoding, code.view());
        credential_codes_[part.credential] = Secret(text);
        wipe(text);
    }
}

Signer::Have Signer::have() const {
    if (exchange_.signing == nullptr) return Have::none;
    std::size_t found = 0;
    const auto needed = needed_credentials(*exchange_.signing);
    for (const std::size_t index : needed) {
        if (index < credentials_.size() && !credentials_[index].empty()) ++found;
    }
    if (found == 0) return Have::none;
    return found == needed.size() ? Have::all : Have::some;
}

// One signature being made. Functions that can fail return false and leave the reason in `fault`.
struct Signer::Run {
    const Signer& signer;
    const Signing& signing;
    const ToSign& request;
    const TimePoint at;
    std::vector<std::string>& secrets;  // the first `made` belong to this request
    std::size_t made = 0;
    std::string_view query;        // including what the recipe has added so far
    std::string extended_query{};  // holds `query` once something was added
    std::string nonce{};           // empty until needed
    ShortText timestamp{};         // empty until needed
    std::size_t signature = none;  // index in `secrets`; none until computed
    std::optional<Error> fault{};
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    ~Run() {
        if (!extended_query.empty()) wipe(extended_query);
    }

    std::string_view credential(std::size_t index) const { return signer.credentials_[index].reveal(); }

    bool fail(std::string message) {
        fault = usage_error(std::move(message));
        return false;
    }

    std::string& add_secret() {
        std::string& secret = made < secrets.size() ? secrets[made] : secrets.emplace_back();
        ++made;
        secret.clear();
        return secret;
    }

    // The code of a credential never changes.
    bool compute_credential_code(std::size_t index) {
        const Secret& known = signer.credential_codes_[index];
        if (known.empty()) return compute_code(credential(index));
        add_secret() = known.reveal();
        return true;
    }

    // Adds the code to the secrets.
    bool compute_code(std::string_view text) {
        Hmac::Code code;
        if (!signer.hmac_ || !signer.hmac_->code_of(text, code))
            return fail("OpenSSL refused to compute an HMAC; is this digest disabled on this system?");
        append_encoded(add_secret(), signing.encoding, code.view());
        return true;
    }

    // The same value wherever it occurs in the request.
    bool append_nonce(std::string& out) {
        if (nonce.empty()) nonce = request.nonce;
        if (nonce.empty()) nonce = make_nonce();
        if (nonce.empty()) return fail("OpenSSL gave no random bytes for the nonce of this request");
        append_wiped(out, nonce);
        return true;
    }

    bool append(std::string& out, const Part& part) {
        switch (part.what) {
            case What::literal:
                append_wiped(out, part.text);
                return true;
            case What::timestamp:
                make_room(out, ShortText::longest);
                timestamp.append_to(out, [&] { append_timestamp(out, signing.timestamp, at); });
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
                append_wiped(out, request.path);
                return true;
            case What::query:
                append_wiped(out, query);
                return true;
            case What::query_decoded:
                append_wiped(out, percent_decoded(query));
                return true;
            case What::target:
                append_wiped(out, request.path);
                if (!query.empty()) append_wiped(out, "?");
                append_wiped(out, query);
                return true;
            case What::body:
                append_wiped(out, request.body);
                return true;
            case What::body_sha256:
                append_wiped(out, encoded(Encoding::hex, digest_of(Digest::sha256, request.body).value_or("")));
                return true;
            case What::body_sha512:
                append_wiped(out, encoded(Encoding::hex, digest_of(Digest::sha512, request.body).value_or("")));
                return true;
            case What::content_type:
                append_wiped(out, request.content_type);
                return true;
            case What::credential:
                append_wiped(out, credential(part.credential));
                return true;
            case What::hmac_credential:
                if (!compute_credential_code(part.credential)) return false;
                append_wiped(out, secrets[made - 1]);
                return true;
            case What::signature:
                if (signature != none) append_wiped(out, secrets[signature]);
                return true;
        }
        return true;
    }

    bool append(std::string& out, std::span<const Part> parts) {
        return std::all_of(parts.begin(), parts.end(), [&](const Part& part) { return append(out, part); });
    }

    // The parameters that carry the signature come last, because it covers the others.
    bool place_query(bool with_signature) {
        for (const Placement& placement : signing.query) {
            if (holds_signature(placement) != with_signature) continue;
            std::string value;
            const bool made_value = append(value, placement.value);
            if (query.data() != extended_query.data()) append_wiped(extended_query, query);
            make_room(extended_query, 2 + 3 * (placement.name.size() + value.size()));
            append_query(extended_query, placement.name, value);
            wipe(value);
            if (!made_value) return false;
            query = extended_query;
        }
        return true;
    }

    // Overwrites `text` with the text that is signed.
    bool sign(std::string& text) {
        text.clear();
        if (!append(text, signing.text) || !compute_code(text)) return false;
        signature = made - 1;
        return true;
    }

    bool run(HeaderList& headers, std::string& target) {
        if (!place_query(false) || !sign(target) || !place_query(true)) return false;
        for (const Placement& placement : signing.headers)
            if (!append(headers.add(placement.name), placement.value)) return false;
        target.clear();
        append_wiped(target, request.path);
        if (!query.empty()) append_wiped(target, "?");
        append_wiped(target, query);
        for (; secrets.size() > made; secrets.pop_back()) wipe(secrets.back());
        return true;
    }
};

std::optional<Error> Signer::find_fault() const {
    const std::string exchange(exchange_.name);
    if (exchange_.signing == nullptr) {
        return usage_error("exchange \"" + exchange +
                           "\" has no signing recipe; write `signing:` into its "
                           "exchange.yaml, or make the call unsigned");
    }
    for (const std::size_t index : needed_credentials(*exchange_.signing)) {
        const bool listed = index < exchange_.credentials.size();
        const std::string name(listed ? exchange_.credentials[index].name : std::string_view{"?"});
        if (index >= credentials_.size() || credentials_[index].empty()) {
            const std::string variable(listed ? exchange_.credentials[index].env : std::string_view{"?"});
            return usage_error("credential \"" + name + "\" of " + exchange +
                               " is missing; set the environment variable " + variable +
                               ", or give it when making the client");
        }
        if (!is_visible(credentials_[index].reveal())) {
            return usage_error("credential \"" + name + "\" of " + exchange +
                               " holds a line break or another control character; was it copied whole and without the "
                               "newline at its end?");
        }
    }
    return std::nullopt;
}

std::optional<Error> Signer::sign(const ToSign& request, TimePoint at, HeaderList& headers, std::string& target,
                                  std::vector<std::string>& secrets) const {
    if (fault_) return fault_;
    Run run{*this, *exchange_.signing, request, at, secrets, 0, request.query};
    if (run.run(headers, target)) return std::nullopt;
    return std::move(run.fault);
}

std::optional<Error> Signer::sign(const ToSign& request, TimePoint at, Signed& out) const {
    HeaderList headers(out.headers);
    return sign(request, at, headers, out.target, out.secrets);
}

Result<Signed> Signer::sign(const ToSign& request, TimePoint at) const {
    Signed out;
    if (auto fault = sign(request, at, out)) return tl::unexpected(std::move(*fault));
    return out;
}

}  // namespace exbind::detail
