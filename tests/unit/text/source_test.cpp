#include "text/source.hpp"

#include <doctest/doctest.h>

using namespace exbind::text;

TEST_CASE("positions count lines and code points from 1") {
    const Source source("a.md", "ab\n\xE4\xB8\xAD\xE6\x96\x87x\n\nend");
    CHECK(source.position(0) == Position{1, 1});
    CHECK(source.position(1) == Position{1, 2});
    CHECK(source.position(2) == Position{1, 3});  // the line feed belongs to its line
    CHECK(source.position(3) == Position{2, 1});
    CHECK(source.position(6) == Position{2, 2});  // after a character of three bytes
    CHECK(source.position(9) == Position{2, 3});
    CHECK(source.position(11) == Position{3, 1});  // the empty line
    CHECK(source.position(12) == Position{4, 1});
}

TEST_CASE("columns of a long line count all that stands before") {
    std::string line;
    for (int i = 0; i < 1000; ++i) line += "a\xE4\xB8\xAD";
    const Source source("a.json", "first\n" + line + "\nlast");
    for (const std::uint32_t i : {0U, 1U, 63U, 64U, 127U, 128U, 500U, 999U}) {
        CHECK(source.position(6 + 4 * i) == Position{2, 2 * i + 1});
        CHECK(source.position(6 + 4 * i + 1) == Position{2, 2 * i + 2});
    }
    CHECK(source.position(6 + line.size()) == Position{2, 2001});
    CHECK(source.position(6 + line.size() + 3) == Position{3, 3});
    const Source whole("b", std::string(512, 'a'));
    CHECK(whole.position(512) == Position{1, 513});
}

TEST_CASE("offsets past the end give the end") {
    const Source source("a", "one\ntwo");
    CHECK(source.position(1000) == Position{2, 4});
    const Source empty("b", "");
    CHECK(empty.position(0) == Position{1, 1});
    CHECK(empty.position(9) == Position{1, 1});
    CHECK(empty.line_count() == 1);
}

TEST_CASE("lines come without their line end, whatever it is") {
    const Source source("a", "unix\ndos\r\n\nlast");
    CHECK(source.line_count() == 4);
    CHECK(source.line(1) == "unix");
    CHECK(source.line(2) == "dos");
    CHECK(source.line(3).empty());
    CHECK(source.line(4) == "last");
    CHECK(source.line(0).empty());
    CHECK(source.line(5).empty());
    CHECK(source.offset_of_line(1) == 0);
    CHECK(source.offset_of_line(2) == 5);
    CHECK(source.offset_of_line(4) == 11);
    CHECK(source.offset_of_line(5) == 15);
}

TEST_CASE("a span names its place and holds its text") {
    const Source source("dir/a.yaml", "key: value\n");
    const Span span{&source, 5, 5};
    CHECK(place(span) == "dir/a.yaml:1:6");
    CHECK(span.text() == "value");
    CHECK(bool(span));
    CHECK(place({}).empty());
    CHECK(Span{}.text().empty());
    CHECK(Span{}.position() == Position{1, 1});
    // A place never makes two facts different.
    CHECK(span == Span{});
    // Lengths past the end are cut.
    CHECK(Span{&source, 5, 500}.text() == "value\n");
}

TEST_CASE("sources keep their address while more are added") {
    Sources sources;
    const Source& first = sources.add("first", "1");
    for (int i = 0; i < 1000; ++i) sources.add("more", "x");
    CHECK(first.name() == "first");
    CHECK(first.content() == "1");
}
