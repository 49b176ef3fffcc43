// Documentation pages from files and folders.
#pragma once

#include <vector>

#include "cli/context.hpp"
#include "docs/dialect/dialect.hpp"
#include "docs/page.hpp"

namespace exbind::cli {

struct Pages {
    std::vector<docs::DocPage> pages;  ///< those that describe an operation or list error codes
    std::size_t with_operations = 0;
    std::size_t files = 0;                                           ///< all that were read
    std::vector<std::pair<const text::Source*, std::string>> names;  ///< of all of them
    /// Pages among others that can't be read at all, with what is wrong with them.
    std::vector<std::pair<std::string, text::Diagnostics>> unread;
    /// Names of those that cannot be what they are called; `findings` has an error for each.
    std::vector<std::string> refused;
    std::size_t refusals = 0;  ///< these errors: one may be about several pages
    bool whole = false;        ///< a folder or a whole HTML page was given: what is not there is not documented
};

/// Whether there is a reader of the name that exchange.yaml gives, with a dialect that can be read where it needs one;
/// reports what is wrong.
bool check_reader(Context& context, const spec::Exchange& exchange);

/// The dialect of an exchange: its own dialect.yaml, or that of the exchange which `reader` names; where the tree has
/// no such file, the one that this program was built with. Empty when it cannot be read, which is reported.
std::optional<docs::dialect::Dialect> read_dialect(Context& context, const spec::Exchange& exchange);

/// Reads files, or everything in one folder, with the exchange's reader. What pages have that is odd goes to
/// `findings`, files that cannot be read to the context's diagnostics. Throws UsageError when a folder stands among
/// files.
Pages read_pages(Context& context, const spec::Exchange& exchange, const std::vector<std::string>& names,
                 text::Diagnostics& findings);

}  // namespace exbind::cli
