#include "alpha_spec.hpp"

#include <string>
#include <utility>
#include <vector>

namespace spec = exbind::spec;
using What = spec::Part::What;

namespace {

spec::Part part(What what, std::string text = {}) {
    return {what, std::move(text)};
}

spec::Field field(std::string name, spec::Kind kind) {
    spec::Field made;
    made.name = std::move(name);
    made.type.kind = kind;
    return made;
}

spec::ErrorCode error(std::string code, std::uint16_t http, spec::ErrorClass error_class, std::string fault) {
    spec::ErrorCode made;
    made.code = std::move(code);
    made.http = http;
    made.error_class = error_class;
    made.fault = std::move(fault);
    made.message = "no: " + made.code;
    return made;
}

spec::Operation operation(std::string id, std::string method, spec::In in) {
    spec::Operation made;
    made.id = std::move(id);
    made.method = std::move(method);
    made.path = "/rows";
    made.request = {in, spec::Shape::object, "Request"};
    made.reply = {spec::Shape::list, {spec::Kind::named, "Row", {}}};
    return made;
}

spec::Group rows() {
    spec::Group group;
    group.name = "test";
    group.types.resize(3);
    group.types[0].name = "Request";
    group.types[0].fields = {field("ccy", spec::Kind::string)};
    group.types[1].name = "Row";
    group.types[1].fields = {field("ccy", spec::Kind::string), field("amt", spec::Kind::integer),
                             field("token", spec::Kind::secret)};
    group.types[2].name = "Done";
    group.types[2].fields = {field("ccy", spec::Kind::string), field("sCode", spec::Kind::string),
                             field("sMsg", spec::Kind::string)};
    group.operations = {operation("read", "GET", spec::In::query), operation("write", "POST", spec::In::body),
                        operation("many", "POST", spec::In::body)};
    spec::Operation& many = group.operations.back();
    many.path = "/many";
    many.request.shape = spec::Shape::list;
    many.reply.type.name = "Done";
    spec::Example done;
    done.operation = "many";
    done.reply = R"({"code":"0","msg":"","data":[{"ccy":"BTC","sCode":"0","sMsg":""}]})";
    group.examples.push_back(done);
    for (const char* id : {"read", "write"}) {
        spec::Example example;
        example.operation = id;
        example.reply =
            R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"7","token":")" + std::string(row_token) + "\"}]}";
        group.examples.push_back(example);
    }
    return group;
}

}  // namespace

spec::Spec alpha_spec() {
    spec::Spec made;
    auto& exchange = made.exchange;
    exchange.name = "alpha";
    exchange.environments = {{"production", {}, {}}};
    exchange.credentials = {{"key", "ALPHA_KEY"}, {"secret", "ALPHA_SECRET"}, {"passphrase", "ALPHA_PASSPHRASE"}};
    exchange.signing = spec::Signing{
        spec::TimestampForm::iso8601_milliseconds,
        spec::Digest::sha256,
        spec::Encoding::base64,
        "secret",
        {part(What::timestamp), part(What::method), part(What::target), part(What::body)},
        {{"OK-ACCESS-KEY", {part(What::credential, "key")}},
         {"OK-ACCESS-SIGN", {part(What::signature)}},
         {"OK-ACCESS-TIMESTAMP", {part(What::timestamp)}},
         {"OK-ACCESS-PASSPHRASE", {part(What::credential, "passphrase")}}},
        {},
    };
    exchange.envelope = {"code", "\"0\"", "data", "code", "msg", "sCode", "sMsg"};
    exchange.timestamp_window_ms = 30'000;
    exchange.default_scope = {"user"};
    using Class = spec::ErrorClass;
    exchange.errors = {error("50001", 503, Class::server, ""),
                       error("50011", 429, Class::limit, "limit"),
                       error("50102", 401, Class::clock, "timestamp"),
                       error("50113", 401, Class::auth, "signature"),
                       error("51000", 400, Class::rejected, "parameter"),
                       error("58350", 200, Class::funds, "")};
    made.groups = {rows()};
    return made;
}
