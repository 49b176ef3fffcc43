// What other tools see: an export without its extensions is imported as any OpenAPI document is. Operations,
// parameters, what is required, JSON types and enums are then the same.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "docs/assemble.hpp"
#include "docs/openapi/openapi.hpp"
#include "exported.hpp"
#include "spec/envelope.hpp"
#include "text/strings.hpp"

using namespace exbind;
using exported::Exported;
using exported::Tree;
using yaml::Node;

namespace {

Node without_extensions(Node node) {
    std::erase_if(node.entries, [](const yaml::Entry& entry) { return entry.key.starts_with("x-exbind-"); });
    for (yaml::Entry& entry : node.entries) entry.value = without_extensions(std::move(entry.value));
    for (Node& item : node.items) item = without_extensions(std::move(item));
    return node;
}

/// Facts of operations, one a line: "GET /v1/tab request query name: string, required".
using Facts = std::set<std::string>;

class Collecting {
  public:
    Collecting(const spec::Group& group, const spec::Operation& operation, bool read, Facts& facts)
        : group_(group), operation_(operation), read_(read), facts_(facts) {
        route_ = operation.method + ' ' + spec::sent_path(operation.path);
    }

    void run() {
        facts_.insert(route_);
        if (const spec::Type* const type = group_.type(operation_.request.type))
            for (const spec::Field& field : type->fields) parameter(field);
        if (operation_.reply.shape == spec::Shape::none) return;
        spec::Field payload;
        payload.type = operation_.reply.type;
        if (spec::is_list(operation_.reply.shape)) payload.type = {spec::Kind::list, {}, {payload.type}};
        members(payload, "reply", payload.type);
    }

  private:
    void parameter(const spec::Field& field) {
        const spec::In in = field.in == spec::In::none ? operation_.request.in : field.in;
        const bool json = in == spec::In::body;
        const bool content = !json && in != spec::In::form && sent_as_json(field);
        const bool required = field.required == spec::Presence::yes || in == spec::In::path;
        const std::string name = "request " + spec::to_text(in) + ' ' + field.wire_name();
        facts_.insert(route_ + ' ' + name + (required ? ", required" : ""));
        if (content)
            facts_.insert(route_ + ' ' + name + ": string");
        else
            members(field, name, field.type);
    }

    /// JSON as the text of a parameter.
    bool sent_as_json(const spec::Field& field) const {
        const bool object = field.type.kind == spec::Kind::map ||
                            (field.type.kind == spec::Kind::named && group_.type(field.type.name) != nullptr);
        return object || (field.type.kind == spec::Kind::list && spec::is_json_text(group_, field));
    }

    /// The JSON type of a value, and of all in it.
    void members(const spec::Field& field, const std::string& path, const spec::TypeRef& type) {
        const auto note = [&](const std::string& what) { facts_.insert(route_ + ' ' + path + ": " + what); };
        switch (type.kind) {
            case spec::Kind::list:
                if (field.style == spec::ListStyle::joined) return note("string");
                note("array");
                return members(field, path + "[]", type.item.front());
            case spec::Kind::map:
                note("object");
                return members(field, path + ".*", type.item.front());
            case spec::Kind::json:
                return note("anything");
            case spec::Kind::named:
                break;
            default:
                return note(scalar(field, type.kind));
        }
        if (group_.enumeration(type.name) != nullptr) {
            // What the import concludes by itself, from names and examples, is not the document's word.
            if (read_ && !field.by.empty()) return note(scalar(field, type.kind));
            std::vector<std::string> values = group_.values_of(field);
            if (values.empty())
                for (const spec::EnumValue& value : group_.enumeration(type.name)->values) values.push_back(value.wire);
            std::sort(values.begin(), values.end());
            values.erase(std::unique(values.begin(), values.end()), values.end());
            note(scalar(field, type.kind) + " of " + text::join(values, ", "));
            return;
        }
        const spec::Type* const found = group_.type(type.name);
        note(found->positional ? "array" : found->variant ? "one of several" : "object");
        if (found->variant || std::count(open_.begin(), open_.end(), found->name) != 0) return;
        open_.push_back(found->name);
        for (std::size_t i = 0; i < found->fields.size(); ++i)
            members(found->fields[i],
                    path + '.' + (found->positional ? std::to_string(i) : found->fields[i].wire_name()),
                    found->fields[i].type);
        open_.pop_back();
    }

    static std::string scalar(const spec::Field& field, spec::Kind kind) {
        const spec::Wire wire = field.wire.value_or(spec::default_wire(kind));
        if (kind == spec::Kind::boolean && wire == spec::Wire::text) return "string of false, true";
        if (kind == spec::Kind::boolean && wire == spec::Wire::flag) return "string of 0, 1";
        return wire == spec::Wire::number ? "number" : wire == spec::Wire::boolean ? "boolean" : "string";
    }

    const spec::Group& group_;
    const spec::Operation& operation_;
    bool read_;  ///< from a document
    Facts& facts_;
    std::string route_;
    std::vector<std::string> open_;
};

Facts facts_of(const std::vector<spec::Group>& groups, bool read) {
    Facts facts;
    for (const spec::Group& group : groups)
        for (const spec::Operation& operation : group.operations) Collecting(group, operation, read, facts).run();
    return facts;
}

/// What an import makes of the document.
std::vector<spec::Group> imported(Exported& exported) {
    const Node plain = without_extensions(std::move(exported.document));
    const text::Source& source = exported.sources.add("plain.yaml", interchange::to_yaml(plain));
    docs::OpenApiOptions options;
    options.envelope = exported.spec.exchange.envelope;
    text::Diagnostics found;
    std::vector<docs::DocPage> pages;
    pages.push_back(docs::read_openapi(source, "plain.yaml", options, found));
    for (const auto& operation : pages.front().left_out) MESSAGE("left out: " << operation.path);
    spec::Exchange exchange;
    exchange.name = exported.spec.exchange.name;
    exchange.envelope = options.envelope;
    exchange.default_scope = {"user"};
    docs::ImportResult result = docs::import_pages(std::move(pages), exchange, nullptr, {}, found);
    for (spec::Group& group : result.groups)
        for (const spec::Enum& common : result.common)
            if (group.enumeration(common.name) == nullptr && group.type(common.name) == nullptr)
                group.enums.push_back(common);
    return std::move(result.groups);
}

}  // namespace

TEST_CASE("an export without its extensions is imported with the same operations, parameters, types and enums") {
    for (const Tree& tree : exported::trees()) {
        if (tree.exchange == "kitchen") continue;  // has what no document can say, such as enums of texts and numbers
        CAPTURE(tree.exchange);
        Exported exported(tree);
        const Facts meant = facts_of(exported.spec.groups, false);
        const Facts read = facts_of(imported(exported), true);
        std::vector<std::string> missing;
        std::vector<std::string> added;
        std::set_difference(meant.begin(), meant.end(), read.begin(), read.end(), std::back_inserter(missing));
        std::set_difference(read.begin(), read.end(), meant.begin(), meant.end(), std::back_inserter(added));
        CHECK_MESSAGE(missing.empty(), missing.size(), " of ", meant.size(), " facts are missing\n",
                      text::join(missing, "\n"));
        CHECK_MESSAGE(added.empty(), added.size(), " facts are added\n", text::join(added, "\n"));
    }
}
