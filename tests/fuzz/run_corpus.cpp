// Runs a fuzz target without libFuzzer: each file of the folders given, and a fixed number of changed copies of each.
// The changes are the same in every run.
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
/// What to put into texts here and there: each target has its own.
extern const std::vector<std::string> fuzz_words;

namespace {

void run(const std::string& text) {
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
}

std::string changed(std::string text, std::mt19937& random) {
    const auto below = [&](std::size_t count) { return count == 0 ? 0 : random() % count; };
    const std::size_t at = below(text.size());
    switch (random() % 5) {
        case 0:
            return text.substr(0, at);
        case 1:
            if (!text.empty()) text[at] = static_cast<char>(random());
            return text;
        case 2:
            return text.erase(at, 1 + below(40));
        case 3:
            return text.insert(at, text.substr(below(text.size()), below(200)));
        default: {
            return text.insert(at, fuzz_words[random() % fuzz_words.size()]);
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int changes = 150;
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            run(text);
            std::mt19937 random(1);
            for (int n = 0; n < changes; ++n) run(changed(text, random));
            ++files;
        }
    std::cout << files << " files, " << changes << " changes each\n";
    return files == 0 ? 1 : 0;
}
