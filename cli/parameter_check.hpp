// Checks the parameters of `exbind call` against the spec's types.
#pragma once

#include <string>

#include "json/json.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

class ParameterCheck {
  public:
    /// The group must outlive this. `unlisted`: accept enum values that the spec does not list.
    ParameterCheck(const spec::Group& group, bool unlisted) : group_(group), unlisted_(unlisted) {}

    /// A value of a field, or of a list that the field is, given as text. Throws UsageError if it is not of the type;
    /// `name` is for the message.
    void text(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
              const std::string& value) const;
    /// The same for a value given as JSON, with all that is in it.
    void json(const spec::Field& field, const spec::TypeRef& type, const std::string& name,
              const json::Value& value) const;

  private:
    void object(const spec::Type& type, const std::string& name, const json::Value& value) const;

    const spec::Group& group_;
    const bool unlisted_;
};

/// Throws UsageError if an object in the JSON has a member twice.
void check_members(const std::string& name, const json::Value& value);

}  // namespace exbind::cli
