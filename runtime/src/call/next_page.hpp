// What a reply says about the page behind it, in its body or in a header.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "exbind/detail/exchange.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1::detail {

/// A reply, and what its page was asked for with.
struct PageReply {
    const HttpReply& http;
    const ExchangeData& exchange;
    std::string_view origin{};  ///< scheme, host and port, as in BaseUrl::text
    std::string_view path{};    ///< as it was sent
};

/// The member of the payload at a path such as "page.next", as plain text; empty when it is missing, null or empty.
std::string told_in_body(const PageReply& reply, std::string_view path);

struct NextLink {
    using Values = std::vector<std::pair<std::string, std::string>>;
    std::optional<Values> query{};  ///< nothing: there is no next page
    std::string fault{};            ///< why the link cannot be followed; empty: it can
};
/// The link with rel="next" of the header Link (RFC 8288). It may only change the query: a signed request goes nowhere
/// else. Parameters that signing adds are left out, since the next request gets its own.
NextLink next_link(const PageReply& reply);

}  // namespace exbind::detail
