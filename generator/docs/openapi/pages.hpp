// How a list is read page by page: found by the names of parameters, what they say, and what the reply holds.
#pragma once

#include <string>
#include <vector>

#include "docs/page.hpp"

namespace exbind::docs::openapi {

/// A header of the reply.
struct ReplyHeader {
    std::string name;
    std::string description;
};

/// Sets `pages` of an operation whose request and reply are read. Where the pages follow each other in a way that is
/// not certain, it sets the doubt alone: a wrong guess loses rows.
void find_pages(const std::vector<ReplyHeader>& headers, DocOperation& operation);

}  // namespace exbind::docs::openapi
