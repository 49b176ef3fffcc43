// Tables of error codes: reading, what codes mean, and the one list of all of them.
#include <doctest/doctest.h>

#include "dialect.hpp"
#include "docs/error_codes.hpp"
#include "pages.hpp"
#include "provoked.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

constexpr std::string_view tables =
    "# Codes\n\n#### General\n\nCode from 70000 to 70999\n\n"
    "Error Code | HTTP Status Code | Error Message  \n---|---|---  \n"
    "0 | 200 |   \n"
    "70001 | 503 | Gate closed  \n"
    "70002_10 | 200 | Insufficient water balance  \n"
    "\n### Socket\n\nError Code | Error Message  \n---|---  \n80001 | Invalid timestamp  \n"
    "\nParameter | Type | Description\n---|---|---\nerror | String | no code  \n";

struct Read {
    text::Sources sources;
    text::Diagnostics diagnostics;
    std::vector<DocPage> pages;

    explicit Read(const std::string& content) {
        pages.push_back(dialects::read_markdown(sources.add("codes.md", content), "codes", diagnostics));
    }
    ~Read() { provoked::note_all(diagnostics); }
    std::vector<spec::ErrorCode> joined(const std::vector<spec::ErrorCode>& committed = {}, bool prune = false) {
        return join_errors(pages, committed, prune, pages::exchange().envelope, diagnostics);
    }
};

std::string words(const std::vector<spec::ErrorCode>& errors) {
    std::string text;
    for (const spec::ErrorCode& error : errors)
        text += error.code + ' ' + std::to_string(error.http) + ' ' + spec::to_text(error.error_class) + '\n';
    return text;
}

}  // namespace

TEST_CASE("error tables are read with code, status, message and place") {
    Read read{pages::page("codes", tables)};
    const std::vector<DocError>& errors = read.pages[0].errors;
    REQUIRE(errors.size() == 4);
    CHECK(errors[1].code == "70001");
    CHECK(errors[1].http == 503);
    CHECK(errors[1].message == "Gate closed");
    CHECK(errors[1].span.position().column == 1);
    CHECK(errors[3].code == "80001");
    CHECK(errors[3].http == 0);
    // A page of codes has no operation, and that is no news.
    CHECK(read.diagnostics.all().empty());
}

TEST_CASE("rows that hold no code or no status are reported with their place") {
    const std::string head = "Error Code | HTTP Status Code | Error Message  \n---|---|---  \n";
    for (const char* row : {"| 200 | x  \n", "70001 | often | x  \n", "70001 | 99 | x  \n", "gate | 200 | x  \n",
                            "70001; DROP | 200 | x  \n", "_1 | 200 | x  \n"}) {
        CAPTURE(std::string(row));
        Read read{pages::page("codes", "# Codes\n\n" + head + "1 | 200 | a  \n" + row)};
        REQUIRE(read.pages[0].errors.size() == 1);
        const std::uint32_t first_row = read.pages[0].errors[0].span.position().line;
        REQUIRE(read.diagnostics.all().size() == 1);
        CHECK(read.diagnostics.all()[0].rule->id == "EX209");
        CHECK(read.diagnostics.all()[0].at.position().line == first_row + 1);
    }
}

TEST_CASE("a table without a message column is no error table") {
    Read read{pages::page("codes", "# Codes\n\nError Code | Remark  \n---|---  \n1 | x  \n")};
    CHECK(read.pages[0].errors.empty());
}

TEST_CASE("HTML and Markdown give the same codes") {
    Read markdown{pages::page("codes", tables)};
    text::Sources sources;
    text::Diagnostics diagnostics;
    const std::string html =
        "<html><body><h1>Codes</h1><table><tr><th>Error Code</th><th>HTTP Status Code</th><th>Error Message</th></tr>"
        "<tr><td>70001</td><td>503</td><td>Gate closed</td></tr>"
        "<tr><td>70002_10</td><td>200</td><td>Insufficient water <b>balance</b></td></tr></table>"
        "<table><tr><th>Error Code</th><th>Error Message</th></tr><tr><td>80001</td><td>Invalid timestamp</td></tr>"
        "</table></body></html>";
    std::vector<DocPage> pages{dialects::read_html(sources.add("a.html", html), "a.html", diagnostics)};
    CHECK(words(join_errors(pages, {}, false, pages::exchange().envelope, diagnostics)) == words(markdown.joined()));
    CHECK(diagnostics.all().empty());
}

TEST_CASE("what status and message mean") {
    using spec::ErrorClass;
    struct Case {
        int http;
        const char* message;
        ErrorClass is;
    };
    const Case cases[] = {
        {401, "Key unknown", ErrorClass::auth},
        {401, "The timestamp of this has expired", ErrorClass::clock},
        {403, "", ErrorClass::auth},
        {429, "Calm down", ErrorClass::limit},
        {429, "We are busy", ErrorClass::server},
        {200, "Too many requests", ErrorClass::limit},
        {503, "Closed", ErrorClass::server},
        {500, "Gate timed out", ErrorClass::unknown_outcome},
        {400, "Endpoint timeout", ErrorClass::unknown_outcome},
        {200, "Your seed is being processed", ErrorClass::unknown_outcome},
        {200, "The bed was partially succeeded by another", ErrorClass::unknown_outcome},
        {200, "Insufficient margin of {param0}", ErrorClass::funds},
        {200, "Insufficient liquidity and balance", ErrorClass::rejected},
        {200, "Insufficiently tall", ErrorClass::rejected},
        {200, "The API key doesn\u2019t exist", ErrorClass::auth},
        {200, "Enter a unique API key note name", ErrorClass::rejected},
        {0, "Invalid timestamp", ErrorClass::clock},
        {400, "An odd answer came. Execution status unknown.", ErrorClass::unknown_outcome},
        {0, "An unknown error occurred", ErrorClass::unknown_outcome},
        {0, "The shed is currently overloaded", ErrorClass::server},
        {0, "You are not authorized to water", ErrorClass::auth},
        {0, "Your api key has expired", ErrorClass::auth},
        {200, "The service is unavailable", ErrorClass::server},
        {200, "This feature is unavailable in your garden", ErrorClass::rejected},
        {200, "", ErrorClass::rejected},
    };
    for (const Case& one : cases) {
        CAPTURE(one.message);
        CHECK(spec::to_text(error_class_of(one.http, one.message)) == spec::to_text(one.is));
    }
}

TEST_CASE("codes of all pages and the committed ones become one list") {
    Read read{pages::page("codes",
                          "# A\n\nError Code | HTTP Status Code | Error Message  \n---|---|---  \n"
                          "5 | 200 | Too many requests  \n5 | 429 | Too many requests  \n"
                          "6 | 200 | Timed out  \n6 | 200 | No such plot  \n"
                          "8_1 | 200 | Insufficient balance  \n8_2 | 200 | Insufficient margin  \n"
                          "8_3 | 200 | No such plot  \n0 | 200 | Fine  \n")};
    const std::vector<spec::ErrorCode> committed{{"5", 500, spec::ErrorClass::server, {}, {}, {}},
                                                 {"7", 0, spec::ErrorClass::auth, {}, {}, {}}};
    const std::string documented =
        "5 429 limit\n6 200 unknown_outcome\n{7}8 200 funds\n8_1 200 funds\n8_2 200 funds\n8_3 200 rejected\n";
    CHECK(words(read.joined(committed)) == text::replace_all(documented, "{7}", "7 0 auth\n"));
    CHECK(pages::count(read.diagnostics, "EX219") == 1);
    CHECK(words(read.joined(committed, true)) == text::replace_all(documented, "{7}", ""));
}
