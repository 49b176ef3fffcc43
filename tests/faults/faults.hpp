// The table of faults: what goes wrong, and what a call then says. docs/failures.md shows the same.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "exbind/error.hpp"
#include "scene.hpp"

/// How a call ends. Without a kind it succeeds.
struct Ending {
    std::optional<exbind::ErrorKind> kind;
    exbind::Outcome outcome = exbind::Outcome::accepted;
    bool retryable = false;
    std::size_t requests = 1;  ///< that reached the server
    std::chrono::milliseconds retry_after{};
    std::size_t rows = 1;  ///< of a success
};

struct Fault {
    const char* name;
    const char* happens;
    SceneMaker scene;
    Ending read;
    Ending write;
};

const std::vector<Fault>& faults();

/// What a reply to a batch of three says, and how each item ends.
struct BatchFault {
    const char* name;
    const char* happens;
    int status;
    std::string body;
    std::vector<Ending> items;  ///< `requests` does not count
};

const std::vector<BatchFault>& batch_faults();
