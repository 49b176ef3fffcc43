// Generated from specs/bybit/asset/withdraw/vasp.yaml by `exbind generate bybit`. DO NOT EDIT.
#include "exbind/bybit/asset/withdraw/vasp.hpp"

#include <doctest/doctest.h>

#include "contract.hpp"
#include "exbind/bybit/connection.hpp"

namespace exbind::inline v0_1::bybit::asset::withdraw::vasp {
namespace {

Connection connect(const ::contract::Session& session) {
    return Connection(Credentials::from_env(), session.options());
}

TEST_CASE("bybit asset/withdraw/vasp.list: example 1") {
    constexpr ::contract::Example example{
        .exchange = "bybit",
        .operation = "asset/withdraw/vasp.list",
        .number = 1,
        .request = "",
        .reply = R"json({"retCode":0,"retMsg":"success","result":{"vasp":[{"vaspEntityId":"basic-finance",)json"
                 R"json("vaspName":"Basic-finance"},{"vaspEntityId":"beeblock","vaspName":"Beeblock"},)json"
                 R"json({"vaspEntityId":"bithumb","vaspName":"bithumb"},{"vaspEntityId":"cardo",)json"
                 R"json("vaspName":"cardo"},{"vaspEntityId":"codevasp","vaspName":"codevasp"},)json"
                 R"json({"vaspEntityId":"codexchange-kor","vaspName":"CODExchange-kor"},)json"
                 R"json({"vaspEntityId":"coinone","vaspName":"coinone"},{"vaspEntityId":"dummy",)json"
                 R"json("vaspName":"Dummy"},{"vaspEntityId":"flata-exchange","vaspName":"flataexchange"},)json"
                 R"json({"vaspEntityId":"fobl","vaspName":"Foblgate"},{"vaspEntityId":"hanbitco",)json"
                 R"json("vaspName":"hanbitco"},{"vaspEntityId":"hexlant","vaspName":"hexlant"},)json"
                 R"json({"vaspEntityId":"inex","vaspName":"INEX"},{"vaspEntityId":"infiniteblock-corp",)json"
                 R"json("vaspName":"InfiniteBlock Corp"},{"vaspEntityId":"kdac","vaspName":"kdac"},)json"
                 R"json({"vaspEntityId":"korbit","vaspName":"korbit"},{"vaspEntityId":"paycoin",)json"
                 R"json("vaspName":"Paycoin"},{"vaspEntityId":"qbit","vaspName":"Qbit"},)json"
                 R"json({"vaspEntityId":"tennten","vaspName":"TENNTEN"},{"vaspEntityId":"others",)json"
                 R"json("vaspName":"Others (including Upbit)"}]},"retExtInfo":{},"time":1715067106537})json",
    };
    ::contract::Session session(example);
    const Connection connection = connect(session);
    const Api api(connection);
    const auto call = api.list();
    const auto result = call.get();
    session.check_reply(result, call);
}

}  // namespace
}  // namespace exbind::bybit::asset::withdraw::vasp
