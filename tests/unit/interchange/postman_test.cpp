// Postman collections as text; tests/oracle lets newman run them.
#include "interchange/postman.hpp"

#include <doctest/doctest.h>

#include "cpp/lower.hpp"
#include "exported.hpp"
#include "interchange/signing.hpp"
#include "spec/read.hpp"
#include "spec/signing.hpp"

using namespace exbind;
using Json = nlohmann::ordered_json;

namespace {

Json collection_of(const std::string& exchange) {
    for (const exported::Tree& tree : exported::trees()) {
        if (tree.exchange != exchange) continue;
        text::Sources sources;
        text::Diagnostics diagnostics;
        const auto spec = spec::load(tree.root, exchange, sources, diagnostics);
        REQUIRE(spec);
        const auto lowered = cpp::lower(*spec, diagnostics);
        REQUIRE(lowered);
        return interchange::postman_collection(*spec, *lowered);
    }
    FAIL("no exchange " << exchange);
    return {};
}

/// All requests below the items, by name.
void collect(const Json& items, std::map<std::string, Json>& requests) {
    for (const Json& item : items) {
        if (item.contains("item"))
            collect(item.at("item"), requests);
        else
            requests[item.at("name").get<std::string>()] = item.at("request");
    }
}

}  // namespace

TEST_CASE("a collection says what its script cannot sign") {
    const Json lounge = collection_of("lounge");
    const std::string description = lounge.at("info").at("description");
    CHECK(description.find("Not all requests can be signed here: requests carry the token of a login") !=
          std::string::npos);
    const std::string script = lounge.at("event").at(0).at("script").at("exec").back();
    CHECK(script.find("\"cannot\":\"requests carry the token") != std::string::npos);
    CHECK(script.find("\"GET /v1/bar/menu\":\"public\"") != std::string::npos);
    CHECK(collection_of("woox").at("info").at("description").get<std::string>().find("Not all") == std::string::npos);
}

TEST_CASE("signatures that are no HMAC are what the sandbox has no means for") {
    spec::Signing signing;
    signing.text = {{spec::Part::What::method}};
    CHECK(interchange::hindrance(signing).empty());
    signing.algorithm = spec::Algorithm::ed25519;
    CHECK(interchange::hindrance(signing) == "the sandbox cannot sign by ed25519");
    signing.text.clear();  // signs nothing
    CHECK(interchange::hindrance(signing).empty());
}

TEST_CASE("requests have their parts where Postman looks for them") {
    std::map<std::string, Json> requests;
    const Json kitchen = collection_of("kitchen");
    collect(kitchen.at("item"), requests);
    // A segment of the path, with a documented value.
    bool path = false;
    bool body = false;
    for (const auto& each : requests) {
        CAPTURE(each.first);
        const Json& request = each.second;
        const Json& url = request.at("url");
        for (const Json& segment : url.at("path")) {
            const std::string text = segment;
            CHECK(text.find('{') == std::string::npos);
            if (!text.starts_with(':')) continue;
            path = true;
            bool found = false;
            for (const Json& variable : url.value("variable", Json::array()))
                found = found || ':' + variable.at("key").get<std::string>() == text;
            CHECK(found);
        }
        CHECK(url.at("host").at(0).get<std::string>().starts_with("{{baseUrl"));
        if (!request.contains("body") || request.at("body").at("mode") != "raw") continue;
        body = true;
        CHECK_FALSE(Json::parse(request.at("body").at("raw").get<std::string>(), nullptr, false).is_discarded());
    }
    CHECK(path);
    CHECK(body);
    for (const Json& variable : kitchen.at("variable"))
        if (!variable.at("key").get<std::string>().starts_with("baseUrl")) CHECK(variable.at("value") == "");
}
