// A call of an operation with documented values, and these values as they travel.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cpp/model.hpp"

namespace exbind::cpp {

/// What a call is given: the values of a documented example, of those one that can be made as documented; where there
/// is none, the required fields. Empty for a call without arguments. `fits` says which examples may be used; all of
/// them without it.
std::optional<Initializer> example_argument(const Group& group, const Method& method,
                                            const std::function<bool(const Test&)>& fits = {});

/// Values as texts on the wire.
class WireText {
  public:
    explicit WireText(const Group& group) : group_(group) {}

    /// Of a scalar, not within JSON.
    std::string plain(const Initializer& value) const;
    std::string json(const Initializer& value) const;

  private:
    std::string list(const Initializer& value) const;
    std::string object(const Initializer& value) const;

    const Group& group_;
};

}  // namespace exbind::cpp
