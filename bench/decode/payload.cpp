#include "payload.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <optional>
#include <random>
#include <type_traits>

namespace exbind::bench {
namespace {

constexpr std::string_view base_coins[] = {"BTC",  "ETH",  "SOL",  "XRP",   "DOGE", "LTC",  "ADA", "AVAX",
                                           "LINK", "PEPE", "SHIB", "1INCH", "ORDI", "SATS", "TON", "NEIROETH"};
constexpr std::string_view quote_coins[] = {"USDT", "USDC", "BTC", "EUR"};
constexpr std::string_view endings[] = {"", "-SWAP", "-251226"};

/// A generator whose numbers do not depend on the standard library.
class Random {
  public:
    std::uint64_t below(std::uint64_t bound) { return engine_() % bound; }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <class Range>
    auto pick(const Range& range) {
        return range[below(std::size(range))];
    }

  private:
    std::mt19937_64 engine_{7};
};

bool ends_with_currency(std::string_view name) {
    return name.ends_with("ccy") || name.ends_with("Ccy");
}

class Writer {
  public:
    Writer(std::size_t rows, KeyOrder order, bool bare_numbers) : rows_(rows), order_(order), bare_(bare_numbers) {}

    template <class Row>
    void object() {
        const std::size_t count = Fields<Row>::names.size();
        std::vector<std::size_t> order(count);
        std::iota(order.begin(), order.end(), std::size_t{0});
        const bool is_reply = Fields<Row>::names.back() == "data" || Fields<Row>::names.back() == "timestamp";
        if (order_ != KeyOrder::documented && !is_reply) shuffle(order, Fields<Row>::names.front());
        const bool unknown = order_ != KeyOrder::documented && !is_reply && count > 5;
        Row row{};
        text_ += '{';
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) text_ += ',';
            if (unknown && i == count / 2) text_ += R"("newField":"12.5",)";
            const std::string_view name = Fields<Row>::names[order[i]];
            text_ += '"';
            text_ += name;
            text_ += "\":";
            Fields<Row>::one(order[i], row, [&](auto& member) { value(member, name, Fields<Row>::samples[order[i]]); });
        }
        text_ += '}';
    }

    std::string take() { return std::move(text_); }

  private:
    void shuffle(std::vector<std::size_t>& order, std::string_view kind) {
        const auto made = orders_.find(kind);
        if (made != orders_.end() && order_ == KeyOrder::shuffled && made->second.size() == order.size()) {
            order = made->second;
            return;
        }
        for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random_.below(i)]);
        orders_[std::string(kind)] = order;
    }

    void quoted(std::string_view text) {
        text_ += '"';
        text_ += text;
        text_ += '"';
    }

    std::string digits_like(std::string_view sample) {
        std::string made(sample);
        for (char& c : made)
            if (c >= '1' && c <= '9') c = static_cast<char>('1' + random_.below(9));
        const std::size_t point = made.find('.');
        if (point != std::string::npos && random_.chance(50))
            made.resize(std::max(point + 2, made.size() - std::min<std::size_t>(made.size(), random_.below(4))));
        return made;
    }

    std::string amount(std::uint64_t most, unsigned places) {
        std::string made = std::to_string(random_.below(most)) + '.';
        for (unsigned i = 0; i < places; ++i) made += static_cast<char>('0' + random_.below(10));
        return made;
    }

    void value(std::optional<Decimal>&, std::string_view, std::string_view sample) {
        std::string made(sample);
        const bool none = sample.empty() || sample == "null";
        if (none) {
            if (random_.chance(20)) made = amount(9000, 1 + static_cast<unsigned>(random_.below(8)));
        } else if (sample == "0") {
            if (random_.chance(30)) made = amount(500, 2 + static_cast<unsigned>(random_.below(11)));
        } else {
            made = digits_like(sample);
        }
        if (!bare_) return quoted(made);
        if (made.empty() || made == "null") {
            text_ += "null";
            return;
        }
        // A number as a double prints it, for the decoders that have nothing else.
        if (made.find('.') != std::string::npos) {
            if (made.size() > 14) made.resize(14);
            while (made.back() == '0') made.pop_back();
            if (made.back() == '.') made.pop_back();
        }
        text_ += made;
    }
    void value(std::optional<TimePoint>&, std::string_view, std::string_view sample) {
        if (sample.empty()) return quoted("");
        const std::string time = std::to_string(1'700'000'000'000 + random_.below(60'000'000'000));
        if (sample.find('.') != std::string_view::npos) return quoted(time.substr(0, 10) + '.' + time.substr(10));
        if (!bare_) return quoted(time);
        text_ += time;
    }
    void value(std::optional<std::int64_t>&, std::string_view, std::string_view sample) {
        if (sample == "null") {
            text_ += sample;
            return;
        }
        text_ += std::to_string(random_.below(std::uint64_t{1} << 31U));
    }
    void value(std::optional<bool>&, std::string_view name, std::string_view sample) {
        const std::string_view made = name == "success" ? sample : random_.chance(50) ? "true" : "false";
        if (name == "isTpLimit" || (name == "reduceOnly" && !bare_)) return quoted(made);
        text_ += made;
    }
    template <class E>
    void value(Open<E>&, std::string_view, std::string_view sample) {
        if (sample == "null") {
            text_ += sample;
            return;
        }
        if (random_.chance(50)) return quoted(sample);
        std::vector<std::string_view> texts;
        if (sample.empty()) texts.emplace_back();
        for (unsigned i = 0; i < 64 && !to_string(static_cast<E>(i)).empty(); ++i)
            texts.push_back(to_string(static_cast<E>(i)));
        quoted(random_.pick(texts));
    }
    void value(std::string&, std::string_view name, std::string_view sample) {
        std::string made(sample);
        if (name == "instId" || name == "uly" || name == "instFamily") {
            made.clear();
            if (!sample.empty() || random_.chance(30)) {
                made += random_.pick(base_coins);
                made += '-';
                made += random_.pick(quote_coins);
                made += random_.pick(endings);
            }
        } else if (ends_with_currency(name)) {
            if (!sample.empty() || random_.chance(20)) made = random_.pick(base_coins);
        } else if (sample != "0" && name != "code") {
            for (char& c : made)
                if (c >= '0' && c <= '9') c = static_cast<char>('1' + random_.below(9));
        }
        quoted(made);
    }
    void value(Vector<std::string>&, std::string_view, std::string_view) {
        text_ += '[';
        for (std::uint64_t i = 1 + random_.below(3); i > 0; --i) {
            quoted(random_.pick(quote_coins));
            if (i > 1) text_ += ',';
        }
        text_ += ']';
    }
    template <class Row>
    void value(Vector<Row>&, std::string_view name, std::string_view) {
        std::size_t count = rows_;
        if (name == "data" && std::is_same_v<Row, okx::account::Balance>) count = 1;
        if (name == "attachAlgoOrds") count = random_.chance(15) ? 1 : 0;
        if (name == "upcChg") count = random_.chance(10) ? 1 : 0;
        text_ += '[';
        for (std::size_t i = 0; i < count; ++i) {
            if (i > 0) text_ += ',';
            object<Row>();
        }
        text_ += ']';
    }
    template <Object Row>
    void value(Row&, std::string_view, std::string_view) {
        object<Row>();
    }

    const std::size_t rows_;
    const KeyOrder order_;
    const bool bare_;
    Random random_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> orders_;
    std::string text_;
};

}  // namespace

template <class Reply>
std::string make_reply(std::size_t rows, KeyOrder order) {
    Writer writer(rows, order, std::is_same_v<Reply, WooxReply>);
    writer.object<Reply>();
    return writer.take();
}

template std::string make_reply<OkxReply<okx::finance::savings::Balance>>(std::size_t, KeyOrder);
template std::string make_reply<OkxReply<okx::account::Balance>>(std::size_t, KeyOrder);
template std::string make_reply<OkxReply<okx::trade::OrdersHistory>>(std::size_t, KeyOrder);
template std::string make_reply<OkxReply<okx::market::Tickers>>(std::size_t, KeyOrder);
template std::string make_reply<OkxReply<okx::public_::Instruments>>(std::size_t, KeyOrder);
template std::string make_reply<WooxReply>(std::size_t, KeyOrder);

}  // namespace exbind::bench
