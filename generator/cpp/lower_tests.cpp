#include "cpp/lower_parts.hpp"

#include <algorithm>
#include <map>

#include "cpp/initializer.hpp"
#include "cpp/names.hpp"
#include "cpp/rules.hpp"
#include "json/json.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

bool has_body(const Group& group, const Method& method) {
    if (method.request_is_list) return true;
    return std::any_of(group.structs.begin(), group.structs.end(), [&](const Struct& one) {
        return one.name == method.request &&
               std::any_of(one.members.begin(), one.members.end(),
                           [](const Member& member) { return member.in == spec::In::body; });
    });
}

/// The parameters of a query string as an object of strings.
json::Value parse_query(std::string_view text) {
    json::Value result;
    result.type = json::Value::Type::object;
    if (text.starts_with('?')) text.remove_prefix(1);
    for (const std::string_view pair : text::split(text, '&')) {
        if (pair.empty()) continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const std::string_view value = pair.substr(std::min(equals + 1, pair.size()));
        result.members.push_back(
            {text::percent_decoded(pair.substr(0, equals)), 0, json::text_value(text::percent_decoded(value))});
    }
    return result;
}

class TestLowering {
  public:
    TestLowering(const Group& group, text::Diagnostics& diagnostics) : group_(group), diagnostics_(diagnostics) {}

    std::optional<Test> run(const spec::Example& example, const Method& method, int number) {
        Test test;
        test.method = method.name;
        test.operation = method.id;
        test.number = number;
        test.request = example.request;
        test.reply = example.reply;
        test.deprecated = method.deprecated;
        if (example.reply && !json::parse(*example.reply)) return bad(example, "reply");
        std::optional<json::Value> documented = parse_query({});
        if (example.request) {
            // A body may be documented for an operation whose parameters travel in the query, and the reverse.
            documented = json::parse(*example.request);
            const bool is_object = documented && !documented->is_scalar();
            if (!is_object && has_body(group_, method) && !text::trim(*example.request).empty())
                return bad(example, "request");
            if (!is_object) documented = parse_query(*example.request);
        }
        Differences differences;
        if (!method.request.empty()) {
            Initializer argument = request_argument(group_, method, *documented, differences);
            const bool empty = argument.members.empty() && argument.items.empty();
            if (!empty || !method.request_may_be_left_out) test.argument = std::move(argument);
        } else {
            for (const json::Member& member : documented->members) differences.left_out.push_back(member.key);
        }
        test.filled = std::move(differences.filled);
        test.left_out = std::move(differences.left_out);
        return checked(example, std::move(test));
    }

  private:
    std::optional<Test> bad(const spec::Example& example, const std::string& which) {
        diagnostics_.report(rules::bad_example, example.span,
                            "the " + which + " example of '" + group_.name + "." + example.operation + "' is not JSON",
                            "correct it with an overlay");
        return std::nullopt;
    }

    std::optional<Test> checked(const spec::Example& example, Test test) {
        const bool same = test.filled.empty() && test.left_out.empty();
        std::string why;
        if (!test.filled.empty()) why += "; it lacks " + text::join(test.filled, ", ");
        if (!test.left_out.empty()) why += "; no field takes its " + text::join(test.left_out, ", ");
        const std::string message =
            "the request example of '" + test.operation + "' cannot be made as documented" + why;
        if (test.reply || (test.request && same)) {
            if (test.request && !same) diagnostics_.report(rules::example_differs, example.span, message);
            return test;
        }
        diagnostics_.report(rules::nothing_to_compare, example.span, message + "; it yields no test");
        return std::nullopt;
    }

    const Group& group_;
    text::Diagnostics& diagnostics_;
};

}  // namespace

std::vector<Test> lower_tests(const spec::Group& group, const Group& lowered, text::Diagnostics& diagnostics) {
    std::vector<Test> result;
    std::map<std::string, int> count;
    TestLowering lowering(lowered, diagnostics);
    for (const spec::Example& example : group.examples) {
        const std::string id = group.name + "." + example.operation;
        const Method* method = text::find_by(lowered.methods, &Method::id, id);
        if (method == nullptr) continue;  // reported already
        if (std::optional<Test> test = lowering.run(example, *method, ++count[id])) result.push_back(std::move(*test));
    }
    return result;
}

}  // namespace exbind::cpp
