// The parts of a comparison: what looks at exchange.yaml, and what looks into types and enums.
#pragma once

#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "spec/diff.hpp"

namespace exbind::spec {

void compare_exchanges(const Exchange& before, const Exchange& after, std::vector<Change>& changes);

/// Collects the pairs of types that operations use before and after, then compares each pair once.
class TypeComparison {
  public:
    /// Follows the request and reply of an operation that is in both specs. The groups must outlive this.
    void add(const Group& before, const Operation& old_operation, const Group& after, const Operation& new_operation);
    /// Compares everything that was added.
    void report(std::vector<Change>& changes) const;
    /// Whether two type expressions mean the same, a renamed type counting as the same.
    static bool same(const Group& before, const TypeRef& was, const Group& after, const TypeRef& now);

  private:
    /// Where a pair lies; an empty name stands for no type at all.
    struct Pair {
        const Group* before;
        const Group* after;
        std::string was;
        std::string now;
        bool operator<(const Pair& other) const {
            return std::tie(before, after, was, now) < std::tie(other.before, other.after, other.was, other.now);
        }
    };
    struct Use {
        bool request = false;
        bool reply = false;
        std::set<std::string> operations;
    };

    static bool is_common(const Pair& pair);
    std::map<std::pair<std::string, std::string>, Use> uses_of_common() const;
    void follow(Pair start, bool request, const std::string& operation);
    void compare_types(const Pair& pair, const Change& pattern, std::vector<Change>& changes) const;
    void compare_enums(const Enum& before, const Enum& after, const Change& pattern,
                       std::vector<Change>& changes) const;

    std::map<Pair, Use> uses_;
    std::vector<Pair> order_;
};

}  // namespace exbind::spec
