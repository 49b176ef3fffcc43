// exbind export: an exchange's specs as a document for other tools.
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cpp/lower.hpp"
#include "interchange/openapi.hpp"
#include "interchange/postman.hpp"
#include "spec/read.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

std::optional<std::string> openapi(Context& context, const std::string& exchange) {
    const auto spec = context.load(exchange, spec::Overlays::merged);
    auto content = store::read_file(context.root_of(exchange) / spec::exchange_file(exchange), context.diagnostics);
    if (!spec || !content) return std::nullopt;
    const text::Source& source = context.sources.add(spec::exchange_file(exchange).generic_string(), *content);
    const auto written = yaml::parse(source, context.diagnostics);
    if (!written) return std::nullopt;
    return interchange::to_yaml(interchange::openapi_document(*spec, *written));
}

std::optional<std::string> postman(Context& context, const std::string& exchange) {
    const auto spec = context.load(exchange);
    // Its notes are about examples as tests.
    text::Diagnostics found;
    const auto lowered = spec ? cpp::lower(*spec, found) : std::nullopt;
    if (!lowered) context.diagnostics.append(std::move(found));
    if (!lowered) return std::nullopt;
    const auto collection = interchange::postman_collection(*spec, *lowered);
    return collection.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

struct Exporter {
    std::string_view format;
    std::optional<std::string> (*write)(Context& context, const std::string& exchange);
};

constexpr Exporter exporters[] = {{"openapi", openapi}, {"postman", postman}};

const Exporter& exporter_of(const std::string& format) {
    std::vector<std::string> known;
    for (const Exporter& each : exporters) {
        if (each.format == format) return each;
        known.emplace_back(each.format);
    }
    const std::string near = text::did_you_mean(format, known);
    throw UsageError{"unknown format '" + format + "'", near.empty() ? "known: " + text::join(known, ", ") : near};
}

}  // namespace

int run_export(Context& context, const ExportArguments& arguments) {
    const Exporter& exporter = exporter_of(arguments.format);
    context.exchanges({arguments.exchange});  // throws for an unknown one
    const auto document = exporter.write(context, arguments.exchange);
    if (!document) return context.finish();
    if (arguments.out.empty())
        context.out << *document << std::flush;
    else
        context.write(arguments.out, *document);
    return context.finish();
}

}  // namespace exbind::cli
