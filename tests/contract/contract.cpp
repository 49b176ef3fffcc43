#include "contract.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <string>

#include "compare.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/limits.hpp"
#include "mock/server.hpp"
#include "spec/read.hpp"

namespace contract {
namespace {

using exbind::mock::Server;

exbind::spec::Spec load(const std::string& exchange) {
    static exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    auto spec = exbind::spec::load(EXBIND_SOURCE_DIR, exchange, sources, diagnostics);
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

void report(const std::string& what, const std::vector<std::string>& differences) {
    for (const auto& difference : differences) FAIL_CHECK(what << ": " << difference);
    CHECK(differences.empty());
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

Session::~Session() = default;

exbind::Options Session::options() const {
    exbind::Options options;
    options.base_url = server_.url();
    options.limit_store = exbind::make_memory_limit_store();
    options.read_attempts = 1;
    return options;
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
        report("request", query_differences(example_.request, request.target));
    } else if (is_form(request.headers)) {
        report("request", query_differences(example_.request, '?' + request.body));
    } else {
        report("request", differences(example_.request, request.body));
    }
}

bool Session::check_success(const exbind::Error* error) {
    if (cannot_be_signed()) {
        REQUIRE(error != nullptr);
        CHECK(error->kind == exbind::ErrorKind::usage);
        CHECK(error->outcome == exbind::Outcome::not_sent);
        return true;
    }
    if (error != nullptr) FAIL_CHECK(exbind::to_string(*error));
    CHECK(error == nullptr);
    return error == nullptr;
}

void Session::check_payload(const exbind::detail::Type& type, void* documented, void* again,
                            const std::function<bool()>& equals_result, const std::function<bool()>& equals_again) {
    const auto& name = server_.spec().exchange.envelope.payload;
    const auto payload = name.empty() ? std::optional(example_.reply) : member(example_.reply, name);
    REQUIRE_MESSAGE(payload, "the documented reply has no member " << name);

    exbind::detail::DecodeError error;
    exbind::Presence presence;
    exbind::detail::DecodeOptions strictly;
    strictly.strict = true;
    const bool decoded = exbind::detail::decode(*payload, type, documented, error, strictly, &presence);
    if (!decoded) FAIL_CHECK("the documented reply: " << error.path << ": " << error.message);
    CHECK(decoded);
    if (!decoded) return;
    CHECK(equals_result());

    std::string encoded;
    exbind::detail::encode(type, documented, encoded, &presence);
    report("encoded again", differences(*payload, encoded));

    // Without the memory of how the text was written, as a caller's own value would be encoded.
    std::string plain;
    exbind::detail::encode(type, documented, plain);
    if (!exbind::detail::decode(plain, type, again, error, strictly)) {
        FAIL_CHECK("encoded by the tables alone: " << error.path << ": " << error.message);
    }
    CHECK(equals_again());
}

}  // namespace contract
