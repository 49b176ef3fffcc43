// JSON with the text of every number kept, for showing replies: a price must appear as the exchange wrote it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exbind::cli {

struct JsonText {
    enum class Type { null, boolean, number, text, array, object };
    Type type = Type::null;
    std::string text;   ///< of booleans, numbers (as written) and texts
    std::vector<JsonText> items;
    std::vector<std::pair<std::string, JsonText>> members;

    const JsonText* find(std::string_view name) const;
};

/// Parses a document of at most 256 levels; empty when it is not JSON.
std::optional<JsonText> parse_json_text(std::string_view json);

}  // namespace exbind::cli
