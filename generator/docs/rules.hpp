// What the readers of documentation can find wrong (EX200 to EX249): 200-209 pages, 210-219 examples against tables,
// 220-229 language halves, 230-239 examples as texts, 240-249 the import as a whole.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::docs::rules {

using text::Rule;
using text::Severity;

// ---- Pages ----------------------------------------------------------------------------------------------------------

inline constexpr Rule not_a_page{
    "EX200", Severity::error, "not a documentation page",
    "The file is not UTF-8 text, or a Markdown page does not begin with front matter (a block of `key: value` lines\n"
    "between two `---` lines that names source_url), or an HTML page has no headings or nests too deep. Check that "
    "the\n"
    "path leads to a page of the exchange's documentation."};
inline constexpr Rule no_operation{
    "EX201", Severity::note, "page without an operation",
    "No section of the page describes an HTTP operation (a heading `HTTP Request` followed by method and path).\n"
    "That is normal for overview and WebSocket pages; nothing was imported from it."};
inline constexpr Rule no_method_or_path{
    "EX202", Severity::error, "operation without method or path",
    "A section has the heading of an HTTP request, but no `GET /path` below it, so it cannot be imported.\n"
    "Correct the page, or describe the operation by hand in a *.manual.yaml."};
inline constexpr Rule broken_table{
    "EX203", Severity::error, "parameter table that cannot be read in full",
    "A table of parameters lacks a column, or one of its rows has other cells than its header names, so a field would "
    "be\n"
    "lost. Nothing is written. Correct a copy of the page and import that, or leave the page out."};
inline constexpr Rule odd_cell{"EX204", Severity::warning, "cell of a parameter table that was not understood",
                               "A type or required cell holds a word that is not known there. The field was kept: an "
                               "unknown type counts as text,\n"
                               "an unknown required cell as optional. Set it with an overlay where that is wrong."};
inline constexpr Rule swapped_cells{
    "EX205", Severity::warning, "row with swapped cells",
    "A row holds its required word in the type column and its type in the required column. It was read the way the\n"
    "words mean it. Nothing needs to be done."};
inline constexpr Rule repeated_field{
    "EX206", Severity::warning, "field documented twice",
    "A table lists one field more than once at the same level. The first row was taken."};
inline constexpr Rule odd_nesting{
    "EX207", Severity::warning, "row nested below a field that cannot hold it",
    "A row is marked as part of the field above it, which is documented as text or two levels higher. It was attached\n"
    "to the nearest field and that field is read as an object. Correct it with an overlay where that is wrong."};
inline constexpr Rule odd_limit{
    "EX208", Severity::warning, "rate limit that was not understood",
    "A heading announces a rate limit, but count, window or scope could not be read from it, or it is missing.\n"
    "Without a limit the client does not hold calls back: add the limit with an overlay."};
inline constexpr Rule odd_error_row{
    "EX209", Severity::warning, "row of an error table that was not understood",
    "A row of a table of error codes does not begin with a code, or its HTTP status is none. It was skipped, and the\n"
    "client will treat the code as a rejection: list it under `errors` in exchange.yaml."};

// ---- Examples against tables ----------------------------------------------------------------------------------------

inline constexpr Rule only_in_example{
    "EX210", Severity::warning, "field of an example that no table lists",
    "An example holds a field that the table of parameters does not list: a new field, or a slip in either place.\n"
    "It is not part of the spec; add it with an overlay if the exchange really sends it."};
inline constexpr Rule only_in_table{
    "EX211", Severity::warning, "listed field that no example shows",
    "The table lists a field of the reply that none of the examples holds although they show its neighbours.\n"
    "It is part of the spec. Nothing needs to be done unless the exchange does not send it."};
inline constexpr Rule type_against_example{
    "EX212", Severity::warning, "example value of another type than documented",
    "The value of a field in an example does not have the documented type, such as a list where the table says "
    "String.\n"
    "The structure of the example is believed, other types stay as documented. Correct it with an overlay if wrong."};
inline constexpr Rule value_not_listed{"EX213", Severity::warning, "example value that the listed values lack",
                                       "A field's documentation lists its values, and an example shows another one. "
                                       "Decoding keeps unknown values as text.\n"
                                       "Add the value with an overlay if it is real."};
inline constexpr Rule null_in_example{
    "EX214", Severity::warning, "null in an example of a field that is not nullable",
    "The example shows null where the documentation does not allow for it. The field was marked nullable."};
inline constexpr Rule required_not_in_example{"EX215", Severity::warning,
                                              "required parameter missing from a request example",
                                              "A parameter is documented as required, but a request example does "
                                              "without. The table is believed; if the exchange\n"
                                              "accepts the request, relax the parameter with an overlay."};
inline constexpr Rule beside_payload{"EX216", Severity::note, "field beside the payload",
                                     "The table lists a field that the examples show in the envelope of the reply, "
                                     "next to the payload. A spec describes\n"
                                     "the payload, so it was left out; it stays reachable through the raw reply."};
inline constexpr Rule path_against_example{
    "EX217", Severity::warning, "request example for another path",
    "A request example shows a method or path other than the documented one. The documented one is believed."};
inline constexpr Rule positions_against_example{
    "EX218", Severity::warning, "row of an example with more or fewer items than fields listed",
    "The payload consists of arrays whose items are the listed fields in order, but an example's array has another\n"
    "number of items. Check the order of the fields."};

inline constexpr Rule error_status{
    "EX219", Severity::note, "error code documented with several HTTP statuses",
    "Tables give one error code different HTTP statuses. The one that is not 200 was taken; clients go by the code."};

// ---- Language halves ------------------------------------------------------------------------------------------------

inline constexpr Rule half_required{
    "EX220", Severity::warning, "language halves disagree on what is required",
    "The two language versions of one page mark a parameter differently. The English one is believed."};
inline constexpr Rule half_optional{"EX221", Severity::note, "language halves disagree: conditional or optional",
                                    "One language version of a page calls a parameter conditional, the other one "
                                    "optional. It is taken as conditional."};
inline constexpr Rule half_limit{
    "EX222", Severity::warning, "language halves disagree on a rate limit",
    "The two language versions of one page give different rate limits or scopes. The English one is believed."};
inline constexpr Rule half_fields{
    "EX223", Severity::warning, "language halves list different fields",
    "A field stands in only one of the two language versions of a page. The English one is believed."};
inline constexpr Rule half_type{
    "EX224", Severity::warning, "language halves disagree on a type",
    "The two language versions of one page give a field different types. The English one is believed."};
inline constexpr Rule half_path{"EX225", Severity::warning, "language halves disagree on method or path",
                                "The operations at the same position of the two language versions have different "
                                "methods or paths. The English one\n"
                                "is believed."};
inline constexpr Rule half_missing{
    "EX226", Severity::warning, "operation in only one language half",
    "An operation is described in only one of the two language versions of a page. It was imported from that one."};
inline constexpr Rule half_permission{
    "EX227", Severity::warning, "language halves disagree on the permission",
    "The two language versions of one page name different permissions. The English one is believed."};

// ---- Examples as texts ----------------------------------------------------------------------------------------------

inline constexpr Rule example_repaired{
    "EX230", Severity::note, "example repaired",
    "An example is not valid JSON but could be mended without changing its meaning: trailing or missing commas, "
    "comments,\n"
    "ellipses, quotes, brackets. The notes list what was done; the spec records it too."};
inline constexpr Rule example_unusable{"EX231", Severity::warning, "example that cannot be read",
                                       "An example is not JSON and could not be mended at the place shown. It is left "
                                       "out, so no contract test covers it.\n"
                                       "Correct the page, or add the example by hand."};
inline constexpr Rule example_not_reply{"EX232", Severity::warning, "reply example without the envelope",
                                        "An example of a reply does not have the exchange's envelope around its "
                                        "payload. It was not compared with the table."};

// ---- The import as a whole ------------------------------------------------------------------------------------------

inline constexpr Rule missing_operation{
    "EX240", Severity::warning, "operation no longer documented",
    "The whole documentation was imported, and an operation of the spec is not in it any more. It was kept.\n"
    "Remove such operations with `--prune`, or keep one by moving it to a *.manual.yaml."};
inline constexpr Rule foreign_path{"EX241", Severity::warning, "path outside the exchange's prefixes",
                                   "A documented path begins with none of the path_prefixes of exchange.yaml, so its "
                                   "group is named after the whole path."};
inline constexpr Rule documented_now{
    "EX242", Severity::warning, "operation written by hand is documented now",
    "An operation of a *.manual.yaml was found in the documentation and imported. Remove it from the manual file."};
inline constexpr Rule no_usable_name{
    "EX243", Severity::error, "operation without a usable name",
    "The path leaves nothing to name the operation after. Describe it by hand in a *.manual.yaml."};
inline constexpr Rule cut_off{
    "EX244", Severity::error, "documentation page that is cut off",
    "An HTML page ends before its `</html>`, so it was probably not saved in full. It stands for the whole\n"
    "documentation: what is missing from it would count as no longer documented. Save the page again."};

inline constexpr Rule no_cursor{
    "EX248", Severity::note, "pages without a certain cursor",
    "Parameters of an operation cut its reply into pages, but the documentation does not name one field of the rows\n"
    "from which the next page goes on, or names two. Guessing would lose rows, so the operation has no pages().\n"
    "State `pages` in an overlay when you know how they follow each other."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&not_a_page,
                                      &no_operation,
                                      &no_method_or_path,
                                      &broken_table,
                                      &odd_cell,
                                      &swapped_cells,
                                      &repeated_field,
                                      &odd_nesting,
                                      &odd_limit,
                                      &only_in_example,
                                      &only_in_table,
                                      &type_against_example,
                                      &value_not_listed,
                                      &null_in_example,
                                      &required_not_in_example,
                                      &beside_payload,
                                      &path_against_example,
                                      &positions_against_example,
                                      &half_required,
                                      &half_optional,
                                      &half_limit,
                                      &half_fields,
                                      &half_type,
                                      &half_path,
                                      &half_missing,
                                      &half_permission,
                                      &example_repaired,
                                      &example_unusable,
                                      &example_not_reply,
                                      &missing_operation,
                                      &foreign_path,
                                      &documented_now,
                                      &no_usable_name,
                                      &cut_off,
                                      &no_cursor};

}  // namespace exbind::docs::rules
