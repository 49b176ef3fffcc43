#include "cpp/lower_parts.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cpp/names.hpp"
#include "cpp/reserved.hpp"
#include "cpp/rules.hpp"
#include "spec/batch.hpp"
#include "spec/glossary.hpp"
#include "spec/pages.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

bool is_number_like(spec::Kind kind) {
    return kind == spec::Kind::decimal || kind == spec::Kind::integer || kind == spec::Kind::boolean ||
           kind == spec::Kind::timestamp;
}

bool has_placeholder(const std::string& path, const std::string& name) {
    return path.find("{" + name + "}") != std::string::npos;
}

class GroupLowering {
  public:
    GroupLowering(const spec::Group& from, const spec::Spec& spec, text::Diagnostics& diagnostics)
        : from_(from), index_(from), spec_(spec), exchange_(spec.exchange), diagnostics_(diagnostics) {}

    Group run() {
        result_.name = from_.name;
        result_.manual = from_.manual;
        result_.prefix = common_prefix();
        for (const spec::Operation& operation : from_.operations) type_names_.reserve(snake_case(operation.id));
        find_roles();
        name_types();
        for (const spec::Enum& one : from_.enums) lower_enum(one);
        for (const spec::Type& type : from_.types) {
            if (reply_names_.count(type.name) != 0) lower_struct(type, Role::reply);
            if (request_names_.count(type.name) != 0) lower_struct(type, Role::request);
        }
        for (const spec::Operation& operation : from_.operations) lower_operation(operation);
        name_lookups();
        order_structs(result_, from_, diagnostics_);
        share_structs(result_);
        return std::move(result_);
    }

  private:
    // ---- which structs there are, and their names -------------------------------------------------------------------

    /// Finds what is reachable from requests and from replies. What is reachable from neither is a reply: harmless, and
    /// not lost.
    void find_roles() {
        for (const spec::Operation& operation : from_.operations) {
            if (operation.request.shape != spec::Shape::none) reach(operation.request.type, in_requests_);
            if (operation.reply.shape != spec::Shape::none) reach(spec::row_of_reply(from_, operation), in_replies_);
        }
        // But a payload of which only the rows are read.
        std::set<std::string> around_rows;
        for (const spec::Operation& operation : from_.operations)
            if (!operation.reply.rows.empty()) around_rows.insert(operation.reply.type.name);
        for (const spec::Type& type : from_.types)
            if (in_requests_.count(type.name) == 0 && around_rows.count(type.name) == 0) in_replies_.insert(type.name);
    }

    void reach(const spec::TypeRef& type, std::set<std::string>& reached) {
        if (type.kind == spec::Kind::named) reach(type.name, reached);
        for (const spec::TypeRef& item : type.item) reach(item, reached);
    }

    void reach(const std::string& name, std::set<std::string>& reached) {
        const spec::Type* type = index_.type(name);
        if (type == nullptr || !reached.insert(name).second) return;
        for (const spec::Field& field : type->fields) reach(field.type, reached);
    }

    void name_types() {
        std::map<std::string, text::Span> seen;
        const auto declare = [&](const std::string& name, text::Span span) {
            if (const auto [other, fresh] = seen.emplace(name, span); !fresh) {
                diagnostics_
                    .report(rules::name_taken, span, "'" + name + "' is declared twice in " + from_.name,
                            "rename one of the two")
                    .notes.push_back({"the other one", other->second});
                return false;
            }
            return true;
        };
        // Those of the exchange have the same names in all groups, so they come first.
        for (const bool common : {true, false})
            for (const spec::Enum& one : from_.enums)
                if (one.common == common && declare(one.name, one.span)) enum_names_[one.name] = type_name(one.name);
        // A type of requests and replies at once becomes two structs; the reply keeps the name.
        for (const spec::Type& type : from_.types) {
            if (!declare(type.name, type.span)) continue;
            const bool reply = in_replies_.count(type.name) != 0;
            if (reply) reply_names_[type.name] = type_name(type.name);
            if (in_requests_.count(type.name) != 0)
                request_names_[type.name] = type_name(reply ? type.name + "Request" : type.name);
        }
    }

    std::string type_name(const std::string& name) {
        std::string wanted = identifier(name);
        if (is_used_by_groups(wanted) || is_public_name(wanted)) wanted += '_';
        return type_names_.add(wanted);
    }

    // ---- types ------------------------------------------------------------------------------------------------------

    Type lower_type(const spec::TypeRef& type, const spec::Field* field, Role role, text::Span span) {
        Type result;
        result.kind = type.kind;
        result.wire = field != nullptr && field->wire ? *field->wire : spec::default_wire(type.kind);
        if (field != nullptr) result.unit = field->unit;
        result.of_request = role == Role::request;
        if (type.kind == spec::Kind::named) resolve(type.name, role, span, result);
        for (const spec::TypeRef& item : type.item) {
            Type& lowered = result.item.emplace_back(lower_type(item, field, role, span));
            if (is_number_like(lowered.kind)) lowered.holder = Holder::optional;
        }
        return result;
    }

    void resolve(const std::string& name, Role role, text::Span span, Type& result) {
        const auto& structs = role == Role::request ? request_names_ : reply_names_;
        if (const auto found = enum_names_.find(name); found != enum_names_.end()) {
            result.is_enum = true;
            result.name = found->second;
        } else if (const auto object = structs.find(name); object != structs.end()) {
            result.name = object->second;
        } else {
            std::vector<std::string> known;
            for (const spec::Type& type : from_.types) known.push_back(type.name);
            for (const spec::Enum& one : from_.enums) known.push_back(one.name);
            diagnostics_.report(rules::unknown_type, span, "undeclared type '" + name + "' in " + from_.name,
                                text::did_you_mean(name, known));
        }
    }

    Holder holder(const Type& type, const spec::Field& field, Role role, spec::In in) const {
        if (role == Role::reply) return is_number_like(type.kind) ? Holder::optional : Holder::plain;
        if (field.required == spec::Presence::yes || in == spec::In::path) return Holder::required;
        const bool is_struct = type.kind == spec::Kind::named && !type.is_enum;
        const bool text = type.kind == spec::Kind::string || type.kind == spec::Kind::secret;
        return is_number_like(type.kind) || text || is_struct ? Holder::optional : Holder::plain;
    }

    // ---- declarations -----------------------------------------------------------------------------------------------

    void lower_enum(const spec::Enum& from) {
        if (from.values.size() > 65536) {
            diagnostics_.report(rules::too_many_values, from.span,
                                "'" + from.name + "' has " + std::to_string(from.values.size()) + " values",
                                "make its fields strings with an overlay");
            return;
        }
        Enum& result = result_.enums.emplace_back();
        result.name = enum_names_[from.name];
        result.spec_name = from.name;
        Scope names;
        // Names that people pinned come first, so that a value documented later cannot take one.
        for (const spec::EnumValue& value : from.values)
            if (!value.name.empty()) names.reserve(identifier(value.name));
        for (const spec::EnumValue& value : from.values) {
            const std::string name = value.name.empty() ? names.add(snake_case(value.wire)) : identifier(value.name);
            result.values.push_back({name, value.wire, prose(spec_.prose.values, from.name, value.wire)});
        }
        std::set<std::string> once;
        for (const Enumerator& value : result.values) {
            if (once.insert(value.name).second) continue;
            diagnostics_.report(rules::name_taken, from.span,
                                "two values of '" + from.name + "' are named '" + value.name + "'",
                                "give one of them another `name`");
        }
    }

    void lower_struct(const spec::Type& from, Role role) {
        Struct result;
        result.name = role == Role::request ? request_names_[from.name] : reply_names_[from.name];
        result.spec_name = from.name;
        result.role = role;
        result.positional = from.positional;
        result.variant = from.variant;
        result.apart = from.apart;
        result.tag = from.tag;
        const spec::Operation* user = role == Role::request ? request_user(from.name) : nullptr;
        Scope names;
        names.reserve(result.name);
        if (role == Role::request) names.reserve("named");
        for (const spec::Field& field : from.fields) {
            Member member;
            member.wire_name = field.wire_name();
            member.name = member_name(field.name, names);
            member.in = place(field, user);
            member.style = field.style;
            member.type = lower_type(field.type, &field, role, field.span);
            member.type.holder = from.variant ? Holder::plain : holder(member.type, field, role, member.in);
            member.type.joined = member.in == spec::In::body && field.style == spec::ListStyle::joined;
            member.required = member.in == spec::In::path ? spec::Presence::yes : field.required;
            member.deprecated = field.deprecated;
            member.facts = field.facts;
            if (!field.values.empty()) member.own_value = field.values.front();
            member.when = field.when;
            if (const auto* gloss = spec::find_gloss(spec_.glossary, from_.name, from.name, field.name))
                member.gloss = gloss->text;
            member.prose = prose(spec_.prose.members, from.name, field.name);
            result.members.push_back(std::move(member));
        }
        result_.structs.push_back(std::move(result));
    }

    std::string prose(const std::map<spec::Prose::Place, std::string>& said, const std::string& type,
                      const std::string& name) const {
        const auto found = said.find({from_.name, type, name});
        return found == said.end() ? std::string{} : found->second;
    }

    /// A member may not have the name of a type: in its struct that name would change its meaning.
    std::string member_name(const std::string& wire_name, Scope& names) {
        std::string wanted = identifier(wire_name);
        while (((type_names_.has(wanted) || is_used_by_groups(wanted)) && !is_method(wanted)) ||
               (wanted == "named" && names.has(wanted)))
            wanted += wanted.back() == '_' ? "2" : "_";
        return names.add(wanted);
    }

    bool is_method(const std::string& name) const {
        return std::any_of(from_.operations.begin(), from_.operations.end(),
                           [&](const spec::Operation& operation) { return snake_case(operation.id) == name; });
    }

    const spec::Operation* request_user(const std::string& type) const {
        const auto& all = from_.operations;
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& o) {
            return o.request.shape != spec::Shape::none && o.request.type == type;
        });
        return found == all.end() ? nullptr : &*found;
    }

    /// Where a field of a request travels; objects within a request travel in the body.
    static spec::In place(const spec::Field& field, const spec::Operation* operation) {
        if (operation == nullptr) return spec::In::body;
        if (field.in != spec::In::none) return field.in;
        if (has_placeholder(operation->path, field.name)) return spec::In::path;
        if (operation->request.in != spec::In::none) return operation->request.in;
        return operation->method == "GET" || operation->method == "DELETE" ? spec::In::query : spec::In::body;
    }

    // ---- operations -------------------------------------------------------------------------------------------------

    /// Scopes and conditions that nothing explains are errors of lint; here they make the limit count for all requests.
    Limit lower_limit(const spec::Limit& from, const spec::Operation& operation) const {
        Limit limit;
        limit.stated = from;
        if (from.scope.empty()) limit.stated.scope = exchange_.default_scope;
        limit.counted_by = spec::counted_by(exchange_, index_.type(operation.request.type), from);
        for (const std::string& condition : from.when) {
            if (const auto* known = spec::find_condition(exchange_, condition))
                limit.when.emplace_back(*known, spec::is_negated(condition));
        }
        return limit;
    }

    void lower_operation(const spec::Operation& from) {
        Method method;
        method.name = snake_case(from.id);
        if (!method_names_.insert(method.name).second) {
            diagnostics_.report(rules::name_taken, from.span,
                                "two operations of " + from_.name + " are named '" + method.name + "' in C++",
                                "rename one of them with an overlay");
        }
        method.id = from_.name + "." + from.id;
        method.login = exchange_.session && exchange_.session->operation == method.id;
        method.title = from.title;
        method.method = from.method;
        method.path = spec::sent_path(from.path);
        method.writes = from.writes;
        method.auth = from.auth;
        method.permission = from.permission;
        for (const spec::Limit& limit : from.limits) method.limits.push_back(lower_limit(limit, from));
        method.deprecated = from.deprecated;
        for (std::size_t i = 0; i < exchange_.products.size(); ++i)
            if (exchange_.products[i].name == from.product) method.product = i;
        method.page = from.page;
        method.evidence = from.evidence;
        lower_request(from, method);
        lower_reply(from, method);
        if (auto lists = spec::batch_lists(exchange_, from_, from)) {
            method.batch = true;
            method.batch_lists = std::move(*lists);
        }
        if (const std::string fault = spec::fault_in_pages(index_, from); !fault.empty()) {
            misplaced(from, "pages of '" + from.id + "': " + fault);
        } else if (spec::row_type(index_, from) != nullptr) {
            method.pages = lower_pages(index_, from);
        }
        result_.methods.push_back(std::move(method));
    }

    /// After all methods have their names.
    void name_lookups() {
        for (Method& method : result_.methods) {
            if (text::find_by(exchange_.client_ids, &spec::ClientId::ask, method.id) == nullptr) continue;
            method.lookup = method.name + "_lookup";
            while (!method_names_.insert(method.lookup).second) method.lookup += '_';
        }
    }

    Struct* find_struct(const std::string& name) { return text::find_by(result_.structs, &Struct::name, name); }

    void lower_request(const spec::Operation& from, Method& method) {
        const spec::Type* type = nullptr;
        if (from.request.shape != spec::Shape::none) {
            Type lowered;
            resolve(from.request.type, Role::request, from.span, lowered);
            type = index_.type(from.request.type);
            Struct* request = lowered.is_enum ? nullptr : find_struct(lowered.name);
            if (lowered.is_enum || from.request.shape == spec::Shape::value) {
                misplaced(from, "the request of '" + from.id + "' is not an object type");
            } else if (request != nullptr) {
                method.request = request->name;
                method.request_is_list = from.request.shape == spec::Shape::list;
                method.request_may_be_left_out =
                    !method.request_is_list &&
                    std::none_of(request->members.begin(), request->members.end(),
                                 [](const Member& m) { return m.type.holder == Holder::required; });
                request->methods.push_back(method.name);
                request->is_row = method.request_is_list && (request->methods.size() == 1 || request->is_row);
                check_places(from, *type, *request, method);
            }
        }
        check_placeholders(from, type);
    }

    void check_places(const spec::Operation& from, const spec::Type& type, const Struct& request,
                      const Method& method) {
        for (std::size_t i = 0; i < type.fields.size(); ++i) {
            const spec::Field& field = type.fields[i];
            const spec::In in = place(field, &from);
            if (in != request.members[i].in) {
                misplaced(from, "'" + field.name + "' is sent in the " + spec::to_text(in) + " for '" + from.id +
                                    "' and in the " + spec::to_text(request.members[i].in) +
                                    " for another operation with the same request type");
            } else if (method.request_is_list && in != spec::In::body) {
                misplaced(from, "'" + field.name + "' of an array body cannot be sent in the " + spec::to_text(in));
            } else if (in == spec::In::path && !has_placeholder(from.path, field.name)) {
                misplaced(from, "'" + field.name + "' is sent in the path, which has no {" + field.name + "}");
            }
        }
    }

    void check_placeholders(const spec::Operation& from, const spec::Type* type) {
        for (std::size_t open = from.path.find('{'); open != std::string::npos; open = from.path.find('{', open + 1)) {
            const std::string name = from.path.substr(open + 1, from.path.find('}', open) - open - 1);
            const bool known =
                type != nullptr && std::any_of(type->fields.begin(), type->fields.end(), [&](const auto& field) {
                    return field.name == name && place(field, &from) == spec::In::path;
                });
            if (!known) misplaced(from, "the path of '" + from.id + "' needs a request field '" + name + "'");
        }
    }

    void misplaced(const spec::Operation& from, std::string message) {
        diagnostics_.report(rules::misplaced_field, from.span, std::move(message),
                            "correct the request with an overlay");
    }

    void lower_reply(const spec::Operation& from, Method& method) {
        if (from.reply.shape == spec::Shape::none) return;
        const bool is_list = from.reply.shape == spec::Shape::list || !from.reply.rows.empty();
        Type payload = lower_type(spec::row_of_reply(from_, from), nullptr, Role::reply, from.span);
        if (is_number_like(payload.kind)) payload.holder = Holder::optional;
        note_reply(payload, method, is_list);
        if (is_list) {
            Type list;
            list.kind = spec::Kind::list;
            list.item.push_back(std::move(payload));
            payload = std::move(list);
        }
        method.reply = std::move(payload);
        method.reply_is_sole = from.reply.shape == spec::Shape::one;
        method.reply_rows = from.reply.rows;
    }

    /// The rows of the reply say for each item of the request whether it was accepted.
    void note_reply(const Type& payload, const Method& method, bool is_row) {
        if (!payload.item.empty()) return note_reply(payload.item.front(), method, true);
        if (payload.kind != spec::Kind::named || payload.is_enum) return;
        if (Struct* reply = find_struct(payload.name)) {
            reply->methods.push_back(method.name);
            reply->is_row = is_row && (reply->methods.size() == 1 || reply->is_row);
        }
    }

    /// What all paths have in common up to their last segment, when that is the same for all.
    std::string common_prefix() const {
        std::string prefix;
        for (const spec::Operation& operation : from_.operations) {
            const std::string path = operation.path.substr(0, operation.path.find('{'));
            const std::string parent = path.substr(0, path.rfind('/'));
            if (&operation != &from_.operations.front() && parent != prefix) return {};
            prefix = parent;
        }
        return prefix;
    }

    const spec::Group& from_;
    const spec::GroupIndex index_;
    const spec::Spec& spec_;
    const spec::Exchange& exchange_;
    text::Diagnostics& diagnostics_;
    Group result_;
    Scope type_names_;
    std::set<std::string> method_names_;
    std::set<std::string> in_requests_;
    std::set<std::string> in_replies_;
    std::map<std::string, std::string> enum_names_;  // spec name -> C++ name
    std::map<std::string, std::string> request_names_;
    std::map<std::string, std::string> reply_names_;
};

}  // namespace

Group lower_group(const spec::Group& group, const spec::Spec& spec, text::Diagnostics& diagnostics) {
    return GroupLowering(group, spec, diagnostics).run();
}

}  // namespace exbind::cpp
