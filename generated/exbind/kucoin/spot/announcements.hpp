// Generated from specs/kucoin/spot/announcements.yaml by `exbind generate kucoin`. DO NOT EDIT.
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

/// Operations under /api/v3.
namespace exbind::inline v0_1::kucoin::spot::announcements {

using exbind::operator<<;
using exbind::to_string;

enum class AnnType : std::uint8_t {
    latest_announcements = 0,  ///< "latest-announcements"
    activities = 1,
    product_updates = 2,       ///< "product-updates"
    vip = 3,
    maintenance_updates = 4,   ///< "maintenance-updates"
    delistings = 5,
    others = 6,
    api_campaigns = 7,         ///< "api-campaigns"
    new_listings = 8,          ///< "new-listings"
};
const detail::EnumTable& exbind_table(AnnType);

enum class Lang : std::uint8_t {
    zh_hk = 0,    ///< "zh_HK"
    ja_jp = 1,    ///< "ja_JP"
    ko_kr = 2,    ///< "ko_KR"
    en_us = 3,    ///< "en_US"
    pl_pl = 4,    ///< "pl_PL"
    es_es = 5,    ///< "es_ES"
    fr_fr = 6,    ///< "fr_FR"
    ar_ae = 7,    ///< "ar_AE"
    it_it = 8,    ///< "it_IT"
    id_id = 9,    ///< "id_ID"
    nl_nl = 10,   ///< "nl_NL"
    pt_pt = 11,   ///< "pt_PT"
    vi_vn = 12,   ///< "vi_VN"
    de_de = 13,   ///< "de_DE"
    tr_tr = 14,   ///< "tr_TR"
    ms_my = 15,   ///< "ms_MY"
    ru_ru = 16,   ///< "ru_RU"
    th_th = 17,   ///< "th_TH"
    hi_in = 18,   ///< "hi_IN"
    bn_bd = 19,   ///< "bn_BD"
    fil_ph = 20,  ///< "fil_PH"
    ur_pk = 21,   ///< "ur_PK"
};
const detail::EnumTable& exbind_table(Lang);

/// Parameters of Api::get_announcements.
struct GetAnnouncementsRequest {
    NamedOnly named{};
    Optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    Optional<std::int64_t> pageSize{};     ///< rows on a page
    Open<AnnType> annType{};               ///< default latest-announcements
    Open<Lang> lang{};                     ///< default en_US
    Optional<TimePoint> startTime{};       ///< Unix milliseconds
    Optional<TimePoint> endTime{};         ///< Unix milliseconds
};

/// Part of GetAnnouncements.
struct GetAnnouncementsItems {
    std::optional<std::int64_t> annId{};
    std::string annTitle{};
    Vector<Open<AnnType>> annType{};
    std::string annDesc{};
    std::optional<TimePoint> cTime{};  ///< Unix milliseconds
    std::string language{};
    std::string annUrl{};

    bool operator==(const GetAnnouncementsItems&) const = default;
};

/// Reply of Api::get_announcements.
struct GetAnnouncements {
    std::optional<std::int64_t> totalNum{};     ///< rows on all pages
    Vector<GetAnnouncementsItems> items{};      ///< rows of this page
    std::optional<std::int64_t> currentPage{};  ///< number of the page, from 1
    std::optional<std::int64_t> pageSize{};     ///< rows on a page
    std::optional<std::int64_t> totalPage{};    ///< number of pages

    bool operator==(const GetAnnouncements&) const = default;
};

/// The operations of spot/announcements. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get Announcements
    /// GET /api/v3/announcements
    ///
    /// Public. 2000 requests per 30 seconds per IP address, shared by the pool Public, of which one call takes 20. Too
    /// long for one reply: see pages().
    PagedCall<GetAnnouncements> get_announcements(GetAnnouncementsRequest request = {}) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const GetAnnouncementsRequest*);
const detail::ObjectTable& exbind_table(const GetAnnouncementsItems*);
const detail::ObjectTable& exbind_table(const GetAnnouncements*);

}  // namespace exbind::kucoin::spot::announcements
