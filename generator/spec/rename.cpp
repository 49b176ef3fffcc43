#include "spec/rename.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <tuple>

#include "spec/edited_text.hpp"
#include "spec/overlay.hpp"
#include "spec/reach.hpp"
#include "spec/reserved.hpp"
#include "spec/rules.hpp"
#include "spec/suggest.hpp"
#include "spec/wellformed.hpp"
#include "spec/write.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {
namespace fs = std::filesystem;
namespace {

/// New names of one group.
struct GroupNames {
    Names in_use;      ///< ids as callers know them
    Names imported;    ///< ids in the imported file
    Names by_overlay;  ///< ids in the imported file whose name an overlay sets: new name
    Names types;
};

/// Names that a renamed operation's types were given after it.
class TypeNames {
  public:
    TypeNames(const std::vector<const Group*>& files, Names& names) : files_(files), names_(names) {
        for (const Group* file : files_) {
            for (const Type& type : file->types) taken_.insert(type.name);
            for (const Enum& each : file->enums) taken_.insert(each.name);
        }
    }

    void follow(const Operation& operation, const std::string& id) {
        was_ = text::pascal_case(operation.id);
        now_ = text::pascal_case(id);
        if (operation.request.shape != Shape::none) object(operation.request.type, was_ + "Request", now_ + "Request");
        if (operation.reply.shape == Shape::none) return;
        object(named_item(operation.reply.type), was_, now_);
    }

  private:
    template <class Find>
    auto find(Find find_in) const {
        decltype(find_in(*files_.front())) found = nullptr;
        for (const Group* file : files_)
            if (found == nullptr) found = find_in(*file);
        return found;
    }

    const Enum* enumeration(const std::string& name) const {
        return find([&](const Group& file) { return file.enumeration(name); });
    }

    /// `name`, where import made it of `was` and perhaps a number, is made of `now`.
    bool rename(const std::string& name, const std::string& was, const std::string& now) {
        const bool made =
            name.starts_with(was) && (name.size() == was.size() || text::all_digits(name.substr(was.size())));
        if (!made || names_.count(name) != 0) return false;
        std::string free = now;
        for (int i = 2; taken_.count(free) != 0; ++i) free = now + std::to_string(i);
        taken_.insert(free);
        names_.emplace(name, free);
        return true;
    }

    void object(const std::string& name, const std::string& was, const std::string& now) {
        const Type* type = find([&](const Group& file) { return file.type(name); });
        if (type == nullptr) {
            if (const Enum* const found = enumeration(name); found != nullptr && !found->common) rename(name, was, now);
            return;
        }
        if (!rename(name, was, now)) return;
        for (const Field& field : type->fields) {
            const std::string& name_of_item = named_item(field.type);
            const std::string part = text::pascal_case(field.name);
            // Enums are named after the operation, objects after what holds them. Those of the exchange stay.
            if (const Enum* const found = enumeration(name_of_item); found == nullptr)
                object(name_of_item, was + part, now + part);
            else if (!found->common)
                rename(name_of_item, was_ + part, now_ + part);
        }
    }

    const std::vector<const Group*>& files_;
    Names& names_;
    std::set<std::string> taken_;
    std::string was_;
    std::string now_;
};

/// The types of new fields and of whole types in an overlay or a manual file.
void edit_types(const yaml::Node& node, const Names& types, EditedText& text) {
    for (const yaml::Node& item : node.items) edit_types(item, types, text);
    for (const yaml::Entry& entry : node.entries) {
        if (entry.key == "type" && entry.value.is_scalar())
            text.words(entry.value.span, types);
        else
            edit_types(entry.value, types, text);
    }
}

void edit_manual(const yaml::Node& root, const GroupNames& names, EditedText& text) {
    if (const yaml::Node* operations = root.find("operations"))
        for (const yaml::Node& operation : operations->items) {
            if (const yaml::Node* id = operation.find("id")) text.words(id->span, names.in_use);
            for (const char* part : {"request", "reply"})
                if (const yaml::Node* mapping = operation.find(part)) edit_types(*mapping, names.types, text);
        }
    if (const yaml::Node* types = root.find("types"))
        for (const yaml::Entry& type : types->entries) {
            text.words(type.key_span, names.types);
            edit_types(type.value, names.types, text);
        }
    if (const yaml::Node* enums = root.find("enums"))
        for (const yaml::Entry& each : enums->entries) text.words(each.key_span, names.types);
    if (const yaml::Node* examples = root.find("examples"))
        for (const yaml::Node& example : examples->items)
            if (const yaml::Node* operation = example.find("operation")) text.words(operation->span, names.in_use);
}

void edit_overlay(const Overlay& overlay, const GroupNames& names, EditedText& text) {
    for (const OverlayEntry& entry : overlay.entries) {
        const auto& at = entry.at;
        if (at.size() < 2) continue;
        const bool of_operation = at[0] == "operations";
        const std::string& now = renamed(at[1], of_operation ? names.imported : names.types);
        // The first piece has another name, so the text of the second is found where it stands.
        if (now != at[1]) {
            const std::size_t dot = entry.at_span.text().find('.');
            text::Span rest = entry.at_span;
            rest.begin += static_cast<std::uint32_t>(dot);
            rest.length -= static_cast<std::uint32_t>(dot);
            text.part(rest, at[1], now);
        }
        if (of_operation && at.size() == 3 && at[2] == "id") {
            text.words(entry.was.span, names.imported);
            if (const auto set = names.by_overlay.find(at[1]); set != names.by_overlay.end())
                text.part(entry.set.span, entry.set.text, set->second);
            continue;
        }
        for (const yaml::Node* value : {&entry.was, &entry.set}) {
            const bool names_types = of_operation ? at.back() == "type" : at.size() == 2 || at.back() == "type";
            if (value->is_scalar() && names_types)
                text.words(value->span, names.types);
            else
                edit_types(*value, names.types, text);
        }
    }
}

/// A gloss may be for one type: `trade.PostOrderRequest`.
void edit_glosses(const yaml::Node& node, const Names& types, EditedText& text) {
    for (const yaml::Entry& entry : node.entries) {
        if (const auto found = types.find(entry.key); found != types.end())
            text.part(entry.key_span, entry.key, found->second);
        edit_glosses(entry.value, types, text);
    }
}

void rename_in(Group& group, const GroupNames& names) {
    for (Operation& operation : group.operations) operation.id = renamed(operation.id, names.imported);
    for (Example& example : group.examples) example.operation = renamed(example.operation, names.imported);
    rename_types(group, names.types);
}

class Renamer {
  public:
    Renamer(const fs::path& root, const std::string& exchange, text::Sources& sources, text::Diagnostics& diagnostics)
        : root_(root), exchange_(exchange), sources_(sources), diagnostics_(diagnostics) {}

    std::optional<Renaming> run(const std::vector<Rename>& renames) {
        const std::size_t errors = diagnostics_.count(text::Severity::error);
        ParsedFiles parsed;
        auto files = load(root_, exchange_, sources_, diagnostics_, {.overlays = Overlays::ignore, .parsed = &parsed});
        const auto used = load(root_, exchange_, sources_, diagnostics_, {.parsed = &parsed});
        if (!files || !used) return std::nullopt;
        read_overlays(*files);
        check(renames, *used);
        if (diagnostics_.count(text::Severity::error) != errors) return std::nullopt;
        for (const Rename& each : renames) add(each);
        for (auto& [group, names] : names_) name_types(group, names, *files);
        stage(*files);
        return std::move(result_);
    }

  private:
    // ---- What is wished ---------------------------------------------------------------------------------------------

    void read_overlays(const Spec& files) {
        for (const Group& group : files.groups) {
            if (group.manual) continue;
            const text::Source* source = read(overlay_file(exchange_, group.name));
            if (source == nullptr) continue;
            if (auto overlay = parse_overlay(*source, diagnostics_, {exchange_, group.name}))
                overlays_.emplace(group.name, std::pair(source, std::move(*overlay)));
        }
    }

    void check(const std::vector<Rename>& renames, const Spec& used) {
        std::vector<std::string> known;
        std::map<std::string, std::string> holders;  // names after the renames, and what has them
        for (const Group& group : used.groups)
            for (const Operation& operation : group.operations) known.push_back(group.name + '.' + operation.id);
        std::map<std::string, const Rename*> wishes;
        for (const Rename& each : renames) {
            if (std::find(known.begin(), known.end(), each.operation) == known.end())
                diagnostics_.report(rules::rename_unknown, each.span, "unknown operation '" + each.operation + "'",
                                    did_you_mean_operation(each.operation, operation_names(used)));
            if (!wishes.emplace(each.operation, &each).second)
                diagnostics_.report(rules::rename_taken, each.span, "'" + each.operation + "' is given two names",
                                    "keep one of them");
            if (!is_snake_name(each.id) || !is_operation_name(each.id))
                diagnostics_.report(rules::rename_spelling, each.span,
                                    "'" + each.id + "' cannot be the name of an operation",
                                    "write a name in snake_case that C++ does not reserve, such as place_order");
        }
        for (const std::string& name : known)
            if (wishes.count(name) == 0) holders.emplace(name, "an operation");
        for (const Group& group : used.groups)
            if (const std::size_t slash = group.name.rfind('/'); slash != std::string::npos)
                holders.emplace(group.name.substr(0, slash) + '.' + group.name.substr(slash + 1), "a group");
        for (const Rename& each : renames) {
            const std::string name = group_of(each.operation) + '.' + each.id;
            const auto [holder, free] = holders.emplace(name, "'" + each.operation + "'");
            if (!free)
                diagnostics_.report(rules::rename_taken, each.span,
                                    "'" + name + "' is the name of " + holder->second + " already",
                                    "choose another name, or rename that one, too");
        }
    }

    static std::string group_of(const std::string& operation) { return operation.substr(0, operation.rfind('.')); }

    void add(const Rename& wish) {
        const std::string group = group_of(wish.operation);
        const std::string id = wish.operation.substr(group.size() + 1);
        if (id == wish.id) return;
        GroupNames& names = names_[group];
        names.in_use.emplace(id, wish.id);
        result_.operations.push_back({wish.operation, group + '.' + wish.id});
        all_.emplace(wish.operation, group + '.' + wish.id);
        const auto overlay = overlays_.find(group);
        if (overlay != overlays_.end())
            for (const OverlayEntry& entry : overlay->second.second.entries)
                if (entry.at.size() == 3 && entry.at[0] == "operations" && entry.at[2] == "id" &&
                    entry.set.text == id) {
                    names.by_overlay.emplace(entry.at[1], wish.id);
                    return;
                }
        names.imported.emplace(id, wish.id);
    }

    void name_types(const std::string& group, GroupNames& names, const Spec& files) {
        std::vector<const Group*> both;
        for (const Group& each : files.groups)
            if (each.name == group) both.push_back(&each);
        TypeNames types(both, names.types);
        for (const Group* file : both)
            for (const Operation& operation : file->operations)
                if (const auto found = names.imported.find(operation.id); found != names.imported.end())
                    types.follow(operation, found->second);
        for (const auto& [was, now] : names.types) result_.types.push_back({group + '.' + was, group + '.' + now});
    }

    // ---- Files ------------------------------------------------------------------------------------------------------

    void stage(Spec& files) {
        for (Group& group : files.groups) {
            const auto names = names_.find(group.name);
            if (names == names_.end()) continue;
            if (group.manual) {
                stage_text(*group.span.source, manual_file(exchange_, group.name),
                           [&](EditedText& text, const yaml::Node& root) { edit_manual(root, names->second, text); });
                continue;
            }
            for (const auto& [was, now] : names->second.imported)
                imported_.emplace(group.name + '.' + was, group.name + '.' + now);
            rename_in(group, names->second);
            result_.files[group_file(exchange_, group.name)] = write_group(group, exchange_);
        }
        for (const auto& [group, overlay] : overlays_) {
            const auto names = names_.find(group);
            if (names == names_.end()) continue;
            EditedText text(*overlay.first);
            edit_overlay(overlay.second, names->second, text);
            result_.files[overlay_file(exchange_, group)] = text.take();
        }
        if (!imported_.empty() && !files.provenance.pages.empty()) {
            for (SourcePage& page : files.provenance.pages) {
                for (SourceOperation& operation : page.operations)
                    operation.operation = renamed(operation.operation, imported_);
                std::sort(page.operations.begin(), page.operations.end(), [](const auto& a, const auto& b) {
                    return std::tie(a.line, a.operation) < std::tie(b.line, b.operation);
                });
            }
            result_.files[sources_file(exchange_)] = write_provenance(files.provenance, exchange_);
        }
        stage_text(
            *files.exchange.span.source, exchange_file(exchange_), [&](EditedText& text, const yaml::Node& root) {
                const yaml::Node* session = root.find("session");
                const yaml::Node* login = session == nullptr ? nullptr : session->find("operation");
                if (login != nullptr && all_.count(login->text) != 0)
                    text.part(login->span, login->text, all_.at(login->text));
                const yaml::Node* ids = root.find("client_ids");
                if (ids == nullptr) return;
                for (const yaml::Node& entry : ids->items)
                    for (const char* key : {"write", "ask"})
                        if (const yaml::Node* name = entry.find(key); name != nullptr && all_.count(name->text) != 0)
                            text.part(name->span, name->text, all_.at(name->text));
            });
        if (const text::Source* glossary = read(glossary_file(exchange_))) {
            Names types;
            for (const NewName& each : result_.types) types.emplace(each.was, each.now);
            stage_text(*glossary, glossary_file(exchange_),
                       [&](EditedText& text, const yaml::Node& root) { edit_glosses(root, types, text); });
        }
        for (const fs::path& path : {deviations_file(exchange_), accepted_file(exchange_)})
            if (const text::Source* source = read(path))
                result_.files.insert_or_assign(path, replace_words(source->content(), all_, "./-"));
    }

    template <class Edit>
    void stage_text(const text::Source& source, const fs::path& path, Edit edit) {
        const auto root = yaml::parse(source, diagnostics_);
        if (!root) return;  // it was read before
        EditedText text(source);
        edit(text, *root);
        result_.files[path] = text.take();
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
    std::map<std::string, std::pair<const text::Source*, Overlay>> overlays_;  // by group
    std::map<std::string, GroupNames> names_;
    Names all_;       // "trade.post_order" -> "trade.place_order", as callers know them
    Names imported_;  // the same as in the imported files
    Renaming result_;
};

}  // namespace

std::vector<Rename> parse_renames(const text::Source& source, text::Diagnostics& diagnostics) {
    std::vector<Rename> renames;
    for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
        std::string_view line = source.line(number);
        const auto begin = static_cast<std::uint32_t>(source.offset_of_line(number));
        line = line.substr(0, line.find('#'));
        const std::string_view pair = text::trim(line);
        if (pair.empty()) continue;
        const text::Span span{&source, begin + static_cast<std::uint32_t>(pair.data() - line.data()),
                              static_cast<std::uint32_t>(pair.size())};
        const std::size_t equals = pair.find('=');
        const std::string operation(text::trim(pair.substr(0, equals)));
        std::string id(equals == std::string_view::npos ? "" : text::trim(pair.substr(equals + 1)));
        const std::size_t dot = operation.rfind('.');
        if (operation.ends_with('/') && id.ends_with('/')) {
            renames.push_back({operation, std::move(id), span});
            continue;
        }
        if (id.empty() || dot == std::string::npos) {
            diagnostics.report(
                rules::rename_form, span, "'" + std::string(pair) + "' names no operation and its new name",
                "write GROUP.OLD=NEW, such as trade.post_order=place_order, or GROUP/=NEW/ to move groups");
            continue;
        }
        // The group may be said again.
        if (id.starts_with(operation.substr(0, dot + 1))) id.erase(0, dot + 1);
        renames.push_back({operation, std::move(id), span});
    }
    return renames;
}

std::optional<Renaming> rename_operations(const fs::path& root, const std::string& exchange,
                                          const std::vector<Rename>& renames, text::Sources& sources,
                                          text::Diagnostics& diagnostics) {
    return Renamer(root, exchange, sources, diagnostics).run(renames);
}

fs::path deviations_file(const std::string& exchange) {
    return fs::path("tests") / "contract" / (exchange + ".deviations");
}

}  // namespace exbind::spec
