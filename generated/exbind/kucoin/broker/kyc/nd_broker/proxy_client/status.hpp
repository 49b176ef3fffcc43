// Generated from specs/kucoin/broker/kyc/ndBroker/proxyClient/status.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/pages.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/kyc/ndBroker/proxyClient/status.
namespace exbind::inline v0_1::kucoin::broker::kyc::nd_broker::proxy_client::status {

using exbind::operator<<;
using exbind::to_string;

enum class Status : std::uint8_t {
    none = 0,     ///< "NONE"
    process = 1,  ///< "PROCESS"
    pass = 2,     ///< "PASS"
    reject = 3,   ///< "REJECT"
};
const detail::EnumTable& exbind_table(Status);

/// Parameters of Api::kyc_status.
struct KycStatusRequest {
    NamedOnly named{};
    Required<std::string> clientUids;
};

/// Reply of Api::kyc_status.
struct KycStatus {
    std::optional<std::int64_t> clientUid{};
    Open<Status> status{};  ///< how far it has come
    std::string rejectReason{};

    bool operator==(const KycStatus&) const = default;
};
using KycStatusListItems = KycStatus;

/// Parameters of Api::kyc_status_list.
struct KycStatusListRequest {
    NamedOnly named{};
    Optional<std::int64_t> pageNumber{};  ///< default 1
    Optional<std::int64_t> pageSize{};    ///< rows on a page; default 100, 1 to 100
};

/// Reply of Api::kyc_status_list.
struct KycStatusList {
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    std::optional<std::int64_t> totalPage{};    ///< number of pages
    Vector<KycStatus> items{};                  ///< rows of this page

    bool operator==(const KycStatusList&) const = default;
};

/// The operations of broker/kyc/ndBroker/proxyClient/status. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get KYC Status
    /// GET /api/kyc/ndBroker/proxyClient/status/list
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker.
    Call<Vector<KycStatus>> kyc_status(KycStatusRequest request) const;

    /// Get KYC Status List
    /// GET /api/kyc/ndBroker/proxyClient/status/page
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker. Too long for one reply: see pages().
    PagedCall<KycStatusList> kyc_status_list(KycStatusListRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const KycStatusRequest*);
const detail::ObjectTable& exbind_table(const KycStatus*);
const detail::ObjectTable& exbind_table(const KycStatusListRequest*);
const detail::ObjectTable& exbind_table(const KycStatusList*);

}  // namespace exbind::kucoin::broker::kyc::nd_broker::proxy_client::status
