// Exact decimals, side by side with what passes through binary floating point: 1,024 amounts of the usual forms, read
// and printed. `bench_decimal [flags of Google Benchmark]`; times are for all of them.
#include <benchmark/benchmark.h>

#include <charconv>
#include <random>
#include <string>
#include <vector>

#include "exbind/decimal.hpp"

namespace {

using exbind::Decimal;

constexpr std::size_t count = 1024;

std::vector<std::string> make_amounts() {
    constexpr const char* forms[] = {
        "11.0010737453457821", "0.0010737388791526", "4834.317093622894", "9999.99", "51858",
        "0.00192834",          "-0.00000192834",     "1000000",           "0.1",     "8888.88",
        "-7.545600000000006",  "0.00000001"};
    std::mt19937_64 random(7);
    std::vector<std::string> texts;
    for (std::size_t i = 0; i < count; ++i) {
        std::string text = forms[random() % std::size(forms)];
        for (char& c : text)
            if (c >= '1' && c <= '9') c = static_cast<char>('1' + random() % 9);
        texts.push_back(std::move(text));
    }
    return texts;
}

const std::vector<std::string> amounts = make_amounts();

std::vector<Decimal> decimals() {
    std::vector<Decimal> values;
    for (const std::string& text : amounts) values.push_back(Decimal::parse(text).value());
    return values;
}

std::vector<double> doubles() {
    std::vector<double> values;
    for (const std::string& text : amounts) values.push_back(std::stod(text));
    return values;
}

template <class Item, class Work>
void each(benchmark::State& state, const std::vector<Item>& items, Work work) {
    for (auto _ : state)
        for (const Item& item : items) work(item);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * items.size()));
}

void parse_exact(benchmark::State& state) {
    each(state, amounts, [](const std::string& text) { benchmark::DoNotOptimize(Decimal::parse(text)); });
}
void parse_stod(benchmark::State& state) {
    each(state, amounts, [](const std::string& text) { benchmark::DoNotOptimize(std::stod(text)); });
}
void parse_from_chars(benchmark::State& state) {
    each(state, amounts, [](const std::string& text) {
        double value = 0;
        std::from_chars(text.data(), text.data() + text.size(), value);
        benchmark::DoNotOptimize(value);
    });
}
void parse_41_digits(benchmark::State& state) {
    const std::vector<std::string> texts(count, "12345678901234567890123.456789012345678901");
    each(state, texts, [](const std::string& text) { benchmark::DoNotOptimize(Decimal::parse(text)); });
}
void print_exact(benchmark::State& state) {
    std::string out;
    each(state, decimals(), [&](const Decimal& value) {
        out.clear();
        value.append_to(out);
        benchmark::DoNotOptimize(out.data());
    });
}
void print_to_chars(benchmark::State& state) {
    char text[64];
    each(state, doubles(),
         [&](double value) { benchmark::DoNotOptimize(std::to_chars(text, text + sizeof text, value)); });
}
void to_double(benchmark::State& state) {
    each(state, decimals(), [](const Decimal& value) { benchmark::DoNotOptimize(value.to_double()); });
}
void compare_neighbours(benchmark::State& state) {
    const std::vector<Decimal> values = decimals();
    for (auto _ : state)
        for (std::size_t i = 1; i < values.size(); ++i) benchmark::DoNotOptimize(values[i - 1] < values[i]);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations() * (values.size() - 1)));
}
void to_scaled_integer(benchmark::State& state) {
    each(state, decimals(), [](const Decimal& value) { benchmark::DoNotOptimize(value.to_scaled_int64(18)); });
}

BENCHMARK(parse_exact);
BENCHMARK(parse_from_chars);
BENCHMARK(parse_stod);
BENCHMARK(parse_41_digits);
BENCHMARK(print_exact);
BENCHMARK(print_to_chars);
BENCHMARK(to_double);
BENCHMARK(compare_neighbours);
BENCHMARK(to_scaled_integer);

}  // namespace

BENCHMARK_MAIN();
