// Pages as an XML parser takes them: what it does not take is an error.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace site_test {

struct Element {
    std::string name;
    std::map<std::string, std::string> attributes;
    std::string text;  ///< with that of what is inside
};

struct Markup {
    std::vector<Element> elements;    ///< in the order of the page
    std::vector<std::string> errors;  ///< of the parser

    std::vector<std::string> ids() const;
};

Markup parse(const std::string& page);

/// Every page below a folder, by its address.
std::map<std::string, Markup> parse_all(const std::filesystem::path& folder);

/// What is wrong with pages that may load nothing from elsewhere and whose links all lead somewhere; empty if nothing.
std::vector<std::string> faults(const std::filesystem::path& folder, const std::map<std::string, Markup>& pages);

}  // namespace site_test
