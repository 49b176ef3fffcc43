// Finds the operation that a request is meant for.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spec/model.hpp"

namespace exbind::mock {

struct Route {
    const spec::Group* group = nullptr;
    const spec::Operation* operation = nullptr;
    std::string id;  ///< "finance/savings.balance"
};

struct Match {
    const Route* route = nullptr;      ///< nullptr when nothing fits
    std::vector<const Route*> others;  ///< that fit as well, told apart by what their requests hold
    bool path_known = false;           ///< the path is documented, perhaps with another method
    std::vector<std::pair<std::string, std::string>> path_parameters;  ///< decoded
};

class Routes {
  public:
    /// The spec must outlive this.
    explicit Routes(const spec::Spec& spec);

    /// `path` as received, at the address of that product. A path written out goes before one with parameters.
    Match match(std::string_view method, std::string_view path, std::string_view product = {}) const;
    /// By id; nullptr when there is none.
    const Route* find(std::string_view id) const;
    const std::vector<Route>& all() const { return routes_; }

  private:
    std::vector<Route> routes_;
};

}  // namespace exbind::mock
