#include "cli/pages.hpp"

#include <algorithm>
#include <iterator>
#include <system_error>

#include "docs/okx_html/okx_html.hpp"
#include "docs/okx_markdown.hpp"
#include "docs/openapi/openapi.hpp"
#include "docs/rules.hpp"
#include "spec/rules.hpp"
#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

struct File {
    fs::path path;
    std::string id;  ///< stable name of the page
};

bool has_extension(const fs::path& path, const std::vector<std::string_view>& extensions) {
    const std::string extension = path.extension().string();
    return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
}

/// A file's text, and what a reader made of it.
struct Reading {
    const File* file = nullptr;
    const text::Source* source = nullptr;
    docs::DocPage page;
    text::Diagnostics findings;
};

struct Dialect {
    std::string_view name;                     ///< as `reader` of exchange.yaml says it
    std::vector<std::string_view> extensions;  ///< of its pages
    std::vector<std::string_view> complete;    ///< of a file that holds all documentation by itself
    /// Fills the pages and findings. `whole`: the files are all there is, overviews included.
    void (*read)(std::vector<Reading>& readings, const spec::Exchange& exchange, bool whole);
};

/// Most operations stand on a page of their own and again on every page above it. A page is larger than those below it,
/// so reading by ascending size reads each operation in full once. Findings stay with their page.
void read_okx_pages(std::vector<Reading*> readings) {
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

/// The one HTML page that holds everything.
const std::vector<std::string_view> okx_complete = {".html", ".htm"};

void read_okx(std::vector<Reading>& readings, const spec::Exchange&, bool) {
    std::vector<Reading*> pages;
    for (Reading& one : readings) {
        if (has_extension(one.file->path, okx_complete))
            one.page = docs::read_okx_html(*one.source, one.file->id, one.findings);
        else
            pages.push_back(&one);
    }
    read_okx_pages(std::move(pages));
}

docs::OpenApiOptions openapi_options(const spec::Exchange& exchange) {
    docs::OpenApiOptions options;
    for (const spec::Signing* recipe : spec::recipes_of(exchange))
        for (const spec::Placement& placement : recipe->headers) options.signer_headers.push_back(placement.name);
    options.envelope = exchange.envelope;
    options.default_scope = exchange.default_scope;
    return options;
}

void read_openapi(std::vector<Reading>& readings, const spec::Exchange& exchange, bool whole) {
    const docs::OpenApiOptions options = openapi_options(exchange);
    for (Reading& one : readings) {
        // A folder of Markdown pages holds overviews too. Those have no block, so no operation, and nothing is wrong
        // with that.
        const bool overview = whole && has_extension(one.file->path, {".md", ".mdx"}) &&
                              one.source->content().find("````yaml") == std::string_view::npos;
        if (!overview) one.page = docs::read_openapi(*one.source, one.file->id, options, one.findings);
    }
}

/// Parameters that the recipe sends are documented with the others, and are not the caller's.
void leave_to_signer(Reading& reading, const spec::Exchange& exchange) {
    for (docs::DocOperation& operation : reading.page.operations) {
        if (operation.request_shape == spec::Shape::list) continue;
        std::erase_if(operation.request, [&](const docs::DocField& field) {
            const spec::In in = field.in == spec::In::none ? operation.request_in : field.in;
            if (!spec::is_of_signer(exchange, operation.auth, operation.method, spec::sent_path(operation.path),
                                    field.name, in))
                return false;
            operation.findings.report(docs::rules::signer_parameter, field.span,
                                      "'" + field.name + "' is sent by the signer",
                                      "it was left out of the request: `signing` in exchange.yaml names it");
            return true;
        });
        if (!operation.request.empty()) continue;
        operation.request_in = spec::In::none;
        operation.request_shape = spec::Shape::none;
    }
}

/// A new dialect is one more row.
const Dialect dialects[] = {
    {"okx", {".md"}, okx_complete, read_okx},
    {"openapi", {".md", ".mdx", ".yaml", ".yml", ".json"}, {}, read_openapi},
};

/// Null when the exchange's reader is none of them.
const Dialect* dialect_of(const spec::Exchange& exchange) {
    const auto found = std::find_if(std::begin(dialects), std::end(dialects),
                                    [&](const Dialect& each) { return each.name == exchange.reader; });
    return found == std::end(dialects) ? nullptr : &*found;
}

/// Documents of the folder and those below it, in a fixed order. Hidden files and folders are left out. A folder
/// without pages may hold the one complete file instead.
std::vector<File> files_of(const fs::path& folder, const Dialect& dialect) {
    std::vector<File> pages;
    std::vector<File> complete;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; it != end && !error; it.increment(error)) {
        if (it->path().filename().string().front() == '.') {
            it.disable_recursion_pending();
            continue;
        }
        std::error_code ignored;
        if (!it->is_regular_file(ignored)) continue;
        const File file{it->path(), it->path().lexically_relative(folder).generic_string()};
        if (has_extension(file.path, dialect.extensions)) pages.push_back(file);
        if (has_extension(file.path, dialect.complete)) complete.push_back(file);
    }
    std::vector<File>& files = pages.empty() ? complete : pages;
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.id < b.id; });
    return files;
}

}  // namespace

bool check_reader(Context& context, const spec::Exchange& exchange) {
    if (dialect_of(exchange) != nullptr) return true;
    std::vector<std::string> known;
    for (const Dialect& each : dialects) known.emplace_back(each.name);
    const std::string near = text::did_you_mean(exchange.reader, known);
    context.diagnostics.report(spec::rules::unknown_word, exchange.reader_span,
                               "`reader` of the exchange cannot be '" + exchange.reader + "'",
                               (near.empty() ? "" : near + ' ') + "readers are " + text::join(known, ", "));
    return false;
}

Pages read_pages(Context& context, const spec::Exchange& exchange, const std::vector<std::string>& names,
                 text::Diagnostics& findings) {
    Pages result;
    if (!check_reader(context, exchange)) return result;
    const Dialect& dialect = *dialect_of(exchange);
    std::vector<File> files;
    std::error_code error;
    for (const std::string& name : names) {
        const bool complete = has_extension(name, dialect.complete);
        if (complete && names.size() > 1)
            throw UsageError{"'" + name + "' is the whole documentation, and other pages are given too",
                             "import pages, or the one HTML page that holds all of them"};
        if (!fs::is_directory(name, error)) {
            result.whole = result.whole || complete;
            files.push_back({name, fs::path(name).filename().string()});
            continue;
        }
        if (names.size() > 1)
            throw UsageError{"'" + name + "' is a folder, and other pages are given too",
                             "import pages, or one folder that holds all of them"};
        result.whole = true;
        files = files_of(name, dialect);
    }
    std::vector<Reading> readings;
    for (const File& file : files) {
        context.progress("reading " + file.path.string());
        auto content = store::read_file(file.path, context.diagnostics);
        if (!content) continue;
        ++result.files;
        const text::Source& source = context.sources.add(file.path.generic_string(), std::move(*content));
        readings.push_back({&file, &source, {}, {}});
    }
    dialect.read(readings, exchange, result.whole);
    for (Reading& one : readings) {
        leave_to_signer(one, exchange);
        findings.append(std::move(one.findings));
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
    exchange.default_scope = {spec::word_of(spec::CallerScope::user)};
    return exchange;
}

}  // namespace exbind::cli
