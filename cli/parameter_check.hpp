// Checks the parameters of `exbind call` against the spec: their types, values and documented bounds.
#pragma once

#include <cstddef>
#include <string>

#include "json/json.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

class ParameterCheck {
  public:
    /// The group must outlive this. `unlisted`: accept values of an enum that the spec does not list, and values
    /// outside the documented bounds.
    ParameterCheck(const spec::Group& group, bool unlisted) : group_(group), unlisted_(unlisted) {}

    /// A value of a field, or of a list that the field is, given as text. Throws UsageError if it is not of the type,
    /// or outside what is documented; `name` is for the message.
    void text(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
              const std::string& value) const;
    /// The same for a value given as JSON, with all that is in it.
    void json(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
              const json::Value& value) const;
    /// The number of items of a field that is a list or map.
    void count(const spec::Field& field, const std::string& name, std::size_t items) const;

  private:
    void of_type(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
                 const std::string& value) const;
    void object(const spec::Type& type, const std::string& name, const json::Value& value) const;

    const spec::Group& group_;
    const bool unlisted_;
};

/// Throws UsageError if an object in the JSON has a member twice.
void check_members(const std::string& name, const json::Value& value);

}  // namespace exbind::cli
