// Tables that generated code hands to the runtime: where each field of a struct lies, how it travels, and what each
// operation is. The runtime reads them; nothing is generated per struct but these constants.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "exbind/detail/built_as.hpp"
#include "exbind/detail/table_enums.hpp"

namespace exbind::inline v0_1::detail {

/// Generated sources assert the version that they were generated for. Raise it here and in templates/*.cpp.mustache
/// with every change after which a source that is not generated anew would not compile or would mean something else: a
/// member of a table removed, renamed, moved or read differently. A new member with a default needs no new version.
inline constexpr int table_version = 2;

enum class Kind : std::uint8_t {
    string,       ///< std::string
    secret,       ///< exbind::Secret
    decimal,      ///< exbind::Decimal
    integer,      ///< std::int64_t
    boolean,      ///< bool
    timestamp,    ///< exbind::TimePoint
    enumeration,  ///< exbind::Open<Enum>, never held in an optional
    json,         ///< exbind::RawJson
    object,       ///< a generated struct; on the wire an object, or an array when its table is positional
    list,         ///< exbind::Vector
    map,          ///< exbind::Map<T>, keys in wire order
};

struct ObjectTable;
struct ListTable;
struct EnumTable;
struct OptionalTable;
struct VariantTable;
struct PlanSlot;

/// The type of one value. Exactly the table that `kind` needs is set.
struct EXBIND_BUILT_AS Type {
    Kind kind = Kind::string;
    Wire wire = Wire::text;
    TimeUnit unit = TimeUnit::milliseconds;
    Holder holder = Holder::plain;
    bool sole = false;    ///< payloads only: on the wire, an array that has this value as its only item
    bool joined = false;  ///< lists of scalars only: in JSON, one text with commas between the items
    const ObjectTable* object = nullptr;
    const ListTable* list = nullptr;  ///< list and map
    const EnumTable* values = nullptr;
};

struct Field {
    std::string_view name{};
    std::uint32_t offset = 0;
    Type type{};
    In in = In::body;                    ///< requests only
    ListStyle style = ListStyle::comma;  ///< of lists in a query or form
};

/// What the documentation says of the values of one field of a request. Numbers are decimals, as text; of a list or map
/// they bound the number of items. Empty and 0 = not documented.
struct Bounds {
    std::uint16_t field = 0;  ///< index into ObjectTable::fields
    std::string_view minimum{};
    std::string_view maximum{};
    std::uint16_t shortest = 0;  ///< characters of a text
    std::uint16_t longest = 0;
    /// The characters of a text, and ranges of them: "A-Za-z0-9_". A '-' at the end stands for itself.
    std::string_view alphabet{};
};

struct ObjectTable {
    std::string_view name{};  ///< C++ name, for messages
    std::span<const Field> fields{};
    bool positional = false;
    const OptionalTable* in_optional = nullptr;  ///< of a std::optional of the struct; requests leave objects out so
    const ListTable* in_list = nullptr;          ///< of a Vector of the struct; the body of some requests
    /// Of a struct that holds one of several forms. `fields` are then these forms: the name is the tag's value, the
    /// offset the std::variant's alternative.
    const VariantTable* variant = nullptr;
    PlanSlot* plan = nullptr;          ///< null: what decoding works out of the table is not kept
    std::span<const Bounds> bounds{};  ///< of requests
};

/// How a struct's member `value`, a std::variant, is read and filled without knowing its types. The first alternative
/// is std::monostate (no value), the last RawJson (a value of none of the forms).
struct VariantTable {
    std::string_view tag{};  ///< member of the object whose text says which form it is; empty: its shape says so
    std::size_t raw = 0;     ///< alternative of RawJson
    std::size_t (*index)(const void* held) = nullptr;
    const void* (*value)(const void* held) = nullptr;                 ///< address of what is held
    void* (*emplace)(void* held, std::size_t alternative) = nullptr;  ///< null for one with required members
};

/// How a std::optional<T> is read and filled without knowing T. One of a struct that has required members cannot be
/// filled: its `emplace` is null.
struct OptionalTable {
    const void* (*value)(const void* optional) = nullptr;  ///< address of what it holds; null when empty
    void* (*emplace)(void* optional) = nullptr;            ///< makes an empty value and gives its address
    void (*reset)(void* optional) = nullptr;
};

/// Where the items of a list lie, one behind the other.
struct Items {
    void* first = nullptr;
    std::size_t count = 0;
};

/// How a Vector<T> (or Map<T>) grows and is walked without knowing T. A list of structs that have required members
/// cannot grow: its `resize` is null.
struct ListTable {
    Type item{};
    std::uint32_t item_size = 0;  ///< from one item, or entry of a map, to the next
    std::uint32_t key = 0;        ///< maps only: where the key lies in an entry
    std::uint32_t value = 0;      ///< where the value lies in an item: maps only, 0 in lists
    Items (*items)(const void* list) = nullptr;
    /// Adds empty items at the end, or takes items off there. `table` is this one; gives the address of the first item.
    void* (*resize)(void* list, std::size_t count, const ListTable& table) = nullptr;
    void (*swap)(void* list, void* other) = nullptr;
    const OptionalTable* in_optional = nullptr;  ///< of the std::optional around it, where a field has one
};

struct EnumTable {
    std::string_view name{};
    std::span<const std::string_view> values{};  ///< wire texts; the index is the enumerator's value
};

/// What a limit counts by: the word of a CallerScope, or a request field, or the first `parts` of the field's value.
struct LimitScope {
    std::string_view name{};
    std::uint8_t parts = 0;  ///< 0 = the whole value
    char separator = '-';
};

/// When a limit applies: by the value of `field` (it has so many parts, is there at all, is one of some, or a number
/// over another), or the call sends so many items, or, with neither, the program has stated it of its account
/// (Options::limit_conditions).
struct LimitCondition {
    std::string_view stated{};
    std::string_view field{};
    std::uint8_t parts = 0;
    char separator = '-';
    std::uint32_t items = 0;
    bool given = false;
    std::string_view values{};  ///< "spot|margin"
    std::int64_t over = no_number;
    bool negated = false;

    static constexpr std::int64_t no_number = INT64_MIN;
};

/// A documented limit: `count` units in any window, for each distinct value of the scope, where all conditions hold.
struct Limit {
    std::uint32_t count = 0;
    std::uint64_t window_ms = 0;
    bool counts_orders = false;
    std::span<const LimitScope> scope{};
    std::span<const LimitCondition> when{};
    std::string_view pool{};   ///< operations naming one pool share it; empty = the operation's own
    std::uint32_t weight = 1;  ///< how much of `count` one request (or order) takes
};

/// How an operation is read page by page. Rows lie in the reply itself, a list, or in its member `rows`. Members of the
/// reply are paths: "page.next".
struct Paging {
    using By = PagesBy;  // what `parameter` takes
    using Bound = PageBound;
    By by = By::id;
    Bound bound = Bound::unknown;
    bool towards_newer = false;
    bool oldest_first = false;               ///< order of the rows within a page
    TimeUnit unit = TimeUnit::milliseconds;  ///< of `parameter`, by time
    std::uint32_t usual_size = 0;            ///< rows of a page when `limit` is not given; 0 = not documented
    std::uint32_t largest_size = 0;          ///< rows of a page at most; 0 = not documented
    std::string_view parameter{};
    std::string_view against{};  ///< parameter of a walk the other way
    std::string_view limit{};    ///< parameter with the size of a page
    std::string_view cursor{};   ///< member of a row
    std::string_view rows{};
    std::string_view next{};         ///< member of the reply with the token of the next page
    std::string_view header{};       ///< header of the reply with that token
    std::string_view more{};         ///< member of the reply that is false on the last page
    std::string_view current{};      ///< member of the reply with the number of the page
    std::string_view total_pages{};  ///< member of the reply with the number of pages there are
    std::uint8_t first = 1;          ///< number of the first page
};

/// One documented operation. `request` is null when it takes no parameters; `body_is_list` when the JSON body is an
/// array of them: the request is then a Vector, which `request->in_list` walks. `reply` is the type of the payload,
/// null when the reply carries none.
struct Operation {
    std::string_view id{};  ///< "finance/savings.balance"
    std::string_view method{};
    std::string_view path{};
    Auth auth = Auth::private_;
    std::span<const Limit> limits{};
    const ObjectTable* request = nullptr;
    bool body_is_list = false;
    const Type* reply = nullptr;
    std::string_view rows{};  ///< member of the payload that is the reply; empty: the payload is
    bool batch = false;       ///< the reply lists a result for each item of the request, with the envelope's item_code
    /// Members of the body, or parameters that are JSON, that list the items of a batch; the first that is not empty
    /// counts. None: the body is the list.
    std::span<const std::string_view> batch_lists{};
    const Paging* pages = nullptr;  ///< null when the documentation names no cursor
    std::uint8_t product = 0;       ///< index into ExchangeData::products
    bool writes = false;            ///< it changes something although its method says that it only reads
};

}  // namespace exbind::detail
