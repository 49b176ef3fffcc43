#include "docs/okx_markdown.hpp"

#include <algorithm>
#include <map>

#include "docs/examples.hpp"
#include "docs/limits.hpp"
#include "docs/okx_blocks.hpp"
#include "docs/okx_halves.hpp"
#include "docs/okx_pages.hpp"
#include "docs/okx_section.hpp"
#include "docs/okx_table.hpp"
#include "docs/prose.hpp"
#include "docs/rules.hpp"
#include "docs/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

using namespace okx;

constexpr std::string_view payload_name = "data";
constexpr std::string_view envelope_names[] = {"code", "msg"};

/// Parts of a path that only public operations have.
constexpr std::string_view public_paths[] = {"/public/", "/market/", "/rubik/", "/public-"};

spec::Presence presence_of(const RawField& raw) {
    switch (read_required(raw.row.required)) {
        case Required::yes:
            return raw.grouped ? spec::Presence::conditional : spec::Presence::yes;
        case Required::conditional:
            return spec::Presence::conditional;
        case Required::no:
        case Required::unknown:
            break;
    }
    return spec::Presence::no;
}

DocField field_of(const RawField& raw, bool request) {
    DocField field;
    field.name = std::string{raw.row.name};
    field.doc_type = raw.row.type;
    field.structure = structure_of(raw.row.type, !raw.fields.empty());
    field.description = raw.row.description;
    if (request) field.required = presence_of(raw);
    field.deprecated = raw.row.struck || says_deprecated(raw.row.description);
    field.span = raw.row.span;
    for (const RawField& child : raw.fields) field.fields.push_back(field_of(child, request));
    return field;
}

std::vector<DocField> fields_of(const std::vector<RawField>& raw, bool request) {
    std::vector<DocField> fields;
    for (const RawField& field : raw) fields.push_back(field_of(field, request));
    return fields;
}

/// Payloads of all reply examples that have one.
std::vector<json::Value> payloads_of(const RawOperation& raw) {
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
void shape_reply(const RawOperation& raw, DocOperation& operation) {
    std::vector<DocField> listed = fields_of(raw.reply, false);
    const auto data =
        std::find_if(listed.begin(), listed.end(), [](const DocField& field) { return field.name == payload_name; });
    const auto has = [&](std::string_view name) {
        return std::any_of(listed.begin(), listed.end(), [&](const DocField& field) { return field.name == name; });
    };
    operation.reply_shape = spec::Shape::list;
    if (data != listed.end() && !data->fields.empty()) {
        if (data->structure == Structure::object && !text::iequals(data->doc_type, "string"))
            operation.reply_shape = spec::Shape::object;
        // Rows next to the payload's own are fields that were not marked as nested, or stand in the envelope.
        operation.reply = std::move(data->fields);
        listed.erase(data);
    }
    // Rows of the payload may be called code and msg too.
    const auto payloads = payloads_of(raw);
    const bool shown_inside = std::any_of(payloads.begin(), payloads.end(), [](const json::Value& payload) {
        return !payload.items.empty() && payload.items.front().find("code") != nullptr;
    });
    const bool enveloped = has("code") && has("msg") && !shown_inside;
    for (DocField& field : listed) {
        const bool envelope =
            std::find(std::begin(envelope_names), std::end(envelope_names), field.name) != std::end(envelope_names);
        if ((enveloped && envelope) || field.name == payload_name) continue;
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

void shape_request(const RawOperation& raw, DocOperation& operation) {
    operation.request = fields_of(raw.request, true);
    if (operation.request.empty()) return;
    operation.request_in = operation.method == "GET" || operation.method == "DELETE" ? spec::In::query : spec::In::body;
    operation.request_shape = spec::Shape::object;
    if (operation.request_in != spec::In::body) return;
    bool list = false;
    for (const std::string_view line : raw.prose) list = list || says_array_body(line);
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

/// Evidence in order of trust: the operation's own sentence, its title, the scope of its limits, the sentence of the
/// section that holds it, its path.
spec::Auth auth_of(const RawOperation& raw, const Notices& notices) {
    for (const std::string_view line : raw.prose) {
        if (const auto auth = read_auth(line)) return *auth;
    }
    if (const auto auth = read_auth(raw.section->title)) return *auth;
    if (raw.rule_auth) return *raw.rule_auth;
    for (auto above = raw.section->above.rbegin(); above != raw.section->above.rend(); ++above) {
        const auto found = notices.find(*above);
        if (found != notices.end() && found->second.auth) return *found->second.auth;
    }
    if (raw.has_permission && !raw.permission.empty()) return spec::Auth::private_;
    const bool open = std::any_of(std::begin(public_paths), std::end(public_paths),
                                  [&](std::string_view part) { return raw.path.find(part) != std::string::npos; });
    return open ? spec::Auth::public_ : spec::Auth::private_;
}

/// Said by its title, its own text, or a notice of a section that holds it.
bool is_retired(const RawOperation& raw, const Notices& notices) {
    if (says_retired(raw.section->title)) return true;
    if (std::any_of(raw.prose.begin(), raw.prose.end(), [](std::string_view line) { return says_retired(line); }))
        return true;
    const auto retires = [&](std::string_view section) {
        const auto found = notices.find(section);
        if (found == notices.end() || !found->second.retired) return false;
        const auto& paths = found->second.paths;
        return paths.empty() || std::find(paths.begin(), paths.end(), raw.path) != paths.end();
    };
    return retires(whole_page) || std::any_of(raw.section->above.begin(), raw.section->above.end(), retires);
}

/// "GET / Saving balance" -> "Saving balance".
std::string_view title_of(std::string_view heading) {
    for (const std::string_view method : {"GET", "POST", "PUT", "DELETE"}) {
        if (heading.size() <= method.size() || !text::iequals(heading.substr(0, method.size()), method)) continue;
        const std::string_view rest = text::trim(heading.substr(method.size()));
        if (rest.starts_with('/')) return text::trim(rest.substr(1));
    }
    return heading;
}

/// The section of an operation's own page: there is nothing else on it.
bool is_page_of_its_own(const Section& section) {
    return section.level <= 1 && section.anchor.empty();
}

std::string url_of(const Page& page, const Section& section) {
    const std::string url{page.front_value("source_url")};
    if (!section.anchor.empty()) return url + '#' + std::string{section.anchor};
    if (is_page_of_its_own(section) || url.empty()) return url;
    std::string anchor = url;
    for (const std::string_view above : section.above) anchor += '-' + okx_slug(above);
    return anchor + '-' + okx_slug(section.title);
}

struct ReadHalf {
    std::vector<RawOperation> operations;
    std::vector<DocError> errors;
    Notices notices;  ///< by the section's title
};

ReadHalf read_half(const Half& half, const OperationKeys& elsewhere) {
    static const OperationKeys nowhere;
    ReadHalf result;
    for (const Section& section : half.sections) {
        for (const Block& block : section.blocks)
            result.errors.insert(result.errors.end(), block.errors.begin(), block.errors.end());
        if (auto operation = read_section(section, is_page_of_its_own(section) ? nowhere : elsewhere)) {
            result.operations.push_back(std::move(*operation));
            continue;
        }
        for (const Block& block : section.blocks) {
            if (block.kind != Block::Kind::paragraph) continue;
            if (const auto auth = read_auth(block.text)) {
                Notice& notice = result.notices[section.title];
                if (!notice.auth) notice.auth = auth;
            }
            // Of what stands below a page's own title only a quotation concerns all that follows.
            if ((section.level > 1 || block.text.starts_with('>')) && says_retired(block.text, true)) {
                Notice& notice = result.notices[section.level > 1 ? section.title : whole_page];
                notice.retired = true;
                for (std::string& path : paths_in(block.text)) notice.paths.push_back(std::move(path));
            }
        }
    }
    return result;
}

DocOperation operation_of(const Page& page, RawOperation& raw, const ReadHalf& half) {
    DocOperation operation;
    operation.method = raw.method;
    operation.path = raw.path;
    operation.copy = raw.copy;
    operation.deprecated = is_retired(raw, half.notices);
    operation.span = raw.section->span;
    if (raw.copy) return operation;
    operation.title = std::string{title_of(raw.section->title)};
    operation.url = url_of(page, *raw.section);
    operation.auth = auth_of(raw, half.notices);
    operation.permission = raw.permission;
    operation.limits = raw.limits;
    shape_request(raw, operation);
    if (operation.method == "GET") operation.pages = okx::read_pages(operation.request);
    shape_reply(raw, operation);
    operation.examples = std::move(raw.examples);
    operation.findings = std::move(raw.findings);
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

void compare(const ReadHalf& main, const ReadHalf& other, DocPage& page, text::Diagnostics& diagnostics) {
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
            compare_halves(raw, *twin, findings);
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

std::string okx_slug(std::string_view heading) {
    std::string slug;
    const auto separate = [&] {
        if (!slug.empty() && slug.back() != '-') slug += '-';
    };
    for (const char c : text::to_lower(heading)) {
        if (text::is_lower(c) || text::is_digit(c) || static_cast<unsigned char>(c) >= 0x80) {
            slug += c;
        } else if (c == '&' || c == '\'') {
            separate();
            slug += c == '&' ? "amp" : "39";
            slug += '-';
        } else {
            separate();
        }
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    return slug;
}

DocPage read_okx_markdown(const text::Source& source, std::string id, text::Diagnostics& diagnostics,
                          const OperationKeys& elsewhere) {
    DocPage result;
    result.id = std::move(id);
    result.source = &source;
    const text::Span start{&source, 0, 0};
    if (!text::is_utf8(source.content()) || source.content().find('\0') != std::string_view::npos) {
        diagnostics.report(rules::not_a_page, start, "this file is not UTF-8",
                           "pass a Markdown page of the documentation");
        return result;
    }
    const Page page = read_blocks(source);
    result.url = std::string{page.front_value("source_url")};
    result.updated = std::string{page.front_value("updated_at")};
    if (result.url.empty()) {
        diagnostics.report(rules::not_a_page, start, "this page has no front matter with source_url",
                           "pass an unchanged Markdown page of the documentation");
        return result;
    }
    okx::read_operations(page, result, diagnostics, elsewhere);
    if (result.operations.empty() && result.errors.empty()) {
        diagnostics.report(rules::no_operation, start, "this page describes no HTTP operation");
    }
    return result;
}

void okx::read_operations(const Page& page, DocPage& result, text::Diagnostics& diagnostics,
                          const OperationKeys& elsewhere) {
    // Halves of one language follow each other only when a page holds stray rules; they are read as one.
    ReadHalf english;
    ReadHalf chinese;
    text::Diagnostics english_findings;
    text::Diagnostics chinese_findings;
    for (const Half& half : page.halves) {
        ReadHalf read = read_half(half, elsewhere);
        ReadHalf& sink = half.chinese ? chinese : english;
        std::move(read.operations.begin(), read.operations.end(), std::back_inserter(sink.operations));
        std::move(read.errors.begin(), read.errors.end(), std::back_inserter(sink.errors));
        sink.notices.insert(read.notices.begin(), read.notices.end());
        text::Diagnostics copy;
        for (const text::Diagnostic& finding : half.findings.all()) {
            copy.report(*finding.rule, finding.at, finding.message, finding.help).notes = finding.notes;
        }
        (half.chinese ? chinese_findings : english_findings).append(std::move(copy));
    }
    // Messages are read in English; without an English half the HTTP statuses have to do.
    std::vector<DocError>& errors = english.errors.empty() ? chinese.errors : english.errors;
    std::move(errors.begin(), errors.end(), std::back_inserter(result.errors));
    const bool use_english = !english.operations.empty() || chinese.operations.empty();
    ReadHalf& main = use_english ? english : chinese;
    ReadHalf& other = use_english ? chinese : english;
    // What is handed on, examples and findings, the comparison does not look at.
    for (RawOperation& raw : main.operations) {
        if (raw.path.empty()) {
            for (const text::Diagnostic& finding : raw.findings.all())
                result.left_out.push_back({"", "", raw.section->span, finding});
            continue;
        }
        result.operations.push_back(operation_of(page, raw, main));
    }
    if (!other.operations.empty()) {
        compare(main, other, result, diagnostics);
        for (RawOperation& raw : other.operations) {
            const bool by_place = main.operations.size() == other.operations.size();
            if (raw.path.empty() || by_place || find(main.operations, raw) != nullptr) continue;
            DocOperation operation = operation_of(page, raw, other);
            operation.findings.report(rules::half_missing, raw.section->span,
                                      raw.method + ' ' + raw.path + " is described in only one language");
            result.operations.push_back(std::move(operation));
        }
    }
    hand_out(std::move(use_english ? english_findings : chinese_findings), main, result.operations, diagnostics);
}

}  // namespace exbind::docs
