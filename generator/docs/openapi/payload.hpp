// Taking the envelope off a documented reply.
#pragma once

#include "docs/openapi/document.hpp"
#include "docs/openapi/openapi.hpp"

namespace exbind::docs::openapi {

/// Sets the operation's reply to the payload within `whole`, the documented reply.
void set_reply(DocField whole, const spec::Envelope& envelope, Document& document, DocOperation& operation);

}  // namespace exbind::docs::openapi
