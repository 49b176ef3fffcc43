#include "contract.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>

#include "compare.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/limits.hpp"
#include "mock/server.hpp"
#include "spec/envelope.hpp"
#include "spec/read.hpp"

namespace contract {
namespace {

using exbind::mock::Server;

/// Folders of overlays that are stacked on the specs, from the build: "a:b", laid out like specs/ or like one
/// exchange's.
std::vector<std::filesystem::path> further_overlays(const std::string& exchange) {
    std::vector<std::filesystem::path> folders;
    std::istringstream words(EXBIND_OVERLAYS);
    for (std::string word; std::getline(words, word, ':');)
        folders.push_back(std::filesystem::is_directory(word + '/' + exchange) ? word + '/' + exchange : word);
    return folders;
}

exbind::spec::Spec load(const std::string& exchange) {
    static exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    auto spec =
        exbind::spec::load(EXBIND_SPECS_ROOT, exchange, sources, diagnostics, {.further = further_overlays(exchange)});
    if (!spec) {
        std::ostringstream out;
        for (const auto& diagnostic : diagnostics.all()) exbind::text::print(out, diagnostic, false);
        throw std::runtime_error("the spec of " + exchange + " cannot be read:\n" + out.str());
    }
    return *std::move(spec);
}

/// One mock per exchange and process. Limits have tests of their own; here they would only make the tests wait.
Server& server_of(const std::string& exchange) {
    static std::map<std::string, std::unique_ptr<Server>> servers;
    auto& server = servers[exchange];
    if (!server) {
        exbind::mock::Options options;
        options.enforce_limits = false;
        server = std::make_unique<Server>(load(exchange), std::move(options));
        for (const auto& credential : server->spec().exchange.credentials) {
            ::setenv(credential.env.c_str(), server->credentials().at(credential.name).c_str(), 1);
        }
    }
    return *server;
}

bool is_form(const exbind::mock::Headers& headers) {
    const auto* type = exbind::mock::find_header(headers, "Content-Type");
    return type != nullptr && *type == "application/x-www-form-urlencoded";
}

/// Known contradictions of an exchange's documentation: lines of "operation number: finding".
struct Deviations {
    bool kept = false;  ///< the exchange has such a list
    std::map<std::string, std::vector<std::string>> findings;
};

Deviations read_deviations(const std::string& exchange) {
    Deviations result;
    std::ifstream file(std::string(EXBIND_SPECS_ROOT) + "/tests/contract/" + exchange + ".deviations");
    result.kept = file.good();
    for (std::string line; std::getline(file, line);) {
        const std::size_t colon = line.find(": ");
        if (line.empty() || line.front() == '#' || colon == std::string::npos) continue;
        result.findings[line.substr(0, colon)].push_back(line.substr(colon + 2));
    }
    return result;
}

const Deviations& deviations_of(const std::string& exchange) {
    static std::map<std::string, Deviations> all;
    const auto known = all.find(exchange);
    return known != all.end() ? known->second : all.emplace(exchange, read_deviations(exchange)).first->second;
}

std::string text_of(const nlohmann::json& value) {
    return value.is_string() ? value.get<std::string>() : value.dump();
}

/// The code with which the reply as a whole refuses; nothing when it is a success.
std::optional<std::string> refusal_code(const exbind::spec::Envelope& envelope, std::string_view reply) {
    const auto json = nlohmann::json::parse(reply, nullptr, false);
    if (exbind::spec::says_success(envelope, json).value_or(true)) return std::nullopt;
    const nlohmann::json* const code = exbind::spec::value_at(json, envelope.code);
    return code == nullptr ? "" : text_of(*code);
}

/// The codes of items that are not the success of the envelope.
std::vector<std::string> item_codes(const exbind::spec::Envelope& envelope, std::string_view reply) {
    std::vector<std::string> codes;
    const auto json = nlohmann::json::parse(reply, nullptr, false);
    const auto beside = exbind::spec::codes_beside(envelope.item_code);
    const std::string member = beside ? std::string(beside->member) : envelope.item_code;
    const nlohmann::json* const items = exbind::spec::value_at(json, beside ? beside->list : envelope.payload);
    if (member.empty() || items == nullptr || !items->is_array()) return codes;
    for (const auto& item : *items)
        if (item.is_object() && item.contains(member)) codes.push_back(text_of(item[member]));
    return codes;
}

}  // namespace

Session::Session(const Example& example) : example_(example), server_(server_of(std::string(example.exchange))) {
    server_.forget_requests();
    server_.clear_replies();
    if (!example.reply.empty()) {
        REQUIRE_MESSAGE(server_.set_reply(example.operation, {200, std::string(example.reply)}),
                        "the specs do not hold " << std::string(example.operation));
    }
}

Session::~Session() {
    const std::string name = std::string(example_.operation) + ' ' + std::to_string(example_.number);
    const auto& all = deviations_of(std::string(example_.exchange));
    const auto pinned = all.findings.find(name);
    std::vector<std::string> expected = pinned == all.findings.end() ? std::vector<std::string>{} : pinned->second;
    for (const std::string& finding : findings_) {
        const auto known = std::find(expected.begin(), expected.end(), finding);
        if (known == expected.end() && !all.kept && finding.ends_with(": the field is not documented")) {
            // The import has warned of it. An exchange that is looked after has a list, be it empty, and pins it there.
            MESSAGE(name << ": " << finding);
        } else if (known == expected.end()) {
            FAIL_CHECK(name << ": " << finding);
        } else {
            expected.erase(known);
        }
    }
    for (const std::string& gone : expected) FAIL_CHECK("pinned, but no longer so: " << name << ": " << gone);
}

void Session::found(const std::string& finding) {
    findings_.push_back(finding);
}

void Session::found(const std::string& what, const std::vector<std::string>& differences) {
    for (const auto& difference : differences) found(what + ": " + difference);
}

exbind::Options Session::options() const {
    exbind::Options options;
    options.base_url = server_.url();
    options.base_urls = server_.product_urls();
    options.limit_store = exbind::make_memory_limit_store();
    options.read_attempts = 1;
    return options;
}

const exbind::spec::Envelope& Session::envelope() const {
    return exbind::spec::envelope_of(server_.spec().exchange,
                                     example_.operation.substr(0, example_.operation.find('/')));
}

bool Session::cannot_be_signed() const {
    const auto& spec = server_.spec();
    if (spec.exchange.signing) return false;
    const std::size_t dot = example_.operation.rfind('.');
    const auto* group = spec.group(std::string(example_.operation.substr(0, dot)));
    const auto* operation =
        group == nullptr ? nullptr : group->operation(std::string(example_.operation.substr(dot + 1)));
    return operation != nullptr && operation->auth == exbind::spec::Auth::private_;
}

void Session::check_request() {
    if (cannot_be_signed()) {
        CHECK(server_.requests().empty());
        return;
    }
    const auto requests = server_.requests();
    REQUIRE(requests.size() == 1);
    const auto& request = requests.front();
    CHECK(request.operation == example_.operation);
    CHECK(request.status == 200);
    if (example_.request.empty()) return;
    if (request.body.empty()) {
        found("request", query_differences(example_.request, request.target));
    } else if (is_form(request.headers)) {
        found("request", query_differences(example_.request, '?' + request.body));
    } else {
        found("request", differences(example_.request, request.body));
    }
}

bool Session::check_success(const exbind::Error* error, bool some_failed) {
    if (cannot_be_signed()) {
        REQUIRE(error != nullptr);
        CHECK(error->kind == exbind::ErrorKind::usage);
        CHECK(error->outcome == exbind::Outcome::not_sent);
        return true;
    }
    const auto& envelope = this->envelope();
    const auto refusal = refusal_code(envelope, example_.reply);
    if (error == nullptr) {
        const bool told = !refusal || some_failed;
        if (!told) found("taken as a success, but refused with " + *refusal);
        return told;
    }
    // The client gives the code of an item where one failed; the envelope's says only that something did.
    const auto items = item_codes(envelope, example_.reply);
    const bool documented = refusal == error->code || std::find(items.begin(), items.end(), error->code) != items.end();
    if (documented && !error->code.empty()) return true;
    found(exbind::to_string(*error));
    return false;
}

void Session::check_payload(const exbind::detail::Operation& operation, const Values& values) {
    REQUIRE(operation.reply != nullptr);
    const exbind::detail::Type& type = *operation.reply;
    const auto& name = envelope().payload;
    auto payload = name.empty() ? std::optional(example_.reply) : member(example_.reply, name);
    if (payload && !operation.rows.empty()) payload = member(*payload, operation.rows);
    if (!payload) {
        // A refusal needs none.
        if (!refusal_code(envelope(), example_.reply)) found("the documented reply has no member " + name);
        return;
    }

    exbind::detail::DecodeError error;
    exbind::detail::DecodeOptions strictly;
    strictly.strict = true;
    const bool decoded = exbind::detail::decode(*payload, type, values.documented, error, strictly);
    if (!decoded) return found("the documented reply: " + error.path + ": " + error.message);
    CHECK((values.replied == nullptr || values.equal(values.documented, values.replied)));

    std::string encoded;
    exbind::detail::encode(type, values.documented, encoded);
    found("encoded again", value_differences(*payload, encoded));
    if (!exbind::detail::decode(encoded, type, values.again, error, strictly)) {
        found("encoded again: " + error.path + ": " + error.message);
    }
    CHECK(values.equal(values.documented, values.again));
}

}  // namespace contract

TEST_CASE("pinned deviations concern examples that the specs hold") {
    const auto& spec = contract::server_of(EXBIND_EXCHANGE).spec();
    for (const auto& pinned : contract::deviations_of(EXBIND_EXCHANGE).findings) {
        const std::string& name = pinned.first;
        CAPTURE(name);
        const std::size_t blank = name.rfind(' ');
        const std::string operation = name.substr(0, blank);
        const auto* group = spec.group(operation.substr(0, operation.rfind('.')));
        REQUIRE(group != nullptr);
        const std::string id = operation.substr(operation.rfind('.') + 1);
        const auto examples = std::count_if(group->examples.begin(), group->examples.end(),
                                            [&](const auto& example) { return example.operation == id; });
        CHECK(std::atoi(name.c_str() + blank) >= 1);
        CHECK(std::atoi(name.c_str() + blank) <= examples);
    }
}
