// What quicktype makes of the same replies: structs of its own over nlohmann's tree. Amounts, times and ids stay texts
// there, and it knows the values of enums only as far as it has seen them. For the sum over all members the structs are
// written as JSON again, which is then read by the code of the other peers.
#include <cstdint>
#include <nlohmann/json.hpp>

// Made by bench/decode/run.py, each in a namespace of its own.
#include "balance100.hpp"
#include "instruments2000.hpp"
#include "orders100.hpp"
#include "savings1.hpp"
#include "tickers4000.hpp"
#include "woox100.hpp"

#include "decoders.hpp"
#include "read_tree.hpp"

namespace exbind::bench {
namespace {

template <class Reply>
struct Made;
template <>
struct Made<OkxReply<okx::finance::savings::Balance>> {
    using Type = quicktype_savings1::Reply;
};
template <>
struct Made<OkxReply<okx::account::Balance>> {
    using Type = quicktype_balance100::Reply;
};
template <>
struct Made<OkxReply<okx::trade::OrdersHistory>> {
    using Type = quicktype_orders100::Reply;
};
template <>
struct Made<OkxReply<okx::market::Tickers>> {
    using Type = quicktype_tickers4000::Reply;
};
template <>
struct Made<OkxReply<okx::public_::Instruments>> {
    using Type = quicktype_instruments2000::Reply;
};
template <>
struct Made<WooxReply> {
    using Type = quicktype_woox100::Reply;
};

struct Quicktype {
    static constexpr const char* name = "quicktype";
    static constexpr bool takes_no_other_values = true;
    template <class Reply>
    static auto read(const Payload& payload) {
        return Json::parse(payload.text).get<typename Made<Reply>::Type>();
    }
    template <class Reply>
    static Reply members_of(const typename Made<Reply>::Type& made) {
        Reply reply;
        bench::read(Json(made), reply);
        return reply;
    }
};

const Registered<Quicktype> registered;

}  // namespace
}  // namespace exbind::bench
