// Generated from specs/bybit/asset.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset.asset_overview: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.asset_overview",
        .number = 1,
        .request = "",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"totalEquity":"7457023",)"
                 R"("list":[{"totalEquity":"20429.51","valuationCurrency":"USD","accountType":"CryptoLoans",)"
                 R"("coinDetail":[{"equity":"-0.00100377","coin":"BTC"},{"equity":"50","coin":"MNT"},)"
                 R"({"equity":"20383.9175","coin":"USDT"}],"snapshotTime":"1772449024908"},{"totalEquity":"20888.1",)"
                 R"("valuationCurrency":"USD","accountType":"Earn","snapshotTime":"1772449024908",)"
                 R"("categories":[{"coinDetail":[{"equity":"0.3","coin":"BTC"},{"equity":"100","coin":"MNT"},)"
                 R"({"equity":"200","coin":"USDT"}],"category":"Easy Earn","equity":"20888.1"}]},)"
                 R"({"totalEquity":"120.53","valuationCurrency":"USD","accountType":"TradingBot",)"
                 R"("snapshotTime":"1772449024908","categories":[{"coinDetail":[{"equity":"4","coin":"USDT"}],)"
                 R"("category":"Futures Grid Bot","equity":"4"},{"coinDetail":[{"equity":"101.5392","coin":"USDT"}],)"
                 R"("category":"Futures Combo Bot","equity":"101.53"},{"coinDetail":[{"equity":"14.9923",)"
                 R"("coin":"USDT"}],"category":"Futures Martingale Bot","equity":"14.99"}]},)"
                 R"({"totalEquity":"7175590.45","valuationCurrency":"USD","accountType":"FundingAccount",)"
                 R"("coinDetail":[{"equity":"100","coin":"AED"},{"equity":"97.99999988","coin":"BTC"},)"
                 R"({"equity":"101","coin":"SOL"},{"equity":"9950","coin":"MNT"},{"equity":"10000","coin":"TON"},)"
                 R"({"equity":"98.9","coin":"ETH"},{"equity":"12220.5558","coin":"USDT"},{"equity":"100000",)"
                 R"("coin":"USDC"},{"equity":"9000","coin":"NEAR"},{"equity":"89490","coin":"ADA"}],)"
                 R"("snapshotTime":"1772449024908"},{"totalEquity":"254.37","valuationCurrency":"USD",)"
                 R"("accountType":"BybitPayLater","coinDetail":[{"equity":"178","coin":"USDT"},{"equity":"76.371564",)"
                 R"("coin":"USDC"}],"snapshotTime":"1772449024908"},{"totalEquity":"213399.38",)"
                 R"("valuationCurrency":"USD","accountType":"UnifiedTradingAccount",)"
                 R"("coinDetail":[{"equity":"37283.5394","coin":"USDT"},{"equity":"399.6","coin":"AED"},)"
                 R"({"equity":"2.62897721","coin":"BTC"},{"equity":"1","coin":"ETH"}],)"
                 R"("snapshotTime":"1772449024908"},{"totalEquity":"4491.24","valuationCurrency":"USD",)"
                 R"("accountType":"CopyTrading","snapshotTime":"1772449024908",)"
                 R"("categories":[{"coinDetail":[{"equity":"1379.2463","coin":"USDT"}],)"
                 R"("category":"Copy Trading Classic","equity":"1379.24"},{"coinDetail":[{"equity":"2111",)"
                 R"("coin":"USDT"}],"category":"Copy Trading TradFi","equity":"2111"},)"
                 R"({"coinDetail":[{"equity":"1001","coin":"USDT"}],"category":"Copy Trading Pro","equity":"1001"}]},)"
                 R"({"totalEquity":"8304.15","valuationCurrency":"USD","accountType":"CryptoLoans_legacy",)"
                 R"("coinDetail":[{"equity":"0.13","coin":"BTC"},{"equity":"0.14","coin":"ETH"},)"
                 R"({"equity":"-1000.5547","coin":"USDT"}],"snapshotTime":"1772449024908"},{"totalEquity":"339.1",)"
                 R"("valuationCurrency":"USD","accountType":"Launchpool","coinDetail":[{"equity":"100","coin":"MNT"},)"
                 R"({"equity":"111","coin":"USDT"}],"snapshotTime":"1772449024908"},{"totalEquity":"13121.13",)"
                 R"("valuationCurrency":"USD","accountType":"TradFi","coinDetail":[{"equity":"13121.13",)"
                 R"("coin":"USDT"}],"snapshotTime":"1772449024908"},{"totalEquity":"85.02","valuationCurrency":"USD",)"
                 R"("accountType":"MarginStakedSOL","coinDetail":[{"equity":"34.05211088","coin":"SOL"}],)"
                 R"("snapshotTime":"1772449024908"},{"totalEquity":"335.33","valuationCurrency":"USD",)"
                 R"("accountType":"Alpha","snapshotTime":"1773748881734",)"
                 R"("categories":[{"coinDetail":[{"equity":"112.46434565","coin":"TSLAx"},{"equity":"43.36958077",)"
                 R"("coin":"PUMP"}],"category":"trade","equity":"296.16"},)"
                 R"({"coinDetail":[{"extMap":{"priceUpper":"139.24762909452249825",)"
                 R"("priceLower":"125.99709511942565098","equityUnit":"USD"},"equity":"3.4268","coin":"SOL-USDC"},)"
                 R"({"extMap":{"priceUpper":"3.91780569","priceLower":"3.54499491","equityUnit":"USD"},)"
                 R"("equity":"3.3879","coin":"JLP-USDC"}],"category":"farm","equity":"39.16"}]}]},"retExtInfo":{},)"
                 R"("time":1772449025426})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.asset_overview();
    const auto result = call.get();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset.coin_greeks: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.coin_greeks",
        .number = 1,
        .request = "baseCoin=BTC",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"list":[{"baseCoin":"BTC","totalDelta":"0.00004001",)"
                 R"("totalGamma":"-0.00000009","totalVega":"-0.00039689","totalTheta":"0.01243824"}]},)"
                 R"("retExtInfo":{},"time":1672287887942})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.coin_greeks({.baseCoin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset.delivery_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.delivery_record",
        .number = 1,
        .request = "expDate=29DEC22&category=option",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"132791%3A0%2C132791%3A0",)"
                 R"("category":"option","list":[{"symbol":"BTC-29DEC22-16000-P","side":"Buy",)"
                 R"("deliveryTime":1672300800860,"strike":"16000","fee":"0.00000000","position":"0.01",)"
                 R"("deliveryPrice":"16541.86369547","deliveryRpl":"3.5"}]},"retExtInfo":{},"time":1672362116184})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.delivery_record({.category = DeliveryRecordCategory::option, .expDate = "29DEC22"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset.fundinghistory: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.fundinghistory",
        .number = 1,
        .request = "limit=1&cursor=MTM3MTU3OTk=",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"MTM3MTU3OTk=",)"
                 R"("list":[{"memberId":"290118","currency":"BTC","ioDirection":"I","txnAmt":"0.00003561",)"
                 R"("afterAmt":"7.5547230662687035","createTime":"1772669763",)"
                 R"("showBusiType":"fundingAccountRecordEarn","showBusiTypeEn":"Earn",)"
                 R"("description":"fundingAccountRecordFlexSavingInterestDistribution",)"
                 R"("descriptionEn":"Easy Earn | Flexible Interest Distribution"}]},"retExtInfo":{},)"
                 R"("time":1772699449372})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.fundinghistory({.limit = 1, .cursor = "MTM3MTU3OTk="});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset.portfolio_margin: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.portfolio_margin",
        .number = 1,
        .request = "baseCoin=BTC",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"wallet":{"equity":"52197.86892104",)"
                 R"("cashBalance":"45391.74423708","marginBalance":"52145.70917115",)"
                 R"("availableBalance":"50893.36062347","accountIM":"1304.50829757","accountMM":"1069.93399838",)"
                 R"("accountMMRate":"0.0204","accountIMRate":"0.0249"},"assetPnlRange":[{"baseCoin":"BTC",)"
                 R"("totalPnlRanges":{"ALL":{"pnlRanges":[{"priceScale":"-0.1","pnls":["-1004.74710000"]},)"
                 R"({"priceScale":"-0.08","pnls":["-807.88000000"]},{"priceScale":"-0.06","pnls":["-610.19020000"]},)"
                 R"({"priceScale":"-0.04","pnls":["-411.59200000"]},{"priceScale":"-0.02","pnls":["-212.00760000"]},)"
                 R"({"priceScale":"0.0","pnls":["-11.36910000"]},{"priceScale":"0.02","pnls":["191.78950000"]},)"
                 R"({"priceScale":"0.04","pnls":["396.10080000"]},{"priceScale":"0.06","pnls":["601.59360000"]},)"
                 R"({"priceScale":"0.08","pnls":["808.28220000"]},{"priceScale":"0.1","pnls":["1016.16720000"]}]},)"
                 R"("PERPETUAL":{"pnlRanges":[{"priceScale":"-0.1","pnls":["-972.14482880"]},{"priceScale":"-0.08",)"
                 R"("pnls":["-777.71586304"]},{"priceScale":"-0.06","pnls":["-583.28689728"]},{"priceScale":"-0.04",)"
                 R"("pnls":["-388.85793152"]},{"priceScale":"-0.02","pnls":["-194.42896576"]},{"priceScale":"0.0",)"
                 R"("pnls":["0.00000000"]},{"priceScale":"0.02","pnls":["194.42896576"]},{"priceScale":"0.04",)"
                 R"("pnls":["388.85793152"]},{"priceScale":"0.06","pnls":["583.28689728"]},{"priceScale":"0.08",)"
                 R"("pnls":["777.71586304"]},{"priceScale":"0.1","pnls":["972.14482880"]}]},)"
                 R"("OPTION":{"pnlRanges":[{"priceScale":"-0.1","pnls":["-39.65273684"]},{"priceScale":"-0.08",)"
                 R"("pnls":["-35.80450518"]},{"priceScale":"-0.06","pnls":["-31.13352117"]},{"priceScale":"-0.04",)"
                 R"("pnls":["-25.55420042"]},{"priceScale":"-0.02","pnls":["-18.98866670"]},{"priceScale":"0.0",)"
                 R"("pnls":["-11.36906857"]},{"priceScale":"0.02","pnls":["-2.63944748"]},{"priceScale":"0.04",)"
                 R"("pnls":["7.24291762"]},{"priceScale":"0.06","pnls":["18.30672359"]},{"priceScale":"0.08",)"
                 R"("pnls":["30.56641060"]},{"priceScale":"0.1","pnls":["44.02244694"]}]}},)"
                 R"("perpPositionPnlRanges":[{"symbolName":"BTCUSDT","position":"0.038",)"
                 R"("pnlRanges":[{"priceScale":"-0.1","pnls":["-972.14482880"]},{"priceScale":"-0.08",)"
                 R"("pnls":["-777.71586304"]},{"priceScale":"-0.06","pnls":["-583.28689728"]},{"priceScale":"-0.04",)"
                 R"("pnls":["-388.85793152"]},{"priceScale":"-0.02","pnls":["-194.42896576"]},{"priceScale":"0.0",)"
                 R"("pnls":["0.00000000"]},{"priceScale":"0.02","pnls":["194.42896576"]},{"priceScale":"0.04",)"
                 R"("pnls":["388.85793152"]},{"priceScale":"0.06","pnls":["583.28689728"]},{"priceScale":"0.08",)"
                 R"("pnls":["777.71586304"]},{"priceScale":"0.1","pnls":["972.14482880"]}],)"
                 R"("sessionAvgPrice":"75995.4295","markPrice":"255902.31000000","orderSize":"0.0","contractType":2,)"
                 R"("settleCoin":"USDT","symbolAlias":"BTCUSDT"}],)"
                 R"("optionExpiryDatePnlRanges":[{"expiryDateRepresentation":"25SEP26",)"
                 R"("pnlRanges":[{"priceScale":"-0.1","pnls":["-24.06747339","-33.15841013","-39.65273684"]},)"
                 R"({"priceScale":"-0.08","pnls":["-18.12509537","-28.31048642","-35.80450518"]},)"
                 R"({"priceScale":"-0.06","pnls":["-11.36193138","-22.62748031","-31.13352117"]},)"
                 R"({"priceScale":"-0.04","pnls":["-3.73852526","-16.04846592","-25.55420042"]},)"
                 R"({"priceScale":"-0.02","pnls":["4.77766694","-8.52041879","-18.98866670"]},{"priceScale":"0.0",)"
                 R"("pnls":["14.21190294","0.00067229","-11.36906857"]},{"priceScale":"0.02","pnls":["24.58198339",)"
                 R"("9.54902598","-2.63944748"]},{"priceScale":"0.04","pnls":["35.89827143","20.14862960",)"
                 R"("7.24291762"]},{"priceScale":"0.06","pnls":["48.16388381","31.81313064","18.30672359"]},)"
                 R"({"priceScale":"0.08","pnls":["61.37503018","44.54603289","30.56641060"]},{"priceScale":"0.1",)"
                 R"("pnls":["75.52147477","58.34116026","44.02244694"]}],)"
                 R"("optionPositionPnlRanges":[{"symbolName":"BTC-25SEP26-80000-C-USDT","position":"0.02",)"
                 R"("pnlRanges":[{"priceScale":"-0.1","pnls":["-24.06747339","-33.15841013","-39.65273684"]},)"
                 R"({"priceScale":"-0.08","pnls":["-18.12509537","-28.31048642","-35.80450518"]},)"
                 R"({"priceScale":"-0.06","pnls":["-11.36193138","-22.62748031","-31.13352117"]},)"
                 R"({"priceScale":"-0.04","pnls":["-3.73852526","-16.04846592","-25.55420042"]},)"
                 R"({"priceScale":"-0.02","pnls":["4.77766694","-8.52041879","-18.98866670"]},{"priceScale":"0.0",)"
                 R"("pnls":["14.21190294","0.00067229","-11.36906857"]},{"priceScale":"0.02","pnls":["24.58198339",)"
                 R"("9.54902598","-2.63944748"]},{"priceScale":"0.04","pnls":["35.89827143","20.14862960",)"
                 R"("7.24291762"]},{"priceScale":"0.06","pnls":["48.16388381","31.81313064","18.30672359"]},)"
                 R"({"priceScale":"0.08","pnls":["61.37503018","44.54603289","30.56641060"]},{"priceScale":"0.1",)"
                 R"("pnls":["75.52147477","58.34116026","44.02244694"]}],"sessionAvgPrice":"0",)"
                 R"("markPrice":"2608.56395729","orderSize":"0.0","contractType":5,"settleCoin":"USDT"}]}],)"
                 R"("contingency":{"optionContingency":"0.00000000","futureDeltaContingency":"56.89174177",)"
                 R"("optionVegaContingency":"0.00000000","contingencyComponents":"57.69544638",)"
                 R"("usdtUsdcContingency":"0.00000000","futureContingency":"0.80370460"},"asset":{"coin":"BTC",)"
                 R"("assetIM":"1274.8190514137673","assetMM":"1062.3492095114727"},"maxLossPriceMove":"-0.1",)"
                 R"("maxLossIvShock":"-0.2","totalClosePzFee":"-0.2","spotHedgeInfo":{"hedgeSpotSize":"-0.00100006",)"
                 R"("walletBalance":"-0.00000007","usdIndexPrice":"0","pnlRanges":[{"priceScale":"-0.1",)"
                 R"("pnls":["7.05047869"]},{"priceScale":"-0.08","pnls":["5.64038295"]},{"priceScale":"-0.06",)"
                 R"("pnls":["4.23028721"]},{"priceScale":"-0.04","pnls":["2.82019147"]},{"priceScale":"-0.02",)"
                 R"("pnls":["1.41009574"]},{"priceScale":"0.0","pnls":["0"]},{"priceScale":"0.02","pnls":["0"]},)"
                 R"({"priceScale":"0.04","pnls":["0"]},{"priceScale":"0.06","pnls":["0"]},{"priceScale":"0.08",)"
                 R"("pnls":["0"]},{"priceScale":"0.1","pnls":["0"]}]},"maxLossIvShockList":["-0.2","-0.2","-0.2",)"
                 R"("-0.2","-0.2","-0.2","-0.2","-0.2","-0.2","-0.2","-0.2"]}]},"retExtInfo":{},"time":1774319290506})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.portfolio_margin({.baseCoin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset.settlement_record: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.settlement_record",
        .number = 1,
        .request = "category=linear",
        .reply = R"({"retCode":0,"retMsg":"OK","result":{"nextPageCursor":"116952%3A1%2C116952%3A1",)"
                 R"("category":"linear","list":[{"realisedPnl":"-71.28","symbol":"BTCPERP","side":"Buy",)"
                 R"("markPrice":"16620","size":"1.5","createdTime":"1672214400000","sessionAvgPrice":"16620"}]},)"
                 R"("retExtInfo":{},"time":1672284884285})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.settlement_record({.category = SettlementRecordCategory::linear});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

TEST_CASE("bybit asset.total_members_assets: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset.total_members_assets",
        .number = 1,
        .request = "coin=BTC",
        .reply = R"({"retCode":0,"retMsg":"Success","result":{"total":"7369376.9136310276027477088095516543224115696")"
                 R"(,"stat":0,"quoteTotal":"126.18796084984636306",)"
                 R"("list":[{"origb":"7252396.5385745423203887154762334543224115696","uid":1001796602,"isM":true,)"
                 R"("stat":0,"items":[{"origb":"7180203.788461284230524983","stat":0,"type":"ACCOUNT_TYPE_FUND",)"
                 R"("quoteb":"122.948695007898702577"},{"origb":"17.467024256661260423","stat":0,)"
                 R"("type":"ACCOUNT_TYPE_UNIFIED","quoteb":"0.000299092881107213"},{"origb":"17920.161","stat":0,)"
                 R"("type":"ACCOUNT_TYPE_CONTRACT","quoteb":"0.306782556651556862"}]}]},"retExtInfo":{},)"
                 R"("time":1773230927614})",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.total_members_assets({.coin = "BTC"});
    const auto result = call.get();
    session.check_request();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset
