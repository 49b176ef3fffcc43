// The same for schemas, and for types of several places.
#include "features.hpp"

using namespace features;

TEST_CASE("schemas") {
    check({
        {"allOf: inheritance, one member beside a description, nested, `required` from all members",
         body("application/json",
              "{allOf: [{$ref: '#/components/schemas/Child'}, {required: [b], properties: {c: {allOf: [{$ref: "
              "'#/components/schemas/Side'}], description: d, nullable: true}}}]}",
              schemas("Base: {type: object, required: [a], properties: {a: {type: string}}}\n"
                      "Child: {allOf: [{$ref: '#/components/schemas/Base'}, {type: object, properties: {b: {type: "
                      "string}}}]}\n"
                      "Side: {type: string, enum: [buy, sell]}\n")),
         {"- {name: a, type: string, doc_type: string, required: true}",
          "- {name: b, type: string, doc_type: string, required: true}",
          "- {name: c, type: C, doc_type: string, nullable: true}"}},
        {"oneOf and anyOf without a discriminator: payload or error, integer or number, object or list",
         reply("p: {oneOf: [{properties: {id: {type: string}}}, {properties: {error: {type: string}}}]}\n"
               "n: {oneOf: [{type: integer}, {type: number}]}\n"
               "o: {anyOf: [{properties: {x: {type: string}}}, {type: array, items: {type: string}}]}"),
         {"- {name: n, type: decimal, doc_type: number, wire: number}", "- {name: p, type: AP}",
          "- {name: o, type: AO}", "- {name: form, type: APForm}", "- {name: array_of_string, type: list<string>}"},
         "EX262 11:26, EX262 13:26"},
        {"a discriminator with a mapping, and one without",
         reply("p: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: "
               "{propertyName: "
               "kind, mapping: {c: '#/components/schemas/Cat', d: Dog}}}\n"
               "q: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}], discriminator: "
               "{propertyName: "
               "kind}}",
               schemas("Cat: {type: object, properties: {kind: {type: string}, lives: {type: integer}}}\n"
                       "Dog: {type: object, properties: {kind: {type: string}, owner: {type: string}}}\n")),
         {"tag: kind", "- {name: c, type: Cat}", "- {name: d, type: Dog}", "- {name: Cat, type: Cat}"},
         "EX262 11:26, EX262 12:26"},
        {"recursion, direct and by a cycle of oneOf and allOf",
         reply(
             "n: {$ref: '#/components/schemas/Node'}\ni: {$ref: '#/components/schemas/Instrument'}",
             schemas(
                 "Node: {type: object, properties: {v: {type: string}, kids: {type: array, items: {$ref: "
                 "'#/components/schemas/Node'}}}}\n"
                 "Instrument: {oneOf: [{$ref: '#/components/schemas/Plain'}, {$ref: '#/components/schemas/Basket'}]}\n"
                 "Plain: {type: object, properties: {id: {type: string}}}\n"
                 "Basket: {allOf: [{$ref: '#/components/schemas/Plain'}, {type: object, properties: {legs: {type: "
                 "array, "
                 "items: {$ref: '#/components/schemas/Instrument'}}}}]}\n")),
         {"- {name: kids, type: list<Node>, doc_type: array of object}",
          "- {name: legs, type: list<Instrument>, doc_type: array of object}"},
         "EX262 17:25"},
        {"a type that contains itself directly stays JSON there",
         reply("n: {$ref: '#/components/schemas/Node'}", schemas("Node: {type: object, properties: {v: {type: string}, "
                                                                 "parent: {$ref: '#/components/schemas/Node'}}}\n")),
         {"- {name: parent, type: json, doc_type: json}"},
         "EX259 15:73"},
        {"enums of texts, integers and booleans; named; on items; with names of their own",
         reply("t: {type: string, enum: [a, b]}\ni: {type: integer, enum: [1, 2]}\nb: {type: boolean, enum: [true]}\n"
               "n: {$ref: '#/components/schemas/Side'}\nl: {type: array, items: {type: string, enum: [x, 'y z']}}\n"
               "v: {type: integer, enum: [0, 1], x-enum-varnames: [OPEN_NOW, closed]}\n"
               "w: {type: string, enum: [N, F], x-enumNames: [new, filled]}",
               schemas("Side: {type: string, enum: [BUY, SELL]}\n")),
         {"- {name: t, type: T}", "- {name: i, type: integer, doc_type: integer}",
          "- {name: b, type: boolean, doc_type: boolean}", "- {name: n, type: N}", "N: [BUY, SELL]", "L: [x, \"y z\"]",
          "- {name: v, type: V, doc_type: integer, wire: number}",
          "V: [{wire: \"0\", name: open_now}, {wire: \"1\", name: closed}]",
          "W: [{wire: \"N\", name: new}, {wire: F, name: filled}]"}},
        {"numbers are named by what they mean, values by their titles",
         reply("d: {type: integer, enum: [1, 2, 3], x-enum-descriptions: [Good till cancelled., '', 'Is cancelled as "
               "soon as any part of it is filled']}\n"
               "m: {type: string, enum: ['1', '2'], x-enum-descriptions: {'1': spot, '2': futures}}\n"
               "k: {type: integer, enum: [0, 1], x-api-enum: [{value: 0, name: '0', description: normal}, {value: 1, "
               "name: ROBOT, description: Robot sub-account}]}\n"
               "t: {type: string, enum: [buy], x-enum-descriptions: [Buys the base currency]}\n"
               "o: {oneOf: [{const: 0, title: Off}, {const: 1, title: On, description: Is on}]}\n"
               "p: {oneOf: [{const: N, title: New}, {const: F}]}",
               "", "3.1.0"),
         {"D: [{wire: \"1\", name: good_till_cancelled}, \"2\", \"3\"]",
          "M: [{wire: \"1\", name: spot}, {wire: \"2\", name: futures}]",
          "K: [{wire: \"0\", name: normal}, {wire: \"1\", name: robot}]", "T: [buy]",
          "O: [{wire: \"0\", name: \"off\"}, {wire: \"1\", name: \"on\"}]", "P: [{wire: \"N\", name: new}, F]"}},
        {"the listed words of one form are called after the value, not after their type",
         reply("price: {oneOf: [{type: number}, {type: string, enum: [market_price]}]}"),
         {"- {name: price, type: APrice, doc_type: object}", "- {name: string, type: Price}", "Price: [market_price]"},
         "EX262 11:30"},
        {"null: nullable, left over in 3.1, in a list of types, as a form, in an enum",
         reply("a: {type: string, nullable: true}\nb: {type: [string, 'null']}\nc: {oneOf: [{type: 'null'}, {type: "
               "integer}]}\n"
               "d: {enum: [x, y, null]}\ne: {anyOf: [{$ref: '#/components/schemas/O'}, {type: 'null'}]}",
               schemas("O: {type: object, properties: {x: {type: string}}}\n"), "3.1.0"),
         {"- {name: a, type: string, nullable: true}", "- {name: b, type: string, nullable: true}",
          "- {name: c, type: integer, doc_type: integer, nullable: true}", "- {name: d, type: D, nullable: true}",
          "- {name: e, type: AE, doc_type: object, nullable: true}"}},
        {"maps of a schema, of anything, and free objects",
         reply("a: {type: object, additionalProperties: {type: number}}\nb: {additionalProperties: true}\n"
               "c: {type: object}\nd: {type: object, additionalProperties: false, properties: {x: {type: string}}}\n"
               "e: {type: object, additionalProperties: {type: object, properties: {y: {type: string}}}}"),
         {"- {name: a, type: map<decimal>, doc_type: map of number, wire: number}",
          "- {name: b, type: json, doc_type: json}", "- {name: c, type: json, doc_type: json}",
          "- {name: d, type: AD, doc_type: object}", "- {name: e, type: map<AE>, doc_type: map of object}"}},
        {"lists of lists, and of scalars of several kinds",
         reply("a: {type: array, items: {type: array, items: {type: string}}}\n"
               "b: {type: array, items: {type: array, items: {oneOf: [{type: string}, {type: number}]}}}\n"
               "c: {type: array, prefixItems: [{type: string}, {type: integer}]}",
               "", "3.1.0"),
         {"- {name: a, type: list<list<string>>, doc_type: array of string}",
          "- {name: b, type: list<list<AB>>, doc_type: object}", "- {name: c, type: AC, doc_type: array}"},
         "EX262 12:68"},
        {"times in each unit, by name and example; ids of 64 bits; amounts as number or text",
         reply(
             "createdTime: {type: integer, format: int64, example: 1700000000123}\nupdateTime: {type: string, example: "
             "'1700000000.123'}\ntradeTime: {type: string, example: '1700000000'}\norderTime: {type: string, example: "
             "'1700000000123456'}\nendTime: {type: string, example: '2026-01-15T00:00:00Z'}\norderId: {type: integer, "
             "format: "
             "int64}\nrequestId: {type: string, format: int64, example: '9223372036854775807'}\namount: {type: "
             "number}\nat: "
             "{type: string, format: date-time}"),
         {"- {name: createdTime, type: timestamp, by: name, wire: number, example: 1700000000123}",
          "- {name: updateTime, type: timestamp, by: example, unit: seconds, example: 1700000000.123}",
          "- {name: tradeTime, type: timestamp, by: example, unit: seconds, example: 1700000000}",
          "- {name: orderTime, type: timestamp, by: example, unit: microseconds, example: 1700000000123456}",
          "- {name: endTime, type: timestamp, by: example, unit: iso8601, example: 2026-01-15T00:00:00Z}",
          "- {name: orderId, type: integer}", "- {name: requestId, type: string, example: 9223372036854775807}",
          "- {name: amount, type: decimal, wire: number}", "- {name: at, type: timestamp, unit: iso8601}"}},
        {"properties without a type, items that are missing, empty schemas",
         reply("a: {properties: {x: {type: string}}}\nb: {type: array}\nc: {}\nd: true\ne: {type: array, items: {}}"),
         {"- {name: a, type: AA, doc_type: object}", "- {name: b, type: list<json>, doc_type: array of json}",
          "- {name: c, type: json, doc_type: json}", "- {name: d, type: json, doc_type: json}"}},
        {"names that are no identifiers, or differ by case only",
         reply("24hOpen: {type: string}\n1d_invites: {type: string}\n0-5BTC: {type: string}\nsession-premarket: {type: "
               "string}\n"
               "'{currency_pair}': {type: string}\n'odd\"quote': {type: string}\nclass: {type: string}\nvoid: {type: "
               "string}\n"
               "m: {type: string}\nM: {type: string}"),
         {"- {name: 24hOpen, type: string}", "- {name: session-premarket, type: string}",
          "- {name: \"{currency_pair}\", type: string}", "- {name: 'odd\"quote', type: string}",
          "- {name: class, type: string}", "- {name: m, type: string}", "- {name: M, type: string}"}},
        {"names of schemas that are no identifiers",
         reply("a: {$ref: '#/components/schemas/com.acme.Order-v2_x'}\nb: {$ref: "
               "'#/components/schemas/com.acme.Order-v2_x'}",
               schemas("com.acme.Order-v2_x: {type: object, properties: {id: {type: string}}}\n")),
         {"- {name: a, type: ComAcmeOrderV2X}", "- {name: b, type: ComAcmeOrderV2X}"}},
    });
}

TEST_CASE("a second import keeps the names of shared types, whatever comes before them") {
    const std::string components = schemas(
        "Order: {type: object, properties: {id: {type: string}, legs: {type: array, items: {$ref: "
        "'#/components/schemas/Leg'}}}}\nLeg: {type: object, properties: {price: {type: string}}}\n");
    const auto operation = [](const std::string& name) {
        return "  /v1/x/" + name +
               ": {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: object, "
               "properties: {order: {$ref: '#/components/schemas/Order'}}}}}}}}}\n";
    };
    const Imported first = import("t.yaml", document(operation("b"), components));
    CHECK(first.yaml().find("BOrder") != std::string::npos);
    spec::Spec committed;
    committed.groups = first.result.groups;
    const Imported second =
        import("t.yaml", document(operation("a") + operation("b"), components), plain(), &committed);
    CHECK(holds_line(second.yaml(), "- {name: order, type: BOrder}"));
    CHECK(second.yaml().find("type: Order}") == std::string::npos);
    CHECK(import("t.yaml", document(operation("a") + operation("b"), components)).yaml().find("order, type: Order}") !=
          std::string::npos);
}

TEST_CASE("what examples show of a shared type counts wherever it stands") {
    const auto operation = [](const std::string& name, const std::string& example) {
        return "  /v1/x/" + name +
               ": {get: {responses: {'200': {description: '', content: {application/json: {schema: {type: object, "
               "properties: {fee: {$ref: '#/components/schemas/Fee'}}}, example: {fee: {amount: " +
               example + "}}}}}}}}\n";
    };
    const std::string components = schemas("Fee: {type: object, properties: {amount: {type: string}}}\n");
    CHECK(import("t.yaml", document(operation("a", "'0.5'") + operation("b", "'1.5'"), components))
              .yaml()
              .find("amount, type: decimal") != std::string::npos);
    CHECK(import("t.yaml", document(operation("a", "'0.5'") + operation("b", "none"), components))
              .yaml()
              .find("amount, type: string") != std::string::npos);
}
