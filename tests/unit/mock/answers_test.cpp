#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "invented.hpp"

using namespace exbind;
using namespace exbind::mock;
namespace fs = std::filesystem;

namespace {

/// A folder that is gone at the end of the test.
struct Folder {
    fs::path path = fs::temp_directory_path() / ("exbind-mock-" + std::to_string(::getpid()));
    Folder() { fs::create_directories(path); }
    ~Folder() { fs::remove_all(path); }
    void write(const std::string& name, const std::string& text) const {
        fs::create_directories((path / name).parent_path());
        std::ofstream(path / name) << text;
    }
};

}  // namespace

TEST_CASE("the documented example that fits the request best") {
    Server server(invented::texts(), invented::standing_still());
    CHECK(invented::call(server, "GET", "/v1/wallet/balance").body.find("BTC") != std::string::npos);
    CHECK(invented::call(server, "GET", "/v1/wallet/balance?n=2&coin=ETH").body ==
          R"({"code":"0","msg":"","data":[{"coin":"ETH","amount":"2"}]})");
    CHECK(invented::call(server, "GET", "/v1/wallet/balance?coin=BTC").body.find("0.10") != std::string::npos);
}

TEST_CASE("an operation without an example is answered from its types") {
    Server server(invented::texts(), invented::standing_still());
    const auto one = invented::call(server, "GET", "/v1/wallet/one/7");
    CHECK(
        one.body ==
        R"({"code":"0","msg":"","data":{"coin":"text","amount":"1.5","side":"in","time":"1700000000000","locked":true}})");
    CHECK(invented::call(server, "DELETE", "/v1/wallet/one/7").body == R"({"code":"0","msg":""})");
    CHECK(invented::send(server, "GET", "/v1/wallet/time", {}).body ==
          R"({"code":"0","msg":"","data":"1700000000000"})");
    CHECK(invented::send(server, "GET", "/v1/wallet/news", {}).body == R"({"code":"0","msg":"","data":["text"]})");
}

TEST_CASE("types that hold themselves end somewhere") {
    auto spec = invented::texts();
    spec::Field children;
    children.name = "children";
    children.type = {spec::Kind::list, "", {{spec::Kind::named, "Balance", {}}}};
    spec.groups[0].types[1].fields.push_back(children);
    Server server(std::move(spec), invented::standing_still());
    const auto reply = invented::call(server, "GET", "/v1/wallet/one/7");
    CHECK(reply.status == 200);
    CHECK(nlohmann::json::accept(reply.body));
}

TEST_CASE("an example that shows only the payload gets its envelope") {
    auto spec = invented::texts();
    spec.groups[0].examples[0].reply = R"([{"coin":"DOGE"}])";
    Server server(std::move(spec), invented::standing_still());
    CHECK(invented::call(server, "GET", "/v1/wallet/balance").body ==
          R"({"code":"0","msg":"","data":[{"coin":"DOGE"}]})");
}

TEST_CASE("fixtures take the place of examples, and what is set takes the place of both") {
    Folder folder;
    folder.write("wallet/balance.json", R"({"code":"0","msg":"","data":[{"coin":"FIX"}]})");
    folder.write("README.md", "not a fixture");
    auto options = invented::standing_still();
    options.fixtures = folder.path;
    options.enforce_limits = false;
    Server server(invented::texts(), options);
    const auto balance = [&] { return invented::call(server, "GET", "/v1/wallet/balance"); };
    CHECK(balance().body.find("FIX") != std::string::npos);
    folder.write("wallet/balance.json", R"({"code":"0","msg":"","data":[{"coin":"NEW"}]})");
    CHECK(balance().body.find("NEW") != std::string::npos);
    CHECK(server.set_reply("wallet.balance", {202, "set"}));
    CHECK(balance().body == "set");
    CHECK(balance().status == 202);
    CHECK_FALSE(server.set_reply("wallet.nothing", {200, ""}));
    server.clear_replies();
    CHECK(balance().body.find("NEW") != std::string::npos);
}

TEST_CASE("fixtures with numbers answer the first requests, in turn") {
    Folder folder;
    folder.write("wallet/balance.1.json", "first");
    folder.write("wallet/balance.3.json", "third");
    folder.write("wallet/balance.json", "others");
    auto options = invented::standing_still();
    options.fixtures = folder.path;
    options.enforce_limits = false;
    Server server(invented::texts(), options);
    std::string bodies;
    for (int i = 0; i < 4; ++i) bodies += invented::call(server, "GET", "/v1/wallet/balance").body + ' ';
    CHECK(bodies == "first others third others ");
}

TEST_CASE("fixtures that nothing would serve are refused at the start") {
    Folder folder;
    folder.write("wallet/balanse.json", "{}");
    auto options = invented::standing_still();
    options.fixtures = folder.path;
    try {
        Server server(invented::texts(), options);
        FAIL("started");
    } catch (const OptionError& error) {
        const std::string message = error.what();
        CHECK(message.find("balanse.json") != std::string::npos);
        CHECK(message.find("did you mean 'wallet/balance.json'?") != std::string::npos);
    }
    options.fixtures = folder.path / "nowhere";
    CHECK_THROWS_AS(Server(invented::texts(), options), OptionError);
}
