#pragma once

#include "text/diagnostic.hpp"

namespace exbind::cli::rules {

using text::Rule;
using text::Severity;

inline constexpr Rule drift{
    "EX600", Severity::error, "generated code is not what the specs say",
    "The file named differs from what `exbind generate` would write. Either it was edited by hand (edit the spec, an "
    "overlay or\n"
    "a template instead), or specs or templates changed without `exbind generate`. Run `exbind generate` and commit."};
inline constexpr Rule nothing_read{
    "EX601", Severity::error, "no operation was found",
    "None of the pages given describes an operation, so there is nothing to import. Check that they are pages of the\n"
    "exchange's dialect (`reader` in exchange.yaml): OKX's pages are Markdown, others OpenAPI in YAML, JSON or "
    "Markdown."};
inline constexpr Rule reply_mismatch{
    "EX602", Severity::error, "a reply is not what the spec says",
    "The exchange answered something that the documented type does not allow. The generated client would return a "
    "decode\n"
    "error. Compare with the page (`exbind list --why`), then correct the spec with an overlay."};
inline constexpr Rule call_failed{"EX603", Severity::error, "a call failed",
                                  "The exchange refused the call, or it could not be sent. The message gives the "
                                  "exchange's own code where there is one, and\n"
                                  "what is known about the request's effect: not sent, refused, accepted or unknown."};
inline constexpr Rule not_reached{
    "EX604", Severity::error, "an exchange was not reached",
    "No connection could be made, or it broke. The message says whether the request may have been sent.", true};
inline constexpr Rule cannot_listen{"EX605", Severity::error, "a port cannot be listened on",
                                    "The mock exchange listens on 127.0.0.1. Another program has the port, or it needs "
                                    "rights this user does not have.\n"
                                    "Take another with --port, or --port 0 for any free one.",
                                    true};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&drift,       &nothing_read, &reply_mismatch,
                                      &call_failed, &not_reached,  &cannot_listen};

}  // namespace exbind::cli::rules
