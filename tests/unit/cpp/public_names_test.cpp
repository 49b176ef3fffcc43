// The lists of reserved names against the headers that they were made of.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "cpp/reserved.hpp"
#include "spec/reserved.hpp"

namespace fs = std::filesystem;
using namespace exbind;

namespace {

const fs::path root = EXBIND_SOURCE_DIR;

std::string content(const fs::path& path) {
    std::ifstream file(path);
    REQUIRE_MESSAGE(file, path.string());
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Without comments, literals and lines of the preprocessor.
std::string code(const std::string& text) {
    static const std::regex noise(R"re(//[^\n]*|"(\\.|[^"\\\n])*"|'(\\.|[^'\\\n])'|\n[ \t]*#(\\\n|[^\n])*)re");
    return std::regex_replace("\n" + text, noise, " ");
}

/// The text with everything between brackets of these kinds left out, the brackets too.
std::string without(const std::string& text, char open, char close) {
    std::string result;
    int depth = 0;
    for (const char c : text) {
        if (c == open) ++depth;
        if (depth == 0) result += c;
        if (c == close && depth > 0) --depth;
    }
    return result;
}

/// The name that a declaration declares; empty for a specialisation, and for what declares nothing.
std::string declared(const std::string& declaration) {
    if (declaration.find("operator") != std::string::npos || declaration.find("using namespace") != std::string::npos)
        return {};
    static const std::regex type(
        R"(\b(?:enum class|enum|class|struct|union|concept|using|namespace)\s+(?:\[\[\w+\]\]\s*|EXBIND_BUILT_AS\s+)?(\w+)\s*(<)?)");
    static const std::regex other(R"((\w+)\s*(?:[(=]|$))");
    static const std::regex head(R"(^\s*template\s*)");
    std::string rest = declaration;
    if (std::regex_search(rest, head)) {  // the parameters are all in the first angle brackets
        std::size_t at = rest.find('<');
        for (int depth = 0; at < rest.size(); ++at) {
            depth += rest[at] == '<' ? 1 : rest[at] == '>' ? -1 : 0;
            if (depth == 0) break;
        }
        rest = rest.substr(at + 1);
    }
    std::smatch found;
    if (std::regex_search(rest, found, type)) return found[2].matched ? std::string() : found[1].str();
    rest = without(rest, '<', '>');
    return std::regex_search(rest, found, other) ? found[1].str() : std::string();
}

/// What a header declares in namespace exbind itself.
std::set<std::string> declarations(const std::string& text) {
    static const std::regex whole(R"(^\s*namespace\s+exbind(::inline\s+\w+)?\s*$)");
    static const std::regex part(R"(^\s*inline\s+namespace\s+\w+\s*$)");
    std::set<std::string> result;
    std::vector<bool> open;  // for each brace whether names inside are names of exbind
    std::string statement;
    const auto ours = [&] {
        return !open.empty() && std::all_of(open.begin(), open.end(), [](bool inside) { return inside; });
    };
    const auto take = [&] {
        if (ours()) result.insert(declared(statement));
    };
    for (const char c : code(text)) {
        if (c == '{') {
            const bool inside = std::regex_match(statement, open.empty() ? whole : part);
            take();
            open.push_back(inside);
        } else if (c == '}') {
            REQUIRE_FALSE(open.empty());
            open.pop_back();
        } else if (c == ';') {
            take();
        } else {
            statement += c;
            continue;
        }
        statement.clear();
    }
    result.erase("");
    return result;
}

std::vector<fs::path> headers(const fs::path& folder) {
    std::vector<fs::path> result;
    for (const auto& entry : fs::directory_iterator(root / folder))
        if (entry.path().extension() == ".hpp") result.push_back(entry.path());
    REQUIRE_FALSE(result.empty());
    return result;
}

}  // namespace

TEST_CASE("declarations are found") {
    CHECK(declarations(R"(
#define NOT_THIS(x) struct x;
namespace exbind {
// struct Neither;
struct A { int b; void c(); };
enum class [[nodiscard]] D : bool { e };
template <class T, class U = std::vector<T>> class F;
template <> struct F<int> {};
template <class T> concept G = true;
using H = std::vector<int>;
inline constexpr int i = 3;
std::vector<std::pair<int, int>> j(int k = 3, std::string_view = "struct L;");
bool operator==(const A&, const A&);
namespace detail { struct M; }
inline namespace literals { int n(); }
}  // namespace exbind
template <> struct std::hash<exbind::A> {};
namespace other { struct P; }
namespace exbind::inline v1_2 { struct Q; }
namespace exbind::inline v1_2::detail { struct R; }
)") == std::set<std::string>{"A", "D", "F", "G", "H", "i", "j", "detail", "literals", "n", "Q"});
}

TEST_CASE("every name of the public headers is known, so that no group declares it") {
    std::vector<fs::path> all = headers("runtime/include/exbind");
    for (const fs::path& header : headers("runtime/redis/include/exbind")) all.push_back(header);
    std::set<std::string> found;
    for (const fs::path& header : all) {
        for (const std::string& name : declarations(content(header))) {
            CHECK_MESSAGE(cpp::is_public_name(name), header.filename().string(), " declares ", name,
                          ", which public_names in generator/cpp/reserved.cpp lacks");
            found.insert(name);
        }
    }
    for (const char* name : {"Outcome", "Error", "Vector", "Decimal", "PagedCall", "prepare", "reconcile", "detail"})
        CHECK_MESSAGE(found.count(name) == 1, name);
}

TEST_CASE("no exchange takes the place of one of our headers") {
    for (const fs::path& header : headers("runtime/include/exbind"))
        CHECK_MESSAGE(cpp::is_runtime_header(header.stem().string()), header.stem().string());
    for (const fs::path& header : headers("runtime/redis/include/exbind"))
        CHECK_MESSAGE(cpp::is_runtime_header(header.stem().string()), header.stem().string());
}

TEST_CASE("generated groups declare nothing that would be ambiguous beside namespace exbind") {
    static const std::regex declaration(
        R"re(\n(?:struct|enum class|namespace|using(?! exbind::(?:to_string|operator))) (?:exbind::)?(?:inline v0_1::)?([\w:]+))re");
    std::size_t found = 0;
    for (const fs::path& folder : {root / "generated/exbind", root / "tests/golden/kitchen/expected/exbind"}) {
        for (const auto& entry : fs::recursive_directory_iterator(folder)) {
            if (entry.path().extension() != ".hpp") continue;
            const std::string text = content(entry.path());
            for (auto at = std::sregex_iterator(text.begin(), text.end(), declaration); at != std::sregex_iterator();
                 ++at) {
                const std::string name = (*at)[1];
                const std::string last = name.substr(name.rfind(':') + 1);  // npos + 1 is 0
                CHECK_MESSAGE((!cpp::is_public_name(last) && !spec::is_reserved(last)), entry.path().string(), ": ",
                              name);
                ++found;
            }
        }
    }
    CHECK(found > 1000);
}

TEST_CASE("headers and templates declare everything in the namespace of the version") {
    static const std::regex number(R"(#define EXBIND_VERSION_(?:MAJOR|MINOR) (\d+))");
    const std::string version = content(root / "runtime/include/exbind/version.hpp");
    std::string expected = "v";
    for (auto at = std::sregex_iterator(version.begin(), version.end(), number); at != std::sregex_iterator(); ++at)
        expected += (expected == "v" ? "" : "_") + (*at)[1].str();

    static const std::regex space(R"(\nnamespace exbind(?:::inline (\w+))?[^\n]*\{)");
    std::size_t found = 0;
    for (const char* folder : {"runtime", "templates"}) {
        for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
            const fs::path name = entry.path().filename();
            if (!entry.is_regular_file() || name == "CMakeLists.txt" ||
                entry.path().parent_path().filename() == "project")
                continue;
            const std::string text = content(entry.path());
            for (auto at = std::sregex_iterator(text.begin(), text.end(), space); at != std::sregex_iterator(); ++at) {
                CHECK_MESSAGE((*at)[1] == expected, entry.path().string(), ": ", at->str());
                ++found;
            }
        }
    }
    CHECK(found > 100);
}
