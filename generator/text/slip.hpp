// Plain misspellings. nearest() guesses; what is found here is used where a wrong guess could cost money.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace exbind::text {

/// Whether `typed` can hardly be anything but `meant`: a letter is missing, doubled, too many, or changed places with
/// its neighbour, or only case, '_' and '-' differ. Another letter makes another word (size, side), and so do a digit,
/// another first letter and an `s` at the end.
bool is_slip(std::string_view typed, std::string_view meant);

/// The only candidate of which `typed` is a slip; empty when there is none, or several. A word that is one of `others`
/// means what it says and is no slip.
std::string plain_slip(std::string_view typed, const std::vector<std::string>& candidates,
                       const std::vector<std::string>& others = {});

/// The same as `did you mean 'x'?`; may be empty.
std::string did_you_plainly_mean(std::string_view typed, const std::vector<std::string>& candidates,
                                 const std::vector<std::string>& others = {});

}  // namespace exbind::text
