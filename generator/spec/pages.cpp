#include "spec/pages.hpp"

#include <algorithm>

#include "spec/words.hpp"
#include "text/find.hpp"

namespace exbind::spec {
namespace {

const Field* find(const Type* type, const std::string& name) {
    return type == nullptr ? nullptr : text::find_by(type->fields, &Field::name, name);
}

bool can_carry_id(Kind kind) {
    return kind == Kind::string || kind == Kind::integer || kind == Kind::decimal;
}

std::string quoted(const char* key, const std::string& name) {
    return std::string("`") + key + ": " + name + '`';
}

}  // namespace

std::string to_text(const Pages& pages) {
    if (pages == Pages{}) return {};
    std::string text = "by " + word_of(pages.by);
    const auto add = [&](const char* key, const std::string& value) {
        if (!value.empty()) text += std::string(", ") + key + ": " + value;
    };
    add("older", pages.older);
    add("newer", pages.newer);
    add("number", pages.number);
    add("cursor", pages.cursor);
    add("limit", pages.limit);
    add("rows", pages.rows);
    if (pages.bound != PageBound::unknown) add("bound", word_of(pages.bound));
    if (pages.order != PageOrder::newest_first) add("order", word_of(pages.order));
    return text;
}

const Type* row_type(const Group& group, const Operation& operation) {
    const std::string& rows = operation.pages.rows;
    if (rows.empty())
        return operation.reply.shape == Shape::list && operation.reply.type.kind == Kind::named
                   ? group.type(operation.reply.type.name)
                   : nullptr;
    if (operation.reply.shape != Shape::object || operation.reply.type.kind != Kind::named) return nullptr;
    const Type* reply = group.type(operation.reply.type.name);
    const Field* list = find(reply, rows);
    const bool fits = list != nullptr && !reply->positional && list->type.kind == Kind::list &&
                      list->type.item.front().kind == Kind::named;
    return fits ? group.type(list->type.item.front().name) : nullptr;
}

std::vector<std::pair<std::string, std::string*>> fields_in_pages(const Group& group, Operation& operation) {
    Pages& pages = operation.pages;
    std::vector<std::pair<std::string, std::string*>> result;
    for (std::string* name : {&pages.older, &pages.newer, &pages.number, &pages.limit})
        result.emplace_back(operation.request.type, name);
    if (const Type* row = row_type(group, operation)) result.emplace_back(row->name, &pages.cursor);
    result.emplace_back(operation.reply.type.name, &pages.rows);
    return result;
}

std::string fault_in_pages(const Group& group, const Operation& operation) {
    const Pages& pages = operation.pages;
    if (pages == Pages{}) return {};
    if (pages.by == PagesBy::none) return "pages without `by`";
    if (!reads(operation) || operation.request.shape != Shape::object)
        return "only a GET with parameters can have pages";
    const Type* request = group.type(operation.request.type);
    const Type* row = row_type(group, operation);
    if (row == nullptr)
        return pages.rows.empty() ? "the reply is not a list of objects"
                                  : "the reply has no list of objects for " + quoted("rows", pages.rows);
    const auto parameter = [&](const char* key, const std::string& name) -> std::string {
        if (name.empty()) return {};
        const Field* field = find(request, name);
        if (field == nullptr) return quoted(key, name) + " is not a request field";
        const In in = field->in == In::none ? operation.request.in : field->in;
        if (in != In::query) return quoted(key, name) + " is not sent in the query";
        const bool fits = pages.by == PagesBy::time && (name == pages.older || name == pages.newer)
                              ? field->type.kind == Kind::timestamp || field->type.kind == Kind::string
                          : name == pages.number || name == pages.limit
                              ? field->type.kind == Kind::integer || field->type.kind == Kind::string
                              : can_carry_id(field->type.kind);
        return fits ? std::string{} : quoted(key, name) + " is of type " + to_text(field->type);
    };
    for (const auto& [key, name] : {std::pair{"older", &pages.older}, std::pair{"newer", &pages.newer},
                                    std::pair{"number", &pages.number}, std::pair{"limit", &pages.limit}})
        if (std::string fault = parameter(key, *name); !fault.empty()) return fault;
    if (pages.by == PagesBy::number) {
        if (pages.number.empty()) return "`number` must name the request field that takes the page number";
        if (!pages.older.empty() || !pages.newer.empty() || !pages.cursor.empty())
            return "pages by number have no `older`, `newer` or `cursor`";
        return {};
    }
    if (!pages.number.empty()) return "pages by " + word_of(pages.by) + " have no `number`";
    if (pages.older.empty() && pages.newer.empty()) return "neither `older` nor `newer` names a request field";
    const Field* cursor = find(row, pages.cursor);
    if (cursor == nullptr) return quoted("cursor", pages.cursor) + " is not a field of the rows";
    const Kind kind = cursor->type.kind;
    if (pages.by == PagesBy::time ? kind == Kind::timestamp : can_carry_id(kind)) return {};
    return quoted("cursor", pages.cursor) + " is of type " + to_text(cursor->type) + ", and cannot be a cursor by " +
           word_of(pages.by);
}

}  // namespace exbind::spec
