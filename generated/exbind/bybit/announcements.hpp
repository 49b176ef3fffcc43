// Generated from specs/bybit/announcements.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "exbind/call.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/announcements.
namespace exbind::inline v0_1::bybit::announcements {

using exbind::operator<<;
using exbind::to_string;

enum class Locale : std::uint8_t {
    de_de = 0,    ///< "de-DE"
    en_us = 1,    ///< "en-US"
    es_ar = 2,    ///< "es-AR"
    es_es = 3,    ///< "es-ES"
    es_mx = 4,    ///< "es-MX"
    fr_fr = 5,    ///< "fr-FR"
    kk_kz = 6,    ///< "kk-KZ"
    id_id = 7,    ///< "id-ID"
    uk_ua = 8,    ///< "uk-UA"
    ja_jp = 9,    ///< "ja-JP"
    ru_ru = 10,   ///< "ru-RU"
    th_th = 11,   ///< "th-TH"
    pt_br = 12,   ///< "pt-BR"
    tr_tr = 13,   ///< "tr-TR"
    vi_vn = 14,   ///< "vi-VN"
    zh_tw = 15,   ///< "zh-TW"
    ar_sa = 16,   ///< "ar-SA"
    hi_in = 17,   ///< "hi-IN"
    fil_ph = 18,  ///< "fil-PH"
};
const detail::EnumTable& exbind_table(Locale);

enum class Type : std::uint8_t {
    new_crypto = 0,
    latest_bybit_news = 1,
    delistings = 2,
    latest_activities = 3,
    product_updates = 4,
    maintenance_updates = 5,
    new_fiat_listings = 6,
    other = 7,
};
const detail::EnumTable& exbind_table(Type);

enum class Tags : std::uint8_t {
    spot = 0,                                                                    ///< "Spot"
    derivatives = 1,                                                             ///< "Derivatives"
    spot_listings = 2,                                                           ///< "Spot Listings"
    btc = 3,                                                                     ///< "BTC"
    eth = 4,                                                                     ///< "ETH"
    trading_bots = 5,                                                            ///< "Trading Bots"
    usdc = 6,                                                                    ///< "USDC"
    leveraged_tokens = 7,                                                        ///< "Leveraged Tokens"
    usdt = 8,                                                                    ///< "USDT"
    margin_trading = 9,                                                          ///< "Margin Trading"
    partnerships = 10,                                                           ///< "Partnerships"
    launchpad = 11,                                                              ///< "Launchpad"
    upgrades = 12,                                                               ///< "Upgrades"
    by_votes = 13,                                                               ///< "ByVotes"
    delistings = 14,                                                             ///< "Delistings"
    vip = 15,                                                                    ///< "VIP"
    futures = 16,                                                                ///< "Futures"
    institutions = 17,                                                           ///< "Institutions"
    options = 18,                                                                ///< "Options"
    web3 = 19,                                                                   ///< "WEB3"
    copy_trading = 20,                                                           ///< "Copy Trading"
    earn = 21,                                                                   ///< "Earn"
    bybit_savings = 22,                                                          ///< "Bybit Savings"
    dual_asset = 23,                                                             ///< "Dual Asset"
    liquidity_mining = 24,                                                       ///< "Liquidity Mining"
    shark_fin = 25,                                                              ///< "Shark Fin"
    launchpool = 26,                                                             ///< "Launchpool"
    nft_grab_pic = 27,                                                           ///< "NFT GrabPic"
    buy_crypto = 28,                                                             ///< "Buy Crypto"
    p2_p_trading = 29,                                                           ///< "P2P Trading"
    fiat_deposit = 30,                                                           ///< "Fiat Deposit"
    crypto_deposit = 31,                                                         ///< "Crypto Deposit"
    u421_u43f_u43e_u442 = 32,                                                    ///< "Спот"
    u421_u43f_u43e_u442_u43b_u456_u441_u442_u438_u43d_u433_u438 = 33,            ///< "Спот лістинги"
    u422_u43e_u440_u433_u43e_u432_u456_u431_u43e_u442_u438 = 34,                 ///< "Торгові боти"
    /// "Токени з кредитним плечем"
    u422_u43e_u43a_u435_u43d_u438_u437_u43a_u440_u435_u434_u438_u442_u43d_u438_u43c_u43f_u43b_u435_u447_u435_u43c = 35,
    /// "Маржинальна торгівля"
    u41c_u430_u440_u436_u438_u43d_u430_u43b_u44c_u43d_u430_u442_u43e_u440_u433_u456_u432_u43b_u44f = 36,
    u41f_u430_u440_u442_u43d_u435_u440_u441_u442_u432_u43e = 37,                 ///< "Партнерство"
    u41e_u43d_u43e_u432_u43b_u435_u43d_u43d_u44f = 38,                           ///< "Оновлення"
    u414_u435_u43b_u456_u441_u442_u438_u43d_u433_u438 = 39,                      ///< "Делістинги"
    u424_u44e_u447_u435_u440_u441_u438 = 40,                                     ///< "Ф'ючерси"
    u41e_u43f_u446_u456_u43e_u43d_u438 = 41,                                     ///< "Опціони"
    u41a_u43e_u43f_u456_u442_u440_u435_u439_u434_u438_u43d_u433 = 42,            ///< "Копітрейдинг"
    bybit_u41d_u430_u43a_u43e_u43f_u438_u447_u435_u43d_u43d_u44f = 43,           ///< "Bybit Накопичення"
    /// "Бівалютні інвестиції"
    u411_u456_u432_u430_u43b_u44e_u442_u43d_u456_u456_u43d_u432_u435_u441_u442_u438_u446_u456_u457 = 44,
    /// "Майнінг ліквідності"
    u41c_u430_u439_u43d_u456_u43d_u433_u43b_u456_u43a_u432_u456_u434_u43d_u43e_u441_u442_u456 = 45,
    /// "Купівля криптовалюти"
    u41a_u443_u43f_u456_u432_u43b_u44f_u43a_u440_u438_u43f_u442_u43e_u432_u430_u43b_u44e_u442_u438 = 46,
    p2_p_u442_u43e_u440_u433_u456_u432_u43b_u44f = 47,                           ///< "P2P торгівля"
    u424_u456_u430_u442_u43d_u456_u434_u435_u43f_u43e_u437_u438_u442_u438 = 48,  ///< "Фіатні депозити"
    u41a_u440_u438_u43f_u442_u43e_u434_u435_u43f_u43e_u437_u438_u442_u438 = 49,  ///< "Криптодепозити"
    u41a_u43e_u43f_u438_u442_u440_u435_u439_u434_u438_u43d_u433 = 50,            ///< "Копитрейдинг"
    u422_u43e_u440_u433_u43e_u432_u44b_u435_u431_u43e_u442_u44b = 51,            ///< "Торговые боты"
    u414_u435_u440_u438_u432_u430_u442_u438_u432_u44b = 52,                      ///< "Деривативы"
    p2_p = 53,                                                                   ///< "P2P"
    u421_u43f_u43e_u442_u43b_u438_u441_u442_u438_u43d_u433_u438 = 54,            ///< "Спот листинги"
    u414_u435_u440_u438_u432_u430_u442_u438_u432_u438 = 55,                      ///< "Деривативи"
    mt4 = 56,                                                                    ///< "MT4"
    lucky_draw = 57,                                                             ///< "Lucky Draw"
    unified_trading_account = 58,                                                ///< "Unified Trading Account"
    /// "Єдиний торговий акаунт"
    u404_u434_u438_u43d_u438_u439_u442_u43e_u440_u433_u43e_u432_u438_u439_u430_u43a_u430_u443_u43d_u442 = 59,
    /// "Единый торговый аккаунт"
    u415_u434_u438_u43d_u44b_u439_u442_u43e_u440_u433_u43e_u432_u44b_u439_u430_u43a_u43a_u430_u443_u43d_u442 = 60,
    /// "Институциональный трейдинг"
    u418_u43d_u441_u442_u438_u442_u443_u446_u438_u43e_u43d_u430_u43b_u44c_u43d_u44b_u439_u442_u440_u435_u439_u434_u438_u43d_u433 = 61,
    /// "Інституціональний трейдинг"
    u406_u43d_u441_u442_u438_u442_u443_u446_u456_u43e_u43d_u430_u43b_u44c_u43d_u438_u439_u442_u440_u435_u439_u434_u438_u43d_u433 = 62,
    u414_u435_u43b_u438_u441_u442_u438_u43d_u433 = 63,                           ///< "Делистинг"
};
const detail::EnumTable& exbind_table(Tags);

/// Parameters of Api::index.
struct IndexRequest {
    NamedOnly named{};
    Required<Open<Locale>> locale;
    Open<Type> type{};
    Optional<std::string> tag{};
    Optional<std::int64_t> page{};   ///< default 1
    Optional<std::int64_t> limit{};  ///< default 20
};

/// Part of IndexList.
struct IndexListType {
    std::string title{};
    std::string key{};

    bool operator==(const IndexListType&) const = default;
};

/// Part of Index.
struct IndexList {
    std::string title{};
    std::string description{};
    IndexListType type{};
    Vector<Open<Tags>> tags{};
    std::string url{};
    std::optional<TimePoint> dateTimestamp{};       ///< Unix milliseconds
    std::optional<TimePoint> startDataTimestamp{};  ///< Unix milliseconds
    std::optional<TimePoint> endDataTimestamp{};    ///< Unix milliseconds
    std::optional<TimePoint> publishTime{};         ///< Unix milliseconds

    bool operator==(const IndexList&) const = default;
};

/// Reply of Api::index.
struct Index {
    std::optional<std::int64_t> total{};
    Vector<IndexList> list{};

    bool operator==(const Index&) const = default;
};

/// The operations of announcements. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Announcement
    /// GET /v5/announcements/index
    ///
    /// Public. 600 requests per 5 seconds per IP address, shared by the pool ip.
    /// https://bybit-exchange.github.io/docs/v5/announcement
    Call<Index> index(IndexRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const IndexRequest*);
const detail::ObjectTable& exbind_table(const IndexListType*);
const detail::ObjectTable& exbind_table(const IndexList*);
const detail::ObjectTable& exbind_table(const Index*);

}  // namespace exbind::bybit::announcements
