#include "docs/dialect/reader.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "docs/dialect/blocks.hpp"
#include "docs/dialect/cursors.hpp"
#include "docs/dialect/example_schema.hpp"
#include "docs/dialect/facts.hpp"
#include "docs/dialect/halves.hpp"
#include "docs/dialect/markdown.hpp"
#include "docs/dialect/section.hpp"
#include "docs/dialect/table.hpp"
#include "docs/examples.hpp"
#include "docs/prose.hpp"
#include "docs/rules.hpp"
#include "docs/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

spec::Presence presence_of(const RawField& raw, const Dialect::Tables& words) {
    switch (read_required(raw.row.required, words)) {
        case Required::yes:
            return raw.grouped || words.one_of.find(raw.row.description) ? spec::Presence::conditional
                                                                         : spec::Presence::yes;
        case Required::conditional:
            return spec::Presence::conditional;
        case Required::no:
        case Required::unknown:
            break;
    }
    return spec::Presence::no;
}

DocField field_of(const RawField& raw, bool request, const Manner& manner) {
    const Dialect::Tables& words = manner.dialect.tables;
    DocField field;
    field.name = std::string{raw.row.name};
    field.doc_type = raw.row.type;
    if (!raw.row.type.empty()) field.scalar = scalar_of(raw.row.type, words);
    field.structure = structure_of(raw.row.type, !raw.fields.empty(), words);
    field.description = raw.row.description;
    if (request) field.required = presence_of(raw, words);
    field.deprecated = raw.row.struck || says_deprecated(raw.row.description);
    field.span = raw.row.span;
    if (manner.knowledge != nullptr && !raw.row.link.empty())
        if (const Words* values = manner.knowledge->values_at(raw.row.link)) field.linked = *values;
    if (manner.knowledge != nullptr && has_word(manner.dialect.values.by_name, text::to_lower(raw.row.type)))
        if (const Words* values = manner.knowledge->values_at('#' + field.name)) field.linked = *values;
    // "bids[0]" names an item where the page gives it no name.
    if (raw.row.positional) std::erase_if(field.name, [](char c) { return c == '[' || c == ']'; });
    field.positional =
        std::any_of(raw.fields.begin(), raw.fields.end(), [](const RawField& child) { return child.row.positional; });
    field.fields.reserve(raw.fields.size());
    for (const RawField& child : raw.fields) field.fields.push_back(field_of(child, request, manner));
    return field;
}

std::vector<DocField> fields_of(const std::vector<RawField>& raw, bool request, const Manner& manner) {
    std::vector<DocField> fields;
    fields.reserve(raw.size());
    for (const RawField& field : raw) fields.push_back(field_of(field, request, manner));
    return fields;
}

/// Payloads of all reply examples that have one.
std::vector<json::Value> payloads_of(const RawOperation& raw, const std::string& payload_name) {
    std::vector<json::Value> payloads;
    for (const DocExample& example : raw.examples) {
        if (!example.reply) continue;
        for (const Document& document : read_documents(example.text).found) {
            if (const json::Value* payload = document.value.find(payload_name)) payloads.push_back(*payload);
        }
    }
    return payloads;
}

DocField payload_field(Structure structure, const RawOperation& raw) {
    DocField field;
    field.doc_type = "String";
    field.structure = structure;
    if (!raw.reply.empty()) {
        field.description = raw.reply.front().row.description;
        field.span = raw.reply.front().row.span;
    }
    return field;
}

/// Takes the envelope off the reply's table and decides what the payload is: the table says it when it lists the
/// envelope, else the examples do.
void shape_reply(const RawOperation& raw, const Manner& manner, DocOperation& operation) {
    const std::string& payload_name = manner.envelope.payload;
    const std::string_view envelope_names[] = {manner.envelope.code, manner.envelope.message};
    std::vector<DocField> listed = fields_of(raw.reply, false, manner);
    const auto data =
        std::find_if(listed.begin(), listed.end(), [&](const DocField& field) { return field.name == payload_name; });
    const auto has = [&](std::string_view name) {
        return std::any_of(listed.begin(), listed.end(), [&](const DocField& field) { return field.name == name; });
    };
    operation.reply_shape = manner.dialect.tables.list_payload ? spec::Shape::list : spec::Shape::object;
    // A payload may have a member that is called as it is.
    const auto payloads = payloads_of(raw, payload_name);
    const bool is_member = std::any_of(payloads.begin(), payloads.end(), [&](const json::Value& payload) {
        return payload.find(payload_name) != nullptr;
    });
    if (data != listed.end() && !data->fields.empty() && !is_member) {
        if (data->structure == Structure::object && !text::iequals(data->doc_type, "string"))
            operation.reply_shape = spec::Shape::object;
        // Rows next to the payload's own are fields that were not marked as nested, or stand in the envelope.
        operation.reply = std::move(data->fields);
        listed.erase(data);
    }
    // Rows of the payload may be called code and msg too.
    const bool shown_inside = std::any_of(payloads.begin(), payloads.end(), [&](const json::Value& payload) {
        return !payload.items.empty() && payload.items.front().find(manner.envelope.code) != nullptr;
    });
    const bool enveloped = has(manner.envelope.code) && has(manner.envelope.message) && !shown_inside;
    for (DocField& field : listed) {
        const bool envelope =
            std::find(std::begin(envelope_names), std::end(envelope_names), field.name) != std::end(envelope_names);
        if ((enveloped && envelope) || (field.name == payload_name && !is_member)) continue;
        operation.reply.push_back(std::move(field));
    }
    const auto filled = std::find_if(payloads.begin(), payloads.end(), [](const json::Value& payload) {
        return !payload.items.empty() || !payload.members.empty();
    });
    if (filled == payloads.end()) {
        if (operation.reply.empty()) operation.reply_shape = spec::Shape::none;
        return;
    }
    if (filled->is_object()) {
        operation.reply_shape = operation.reply.empty() ? spec::Shape::none : spec::Shape::object;
        return;
    }
    const json::Value& first = filled->items.front();
    if (first.is_array()) {
        if (operation.reply.size() > 1) {
            operation.reply_positional = true;
        } else {
            operation.reply = {payload_field(Structure::list_of_lists, raw)};
            operation.reply_shape = spec::Shape::value;
        }
    } else if (first.is_scalar()) {
        if (operation.reply.size() > 1 && operation.reply.size() == filled->items.size()) {
            operation.reply_positional = true;
            operation.reply_shape = spec::Shape::object;
        } else {
            operation.reply = {payload_field(Structure::list_of_scalars, raw)};
            operation.reply_shape = spec::Shape::value;
        }
    } else if (operation.reply.empty()) {
        operation.reply_shape = spec::Shape::none;
    } else {
        operation.reply_shape = spec::Shape::list;
    }
}

/// Parameters that the path names travel there; one that no table lists is added.
void place_in_path(const RawOperation& raw, DocOperation& operation) {
    for (std::size_t open = raw.path.find('{'); open != std::string::npos; open = raw.path.find('{', open + 1)) {
        const std::size_t close = raw.path.find('}', open);
        if (close == std::string::npos) return;
        const std::string name = raw.path.substr(open + 1, close - open - 1);
        DocField* field = text::find_by(operation.request, &DocField::name, name);
        if (field == nullptr) {
            field = &operation.request.emplace_back();
            field->name = name;
            field->span = raw.path_span;
        }
        field->in = spec::In::path;
        field->required = spec::Presence::yes;
    }
}

/// The first item of the JSON list that the description shows for the field: `sides=["A","B"]`. What a sentence shows
/// of another field is not its own.
std::optional<json::Value> shown_item(const DocField& field, const std::vector<DocField>& request) {
    const std::string_view prose = std::string_view(field.description).substr(0, longest_prose);
    std::size_t open = std::string_view::npos;
    for (std::size_t at = prose.find_first_of("[]"); at != std::string_view::npos;
         at = prose.find_first_of("[]", at + 1)) {
        if (prose[at] == '[') {
            open = at;
            continue;
        }
        if (open == std::string_view::npos) continue;
        auto shown = json::parse(prose.substr(open, at + 1 - open));
        const std::string_view before = prose.substr(0, std::exchange(open, std::string_view::npos));
        if (!shown || !shown->is_array() || shown->items.empty()) continue;
        const Tokens tokens(before);
        for (std::size_t i = tokens.size(); i-- > 0 && tokens[i].text != ".";) {
            const DocField* named = text::find_by(request, &DocField::name, tokens[i].text);
            if (named == &field) break;
            if (named != nullptr) return std::nullopt;
        }
        return std::move(shown->items.front());
    }
    return std::nullopt;
}

void style_lists(std::vector<DocField>& request, spec::ListStyle style) {
    for (DocField& field : request) {
        if (field.in == spec::In::path) continue;
        const bool text = field.structure == Structure::scalar && field.scalar == "string";
        if (style == spec::ListStyle::json && (text || field.structure == Structure::list_of_scalars)) {
            if (const auto item = shown_item(field, request)) {
                field.structure = item->is_object() ? Structure::list_of_objects : Structure::list_of_scalars;
                for (const json::Member& member : item->members) {
                    DocField& inner = field.fields.emplace_back();
                    inner.name = member.key;
                    inner.doc_type = "string";
                    inner.span = field.span;
                }
            }
        }
        if (field.structure == Structure::list_of_scalars) field.style = style;
    }
}

void shape_request(const RawOperation& raw, const Manner& manner, DocOperation& operation) {
    operation.request = fields_of(raw.request, true, manner);
    place_in_path(raw, operation);
    if (operation.request.empty()) return;
    const bool in_query = operation.method == "GET" || operation.method == "DELETE";
    operation.request_in = in_query ? spec::In::query : manner.dialect.writes_in;
    operation.request_shape = spec::Shape::object;
    if (operation.request_in != spec::In::body)
        return style_lists(operation.request, manner.dialect.tables.query_lists);
    bool list = false;
    for (const std::string_view line : raw.prose) list = list || manner.dialect.list_body.find(line);
    bool shown = false;
    for (const DocExample& example : raw.examples) {
        if (example.reply) continue;
        for (const Document& document : read_documents(example.text).found) {
            if (!shown) list = document.value.is_array();
            shown = true;
        }
    }
    if (list) operation.request_shape = spec::Shape::list;
}

/// What a section says of the operations below it.
struct Notice {
    std::optional<spec::Auth> auth;
    bool retired = false;
    std::vector<std::string> paths;  ///< that the words about retirement name; empty: they concern all
};

/// "`GET /garden/plot`" -> /garden/plot
std::vector<std::string> paths_in(std::string_view text) {
    std::vector<std::string> paths;
    const Tokens tokens(text);
    for (const Token& token : tokens) {
        const std::string path(token.text.substr(token.text.rfind(' ') + 1));
        if (token.kind == Token::Kind::literal && path.starts_with('/')) paths.push_back(path);
    }
    return paths;
}

using Notices = std::map<std::string_view, Notice>;
/// No title is empty.
constexpr std::string_view whole_page{};

/// A part of a heading by the first template that it fits.
std::string_view title_part(std::string_view heading, std::string_view part, const Dialect& dialect) {
    for (const Template& form : dialect.sections.titles)
        if (const auto parts = form.match(heading); parts && !part_of(*parts, part).empty())
            return part_of(*parts, part);
    return {};
}

/// "GET / Saving balance" -> "Saving balance".
std::string_view title_of(std::string_view heading, const Dialect& dialect) {
    const std::string_view title = title_part(heading, "title", dialect);
    return title.empty() ? heading : title;
}

/// Whether an example of a request has one of the headers that only signed requests have; empty without an example.
std::optional<bool> shows_header(const RawOperation& raw, const Dialect& dialect) {
    std::optional<bool> shows;
    for (const DocExample& example : raw.examples) {
        if (example.reply) continue;
        const std::string lower = text::to_lower(example.text);
        shows = shows.value_or(false) ||
                std::any_of(dialect.auth.headers.begin(), dialect.auth.headers.end(),
                            [&](const std::string& header) { return lower.find(header) != std::string::npos; });
    }
    return shows;
}

/// What one kind of evidence says, if anything.
std::optional<spec::Auth> auth_by(Evidence evidence, const RawOperation& raw, const Notices& notices,
                                  const Dialect& dialect) {
    switch (evidence) {
        case Evidence::prose:
            for (const std::string_view line : raw.prose)
                if (const auto auth = auth_said(line, dialect)) return auth;
            break;
        case Evidence::title:
            return auth_said(raw.section->title, dialect);
        case Evidence::scope:
            return raw.rule_auth;
        case Evidence::section:
            for (auto above = raw.section->above.rbegin(); above != raw.section->above.rend(); ++above) {
                const auto found = notices.find(*above);
                if (found != notices.end() && found->second.auth) return found->second.auth;
            }
            break;
        case Evidence::permission:
            if (raw.has_permission && !raw.permission.empty()) return spec::Auth::private_;
            break;
        case Evidence::path:
            for (const std::string& part : dialect.auth.public_paths)
                if (raw.path.find(part) != std::string::npos) return spec::Auth::public_;
            break;
        case Evidence::header:
            if (shows_header(raw, dialect) == true) return spec::Auth::private_;
            break;
        case Evidence::no_header:
            if (shows_header(raw, dialect) == false) return spec::Auth::public_;
            break;
        case Evidence::parameter:
            for (const RawField& field : raw.request)
                if (has_word(dialect.auth.parameters, field.row.name)) return spec::Auth::private_;
            break;
        case Evidence::title_mark: {
            const std::string mark = text::to_lower(title_part(raw.section->title, "mark", dialect));
            for (const auto& [known, auth] : dialect.auth.title_marks)
                if (known == mark) return auth;
            break;
        }
    }
    return std::nullopt;
}

/// Nothing where the documentation says nothing.
std::optional<spec::Auth> auth_of(const RawOperation& raw, const Notices& notices, const Dialect& dialect) {
    for (const Evidence evidence : dialect.auth.evidence)
        if (const auto auth = auth_by(evidence, raw, notices, dialect)) return auth;
    return std::nullopt;
}

/// Said by its title, its own text, or a notice of a section that holds it.
bool is_retired(const RawOperation& raw, const Notices& notices, const Dialect& dialect) {
    const auto says_so = [&](std::string_view text) { return dialect.retired.of_operations.find(text).has_value(); };
    if (says_so(raw.section->title) || std::any_of(raw.prose.begin(), raw.prose.end(), says_so)) return true;
    const auto retires = [&](std::string_view section) {
        const auto found = notices.find(section);
        if (found == notices.end() || !found->second.retired) return false;
        const auto& paths = found->second.paths;
        return paths.empty() || std::find(paths.begin(), paths.end(), raw.path) != paths.end();
    };
    return retires(whole_page) || std::any_of(raw.section->above.begin(), raw.section->above.end(), retires);
}

std::string url_of(const std::string& page, const Section& section, const Dialect& dialect) {
    if (!section.anchor.empty()) return page + '#' + std::string{section.anchor};
    if (section.is_page_of_its_own() || page.empty()) return page;
    const std::string title = anchor_of(section.title, dialect);
    std::string titles;
    for (const std::string_view above : section.above) titles += anchor_of(above, dialect) + '-';
    return filled(dialect.pages.link, {{"url", page}, {"title", title}, {"titles", titles + title}});
}

struct ReadHalf {
    std::vector<RawOperation> operations;
    std::vector<DocError> errors;
    Notices notices;  ///< by the section's title
};

/// "### -1021 INVALID_TIMESTAMP" and the text below it.
void add_error_heading(std::string_view heading, const text::Span& at, const Section& section, std::size_t next,
                       const Dialect& dialect, std::vector<DocError>& errors) {
    for (const Template& form : dialect.errors.headings) {
        const auto parts = form.match(heading);
        if (!parts) continue;
        const std::string_view code = part_of(*parts, "code");
        const std::string_view digits = code.starts_with('-') ? code.substr(1) : code;
        if (!text::all_digits(digits)) continue;
        DocError error{std::string(code), 0, std::string(part_of(*parts, "message")), at};
        std::replace(error.message.begin(), error.message.end(), '_', ' ');
        for (; next < section.blocks.size() && section.blocks[next].kind == Block::Kind::paragraph; ++next)
            error.message += ". " + std::string(section.blocks[next].text);
        errors.push_back(std::move(error));
        return;
    }
}

ReadHalf read_half(const Half& half, const Dialect& dialect, const OperationKeys& elsewhere) {
    static const OperationKeys nowhere;
    ReadHalf result;
    for (const Section& section : half.sections) {
        if (!dialect.errors.headings.empty())
            add_error_heading(section.title, section.span, section, 0, dialect, result.errors);
        for (const Block& block : section.blocks) {
            result.errors.insert(result.errors.end(), block.errors.begin(), block.errors.end());
            if (block.kind == Block::Kind::heading && !dialect.errors.headings.empty())
                add_error_heading(block.text, block.span, section,
                                  static_cast<std::size_t>(&block - section.blocks.data()) + 1, dialect, result.errors);
        }
        if (auto operation = read_section(section, dialect, section.is_page_of_its_own() ? nowhere : elsewhere)) {
            result.operations.push_back(std::move(*operation));
            continue;
        }
        for (const Block& block : section.blocks) {
            if (block.kind != Block::Kind::paragraph) continue;
            if (const auto auth = auth_said(block.text, dialect)) {
                Notice& notice = result.notices[section.title];
                if (!notice.auth) notice.auth = auth;
            }
            // Of what stands below a page's own title only a quotation concerns all that follows.
            if ((section.level > 1 || block.text.starts_with('>')) &&
                (dialect.retired.of_operations.find(block.text) || dialect.retired.of_sections.find(block.text))) {
                Notice& notice = result.notices[section.level > 1 ? section.title : whole_page];
                notice.retired = true;
                for (std::string& path : paths_in(block.text)) notice.paths.push_back(std::move(path));
            }
        }
    }
    return result;
}

/// Limits that another page's table has for the operation. What its own page says counts.
void join_limits(const std::vector<spec::Limit>& limits, const RawOperation& raw, DocOperation& operation) {
    if (operation.limits.empty()) {
        operation.limits = limits;
        return;
    }
    const auto said = [&](const spec::Limit& limit) {
        return std::any_of(operation.limits.begin(), operation.limits.end(), [&](const spec::Limit& own) {
            return own.count == limit.count && own.window_ms == limit.window_ms;
        });
    };
    if (std::all_of(limits.begin(), limits.end(), said)) return;
    operation.findings
        .report(rules::two_limits, operation.limits.front().span,
                "the limit of " + raw.path + " is " + std::to_string(operation.limits.front().count) + " per " +
                    spec::window_text(operation.limits.front().window_ms) + " here and " +
                    std::to_string(limits.front().count) + " per " + spec::window_text(limits.front().window_ms) +
                    " in the table of limits",
                "the page's own was taken; set the other with an overlay")
        .notes.push_back({"the table", limits.front().span});
}

bool begins_with_one(std::string_view text, const Words& beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return text.starts_with(beginning); });
}

/// What may name an operation's group: the folders and the name of its page, and the headings above its own.
std::vector<std::string> tags_of(const DocPage& page, const Section& section) {
    const std::string_view id = page.id;
    const std::vector<std::string_view> names = text::split(id.substr(0, id.rfind('.')), '/');
    std::vector<std::string> tags(names.begin(), names.end());
    for (const std::string_view heading : section.above) tags.emplace_back(heading);
    return tags;
}

DocOperation operation_of(const DocPage& page, const Manner& manner, RawOperation& raw, const ReadHalf& half) {
    const Dialect& dialect = manner.dialect;
    DocOperation operation;
    operation.method = raw.method;
    operation.path = raw.path;
    operation.copy = raw.copy;
    for (const auto& [beginning, product] : dialect.products)
        if (page.id.starts_with(beginning)) operation.product = product;
    operation.deprecated = begins_with_one(page.id, dialect.pages.retired) || is_retired(raw, half.notices, dialect);
    operation.span = raw.section->span;
    operation.tags = tags_of(page, *raw.section);
    if (raw.copy) return operation;
    operation.title = std::string{title_of(raw.section->title, dialect)};
    operation.url = url_of(page.url, *raw.section, dialect);
    const auto auth = auth_of(raw, half.notices, dialect);
    operation.auth = auth.value_or(dialect.auth.otherwise);
    operation.auth_told = auth.has_value();
    operation.permission = raw.permission;
    operation.limits = raw.limits;
    operation.findings = std::move(raw.findings);
    for (spec::Limit& limit : operation.limits) limit.pool = filled(limit.pool, {{"product", operation.product}});
    if (manner.knowledge != nullptr)
        if (const auto* limits = manner.knowledge->limits_of(raw.path, page.id)) join_limits(*limits, raw, operation);
    shape_request(raw, manner, operation);
    if (operation.method == "GET") operation.pages = read_pages(operation.request, dialect.cursors);
    if (!dialect.examples.replies) shape_reply(raw, manner, operation);
    if (operation.method == "GET" && operation.pages.pages.by == spec::PagesBy::none)
        operation.pages = token_pages(operation, dialect.cursors);
    operation.examples = std::move(raw.examples);
    if (dialect.examples.replies) reply_from_examples(manner.envelope, operation);
    return operation;
}

const RawOperation* find(const std::vector<RawOperation>& operations, const RawOperation& like) {
    const auto found = std::find_if(operations.begin(), operations.end(), [&](const RawOperation& operation) {
        return operation.method == like.method && operation.path == like.path;
    });
    return found == operations.end() ? nullptr : &*found;
}

/// Findings about the rows of a half belong to the operation in whose section they stand.
void hand_out(text::Diagnostics&& findings, const ReadHalf& half, std::vector<DocOperation>& operations,
              text::Diagnostics& page) {
    for (const text::Diagnostic& finding : findings.all()) {
        DocOperation* owner = nullptr;
        for (std::size_t i = 0; i < half.operations.size(); ++i) {
            if (half.operations[i].section->span.begin > finding.at.begin) break;
            const auto found = std::find_if(operations.begin(), operations.end(), [&](const DocOperation& operation) {
                return operation.span.begin == half.operations[i].section->span.begin;
            });
            if (found != operations.end()) owner = &*found;
        }
        text::Diagnostics& sink = owner != nullptr ? owner->findings : page;
        sink.report(*finding.rule, finding.at, finding.message, finding.help).notes = finding.notes;
    }
}

void compare(const ReadHalf& main, const ReadHalf& other, const Dialect& dialect, DocPage& page,
             text::Diagnostics& diagnostics) {
    const bool parallel = main.operations.size() == other.operations.size();
    for (std::size_t i = 0; i < main.operations.size(); ++i) {
        const RawOperation& raw = main.operations[i];
        if (raw.path.empty() || raw.copy) continue;
        const auto operation = std::find_if(
            page.operations.begin(), page.operations.end(),
            [&](const DocOperation& candidate) { return candidate.span.begin == raw.section->span.begin; });
        text::Diagnostics& findings = operation != page.operations.end() ? operation->findings : diagnostics;
        const std::string name = raw.method + ' ' + raw.path;
        if (const RawOperation* twin = find(other.operations, raw)) {
            compare_halves(raw, *twin, dialect.tables, findings);
        } else if (parallel && find(main.operations, other.operations[i]) == nullptr) {
            const RawOperation& twin_by_place = other.operations[i];
            findings
                .report(rules::half_path, raw.path_span,
                        name + " is where the other language has " + twin_by_place.method + ' ' + twin_by_place.path)
                .notes.push_back({"the other language", twin_by_place.path_span});
        } else {
            findings.report(rules::half_missing, raw.section->span, name + " is described in only one language");
        }
    }
}

}  // namespace

DocPage read_page(const text::Source& source, std::string id, const Manner& manner, text::Diagnostics& diagnostics,
                  const OperationKeys& elsewhere, const Page* apart) {
    const Dialect::Pages& words = manner.dialect.pages;
    DocPage result;
    result.id = std::move(id);
    result.source = &source;
    if (begins_with_one(result.id, words.skipped)) return result;
    const text::Span start{&source, 0, 0};
    if (!text::is_utf8(source.content()) || source.content().find('\0') != std::string_view::npos) {
        diagnostics.report(rules::not_a_page, start, "this file is not UTF-8",
                           "pass a Markdown page of the documentation");
        return result;
    }
    std::optional<Page> own;
    if (apart == nullptr) apart = &own.emplace(read_markdown_blocks(source, manner.dialect, elsewhere));
    const Page& page = *apart;
    result.url = std::string{page.front_value(words.url_key)};
    result.updated = std::string{page.front_value(words.updated_key)};
    if (result.url.empty() && words.needs_front) {
        diagnostics.report(rules::not_a_page, start, "this page has no front matter with " + words.url_key,
                           "pass an unchanged Markdown page of the documentation");
        return result;
    }
    if (result.url.empty()) result.url = url_of_page(result.id, manner.dialect);
    read_operations(page, manner, result, diagnostics, elsewhere);
    if (result.operations.empty() && result.errors.empty()) {
        diagnostics.report(rules::no_operation, start, "this page describes no HTTP operation");
    }
    return result;
}

void read_operations(const Page& page, const Manner& manner, DocPage& result, text::Diagnostics& diagnostics,
                     const OperationKeys& elsewhere) {
    const Dialect& dialect = manner.dialect;
    // Halves of one language follow each other only when a page holds stray rules; they are read as one.
    ReadHalf first;
    ReadHalf second;
    text::Diagnostics first_findings;
    text::Diagnostics second_findings;
    for (const Half& half : page.halves) {
        ReadHalf read = read_half(half, dialect, elsewhere);
        ReadHalf& sink = half.second ? second : first;
        std::move(read.operations.begin(), read.operations.end(), std::back_inserter(sink.operations));
        std::move(read.errors.begin(), read.errors.end(), std::back_inserter(sink.errors));
        sink.notices.insert(read.notices.begin(), read.notices.end());
        text::Diagnostics copy;
        for (const text::Diagnostic& finding : half.findings.all()) {
            copy.report(*finding.rule, finding.at, finding.message, finding.help).notes = finding.notes;
        }
        (half.second ? second_findings : first_findings).append(std::move(copy));
    }
    // Messages are read in English; without an English half the HTTP statuses have to do.
    std::vector<DocError>& errors = first.errors.empty() ? second.errors : first.errors;
    std::move(errors.begin(), errors.end(), std::back_inserter(result.errors));
    const bool use_first = !first.operations.empty() || second.operations.empty();
    ReadHalf& main = use_first ? first : second;
    ReadHalf& other = use_first ? second : first;
    // What is handed on, examples and findings, the comparison does not look at.
    for (RawOperation& raw : main.operations) {
        if (raw.path.empty()) {
            for (const text::Diagnostic& finding : raw.findings.all())
                result.left_out.push_back({"", "", raw.section->span, finding});
            continue;
        }
        result.operations.push_back(operation_of(result, manner, raw, main));
    }
    if (!other.operations.empty()) {
        compare(main, other, dialect, result, diagnostics);
        for (RawOperation& raw : other.operations) {
            const bool by_place = main.operations.size() == other.operations.size();
            if (raw.path.empty() || by_place || find(main.operations, raw) != nullptr) continue;
            DocOperation operation = operation_of(result, manner, raw, other);
            operation.findings.report(rules::half_missing, raw.section->span,
                                      raw.method + ' ' + raw.path + " is described in only one language");
            result.operations.push_back(std::move(operation));
        }
    }
    // Tables of pages about other things than operations may be of any form.
    if (result.operations.empty() && result.left_out.empty() && result.errors.empty()) return;
    hand_out(std::move(use_first ? first_findings : second_findings), main, result.operations, diagnostics);
}

}  // namespace exbind::docs::dialect
