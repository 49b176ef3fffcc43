#pragma once

#include "text/diagnostic.hpp"

namespace exbind::store::rules {

using text::Rule;
using text::Severity;

inline constexpr Rule cannot_read{
    "EX150", Severity::error, "a file cannot be read",
    "The file named in the message does not exist, is a folder, or may not be read by this user.\n"
    "Check the path; relative paths are taken from the current folder.",
    true};
inline constexpr Rule cannot_write{
    "EX151", Severity::error, "a file cannot be written",
    "exbind writes all files of a run or none of them. One could not be written, so the old files are as they were.\n"
    "Check permissions and free space of the folder named in the message.",
    true};
inline constexpr Rule busy{
    "EX152", Severity::error, "another run is writing",
    "Two runs of exbind may not write below the same root at once. Wait for the other one to end and run again.", true};
inline constexpr Rule recovered{
    "EX153", Severity::note, "an interrupted run was finished",
    "A former run was interrupted after all its files had been written to disk but before the last one was in place.\n"
    "Its journal was replayed; the tree is now as that run meant it to be. Look at the version control diff."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&cannot_read, &cannot_write, &busy, &recovered};

}  // namespace exbind::store::rules
