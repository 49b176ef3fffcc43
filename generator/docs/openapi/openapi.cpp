#include "docs/openapi/openapi.hpp"

#include <algorithm>
#include <map>
#include <unordered_set>

#include "docs/openapi/document.hpp"
#include "docs/openapi/limits.hpp"
#include "docs/openapi/markdown_page.hpp"
#include "docs/openapi/operation.hpp"
#include "docs/openapi/postman.hpp"
#include "docs/openapi/rules.hpp"
#include "docs/openapi/schema.hpp"
#include "docs/openapi/service.hpp"
#include "docs/openapi/swagger.hpp"
#include "docs/wire_path.hpp"
#include "text/find.hpp"
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

/// The first server's address, without the slash at its end; what is in braces is replaced by its default.
struct Server {
    std::string origin;  ///< "https://api.example.com"; empty for an address that begins with a path
    std::string path;
};
Server server_of(const yaml::Node& owner) {
    const yaml::Node* servers = owner.find("servers");
    if (servers == nullptr || servers->items.empty()) return {};
    const std::string url = openapi::server_url(servers->items.front());
    const std::size_t scheme = url.find("://");
    const std::size_t path = std::min(url.find('/', scheme == std::string::npos ? 0 : scheme + 3), url.size());
    return {url.substr(0, path), url.substr(path)};
}

constexpr std::string_view methods[] = {"get", "put", "post", "delete", "patch"};
/// Those of HTTP that no client of an exchange calls, and those that OpenAPI 3.2 adds.
constexpr std::string_view other_methods[] = {"options", "head", "trace", "query"};

bool is_method(const std::string& key) {
    return text::contains(methods, text::to_lower(key));
}

/// Refuses what is neither OpenAPI 3.0 to 3.2, nor Swagger 2.0, nor a Postman collection. The latter two are written
/// anew as OpenAPI 3.
bool check_version(yaml::Node& root, const OpenApiOptions& options, text::Diagnostics& diagnostics) {
    const yaml::Node* version = root.find("openapi");
    if (version == nullptr) {
        if (openapi::is_postman(root)) {
            root = openapi::convert_postman(root);
            return true;
        }
        const yaml::Node* swagger = root.find("swagger");
        if (swagger != nullptr && swagger->text.starts_with("2.")) {
            openapi::convert_swagger(root);
            return true;
        }
        if (swagger != nullptr) {
            diagnostics.report(rules::old_version, swagger->span, "this is Swagger " + swagger->text,
                               "convert the document to OpenAPI 3 and import the result");
        } else if (options.one_of_many) {
            diagnostics.report(rules::skipped, root.span, "this file is no OpenAPI document",
                               "it is read where a document refers to it; leave others out of the folder");
        } else {
            diagnostics.report(rules::not_openapi, root.span, "the document has no key `openapi`",
                               "check that the file is the OpenAPI document itself");
        }
        return false;
    }
    const std::string_view text = version->text;
    for (const std::string_view known : {"3.0", "3.1", "3.2"})
        if (text == known || (text.starts_with(known) && text[known.size()] == '.')) return true;
    diagnostics.report(rules::unknown_version, version->span, "unknown OpenAPI version '" + version->text + "'",
                       "convert the document to OpenAPI 3.0, 3.1 or 3.2");
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
          server_(server_of(document.root())) {}

    void read(DocPage& page) {
        const yaml::Node* paths = document_.root().find("paths");
        if (paths != nullptr && paths->is_mapping()) {
            count_routes(*paths);
            for (const yaml::Entry& entry : paths->entries) read_path(entry, page);
            report_skipped();
        }
        if (const yaml::Node* webhooks = document_.root().find("webhooks")) {
            document_.report(rules::skipped, webhooks->span,
                             std::to_string(webhooks->entries.size()) + " webhooks are not imported",
                             "describe them by hand if you need them");
        }
        if (page.operations.empty() && page.left_out.empty()) {
            diagnostics_.report(
                rules::no_paths, paths == nullptr ? document_.root().span : paths->span,
                paths == nullptr ? "the document has no `paths`" : "no path of the document has a method",
                "check that the document is complete");
        }
    }
    bool access_known() const { return operations_.access_known(); }

  private:
    /// A path of the document with what it leads to.
    struct Item {
        const yaml::Node* node = nullptr;  ///< null when its reference leads nowhere
        WirePath path;
        std::string origin;  ///< of its server
    };
    Item item_of(const yaml::Entry& entry) {
        Item item{document_.resolve(entry.value), {}, {}};
        const bool own = item.node != nullptr && item.node->find("servers") != nullptr;
        const auto [origin, prefix] = own ? server_of(*item.node) : server_;
        item.origin = origin;
        const bool slash = entry.key.starts_with('/') || entry.key.find("://") != std::string::npos;
        item.path = read_wire_path(prefix + (slash || prefix.empty() ? "" : "/") + entry.key);
        return item;
    }

    void read_path(const yaml::Entry& entry, DocPage& page) {
        if (entry.key.substr(0, 2) == "x-") return;
        document_.begin_part();
        const Item item = item_of(entry);
        if (item.node != nullptr && !item.node->is_mapping() && !item.node->is_null())
            document_.fail(rules::odd_keyword, entry.value.span, "a path must be a mapping of methods",
                           "correct the document");
        if (document_.failure()) {
            page.left_out.push_back({"", item.path.path, entry.key_span, *document_.failure()});
            return;
        }
        for (const yaml::Entry& method : item.node->entries) {
            const std::string word = text::to_lower(method.key);
            if (text::contains(other_methods, word)) skip(word, method.key_span);
            if (method.key == "additionalOperations") skip("additionalOperations", method.key_span);
            if (!is_method(method.key)) continue;
            const auto leave_out = [&](std::string message, const text::Span& at) {
                page.left_out.push_back({text::to_upper(method.key),
                                         item.path.fault.empty() ? item.path.path : entry.key,
                                         method.key_span,
                                         {nullptr, std::move(message), at, "correct the document", {}}});
            };
            if (!item.path.fault.empty()) {
                leave_out(item.path.fault, entry.key_span);
            } else if (!method.value.is_mapping()) {
                leave_out("an operation must be a mapping", method.value.span);
            } else {
                page.operations.push_back(read_operation(method, item));
            }
        }
    }

    DocOperation read_operation(const yaml::Entry& method, const Item& item) {
        DocOperation operation = operations_.read(method, *item.node, item.path.path);
        add_query_of_path(item.path, operation);
        if (!item.path.fragment.empty() || !item.path.query.empty()) {
            std::string fragment = item.path.fragment;
            for (const auto& [name, value] : item.path.query)
                fragment += (fragment.empty() ? "" : "_") + (value.empty() ? name : value);
            // It only tells operations with one path apart.
            if (routes_.count(text::to_lower(method.key) + ' ' + item.path.path) > 1)
                operation.path += '#' + identifier(fragment);
        }
        if (!item.origin.empty()) operation.marks.emplace_back("server", item.origin);
        name(method, operation);
        return operation;
    }

    /// A query that stands in the path is sent as parameters: `?method=list` with its one value.
    static void add_query_of_path(const WirePath& path, DocOperation& operation) {
        for (const auto& [name, value] : path.query) {
            if (text::find_by(operation.request, &DocField::name, name) != nullptr) continue;
            DocField field;
            field.name = name;
            field.doc_type = "string";
            field.span = operation.span;
            field.in = operation.request_in == spec::In::query ? spec::In::none : spec::In::query;
            if (operation.request.empty()) {
                operation.request_in = spec::In::query;
                operation.request_shape = spec::Shape::object;
                field.in = spec::In::none;
            }
            if (!value.empty()) {
                field.required = spec::Presence::yes;
                field.literals = {value};
            }
            operation.request.push_back(std::move(field));
        }
    }

    /// One note for each method of a document.
    void skip(const std::string& method, const text::Span& at) {
        const auto [entry, first] = skipped_.try_emplace(method, at, 0);
        ++entry->second.second;
    }

    void report_skipped() {
        for (const auto& [method, places] : skipped_)
            diagnostics_.report(rules::skipped, places.first,
                                "operations with " +
                                    (method == "additionalOperations" ? method : text::to_upper(method)) +
                                    " are not imported: " + std::to_string(places.second) + " here",
                                "describe them by hand if you need them");
    }

    /// How often each method and path occurs.
    void count_routes(const yaml::Node& paths) {
        for (const yaml::Entry& entry : paths.entries) {
            const Item item = item_of(entry);
            if (item.node == nullptr) continue;
            for (const yaml::Entry& method : item.node->entries)
                if (is_method(method.key)) routes_.insert(text::to_lower(method.key) + ' ' + item.path.path);
        }
    }

    /// A fragment with nothing but letters, digits, - and _ in it.
    static std::string identifier(std::string text) {
        for (char& c : text) {
            if (!text::is_alnum(c) && c != '-') c = '_';
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
    Server server_;
    std::unordered_set<std::string> ids_;
    std::unordered_multiset<std::string> routes_;                        // "get /v1/a"
    std::map<std::string, std::pair<text::Span, std::size_t>> skipped_;  // methods, with the first place and how many
};

/// Reads a document that fills the span. True when its version is one that is read.
bool read_document(const text::Span& span, const OpenApiOptions& options, bool whole_file, DocPage& page,
                   text::Diagnostics& diagnostics) {
    auto root = yaml::parse(span, diagnostics, yaml::foreign_document);
    if (!root || !check_version(*root, options, diagnostics)) return false;
    Document document(*root, options.files, diagnostics);
    PathsReader paths(document, options, diagnostics);
    page.service = openapi::read_service(document);
    paths.read(page);
    if (!paths.access_known())
        for (DocOperation& operation : page.operations) operation.auth_told = false;
    // A page may well describe a public operation; a whole file without a single private one is another matter.
    if (whole_file && !page.operations.empty() && !paths.access_known() && !options.access_by_rule) {
        const yaml::Node* const version =
            root->find("openapi") != nullptr ? root->find("openapi") : root->find("swagger");
        diagnostics.report(rules::unknown_access, version != nullptr ? version->span : root->span,
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
    // Overviews and indexes stand among the pages of a folder.
    if (!markdown.document && options.one_of_many) return;
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
        // The path of a server stands before the one that the page names.
        const std::string named = read_wire_path(markdown.path).path;
        const bool same = operation.method == markdown.method && spec::sent_path(operation.path).ends_with(named);
        if (markdown.method.empty() || (page.operations.size() == 1 && same)) continue;
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
