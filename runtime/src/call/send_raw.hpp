#pragma once

#include <memory>

#include "core.hpp"
#include "exbind/raw.hpp"

namespace exbind::detail {

/// Sends the request and waits; any answer of the server, whatever it means.
Result<HttpReply> send_raw(const std::shared_ptr<Core>& core, const RawRequest& request,
                           std::optional<Error>* meaning = nullptr);

}  // namespace exbind::detail
