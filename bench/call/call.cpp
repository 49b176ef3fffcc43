// One call after another, or many at once, to a server on this machine: through the client, and through libcurl alone
// with a signature and the decoding of the same reply. One line of CSV: mode, requests, requests per second, CPU
// microseconds and wall microseconds for each request. `bench/call/run` starts a server and compares.
//
//   bench_call MODE BASE_URL REQUESTS [CA_FILE]     MODE: curl, client, curl_many, client_many
//   bench_call memory BASE_URL COUNT [CA_FILE]      bytes of an idle client, of a call in flight, and of one with
//   libcurl
#include <curl/curl.h>
#include <malloc.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <sys/resource.h>

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "exbind/json.hpp"
#include "exbind/okx/connection.hpp"
#include "exbind/okx/finance/savings.hpp"

namespace savings = exbind::okx::finance::savings;
using exbind::okx::Connection;
using exbind::okx::Credentials;
using std::chrono::steady_clock;

namespace {

constexpr const char* path = "/api/v5/finance/savings/balance?ccy=USDT";
constexpr std::size_t many = 64;
constexpr std::string_view key = "985d5b66-57ce-40fb-b714-afc0b9787083";
constexpr std::string_view secret = "22582BD0CFF14C41EDBF1AB98506286D";

[[noreturn]] void fail(const std::string& message) {
    std::fprintf(stderr, "bench_call: %s\n", message.c_str());
    std::exit(1);
}

using Rows = exbind::Vector<savings::Balance>;

void check(const Rows& rows) {
    if (rows.size() != 1 || rows.front().ccy != "USDT") fail("the reply is not the one expected");
}

// ---- libcurl, used as its manual advises: the handle is kept, only what changes from call to call is set: the address
// with the parameters, and the headers with the signature. What goes over the wire is the same, byte for byte. ----

// The signature as a careful programmer would write it once: the key is set up once, the calendar is only looked at
// when the second changes.
class Signature {
  public:
    Signature() {
        EVP_MAC* const mac = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
        context_ = EVP_MAC_CTX_new(mac);
        EVP_MAC_free(mac);
        char digest[] = "SHA256";
        const std::array<OSSL_PARAM, 2> parameters{OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                                   OSSL_PARAM_construct_end()};
        if (EVP_MAC_init(context_, reinterpret_cast<const unsigned char*>(secret.data()), secret.size(),
                         parameters.data()) != 1)
            fail("no HMAC");
    }
    ~Signature() { EVP_MAC_CTX_free(context_); }
    Signature(const Signature&) = delete;
    Signature& operator=(const Signature&) = delete;

    /// New headers for a request of this moment.
    curl_slist* headers() {
        using namespace std::chrono;
        const auto now = floor<milliseconds>(system_clock::now()).time_since_epoch().count();
        if (now / 1000 != second_) {
            second_ = now / 1000;
            const std::time_t time = second_;
            std::tm parts{};
            ::gmtime_r(&time, &parts);
            std::strftime(time_.data(), time_.size(), "%Y-%m-%dT%H:%M:%S.000Z", &parts);
        }
        for (int i = 0, ms = static_cast<int>(now % 1000); i < 3; ++i, ms /= 10)
            time_[static_cast<std::size_t>(22 - i)] = static_cast<char>('0' + ms % 10);
        const std::string text = std::string(time_.data()) + "GET" + path;
        std::array<unsigned char, 32> code{};
        std::array<unsigned char, 48> encoded{};
        std::size_t size = 0;
        EVP_MAC_init(context_, nullptr, 0, nullptr);
        EVP_MAC_update(context_, reinterpret_cast<const unsigned char*>(text.data()), text.size());
        EVP_MAC_final(context_, code.data(), &size, code.size());
        EVP_EncodeBlock(encoded.data(), code.data(), 32);
        curl_slist* list = curl_slist_append(nullptr, ("OK-ACCESS-KEY: " + std::string(key)).c_str());
        list = curl_slist_append(list,
                                 (std::string("OK-ACCESS-SIGN: ") + reinterpret_cast<char*>(encoded.data())).c_str());
        list = curl_slist_append(list, (std::string("OK-ACCESS-TIMESTAMP: ") + time_.data()).c_str());
        return curl_slist_append(list, "OK-ACCESS-PASSPHRASE: 123456");
    }

  private:
    EVP_MAC_CTX* context_ = nullptr;
    std::int64_t second_ = -1;
    std::array<char, 32> time_{};
};

std::size_t take(char* data, std::size_t size, std::size_t count, void* body) {
    static_cast<std::string*>(body)->append(data, size * count);
    return size * count;
}

struct Easy {
    Easy(std::string base, const char* ca_file) : base_url(std::move(base)), handle(curl_easy_init()) {
        curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take);
        curl_easy_setopt(handle, CURLOPT_WRITEDATA, &body);
        curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, 10'000L);
        curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "");
        curl_easy_setopt(handle, CURLOPT_USERAGENT, "exbind");
        curl_easy_setopt(handle, CURLOPT_PRIVATE, this);
        if (ca_file != nullptr) curl_easy_setopt(handle, CURLOPT_CAINFO, ca_file);
    }
    ~Easy() {
        curl_easy_cleanup(handle);
        curl_slist_free_all(headers);
    }
    Easy(const Easy&) = delete;
    Easy& operator=(const Easy&) = delete;

    void begin(Signature& signature) {
        body.clear();
        curl_slist_free_all(headers);
        headers = signature.headers();
        curl_easy_setopt(handle, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(handle, CURLOPT_URL, (base_url + path).c_str());
    }
    void end() {
        long status = 0;
        curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
        // The envelope of this reply in the cheapest way there is; the rows by the same decoder as in the client.
        const std::size_t at = body.find("\"data\":");
        if (status != 200 || body.find("\"code\":\"0\"") == std::string::npos || at == std::string::npos)
            fail("no reply");
        auto rows = exbind::from_json<Rows>(std::string_view(body).substr(at + 7, body.size() - at - 8));
        if (!rows) fail(rows.error().message);
        check(*rows);
    }

    std::string base_url;
    CURL* handle;
    std::string body;
    curl_slist* headers = nullptr;
};

void one_by_one_curl(const std::string& url, long count, const char* ca_file) {
    Signature signature;
    Easy easy(url, ca_file);
    for (long i = 0; i < count; ++i) {
        easy.begin(signature);
        if (curl_easy_perform(easy.handle) != CURLE_OK) fail("curl_easy_perform");
        easy.end();
    }
}

void many_curl(const std::string& url, long count, const char* ca_file) {
    Signature signature;
    CURLM* const multi = curl_multi_init();
    curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 256L);
    std::vector<std::unique_ptr<Easy>> all;
    long started = 0;
    for (; started < static_cast<long>(many) && started < count; ++started) {
        all.push_back(std::make_unique<Easy>(url, ca_file));
        all.back()->begin(signature);
        curl_multi_add_handle(multi, all.back()->handle);
    }
    for (long done = 0; done < count;) {
        int running = 0;
        curl_multi_perform(multi, &running);
        int left = 0;
        while (const CURLMsg* const message = curl_multi_info_read(multi, &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            if (message->data.result != CURLE_OK) fail("curl_multi");
            CURL* const handle = message->easy_handle;
            Easy* easy = nullptr;
            curl_easy_getinfo(handle, CURLINFO_PRIVATE, &easy);
            easy->end();
            curl_multi_remove_handle(multi, handle);
            ++done;
            if (started >= count) continue;
            easy->begin(signature);
            curl_multi_add_handle(multi, handle);
            ++started;
        }
        if (done < count) curl_multi_poll(multi, nullptr, 0, 1000, nullptr);
    }
    all.clear();
    curl_multi_cleanup(multi);
}

// ---- the client ----

exbind::Options options(const std::string& url, const char* ca_file) {
    exbind::Options options;
    options.base_url = url;
    exbind::CurlOptions curl;
    if (ca_file != nullptr) curl.ca_file = ca_file;
    options.transport = exbind::make_curl_transport(curl);
    // The documented limit is six a second.
    options.limits = {{.of = "*", .count = 100'000'000}};
    return options;
}

Credentials credentials() {
    return {.key = exbind::Secret(key), .secret = exbind::Secret(secret), .passphrase = exbind::Secret("123456")};
}

void one_by_one_client(const std::string& url, long count, const char* ca_file) {
    const Connection connection(credentials(), options(url, ca_file));
    const savings::Api api(connection);
    for (long i = 0; i < count; ++i) {
        const auto rows = api.balance({.ccy = "USDT"}).get();
        if (!rows) fail(to_string(rows.error()));
        check(*rows);
    }
}

// Each reply starts the next call, so that so many are always in flight.
class Many {
  public:
    Many(const Connection& connection, long count) : api_(connection), count_(count) {}

    void run() {
        for (std::size_t i = 0; i < many && static_cast<long>(i) < count_; ++i) start();
        std::unique_lock lock(mutex_);
        ended_.wait(lock, [this] { return done_ == count_; });
    }

  private:
    void start() {
        if (started_.fetch_add(1) >= count_) return;
        api_.balance({.ccy = "USDT"}).start().then([this](const exbind::Result<Rows>& rows) {
            if (!rows) fail(to_string(rows.error()));
            check(*rows);
            start();
            const std::lock_guard lock(mutex_);
            if (++done_ == count_) ended_.notify_all();
        });
    }

    const savings::Api api_;
    const long count_;
    std::atomic<long> started_{0};
    std::mutex mutex_;
    std::condition_variable ended_;
    long done_ = 0;
};

void many_client(const std::string& url, long count, const char* ca_file) {
    const Connection connection(credentials(), options(url, ca_file));
    Many(connection, count).run();
}

// ---- memory ----

std::size_t allocated() {
    return mallinfo2().uordblks + mallinfo2().hblkhd;
}

// The address is expected to take connections and to answer nothing.
void memory(const std::string& url, long count, const char* ca_file) {
    const auto number = static_cast<std::size_t>(count);
    { const Connection warm(credentials(), options(url, ca_file)); }
    std::size_t before = allocated();
    std::vector<std::unique_ptr<Connection>> idle;
    for (std::size_t i = 0; i < number; ++i)
        idle.push_back(std::make_unique<Connection>(credentials(), options(url, ca_file)));
    const std::size_t client = (allocated() - before) / number;
    idle.clear();
    const Connection connection(credentials(), options(url, ca_file));
    const savings::Api api(connection);
    const auto in_flight = [&] {
        const std::size_t least = allocated();
        std::vector<exbind::Started<Rows>> calls;
        for (std::size_t i = 0; i < number; ++i) calls.push_back(api.balance({.ccy = "USDT"}).start());
        std::this_thread::sleep_for(std::chrono::seconds(2));
        const std::size_t most = allocated();
        for (auto& call : calls) call.cancel();
        for (auto& call : calls) static_cast<void>(call.wait());
        return (most - least) / number;
    };
    const std::size_t call = in_flight();

    // The same with libcurl alone: handles that have sent their requests and wait.
    Signature signature;
    CURLM* const multi = curl_multi_init();
    const std::size_t least = allocated();
    std::vector<std::unique_ptr<Easy>> all;
    for (std::size_t i = 0; i < number; ++i) {
        all.push_back(std::make_unique<Easy>(url, ca_file));
        all.back()->begin(signature);
        curl_multi_add_handle(multi, all.back()->handle);
    }
    for (const auto end = steady_clock::now() + std::chrono::seconds(2); steady_clock::now() < end;) {
        int running = 0;
        curl_multi_perform(multi, &running);
        curl_multi_poll(multi, nullptr, 0, 100, nullptr);
    }
    const std::size_t curl = (allocated() - least) / number;
    for (const auto& easy : all) curl_multi_remove_handle(multi, easy->handle);
    all.clear();
    curl_multi_cleanup(multi);
    std::printf("memory,%ld,%zu,%zu,%zu\n", count, client, call, curl);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) fail("usage: bench_call MODE BASE_URL REQUESTS [CA_FILE]");
    const std::string mode = argv[1];
    const std::string url = argv[2];
    const long count = std::atol(argv[3]);
    const char* const ca_file = argc > 4 ? argv[4] : nullptr;
    curl_global_init(CURL_GLOBAL_ALL);
    if (mode == "memory") {
        memory(url, count, ca_file);
        return 0;
    }
    // Memory and counters are cheaper in a program that never had a second thread; those that trade have one.
    std::thread([] {}).join();
    const auto start = steady_clock::now();
    if (mode == "curl") {
        one_by_one_curl(url, count, ca_file);
    } else if (mode == "client") {
        one_by_one_client(url, count, ca_file);
    } else if (mode == "curl_many") {
        many_curl(url, count, ca_file);
    } else if (mode == "client_many") {
        many_client(url, count, ca_file);
    } else {
        fail("no mode " + mode);
    }
    const double wall = std::chrono::duration<double, std::micro>(steady_clock::now() - start).count();
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto microseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
    };
    const double cpu = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    const auto requests = static_cast<double>(count);
    std::printf("%s,%ld,%.0f,%.2f,%.2f\n", mode.c_str(), count, requests * 1e6 / wall, cpu / requests, wall / requests);
}
