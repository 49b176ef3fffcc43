#include "spec/pages.hpp"

#include <algorithm>

#include "spec/words.hpp"
#include "text/find.hpp"

namespace exbind::spec {
namespace {

/// What the name behind a key of `pages` is the name of.
enum class Named { parameter, row_field, reply_field, header };

constexpr unsigned bit(PagesBy by) {
    return 1U << static_cast<unsigned>(by);
}
constexpr unsigned by_row = bit(PagesBy::id) | bit(PagesBy::time);
constexpr unsigned by_number = bit(PagesBy::number), by_token = bit(PagesBy::token), by_offset = bit(PagesBy::offset);
constexpr unsigned by_any = ~0U;

struct Key {
    const char* key;
    std::string Pages::*name;
    Named names;
    unsigned by;  ///< kinds of pages that it belongs to
};
/// In the order of files.
constexpr Key keys[] = {
    {"older", &Pages::older, Named::parameter, by_row},
    {"newer", &Pages::newer, Named::parameter, by_row},
    {"number", &Pages::number, Named::parameter, by_number},
    {"token", &Pages::token, Named::parameter, by_token},
    {"offset", &Pages::offset, Named::parameter, by_offset},
    {"back", &Pages::back, Named::parameter, by_token},
    {"cursor", &Pages::cursor, Named::row_field, by_row},
    {"next", &Pages::next, Named::reply_field, by_token},
    {"header", &Pages::header, Named::header, by_token},
    {"more", &Pages::more, Named::reply_field, by_number | by_token | by_offset},
    {"current", &Pages::current, Named::reply_field, by_number},
    {"total_pages", &Pages::total_pages, Named::reply_field, by_number},
    {"limit", &Pages::limit, Named::parameter, by_any},
    {"rows", &Pages::rows, Named::reply_field, by_any},
};

const Field* find(const Type* type, const std::string& name) {
    return type == nullptr ? nullptr : text::find_by(type->fields, &Field::name, name);
}

/// The field that a path names, from an object on. A name may hold dots itself.
const Field* find_path(const GroupIndex& group, const Type* type, const std::string& path) {
    if (type == nullptr || type->positional) return nullptr;
    if (const Field* whole = find(type, path)) return whole;
    for (const Field& field : type->fields) {
        const bool leads = field.type.kind == Kind::named && path.size() > field.name.size() &&
                           path.compare(0, field.name.size(), field.name) == 0 && path[field.name.size()] == '.';
        if (!leads) continue;
        if (const Field* found = find_path(group, group.type(field.type.name), path.substr(field.name.size() + 1)))
            return found;
    }
    return nullptr;
}

const Field* find_in_reply(const GroupIndex& group, const Operation& operation, const std::string& path) {
    const bool is_object = operation.reply.shape == Shape::object && operation.reply.type.kind == Kind::named;
    return is_object ? find_path(group, group.type(operation.reply.type.name), path) : nullptr;
}

/// The type of one row; null when the reply has no such list.
const TypeRef* row_of(const GroupIndex& group, const Operation& operation) {
    const std::string& rows = operation.pages.rows;
    if (rows.empty()) return operation.reply.shape == Shape::list ? &operation.reply.type : nullptr;
    const Field* list = find_in_reply(group, operation, rows);
    return list != nullptr && list->type.kind == Kind::list ? &list->type.item.front() : nullptr;
}

/// Ids, numbers and tokens; documents write numbers of pages as "number", too.
bool can_carry_id(Kind kind) {
    return kind == Kind::string || kind == Kind::integer || kind == Kind::decimal;
}

std::string quoted(const char* key, const std::string& name) {
    return std::string("`") + key + ": " + name + '`';
}

std::string fault_of_parameter(const GroupIndex& group, const Operation& operation, const Key& key) {
    const Pages& pages = operation.pages;
    const std::string& name = pages.*key.name;
    const Field* field = find(group.type(operation.request.type), name);
    if (field == nullptr) return quoted(key.key, name) + " is not a request field";
    const In in = field->in == In::none ? operation.request.in : field->in;
    if (in != In::query) return quoted(key.key, name) + " is not sent in the query";
    const Kind kind = field->type.kind;
    // The walk goes on by one unit, which a written date does not have.
    if (pages.by == PagesBy::time && kind == Kind::timestamp && field->unit == TimeUnit::iso8601)
        return quoted(key.key, name) + " is a time of ISO 8601, and pages by time need one that counts units";
    const bool counts = key.name == &Pages::number || key.name == &Pages::offset || key.name == &Pages::limit;
    const bool fits = pages.by == PagesBy::time && !counts ? kind == Kind::timestamp || kind == Kind::string
                      : pages.by == PagesBy::token         ? can_carry_id(kind) || kind == Kind::timestamp
                                                           : can_carry_id(kind);
    return fits ? std::string{} : quoted(key.key, name) + " is of type " + to_text(field->type);
}

std::string fault_of_reply_field(const GroupIndex& group, const Operation& operation, const Key& key) {
    const std::string& name = operation.pages.*key.name;
    if (key.name == &Pages::rows) return {};
    const Field* field = find_in_reply(group, operation, name);
    if (field == nullptr) return quoted(key.key, name) + " is not a field of the reply";
    const Kind kind = field->type.kind;
    const bool fits = key.name == &Pages::more
                          ? kind == Kind::boolean
                          : can_carry_id(kind) || (key.name == &Pages::next && kind == Kind::timestamp);
    return fits ? std::string{} : quoted(key.key, name) + " is of type " + to_text(field->type);
}

/// What is missing, of a kind of pages.
std::string lack_of(const Pages& pages) {
    if (pages.by == PagesBy::number && pages.number.empty())
        return "`number` must name the request field that takes the page number";
    if (pages.by == PagesBy::offset && pages.offset.empty())
        return "`offset` must name the request field that takes how many rows to skip";
    if (pages.by == PagesBy::token) {
        if (pages.token.empty()) return "`token` must name the request field that takes the token";
        if (pages.next.empty() == pages.header.empty())
            return "either `next` or `header` must say where the reply has the token";
    }
    if (pages.from_zero && pages.by != PagesBy::number) return "pages by " + word_of(pages.by) + " have no `first`";
    const bool by_cursor = (bit(pages.by) & by_row) != 0;
    if (by_cursor && pages.older.empty() && pages.newer.empty())
        return "neither `older` nor `newer` names a request field";
    return {};
}

std::string fault_of_cursor(const GroupIndex& group, const Operation& operation) {
    const Pages& pages = operation.pages;
    const Type* row = row_type(group, operation);
    const Field* cursor = find(row, pages.cursor);
    if (cursor == nullptr) return quoted("cursor", pages.cursor) + " is not a field of the rows";
    const Kind kind = cursor->type.kind;
    if (pages.by == PagesBy::time ? kind == Kind::timestamp : can_carry_id(kind)) return {};
    return quoted("cursor", pages.cursor) + " is of type " + to_text(cursor->type) + ", and cannot be a cursor by " +
           word_of(pages.by);
}

}  // namespace

std::string to_text(const Pages& pages) {
    if (pages == Pages{}) return {};
    std::string text = "by " + word_of(pages.by);
    for (const Key& key : keys)
        if (const std::string& value = pages.*key.name; !value.empty())
            text += std::string(", ") + key.key + ": " + value;
    if (pages.from_zero) text += ", first: 0";
    if (pages.bound != PageBound::unknown) text += ", bound: " + word_of(pages.bound);
    if (pages.order != PageOrder::newest_first) text += ", order: " + word_of(pages.order);
    return text;
}

const Type* row_type(const GroupIndex& group, const Operation& operation) {
    const TypeRef* row = row_of(group, operation);
    return row != nullptr && row->kind == Kind::named ? group.type(row->name) : nullptr;
}

std::vector<std::pair<std::string, std::string*>> fields_in_pages(const GroupIndex& group, Operation& operation) {
    Pages& pages = operation.pages;
    const Type* row = row_type(group, operation);
    std::vector<std::pair<std::string, std::string*>> result;
    for (const Key& key : keys) {
        if (key.names == Named::header || (key.names == Named::row_field && row == nullptr)) continue;
        result.emplace_back(key.names == Named::parameter   ? operation.request.type
                            : key.names == Named::row_field ? row->name
                                                            : operation.reply.type.name,
                            &(pages.*key.name));
    }
    return result;
}

std::string fault_in_pages(const GroupIndex& group, const Operation& operation) {
    const Pages& pages = operation.pages;
    if (pages == Pages{}) return {};
    if (pages.by == PagesBy::none) return "pages without `by`";
    const bool has_request = operation.request.shape == Shape::object;
    if (!reads(operation) || (!has_request && pages.by != PagesBy::link))
        return "only a GET with parameters can have pages";
    const bool by_cursor = (bit(pages.by) & by_row) != 0;
    if (by_cursor ? row_type(group, operation) == nullptr : row_of(group, operation) == nullptr)
        return pages.rows.empty() ? "the reply is not a list of objects"
                                  : "the reply has no list of objects for " + quoted("rows", pages.rows);
    for (const Key& key : keys) {
        if ((pages.*key.name).empty()) continue;
        if ((key.by & bit(pages.by)) == 0) return "pages by " + word_of(pages.by) + " have no `" + key.key + '`';
        std::string fault = key.names == Named::parameter     ? fault_of_parameter(group, operation, key)
                            : key.names == Named::reply_field ? fault_of_reply_field(group, operation, key)
                                                              : std::string{};
        if (!fault.empty()) return fault;
    }
    if (std::string lack = lack_of(pages); !lack.empty()) return lack;
    return by_cursor ? fault_of_cursor(group, operation) : std::string{};
}

}  // namespace exbind::spec
