// Findings of this room: EX500 to EX549.
#pragma once

#include "text/diagnostic.hpp"

namespace exbind::cpp::rules {

using text::Rule;
using text::Severity;

inline constexpr Rule unknown_type{
    "EX500", Severity::error, "a type is not declared",
    "A field or reply names an object type or enum that its group does not declare, so no C++ type can be chosen.\n"
    "Declare it under `types` or `enums` of the same group, or use one of the built-in types."};
inline constexpr Rule name_taken{
    "EX501", Severity::error, "two things have one name",
    "Two types, enums, operations or groups of one place carry the same name, so that C++ could not tell them apart.\n"
    "Rename one of them in an overlay."};
inline constexpr Rule contains_itself{
    "EX502", Severity::error, "a type contains itself",
    "An object type holds itself directly, which no C++ struct can. It may hold a list or a map of itself.\n"
    "Correct the field's type in an overlay: `list<...>` when the documentation means several, `json` otherwise."};
inline constexpr Rule bad_exchange_name{"EX503", Severity::error, "the exchange's name cannot be used",
                                        "The name of an exchange becomes a C++ namespace and a header beside exbind's "
                                        "own, and this one is taken or is no name.\n"
                                        "Rename the folder below specs/ and the `exchange` line of its files."};
inline constexpr Rule misplaced_field{
    "EX504", Severity::error, "a request field has no place to travel in",
    "Each {name} of a path needs a request field of that name, each field that travels in the path needs its {name}, "
    "the\n"
    "items of a body that is an array travel in the body, and operations that share a request type send it alike.\n"
    "Correct `in` of the field or of the request in an overlay."};
inline constexpr Rule too_many_values{"EX505", Severity::error, "an enum has too many values",
                                      "At most 65536 values fit. Make the field a string in an overlay."};
inline constexpr Rule unknown_credential{
    "EX506", Severity::error, "a credential is not declared",
    "The signing recipe names a credential that `credentials` of exchange.yaml does not list.\n"
    "Add it there with the environment variable it is read from, or correct the name."};
inline constexpr Rule unknown_operation{
    "EX507", Severity::error, "an example belongs to no operation",
    "An example names an operation that its group does not hold, so that no test can be made of it.\n"
    "Correct the name, or remove the example."};
inline constexpr Rule bad_example{"EX508", Severity::error, "an example is not JSON",
                                  "The request example of an operation with a JSON body, or a reply example, cannot be "
                                  "read, so that no test can be made\n"
                                  "of it. Correct it in an overlay."};
inline constexpr Rule example_differs{
    "EX509", Severity::note, "an example does not fit its request",
    "The documented request example leaves out a required field, has one that is not documented, or holds a value that "
    "is not\n"
    "of the field's type. Its contract test makes the call with what fits and does not compare the request."};
inline constexpr Rule nothing_to_compare{
    "EX510", Severity::note, "an example yields no test",
    "The example has no reply, and its request cannot be made as documented: nothing would be compared."};
inline constexpr Rule duplicate_code{
    "EX511", Severity::error, "an error code is listed twice",
    "exchange.yaml lists one error code twice with different classes, and the client could follow only one of them.\n"
    "Keep one of the lines."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&unknown_type,    &name_taken,      &contains_itself,    &bad_exchange_name,
                                      &misplaced_field, &too_many_values, &unknown_credential, &unknown_operation,
                                      &bad_example,     &example_differs, &nothing_to_compare, &duplicate_code};

}  // namespace exbind::cpp::rules
