#include "render/files.hpp"

#include <doctest/doctest.h>

#include <set>

#include "render/rules.hpp"

using namespace exbind;

namespace {

cpp::Exchange exchange() {
    cpp::Exchange result;
    result.name = result.space = "acme";
    result.title = "Acme";
    cpp::Group group;
    group.name = "a/b";
    group.path = {"a", "b"};
    cpp::Method method;
    method.name = "x";
    method.id = "a/b.x";
    method.method = "GET";
    method.path = "/x";
    group.methods.push_back(method);
    result.groups.push_back(group);
    return result;
}

std::set<std::string> paths(const cpp::Exchange& from) {
    render::Templates templates(EXBIND_TEMPLATES);
    text::Diagnostics diagnostics;
    std::set<std::string> result;
    for (const auto& file : render::render(from, templates, diagnostics)) result.insert(file.path);
    for (const auto& each : diagnostics.all()) FAIL_CHECK(each.message);
    return result;
}

}  // namespace

TEST_CASE("the files of an exchange") {
    cpp::Exchange from = exchange();
    CHECK(paths(from) == std::set<std::string>{"acme.cmake", "exbind/acme.hpp", "exbind/acme/a/b.cpp",
                                               "exbind/acme/a/b.hpp", "exbind/acme/connection.cpp",
                                               "exbind/acme/connection.hpp"});
    cpp::Test test;
    test.method = "x";
    test.operation = "a/b.x";
    test.reply = "{}";
    from.groups.at(0).tests.push_back(test);
    CHECK(paths(from).count("tests/acme/a/b.cpp") == 1);
}

TEST_CASE("an exchange without credentials, groups or a title still compiles to something whole") {
    cpp::Exchange from;
    from.name = from.space = "acme";
    render::Templates templates(EXBIND_TEMPLATES);
    text::Diagnostics diagnostics;
    const auto files = render::render(from, templates, diagnostics);
    REQUIRE(files.size() == 4);
    CHECK(diagnostics.all().empty());
    for (const auto& file : files) CHECK(file.content.find("DO NOT EDIT") != std::string::npos);
}

TEST_CASE("without templates there are no files, and one error") {
    render::Templates templates("/nowhere");
    text::Diagnostics diagnostics;
    CHECK(render::render(exchange(), templates, diagnostics).empty());
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all().at(0).rule == &render::rules::no_template);
}
