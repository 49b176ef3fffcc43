#include "invented.hpp"

#include <curl/curl.h>
#include <openssl/evp.h>

#include <algorithm>

namespace invented {

using namespace exbind;
using What = spec::Part::What;

namespace {

constexpr std::size_t longest_body = 1'000'000;

spec::Part part(What what, std::string text = {}) {
    return {what, std::move(text)};
}

spec::Field field(std::string name, spec::Kind kind, spec::Presence required = spec::Presence::no) {
    spec::Field made;
    made.name = std::move(name);
    made.type.kind = kind;
    made.required = required;
    return made;
}

spec::Type type(std::string name, std::vector<spec::Field> fields) {
    spec::Type made;
    made.name = std::move(name);
    made.fields = std::move(fields);
    return made;
}

spec::TypeRef named(std::string name) {
    return {spec::Kind::named, std::move(name), {}};
}

spec::ErrorCode error(std::string code, std::uint16_t http, spec::ErrorClass error_class, std::string fault,
                      std::string message = {}) {
    spec::ErrorCode made;
    made.code = std::move(code);
    made.http = http;
    made.error_class = error_class;
    made.fault = std::move(fault);
    made.message = std::move(message);
    return made;
}

spec::Limit limit(std::uint32_t count, std::uint64_t window_ms, std::vector<std::string> scope) {
    spec::Limit made;
    made.count = count;
    made.window_ms = window_ms;
    made.scope = std::move(scope);
    return made;
}

spec::Operation operation(std::string id, std::string method, std::string path) {
    spec::Operation made;
    made.id = std::move(id);
    made.method = std::move(method);
    made.path = std::move(path);
    return made;
}

spec::Group wallet() {
    constexpr auto yes = spec::Presence::yes;
    spec::Group group;
    group.name = "wallet";
    group.enums = {{"Side", {{"in", "", {}}, {"out", "", {}}}, {}}};

    auto side = field("side", spec::Kind::named);
    side.type = named("Side");
    group.types = {
        type("BalanceRequest", {field("coin", spec::Kind::string), field("n", spec::Kind::integer)}),
        type("Balance", {field("coin", spec::Kind::string), field("amount", spec::Kind::decimal), side,
                         field("time", spec::Kind::timestamp), field("locked", spec::Kind::boolean)}),
        type("MoveRequest", {field("coin", spec::Kind::string, yes), field("amount", spec::Kind::decimal, yes),
                             field("note", spec::Kind::string, spec::Presence::conditional)}),
        type("OrderRequest", {field("instrument", spec::Kind::string, yes), field("size", spec::Kind::decimal, yes)}),
        type("OneRequest", {field("id", spec::Kind::integer, yes), field("full", spec::Kind::boolean)}),
    };
    group.types[4].fields[0].in = spec::In::path;

    auto balance = operation("balance", "GET", "/v1/wallet/balance");
    balance.request = {spec::In::query, spec::Shape::object, "BalanceRequest"};
    balance.reply = {spec::Shape::list, named("Balance")};
    balance.limits = {limit(3, 1000, {})};

    auto move = operation("move", "POST", "/v1/wallet/move");
    move.request = {spec::In::body, spec::Shape::object, "MoveRequest"};
    move.reply = {spec::Shape::object, named("Balance")};

    auto orders = operation("orders", "POST", "/v1/wallet/orders");
    orders.request = {spec::In::body, spec::Shape::list, "OrderRequest"};
    orders.reply = {spec::Shape::list, named("Balance")};
    orders.limits = {limit(4, 2000, {"user", "instrument"}), limit(2, 60'000, {"user"})};
    orders.limits[0].unit = spec::LimitUnit::order;

    auto one = operation("one", "GET", "/v1/wallet/one/{id}");
    one.request = {spec::In::query, spec::Shape::object, "OneRequest"};
    one.reply = {spec::Shape::object, named("Balance")};
    auto erase = operation("erase", "DELETE", "/v1/wallet/one/{id}");
    erase.request = one.request;

    auto time = operation("time", "GET", "/v1/wallet/time");
    time.auth = spec::Auth::public_;
    time.reply = {spec::Shape::value, {spec::Kind::timestamp, {}, {}}};
    time.limits = {limit(2, 1000, {"ip"})};
    auto news = operation("news", "GET", "/v1/wallet/news");
    news.auth = spec::Auth::optional;
    news.reply = {spec::Shape::list, {spec::Kind::string, {}, {}}};

    group.operations = {balance, move, orders, one, erase, time, news};
    group.examples.resize(2);
    group.examples[0].operation = "balance";
    group.examples[0].request = "coin=BTC";
    group.examples[0].reply = R"({"code":"0","msg":"","data":[{"coin":"BTC","amount":"0.10"}]})";
    group.examples[1].operation = "balance";
    group.examples[1].request = "coin=ETH&n=2";
    group.examples[1].reply = R"({"code":"0","msg":"","data":[{"coin":"ETH","amount":"2"}]})";
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
    exchange.signing = spec::Signing{
        spec::TimestampForm::iso8601_milliseconds,
        spec::Digest::sha256,
        spec::Encoding::base64,
        "secret",
        {part(What::timestamp), part(What::method), part(What::target), part(What::body)},
        {{"T-KEY", {part(What::credential, "key")}},
         {"T-SIGN", {part(What::signature)}},
         {"T-TIME", {part(What::timestamp)}},
         {"T-PASS", {part(What::credential, "passphrase")}}},
        {},
    };
    exchange.envelope = {"code", "\"0\"", "data", "code", "msg", "itemCode", "itemMsg"};
    exchange.timestamp_window_ms = 30'000;
    exchange.default_scope = {"user"};
    using Class = spec::ErrorClass;
    exchange.errors = {
        error("100", 503, Class::server, ""),
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
        error("113", 200, Class::funds, ""),
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
    exchange.signing->headers = {{"n-key", {part(What::credential, "key")}},
                                 {"n-time", {part(What::timestamp)}},
                                 {"n-sign", {part(What::signature)}}};
    exchange.envelope = {"ok", "true", "data", "code", "message", "", ""};
    exchange.timestamp_window_ms = 5'000;
    exchange.errors = {error("-1001", 401, spec::ErrorClass::auth, "signature", "Not signed"),
                       error("-1005", 400, spec::ErrorClass::rejected, "parameter", "{name}?")};
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
