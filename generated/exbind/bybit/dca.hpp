// Generated from specs/bybit/dca.yaml by `exbind generate bybit`. DO NOT EDIT.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "exbind/bybit/common/close_mode.hpp"
#include "exbind/call.hpp"
#include "exbind/decimal.hpp"
#include "exbind/fields.hpp"
#include "exbind/vector.hpp"

namespace exbind::inline v0_1::bybit {
class Connection;
}

/// Operations under /v5/dca.
namespace exbind::inline v0_1::bybit::dca {

using exbind::bybit::CloseMode;

/// Parameters of Api::close_dca_bot.
struct CloseDcaBotRequest {
    NamedOnly named{};
    Required<std::string> bot_id;
    Required<std::string> close_mode;  ///< e.g. USDT
};

/// Reply of Api::close_dca_bot.
struct CloseDcaBot {
    std::optional<std::int64_t> status_code{};
    std::string bot_id{};
    Open<CloseMode> close_mode{};
    std::string debug_msg{};

    bool operator==(const CloseDcaBot&) const = default;
};

/// Part of CreateDcaBotRequestParameters.
struct CreateDcaBotRequestParametersPairs {
    NamedOnly named{};
    Required<std::string> base;  ///< e.g. BTC
    Required<Decimal> amount;
};

/// Part of CreateDcaBotRequest.
struct CreateDcaBotRequestParameters {
    NamedOnly named{};
    Required<std::int64_t> frequency_in_second;
    Required<std::string> quote_coin;                            ///< e.g. USDT
    Required<Vector<CreateDcaBotRequestParametersPairs>> pairs;  ///< at most 5 items
    Optional<Decimal> max_invest_amount{};
};

/// Parameters of Api::create_dca_bot.
struct CreateDcaBotRequest {
    NamedOnly named{};
    Required<CreateDcaBotRequestParameters> parameters;
};

/// Reply of Api::create_dca_bot.
struct CreateDcaBot {
    std::optional<std::int64_t> status_code{};
    std::optional<std::int64_t> bot_id{};
    std::string debug_msg{};
    std::string ban_reason_text{};

    bool operator==(const CreateDcaBot&) const = default;
};

/// The operations of dca. Thread-safe; copies share the connection.
class Api {
  public:
    explicit Api(const Connection& connection);

    /// Close DCA Bot
    /// POST /v5/dca/close-bot
    ///
    /// Private. 3 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/dca/close
    Call<CloseDcaBot> close_dca_bot(CloseDcaBotRequest request) const;

    /// Create DCA Bot
    /// POST /v5/dca/create-bot
    ///
    /// Private. 3 requests per second per user. 600 requests per 5 seconds per IP address, shared by the pool ip. Never
    /// re-sent by itself.
    /// https://bybit-exchange.github.io/docs/v5/bot/dca/create
    Call<CreateDcaBot> create_dca_bot(CreateDcaBotRequest request) const;

  private:
    std::shared_ptr<detail::Core> core_;
};

/// How each struct travels: for exbind::to_json and for tests.
const detail::ObjectTable& exbind_table(const CloseDcaBotRequest*);
const detail::ObjectTable& exbind_table(const CloseDcaBot*);
const detail::ObjectTable& exbind_table(const CreateDcaBotRequestParametersPairs*);
const detail::ObjectTable& exbind_table(const CreateDcaBotRequestParameters*);
const detail::ObjectTable& exbind_table(const CreateDcaBotRequest*);
const detail::ObjectTable& exbind_table(const CreateDcaBot*);

}  // namespace exbind::bybit::dca
