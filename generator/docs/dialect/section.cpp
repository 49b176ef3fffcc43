#include "docs/dialect/section.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "docs/dialect/dialect_words.hpp"
#include "docs/dialect/facts.hpp"
#include "docs/dialect/table.hpp"
#include "docs/dialect/weights.hpp"
#include "docs/examples.hpp"
#include "docs/limits.hpp"
#include "docs/rules.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

/// What stands behind the first colon.
std::string_view behind_colon(std::string_view plain) {
    const std::size_t colon = plain.find(':');
    if (colon == std::string_view::npos) return {};
    std::string_view rest = plain.substr(colon + 1);
    while (rest.starts_with(':') || rest.starts_with(' ')) rest.remove_prefix(1);
    return text::trim(rest);
}

/// Request, reply or ignored; empty when the label does not say what it shows.
std::optional<Topic> label_of(std::string_view text, const Dialect& dialect) {
    const std::string lower = text::to_lower(text);
    for (const auto& [word, topic] : dialect.examples.labels)
        if (lower.find(word) != std::string::npos) return topic;
    return std::nullopt;
}

/// The part of a request listing before client code begins: no request follows it any more.
std::string_view without_listing(std::string_view code, const Words& starts) {
    std::size_t offset = 0;
    for (const std::string_view line : text::split(code, '\n')) {
        const std::string_view trimmed = text::trim(line);
        for (const std::string& start : starts) {
            if (trimmed.starts_with(start)) return code.substr(0, offset);
        }
        offset += line.size() + 1;
    }
    return code;
}

std::string_view trim_end(std::string_view text) {
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

class SectionReader {
  public:
    SectionReader(const Section& section, const Dialect& dialect, const OperationKeys& elsewhere)
        : section_(section), dialect_(dialect), elsewhere_(elsewhere) {
        operation_.section = &section;
    }

    std::vector<std::string> explain() {
        explains_ = true;
        run();
        return std::move(taken_for_);
    }

    bool is_copy() {
        for (const Block& block : section_.blocks) {
            if (block.kind == Block::Kind::heading) {
                const TopicWord* const word = topic_named(block.text, dialect_);
                topic_ = word == nullptr ? Topic::other : word->topic;
                http_ = http_ || topic_ == Topic::http;
                skipped_ = skipped_ || topic_ == Topic::skipped;
            } else if (block.kind == Block::Kind::paragraph || block.kind == Block::Kind::code) {
                read(block);
            }
            if (!operation_.path.empty()) break;
        }
        return operation_.copy && !skipped_ && http_;
    }

    std::optional<RawOperation> run() {
        for (const Block& block : section_.blocks) {
            if (explains_) taken_for_.emplace_back();
            read(block);
        }
        if (skipped_ || !http_) return std::nullopt;
        if (operation_.path.empty()) {
            operation_.findings.report(
                rules::no_method_or_path, section_.span,
                "no method and path under the request heading of '" + text::visible(section_.title) + "'",
                "write `GET /path` below the heading");
            return std::move(operation_);
        }
        if (operation_.copy) return std::move(operation_);
        finish_weights();
        finish_limits();
        finish_alternatives(operation_.request, request_tabs_.size());
        return std::move(operation_);
    }

  private:
    void read(const Block& block) {
        switch (block.kind) {
            case Block::Kind::heading:
                heading(block);
                break;
            case Block::Kind::label:
                label_ = label_of(block.text, dialect_);
                says([&] {
                    return std::string("label of " + (label_ ? spec::word_of(*label_) : std::string("nothing known")));
                });
                break;
            case Block::Kind::code:
                code(block);
                break;
            case Block::Kind::errors:
                says([&] { return std::string(std::to_string(block.errors.size()) + " error codes"); });
                break;  // read for the page as a whole
            case Block::Kind::grid:
                grid(block);
                break;
            case Block::Kind::table:
                table(block);
                break;
            case Block::Kind::paragraph:
                paragraph(block);
                break;
        }
    }

    /// Of the block that is read, for explain().
    template <class What>
    void says(What what) {
        if (explains_) taken_for_.back() = what();
    }

    void heading(const Block& block) {
        const std::string plain = plain_heading(block.text);
        const TopicWord* const word = topic_of(plain, dialect_);
        topic_ = word == nullptr ? Topic::other : word->topic;
        says([&] {
            return std::string(word == nullptr ? "heading without a topic" : "topic " + spec::word_of(topic_));
        });
        const std::string_view value = behind_colon(plain);
        label_.reset();
        wants_limit_ = false;
        if (topic_ == Topic::request_example || topic_ == Topic::reply_example) {
            label_ = topic_ = topic_ == Topic::request_example ? Topic::request : Topic::reply;
            return;
        }
        switch (topic_) {
            case Topic::limit:
                limit(block, value, word->when);
                break;
            case Topic::scope:
                scope(block, value, word->when);
                break;
            case Topic::permission:
                operation_.has_permission = true;
                operation_.permission = permission_named(value, dialect_);
                operation_.permission_span = block.span;
                break;
            case Topic::http:
                http_ = true;
                break;
            case Topic::skipped:
                skipped_ = true;
                break;
            default:
                break;
        }
    }

    /// What stands behind the heading's colon, or else in the lines below.
    void limit(const Block& block, std::string_view value, const std::string& when) {
        if (dialect_.limits.weight) {
            wants_limit_ = true;
            weights_.push_back({text::to_lower(block.text), {}, {}, block.span});
            if (!value.empty()) weights_.back().lines.emplace_back(value);
            operation_.limit_span = block.span;
            return;
        }
        if (value.empty() && dialect_.limits.below) {
            wants_limit_ = true;
            operation_.limit_span = block.span;
            return;
        }
        LimitText text = read_limits(value, dialect_.limits.words);
        if (!text.understood) {
            operation_.findings.report(rules::odd_limit, block.span, "this limit has no readable count and window",
                                       "set it with an overlay");
        }
        operation_.limit_span = block.span;
        add_limits(block, std::move(text.limits), when);
    }

    void add_limits(const Block& block, std::vector<spec::Limit> limits, const std::string& when = {}) {
        for (spec::Limit& limit : limits) {
            limit.span = block.span;
            if (!when.empty()) limit.when = {when};
            const bool known = dialect_.limits.below && std::find(operation_.limits.begin(), operation_.limits.end(),
                                                                  limit) != operation_.limits.end();
            if (!known) operation_.limits.push_back(std::move(limit));
        }
    }

    /// A rule gives the scope of the limits before it that have none yet.
    void scope(const Block& block, std::string_view value, const std::string& when) {
        const auto scope = scope_named(value, dialect_);
        if (scope.empty()) return report_scope(block, value);
        if (!when.empty()) return scope_when(block, scope, when);
        for (spec::Limit& limit : operation_.limits) {
            if (limit.scope.empty()) limit.scope = scope;
        }
        general_scope_ = scope;
        const auto counted_by = [&](spec::CallerScope caller) {
            return std::find(scope.begin(), scope.end(), spec::word_of(caller)) != scope.end();
        };
        if (auth_said(value, dialect_) == spec::Auth::optional) {
            operation_.rule_auth = spec::Auth::optional;
        } else if (counted_by(spec::CallerScope::user) || counted_by(spec::CallerScope::master)) {
            operation_.rule_auth = spec::Auth::private_;
        } else if (counted_by(spec::CallerScope::ip) && !operation_.rule_auth) {
            operation_.rule_auth = spec::Auth::public_;
        }
    }

    /// Some things are counted in another way: each limit of the general rule stands for everything else, and a second
    /// one for them. Limits under other conditions do not concern them.
    void scope_when(const Block& block, const std::vector<std::string>& scope, const std::string& when) {
        std::vector<spec::Limit> twins;
        for (spec::Limit& limit : operation_.limits) {
            if (limit.scope.empty()) limit.scope = scope;
            if (limit.scope != general_scope_ || !limit.when.empty()) continue;
            spec::Limit& twin = twins.emplace_back(limit);
            twin.scope = scope;
            twin.when = {when};
            twin.span = block.span;
            limit.when = {"not " + when};
        }
        operation_.limits.insert(operation_.limits.end(), twins.begin(), twins.end());
    }

    void report_scope(const Block& block, std::string_view value) {
        operation_.findings.report(rules::odd_limit, block.span,
                                   "unknown scope of a limit: '" + text::visible(value) + "'",
                                   "set it with an overlay");
    }

    void paragraph(const Block& block) {
        operation_.prose.push_back(block.text);
        says([&] { return std::string("prose"); });
        if (wants_limit_ && dialect_.limits.weight) {
            says([&] { return std::string("weight"); });
            weights_.back().lines.emplace_back(block.text);
            return;
        }
        if (wants_limit_) {
            LimitText text = read_limits(block.text, dialect_.limits.words);
            if (!text.limits.empty()) says([&] { return std::string("limit"); });
            wants_limit_ = text.limits.empty();
            return add_limits(block, std::move(text.limits));
        }
        if (!operation_.path.empty() || (topic_ != Topic::http && !dialect_.operation_anywhere)) return sentence(block);
        operation_line_in(block, block.text);
    }

    /// A sentence that states a limit or a permission.
    void sentence(const Block& block) {
        if (operation_.copy) return;
        std::vector<spec::Limit> limits = limits_said(block.text, dialect_);
        if (!limits.empty()) says([&] { return std::string("limit"); });
        add_limits(block, std::move(limits));
        if (const auto found = dialect_.permissions.says.find(block.text); found && !found->captures.empty()) {
            const std::string permission = permission_named(found->captures.front(), dialect_);
            if (permission.empty()) return;
            says([&] { return std::string("permission " + permission); });
            operation_.has_permission = true;
            operation_.permission = permission;
            operation_.permission_span = block.span;
        }
    }

    void operation_line_in(const Block& block, std::string_view line) {
        auto found = operation_line(line, dialect_);
        if (!found) return;
        http_ = true;
        says([&] { return std::string("operation " + found->method + ' ' + found->path); });
        operation_.method = std::move(found->method);
        operation_.path = std::move(found->path);
        operation_.copy = elsewhere_.count({operation_.path, operation_.method, {}}) != 0;
        const std::size_t at = block.text.find(operation_.path);
        operation_.path_span = block.span;
        if (at != std::string_view::npos) {
            operation_.path_span.begin += static_cast<std::uint32_t>(at);
            operation_.path_span.length = static_cast<std::uint32_t>(operation_.path.size());
        }
    }

    void code(const Block& block) {
        const std::string_view first = text::trim(block.text);
        if (operation_.path.empty() && dialect_.operation_anywhere) {
            operation_line_in(block, first.substr(0, first.find('\n')));
            if (!operation_.path.empty()) return;
        }
        says([&] { return std::string("listing, not read: its topic is no example's"); });
        // What stands before the method and path warns of something.
        const bool early = operation_.path.empty() && !label_;
        if (early || operation_.copy || topic_ == Topic::ignored || topic_ == Topic::other) return;
        if (const std::string_view line = first.substr(0, first.find('\n'));
            line.find('|') != std::string_view::npos && read_header(line, dialect_.tables).is_parameters()) {
            operation_.findings.report(rules::lost_table, block.span,
                                       "a table of parameters stands in a listing; its rows were not read",
                                       "describe them with an overlay, or mend a copy of the page and import that");
            return;
        }
        Topic label = label_.value_or(first.starts_with('{') || first.starts_with('[') ? Topic::reply : Topic::request);
        says([&] { return std::string("listing, not read: its label"); });
        if (label == Topic::ignored) return;
        // Replies under tabs are forms of one; requests are one in several languages.
        says([&] { return std::string("listing, not read: its tab is not among `tabs`"); });
        const Words& tabs = dialect_.examples.tabs;
        if (label == Topic::request && !block.tab.empty() && !tabs.empty() &&
            !has_word(tabs, text::to_lower(block.tab)))
            return;
        const auto lines = request_lines(first.substr(0, first.find('\n')));
        if (label == Topic::reply && !lines.empty()) label = Topic::request;
        std::string_view text = block.text;
        if (label == Topic::request) text = trim_end(without_listing(text, dialect_.examples.client_code));
        if (text::trim(text).empty()) return;
        says([&] { return std::string(label == Topic::reply ? "example of a reply" : "example of a request"); });
        // A label covers the listings below it: those of clients in other languages are not JSON.
        DocExample example{label == Topic::reply, std::string{text}, block.span};
        example.span.length = static_cast<std::uint32_t>(text.size());
        if (label == Topic::reply) seen_reply_ = true;
        operation_.examples.push_back(std::move(example));
    }

    void table(const Block& block) {
        says([&] { return std::string("table, not read: its topic is neither request nor reply"); });
        if (operation_.copy || topic_ == Topic::other || topic_ == Topic::ignored) return;
        const bool request = block.table.has_required || (topic_ == Topic::request && !seen_reply_);
        std::vector<RawField>& fields = request ? operation_.request : operation_.reply;
        says([&] {
            return std::string(std::to_string(block.table.rows.size()) +
                               (request ? " rows of the request" : " rows of the reply"));
        });
        std::vector<RawField*> open;
        if (request && !fields.empty() && block.tab.empty() && dialect_.tables.inner_table) {
            // The members of the items of the list above.
            const auto list = std::find_if(fields.rbegin(), fields.rend(), [&](const RawField& field) {
                return can_hold(field.row.type, dialect_.tables);
            });
            if (list != fields.rend()) {
                open.push_back(&*list);
                for (const Row& row : block.table.rows) nest(fields, open, row, row.depth + 1, false);
                return;
            }
        }
        if (!block.tab.empty() && request) request_tabs_.insert(block.tab);
        const bool grouped = request && !fields.empty() && block.tab.empty() && !block.table.goes_on;
        tab_ = block.tab;
        for (const Row& row : block.table.rows) nest(fields, open, row, row.depth, grouped);
        tab_ = {};
    }

    /// What is required in one of several forms only is required under a condition.
    static void finish_alternatives(std::vector<RawField>& fields, std::size_t forms) {
        for (RawField& field : fields) {
            if (field.forms != 0 && field.forms < forms) field.grouped = true;
            finish_alternatives(field.fields, forms);
        }
    }

    void grid(const Block& block) {
        const bool weights = wants_limit_ && dialect_.limits.weight;
        says([&] { return std::string(weights ? "table of weights" : "table without columns of fields, not read"); });
        if (weights) weights_.back().tables.push_back(block.grid);
    }

    /// Weights may depend on parameters, whose table stands below them.
    void finish_weights() {
        if (weights_.empty()) return;
        std::vector<WeighedBy> request;
        for (const RawField& field : operation_.request)
            request.push_back({field.row.name, field.row.description,
                               read_required(field.row.required, dialect_.tables) == Required::yes});
        for (const WeightText& text : weights_) {
            std::vector<spec::Limit> limits = weights_of(text, request, dialect_);
            if (limits.empty())
                operation_.findings.report(rules::odd_weight, text.span,
                                           "the weight of this operation depends on more than a word can say: '" +
                                               text::visible(text.joined(dialect_).substr(0, 80)) + "'",
                                           "set its limits with an overlay, with `when` for each case");
            std::move(limits.begin(), limits.end(), std::back_inserter(operation_.limits));
        }
    }

    void nest(std::vector<RawField>& fields, std::vector<RawField*>& open, const Row& row, std::size_t depth,
              bool grouped) {
        if (depth > open.size()) {
            operation_.findings.report(
                rules::odd_nesting, row.span,
                open.empty() ? "'" + std::string{row.name} + "' is marked as nested, but there is no field above it"
                             : "'" + std::string{row.name} + "' skips a level of nesting");
            depth = open.size();
        }
        if (depth > 0 && !can_hold(open[depth - 1]->row.type, dialect_.tables)) {
            const RawField& parent = *open[depth - 1];
            if (parent.fields.empty()) {
                operation_.findings
                    .report(rules::odd_nesting, row.span,
                            "'" + std::string{row.name} + "' is nested in '" + std::string{parent.row.name} + "', a " +
                                parent.row.type)
                    .notes.push_back({"documented here", parent.row.span});
            }
        }
        if (depth > json::max_depth) return;
        open.resize(depth);
        std::vector<RawField>& siblings = depth == 0 ? fields : open.back()->fields;
        const auto twin = std::find_if(siblings.begin(), siblings.end(),
                                       [&](const RawField& field) { return field.row.name == row.name; });
        if (twin != siblings.end()) {
            if (!tab_.empty()) {
                ++twin->forms;
            } else if (!grouped) {
                operation_.findings
                    .report(rules::repeated_field, row.span, "'" + std::string{row.name} + "' is listed twice")
                    .notes.push_back({"first listed here", twin->row.span});
            }
            open.push_back(&*twin);
            return;
        }
        siblings.push_back({row, grouped, tab_.empty() ? 0U : 1U, {}});
        open.push_back(&siblings.back());
    }

    void finish_limits() {
        if (operation_.limits.empty() && operation_.limit_span) return;
        if (operation_.limits.empty() && dialect_.limits.expected) {
            operation_.findings.report(rules::odd_limit, section_.span,
                                       "no rate limit is documented for '" + text::visible(section_.title) + "'");
        }
    }

    const Section& section_;
    const Dialect& dialect_;
    const OperationKeys& elsewhere_;
    RawOperation operation_;
    bool explains_ = false;
    std::vector<std::string> taken_for_;
    Topic topic_ = Topic::limit;
    bool wants_limit_ = false;  ///< the lines below the heading state a limit
    std::vector<WeightText> weights_;
    std::string_view tab_;  ///< of the table that is read
    std::set<std::string_view> request_tabs_;
    std::optional<Topic> label_;
    std::vector<std::string> general_scope_;  ///< of the last rule
    bool http_ = false;
    bool skipped_ = false;
    bool seen_reply_ = false;
};

}  // namespace

std::optional<RawOperation> read_section(const Section& section, const Dialect& dialect,
                                         const OperationKeys& elsewhere) {
    return SectionReader{section, dialect, elsewhere}.run();
}

bool is_copy(const Section& section, const Dialect& dialect, const OperationKeys& elsewhere) {
    return SectionReader{section, dialect, elsewhere}.is_copy();
}

std::vector<std::string> explain_section(const Section& section, const Dialect& dialect) {
    static const OperationKeys nowhere;
    return SectionReader{section, dialect, nowhere}.explain();
}

}  // namespace exbind::docs::dialect
