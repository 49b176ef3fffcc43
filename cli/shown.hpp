// What is known of one operation, as `exbind show` and the site show it.
#pragma once

#include <string>
#include <vector>

#include "cpp/model.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// An operation in the spec and in C++.
struct Shown {
    const spec::Spec& spec;
    const spec::Group& group;
    const spec::Operation& operation;
    const cpp::Exchange& lowered;
    const cpp::Group& lowered_group;
    const cpp::Method& method;
};

struct ShownField {
    std::string path;      ///< "attachAlgoOrds[].tpTriggerPx"; "<limit>" for a form of a variant
    std::string type;      ///< in C++
    std::string presence;  ///< of a request: required, conditional or optional
    std::vector<std::string> values;
    std::string words;  ///< what it means; may be empty
};

struct ShownFact {
    std::string what;  ///< "limits"; empty where it is the same as before
    std::string text;
};

/// As the generated header declares it: "Call<Order> place_order(OrderRequest request) const;"
std::string signature(const cpp::Method& method);
/// "Request: PlaceOrderRequest, a JSON object"
std::string request_words(const Shown& shown);
/// "Reply: PlaceOrder, the only row"
std::string reply_words(const cpp::Method& method);
/// Route, access, limits and what else is true of the whole operation.
std::vector<ShownFact> facts_of(const Shown& shown);
/// Each field and, below it, those of what it holds.
std::vector<ShownField> request_fields(const Shown& shown);
std::vector<ShownField> reply_fields(const Shown& shown);

}  // namespace exbind::cli
