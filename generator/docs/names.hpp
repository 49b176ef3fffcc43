// What names of fields tell about their values. Exchanges write px, sz, amt, ccy; the words are shared by most of them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/strings.hpp"

namespace exbind::docs {

bool names_time(std::string_view name);        ///< ts, fillTime, createdTime
bool names_moment(std::string_view name);      ///< createdAt, start_at
bool names_identifier(std::string_view name);  ///< ordId, ccy, address, label: text whatever it looks like
/// "ccy", "feeCcy": what is counted, or, against its name, an amount of it.
bool names_currency(std::string_view name);
bool names_account(std::string_view name);
bool names_count(std::string_view name);  ///< limit, page, orderCnt
bool names_amount(std::string_view name);
/// free, locked, total: amounts where the value is a text.
bool names_amount_of_text(std::string_view name);  ///< px, availBal, interestRate
bool names_code(std::string_view name);            ///< instType, state: one of some codes
bool names_cursor(std::string_view name);          ///< after, before, begin, end
bool names_secret(std::string_view name);          ///< secretKey, passphrase
/// Whether the first clause of a description (lower case) speaks of an amount, price or rate.
bool speaks_of_time(std::string_view head);
/// "requested tradeid"
bool speaks_of_id(std::string_view head);
bool speaks_of_amount(std::string_view head);
/// Whether it speaks of something that identifies or names.
bool speaks_of_identifier(std::string_view head);

/// "purchase-redempt" -> purchase_redempt; "amendTPSL" -> amend_tpsl; "set-riskOffset-amt" -> set_risk_offset_amt;
/// "one-click-repay-v2" -> one_click_repay_v2.
std::string snake_case(std::string_view text);

/// Hands out each name once; a name that is taken gets a number behind it, from 2 on.
class FreeNames {
  public:
    std::string take(const std::string& name, std::string_view between = {});

  private:
    std::unordered_set<std::string> taken_;
    std::unordered_map<std::string, int> numbers_;  // the last one that was given to each name
};

using text::pascal_case;
using text::words_of_name;

}  // namespace exbind::docs
