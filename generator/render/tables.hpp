// The constants of a group's .cpp file: tables of its enums, lists, structs and operations, in an order in which each
// is there before it is used.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "cpp/model.hpp"
#include "cpp/names.hpp"

namespace exbind::render {

class Tables {
  public:
    explicit Tables(const cpp::Group& group);

    struct Object {
        const cpp::Struct* from = nullptr;
        std::vector<std::string> lists;   ///< declarations of the list tables it needs first
        std::vector<std::string> fields;  ///< declaration of its field array; empty when it has no fields
        std::vector<std::string> declaration;
    };
    const std::vector<Object>& objects() const { return objects_; }
    /// Object tables that are used before they are declared.
    const std::vector<std::string>& forward() const { return forward_; }

    std::string enum_values(const cpp::Enum& from) const { return enum_values_.at(from.name); }
    std::string enum_table(const std::string& enum_name) const { return enum_tables_.at(enum_name); }
    std::string object_table(const std::string& struct_name) const { return object_tables_.at(struct_name); }
    /// `detail::list(list_of_balance)`; declares list tables that are not there yet into `declared`.
    std::string expression(const cpp::Type& type, std::vector<std::string>& declared);
    /// Name of the table of std::vector<item>.
    std::string list_table(const cpp::Type& list, std::vector<std::string>& declared);
    /// A name of its own for another constant.
    std::string name(const std::string& wanted) { return names_.add(wanted); }

  private:
    void add_contained(const cpp::Type& type);
    Object object(const cpp::Struct& from);
    std::vector<std::string> form(const cpp::Struct& variant, const cpp::Member& member,
                                  std::vector<std::string>& declared);
    std::vector<std::string> field(const std::string& struct_name, const cpp::Member& member,
                                   std::vector<std::string>& declared);

    const cpp::Group& group_;
    cpp::Scope names_;
    std::map<std::string, std::string> enum_values_;  // by C++ name of the enum
    std::map<std::string, std::string> enum_tables_;
    std::map<std::string, std::string> object_fields_;  // by C++ name of the struct
    std::map<std::string, std::string> object_tables_;
    std::map<std::string, std::string> lists_;  // by declaration
    std::set<std::string> contained_;           // structs in a std::optional, or in the list that is a body
    std::vector<std::string> declared_;         // struct names whose tables are declared
    std::vector<std::string> forward_;
    std::vector<Object> objects_;
};

}  // namespace exbind::render
