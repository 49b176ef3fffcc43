// Generated from specs/okx/rubik/stat/option.yaml by `exbind generate okx`. DO NOT EDIT.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::okx {
class Connection;
}

/// Operations under /api/v5/rubik/stat/option.
namespace exbind::inline v0_1::okx::rubik::stat::option {

/// Parameters of Api::open_interest_volume.
struct OpenInterestVolumeRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 8H
};

/// Reply of Api::open_interest_volume, one row. On the wire an array, its items in this order.
struct OpenInterestVolume {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<Decimal> oi{};    ///< open interest
    std::optional<Decimal> vol{};   ///< volume

    bool operator==(const OpenInterestVolume&) const = default;
};

/// Parameters of Api::open_interest_volume_expiry.
struct OpenInterestVolumeExpiryRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 8H
};

/// Reply of Api::open_interest_volume_expiry, one row. On the wire an array, its items in this order.
struct OpenInterestVolumeExpiry {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::string expTime{};          ///< e.g. 20210623
    std::optional<Decimal> callOI{};
    std::optional<Decimal> putOI{};
    std::optional<Decimal> callVol{};
    std::optional<Decimal> putVol{};

    bool operator==(const OpenInterestVolumeExpiry&) const = default;
};

/// Parameters of Api::open_interest_volume_ratio.
struct OpenInterestVolumeRatioRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 8H
};

/// Reply of Api::open_interest_volume_ratio, one row. On the wire an array, its items in this order.
struct OpenInterestVolumeRatio {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<Decimal> oiRatio{};
    std::optional<Decimal> volRatio{};

    bool operator==(const OpenInterestVolumeRatio&) const = default;
};

/// Parameters of Api::open_interest_volume_strike.
struct OpenInterestVolumeStrikeRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency
    Required<std::string> expTime;   ///< e.g. 20210623
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 8H
};

/// Reply of Api::open_interest_volume_strike, one row. On the wire an array, its items in this order.
struct OpenInterestVolumeStrike {
    std::optional<TimePoint> ts{};    ///< Unix milliseconds
    std::optional<Decimal> strike{};  ///< price of exercise
    std::optional<Decimal> callOI{};
    std::optional<Decimal> putOI{};
    std::optional<Decimal> callVol{};
    std::optional<Decimal> putVol{};

    bool operator==(const OpenInterestVolumeStrike&) const = default;
};

/// Parameters of Api::taker_block_volume.
struct TakerBlockVolumeRequest {
    NamedOnly named{};
    Required<std::string> ccy;       ///< currency
    Optional<std::string> period{};  ///< length of each interval, such as 5m; default 8H
};

/// Reply of Api::taker_block_volume. On the wire an array, its items in this order.
struct TakerBlockVolume {
    std::optional<TimePoint> ts{};  ///< Unix milliseconds
    std::optional<Decimal> callBuyVol{};
    std::optional<Decimal> callSellVol{};
    std::optional<Decimal> putBuyVol{};
    std::optional<Decimal> putSellVol{};
    std::optional<Decimal> callBlockVol{};
    std::optional<Decimal> putBlockVol{};

    bool operator==(const TakerBlockVolume&) const = default;
};

/// The operations of rubik/stat/option. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Get options open interest and volume
    /// GET /api/v5/rubik/stat/option/open-interest-volume
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-options-open-interest-and-volume
    Call<Vector<OpenInterestVolume>> open_interest_volume(OpenInterestVolumeRequest request) const;

    /// Get open interest and volume (expiry)
    /// GET /api/v5/rubik/stat/option/open-interest-volume-expiry
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-expiry
    Call<Vector<OpenInterestVolumeExpiry>> open_interest_volume_expiry(OpenInterestVolumeExpiryRequest request) const;

    /// Get put/call ratio
    /// GET /api/v5/rubik/stat/option/open-interest-volume-ratio
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-put-call-ratio
    Call<Vector<OpenInterestVolumeRatio>> open_interest_volume_ratio(OpenInterestVolumeRatioRequest request) const;

    /// Get open interest and volume (strike)
    /// GET /api/v5/rubik/stat/option/open-interest-volume-strike
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-open-interest-and-volume-strike
    Call<Vector<OpenInterestVolumeStrike>> open_interest_volume_strike(OpenInterestVolumeStrikeRequest request) const;

    /// Get taker flow
    /// GET /api/v5/rubik/stat/option/taker-block-volume
    ///
    /// Public. 5 requests per 2 seconds per IP address.
    /// https://www.okx.com/docs-v5/en/#trading-statistics-rest-api-get-taker-flow
    Call<TakerBlockVolume> taker_block_volume(TakerBlockVolumeRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const OpenInterestVolumeRequest*);
const detail::ObjectTable& exbind_table(const OpenInterestVolume*);
const detail::ObjectTable& exbind_table(const OpenInterestVolumeExpiryRequest*);
const detail::ObjectTable& exbind_table(const OpenInterestVolumeExpiry*);
const detail::ObjectTable& exbind_table(const OpenInterestVolumeRatioRequest*);
const detail::ObjectTable& exbind_table(const OpenInterestVolumeRatio*);
const detail::ObjectTable& exbind_table(const OpenInterestVolumeStrikeRequest*);
const detail::ObjectTable& exbind_table(const OpenInterestVolumeStrike*);
const detail::ObjectTable& exbind_table(const TakerBlockVolumeRequest*);
const detail::ObjectTable& exbind_table(const TakerBlockVolume*);

}  // namespace exbind::okx::rubik::stat::option
