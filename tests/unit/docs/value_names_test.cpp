// Names of numbered values, held against the pages: what a page says of a value is looked up here without the code that
// gives the names.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "corpus.hpp"
#include "spec/reach.hpp"
#include "spec/read.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

using namespace exbind;
using namespace exbind::docs;
using namespace corpus;

namespace {

using Explanations = std::map<std::string, std::set<std::string>>;  // by value

bool is_number(const std::string& wire) {
    const std::size_t first = wire.starts_with('-') ? 1 : 0;
    return wire.size() > first &&
           std::all_of(wire.begin() + static_cast<std::ptrdiff_t>(first), wire.end(), text::is_digit);
}

/// "`1`: Buy, `2`: Sell": what stands behind each number between backticks, up to the next one or the end of the line.
void explain(const std::string& description, Explanations& found) {
    for (const std::string_view line : text::split(description, '\n')) {
        std::string value;
        std::size_t begin = 0;
        const auto end_at = [&](std::size_t end) {
            if (!value.empty()) found[value].emplace(text::trim(line.substr(begin, end - begin)));
            value.clear();
        };
        for (std::size_t open = line.find('`'); open != std::string_view::npos; open = line.find('`', open + 1)) {
            const std::size_t close = line.find('`', open + 1);
            if (close == std::string_view::npos) break;
            const std::string literal(line.substr(open + 1, close - open - 1));
            std::size_t after = close + 1;
            while (after < line.size() && line[after] == ' ') ++after;
            const bool explains =
                after < line.size() && (line[after] == ':' || line[after] == '=' || line[after] == '-');
            if (is_number(literal) && explains) {
                end_at(open);
                value = literal;
                begin = after + 1;
            }
            open = close;
        }
        end_at(line.size());
    }
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    for (const char c : std::string(text) + ' ') {
        if (text::is_alnum(c)) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(text::to_lower(word));
            word.clear();
        }
    }
    return words;
}

/// Whether each word of a name stands in the explanation.
bool says(const std::string& explanation, const std::string& name) {
    const std::vector<std::string> said = words_of(explanation);
    const std::vector<std::string> wanted = words_of(name);
    return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) {
        return std::find(said.begin(), said.end(), word) != said.end();
    });
}

bool any_says(const std::set<std::string>& explanations, const std::string& name) {
    return std::any_of(explanations.begin(), explanations.end(), [&](const auto& one) { return says(one, name); });
}

/// A clause of at most five words, besides articles and what stands in brackets.
bool is_short(const std::string& explanation) {
    std::string plain;
    int depth = 0;
    for (const char c : explanation) {
        depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        if (depth == 0 && c != ')' && c != ']') plain += c;
    }
    const std::string_view clause = text::trim(plain);
    if (clause.find_first_of("`~") != std::string_view::npos ||
        clause.substr(0, clause.size() - 1).find_first_of(".;,") != std::string_view::npos)
        return false;
    std::vector<std::string> words = words_of(clause);
    std::erase_if(words, [](const std::string& word) { return word == "a" || word == "an" || word == "the"; });
    return !words.empty() && words.size() <= 5 && text::is_letter(words.front().front());
}

struct Judged {
    std::size_t held = 0;  ///< named, and a page explains the value
    std::vector<std::string> wrong;
    std::size_t named = 0;  ///< of the values that a page explains shortly
    std::vector<std::string> nameless;
};

void judge(const std::string& where, const spec::Enum& one, const Explanations& said, Judged& judged) {
    for (const spec::EnumValue& value : one.values) {
        const auto found = said.find(value.wire);
        if (!is_number(value.wire) || found == said.end()) continue;
        const std::string what = where + '.' + one.name + ' ' + value.wire + ' ' + value.name;
        if (!value.name.empty()) {
            ++judged.held;
            if (!any_says(found->second, value.name)) judged.wrong.push_back(what);
        }
        if (std::none_of(found->second.begin(), found->second.end(), is_short)) continue;
        if (value.name.empty())
            judged.nameless.push_back(what);
        else
            ++judged.named;
    }
}

/// Adds what the fields that are documented say of the enums of the fields that are committed.
class Collector {
  public:
    Collector(const spec::Group& group, std::map<std::string, Explanations>& said) : group_(group), said_(said) {}

    void fields(const std::vector<DocField>& documented, const std::string& type_name) {
        const spec::Type* type = group_.type(type_name);
        if (type == nullptr) return;
        for (const DocField& field : documented) {
            const spec::Field* committed = text::find_by(type->fields, &spec::Field::name, field.name);
            if (committed == nullptr) continue;
            const std::string& item = spec::named_item(committed->type);
            if (const spec::Enum* one = group_.enumeration(item))
                explain(field.description, said_[(one->common ? "" : group_.name + '.') + item]);
            else
                fields(field.fields, item);
        }
    }

  private:
    const spec::Group& group_;
    std::map<std::string, Explanations>& said_;
};

}  // namespace

TEST_CASE("a name that another value's explanation gives is found") {
    Explanations said;
    explain("Side\n`1`: Rent a plot, `2`: Give it back", said);
    CHECK(said["1"] == std::set<std::string>{"Rent a plot,"});
    CHECK(said["2"] == std::set<std::string>{"Give it back"});
    spec::Enum side;
    side.name = "Side";
    side.values = {{"1", "rent_plot", {}}, {"2", "give_back", {}}};
    Judged right;
    judge("farm", side, said, right);
    CHECK(right.held == 2);
    CHECK(right.wrong.empty());
    CHECK(right.named == 2);
    std::swap(side.values[0].name, side.values[1].name);
    side.values[1].name = "rent";
    Judged swapped;
    judge("farm", side, said, swapped);
    CHECK(swapped.wrong == std::vector<std::string>{"farm.Side 1 give_back", "farm.Side 2 rent"});
    side.values[0].name.clear();
    Judged nameless;
    judge("farm", side, said, nameless);
    CHECK(nameless.nameless == std::vector<std::string>{"farm.Side 1 "});
}

TEST_CASE("no name of a numbered value says another one's meaning, and those that are explained shortly have one") {
    if (skipped()) return;
    text::Sources sources;
    text::Diagnostics diagnostics;
    // Names that overlays give are in other words than the pages.
    const auto committed =
        spec::load(EXBIND_SOURCE_DIR, "okx", sources, diagnostics, {.overlays = spec::Overlays::ignore});
    REQUIRE(committed);
    std::map<std::string, Explanations> said;
    for (const char* snapshot : {"2026-01", "2026-06"}) {
        Corpus pages;
        pages.add_all(docs_folder() / "okx" / snapshot);
        for (const DocPage& page : pages.pages)
            for (const DocOperation& documented : page.operations)
                for (const spec::Group& group : committed->groups)
                    for (const spec::Operation& operation : group.operations) {
                        if (operation.method != documented.method || operation.path != documented.path) continue;
                        Collector collector(group, said);
                        collector.fields(documented.request, operation.request.type);
                        collector.fields(documented.reply, spec::named_item(operation.reply.type));
                    }
    }
    Judged judged;
    for (const spec::Group& group : committed->groups)
        for (const spec::Enum& one : group.enums)
            if (!one.common) judge(group.name, one, said[group.name + '.' + one.name], judged);
    for (const spec::Enum& one : committed->common.enums) judge("common", one, said[one.name], judged);
    // The pages write "code" here, where they mean "mode".
    std::erase_if(judged.wrong,
                  [](const std::string& one) { return one.ends_with("AcctLv 3 multi_currency_margin_mode"); });
    for (const std::string& one : judged.wrong) MESSAGE("no page calls it so: ", one);
    for (const std::string& one : judged.nameless) MESSAGE("explained, without a name: ", one);
    CHECK(judged.held > 500);
    CHECK(judged.wrong.empty());
    CHECK(judged.named * 100 >= (judged.named + judged.nameless.size()) * 95);
}
