#pragma once

#include <functional>

#include "exbind/limits.hpp"

namespace exbind::detail {

/// Stands for a limiter that counts apart. Limiter::of() knows it and asks it nothing.
class MemoryLimitStore final : public LimitStore {
  public:
    explicit MemoryLimitStore(std::function<SteadyTime()> now) : now_(std::move(now)) {}
    const std::function<SteadyTime()>& clock() const { return now_; }

    void take(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds,
              std::function<void(const LimitAnswer&)> done) override {
        done({.what = LimitAnswer::What::granted});
    }
    void took(std::span<const LimitWindow>, std::uint64_t, std::chrono::microseconds) override {}
    void give_back(std::span<const LimitWindow>, std::uint64_t, bool) override {}
    void hold(std::span<const LimitWindow>, std::chrono::microseconds) override {}

  private:
    const std::function<SteadyTime()> now_;
};

}  // namespace exbind::detail
