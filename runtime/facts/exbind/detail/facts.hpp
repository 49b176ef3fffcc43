// The vocabulary that specs, generated code, runtime and mock share: each enumeration once, with the words by which
// specs and generated constants spell its values. Facts only, no behaviour. The generator and the mock include this
// header and nothing else of the runtime.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "exbind/detail/error_kind.hpp"
#include "exbind/detail/table_enums.hpp"

namespace exbind::inline v0_1::detail {

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
                                                     {TimeUnit::nanoseconds, "nanoseconds"},
                                                     {TimeUnit::iso8601, "iso8601"}};

template <>
inline constexpr Word<Holder> words<Holder>[] = {
    {Holder::plain, "plain"}, {Holder::optional, "optional"}, {Holder::required, "required"}};

// ---- Requests -------------------------------------------------------------------------------------------------------

template <>
inline constexpr Word<In> words<In>[] = {{In::none, "none"},     {In::query, "query"}, {In::path, "path"},
                                         {In::header, "header"}, {In::body, "body"},   {In::form, "form"}};

template <>
inline constexpr Word<ListStyle> words<ListStyle>[] = {{ListStyle::comma, "comma"},   {ListStyle::repeat, "repeat"},
                                                       {ListStyle::space, "space"},   {ListStyle::pipe, "pipe"},
                                                       {ListStyle::joined, "joined"}, {ListStyle::json, "json"}};

template <>
inline constexpr Word<Auth> words<Auth>[] = {{Auth::public_, "public", "public_"},
                                             {Auth::private_, "private", "private_"},
                                             {Auth::optional, "optional"},
                                             {Auth::key, "key"}};

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

/// What a header of a reply tells about a limit.
enum class LimitTold : std::uint8_t {
    used,       ///< how much of the window is taken
    remaining,  ///< how much is free
    wait,       ///< of a refusal: how long until a call may pass
    until,      ///< of a refusal: the time from which on one may
};
template <>
inline constexpr Word<LimitTold> words<LimitTold>[] = {{LimitTold::used, "used"},
                                                       {LimitTold::remaining, "remaining"},
                                                       {LimitTold::wait, "wait"},
                                                       {LimitTold::until, "until"}};

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
/// writes the text itself, or the name of a credential or of one of its texts in braces.
enum class SigningPart : std::uint8_t {
    literal,
    credential,
    named,      ///< one of the recipe's `texts`
    timestamp,  ///< "{timestamp+60s}" is a minute later
    nonce,      ///< a new one for each sending
    method,     ///< upper case
    host,       ///< as in the Host header: with the port where the address names one
    path,       ///< path with parameters filled in, no query
    query,      ///< encoded query without '?'
    target,     ///< path, and '?' + query when there is one: as sent in the request line
    body,
    own,           ///< the request's own parameters without the signer's: the body, or the query where there is none
    content_type,  ///< Content-Type as sent; empty when there is no body
    word,          ///< what `words` of the recipe has for the operation
    session,       ///< the token of the exchange's `session`
    text,          ///< the text that is signed
    signature,
};
template <>
inline constexpr Word<SigningPart> words<SigningPart>[] = {
    {SigningPart::literal, "", "literal"},
    {SigningPart::credential, "", "credential"},
    {SigningPart::named, "", "named"},
    {SigningPart::timestamp, "timestamp"},
    {SigningPart::nonce, "nonce"},
    {SigningPart::method, "method"},
    {SigningPart::host, "host"},
    {SigningPart::path, "path"},
    {SigningPart::query, "query"},
    {SigningPart::target, "target"},
    {SigningPart::body, "body"},
    {SigningPart::own, "own"},
    {SigningPart::content_type, "content_type"},
    {SigningPart::word, "word"},
    {SigningPart::session, "session"},
    {SigningPart::text, "text"},
    {SigningPart::signature, "signature"},
};

/// What is made of a part before it is used: "{base64:sha256:body}" is the base64 form of the digest's text.
enum class SigningFunction : std::uint8_t {
    none,
    hmac,  ///< signed with the secret, encoded like the signature
    md5,   ///< digests in lower-case hex
    sha256,
    sha384,
    sha512,
    unhex,               ///< the bytes that a text in hex stands for
    base64,              ///< with padding
    base64url,           ///< with padding
    base64url_unpadded,  ///< as in a JWT
    unbase64,            ///< of either alphabet, with or without padding
    unbase58,
    encoded,  ///< percent-encoded
    decoded,  ///< the texts of a query as they are, before percent-encoding
    upper,
    lower,
    sorted,  ///< parameters of a query or form, by name
    form,    ///< the members of a JSON object as parameters
    flat,    ///< names and values of a JSON object, sorted by name, with nothing between them
    json,    ///< as the inside of a JSON string
};
template <>
inline constexpr Word<SigningFunction> words<SigningFunction>[] = {
    {SigningFunction::hmac, "hmac"},
    {SigningFunction::md5, "md5"},
    {SigningFunction::sha256, "sha256"},
    {SigningFunction::sha384, "sha384"},
    {SigningFunction::sha512, "sha512"},
    {SigningFunction::unhex, "unhex"},
    {SigningFunction::base64, "base64"},
    {SigningFunction::base64url, "base64url"},
    {SigningFunction::base64url_unpadded, "base64url_unpadded"},
    {SigningFunction::unbase64, "unbase64"},
    {SigningFunction::unbase58, "unbase58"},
    {SigningFunction::encoded, "encoded"},
    {SigningFunction::decoded, "decoded"},
    {SigningFunction::upper, "upper"},
    {SigningFunction::lower, "lower"},
    {SigningFunction::sorted, "sorted"},
    {SigningFunction::form, "form"},
    {SigningFunction::flat, "flat"},
    {SigningFunction::json, "json"},
};
/// How many may stand before one part.
inline constexpr std::size_t most_signing_functions = 4;

/// What a text of a recipe is made of: parts in a row, or members as a form or a JSON object.
enum class SigningTextForm : std::uint8_t { parts, form, json };
template <>
inline constexpr Word<SigningTextForm> words<SigningTextForm>[] = {
    {SigningTextForm::parts, "parts"}, {SigningTextForm::form, "form"}, {SigningTextForm::json, "json"}};

enum class TimestampForm : std::uint8_t {
    iso8601_milliseconds,
    iso8601_without_zone,  ///< whole seconds, no Z
    unix_seconds,
    unix_milliseconds,
    unix_microseconds,
    unix_nanoseconds,
};
template <>
inline constexpr Word<TimestampForm> words<TimestampForm>[] = {
    {TimestampForm::iso8601_milliseconds, "iso8601_milliseconds"},
    {TimestampForm::iso8601_without_zone, "iso8601_without_zone"},
    {TimestampForm::unix_seconds, "unix_seconds"},
    {TimestampForm::unix_milliseconds, "unix_milliseconds"},
    {TimestampForm::unix_microseconds, "unix_microseconds"},
    {TimestampForm::unix_nanoseconds, "unix_nanoseconds"},
};

/// Random, or a time of which each is later than the one before.
enum class NonceForm : std::uint8_t { uuid, hex, unix_seconds, unix_milliseconds, unix_microseconds, unix_nanoseconds };
template <>
inline constexpr Word<NonceForm> words<NonceForm>[] = {
    {NonceForm::uuid, "uuid"},
    {NonceForm::hex, "hex"},
    {NonceForm::unix_seconds, "unix_seconds"},
    {NonceForm::unix_milliseconds, "unix_milliseconds"},
    {NonceForm::unix_microseconds, "unix_microseconds"},
    {NonceForm::unix_nanoseconds, "unix_nanoseconds"},
};

/// What makes the signature of the text.
enum class Algorithm : std::uint8_t {
    hmac,
    hash,  ///< the digest alone; the text holds the secret
    ed25519,
    rsa,      ///< PKCS #1 v1.5
    rsa_pss,  ///< with a salt as long as the digest
    ecdsa,    ///< both numbers in a row, as in a JWT
    ecdsa_der,
};
template <>
inline constexpr Word<Algorithm> words<Algorithm>[] = {
    {Algorithm::hmac, "hmac"},           {Algorithm::hash, "hash"},
    {Algorithm::ed25519, "ed25519"},     {Algorithm::rsa, "rsa"},
    {Algorithm::rsa_pss, "rsa_pss"},     {Algorithm::ecdsa, "ecdsa"},
    {Algorithm::ecdsa_der, "ecdsa_der"},
};

enum class Digest : std::uint8_t { sha256, sha384, sha512, md5 };
template <>
inline constexpr Word<Digest> words<Digest>[] = {
    {Digest::sha256, "sha256"}, {Digest::sha384, "sha384"}, {Digest::sha512, "sha512"}, {Digest::md5, "md5"}};

enum class Encoding : std::uint8_t { base64, hex, base64url, base64url_unpadded };
template <>
inline constexpr Word<Encoding> words<Encoding>[] = {{Encoding::base64, "base64"},
                                                     {Encoding::hex, "hex"},
                                                     {Encoding::base64url, "base64url"},
                                                     {Encoding::base64url_unpadded, "base64url_unpadded"}};

/// Whether the requests that a recipe is for have parameters of their own.
enum class OwnParameters : std::uint8_t { any, some, none };
template <>
inline constexpr Word<OwnParameters> words<OwnParameters>[] = {
    {OwnParameters::any, "any"}, {OwnParameters::some, "some"}, {OwnParameters::none, "none"}};

// ---- Replies --------------------------------------------------------------------------------------------------------

/// What the success member of a reply has to be.
enum class SuccessTest : std::uint8_t {
    equals,   ///< there, with this value
    differs,  ///< missing, or there with another value
    absent,   ///< missing or empty: null, "", [] or {}
    empty,    ///< there, and empty
};
template <>
inline constexpr Word<SuccessTest> words<SuccessTest>[] = {{SuccessTest::equals, "equals"},
                                                           {SuccessTest::differs, "differs"},
                                                           {SuccessTest::absent, "absent"},
                                                           {SuccessTest::empty, "empty"}};

// ---- Errors ---------------------------------------------------------------------------------------------------------

template <>
inline constexpr Word<ErrorKind> words<ErrorKind>[] = {
    {ErrorKind::usage, "usage"},   {ErrorKind::limit, "limit"},         {ErrorKind::auth, "auth"},
    {ErrorKind::clock, "clock"},   {ErrorKind::funds, "funds"},         {ErrorKind::rejected, "rejected"},
    {ErrorKind::server, "server"}, {ErrorKind::transport, "transport"}, {ErrorKind::timeout, "timeout"},
    {ErrorKind::decode, "decode"}, {ErrorKind::cancelled, "cancelled"},
};

/// What a documented error code means.
enum class ErrorClass : std::uint8_t {
    auth,
    session,
    clock,
    limit,
    funds,
    rejected,
    server,
    unknown_outcome,
    not_processed,
};
struct ErrorClassWord {
    ErrorClass value;
    std::string_view text;
    ErrorKind kind;  ///< what a call with this code ends with
    bool outcome_unknown = false;
    bool not_processed = false;  ///< although the exchange failed
    bool session_ended = false;  ///< the token is no longer valid, so that nothing was done
};
template <>
inline constexpr ErrorClassWord words<ErrorClass>[] = {
    {ErrorClass::auth, "auth", ErrorKind::auth},
    {ErrorClass::session, "session", ErrorKind::auth, false, false, true},
    {ErrorClass::clock, "clock", ErrorKind::clock},
    {ErrorClass::limit, "limit", ErrorKind::limit},
    {ErrorClass::funds, "funds", ErrorKind::funds},
    {ErrorClass::rejected, "rejected", ErrorKind::rejected},
    {ErrorClass::server, "server", ErrorKind::server},
    {ErrorClass::unknown_outcome, "unknown_outcome", ErrorKind::server, true},
    {ErrorClass::not_processed, "not_processed", ErrorKind::server, false, true},
};

}  // namespace exbind::detail
