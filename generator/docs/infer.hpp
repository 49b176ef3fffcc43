// The type of a documented field. Documentation calls most fields String; an ordered list of rules finds out from type,
// text, examples and name what they hold, and says which kind of evidence decided. The first rule that speaks wins;
// when none does, a field stays what it is documented as.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "docs/page.hpp"

namespace exbind::docs {

/// Reads the descriptions of all its fields. Names of its fields, in backticks, are references and no values.
void read_prose(DocOperation& operation);

/// Lists of values by field name, the most frequent list first.
using Dictionary = std::map<std::string, std::vector<std::vector<std::string>>>;

/// Adds the lists of these fields and of all fields in them.
void collect_values(const std::vector<DocField>& fields, Dictionary& dictionary);
/// Orders the lists by how often they occur and drops repetitions.
void rank_values(Dictionary& dictionary);

/// What surrounds a field.
struct Surroundings {
    bool request = false;
    bool by_schema = false;  ///< DocOperation::by_schema
    /// Values listed for a name elsewhere: in the request of the same operation; in the other operations, nearest
    /// first.
    const Dictionary* request_values = nullptr;
    std::vector<const Dictionary*> dictionaries;
};

struct Inferred {
    spec::Kind kind = spec::Kind::string;  ///< Kind::named for an enum; of the items for lists of scalars
    spec::TimeUnit unit = spec::TimeUnit::milliseconds;
    std::optional<spec::Wire> wire;  ///< only where it differs from the kind's default
    /// Why the kind is narrower than documented: listed, example, text, name, request, dictionary; empty when it is as
    /// documented.
    std::string by;
    std::vector<std::string> values;  ///< of an enum
};

/// Type of a scalar field, or of the items of a list of scalars. Its description must have been read, and its samples
/// matched.
Inferred infer(const DocField& field, const Surroundings& surroundings);

/// Facts of a field: what its document states, completed from its description.
spec::FieldFacts facts_of(const DocField& field);

}  // namespace exbind::docs
