// The .cpp file of a group: its tables, in an order in which each is there before it is used, and its methods.
#include <algorithm>
#include <map>
#include <set>

#include "cpp/names.hpp"
#include "render/spell.hpp"
#include "render/view.hpp"
#include "spec/bounds.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

/// A name in the style of constants, for something to be put behind it.
std::string stem(const std::string& name) {
    std::string result = cpp::snake_case(name);
    while (!result.empty() && result.back() == '_') result.pop_back();
    return result;
}

std::string method_stem(const cpp::Method& method) {
    std::string name = method.name;
    while (name.size() > 1 && name.back() == '_') name.pop_back();
    return name;
}

std::string item_name(const cpp::Type& type) {
    switch (type.kind) {
        case spec::Kind::named:
            return stem(type.name);
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
    const bool takes_wire = type.item.empty() && type.kind != spec::Kind::secret && type.kind != spec::Kind::json &&
                            (type.kind != spec::Kind::named || type.is_enum);
    const bool other_wire = takes_wire && type.wire != spec::default_wire(type.kind);
    if (other_wire || type.holder != default_holder) all.push_back("detail::Holder::" + spec::word_of(type.holder));
    if (other_wire) all.push_back("detail::Wire::" + spec::to_text(type.wire));
    return "(" + text::join(all, ", ") + ")";
}

std::string common_table(const cpp::Enum& from) {
    return from.stem + "_table";
}

Data enum_table(const cpp::Enum& from, const std::string& array, const std::string& table) {
    return Data()
        .set("enum_name", from.name)
        .set("enum_table", table)
        .set("enum_array", array)
        .set("enum_values", each(from.values, [](const cpp::Enumerator& value) {
                 return Data().set("value_wire", string_literal(value.wire));
             }));
}

class Source {
  public:
    Source(const cpp::Exchange& exchange, const cpp::Group& group);
    Data fill(const cpp::Exchange& exchange);

  private:
    void add_contained(const cpp::Type& type);
    std::string list_table(const cpp::Type& list, std::vector<Data>& declared);
    std::string expression(const cpp::Type& type, std::vector<Data>& declared);
    Data enumeration(const cpp::Enum& from) const;
    Data structure(const cpp::Struct& from);
    Data scope(const cpp::Limit& limit, std::string& name);
    Data conditions(const cpp::Limit& limit, std::string& name);
    Data limit(const cpp::Limit& from);
    Data pages(const cpp::Method& method);
    Data method(const cpp::Method& from);

    const cpp::Group& group_;
    cpp::Scope names_;
    std::map<std::string, std::string> arrays_;  ///< of an enum's values or a struct's fields, by the C++ name
    std::map<std::string, std::string> tables_;  ///< of enums and structs, by the C++ name
    std::map<std::string, std::string> lists_;   ///< by declaration
    std::set<std::string> contained_;            ///< structs in a std::optional, or in the list that is a body
    std::set<std::string> declared_;             ///< structs whose tables are declared
    std::vector<std::string> forward_;           ///< tables that are used before they are declared
    std::vector<std::pair<std::vector<spec::CountedBy>, std::string>> scopes_;  ///< arrays that limits share
    std::vector<std::pair<std::vector<std::pair<spec::LimitCondition, bool>>, std::string>> conditions_;
    std::string login_;  ///< the operation that the exchange's session asks for its token
};

Source::Source(const cpp::Exchange& exchange, const cpp::Group& group) : group_(group) {
    // Constants stand in the group's namespace, beside its types.
    for (const cpp::Enum& one : group.enums) names_.reserve(one.name);
    for (const cpp::Struct& one : group.structs) names_.reserve(one.name);
    names_.reserve("to_string");
    names_.reserve("exbind_table");
    for (const cpp::Enum& one : group.enums)
        // Qualified: a group around this one may have a table of that name for an enum of its own.
        if (!one.stem.empty()) tables_[one.name] = exchange.space + "::" + common_table(one);
    for (const cpp::Enum& one : group.enums) {
        if (!one.stem.empty()) continue;
        arrays_[one.name] = one.values.empty() ? "{}" : names_.add(stem(one.name) + "_values");
        tables_[one.name] = names_.add(stem(one.name) + "_table");
    }
    for (const cpp::Struct& one : group.structs) {
        if (!one.same_as.empty()) continue;
        arrays_[one.name] = one.members.empty() ? "{}" : names_.add(stem(one.name) + "_fields");
        tables_[one.name] = names_.add(stem(one.name) + "_table");
    }
    for (const cpp::Struct& one : group.structs)
        for (const cpp::Member& member : one.members) add_contained(member.type);
    for (const cpp::Method& method : group.methods) {
        if (method.request_is_list) contained_.insert(method.request);
        if (method.reply) add_contained(*method.reply);
    }
}

void Source::add_contained(const cpp::Type& type) {
    if (type.holder == cpp::Holder::optional) contained_.insert(type.name);
    for (const cpp::Type& item : type.item) add_contained(item);
}

/// Name of the table of Vector<item> or Map<item>; it goes to `declared` where it is not there yet.
std::string Source::list_table(const cpp::Type& list, std::vector<Data>& declared) {
    const cpp::Type& item = list.item.front();
    const std::string word = list.kind == spec::Kind::map ? "map" : "list";
    const std::string of = expression(item, declared);
    const auto [known, fresh] = lists_.emplace(word + "<" + cpp::spelling(item) + ">(" + of + ")", "");
    if (!fresh) return known->second;
    known->second = names_.add(item_name(list));
    declared.push_back(Data()
                           .set("list_table", known->second)
                           .set("list_word", word)
                           .set("list_item", cpp::spelling(item))
                           .set("list_of", of));
    return known->second;
}

/// `detail::list(list_of_balance)`
std::string Source::expression(const cpp::Type& type, std::vector<Data>& declared) {
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
            if (type.joined)
                return "detail::joined_list" + arguments({list_table(type, declared)}, type, cpp::Holder::plain);
            return word({list_table(type, declared)}, cpp::Holder::plain);
        case spec::Kind::named:
            break;
    }
    const std::string& table = tables_.at(type.name);
    if (type.is_enum) return "detail::enumeration" + arguments({table}, type, cpp::Holder::plain);
    if (declared_.count(type.name) == 0 && std::find(forward_.begin(), forward_.end(), table) == forward_.end())
        forward_.push_back(table);
    return "detail::object" + arguments({table}, type, cpp::Holder::plain);
}

Data Source::enumeration(const cpp::Enum& from) const {
    return enum_table(from, arrays_.at(from.name), tables_.at(from.name));
}

/// What the documentation says of the values of a request's fields, as far as the runtime can check it.
std::vector<Data> bounds(const cpp::Struct& from) {
    std::vector<Data> result;
    for (std::size_t i = 0; from.role == cpp::Role::request && !from.variant && i < from.members.size(); ++i) {
        const cpp::Member& member = from.members[i];
        const spec::FieldFacts facts = spec::checkable_bounds(member.facts, member.type.kind);
        if (facts == spec::FieldFacts()) continue;
        const auto literal = [](const std::string& value) { return value.empty() ? "" : string_literal(value); };
        result.push_back(Data()
                             .set("bound_field", i)
                             .set("bound_minimum", literal(facts.minimum))
                             .set("bound_maximum", literal(facts.maximum))
                             .set("bound_shortest", facts.shortest)
                             .set("bound_longest", facts.longest)
                             .set("bound_alphabet", literal(facts.alphabet)));
    }
    return result;
}

Data Source::structure(const cpp::Struct& from) {
    std::vector<Data> declared;
    const auto member = [&](const cpp::Member& one) {
        const bool in_body = one.in == spec::In::body;
        // Commas are what the runtime does anyway.
        const bool commas = one.style == spec::ListStyle::comma || one.style == spec::ListStyle::joined;
        return Data()
            .set("member_wire", string_literal(one.wire_name))
            .set("member_name", one.name)
            .set("member_alternative", from.variant ? cpp::alternative_of(from, one) : 0)
            .set("member_type", expression(one.type, declared))
            .set("member_in", in_body ? "" : spec::to_text(one.in))
            .set("member_style", in_body || commas ? "" : spec::word_of(one.style));
    };
    Data members = each(from.members, member);
    std::vector<Data> bounded = bounds(from);
    const std::string bounds_array = bounded.empty() ? "" : names_.add(stem(from.name) + "_bounds");
    declared_.insert(from.name);
    return Data()
        .set("struct_name", from.name)
        .set("struct_lists", std::move(declared))
        .set("struct_members", std::move(members))
        .set("struct_fields", arrays_.at(from.name))
        .set("struct_table", tables_.at(from.name))
        .set("struct_bounds", std::move(bounded))
        .set("struct_bounds_array", bounds_array)
        .set("struct_is_contained", !from.variant && contained_.count(from.name) != 0)
        .set("struct_is_positional", from.positional)
        .set("struct_is_variant", from.variant)
        .set("struct_variant", from.variant ? names_.add(stem(from.name) + "_variant") : "")
        .set("struct_tag", string_literal(from.tag));
}

/// The words that a limit counts by; empty when their array is declared already.
Data Source::scope(const cpp::Limit& limit, std::string& name) {
    if (limit.counted_by.empty()) return false;
    const auto same = [&](const auto& known) { return known.first == limit.counted_by; };
    if (const auto known = std::find_if(scopes_.begin(), scopes_.end(), same); known != scopes_.end()) {
        name = known->second;
        return false;
    }
    std::string wanted;
    Data words = each(limit.counted_by, [&](const spec::CountedBy& one) {
        wanted += (wanted.empty() ? "per_" : "_and_") + cpp::snake_case(one.word) + (one.parts > 0 ? "_part" : "");
        return Data()
            .set("word_text", string_literal(one.word))
            .set("word_parts", one.parts > 0 ? std::to_string(one.parts) : "")
            .set("word_separator", one.separator);
    });
    name = scopes_.emplace_back(limit.counted_by, names_.add(wanted)).second;
    return words;
}

/// The conditions of a limit; empty when their array is declared already.
Data Source::conditions(const cpp::Limit& limit, std::string& name) {
    if (limit.when.empty()) return false;
    const auto same = [&](const auto& known) { return known.first == limit.when; };
    if (const auto known = std::find_if(conditions_.begin(), conditions_.end(), same); known != conditions_.end()) {
        name = known->second;
        return false;
    }
    std::string wanted;
    Data result = each(limit.when, [&](const auto& one) {
        const auto& [condition, negated] = one;
        wanted += (wanted.empty() ? "when_" : "_and_") + std::string(negated ? "not_" : "") +
                  text::replace_all(condition.name, " ", "_");
        const bool known = !condition.field.empty() || condition.items > 0;
        const std::string test = condition.given ? ".given = true"
                                 : !condition.values.empty()
                                     ? ".values = " + string_literal(text::join(condition.values, "|"))
                                 : condition.over ? ".over = " + std::to_string(*condition.over)
                                                  : "";
        return Data()
            .set("condition_test", test)
            .set("condition_tested", test.empty() ? "" : string_literal(condition.field))
            .set("condition_field", test.empty() ? literal_or_nothing(condition.field) : "")
            .set("condition_parts", condition.parts)
            .set("condition_separator", condition.separator)
            .set("condition_items", condition.items > 0 ? std::to_string(condition.items) : "")
            .set("condition_stated", known ? "" : string_literal(condition.name))
            .set("condition_is_negated", negated);
    });
    name = conditions_.emplace_back(limit.when, names_.add(wanted)).second;
    return result;
}

Data Source::limit(const cpp::Limit& from) {
    const spec::Limit& stated = from.stated;
    std::string scope_name;
    std::string when_name;
    Data words = scope(from, scope_name);
    Data when = conditions(from, when_name);
    return Data()
        .set("limit_scope", scope_name)
        .set("limit_scope_words", std::move(words))
        .set("limit_when", when_name)
        .set("limit_conditions", std::move(when))
        .set("limit_count", stated.count)
        .set("limit_window", stated.window_ms)
        .set("limit_counts_orders", stated.unit == spec::LimitUnit::order)
        .set("limit_pool", literal_or_nothing(stated.pool))
        .set("limit_weight", stated.weight == 1 ? "" : std::to_string(stated.weight));
}

Data Source::pages(const cpp::Method& method) {
    if (!method.pages) return false;
    const cpp::Paging& from = *method.pages;
    const auto size = [](std::uint32_t number) { return number == 0 ? "" : std::to_string(number); };
    return Data()
        .set("pages_name", names_.add(method_stem(method) + "_pages"))
        .set("pages_by", spec::word_of(from.by))
        .set("pages_bound", from.bound == spec::PageBound::unknown ? "" : spec::word_of(from.bound))
        .set("pages_towards_newer", from.towards_newer)
        .set("pages_oldest_first", from.oldest_first)
        .set("pages_unit", from.unit == spec::TimeUnit::milliseconds ? "" : spec::to_text(from.unit))
        .set("pages_usual_size", size(from.usual_size))
        .set("pages_largest_size", size(from.largest_size))
        .set("pages_parameter", literal_or_nothing(from.parameter))
        .set("pages_against", literal_or_nothing(from.against))
        .set("pages_limit", literal_or_nothing(from.limit))
        .set("pages_cursor", literal_or_nothing(from.cursor))
        .set("pages_rows", literal_or_nothing(from.rows))
        .set("pages_next", literal_or_nothing(from.next))
        .set("pages_header", literal_or_nothing(from.header))
        .set("pages_more", literal_or_nothing(from.more))
        .set("pages_current", literal_or_nothing(from.current))
        .set("pages_total_pages", literal_or_nothing(from.total_pages))
        .set("pages_first", from.from_zero ? "0" : "");
}

Data Source::method(const cpp::Method& from) {
    const auto name = [&](bool wanted, const char* suffix) {
        return wanted ? names_.add(method_stem(from) + suffix) : "";
    };
    std::vector<Data> declared;
    std::string reply_type = from.reply ? expression(*from.reply, declared) : "";
    if (from.reply_is_sole) reply_type = "detail::sole(" + reply_type + ")";
    const std::string reply = name(from.reply.has_value(), "_reply");
    Data limits = each(from.limits, [&](const cpp::Limit& one) { return limit(one); });
    const std::string limit_array = name(!from.limits.empty(), "_limits");
    Data paging = pages(from);
    const std::string operation = names_.add(method_stem(from) + "_operation");
    if (from.login) login_ = operation;
    return Data()
        .set("method_lists", std::move(declared))
        .set("method_reply", reply)
        .set("method_reply_type", reply_type)
        .set("method_limits", std::move(limits))
        .set("method_limit_array", limit_array)
        .set("method_pages", std::move(paging))
        .set("method_batch_lists",
             each(from.batch_lists,
                  [](const std::string& list) { return Data().set("list_name", string_literal(list)); }))
        .set("method_batch_array", name(!from.batch_lists.empty(), "_lists"))
        .set("method_operation", operation)
        .set("method_id", string_literal(from.id))
        .set("method_verb", string_literal(from.method))
        .set("method_path", string_literal(from.path))
        .set("method_auth", std::string(detail::row_of(from.auth)->name))
        .set("method_request_table", from.request.empty() ? "" : tables_.at(from.request))
        .set("method_writes", from.writes)
        .set("method_product", from.product == 0 ? "" : std::to_string(from.product))
        .set("method_request_is_list", from.request_is_list)
        .set("method_is_batch", from.batch)
        .set("method_rows", literal_or_nothing(from.reply_rows))
        .set("method_call", cpp::call_spelling(from))
        .set("method_name", from.name)
        .set("method_lookup", from.lookup)
        .set("method_lookup_type", cpp::lookup_spelling(from))
        .set("method_request", cpp::request_spelling(from));
}

Data Source::fill(const cpp::Exchange& exchange) {
    std::vector<Data> structs;
    for (const cpp::Struct& one : group_.structs)
        if (one.same_as.empty()) structs.push_back(structure(one));
    Data methods = each(group_.methods, [&](const cpp::Method& one) { return method(one); });
    std::vector<Data> enums;
    std::vector<std::string> shared;
    for (const cpp::Enum& one : group_.enums) {
        if (one.stem.empty())
            enums.push_back(enumeration(one));
        else
            shared.push_back(common_table(one));
    }
    return group_file(exchange, group_)
        .set("file_shared", lines("shared_table", shared))
        .set("file_forward", lines("forward_table", forward_))
        .set("file_has_functions", !enums.empty() || !structs.empty())
        .set("file_enums", std::move(enums))
        .set("file_structs", std::move(structs))
        .set("file_methods", std::move(methods))
        .set("file_login", login_);
}

}  // namespace

Data common_source(const cpp::Exchange& exchange) {
    std::vector<std::string> headers;
    for (const cpp::Enum& one : exchange.enums) headers.push_back(common_path(exchange, one));
    std::sort(headers.begin(), headers.end());
    return exchange_file(exchange, "common.yaml")
        .set("file_headers", lines("header_name", headers))
        .set("file_enums", each(exchange.enums, [](const cpp::Enum& one) {
                 return enum_table(one, one.values.empty() ? "{}" : one.stem + "_values", common_table(one));
             }));
}

Data group_source(const cpp::Exchange& exchange, const cpp::Group& group) {
    return Source(exchange, group).fill(exchange);
}

}  // namespace exbind::render
