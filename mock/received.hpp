// A request as the checks see it: its parts as received and, beside them, decoded.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "mock/http/message.hpp"

namespace exbind::mock {

struct Received {
    const HttpRequest* http = nullptr;
    std::string_view path;                                             ///< as received, without the query
    std::string_view query;                                            ///< as received, without '?'
    std::vector<std::pair<std::string, std::string>> parameters;       ///< of the query, decoded, in order
    std::vector<std::pair<std::string, std::string>> path_parameters;  ///< decoded

    /// The request must outlive this.
    explicit Received(const HttpRequest& request);

    /// First query parameter of that name; nullptr when there is none.
    const std::string* parameter(std::string_view name) const;
    /// Whether the body is a form.
    bool is_form() const;
};

/// "a=1&b=x%20y" in pairs, decoded; a query and a form body have the same form.
std::vector<std::pair<std::string, std::string>> read_form(std::string_view text);

/// What an exchange would find wrong with a request. `fault` is a word of ErrorCode::fault; `name` is the header or
/// parameter concerned and takes the place of `{name}` in messages.
struct Finding {
    std::string fault;
    std::string name;
};

}  // namespace exbind::mock
