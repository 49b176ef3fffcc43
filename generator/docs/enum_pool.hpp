// The enums of one group: shared where lists of values agree, named so that committed names and orders stay.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "spec/model.hpp"

namespace exbind::docs {

/// What a value is called: the name it was given, or what its text makes one.
std::string name_of(const spec::EnumValue& value);
/// Whether both list the same values.
bool same_list(const spec::Enum& a, const spec::Enum& b);
/// Whether members of one name that have these lists have one enum: one list holds the other, and their values mean the
/// same. Words are their own meaning. Numbers say nothing by themselves: none may have two names, and at least half of
/// those in both lists must have the same one. Of equal lists it is enough that all names are the same; within a group,
/// that there are none, or that the numbers are unusual.
bool one_enum(const spec::Enum& a, const spec::Enum& b, bool between_groups);

class EnumPool {
  public:
    /// `committed`: the group before the import; may be null.
    explicit EnumPool(const spec::Group* committed) : committed_(committed) {}

    /// Takes over an enum of an untouched operation, with all its values.
    void keep(const spec::Enum& type);
    /// The enum that a committed field has already; values that are new to it go last.
    std::string add_committed(const std::string& name, const std::vector<spec::EnumValue>& values);
    /// An enum for a new field: shared with the one called `base` when they are one_enum(), else called `own`. `values`
    /// have the names that the documentation gives them. `taken`: names of types. Returns the name.
    std::string add(const std::string& base, const std::string& own, std::vector<spec::EnumValue> values,
                    const std::set<std::string>& taken);
    /// The enums; committed values in committed order, with the names that people pinned.
    std::vector<spec::Enum> take();

  private:
    spec::Enum* find(const std::string& name);
    spec::Enum& begin(spec::Enum type);
    void note(const std::string& name, const std::vector<spec::EnumValue>& values);
    const spec::Enum* before(const std::string& name) const;

    const spec::Group* committed_;
    std::vector<spec::Enum> enums_;
    std::unordered_map<std::string, std::size_t> places_;  ///< in enums_
    std::unordered_map<std::string, spec::Enum>
        meanings_;                  ///< the same enums with the names that the documentation gives their values
    std::set<std::string> pinned_;  ///< have a committed order
};

}  // namespace exbind::docs
