// What the search of the site looks through, as a script: a page that is opened as a file may not fetch anything.
#pragma once

#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "cli/shown.hpp"

namespace exbind::cli::site {

class SearchIndex {
  public:
    enum class Kind { page, runtime, error, exchange };

    /// A group of an exchange, to which the operations that follow belong.
    void add_group(const std::string& exchange, const std::string& group, const std::string& address);
    void add_operation(const Shown& shown);
    /// `context` says where it is: the page's title, the header, the exchange.
    void add_text(Kind kind, const std::string& text, const std::string& context, const std::string& address);

    std::string script() const;

  private:
    nlohmann::json groups_ = nlohmann::json::array();
    nlohmann::json operations_ = nlohmann::json::array();
    nlohmann::json texts_ = nlohmann::json::array();
    /// Numbers of the operations that have the field in their request, and of those that have it in the reply only.
    std::map<std::string, std::array<std::vector<std::size_t>, 2>> fields_;
};

}  // namespace exbind::cli::site
