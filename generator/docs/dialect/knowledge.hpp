// What pages say of operations and fields on other pages: values that links lead to, and limits in one table for many
// operations.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/dialect.hpp"

namespace exbind::docs::dialect {

class Knowledge {
  public:
    explicit Knowledge(const Dialect& dialect) : dialect_(dialect) {}

    /// Whether the page holds lists of values, or limits of other pages' operations.
    static bool is_shared(std::string_view page, const Dialect& dialect);
    /// Takes what such a page says. What is odd goes to `findings`.
    void add(const Page& page, std::string_view id, text::Diagnostics& findings);

    /// The values that the link of a field on a page leads to; null when it leads to none.
    const Words* values_at(std::string_view link) const;
    /// Limits of the operation by its path, or by its page.
    const std::vector<spec::Limit>* limits_of(const std::string& path, std::string_view page) const;

  private:
    void add_values(const Page& page);
    void add_limits(const Grid& grid, std::string_view page, const text::Span& at, text::Diagnostics& findings);

    const Dialect& dialect_;
    std::map<std::string, Words, std::less<>> values_;  ///< by anchor
    /// A link to "type" where the lists are "type (spot)" and "type (margin)" may mean each of them.
    std::map<std::string, Words, std::less<>> by_stem_;
    std::map<std::string, std::vector<spec::Limit>, std::less<>> by_path_;
    std::map<std::string, std::vector<spec::Limit>, std::less<>> by_page_;
};

/// "a/b/page.mdx" and "../c#d" -> "a/c": the page that a link leads to, without extension and fragment.
std::string page_at(std::string_view page, std::string_view link);

}  // namespace exbind::docs::dialect
