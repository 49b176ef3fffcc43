// Signed requests recorded from other libraries. They are not part of this repository: EXBIND_VECTORS names their
// folder.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>

#include "exbind/raw.hpp"
#include "exchanges.hpp"
#include "sign/signer.hpp"

using namespace exbind;
using namespace exbind::detail;
using nlohmann::json;

namespace {

bool has_tag(const json& vector, const char* tag) {
    const json& tags = vector.at("tags");
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

// The recipes of the test's two exchanges are those of OKX v5 and WOO X v3.
const ExchangeData* exchange_of(const json& vector) {
    if (vector.at("exchange") == "okx" && vector.at("api") == "v5") return &exchanges::alpha;
    if (vector.at("exchange") == "woox" && vector.at("api") == "v3") return &exchanges::beta;
    return nullptr;
}

CredentialValues credentials_of(const json& vector) {
    CredentialValues values;
    const json& credentials = vector.at("credentials");
    if (credentials.is_null()) return values;
    for (const char* name : {"api_key", "secret", "passphrase"}) {
        if (credentials.contains(name)) values.emplace_back(credentials.at(name).get<std::string>());
    }
    return values;
}

std::string body_of(const json& vector) {
    const json& text = vector.at("expected").at("body_text");
    return text.is_null() ? "" : text.get<std::string>();
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

const Header* find(const std::vector<Header>& headers, const std::string& name) {
    const auto found =
        std::find_if(headers.begin(), headers.end(), [&](const Header& h) { return lower(h.name) == lower(name); });
    return found == headers.end() ? nullptr : &*found;
}

// What the signer says of a target and body as they went on the wire.
std::string signature_of(const json& vector, const ExchangeData& exchange) {
    const CredentialValues credentials = credentials_of(vector);
    const detail::Signer signer(exchange, credentials);
    const auto target = vector.at("expected").at("target").get<std::string>();
    const std::string body = body_of(vector);
    const std::size_t mark = target.find('?');
    const auto method = vector.at("method").get<std::string>();
    const ToSign request{method, std::string_view(target).substr(0, mark),
                         mark == std::string::npos ? std::string_view{} : std::string_view(target).substr(mark + 1),
                         body};
    const auto out =
        signer.sign(request, TimePoint(std::chrono::milliseconds(vector.at("timestamp_ms").get<std::int64_t>())));
    REQUIRE(out);
    CHECK(out->target == target);
    return out->secrets.back();
}

RawRequest raw_of(const json& vector) {
    RawRequest raw;
    raw.method = vector.at("method").get<std::string>();
    raw.path = vector.at("path").get<std::string>();
    for (const json& pair : vector.at("query"))
        raw.query.emplace_back(pair.at(0).get<std::string>(), pair.at(1).get<std::string>());
    if (!vector.at("expected").at("body_text").is_null()) raw.body = body_of(vector);
    raw.auth = vector.at("access") == "private" ? RawAuth::signed_ : RawAuth::unsigned_;
    return raw;
}

}  // namespace

TEST_CASE("signing vectors of other libraries") {
    const char* const folder = std::getenv("EXBIND_VECTORS");
    if (folder == nullptr) {
        MESSAGE("skipped: EXBIND_VECTORS does not name a folder with signing.json");
        return;
    }
    std::ifstream file(std::string(folder) + "/signing.json");
    REQUIRE_MESSAGE(file, "EXBIND_VECTORS holds no signing.json");
    const json vectors = json::parse(file);

    int signatures = 0, requests = 0;
    for (const json& vector : vectors.at("vectors")) {
        const ExchangeData* const exchange = exchange_of(vector);
        if (exchange == nullptr) continue;
        CAPTURE(vector.at("id").get<std::string>());
        const json& expected = vector.at("expected");
        if (vector.at("access") == "private") {
            CHECK(signature_of(vector, *exchange) == expected.at("signature").get<std::string>());
            ++signatures;
        }
        if (has_tag(vector, "signer-only") || has_tag(vector, "literal-reserved")) continue;
        // This one leaves !'()* as they are, which is another valid spelling too.
        if (vector.at("id") == "okx-get-unreserved.okx-api") continue;

        Options options;
        if (vector.at("demo").get<bool>()) options.environment = "demo";
        options.clock = std::make_shared<exchanges::StillClock>(vector.at("timestamp_ms").get<std::int64_t>());
        const Connection connection(*exchange, credentials_of(vector), options);
        const auto prepared = prepare(connection, raw_of(vector));
        REQUIRE(prepared);
        const std::string host = exchange->environments[0].hosts[0].url.data();
        CHECK(prepared->url == host + expected.at("target").get<std::string>());
        CHECK(prepared->method == vector.at("method").get<std::string>());
        CHECK(prepared->body.value_or("") == body_of(vector));
        CHECK(prepared->body.has_value() == !expected.at("body_text").is_null());
        for (const auto& entry : expected.at("headers").items()) {
            const Header* const header = find(prepared->headers, entry.key());
            REQUIRE_MESSAGE(header != nullptr, entry.key());
            CHECK(header->value == entry.value().get<std::string>());
        }
        for (const json& name : expected.at("absent_headers"))
            CHECK(find(prepared->headers, name.get<std::string>()) == nullptr);
        CHECK((find(prepared->headers, "x-simulated-trading") != nullptr) == vector.at("demo").get<bool>());
        ++requests;
    }
    CHECK(signatures >= 52);
    CHECK(requests >= 51);

    int refused = 0;
    for (const json& vector : vectors.at("refused")) {
        const ExchangeData* const exchange = exchange_of(vector);
        if (exchange == nullptr) continue;
        CAPTURE(vector.at("id").get<std::string>());
        const std::string ours = signature_of(vector, *exchange);
        CHECK(ours != vector.at("sent_signature").get<std::string>());
        CHECK(ours == vector.at("correct_signature").get<std::string>());
        ++refused;
    }
    CHECK(refused >= 7);
}
