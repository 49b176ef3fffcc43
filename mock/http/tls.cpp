#include "mock/http/tls.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace exbind::mock {
namespace {

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* object) const {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;
using Bytes = std::unique_ptr<BIO, Freed<BIO_free_all>>;

constexpr long an_hour = 3600;

void must(bool succeeded, const char* what) {
    if (!succeeded) throw std::runtime_error(std::string("OpenSSL cannot ") + what);
}

Key new_key() {
    Key key(EVP_EC_gen("P-256"));
    must(key != nullptr, "make a key");
    return key;
}

struct Issuer {
    X509* certificate;
    EVP_PKEY* key;
};

void extend(X509* certificate, X509* issuer, int kind, const char* value) {
    X509V3_CTX context{};
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    must(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1, "extend a certificate");
}

/// Signed by the issuer, or by itself without one; for a server with that setup, or for an authority without one.
Certificate certify(EVP_PKEY* key, const char* common_name, const Issuer* issuer, const TlsSetup* server) {
    const long valid_for_seconds = server != nullptr ? server->valid_for_seconds : TlsSetup{}.valid_for_seconds;
    Certificate made(X509_new());
    X509* const certificate = made.get();
    std::int64_t serial = 0;
    must(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1, "find a random number");
    bool good = X509_set_version(certificate, 2) == 1 &&
                ASN1_INTEGER_set_int64(X509_get_serialNumber(certificate), serial & 0x7FFFFFFFFFFFFFFF) == 1 &&
                X509_gmtime_adj(X509_getm_notBefore(certificate),
                                valid_for_seconds < 0 ? valid_for_seconds - an_hour : -an_hour) != nullptr &&
                X509_gmtime_adj(X509_getm_notAfter(certificate), valid_for_seconds) != nullptr &&
                X509_set_pubkey(certificate, key) == 1;
    X509_NAME* const name = X509_get_subject_name(certificate);
    const auto* const text = reinterpret_cast<const unsigned char*>(common_name);
    good = good && X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, text, -1, -1, 0) == 1;
    X509* const signer = issuer != nullptr ? issuer->certificate : certificate;
    must(good && X509_set_issuer_name(certificate, X509_get_subject_name(signer)) == 1, "fill in a certificate");
    extend(certificate, signer, NID_subject_key_identifier, "hash");
    if (server == nullptr) {
        extend(certificate, signer, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
        extend(certificate, signer, NID_key_usage, "critical,keyCertSign");
    } else {
        extend(certificate, signer, NID_authority_key_identifier, "keyid");
        extend(certificate, signer, NID_basic_constraints, "critical,CA:FALSE");
        extend(certificate, signer, NID_key_usage, "critical,digitalSignature");
        extend(certificate, signer, NID_ext_key_usage, "serverAuth");
        extend(certificate, signer, NID_subject_alt_name, server->names);
    }
    must(X509_sign(certificate, issuer != nullptr ? issuer->key : key, EVP_sha256()) > 0, "sign a certificate");
    return made;
}

std::string pem(X509* certificate) {
    const Bytes memory(BIO_new(BIO_s_mem()));
    must(memory != nullptr && PEM_write_bio_X509(memory.get(), certificate) == 1, "write a certificate");
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

int choose_http2(SSL*, const unsigned char** out, unsigned char* size, const unsigned char* offered,
                 unsigned int offered_size, void*) {
    static constexpr unsigned char wanted[] = {2, 'h', '2'};
    unsigned char* found = nullptr;
    if (SSL_select_next_proto(&found, size, wanted, sizeof wanted, offered, offered_size) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_NOACK;
    *out = found;
    return SSL_TLSEXT_ERR_OK;
}

}  // namespace

struct TlsIdentity::Context {
    std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>> ssl;
};

TlsIdentity::TlsIdentity(const TlsSetup& setup) : context_(std::make_unique<Context>()) {
    const Key authority_key = new_key();
    const Certificate authority = certify(authority_key.get(), "exbind mock, throw-away authority", nullptr, nullptr);
    const Issuer issuer{authority.get(), authority_key.get()};
    const Key key = new_key();
    const Certificate certificate = certify(key.get(), "exbind mock", setup.self_signed ? nullptr : &issuer, &setup);
    authority_ = pem(setup.self_signed ? certificate.get() : authority.get());

    context_->ssl.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX* const ssl = context_->ssl.get();
    must(ssl != nullptr && SSL_CTX_set_min_proto_version(ssl, TLS1_2_VERSION) == 1 &&
             SSL_CTX_use_certificate(ssl, certificate.get()) == 1 && SSL_CTX_use_PrivateKey(ssl, key.get()) == 1,
         "set up TLS");
    if (setup.newest_version != 0) {
        SSL_CTX_set_security_level(ssl, 0);  // what is older than TLS 1.2 needs it
        must(SSL_CTX_set_min_proto_version(ssl, TLS1_VERSION) == 1 &&
                 SSL_CTX_set_max_proto_version(ssl, setup.newest_version) == 1,
             "set up an old TLS");
    }
    if (setup.http2) SSL_CTX_set_alpn_select_cb(ssl, choose_http2, nullptr);
}

TlsIdentity::~TlsIdentity() = default;

struct TlsSession::State {
    std::unique_ptr<SSL, Freed<SSL_free>> ssl;
    BIO* in = nullptr;   // of the session
    BIO* out = nullptr;  // of the session
};

TlsSession::TlsSession(const TlsIdentity& identity) : state_(std::make_unique<State>()) {
    state_->ssl.reset(SSL_new(identity.context_->ssl.get()));
    state_->in = BIO_new(BIO_s_mem());
    state_->out = BIO_new(BIO_s_mem());
    must(state_->ssl != nullptr && state_->in != nullptr && state_->out != nullptr, "begin a session");
    SSL_set_bio(state_->ssl.get(), state_->in, state_->out);
    SSL_set_accept_state(state_->ssl.get());
}

TlsSession::~TlsSession() = default;

bool TlsSession::take_wire(std::string_view bytes) {
    if (BIO_write(state_->in, bytes.data(), static_cast<int>(bytes.size())) != static_cast<int>(bytes.size()))
        return false;
    ERR_clear_error();
    const int result = SSL_is_init_finished(state_->ssl.get()) == 1 ? 1 : SSL_do_handshake(state_->ssl.get());
    return result == 1 || SSL_get_error(state_->ssl.get(), result) == SSL_ERROR_WANT_READ;
}

std::string TlsSession::read() {
    std::string text;
    char bytes[16384];
    ERR_clear_error();
    for (int count = 0; (count = SSL_read(state_->ssl.get(), bytes, sizeof bytes)) > 0;) {
        text.append(bytes, static_cast<std::size_t>(count));
    }
    return text;
}

bool TlsSession::write(std::string_view text) {
    ERR_clear_error();
    while (!text.empty()) {
        const auto part = text.substr(0, 1U << 20U);
        const int count = SSL_write(state_->ssl.get(), part.data(), static_cast<int>(part.size()));
        if (count <= 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

std::string TlsSession::wire() {
    std::string bytes(BIO_ctrl_pending(state_->out), '\0');
    if (!bytes.empty()) BIO_read(state_->out, bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

}  // namespace exbind::mock
