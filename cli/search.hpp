// The search of `exbind list EXCHANGE WORDS`.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/listing.hpp"
#include "spec/model.hpp"

namespace exbind::cli {

/// Where a word was found; what comes first counts more.
enum class Place : std::uint8_t { whole_name, name, heading, path, field, nowhere };

struct Hit {
    const spec::Group* group = nullptr;
    const spec::Operation* operation = nullptr;
    std::vector<std::string> fields;  ///< "request clOrdId": of each word that only a field has
};

/// The operations in which every word is found, whatever its case: in "group.id", the heading, "METHOD path" or the
/// name of a field. Those where all words are found in better places come first, then those with short names;
/// otherwise as in the spec.
std::vector<Hit> search(const spec::Spec& spec, const std::vector<std::string>& words);

/// The same for one row of `exbind list --fields`: every word is in the operation or in this field.
bool has_words(const spec::Group& group, const FlatField& field, const std::vector<std::string>& words);

}  // namespace exbind::cli
