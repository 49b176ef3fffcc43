// Entries of client_ids name operations, parameters and members that exist, and say how to ask.
#include <algorithm>
#include <set>

#include "spec/lint.hpp"
#include "spec/rules.hpp"
#include "spec/suggest.hpp"
#include "text/find.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

class ClientIdLint {
  public:
    ClientIdLint(const Spec& spec, const ClientId& id, text::Diagnostics& diagnostics)
        : spec_(spec), id_(id), diagnostics_(diagnostics) {}

    void run() {
        const Side write = side("write", id_.write, id_.items);
        const Side ask = side("ask", id_.ask, {});
        if (write.operation != nullptr) lint_write(write);
        if (ask.operation != nullptr) lint_ask(ask);
        lint_sending_again();
    }

  private:
    /// An operation and what it sends and returns. Empty where its group is not imported, and cannot be looked at.
    struct Side {
        const Group* group = nullptr;
        const Operation* operation = nullptr;
        const Type* request = nullptr;
        const Type* item = nullptr;  ///< of a batch; otherwise the request
        const Type* row = nullptr;   ///< of the reply
    };

    Side side(const char* key, const std::string& name, const std::string& items) {
        Side result;
        const Found found = spec_.operation(name);
        result.group = found.group;
        if (result.group == nullptr) return {};
        result.operation = found.operation;
        if (result.operation == nullptr) {
            report(key, "unknown operation '" + name + "'", did_you_mean_operation(name, operation_names(spec_)),
                   "write group and id, such as trade.place_order");
            return {};
        }
        result.request = result.group->type(result.operation->request.type);
        result.item = result.request;
        const Field* const list =
            result.request == nullptr ? nullptr : text::find_by(result.request->fields, &Field::name, items);
        if (list != nullptr && list->type.kind == Kind::list)
            result.item = named(*result.group, list->type.item.front());
        if (result.operation->reply.shape != Shape::none) result.row = row(*result.group, result.operation->reply);
        return result;
    }

    static const Type* named(const Group& group, const TypeRef& type) {
        return type.kind == Kind::named ? group.type(type.name) : nullptr;
    }
    /// The object, or that of its first list where it does not hold the id itself.
    const Type* row(const Group& group, const Reply& from) const {
        const Type* const reply = named(group, from.type);
        if (reply == nullptr || is_list(from.shape) || text::find_by(reply->fields, &Field::name, member()) != nullptr)
            return reply;
        for (const Field& field : reply->fields)
            if (field.type.kind == Kind::list)
                if (const Type* const rows = named(group, field.type.item.front())) return rows;
        return reply;
    }

    std::string by() const { return id_.name.by.empty() ? id_.name.field : id_.name.by; }
    std::string member() const { return id_.name.member.empty() ? by() : id_.name.member; }

    void lint_write(const Side& write) {
        if (reads(*write.operation)) report("write", "'" + id_.write + "' is no write", {}, "remove the entry");
        const bool only_ids = !id_.items.empty() && id_.items == id_.name.field;
        if (!id_.items.empty()) {
            const Field* const list = field_of(write.request, "items", id_.items, id_.write, "request field");
            if (list != nullptr && list->type.kind != Kind::list)
                report("items", "'" + id_.items + "' of '" + id_.write + "' is no list", {},
                       "name the list of the items, or remove `items`");
        }
        if (!only_ids) {
            field_of(write.item, "field", id_.name.field, id_.write, "request field");
            field_of(write.item, "or", id_.instead.field, id_.write, "request field");
        } else if (!id_.instead.field.empty()) {
            field_of(write.request, "or", id_.instead.field, id_.write, "request field");
        }
        for (const auto& [parameter, field] : id_.with) {
            const bool beside = only_ids || find(write.item, field) == nullptr;
            field_of(beside ? write.request : write.item, "with", field, id_.write, "request field");
        }
        for (const auto& [field, member] : id_.amends)
            field_of(write.item, "amends", field, id_.write, "request field");
        if (!id_.accepted.member.empty()) lint_values(write, "accepted", id_.accepted, id_.write);
    }

    void lint_ask(const Side& ask) {
        if (!reads(*ask.operation))
            report("ask", "'" + id_.ask + "' is no read", {}, "name an operation that only looks");
        std::set<std::string> given;
        for (const auto& [parameter, field] : id_.with) {
            field_of(ask.request, "with", parameter, id_.ask, "request field");
            given.insert(parameter);
        }
        const bool listed = id_.partial && id_.name.by.empty() && find(ask.request, by()) == nullptr;
        for (const auto& [key, name] : {std::pair{"field", &id_.name}, std::pair{"or", &id_.instead}}) {
            if (name->field.empty()) continue;
            const std::string parameter = name->by.empty() ? name->field : name->by;
            const char* const at = key == std::string("field") && !name->by.empty() ? "by" : key;
            if (!listed) field_of(ask.request, at, parameter, id_.ask, "request field");
            const std::string found = name->member.empty() ? parameter : name->member;
            field_of(ask.row, key == std::string("field") && !name->member.empty() ? "member" : at, found, id_.ask,
                     "reply field");
            given.insert(parameter);
        }
        if (ask.request != nullptr)
            for (const Field& field : ask.request->fields)
                if (field.required == Presence::yes && given.count(field.name) == 0)
                    report("ask", "'" + id_.ask + "' needs '" + field.name + "', which the entry does not give", {},
                           "add `with: {" + field.name + ": <field of the write>}`");
        for (const auto& [field, member] : id_.amends)
            if (!member.empty()) field_of(ask.row, "amends", member, id_.ask, "reply field");
        if (!id_.ends.member.empty()) lint_values(ask, "ends", id_.ends, id_.ask);
    }

    void lint_sending_again() {
        if (id_.duplicate.empty()) return;
        if (id_.changes || id_.partial)
            report("duplicate", "'" + id_.write + "' is never sent again, so `duplicate` has no effect", {},
                   id_.changes ? "remove it: a change is not repeated"
                               : "remove it: a partial lookup cannot tell that the id does not exist");
    }

    /// The values of an enum are those that it lists.
    void lint_values(const Side& at, const char* key, const ValueTest& test, const std::string& operation) {
        const Field* const field = field_of(at.row, key, test.member, operation, "reply field");
        if (field == nullptr || field->type.kind != Kind::named) return;
        const std::vector<std::string> known = at.group->values_of(*field);
        if (known.empty()) return;
        for (const std::string& value : test.values)
            if (std::find(known.begin(), known.end(), value) == known.end())
                report(key, "'" + test.member + "' of '" + operation + "' has no value '" + value + "'",
                       text::did_you_mean(value, known), "values: " + text::join(known, ", "));
    }

    static const Field* find(const Type* type, const std::string& name) {
        return type == nullptr ? nullptr : text::find_by(type->fields, &Field::name, name);
    }
    const Field* field_of(const Type* type, const char* key, const std::string& name, const std::string& operation,
                          const std::string& what) {
        if (name.empty()) return nullptr;
        const Field* const field = find(type, name);
        if (field != nullptr) return field;
        std::vector<std::string> known;
        if (type != nullptr)
            for (const Field& each : type->fields) known.push_back(each.name);
        report(key, "'" + operation + "' has no " + what + " '" + name + "'", text::did_you_plainly_mean(name, known),
               "correct `" + std::string(key) + "`");
        return nullptr;
    }
    void report(const char* key, const std::string& message, const std::string& near, const std::string& remedy) {
        diagnostics_.report(rules::client_id, id_.place(key), message, near.empty() ? remedy : near);
    }

    const Spec& spec_;
    const ClientId& id_;
    text::Diagnostics& diagnostics_;
};

}  // namespace

void lint_client_ids(const Spec& spec, text::Diagnostics& diagnostics) {
    for (const ClientId& id : spec.exchange.client_ids) ClientIdLint(spec, id, diagnostics).run();
}

}  // namespace exbind::spec
