// Sentences that announce rate limits.
#include "docs/openapi/limit_prose.hpp"
#include "docs/openapi/listed_words.hpp"
#include "reading.hpp"

using namespace reading;
using exbind::docs::openapi::find_limits;
using exbind::docs::openapi::listed_words;

namespace {

std::string understood(const std::string& prose) {
    std::string result;
    for (const auto& sentence : find_limits(prose)) {
        docs::DocOperation operation;
        operation.limits = sentence.limits;
        result += (result.empty() ? "" : " | ") + limits(operation);
        if (!operation.limits.empty() && operation.limits[0].unit == spec::LimitUnit::order) result += " orders";
        if (!sentence.odd.empty()) result += " odd:" + sentence.odd;
    }
    return result;
}

}  // namespace

TEST_CASE("forms of the limit sentence") {
    CHECK(understood("Limit: 10 requests per 1 second") == "10/1s");
    CHECK(understood("Limit 10 requests per 60 seconds") == "10/1m");
    CHECK(understood("**Limit: 10 requests per 1 seconds**") == "10/1s");
    CHECK(understood("**Limit:** 10 requests per second") == "10/1s");
    CHECK(understood("Limit: 1 request per second") == "1/1s");
    CHECK(understood("Limit: 33 requests per 10 second per user") == "33/10s user");
    CHECK(understood("Limit: 12 requests per 1 second per IP address") == "12/1s ip");
    CHECK(understood("Limit: 12 requests per 3 seconds per user per IP address") == "12/3s user ip");
    CHECK(understood("Limit: 1 request per second per account") == "1/1s user");
    CHECK(understood("Limit: 3 requests per 4 seconds per symbol") == "3/4s symbol");
    CHECK(understood("Limit: 6 requests per 1 symbol per 2 seconds") == "6/2s symbol");
    CHECK(understood("Rate Limit: 20 requests per 2 minutes") == "20/2m");
    CHECK(understood("Rate limit: 20 requests / 2s per user and symbol") == "20/2s user symbol");
    CHECK(understood("Limit: 5/second") == "5/1s");
    CHECK(understood("Limit: 50 orders per 10 seconds") == "50/10s orders");
    CHECK(understood("Limit: 10 requests per 1 second, 300 requests per 1 hour per user") == "10/1s; 300/1h user");
    CHECK(understood("Text.\n**Limit: 10 requests per 1 second**\\\nText") == "10/1s");
    CHECK(understood("Limit: 10 requests per 1 second.") == "10/1s");
}

TEST_CASE("other common forms of the limit sentence") {
    CHECK(understood("**This method is limited:** Sustained rate: 1 request/second. See there.") == "1/1s");
    CHECK(understood("Rate limit: 10 req/sec/UID") == "10/1s user");
    CHECK(understood("**Rate Limit**: 20 times/1s (UID)") == "20/1s user");
    CHECK(understood("A trip. Rate limit: 50 req per second") == "50/1s");
    CHECK(understood("Rate limit: 20 times/1s (full moon)") == " odd:full");
}

TEST_CASE("weights, whose pool is called after what it counts by") {
    const auto weights = [](const std::string& prose) {
        std::string result;
        for (const auto& sentence : find_limits(prose)) {
            for (const auto& limit : sentence.limits) {
                CHECK(limit.of_exchange);
                result += limit.pool + ' ' + std::to_string(limit.weight) + ';';
            }
            if (!sentence.odd.empty()) result += "odd:" + sentence.odd;
        }
        return result;
    };
    CHECK(weights("The pile.\n\nWeight(IP): 10") == "weight_ip 10;");
    CHECK(weights("Weight (UID): 3000\n") == "weight_user 3000;");
    CHECK(weights("**Weight:** 5") == "weight 5;");
    CHECK(weights("Weight(IP): 1 for one symbol, 40 for all") == "odd:for");
    CHECK(weights("Weight(IP): 0") == "odd:0");
    CHECK(weights("Weight of the index: 10") == "");
}

TEST_CASE("sentences that are no limits, or not understood") {
    CHECK(understood("Limit orders rest in the book, 10 requests at most.") == "");
    CHECK(understood("The limit is 10 requests per second") == "");
    CHECK(understood("") == "");
    CHECK(understood("Limit: 10 requests per full moon") == " odd:full");
    CHECK(understood("Limit: 10 requests") == " odd:the end of the line");
    CHECK(understood("Limit: 0 requests per second") == " odd:0");
    CHECK(understood("Limit: 99999999999 requests per second") == " odd:99999999999");
    CHECK(understood("Limit: 10 requests per 1 second for market makers") == "10/1s odd:for");
    CHECK(understood("Limit: 10 bananas per 1 second") == " odd:bananas");
    CHECK(understood("Limit: 10 requests per 2 symbols per 1 second") == " odd:2");
}

TEST_CASE("the place of a limit in its prose") {
    const std::string prose = "One.\n**Limit: 10 requests per 1 second** and more";
    const auto found = find_limits(prose);
    REQUIRE(found.size() == 1);
    CHECK(prose.substr(found[0].begin, found[0].end - found[0].begin) == "Limit: 10 requests per 1 second");
}

TEST_CASE("values listed in a description") {
    const auto words = [](const std::string& text) {
        std::string result;
        for (const std::string& word : listed_words(text)) result += (result.empty() ? "" : " ") + word;
        return result;
    };
    CHECK(words("LOAN/REPAY/AUTO_REPAY") == "LOAN REPAY AUTO_REPAY");
    CHECK(words("`BUY`/`SELL`") == "BUY SELL");
    CHECK(words("`LIMIT` / `MARKET`, needed if `type` is STOP") == "LIMIT MARKET");
    CHECK(words("Side: BUY/SELL") == "BUY SELL");
    CHECK(words("PARTIAL\\_FILLED/NEW") == "PARTIAL_FILLED NEW");
    CHECK(words("AA/BB, where BB is rare") == "AA BB");
    CHECK(words("the side, BUY or SELL") == "");
    CHECK(words("BTC/USDT is an example of a pair") == "");
    CHECK(words("buy/sell") == "");
    CHECK(words("BUY") == "");
    CHECK(words("A/B") == "");
    CHECK(words("BUY//SELL") == "");
    CHECK(words("") == "");
}
