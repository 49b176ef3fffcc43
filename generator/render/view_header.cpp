// The header of a group.
#include <algorithm>
#include <set>

#include "render/spell.hpp"
#include "render/view.hpp"
#include "render/words.hpp"

namespace exbind::render {
namespace {

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
        optional |= type.holder == cpp::Holder::optional && !type.of_request;
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
    needs.cstdint = needs.string_view =
        std::any_of(group.enums.begin(), group.enums.end(), [](const cpp::Enum& one) { return one.stem.empty(); });
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

/// The group's own enums, or those that it shares with others.
std::vector<cpp::Enum> enums_of(const cpp::Group& group, bool common) {
    std::vector<cpp::Enum> result;
    std::copy_if(group.enums.begin(), group.enums.end(), std::back_inserter(result),
                 [&](const cpp::Enum& one) { return one.stem.empty() != common; });
    return result;
}

Data enumeration(const cpp::Enum& from) {
    std::size_t number = 0;
    return Data()
        .set("enum_name", from.name)
        .set("enum_base", from.values.size() > 256 ? "std::uint16_t" : "std::uint8_t")
        .set("enum_values", each(from.values, [&](const cpp::Enumerator& value) {
                 return Data()
                     .set("value_name", value.name)
                     .set("value_number", number++)
                     .set("value_comment", value_words(value));
             }));
}

/// True when the type lists a struct that is only named so far. Such a list has no initializer: clang would want the
/// struct complete for it.
bool lists_incomplete(const cpp::Type& type, const std::set<std::string>& complete) {
    if (!type.item.empty()) return lists_incomplete(type.item.front(), complete);
    return type.kind == spec::Kind::named && !type.is_enum && complete.count(type.name) == 0;
}

/// True when the type holds a map of a struct that is only named so far, or not yet whole. clang completes the entries
/// of such a map where the comparison is defaulted or a variant initialized, and then takes the struct for one without
/// a default constructor for good.
bool maps_incomplete(const cpp::Type& type, const std::set<std::string>& complete) {
    if (type.item.empty()) return false;
    const cpp::Type& item = type.item.front();
    return type.kind == spec::Kind::map ? lists_incomplete(item, complete) : maps_incomplete(item, complete);
}

/// Names that other operations have for it.
std::vector<std::string> other_names(const cpp::Group& group, const cpp::Struct& of) {
    std::vector<std::string> result;
    for (const cpp::Struct& one : group.structs)
        if (one.same_as == of.name) result.push_back(one.name);
    return result;
}

bool maps_incomplete(const cpp::Struct& from, const std::set<std::string>& complete) {
    return std::any_of(from.members.begin(), from.members.end(),
                       [&](const cpp::Member& one) { return maps_incomplete(one.type, complete); });
}

/// `complete`: the structs above this one, and then this one, too.
Data structure(const cpp::Group& group, const cpp::Struct& from, std::set<std::string>& complete) {
    const bool is_whole = !maps_incomplete(from, complete);
    complete.insert(from.name);
    const bool request = from.role == cpp::Role::request;
    const auto member = [&](const cpp::Member& one) {
        return Data()
            .set("member_type", cpp::spelling(one.type))
            .set("member_name", one.name)
            .set("member_is_initialized",
                 one.type.holder != cpp::Holder::required && !lists_incomplete(one.type, complete))
            .set("member_comment", member_words(one));
    };
    const std::vector<std::string> alternatives = from.variant ? cpp::alternatives(from) : std::vector<std::string>{};
    return Data()
        .set("struct_name", from.name)
        .set("struct_comment", struct_words(from))
        .set("struct_is_named", request && !from.variant)
        .set("struct_members", from.variant ? Data(std::vector<Data>{}) : each(from.members, member))
        .set("struct_alternatives", lines("alternative_type", alternatives))
        .set("struct_value_is_initialized", is_whole)
        .set("struct_has_values", from.variant || !from.members.empty())
        .set("struct_compares", !request)
        .set("struct_compares_below", !is_whole)
        .set("struct_other_names", lines("other_name", other_names(group, from)));
}

Data method_view(const cpp::Method& method) {
    return Data()
        .set("method_title", comment_text(method.title, 80))
        .set("method_verb", comment_text(method.method, 20))
        .set("method_path", comment_text(method.path, 300))
        .set("method_comment", method_words(method))
        .set("method_evidence", comment_text(method.evidence, 400))
        .set("method_page", link(method.page))
        .set("method_is_deprecated", method.deprecated)
        .set("method_call", cpp::call_spelling(method))
        .set("method_name", method.name)
        .set("method_lookup", method.lookup)
        .set("method_lookup_type", cpp::lookup_spelling(method))
        .set("method_request", cpp::request_spelling(method))
        .set("method_default", method.request_may_be_left_out ? " = {}" : "");
}

}  // namespace

Data common_header(const cpp::Exchange& exchange, const cpp::Enum& one) {
    return exchange_file(exchange, "common.yaml").set("file_enums", each(std::vector{one}, enumeration));
}

Data group_header(const cpp::Exchange& exchange, const cpp::Group& group) {
    const Needs needs = needs_of(group);
    const std::vector<cpp::Enum> shared = enums_of(group, true);
    std::vector<std::string> headers = own_headers(needs);
    std::vector<std::string> names;
    for (const cpp::Enum& one : shared) {
        headers.push_back(common_path(exchange, one));
        names.push_back(one.name);
    }
    std::sort(headers.begin(), headers.end());
    std::vector<Data> structs;
    std::vector<std::string> compared_below;
    std::set<std::string> complete;
    for (const cpp::Struct& one : group.structs) {
        if (!one.same_as.empty()) continue;
        if (one.role != cpp::Role::request && maps_incomplete(one, complete)) compared_below.push_back(one.name);
        structs.push_back(structure(group, one, complete));
    }
    return group_file(exchange, group)
        .set("file_standard_headers", lines("header_name", standard_headers(needs)))
        .set("file_own_headers", lines("header_name", headers))
        .set("file_prefix", comment_text(group.prefix, 200))
        .set("file_group", comment_text(group.name, 200))
        .set("file_shared", lines("shared_name", names))
        .set("file_enums", each(enums_of(group, false), enumeration))
        .set("file_forward", lines("struct_name", group.forward))
        .set("file_structs", std::move(structs))
        .set("file_compared_below", lines("struct_name", compared_below))
        .set("file_methods", each(group.methods, method_view));
}

}  // namespace exbind::render
