// Requests recorded from other programs, and the committed recipes. The folder of recordings is not part of the
// repository.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "mock/signature.hpp"
#include "spec/read.hpp"

using namespace exbind;
using namespace exbind::mock;
using nlohmann::json;

namespace {

std::string read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

spec::Exchange committed(const std::string& name) {
    const auto path = std::filesystem::path(EXBIND_SOURCE_DIR) / "specs" / name / "exchange.yaml";
    text::Diagnostics diagnostics;
    const text::Source source(path.string(), read_file(path));
    auto exchange = spec::parse_exchange(source, diagnostics);
    REQUIRE_FALSE(diagnostics.has_errors());
    return *exchange;
}

/// What the mock finds wrong with a recorded request; "none" when nothing is.
std::string fault(const json& vector) {
    const auto exchange = committed(vector["exchange"]);
    Credentials credentials{{"key", vector["credentials"]["api_key"]}, {"secret", vector["credentials"]["secret"]}};
    if (vector["credentials"].contains("passphrase")) {
        credentials["passphrase"] = vector["credentials"]["passphrase"];
    }
    HttpRequest request;
    request.method = vector["method"];
    request.target = vector["expected"]["target"];
    for (const auto& [name, value] : vector["expected"]["headers"].items()) request.headers.emplace_back(name, value);
    if (vector["expected"]["body_text"].is_string()) request.body = vector["expected"]["body_text"];
    const auto finding = check_signature(exchange, credentials, Received(request), vector["timestamp_ms"]);
    return finding ? finding->fault : "none";
}

}  // namespace

TEST_CASE("recorded requests are taken, wrongly signed ones are refused") {
    const char* folder = std::getenv("EXBIND_VECTORS");
    if (folder == nullptr) {
        MESSAGE("skipped: EXBIND_VECTORS is not set");
        return;
    }
    const auto all = json::parse(read_file(std::filesystem::path(folder) / "signing.json"));
    int taken = 0;
    for (const auto& vector : all["vectors"]) {
        // Earlier versions of an API sign by other recipes.
        if (vector["access"] != "private" || vector["api"] == "v1") continue;
        CHECK_MESSAGE(fault(vector) == "none", vector["id"].get<std::string>());
        ++taken;
    }
    CHECK(taken == 52);
    int refused = 0;
    for (const auto& vector : all["refused"]) {
        if (vector["api"] == "v1") continue;
        CHECK_MESSAGE(fault(vector) == "signature", vector["id"].get<std::string>());
        ++refused;
    }
    CHECK(refused > 0);
}

TEST_CASE("the committed exchanges have codes of their own for the usual refusals") {
    for (const std::string name : {"okx", "woox"}) {
        const auto exchange = committed(name);
        for (const std::string fault : {"signature", "key", "limit", "parameter"}) {
            const auto known = std::any_of(exchange.errors.begin(), exchange.errors.end(),
                                           [&](const spec::ErrorCode& error) { return error.fault == fault; });
            CHECK_MESSAGE(known, (name + ": " + fault));
        }
    }
}
