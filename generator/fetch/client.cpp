#include "fetch/client.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <charconv>
#include <ctime>
#include <string_view>

#include "text/strings.hpp"

namespace exbind::fetch {
namespace {

/// A second at most decides whether Retry-After was a date in the past.
std::optional<std::chrono::seconds> seconds_from(std::string_view text) {
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end == text.data() + text.size() && number >= 0)
        return std::chrono::seconds(std::min<long long>(number, 86'400));
    const std::time_t at = curl_getdate(std::string(text).c_str(), nullptr);
    if (at == -1) return std::nullopt;
    return std::chrono::seconds(std::clamp<long long>(at - std::time(nullptr), 0, 86'400));
}

struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
using List = std::unique_ptr<curl_slist, FreeList>;

}  // namespace

struct Client::Handle {
    CURL* easy = curl_easy_init();
    std::string user_agent;
    Network network;
    Answer answer;
    std::size_t max_bytes = 0;

    ~Handle() { curl_easy_cleanup(easy); }

    static std::size_t on_body(char* data, std::size_t size, std::size_t count, void* self) {
        auto& handle = *static_cast<Handle*>(self);
        const std::size_t bytes = size * count;
        // Bytes as unpacked: a small compressed answer can be a large page.
        if (bytes > handle.max_bytes - handle.answer.body.size()) {
            handle.answer.too_large = true;
            return 0;
        }
        handle.answer.body.append(data, bytes);
        return bytes;
    }

    static std::size_t on_header(char* data, std::size_t size, std::size_t count, void* self) {
        Answer& answer = static_cast<Handle*>(self)->answer;
        const std::string_view line(data, size * count);
        if (line.substr(0, 5) == "HTTP/") {  // after an interim answer the real one begins
            answer.etag.clear();
            answer.last_modified.clear();
            answer.retry_after.reset();
        }
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) return line.size();
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = text::trim(line.substr(colon + 1));
        if (text::iequals(name, "etag")) answer.etag = value;
        if (text::iequals(name, "last-modified")) answer.last_modified = value;
        if (text::iequals(name, "retry-after")) answer.retry_after = seconds_from(value);
        return line.size();
    }
};

Client::Client(std::string user_agent, Network network) : handle_(std::make_unique<Handle>()) {
    handle_->user_agent = std::move(user_agent);
    handle_->network = std::move(network);
}
Client::~Client() = default;

Answer Client::get(const std::string& url, const Known& known, std::size_t max_bytes) {
    Handle& handle = *handle_;
    handle.answer = {};
    handle.max_bytes = max_bytes;
    CURL* const easy = handle.easy;
    if (easy == nullptr) {
        handle.answer.problem = "libcurl cannot be used";
        return std::move(handle.answer);
    }
    curl_easy_reset(easy);  // options go, the connection stays
    CURLcode code = CURLE_OK;
    const auto set = [&](CURLoption option, auto value) {
        if (code == CURLE_OK) code = curl_easy_setopt(easy, option, value);
    };
    List headers;
    const auto header = [&](const std::string& line) {
        if (curl_slist* longer = curl_slist_append(headers.get(), line.c_str())) {
            (void)headers.release();
            headers.reset(longer);
        }
    };
    if (!known.etag.empty()) header("If-None-Match: " + known.etag);
    if (!known.last_modified.empty()) header("If-Modified-Since: " + known.last_modified);
    set(CURLOPT_URL, url.c_str());
    set(CURLOPT_USERAGENT, handle.user_agent.c_str());
    set(CURLOPT_HTTPHEADER, headers.get());
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_ACCEPT_ENCODING, "");
    set(CURLOPT_CONNECTTIMEOUT_MS, 15'000L);
    set(CURLOPT_TIMEOUT_MS, 300'000L);
    set(CURLOPT_LOW_SPEED_LIMIT, 100L);
    set(CURLOPT_LOW_SPEED_TIME, 30L);
    set(CURLOPT_MAXCONNECTS, 1L);
    set(CURLOPT_WRITEFUNCTION, &Handle::on_body);
    set(CURLOPT_WRITEDATA, static_cast<void*>(&handle));
    set(CURLOPT_HEADERFUNCTION, &Handle::on_header);
    set(CURLOPT_HEADERDATA, static_cast<void*>(&handle));
    if (!handle.network.ca_file.empty()) set(CURLOPT_CAINFO, handle.network.ca_file.c_str());
    // Setting these, even to "", keeps libcurl from reading http_proxy, no_proxy and the like.
    const bool proxied = handle.network.proxy_plain_http || url.rfind("http://", 0) != 0;
    set(CURLOPT_PROXY, proxied ? handle.network.proxy.c_str() : "");
    set(CURLOPT_NOPROXY, "");
    if (code == CURLE_OK) code = curl_easy_perform(easy);

    Answer& answer = handle.answer;
    if (code != CURLE_OK && !answer.too_large) {
        answer.problem = curl_easy_strerror(code);
        return std::move(answer);
    }
    long status = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    answer.status = static_cast<int>(status);
    char* text = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &text) == CURLE_OK && text != nullptr)
        answer.content_type = text;
    text = nullptr;
    if (curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &text) == CURLE_OK && text != nullptr) answer.location = text;
    return std::move(answer);
}

}  // namespace exbind::fetch
