// The header of a group.
#include <algorithm>
#include <set>

#include "render/layout.hpp"
#include "render/spell.hpp"
#include "render/view.hpp"
#include "render/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

constexpr std::size_t inside = 4;  // columns that members stand further in

/// Standard and own headers that the declarations need.
struct Needs {
    bool cstdint = false;
    bool optional = false;
    bool string_view = false;
    bool vector = false;
    bool variant = false;
    bool decimal = false;
    bool secret = false;
    bool string = false;
    bool utility = false;
    bool pages = false;
    bool batch = false;

    void add(const cpp::Type& type) {
        optional |= type.holder == cpp::Holder::optional;
        switch (type.kind) {
            case spec::Kind::string:
                string = true;
                break;
            case spec::Kind::secret:
                secret = true;
                break;
            case spec::Kind::decimal:
                decimal = true;
                break;
            case spec::Kind::integer:
                cstdint = true;
                break;
            case spec::Kind::list:
                vector = true;
                break;
            default:
                break;
        }
        for (const cpp::Type& item : type.item) add(item);
    }
};

Needs needs_of(const cpp::Group& group) {
    Needs needs;
    needs.cstdint = needs.string_view = !group.enums.empty();
    for (const cpp::Struct& one : group.structs) needs.variant |= one.variant;
    for (const cpp::Struct& one : group.structs)
        for (const cpp::Member& member : one.members) needs.add(member.type);
    for (const cpp::Method& method : group.methods) {
        if (method.reply) needs.add(*method.reply);
        needs.vector |= method.request_is_list;
        needs.utility |= !method.request.empty();
        needs.pages |= method.pages.has_value();
        needs.batch |= method.batch;
    }
    return needs;
}

std::vector<std::string> standard_headers(const Needs& needs) {
    std::vector<std::string> result;
    const auto add = [&](bool wanted, const char* name) {
        if (wanted) result.emplace_back(name);
    };
    add(needs.cstdint, "cstdint");
    add(true, "memory");
    add(needs.optional, "optional");
    add(needs.string, "string");
    add(needs.string_view, "string_view");
    add(needs.variant, "variant");
    return result;
}

std::vector<std::string> own_headers(const Needs& needs) {
    std::vector<std::string> result{"exbind/call.hpp"};
    if (needs.batch) result.emplace_back("exbind/batch.hpp");
    if (needs.decimal) result.emplace_back("exbind/decimal.hpp");
    result.emplace_back("exbind/fields.hpp");
    if (needs.pages) result.emplace_back("exbind/pages.hpp");
    if (needs.secret) result.emplace_back("exbind/secret.hpp");
    if (needs.vector) result.emplace_back("exbind/vector.hpp");
    std::sort(result.begin(), result.end());
    return result;
}

Data enumeration(const cpp::Enum& from) {
    std::vector<Commented> values;
    for (std::size_t i = 0; i < from.values.size(); ++i) {
        const cpp::Enumerator& value = from.values[i];
        const std::string comment = value.name == value.wire ? "" : "\"" + comment_text(value.wire, 60) + "\"";
        values.push_back({value.name + " = " + std::to_string(i) + ",", comment});
    }
    const std::string example =
        from.values.empty() ? "" : ", e.g. \"" + comment_text(from.values.front().wire, 60) + "\"";
    Data result;
    result.set("enum_name", from.name);
    result.set("enum_base", from.values.size() > 256 ? "std::uint16_t" : "std::uint8_t");
    result.set("enum_lines", lines("enum_line", aligned(values, inside)));
    result.set("enum_text_comment", "The value as sent and received" + example + ".");
    return result;
}

/// True when the type lists a struct that is only named so far. Such a list has no initializer: clang would want the
/// struct complete for it.
bool lists_incomplete(const cpp::Type& type, const std::set<std::string>& complete) {
    if (!type.item.empty()) return lists_incomplete(type.item.front(), complete);
    return type.kind == spec::Kind::named && !type.is_enum && complete.count(type.name) == 0;
}

/// The member of a struct that holds one of several forms.
std::vector<std::string> variant_lines(const cpp::Struct& from) {
    const std::vector<std::string> types = cpp::alternatives(from);
    const std::string one = "std::variant<" + text::join(types, ", ") + "> value{};";
    if (inside + one.size() <= columns) return {one};
    std::vector<std::string> result{"std::variant<"};
    for (const std::string& type : types) result.push_back("    " + type + (&type == &types.back() ? ">" : ","));
    result.emplace_back("    value{};");
    return result;
}

Data structure(const cpp::Struct& from, std::set<std::string>& complete) {
    complete.insert(from.name);
    std::vector<Commented> members;
    const bool request = from.role == cpp::Role::request;
    if (from.variant) {
        Data result;
        result.set("struct_name", from.name);
        result.set("struct_comments", lines("struct_comment", wrapped(struct_words(from), 0)));
        result.set("struct_lines", lines("struct_line", variant_lines(from)));
        result.set("struct_compares", !request);
        result.set("struct_gap", !request);
        return result;
    }
    if (request) members.push_back({"NamedOnly named{};", ""});
    for (const cpp::Member& member : from.members) {
        const bool bare = member.type.holder == cpp::Holder::required || lists_incomplete(member.type, complete);
        members.push_back(
            {cpp::spelling(member.type) + " " + member.name + (bare ? ";" : "{};"), member_words(member)});
    }
    Data result;
    result.set("struct_name", from.name);
    result.set("struct_comments", lines("struct_comment", wrapped(struct_words(from), 0)));
    result.set("struct_lines", lines("struct_line", aligned(members, inside)));
    result.set("struct_compares", !request);
    result.set("struct_gap", !request && !from.members.empty());
    return result;
}

/// Declarations of the names that other operations have for it.
std::vector<std::string> other_names(const cpp::Group& group, const cpp::Struct& of) {
    std::vector<std::string> result;
    for (const cpp::Struct& one : group.structs) {
        if (one.same_as != of.name) continue;
        const std::string name = "using " + one.name + " =";
        if (name.size() + 1 + of.name.size() + 1 <= columns) {
            result.push_back(name + " " + of.name + ";");
        } else {
            result.push_back(name);
            result.push_back("    " + of.name + ";");
        }
    }
    return result;
}

std::vector<std::string> method_comment(const cpp::Method& method) {
    std::vector<std::string> result =
        wrapped(comment_text(method.method, 20) + " " + comment_text(method.path, 300), inside);
    result.emplace_back("///");
    const auto add = [&](std::vector<std::string> more) { result.insert(result.end(), more.begin(), more.end()); };
    add(wrapped(method_words(method), inside));
    if (!method.evidence.empty())
        add(wrapped("Written by hand, not imported; known from: " + comment_text(method.evidence, 400), inside));
    if (const std::string url = link(method.page); !url.empty()) result.push_back("/// " + url);
    return result;
}

std::vector<std::string> declaration(const cpp::Method& method) {
    const std::string reply = cpp::call_spelling(method);
    std::string parameter;
    if (!method.request.empty())
        parameter = cpp::request_spelling(method) + " request" + (method.request_may_be_left_out ? " = {}" : "");
    const std::string call = method.name + "(" + parameter + ") const;";
    if (inside + reply.size() + 1 + call.size() <= columns) return {reply + " " + call};
    if (inside + call.size() <= columns) return {reply, call};
    return {reply, method.name + "(", "    " + parameter + ") const;"};
}

Data method_view(const cpp::Method& method) {
    Data result;
    result.set("method_comments", lines("method_comment", method_comment(method)));
    result.set("method_deprecated", method.deprecated);
    result.set("method_lines", lines("method_line", declaration(method)));
    return result;
}

}  // namespace

Data group_header(const cpp::Exchange& exchange, const cpp::Group& group) {
    const Needs needs = needs_of(group);
    std::vector<Data> enums;
    for (const cpp::Enum& one : group.enums) enums.push_back(enumeration(one));
    std::vector<Data> structs;
    std::set<std::string> complete;
    for (const cpp::Struct& one : group.structs) {
        if (!one.same_as.empty()) continue;
        structs.push_back(structure(one, complete));
        const std::vector<std::string> others = other_names(group, one);
        structs.back().set("struct_has_other_names", !others.empty());
        structs.back().set("struct_other_names", lines("name_line", others));
    }
    std::vector<Data> methods;
    for (const cpp::Method& one : group.methods) methods.push_back(method_view(one));
    std::vector<std::string> tables;
    for (const cpp::Struct& one : group.structs)
        if (one.same_as.empty()) tables.push_back("const detail::ObjectTable& exbind_table(const " + one.name + "*);");
    std::vector<std::string> forward;
    for (const std::string& name : group.forward) forward.push_back("struct " + name + ";");

    const std::string name = comment_text(group.name, 200);
    const std::string about = group.prefix.empty() ? "Operations of " + name + "."
                                                   : "Operations under " + comment_text(group.prefix, 200) + ".";
    Data result;
    result.set("file_origin", origin(exchange, group.name + (group.manual ? ".manual.yaml" : ".yaml")));
    result.set("file_standard_headers", lines("header_name", standard_headers(needs)));
    result.set("file_own_headers", lines("header_name", own_headers(needs)));
    result.set("file_about", lines("about_line", wrapped(about, 0)));
    result.set("file_space", exchange.space);
    result.set("file_namespace", group_namespace(exchange, group));
    result.set("file_enums", enums);
    result.set("file_has_forward", !forward.empty());
    result.set("file_forward", lines("forward_line", forward));
    result.set("file_structs", structs);
    result.set(
        "file_api_comment",
        lines("api_comment", wrapped("The operations of " + name + ". Thread-safe; copies share the connection.", 0)));
    result.set("file_methods", methods);
    result.set("file_has_tables", !tables.empty());
    result.set("file_tables", lines("table_line", tables));
    return result;
}

}  // namespace exbind::render
