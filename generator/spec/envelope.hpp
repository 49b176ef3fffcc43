// What a reply's envelope says, by the words of exchange.yaml: for lint, the mock and contract tests. Clients read it
// with the runtime's own code.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// One step of a path such as "errors[0].code": to a member, or to an item. "[]" is any item, and the first where one
/// is wanted.
struct PathStep {
    std::string member;  ///< empty = an item
    std::size_t item = 0;
};

/// Nothing for a text that is no path: an empty name, or brackets without a number.
std::optional<std::vector<PathStep>> path_steps(std::string_view path);

/// The member of the whole reply in which the path begins; empty where it begins with an item.
std::string_view first_member(std::string_view path);

/// Codes of a batch's items that stand beside the payload, "retExtInfo.list[].code": the list, and the member of each
/// of its items.
struct CodesBeside {
    std::string_view list;
    std::string_view member;
};
/// Nothing where the codes stand in the rows themselves.
std::optional<CodesBeside> codes_beside(std::string_view item_code);

/// The value at a path; null when there is none.
const nlohmann::json* value_at(const nlohmann::json& reply, std::string_view path);

/// The envelope of a product's replies.
const Envelope& envelope_of(const Exchange& exchange, std::string_view product);

/// The exchange as one of its products sees it: with the envelope of that product.
Exchange as_product(const Exchange& exchange, std::string_view product);

/// Whether the reply says that it is a success or a refusal; nothing when only the HTTP status can tell.
std::optional<bool> says_success(const Envelope& envelope, const nlohmann::json& reply);

}  // namespace exbind::spec
