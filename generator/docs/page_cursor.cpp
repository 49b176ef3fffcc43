#include "docs/page_cursor.hpp"

#include <algorithm>

#include "text/strings.hpp"

namespace exbind::docs {
namespace {

const spec::Field* find(const spec::Type* type, const std::string& name) {
    const auto found = std::find_if(type->fields.begin(), type->fields.end(),
                                    [&](const spec::Field& field) { return text::iequals(field.name, name); });
    return found == type->fields.end() ? nullptr : &*found;
}

bool is_time(const spec::Field& field) {
    return field.type.kind == spec::Kind::timestamp;
}
bool is_id(const spec::Field& field) {
    return field.type.kind == spec::Kind::string || field.type.kind == spec::Kind::integer;
}

}  // namespace

spec::Pages page_cursor(const DocPages& documented, const spec::Operation& operation, const spec::Type* request,
                        const spec::Type* row, std::string& doubt) {
    spec::Pages pages = documented.pages;
    if (pages.by == spec::PagesBy::none) return {};
    if (!spec::reads(operation) || (request == nullptr && pages.by != spec::PagesBy::link)) return {};
    const auto doubtful = [&](std::string why) {
        doubt = std::move(why);
        return spec::Pages{};
    };
    if (pages.by != spec::PagesBy::id && pages.by != spec::PagesBy::time) return pages;
    if (row == nullptr || operation.reply.shape != spec::Shape::list)
        return doubtful("the reply is not a list of objects");
    const std::string& name = pages.older.empty() ? pages.newer : pages.older;
    const spec::Field* parameter = find(request, name);
    if (parameter == nullptr) return {};

    // Names in the order of the text, each once. What takes a time cannot come from an id.
    std::vector<const spec::Field*> named;
    bool says_time = false;
    for (const std::string& candidate : documented.cursors) {
        says_time = says_time || text::iequals(candidate, "timestamp") || text::iequals(candidate, "time");
        const spec::Field* field = find(row, candidate);
        if (field == nullptr || std::find(named.begin(), named.end(), field) != named.end()) continue;
        if (is_time(*field) || (is_id(*field) && !is_time(*parameter))) named.push_back(field);
    }
    if (named.empty() && is_time(*parameter)) {
        for (const spec::Field& field : row->fields)
            if (is_time(field)) named.push_back(&field);
    }
    if (named.empty()) return doubtful("no field of the rows is named as the value of '" + name + "'");
    if (named.size() > 1) {
        return doubtful("'" + name + "' may take '" + named[0]->name + "' or '" + named[1]->name + "'");
    }
    const spec::Field& cursor = *named.front();
    if (is_id(cursor) && says_time)
        return doubtful("'" + name + "' takes '" + cursor.name + "' but is documented as a time");
    pages.by = is_time(cursor) ? spec::PagesBy::time : spec::PagesBy::id;
    pages.cursor = cursor.name;
    return pages;
}

}  // namespace exbind::docs
