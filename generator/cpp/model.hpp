// The C++ that a spec becomes, as plain structs: every decision about names, types and order is made, no text is laid
// out yet. Identifiers in here can be declared as they stand; all other text comes from documentation and is untrusted.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "spec/limits.hpp"
#include "spec/model.hpp"

namespace exbind::cpp {

// ---- Types ----------------------------------------------------------------------------------------------------------

using detail::Holder;

/// The type of one value, in C++ and on the wire.
struct Type {
    spec::Kind kind = spec::Kind::string;  ///< named = a struct or an enum of the group
    bool is_enum = false;
    spec::Wire wire = spec::Wire::text;
    spec::TimeUnit unit = spec::TimeUnit::milliseconds;
    Holder holder = Holder::plain;
    bool joined = false;      ///< a list that is one text in JSON
    bool of_request = false;  ///< in a request: what may be left out lies in exbind::Optional
    std::string name;         ///< C++ name of the struct or enum
    std::vector<Type> item;   ///< exactly one element for list and map
    bool operator==(const Type&) const = default;
};

/// "std::optional<Decimal>", "Required<Open<Side>>", "Vector<Vector<std::string>>"
std::string spelling(const Type& type);
/// The same without the holder: "Decimal", "Open<Side>".
std::string value_spelling(const Type& type);

// ---- What a group declares ------------------------------------------------------------------------------------------

struct Member {
    std::string name;  ///< C++ name
    std::string wire_name;
    Type type;
    spec::In in = spec::In::body;
    spec::ListStyle style = spec::ListStyle::comma;
    spec::Presence required = spec::Presence::no;
    bool deprecated = false;
    spec::FieldFacts facts;
    std::string when;         ///< spec::Field::when
    std::string gloss;        ///< what it means, in a few words
    std::string prose;        ///< what the documentation says, when the user asked for that
    std::string own_value{};  ///< one of the field's values, where it has not all of its enum's
};

enum class Role : std::uint8_t { request, reply };

struct Struct {
    std::string name;
    std::string spec_name;
    std::string same_as;  ///< not empty: only another name of that struct, which stands before it
    Role role = Role::reply;
    bool positional = false;
    bool variant = false;  ///< members are the forms, by their tags' values
    std::string tag;
    std::vector<Member> members;
    /// Methods that take it or answer with it, and structs it is part of: for its comment.
    std::vector<std::string> methods;
    bool is_row = false;  ///< its methods answer with a list of it, or take one
    std::vector<std::string> owners;
    std::string apart;  ///< shares a struct only with those that have the same word here
};

struct Enumerator {
    std::string name;
    std::string wire;
    std::string prose;  ///< as of Member
};

struct Enum {
    std::string name;
    std::string spec_name;
    std::vector<Enumerator> values;
    /// Of the exchange's enums, which its groups share: what its header and its table are called. Empty: the group's
    /// own.
    std::string stem;
};

/// A documented limit, with what the runtime looks at to count by it and to tell whether it applies.
struct Limit {
    spec::Limit stated;
    std::vector<spec::CountedBy> counted_by;
    std::vector<std::pair<spec::LimitCondition, bool>> when;  ///< true: must not hold
};

/// exbind::detail::Paging.
struct Paging {
    spec::PagesBy by = spec::PagesBy::id;
    spec::PageBound bound = spec::PageBound::unknown;
    bool towards_newer = false;
    bool oldest_first = false;
    spec::TimeUnit unit = spec::TimeUnit::milliseconds;
    std::uint32_t usual_size = 0;
    std::uint32_t largest_size = 0;
    std::string parameter;  ///< wire names from here on
    std::string against;
    std::string limit;
    std::string cursor;
    std::string rows;
    std::string next;
    std::string header;
    std::string more;
    std::string current;
    std::string total_pages;
    bool from_zero = false;
};

struct Method {
    std::string name;
    std::string id;     ///< "finance/savings.balance"
    std::string title;  ///< what the documentation calls it; may be empty
    std::string method;
    std::string path;
    bool writes = false;  ///< although its method says that it reads
    spec::Auth auth = spec::Auth::private_;
    std::string permission;
    std::vector<Limit> limits;  ///< every one with its scope
    bool deprecated = false;
    std::string page;
    std::string evidence;
    std::string request;  ///< C++ name of the request struct; empty when there are no parameters
    bool request_is_list = false;
    bool request_may_be_left_out = false;  ///< no parameter is required
    std::optional<Type> reply;             ///< empty when the reply carries no payload
    bool reply_is_sole = false;            ///< the payload is a list that always has one row, which is the reply
    std::optional<Paging> pages;
    bool batch = false;      ///< the reply is a Batch: a list of results, one for each item of the request
    std::string lookup;      ///< name of the method that gives it to reconcile(); empty where no write asks by it
    std::string reply_rows;  ///< member of the payload that is the reply; empty: the payload is
    std::vector<std::string> batch_lists;  ///< members of the body that list the items; none: the body is the list
    std::size_t product = 0;               ///< index into Exchange::products
    bool login = false;                    ///< Exchange::session asks for its token by it
};

/// "Vector<Balance>", "Batch<Order>", "Acknowledged"
std::string reply_spelling(const Method& method);
/// "Call<Vector<Balance>>"
std::string call_spelling(const Method& method);
/// The same as "Lookup<Vector<Balance>>".
std::string lookup_spelling(const Method& method);
/// "PlaceRequest", "Vector<PlaceRequest>"; empty for a method without parameters.
std::string request_spelling(const Method& method);
/// The std::variant's alternative that holds a form: its types in the order in which they first occur, after
/// std::monostate; any JSON is the last one.
std::size_t alternative_of(const Struct& variant, const Member& form);
/// Its types, std::monostate first and RawJson last.
std::vector<std::string> alternatives(const Struct& variant);

/// A value of a request in C++: what a contract test passes.
struct Initializer {
    Type type;
    std::string text;        ///< scalars: wire text; enums: the wire text of an unlisted value
    std::string enumerator;  ///< enums: the enumerator, when the value is listed
    struct Member;
    std::vector<Member> members;     ///< structs, in order of declaration; maps, by key
    std::vector<Initializer> items;  ///< lists
    bool variant = false;            ///< its one member is the form it has
};

struct Initializer::Member {
    std::string first;  ///< its name
    Initializer second;
};

/// A documented example as a test: the call, and what is compared.
struct Test {
    std::string method;
    std::string operation;               ///< "finance/savings.balance"
    int number = 1;                      ///< counts the examples of one operation
    std::optional<std::string> request;  ///< as documented
    std::optional<std::string> reply;
    std::optional<Initializer> argument;
    /// Wire names of fields that the call has and the documented request has not, and the reverse.
    std::vector<std::string> filled;
    std::vector<std::string> left_out;
    bool deprecated = false;
};

struct Group {
    std::string name;               ///< "finance/staking-defi/eth"
    std::vector<std::string> path;  ///< C++ names of the segments: finance, staking_defi, eth
    std::string prefix;             ///< what all paths begin with: "/api/v5/finance/savings"; may be empty
    bool manual = false;
    std::vector<Enum> enums;
    /// In an order in which each is complete where it is needed; `forward` are named before they are declared.
    std::vector<Struct> structs;
    std::vector<std::string> forward;
    std::vector<Method> methods;
    std::vector<Test> tests;

    /// By its C++ name; null when there is none.
    const Struct* find_struct(const std::string& wanted) const;
};

// ---- The exchange ---------------------------------------------------------------------------------------------------

struct Credential {
    std::string name;       ///< C++ member
    std::string wire_name;  ///< as the spec calls it
    std::string env;
};

struct Exchange {
    std::string name;   ///< folder of the spec
    std::string space;  ///< C++ namespace and file name
    std::string title;
    std::vector<spec::Environment> environments;
    std::vector<spec::Product> products;
    std::vector<spec::LimitHeader> limit_headers;
    std::vector<Credential> credentials;
    std::optional<spec::Session> session;
    std::optional<spec::Signing> signing;  ///< names credentials that are there
    std::vector<std::pair<std::string, std::string>> body_headers;
    spec::Envelope envelope;
    spec::ClockSource clock;
    std::vector<spec::ClientId> client_ids;
    std::optional<spec::InstrumentFields> instruments;
    std::vector<spec::ErrorCode> errors;  ///< sorted by code, each code once
    std::vector<Enum> enums;              ///< those that groups share; each group has a copy of what it uses
    std::vector<Group> groups;            ///< sorted by path
};

}  // namespace exbind::cpp
