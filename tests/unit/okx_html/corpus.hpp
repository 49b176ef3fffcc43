// Pages as they are read, and the exchange's real ones, which are not part of this repository: EXBIND_DOCS names their
// folder.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "dialect.hpp"
#include "docs/page.hpp"
#include "provoked.hpp"

/// One page of a test.
struct Reading {
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    exbind::docs::DocPage page;

    explicit Reading(std::string content) {
        page = dialects::read_html(sources.add("page.html", std::move(content)), "page.html", diagnostics);
        provoked::note_all(diagnostics);
    }
    std::string first_rule() const {
        return diagnostics.all().empty() ? "" : std::string{diagnostics.all().front().rule->id};
    }
    const exbind::docs::DocOperation& operation() const {
        REQUIRE(page.operations.size() == 1);
        return page.operations.front();
    }
};

namespace corpus {

/// Empty when EXBIND_DOCS is unset.
std::filesystem::path folder();

std::string content_of(const std::filesystem::path& file);

/// Pages of one form of the documentation.
struct Edition {
    exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    std::vector<exbind::docs::DocPage> pages;

    void add_html(const std::filesystem::path& file);
    void add_markdown(const std::filesystem::path& folder);

    /// "GET /path" of every operation.
    std::set<std::string> operations() const;
    /// The spec that an import of this operation alone makes, as text.
    std::string spec_of(const std::string& operation, const exbind::spec::Exchange& exchange) const;
};

/// Operations of an HTML page by a plain scan: the request lines right behind headings of HTTP requests.
std::set<std::string> scan(const std::string& html);

/// Lines in only one of two texts, marked by '-' and '+'.
std::vector<std::string> difference(const std::string& old_text, const std::string& new_text);

}  // namespace corpus
