#include "docs/dialect/knowledge.hpp"

#include <algorithm>

#include "docs/dialect/facts.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

std::string_view without_extension(std::string_view page) {
    const std::size_t slash = page.rfind('/');
    const std::size_t dot = page.rfind('.');
    return dot == std::string_view::npos || (slash != std::string_view::npos && dot < slash) ? page
                                                                                             : page.substr(0, dot);
}

/// A page by the end of its name: a folder may be imported from above or from within.
bool is_page(std::string_view page, std::string_view name) {
    page = without_extension(page);
    return page == name ||
           (page.ends_with(name) && page.size() > name.size() && page[page.size() - name.size() - 1] == '/');
}

bool is_one(std::string_view page, const Words& names) {
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return is_page(page, name); });
}

/// What a list item or cell says behind its bullet.
std::string_view without_bullet(std::string_view text) {
    text = text::trim(text);
    return text.starts_with("* ") || text.starts_with("- ") ? text::trim(text.substr(2)) : std::string_view{};
}

void add(Words& values, std::string_view value) {
    if (!value.empty() && !has_word(values, value)) values.emplace_back(value);
}

/// Literals side by side that begin an item or cell, or stand behind its colon: "`1h` `4h` hours", "BTC: `7`,`14`
/// days".
void add_literals(Words& values, std::string_view text) {
    const std::string_view item = without_bullet(text);
    text = item.empty() ? text::trim(text) : item;
    const std::size_t first = text.find('`');
    const std::string_view before = text::trim(text.substr(0, first));
    if (first == std::string_view::npos || !(before.empty() || before.ends_with(':'))) return;
    for (std::size_t at = first; at < text.size() && text[at] == '`';) {
        const std::size_t end = text.find('`', at + 1);
        if (end == std::string_view::npos) return;
        add(values, text::trim(text.substr(at + 1, end - at - 1)));
        at = std::min(text.find_first_not_of(" ,/", end + 1), text.size());
    }
}

/// "* No VIP": an item that is a value as it stands.
void add_bare(Words& values, std::string_view text) {
    constexpr std::size_t longest = 24;
    const std::string_view item = without_bullet(text);
    if (item.size() <= longest && std::all_of(item.begin(), item.end(), [](char c) {
            return text::is_alnum(c) || c == ' ' || c == '-' || c == '_';
        }))
        add(values, item);
}

/// Names that a heading gives to its list: "Order side (side)" -> both by the anchor of the whole, and "side".
std::vector<std::string> names_of(std::string_view heading, const Dialect& dialect) {
    std::vector<std::string> names{anchor_of(heading, dialect),
                                   anchor_of(heading.substr(0, heading.find(" (")), dialect)};
    const std::size_t open = heading.rfind('(');
    if (open != std::string_view::npos && heading.ends_with(')'))
        for (const std::string_view name : text::split(heading.substr(open + 1, heading.size() - open - 2), ','))
            names.push_back(text::to_lower(text::trim(name)));
    // Sites drop other marks: "type(trans-log)" is at #typetrans-log.
    std::string bare;
    for (const char c : text::to_lower(heading))
        if (text::is_alnum(c) || c == '-' || c == '_') bare += c;
    names.push_back(bare);
    return names;
}

}  // namespace

std::string page_at(std::string_view page, std::string_view link) {
    link = link.substr(0, link.find('#'));
    std::vector<std::string_view> parts = text::split(page, '/');
    if (!parts.empty()) parts.pop_back();
    if (link.starts_with('/')) parts.clear();
    for (const std::string_view part : text::split(without_extension(link), '/')) {
        if (part == ".." && !parts.empty())
            parts.pop_back();
        else if (!part.empty() && part != "." && part != "..")
            parts.push_back(part);
    }
    std::string result;
    for (const std::string_view part : parts) result += (result.empty() ? "" : "/") + std::string(part);
    return result;
}

bool Knowledge::is_shared(std::string_view page, const Dialect& dialect) {
    return is_one(page, dialect.values.pages) || is_one(page, dialect.limits.pages);
}

void Knowledge::add(const Page& page, std::string_view id, text::Diagnostics& findings) {
    if (is_one(id, dialect_.values.pages)) add_values(page);
    if (!is_one(id, dialect_.limits.pages)) return;
    for (const Half& half : page.halves)
        for (const Section& section : half.sections)
            for (const Block& block : section.blocks)
                if (block.kind == Block::Kind::grid) add_limits(block.grid, id, block.span, findings);
}

void Knowledge::add_values(const Page& page) {
    for (const Half& half : page.halves) {
        if (half.second) continue;
        for (const Section& section : half.sections) {
            std::string_view heading = section.title;
            Words values;
            Words bare;  // of lists that mark no value as one
            const auto settle = [&] {
                if (values.empty()) values.swap(bare);
                bare.clear();
                if (values.empty()) return;
                for (const std::string& name : names_of(heading, dialect_))
                    if (!name.empty()) values_.emplace(name, values);
                const std::size_t open = heading.find('(');
                if (open != std::string_view::npos && open != 0)
                    for (const std::string& value : values)
                        dialect::add(by_stem_[text::to_lower(text::trim(heading.substr(0, open)))], value);
                values.clear();
            };
            for (const Block& block : section.blocks) {
                if (block.kind == Block::Kind::heading) {
                    settle();
                    heading = block.text;
                } else if (block.kind == Block::Kind::paragraph) {
                    add_literals(values, block.text);
                    add_bare(bare, block.text);
                } else if (block.kind == Block::Kind::grid) {
                    for (const auto& row : block.grid.rows)
                        if (!row.empty()) add_literals(values, row.front());
                }
            }
            settle();
        }
    }
}

const Words* Knowledge::values_at(std::string_view link) const {
    const std::size_t hash = link.find('#');
    if (hash == std::string_view::npos) return nullptr;
    const std::string anchor = text::to_lower(link.substr(hash + 1));
    if (const auto found = values_.find(anchor); found != values_.end()) return &found->second;
    const auto stem = by_stem_.find(anchor);
    return stem == by_stem_.end() ? nullptr : &stem->second;
}

void Knowledge::add_limits(const Grid& grid, std::string_view page, const text::Span& at, text::Diagnostics& findings) {
    // Of a header that goes over several rows the last one says what the columns are.
    std::size_t header = grid.rows.size();
    std::size_t path_column = 0;
    for (std::size_t i = 0; i < grid.rows.size() && i < 3; ++i)
        for (std::size_t c = 0; c < grid.rows[i].size(); ++c)
            if (has_word(dialect_.limits.path_columns, text::to_lower(grid.rows[i][c]))) {
                header = i;
                path_column = c;
            }
    if (header == grid.rows.size()) return;
    struct Column {
        std::size_t at;
        std::string when;  ///< empty: of all calls
    };
    std::vector<Column> columns;
    for (std::size_t c = 0; c < grid.rows[header].size(); ++c) {
        const std::string word = text::to_lower(grid.rows[header][c]);
        if (has_word(dialect_.limits.limit_columns, word)) columns.push_back({c, {}});
        if (has_word(dialect_.limits.condition_columns, word)) columns.push_back({c, word});
    }
    if (columns.empty()) return;
    for (std::size_t i = header + 1; i < grid.rows.size(); ++i) {
        const auto& row = grid.rows[i];
        if (row.size() <= columns.back().at || row.size() <= path_column) {
            findings.report(rules::odd_limit, at, "a row of this table of limits has too few cells",
                            "set these limits with overlays");
            continue;
        }
        std::vector<std::pair<std::string, std::vector<spec::Limit>>> by_condition;
        for (const Column& column : columns) {
            LimitText text = read_limits(row[column.at], dialect_.limits.words);
            if (text.limits.empty()) continue;  // it does not apply there
            for (spec::Limit& limit : text.limits) limit.span = at;
            by_condition.emplace_back(column.when, std::move(text.limits));
        }
        if (by_condition.empty()) continue;
        std::vector<spec::Limit> limits = by_condition.front().second;
        const bool same = std::all_of(by_condition.begin(), by_condition.end(),
                                      [&](const auto& each) { return each.second == limits; });
        if (!same) {
            limits.clear();
            for (auto& [when, of] : by_condition)
                for (spec::Limit& limit : of) {
                    limit.when = {when};
                    limits.push_back(std::move(limit));
                }
        }
        const std::string_view cell = row[path_column];
        const std::size_t link = cell.find("](");
        if (link != std::string_view::npos) {
            const std::string_view target = cell.substr(link + 2, cell.find(')', link) - link - 2);
            // From the page, or from above all pages.
            by_page_.emplace(page_at(page, target), limits);
            by_page_.emplace(page_at("", target), limits);
        }
        const std::size_t slash = cell.find('/');
        if (slash == std::string_view::npos || (link != std::string_view::npos && slash > link)) continue;
        by_path_.emplace(std::string(cell.substr(slash, cell.find_first_of(" ]`", slash) - slash)), limits);
    }
}

const std::vector<spec::Limit>* Knowledge::limits_of(const std::string& path, std::string_view page) const {
    if (const auto found = by_path_.find(path); found != by_path_.end()) return &found->second;
    for (std::string_view name = without_extension(page);;) {
        if (const auto found = by_page_.find(name); found != by_page_.end()) return &found->second;
        const std::size_t slash = name.find('/');
        if (slash == std::string_view::npos || name.find('/', slash + 1) == std::string_view::npos) return nullptr;
        name.remove_prefix(slash + 1);
    }
}

}  // namespace exbind::docs::dialect
