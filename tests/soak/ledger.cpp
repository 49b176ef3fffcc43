#include "ledger.hpp"

#include <utility>

namespace {

constexpr std::size_t shown_discrepancies = 20;
constexpr unsigned read_attempts = 3;

/// The call's id, from the query of a read or the body of a write.
std::string id_of(const exbind::mock::Record& record) {
    const std::string& text = record.method == "GET" ? record.target : record.body;
    const std::string mark = record.method == "GET" ? "ccy=" : "\"ccy\":\"";
    const std::size_t at = text.find(mark);
    if (at == std::string::npos) return {};
    const std::size_t begin = at + mark.size();
    return text.substr(begin, text.find_first_of("&\"", begin) - begin);
}

}  // namespace

void Ledger::begin(const std::string& id, bool write) {
    const std::lock_guard lock(mutex_);
    entries_[id].write = write;
}

void Ledger::end(const std::string& id, const exbind::Error* error) {
    const std::lock_guard lock(mutex_);
    Entry& entry = entries_.at(id);
    if (entry.done) discrepancies_.push_back(id + " ended twice");
    entry.done = true;
    ++ended_;
    if (error == nullptr) {
        entry.word = Word::success;
        ++ends_["success"];
        return;
    }
    ++ends_[std::string(to_string(error->kind)) + ", " + std::string(to_string(error->outcome))];
    switch (error->outcome) {
        case exbind::Outcome::not_sent:
            entry.word = Word::not_sent;
            break;
        case exbind::Outcome::refused:
            entry.word = Word::refused;
            break;
        case exbind::Outcome::accepted:
            entry.word = Word::accepted;
            break;
        case exbind::Outcome::unknown:
            entry.word = Word::unknown;
            break;
    }
}

void Ledger::end_batch(const std::string& id, bool some_failed) {
    end(id, nullptr);
    const std::lock_guard lock(mutex_);
    Entry& entry = entries_.at(id);
    entry.batch = true;
    entry.some_failed = some_failed;
    if (some_failed) ++ends_["of these, batches of which some items failed"];
}

void Ledger::arrived(const std::vector<exbind::mock::Record>& records) {
    const std::lock_guard lock(mutex_);
    for (const auto& record : records) {
        const auto found = entries_.find(id_of(record));
        if (found == entries_.end()) {
            discrepancies_.push_back("a request that no call made: " + record.method + ' ' + record.target);
        } else {
            ++found->second.arrived;
            found->second.to_fail = record.fault.find("partial") != std::string::npos;
        }
        // The client keeps to the limit of reads, so that a refusal means that it did not.
        if (record.operation == "test.read" && record.fault == "limit")
            discrepancies_.push_back("a read went over its limit");
    }
}

void Ledger::settle() {
    const std::lock_guard lock(mutex_);
    for (auto it = entries_.begin(); it != entries_.end();) {
        if (!it->second.done || ++it->second.age < 2) {
            ++it;
            continue;
        }
        compare(it->first, it->second);
        it = entries_.erase(it);
    }
}

void Ledger::compare(const std::string& id, const Entry& entry) {
    (entry.write ? writes_ : reads_) += 1;
    (entry.write ? write_requests_ : read_requests_) += entry.arrived;
    const unsigned least = entry.word == Word::not_sent || entry.word == Word::unknown ? 0 : 1;
    unsigned most = entry.write ? 1 : read_attempts;
    if (entry.write && entry.word == Word::not_sent) most = 0;
    if (entry.write && entry.word == Word::unknown) ++(entry.arrived > 0 ? unknown_arrived_ : unknown_lost_);
    if (entry.batch && entry.some_failed != entry.to_fail)
        discrepancies_.push_back(id + " (batch): items failed " + (entry.to_fail ? "unseen" : "without a reason"));
    if (entry.arrived >= least && entry.arrived <= most) return;
    discrepancies_.push_back(id + (entry.write ? " (write)" : " (read)") + " ended as " +
                             std::to_string(static_cast<int>(entry.word)) + " and arrived " +
                             std::to_string(entry.arrived) + " times");
}

std::uint64_t Ledger::ended() const {
    const std::lock_guard lock(mutex_);
    return ended_;
}

std::size_t Ledger::open() const {
    const std::lock_guard lock(mutex_);
    std::size_t count = 0;
    for (const auto& [id, entry] : entries_) count += entry.done ? 0 : 1;
    return count;
}

std::string Ledger::summary() const {
    const std::lock_guard lock(mutex_);
    std::string text;
    for (const auto& [end, count] : ends_) text += "  " + std::to_string(count) + " x " + end + '\n';
    text += "reads: " + std::to_string(reads_) + " calls, " + std::to_string(read_requests_) + " requests arrived\n";
    text += "writes: " + std::to_string(writes_) + " calls, " + std::to_string(write_requests_) +
            " requests arrived; of those whose outcome is unknown " + std::to_string(unknown_arrived_) +
            " had arrived, " + std::to_string(unknown_lost_) + " had not\n";
    for (std::size_t i = 0; i < discrepancies_.size() && i < shown_discrepancies; ++i)
        text += "discrepancy: " + discrepancies_[i] + '\n';
    return text;
}
