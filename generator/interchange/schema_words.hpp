// The words of JSON Schema for what specs know: one table for writing and reading.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::interchange {

/// A scalar of a spec, in one wire form.
struct ScalarForm {
    spec::Kind kind;
    spec::Wire wire;
    std::string_view type;
    std::string_view format{};
    std::vector<std::string_view> values{};
    spec::TimeUnit unit = spec::TimeUnit::milliseconds;
};

/// Formats are those of OpenAPI's registry where it has one. Of two rows with the same words the first is read.
inline const ScalarForm scalar_forms[] = {
    {spec::Kind::boolean, spec::Wire::text, "string", "", {"true", "false"}},
    {spec::Kind::boolean, spec::Wire::flag, "string", "", {"1", "0"}},
    {spec::Kind::boolean, spec::Wire::number, "integer", "", {"1", "0"}},
    {spec::Kind::boolean, spec::Wire::boolean, "boolean"},
    {spec::Kind::string, spec::Wire::text, "string"},
    {spec::Kind::secret, spec::Wire::text, "string", "password"},
    {spec::Kind::decimal, spec::Wire::text, "string", "decimal"},
    {spec::Kind::decimal, spec::Wire::number, "number"},
    {spec::Kind::string, spec::Wire::number, "number"},
    {spec::Kind::integer, spec::Wire::number, "integer"},
    {spec::Kind::integer, spec::Wire::text, "string", "int64"},
    {spec::Kind::timestamp, spec::Wire::text, "string", "date-time", {}, spec::TimeUnit::iso8601},
    {spec::Kind::timestamp, spec::Wire::text, "string", "unix-seconds", {}, spec::TimeUnit::seconds},
    {spec::Kind::timestamp, spec::Wire::text, "string", "unix-milliseconds", {}, spec::TimeUnit::milliseconds},
    {spec::Kind::timestamp, spec::Wire::text, "string", "unix-microseconds", {}, spec::TimeUnit::microseconds},
    {spec::Kind::timestamp, spec::Wire::text, "string", "unix-nanoseconds", {}, spec::TimeUnit::nanoseconds},
    // Seconds may have a fraction.
    {spec::Kind::timestamp, spec::Wire::number, "number", "unix-seconds", {}, spec::TimeUnit::seconds},
    {spec::Kind::timestamp, spec::Wire::number, "integer", "unix-milliseconds", {}, spec::TimeUnit::milliseconds},
    {spec::Kind::timestamp, spec::Wire::number, "integer", "unix-microseconds", {}, spec::TimeUnit::microseconds},
    {spec::Kind::timestamp, spec::Wire::number, "integer", "unix-nanoseconds", {}, spec::TimeUnit::nanoseconds},
};

/// What bounds are called, by the kind of what they bound.
struct BoundWords {
    std::string_view least;
    std::string_view most;
};
inline BoundWords bound_words(spec::Kind kind) {
    if (kind == spec::Kind::list) return {"minItems", "maxItems"};
    if (kind == spec::Kind::map) return {"minProperties", "maxProperties"};
    return {"minimum", "maximum"};
}

/// A name for a value of an enum that has none of its own.
std::string plain_enumerator(std::string_view wire);

}  // namespace exbind::interchange
