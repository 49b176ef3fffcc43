// One HTTP request and its reply on one libcurl easy handle.
#pragma once

#include <curl/curl.h>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "curl_handles.hpp"
#include "curl_sockets.hpp"
#include "exbind/clock.hpp"
#include "exbind/transport.hpp"

#if LIBCURL_VERSION_NUM < 0x075000
#error "libcurl 7.80 or newer is needed: older ones cannot be kept from sending a request twice"
#endif

namespace exbind::inline v0_1::detail {

/// When connecting must be done, for a request that began at `since`.
inline SteadyTime connect_deadline(const CurlOptions& options, SteadyTime since) {
    constexpr std::chrono::milliseconds longest{86'400'000};
    return since + std::clamp(options.connect_timeout, std::chrono::milliseconds{1}, longest);
}
/// The error of a request whose host has no known address when that is due.
TransportError not_looked_up(const HttpRequest& request);

/// Reusable. Neither copied nor moved, because libcurl holds its address.
class CurlExchange {
  public:
    explicit CurlExchange(const CurlOptions& options);
    CurlExchange(const CurlExchange&) = delete;
    CurlExchange& operator=(const CurlExchange&) = delete;
    ~CurlExchange();

    CURL* easy() const { return easy_.get(); }
    /// Prepares the handle; `request` must outlive the transfer. `addresses` are those of the names in
    /// names_to_look_up(), as Resolver gives them, and `spent` is the part of CurlOptions::connect_timeout that finding
    /// them took. `lane` is where the transfer will run. Returns an error when the request cannot be sent. libcurl
    /// watches the time for connecting; the caller watches the request's deadline, and then ends the transfer with
    /// finish().
    tl::expected<void, TransportError> prepare(const HttpRequest& request, const std::vector<std::string>& addresses,
                                               std::chrono::nanoseconds spent, CurlLane& lane);
    /// The reply, or why there is none, after libcurl finished the transfer.
    TransportResult finish(CURLcode code);
    /// The same for a transfer that was removed from libcurl before it finished.
    TransportError cancelled() const;
    /// Whether any byte of the request may have reached the server and been acted on.
    bool is_sent() const;
    /// Whether the transfer failed because the process has no more file descriptors.
    bool lacked_descriptors(CURLcode code) const;
    /// Whether the request's connection may carry other requests at the same time.
    bool shares_connection() const;

  private:
    static int before_request(void* self, char*, char*, int, int);
    static curl_socket_t open_socket(void* self, curlsocktype, curl_sockaddr* address);
    static int on_text(CURL*, curl_infotype type, char* data, std::size_t size, void* self);
    static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self);
    CURLcode configure();
    CURLcode configure(const HttpRequest& request, bool sends_body);
    CURLcode set_url(const std::string& base_url);
    CURLcode set_addresses(const std::vector<std::string>& addresses);
    CURLcode set_connect_time(std::chrono::nanoseconds spent);
    bool has_left() const;
    long bytes_sent() const;
    CURLcode set_headers();
    bool write_lines(const HttpRequest& request, bool sends_body);
    std::string& next_line();
    bool take_header(std::string_view line);
    bool take_body(std::string_view data);
    std::string explain(CURLcode code) const;

    const CurlOptions& options_;
    // The request's headers in libcurl's form; libcurl only reads them, so they stay here.
    std::vector<std::string> lines_;
    std::size_t line_count_ = 0;
    std::vector<curl_slist> list_;
    curl_slist* known_list_ = nullptr;  // the list that libcurl has
    std::unique_ptr<CURLU, FreeUrl> url_;
    std::unique_ptr<curl_slist, FreeList> addresses_;
    std::unique_ptr<CURL, FreeEasy> easy_;
    char detail_[CURL_ERROR_SIZE] = {};
    CURLcode configured_ = CURLE_OK;

    // Values of the previous request: libcurl copies and checks a text each time it is set.
    std::string base_url_;
    std::string target_prefix_;
    std::string target_;
    std::string method_;
    bool had_body_ = false;
    bool wrote_ = false;
    bool is_secure_ = false;
    std::vector<std::string> known_addresses_;
    long connect_milliseconds_ = 0;

    const HttpRequest* request_ = nullptr;
    HttpReply reply_;
    std::size_t header_bytes_ = 0;
    int sendings_ = 0;       // how often libcurl was about to send the request
    long bytes_before_ = 0;  // sent for the connection, such as a proxy's CONNECT
    bool no_descriptors_ = false;
    // Of HTTP/2.
    CurlLane* lane_ = nullptr;
    long connection_ = -1;      // libcurl's number
    long stream_ = 0;           // 0: none yet
    bool unprocessed_ = false;  // the server said so
    bool too_large_ = false;
    bool two_lengths_ = false;
    bool head_complete_ = false;
};

}  // namespace exbind::detail
