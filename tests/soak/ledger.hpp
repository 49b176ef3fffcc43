// The books of both ends: what each call was told, and what arrived at the exchange.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "exbind/error.hpp"
#include "mock/server.hpp"

/// Thread-safe.
class Ledger {
  public:
    enum class Word : std::uint8_t { success, not_sent, refused, accepted, unknown };

    /// A call is about to be made. `id` travels in it.
    void begin(const std::string& id, bool write);
    void end(const std::string& id, const exbind::Error* error);
    /// A batch that was answered item by item; some of them failed, or none.
    void end_batch(const std::string& id, bool some_failed);
    /// What the exchange saw since the last time.
    void arrived(const std::vector<exbind::mock::Record>& records);

    /// Compares what ended before the last settle() with what arrived by now, and forgets it: a request may arrive
    /// after its call gave up.
    void settle();

    std::uint64_t ended() const;
    std::size_t open() const;
    const std::vector<std::string>& discrepancies() const { return discrepancies_; }
    /// Lines for people: calls by end, requests of writes by what is known.
    std::string summary() const;

  private:
    struct Entry {
        bool write = false;
        bool done = false;
        Word word = Word::unknown;
        unsigned arrived = 0;
        bool batch = false;        ///< answered item by item
        bool some_failed = false;  ///< as the client was told
        bool to_fail = false;      ///< as the exchange did it
        unsigned age = 0;          ///< how often settle() has seen it done
    };
    void compare(const std::string& id, const Entry& entry);

    mutable std::mutex mutex_;
    std::unordered_map<std::string, Entry> entries_;
    std::uint64_t ended_ = 0;
    std::map<std::string, std::uint64_t> ends_;
    std::uint64_t unknown_arrived_ = 0;
    std::uint64_t unknown_lost_ = 0;
    std::uint64_t writes_ = 0;
    std::uint64_t write_requests_ = 0;
    std::uint64_t read_requests_ = 0;
    std::uint64_t reads_ = 0;
    std::vector<std::string> discrepancies_;
};
