#include "curl_exchange.hpp"

#include <algorithm>
#include <utility>

#include "exbind/secret.hpp"
#include "values/headers.hpp"

namespace exbind::detail {
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

bool is_target(std::string_view text) {
    return text.starts_with('/') && is_visible(text, '!') && text.find('#') == std::string_view::npos;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r' || text.back() == '\n')) {
        text.remove_suffix(1);
    }
    return text;
}

}  // namespace

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
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
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
    set(CURLOPT_CONNECTTIMEOUT_MS,
        static_cast<long>(std::clamp<long long>(options_.connect_timeout.count(), 1, 86'400'000)));
    set(CURLOPT_DNS_CACHE_TIMEOUT, static_cast<long>(std::clamp<long long>(options_.dns_cache.count(), 0, 86'400)));
    set(CURLOPT_IPRESOLVE, options_.addresses == AddressFamily::ipv4   ? static_cast<long>(CURL_IPRESOLVE_V4)
                           : options_.addresses == AddressFamily::ipv6 ? static_cast<long>(CURL_IPRESOLVE_V6)
                                                                       : static_cast<long>(CURL_IPRESOLVE_WHATEVER));
    if (!options_.local_address.empty()) set(CURLOPT_INTERFACE, options_.local_address.c_str());
    for (const std::string& entry : options_.resolve) {
        curl_slist* const longer = curl_slist_append(addresses_.get(), entry.c_str());
        if (longer == nullptr) return CURLE_OUT_OF_MEMORY;
        static_cast<void>(addresses_.release());
        addresses_.reset(longer);
    }
    if (addresses_) set(CURLOPT_RESOLVE, addresses_.get());
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
        const bool secure = request.base_url.starts_with("https://");
        const bool proxied = secure || options_.proxy_plain_http;
        set(CURLOPT_PROXY, proxied ? options_.proxy.c_str() : "");
        // A proxy of HTTP is told the host of a plain request as part of the target.
        target_prefix_ = proxied && !secure && !options_.proxy.empty() && !options_.proxy.starts_with("socks")
                             ? request.base_url
                             : std::string();
        target_.clear();
        // With HTTP/2, concurrent requests share a connection instead of each opening one.
        set(CURLOPT_PIPEWAIT, secure ? 1L : 0L);
    }
    // The target must be sent as signed: in a URL, libcurl would resolve ".." and the like.
    if (request.target != target_)
        set(CURLOPT_REQUEST_TARGET,
            target_prefix_.empty() ? request.target.c_str() : (target_prefix_ + request.target).c_str());

    if (request.method != method_ || sends_body != had_body_) {
        set(CURLOPT_HTTPGET, 1L);  // resets what the previous request set
        if (sends_body) set(CURLOPT_POST, 1L);
        if (request.method == "HEAD") set(CURLOPT_NOBODY, 1L);
        set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
        // The server has often closed a connection that was idle for long. For a read that costs a retry; a write
        // cannot be repeated, so it uses a recently used connection or a new one.
        set(CURLOPT_MAXAGE_CONN, is_read(request.method) ? 118L : write_idle_seconds);
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

tl::expected<void, TransportError> CurlExchange::prepare(const HttpRequest& request) {
    request_ = &request;
    reply_ = {};
    header_bytes_ = 0;
    sendings_ = 0;
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
    const CURLcode code = configured_ == CURLE_OK ? configure(request, sends_body) : configured_;
    if (code == CURLE_UNKNOWN_OPTION) {
        return tl::unexpected(not_sent(std::string("libcurl ") + curl_version_info(CURLVERSION_NOW)->version +
                                       " is too old; 7.80 or newer is needed"));
    }
    if (code != CURLE_OK) {
        return tl::unexpected(not_sent(std::string("libcurl cannot prepare the request: ") + curl_easy_strerror(code)));
    }
    return {};
}

// When a kept connection turns out to be closed, libcurl sends the request again. It cannot know whether the server
// acted on the first one, so the second is stopped here; the caller decides about retrying.
int CurlExchange::before_request(void* self, char*, char*, int, int) {
    return ++static_cast<CurlExchange*>(self)->sendings_ > 1 ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
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
    error.sent = sendings_ > 0;
    error.lasting = too_large_ || will_last(code);
    error.message = explain(code);
    return tl::unexpected(std::move(error));
}

TransportError CurlExchange::cancelled() const {
    return {ErrorKind::cancelled, "cancelled", sendings_ > 0};
}

std::string CurlExchange::explain(CURLcode code) const {
    std::string reason = curl_easy_strerror(code);
    // libcurl's message may repeat the option, including the password.
    const bool tells = detail_[0] != '\0' && !(options_.proxy.find('@') != std::string::npos &&
                                               std::string_view(detail_).find('@') != std::string_view::npos);
    const std::string detailed = tells ? reason + ": " + detail_ : reason;
    switch (code) {
        case CURLE_OPERATION_TIMEDOUT:
            if (sendings_ == 0) return "no connection to " + request_->base_url + " in time";
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
