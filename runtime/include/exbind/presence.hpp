// How the members of a decoded JSON text were written, for encoding it again exactly as it was.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace exbind {

/// How a value stands in JSON text. `absent`: its key is missing.
enum class JsonForm : std::uint8_t { absent, null, empty_text, text, number, boolean, object, array };

namespace detail {

/// One value, in the order of the text.
struct PresenceNode {
    JsonForm form = JsonForm::absent;
    std::int32_t field = -1;  ///< index in the struct's table; -1 for items, map entries and unknown members
    bool unknown = false;     ///< not in the table, or there a second time: `written` is all that is known of it
    std::string key;          ///< of members
    std::string written;      ///< the value's text where encoding it would write something else ...
    std::string canonical;    ///< ... namely this
    std::vector<PresenceNode> members;  ///< of objects and arrays
};

}  // namespace detail

/// Filled by decoding, taken by encoding; structs themselves do not remember any of it. Holds no value of a secret
/// field.
class Presence {
  public:
    /// How the value at "rows[3].amt" was written; the empty path is the whole.
    JsonForm form(std::string_view path) const;
    /// Paths of the members that the tables do not know (or saw before), in the order of the text.
    std::vector<std::string> unknown() const;
    void clear() { root_ = {}; }

    detail::PresenceNode& root() { return root_; }
    const detail::PresenceNode& root() const { return root_; }

  private:
    detail::PresenceNode root_;
};

}  // namespace exbind
