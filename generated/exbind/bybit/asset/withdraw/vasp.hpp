// Generated from specs/bybit/asset/withdraw/vasp.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <memory>
#include <string>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/asset/withdraw/vasp.
namespace exbind::inline v0_1::bybit::asset::withdraw::vasp {

/// Part of List.
struct ListVasp {
    std::string vaspEntityId{};
    std::string vaspName{};

    bool operator==(const ListVasp&) const = default;
};

/// Reply of Api::list.
struct List {
    Vector<ListVasp> vasp{};

    bool operator==(const List&) const = default;
};

/// The operations of asset/withdraw/vasp. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get available VASPs
    /// GET /v5/asset/withdraw/vasp/list
    ///
    /// Private. 1 request per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/asset/withdraw/vasp-list
    Call<List> list() const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const ListVasp*);
const detail::ObjectTable& exbind_table(const List*);

}  // namespace exbind::bybit::asset::withdraw::vasp
