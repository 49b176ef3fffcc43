#include "alpha_spec.hpp"

#include <stdexcept>
#include <variant>

#include "../unit/cpp/build.hpp"
#include "exchanges.hpp"

namespace mock = exbind::mock;
namespace spec = exbind::spec;

namespace {

spec::Operation on_rows(spec::Operation operation) {
    operation.path = "/rows";
    return operation;
}

spec::Group rows() {
    using build::field;
    spec::Operation many = build::post("many", "Request", spec::Shape::list, "Done");
    many.path = "/many";
    many.request.shape = spec::Shape::list;
    spec::Group group = build::group(
        "test",
        {on_rows(build::get("read", "Request", spec::Shape::list, "Row")),
         on_rows(build::post("write", "Request", spec::Shape::list, "Row")), many},
        {build::object("Request", {field("ccy", "string")}),
         build::object("Row", {field("ccy", "string"), field("amt", "integer"), field("token", "secret")}),
         build::object("Done", {field("ccy", "string"), field("sCode", "string"), field("sMsg", "string")})});
    group.examples = {
        build::example("many", "", R"({"code":"0","msg":"","data":[{"ccy":"BTC","sCode":"0","sMsg":""}]})")};
    for (const char* id : {"read", "write"})
        group.examples.push_back(build::example(
            id, "",
            R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"7","token":")" + std::string(row_token) + "\"}]}"));
    return group;
}

}  // namespace

spec::Spec alpha_spec() {
    spec::Spec made;
    auto& exchange = made.exchange;
    exchange.name = "alpha";
    exchange.environments = {{"production", {}, {}}};
    exchange.credentials = {{"key", "ALPHA_KEY"}, {"secret", "ALPHA_SECRET"}, {"passphrase", "ALPHA_PASSPHRASE"}};
    exchange.signing = build::signing("OK-ACCESS-KEY", "OK-ACCESS-SIGN", "OK-ACCESS-TIMESTAMP", "OK-ACCESS-PASSPHRASE");
    exchange.envelope = {"code", "\"0\"", "data", "code", "msg", "sCode", "sMsg", {}};
    exchange.timestamp_window_ms = 30'000;
    exchange.default_scope = {"user"};
    using Class = spec::ErrorClass;
    const auto error = [](const std::string& code, std::uint16_t http, Class error_class, const std::string& fault) {
        return build::error(code, http, error_class, fault, "no: " + code);
    };
    exchange.errors = {error("50001", 503, Class::server, ""),
                       error("50011", 429, Class::limit, "limit"),
                       error("50102", 401, Class::clock, "timestamp"),
                       error("50113", 401, Class::auth, "signature"),
                       error("51000", 400, Class::rejected, "parameter"),
                       error("58350", 200, Class::funds, "")};
    made.groups = {rows()};
    return made;
}

mock::Options alpha_options(const std::vector<std::string>& fault_rules) {
    mock::Options options;
    options.credentials = {{"key", std::string(exchanges::alpha_key)},
                           {"secret", std::string(exchanges::alpha_secret)},
                           {"passphrase", std::string(exchanges::alpha_passphrase)}};
    for (const auto& text : fault_rules) {
        auto rule = mock::parse_fault_rule(text);
        if (const auto* wrong = std::get_if<std::string>(&rule)) throw std::runtime_error(*wrong);
        options.faults.push_back(std::get<mock::FaultRule>(std::move(rule)));
    }
    return options;
}
