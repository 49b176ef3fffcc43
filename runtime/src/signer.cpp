#include "signer.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "nonce.hpp"
#include "percent.hpp"
#include "timestamp.hpp"

namespace exbind::detail {
namespace {

using What = Part::What;

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

bool holds_signature(const Placement& placement) {
    return std::any_of(placement.value.begin(), placement.value.end(),
                       [](const Part& part) { return part.what == What::signature; });
}

}  // namespace

Error usage_error(std::string message) {
    Error error;
    error.kind = ErrorKind::usage;
    error.outcome = Outcome::not_sent;
    error.message = std::move(message);
    return error;
}

bool fits_header(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F;
    });
}

std::string target_of(std::string_view path, std::string_view query) {
    std::string target(path);
    if (!query.empty()) {
        target += '?';
        target += query;
    }
    return target;
}

Signer::Signer(const ExchangeData& exchange, const CredentialValues& credentials)
    : exchange_(exchange), credentials_(credentials) {
    const Signing* signing = exchange.signing;
    if (signing != nullptr && signing->secret < credentials.size() && !credentials[signing->secret].empty()) {
        hmac_ = std::make_unique<Hmac>(signing->digest, credentials[signing->secret]);
    }
    fault_ = find_fault();
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

// One signature in the making.
struct Signer::Run {
    const Signer& signer;
    const Signing& signing;
    const ToSign& request;
    std::string timestamp;
    std::string nonce;      // empty until needed
    std::string query;      // with what the recipe has added so far
    std::string signature;  // empty until computed
    std::vector<std::string> secrets;

    std::string_view credential(std::size_t index) const { return signer.credentials_[index].reveal(); }

    Result<std::string> code_of(std::string_view text) {
        auto code = signer.hmac_ ? signer.hmac_->code_of(text) : std::nullopt;
        if (!code) {
            return tl::unexpected(
                usage_error("OpenSSL refused to compute an HMAC; is this digest disabled on this system?"));
        }
        secrets.push_back(encoded(signing.encoding, *code));
        return secrets.back();
    }

    // One value wherever it stands in the request.
    Result<std::string> nonce_text() {
        if (nonce.empty()) nonce = request.nonce;
        if (nonce.empty()) nonce = make_nonce();
        if (nonce.empty())
            return tl::unexpected(usage_error("OpenSSL gave no random bytes for the nonce of this request"));
        return nonce;
    }

    Result<std::string> text_of(std::span<const Part> parts) {
        std::string out;
        for (const Part& part : parts) {
            switch (part.what) {
                case What::literal:
                    out += part.text;
                    break;
                case What::timestamp:
                    out += timestamp;
                    break;
                case What::nonce: {
                    auto one = nonce_text();
                    if (!one) return one;
                    out += *one;
                    break;
                }
                case What::method:
                    out += request.method;
                    break;
                case What::host:
                    out += request.host;
                    break;
                case What::path:
                    out += request.path;
                    break;
                case What::query:
                    out += query;
                    break;
                case What::query_decoded:
                    out += percent_decoded(query);
                    break;
                case What::target:
                    out += target_of(request.path, query);
                    break;
                case What::body:
                    out += request.body;
                    break;
                case What::body_sha256:
                    out += encoded(Encoding::hex, digest_of(Digest::sha256, request.body).value_or(""));
                    break;
                case What::body_sha512:
                    out += encoded(Encoding::hex, digest_of(Digest::sha512, request.body).value_or(""));
                    break;
                case What::content_type:
                    out += request.content_type;
                    break;
                case What::credential:
                    out += credential(part.credential);
                    break;
                case What::hmac_credential: {
                    auto code = code_of(credential(part.credential));
                    if (!code) return code;
                    out += *code;
                    break;
                }
                case What::signature:
                    out += signature;
                    break;
            }
        }
        return out;
    }

    // The parameters that carry the signature go last: it covers the others.
    Result<void> place_query(bool with_signature) {
        for (const Placement& placement : signing.query) {
            if (holds_signature(placement) != with_signature) continue;
            auto value = text_of(placement.value);
            if (!value) return tl::unexpected(std::move(value.error()));
            append_query(query, placement.name, *value);
        }
        return {};
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
        if (!fits_header(credentials_[index].reveal())) {
            return usage_error("credential \"" + name + "\" of " + exchange +
                               " holds a line break or another control character; was it copied whole and without the "
                               "newline at its end?");
        }
    }
    return std::nullopt;
}

Result<Signed> Signer::sign(const ToSign& request, TimePoint at) const {
    if (fault_) return tl::unexpected(*fault_);
    Run run{*this, *exchange_.signing,         request, timestamp_text(exchange_.signing->timestamp, at),
            {},    std::string(request.query), {},      {}};
    if (auto placed = run.place_query(false); !placed) return tl::unexpected(std::move(placed.error()));
    auto text = run.text_of(exchange_.signing->text);
    if (!text) return tl::unexpected(std::move(text.error()));
    auto signature = run.code_of(*text);
    if (!signature) return tl::unexpected(std::move(signature.error()));
    run.signature = std::move(*signature);
    if (auto placed = run.place_query(true); !placed) return tl::unexpected(std::move(placed.error()));

    Signed out;
    for (const Placement& placement : exchange_.signing->headers) {
        auto value = run.text_of(placement.value);
        if (!value) return tl::unexpected(std::move(value.error()));
        out.headers.push_back({std::string(placement.name), std::move(*value)});
    }
    out.target = target_of(request.path, run.query);
    out.secrets = std::move(run.secrets);
    return out;
}

}  // namespace exbind::detail
