// Generated from specs/lounge/bar.yaml by `exbind generate lounge`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::lounge {
class Connection;
}

/// Operations under /v1/bar.
namespace exbind::inline v0_1::lounge::bar {

/// Parameters of Api::tab.
struct TabRequest {
    NamedOnly named{};
    Optional<std::string> name{};
};

/// Parameters of Api::order.
struct OrderRequest {
    NamedOnly named{};
    Required<std::string> name;
    Required<Decimal> size;
};

/// Reply of Api::tab, Api::order and Api::menu.
struct Drink {
    std::string name{};
    std::optional<Decimal> size{};

    bool operator==(const Drink&) const = default;
};

/// The operations of bar. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// GET /v1/bar/tab
    ///
    /// Private. 1000 requests per second per user.
    /// https://lounge.example/docs#tab
    Call<Vector<Drink>> tab(TabRequest request = {}) const;

    /// POST /v1/bar/order
    ///
    /// Private; permission: trade. 1000 requests per second per user. Never re-sent by itself.
    /// https://lounge.example/docs#order
    Call<Drink> order(OrderRequest request) const;

    /// GET /v1/bar/menu
    ///
    /// Public. 1000 requests per second per IP address.
    /// https://lounge.example/docs#menu
    Call<Vector<Drink>> menu() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const TabRequest*);
const detail::ObjectTable& exbind_table(const OrderRequest*);
const detail::ObjectTable& exbind_table(const Drink*);

}  // namespace exbind::lounge::bar
