// The replies of operations to requests that nothing is wrong with.
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

#include "mock/envelope.hpp"
#include "mock/exchange.hpp"
#include "mock/parameters.hpp"
#include "mock/routes.hpp"

namespace exbind::mock {

/// Not thread-safe.
class Answers {
  public:
    /// The spec behind the routes must outlive this. Throws OptionError for fixtures that no operation would serve.
    Answers(const Routes& routes, std::filesystem::path fixtures);

    /// In this order: what was set, the fixture of this request of the operation (the third: `.3.json`), the fixture of
    /// all, the documented example that fits the request best, a reply made from the types.
    Reply answer(const spec::Exchange& exchange, const Route& route, const Parameters& parameters);

    void set(const std::string& id, Reply reply) { set_[id] = std::move(reply); }
    void clear() { set_.clear(); }

  private:
    std::filesystem::path fixture(const std::string& id, const std::string& number = {}) const;

    std::filesystem::path fixtures_;
    std::map<std::string, std::size_t> answered_;  ///< how many requests of each operation, while there are fixtures
    std::map<std::string, Reply> set_;
};

}  // namespace exbind::mock
