// Findings of the spec room: EX300 to EX399 reading (300 files and values, 320 references, 330 recipes, 340 overlays),
// EX400 to EX449 lint.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::spec::rules {

using text::Rule;
using text::Severity;

// ---- Files and values -----------------------------------------------------------------------------------------------

inline constexpr Rule cannot_read{
    "EX300", Severity::error, "a spec file cannot be read",
    "A file below specs/ does not exist, is a folder, or may not be read by this user. An exchange needs at least\n"
    "specs/<exchange>/exchange.yaml; `exbind import` drafts one.",
    true};
inline constexpr Rule unknown_key{
    "EX301", Severity::error, "a key is not known here",
    "The mapping holds a key that the format does not know, so its value would be lost without a word. Usually a slip "
    "of\n"
    "the keyboard, or the indentation put the key into the wrong mapping. docs/specs.md lists the keys."};
inline constexpr Rule missing_key{"EX302", Severity::error, "a key is missing",
                                  "The mapping lacks a key that must be given, such as an operation's `http` or a "
                                  "field's `type`. docs/specs.md shows\n"
                                  "each mapping with all its keys."};
inline constexpr Rule wrong_form{
    "EX303", Severity::error, "a value has the wrong form",
    "A list stands where a text is wanted, a text where a mapping is wanted, or the like. An empty value and a plain\n"
    "`null` are no texts: put quotes around a text that is empty or says null."};
inline constexpr Rule unknown_word{
    "EX304", Severity::error, "a word is not known here",
    "The value is one of a few words, and this is none of them. The message lists those that may stand here."};
inline constexpr Rule bad_name{
    "EX305", Severity::error, "a text cannot be a name here",
    "Names from specs become identifiers, files and folders. Operation ids are snake_case, types and enums begin with "
    "a\n"
    "capital, groups are path segments (finance/savings) without `..`, and nothing holds control characters."};
inline constexpr Rule bad_path{"EX306", Severity::error, "a text is no path of an operation",
                               "The path of an operation begins with a slash and holds printable ASCII without blanks, "
                               "`?` and `#`; no segment is\n"
                               "empty, `.` or `..`; a path parameter stands in braces: /v3/orders/{orderId}."};
inline constexpr Rule bad_url{
    "EX307", Severity::error, "a text is no link",
    "Links and hosts begin with https:// (or http://) and hold printable ASCII without blanks, quotes and `\\`."};
inline constexpr Rule bad_number{"EX308", Severity::error, "a text is no number that may stand here",
                                 "A whole number in the range given in the message is wanted."};
inline constexpr Rule bad_window{"EX309", Severity::error, "a text is no length of time",
                                 "Lengths of time are a whole number and a unit: 200ms, 1s, 2m, 1h, 1d. They are "
                                 "longer than nothing and not longer\n"
                                 "than 366 days."};
inline constexpr Rule bad_type{"EX310", Severity::error, "a text is no type",
                               "A type is string, secret, decimal, integer, boolean, timestamp or json; the name of a "
                               "type or enum of the same file\n"
                               "(Balance); or list<...> or map<...> of one of these."};
inline constexpr Rule wrong_place{"EX311", Severity::error, "a file says it belongs elsewhere",
                                  "`exchange` and `group` of a file follow from its path: "
                                  "specs/acme/finance/savings.yaml belongs to exchange acme and\n"
                                  "group finance/savings. Move the file, or correct its head."};
inline constexpr Rule wrong_version{
    "EX312", Severity::error, "a file has another format version",
    "This exbind reads format version 1 (`exbind: 1` at the top). A newer file needs a newer exbind."};
inline constexpr Rule not_a_spec{
    "EX313", Severity::error, "a file below specs/ would not be read",
    "Specs are files that end in .yaml. A .yml or .json would be skipped without a word: rename it, or move it away."};

// ---- References -----------------------------------------------------------------------------------------------------

inline constexpr Rule duplicate{
    "EX320", Severity::error, "a name stands twice",
    "Within a group each operation has an id and a method with path of its own, types and enums share one set of "
    "names,\n"
    "and fields, enum values and their names are unique where they stand. Remove or rename one of the two."};
inline constexpr Rule unknown_type{"EX321", Severity::error, "a type is not defined",
                                   "The group has no type or enum of that name. Types are not shared between groups: "
                                   "define it under `types` or `enums`\n"
                                   "of the same file."};
inline constexpr Rule endless_type{
    "EX322", Severity::error, "a type holds itself",
    "A type that holds itself directly, or through others, has no end. Through a list or a map it may: list<Node>."};
inline constexpr Rule bad_shape{
    "EX323", Severity::error, "shape and type do not fit",
    "A request has shape object or list and a `type` under `types` that lists its fields; list is for bodies only.\n"
    "A reply has shape object, list or value and a type. Without parameters or payload leave `request` or `reply` "
    "out."};
inline constexpr Rule unknown_operation{"EX324", Severity::error, "an example belongs to no operation",
                                        "`operation` of an example is the id of an operation of the same file."};
inline constexpr Rule manual_clash{"EX325", Severity::error, "a name of a manual file is taken",
                                   "The imported file and the manual file of a group are one group. An operation or "
                                   "type of the manual file has the name\n"
                                   "of another imported one: rename it in the manual file."};
inline constexpr Rule documented_now{"EX326", Severity::warning, "a manual operation is documented now",
                                     "An operation of a *.manual.yaml has the method and path of an imported one, "
                                     "which is used instead. Remove it from\n"
                                     "the manual file."};
inline constexpr Rule unknown_pool{
    "EX327", Severity::warning, "a limit draws on a pool of unknown size",
    "The documentation says how much of a shared pool a call takes, not how large the pool is. Without that the "
    "client\n"
    "does not hold calls back. Say it once in exchange.yaml: limit_pools: [{pool: Spot, count: 4000, per: 30s}]."};

// ---- Recipes --------------------------------------------------------------------------------------------------------

inline constexpr Rule recipe_syntax{
    "EX330", Severity::error, "a recipe cannot be read",
    "A recipe is text with parts in braces: \"{timestamp}{method}{target}{body}\". A literal { is written {{."};
inline constexpr Rule unknown_part{
    "EX331", Severity::error, "a part of a recipe is not known",
    "Parts are timestamp, nonce, method, host, path, query, decoded:query, target, body, sha256:body, sha512:body,\n"
    "content_type, hmac:<credential>, signature and the names under `credentials`. `signature` cannot stand in the "
    "text that is signed."};
inline constexpr Rule unknown_fault{
    "EX332", Severity::error, "a fault is not known",
    "`fault` says in which situation the mock exchange answers with an error: signature, timestamp, timestamp_form,\n"
    "missing_header:<header of the recipe>, limit, parameter, route, method, body, json, or the name of a credential."};

// ---- Overlays -------------------------------------------------------------------------------------------------------

inline constexpr Rule overlay_address{
    "EX340", Severity::error, "an overlay's address cannot be read",
    "`at` is operations.<id>, operations.<id>.<attribute>, types.<Type>, types.<Type>.<field>,\n"
    "types.<Type>.<field>.<attribute>, enums.<Enum>, enums.<Enum>.<value> or enums.<Enum>.<value>.name. A name that "
    "holds\n"
    "a dot stands in double quotes: types.Greeks.\"-0.1\".type"};
inline constexpr Rule overlay_target{"EX341", Severity::error, "an overlay's target is gone",
                                     "The imported spec does not hold what the overlay corrects, perhaps because the "
                                     "documentation dropped or renamed it.\n"
                                     "Look at what changed, then correct the address or remove the entry."};
inline constexpr Rule overlay_stale{
    "EX342", Severity::error, "an overlay was made for another value",
    "The imported spec does not say any more what the overlay's `was` says. The documentation may have been "
    "corrected:\n"
    "then remove the entry. If the correction still holds, put the value that is imported now into `was`."};
inline constexpr Rule overlay_no_change{
    "EX343", Severity::warning, "an overlay changes nothing",
    "The imported spec says by itself what the overlay sets: the documentation may have been "
    "corrected.\nRemove the entry."};
inline constexpr Rule overlay_value{"EX344", Severity::error, "an overlay's value cannot stand there",
                                    "`set` must be what the attribute takes in a spec file; `absent` removes, "
                                    "`present` adds an enum value. The message\n"
                                    "says what is wanted. docs/specs.md has a table of addresses and values."};
inline constexpr Rule overlay_twice{
    "EX345", Severity::error, "two overlay entries concern the same place",
    "Entries do not build on each other: each is compared with the imported spec. Make one entry of the two."};
inline constexpr Rule overlay_without_group{
    "EX346", Severity::error, "an overlay belongs to no imported group",
    "Beside an overlay stands the file that it corrects: savings.yaml beside savings.overlay.yaml. Groups written by\n"
    "hand (*.manual.yaml) are corrected where they stand."};

// ---- Lint -----------------------------------------------------------------------------------------------------------

inline constexpr Rule limit_scope{"EX400", Severity::error, "a limit's scope is not known",
                                  "A limit counts per user, ip, master (the master account), or per value of a request "
                                  "field (instId). The word is none\n"
                                  "of these, and `limit_scopes` of exchange.yaml does not say what stands for it, so "
                                  "nobody could count by it."};
inline constexpr Rule limit_condition{"EX418", Severity::error, "a limit's condition is not known",
                                      "`when` of a limit names conditions that `limit_conditions` of exchange.yaml "
                                      "explains: what the request holds, how\n"
                                      "many things it sends, or something that the program says of its account."};
inline constexpr Rule no_limit{"EX401", Severity::warning, "a limit without scope",
                               "Neither the limit nor `default_scope` of exchange.yaml says for whom it counts. Set a "
                               "scope with an overlay, or give\n"
                               "the exchange a default_scope."};
inline constexpr Rule no_signing{"EX402", Severity::warning, "private operations cannot be signed",
                                 "The exchange has private operations, but its exchange.yaml has no `signing`, so they "
                                 "cannot be called. Describe the\n"
                                 "signature: docs/specs.md, chapter on signing."};
inline constexpr Rule signing_secret{
    "EX403", Severity::error, "the signing recipe would send the secret",
    "The credential named by `secret` is the HMAC key. A header or parameter that carries it as it is gives it away."};
inline constexpr Rule signing_unused{"EX404", Severity::warning, "the signature is not sent",
                                     "No header and no query parameter of the signing recipe carries {signature}."};
inline constexpr Rule empty_enum{
    "EX405", Severity::error, "an enum has no values",
    "An enum lists at least one value. Use type string for a field whose values are not documented."};
inline constexpr Rule unused{
    "EX406", Severity::warning, "a type is not used",
    "No operation of the group uses the type or enum, so no code is generated for it. Remove it."};
inline constexpr Rule example_not_json{"EX407", Severity::error, "an example is not JSON",
                                       "Examples of replies and bodies are JSON texts; contract tests and the mock "
                                       "exchange use them. Correct the example, or\n"
                                       "import the page again."};
inline constexpr Rule example_reply{
    "EX408", Severity::note, "a reply example does not fit",
    "The example is not a reply as exchange.yaml (`envelope`) and the operation (`reply`) describe it: the payload is\n"
    "missing, or it is an object where a list is described. Contract tests would fail on it."};
inline constexpr Rule example_request{
    "EX409", Severity::note, "a request example does not fit",
    "The example is not a request as the operation describes it: another shape, a parameter that is not described, or "
    "a\n"
    "required one missing. Correct whichever is wrong; an overlay can add a parameter or make it optional."};
inline constexpr Rule path_parameter{"EX410", Severity::error, "path and fields do not fit",
                                     "Each {name} in a path is a required field of the request with `in: path`, and "
                                     "each such field stands in the path."};
inline constexpr Rule no_hosts{"EX411", Severity::error, "an environment has no hosts",
                               "An environment lists at least one host: `hosts: {global: \"https://...\"}`. "
                               "exchange.yaml has at least one environment."};
inline constexpr Rule host_not_https{
    "EX412", Severity::error, "a host is not https",
    "Credentials are only sent over TLS, so hosts begin with https:// (a caller can still name a host of its own)."};
inline constexpr Rule operation_twice{
    "EX413", Severity::error, "an operation stands in two groups",
    "Two groups describe the same method and path. Keep one; the group of an operation follows from its path."};
inline constexpr Rule permission_word{
    "EX414", Severity::error, "a permission is not known",
    "Permissions are read, trade and withdraw; leave it out when none is documented."};
inline constexpr Rule public_permission{
    "EX415", Severity::note, "a public operation with a permission",
    "An operation that needs no key cannot need a permission. One of the two is wrong: correct it with an overlay."};
inline constexpr Rule no_evidence{
    "EX416", Severity::warning, "a manual operation without evidence",
    "What people write by hand says where its facts come from: `evidence: \"reply seen on 2026-03-02\"`."};
inline constexpr Rule body_of_get{"EX417", Severity::warning, "a GET request with a body",
                                  "Many servers and proxies drop the body of a GET. Check the documentation; usually "
                                  "the parameters belong in the query."};

inline constexpr Rule pages_do_not_fit{
    "EX430", Severity::error, "pages do not fit the operation",
    "`pages` of an operation name the request field that takes the cursor (`older` or `newer`) or the page number\n"
    "(`number`), and by id and time the field of the rows that the cursor comes from. The request travels in the "
    "query,\n"
    "and the reply is a list of objects, or an object whose field `rows` is one. Correct `pages` with an overlay."};

inline constexpr Rule client_id{
    "EX431", Severity::error, "an entry of client_ids does not fit",
    "`write` and `ask` of an entry name operations as group.id, and both requests have the field that `field` names."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&cannot_read,
                                      &unknown_key,
                                      &missing_key,
                                      &wrong_form,
                                      &unknown_word,
                                      &bad_name,
                                      &bad_path,
                                      &bad_url,
                                      &bad_number,
                                      &bad_window,
                                      &bad_type,
                                      &wrong_place,
                                      &wrong_version,
                                      &not_a_spec,
                                      &duplicate,
                                      &unknown_type,
                                      &endless_type,
                                      &bad_shape,
                                      &unknown_operation,
                                      &manual_clash,
                                      &documented_now,
                                      &unknown_pool,
                                      &recipe_syntax,
                                      &unknown_part,
                                      &unknown_fault,
                                      &overlay_address,
                                      &overlay_target,
                                      &overlay_stale,
                                      &overlay_no_change,
                                      &overlay_value,
                                      &overlay_twice,
                                      &overlay_without_group,
                                      &limit_scope,
                                      &no_limit,
                                      &no_signing,
                                      &signing_secret,
                                      &signing_unused,
                                      &empty_enum,
                                      &unused,
                                      &example_not_json,
                                      &example_reply,
                                      &example_request,
                                      &path_parameter,
                                      &no_hosts,
                                      &host_not_https,
                                      &operation_twice,
                                      &permission_word,
                                      &public_permission,
                                      &no_evidence,
                                      &body_of_get,
                                      &limit_condition,
                                      &pages_do_not_fit,
                                      &client_id};

}  // namespace exbind::spec::rules
