// Fills templates. Values are placed as they are; every name in a template must be given.
//
// Templates are Mustache with the delimiters <% and %>, and a little more:
//   <%#name?%>   once, if `name` is not empty (lists too)
//   <%,%>        in a section over a list: ", " before every item but the first
//   \            at the end of a line: the next line continues it, without its indentation
//   <%fill%>     behind the { of a list: when it is too long, as many items a line as fit instead of one
// A template knows no line width, and may name values that can be empty: `/// <%comment%>` and `.name = <%value%>,` are
// left out then. laid_out() (layout.hpp) sees to both.
#pragma once

#include <concepts>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::render {

/// What a template is filled with: texts, lists and objects by name. Knows no template engine. A flag is the text
/// "true" or an empty one; sections over empty texts are skipped.
struct Data {
    enum class Type { text, list, object };
    Type type = Type::object;
    std::string text;
    std::vector<Data> items;
    std::vector<std::pair<std::string, Data>> members;

    Data() = default;
    Data(std::string value) : type(Type::text), text(std::move(value)) {}       // NOLINT(google-explicit-constructor)
    Data(const char* value) : Data(std::string(value)) {}                       // NOLINT(google-explicit-constructor)
    Data(bool value) : Data(value ? "true" : "") {}                             // NOLINT(google-explicit-constructor)
    Data(std::integral auto value) : Data(std::to_string(value)) {}             // NOLINT(google-explicit-constructor)
    Data(std::vector<Data> list) : type(Type::list), items(std::move(list)) {}  // NOLINT(google-explicit-constructor)

    /// Adds a member to an object.
    Data&& set(std::string name, Data value) && {
        members.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }
};

/// What `make` makes of each element.
template <class Range, class Make>
Data each(const Range& range, Make make) {
    std::vector<Data> list;
    for (const auto& one : range) list.push_back(make(one));
    return list;
}

/// Objects with one text each, under `name`.
inline Data lines(const std::string& name, const std::vector<std::string>& texts) {
    return each(texts, [&](const std::string& text) { return Data().set(name, text); });
}

/// The templates of a folder. Diagnostics point into them, so this must live as long as those are used.
class Templates {
  public:
    explicit Templates(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// Fills `<name>.mustache`. Empty, with a diagnostic, when it is missing, malformed or asks for a name that `data`
    /// does not have.
    std::optional<std::string> fill(const std::string& name, const Data& data, text::Diagnostics& diagnostics);
    /// The same of a page: values are escaped, but for `<%&name%>`, which is HTML already, and lines stay as they are.
    std::optional<std::string> fill_page(const std::string& name, const Data& data, text::Diagnostics& diagnostics);

  private:
    enum class Form { code, page };
    std::optional<std::string> filled(const std::string& name, const Data& data, Form form,
                                      text::Diagnostics& diagnostics);
    const text::Source* read(const std::string& name, text::Diagnostics& diagnostics);

    std::filesystem::path folder_;
    text::Sources sources_;
    std::map<std::string, const text::Source*> read_;
};

}  // namespace exbind::render
