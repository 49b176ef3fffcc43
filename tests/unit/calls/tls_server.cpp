#include "tls_server.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <stdexcept>
#include <string_view>

namespace tls {
namespace {

using Session = std::unique_ptr<SSL, Freed<SSL_free>>;

Certificate self_signed(EVP_PKEY* key, const Setup& setup) {
    Certificate certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), setup.valid_for_seconds < 0 ? -7200 : -3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), setup.valid_for_seconds);
    X509_set_pubkey(certificate.get(), key);
    X509_NAME* const name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("test"), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    X509_EXTENSION* const extension = X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, setup.names);
    X509_add_ext(certificate.get(), extension, -1);
    X509_EXTENSION_free(extension);
    X509_sign(certificate.get(), key, EVP_sha256());
    return certificate;
}

int choose_http2(SSL*, const unsigned char** out, unsigned char* size, const unsigned char* offered,
                 unsigned int offered_size, void*) {
    static constexpr unsigned char wanted[] = {2, 'h', '2'};
    unsigned char* found = nullptr;
    if (SSL_select_next_proto(&found, size, wanted, sizeof wanted, offered, offered_size) != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    *out = found;
    return SSL_TLSEXT_ERR_OK;
}

void answer_once(SSL* session) {
    constexpr std::string_view answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
    char bytes[4096];
    if (SSL_read(session, bytes, sizeof bytes) > 0) SSL_write(session, answer.data(), static_cast<int>(answer.size()));
}

}  // namespace

bool read_exactly(SSL* session, char* to, std::size_t bytes) {
    while (bytes > 0) {
        const int count = SSL_read(session, to, static_cast<int>(bytes));
        if (count <= 0) return false;
        to += count;
        bytes -= static_cast<std::size_t>(count);
    }
    return true;
}

TlsServer::TlsServer(const Setup& setup) : TlsServer(setup, answer_once) {}

TlsServer::TlsServer(const Setup& setup, Talk talk)
    : setup_(setup), talk_(std::move(talk)), key_(EVP_EC_gen("P-256")), certificate_(self_signed(key_.get(), setup)) {
    std::signal(SIGPIPE, SIG_IGN);  // OpenSSL writes without MSG_NOSIGNAL
    context_.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_security_level(context_.get(), 0);
    SSL_CTX_set_min_proto_version(context_.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(context_.get(), setup.newest_version);
    SSL_CTX_use_certificate(context_.get(), certificate_.get());
    SSL_CTX_use_PrivateKey(context_.get(), key_.get());
    if (setup.http2) SSL_CTX_set_alpn_select_cb(context_.get(), choose_http2, nullptr);

    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener_, 64) != 0) {
        throw std::runtime_error("no socket on loopback");
    }
    ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size);
    port_ = ntohs(address.sin_port);

    char name[] = "/tmp/exbind-tls-test-XXXXXX";
    const int file = ::mkstemp(name);
    std::FILE* const out = file < 0 ? nullptr : ::fdopen(file, "w");
    if (out == nullptr) throw std::runtime_error("no file for the certificate");
    PEM_write_X509(out, certificate_.get());
    std::fclose(out);
    file_ = name;
    acceptor_ = std::thread([this] { accept_all(); });
}

TlsServer::~TlsServer() {
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    ::close(listener_);
    {
        const std::lock_guard lock(mutex_);
        for (const int socket : sockets_) ::shutdown(socket, SHUT_RDWR);
    }
    for (std::thread& thread : threads_) thread.join();
    for (const int socket : sockets_) ::close(socket);
    std::remove(file_.c_str());
}

void TlsServer::accept_all() {
    for (int socket = 0; (socket = ::accept(listener_, nullptr, nullptr)) >= 0;) {
        ++connections_;
        const std::lock_guard lock(mutex_);
        sockets_.push_back(socket);
        threads_.emplace_back([this, socket] { serve(socket); });
    }
}

void TlsServer::serve(int socket) {
    if (!setup_.handshakes) {
        char byte = 0;
        while (::recv(socket, &byte, 1, 0) > 0) {
        }
        return;
    }
    const Session session(SSL_new(context_.get()));
    SSL_set_fd(session.get(), socket);
    char first = 0;
    if (SSL_accept(session.get()) == 1 && SSL_peek(session.get(), &first, 1) == 1) {
        ++requests_;
        talk_(session.get());
        SSL_shutdown(session.get());
    }
    ::shutdown(socket, SHUT_RDWR);
}

}  // namespace tls
