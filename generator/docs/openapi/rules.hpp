// What the reader of OpenAPI documents can find wrong (EX250 to EX299): 250-255 files as a whole, 256-260 references,
// 261-264 schemas, 267-274 parameters, bodies and replies, 275-279 prose, names and the rest.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::docs::openapi_rules {

using text::Rule;
using text::Severity;

// ---- Files ----------------------------------------------------------------------------------------------------------

inline constexpr Rule not_openapi{
    "EX250", Severity::error, "not an OpenAPI document",
    "The file holds no mapping with the key `openapi`, or it is an HTML page that was saved under another name (often "
    "a\n"
    "login or error page). Download the document itself; with GitHub, use the `raw` link."};
inline constexpr Rule no_fence{"EX251", Severity::error, "page without an OpenAPI block",
                               "A page of this kind describes its operation in a fenced block whose first line is like "
                               "````yaml GET /path. There is\n"
                               "none. Overview pages have no operation: leave them out of the import."};
inline constexpr Rule open_fence{"EX252", Severity::error, "OpenAPI block that never ends",
                                 "The block that opens at the place shown is not closed, so the page was probably cut "
                                 "off. Nothing was imported from\n"
                                 "it. Download the page again."};
inline constexpr Rule old_version{
    "EX253", Severity::error, "Swagger 2.0 is not read",
    "The document is of the older format Swagger 2.0. Convert it to OpenAPI 3 first (several converters exist, for\n"
    "instance swagger2openapi), check the result, and import that."};
inline constexpr Rule unknown_version{
    "EX254", Severity::error, "unknown version of OpenAPI",
    "OpenAPI 3.0 and 3.1 are read. A document of another version could be misunderstood, so nothing was imported."};
inline constexpr Rule no_paths{
    "EX255", Severity::error, "document without operations",
    "The document has no `paths`, or none of them holds a method. There is nothing to import."};

// ---- References -----------------------------------------------------------------------------------------------------

inline constexpr Rule dangling_ref{
    "EX256", Severity::warning, "reference to nothing",
    "A `$ref` points at a part of the document that does not exist. What refers to it was imported as any JSON value.\n"
    "The import goes on: correct the name and import again, or give the field a type with an overlay."};
inline constexpr Rule foreign_ref{
    "EX257", Severity::warning, "reference to another file",
    "Only references within the document (`#/components/...`) are followed: an import must not read files or "
    "addresses\n"
    "that a document names. Bundle the document into one file first. The field was imported as any JSON value."};
inline constexpr Rule circular_ref{"EX258", Severity::warning, "references that lead to themselves",
                                   "A `$ref` leads to another `$ref` and so on, back to the first. Nothing is "
                                   "described. The field was imported as any\n"
                                   "JSON value."};
inline constexpr Rule recursive_type{"EX259", Severity::warning, "type that contains itself",
                                     "A schema refers to itself, directly or through others. Where a list or a map "
                                     "stands between, the struct holds a list\n"
                                     "or map of itself, without a warning. A struct cannot be a member of itself, "
                                     "though, so any other inner occurrence was\n"
                                     "imported as any JSON value, kept as text."};
inline constexpr Rule too_complex{
    "EX260", Severity::warning, "schema that unfolds without end",
    "Schemas are nested or referenced so often that the operation would have tens of thousands of fields. What goes\n"
    "beyond the limit was imported as any JSON value."};

// ---- Schemas --------------------------------------------------------------------------------------------------------

inline constexpr Rule unknown_type{"EX261", Severity::warning, "unknown type",
                                   "OpenAPI knows string, integer, number, boolean, array, object and (from 3.1 on) "
                                   "null. Another word was taken as a\n"
                                   "name for text. Give the field a type with an overlay where that is wrong."};
inline constexpr Rule variants{"EX262", Severity::warning, "value in several forms",
                               "`oneOf`, `anyOf` or a list of types allows several forms. The type became a variant: "
                               "the forms are told apart by the\n"
                               "discriminator, else by a member that lists one value of its own in each form, else by "
                               "the shape of the value. Where\n"
                               "one of the forms is any JSON, or a form is no object and others are joined with it, "
                               "the value is kept as JSON text."};
inline constexpr Rule contradiction{
    "EX263", Severity::warning, "allOf that contradicts itself",
    "Members of an `allOf` give one value or field different types. The first type was taken."};
inline constexpr Rule odd_keyword{"EX264", Severity::warning, "keyword with a value of the wrong kind",
                                  "A keyword has a value that OpenAPI does not allow there, such as text where a list "
                                  "is due. The keyword was ignored\n"
                                  "or read the way the message says."};
// ---- Parameters, bodies, replies ------------------------------------------------------------------------------------

inline constexpr Rule odd_parameter{"EX267", Severity::warning, "parameter that cannot be imported as documented",
                                    "A parameter lacks a name or place, stands twice, travels in a cookie, or has a "
                                    "form that cannot be sent. The message\n"
                                    "says what was done with it."};
inline constexpr Rule path_parameter{"EX268", Severity::warning, "path and path parameters disagree",
                                     "A name in braces in the path has no parameter, or a path parameter does not "
                                     "occur in the path. The path is believed."};
inline constexpr Rule odd_body{
    "EX269", Severity::warning, "body that cannot be imported as documented",
    "The request body has a media type other than JSON, or a form that a request struct cannot have. The message says\n"
    "what was done with it."};
inline constexpr Rule odd_reply{"EX270", Severity::warning, "no JSON reply documented",
                                "No successful answer with a JSON body and a schema is documented. The operation was "
                                "imported without a reply type."};
inline constexpr Rule no_envelope{
    "EX271", Severity::warning, "reply without the envelope",
    "exchange.yaml names the members that every reply has (success, payload), and the documented reply has none of "
    "them.\n"
    "The whole reply was imported as the payload. Correct the envelope in exchange.yaml if it is wrong."};
inline constexpr Rule beside_payload{"EX272", Severity::note, "field beside the payload",
                                     "The reply has members beside the payload that the envelope does not use. A spec "
                                     "describes the payload, so they were\n"
                                     "left out; they stay reachable through the raw reply."};
inline constexpr Rule signing_header{"EX273", Severity::warning, "header that looks like part of the signature",
                                     "A header parameter has a name that speaks of keys or signatures, but the signing "
                                     "recipe in exchange.yaml does not\n"
                                     "set it. It was imported as a parameter that the caller fills in. If the signer "
                                     "should set it, add it to the recipe."};
inline constexpr Rule list_parameter{"EX274", Severity::note, "list in query, path or header",
                                     "The document does not say how the items of a list are joined (`style`, "
                                     "`explode`), so OpenAPI's own rule holds: each\n"
                                     "item under the parameter's name in a query (a=1&a=2), commas between them in a "
                                     "path or header. Some exchanges mean\n"
                                     "otherwise: set `style` with an overlay, or make the field text."};

// ---- Prose, names, the rest -----------------------------------------------------------------------------------------

inline constexpr Rule odd_limit{"EX275", Severity::warning, "rate limit that was not understood",
                                "A sentence announces a rate limit, but count, window or scope could not be read from "
                                "it. Without a limit the client\n"
                                "does not hold calls back: add the limit with an overlay."};
inline constexpr Rule no_limit{
    "EX276", Severity::note, "page without a rate limit",
    "The page names no rate limit, so the client does not hold calls of this operation back. Add one with an overlay."};
inline constexpr Rule fence_mismatch{
    "EX277", Severity::warning, "block and document disagree",
    "The first line of the OpenAPI block names another operation than the document inside, or the document holds more\n"
    "than one. The document is believed."};
inline constexpr Rule repeated_id{
    "EX278", Severity::warning, "operationId used twice",
    "Two operations have the same operationId. The second one is named after its path instead."};
inline constexpr Rule skipped{
    "EX279", Severity::note, "part of the document was left out",
    "Webhooks and callbacks are calls that the exchange makes, not ones that a client makes. They are not imported."};
inline constexpr Rule unknown_access{
    "EX280", Severity::warning, "nothing says which operations are private",
    "The document names no security scheme, and no operation has a header that the signing recipe sets, so all "
    "operations\n"
    "were imported as public. Set `auth` with overlays, or correct the recipe's header names in exchange.yaml."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {
    &not_openapi,  &no_fence,       &open_fence,     &old_version,    &unknown_version, &no_paths,
    &dangling_ref, &foreign_ref,    &circular_ref,   &recursive_type, &too_complex,     &unknown_type,
    &variants,     &contradiction,  &odd_keyword,    &odd_parameter,  &path_parameter,  &odd_body,
    &odd_reply,    &no_envelope,    &beside_payload, &signing_header, &list_parameter,  &odd_limit,
    &no_limit,     &fence_mismatch, &repeated_id,    &skipped,        &unknown_access};

}  // namespace exbind::docs::openapi_rules
