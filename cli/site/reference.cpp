#include "cli/site/reference.hpp"

#include <algorithm>
#include <map>

#include "cli/curl_call.hpp"
#include "cli/example_call.hpp"
#include "cli/shown.hpp"
#include "cli/site/exchange_facts.hpp"
#include "render/html.hpp"
#include "render/spell.hpp"
#include "render/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

using render::Data;
using render::html_text;

constexpr std::size_t code_width = 100;

/// A place in names and types where a line may be broken.
std::string breakable(const std::string& html) {
    return text::replace_all(html, ".", ".<wbr />");
}

/// "attachAlgoOrds[]." before "sz": what holds the field stands back.
Data name_cell(const std::string& path) {
    const std::size_t dot = path.rfind('.');
    const std::string before = dot == std::string::npos ? "" : path.substr(0, dot + 1);
    return Data().set("before", breakable(html_text(before))).set("name", path.substr(before.size()));
}

class Reader {
  public:
    Reader(const spec::Spec& spec, const cpp::Exchange& lowered, const Means& means)
        : spec_(spec), lowered_(lowered), means_(means), curl_(spec) {}

    std::optional<Reference> run() {
        result_.exchange = lowered_.name;
        result_.title = lowered_.title.empty() ? lowered_.name : lowered_.title;
        result_.address = "exchanges/" + lowered_.space + ".html";
        for (const cpp::Group& group : lowered_.groups) result_.operations += group.methods.size();
        add_whole("site/exchange.html", result_.address, "", overview());
        if (!lowered_.errors.empty())
            add_whole("site/errors.html", folder() + "error-codes.html", ": errors", errors());
        add_whole("site/limits.html", folder() + "rate-limits.html", ": limits", limits());
        for (const cpp::Group& group : lowered_.groups) add_group(group);
        arrange();
        return whole_ ? std::optional(std::move(result_)) : std::nullopt;
    }

  private:
    /// No group has a name with a '-' in C++, as the other pages here have.
    std::string folder() const { return "exchanges/" + lowered_.space + '/'; }
    std::string address_of(const cpp::Group& group) const { return folder() + text::join(group.path, "/") + ".html"; }

    void add(const std::string& name, const std::string& address, const std::string& title, const Data& data) {
        if (!whole_) return;  // a template that fails for one page fails for all
        const auto main = means_.templates.fill_page(name, data, means_.diagnostics);
        whole_ = main.has_value();
        if (main) result_.pages.push_back({address, title, Area::exchanges, lowered_.name, *main});
    }

    /// A page about all of the exchange.
    void add_whole(const std::string& name, const std::string& address, const std::string& what, const Data& data) {
        add(name, address, result_.title + what, data);
        means_.index.add_text(SearchIndex::Kind::exchange, result_.title + what, lowered_.name, address);
    }

    Data operation_row(const cpp::Group& group, const cpp::Method& method, const std::string& root) const {
        return Data()
            .set("url", root + address_of(group) + '#' + id_of(method))
            .set("id", id_of(method))
            .set("title", render::comment_text(method.title, 80))
            .set("method", method.method)
            .set("path", breakable_path(method.path))
            .set("deprecated", method.deprecated);
    }

    static std::string breakable_path(const std::string& path) {
        return text::replace_all(html_text(path), "/", "<wbr />/");
    }

    static std::string id_of(const cpp::Method& method) { return method.id.substr(method.id.rfind('.') + 1); }

    // ---- The exchange -----------------------------------------------------------------------------------------------

    Data overview() const {
        const std::string root = root_from(result_.address);
        return Data()
            .set("title", result_.title)
            .set("name", lowered_.name)
            .set("space", lowered_.space)
            .set("operations", result_.operations)
            .set("docs", render::link(spec_.exchange.docs))
            .set("errors", lowered_.errors.empty() ? "" : root + folder() + "error-codes.html")
            .set("limits", root + folder() + "rate-limits.html")
            .set("hosts", hosts_view(spec_.exchange))
            .set("credentials", render::each(lowered_.credentials,
                                             [](const cpp::Credential& each) {
                                                 return Data().set("name", each.wire_name).set("env", each.env);
                                             }))
            .set("recipes", signing_view(spec_.exchange))
            .set("signing_page", means_.signing_page.empty() ? "" : root + means_.signing_page)
            .set("groups", render::each(lowered_.groups, [&](const cpp::Group& group) {
                     return Data()
                         .set("name", group.name)
                         .set("url", root + address_of(group))
                         .set("rows", render::each(group.methods, [&](const cpp::Method& method) {
                                  return operation_row(group, method, root);
                              }));
                 }));
    }

    Data errors() {
        std::vector<std::string> taken;
        return Data()
            .set("title", result_.title + ": errors")
            .set("classes", error_classes_view())
            .set("errors", render::each(lowered_.errors, [&](const spec::ErrorCode& each) {
                     const std::string anchor = anchor_of("code-" + each.code, taken);
                     means_.index.add_text(SearchIndex::Kind::error, each.code,
                                           result_.exchange + ": " + error_words(each),
                                           folder() + "error-codes.html#" + anchor);
                     return error_view(each).set("anchor", anchor);
                 }));
    }

    Data limits() const {
        struct Row {
            spec::Limit limit;
            std::string words;
            std::vector<Data> operations;
        };
        const std::string root = root_from(folder());
        std::map<std::string, std::vector<Row>> scopes;
        std::size_t unlimited = 0;
        for (const cpp::Group& group : lowered_.groups)
            for (const cpp::Method& method : group.methods) {
                if (method.limits.empty()) ++unlimited;
                for (const cpp::Limit& limit : method.limits) {
                    std::vector<Row>& rows = scopes[render::scope_words(limit.stated)];
                    spec::Limit alone = limit.stated;
                    alone.scope.clear();
                    const std::string words = render::limit_words(alone);
                    auto row =
                        std::find_if(rows.begin(), rows.end(), [&](const Row& one) { return one.words == words; });
                    if (row == rows.end()) row = rows.insert(rows.end(), {alone, words, {}});
                    row->operations.push_back(
                        Data().set("url", root + address_of(group) + '#' + id_of(method)).set("name", method.id));
                }
            }
        // The narrowest first.
        const auto rate = [](const Row& row) {
            return static_cast<double>(row.limit.count) / static_cast<double>(row.limit.weight * row.limit.window_ms);
        };
        for (auto& [scope, rows] : scopes)
            std::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) { return rate(a) < rate(b); });
        std::vector<std::string> taken;
        return Data()
            .set("title", result_.title + ": limits")
            .set("unlimited", unlimited)
            .set("pools", render::lines("words", pool_words(spec_.exchange)))
            .set("headers", render::lines("words", limit_header_words(spec_.exchange)))
            .set("scopes", render::each(scopes, [&](const auto& scope) {
                     const std::string heading = scope.first.empty() ? "All calls together" : "Per " + scope.first;
                     return Data()
                         .set("heading", heading)
                         .set("anchor", anchor_of(heading, taken))
                         .set("rows", render::each(scope.second, [](const Row& row) {
                                  return Data()
                                      .set("words", row.words)
                                      .set("count", row.operations.size())
                                      .set("operations", row.operations);
                              }));
                 }));
    }

    // ---- Groups -----------------------------------------------------------------------------------------------------

    void add_group(const cpp::Group& group) {
        const std::string address = address_of(group);
        const std::string root = root_from(address);
        const spec::Group& documented = *spec_.group(group.name);
        means_.index.add_group(lowered_.name, group.name, address);
        std::vector<Data> operations;
        for (const cpp::Method& method : group.methods) {
            const spec::Operation* const operation = documented.operation(id_of(method));
            const Shown shown{spec_, documented, *operation, lowered_, group, method};
            means_.index.add_operation(shown);
            operations.push_back(operation_view(shown, root));
        }
        add("site/group.html", address, lowered_.name + ' ' + group.name,
            Data()
                .set("exchange", result_.title)
                .set("exchange_url", root + result_.address)
                .set("name", group.name)
                .set("header", "exbind/" + lowered_.space + '/' + text::join(group.path, "/") + ".hpp")
                .set("several", group.methods.size() > 1)
                .set("rows",
                     render::each(group.methods,
                                  [&](const cpp::Method& method) { return operation_row(group, method, root); }))
                .set("operations", std::move(operations)));
    }

    Data fields_view(const std::vector<ShownField>& fields, const std::string& root) const {
        return render::each(fields, [&](const ShownField& field) {
            return name_cell(field.path)
                .set("type", cpp_html(field.type, means_.names, root))
                .set("presence", field.presence)
                .set("words", field.words)
                .set("several", field.values.size() > 1)
                .set("values", render::lines("value", field.values));
        });
    }

    Data operation_view(const Shown& shown, const std::string& root) {
        const cpp::Method& method = shown.method;
        std::vector<Data> facts;
        for (const ShownFact& fact : facts_of(shown))
            if (fact.what != "request" && fact.what != "docs")
                facts.push_back(Data().set("what", fact.what).set("text", fact.text));
        const ExampleCall example = example_call(shown, code_width);
        const CurlCall curl = curl_.of(example, code_width);
        return operation_row(shown.lowered_group, method, root)
            .set("name", method.id)
            .set("signature", cpp_html(signature(method), means_.names, root))
            .set("facts", std::move(facts))
            .set("docs", render::link(shown.operation.page))
            .set("request", request_words(shown))
            .set("request_fields", fields_view(request_fields(shown), root))
            .set("reply", reply_words(method))
            .set("reply_fields", fields_view(reply_fields(shown), root))
            .set("program", cpp_html(text::join(example.program, "\n"), means_.names, root))
            .set("command", text::join(shell_lines(example.command, code_width), "\n"))
            .set("curl", text::join(curl.lines, "\n"))
            .set("variables", render::listed(curl.variables))
            .set("signing_url", root + result_.address + "#signing");
    }

    void arrange() {
        NavSection first{result_.title, {{{"Overview", result_.address}}}};
        first.items.push_back({{"Limits", folder() + "rate-limits.html"}});
        if (!lowered_.errors.empty()) first.items.push_back({{"Errors", folder() + "error-codes.html"}});
        NavSection groups{"Groups", {}};
        for (const cpp::Group& group : lowered_.groups) {
            const std::string address = address_of(group);
            NavItem& item = groups.items.emplace_back(NavItem{{group.name, address}});
            for (const cpp::Method& method : group.methods)
                item.below.push_back({id_of(method), address + '#' + id_of(method)});
        }
        result_.nav = {std::move(first), std::move(groups)};
    }

    const spec::Spec& spec_;
    const cpp::Exchange& lowered_;
    const Means& means_;
    CurlCalls curl_;
    Reference result_;
    bool whole_ = true;
};

}  // namespace

std::optional<Reference> read_reference(const spec::Spec& spec, const cpp::Exchange& lowered, const Means& means) {
    return Reader(spec, lowered, means).run();
}

}  // namespace exbind::cli::site
