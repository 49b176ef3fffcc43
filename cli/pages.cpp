#include "cli/pages.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <system_error>

#include "cli/rules.hpp"
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
    void (*read)(Context& context, std::vector<Reading>& readings, const spec::Exchange& exchange, bool whole);
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
            if (reading->page.is_own_of(operation)) known.insert(docs::key_of(operation));
    }
}

/// The one HTML page that holds everything.
const std::vector<std::string_view> okx_complete = {".html", ".htm"};

void read_okx(Context&, std::vector<Reading>& readings, const spec::Exchange&, bool) {
    std::vector<Reading*> pages;
    for (Reading& one : readings) {
        if (has_extension(one.file->path, okx_complete))
            one.page = docs::read_okx_html(*one.source, one.file->id, one.findings);
        else
            pages.push_back(&one);
    }
    read_okx_pages(std::move(pages));
}

/// Whether the recipe sends the parameter, which is documented with the others and is not the caller's. Notes it then.
bool leave_to_signer(const spec::Exchange& exchange, spec::Auth auth, docs::DocOperation& operation,
                     const docs::DocField& field) {
    const spec::In in = field.in == spec::In::none ? operation.request_in : field.in;
    // The items of a list are the caller's.
    if (operation.request_shape == spec::Shape::list && in == spec::In::body) return false;
    if (!spec::is_of_signer(exchange, auth, operation.method, spec::sent_path(operation.path), field.name, in))
        return false;
    operation.findings.report(docs::rules::signer_parameter, field.span, "'" + field.name + "' is sent by the signer",
                              "it was left out of the request: `signing` in exchange.yaml names it");
    return true;
}

docs::OpenApiOptions openapi_options(const spec::Exchange& exchange) {
    docs::OpenApiOptions options;
    for (const spec::Signing* recipe : spec::recipes_of(exchange))
        for (const spec::Placement& placement : recipe->headers) options.signer_headers.push_back(placement.name);
    // Beside a body that is a list, before anything tells who may call the operation.
    options.leave_to_signer = [&exchange](docs::DocOperation& operation, const docs::DocField& field) {
        return leave_to_signer(exchange, spec::Auth::private_, operation, field);
    };
    options.envelope = exchange.envelope;
    options.access_by_rule = !exchange.access.empty();
    options.products = exchange.products;
    options.default_scope = exchange.default_scope;
    return options;
}

/// Gives readers the files that a document refers to: those of its folder and below, without links that lead out.
docs::DocumentFiles files_beside(Context& context, const fs::path& document) {
    std::error_code error;
    const fs::path folder = fs::weakly_canonical(document, error).parent_path();
    return [&context, folder](const std::string& path, std::string& why) -> const text::Source* {
        std::error_code failed;
        const fs::path file = fs::weakly_canonical(folder / path, failed);
        const fs::path within = file.lexically_relative(folder);
        if (failed || within.empty() || *within.begin() == "..") {
            why = "it lies outside of the document's folder";
            return nullptr;
        }
        text::Diagnostics found;
        auto content = store::read_file(file, found);
        if (!content) {
            why = "there is no such file, or it is none that can be read";
            return nullptr;
        }
        return &context.sources.add((folder / path).generic_string(), std::move(*content));
    };
}

void read_openapi(Context& context, std::vector<Reading>& readings, const spec::Exchange& exchange, bool whole) {
    docs::OpenApiOptions options = openapi_options(exchange);
    options.one_of_many = whole && readings.size() > 1;
    for (Reading& one : readings) {
        options.files = files_beside(context, one.file->path);
        one.page = docs::read_openapi(*one.source, one.file->id, options, one.findings);
    }
}

void leave_to_signer(Reading& reading, const spec::Exchange& exchange) {
    for (docs::DocOperation& operation : reading.page.operations) {
        std::erase_if(operation.request, [&](const docs::DocField& field) {
            return leave_to_signer(exchange, operation.auth, operation, field);
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

/// What follows the front matter.
std::string_view body_of(const text::Source& source) {
    const std::string_view content = source.content();
    if (!content.starts_with("---\n")) return content;
    const std::size_t end = content.find("\n---\n", 3);
    return end == std::string_view::npos ? content : content.substr(end + 5);
}

/// Pages that tell different addresses and hold the same are a broken copy of the documentation: what the others
/// describe would be missed.
void check_copies(const std::vector<Reading>& readings, text::Diagnostics& findings) {
    std::map<std::string_view, std::vector<const Reading*>> by_body;
    for (const Reading& one : readings)
        if (!one.page.operations.empty() && !one.page.url.empty()) by_body[body_of(*one.source)].push_back(&one);
    for (const auto& each : by_body) {
        const std::vector<const Reading*>& same = each.second;
        const bool differ = std::any_of(same.begin(), same.end(),
                                        [&](const Reading* one) { return one->page.url != same.front()->page.url; });
        if (!differ) continue;
        std::vector<std::string> names;
        for (const Reading* one : same) names.push_back(one->file->id);
        findings.report(rules::copied_page, {same.front()->source, 0, 0},
                        std::to_string(same.size()) +
                            " files hold the same page under different addresses: " + text::join(names, ", "),
                        "download the documentation again: this copy lacks pages");
    }
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
    dialect.read(context, readings, exchange, result.whole);
    if (result.whole) check_copies(readings, findings);
    for (Reading& one : readings) {
        leave_to_signer(one, exchange);
        if (result.whole && readings.size() > 1 && one.findings.has_errors())
            result.unread.emplace_back(one.file->id, std::move(one.findings));
        else
            findings.append(std::move(one.findings));
        if (!one.page.operations.empty()) ++result.with_operations;
        if (!one.page.operations.empty() || !one.page.left_out.empty() || !one.page.errors.empty())
            result.pages.push_back(std::move(one.page));
    }
    return result;
}

}  // namespace exbind::cli
