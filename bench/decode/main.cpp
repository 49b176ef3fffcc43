// Times the decoders, or checks that all of them read the same:
//   bench_decode --check               every decoder's sum over all members; fails when they differ
//   bench_decode --allocations         allocations per row
//   bench_decode --one NAME SHAPE N    N times one decoder, for callgrind
//   bench_decode --list                names and shapes
//   bench_decode --write FOLDER        the payloads as files
//   bench_decode [flags of Google Benchmark]
#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <map>
#include <new>

#include "decoders.hpp"
#include "payload.hpp"

namespace {

std::size_t allocations = 0;

}  // namespace

// Every decoder here allocates with new, or with malloc through the library's allocator, which is counted below.
extern "C" {
void* __libc_malloc(std::size_t size);
void* __libc_calloc(std::size_t count, std::size_t size);
void* __libc_realloc(void* memory, std::size_t size);
void* malloc(std::size_t size) {
    ++allocations;
    return __libc_malloc(size);
}
void* calloc(std::size_t count, std::size_t size) {
    ++allocations;
    return __libc_calloc(count, size);
}
void* realloc(void* memory, std::size_t size) {
    ++allocations;
    return __libc_realloc(memory, size);
}
}

namespace exbind::bench {

std::vector<Decoder>& decoders() {
    static std::vector<Decoder> all;
    return all;
}

namespace {

using Payloads = std::map<std::string, Payload, std::less<>>;

Payloads make_payloads() {
    Payloads payloads;
    for_each_shape([&]<class Reply>(const std::string& shape, std::size_t rows) {
        const auto add = [&](const std::string& name, KeyOrder order) {
            Payload payload{make_reply<Reply>(rows, order), rows};
            payload.text.reserve(payload.text.size() + Payload::spare);
            payloads.emplace(name, std::move(payload));
        };
        add(shape, KeyOrder::documented);
        add(shape + "_shuffled", KeyOrder::shuffled);
        add(shape + "_mixed", KeyOrder::mixed);
    });
    return payloads;
}

constexpr const char* variants[] = {"", "_shuffled", "_mixed"};

int check(const Payloads& payloads) {
    int wrong = 0;
    std::map<std::string, std::uint64_t> sums;
    for (const Decoder& decoder : decoders()) {
        for (const char* variant : variants) {
            if (!decoder.shuffled && *variant != '\0') continue;
            const std::string shape = decoder.shape + variant;
            std::string found;
            try {
                const std::uint64_t sum = decoder.run(payloads.at(shape), true);
                if (decoder.typed && sums.emplace(shape, sum).first->second != sum)
                    found = "differs from the first decoder";
            } catch (const std::exception& error) {
                found = error.what();
            }
            if (found.empty()) continue;
            std::printf("%s %s: %s\n", decoder.name.c_str(), shape.c_str(), found.c_str());
            wrong = 1;
        }
    }
    std::printf(wrong == 0 ? "all decoders agree on every member of %zu payloads\n" : "%zu payloads\n",
                payloads.size());
    return wrong;
}

void count_allocations(const Payloads& payloads) {
    for (const Decoder& decoder : decoders()) {
        const Payload& payload = payloads.at(decoder.shape);
        decoder.run(payload, false);
        const std::size_t before = allocations;
        decoder.run(payload, false);
        std::printf("%s,%s,%.3f\n", decoder.name.c_str(), decoder.shape.c_str(),
                    static_cast<double>(allocations - before) / static_cast<double>(payload.rows));
    }
}

int run_one(const Payloads& payloads, std::string_view name, std::string_view shape, int times) {
    const auto payload = payloads.find(shape);
    for (const Decoder& decoder : decoders()) {
        if (decoder.name != name || payload == payloads.end() || !shape.starts_with(decoder.shape)) continue;
        for (int i = 0; i < times; ++i) decoder.run(payload->second, false);
        return 0;
    }
    std::fprintf(stderr, "no such decoder or shape\n");
    return 2;
}

void write_payloads(const Payloads& payloads, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    for (const auto& [name, payload] : payloads)
        std::ofstream(folder / (name + ".json"), std::ios::binary) << payload.text;
}

void register_all(const Payloads& payloads) {
    for (const Decoder& decoder : decoders()) {
        for (const char* variant : variants) {
            if (!decoder.shuffled && *variant != '\0') continue;
            const Payload* const payload = &payloads.at(decoder.shape + variant);
            const auto run = decoder.run;
            const std::string name = decoder.shape + variant + "/" + decoder.name;
            benchmark::RegisterBenchmark(name.c_str(), [payload, run](benchmark::State& state) {
                for (auto _ : state) benchmark::DoNotOptimize(run(*payload, false));
                const auto times = static_cast<std::int64_t>(state.iterations());
                state.SetBytesProcessed(times * static_cast<std::int64_t>(payload->text.size()));
                state.SetItemsProcessed(times * static_cast<std::int64_t>(payload->rows));
            });
        }
    }
}

}  // namespace

int run(int argc, char** argv) {
    const Payloads payloads = make_payloads();
    const std::string_view mode = argc > 1 ? argv[1] : "";
    if (mode == "--check") return check(payloads);
    if (mode == "--allocations") return count_allocations(payloads), 0;
    if (mode == "--one" && argc == 5) return run_one(payloads, argv[2], argv[3], std::atoi(argv[4]));
    if (mode == "--write" && argc == 3) return write_payloads(payloads, argv[2]), 0;
    if (mode == "--list") {
        for (const Decoder& decoder : decoders()) std::printf("%s %s\n", decoder.name.c_str(), decoder.shape.c_str());
        for (const auto& [name, payload] : payloads)
            std::printf("# %s %zu %zu\n", name.c_str(), payload.text.size(), payload.rows);
        return 0;
    }
    register_all(payloads);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

}  // namespace exbind::bench

int main(int argc, char** argv) {
    return exbind::bench::run(argc, argv);
}
