// Lines with fixed places for what is said in them: `{method} {path}`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::docs::dialect {

/// A template. What stands outside of braces must be there, blanks and backticks apart, with letters of any case.
/// `{method}` is a method of HTTP in any case, `{path}` a run without blanks that holds a '/', `{index}` digits,
/// `{name}` a run of name characters; any other word in braces is any text up to what follows it, one word where only
/// a blank does.
class Template {
  public:
    /// `why` says what is wrong with a text that is none.
    static std::optional<Template> parse(std::string_view text, std::string& why);

    using Parts = std::vector<std::pair<std::string_view, std::string_view>>;  ///< name, what stands there
    /// Empty when the whole line is not of this form. Parts are views of the line.
    std::optional<Parts> match(std::string_view line) const;
    bool has(std::string_view name) const;

  private:
    struct Piece {
        bool place = false;
        std::string text;  ///< of a place its name; else in lower case
    };
    std::vector<Piece> pieces_;
};

/// What stands at the place; empty where the template has none of that name.
std::string_view part_of(const Template::Parts& parts, std::string_view name);

/// The text with `{name}`s replaced.
std::string filled(std::string_view text, const std::vector<std::pair<std::string_view, std::string>>& values);

}  // namespace exbind::docs::dialect
