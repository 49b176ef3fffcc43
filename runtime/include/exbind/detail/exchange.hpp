// An exchange as data: hosts, signing recipe, envelope, errors. Generated from specs/<exchange>/exchange.yaml as
// constants, or filled at run time by tools that read specs; the runtime knows no exchange by name.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "exbind/detail/facts.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/error_code.hpp"

namespace exbind::inline v0_1::detail {

/// The functions before a part, in the order in which they are written: the last is applied first.
using SigningFunctions = std::array<SigningFunction, most_signing_functions>;

inline constexpr std::uint8_t no_credential = 255;

/// A piece of a recipe; see docs/signing.md.
struct Part {
    using What = SigningPart;
    What what = What::literal;
    std::string_view text{};          ///< the literal
    std::uint8_t credential = 0;      ///< index into ExchangeData::credentials
    std::uint8_t named = 0;           ///< index into Signing::texts
    std::int32_t offset_seconds = 0;  ///< of a timestamp
    SigningFunctions functions{};
};

/// A header or a parameter that the signer adds, or a member of one of its texts.
struct Placement {
    std::string_view name{};  ///< "*" for the request's own parameters, beside the others
    std::span<const Part> value{};
    bool json = false;  ///< its value is JSON itself: a number, a list
    bool own = false;   ///< its value is the request's own parameters
};

/// A text of a recipe with a name.
struct SigningText {
    SigningTextForm form = SigningTextForm::parts;
    std::span<const Part> value{};
    std::span<const Placement> members{};  ///< of a form or a JSON object
    bool sorted = false;                   ///< its parameters, by name
};

struct NamePair {
    std::string_view first{};
    std::string_view second{};
};

/// How signatures are made and sent when the key is of this kind.
struct KeyKind {
    Algorithm algorithm = Algorithm::rsa;
    Encoding encoding = Encoding::base64;
};

struct Signing {
    TimestampForm timestamp = TimestampForm::unix_milliseconds;
    Digest digest = Digest::sha256;
    Encoding encoding = Encoding::hex;
    std::uint8_t secret = no_credential;  ///< index of the credential that is the key
    std::span<const Part> text{};
    std::span<const Placement> headers{};
    std::span<const Placement> query{};
    std::span<const Placement> body{};
    std::span<const Placement> parameters{};  ///< go with the request's own: into the body, or the query without one
    Algorithm algorithm = Algorithm::hmac;
    NonceForm nonce = NonceForm::uuid;
    SigningFunctions secret_functions{};  ///< make the key from the credential
    std::span<const SigningText> texts{};
    bool sorted = false;                          ///< the parameters of the query or form, the signer's own among them
    std::string_view unsigned_prefix{};           ///< what {path} and {target} leave out
    std::span<const NamePair> words{};            ///< "GET /path" and what {word} stands for
    std::span<const std::string_view> methods{};  ///< the requests that the recipe is for; empty = all
    std::span<const std::string_view> paths{};    ///< beginnings of paths; empty = all
    OwnParameters own = OwnParameters::any;
    std::span<const KeyKind> pem{};      ///< a key that is PEM decides by its kind, in place of `algorithm`
    const Signing* otherwise = nullptr;  ///< the recipe for other requests
};

/// The operation that hands out the token for the part {session}, and where its reply says how long that is good. One
/// of `lifetime`, `ends` and `lasts_ms`; without them the token is good until the exchange refuses it.
struct Session {
    const Operation* login = nullptr;
    std::string_view token{};     ///< path in the payload, like those of Envelope
    std::string_view lifetime{};  ///< path to how long it is good, in `unit`
    std::string_view ends{};      ///< path to the time at which it ends, in `unit`
    TimeUnit unit = TimeUnit::seconds;
    std::uint64_t lasts_ms = 0;              ///< how long it is good, as documented
    std::uint64_t renew_before_ms = 60'000;  ///< how long before its end it is asked for anew
};

/// `success_field`, `code` and `message` are paths: "code", "error.code", "errors[0].code", "[1]".
struct Envelope {
    std::string_view success_field{};
    std::string_view success_value{};  ///< JSON text: "\"0\"" or "true"; with SuccessTest::equals and differs
    std::string_view payload{};
    std::string_view code{};
    std::string_view message{};
    std::string_view item_code{};  ///< member of a batch's rows, or of a list beside the payload: "info.list[].code"
    std::string_view item_message{};
    /// Members that hold the id of what a write made, wherever they stand in its reply. One beside a failure
    /// contradicts it.
    std::span<const std::string_view> result_ids{};
    SuccessTest success_test = SuccessTest::equals;
};

/// Where the exchange tells its time. HTTP's date is taken when this says nothing.
struct ClockSource {
    std::string_view path{};      ///< public GET that answers with the time
    std::string_view field{};     ///< member of its payload, or of the payload's first row
    std::string_view envelope{};  ///< member beside the payload of every reply
    TimeUnit unit = TimeUnit::milliseconds;
};

/// A member, and those of its values that say yes.
struct ValueTest {
    std::string_view member{};
    std::span<const std::string_view> values{};
};

/// What one id is called.
struct IdName {
    std::string_view field{};   ///< in the write, or in each of its items; or the list of ids that are the items
    std::string_view by{};      ///< parameter of the question; empty = `field`
    std::string_view member{};  ///< of what is found; empty = `by`
};

/// A write that carries an id of the caller's choice, and the operation that looks for that id. The write creates what
/// has the id, or `changes` it.
struct ClientId {
    std::string_view write{};  ///< "trade.place_order"
    std::string_view field{};  ///< as in IdName, like `by` and `member`
    std::string_view ask{};
    std::span<const std::string_view> absent{};     ///< codes by which `ask` says that there is no such id
    std::span<const std::string_view> duplicate{};  ///< codes by which `write` refuses an id that is known
    std::string_view by{};
    std::string_view member{};
    IdName instead{};                    ///< the exchange's own id; counts first where the write carries it
    bool partial = false;                ///< `ask` sees only a part of what there is: nothing found proves nothing
    bool changes = false;                ///< amends or ends what has the id
    std::string_view items{};            ///< member of the write that lists its items
    std::span<const NamePair> with{};    ///< further parameter of the question, field of the write it comes from
    std::span<const NamePair> amends{};  ///< field of the write, member of what is found; empty = nothing shows it
    ValueTest ends{};                    ///< of what is found: it has ended as the write wanted
    ValueTest accepted{};                ///< of a reply's rows, where they are no Batch
};

/// A header of replies that tells about a limit.
struct LimitHeader {
    std::string_view name{};  ///< in lower case
    LimitTold tells = LimitTold::used;
    std::string_view pool{};  ///< whose permits it counts; empty = the operation's own limits
    TimeUnit unit = TimeUnit::seconds;
};

/// A part of the exchange, such as spot and futures.
struct Product {
    std::string_view name{};
    const Envelope* envelope = nullptr;  ///< null: the exchange's
};
inline constexpr std::uint8_t every_product = 255;

struct HostEntry {
    std::string_view region{};
    std::string_view url{};
    std::uint8_t product = every_product;  ///< index into ExchangeData::products
};

struct HeaderEntry {
    std::string_view name{};
    std::string_view value{};
};

struct Environment {
    std::string_view name{};
    std::span<const HostEntry> hosts{};
    std::span<const HeaderEntry> headers{};
};

struct CredentialEntry {
    std::string_view name{};
    std::string_view env{};
};

/// The fields of writes that hold an instrument's id, prices, and sizes.
struct InstrumentFields {
    std::string_view id{};
    std::span<const std::string_view> prices{};
    std::span<const std::string_view> sizes{};
    std::span<const NamePair> not_in_lots{};  ///< a field and its value with which sizes are amounts of something else
};

struct ExchangeData {
    std::string_view name{};
    std::span<const Environment> environments{};
    std::span<const CredentialEntry> credentials{};
    const Signing* signing = nullptr;
    std::span<const HeaderEntry> body_headers{};
    Envelope envelope{};
    ClockSource clock{};
    std::span<const ClientId> client_ids{};
    std::span<const ErrorCode> errors{};  ///< sorted by code
    InstrumentFields instruments{};
    std::span<const Product> products{};  ///< none = the exchange is one
    std::span<const LimitHeader> limit_headers{};
    const Session* session = nullptr;
};

}  // namespace exbind::detail
