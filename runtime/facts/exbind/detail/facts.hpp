// The vocabulary that specs, generated code, runtime and mock share: each enumeration once, with the words by which
// specs and generated constants spell its values. Facts only, no behaviour. The generator and the mock include this
// header and nothing else of the runtime.
#pragma once

#include <cstdint>
#include <string_view>

#include "exbind/detail/error_kind.hpp"
#include "exbind/detail/table_enums.hpp"

namespace exbind::detail {

// ---- Words ----------------------------------------------------------------------------------------------------------

/// How a value is spelled. Rows of other types have the same first two members.
template <class Enum>
struct Word {
    Enum value;
    std::string_view text;         ///< in specs, listings and messages
    std::string_view name = text;  ///< the enumerator in C++
};

/// The table of an enumeration, in the order in which messages list the words. Specialised for those that have one.
template <class Enum>
constexpr bool words = false;

/// The row of a value; null when the table has none.
template <class Enum>
constexpr const auto* row_of(Enum value) {
    for (const auto& row : words<Enum>)
        if (row.value == value) return &row;
    return static_cast<decltype(&words<Enum>[0])>(nullptr);
}

/// The row with a text; null when the table has none.
template <class Enum>
constexpr const auto* row_with(std::string_view text) {
    for (const auto& row : words<Enum>)
        if (row.text == text) return &row;
    return static_cast<decltype(&words<Enum>[0])>(nullptr);
}

// ---- Values ---------------------------------------------------------------------------------------------------------

template <>
inline constexpr Word<Wire> words<Wire>[] = {
    {Wire::text, "text"}, {Wire::number, "number"}, {Wire::boolean, "boolean"}, {Wire::flag, "flag"}};

template <>
inline constexpr Word<TimeUnit> words<TimeUnit>[] = {{TimeUnit::seconds, "seconds"},
                                                     {TimeUnit::milliseconds, "milliseconds"},
                                                     {TimeUnit::microseconds, "microseconds"},
                                                     {TimeUnit::nanoseconds, "nanoseconds"}};

template <>
inline constexpr Word<Holder> words<Holder>[] = {
    {Holder::plain, "plain"}, {Holder::optional, "optional"}, {Holder::required, "required"}};

// ---- Requests -------------------------------------------------------------------------------------------------------

template <>
inline constexpr Word<In> words<In>[] = {{In::none, "none"},     {In::query, "query"}, {In::path, "path"},
                                         {In::header, "header"}, {In::body, "body"},   {In::form, "form"}};

template <>
inline constexpr Word<ListStyle> words<ListStyle>[] = {{ListStyle::comma, "comma"},
                                                       {ListStyle::repeat, "repeat"},
                                                       {ListStyle::space, "space"},
                                                       {ListStyle::pipe, "pipe"},
                                                       {ListStyle::joined, "joined"}};

template <>
inline constexpr Word<Auth> words<Auth>[] = {
    {Auth::public_, "public", "public_"}, {Auth::private_, "private", "private_"}, {Auth::optional, "optional"}};

/// What a limit counts by besides request fields.
enum class CallerScope : std::uint8_t {
    user,    ///< the account that signs
    ip,      ///< the address that sends
    master,  ///< the account above sub-accounts
};
struct CallerScopeWord {
    CallerScope value;
    std::string_view text;
    std::string_view phrase;  ///< in comments of generated code: "per IP address"
};
template <>
inline constexpr CallerScopeWord words<CallerScope>[] = {{CallerScope::user, "user", "user"},
                                                         {CallerScope::ip, "ip", "IP address"},
                                                         {CallerScope::master, "master", "master account"}};

// ---- Pages ----------------------------------------------------------------------------------------------------------

template <>
inline constexpr Word<PagesBy> words<PagesBy>[] = {
    {PagesBy::none, "none"},   {PagesBy::id, "id"},         {PagesBy::time, "time"}, {PagesBy::number, "number"},
    {PagesBy::token, "token"}, {PagesBy::offset, "offset"}, {PagesBy::link, "link"}};

template <>
inline constexpr Word<PageBound> words<PageBound>[] = {
    {PageBound::unknown, "unknown"}, {PageBound::excluded, "excluded"}, {PageBound::included, "included"}};

// ---- Signatures -----------------------------------------------------------------------------------------------------

/// A piece of a recipe such as "{timestamp}{method}{target}{body}". The first three have no word of their own: a recipe
/// writes the text itself, "{name}" or "{hmac:name}".
enum class SigningPart : std::uint8_t {
    literal,
    credential,
    hmac_credential,  ///< a credential signed with the secret, encoded like the signature
    timestamp,
    nonce,          ///< a random UUID, a new one for each sending
    method,         ///< upper case
    host,           ///< as in the Host header: with the port where the address names one
    path,           ///< path with parameters filled in, no query
    query,          ///< encoded query without '?'
    query_decoded,  ///< the query with its texts as they are, before percent-encoding
    target,         ///< path, and '?' + query when there is one: as sent in the request line
    body,
    body_sha256,  ///< lower-case hex digest of the body
    body_sha512,
    content_type,  ///< Content-Type as sent; empty when there is no body
    signature,
};
template <>
inline constexpr Word<SigningPart> words<SigningPart>[] = {
    {SigningPart::literal, "", "literal"},
    {SigningPart::credential, "", "credential"},
    {SigningPart::hmac_credential, "", "hmac_credential"},
    {SigningPart::timestamp, "timestamp"},
    {SigningPart::nonce, "nonce"},
    {SigningPart::method, "method"},
    {SigningPart::host, "host"},
    {SigningPart::path, "path"},
    {SigningPart::query, "query"},
    {SigningPart::query_decoded, "decoded:query", "query_decoded"},
    {SigningPart::target, "target"},
    {SigningPart::body, "body"},
    {SigningPart::body_sha256, "sha256:body", "body_sha256"},
    {SigningPart::body_sha512, "sha512:body", "body_sha512"},
    {SigningPart::content_type, "content_type"},
    {SigningPart::signature, "signature"},
};

enum class TimestampForm : std::uint8_t {
    iso8601_milliseconds,
    unix_seconds,
    unix_milliseconds,
    unix_microseconds,
    unix_nanoseconds,
};
template <>
inline constexpr Word<TimestampForm> words<TimestampForm>[] = {
    {TimestampForm::iso8601_milliseconds, "iso8601_milliseconds"},
    {TimestampForm::unix_seconds, "unix_seconds"},
    {TimestampForm::unix_milliseconds, "unix_milliseconds"},
    {TimestampForm::unix_microseconds, "unix_microseconds"},
    {TimestampForm::unix_nanoseconds, "unix_nanoseconds"},
};

enum class Digest : std::uint8_t { sha256, sha384, sha512 };
template <>
inline constexpr Word<Digest> words<Digest>[] = {
    {Digest::sha256, "sha256"}, {Digest::sha384, "sha384"}, {Digest::sha512, "sha512"}};

enum class Encoding : std::uint8_t { base64, hex };
template <>
inline constexpr Word<Encoding> words<Encoding>[] = {{Encoding::base64, "base64"}, {Encoding::hex, "hex"}};

// ---- Errors ---------------------------------------------------------------------------------------------------------

template <>
inline constexpr Word<ErrorKind> words<ErrorKind>[] = {
    {ErrorKind::usage, "usage"},   {ErrorKind::limit, "limit"},         {ErrorKind::auth, "auth"},
    {ErrorKind::clock, "clock"},   {ErrorKind::funds, "funds"},         {ErrorKind::rejected, "rejected"},
    {ErrorKind::server, "server"}, {ErrorKind::transport, "transport"}, {ErrorKind::timeout, "timeout"},
    {ErrorKind::decode, "decode"}, {ErrorKind::cancelled, "cancelled"},
};

/// What a documented error code means.
enum class ErrorClass : std::uint8_t { auth, clock, limit, funds, rejected, server, unknown_outcome, not_processed };
struct ErrorClassWord {
    ErrorClass value;
    std::string_view text;
    ErrorKind kind;  ///< what a call with this code ends with
    bool outcome_unknown = false;
    bool not_processed = false;  ///< although the exchange failed
};
template <>
inline constexpr ErrorClassWord words<ErrorClass>[] = {
    {ErrorClass::auth, "auth", ErrorKind::auth},
    {ErrorClass::clock, "clock", ErrorKind::clock},
    {ErrorClass::limit, "limit", ErrorKind::limit},
    {ErrorClass::funds, "funds", ErrorKind::funds},
    {ErrorClass::rejected, "rejected", ErrorKind::rejected},
    {ErrorClass::server, "server", ErrorKind::server},
    {ErrorClass::unknown_outcome, "unknown_outcome", ErrorKind::server, true},
    {ErrorClass::not_processed, "not_processed", ErrorKind::server, false, true},
};

}  // namespace exbind::detail
