#include "invented.hpp"

#include <curl/curl.h>
#include <openssl/evp.h>

#include <algorithm>

#include "../cpp/build.hpp"

namespace invented {

using namespace exbind;
using What = spec::Part::What;

namespace {

constexpr std::size_t longest_body = 1'000'000;

spec::Group wallet() {
    using build::field;
    constexpr auto yes = spec::Presence::yes;
    constexpr auto object = spec::Shape::object;
    constexpr auto list = spec::Shape::list;
    const auto at = [](const std::string& path, spec::Operation operation) {
        operation.path = "/v1/wallet/" + path;
        return operation;
    };

    auto balance = at("balance", build::get("balance", "BalanceRequest", list, "Balance"));
    balance.limits = {build::limit(3, 1000, {})};
    auto orders = at("orders", build::post("orders", "OrderRequest", list, "Balance"));
    orders.request.shape = list;
    orders.limits = {build::limit(4, 2000, {"user", "instrument"}), build::limit(2, 60'000, {"user"})};
    orders.limits[0].unit = spec::LimitUnit::order;
    auto erase = at("one/{id}", build::get("erase", "OneRequest", spec::Shape::none, ""));
    erase.method = "DELETE";
    auto time = at("time", build::get("time", "", spec::Shape::value, "timestamp"));
    time.auth = spec::Auth::public_;
    time.limits = {build::limit(2, 1000, {"ip"})};
    auto news = at("news", build::get("news", "", list, "string"));
    news.auth = spec::Auth::optional;

    auto id = field("id", "integer", yes);
    id.in = spec::In::path;
    auto group = build::group(
        "wallet",
        {balance, at("move", build::post("move", "MoveRequest", object, "Balance")), orders,
         at("one/{id}", build::get("one", "OneRequest", object, "Balance")), erase, time, news},
        {build::object("BalanceRequest", {field("coin", "string"), field("n", "integer")}),
         build::object("Balance", {field("coin", "string"), field("amount", "decimal"), field("side", "Side"),
                                   field("time", "timestamp"), field("locked", "boolean")}),
         build::object("MoveRequest", {field("coin", "string", yes), field("amount", "decimal", yes),
                                       field("note", "string", spec::Presence::conditional)}),
         build::object("OrderRequest", {field("instrument", "string", yes), field("size", "decimal", yes)}),
         build::object("OneRequest", {id, field("full", "boolean")})},
        {build::choice("Side", {"in", "out"})});
    group.examples = {
        build::example("balance", "coin=BTC", R"({"code":"0","msg":"","data":[{"coin":"BTC","amount":"0.10"}]})"),
        build::example("balance", "coin=ETH&n=2", R"({"code":"0","msg":"","data":[{"coin":"ETH","amount":"2"}]})")};
    return group;
}

std::string hmac_sha256(const std::string& key, const std::string& text) {
    // By way of EVP_PKEY, where the mock takes the one-call HMAC().
    unsigned char bytes[32];
    std::size_t size = sizeof bytes;
    EVP_PKEY* pkey = EVP_PKEY_new_raw_private_key(EVP_PKEY_HMAC, nullptr,
                                                  reinterpret_cast<const unsigned char*>(key.data()), key.size());
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, pkey);
    EVP_DigestSign(context, bytes, &size, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(pkey);
    return {reinterpret_cast<const char*>(bytes), size};
}

std::string base64(const std::string& bytes) {
    static const std::string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    unsigned buffer = 0;
    unsigned bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8U) | static_cast<unsigned char>(c);
        for (bits += 8; bits >= 6; bits -= 6) out += alphabet[(buffer >> (bits - 6)) & 63U];
    }
    if (bits > 0) out += alphabet[(buffer << (6 - bits)) & 63U];
    while (out.size() % 4 != 0) out += '=';
    return out;
}

}  // namespace

spec::Spec texts() {
    spec::Spec made;
    auto& exchange = made.exchange;
    exchange.name = "texts";
    exchange.environments = {{"production", {}, {}}, {"demo", {}, {{"X-Demo", "1"}}}};
    exchange.credentials = {{"key", "TEXTS_KEY"}, {"secret", "TEXTS_SECRET"}, {"passphrase", "TEXTS_PASSPHRASE"}};
    exchange.signing = build::signing("T-KEY", "T-SIGN", "T-TIME", "T-PASS");
    exchange.envelope = {"code", "\"0\"", "data", "code", "msg", "itemCode", "itemMsg", {}};
    exchange.timestamp_window_ms = 30'000;
    exchange.default_scope = {"user"};
    using Class = spec::ErrorClass;
    using build::error;
    exchange.errors = {
        error("100", 503, Class::server, "", ""),
        error("101", 400, Class::rejected, "body", "No body"),
        error("102", 400, Class::rejected, "json", "Bad JSON"),
        error("103", 429, Class::limit, "limit", "Slow down"),
        error("104", 400, Class::rejected, "parameter", "{name} wanted"),
        error("105", 401, Class::clock, "timestamp", "Late"),
        error("106", 401, Class::auth, "missing_header:T-KEY", "No {name}"),
        error("107", 401, Class::auth, "missing_header:T-PASS", "No {name}"),
        error("108", 401, Class::auth, "passphrase", "Bad passphrase"),
        error("109", 401, Class::clock, "timestamp_form", "Bad time"),
        error("110", 401, Class::auth, "key", "Bad key"),
        error("111", 401, Class::auth, "signature", "Bad signature"),
        error("112", 405, Class::rejected, "method", "Not so"),
        error("113", 200, Class::funds, "", ""),
    };
    made.groups = {wallet()};
    return made;
}

spec::Spec numbers() {
    auto made = texts();
    auto& exchange = made.exchange;
    exchange.name = "numbers";
    exchange.environments = {{"production", {}, {}}};
    exchange.credentials = {{"key", "NUMBERS_KEY"}, {"secret", "NUMBERS_SECRET"}};
    exchange.signing->timestamp = spec::TimestampForm::unix_milliseconds;
    exchange.signing->encoding = spec::Encoding::hex;
    exchange.signing->headers = {{"n-key", {{What::credential, "key"}}},
                                 {"n-time", {{What::timestamp, ""}}},
                                 {"n-sign", {{What::signature, ""}}}};
    exchange.envelope = {"ok", "true", "data", "code", "message", "", "", {}};
    exchange.timestamp_window_ms = 5'000;
    exchange.errors = {build::error("-1001", 401, spec::ErrorClass::auth, "signature", "Not signed"),
                       build::error("-1005", 400, spec::ErrorClass::rejected, "parameter", "{name}?")};
    made.groups[0].examples.clear();
    return made;
}

mock::Options standing_still() {
    mock::Options options;
    options.clock = [] { return std::chrono::system_clock::time_point(std::chrono::milliseconds(now_ms)); };
    const auto start = std::chrono::steady_clock::now();
    options.steady_clock = [start] { return start; };
    return options;
}

Reply send(const mock::Server& server, const std::string& method, const std::string& target, const Headers& headers,
           const std::string& body) {
    return send_to(server.url(), method, target, headers, body, server.authority());
}

Reply send_to(const std::string& url, const std::string& method, const std::string& target, const Headers& headers,
              const std::string& body, const std::string& authority) {
    Reply reply;
    CURL* curl = curl_easy_init();
    curl_slist* list = nullptr;
    for (const auto& [name, value] : headers) {
        // curl leaves a header without a value out, unless a semicolon ends its name.
        list = curl_slist_append(list, (value.empty() ? name + ';' : name + ": " + value).c_str());
    }
    const auto write = +[](char* bytes, std::size_t, std::size_t count, void* to) {
        auto& kept = static_cast<Reply*>(to)->body;
        kept.append(bytes, count);
        return kept.size() < longest_body ? count : 0;
    };
    const auto read_header = +[](char* bytes, std::size_t, std::size_t count, void* to) {
        const std::string line(bytes, count);
        const auto colon = line.find(": ");
        if (colon != std::string::npos) {
            static_cast<Reply*>(to)->headers.emplace_back(line.substr(0, colon),
                                                          line.substr(colon + 2, count - colon - 4));
        }
        return count;
    };
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_blob trusted{const_cast<char*>(authority.data()), authority.size(), CURL_BLOB_COPY};
    if (!authority.empty()) curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &trusted);
    curl_easy_setopt(curl, CURLOPT_REQUEST_TARGET, target.c_str());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, method.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    if (!body.empty()) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.data());
    }
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, write);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &reply);
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, read_header);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &reply);
    const bool whole = curl_easy_perform(curl) == CURLE_OK;
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    reply.status = whole ? static_cast<int>(status) : 0;
    curl_slist_free_all(list);
    curl_easy_cleanup(curl);
    return reply;
}

Headers sign(const std::string& method, const std::string& target, const std::string& body,
             const std::string& timestamp, const std::string& secret) {
    return {{"T-KEY", "mock-key"},
            {"T-SIGN", base64(hmac_sha256(secret, timestamp + method + target + body))},
            {"T-TIME", timestamp},
            {"T-PASS", "mock-passphrase"}};
}

Headers sign_numbers(const std::string& method, const std::string& target, const std::string& body,
                     const std::string& timestamp) {
    std::string hex;
    for (const char c : hmac_sha256("mock-secret", timestamp + method + target + body)) {
        hex += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4U];
        hex += "0123456789abcdef"[static_cast<unsigned char>(c) & 15U];
    }
    return {{"n-key", "mock-key"}, {"n-time", timestamp}, {"n-sign", hex}};
}

Reply call(const mock::Server& server, const std::string& method, const std::string& target, const std::string& body) {
    return send(server, method, target, sign(method, target, body), body);
}

Headers without(Headers headers, const std::string& name) {
    headers.erase(std::remove_if(headers.begin(), headers.end(), [&](const auto& h) { return h.first == name; }),
                  headers.end());
    return headers;
}

Headers with(Headers headers, const std::string& name, const std::string& value) {
    headers = without(std::move(headers), name);
    headers.emplace_back(name, value);
    return headers;
}

}  // namespace invented
