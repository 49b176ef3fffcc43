#include "curl_exchange.hpp"

#include <fcntl.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <optional>
#include <utility>

#include "exbind/secret.hpp"
#include "resolver.hpp"
#include "values/bytes.hpp"
#include "values/headers.hpp"

namespace exbind::inline v0_1::detail {
namespace {

constexpr std::size_t max_header_bytes = 256 * 1024;
constexpr long write_idle_seconds = 30;

TransportError not_sent(std::string message) {
    return {ErrorKind::transport, std::move(message), false, true};
}

bool will_last(CURLcode code) {
    return code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CACERT_BADFILE || code == CURLE_URL_MALFORMAT ||
           code == CURLE_UNSUPPORTED_PROTOCOL || code == CURLE_SETOPT_OPTION_SYNTAX;
}

std::optional<long> number_after(std::string_view text, std::string_view words) {
    const std::size_t at = text.find(words);
    if (at == std::string_view::npos) return std::nullopt;
    text.remove_prefix(at + words.size());
    long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{}) return std::nullopt;
    return number;
}

bool no_descriptor_is_free() {
    const int probe = socket(AF_UNIX, SOCK_STREAM, 0);
    if (probe < 0) return errno == EMFILE || errno == ENFILE;
    close(probe);
    return false;
}

bool has_openssl() {
    const char* const name = curl_version_info(CURLVERSION_NOW)->ssl_version;
    return name != nullptr && std::string_view(name).starts_with("OpenSSL");
}

// libcurl would write the keys of its connections into the file that the environment's SSLKEYLOGFILE names.
CURLcode without_key_log(CURL*, void* context, void*) {
    SSL_CTX_set_keylog_callback(static_cast<SSL_CTX*>(context), nullptr);
    return CURLE_OK;
}

bool is_target(std::string_view text) {
    return text.starts_with('/') && is_visible(text, '!') && text.find('#') == std::string_view::npos;
}

}  // namespace

TransportError not_looked_up(const HttpRequest& request) {
    return {ErrorKind::timeout, "no address for " + request.base_url + " in time: the look-up of its name is slow",
            false};
}

CurlExchange::CurlExchange(const CurlOptions& options) : options_(options), easy_(curl_easy_init()) {
    configured_ = easy_ ? configure() : CURLE_FAILED_INIT;
}

CurlExchange::~CurlExchange() {
    for (std::string& line : lines_) wipe(line);
}

// Options that are the same for all requests.
CURLcode CurlExchange::configure() {
    CURLcode code = CURLE_OK;
    const auto set = [&](CURLoption option, auto value) {
        if (code == CURLE_OK) code = curl_easy_setopt(easy_.get(), option, value);
    };
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_ERRORBUFFER, detail_);
#if LIBCURL_VERSION_NUM >= 0x075500
    set(CURLOPT_PROTOCOLS_STR, "http,https");
#else
    set(CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
#endif
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(options_.http2 ? CURL_HTTP_VERSION_2TLS : CURL_HTTP_VERSION_1_1));
    set(CURLOPT_ACCEPT_ENCODING, "");  // every encoding that this libcurl can decode
    if (!is_visible(options_.user_agent)) return CURLE_BAD_FUNCTION_ARGUMENT;
    if (!options_.user_agent.empty()) set(CURLOPT_USERAGENT, options_.user_agent.c_str());
    set(CURLOPT_TCP_NODELAY, 1L);
    set(CURLOPT_TCP_KEEPALIVE, 1L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!options_.ca_file.empty()) {
        set(CURLOPT_CAINFO, options_.ca_file.c_str());
        set(CURLOPT_CAPATH, static_cast<const char*>(nullptr));
    }
    set(CURLOPT_IPRESOLVE, options_.addresses == AddressFamily::ipv4   ? static_cast<long>(CURL_IPRESOLVE_V4)
                           : options_.addresses == AddressFamily::ipv6 ? static_cast<long>(CURL_IPRESOLVE_V6)
                                                                       : static_cast<long>(CURL_IPRESOLVE_WHATEVER));
    // With a prefix, libcurl does not look up names here.
    if (!options_.local_address.empty())
        set(CURLOPT_INTERFACE,
            ((is_address(options_.local_address) ? "host!" : "if!") + options_.local_address).c_str());
    if (code == CURLE_OK) code = set_addresses({});
    // Setting these, even to "", keeps libcurl from reading http_proxy, no_proxy and the like.
    set(CURLOPT_NOPROXY, "");
    set(CURLOPT_PROXY, options_.proxy.c_str());
    // A proxy does not see our headers, and its answer is not taken for the exchange's.
    set(CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HEADERFUNCTION, &CurlExchange::on_header);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &CurlExchange::on_body);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_PREREQFUNCTION, &CurlExchange::before_request);
    set(CURLOPT_PREREQDATA, static_cast<void*>(this));
    set(CURLOPT_DEBUGFUNCTION, &CurlExchange::on_text);
    set(CURLOPT_DEBUGDATA, static_cast<void*>(this));
    set(CURLOPT_OPENSOCKETFUNCTION, &CurlExchange::open_socket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
    // Otherwise libcurl sends a request again when a kept connection ends without an answer, and does not say whether
    // that is why, or because the server refused an HTTP/2 stream. The option is RTSP's and has no other effect here;
    // if libcurl does not have it, before_request() stops the second sending.
    curl_easy_setopt(easy_.get(), CURLOPT_RTSP_REQUEST, static_cast<long>(CURL_RTSPREQ_RECEIVE));
    if (!options_.tls_key_log && has_openssl()) set(CURLOPT_SSL_CTX_FUNCTION, &without_key_log);
    return code;
}

CURLcode CurlExchange::set_addresses(const std::vector<std::string>& addresses) {
    if (addresses == known_addresses_ && (addresses_ || options_.resolve.empty())) return CURLE_OK;
    std::unique_ptr<curl_slist, FreeList> list;
    for (const auto* lines : {&options_.resolve, &addresses}) {
        for (const std::string& line : *lines) {
            curl_slist* const longer = curl_slist_append(list.get(), line.c_str());
            if (longer == nullptr) return CURLE_OUT_OF_MEMORY;
            static_cast<void>(list.release());
            list.reset(longer);
        }
    }
    const CURLcode code = curl_easy_setopt(easy_.get(), CURLOPT_RESOLVE, list.get());
    addresses_ = std::move(list);
    known_addresses_ = addresses;
    return code;
}

// Sets the address as parsed parts: otherwise libcurl would parse and reassemble it for each request.
CURLcode CurlExchange::set_url(const std::string& base_url) {
    std::unique_ptr<CURLU, FreeUrl> url(curl_url());
    if (!url) return CURLE_OUT_OF_MEMORY;
    if (curl_url_set(url.get(), CURLUPART_URL, (base_url + "/").c_str(), 0) != CURLUE_OK) return CURLE_URL_MALFORMAT;
    // Clears the previous address.
    CURLcode code = curl_easy_setopt(easy_.get(), CURLOPT_URL, static_cast<const char*>(nullptr));
    if (code == CURLE_OK) code = curl_easy_setopt(easy_.get(), CURLOPT_CURLU, url.get());
    if (code == CURLE_OK) url_.swap(url);
    return code;
}

CURLcode CurlExchange::configure(const HttpRequest& request, bool sends_body) {
    CURLcode code = CURLE_OK;
    const auto set = [&](CURLoption option, auto value) {
        if (code == CURLE_OK) code = curl_easy_setopt(easy_.get(), option, value);
    };
    if (request.base_url != base_url_) {
        code = set_url(request.base_url);
        is_secure_ = request.base_url.starts_with("https://");
        const bool proxied = is_secure_ || options_.proxy_plain_http;
        set(CURLOPT_PROXY, proxied ? options_.proxy.c_str() : "");
        // A proxy of HTTP is told the host of a plain request as part of the target.
        target_prefix_ = proxied && !is_secure_ && !options_.proxy.empty() && !options_.proxy.starts_with("socks")
                             ? request.base_url
                             : std::string();
        target_.clear();
        // With HTTP/2, concurrent requests share a connection instead of each opening one.
        set(CURLOPT_PIPEWAIT, shares_connection() ? 1L : 0L);
    }
    // The target must be sent as signed: in a URL, libcurl would resolve ".." and the like.
    if (request.target != target_)
        set(CURLOPT_REQUEST_TARGET,
            target_prefix_.empty() ? request.target.c_str() : (target_prefix_ + request.target).c_str());

    if (request.method != method_ || sends_body != had_body_ || request.writes != wrote_) {
        set(CURLOPT_HTTPGET, 1L);  // resets what the previous request set
        if (sends_body) set(CURLOPT_POST, 1L);
        if (request.method == "HEAD") set(CURLOPT_NOBODY, 1L);
        set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
        // The server has often closed a connection that was idle for long. For a read that costs a retry; a write
        // cannot be repeated, so it uses a recently used connection or a new one.
        set(CURLOPT_MAXAGE_CONN, is_read(request.method) && !request.writes ? 118L : write_idle_seconds);
        set(CURLOPT_VERBOSE, shares_connection() ? 1L : 0L);  // for on_text()
    }
    if (sends_body) {
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.c_str());
    }
    if (code == CURLE_OK) code = set_headers();
    if (code == CURLE_OK) {
        base_url_ = request.base_url;
        target_ = request.target;
        method_ = request.method;
        had_body_ = sends_body;
        wrote_ = request.writes;
    } else {
        base_url_.clear();  // it may be partly set: next time set all of it
        target_.clear();
        method_.clear();
    }
    return code;
}

std::string& CurlExchange::next_line() {
    if (line_count_ == lines_.size()) lines_.emplace_back();
    return lines_[line_count_++];
}

// False when a header cannot be sent. If a line already has the name, only its value is written.
bool CurlExchange::write_lines(const HttpRequest& request, bool sends_body) {
    line_count_ = 0;
    bool has_type = false;
    for (const Header& header : request.headers) {
        if (!is_visible(header.value)) return false;
        std::string& line = next_line();
        const std::size_t size = header.name.size();
        const bool is_known = !header.name.empty() && line.size() > size + 1 && line[size] == ':' &&
                              line[size + 1] == ' ' && same_bytes(line.data(), header.name.data(), size);
        if (is_known && !header.value.empty()) {
            line.replace(size + 2, std::string::npos, header.value);
        } else {
            if (!is_token(header.name)) return false;
            line = header.name;
            // libcurl's syntax for a header without a value is "Name;".
            line += header.value.empty() ? ";" : ": ";
            line += header.value;
        }
        has_type = has_type || same_name(header.name, "Content-Type");
    }
    if (!sends_body) return true;
    // Keep libcurl from adding these.
    next_line() = "Expect:";
    if (!has_type) next_line() = "Content-Type:";
    return true;
}

CURLcode CurlExchange::set_headers() {
    list_.resize(std::max(list_.size(), line_count_));
    for (std::size_t i = 0; i < line_count_; ++i)
        list_[i] = {lines_[i].data(), i + 1 < line_count_ ? &list_[i + 1] : nullptr};
    curl_slist* const list = line_count_ > 0 ? list_.data() : nullptr;
    if (list == known_list_) return CURLE_OK;
    const CURLcode code = curl_easy_setopt(easy_.get(), CURLOPT_HTTPHEADER, list);
    if (code == CURLE_OK) known_list_ = list;
    return code;
}

tl::expected<void, TransportError> CurlExchange::prepare(const HttpRequest& request,
                                                         const std::vector<std::string>& addresses,
                                                         std::chrono::nanoseconds spent, CurlLane& lane) {
    request_ = &request;
    lane_ = &lane;
    connection_ = -1;
    stream_ = 0;
    no_descriptors_ = false;
    reply_ = {};
    header_bytes_ = 0;
    sendings_ = 0;
    bytes_before_ = 0;
    unprocessed_ = false;
    too_large_ = false;
    two_lengths_ = false;
    head_complete_ = false;
    detail_[0] = '\0';
    if (request.deadline <= std::chrono::steady_clock::now()) {
        return tl::unexpected(
            TransportError{ErrorKind::timeout, "the deadline passed before the request was sent", false});
    }
    if (request.method != method_ && !is_token(request.method))
        return tl::unexpected(not_sent("the method is not a word"));
    if (request.target != target_ && !is_target(request.target))
        return tl::unexpected(not_sent("the path must begin with / and hold no spaces, control characters or '#'"));
    const bool sends_body = request.has_body || !(is_read(request.method) || request.method == "DELETE");
    if (!write_lines(request, sends_body)) return tl::unexpected(not_sent("a header holds a control character"));
    CURLcode code = configured_ == CURLE_OK ? configure(request, sends_body) : configured_;
    if (code == CURLE_OK) code = set_addresses(addresses);
    if (code == CURLE_OK) code = set_connect_time(spent);
    if (code == CURLE_UNKNOWN_OPTION) {
        return tl::unexpected(not_sent(std::string("libcurl ") + curl_version_info(CURLVERSION_NOW)->version +
                                       " is too old; 7.80 or newer is needed"));
    }
    if (code != CURLE_OK) {
        return tl::unexpected(not_sent(std::string("libcurl cannot prepare the request: ") + curl_easy_strerror(code)));
    }
    return {};
}

CURLcode CurlExchange::set_connect_time(std::chrono::nanoseconds spent) {
    constexpr std::chrono::milliseconds longest{86'400'000};
    const auto left = std::min(options_.connect_timeout, longest) -
                      std::chrono::floor<std::chrono::milliseconds>(std::min<std::chrono::nanoseconds>(spent, longest));
    const long milliseconds = std::max<long>(static_cast<long>(left.count()), 1);
    if (milliseconds == connect_milliseconds_) return CURLE_OK;
    connect_milliseconds_ = milliseconds;
    return curl_easy_setopt(easy_.get(), CURLOPT_CONNECTTIMEOUT_MS, milliseconds);
}

// When a kept connection turns out to be closed, libcurl sends the request again. It cannot know whether the server
// acted on the first one, so the second is stopped here, unless nothing of the first one left; the caller decides about
// retrying.
int CurlExchange::before_request(void* self, char*, char*, int, int) {
    CurlExchange& of = *static_cast<CurlExchange*>(self);
    if (of.sendings_ > 0 && of.has_left()) return CURL_PREREQFUNC_ABORT;
    ++of.sendings_;
    of.unprocessed_ = false;
    of.bytes_before_ = of.bytes_sent();
    return CURL_PREREQFUNC_OK;
}

long CurlExchange::bytes_sent() const {
    long bytes = 0;
    curl_easy_getinfo(easy_.get(), CURLINFO_REQUEST_SIZE, &bytes);
    return bytes;
}

bool CurlExchange::has_left() const {
    if (sendings_ == 0) return false;
    // A TLS record that left only in part cannot be read, but a large request takes several. libcurl counts none of
    // them until the last one has left.
    constexpr std::size_t certainly_one_record = 8 * 1024;
    return bytes_sent() > bytes_before_ || (is_secure_ && request_->body.size() > certainly_one_record);
}

bool CurlExchange::is_sent() const {
    const bool above_last = stream_ > 0 && lane_->is_gone(connection_, stream_);
    return has_left() && !unprocessed_ && !above_last;
}

bool CurlExchange::lacked_descriptors(CURLcode code) const {
    // For the file of authorities, libcurl does not say why.
    return code != CURLE_OK && (no_descriptors_ || (code == CURLE_SSL_CACERT_BADFILE && no_descriptor_is_free()));
}

bool CurlExchange::shares_connection() const {
    return options_.http2 && is_secure_;
}

// libcurl tells only in its texts for people what HTTP/2 servers say about requests that they did not process. The
// texts differ a little between versions; one that is not recognized leaves the outcome unknown.
int CurlExchange::on_text(CURL*, curl_infotype type, char* data, std::size_t size, void* self) {
    if (type != CURLINFO_TEXT) return 0;
    CurlExchange& of = *static_cast<CurlExchange*>(self);
    const std::string_view text(data, size);
    if (text.find("REFUSED_STREAM") != std::string_view::npos) of.unprocessed_ = true;
    if (const auto number = number_after(text, "Using Stream ID: ")) of.stream_ = *number;
    if (const auto number = number_after(text, "Re-using existing connection #")) of.connection_ = *number;
    if (text.starts_with("Connected to "))
        if (const auto number = number_after(text, "(#")) of.connection_ = *number;
    if (text.find("GOAWAY") != std::string_view::npos)
        if (const auto number = number_after(text, "last_stream=")) of.lane_->goes_away(of.connection_, *number);
    return 0;
}

// Used like libcurl's own, but that it stops a request that would be sent again, and notes why there is no socket.
curl_socket_t CurlExchange::open_socket(void* self, curlsocktype, curl_sockaddr* address) {
    CurlExchange& of = *static_cast<CurlExchange*>(self);
    if (of.unprocessed_) return CURL_SOCKET_BAD;
    const int made = socket(address->family, address->socktype, address->protocol);
    if (made < 0) {
        of.no_descriptors_ = errno == EMFILE || errno == ENFILE;
    } else {
        fcntl(made, F_SETFD, FD_CLOEXEC);
    }
    return made;
}

std::size_t CurlExchange::on_header(char* data, std::size_t size, std::size_t count, void* self) {
    try {
        return static_cast<CurlExchange*>(self)->take_header({data, size * count}) ? size * count : 0;
    } catch (...) {
        return 0;  // out of memory; libcurl is C and must not see an exception
    }
}

std::size_t CurlExchange::on_body(char* data, std::size_t size, std::size_t count, void* self) {
    try {
        return static_cast<CurlExchange*>(self)->take_body({data, size * count}) ? size * count : 0;
    } catch (...) {
        return 0;
    }
}

bool CurlExchange::take_header(std::string_view line) {
    header_bytes_ += line.size();
    if (header_bytes_ > max_header_bytes) {
        too_large_ = true;
        return false;
    }
    if (line.starts_with("HTTP/")) {
        reply_.headers.clear();  // those of an interim response
        head_complete_ = false;
        return true;
    }
    if (line == "\r\n" || line == "\n") {
        head_complete_ = true;
        return true;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return true;
    if (reply_.headers.empty()) reply_.headers.reserve(12);
    Header& header = reply_.headers.emplace_back();
    header.name = trimmed(line.substr(0, colon));
    header.value = trimmed(line.substr(colon + 1));
    to_lower(header.name.data(), header.name.size());
    // Two lengths leave open where the next reply on this connection begins: give the connection up.
    if (header.name == "content-length") {
        // Compares with the first header of that name, which may be this one.
        two_lengths_ = reply_.header(header.name) != header.value;
        if (two_lengths_) return false;
    }
    return true;
}

bool CurlExchange::take_body(std::string_view data) {
    if (data.size() > request_->max_reply_bytes - reply_.body.size()) {
        too_large_ = true;
        return false;
    }
    reply_.body += data;
    return true;
}

TransportResult CurlExchange::finish(CURLcode code) {
    // libcurl accepts headers that are cut off.
    if (code == CURLE_OK && !head_complete_) code = CURLE_PARTIAL_FILE;
    if (code == CURLE_OK) {
        long status = 0;
        curl_easy_getinfo(easy_.get(), CURLINFO_RESPONSE_CODE, &status);
        reply_.status = static_cast<int>(status);
        return std::move(reply_);
    }
    TransportError error;
    error.kind = code == CURLE_OPERATION_TIMEDOUT ? ErrorKind::timeout : ErrorKind::transport;
    error.sent = is_sent();
    error.lasting = too_large_ || will_last(code);
    error.message = explain(code);
    return tl::unexpected(std::move(error));
}

TransportError CurlExchange::cancelled() const {
    return {ErrorKind::cancelled, "cancelled", is_sent()};
}

std::string CurlExchange::explain(CURLcode code) const {
    std::string reason = curl_easy_strerror(code);
    // libcurl's message may repeat the option, including the password.
    const bool tells = detail_[0] != '\0' && !(options_.proxy.find('@') != std::string::npos &&
                                               std::string_view(detail_).find('@') != std::string_view::npos);
    const std::string detailed = tells ? reason + ": " + detail_ : reason;
    if (has_left() && !is_sent() && code != CURLE_OPERATION_TIMEDOUT)
        return "the server did not process the request: it refused the HTTP/2 stream or is closing the connection";
    if (no_descriptors_) return reason + ": no file descriptor is free";
    switch (code) {
        case CURLE_OPERATION_TIMEDOUT:
            if (!has_left()) return "no connection to " + request_->base_url + " in time";
            return reply_.headers.empty() ? "no answer in time" : "the answer was not complete in time";
        case CURLE_ABORTED_BY_CALLBACK:
            return "the server closed the kept connection without an answer";
        case CURLE_WRITE_ERROR:
            if (too_large_ && header_bytes_ > max_header_bytes) return "the reply's headers are larger than 256 KiB";
            if (too_large_) return "the reply is larger than " + std::to_string(request_->max_reply_bytes) + " bytes";
            if (two_lengths_) return "the reply gives two different lengths";
            return "out of memory while reading the reply";
        case CURLE_PARTIAL_FILE:
            return "the connection ended before the reply was complete";
        case CURLE_GOT_NOTHING:
            return "the server closed the connection without an answer";
        case CURLE_COULDNT_RESOLVE_PROXY:
            return reason + "; is CurlOptions::proxy right?";
        // The answer of a proxy, before the request is sent.
        case CURLE_RECV_ERROR:
        case CURLE_PROXY:
            return sendings_ == 0 ? detailed : reason;
        // libcurl's messages for these name host, port and certificate, and nothing of the request.
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
            return detailed;
        default:
            return reason;
    }
}

}  // namespace exbind::detail
