// One mock exchange that breaks by chance, one client of it, and the books of both.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <string>

#include "exbind/connection.hpp"
#include "ledger.hpp"
#include "mock/server.hpp"
#include "server.hpp"

/// How many asynchronous calls may be under way.
class Places {
  public:
    void take();
    void give_back();

  private:
    std::mutex mutex_;
    std::condition_variable freed_;
    std::size_t taken_ = 0;
};

class Lane {
  public:
    /// `name` begins the ids of its calls.
    Lane(std::string name, std::uint32_t seed, bool tls);
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// One call of those that a number makes: a read, a write or a batch, by get(), start() or co_await.
    void make_one(std::uint64_t number, std::mt19937& random);
    /// A client of its own that goes with all its calls under way.
    void make_and_drop(std::uint64_t first, std::uint64_t count, std::mt19937& random);
    /// Compares what both ends noted.
    void settle();
    /// Ends the client, then the exchange.
    void close();

    Ledger& ledger() { return ledger_; }
    const Ledger& ledger() const { return ledger_; }
    const std::string& name() const { return name_; }
    /// Until close().
    const exbind::Connection& connection() const { return *connection_; }

  private:
    void make(const exbind::Connection& connection, const std::string& id, std::mt19937& random, bool in_background);
    exbind::Options options() const;

    const std::string name_;
    std::optional<TemporaryFile> authority_file_;
    std::unique_ptr<exbind::mock::Server> server_;
    Ledger ledger_;
    Places places_;
    std::optional<exbind::Connection> connection_;
};
