#include "cpp/lower_parts.hpp"

#include <algorithm>
#include <charconv>

#include "spec/pages.hpp"
#include "text/find.hpp"

namespace exbind::cpp {
namespace {

/// A documented size; 0 when there is none, or none that is a number.
std::uint32_t size_of(const std::string& text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

const spec::Field* find(const spec::Type* type, const std::string& name) {
    return type == nullptr ? nullptr : text::find_by(type->fields, &spec::Field::name, name);
}

}  // namespace

std::optional<Paging> lower_pages(const spec::GroupIndex& group, const spec::Operation& operation) {
    const spec::Pages& from = operation.pages;
    if (from.by == spec::PagesBy::none) return std::nullopt;
    Paging result;
    result.by = from.by;
    result.bound = from.bound;
    result.oldest_first = from.order == spec::PageOrder::oldest_first;
    result.limit = from.limit;
    result.cursor = from.cursor;
    result.rows = from.rows;
    result.next = from.next;
    result.header = from.header;
    result.more = from.more;
    result.current = from.current;
    result.total_pages = from.total_pages;
    result.from_zero = from.from_zero;
    if (from.by == spec::PagesBy::number) {
        result.parameter = from.number;
    } else if (from.by == spec::PagesBy::offset) {
        result.parameter = from.offset;
    } else if (from.by == spec::PagesBy::token) {
        result.parameter = from.token;
        result.against = from.back;
    } else if (from.by != spec::PagesBy::link) {
        // Histories are mostly read from now on backwards.
        result.towards_newer = from.older.empty();
        result.parameter = result.towards_newer ? from.newer : from.older;
        result.against = result.towards_newer ? from.older : from.newer;
    }
    const spec::Type* request = group.type(operation.request.type);
    if (const spec::Field* limit = find(request, from.limit)) {
        result.usual_size = size_of(limit->facts.fallback);
        result.largest_size = size_of(limit->facts.maximum);
    }
    const spec::Field* parameter = find(request, result.parameter);
    const spec::Field* cursor = find(spec::row_type(group, operation), from.cursor);
    // A parameter that is documented as text takes what the rows have.
    if (parameter != nullptr && parameter->type.kind == spec::Kind::timestamp) {
        result.unit = parameter->unit;
    } else if (cursor != nullptr) {
        result.unit = cursor->unit;
    }
    return result;
}

}  // namespace exbind::cpp
