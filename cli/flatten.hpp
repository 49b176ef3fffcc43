// The fields of an operation as one flat list, in the notation that `exbind list --fields` prints.
#pragma once

#include <string>
#include <vector>

#include "spec/model.hpp"

namespace exbind::cli {

struct FlatField {
    const spec::Operation* operation = nullptr;
    bool reply = false;
    std::string path;  ///< "details[].ccy"; reply fields are relative to the items of the payload
    const spec::Field* field = nullptr;
    std::string kind;  ///< decimal, timestamp, enum, bool, integer, string, object or array
    const spec::Enum* values = nullptr;
};

/// Request fields, then reply fields, each in committed order, parents before their children.
std::vector<FlatField> flatten(const spec::Group& group, const spec::Operation& operation);

}  // namespace exbind::cli
