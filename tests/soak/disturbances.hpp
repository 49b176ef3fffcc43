// What happens to the process while calls are under way: fork(), no file descriptors, names that nobody looks up.
#pragma once

#include <cstdint>
#include <string>

#include "exbind/connection.hpp"

class Disturbances {
  public:
    /// `connection` is one that others use at the same time. Lowers the process's limit of file descriptors, so that
    /// they can be used up.
    explicit Disturbances(const exbind::Connection& connection);

    /// One of each.
    void happen();

    std::uint64_t count() const { return count_; }
    const std::string& wrong() const { return wrong_; }

  private:
    void fork_here();
    void take_descriptors();
    void look_up_in_vain();
    void expect(bool right, const std::string& what);

    const exbind::Connection& connection_;
    std::uint64_t count_ = 0;
    std::string wrong_;
};
