// Signing recipes as data for the script of a Postman collection.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "spec/model.hpp"

namespace exbind::interchange {

/// What the sandbox of collections has no means for, in a few words; empty where the script can sign by the recipe.
std::string hindrance(const spec::Signing& signing);

/// All that sign_script.js wants to know of the exchange but `access`.
nlohmann::ordered_json signing_data(const spec::Exchange& exchange);

}  // namespace exbind::interchange
