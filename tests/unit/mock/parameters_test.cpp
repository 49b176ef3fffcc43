#include <doctest/doctest.h>

#include <algorithm>

#include "invented.hpp"
#include "mock/parameters.hpp"
#include "mock/routes.hpp"

using namespace exbind;
using namespace exbind::mock;

namespace {

/// "fault name" of what is wrong with a request to an operation of the invented wallet, or "none".
std::string wrong(const std::string& id, const std::string& target, const std::string& body = {},
                  std::vector<std::pair<std::string, std::string>> path_parameters = {}) {
    static const auto spec = invented::texts();
    const auto& group = spec.groups[0];
    HttpRequest http;
    http.target = target;
    http.body = body;
    Received request(http);
    request.path_parameters = std::move(path_parameters);
    const auto read = read_parameters(group, *group.operation(id), request);
    if (const auto* finding = std::get_if<Finding>(&read)) return finding->fault + ' ' + finding->name;
    const auto finding = check_parameters(group, *group.operation(id), std::get<Parameters>(read));
    return finding ? finding->fault + ' ' + finding->name : "none";
}

}  // namespace

TEST_CASE("required parameters of a body") {
    CHECK(wrong("move", "/", R"({"coin":"BTC","amount":"1"})") == "none");
    CHECK(wrong("move", "/", R"({"coin":"BTC","amount":1})") == "none");
    CHECK(wrong("move", "/", R"({"coin":"BTC","amount":"1","note":"x","unknown":[1]})") == "none");
    CHECK(wrong("move", "/", R"({"coin":"BTC"})") == "parameter amount");
    CHECK(wrong("move", "/", R"({"amount":"1"})") == "parameter coin");
    CHECK(wrong("move", "/", R"({"coin":"","amount":"1"})") == "parameter coin");
    CHECK(wrong("move", "/", R"({"coin":null,"amount":"1"})") == "parameter coin");
    CHECK(wrong("move", "/") == "body ");
}

TEST_CASE("bodies that are not what is documented") {
    CHECK(wrong("move", "/", "coin=BTC&amount=1") == "json ");
    CHECK(wrong("move", "/", "[]") == "json ");
    CHECK(wrong("move", "/", "\"x\"") == "json ");
    CHECK(wrong("move", "/", R"({"coin":"BTC","amount":"1"} x)") == "json ");
    CHECK(wrong("move", "/", std::string(100'000, '[')) == "json ");
    CHECK(wrong("move", "/", R"({"coin":"BTC","amount":"one"})") == "parameter_form amount");
    CHECK(wrong("move", "/", R"({"coin":{},"amount":"1"})") == "parameter_form coin");
    CHECK(wrong("move", "/", R"({"coin":"BTC","amount":true})") == "parameter_form amount");
    CHECK(wrong("orders", "/", R"({"instrument":"A","size":"1"})") == "json ");
    CHECK(wrong("orders", "/", R"([1])") == "json ");
    CHECK(wrong("orders", "/") == "body ");
    CHECK(wrong("orders", "/", "[]") == "body ");
    CHECK(wrong("orders", "/", R"([{"instrument":"A","size":"1"},{"size":"1"}])") == "parameter [1].instrument");
}

TEST_CASE("parameters of query and path") {
    CHECK(wrong("balance", "/") == "none");
    CHECK(wrong("balance", "/?coin=&n=") == "none");
    CHECK(wrong("balance", "/?coin=A&n=2") == "none");
    CHECK(wrong("balance", "/?n=1.5") == "parameter_form n");
    CHECK(wrong("balance", "/?n=x") == "parameter_form n");
    CHECK(wrong("one", "/", "", {{"id", "12"}}) == "none");
    CHECK(wrong("one", "/?full=true", "", {{"id", "12"}}) == "none");
    CHECK(wrong("one", "/?full=yes", "", {{"id", "12"}}) == "parameter_form full");
    CHECK(wrong("one", "/", "", {{"id", "twelve"}}) == "parameter_form id");
    CHECK(wrong("one", "/") == "parameter id");
}

TEST_CASE("numbers as exchanges write them") {
    for (const auto* number : {"0", "-1.5", "1e-8", "1E+8", "12345678901234567890.123456789"}) {
        CHECK(wrong("move", "/", std::string(R"({"coin":"A","amount":")") + number + "\"}") == "none");
    }
    for (const auto* text : {"1.", ".5", "1e", "0x1", "1 ", "--1", "NaN", "1,5"}) {
        CHECK(wrong("move", "/", std::string(R"({"coin":"A","amount":")") + text + "\"}") == "parameter_form amount");
    }
}

TEST_CASE("objects, lists and maps within a body") {
    spec::Group group;
    group.name = "g";
    spec::Field leg;
    leg.name = "size";
    leg.type.kind = spec::Kind::decimal;
    leg.required = spec::Presence::yes;
    leg.facts.maximum = "10";
    spec::Field legs;
    legs.name = "legs";
    legs.type = {spec::Kind::list, "", {{spec::Kind::named, "Leg", {}}}};
    legs.facts.maximum = "2";
    spec::Field tags;
    tags.name = "tags";
    tags.type = {spec::Kind::map, "", {{spec::Kind::string, "", {}}}};
    spec::Field note;
    note.name = "note";
    note.facts.shortest = "2";
    note.facts.longest = "4";
    note.facts.alphabet = "A-Cx-";
    group.types = {{"Leg", {leg}, false, {}, false, {}}, {"Request", {legs, tags, note}, false, {}, false, {}}};
    spec::Operation operation;
    operation.request = {spec::In::body, spec::Shape::object, "Request"};
    const auto check = [&](const std::string& body) {
        HttpRequest http;
        http.target = "/";
        http.body = body;
        const Received request(http);
        const auto read = read_parameters(group, operation, request);
        const auto finding = check_parameters(group, operation, std::get<Parameters>(read));
        return finding ? finding->fault + ' ' + finding->name : "none";
    };
    CHECK(check(R"({"legs":[{"size":"1"},{"size":2}],"tags":{"a":"b"}})") == "none");
    CHECK(check(R"({"legs":[{"size":"1"},{}]})") == "parameter legs[1].size");
    CHECK(check(R"({"legs":{"size":"1"}})") == "parameter_form legs");
    CHECK(check(R"({"legs":["1"]})") == "parameter_form legs[0]");
    CHECK(check(R"({"tags":[]})") == "parameter_form tags");
    CHECK(check(R"({"tags":{"a":{}}})") == "parameter_form tags.a");
    // Documented bounds: of numbers, of items, of texts.
    CHECK(check(R"({"legs":[{"size":"10.0"}]})") == "none");
    CHECK(check(R"({"legs":[{"size":"10.1"}]})") == "parameter_form legs[0].size");
    CHECK(check(R"({"legs":[{"size":"1"},{"size":"1"},{"size":"1"}]})") == "parameter_form legs");
    CHECK(check(R"({"note":"AxC-"})") == "none");
    for (const char* bad : {"A", "AAAAA", "AD", "ax", "A+"})
        CHECK(check(std::string(R"({"note":")") + bad + "\"}") == "parameter_form note");
}

TEST_CASE("form bodies are read as forms, and only under their Content-Type") {
    spec::Group group;
    group.name = "g";
    spec::Field from;
    from.name = "from";
    from.required = spec::Presence::yes;
    spec::Field size;
    size.name = "size";
    size.type.kind = spec::Kind::decimal;
    group.types = {{"Request", {from, size}, false, {}, false, {}}};
    spec::Operation operation;
    operation.method = "POST";
    operation.request = {spec::In::form, spec::Shape::object, "Request"};
    const auto check = [&](const std::string& body, const char* type) {
        HttpRequest http;
        http.target = "/";
        http.body = body;
        if (type != nullptr) http.headers.emplace_back("content-type", type);
        const Received request(http);
        const auto read = read_parameters(group, operation, request);
        if (const auto* finding = std::get_if<Finding>(&read)) return finding->fault;
        const auto& parameters = std::get<Parameters>(read);
        CHECK(parameters.value("from", 0).value_or("") == "a b");
        const auto finding = check_parameters(group, operation, parameters);
        return finding ? finding->fault + ' ' + finding->name : "none";
    };
    const char* const form = "application/x-www-form-urlencoded";
    CHECK(check("from=a%20b&size=1.5", form) == "none");
    CHECK(check("from=a+b", "Application/X-WWW-Form-Urlencoded; charset=utf-8") == "none");
    CHECK(check("from=a%20b&size=much", form) == "parameter_form size");
    CHECK(check("from=a%20b", "application/json") == "body");
    CHECK(check("from=a%20b", nullptr) == "body");
    CHECK(check("", form) == "body");
}

TEST_CASE("lists outside a body are joined as documented") {
    spec::Group group;
    group.name = "g";
    spec::Operation operation;
    operation.id = "a";
    operation.method = "GET";
    operation.path = "/a";
    operation.request = {spec::In::query, spec::Shape::object, "Request"};
    const auto wrong = [&](spec::ListStyle style, const std::string& query) {
        spec::Field field;
        field.name = "n";
        field.type = *spec::parse_type("list<integer>");
        field.style = style;
        field.required = spec::Presence::yes;
        spec::Type type;
        type.name = "Request";
        type.fields = {field};
        group.types = {type};
        HttpRequest http;
        http.target = "/a?" + query;
        const Received request(http);
        const auto finding =
            check_parameters(group, operation, std::get<Parameters>(read_parameters(group, operation, request)));
        return finding ? finding->fault : "none";
    };
    using enum spec::ListStyle;
    CHECK(wrong(comma, "n=1,2,3") == "none");
    CHECK(wrong(comma, "n=1&n=2") == "parameter_form");
    CHECK(wrong(comma, "n=1|2") == "parameter_form");
    CHECK(wrong(pipe, "n=1%7C2") == "none");
    CHECK(wrong(pipe, "n=1,2") == "parameter_form");
    CHECK(wrong(space, "n=1%202") == "none");
    CHECK(wrong(repeat, "n=1&n=2") == "none");
    CHECK(wrong(repeat, "n=1,2") == "parameter_form");
    CHECK(wrong(repeat, "n=1&n=x") == "parameter_form");
    CHECK(wrong(repeat, "") == "parameter");
}

TEST_CASE("a list in one text, and a flag") {
    spec::Group group;
    spec::Operation operation;
    operation.id = "a";
    operation.method = "POST";
    operation.path = "/a";
    operation.request = {spec::In::body, spec::Shape::object, "Request"};
    spec::Field list;
    list.name = "n";
    list.type = *spec::parse_type("list<integer>");
    list.style = spec::ListStyle::joined;
    list.facts.maximum = "3";
    spec::Field flag;
    flag.name = "f";
    flag.type.kind = spec::Kind::boolean;
    flag.wire = spec::Wire::flag;
    spec::Type type;
    type.name = "Request";
    type.fields = {list, flag};
    group.types = {type};
    const auto wrong = [&](const std::string& body) {
        HttpRequest http;
        http.target = "/a";
        http.body = body;
        const Received request(http);
        const auto finding =
            check_parameters(group, operation, std::get<Parameters>(read_parameters(group, operation, request)));
        return finding ? finding->fault + ' ' + finding->name : "none";
    };
    CHECK(wrong(R"({"n":"1,2","f":"1"})") == "none");
    CHECK(wrong(R"({"n":"1","f":"0"})") == "none");
    CHECK(wrong(R"({"n":[1,2]})") == "parameter_form n");
    CHECK(wrong(R"({"n":"1,x"})") == "parameter_form n");
    CHECK(wrong(R"({"n":"1,2,3,4"})") == "parameter_form n");
    CHECK(wrong(R"({"f":"true"})") == "parameter_form f");
    CHECK(wrong(R"({"f":"2"})") == "parameter_form f");
}

TEST_CASE("of operations with one method and path the one that the request looks like is meant") {
    spec::Group group;
    group.name = "g";
    const auto add = [&](const std::string& id, const std::string& own) {
        spec::Operation& operation = group.operations.emplace_back();
        operation.id = id;
        operation.method = "POST";
        operation.path = "/command#" + id;
        operation.request = {spec::In::body, spec::Shape::object, id};
        spec::Field type;
        type.name = "type";
        type.type = {spec::Kind::named, id + "Type", {}};
        spec::Field field;
        field.name = own;
        field.required = spec::Presence::yes;
        spec::Type& added = group.types.emplace_back();
        added.name = id;
        added.fields = {type, field};
        group.enums.push_back({.name = id + "Type", .values = {{.wire = id, .name = {}, .span = {}}}, .span = {}});
    };
    add("Amend", "price");
    add("Cancel", "id");
    add("Pause", "id");
    spec::Spec spec;
    spec.groups = {group};
    const Routes routes(spec);
    const auto match = routes.match("POST", "/command");
    REQUIRE(match.route != nullptr);
    CHECK(match.others.size() == 2);
    const auto best = [&](const std::string& body) {
        HttpRequest http;
        http.target = "/command";
        http.body = body;
        const Received request(http);
        std::string chosen;
        std::size_t least = static_cast<std::size_t>(-1);
        for (const auto& operation : spec.groups[0].operations) {
            const std::size_t strange = strangeness(spec.groups[0], operation, request);
            if (strange < least) chosen = operation.id;
            least = std::min(least, strange);
        }
        return chosen;
    };
    CHECK(best(R"({"price":"1"})") == "Amend");
    CHECK(best(R"({"id":"1","type":"Cancel"})") == "Cancel");
    CHECK(best(R"({"id":"1","type":"Pause"})") == "Pause");

    // Where the operations share an enum, each field's own list counts.
    spec::Enum all;
    all.name = "Type";
    for (spec::Type& type : spec.groups[0].types) {
        all.values.push_back({type.name, {}, {}});
        type.fields[0].type.name = all.name;
        type.fields[0].values = {type.name};
    }
    spec.groups[0].enums = {all};
    CHECK(best(R"({"id":"1","type":"Cancel"})") == "Cancel");
    CHECK(best(R"({"id":"1","type":"Pause"})") == "Pause");
}
