// Checks that a request carries what its operation documents.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "mock/received.hpp"
#include "spec/model.hpp"

namespace exbind::mock {

/// One set of parameters, or one per item when the body is a list.
struct Parameters {
    const Received* request = nullptr;
    nlohmann::json body;                                    ///< null when there is none
    std::vector<std::pair<std::string, std::string>> form;  ///< fields of a form body, decoded

    /// How many items the body lists; 1 when it is no list.
    std::size_t items() const;
    /// Value of a parameter in the given item, wherever it travels; empty when it is absent.
    std::optional<std::string> value(std::string_view name, std::size_t item) const;
};

/// The same with the body replaced by the first of these members of it that is a list with items; as it is without one.
Parameters unfolded(Parameters parameters, const std::vector<std::string>& lists);

/// Parses a text as JSON; empty when it is none or nests deeper than any real request or reply.
std::optional<nlohmann::json> parse_json(std::string_view text);

/// The body as JSON, or as a form where the operation takes one. Faults: body (there is none, or one of another
/// Content-Type than a form's), json.
std::variant<Parameters, Finding> read_parameters(const spec::Group& group, const spec::Operation& operation,
                                                  const Received& request);

/// Faults: parameter (a required one is missing or empty), parameter_form (a value that its type does not have).
/// Whatever the documentation does not say is let through: conditional parameters, unlisted enum values, unknown names.
std::optional<Finding> check_parameters(const spec::Group& group, const spec::Operation& operation,
                                        const Parameters& parameters);

/// How little a request looks like one of the operation: what it holds and the operation has not, and what it lacks.
std::size_t strangeness(const spec::Group& group, const spec::Operation& operation, const Received& request);

}  // namespace exbind::mock
