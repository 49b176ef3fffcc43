// Values that a description lists instead of a schema: "LOAN/REPAY/AUTO_REPAY".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exbind::docs::openapi {

/// The words of a slash list in upper case with which a description begins (or with which it goes on after a colon at
/// its beginning, as in "Side: BUY/SELL"); empty when there is none.
std::vector<std::string> listed_words(std::string_view description);

}  // namespace exbind::docs::openapi
