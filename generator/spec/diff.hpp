// What differs between two specs of one exchange, in terms of the spec. Rooms that know C++ say it in C++ terms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "spec/model.hpp"

namespace exbind::spec {

/// What a change is about. The comments say what `member`, `was` and `now` hold there.
enum class What : std::uint8_t {
    operation,    ///< added or removed: "GET /path"; changed (renamed): "group.id"
    http,         ///< method or path of an operation that kept its id: "GET /path"
    auth,         ///< public, private, optional
    permission,   ///< read, trade, withdraw or empty
    limit,        ///< text of the limit: "6 per 1s per user"
    deprecation,  ///< of an operation, or of the field `member`: "true", "false"
    request,      ///< attribute "in" or "shape"
    reply,        ///< attribute "shape" or "type"
    pages,        ///< text of to_text(Pages)
    title,        ///< what the documentation calls an operation
    link,         ///< page of an operation
    evidence,     ///< of an operation written by hand
    example,      ///< examples of an operation; `member` is request or reply
    type,         ///< renamed: the names; attribute "positional": "true", "false"; "same_as": the other part's name
    order,        ///< order of the fields where it matters; names joined by ", "
    field,        ///< added or removed: type of the field
    field_type,   ///< type expressions
    required,     ///< of a request field: "true", "conditional", "false"
    travel,       ///< attribute "in", "unit" or "wire" of a field
    values,       ///< of a field: `now` is a value that its enum had and it had not, `was` one that only the enum keeps
    fact,         ///< attribute "by", "doc_type", "nullable", "example", "default", of a range or a length of a field
    enumeration,  ///< renamed: the names
    enum_value,   ///< added or removed: `member` is the wire text; changed: the pinned name, attribute "name"
    exchange,     ///< `member` names the fact: "environments.demo.hosts.global"
};
enum class Action : std::uint8_t { added, removed, changed };

/// How much a change matters to a program that uses the operation. Declared from most to least.
enum class Effect : std::uint8_t {
    breaking,       ///< does not compile any more, or reads something else
    behaviour,      ///< compiles; acts differently
    addition,       ///< new, nothing that was there is touched
    documentation,  ///< comments, links and examples only
};

/// Which side uses the type that changed. Types can be used by both.
enum class Side : std::uint8_t { none, request, reply, both };

struct Change {
    What what = What::operation;
    Action action = Action::changed;
    Effect effect = Effect::documentation;
    std::string
        group{};  ///< empty for the exchange itself and its enums, whose operations then have their groups' names
    std::vector<std::string>
        operations{};         ///< ids (the newer, where there is one) of the operations it concerns, sorted
    Side side = Side::none;   ///< of changes below a type or enum
    std::string type{};       ///< type or enum that holds `member`, by its newer name
    std::string member{};     ///< wire name of a field, wire text of an enum value
    std::string attribute{};  ///< finer than `what`, see there
    std::string was{};        ///< empty when added
    std::string now{};        ///< empty when removed
    text::Span at{};          ///< in the newer spec; in the older one when something was removed
    bool operator==(const Change&) const = default;
};

/// Everything that differs, most serious first, then by group, operation and place in the spec. Linear in the size.
std::vector<Change> compare(const Spec& before, const Spec& after);

/// The most serious effect among the changes. Only to be called when there are any.
Effect worst(const std::vector<Change>& changes);

enum class Bump : std::uint8_t { none, patch, minor, major };
/// The step in the version number that the changes ask for. Before 1.0 a break is a minor step and all else a patch;
/// from 1.0 on a break is major, additions and changed behaviour are minor, documentation is a patch.
Bump proposed_bump(const std::vector<Change>& changes, bool before_1_0);
/// "0.3.1" and a minor bump give "0.4.0". A text that is no version is returned as it is.
std::string bumped(const std::string& version, Bump bump);

std::string_view to_text(What what);
std::string_view to_text(Action action);
std::string_view to_text(Effect effect);
std::string_view to_text(Side side);
std::string_view to_text(Bump bump);

}  // namespace exbind::spec
