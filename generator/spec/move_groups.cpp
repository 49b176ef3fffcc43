#include "spec/move_groups.hpp"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

#include "spec/edited_text.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"
#include "spec/write.hpp"
#include "text/strings.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {
namespace fs = std::filesystem;
namespace {

/// Where a group goes by one wish; empty when the wish is not for it.
std::string moved(const std::string& group, const Rename& wish) {
    const std::string from = wish.operation == "/" ? "" : wish.operation;
    if (!(group + '/').starts_with(from)) return {};
    const std::string name = wish.id + (group + '/').substr(from.size());
    return name.substr(0, name.size() - 1);
}

class Mover {
  public:
    Mover(const fs::path& root, const std::string& exchange, text::Sources& sources, text::Diagnostics& diagnostics)
        : root_(root), exchange_(exchange), sources_(sources), diagnostics_(diagnostics) {}

    std::optional<Renaming> run(const std::vector<Rename>& moves) {
        const std::size_t errors = diagnostics_.count(text::Severity::error);
        ParsedFiles parsed;
        auto files = load(root_, exchange_, sources_, diagnostics_, {.overlays = Overlays::ignore, .parsed = &parsed});
        const auto used = load(root_, exchange_, sources_, diagnostics_, {.parsed = &parsed});
        if (!files || !used) return std::nullopt;
        choose(moves, *used);
        if (diagnostics_.count(text::Severity::error) != errors) return std::nullopt;
        for (const Group& group : used->groups) {
            const auto found = groups_.find(group.name);
            if (found == groups_.end()) continue;
            for (const Operation& operation : group.operations) {
                names_.emplace(group.name + '.' + operation.id, found->second + '.' + operation.id);
                result_.operations.push_back({group.name + '.' + operation.id, found->second + '.' + operation.id});
            }
            for (const Type& type : group.types)
                names_.emplace(group.name + '.' + type.name, found->second + '.' + type.name);
        }
        stage(*files);
        return std::move(result_);
    }

  private:
    void choose(const std::vector<Rename>& moves, const Spec& spec) {
        std::set<std::string> names;
        for (const Group& group : spec.groups) names.insert(group.name);
        for (const Rename& wish : moves) {
            bool fits = false;
            for (const std::string& group : names) {
                const std::string now = moved(group, wish);
                if (now.empty()) continue;
                fits = true;
                if (!is_group_name(now))
                    diagnostics_.report(rules::rename_spelling, wish.span,
                                        "'" + now + "' cannot be the name of a group",
                                        "write segments of letters, digits, - and _ with slashes between them");
                groups_.insert_or_assign(group, now);
            }
            if (!fits)
                diagnostics_.report(rules::rename_unknown, wish.span,
                                    "no group '" + wish.operation.substr(0, wish.operation.size() - 1) + "'",
                                    text::did_you_mean(wish.operation.substr(0, wish.operation.size() - 1),
                                                       {names.begin(), names.end()}));
        }
        std::set<std::string> after;
        for (const std::string& group : names)
            if (!after.insert(renamed(group, groups_)).second)
                diagnostics_.report(rules::rename_taken, moves.front().span,
                                    "two groups would be called '" + renamed(group, groups_) + "'",
                                    "choose another name");
    }

    void stage(Spec& files) {
        for (const auto& each : groups_) {
            const std::string& was = each.first;
            const std::string& now = each.second;
            for (const auto file : {group_file, overlay_file, manual_file}) {
                const text::Source* source = read(file(exchange_, was));
                if (source == nullptr) continue;
                const std::string text = edited(*source, [&](const yaml::Node& root, EditedText& edit) {
                    if (const yaml::Node* name = root.find("group")) edit.part(name->span, was, now);
                });
                // A group may go where another one was.
                result_.files.try_emplace(file(exchange_, was), std::nullopt);
                result_.files.insert_or_assign(file(exchange_, now), text);
            }
        }
        if (!files.provenance.pages.empty()) {
            for (SourcePage& page : files.provenance.pages)
                for (SourceOperation& operation : page.operations) {
                    const std::size_t dot = operation.operation.rfind('.');
                    operation.operation =
                        renamed(operation.operation.substr(0, dot), groups_) + operation.operation.substr(dot);
                }
            result_.files.insert_or_assign(sources_file(exchange_), write_provenance(files.provenance, exchange_));
        }
        if (const text::Source* source = read(exchange_file(exchange_)))
            result_.files.insert_or_assign(
                exchange_file(exchange_), edited(*source, [&](const yaml::Node& root, EditedText& edit) {
                    const yaml::Node* session = root.find("session");
                    const yaml::Node* login = session == nullptr ? nullptr : session->find("operation");
                    if (login != nullptr && names_.count(login->text) != 0)
                        edit.part(login->span, login->text, names_.at(login->text));
                    const yaml::Node* ids = root.find("client_ids");
                    if (ids == nullptr) return;
                    for (const yaml::Node& entry : ids->items)
                        for (const char* key : {"write", "ask"})
                            if (const yaml::Node* name = entry.find(key);
                                name != nullptr && names_.count(name->text) != 0)
                                edit.part(name->span, name->text, names_.at(name->text));
                }));
        if (const text::Source* source = read(glossary_file(exchange_)))
            result_.files.insert_or_assign(glossary_file(exchange_),
                                           edited(*source, [&](const yaml::Node& root, EditedText& edit) {
                                               for (const yaml::Entry& part : root.entries) places(part.value, edit);
                                           }));
        for (const fs::path& path : {deviations_file(exchange_), accepted_file(exchange_)})
            if (const text::Source* source = read(path))
                result_.files.insert_or_assign(path, replace_words(source->content(), names_, "./-"));
    }

    /// Members of the glossary, and the groups and types for which they mean something of their own.
    void places(const yaml::Node& members, EditedText& edit) {
        for (const yaml::Entry& member : members.entries)
            for (const yaml::Entry& place : member.value.entries) {
                const auto type = names_.find(place.key);
                const auto group = groups_.find(place.key);
                if (type != names_.end()) edit.part(place.key_span, place.key, type->second);
                if (group != groups_.end()) edit.part(place.key_span, place.key, group->second);
            }
    }

    template <class Edit>
    std::string edited(const text::Source& source, Edit edit) {
        EditedText text(source);
        if (const auto root = yaml::parse(source, diagnostics_)) edit(*root, text);
        return text.take();
    }

    /// nullptr when there is no such file.
    const text::Source* read(const fs::path& path) {
        std::ifstream file(root_ / path, std::ios::binary);
        if (!file) return nullptr;
        std::ostringstream content;
        content << file.rdbuf();
        return &sources_.add(path.generic_string(), content.str());
    }

    const fs::path& root_;
    const std::string& exchange_;
    text::Sources& sources_;
    text::Diagnostics& diagnostics_;
    Names groups_;
    Names names_;  // of operations and types: "hf.add_order" -> "spot/hf.add_order"
    Renaming result_;
};

}  // namespace

std::optional<Renaming> move_groups(const fs::path& root, const std::string& exchange, const std::vector<Rename>& moves,
                                    text::Sources& sources, text::Diagnostics& diagnostics) {
    return Mover(root, exchange, sources, diagnostics).run(moves);
}

}  // namespace exbind::spec
