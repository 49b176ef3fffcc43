#include "docs/okx_section.hpp"

#include <algorithm>
#include <iterator>

#include "docs/examples.hpp"
#include "docs/limits.hpp"
#include "docs/okx_table.hpp"
#include "docs/rules.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs::okx {
namespace {

enum class Topic { limit, lead_limit, rule, options_rule, permission, http, request, reply, websocket, push, other };

struct HeadingWord {
    std::string_view start;  ///< of the heading in lower case, full-width marks replaced
    Topic topic;
};
/// The first that fits decides, so longer starts come first.
constexpr HeadingWord heading_words[] = {
    {"rate limit of lead", Topic::lead_limit},
    {"rate limit rule (options only)", Topic::options_rule},
    {"rate limit rule", Topic::rule},
    {"rate limit", Topic::limit},
    {"permission", Topic::permission},
    {"http request", Topic::http},
    {"request parameter", Topic::request},
    {"response parameters when data is pushed", Topic::push},
    {"response parameter", Topic::reply},
    {"response example", Topic::reply},
    {"push data", Topic::push},
    {"url path", Topic::websocket},
    {"跟单交易带单员", Topic::lead_limit},
    {"限速规则(只限期权)", Topic::options_rule},
    {"限速规则", Topic::rule},
    {"限速", Topic::limit},
    {"权限", Topic::permission},
    {"http请求", Topic::http},
    {"http 请求", Topic::http},
    {"请求参数", Topic::request},
    {"返回参数", Topic::reply},
    {"响应参数", Topic::reply},
    {"返回结果", Topic::reply},
    {"推送数据参数", Topic::push},
    {"服务地址", Topic::websocket},
};

std::string plain_heading(std::string_view text) {
    std::string plain = text::to_lower(text);
    plain = text::replace_all(plain, "：", ":");
    plain = text::replace_all(plain, "（", "(");
    plain = text::replace_all(plain, "）", ")");
    plain.erase(std::remove(plain.begin(), plain.end(), '*'), plain.end());
    return plain;
}

Topic topic_of(const std::string& plain) {
    for (const HeadingWord& word : heading_words) {
        if (plain.starts_with(word.start)) return word.topic;
    }
    return Topic::other;
}

/// What stands behind the first colon.
std::string_view behind_colon(std::string_view plain) {
    const std::size_t colon = plain.find(':');
    if (colon == std::string_view::npos) return {};
    std::string_view rest = plain.substr(colon + 1);
    while (rest.starts_with(':') || rest.starts_with(' ')) rest.remove_prefix(1);
    return text::trim(rest);
}

enum class Label { request, reply, push };

/// Empty when the label does not say what it shows.
std::optional<Label> label_of(std::string_view text) {
    const std::string lower = text::to_lower(text);
    const auto has = [&](std::string_view word) { return lower.find(word) != std::string::npos; };
    if (has("push") || has("推送")) return Label::push;
    if (has("response") || has("return") || has("返回") || has("响应") || has("失败") || has("成功"))
        return Label::reply;
    if (has("request") || has("请求")) return Label::request;
    return std::nullopt;
}

/// Lines that begin a listing of client code; what follows is no request any more.
constexpr std::string_view listing_starts[] = {"import ",      "from ",   "# API initialization",
                                               "# API 初始化", "flag = ", "apikey = "};

/// The part of a request listing before client code begins.
std::string_view without_listing(std::string_view code) {
    std::size_t offset = 0;
    for (const std::string_view line : text::split(code, '\n')) {
        const std::string_view trimmed = text::trim(line);
        for (const std::string_view start : listing_starts) {
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

/// What limits of this dialect depend on; `limit_conditions` of exchange.yaml explains the words.
constexpr std::string_view lead_trader = "lead_trader";
constexpr std::string_view options = "options";

class SectionReader {
  public:
    SectionReader(const Section& section, const OperationKeys& elsewhere) : section_(section), elsewhere_(elsewhere) {
        operation_.section = &section;
    }

    std::optional<RawOperation> run() {
        for (const Block& block : section_.blocks) {
            switch (block.kind) {
                case Block::Kind::heading:
                    heading(block);
                    break;
                case Block::Kind::label:
                    label_ = label_of(block.text);
                    break;
                case Block::Kind::code:
                    code(block);
                    break;
                case Block::Kind::errors:
                    break;  // read for the page as a whole
                case Block::Kind::table:
                    table(block);
                    break;
                case Block::Kind::paragraph:
                    paragraph(block);
                    break;
            }
        }
        if (websocket_ || !http_) return std::nullopt;
        if (operation_.path.empty()) {
            operation_.findings.report(
                rules::no_method_or_path, section_.span,
                "no method and path under the request heading of '" + text::visible(section_.title) + "'",
                "write `GET /path` below the heading");
            return std::move(operation_);
        }
        if (!operation_.copy) finish_limits();
        return std::move(operation_);
    }

  private:
    void heading(const Block& block) {
        const std::string plain = plain_heading(block.text);
        const Topic topic = topic_of(plain);
        const std::string_view value = behind_colon(plain);
        label_.reset();
        switch (topic) {
            case Topic::limit:
                limit(block, value, {});
                break;
            case Topic::lead_limit:
                limit(block, value, {std::string(lead_trader)});
                break;
            case Topic::options_rule:
                options_rule(block, value);
                break;
            case Topic::rule:
                rule(block, value);
                break;
            case Topic::permission:
                operation_.has_permission = true;
                operation_.permission = read_permission(value);
                operation_.permission_span = block.span;
                break;
            case Topic::http:
                http_ = true;
                break;
            case Topic::websocket:
                websocket_ = true;
                break;
            default:
                break;
        }
        topic_ = topic;
    }

    void limit(const Block& block, std::string_view value, const std::vector<std::string>& when) {
        LimitText text = read_limits(value);
        if (!text.understood) {
            operation_.findings.report(rules::odd_limit, block.span, "this limit has no readable count and window",
                                       "set it with an overlay");
        }
        operation_.limit_span = block.span;
        for (spec::Limit& limit : text.limits) {
            limit.span = block.span;
            limit.when = when;
            operation_.limits.push_back(std::move(limit));
        }
    }

    /// A rule gives the scope of the limits before it that have none yet.
    void rule(const Block& block, std::string_view value) {
        const auto scope = read_scope(value);
        if (scope.empty()) return report_scope(block, value);
        for (spec::Limit& limit : operation_.limits) {
            if (limit.scope.empty()) limit.scope = scope;
        }
        general_scope_ = scope;
        const auto counted_by = [&](spec::CallerScope caller) {
            return std::find(scope.begin(), scope.end(), spec::word_of(caller)) != scope.end();
        };
        if (read_auth(value) == spec::Auth::optional) {
            operation_.rule_auth = spec::Auth::optional;
        } else if (counted_by(spec::CallerScope::user) || counted_by(spec::CallerScope::master)) {
            operation_.rule_auth = spec::Auth::private_;
        } else if (counted_by(spec::CallerScope::ip) && !operation_.rule_auth) {
            operation_.rule_auth = spec::Auth::public_;
        }
    }

    /// Options are counted in another way: each limit of the general rule stands for everything else, and a second one
    /// for options. Limits of lead traders concern no options.
    void options_rule(const Block& block, std::string_view value) {
        const auto scope = read_scope(value);
        if (scope.empty()) return report_scope(block, value);
        std::vector<spec::Limit> for_options;
        for (spec::Limit& limit : operation_.limits) {
            if (limit.scope.empty()) limit.scope = scope;
            if (limit.scope != general_scope_ || !limit.when.empty()) continue;
            spec::Limit& twin = for_options.emplace_back(limit);
            twin.scope = scope;
            twin.when = {std::string(options)};
            twin.span = block.span;
            limit.when = {"not " + std::string(options)};
        }
        operation_.limits.insert(operation_.limits.end(), for_options.begin(), for_options.end());
    }

    void report_scope(const Block& block, std::string_view value) {
        operation_.findings.report(rules::odd_limit, block.span,
                                   "unknown scope of a limit: '" + text::visible(value) + "'",
                                   "set it with an overlay");
    }

    void paragraph(const Block& block) {
        operation_.prose.push_back(block.text);
        if (topic_ != Topic::http || !operation_.path.empty()) return;
        std::string line{block.text};
        line.erase(std::remove(line.begin(), line.end(), '`'), line.end());
        const auto found = request_lines(line);
        if (found.empty()) return;
        operation_.method = found.front().method;
        operation_.path = found.front().path;
        operation_.copy = elsewhere_.count({operation_.path, operation_.method, {}}) != 0;
        const std::size_t at = block.text.find(operation_.path);
        operation_.path_span = block.span;
        if (at != std::string_view::npos) {
            operation_.path_span.begin += static_cast<std::uint32_t>(at);
            operation_.path_span.length = static_cast<std::uint32_t>(operation_.path.size());
        }
    }

    void code(const Block& block) {
        if (operation_.copy || topic_ == Topic::push || topic_ == Topic::other) return;
        const std::string_view first = text::trim(block.text);
        Label label = label_.value_or(first.starts_with('{') || first.starts_with('[') ? Label::reply : Label::request);
        if (label == Label::push) return;
        const auto lines = request_lines(first.substr(0, first.find('\n')));
        if (label == Label::reply && !lines.empty()) label = Label::request;
        std::string_view text = block.text;
        if (label == Label::request) text = trim_end(without_listing(text));
        if (text::trim(text).empty()) return;
        // A label covers the listings below it: those of clients in other languages are not JSON.
        DocExample example{label == Label::reply, std::string{text}, block.span};
        example.span.length = static_cast<std::uint32_t>(text.size());
        if (label == Label::reply) seen_reply_ = true;
        operation_.examples.push_back(std::move(example));
    }

    void table(const Block& block) {
        if (operation_.copy || topic_ == Topic::other || topic_ == Topic::push) return;
        const bool request = block.table.has_required || (topic_ == Topic::request && !seen_reply_);
        std::vector<RawField>& fields = request ? operation_.request : operation_.reply;
        const bool grouped = request && !fields.empty();
        std::vector<RawField*> open;
        for (const Row& row : block.table.rows) nest(fields, open, row, grouped);
    }

    void nest(std::vector<RawField>& fields, std::vector<RawField*>& open, const Row& row, bool grouped) {
        std::size_t depth = row.depth;
        if (depth > open.size()) {
            operation_.findings.report(
                rules::odd_nesting, row.span,
                open.empty() ? "'" + std::string{row.name} + "' is marked as nested, but there is no field above it"
                             : "'" + std::string{row.name} + "' skips a level of nesting");
            depth = open.size();
        }
        if (depth > 0 && !can_hold(open[depth - 1]->row.type)) {
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
            if (!grouped) {
                operation_.findings
                    .report(rules::repeated_field, row.span, "'" + std::string{row.name} + "' is listed twice")
                    .notes.push_back({"first listed here", twin->row.span});
            }
            open.push_back(&*twin);
            return;
        }
        siblings.push_back({row, grouped, {}});
        open.push_back(&siblings.back());
    }

    static bool can_hold(std::string_view type) {
        const std::string lower = text::to_lower(type);
        return lower.find("object") != std::string::npos || lower.find("array") != std::string::npos ||
               lower.find("list") != std::string::npos;
    }

    void finish_limits() {
        if (operation_.limits.empty() && operation_.limit_span) return;
        if (operation_.limits.empty()) {
            operation_.findings.report(rules::odd_limit, section_.span,
                                       "no rate limit is documented for '" + text::visible(section_.title) + "'");
        }
    }

    const Section& section_;
    const OperationKeys& elsewhere_;
    RawOperation operation_;
    Topic topic_ = Topic::limit;
    std::optional<Label> label_;
    std::vector<std::string> general_scope_;  ///< of the last rule
    bool http_ = false;
    bool websocket_ = false;
    bool seen_reply_ = false;
};

}  // namespace

std::optional<RawOperation> read_section(const Section& section, const OperationKeys& elsewhere) {
    return SectionReader{section, elsewhere}.run();
}

}  // namespace exbind::docs::okx
