#include "docs/openapi/openapi.hpp"

#include <algorithm>
#include <set>

#include "docs/openapi/document.hpp"
#include "docs/openapi/limits.hpp"
#include "docs/openapi/markdown_page.hpp"
#include "docs/openapi/operation.hpp"
#include "docs/openapi/rules.hpp"
#include "docs/openapi/schema.hpp"
#include "docs/openapi/service.hpp"
#include "text/strings.hpp"
#include "yaml/tree.hpp"

namespace exbind::docs {
namespace {

namespace rules = openapi_rules;
using openapi::Document;

text::Span whole(const text::Source& source) {
    return {&source, 0, static_cast<std::uint32_t>(source.content().size())};
}

bool ends_with(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text::iequals(text.substr(text.size() - end.size()), end);
}

bool is_html(std::string_view content) {
    const std::string start = text::to_lower(text::trim(content.substr(0, 500)));
    return start.substr(0, 9) == "<!doctype" || start.substr(0, 5) == "<html" || start.substr(0, 5) == "<?xml";
}

/// Markdown by its name, or else by its looks: OpenAPI documents begin with a bracket or have `openapi:` as a key.
bool is_markdown(const text::Source& source) {
    for (const char* end : {".md", ".mdx", ".markdown"}) {
        if (ends_with(source.name(), end)) return true;
    }
    for (const char* end : {".json", ".yaml", ".yml"}) {
        if (ends_with(source.name(), end)) return false;
    }
    const std::string_view content = source.content();
    const std::size_t first = content.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos || content[first] == '{') return false;
    for (std::uint32_t line = 1; line <= source.line_count(); ++line) {
        const std::string_view text = source.line(line);
        if (text.substr(0, 8) == "openapi:" || text.substr(0, 8) == "swagger:") return false;
        if (text.substr(0, 3) == "```") return true;
    }
    return false;
}

/// Path of the first server's address, without the slash at its end; what is in braces is replaced by its default.
std::string server_path(const yaml::Node& owner) {
    const yaml::Node* servers = owner.find("servers");
    if (servers == nullptr || servers->items.empty()) return {};
    const std::string url = openapi::server_url(servers->items.front());
    const std::size_t scheme = url.find("://");
    const std::size_t path = url.find('/', scheme == std::string::npos ? 0 : scheme + 3);
    return path == std::string::npos ? std::string() : url.substr(path);
}

bool is_method(const std::string& key) {
    static constexpr std::string_view methods[] = {"get", "put", "post", "delete", "options", "head", "patch", "trace"};
    return std::find(std::begin(methods), std::end(methods), key) != std::end(methods);
}

/// Refuses what is not OpenAPI 3.0 or 3.1.
bool check_version(const yaml::Node& root, text::Diagnostics& diagnostics) {
    const yaml::Node* version = root.find("openapi");
    if (version == nullptr) {
        if (const yaml::Node* swagger = root.find("swagger")) {
            diagnostics.report(rules::old_version, swagger->span, "this is Swagger " + swagger->text,
                               "convert the document to OpenAPI 3 and import the result");
        } else {
            diagnostics.report(rules::not_openapi, root.span, "the document has no key `openapi`",
                               "check that the file is the OpenAPI document itself");
        }
        return false;
    }
    const std::string_view text = version->text;
    if (text.substr(0, 4) == "3.0." || text.substr(0, 4) == "3.1." || text == "3.0" || text == "3.1") return true;
    diagnostics.report(rules::unknown_version, version->span, "unknown OpenAPI version '" + version->text + "'",
                       "convert the document to OpenAPI 3.0 or 3.1");
    return false;
}

/// Reads the operations of one document into a page.
class PathsReader {
  public:
    PathsReader(Document& document, const OpenApiOptions& options, text::Diagnostics& diagnostics)
        : document_(document),
          diagnostics_(diagnostics),
          schemas_(document, openapi::text_of(document.root(), "openapi").substr(0, 3) == "3.0"),
          operations_(document, schemas_, options),
          prefix_(server_path(document.root())) {}

    void read(DocPage& page) {
        const yaml::Node* paths = document_.root().find("paths");
        if (paths != nullptr && paths->is_mapping()) {
            count_routes(*paths);
            for (const yaml::Entry& entry : paths->entries) read_path(entry, page);
        }
        if (const yaml::Node* webhooks = document_.root().find("webhooks")) {
            document_.report(rules::skipped, webhooks->span,
                             std::to_string(webhooks->entries.size()) + " webhooks are not imported",
                             "describe them by hand if you need them");
        }
        if (page.operations.empty()) {
            diagnostics_.report(
                rules::no_paths, paths == nullptr ? document_.root().span : paths->span,
                paths == nullptr ? "the document has no `paths`" : "no path of the document has a method",
                "check that the document is complete");
        }
    }
    bool access_known() const { return operations_.access_known(); }

  private:
    void read_path(const yaml::Entry& entry, DocPage& page) {
        if (entry.key.substr(0, 2) == "x-") return;
        const yaml::Node* item = document_.resolve(entry.value);
        if (item == nullptr) return;
        // A fragment only tells operations with one path apart.
        const std::size_t fragment = std::min(entry.key.find('#'), entry.key.size());
        const std::string own = item->find("servers") == nullptr ? prefix_ : server_path(*item);
        for (const yaml::Entry& method : item->entries) {
            if (!is_method(text::to_lower(method.key))) continue;
            if (!method.value.is_mapping()) {
                diagnostics_.report(rules::odd_keyword, method.key_span, "an operation must be a mapping",
                                    "the operation was left out; complete it");
                continue;
            }
            const std::string path = own + entry.key.substr(0, fragment);
            DocOperation operation = operations_.read(method, *item, path);
            if (fragment < entry.key.size() && routes_.count(text::to_lower(method.key) + ' ' + path) > 1)
                operation.path += '#' + identifier(entry.key.substr(fragment + 1));
            name(method, operation);
            page.operations.push_back(std::move(operation));
        }
    }

    /// How often each method and path occurs.
    void count_routes(const yaml::Node& paths) {
        for (const yaml::Entry& entry : paths.entries) {
            const yaml::Node* item = document_.resolve(entry.value);
            if (item == nullptr) continue;
            const std::string own = item->find("servers") == nullptr ? prefix_ : server_path(*item);
            const std::string path = own + entry.key.substr(0, entry.key.find('#'));
            for (const yaml::Entry& method : item->entries)
                if (is_method(text::to_lower(method.key))) routes_.insert(text::to_lower(method.key) + ' ' + path);
        }
    }

    /// A fragment with nothing but letters, digits, - and _ in it.
    static std::string identifier(std::string text) {
        for (char& c : text) {
            const char lower = static_cast<char>(c | 0x20);
            if ((lower < 'a' || lower > 'z') && (c < '0' || c > '9') && c != '-') c = '_';
        }
        return text.substr(0, 64);
    }

    void name(const yaml::Entry& method, DocOperation& operation) {
        const std::string id = openapi::text_of(method.value, "operationId");
        const bool telling =
            std::any_of(id.begin(), id.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
        if (!telling) return;
        if (ids_.insert(id).second) {
            operation.name_hint = id;
            return;
        }
        operation.findings.report(rules::repeated_id, method.value.find("operationId")->span,
                                  "the operationId '" + id + "' was used before",
                                  "the operation is named after its summary or its path");
    }

    Document& document_;
    text::Diagnostics& diagnostics_;
    openapi::SchemaReader schemas_;
    openapi::OperationReader operations_;
    std::string prefix_;
    std::set<std::string> ids_;
    std::multiset<std::string> routes_;  // "get /v1/a"
};

/// Reads a document that fills the span. True when its version is one that is read.
bool read_document(const text::Span& span, const OpenApiOptions& options, bool whole_file, DocPage& page,
                   text::Diagnostics& diagnostics) {
    const auto root = yaml::parse(span, diagnostics);
    if (!root || !check_version(*root, diagnostics)) return false;
    Document document(*root, diagnostics);
    PathsReader paths(document, options, diagnostics);
    page.service = openapi::read_service(document);
    paths.read(page);
    // A page may well describe a public operation; a whole file without a single private one is another matter.
    if (whole_file && !page.operations.empty() && !paths.access_known() && !options.access_by_rule) {
        diagnostics.report(rules::unknown_access, root->find("openapi")->span,
                           "the document does not say which operations are private",
                           "say it with `access` in exchange.yaml, or check the header names of its signing recipe");
    }
    return true;
}

/// What the Markdown around the document adds to its operation.
void add_page_facts(const openapi::MarkdownPage& markdown, const OpenApiOptions& options, DocOperation& operation) {
    if (!markdown.title.empty()) operation.title = markdown.title;
    operation.span = markdown.heading ? markdown.heading : markdown.document->info;
    for (const text::Span& line : markdown.prose) {
        const openapi::Place place = [&](std::size_t begin, std::size_t length) {
            return text::Span{line.source, line.begin + static_cast<std::uint32_t>(begin),
                              static_cast<std::uint32_t>(length)};
        };
        openapi::add_limits(line.text(), place, options, operation);
    }
    operation.examples.insert(operation.examples.begin(), markdown.examples.begin(), markdown.examples.end());
    const bool doubted = std::any_of(operation.findings.all().begin(), operation.findings.all().end(),
                                     [](const text::Diagnostic& finding) { return finding.rule == &rules::odd_limit; });
    if (operation.limits.empty() && !doubted) {
        operation.findings.report(rules::no_limit, operation.span, "the page names no rate limit",
                                  "add one with an overlay");
    }
}

void read_page(const text::Source& source, const OpenApiOptions& options, DocPage& page,
               text::Diagnostics& diagnostics) {
    const openapi::MarkdownPage markdown = openapi::read_markdown_page(source);
    if (!markdown.document) {
        diagnostics.report(rules::no_fence, markdown.heading ? markdown.heading : text::Span{&source, 0, 0},
                           "the page has no block with an OpenAPI document", "leave overview pages out of the import");
        return;
    }
    if (!markdown.document->closed) {
        diagnostics.report(rules::open_fence, markdown.document->info, "this OpenAPI block is never closed",
                           "download the page again; it is probably truncated");
        return;
    }
    if (!read_document(markdown.document->body, options, false, page, diagnostics)) return;
    if (!markdown.site.empty()) {
        std::string path = page.id;
        for (const char* end : {".md", ".mdx"}) {
            if (ends_with(path, end)) path.resize(path.size() - std::string_view(end).size());
        }
        page.url = markdown.site + "/" + path;
    }
    for (DocOperation& operation : page.operations) {
        operation.url = page.url;
        add_page_facts(markdown, options, operation);
        if (page.operations.size() == 1 && operation.method == markdown.method && operation.path == markdown.path)
            continue;
        operation.findings.report(rules::fence_mismatch, markdown.document->info,
                                  "the block is for " + markdown.method + " " + markdown.path +
                                      ", but its document holds " + operation.method + " " + operation.path,
                                  "the document was used; correct one of the two");
    }
}

}  // namespace

DocPage read_openapi(const text::Source& source, const std::string& id, const OpenApiOptions& options,
                     text::Diagnostics& diagnostics) {
    DocPage page;
    page.id = id;
    page.source = &source;
    if (is_html(source.content())) {
        diagnostics.report(rules::not_openapi, {&source, 0, 0}, "the file is an HTML page",
                           "download the OpenAPI document itself");
    } else if (is_markdown(source)) {
        read_page(source, options, page, diagnostics);
    } else {
        read_document(whole(source), options, true, page, diagnostics);
    }
    return page;
}

}  // namespace exbind::docs
