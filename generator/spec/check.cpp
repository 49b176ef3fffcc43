#include "spec/check.hpp"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "spec/batch.hpp"
#include "spec/reach.hpp"
#include "spec/rules.hpp"
#include "spec/suggest.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

/// A file with more findings than this is broken as a whole: looking for near names would only cost time.
constexpr std::size_t most_suggestions = 50;

/// Names at one place, with where each stands.
class UniqueNames {
  public:
    explicit UniqueNames(text::Diagnostics& diagnostics) : diagnostics_(diagnostics) {}
    /// `what()` tells what has the name.
    template <class What>
    void add(std::string_view name, text::Span at, What what) {
        const auto [first, added] = places_.emplace(name, at);
        if (added) return;
        diagnostics_.report(rules::duplicate, at, "duplicate " + what(), "rename or remove one of the two")
            .notes.push_back({"first defined here", first->second});
    }

  private:
    std::unordered_map<std::string_view, text::Span> places_;
    text::Diagnostics& diagnostics_;
};

class Checker {
  public:
    Checker(const Group& group, text::Diagnostics& diagnostics) : group_(group), diagnostics_(diagnostics) {
        for (const Type& type : group.types) types_.emplace(type.name, &type);
        for (const Enum& each : group.enums) enums_.emplace(each.name, &each);
    }

    void run() {
        names();
        for (const Type& type : group_.types)
            for (const Field& field : type.fields) {
                resolve(field.type, field.span, [&] { return "field '" + field.name + "'"; });
                values(field);
            }
        for (const Operation& operation : group_.operations) {
            request(operation);
            reply(operation);
        }
        examples();
        ends();
    }

  private:
    void names() {
        UniqueNames ids(diagnostics_);
        std::deque<std::string> written;
        UniqueNames routes(diagnostics_);
        for (const Operation& operation : group_.operations) {
            ids.add(operation.id, operation.span, [&] { return "operation '" + operation.id + "'"; });
            const std::string& route = written.emplace_back(operation.route());
            routes.add(route, operation.span, [&] { return "'" + route + "'"; });
        }
        UniqueNames types(diagnostics_);
        for (const Type& type : group_.types) {
            types.add(type.name, type.span, [&] { return "name " + type.name; });
            UniqueNames fields(diagnostics_);
            for (const Field& field : type.fields)
                fields.add(field.name, field.span, [&] { return "field '" + field.name + "' of type " + type.name; });
        }
        for (const Enum& each : group_.enums) {
            types.add(each.name, each.span, [&] { return "name " + each.name; });
            UniqueNames wires(diagnostics_);
            UniqueNames pinned(diagnostics_);
            for (const EnumValue& value : each.values) {
                wires.add(value.wire, value.span, [&] { return "value '" + value.wire + "' of enum " + each.name; });
                if (!value.name.empty())
                    pinned.add(value.name, value.span,
                               [&] { return "name '" + value.name + "' of enum " + each.name; });
            }
        }
    }

    bool known(const std::string& name) const { return types_.count(name) != 0 || enums_.count(name) != 0; }

    std::vector<std::string> known_names() const {
        std::vector<std::string> names;
        for (const Type& type : group_.types) names.push_back(type.name);
        for (const auto& [name, type] : enums_) names.push_back(name);
        return names;
    }

    /// `what()` tells what has the type.
    template <class What>
    void resolve(const TypeRef& type, text::Span at, What what) {
        if (!type.item.empty()) return resolve(type.item.front(), at, what);
        if (type.kind != Kind::named || known(type.name)) return;
        const std::string near = suggest(type.name, [&] { return known_names(); });
        diagnostics_.report(rules::unknown_type, at, what() + " has the undefined type " + type.name,
                            near.empty() ? "define it under `types` or `enums` of this file" : near);
    }

    /// A field lists some of the values of its enum.
    void values(const Field& field) {
        if (field.values.empty()) return;
        const auto found = enums_.find(named_item(field.type));
        if (found == enums_.end()) {
            diagnostics_.report(
                rules::unknown_value, field.span,
                "field '" + field.name + "' lists values, but its type " + to_text(field.type) + " is no enum",
                "remove `values`, or name an enum as its type");
            return;
        }
        const Enum* const type = found->second;
        std::unordered_set<std::string_view> known;
        for (const EnumValue& value : type->values) known.insert(value.wire);
        std::unordered_set<std::string_view> seen;
        for (const std::string& value : field.values) {
            if (known.count(value) == 0)
                diagnostics_
                    .report(rules::unknown_value, field.span,
                            "field '" + field.name + "' lists '" + text::visible(value) + "', which is no value of " +
                                type->name,
                            "add it to the enum, or remove it from `values`")
                    .notes.push_back({"the enum", type->span});
            else if (!seen.insert(value).second)
                diagnostics_.report(rules::duplicate, field.span,
                                    "field '" + field.name + "' lists '" + text::visible(value) + "' twice",
                                    "remove one of the two");
        }
    }

    template <class Candidates>
    std::string suggest(const std::string& word, Candidates candidates) {
        return ++suggestions_ > most_suggestions ? std::string{} : text::did_you_mean(word, candidates());
    }

    void report_shape(const Operation& operation, const std::string& message, std::string help) {
        diagnostics_.report(rules::bad_shape, operation.span, "operation '" + operation.id + "': " + message,
                            std::move(help));
    }

    void request(const Operation& operation) {
        const Request& request = operation.request;
        if (request.shape == Shape::none) {
            if (request.in != In::none || !request.type.empty())
                report_shape(operation, "the request has no shape", "add `shape: object`, or remove `request`");
            return;
        }
        if (request.shape == Shape::one)
            report_shape(operation, "only a reply can have the shape `one`", "write `shape: object` or `shape: list`");
        if (request.in == In::none) report_shape(operation, "the request has no `in`", "add `in: query` or `in: body`");
        if (request.shape == Shape::list && request.in != In::none && request.in != In::body)
            report_shape(operation, "a list cannot be sent in the " + to_text(request.in),
                         "write `in: body`, or `shape: object`");
        if (request.type.empty()) {
            report_shape(operation, "the request has no type", "add `type:` with the type that lists its fields");
        } else if (enums_.count(request.type) != 0) {
            report_shape(operation, "the type of the request, " + request.type + ", is an enum", "name one of `types`");
        } else {
            resolve({Kind::named, request.type, {}}, operation.span,
                    [&] { return "the request of operation '" + operation.id + "'"; });
        }
    }

    void reply(const Operation& operation) {
        const Reply& reply = operation.reply;
        if (reply.shape == Shape::none) return;
        resolve(reply.type, operation.span, [&] { return "the reply of operation '" + operation.id + "'"; });
        const bool scalar =
            reply.type.kind == Kind::list ||
            (reply.type.kind == Kind::named ? enums_.count(reply.type.name) != 0
                                            : reply.type.kind != Kind::map && reply.type.kind != Kind::json);
        if (reply.shape == Shape::one && (scalar || reply.type.kind != Kind::named))
            report_shape(operation, "the reply lists one object, but its type is " + to_text(reply.type),
                         "name one of `types`, or write `shape: list`");
        if (reply.shape == Shape::object && scalar)
            report_shape(operation, "the reply is an object, but its type is " + to_text(reply.type),
                         "name one of `types`, or write `shape: value`");
        if (!reply.rows.empty() && &row_of_reply(group_, operation) == &reply.type)
            report_shape(operation, "the payload has no member '" + reply.rows + "' that is a list",
                         "name the member that lists the results, or remove `rows`");
    }

    void examples() {
        std::set<std::string> ids;
        for (const Operation& operation : group_.operations) ids.insert(operation.id);
        for (const Example& example : group_.examples) {
            if (ids.count(example.operation) != 0) continue;
            const std::string near = ++suggestions_ > most_suggestions
                                         ? std::string{}
                                         : did_you_mean_operation(example.operation, operation_ids(group_));
            diagnostics_.report(rules::unknown_operation, example.span,
                                "example of the unknown operation '" + example.operation + "'",
                                near.empty() ? "correct `operation`, or remove the example" : near);
        }
    }

    /// Takes away types whose members all end, until no more can be: what is left holds itself.
    void ends() {
        std::map<std::string, std::vector<std::string>> held_by;
        std::map<std::string, std::size_t> open;
        std::vector<std::string> ended;
        for (const auto& [name, type] : types_) {
            std::size_t members = 0;
            for (const Field& field : type->fields)
                if (field.type.kind == Kind::named && types_.count(field.type.name) != 0) {
                    held_by[field.type.name].push_back(name);
                    ++members;
                }
            if (members == 0)
                ended.push_back(name);
            else
                open[name] = members;
        }
        while (!ended.empty()) {
            const std::string name = std::move(ended.back());
            ended.pop_back();
            for (const std::string& holder : held_by[name])
                if (const auto found = open.find(holder); --found->second == 0) {
                    ended.push_back(holder);
                    open.erase(found);
                }
        }
        for (const auto& [name, members] : open)
            diagnostics_.report(rules::endless_type, types_.at(name)->span,
                                "type " + name + " contains itself, or a type that does",
                                "break the cycle with a list, list<" + name + ">, or with json");
    }

    const Group& group_;
    text::Diagnostics& diagnostics_;
    std::unordered_map<std::string, const Type*> types_;
    std::map<std::string, const Enum*> enums_;
    std::size_t suggestions_ = 0;
};

}  // namespace

void check(const Group& group, text::Diagnostics& diagnostics) {
    Checker(group, diagnostics).run();
}

}  // namespace exbind::spec
