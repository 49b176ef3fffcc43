// Enumerations of the tables in exbind/detail/table.hpp, which specs share. Their words stand in facts.hpp: generated
// headers do without those, since each costs the compiler more than the enumeration.
#pragma once

#include <cstdint>

namespace exbind::inline v0_1::detail {

/// JSON form of a scalar when encoding. Decoding takes numbers for text and text for numbers. `flag`: a boolean that is
/// the text "0" or "1".
enum class Wire : std::uint8_t { text, number, boolean, flag };

/// Unit of a timestamp on the wire. `seconds` takes a fraction too ("1696637410.973"). `iso8601` is a text such as
/// "2023-10-07T00:03:30.973Z", or with an offset.
enum class TimeUnit : std::uint8_t { seconds, milliseconds, microseconds, nanoseconds, iso8601 };

/// How a value lies in its struct: itself, in a std::optional, or in an exbind::Required.
enum class Holder : std::uint8_t { plain, optional, required };

/// Where a request field travels: `body` is JSON, `form` a body of application/x-www-form-urlencoded. `none` stands in
/// specs only, for the place of the request's other fields.
enum class In : std::uint8_t { none, query, path, header, body, form };

/// How the items of a list stand outside JSON: joined by a character, each as a parameter of its own, or as a JSON
/// array. `joined` holds in JSON, too: the list is one text there, with commas between the items.
enum class ListStyle : std::uint8_t { comma, repeat, space, pipe, joined, json };

/// `key`: sends what names the caller, without a signature.
enum class Auth : std::uint8_t { public_, private_, optional, key };

enum class PagesBy : std::uint8_t {
    none,    ///< specs only: the reply has no pages
    id,      ///< a parameter takes the id of the row from which to go on
    time,    ///< the same with its time, which other rows may share
    number,  ///< a parameter takes the number of the page
    token,   ///< a parameter takes what the reply, or one of its headers, gives for the next page
    offset,  ///< a parameter takes how many rows to skip
    link,    ///< the reply's header Link has the query of the next page
};

/// Whether the row at the cursor comes again.
enum class PageBound : std::uint8_t { unknown, excluded, included };

}  // namespace exbind::detail
