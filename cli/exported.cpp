#include "cli/exported.hpp"

#include <algorithm>

#include "store/changeset.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

void count(const spec::Group& group, docs::ImportReport& report) {
    report.operations += group.operations.size();
    for (const spec::Operation& operation : group.operations) report.limits += operation.limits.size();
    for (const spec::Type& type : group.types)
        for (const spec::Field& field : type.fields) {
            ++report.fields;
            const spec::TypeRef* inner = &field.type;
            while (!inner->item.empty()) inner = &inner->item.front();
            ++report.kinds[spec::to_text(inner->kind)];
            if (!field.by.empty()) ++report.reasons[field.by];
        }
}

}  // namespace

std::optional<Exported> read_exported(Context& context, const ImportArguments& arguments) {
    const fs::path file = arguments.pages.front();
    std::error_code error;
    const std::string extension = file.extension().string();
    if (arguments.pages.size() != 1 || fs::is_directory(file, error) ||
        (extension != ".yaml" && extension != ".yml" && extension != ".json"))
        return std::nullopt;
    text::Diagnostics ignored;
    auto content = store::read_file(file, ignored);
    // Other documents are parsed by their readers.
    if (!content || content->find(interchange::version_key) == std::string::npos) return std::nullopt;
    Exported result;
    result.source = &context.sources.add(file.generic_string(), std::move(*content));
    result.id = file.filename().string();
    const auto root = yaml::parse(*result.source, ignored, yaml::foreign_document);
    if (!root || !interchange::is_exported(*root)) return std::nullopt;
    auto restored = interchange::restore(*root, arguments.exchange, context.sources, context.diagnostics);
    if (!restored) return std::nullopt;
    result.restored = std::move(*restored);
    return result;
}

docs::ImportResult import_exported(Exported exported, const spec::Spec* committed, bool prune) {
    docs::ImportResult result;
    interchange::Restored& restored = exported.restored;
    spec::SourcePage page{exported.id, "", "", text::sha256_hex(exported.source->content()), {}};
    const auto names = [](const spec::Group& group, std::vector<std::string>& to) {
        for (const spec::Operation& operation : group.operations) to.push_back(group.name + '.' + operation.id);
    };
    for (const spec::Group& group : restored.groups) {
        count(group, result.report);
        if (committed == nullptr || committed->group(group.name) == nullptr) names(group, result.report.added);
        for (const spec::Operation& operation : group.operations)
            page.operations.push_back({group.name + '.' + operation.id, operation.span.position().line, {}});
    }
    result.groups = std::move(restored.groups);
    result.common = std::move(restored.common);
    result.errors = std::move(restored.errors);
    result.report.errors = result.errors.size();
    if (committed != nullptr) {
        result.provenance = committed->provenance;
        for (const spec::Group& group : committed->groups) {
            if (group.manual || text::find_by(result.groups, &spec::Group::name, group.name) != nullptr) continue;
            names(group, prune ? result.report.removed : result.report.missing);
            if (!prune) result.groups.push_back(group);
        }
        for (const spec::Enum& one : committed->common.enums)
            if (text::find_by(result.common, &spec::Enum::name, one.name) == nullptr) result.common.push_back(one);
        for (spec::SourcePage& each : result.provenance.pages)
            std::erase_if(each.operations, [&](const spec::SourceOperation& operation) {
                return text::find_by(page.operations, &spec::SourceOperation::operation, operation.operation) !=
                       nullptr;
            });
        std::erase_if(result.provenance.pages,
                      [&](const spec::SourcePage& each) { return each.page == page.page || each.operations.empty(); });
        std::sort(result.groups.begin(), result.groups.end(),
                  [](const spec::Group& a, const spec::Group& b) { return a.name < b.name; });
        std::sort(result.common.begin(), result.common.end(),
                  [](const spec::Enum& a, const spec::Enum& b) { return a.name < b.name; });
    }
    result.provenance.pages.push_back(std::move(page));
    return result;
}

}  // namespace exbind::cli
