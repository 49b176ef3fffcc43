#include "spec/read.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <system_error>

#include "spec/check.hpp"
#include "spec/common.hpp"
#include "spec/limits.hpp"
#include "spec/manual.hpp"
#include "spec/overlay.hpp"
#include "spec/reach.hpp"
#include "spec/rules.hpp"
#include "spec/signer_fields.hpp"
#include "spec/wellformed.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

namespace fs = std::filesystem;

enum class FileKind { exchange, sources, errors, glossary, common, imported, overlay, manual };

struct SpecFile {
    fs::path path;  ///< below its folder
    FileKind kind = FileKind::imported;
    std::string group;
    fs::path folder;  ///< the exchange's, or a further one
};

bool strip(std::string& text, std::string_view end) {
    if (text.size() <= end.size() || text.compare(text.size() - end.size(), end.size(), end) != 0) return false;
    text.resize(text.size() - end.size());
    return true;
}

/// What a file below the exchange's folder is, by its path alone. Empty for files that are no specs.
std::optional<SpecFile> classify(const fs::path& path) {
    std::string name = path.generic_string();
    if (!strip(name, ".yaml")) return std::nullopt;
    if (name == "exchange") return SpecFile{path, FileKind::exchange, {}, {}};
    if (name == "sources") return SpecFile{path, FileKind::sources, {}, {}};
    if (name == "errors") return SpecFile{path, FileKind::errors, {}, {}};
    if (name == "dialect") return std::nullopt;  // how pages are written; readers of documentation know it
    if (name == "glossary") return SpecFile{path, FileKind::glossary, {}, {}};
    if (name == common_name) return SpecFile{path, FileKind::common, {}, {}};
    const FileKind kind = strip(name, ".overlay")  ? FileKind::overlay
                          : strip(name, ".manual") ? FileKind::manual
                                                   : FileKind::imported;
    return SpecFile{path, kind, std::move(name), {}};
}

class Loader {
  public:
    Loader(const fs::path& root, const std::string& exchange, text::Sources& sources, text::Diagnostics& diagnostics,
           const LoadOptions& options)
        : root_(root),
          exchange_(exchange),
          folder_(root / "specs" / exchange),
          sources_(sources),
          diagnostics_(diagnostics),
          options_(options) {}

    std::optional<Spec> load() {
        const Overlays overlays = options_.overlays;
        const std::size_t errors = diagnostics_.count(text::Severity::error);
        if (!is_snake_name(exchange_)) {
            diagnostics_.report(rules::bad_name, {}, "invalid name of an exchange: '" + exchange_ + "'",
                                "write the name of a folder below specs/");
            return std::nullopt;
        }
        find_files(folder_);
        if (overlays != Overlays::ignore)
            for (const fs::path& folder : options_.further) find_further(folder);
        if (!read_exchange()) return std::nullopt;
        read_groups();
        if (overlays != Overlays::ignore) apply_overlays(imported_, files_);
        lend(spec_.common, imported_);
        if (overlays != Overlays::ignore) {
            spec_.groups = merge_manual(std::move(imported_), std::move(manual_), diagnostics_);
            if (!options_.further.empty()) apply_further();
        } else {
            spec_.groups = side_by_side();
        }
        set_products();
        lend(spec_.common, spec_.groups);
        // Without the enums of the exchange, groups would seem to name unknown types.
        if (std::find(broken_.begin(), broken_.end(), common_name) == broken_.end())
            for (const Group& group : spec_.groups) check(group, diagnostics_);
        if (overlays == Overlays::apply) {
            remove_signer_fields(spec_);
            fill_in_pools();
            add_stated_conditions();
            set_default_scope();
            join_errors();
        }
        if (diagnostics_.count(text::Severity::error) != errors) return std::nullopt;
        return std::move(spec_);
    }

  private:
    void find_files(const fs::path& folder) {
        find_on_disk(folder, files_);
        if (options_.pending != nullptr)
            for (const auto& [path, content] : *options_.pending)
                if (content)
                    if (auto file = classify(path.lexically_relative(from_root(""))))
                        add(folder, std::move(*file), files_);
        sort(files_);
    }

    /// Overlays and manual groups of a folder that is laid out like the exchange's.
    void find_further(const fs::path& folder) {
        std::vector<SpecFile> found;
        find_on_disk(folder, found);
        sort(found);
        for (SpecFile& file : found) {
            if (file.kind == FileKind::overlay)
                further_overlays_.push_back(std::move(file));
            else if (file.kind == FileKind::manual)
                files_.push_back(std::move(file));
            else
                diagnostics_.report(rules::not_a_spec, {},
                                    shown(file) + " is ignored: only overlays and manual groups stack on other specs",
                                    "write what it corrects into an overlay");
        }
    }

    /// Hidden files are skipped, links to folders are not followed.
    void find_on_disk(const fs::path& folder, std::vector<SpecFile>& files) {
        std::error_code error;
        for (fs::recursive_directory_iterator it(folder, error), end; it != end && !error; it.increment(error)) {
            const fs::path relative = it->path().lexically_relative(folder);
            if (relative.filename().string().front() == '.') {
                it.disable_recursion_pending();
                continue;
            }
            std::error_code ignored;
            if (it->is_directory(ignored)) continue;
            const std::string extension = relative.extension().string();
            if (extension == ".yml" || extension == ".json")
                diagnostics_.report(rules::not_a_spec, {},
                                    shown(folder / relative) + " is ignored: its name does not end in .yaml",
                                    "rename it, or move it out of specs/");
            if (pending(folder, relative) != nullptr) continue;
            if (auto file = classify(relative)) add(folder, std::move(*file), files);
        }
        if (error && error != std::errc::no_such_file_or_directory)
            diagnostics_.report(rules::cannot_read, {}, shown(folder) + ": " + error.message(),
                                "check its permissions");
    }

    static void add(const fs::path& folder, SpecFile file, std::vector<SpecFile>& files) {
        file.folder = folder;
        files.push_back(std::move(file));
    }

    static void sort(std::vector<SpecFile>& files) {
        std::sort(files.begin(), files.end(), [](const SpecFile& a, const SpecFile& b) {
            return a.path.generic_string() < b.path.generic_string();
        });
    }

    fs::path from_root(const fs::path& relative) const { return fs::path("specs") / exchange_ / relative; }

    /// Path of a file as it is shown: relative to the current folder when that is inside the root.
    std::string shown(fs::path path) const {
        std::error_code error;
        const fs::path here = fs::current_path(error);
        if (!error && path.is_absolute() && !root_.empty()) {
            const fs::path from_root = here.lexically_relative(root_.lexically_normal());
            if (!from_root.empty() && *from_root.begin() != "..") path = path.lexically_relative(here);
        }
        return path.lexically_normal().generic_string();
    }

    std::string shown(const SpecFile& file) const { return shown(file.folder / file.path); }

    /// What will stand there, or null when the file stays as it is.
    const std::optional<std::string>* pending(const fs::path& folder, const fs::path& relative) const {
        if (options_.pending == nullptr || folder != folder_) return nullptr;
        const auto staged = options_.pending->find(from_root(relative));
        return staged == options_.pending->end() ? nullptr : &staged->second;
    }

    const text::Source* read(const SpecFile& file) {
        if (const auto* staged = pending(file.folder, file.path); staged != nullptr && *staged)
            return &sources_.add(shown(file), **staged);
        const fs::path path = file.folder / file.path;
        std::error_code error;
        const bool folder = fs::is_directory(path, error);
        std::ifstream in(path, std::ios::binary);
        std::ostringstream content;
        if (!folder && in) content << in.rdbuf();
        // An empty file puts nothing into the stream, which sets its fail bit.
        if (folder || !in.is_open() || in.bad() || content.bad()) {
            diagnostics_.report(rules::cannot_read, {}, shown(file) + ": " + reason(path, folder),
                                "check the path and its permissions");
            return nullptr;
        }
        return &sources_.add(shown(file), std::move(content).str());
    }

    template <typename T>
    using Parser = std::optional<T>(const text::Source&, text::Diagnostics&, const Belonging&);

    /// What the text says. What was said about it is said again, so only a text without findings is known.
    template <typename T>
    std::optional<T> parsed(const text::Source& source, Parser<T>& parse, const std::string& group = {}) {
        if (options_.parsed != nullptr)
            if (const auto* known = options_.parsed->find(source)) {
                if (options_.last) return std::get<T>(options_.parsed->take(source));
                return std::get<T>(*known);
            }
        const std::size_t findings = diagnostics_.all().size();
        std::optional<T> content = parse(source, diagnostics_, {exchange_, group});
        if (options_.parsed != nullptr && !options_.last && content && diagnostics_.all().size() == findings)
            options_.parsed->keep(source, *content);
        return content;
    }

    static std::string reason(const fs::path& path, bool folder) {
        std::error_code error;
        if (folder) return "is a folder";
        return fs::exists(path, error) ? "cannot be opened" : "does not exist";
    }

    bool read_exchange() {
        const text::Source* source = read({"exchange.yaml", FileKind::exchange, {}, folder_});
        if (source == nullptr) return false;
        auto exchange = parsed(*source, parse_exchange);
        if (!exchange) return false;
        spec_.exchange = std::move(*exchange);
        return true;
    }

    void read_groups() {
        for (const SpecFile& file : files_) {
            if (file.kind == FileKind::exchange || file.kind == FileKind::overlay) continue;
            const text::Source* source = read(file);
            if (source == nullptr) continue;
            if (file.kind == FileKind::sources) {
                if (auto provenance = parsed(*source, parse_sources)) spec_.provenance = std::move(*provenance);
                continue;
            }
            if (file.kind == FileKind::errors) {
                if (auto errors = parsed(*source, parse_errors)) spec_.errors = std::move(*errors);
                continue;
            }
            if (file.kind == FileKind::glossary) {
                if (auto glossary = parsed(*source, parse_glossary)) spec_.glossary = std::move(*glossary);
                continue;
            }
            if (file.kind == FileKind::common) {
                auto common = parsed(*source, parse_common);
                if (common)
                    spec_.common = std::move(*common);
                else
                    broken_.emplace_back(common_name);
                continue;
            }
            auto group = parsed(*source, parse_group, file.group);
            if (!group) {
                broken_.push_back(file.group);
                continue;
            }
            group->manual = file.kind == FileKind::manual;
            (group->manual ? manual_ : imported_).push_back(std::move(*group));
        }
    }

    /// Further overlays correct what callers see: groups with overlays applied and manual operations merged.
    void apply_further() {
        for (Group& group : spec_.groups) std::erase_if(group.enums, [](const Enum& each) { return each.common; });
        apply_overlays(spec_.groups, further_overlays_);
    }

    void apply_overlays(std::vector<Group>& groups, const std::vector<SpecFile>& files) {
        std::map<std::string, std::string> renamed;
        Group before = spec_.common;
        std::map<std::string, std::string> shared;  // enums of the exchange that got another name
        for (const SpecFile& file : files) {
            if (file.kind != FileKind::overlay) continue;
            const text::Source* source = read(file);
            if (source == nullptr) continue;
            const auto overlay = parse_overlay(*source, diagnostics_, {exchange_, file.group});
            // What stands in a file with errors is not known, so its overlay cannot be judged.
            if (!overlay || std::find(broken_.begin(), broken_.end(), file.group) != broken_.end()) continue;
            const bool common = overlay->group == common_name;
            Group* group = common ? &spec_.common : text::find_by(groups, &Group::name, overlay->group);
            if (group == nullptr || group->name.empty()) {
                diagnostics_.report(rules::overlay_without_group, {source, overlay->span.begin, 0},
                                    "no imported group '" + overlay->group + "'",
                                    "remove the overlay, or import the group; correct a manual group in its own file");
                continue;
            }
            const Renamed names = apply(*overlay, *group, diagnostics_);
            for (const auto& [from, to] : names.operations) renamed[group->name + '.' + from] = group->name + '.' + to;
            if (common) shared = names.types;
        }
        rename_types(before, shared);
        for (Group& group : groups) {
            rename_types(group, shared);
            forget(before, spec_.common, group);
        }
        for (SourcePage& page : spec_.provenance.pages)
            for (SourceOperation& operation : page.operations)
                if (const auto found = renamed.find(operation.operation); found != renamed.end())
                    operation.operation = found->second;
    }

    std::vector<Group> side_by_side() {
        std::vector<Group> groups = std::move(imported_);
        std::move(manual_.begin(), manual_.end(), std::back_inserter(groups));
        std::stable_sort(groups.begin(), groups.end(), [](const Group& a, const Group& b) { return a.name < b.name; });
        return groups;
    }

    /// What stands in exchange.yaml once for all operations of a pool. A limit of unknown size cannot be kept.
    void fill_in_pools() {
        std::set<std::string> missing;
        for (const Limit& pool : spec_.exchange.limit_pools) {
            if (!pool.every) continue;
            for (Group& group : spec_.groups)
                for (Operation& operation : group.operations) {
                    const bool named = text::find_by(operation.limits, &Limit::pool, pool.pool) != nullptr;
                    if (named || (!pool.product.empty() && pool.product != operation.product)) continue;
                    Limit& limit = operation.limits.emplace_back();
                    limit.pool = pool.pool;
                    limit.of_exchange = true;
                    limit.span = pool.span;
                }
        }
        for (Group& group : spec_.groups)
            for (Operation& operation : group.operations)
                std::erase_if(operation.limits, [&](Limit& limit) {
                    return limit.of_exchange && (limit.weight == 0 || !fill_in(limit, operation, missing));
                });
    }

    /// Conditions that state their test stand among those of the exchange from here on.
    void add_stated_conditions() {
        for (const Group& group : spec_.groups)
            for (const Operation& operation : group.operations)
                for (const Limit& limit : operation.limits)
                    for (const std::string& condition : limit.when)
                        if (auto test = stated_test(condition); test && !find_condition(spec_.exchange, condition))
                            spec_.exchange.limit_conditions.push_back(std::move(*test));
    }

    bool fill_in(Limit& limit, const Operation& operation, std::set<std::string>& missing) {
        std::vector<std::string> known;
        for (const Limit& pool : spec_.exchange.limit_pools) {
            known.push_back(pool.pool);
            if (pool.pool != limit.pool) continue;
            limit.count = pool.count;
            limit.window_ms = pool.window_ms;
            limit.unit = pool.unit;
            limit.scope = pool.scope;
            return true;
        }
        if (!missing.insert(limit.pool).second) return false;
        const std::string near = text::did_you_mean(limit.pool, known);
        diagnostics_.report(
            rules::unknown_pool, limit.span,
            "operation '" + operation.id + "' uses the pool '" + limit.pool + "', whose size is unknown",
            near.empty() ? "add it to `limit_pools` in exchange.yaml" : near);
        return false;
    }

    /// The first segment of a group's name, where the exchange has several products.
    void set_products() {
        if (spec_.exchange.products.empty()) return;
        std::vector<std::string> known;
        for (const Product& each : spec_.exchange.products) known.push_back(each.name);
        for (Group& group : spec_.groups) {
            const std::string product = group.name.substr(0, group.name.find('/'));
            if (std::find(known.begin(), known.end(), product) == known.end() || product == group.name)
                diagnostics_.report(rules::unknown_product, {group.span.source, group.span.begin, 0},
                                    "the group '" + group.name + "' begins with no product of the exchange",
                                    "move it with `exbind rename " + exchange_ + ' ' + group.name +
                                        "/=" + known.front() + '/' + group.name + "/`; products are " +
                                        text::join(known, ", "));
            for (Operation& operation : group.operations) operation.product = product;
        }
    }

    void set_default_scope() {
        for (Group& group : spec_.groups)
            for (Operation& operation : group.operations)
                for (Limit& limit : operation.limits)
                    if (limit.scope.empty()) limit.scope = spec_.exchange.default_scope;
    }

    /// People know better what a code means to a client; the documentation knows the HTTP status.
    void join_errors() {
        std::map<std::string_view, ErrorCode*> listed;
        for (ErrorCode& error : spec_.exchange.errors) listed.emplace(error.code, &error);
        std::vector<ErrorCode> documented;
        for (const ErrorCode& error : spec_.errors) {
            const auto found = listed.find(error.code);
            if (found == listed.end())
                documented.push_back(error);
            else if (found->second->http == 0)
                found->second->http = error.http;
        }
        auto& all = spec_.exchange.errors;
        all.insert(all.end(), std::make_move_iterator(documented.begin()), std::make_move_iterator(documented.end()));
    }

    fs::path root_;
    std::string exchange_;
    fs::path folder_;
    text::Sources& sources_;
    text::Diagnostics& diagnostics_;
    const LoadOptions& options_;
    std::vector<SpecFile> files_;
    std::vector<SpecFile> further_overlays_;
    std::vector<Group> imported_;
    std::vector<Group> manual_;
    std::vector<std::string> broken_;
    Spec spec_;
};

}  // namespace

const ParsedFiles::Content* ParsedFiles::find(const text::Source& source) const {
    const auto found = files_.find(source.name());
    if (found == files_.end() || found->second.source->content() != source.content()) return nullptr;
    return &found->second.content;
}

ParsedFiles::Content ParsedFiles::take(const text::Source& source) {
    return std::move(files_.extract(source.name()).mapped().content);
}

void ParsedFiles::keep(const text::Source& source, Content content) {
    files_.insert_or_assign(source.name(), Parsed{&source, std::move(content)});
}

std::optional<Spec> load(const fs::path& root, const std::string& exchange, text::Sources& sources,
                         text::Diagnostics& diagnostics, const LoadOptions& options) {
    return Loader(root, exchange, sources, diagnostics, options).load();
}

std::vector<std::string> exchanges(const fs::path& root) {
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(root / "specs", error), end; it != end && !error; it.increment(error)) {
        std::error_code ignored;
        if (fs::exists(it->path() / "exchange.yaml", ignored)) names.push_back(it->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

fs::path exchange_file(const std::string& exchange) {
    return fs::path("specs") / exchange / "exchange.yaml";
}
fs::path sources_file(const std::string& exchange) {
    return fs::path("specs") / exchange / "sources.yaml";
}
fs::path errors_file(const std::string& exchange) {
    return fs::path("specs") / exchange / "errors.yaml";
}
fs::path common_file(const std::string& exchange) {
    return fs::path("specs") / exchange / "common.yaml";
}
fs::path glossary_file(const std::string& exchange) {
    return fs::path("specs") / exchange / "glossary.yaml";
}
fs::path accepted_file(const std::string& exchange) {
    return fs::path("specs") / exchange / "findings.accepted";
}
fs::path group_file(const std::string& exchange, const std::string& group) {
    return fs::path("specs") / exchange / (group + ".yaml");
}
fs::path manual_file(const std::string& exchange, const std::string& group) {
    return fs::path("specs") / exchange / (group + ".manual.yaml");
}
fs::path overlay_file(const std::string& exchange, const std::string& group) {
    return fs::path("specs") / exchange / (group + ".overlay.yaml");
}

}  // namespace exbind::spec
