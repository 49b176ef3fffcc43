// What `exbind show` shows of every committed operation holds: the signature is the header's, and `exbind call` takes
// the command line.
#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

#include "cli/call_request.hpp"
#include "cli/example_call.hpp"
#include "cli/live.hpp"
#include "cli/show_text.hpp"
#include "cli/terminal.hpp"
#include "cpp/lower.hpp"
#include "render/view.hpp"
#include "spec/read.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

using namespace exbind;

namespace {

struct Loaded {
    spec::Spec spec;
    cpp::Exchange lowered;
};

Loaded load(const std::string& exchange) {
    static text::Sources sources;
    text::Diagnostics diagnostics;
    auto spec = spec::load(EXBIND_SOURCE_DIR, exchange, sources, diagnostics);
    REQUIRE(spec);
    auto lowered = cpp::lower(*spec, diagnostics);
    REQUIRE(lowered);
    return {std::move(*spec), std::move(*lowered)};
}

cli::Shown shown_of(const Loaded& loaded, const cpp::Group& group, const cpp::Method& method) {
    const spec::Group& in_spec = *loaded.spec.group(group.name);
    return {loaded.spec,    in_spec, *in_spec.operation(method.id.substr(method.id.rfind('.') + 1)),
            loaded.lowered, group,   method};
}

template <class Use>
void for_each_method(const Loaded& loaded, Use use) {
    for (const cpp::Group& group : loaded.lowered.groups)
        for (const cpp::Method& method : group.methods) use(group, method);
}

/// The words that a shell makes of a line. (bash's $'...' as well, in which \x has two digits.)
std::vector<std::string> shell_words(const std::string& line) {
    std::vector<std::string> words;
    bool in_word = false;
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (!quoted && c == '\\' && line.compare(i, 2, "\\\n") == 0) {
            ++i;
        } else if (!quoted && (c == ' ' || c == '\n')) {
            in_word = false;
        } else {
            if (!in_word) words.emplace_back();
            in_word = true;
            if (!quoted && c == '$' && line.compare(i, 2, "$'") == 0) {
                for (i += 2; line.at(i) != '\''; ++i) {
                    if (line[i] == '\\' && line.at(++i) == 'x') {
                        words.back() +=
                            static_cast<char>(text::hex_digit(line.at(i + 1)) * 16 + text::hex_digit(line.at(i + 2)));
                        i += 2;
                    } else {
                        words.back() += line[i];
                    }
                }
            } else if (c == '\'')
                quoted = !quoted;
            else if (!quoted && c == '\\')
                words.back() += line.at(++i);
            else
                words.back() += c;
        }
    }
    CHECK_FALSE(quoted);
    return words;
}

std::string without_breaks(const std::string& text) {
    std::string result;
    std::istringstream words(text);
    for (std::string word; words >> word;) result += (result.empty() ? "" : " ") + word;
    return result;
}

cli::CallArguments arguments(const std::vector<std::string>& words) {
    cli::CallArguments result;
    result.exchange = words.at(2);
    for (std::size_t i = 3; i < words.size(); ++i)
        if (words[i] == "--body")
            result.body = words.at(++i);
        else if (words[i] == "--unlisted")
            result.unlisted = true;
        else
            result.words.push_back(words[i]);
    return result;
}

/// Empty when the request can be made and signed, as with --dry-run.
std::string refusal(const Loaded& loaded, cli::LiveExchange& live, const std::vector<std::string>& words) {
    try {
        cli::ChosenCall call = cli::choose_call(loaded.spec, arguments(words));
        call.request.operation = &live.operation(*call.group, *call.operation);
        const Connection connection(live.data(), credentials_from_environment(live.data()), {});
        const auto prepared = prepare(connection, call.request);
        return prepared ? std::string() : prepared.error().message;
    } catch (const cli::UsageError& error) {
        return error.message;
    }
}

}  // namespace

TEST_CASE("the command line of every operation is one that call takes") {
    std::size_t count = 0;
    for (const std::string exchange : {"okx", "woox", "kucoin", "deribit"}) {
        const Loaded loaded = load(exchange);
        for (const spec::Credential& each : loaded.spec.exchange.credentials)
            ::setenv(each.env.c_str(), "a-secret-of-this-test", 1);
        cli::LiveExchange live(loaded.spec.exchange);
        for_each_method(loaded, [&](const cpp::Group& group, const cpp::Method& method) {
            CAPTURE(method.id);
            const cli::ExampleCall example = cli::example_call(shown_of(loaded, group, method), 100);
            REQUIRE(example.command.size() >= 4);
            CHECK(example.command[0] == "exbind");
            CHECK(example.command[1] == "call");
            CHECK(example.command[3] == method.id);
            for (const std::size_t width : {std::size_t{60}, cli::any_width}) {
                const auto lines = cli::shell_lines(example.command, width);
                CHECK(shell_words(text::join(lines, "\n")) == example.command);
                if (width == cli::any_width) CHECK(lines.size() == 1);
            }
            CHECK_MESSAGE(refusal(loaded, live, example.command).empty(), refusal(loaded, live, example.command), "\n",
                          text::join(cli::shell_lines(example.command, cli::any_width), ""));
            ++count;
        });
    }
    CHECK(count >= 494);
}

TEST_CASE("words are quoted where a shell would change them, and nothing hidden is printed") {
    const std::vector<std::string> words{"a=b", "a b", "it's", "", "$HOME", "a\nb\\", "\xE2\x80\xAE'x", "\xC3\xA9"};
    const std::string line = text::join(cli::shell_lines(words, cli::any_width), "\n");
    CHECK(line == R"(a=b 'a b' 'it'\''s' '' '$HOME' $'a\x0ab\\' $'\xe2\x80\xae\'x' $'\xc3\xa9')");
    CHECK(shell_words(line) == words);
}

TEST_CASE("the signature of every operation is the one in its header") {
    for (const std::string exchange : {"okx", "woox", "kucoin", "deribit"}) {
        const Loaded loaded = load(exchange);
        std::string header;
        const cpp::Group* read = nullptr;
        for_each_method(loaded, [&](const cpp::Group& group, const cpp::Method& method) {
            if (read != &group) {
                std::ifstream in(std::string(EXBIND_SOURCE_DIR "/generated/") +
                                 render::group_path(loaded.lowered, group, ".hpp"));
                header = without_breaks({std::istreambuf_iterator<char>(in), {}});
                read = &group;
            }
            CHECK_MESSAGE(header.find(' ' + cli::signature(method) + ' ') != std::string::npos, method.id, ": ",
                          cli::signature(method));
        });
    }
}

TEST_CASE("nothing shown is wider than the terminal but values that cannot be broken") {
    const Loaded loaded = load("okx");
    for (const cpp::Group& group : loaded.lowered.groups) {
        const spec::Group& in_spec = *loaded.spec.group(group.name);
        for (const cpp::Method& method : group.methods) {
            const cli::Shown shown = shown_of(loaded, group, method);
            std::ostringstream out;
            cli::print_shown(out, shown, 90);
            const std::string facts = out.str().substr(0, out.str().find("\nIn C++"));
            std::istringstream lines(facts);
            for (std::string line; std::getline(lines, line);) CHECK_MESSAGE(text::width(line) <= 90, line);
            for (const spec::Field& field : in_spec.type(shown.operation.request.type) == nullptr
                                                ? std::vector<spec::Field>{}
                                                : in_spec.type(shown.operation.request.type)->fields)
                CHECK_MESSAGE(facts.find("  " + field.name) != std::string::npos, method.id, ' ', field.name);
        }
    }
}
