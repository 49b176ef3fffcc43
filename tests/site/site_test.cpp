// The site: whole, well-formed, with nothing from elsewhere, and safe from the texts that it shows.
#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "cli/site/cpp_html.hpp"
#include "cli/site/headers.hpp"
#include "cli/site/markdown.hpp"
#include "command.hpp"
#include "folder.hpp"
#include "markup.hpp"
#include "text/strings.hpp"

using command::Output;
using nlohmann::json;
namespace fs = std::filesystem;
using namespace site_test;

namespace {

std::string slurp(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

Output run(std::vector<std::string> words, const std::map<std::string, std::string>& environment = {}) {
    words.insert(words.begin(), {"--root", command::source("").string()});
    return command::run(words, environment);
}

void expect_none(const std::vector<std::string>& found) {
    for (const std::string& each : found) FAIL_CHECK(each);
}

/// What the index holds, as the browser reads it.
json index_of(const fs::path& site) {
    const std::string script = slurp(site / "search-index.js");
    const std::string begin = "self.exbindIndex = ";
    REQUIRE(script.rfind(begin, 0) == 0);
    return json::parse(script.substr(begin.size(), script.rfind(';') - begin.size()));
}

/// The site of two exchanges and of this project's texts, made once.
const fs::path& site() {
    static const fs::path folder = [] {
        fs::path made = fs::temp_directory_path() / ("exbind-site-" + std::to_string(::getpid()));
        const Output output = run({"site", "woox", "okx", "--out", made.string()});
        REQUIRE_MESSAGE(output.status == 0, output.err);
        std::atexit([] { fs::remove_all(fs::temp_directory_path() / ("exbind-site-" + std::to_string(::getpid()))); });
        return made;
    }();
    return folder;
}

const std::map<std::string, Markup>& pages_of_site() {
    static const std::map<std::string, Markup> pages = parse_all(site());
    return pages;
}

}  // namespace

TEST_CASE("every link of the site leads to a page and an anchor, and nothing is loaded from elsewhere") {
    const auto& pages = pages_of_site();
    CHECK(pages.size() > 100);
    expect_none(faults(site(), pages));
    for (const char* file : {"site.css", "site.js"}) {
        const std::string text = slurp(site() / file);
        CHECK_FALSE(text.empty());
        for (const char* word : {"http:", "https:", "url(", "@import", "innerHTML", "eval("})
            CHECK_MESSAGE(!has(text, word), file, " has ", word);
    }
}

TEST_CASE("every operation is there, with its route and each of its fields") {
    const auto& pages = pages_of_site();
    const json index = index_of(site());
    std::size_t operations = 0;
    for (const char* exchange : {"woox", "okx"}) {
        const json listed = json::parse(run({"--format", "json", "list", exchange}).out);
        std::map<std::string, std::set<std::string>> fields;  // by route
        for (const json& field : json::parse(run({"--format", "json", "list", exchange, "--fields"}).out)) {
            const std::string path = field.at("field");
            fields[field.at("method").get<std::string>() + ' ' + field.at("path").get<std::string>()].insert(
                path.substr(path.rfind('.') + 1));
        }
        operations += listed.size();
        for (const json& each : listed) {
            const std::string name = each.at("group").get<std::string>() + '.' + each.at("id").get<std::string>();
            CAPTURE(name);
            const auto in_index =
                std::find_if(index.at("operations").begin(), index.at("operations").end(), [&](const json& row) {
                    const json& group = index.at("groups").at(row.at(0).get<std::size_t>());
                    return group.at(0) == exchange && group.at(1) == each.at("group") && row.at(1) == each.at("id");
                });
            REQUIRE(in_index != index.at("operations").end());
            const std::string address = index.at("groups").at(in_index->at(0).get<std::size_t>()).at(2);
            const Markup& page = pages.at(address);
            const auto section = std::find_if(page.elements.begin(), page.elements.end(), [&](const Element& element) {
                const auto id = element.attributes.find("id");
                return element.name == "section" && id != element.attributes.end() && id->second == each.at("id");
            });
            REQUIRE(section != page.elements.end());
            const std::string route = each.at("method").get<std::string>() + ' ' + each.at("path").get<std::string>();
            for (const std::string& part : {route, std::string(" const;"), std::string("exbind call ")})
                CHECK_MESSAGE(has(section->text, part), part);
            // exbind call takes the command, or there would be none for curl.
            CHECK_FALSE(has(section->text, "One curl command cannot"));
            for (const std::string& field : fields[route]) CHECK_MESSAGE(has(section->text, field), field);
        }
    }
    CHECK(index.at("operations").size() == operations);
}

TEST_CASE("the index knows errors, texts and the runtime's names, where they are") {
    const auto& pages = pages_of_site();
    const json index = index_of(site());
    std::size_t found = 0;
    for (const json& each : index.at("texts")) {
        const std::string address = each.at(3);
        const std::size_t mark = std::min(address.find('#'), address.size());
        const auto page = pages.find(address.substr(0, mark));
        REQUIRE_MESSAGE(page != pages.end(), address);
        const auto ids = page->second.ids();
        if (mark < address.size())
            CHECK_MESSAGE(std::find(ids.begin(), ids.end(), address.substr(mark + 1)) != ids.end(), address);
        for (const char* wanted : {"51008", "Decimal", "Call::timeout", "exbind/call.hpp", "Functions"})
            if (each.at(1) == wanted) ++found;
    }
    CHECK(found >= 4);
    CHECK(index.at("fields").contains("clOrdId"));
}

TEST_CASE("a second run changes nothing, a page that is no longer made goes, and other folders are left alone") {
    const Folder work;
    const fs::path out = work.path() / "site";
    REQUIRE(run({"site", "woox", "--out", out.string()}).status == 0);
    const auto time = fs::last_write_time(out / "exchanges/woox.html");
    std::ofstream(out / "exchanges/gone.html") << "<p/>";
    REQUIRE(run({"site", "woox", "--out", out.string()}).status == 0);
    CHECK(fs::last_write_time(out / "exchanges/woox.html") == time);
    CHECK_FALSE(fs::exists(out / "exchanges/gone.html"));

    std::ofstream(work.path() / "mine.html") << "mine";
    const Output refused = run({"site", "woox", "--out", work.path().string()});
    CHECK(refused.status == 2);
    CHECK_MESSAGE(has(refused.err, "name an empty folder"), refused.err);
    CHECK(slurp(work.path() / "mine.html") == "mine");
    CHECK(run({"site", "nonesuch", "--out", out.string()}).status == 2);
}

TEST_CASE("texts of specs and documents cannot leave their place") {
    const Folder work;
    const fs::path root = work.path() / "root";
    fs::create_directories(root);
    fs::copy(command::source("tests/golden/kitchen/specs"), root / "specs", fs::copy_options::recursive);
    const fs::path hostile = root / "specs/kitchen/hostile.yaml";
    std::string text = slurp(hostile);
    const auto replace = [&](const std::string& from, const std::string& to) {
        REQUIRE(has(text, from));
        text = exbind::text::replace_all(text, from, to);
    };
    replace(R"("*/ int t; /* ??/ \\")", R"("</h2><script>alert('t')</script>")");
    replace("    evidence: ", "    page: \"https://p.example/?a=b&c\"\n    evidence: ");
    replace(R"(example: "\";}\n#error e\n/*")", R"(example: "\"><img src=x onerror=alert('e')>")");
    std::ofstream(hostile) << text;
    std::ofstream(root / "README.md")
        << "# <script>alert('r')</script>\n\n<img src=x onerror=alert(1)>\n\n"
           "[a](javascript:alert('l')) [b](data:text/html,x) [c](nowhere.md) "
           "![i](https://elsewhere.example/i.png) <b onclick=x>bold</b> &nbsp;&#1;\x01\n\n"
           "```cpp\n</code></pre><script>x</script>\n```\n";
    const fs::path out = work.path() / "site";
    const Output made = command::run({"--root", root.string(), "site", "--out", out.string()});
    REQUIRE_MESSAGE(made.status == 0, made.err);
    const auto pages = parse_all(out);
    expect_none(faults(out, pages));
    CHECK(has(slurp(out / "exchanges/kitchen/hostile.html"), "alert(&#39;t&#39;)"));
    CHECK(has(slurp(out / "exchanges/kitchen/hostile.html"), "href=\"https://p.example/?a=b&amp;c\""));
    CHECK_FALSE(has(slurp(out / "exchanges/kitchen/hostile.html"), "\xE2\x80\xAE"));  // right-to-left override
    const std::string readme = slurp(out / "index.html");
    for (const char* word : {"javascript:", "data:text", "elsewhere.example", "<img", "onclick", "alert('r')"})
        CHECK_MESSAGE(!has(readme, word), word);
}

TEST_CASE("a project without texts has a site of its exchanges") {
    const Folder work;
    const fs::path root = work.path() / "root";
    fs::create_directories(root);
    fs::copy(command::source("tests/golden/kitchen/specs"), root / "specs", fs::copy_options::recursive);
    const fs::path out = work.path() / "site";
    REQUIRE(command::run({"--root", root.string(), "site", "--out", out.string()}).status == 0);
    const auto pages = parse_all(out);
    expect_none(faults(out, pages));
    CHECK(has(slurp(out / "index.html"), "exchanges/kitchen.html"));
    CHECK_FALSE(has(slurp(out / "index.html"), "runtime/index.html"));
}

namespace {

/// Names of the variables of a command line: "$NAME" and "${NAME}".
std::set<std::string> variables_of(const std::string& command) {
    std::set<std::string> names;
    for (std::size_t at = command.find('$'); at != std::string::npos; at = command.find('$', at + 1)) {
        std::size_t begin = at + 1;
        if (begin < command.size() && command[begin] == '{') ++begin;
        std::size_t end = begin;
        while (end < command.size() && (exbind::text::is_alnum(command[end]) || command[end] == '_')) ++end;
        names.insert(command.substr(begin, end - begin));
    }
    return names;
}

/// The words that `curl` gets from a shell in which each variable holds '*'.
std::vector<std::string> words_of(const std::string& command) {
    std::string script;
    for (const std::string& name : variables_of(command)) script += name + "='*'; ";
    script += "curl() { printf '%s\\0' \"$@\"; }; " + command;
    std::FILE* const shell =
        ::popen(("exec bash -c '" + exbind::text::replace_all(script, "'", "'\\''") + "'").c_str(), "r");
    REQUIRE(shell != nullptr);
    std::vector<std::string> words{""};
    for (int c = std::fgetc(shell); c != EOF; c = std::fgetc(shell))
        if (c == '\0')
            words.emplace_back();
        else
            words.back() += static_cast<char>(c);
    words.pop_back();
    REQUIRE(::pclose(shell) == 0);
    return words;
}

/// Whether '*' can stand for something such that the texts are the same.
bool fits(const std::string& pattern, const std::string& text) {
    std::size_t at = 0;
    const auto parts = exbind::text::split(pattern, '*');
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t found = text.find(parts[i], at);
        if (found == std::string::npos || (i == 0 && found != 0)) return false;
        at = found + parts[i].size();
    }
    return parts.back().empty() || (text.ends_with(parts.back()) && at <= text.size());
}

struct Sent {
    std::string method = "GET";
    std::string url;
    std::vector<std::string> headers;
    std::string body;
};

Sent sent_by(const std::string& command) {
    Sent sent;
    const auto words = words_of(command);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "-X") {
            sent.method = words.at(++i);
        } else if (words[i] == "-H") {
            sent.headers.push_back(words.at(++i));
        } else if (words[i] == "--data-raw") {
            sent.body = words.at(++i);
            if (sent.method == "GET") sent.method = "POST";
        } else {
            CHECK(sent.url.empty());
            sent.url = words[i];
        }
    }
    return sent;
}

}  // namespace

TEST_CASE("a curl command sends what `exbind call --dry-run` prints, but for what only the signer knows") {
    for (const auto& each :
         std::vector<std::pair<std::string, std::string>>{{"okx", "trade.place_order"},
                                                          {"okx", "trade.place_multiple_orders"},
                                                          {"okx", "market.ticker"},
                                                          {"woox", "trade.order"},
                                                          {"woox", "trade.cancel_order"},
                                                          {"binance", "spot/trade.new_order"},
                                                          {"binance", "spot/market.historical_trades"},
                                                          {"bybit", "order.place_order"},
                                                          {"bybit", "order.realtime"},
                                                          {"deribit", "trading.buy"},
                                                          {"kucoin", "spot/hf.add_order"},
                                                          {"kucoin", "spot/hf.cancel_order_by_order_id"}}) {
        const auto& [exchange, operation] = each;
        CAPTURE(each.first);
        CAPTURE(each.second);
        const Output shown = run({"--format", "json", "show", exchange, operation});
        REQUIRE_MESSAGE(shown.status == 0, shown.err);
        const json example = json::parse(shown.out).at("example");
        const Sent curl = sent_by(example.at("curl").get<std::string>());

        std::string command = example.at("shell");
        std::vector<std::string> words = words_of("curl" + command.substr(command.find(" call ") + 5));
        words.insert(words.begin(), {"--format", "json", "call"});
        words.insert(words.end(), {"--dry-run", "--at", "1597026383085"});
        std::map<std::string, std::string> keys;
        for (const char* part : {"API_KEY", "API_SECRET", "API_PASSPHRASE", "CLIENT_ID", "CLIENT_SECRET"})
            keys[exbind::text::to_upper(exchange) + '_' + part] = "c2VjcmV0";
        const Output dry = run(words, keys);
        REQUIRE_MESSAGE(dry.status == 0, dry.err);
        const json wanted = json::parse(dry.out);
        CHECK(curl.method == wanted.at("method"));
        CHECK_MESSAGE(fits(curl.url, wanted.at("url")), curl.url, " ", wanted.at("url"));
        CHECK_MESSAGE(fits(curl.body, wanted.at("body").is_null() ? "" : wanted.at("body")), curl.body, " ",
                      wanted.at("body"));
        CHECK(curl.headers.size() == wanted.at("headers").size());
        for (const std::string& header : curl.headers) {
            const std::size_t colon = header.find(": ");
            REQUIRE(colon != std::string::npos);
            const std::string name = header.substr(0, colon);
            REQUIRE_MESSAGE(wanted.at("headers").contains(name), name);
            CHECK_MESSAGE(fits(header.substr(colon + 2), wanted.at("headers").at(name)), header);
        }
    }
}

TEST_CASE("Markdown of GitHub becomes HTML, with anchors as GitHub names them") {
    using namespace exbind::cli::site;
    const Names names{{"Decimal", "runtime/decimal.html#Decimal"}};
    const auto resolve = [](const std::string& target) { return target == "a.md" ? "a.html" : std::string(); };
    const Document document = markdown(
        "# One & two\n\n## 7. A `name`, again\n\n## 7. A `name`, again\n\n[known](a.md), [other](b.md), ~~old~~\n\n"
        "| a | b |\n| --- | --- |\n| `x` | y<br>z |\n\n```cpp\nDecimal d;  // \"x\"\n```\n\n3. three\n",
        resolve, names, "../");
    CHECK(document.title() == "One & two");
    REQUIRE(document.marks.size() == 5);
    CHECK(document.marks[1].target == "7-a-name-again");
    CHECK(document.marks[2].target == "7-a-name-again-1");
    CHECK(document.marks[3].text == "known");
    const std::string& html = document.html;
    for (const char* part :
         {"<h1 id=\"one--two\">", "One &amp; two", "<a href=\"a.html\">known</a>, other", "<del>old</del>",
          "<td><code>x</code></td>", "y<br />z", "<a href=\"../runtime/decimal.html#Decimal\">Decimal</a> d;",
          "<span class=\"c\">// &quot;x&quot;</span>", "<ol start=\"3\">"})
        CHECK_MESSAGE(has(html, part), part, "\n", html);
    CHECK(parse("<main>" + html + "</main>").errors.empty());
}

TEST_CASE("C++ is marked, and stays the same text") {
    using exbind::cli::site::cpp_html;
    for (const char* code :
         {"#include <a.hpp>\nint main() { return 1'000; }", "auto s = R\"x(\")x\"; // end", "const char c = '\\'';",
          "\"open", "R\"(open", "/* open", "a<b>&&c \"\\\"\"", "x.Decimal + Decimal", "'"}) {
        const std::string html = cpp_html(code, {{"Decimal", "d.html"}}, "");
        const Markup markup = parse("<pre>" + html + "</pre>");
        REQUIRE_MESSAGE(markup.errors.empty(), html);
        CHECK(markup.elements.front().text == code);
    }
    CHECK(cpp_html("x.Decimal + Decimal", {{"Decimal", "d.html"}}, "") == "x.Decimal + <a href=\"d.html\">Decimal</a>");
    CHECK(cpp_html("return 1'000;", {}, "") == "<span class=\"k\">return</span> <span class=\"n\">1&#39;000</span>;");
}

TEST_CASE("a header is shown without bodies, private members and namespaces for generated code") {
    using namespace exbind::cli::site;
    const Folder work;
    const fs::path folder = work.path() / "acme";
    fs::create_directories(folder);
    std::ofstream(folder / "gear.hpp") << R"(// Gears, one at
// a time.
#pragma once

#include <string>

namespace acme {

class Later;

namespace detail {
struct Hidden {};
}  // namespace detail

/// A gear.
class [[nodiscard]] Gear final : public Part<int()> {
  public:
    explicit Gear(int teeth) : teeth_(teeth) {}
    Gear(int teeth, std::string name)
        : teeth_(teeth), name_(std::move(name)) {
        check();
    }

    /// How many.
    int teeth() const { return teeth_ == 0 ? 1 : teeth_; }
    bool fits(const Gear& other,
              int slack = 0) const {
        return other.teeth_ <= teeth_ + slack;
    }
    bool operator==(const Gear&) const = default;
    static Gear of();
    int ratio = 1;

  private:
    int teeth_;
    std::string name_;
};

enum class Size { small, large };

using Gears = std::vector<Gear>;

/// Twice.
inline Gear doubled(const Gear& gear) {
    return Gear{2 * gear.teeth()};
}

}  // namespace acme
)";
    exbind::text::Diagnostics diagnostics;
    const auto headers = read_headers(folder, diagnostics);
    REQUIRE(headers.size() == 1);
    const Header& header = headers.front();
    CHECK(header.name == "acme/gear.hpp");
    CHECK(header.purpose == "Gears, one at a time.");
    CHECK(exbind::text::join(header.code, "\n") == R"(#include <string>

namespace acme {

class Later;

/// A gear.
class [[nodiscard]] Gear final : public Part<int()> {
  public:
    explicit Gear(int teeth);
    Gear(int teeth, std::string name);

    /// How many.
    int teeth() const;
    bool fits(const Gear& other,
              int slack = 0) const;
    bool operator==(const Gear&) const = default;
    static Gear of();
    int ratio = 1;
};

enum class Size { small, large };

using Gears = std::vector<Gear>;

/// Twice.
inline Gear doubled(const Gear& gear);

}  // namespace acme)");
    std::vector<std::string> declared;
    for (const Declared& each : header.declared) declared.push_back(each.name);
    CHECK(exbind::text::join(declared, " ") == "Gear Gear::teeth Gear::fits Gear::of Gear::ratio Size Gears doubled");
    const Names names = names_of(headers);
    CHECK(names.at("Gear") == "runtime/gear.html#Gear");
    CHECK(names.find("doubled") == names.end());
    const Markup markup = parse("<pre>" + header_html(header, names) + "</pre>");
    REQUIRE(markup.errors.empty());
    CHECK(markup.elements.front().text == exbind::text::join(header.code, "\n"));
    CHECK(markup.ids() == std::vector<std::string>{"Gear", "Gear.teeth", "Gear.fits", "Gear.of", "Gear.ratio", "Size",
                                                   "Gears", "doubled"});
}

TEST_CASE("the report of a comparison is one page, the most serious change first") {
    const command::Tree after;
    const std::string before = command::source("").string();
    REQUIRE(after.run({"import", "okx", command::source("examples/docs-change/savings-balance.md")}).status == 0);
    after.replace("specs/okx/finance/staking-defi/eth.yaml", "name: amt, type: decimal", "name: \"<b>\", type: string");
    const Output output = after.run({"diff", before, "--exchange", "okx", "--format", "html"});
    CHECK(output.status == 1);
    const Markup page = parse(output.out);
    expect_none(page.errors);
    const std::string& text = page.elements.front().text;
    const std::size_t breaking = text.find("redemptAmt");
    const std::size_t added = text.find("lockedAmt");
    REQUIRE(breaking != std::string::npos);
    REQUIRE(added != std::string::npos);
    CHECK(breaking < added);
    CHECK(has(text, "GET /api/v5/finance/savings/balance savings-balance.md:"));
    for (const Element& element : page.elements) {
        CHECK(element.name != "script");
        CHECK(element.name != "link");
        CHECK(element.name != "b");
        if (element.name == "a") {
            const std::string& link = element.attributes.at("href");
            CHECK_MESSAGE((link.rfind("https://", 0) == 0 || link.front() == '#'), link);
        }
    }
    const Output none = after.run({"diff", after.root().string(), "--exchange", "okx", "--format", "html"});
    CHECK(none.status == 0);
    CHECK(has(none.out, "No change."));
    // The other formats are still asked for in either place.
    const Output machine = after.run({"diff", before, "--exchange", "okx", "--format", "json"});
    CHECK(json::parse(machine.out).at("breaking") == true);
}
