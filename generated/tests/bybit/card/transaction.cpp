// Generated from specs/bybit/card/transaction.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/card/transaction.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::card::transaction {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit card/transaction.query_asset_records: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "card/transaction.query_asset_records",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"pageSize":100,"pageNo":1,"totalCount":2,)"
                 R"("data":[{"pan4":"1234","pan6":"456789","tradeStatus":"1","side":"3","basicAmount":"101.50",)"
                 R"("basicCurrency":"USD","transactionAmount":"100.00","transactionCurrency":"USD",)"
                 R"("txnCreate":1672211918471,"merchCountry":"US","merchCity":"New York","merchName":"Amazon",)"
                 R"("txnId":"TXN20230101001","declinedReason":"","totalFees":"1.50","uid":100001,)"
                 R"("transactionCurrencyAmount":"100.00","fxPad":"","interchangeFee":"0.50","billAmount":"101.50",)"
                 R"("paidAmount":"101.50","paidCurrency":"USDT","bonusAmount":"0","foreignTransactionFee":"0",)"
                 R"("totalTax":"1.50","paidFiat":"0","withdrawalFee":"0","status":"1","orderNo":"ORD20230101001",)"
                 R"("mccCode":"5411","merchCategoryDesc":"Grocery Stores"}]},"retExtInfo":{},"time":1672211918471})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.query_asset_records();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::card::transaction
