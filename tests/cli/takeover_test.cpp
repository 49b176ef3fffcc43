// The whole documentation of an exchange whose specs people wrote, shown by its site one day: what `fetch` and `update`
// make of it. The pages are invented in the form of WOO X's own; their facts are those of specs/woox.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "command.hpp"
#include "server.hpp"
#include "spec/read.hpp"

using command::Output;
using command::Tree;
using Json = nlohmann::ordered_json;
namespace spec = exbind::spec;

namespace {

const std::string site = "https://developer.woox.io/";

/// Operations that specs/woox leaves out, because no more is known of them.
struct LeftOut {
    const char* method;
    const char* path;
    const char* title;
};
constexpr LeftOut left_out[] = {
    {"GET", "/v3/public/token", "Get token"},
    {"GET", "/v3/public/tokenNetwork", "Get token network"},
    {"GET", "/v3/public/marketTradesHistory", "Market trades history"},
    {"GET", "/v3/public/insuranceFund", "Insurance fund"},
    {"DELETE", "/v3/asset/wallet/withdraw/{withdrawId}", "Cancel withdrawal"},
    {"GET", "/v3/asset/staking/yieldHistory", "Get staking yield history"},
    {"PUT", "/v3/futures/defaultMarginMode", "Set default margin mode"},
    {"PUT", "/v3/futures/defaultMarginMode/{symbol}", "Set default margin mode by symbol"},
    {"POST", "/v3/futures/defaultMarginMode/reset", "Reset default margin mode"},
    {"POST", "/v3/isolatedMargin/margin", "Adjust isolated margin"},
    {"POST", "/v3/spotMargin/interestRepay", "Repay interest"},
};

Json reference(const std::string& kind, const std::string& name) {
    Json result = Json::object();
    result["$ref"] = "#/components/" + kind + '/' + name;
    return result;
}

Json schema_of(const spec::Group& group, const spec::Field& field, const spec::TypeRef& type) {
    Json schema = Json::object();
    switch (type.kind) {
        case spec::Kind::list:
            schema["type"] = "array";
            schema["items"] = schema_of(group, field, type.item.front());
            break;
        case spec::Kind::named: {
            const spec::Enum* const values = group.enumeration(type.name);
            if (values == nullptr) return reference("schemas", type.name);
            schema["type"] = "string";
            for (const spec::EnumValue& value : values->values) schema["enum"].push_back(value.wire);
            break;
        }
        case spec::Kind::decimal:
            schema["type"] = field.wire == spec::Wire::number ? "number" : "string";
            if (field.wire != spec::Wire::number) schema["example"] = "0.5";
            break;
        case spec::Kind::timestamp:
            schema["type"] = field.wire == spec::Wire::number ? "integer" : "string";
            if (field.wire == spec::Wire::number)
                schema["description"] = "Unix timestamp in milliseconds";
            else
                schema["example"] = "1642660941.534";
            break;
        case spec::Kind::integer:
            schema["type"] = "integer";
            break;
        case spec::Kind::boolean:
            schema["type"] = "boolean";
            break;
        case spec::Kind::string:
        case spec::Kind::secret:
            schema["type"] = "string";
            break;
        case spec::Kind::json:
        case spec::Kind::map:
            break;
    }
    return schema;
}

Json parameter(const std::string& name, const std::string& in, bool required, const Json& schema) {
    Json result = Json::object();
    result["name"] = name;
    result["in"] = in;
    result["required"] = required;
    result["schema"] = schema;
    return result;
}

Json text_schema() {
    Json result = Json::object();
    result["type"] = "string";
    return result;
}

const std::map<std::string, std::string> headers{
    {"ApiKeyHeader", "x-api-key"}, {"SignatureHeader", "x-api-signature"}, {"TimestampHeader", "x-api-timestamp"}};

/// Headers of the signature stand in the list on pages of GET and DELETE, and by reference on the others.
std::vector<Json> parameters_of(const spec::Group& group, const spec::Operation& operation) {
    std::vector<Json> all;
    const bool in_query = operation.method == "GET" || operation.method == "DELETE";
    if (operation.auth == spec::Auth::private_)
        for (const auto& [component, name] : headers)
            all.push_back(in_query ? parameter(name, "header", true, text_schema())
                                   : reference("parameters", component));
    const spec::Type* const fields = in_query ? group.type(operation.request.type) : nullptr;
    if (fields != nullptr)
        for (const spec::Field& field : fields->fields)
            all.push_back(parameter(field.name, "query", field.required == spec::Presence::yes,
                                    schema_of(group, field, field.type)));
    const std::string& path = operation.path;
    for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1))
        all.push_back(parameter(path.substr(at + 1, path.find('}', at) - at - 1), "path", true, text_schema()));
    return all;
}

Json components_of(const spec::Group& group) {
    Json schemas = Json::object();
    schemas["CommonResponse"]["type"] = "object";
    schemas["CommonResponse"]["properties"]["success"]["type"] = "boolean";
    schemas["CommonResponse"]["properties"]["timestamp"]["type"] = "integer";
    for (const spec::Type& type : group.types) {
        Json& schema = schemas[type.name];
        schema["type"] = "object";
        for (const spec::Field& field : type.fields) {
            schema["properties"][field.name] = schema_of(group, field, field.type);
            if (field.required == spec::Presence::yes) schema["required"].push_back(field.name);
        }
    }
    return schemas;
}

Json reply_of(const spec::Group& group, const spec::Operation& operation) {
    const Json common = reference("schemas", "CommonResponse");
    if (operation.reply.shape == spec::Shape::none) return common;
    Json own = Json::object();
    own["type"] = "object";
    own["properties"]["data"] = schema_of(group, spec::Field{}, operation.reply.type);
    Json both = Json::object();
    both["allOf"].push_back(common);
    both["allOf"].push_back(own);
    return both;
}

std::string limit_line(const spec::Limit& limit) {
    const auto counts = [&](const char* word) {
        return std::find(limit.scope.begin(), limit.scope.end(), word) != limit.scope.end();
    };
    const auto seconds = limit.window_ms / 1000;
    std::string line = "**Limit: " + std::to_string(limit.count) + " requests per " + std::to_string(seconds);
    line += seconds == 1 ? " second" : " seconds";
    if (counts("ip")) line += " per IP address";
    if (counts("symbol")) line += " per symbol";
    return line + "**";
}

/// One page: a head in Markdown, a sample of the reply if one is known, and an OpenAPI document of one operation.
std::string page_of(const spec::Group& group, const spec::Operation& operation, const std::string& title) {
    std::string page = "> ## Documentation Index\n> Fetch the complete documentation index at: " + site +
                       "llms.txt\n> Use this file to discover all available pages before exploring further.\n\n# " +
                       title + "\n\n> what it does\n\n" + limit_line(operation.limits.front()) + "\n\n";
    const auto sample = std::find_if(group.examples.begin(), group.examples.end(), [&](const spec::Example& each) {
        return each.operation == operation.id && each.reply;
    });
    if (sample != group.examples.end())
        page +=
            "<ResponseExample>\n  ```bash theme={null}\n  " + *sample->reply + "\n\n  ```\n</ResponseExample>\n\n\n";
    std::string method = operation.method;
    for (char& letter : method) letter = static_cast<char>(letter - 'A' + 'a');
    page += "## OpenAPI\n\n````yaml " + operation.method + ' ' + operation.path +
            "\nopenapi: 3.0.2\ninfo:\n  title: Boilerplate of another product\n  version: 1.0.19\nservers:\n"
            "  - url: https://api.woox.io/\nsecurity: []\npaths:\n  " +
            operation.path + ":\n    " + method + ":\n      description: what it does\n";
    const std::vector<Json> parameters = parameters_of(group, operation);
    if (!parameters.empty()) page += "      parameters:\n";
    for (const Json& each : parameters) page += "        - " + each.dump() + '\n';
    if (operation.request.in == spec::In::body) {
        Json body = Json::object();
        body["content"]["application/json"]["schema"] = reference("schemas", operation.request.type);
        page += "      requestBody: " + body.dump() + '\n';
    }
    page +=
        "      responses:\n        '200':\n          description: ''\n          content:\n"
        "            application/json:\n              schema: " +
        reply_of(group, operation).dump() + "\n      security: []\ncomponents:\n  parameters:\n";
    for (const auto& [component, name] : headers)
        page += "    " + component + ": " + parameter(name, "header", true, text_schema()).dump() + '\n';
    return page + "  schemas: " + components_of(group).dump() + "\n\n````\n";
}

std::string title_of(const spec::Operation& operation) {
    if (!operation.title.empty()) return operation.title;
    std::string title = operation.id;
    std::replace(title.begin(), title.end(), '_', ' ');
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
    return title;
}

/// Where a page lies on the site.
std::string place_of(const spec::Group& group, const spec::Operation& operation) {
    if (operation.page.find("/endpoint/") != std::string::npos) return operation.page.substr(site.size() - 1) + ".md";
    return "/api-reference/endpoint/" + group.name + '/' + operation.id + ".md";
}

struct Documentation {
    std::map<std::string, std::string> pages;  ///< by their places
    std::map<std::string, std::string> names;  ///< group.operation by method and path, of those in the specs
    std::vector<std::string> by_hand;          ///< group.operation
};

Documentation documentation() {
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    const auto woox = spec::load(command::source(""), "woox", sources, diagnostics);
    REQUIRE(woox);
    Documentation result;
    for (const spec::Group& group : woox->groups)
        for (const spec::Operation& operation : group.operations) {
            const std::string name = group.name + '.' + operation.id;
            result.pages[place_of(group, operation)] = page_of(group, operation, title_of(operation));
            result.names[operation.method + ' ' + operation.path] = name;
            if (!operation.evidence.empty()) result.by_hand.push_back(name);
        }
    for (const LeftOut& each : left_out) {
        spec::Operation operation;
        operation.method = each.method;
        operation.path = each.path;
        const bool is_public = operation.path.find("/public/") != std::string::npos;
        operation.auth = is_public ? spec::Auth::public_ : spec::Auth::private_;
        spec::Limit limit;
        limit.count = 10;
        limit.window_ms = is_public ? 1000 : 60000;
        if (is_public) limit.scope.emplace_back("ip");
        operation.limits.push_back(limit);
        const std::string place = "/api-reference/endpoint/others/" + std::to_string(result.pages.size()) + ".md";
        result.pages[place] = page_of(spec::Group{}, operation, each.title);
    }
    return result;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("docs/woox.md lists the operations that the specs leave out") {
    std::ifstream in(command::source("docs/woox.md"), std::ios::binary);
    const std::string listed{std::istreambuf_iterator<char>(in), {}};
    const Documentation woox = documentation();
    for (const LeftOut& each : left_out) {
        const std::string row = std::string("| ") + each.method + " | `" + each.path + "` |";
        CHECK_MESSAGE(holds(listed, row), row);
        CHECK_MESSAGE(woox.names.count(std::string(each.method) + ' ' + each.path) == 0, row);
    }
}

TEST_CASE("fetch, then update: a site that documents all of WOO X takes the place of what people wrote") {
    const Documentation woox = documentation();
    REQUIRE(woox.pages.size() == 64);
    REQUIRE(woox.by_hand.size() == 52);
    std::string index = "# WOO X\n\n## Docs\n\n";
    for (const auto& page : woox.pages) index += "- [A page](" + page.first + "): what it does\n";
    Server server([&](const Received& request) {
        if (request.target == "/llms.txt") return reply(200, index);
        const auto page = woox.pages.find(request.target);
        return page == woox.pages.end() ? reply(404, "") : reply(200, page->second);
    });

    const Tree tree;
    const std::string folder = (tree.root() / "docs").string();
    const Output fetched =
        tree.run({"fetch", "woox", "--to", folder, "--index", server.url() + "/llms.txt", "--pause", "0"});
    REQUIRE_MESSAGE(fetched.status == 0, fetched.err);
    CHECK(fetched.out == "64 pages in " + folder + ": 64 new or changed\nnext: exbind update woox " + folder + "\n");

    const Output updated = tree.run({"update", "woox", folder});
    REQUIRE_MESSAGE(updated.status == 0, updated.err);
    CHECK_MESSAGE(holds(updated.out, "64 read, 64 with operations\n"), updated.out);
    CHECK_MESSAGE(holds(updated.out, "64, 11 of them new\n"), updated.out);

    // What is left for people to do: each operation of a manual file is named, and so is what only its evidence said.
    for (const std::string& name : woox.by_hand)
        CHECK_MESSAGE(holds(updated.err, "EX242: '" + name + "' is written by hand and now also documented"), name);
    CHECK(holds(updated.err, "help: remove it from the manual file"));
    CHECK(holds(updated.out, "trade::Api::place_order: permission removed, was trade"));

    const Output listed = tree.run({"--format", "json", "list", "woox"});
    REQUIRE(listed.status == 0);
    const Json operations = Json::parse(listed.out);
    CHECK(operations.size() == 64);
    std::size_t kept = 0;
    for (const Json& each : operations) {
        const std::string name = each.at("group").get<std::string>() + '.' + each.at("id").get<std::string>();
        CHECK_MESSAGE(!each.contains("evidence"), name);
        const auto before =
            woox.names.find(each.at("method").get<std::string>() + ' ' + each.at("path").get<std::string>());
        if (before == woox.names.end()) continue;
        CHECK(name == before->second);
        ++kept;
    }
    CHECK(kept == 53);
    CHECK_FALSE(holds(tree.read("generated/exbind/woox/trade.hpp"), "Written by hand"));

    // And once it is done, nothing is left to say.
    std::vector<std::filesystem::path> manual;
    for (const auto& file : std::filesystem::recursive_directory_iterator(tree.root() / "specs/woox"))
        if (holds(file.path().filename().string(), ".manual.yaml")) manual.push_back(file.path());
    for (const std::filesystem::path& file : manual) std::filesystem::remove(file);
    CHECK_FALSE(holds(tree.read("generated/exbind/woox/trade.hpp"), "permission: trade"));
    tree.write("specs/woox/trade.overlay.yaml",
               "exbind: 1\nexchange: woox\ngroup: trade\nchanges:\n"
               "  - {at: operations.place_order.access.permission, was: absent, set: trade, why: \"it places an "
               "order\"}\n");
    const Output generated = tree.run({"generate", "woox"});
    CHECK_MESSAGE(generated.status == 0, generated.err);
    CHECK(holds(tree.read("generated/exbind/woox/trade.hpp"), "permission: trade"));
    const Output linted = tree.run({"--strict", "lint", "woox"});
    CHECK_MESSAGE(linted.status == 0, linted.err);

    const Output again = tree.run({"update", "woox", folder});
    REQUIRE_MESSAGE(again.status == 0, again.err);
    CHECK_MESSAGE(holds(again.out, "up to date"), again.out);
    CHECK_FALSE(holds(again.err, "EX242"));
}
