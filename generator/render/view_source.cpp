// The .cpp file of a group: its tables and its methods.
#include "render/layout.hpp"
#include "render/spell.hpp"
#include "render/tables.hpp"
#include "render/view.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

void append(std::vector<std::string>& to, std::vector<std::string> more) {
    for (std::string& line : more) to.push_back(std::move(line));
}

std::vector<std::string> initialised(const std::string& declarator, const std::string& value) {
    const std::string one = declarator + " = " + value + ";";
    if (one.size() <= columns) return {one};
    return {declarator + " =", "    " + value + ";"};
}

Data enumeration(const cpp::Enum& from, const Tables& tables) {
    std::vector<std::string> declared;
    std::vector<std::string> values;
    for (const cpp::Enumerator& value : from.values) values.push_back(string_literal(value.wire));
    const std::string array = tables.enum_values(from);
    if (!values.empty()) declared = filled("constexpr std::string_view " + array + "[] = {", values, "};", 0);
    append(declared, stacked("constexpr detail::EnumTable " + tables.enum_table(from.name) + "{",
                             {string_literal(from.name), values.empty() ? "{}" : array}, "};", 0));
    return Data().set("enum_lines", lines("enum_line", declared));
}

Data object(const Tables::Object& from) {
    std::vector<std::string> declared = from.fields;
    append(declared, from.declaration);
    return Data()
        .set("object_has_lists", !from.lists.empty())
        .set("object_lists", lines("list_line", from.lists))
        .set("object_lines", lines("object_line", declared));
}

/// The constants of one operation.
class OperationLines {
  public:
    OperationLines(Tables& tables, std::map<std::string, std::string>& shared) : tables_(tables), shared_(shared) {}

    std::vector<std::string> of(const cpp::Method& method, std::string& operation_name) {
        std::vector<std::string> result;
        const std::string reply = method.reply ? reply_type(method, result) : "";
        const std::string limits = method.limits.empty() ? "" : limit_array(method, result);
        const std::string pages = method.pages ? paging(method, result) : "";
        const std::string lists = method.batch_lists.empty() ? "" : batch_lists(method, result);
        operation_name = tables_.name(stem(method) + "_operation");
        result.push_back("constexpr detail::Operation " + operation_name + "{");
        const auto set = [&](const char* name, const std::string& value) {
            result.push_back(std::string("    .") + name + " = " + value + ",");
        };
        set("id", string_literal(method.id));
        set("method", string_literal(method.method));
        set("path", string_literal(method.path));
        set("auth", "detail::Auth::" + std::string(detail::row_of(method.auth)->name));
        if (!limits.empty()) set("limits", limits);
        if (!method.request.empty()) set("request", "&" + tables_.object_table(method.request));
        if (method.request_is_list) set("body_is_list", "true");
        if (!reply.empty()) set("reply", "&" + reply);
        if (method.batch) set("batch", "true");
        if (!lists.empty()) set("batch_lists", lists);
        if (!pages.empty()) set("pages", "&" + pages);
        result.emplace_back("};");
        return result;
    }

  private:
    static std::string stem(const cpp::Method& method) {
        std::string name = method.name;
        while (name.size() > 1 && name.back() == '_') name.pop_back();
        return name;
    }

    std::string reply_type(const cpp::Method& method, std::vector<std::string>& declared) {
        const std::string value = tables_.expression(*method.reply, declared);
        const std::string name = tables_.name(stem(method) + "_reply");
        append(declared, initialised("constexpr detail::Type " + name, value));
        return name;
    }

    std::string batch_lists(const cpp::Method& method, std::vector<std::string>& declared) {
        const std::string name = tables_.name(stem(method) + "_lists");
        std::string names;
        for (const std::string& each : method.batch_lists) names += (names.empty() ? "" : ", ") + string_literal(each);
        append(declared, initialised("constexpr std::string_view " + name + "[]", '{' + names + '}'));
        return name;
    }

    std::string paging(const cpp::Method& method, std::vector<std::string>& declared) {
        const cpp::Paging& from = *method.pages;
        const std::string name = tables_.name(stem(method) + "_pages");
        declared.push_back("constexpr detail::Paging " + name + "{");
        const auto set = [&](const char* key, const std::string& value) {
            declared.push_back(std::string("    .") + key + " = " + value + ",");
        };
        const auto set_text = [&](const char* key, const std::string& text) {
            if (!text.empty()) set(key, string_literal(text));
        };
        set("by", "detail::Paging::By::" + spec::word_of(from.by));
        if (from.bound != spec::PageBound::unknown) set("bound", "detail::Paging::Bound::" + spec::word_of(from.bound));
        if (from.towards_newer) set("towards_newer", "true");
        if (from.oldest_first) set("oldest_first", "true");
        if (from.unit != spec::TimeUnit::milliseconds) set("unit", "detail::TimeUnit::" + spec::to_text(from.unit));
        if (from.usual_size != 0) set("usual_size", std::to_string(from.usual_size));
        if (from.largest_size != 0) set("largest_size", std::to_string(from.largest_size));
        set_text("parameter", from.parameter);
        set_text("against", from.against);
        set_text("limit", from.limit);
        set_text("cursor", from.cursor);
        set_text("rows", from.rows);
        declared.emplace_back("};");
        return name;
    }

    /// The spec allows separators only that need no escape.
    static std::string character(const std::string& separator) { return "'" + separator + "'"; }

    std::string scope_array(const std::vector<spec::CountedBy>& scope, std::vector<std::string>& declared) {
        std::string wanted = "per";
        std::vector<std::string> items;
        for (const spec::CountedBy& one : scope) {
            wanted += (items.empty() ? "_" : "_and_") + cpp::snake_case(one.word);
            std::string item = "{" + string_literal(one.word);
            if (one.parts > 0) {
                item += ", " + std::to_string(one.parts) + ", " + character(one.separator);
                wanted += "_part";
            }
            items.push_back(item + "}");
        }
        return shared_array("detail::LimitScope", wanted, items, declared);
    }

    std::string condition_array(const cpp::Limit& limit, std::vector<std::string>& declared) {
        std::string wanted = "when";
        std::vector<std::string> items;
        for (const auto& [condition, negated] : limit.when) {
            wanted += (items.empty() ? "_" : "_and_") + std::string(negated ? "not_" : "") + condition.name;
            std::vector<std::string> members;
            if (!condition.field.empty()) {
                members.push_back(".field = " + string_literal(condition.field));
                members.push_back(".parts = " + std::to_string(condition.parts));
                members.push_back(".separator = " + character(condition.separator));
            }
            if (condition.items > 0) members.push_back(".items = " + std::to_string(condition.items));
            if (members.empty()) members.push_back(".stated = " + string_literal(condition.name));
            if (negated) members.emplace_back(".negated = true");
            items.push_back("{" + text::join(members, ", ") + "}");
        }
        return shared_array("detail::LimitCondition", wanted, items, declared);
    }

    /// The name of an array that operations of the file share; declared where it is first needed.
    std::string shared_array(const std::string& type, const std::string& wanted, const std::vector<std::string>& items,
                             std::vector<std::string>& declared) {
        const std::string content = text::join(items, ", ");
        if (const auto known = shared_.find(content); known != shared_.end()) return known->second;
        const std::string name = tables_.name(wanted);
        append(declared, filled("constexpr " + type + " " + name + "[] = {", items, "};", 0));
        shared_.emplace(content, name);
        return name;
    }

    std::string limit_array(const cpp::Method& method, std::vector<std::string>& declared) {
        std::vector<std::string> items;
        for (const cpp::Limit& limit : method.limits) {
            const spec::Limit& stated = limit.stated;
            std::string item =
                "{.count = " + std::to_string(stated.count) + ", .window_ms = " + std::to_string(stated.window_ms);
            if (stated.unit == spec::LimitUnit::order) item += ", .counts_orders = true";
            if (!limit.counted_by.empty()) item += ", .scope = " + scope_array(limit.counted_by, declared);
            if (!limit.when.empty()) item += ", .when = " + condition_array(limit, declared);
            if (!stated.pool.empty()) item += ", .pool = " + string_literal(stated.pool);
            if (stated.weight != 1) item += ", .weight = " + std::to_string(stated.weight);
            items.push_back(item + "}");
        }
        const std::string name = tables_.name(stem(method) + "_limits");
        append(declared, stacked("constexpr detail::Limit " + name + "[] = {", items, "};", 0));
        return name;
    }

    Tables& tables_;
    std::map<std::string, std::string>& shared_;  ///< arrays by what they hold
};

std::vector<std::string> method_definition(const cpp::Method& method, const std::string& operation) {
    const std::string reply = cpp::call_spelling(method);
    std::string parameter;
    if (!method.request.empty()) parameter = cpp::request_spelling(method) + " request";
    const std::string call = "Api::" + method.name + "(" + parameter + ") const {";
    std::vector<std::string> result;
    if (reply.size() + 1 + call.size() <= columns) {
        result.push_back(reply + " " + call);
    } else if (call.size() <= columns) {
        result = {reply, call};
    } else {
        result = {reply, "Api::" + method.name + "(", "    " + parameter + ") const {"};
    }
    result.push_back("    return {core_, " + operation + ", " + (method.request.empty() ? "nullptr" : "&request") +
                     "};");
    result.emplace_back("}");
    return result;
}

}  // namespace

Data group_source(const cpp::Exchange& exchange, const cpp::Group& group) {
    Tables tables(group);
    std::vector<Data> enums;
    std::vector<Data> objects;
    std::vector<Data> operations;
    std::vector<Data> methods;
    std::vector<std::string> functions;
    for (const cpp::Enum& one : group.enums) {
        enums.push_back(enumeration(one, tables));
        append(functions, short_function("std::string_view to_string(" + one.name + " value)",
                                         "return detail::wire_text(" + tables.enum_table(one.name) +
                                             ", static_cast<std::size_t>(value));"));
    }
    for (const Tables::Object& one : tables.objects()) objects.push_back(object(one));
    std::map<std::string, std::string> shared;
    OperationLines operation_lines(tables, shared);
    for (const cpp::Method& one : group.methods) {
        std::string operation;
        operations.push_back(
            Data().set("operation_lines", lines("operation_line", operation_lines.of(one, operation))));
        methods.push_back(Data().set("method_lines", lines("method_line", method_definition(one, operation))));
    }
    for (const cpp::Struct& one : group.structs) {
        if (!one.same_as.empty()) continue;
        append(functions, short_function("const detail::ObjectTable& exbind_table(const " + one.name + "*)",
                                         "return " + tables.object_table(one.name) + ";"));
    }
    std::vector<std::string> forward;
    for (const std::string& table : tables.forward())
        forward.push_back("extern const detail::ObjectTable " + table + ";");

    Data result;
    result.set("file_origin", origin(exchange, group.name + (group.manual ? ".manual.yaml" : ".yaml")));
    result.set("file_header", group_path(exchange, group, ".hpp"));
    result.set("file_space", exchange.space);
    result.set("file_namespace", group_namespace(exchange, group));
    result.set("file_enums", enums);
    result.set("file_has_forward", !forward.empty());
    result.set("file_forward", lines("forward_line", forward));
    result.set("file_objects", objects);
    result.set("file_operations", operations);
    result.set("file_methods", methods);
    result.set("file_has_functions", !functions.empty());
    result.set("file_functions", lines("function_line", functions));
    return result;
}

}  // namespace exbind::render
