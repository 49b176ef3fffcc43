// Generated from specs/kucoin/broker/kyc/ndBroker/proxyClient.yaml by `exbind generate kucoin`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"

namespace exbind::inline v0_1::kucoin {
class Connection;
}

/// Operations under /api/kyc/ndBroker/proxyClient.
namespace exbind::inline v0_1::kucoin::broker::kyc::nd_broker::proxy_client {

using exbind::operator<<;
using exbind::to_string;

enum class IdentityType : std::uint8_t {
    idcard = 0,
    drivinglicense = 1,
    passport = 2,
    bvn = 3,
};
const detail::EnumTable& exbind_table(IdentityType);

/// Parameters of Api::submit_kyc.
struct SubmitKycRequest {
    NamedOnly named{};
    Required<std::string> clientUid;
    Required<std::string> firstName;
    Required<std::string> lastName;
    Required<std::string> issueCountry;
    Required<std::string> birthDate;
    Required<Open<IdentityType>> identityType;
    Required<std::string> identityNumber;
    Required<std::string> expireDate;
    Required<std::string> frontPhoto;
    Required<std::string> backendPhoto;
    Required<std::string> facePhoto;
};

/// The operations of broker/kyc/ndBroker/proxyClient. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Submit KYC
    /// POST /api/kyc/ndBroker/proxyClient/submit
    ///
    /// Private. 2000 requests per 30 seconds per user, shared by the pool Broker. Never re-sent by itself.
    Call<Acknowledged> submit_kyc(SubmitKycRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const SubmitKycRequest*);

}  // namespace exbind::kucoin::broker::kyc::nd_broker::proxy_client
