#include "cli/change_places.hpp"

#include <set>
#include <string_view>
#include <unordered_map>

#include "spec/envelope.hpp"

namespace exbind::cli {
ChangePlaces::ChangePlaces(const spec::Spec& spec) : spec_(spec) {
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& operation : group.operations)
            operations_[group.name + '.' + operation.id] = {&group, &operation, nullptr, nullptr, {}};
    for (const spec::SourcePage& page : spec.provenance.pages)
        for (const spec::SourceOperation& source : page.operations)
            if (const auto found = operations_.find(source.operation); found != operations_.end()) {
                found->second.page = &page;
                found->second.source = &source;
            }
}

const spec::GroupIndex& ChangePlaces::index_of(const spec::Group& group) const {
    return indexes_.try_emplace(&group, group).first->second;
}

ChangePlaces::Lines ChangePlaces::lines_of(const Located& at) const {
    std::unordered_map<std::string_view, std::uint32_t> documented;
    for (const auto& [field, line] : at.source->fields) documented.emplace(field, line);
    const spec::GroupIndex& index = index_of(*at.group);
    const std::string& payload = spec::envelope_of(spec_.exchange, at.operation->product).payload;
    // Types with their names in sources.yaml: "request", "reply.data.rows".
    std::vector<std::pair<const spec::Type*, std::string>> open{
        {index.type(at.operation->request.type), "request"},
        {index.type(spec::innermost(at.operation->reply.type).name), payload.empty() ? "reply" : "reply." + payload}};
    std::set<const spec::Type*> seen;
    Lines lines;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const auto [type, place] = open[i];
        if (type == nullptr || !seen.insert(type).second) continue;
        for (const spec::Field& field : type->fields) {
            const std::string name = place + '.' + field.name;
            const std::string& named = spec::innermost(field.type).name;
            if (const auto found = documented.find(name); found != documented.end()) {
                lines.emplace(std::pair(type->name, field.name), found->second);
                lines.emplace(std::pair(named, ""), found->second);
            }
            open.emplace_back(index.type(named), name);
        }
    }
    return lines;
}

std::uint32_t ChangePlaces::line_of(const spec::Change& change, const Located& at) const {
    if (change.type.empty()) return at.source->line;
    if (!at.lines) at.lines = lines_of(at);
    const bool of_enum = change.what == spec::What::enumeration || change.what == spec::What::enum_value;
    const auto found = at.lines->find({change.type, of_enum ? "" : change.member});
    return found == at.lines->end() ? at.source->line : found->second;
}

std::vector<ChangePlace> ChangePlaces::of(const spec::Change& change) const {
    std::vector<ChangePlace> places;
    for (const std::string& id : change.operations) {
        const std::string name = change.group.empty() ? id : change.group + '.' + id;
        const auto found = operations_.find(name);
        if (found == operations_.end()) continue;
        const Located& at = found->second;
        places.push_back({name, at.operation->method, at.operation->path, at.page != nullptr ? at.page->page : "",
                          at.source != nullptr ? line_of(change, at) : 0, at.operation->page});
    }
    return places;
}

std::string to_text(const std::vector<ChangePlace>& places, bool route) {
    if (places.empty()) return {};
    const ChangePlace& first = places.front();
    std::string text = route ? first.method + ' ' + first.path : "";
    if (!first.page.empty()) text += (text.empty() ? "" : ", ") + first.page + ':' + std::to_string(first.line);
    if (places.size() > 1) text += " and " + std::to_string(places.size() - 1) + " more";
    return text;
}

}  // namespace exbind::cli
