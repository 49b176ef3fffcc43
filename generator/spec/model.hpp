// The spec: what exbind knows about an exchange's API, as plain facts. No YAML and no C++ in here. Readers of
// documentation write it, people correct it with overlays, and everything else (code, mock, calls, reports) reads it.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "exbind/detail/facts.hpp"
#include "text/source.hpp"

namespace exbind::spec {

using detail::Algorithm;
using detail::Auth;
using detail::CallerScope;
using detail::Digest;
using detail::Encoding;
using detail::ErrorClass;
using detail::In;
using detail::LimitTold;
using detail::ListStyle;
using detail::NonceForm;
using detail::OwnParameters;
using detail::PageBound;
using detail::PagesBy;
using detail::SigningFunction;
using detail::SigningTextForm;
using detail::SuccessTest;
using detail::TimestampForm;
using detail::TimeUnit;
using detail::Wire;

// ---- Types of values ------------------------------------------------------------------------------------------------

enum class Kind : std::uint8_t {
    string,
    secret,  ///< text that must never be shown, such as the secret of a new API key
    decimal,
    integer,
    boolean,
    timestamp,
    json,   ///< any JSON value, kept as text
    named,  ///< an object type or an enum of the same group, by name
    list,
    map,  ///< object whose keys are data
};

/// A type expression: `decimal`, `Side`, `list<Balance>`, `map<list<decimal>>`.
struct TypeRef {
    Kind kind = Kind::string;
    std::string name;           ///< for Kind::named
    std::vector<TypeRef> item;  ///< exactly one element for list and map, otherwise none
    bool operator==(const TypeRef&) const = default;
};

enum class Presence : std::uint8_t { no, yes, conditional };
/// Wire form when a field does not say otherwise: text for all kinds but integer (number) and boolean (boolean).
Wire default_wire(Kind kind);

/// Bounds and examples of a field that the documentation states; facts for comments and checks. Values as documented.
struct FieldFacts {
    std::string example;
    std::string fallback;  ///< the documented default value
    std::string minimum;
    std::string maximum;
    std::string shortest{};  ///< number of characters of a text
    std::string longest{};
    std::string alphabet{};  ///< the characters of a text, and ranges of them: "A-Za-z0-9_"; a '-' at the end is itself
    bool operator==(const FieldFacts&) const = default;
};

struct Field {
    std::string name;  ///< wire name, unless `sent_as` says another one
    TypeRef type;
    TimeUnit unit = TimeUnit::milliseconds;  ///< of timestamps in `type`
    std::optional<Wire> wire;                ///< only where it differs from default_wire()
    std::string by;                      ///< why the type is narrower than documented; empty when it is as documented
    std::string doc_type;                ///< type as documented ("String", "integer"); empty in specs written by people
    Presence required = Presence::no;    ///< requests only
    std::string when;                    ///< of `conditional`: what makes it required, as condition.hpp reads it
    In in = In::none;                    ///< requests only; none = the request's own place
    ListStyle style = ListStyle::comma;  ///< of lists outside JSON; `joined` in JSON, too
    bool nullable = false;
    bool deprecated = false;
    FieldFacts facts;
    text::Span span;
    std::vector<std::string> values{};  ///< documented for it, where they are fewer than those of its enum
    std::string sent_as{};  ///< its wire name, where another field of the request has that name at another place
    bool operator==(const Field&) const = default;

    const std::string& wire_name() const { return sent_as.empty() ? name : sent_as; }
};

/// An object type. `positional`: on the wire an array whose items are the fields in order (candles, book levels).
/// `variant`: a value of one of several forms, which are its fields. `tag` is the member of the object whose text names
/// the form, each field then being called by that text; without a tag the shape of the value decides. `apart`: in C++
/// it shares a struct only with types that have the same word there.
struct Type {
    std::string name;
    std::vector<Field> fields;
    bool positional = false;
    text::Span span;
    bool variant = false;
    std::string tag{};
    std::string apart{};
    bool operator==(const Type&) const = default;
};

/// `name` is the C++ enumerator when it cannot be derived from the wire value or was pinned by a person.
struct EnumValue {
    std::string wire;
    std::string name;
    text::Span span;
    bool operator==(const EnumValue&) const = default;
};

/// `common`: an enum of the exchange, of which each group that names it has a copy.
struct Enum {
    std::string name;
    std::vector<EnumValue> values;
    text::Span span;
    bool common = false;
    bool operator==(const Enum&) const = default;
};

// ---- Operations -----------------------------------------------------------------------------------------------------

enum class LimitUnit : std::uint8_t { request, order };

/// "count per window, counted in unit, for each distinct value of scope". Scope words: those of
/// CallerScope, and names of request fields (instId) or of the exchange's `limit_scopes`. `when` names conditions that
/// must all hold for the limit to apply, each perhaps after "not ". All limits of an operation that apply hold at once.
struct Limit {
    std::uint32_t count = 0;
    std::uint64_t window_ms = 0;
    LimitUnit unit = LimitUnit::request;
    std::vector<std::string> scope;
    std::vector<std::string> when;
    std::string pool;  ///< operations that name one pool share its permits; empty = the operation's own
    text::Span span;
    std::uint32_t weight = 1;  ///< how much of `count` one request (or order) takes
    bool of_exchange = false;  ///< count, window and scope are those of the exchange's pool, and stand there only
    bool every = false;        ///< pools: every operation draws on it, those of one product where that is named
    std::string product{};
    bool operator==(const Limit&) const = default;
};

/// What a body, query or payload is: nothing, one object, a list of objects, a bare value, or, in replies, a list that
/// always has exactly one object.
enum class Shape : std::uint8_t { none, object, list, value, one };

inline bool is_list(Shape shape) {
    return shape == Shape::list || shape == Shape::one;
}

struct Request {
    In in = In::none;
    Shape shape = Shape::none;  ///< list = the JSON body is an array of `type`
    std::string type;           ///< object type holding all request fields
    bool operator==(const Request&) const = default;
};

struct Reply {
    Shape shape = Shape::none;
    TypeRef type;        ///< of the payload's items for list and one, of the payload itself for object and value
    std::string rows{};  ///< member of the payload that lists the results of a batch, whose codes stand beside it
    bool operator==(const Reply&) const = default;
};

enum class PageOrder : std::uint8_t { newest_first, oldest_first };

/// How a reply that is too long is read page by page. The size of a page is a fact of the field that `limit` names.
struct Pages {
    PagesBy by = PagesBy::none;
    std::string older;        ///< request field that takes a cursor and gives rows older than it
    std::string newer;        ///< the same, newer than it
    std::string number;       ///< request field that takes the number of the page
    std::string token;        ///< request field that takes the token of the page
    std::string offset;       ///< request field that takes how many rows to skip
    std::string back;         ///< request field with a token towards earlier pages; by token
    std::string next;         ///< field of the reply with the token of the next page; fields of the reply are paths
    std::string header;       ///< header of the reply with that token
    std::string more;         ///< field of the reply that is false on the last page
    std::string current;      ///< field of the reply with the number of the page
    std::string total_pages;  ///< field of the reply with the number of pages there are
    bool from_zero = false;   ///< the first page has the number 0, not 1
    std::string cursor;       ///< field of the rows; by id and time
    std::string limit;        ///< request field with the size of a page; may be empty
    std::string rows;         ///< field of the reply that lists the rows; empty = the reply is the list
    PageBound bound = PageBound::unknown;
    PageOrder order = PageOrder::newest_first;  ///< of the rows within a page
    bool operator==(const Pages&) const = default;
};

struct Operation {
    std::string id;      ///< snake_case, unique within its group
    std::string title;   ///< what the documentation calls it, a few words: "Place order"; may be empty
    std::string method;  ///< upper case
    /// With {name} for path parameters. Operations that share method and path are told apart by a fragment, which is
    /// not sent: /v1/command#cancel.
    std::string path;
    bool writes = false;  ///< it changes something although its method says that it only reads
    Auth auth = Auth::private_;
    std::string permission;  ///< read, trade, withdraw, or empty when not documented
    std::vector<Limit> limits;
    Request request;
    Reply reply;
    Pages pages;
    bool deprecated = false;
    std::string product;   ///< where the exchange has several: the first segment of its group
    std::string page;      ///< link to the documentation
    std::string evidence;  ///< specs written by people: where the facts come from
    text::Span span;
    bool operator==(const Operation&) const = default;
    std::string route() const { return method + ' ' + path; }
};

/// A documented example as compact JSON text (query string for requests without a body).
struct Example {
    std::string operation;
    std::optional<std::string> request;
    std::optional<std::string> reply;
    std::vector<std::string> repaired;  ///< what had to be mended to read it, in our own words
    text::Span span;
    bool operator==(const Example&) const = default;
};

/// The operations whose paths share everything but the last segment, with their types. One file, one C++ namespace.
struct Group {
    std::string name;  ///< "finance/savings": path segments as documented
    std::vector<Operation> operations;
    std::vector<Type> types;
    std::vector<Enum> enums;
    std::vector<Example> examples;
    bool manual = false;  ///< read from a *.manual.yaml
    text::Span span;
    bool operator==(const Group&) const = default;

    const Operation* operation(const std::string& id) const;
    const Type* type(const std::string& name) const;
    const Enum* enumeration(const std::string& name) const;
    /// The values documented for a field whose type is an enum, or lists or maps of one; else nothing.
    std::vector<std::string> values_of(const Field& field) const;
};

// ---- The exchange ---------------------------------------------------------------------------------------------------

/// A piece of a recipe. `functions` stand as they are written, so that the last is applied first.
struct Part {
    using What = detail::SigningPart;
    What what = What::literal;
    std::string text{};  ///< the literal, or the name of the credential or text
    std::vector<SigningFunction> functions{};
    std::int32_t offset_seconds = 0;  ///< of a timestamp
    bool operator==(const Part&) const = default;
};
using Recipe = std::vector<Part>;

struct Credential {
    std::string name;
    std::string env;  ///< environment variable
    bool operator==(const Credential&) const = default;
};

/// A header or parameter that the signer adds, or a member of one of its texts.
struct Placement {
    std::string name{};  ///< "*" stands for the request's own parameters
    Recipe value{};
    bool json = false;  ///< its value is JSON itself: a number, a list
    bool own = false;   ///< its value is the request's own parameters
    bool operator==(const Placement&) const = default;
};

/// A text with a name, for recipes to use.
struct SigningText {
    std::string name;
    SigningTextForm form = SigningTextForm::parts;
    Recipe value{};                    ///< of parts
    std::vector<Placement> members{};  ///< of a form or a JSON object
    bool sorted = false;
    bool operator==(const SigningText&) const = default;
};

/// How signatures are made and sent when the key is PEM of this kind.
struct KeyKind {
    Algorithm algorithm = Algorithm::rsa;
    Encoding encoding = Encoding::base64;
    bool operator==(const KeyKind&) const = default;
};

/// How a private request is signed. `secret` names the credential that is the key. `headers` and the parameters go on
/// private requests only; parameters are appended after the request's own, in order, unless "*" says where those stand.
struct Signing {
    TimestampForm timestamp = TimestampForm::unix_milliseconds;
    Digest digest = Digest::sha256;
    Encoding encoding = Encoding::hex;
    std::string secret{};
    Recipe text{};  ///< empty: nothing is signed
    std::vector<Placement> headers{};
    std::vector<Placement> query{};
    std::vector<Placement> body{};
    std::vector<Placement> parameters{};  ///< where the request's own are: in the body, or in the query without one
    Algorithm algorithm = Algorithm::hmac;
    NonceForm nonce = NonceForm::uuid;
    std::vector<SigningFunction> secret_functions{};  ///< make the key from the credential
    std::vector<SigningText> texts{};
    bool sorted = false;
    std::string unsigned_prefix{};
    std::vector<std::pair<std::string, std::string>> words{};  ///< by method and path
    std::vector<std::string> methods{};                        ///< the requests it is for; empty = all
    std::vector<std::string> paths{};                          ///< beginnings of paths; empty = all
    OwnParameters own = OwnParameters::any;
    std::vector<KeyKind> pem{};
    std::vector<Signing> others{};  ///< of the first recipe: those for the requests that it is not for
    bool operator==(const Signing&) const = default;
};

/// What hands out the token for {session}, and where its reply says how long that is good. At most one of `lifetime`,
/// `ends` and `lasts_ms`; without them the token is good until it is refused. Paths begin at the payload.
struct Session {
    std::string operation;  ///< "public.auth"
    std::string token;      ///< path
    std::string lifetime;   ///< path to the length
    std::string ends;       ///< path to the time
    TimeUnit unit = TimeUnit::seconds;
    std::uint64_t lasts_ms = 0;
    std::uint64_t renew_before_ms = 60'000;
    text::Span span{};
    std::vector<std::pair<std::string, text::Span>> places{};  ///< by key
    bool operator==(const Session&) const = default;
};

/// Where the reply keeps its parts. `success` holds when the member `success_field` has the text or literal
/// `success_value` ("0", true). Errors carry `code` and `message`. Items of a batch carry codes of their own.
struct Envelope {
    std::string success_field;  ///< a path, as are `code` and `message`: "code", "error.code", "errors[0].code", "[1]"
    std::string success_value;  ///< as JSON text: "\"0\"" or "true"
    std::string payload;        ///< empty = the whole reply is the payload
    std::string code;
    std::string message;
    std::string item_code;
    std::string item_message;
    std::vector<std::string> result_ids;  ///< members of replies with the id of what a write made
    SuccessTest success_test = SuccessTest::equals;
    bool operator==(const Envelope&) const = default;
};

/// Where the exchange tells its time.
struct ClockSource {
    std::string path;      ///< public GET that answers with the time
    std::string field;     ///< field of its payload
    std::string envelope;  ///< member beside the payload of every reply
    TimeUnit unit = TimeUnit::milliseconds;
    bool operator==(const ClockSource&) const = default;
};

/// What one id is called.
struct IdName {
    std::string field;   ///< of the write, or of each of its items; or the list of ids that are the items
    std::string by;      ///< parameter of the operation that asks; empty = as `field`
    std::string member;  ///< of what it finds; empty = as `by`
    bool operator==(const IdName&) const = default;
};

/// A member, and those of its values that say yes.
struct ValueTest {
    std::string member;
    std::vector<std::string> values;
    bool operator==(const ValueTest&) const = default;
};

/// A write that carries an id of the caller's choice, so that it can be asked for, and sent again without harm. It
/// creates what has the id, or `changes` it.
struct ClientId {
    std::string write;                   ///< operation: "trade.place_order"
    IdName name;                         ///< of the id
    std::string ask;                     ///< operation that looks for an id
    std::vector<std::string> absent;     ///< codes by which `ask` says that there is none
    std::vector<std::string> duplicate;  ///< codes by which `write` refuses an id that is known
    IdName instead;                      ///< the exchange's own id, which counts first where the write carries it
    bool partial = false;                ///< `ask` sees only a part of what there is: nothing found proves nothing
    bool changes = false;                ///< amends or ends what has the id
    std::string items;                   ///< member of the write that lists its items
    std::vector<std::pair<std::string, std::string>> with;  ///< parameter of `ask`, field of the write it comes from
    /// Field of the write, and the member of what is found that then has its value; empty = none has.
    std::vector<std::pair<std::string, std::string>> amends;
    ValueTest ends;      ///< of what is found: it has ended as the write wanted
    ValueTest accepted;  ///< of the rows of a batch's reply, where they have no code
    text::Span span;
    std::vector<std::pair<std::string, text::Span>> places;  ///< of each key

    text::Span place(std::string_view key) const {
        for (const auto& [name_of_key, at] : places)
            if (name_of_key == key) return at;
        return span;
    }
    bool operator==(const ClientId&) const = default;
};

/// A documented error. `fault` names the situation in which a mock answers with it: signature, key, passphrase,
/// timestamp, missing_header, limit, parameter, route, method, body.
struct ErrorCode {
    std::string code;
    std::uint16_t http = 0;
    ErrorClass error_class = ErrorClass::rejected;
    std::string fault;
    std::string message;  ///< our own words, for mock replies
    text::Span span;
    bool operator==(const ErrorCode&) const = default;
};

/// What a limit may depend on, by name: a request field whose value has so many parts ("BTC-USD-260925-60000-C" has
/// five), a call that sends so many things, or, with neither, something that the program says of its account.
struct LimitCondition {
    std::string name;
    std::string field;
    std::uint32_t parts = 0;
    std::string separator = "-";
    std::uint32_t items = 0;
    bool given = false;                 ///< the request has the field
    std::vector<std::string> values{};  ///< its value is one of these
    std::optional<std::int64_t> over{};
    bool operator==(const LimitCondition&) const = default;
};

/// A header of replies that tells about a limit.
struct LimitHeader {
    std::string name;
    LimitTold tells = LimitTold::used;
    std::string pool;  ///< whose permits it counts; empty = the operation's own limits
    TimeUnit unit = TimeUnit::seconds;
    bool operator==(const LimitHeader&) const = default;
};

/// What a limit counts by where a request does not have the field that the documentation names: these fields instead,
/// or only the first parts of their values. No fields: all requests count together.
struct LimitScope {
    std::string scope;
    std::vector<std::string> fields;
    std::uint32_t parts = 0;  ///< 0 = the whole value
    std::string separator = "-";
    bool operator==(const LimitScope&) const = default;
};

/// The fields of writes that hold an instrument's id, prices and sizes: what a program's tick, lot and smallest size
/// are held against.
struct InstrumentFields {
    std::string id;
    std::vector<std::string> prices;
    std::vector<std::string> sizes;
    /// A field and its value with which sizes are amounts of something else.
    std::vector<std::pair<std::string, std::string>> not_in_lots;
    text::Span span;
    bool operator==(const InstrumentFields&) const = default;
};

/// Who may call operations, said once for many.
struct AccessRule {
    std::string path;      ///< a pattern: /private/**
    std::string tag;       ///< of the documentation
    std::string security;  ///< name of a scheme that the documentation asks for
    Auth auth = Auth::private_;
    std::string permission;
    std::optional<bool> writes;  ///< whether operations with a reading method change something
    text::Span span;
    bool operator==(const AccessRule&) const = default;
};

/// The group of operations that have a tag of the documentation.
struct TagGroup {
    std::string tag;
    std::string group;
    text::Span span;
    bool operator==(const TagGroup&) const = default;
};

/// A part of the exchange with hosts or an envelope of its own, such as spot and futures. The groups of its operations
/// begin with its name.
struct Product {
    std::string name;
    std::vector<std::string> paths;                          ///< patterns of the paths that belong to it
    std::vector<std::pair<std::string, std::string>> marks;  ///< keys of the documentation and what they say of it
    std::optional<Envelope> envelope;                        ///< where it is not the exchange's
    text::Span span;
    bool operator==(const Product&) const = default;
};

/// Production, demo or another environment: hosts by region, and headers that every request to it carries.
struct Environment {
    std::string name;
    std::vector<std::pair<std::string, std::string>> hosts;  ///< region, base URL; the first is the default
    std::vector<std::pair<std::string, std::string>> headers;
    /// Hosts by product, where products have their own; `hosts` is empty then.
    std::vector<std::pair<std::string, std::vector<std::pair<std::string, std::string>>>> product_hosts{};
    bool operator==(const Environment&) const = default;
};

/// Where the documentation can be downloaded: an index whose links are the pages, or one page that holds everything.
struct DocsOrigin {
    std::string url;
    bool is_index = true;
    bool operator==(const DocsOrigin&) const = default;
};

struct Exchange {
    std::string name;  ///< folder and namespace: acme
    std::string title;
    std::string docs;    ///< link to the documentation
    std::string reader;  ///< docs dialect, such as openapi
    text::Span reader_span;
    std::optional<DocsOrigin> fetch;
    std::vector<std::string> path_prefixes;  ///< stripped before a path becomes a group: /api/v5, /v3
    std::vector<TagGroup> tag_groups;        ///< the first whose tag an operation has names its group, else its path
    std::vector<AccessRule> access;          ///< the first that fits counts
    std::vector<Product> products;
    std::vector<Environment> environments;  ///< the first is the default
    std::vector<Credential> credentials;
    std::optional<Session> session;
    std::optional<Signing> signing;  ///< absent in a draft: private operations then can't be called
    std::vector<std::pair<std::string, std::string>> body_headers;  ///< sent with every request that has a body
    Envelope envelope;
    std::uint64_t timestamp_window_ms = 0;  ///< how far a signed timestamp may be off; 0 = not documented
    ClockSource clock;
    std::vector<ClientId> client_ids;
    std::optional<InstrumentFields> instruments;
    std::vector<std::string> default_scope;  ///< of limits whose documentation names none
    std::vector<LimitCondition> limit_conditions;
    std::vector<LimitScope> limit_scopes;  ///< tried in order
    std::vector<Limit> limit_pools;        ///< limits that operations draw on by the pool's name
    std::vector<LimitHeader> limit_headers;
    std::vector<ErrorCode> errors;
    text::Span span;
    bool operator==(const Exchange&) const = default;
};

// ---- Provenance -----------------------------------------------------------------------------------------------------

/// Where one operation was read: line of its heading and of each of its fields ("request.ccy", "reply.data.amt").
struct SourceOperation {
    std::string operation;  ///< "finance/savings.balance"
    std::uint32_t line = 0;
    std::vector<std::pair<std::string, std::uint32_t>> fields;
    bool operator==(const SourceOperation&) const = default;
};

struct SourcePage {
    std::string page;  ///< stable name of the page: anchor or path within its folder
    std::string url;
    std::string updated;  ///< date as the page gives it
    std::string sha256;
    std::vector<SourceOperation> operations;
    bool operator==(const SourcePage&) const = default;
};

struct Provenance {
    std::vector<SourcePage> pages;
    /// Facts that the documentation stopped mentioning ("permission"): those of its operations are kept.
    std::vector<std::string> unmentioned;
    bool operator==(const Provenance&) const = default;
};

// ---- What things mean -----------------------------------------------------------------------------------------------

/// What a member means, in our own words, for its comment.
struct Gloss {
    std::string place;  ///< where it means that: a group ("finance": those below it, too) or a type ("trade.Order");
                        ///< empty = wherever no other gloss of the member holds
    std::string text;
    text::Span place_span;
    text::Span span;
    bool operator==(const Gloss&) const = default;
};

struct GlossedMember {
    std::string name;  ///< wire name
    std::vector<Gloss> glosses;
    text::Span span;
    bool operator==(const GlossedMember&) const = default;
};

struct Glossary {
    std::vector<GlossedMember> members;  ///< sorted by name
    bool operator==(const Glossary&) const = default;
};

/// What the documentation itself says of members and of values of enums. Kept in memory only, for a private copy of the
/// headers: prose is in no file below specs/.
struct Prose {
    using Place = std::tuple<std::string, std::string, std::string>;  ///< group, type, wire name or value
    std::map<Place, std::string> members;
    std::map<Place, std::string> values;
};

/// An operation and its group, which stays where only the operation is unknown.
struct Found {
    const Group* group = nullptr;
    const Operation* operation = nullptr;
};

/// Everything known about one exchange, overlays applied. `exchange.errors` then holds all error codes: those of people
/// before the documented ones.
struct Spec {
    Exchange exchange;
    std::vector<Group> groups;      ///< sorted by name
    Group common;                   ///< what common.yaml holds: the enums that groups share
    std::vector<ErrorCode> errors;  ///< what the documentation lists, sorted by code; exchange.errors has the rest
    Provenance provenance;
    Glossary glossary;
    Prose prose;  ///< empty as loaded

    const Group* group(const std::string& name) const;
    /// By "trade.place_order".
    Found operation(const std::string& name) const;
};

// ---- Words for the enumerations above, used by the reader, the writer and every listing -----------------------------

std::string to_text(const TypeRef& type);
/// Parses a type expression; empty when it is malformed. Names are not resolved.
std::optional<TypeRef> parse_type(const std::string& text);
std::string to_text(Kind kind);
std::string to_text(TimeUnit unit);
std::string to_text(Wire wire);
std::string to_text(Presence presence);
/// GET and HEAD: sending it changes nothing.
bool reads(std::string_view method);
/// Whether it only reads, so that it may be sent again: documented, of a spec, or as a method of C++.
template <class Operation>
bool reads(const Operation& operation) requires requires {
    operation.writes;
}
{ return reads(std::string_view(operation.method)) && !operation.writes; }
/// The path without its fragment.
std::string sent_path(const std::string& path);
/// What stands between the items of a list; 0 where each is a parameter of its own, or all are JSON.
char separator_of(ListStyle style);
/// Whether the list is a JSON array outside JSON, too: by its style, or since its items are no single values.
bool is_json_text(const Group& group, const Field& list);
std::string to_text(In in);
std::string to_text(Auth auth);
std::string to_text(LimitUnit unit);
std::string to_text(Shape shape);
std::string to_text(ErrorClass error_class);
/// "1s", "200ms", "1m", "1h", "1d": the largest unit that divides the window.
std::string window_text(std::uint64_t milliseconds);
/// The same read back: digits and one of ms, s, m, h, d. Empty when the text is no such thing.
std::optional<std::uint64_t> parse_window(const std::string& text);
/// "6 per 1s per user", "300 orders per 2s per user+instId"
std::string to_text(const Limit& limit);
/// "by time, older: after, newer: before, cursor: ts, limit: limit"; empty when there are none
std::string to_text(const Pages& pages);
/// "{timestamp}{method}{target}{body}"
std::string to_text(const Recipe& recipe);

}  // namespace exbind::spec
