// What schemas become.
#include "reading.hpp"

using namespace reading;

namespace {

std::string reply_of(const std::string& schema, const std::string& components = "") {
    const Read result = read_reply(schema, components);
    CHECK_MESSAGE(result.diagnostics.all().empty(), result.printed());
    return describe(result.only().reply);
}

/// The reply and the findings behind it.
std::string doubtful(const std::string& schema, const std::string& components = "") {
    const Read result = read_reply(schema, components);
    return describe(result.only().reply) + " " + result.findings();
}

}  // namespace

TEST_CASE("scalars, lists and maps") {
    CHECK(reply_of("type: object\n"
                   "properties:\n"
                   "  s: {type: string}\n"
                   "  n: {type: number, nullable: true}\n"
                   "  i: {type: integer, format: int64}\n"
                   "  b: {type: boolean, enum: [true]}\n"
                   "  list: {type: array, items: {type: string}}\n"
                   "  objects: {type: array, items: {type: object, properties: {a: {type: string}}}}\n"
                   "  levels: {items: {type: array, items: {type: string}}, type: array}\n"
                   "  names: {type: object, additionalProperties: {type: integer}}\n"
                   "  books: {type: object, additionalProperties: {type: object, properties: {a: {type: string}}}}\n"
                   "  free: {type: object}\n"
                   "  open: {type: object, additionalProperties: true}\n"
                   "  any: {}\n"
                   "  untyped: {items: {}}\n"
                   "  class: {properties: {24hOpen: {type: string}, 0-5BTC: {type: string}}}\n") ==
          "s:string n:number~ i:integer b:boolean list:[string] objects:[{a:string}] levels:[[string]] "
          "names:map<integer> "
          "books:map<{a:string}> free:json open:json any:json untyped:[json] class:{24hOpen:string 0-5BTC:string}");
}

TEST_CASE("enums of texts, numbers, items and constants") {
    CHECK(reply_of("type: object\n"
                   "properties:\n"
                   "  side: {type: string, enum: [BUY, SELL, BUY]}\n"
                   "  mode: {type: integer, enum: [1, 2]}\n"
                   "  open: {enum: [a, 'b', null]}\n"
                   "  sides: {type: array, items: {type: string, enum: [BUY, SELL]}}\n"
                   "  one: {const: fixed}\n"
                   "  named: {$ref: '#/components/schemas/Side'}\n"
                   "  text: {type: string, description: ON/OFF}\n",
                   "components: {schemas: {Side: {type: string, enum: [L, S]}}}\n") ==
          "side:string(BUY|SELL) mode:integer(1|2) open:string(a|b)~ sides:[string](BUY|SELL) one:string(fixed) "
          "named:string(L|S) "
          "text:string(ON|OFF in text)");
}

TEST_CASE("allOf as inheritance, as wrapper, and nested") {
    const std::string components =
        "components:\n"
        "  schemas:\n"
        "    Base: {type: object, required: [id], properties: {id: {type: integer}, note: {type: string}}}\n"
        "    Middle:\n"
        "      allOf:\n"
        "        - $ref: '#/components/schemas/Base'\n"
        "        - properties: {extra: {type: string}}\n"
        "    Kind: {type: string, description: kind, enum: [A, B, C]}\n";
    CHECK(reply_of("allOf:\n"
                   "  - $ref: '#/components/schemas/Middle'\n"
                   "  - type: object\n"
                   "    properties:\n"
                   "      note: {type: string, nullable: true}\n"
                   "      kind: {allOf: [{$ref: '#/components/schemas/Kind'}], nullable: true}\n"
                   "      narrow: {allOf: [{$ref: '#/components/schemas/Kind'}], enum: [A]}\n",
                   components) == "id:integer note:string~ extra:string kind:string(A|B|C)~ narrow:string(A)");
}

TEST_CASE("nullable in the ways of 3.1") {
    CHECK(reply_of("type: object\n"
                   "properties:\n"
                   "  a: {type: [string, 'null']}\n"
                   "  b: {oneOf: [{type: 'null'}, {type: integer}]}\n"
                   "  c: {anyOf: [{$ref: '#/components/schemas/O'}, {type: 'null'}]}\n"
                   "  d: {type: [integer, number]}\n",
                   "components: {schemas: {O: {type: object, properties: {x: {type: string}}}}}\n") ==
          "a:string~ b:integer~ c:{x:string}~ d:number");
}

TEST_CASE("forms are told apart by a discriminator, by a member of one value, or by shape") {
    CHECK(doubtful("oneOf:\n"
                   "  - {type: object, required: [kind, a], properties: {kind: {type: string, enum: [x]}, a: {type: "
                   "string}}}\n"
                   "  - {type: object, required: [kind], properties: {kind: {type: string, enum: [y]}, b: {type: "
                   "integer}, a: {type: string}}}\n") ==
          ":<kind| x:{kind:string(x) a:string} y:{kind:string(y) b:integer a:string}> EX262 12:19");
    CHECK(doubtful("oneOf: [{type: integer}, {type: object, properties: {a: {type: string}}}]") ==
          ":<| integer:integer form:{a:string}> EX262 11:24");
    CHECK(doubtful("oneOf: [{type: integer}, {type: string}]") == ":<| integer:integer string:string> EX262 11:24");
    CHECK(doubtful("type: [integer, string]") == ":<| integer:integer string:string> EX262 11:23");
    CHECK(doubtful("type: [integer, array]") == ":json EX262 11:23");
    CHECK(doubtful("oneOf: [{type: integer}, {}]") == ":json EX262 11:24");
    const std::string pets =
        "components:\n"
        "  schemas:\n"
        "    Cat: {type: object, properties: {name: {type: string}, lives: {type: integer}}}\n"
        "    Dog: {type: object, properties: {name: {type: string}, owner: {type: string}}}\n"
        "    Fish: {type: object, properties: {name: {type: string}, depth: {type: number}}}\n";
    CHECK(doubtful("oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]\n"
                   "discriminator: {propertyName: kind, mapping: {c: '#/components/schemas/Cat', d: Dog}}",
                   pets) == ":<kind| c:{name:string lives:integer} d:{name:string owner:string}> EX262 11:24");
    CHECK(doubtful(
              "type: array\nitems: {anyOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Fish'}]}",
              pets) == ":[<| Cat:{name:string lives:integer} Fish:{name:string depth:number}>] EX262 12:32");
    // What stands beside the forms belongs to each of them.
    CHECK(doubtful("type: object\nproperties: {id: {type: integer}}\n"
                   "oneOf: [{properties: {a: {type: string}}}, {properties: {b: {type: string}}}]") ==
          ":<| form:{a:string id:integer} form2:{b:string id:integer}> EX262 13:24");
    // Forms with the same members are one object.
    CHECK(reply_of("oneOf: [{properties: {a: {type: string}}}, {properties: {a: {type: string}}}]") == "a:string");
    CHECK(reply_of("oneOf: [{type: integer}, {type: number}]") == ":number");
    CHECK(reply_of("anyOf: [{type: string, enum: [a]}, {type: string, enum: [b]}]") == ":string(a|b)");
    // A list of what must be there says nothing about types.
    CHECK(reply_of("type: object\nproperties: {a: {type: string}, b: {type: string}}\nanyOf: [{required: [a]}, "
                   "{required: [b]}]") == "a:string b:string");
}

TEST_CASE("a type that holds itself through a list or map is that type again; elsewhere it is any value") {
    const std::string components =
        "components:\n"
        "  schemas:\n"
        "    Node: {type: object, properties: {name: {type: string}, children: {type: array, items: {$ref: "
        "'#/components/schemas/Node'}}}}\n"
        "    Index: {type: object, properties: {under: {type: object, additionalProperties: {$ref: "
        "'#/components/schemas/Index'}}}}\n"
        "    List: {type: array, items: {$ref: '#/components/schemas/Listed'}}\n"
        "    Listed: {type: object, properties: {more: {$ref: '#/components/schemas/List'}}}\n"
        "    Order: {type: object, properties: {parent: {$ref: '#/components/schemas/Order'}, legs: {type: array, "
        "items: {allOf: [{$ref: '#/components/schemas/Order'}], description: leg}}}}\n"
        "    Basket: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {in: {type: array, items: {$ref: "
        "'#/components/schemas/Basket'}}}}]}\n"
        "    Base: {type: object, properties: {id: {type: integer}}}\n"
        "    A: {type: object, properties: {b: {type: array, items: {$ref: '#/components/schemas/B'}}}}\n"
        "    B: {type: object, properties: {a: {$ref: '#/components/schemas/A'}}}\n"
        "    Either: {oneOf: [{type: string}, {type: array, items: {$ref: '#/components/schemas/Either'}}]}\n"
        "    Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}\n"
        "    Maybe: {properties: {next: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Maybe'}, {type: "
        "'null'}]}}}}\n"
        "    One: {oneOf: [{$ref: '#/components/schemas/Two'}]}\n"
        "    Two: {allOf: [{$ref: '#/components/schemas/One'}]}\n";
    const auto reply = [&](const std::string& name) {
        return reply_of("type: object\nproperties: {x: {$ref: '#/components/schemas/" + name + "'}}", components);
    };
    CHECK(reply("Node") == "x:{name:string children:[{^}]}");
    CHECK(reply("Index") == "x:{under:map<{^}>}");
    CHECK(reply("List") == "x:[{more:[{^}]}]");
    CHECK(reply("Listed") == "x:{more:[{^}]}");
    CHECK(reply("Basket") == "x:{id:integer in:[{^}]}");
    CHECK(reply("A") == "x:{b:[{a:{^}}]}");
    CHECK(reply("Maybe") == "x:{next:[{^}]}");
    // The reply's own type is such a type too.
    CHECK(reply_of("$ref: '#/components/schemas/Node'", components) == "name:string children:[{^}]");
    CHECK(reply_of("type: array\nitems: {$ref: '#/components/schemas/Node'}", components) ==
          "name:string children:[{^}]");
    CHECK(doubtful("$ref: '#/components/schemas/Either'", components) ==
          ":<| string:string array_of_object:[{^}]> EX262 23:21");

    CHECK(doubtful("$ref: '#/components/schemas/Order'", components) == "parent:json legs:[{^}] EX259 18:55");
    CHECK(doubtful("$ref: '#/components/schemas/Nested'", components) == ":[json] EX259 24:41");
    const Read loop = read_reply("$ref: '#/components/schemas/One'", components);
    CHECK(describe(loop.only().reply) == ":json");
    CHECK(loop.diagnostics.all().size() == 1);
}

TEST_CASE("a body that holds itself: parameters stand beside its fields, so the type begins one level deeper") {
    const std::string text =
        "openapi: 3.0.0\nsecurity: [{k: []}]\npaths:\n  /a:\n    post:\n"
        "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Node'}}}}\n"
        "      responses: {'204': {}}\n"
        "components: {schemas: {Node: {type: object, properties: {a: {type: string}, n: {type: array, items: {$ref: "
        "'#/components/schemas/Node'}}}}}}\n";
    const Read result = read("t.yaml", text);
    CHECK(describe(result.only().request) == "a:string n:[{a:string n:[{^}]}]");
    CHECK(result.findings() == "");
}

TEST_CASE("schemas that unfold without end are cut") {
    // Each level refers to the next one twice: 2^20 fields.
    std::string components = "components:\n  schemas:\n";
    for (int i = 0; i < 20; ++i) {
        const std::string next = "{$ref: '#/components/schemas/L" + std::to_string(i + 1) + "'}";
        components +=
            "    L" + std::to_string(i) + ": {type: object, properties: {a: " + next + ", b: " + next + "}}\n";
    }
    components += "    L20: {type: string}\n";
    const Read result = read_reply("$ref: '#/components/schemas/L0'", components);
    CHECK(result.only().reply.size() == 2);
    REQUIRE(result.diagnostics.all().size() == 1);
    CHECK(result.diagnostics.all()[0].rule->id == "EX260");

    std::string deep = "type: object";
    for (int i = 0; i < 80; ++i) deep = "type: object, properties: {a: {" + deep + "}}";
    CHECK(read_reply("{" + deep + "}").findings().substr(0, 5) == "EX260");
}

TEST_CASE("lists and maps of lists and maps, as deep as they are") {
    CHECK(reply_of("type: object\nproperties:\n"
                   "  m: {type: object, additionalProperties: {type: array, items: {type: string}}}\n"
                   "  d: {type: array, items: {type: array, items: {type: array, items: {type: string}}}}\n"
                   "  o: {additionalProperties: {additionalProperties: {properties: {a: {type: string}}}}}\n"
                   "  l: {type: array, items: {type: array, items: {properties: {a: {type: string}}}}}\n") ==
          "m:map<[string]> d:[[[string]]] o:map<map<{a:string}>> l:[[{a:string}]]");
}

TEST_CASE("facts: bounds, defaults, examples, deprecation") {
    const Read result = read_reply(
        "type: object\n"
        "properties:\n"
        "  a: {type: integer, default: 20, minimum: 1, example: 5, maximum: 100, deprecated: true, description: text}\n"
        "  b: {type: number, minimum: 0, exclusiveMinimum: true}\n"
        "  c: {type: string, format: date-time, example: '2026-01-15'}\n"
        "  d: {type: string, minLength: 2, maxLength: 40}\n"
        "  e: {type: string, minLength: 0, maxLength: 100000}\n");
    const auto& reply = result.only().reply;
    CHECK(reply[0].facts == spec::FieldFacts{"5", "20", "1", "100"});
    CHECK(reply[0].deprecated);
    CHECK(reply[0].description == "text");
    CHECK(reply[1].facts.minimum.empty());
    CHECK(reply[2].format == "date-time");
    CHECK(reply[3].facts.shortest == "2");
    CHECK(reply[3].facts.longest == "40");
    CHECK(reply[4].facts == spec::FieldFacts{});
    CHECK(reply[2].facts.example == "2026-01-15");
    CHECK(result.diagnostics.all().empty());
}

TEST_CASE("faults of schemas are warnings") {
    CHECK(doubtful("type: object\nproperties:\n  a: {type: decimal}") == "a:decimal EX261 13:29");
    CHECK(doubtful("type: object\nproperties:\n  a: {type: 'array[string]'}") == "a:json EX261 13:29");
    CHECK(doubtful("type: object\nproperties:\n  a: {type: integer, minimum: 1, exclusiveMinimum: 1}") ==
          "a:integer EX264 13:68");
    CHECK(doubtful("type: object\nrequired: true\nproperties:\n  a: {type: string}") == "a:string EX264 12:27");
    CHECK(doubtful("type: object\nproperties:\n  a: {type: string, enum: x}") == "a:string EX264 13:43");
    CHECK(doubtful("type: object\nproperties:\n  a: {type: string, enum: ['x ']}") == "a:string(x) EX264 13:44");
    CHECK(doubtful("type: object\nproperties:\n  a: text") == "a:json EX264 13:22");
    CHECK(doubtful("allOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {a: {type: "
                   "integer}}}]") == "a:string EX263 11:102");
    CHECK(doubtful("type: object\nproperties: 5") == ":json EX264 12:29");
}
