// A mock exchange that serves the committed specs, and settings of clients of it. No test waits: the clock of the
// mock's limits stands still, and so does that of the clients' where it matters.
#pragma once

#include <memory>
#include <string>

#include "exbind/connection.hpp"
#include "exbind/limits.hpp"
#include "exbind/secret.hpp"
#include "mock/server.hpp"

/// Starts a mock of the exchange whose windows never slide.
std::unique_ptr<exbind::mock::Server> start_mock(const std::string& exchange);

/// Settings of a client of the mock, with permits of its own: like a client in another process.
exbind::Options client_of(const exbind::mock::Server& server);

/// A store in which no permit ever comes free.
std::shared_ptr<exbind::LimitStore> make_frozen_limit_store();

/// A credential of the mock.
exbind::Secret secret_of(const exbind::mock::Server& server, const std::string& name);

/// How many requests to the operation arrived, and how many of them were carried out.
struct Arrived {
    std::size_t all = 0;
    std::size_t carried_out = 0;
};
Arrived arrived(const exbind::mock::Server& server, const std::string& operation);

/// Makes the next requests to the operation fail in these ways.
void fail_next(exbind::mock::Server& server, const std::string& operation, const std::string& faults,
               std::uint32_t times = 1);
