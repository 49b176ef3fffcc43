// Generated from specs/kucoin/futures/contract.yaml by `exbind generate kucoin`. DO NOT EDIT.
#include "exbind/kucoin/futures/contract.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/kucoin/connection.hpp"

namespace exbind::inline v0_1::kucoin::futures::contract {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("kucoin futures/contract.public_funding_history: example 1") {
    constexpr ::contract::Example example{
        .exchange = "kucoin",
        .operation = "futures/contract.public_funding_history",
        .number = 1,
        .request = "",
        .reply = R"({"code":"200000","data":[{"symbol":"XBTUSDTM","fundingRate":2.1E-4,"timepoint":1702296000000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":3.47E-4,"timepoint":1702267200000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":4.52E-4,"timepoint":1702238400000},{"symbol":"XBTUSDTM","fundingRate":5.13E-4,)"
                 R"("timepoint":1702209600000},{"symbol":"XBTUSDTM","fundingRate":4.21E-4,"timepoint":1702180800000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":5.06E-4,"timepoint":1702152000000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":7.68E-4,"timepoint":1702123200000},{"symbol":"XBTUSDTM","fundingRate":4.82E-4,)"
                 R"("timepoint":1702094400000},{"symbol":"XBTUSDTM","fundingRate":4.0E-4,"timepoint":1702065600000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":5.46E-4,"timepoint":1702036800000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":7.97E-4,"timepoint":1702008000000},{"symbol":"XBTUSDTM","fundingRate":5.76E-4,)"
                 R"("timepoint":1701979200000},{"symbol":"XBTUSDTM","fundingRate":4.22E-4,"timepoint":1701950400000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":3.92E-4,"timepoint":1701921600000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":4.1E-4,"timepoint":1701892800000},{"symbol":"XBTUSDTM","fundingRate":4.48E-4,)"
                 R"("timepoint":1701864000000},{"symbol":"XBTUSDTM","fundingRate":3.68E-4,"timepoint":1701835200000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":3.51E-4,"timepoint":1701806400000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":1.44E-4,"timepoint":1701777600000},{"symbol":"XBTUSDTM","fundingRate":4.25E-4,)"
                 R"("timepoint":1701748800000},{"symbol":"XBTUSDTM","fundingRate":-8.2E-5,"timepoint":1701720000000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":4.64E-4,"timepoint":1701691200000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":4.14E-4,"timepoint":1701662400000},{"symbol":"XBTUSDTM","fundingRate":2.44E-4,)"
                 R"("timepoint":1701633600000},{"symbol":"XBTUSDTM","fundingRate":1.99E-4,"timepoint":1701604800000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.79E-4,"timepoint":1701576000000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":8.7E-5,"timepoint":1701547200000},{"symbol":"XBTUSDTM","fundingRate":1.6E-5,)"
                 R"("timepoint":1701518400000},{"symbol":"XBTUSDTM","fundingRate":-3.7E-5,"timepoint":1701489600000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.5E-5,"timepoint":1701460800000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":6.8E-5,"timepoint":1701432000000},{"symbol":"XBTUSDTM","fundingRate":7.2E-5,)"
                 R"("timepoint":1701403200000},{"symbol":"XBTUSDTM","fundingRate":1.45E-4,"timepoint":1701374400000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.41E-4,"timepoint":1701345600000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":9.4E-5,"timepoint":1701316800000},{"symbol":"XBTUSDTM","fundingRate":1.08E-4,)"
                 R"("timepoint":1701288000000},{"symbol":"XBTUSDTM","fundingRate":7.6E-5,"timepoint":1701259200000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.0E-5,"timepoint":1701230400000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":1.0E-5,"timepoint":1701201600000},{"symbol":"XBTUSDTM","fundingRate":1.16E-4,)"
                 R"("timepoint":1701172800000},{"symbol":"XBTUSDTM","fundingRate":2.04E-4,"timepoint":1701144000000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":2.3E-4,"timepoint":1701115200000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":6.2E-5,"timepoint":1701086400000},{"symbol":"XBTUSDTM","fundingRate":1.33E-4,)"
                 R"("timepoint":1701057600000},{"symbol":"XBTUSDTM","fundingRate":8.0E-5,"timepoint":1701028800000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.11E-4,"timepoint":1701000000000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":7.4E-5,"timepoint":1700971200000},{"symbol":"XBTUSDTM","fundingRate":1.01E-4,)"
                 R"("timepoint":1700942400000},{"symbol":"XBTUSDTM","fundingRate":3.9E-5,"timepoint":1700913600000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.1E-5,"timepoint":1700884800000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":3.0E-6,"timepoint":1700856000000},{"symbol":"XBTUSDTM","fundingRate":1.03E-4,)"
                 R"("timepoint":1700827200000},{"symbol":"XBTUSDTM","fundingRate":3.0E-6,"timepoint":1700798400000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":6.7E-5,"timepoint":1700769600000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":1.47E-4,"timepoint":1700740800000},{"symbol":"XBTUSDTM","fundingRate":7.8E-5,)"
                 R"("timepoint":1700712000000},{"symbol":"XBTUSDTM","fundingRate":1.39E-4,"timepoint":1700683200000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":7.5E-5,"timepoint":1700654400000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":1.11E-4,"timepoint":1700625600000},{"symbol":"XBTUSDTM","fundingRate":9.8E-5,)"
                 R"("timepoint":1700596800000},{"symbol":"XBTUSDTM","fundingRate":1.18E-4,"timepoint":1700568000000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":1.16E-4,"timepoint":1700539200000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":1.6E-4,"timepoint":1700510400000},{"symbol":"XBTUSDTM","fundingRate":1.92E-4,)"
                 R"("timepoint":1700481600000},{"symbol":"XBTUSDTM","fundingRate":1.13E-4,"timepoint":1700452800000},)"
                 R"({"symbol":"XBTUSDTM","fundingRate":2.47E-4,"timepoint":1700424000000},{"symbol":"XBTUSDTM",)"
                 R"("fundingRate":2.3E-4,"timepoint":1700395200000},{"symbol":"XBTUSDTM","fundingRate":2.63E-4,)"
                 R"("timepoint":1700366400000},{"symbol":"XBTUSDTM","fundingRate":1.32E-4,)"
                 R"("timepoint":1700337600000}]})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.public_funding_history({.symbol = "example", .from = 1, .to = 1});
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::kucoin::futures::contract
