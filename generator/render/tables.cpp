#include "render/tables.hpp"

#include <algorithm>

#include "render/layout.hpp"
#include "render/spell.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

std::string base_name(const std::string& type_name) {
    std::string name = cpp::snake_case(type_name);
    while (!name.empty() && (name.back() == '_')) name.pop_back();
    return name;
}

std::string item_name(const cpp::Type& type) {
    switch (type.kind) {
        case spec::Kind::named:
            return base_name(type.name);
        case spec::Kind::list:
            return "list_of_" + item_name(type.item.front());
        case spec::Kind::map:
            return "map_of_" + item_name(type.item.front());
        default:
            return spec::to_text(type.kind);
    }
}

/// Arguments of a table word, the trailing ones that are its defaults left out.
std::string arguments(std::vector<std::string> all, const cpp::Type& type, cpp::Holder default_holder) {
    const spec::Wire default_wire = spec::default_wire(type.kind);
    const bool takes_wire = type.item.empty() && type.kind != spec::Kind::secret && type.kind != spec::Kind::json &&
                            (type.kind != spec::Kind::named || type.is_enum);
    const bool other_wire = takes_wire && type.wire != default_wire;
    if (other_wire || type.holder != default_holder) all.push_back("detail::Holder::" + spec::word_of(type.holder));
    if (other_wire) all.push_back("detail::Wire::" + spec::to_text(type.wire));
    return "(" + text::join(all, ", ") + ")";
}

}  // namespace

Tables::Tables(const cpp::Group& group) : group_(group) {
    // Constants stand in the group's namespace, beside its types.
    for (const cpp::Enum& one : group.enums) names_.reserve(one.name);
    for (const cpp::Struct& one : group.structs) names_.reserve(one.name);
    names_.reserve("to_string");
    names_.reserve("exbind_table");
    for (const cpp::Enum& one : group.enums) {
        enum_values_[one.name] = names_.add(base_name(one.name) + "_values");
        enum_tables_[one.name] = names_.add(base_name(one.name) + "_table");
    }
    for (const cpp::Struct& one : group.structs) {
        if (!one.same_as.empty()) continue;
        object_fields_[one.name] = names_.add(base_name(one.name) + "_fields");
        object_tables_[one.name] = names_.add(base_name(one.name) + "_table");
    }
    for (const cpp::Struct& one : group.structs)
        for (const cpp::Member& member : one.members) add_contained(member.type);
    for (const cpp::Method& method : group.methods) {
        if (method.request_is_list) contained_.insert(method.request);
        if (method.reply) add_contained(*method.reply);
    }
    for (const cpp::Struct& one : group.structs)
        if (one.same_as.empty()) objects_.push_back(object(one));
}

void Tables::add_contained(const cpp::Type& type) {
    if (type.holder == cpp::Holder::optional) contained_.insert(type.name);
    for (const cpp::Type& item : type.item) add_contained(item);
}

std::string Tables::list_table(const cpp::Type& list, std::vector<std::string>& declared) {
    const cpp::Type& item = list.item.front();
    const std::string of = list.kind == spec::Kind::map ? "map_of" : "list_of";
    const std::string callee = "detail::" + of + "<" + cpp::spelling(item) + ">";
    const std::string argument = expression(item, declared);
    const auto [known, fresh] = lists_.emplace(callee + "(" + argument + ")", "");
    if (!fresh) return known->second;
    known->second = names_.add(item_name(list));
    for (std::string& line : definition("constexpr detail::ListTable " + known->second, callee, {argument}))
        declared.push_back(std::move(line));
    return known->second;
}

std::string Tables::expression(const cpp::Type& type, std::vector<std::string>& declared) {
    const auto word = [&](std::vector<std::string> all, cpp::Holder holder) {
        return "detail::" + spec::to_text(type.kind) + arguments(std::move(all), type, holder);
    };
    switch (type.kind) {
        case spec::Kind::string:
        case spec::Kind::secret:
        case spec::Kind::json:
            return word({}, cpp::Holder::plain);
        case spec::Kind::decimal:
        case spec::Kind::integer:
        case spec::Kind::boolean:
            return word({}, cpp::Holder::optional);
        case spec::Kind::timestamp:
            return word({"detail::TimeUnit::" + spec::to_text(type.unit)}, cpp::Holder::optional);
        case spec::Kind::list:
        case spec::Kind::map:
            return word({list_table(type, declared)}, cpp::Holder::plain);
        case spec::Kind::named:
            break;
    }
    if (type.is_enum) return "detail::enumeration" + arguments({enum_tables_.at(type.name)}, type, cpp::Holder::plain);
    const std::string& table = object_tables_.at(type.name);
    const bool there = std::find(declared_.begin(), declared_.end(), type.name) != declared_.end();
    if (!there && std::find(forward_.begin(), forward_.end(), table) == forward_.end()) forward_.push_back(table);
    return "detail::object" + arguments({table}, type, cpp::Holder::plain);
}

std::vector<std::string> Tables::field(const std::string& struct_name, const cpp::Member& member,
                                       std::vector<std::string>& declared) {
    std::vector<std::string> parts{string_literal(member.wire_name),
                                   "offsetof(" + struct_name + ", " + member.name + ")",
                                   expression(member.type, declared)};
    if (member.in != spec::In::body) parts.push_back("detail::In::" + spec::to_text(member.in));
    if (member.in != spec::In::body && member.style != spec::ListStyle::comma)
        parts.push_back("detail::ListStyle::" + spec::word_of(member.style));
    return flowed("    {", parts, "},", 5);
}

std::vector<std::string> Tables::form(const cpp::Struct& variant, const cpp::Member& member,
                                      std::vector<std::string>& declared) {
    return flowed("    {",
                  {string_literal(member.wire_name), std::to_string(cpp::alternative_of(variant, member)),
                   expression(member.type, declared)},
                  "},", 5);
}

Tables::Object Tables::object(const cpp::Struct& from) {
    Object result;
    result.from = &from;
    if (!from.members.empty()) {
        result.fields.push_back("constexpr detail::Field " + object_fields_.at(from.name) + "[] = {");
        for (const cpp::Member& member : from.members)
            for (std::string& line :
                 from.variant ? form(from, member, result.lists) : field(from.name, member, result.lists))
                result.fields.push_back(std::move(line));
        result.fields.emplace_back("};");
    }
    const std::string fields = from.members.empty() ? "{}" : object_fields_.at(from.name);
    std::vector<std::string> arguments{string_literal(from.name), fields};
    if (from.positional) arguments.emplace_back("true");
    if (from.variant) {
        const std::string variant = names_.add(base_name(from.name) + "_variant");
        for (std::string& line : definition("constexpr detail::VariantTable " + variant,
                                            "detail::variant_of<" + from.name + ">", {string_literal(from.tag)}))
            result.fields.push_back(std::move(line));
        arguments.push_back(variant);
    }
    const bool contained = !from.variant && contained_.count(from.name) != 0;
    result.declaration =
        definition("constexpr detail::ObjectTable " + object_tables_.at(from.name),
                   (contained ? "detail::contained_table_of<" : "detail::table_of<") + from.name + ">", arguments);
    declared_.push_back(from.name);
    return result;
}

}  // namespace exbind::render
