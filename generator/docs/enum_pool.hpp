// The enums of one group: shared where lists of values agree, named so that committed names and orders stay.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "spec/model.hpp"

namespace exbind::docs {

class EnumPool {
  public:
    /// `committed`: the group before the import; may be null.
    explicit EnumPool(const spec::Group* committed) : committed_(committed) {}

    /// Takes over an enum of an untouched operation, with all its values.
    void keep(const spec::Enum& type);
    /// The enum that a committed field has already; values that are new to it go last.
    std::string add_committed(const std::string& name, const std::vector<std::string>& values);
    /// An enum for a new field: shared with the one called `base` when one list of values holds the other, else called
    /// `own`. `taken`: names of types. Returns the name.
    std::string add(const std::string& base, const std::string& own, const std::vector<std::string>& values,
                    const std::set<std::string>& taken);
    /// The enums; committed values in committed order, with the names that people pinned.
    std::vector<spec::Enum> take();

  private:
    spec::Enum* find(const std::string& name);
    const spec::Enum* before(const std::string& name) const;

    const spec::Group* committed_;
    std::vector<spec::Enum> enums_;
    std::set<std::string> pinned_;  ///< have a committed order
};

}  // namespace exbind::docs
