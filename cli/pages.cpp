#include "cli/pages.hpp"

#include <algorithm>
#include <system_error>

#include "docs/okx_html/okx_html.hpp"
#include "docs/okx_markdown.hpp"
#include "docs/openapi/openapi.hpp"
#include "store/changeset.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

struct File {
    fs::path path;
    std::string id;  ///< stable name of the page
};

bool has_extension(const fs::path& path, std::initializer_list<std::string_view> extensions) {
    const std::string extension = path.extension().string();
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

/// One such file holds everything that OKX documents.
bool is_html(const fs::path& path) {
    return has_extension(path, {".html", ".htm"});
}

/// Documents of the folder and those below it, in a fixed order. Hidden files and folders are left out. A folder
/// without Markdown may hold the one HTML page instead.
std::vector<File> files_of(const fs::path& folder, bool openapi) {
    std::vector<File> files;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; it != end && !error; it.increment(error)) {
        if (it->path().filename().string().front() == '.') {
            it.disable_recursion_pending();
            continue;
        }
        std::error_code ignored;
        if (!it->is_regular_file(ignored)) continue;
        const bool wanted = openapi ? has_extension(it->path(), {".md", ".mdx", ".yaml", ".yml", ".json"})
                                    : has_extension(it->path(), {".md"}) || is_html(it->path());
        if (wanted) files.push_back({it->path(), it->path().lexically_relative(folder).generic_string()});
    }
    const bool pages = std::any_of(files.begin(), files.end(), [](const File& file) { return !is_html(file.path); });
    if (pages)
        files.erase(std::remove_if(files.begin(), files.end(), [](const File& file) { return is_html(file.path); }),
                    files.end());
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.id < b.id; });
    return files;
}

/// A file's text, and what a reader made of it.
struct Reading {
    const File* file = nullptr;
    const text::Source* source = nullptr;
    docs::DocPage page;
    text::Diagnostics findings;
};

/// Most operations stand on a page of their own and again on every page above it. A page is larger than those below it,
/// so that by ascending size each operation is read in full once. Findings stay with their page.
void read_markdown(std::vector<Reading*> readings) {
    std::stable_sort(readings.begin(), readings.end(), [](const Reading* a, const Reading* b) {
        return a->source->content().size() < b->source->content().size();
    });
    docs::OperationKeys known;
    for (Reading* reading : readings) {
        reading->page = docs::read_okx_markdown(*reading->source, reading->file->id, reading->findings, known);
        for (const docs::DocOperation& operation : reading->page.operations)
            if (reading->page.is_own_of(operation)) known.emplace(operation.path, operation.method);
    }
}

docs::OpenApiOptions openapi_options(const spec::Exchange& exchange) {
    docs::OpenApiOptions options;
    if (exchange.signing)
        for (const spec::Placement& placement : exchange.signing->headers)
            options.signer_headers.push_back(placement.name);
    options.envelope = exchange.envelope;
    options.default_scope = exchange.default_scope;
    return options;
}

}  // namespace

Pages read_pages(Context& context, const spec::Exchange& exchange, const std::vector<std::string>& names) {
    const bool openapi = exchange.reader == "openapi";
    Pages result;
    std::vector<File> files;
    std::error_code error;
    for (const std::string& name : names) {
        const bool html = exchange.reader == "okx" && is_html(name);
        if (html && names.size() > 1)
            throw UsageError{"'" + name + "' is the whole documentation, and other pages are given too",
                             "import pages, or the one HTML page that holds all of them"};
        if (!fs::is_directory(name, error)) {
            result.whole = result.whole || html;
            files.push_back({name, fs::path(name).filename().string()});
            continue;
        }
        if (names.size() > 1)
            throw UsageError{"'" + name + "' is a folder, and other pages are given too",
                             "import pages, or one folder that holds all of them"};
        result.whole = true;
        files = files_of(name, openapi);
    }
    std::vector<Reading> readings;
    for (const File& file : files) {
        context.progress("reading " + file.path.string());
        auto content = store::read_file(file.path, context.diagnostics);
        if (!content) continue;
        ++result.files;
        // A folder of Markdown pages holds overviews too: those without a block have no operation, and say nothing
        // wrong.
        const bool overview = result.whole && openapi && has_extension(file.path, {".md", ".mdx"}) &&
                              content->find("````yaml") == std::string::npos;
        if (overview) continue;
        const text::Source& source = context.sources.add(file.path.generic_string(), std::move(*content));
        readings.push_back({&file, &source, {}, {}});
    }
    const docs::OpenApiOptions options = openapi_options(exchange);
    std::vector<Reading*> markdown;
    for (Reading& one : readings) {
        if (openapi)
            one.page = docs::read_openapi(*one.source, one.file->id, options, one.findings);
        else if (is_html(one.file->path))
            one.page = docs::read_okx_html(*one.source, one.file->id, one.findings);
        else
            markdown.push_back(&one);
    }
    read_markdown(std::move(markdown));
    for (Reading& one : readings) {
        context.diagnostics.append(std::move(one.findings));
        if (!one.page.operations.empty()) ++result.with_operations;
        if (!one.page.operations.empty() || !one.page.errors.empty()) result.pages.push_back(std::move(one.page));
    }
    return result;
}

spec::Exchange draft_exchange(const std::string& name) {
    spec::Exchange exchange;
    exchange.name = name;
    exchange.title = name;
    exchange.reader = "openapi";
    exchange.environments = {{"production", {{"global", "https://" + name + ".invalid"}}, {}}};
    exchange.default_scope = {"user"};
    return exchange;
}

}  // namespace exbind::cli
