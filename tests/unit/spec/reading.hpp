// What the tests of this room share: texts read as spec files, findings as text, a folder of specs.
#pragma once

#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "spec/read.hpp"
#include "text/diagnostic.hpp"

namespace exbind::spec {

/// Sources and findings of one test. Texts may hold one mark `@@` before the place where a finding is expected; it is
/// taken out before the text is read.
class Reading {
  public:
    const text::Source& source(std::string text, const std::string& name = "specs/acme/x.yaml");

    std::optional<Group> group(std::string text) { return parse_group(source(std::move(text)), diagnostics); }
    std::optional<Exchange> exchange(std::string text) { return parse_exchange(source(std::move(text)), diagnostics); }
    /// parse_group and check; empty when either finds an error.
    std::optional<Group> checked(std::string text);

    /// "line:column" of the mark.
    std::string mark() const { return mark_; }
    /// All findings, as a terminal shows them.
    std::string printed() const;
    /// The findings as "EX301 3:5" each, joined by ", ".
    std::string found() const;

    text::Sources sources;
    text::Diagnostics diagnostics;

  private:
    std::string mark_;
};

/// An exchange.yaml that can do everything and has no findings.
std::string exchange_text();
/// A group file "finance/savings" with every feature in it, without findings.
std::string savings_text();
/// The head of group files and what is given after it.
std::string group_text(const std::string& rest);

}  // namespace exbind::spec
