// Markdown as HTML.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/site/cpp_html.hpp"

namespace exbind::cli::site {

struct Document {
    /// In the order of the text.
    struct Mark {
        enum class What { heading, link } what = What::heading;
        unsigned level = 0;  ///< of a heading
        std::string text;
        std::string target;  ///< anchor of a heading; a link as it is written
    };
    std::string html;
    std::vector<Mark> marks;

    /// The first heading; empty without one.
    std::string title() const;
};

/// The address that a link of the text becomes; empty where it leads to nothing that the site has, so that only its
/// text stays.
using Resolve = std::function<std::string(const std::string& target)>;

/// Dialect of GitHub. HTML in the text is left out, and pictures show their text only.
Document markdown(std::string_view text, const Resolve& resolve, const Names& names, const std::string& root);

}  // namespace exbind::cli::site
