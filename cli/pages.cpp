#include "cli/pages.hpp"

#include <algorithm>
#include <iterator>
#include <set>
#include <system_error>

#include "docs/dialect/documentation.hpp"
#include "docs/dialect/html/page.hpp"
#include "docs/openapi/openapi.hpp"
#include "docs/page_guard.hpp"
#include "docs/rules.hpp"
#include "spec/rules.hpp"
#include "spec/signing.hpp"
#include "spec/wellformed.hpp"
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

/// What a reader works with.
struct Means {
    Context& context;
    const spec::Exchange& exchange;
    const docs::dialect::Dialect* dialect;  ///< of readers that have one
    bool whole;                             ///< the files are all there is, overviews included
};

struct Reader {
    std::string_view name;                     ///< as `reader` of exchange.yaml says it
    std::vector<std::string_view> extensions;  ///< of its pages
    std::vector<std::string_view> complete;    ///< of a file that holds all documentation by itself
    bool has_dialect;                          ///< dialect.yaml says how the pages are written
    /// Fills the pages and findings.
    void (*read)(const Means& means, std::vector<Reading>& readings);
};

/// The one HTML page that holds everything.
const std::vector<std::string_view> complete_page = {".html", ".htm"};

void read_written_pages(const Means& means, std::vector<Reading>& readings) {
    const docs::dialect::Manner manner{*means.dialect, means.exchange.envelope};
    std::vector<docs::dialect::PageFile> pages;
    for (Reading& one : readings) {
        if (has_extension(one.file->path, complete_page))
            one.page = docs::dialect::read_html_page(*one.source, one.file->id, manner, one.findings);
        else
            pages.push_back({one.source, one.file->id, &one.page, &one.findings});
    }
    docs::dialect::read_documentation(std::move(pages), manner.dialect, manner.envelope);
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

void read_openapi(const Means& means, std::vector<Reading>& readings) {
    docs::OpenApiOptions options = openapi_options(means.exchange);
    options.one_of_many = means.whole && readings.size() > 1;
    for (Reading& one : readings) {
        options.files = files_beside(means.context, one.file->path);
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

constexpr std::string_view pages_reader = "pages";

const Reader readers[] = {
    {pages_reader, {".md", ".mdx"}, complete_page, true, read_written_pages},
    {"openapi", {".md", ".mdx", ".yaml", ".yml", ".json"}, {}, false, read_openapi},
};

/// Null when the exchange's reader is none of them. The name of a dialect stands for pages that are written in it.
const Reader* reader_of(Context& context, const spec::Exchange& exchange) {
    const bool is_dialect = spec::is_snake_name(exchange.reader) &&
                            context.root_with(docs::dialect::dialect_file(exchange.reader)).has_value();
    const std::string_view name = is_dialect ? pages_reader : exchange.reader;
    const auto found =
        std::find_if(std::begin(readers), std::end(readers), [&](const Reader& each) { return each.name == name; });
    return found == std::end(readers) ? nullptr : &*found;
}

/// Documents of the folder and those below it, in a fixed order. Hidden files and folders are left out. A folder
/// without pages may hold the one complete file instead.
std::vector<File> files_of(const fs::path& folder, const Reader& reader) {
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
        if (has_extension(file.path, reader.extensions)) pages.push_back(file);
        if (has_extension(file.path, reader.complete)) complete.push_back(file);
    }
    std::vector<File>& files = pages.empty() ? complete : pages;
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.id < b.id; });
    return files;
}

/// Takes out what a broken download left under the names of pages. Gives whether there was any: what the others say was
/// then read beside it, and has to be read again.
bool refuse(std::vector<Reading>& readings, Pages& result, text::Diagnostics& findings) {
    std::vector<docs::GuardedPage> pages;
    for (const Reading& one : readings)
        pages.push_back(
            {one.file->id, one.page.url, one.source, !one.page.operations.empty() || !one.page.left_out.empty()});
    const std::size_t errors = findings.count(text::Severity::error);
    const std::set<std::size_t> refused = docs::guard_pages(pages, findings);
    result.refusals = findings.count(text::Severity::error) - errors;
    for (const std::size_t i : refused) result.refused.push_back(readings[i].file->id);
    std::vector<Reading> others;
    for (std::size_t i = 0; i < readings.size(); ++i)
        if (refused.count(i) == 0) others.push_back({readings[i].file, readings[i].source, {}, {}});
    if (!refused.empty()) readings = std::move(others);
    return !refused.empty();
}

}  // namespace

bool check_reader(Context& context, const spec::Exchange& exchange) {
    if (const Reader* reader = reader_of(context, exchange))
        return !reader->has_dialect || read_dialect(context, exchange).has_value();
    std::vector<std::string> known;
    for (const Reader& each : readers) known.emplace_back(each.name);
    const std::string near = text::did_you_mean(exchange.reader, known);
    context.diagnostics.report(spec::rules::unknown_word, exchange.reader_span,
                               "`reader` of the exchange cannot be '" + exchange.reader + "'",
                               (near.empty() ? "" : near + ' ') + "readers are " + text::join(known, ", "));
    return false;
}

std::optional<docs::dialect::Dialect> read_dialect(Context& context, const spec::Exchange& exchange) {
    const std::string& name = exchange.reader == pages_reader ? exchange.name : exchange.reader;
    const std::string file = docs::dialect::dialect_file(name);
    auto content = store::read_file(context.root_with(file).value_or(context.root()) / file, context.diagnostics);
    if (!content) return std::nullopt;
    return docs::dialect::parse_dialect(context.sources.add(file, std::move(*content)), context.diagnostics,
                                        {name, {}});
}

Pages read_pages(Context& context, const spec::Exchange& exchange, const std::vector<std::string>& names,
                 text::Diagnostics& findings) {
    Pages result;
    const Reader* reader = reader_of(context, exchange);
    if (reader == nullptr) return check_reader(context, exchange), result;
    const auto dialect = reader->has_dialect ? read_dialect(context, exchange) : std::nullopt;
    if (reader->has_dialect && !dialect) return result;
    std::vector<File> files;
    std::error_code error;
    for (const std::string& name : names) {
        const bool complete = has_extension(name, reader->complete);
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
        files = files_of(name, *reader);
    }
    std::vector<Reading> readings;
    for (const File& file : files) {
        context.progress("reading page " + std::to_string(readings.size() + 1) + " of " + std::to_string(files.size()) +
                         ": " + file.path.string());
        auto content = store::read_file(file.path, context.diagnostics);
        if (!content) continue;
        ++result.files;
        const text::Source& source = context.sources.add(file.path.generic_string(), std::move(*content));
        readings.push_back({&file, &source, {}, {}});
        result.names.emplace_back(&source, file.id);
    }
    const Means means{context, exchange, dialect ? &*dialect : nullptr, result.whole};
    context.progress("taking " + std::to_string(readings.size()) + " pages apart");
    reader->read(means, readings);
    if (refuse(readings, result, findings)) reader->read(means, readings);
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
