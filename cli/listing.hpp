// Operations and their fields as listings show them: in rows and as JSON.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "spec/model.hpp"

namespace exbind::cli {

/// A field of an operation in the notation of `exbind list --fields`.
struct FlatField {
    const spec::Operation* operation = nullptr;
    bool reply = false;
    std::string path;  ///< "details[].ccy"; reply fields are relative to the items of the payload
    const spec::Field* field = nullptr;
    std::string kind;  ///< decimal, timestamp, enum, bool, integer, string, object or array
    std::vector<std::string> values;
};

/// Request fields, then reply fields, each in committed order, parents before their children.
std::vector<FlatField> flatten(const spec::Group& group, const spec::Operation& operation);

nlohmann::ordered_json operation_json(const spec::Group& group, const spec::Operation& operation);
nlohmann::ordered_json field_json(const FlatField& flat);

}  // namespace exbind::cli
