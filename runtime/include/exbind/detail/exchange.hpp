// An exchange as data: hosts, signing recipe, envelope, errors. Generated from specs/<exchange>/exchange.yaml as
// constants, or filled at run time by tools that read specs; the runtime knows no exchange by name.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "exbind/detail/facts.hpp"
#include "exbind/detail/table.hpp"
#include "exbind/error_code.hpp"

namespace exbind::detail {

/// A piece of a recipe; see the signing chapter of docs/specs.md.
struct Part {
    using What = SigningPart;
    What what = What::literal;
    std::string_view text{};      ///< the literal
    std::uint8_t credential = 0;  ///< index into ExchangeData::credentials
};

struct Placement {
    std::string_view name{};
    std::span<const Part> value{};
};

struct Signing {
    TimestampForm timestamp = TimestampForm::unix_milliseconds;
    Digest digest = Digest::sha256;
    Encoding encoding = Encoding::hex;
    std::uint8_t secret = 0;  ///< index of the credential that is the HMAC key
    std::span<const Part> text{};
    std::span<const Placement> headers{};
    std::span<const Placement> query{};
};

/// `success_field`, `code` and `message` are paths: "code", "error.code", "errors[0].code", "[1]".
struct Envelope {
    std::string_view success_field{};
    std::string_view success_value{};  ///< JSON text: "\"0\"" or "true"; with SuccessTest::equals and differs
    std::string_view payload{};
    std::string_view code{};
    std::string_view message{};
    std::string_view item_code{};
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

struct NamePair {
    std::string_view first{};
    std::string_view second{};
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
};

}  // namespace exbind::detail
