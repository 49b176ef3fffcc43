#include "docs/assemble.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

#include "docs/access.hpp"
#include "docs/error_codes.hpp"
#include "docs/group_builder.hpp"
#include "docs/names.hpp"
#include "docs/page_body.hpp"
#include "docs/products.hpp"
#include "docs/rules.hpp"
#include "docs/share_enums.hpp"
#include "docs/silence.hpp"
#include "docs/spelling.hpp"
#include "docs/wire_path.hpp"
#include "spec/envelope.hpp"
#include "spec/reach.hpp"
#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

/// Names of types are made of an operation's.
constexpr std::size_t longest_id = 80;

/// Rank of a page as a source of an operation: one that was read in full, its own page before one that holds many, the
/// newer crawl before the older one, then the smaller page, then the name. One that can't be read comes last. Smaller
/// is better.
auto rank(const DocPage& page, const DocOperation& operation) {
    std::string day = page.updated.substr(0, 10);
    for (char& c : day) c = static_cast<char>(127 - (c & 127));  // newest first
    return std::make_tuple(fault_of(operation).has_value(), operation.copy, !page.is_own_of(operation), day,
                           page.operations.size(), page.id);
}

bool is_contradiction(std::string_view rule) {
    return rule >= "EX210" && rule <= "EX229";
}

Dictionary read_dictionary(const std::vector<Chosen>& chosen) {
    Dictionary dictionary;
    for (const Chosen& one : chosen) {
        collect_values(one.operation.request, dictionary);
        collect_values(one.operation.reply, dictionary);
    }
    rank_values(dictionary);
    return dictionary;
}

class Import {
  public:
    Import(std::vector<DocPage>& pages, const spec::Exchange& exchange, const spec::Spec* committed,
           const ImportOptions& options, text::Diagnostics& diagnostics)
        : pages_(pages), exchange_(exchange), committed_(committed), options_(options), diagnostics_(diagnostics) {
        for (std::size_t i = 0; i < exchange.tag_groups.size(); ++i) tag_places_.emplace(exchange.tag_groups[i].tag, i);
    }

    ImportResult run() {
        choose();
        keep_facts();
        for (Chosen& chosen : chosen_) {
            chosen.examples = match_examples(chosen.operation, spec::envelope_of(exchange_, chosen.operation.product),
                                             result_.report.examples);
            read_prose(chosen.operation);
        }
        const Dictionary dictionary = read_dictionary(chosen_);
        find_missing();
        build_groups(dictionary);
        result_.common = share_enums(result_.groups, committed_, options_.share);
        result_.errors =
            join_errors(pages_, committed_ != nullptr ? committed_->errors : std::vector<spec::ErrorCode>{},
                        options_.whole && options_.prune, exchange_.envelope, diagnostics_);
        result_.report.errors = result_.errors.size();
        std::sort(result_.report.added.begin(), result_.report.added.end());
        write_provenance();
        for (Chosen& chosen : chosen_)
            diagnostics_.append(std::move(chosen.operation.findings), chosen.home.group + '.' + chosen.id);
        for (const text::Diagnostic& finding : diagnostics_.all()) {
            if (is_contradiction(finding.rule->id)) ++result_.report.contradictions[std::string{finding.rule->id}];
        }
        return std::move(result_);
    }

  private:
    const spec::Operation* committed_of(const OperationKey& key) const {
        const auto found = by_key_.find(key);
        return found == by_key_.end() ? nullptr : found->second;
    }

    /// An operation that is named and can't be read stays out. One that is committed keeps its form, and the import
    /// fails: what is committed may no longer be what the exchange does.
    void leave_out(const OperationKey& key, const text::Span& at, const text::Diagnostic& why) {
        const std::string name =
            key.path.empty() ? "an operation" : text::visible(text::trim(key.method + ' ' + key.path));
        const spec::Operation* committed = committed_of(key);
        const std::string cause = why.message + (why.rule == nullptr ? "" : " (" + std::string(why.rule->id) + ')');
        auto& finding = committed == nullptr
                            ? diagnostics_.report(rules::left_out, at, name + " was left out: " + cause, why.help)
                            : diagnostics_.report(rules::unreadable_now, at, name + " can't be read any more: " + cause,
                                                  (why.help.empty() ? "" : why.help + "; ") +
                                                      "--keep-going keeps its form and imports the rest");
        if (why.at && (why.at.source != at.source || why.at.begin != at.begin))
            finding.notes.push_back({"because of this", why.at});
        if (committed != nullptr) finding.notes.push_back({"committed here", committed->span});
        (committed == nullptr ? result_.report.left_out : result_.report.unreadable).push_back(name);
        left_out_.insert(key);
    }

    /// Nothing tells which operation it is: it may be a committed one.
    void leave_out_nameless(const LeftOut& one) {
        diagnostics_
            .report(*one.why.rule, one.why.at, one.why.message,
                    (one.why.help.empty() ? "" : one.why.help + "; ") + "--keep-going imports the rest")
            .notes = one.why.notes;
        result_.report.left_out.emplace_back("an operation");
    }

    void leave_out_unread(const BestCopies& best) {
        for (const DocPage& page : pages_)
            for (const LeftOut& one : page.left_out) {
                if (one.why.rule == &rules::no_method_or_path) {
                    leave_out_nameless(one);
                    continue;
                }
                const OperationKey key{one.path, one.method, {}};
                if (best.count(key) != 0 || (!one.path.empty() && left_out_.count(key) != 0)) continue;
                // Where the method or the product is lost, too, it may be any of the path.
                std::vector<OperationKey> keys;
                if ((one.method.empty() || !exchange_.products.empty()) && committed_ != nullptr)
                    for (const spec::Group& group : committed_->groups)
                        for (const spec::Operation& operation : group.operations)
                            if (!group.manual && operation.path == one.path &&
                                (one.method.empty() || operation.method == one.method) &&
                                best.count(key_of(operation)) == 0)
                                keys.push_back(key_of(operation));
                if (keys.empty()) keys.push_back(key);
                for (const OperationKey& each : keys) leave_out(each, one.span, one.why);
            }
    }

    /// Groups whose names differ in case alone would be one file on some systems: they are one group.
    void settle_case(Home& home) {
        if (exact_groups_.count(home.group) != 0) return;
        home.group = groups_by_lower_.try_emplace(text::to_lower(home.group), home.group).first->second;
    }

    /// The first tag of `tag_groups` that the operation has names its group.
    void group_by_tag(const DocOperation& operation, Home& home) {
        std::size_t first = exchange_.tag_groups.size();
        for (const std::string& tag : operation.tags)
            if (const auto found = tag_places_.find(tag); found != tag_places_.end())
                first = std::min(first, found->second);
        if (first == exchange_.tag_groups.size()) return;
        const spec::TagGroup& tagged = exchange_.tag_groups[first];
        used_tags_.insert(tagged.tag);
        home.outer = snake_case(home.group.substr(home.group.rfind('/') + 1));
        home.group = operation.product.empty() ? tagged.group : operation.product + '/' + tagged.group;
    }

    void report_unused_tags() {
        if (committed_ != nullptr && !options_.whole) return;
        for (const spec::TagGroup& each : exchange_.tag_groups)
            if (used_tags_.count(each.tag) == 0)
                diagnostics_.report(rules::unused_tag, each.span,
                                    "no operation gets its group by the tag '" + each.tag + "' of `tag_groups`",
                                    "correct the tag, put it before tags of the same operations, or remove it");
    }

    void choose() {
        for (const DocPage& page : pages_) page_ids_.insert(page.id);
        if (committed_ != nullptr)
            for (const spec::Group& group : committed_->groups) {
                for (const spec::Operation& operation : group.operations)
                    if (!group.manual) by_key_.emplace(key_of(operation), &operation);
                exact_groups_.insert(group.name);
                groups_by_lower_.emplace(text::to_lower(group.name), group.name);
            }
        set_products(pages_, exchange_);
        report_homonyms(pages_, diagnostics_);
        OperationKeys retired;  // a notice may stand on one of several pages
        for (const DocPage& page : pages_)
            for (const DocOperation& operation : page.operations)
                if (operation.deprecated) retired.insert(key_of(operation));
        BestCopies best = best_copies(pages_);
        AccessRules access(exchange_.access);
        for (auto& [key, source] : best) {
            const text::Span at = source.second->span;
            if (const auto why = fault_of(*source.second)) {
                leave_out(key, at, *why);
                continue;
            }
            if (key.product.empty() && !exchange_.products.empty()) {
                leave_out(key, at,
                          {nullptr,
                           "it belongs to no product of " + exchange_.name,
                           {},
                           "add its path or mark to a product in exchange.yaml",
                           {}});
                continue;
            }
            Chosen chosen;
            chosen.page = source.first;
            chosen.home = home_of(key.path, exchange_.path_prefixes, key.product);
            group_by_tag(*source.second, chosen.home);
            settle_case(chosen.home);
            if (!chosen.home.prefixed && !exchange_.path_prefixes.empty()) {
                diagnostics_.report(rules::foreign_path, at,
                                    "'" + key.path + "' begins with none of the path prefixes of " + exchange_.name,
                                    "add its prefix to path_prefixes in exchange.yaml");
            }
            keys_.insert(key);
            chosen.operation = std::move(*source.second);
            chosen.operation.deprecated = retired.count(key) != 0;
            access.apply(chosen.operation);
            chosen_.push_back(std::move(chosen));
        }
        leave_out_unread(best);
        report_unused_tags();
        access.report_unused(committed_, options_.whole, diagnostics_);
        std::vector<DocOperation*> all;
        for (Chosen& each : chosen_) all.push_back(&each.operation);
        mark_writes(std::move(all), committed_, exchange_.access, diagnostics_);
    }

    void keep_facts() {
        if (committed_ == nullptr || options_.fresh) return;
        std::vector<Successor> successors;
        for (Chosen& chosen : chosen_)
            if (const spec::Operation* before = committed_of(key_of(chosen.operation)))
                successors.push_back({&chosen.operation, before});
        result_.provenance.unmentioned = keep_unmentioned(successors, *committed_, options_.whole, diagnostics_);
        result_.report.unmentioned = result_.provenance.unmentioned;
    }

    bool reimported(const std::string& page) const { return page_ids_.count(page) != 0; }

    /// Committed operations that should have been on the pages and were not.
    void find_missing() {
        if (committed_ == nullptr) return;
        std::set<std::string> expected;
        std::set<std::string> unread;
        for (const spec::SourcePage& page : committed_->provenance.pages) {
            const bool lost = options_.unread.count(page.page) != 0;
            if (!lost && !reimported(page.page)) continue;
            for (const spec::SourceOperation& operation : page.operations)
                (lost ? unread : expected).insert(operation.operation);
        }
        for (const spec::Group& group : committed_->groups) {
            for (const spec::Operation& operation : group.operations) {
                const std::string name = group.name + '.' + operation.id;
                if (group.manual) {
                    if (keys_.count(key_of(operation)) != 0) {
                        diagnostics_.report(rules::documented_now, operation.span,
                                            "'" + name + "' is written by hand and now also documented",
                                            "remove it from the manual file");
                    }
                    continue;
                }
                if (keys_.count(key_of(operation)) != 0 || left_out_.count(key_of(operation)) != 0 ||
                    unread.count(name) != 0 || !(options_.whole || expected.count(name) != 0))
                    continue;
                if (options_.prune) {
                    pruned_.insert(key_of(operation));
                    result_.report.removed.push_back(name);
                    continue;
                }
                result_.report.missing.push_back(name);
                diagnostics_.report(rules::missing_operation, operation.span,
                                    "'" + name + "' is no longer in the documentation",
                                    "remove it with --prune, or move it to a *.manual.yaml");
            }
        }
    }

    /// What was written by hand is the first import's past: operations, types and enums keep the names it gave them.
    static std::optional<spec::Group> with_manual(const spec::Group* committed, const spec::Group* manual) {
        if (manual == nullptr) return std::nullopt;
        if (committed == nullptr) return *manual;
        spec::Group both = *committed;
        const auto join = [](auto& to, const auto& from, const auto& same) {
            for (const auto& each : from)
                if (std::none_of(to.begin(), to.end(), [&](const auto& other) { return same(each, other); }))
                    to.push_back(each);
        };
        const auto by_name = [](const auto& a, const auto& b) { return a.name == b.name; };
        join(both.operations, manual->operations, [](const auto& a, const auto& b) { return key_of(a) == key_of(b); });
        join(both.types, manual->types, by_name);
        join(both.enums, manual->enums, by_name);
        return both;
    }

    /// What the manual file goes on using once its documented operations are left out.
    TakenNames names_of(const spec::Group& manual) const {
        spec::Group rest = manual;
        TakenNames taken;
        rest.operations.clear();
        for (const spec::Operation& operation : manual.operations) {
            if (keys_.count(key_of(operation)) != 0) continue;
            rest.operations.push_back(operation);
            taken.operations.insert(operation.id);
        }
        for (const std::string& name : spec::used_names(rest))
            if (manual.type(name) != nullptr) taken.types.insert(name);
        return taken;
    }

    void build_groups(const Dictionary& dictionary) {
        struct Parts {
            const spec::Group* committed = nullptr;
            const spec::Group* manual = nullptr;
            std::vector<const spec::Operation*> kept;
            std::vector<Chosen*> chosen;
        };
        std::map<std::string, Parts> parts;
        if (committed_ != nullptr) {
            for (const spec::Group& group : committed_->groups) {
                if (group.manual) {
                    result_.groups.push_back(group);
                    parts[group.name].manual = &group;
                    continue;
                }
                Parts& part = parts[group.name];
                part.committed = &group;
                for (const spec::Operation& operation : group.operations) {
                    const OperationKey key = key_of(operation);
                    if (keys_.count(key) == 0 && pruned_.count(key) == 0) part.kept.push_back(&operation);
                }
            }
        }
        for (Chosen& chosen : chosen_) parts[chosen.home.group].chosen.push_back(&chosen);
        for (auto& [name, part] : parts) {
            if (part.kept.empty() && part.chosen.empty()) continue;
            const bool touched = !part.chosen.empty() || part.kept.size() != part.committed->operations.size();
            if (!touched) {
                result_.groups.push_back(*part.committed);
                continue;
            }
            const auto before = with_manual(part.committed, part.manual);
            TakenNames taken = part.manual != nullptr ? names_of(*part.manual) : TakenNames{};
            const std::string inside = name + '/';
            for (auto below = parts.lower_bound(inside); below != parts.end() && below->first.starts_with(inside);
                 ++below)
                taken.operations.insert(snake_case(text::split(below->first.substr(inside.size()), '/').front()));
            GroupBuilder builder{{name, before ? &*before : part.committed, part.kept, part.chosen, std::move(taken)},
                                 dictionary,
                                 options_,
                                 result_.report};
            result_.groups.push_back(builder.build(exchange_));
        }
        std::stable_sort(result_.groups.begin(), result_.groups.end(), [](const spec::Group& a, const spec::Group& b) {
            return std::tie(a.name, a.manual) < std::tie(b.name, b.manual);
        });
    }

    // ---- Provenance -------------------------------------------------------------------------------------------------

    static std::uint32_t line_of(const text::Span& span) { return span ? span.position().line : 0; }

    static void add_lines(const std::vector<DocField>& fields, const std::string& path,
                          std::vector<std::pair<std::string, std::uint32_t>>& lines) {
        for (const DocField& field : fields) {
            const std::string name = field.name.empty() ? path : path + '.' + field.name;
            lines.emplace_back(name, line_of(field.span));
            add_lines(field.fields, name, lines);
        }
    }

    spec::SourceOperation source_of(const Chosen& chosen) const {
        spec::SourceOperation source;
        source.operation = chosen.home.group + '.' + chosen.id;
        source.line = line_of(chosen.operation.span);
        add_lines(chosen.operation.request, "request", source.fields);
        const std::string& payload = spec::envelope_of(exchange_, chosen.operation.product).payload;
        add_lines(chosen.operation.reply, payload.empty() ? "reply" : "reply." + payload, source.fields);
        return source;
    }

    void write_provenance() {
        spec::Provenance& provenance = result_.provenance;
        std::set<std::string> taken;
        for (const Chosen& chosen : chosen_) taken.insert(chosen.home.group + '.' + chosen.id);
        std::set<std::string> live;
        for (const spec::Group& group : result_.groups) {
            for (const spec::Operation& operation : group.operations) live.insert(group.name + '.' + operation.id);
        }
        if (committed_ != nullptr) {
            for (spec::SourcePage page : committed_->provenance.pages) {
                auto& operations = page.operations;
                operations.erase(std::remove_if(operations.begin(), operations.end(),
                                                [&](const spec::SourceOperation& operation) {
                                                    return taken.count(operation.operation) != 0 ||
                                                           live.count(operation.operation) == 0;
                                                }),
                                 operations.end());
                // An operation that vanished from its page keeps the page's old entry as its source.
                const bool superseded = reimported(page.page) && operations.empty();
                if (!superseded && (!operations.empty() || !options_.whole))
                    provenance.pages.push_back(std::move(page));
            }
        }
        std::map<const DocPage*, std::vector<const Chosen*>> by_page;
        for (const Chosen& chosen : chosen_) by_page[chosen.page].push_back(&chosen);
        std::unordered_map<std::string_view, const spec::SourcePage*> dates;
        if (committed_ != nullptr)
            for (const spec::SourcePage& page : committed_->provenance.pages) dates.emplace(page.page, &page);
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < provenance.pages.size(); ++i) places.emplace(provenance.pages[i].page, i);
        for (const DocPage& page : pages_) {
            if (page.source == nullptr) continue;
            spec::SourcePage source{page.id, page.url, page.updated, text::sha256_hex(body_of(*page.source)), {}};
            // A crawl that found the same again is no news.
            if (const auto before = dates.find(page.id);
                before != dates.end() && before->second->sha256 == source.sha256)
                source.updated = before->second->updated;
            for (const Chosen* chosen : by_page[&page]) source.operations.push_back(source_of(*chosen));
            std::sort(source.operations.begin(), source.operations.end(), [](const auto& a, const auto& b) {
                return std::tie(a.line, a.operation) < std::tie(b.line, b.operation);
            });
            const auto [place, added] = places.try_emplace(page.id, provenance.pages.size());
            if (!added) {
                spec::SourcePage& same = provenance.pages[place->second];
                source.operations.insert(source.operations.end(), same.operations.begin(), same.operations.end());
                same = std::move(source);
            } else {
                provenance.pages.push_back(std::move(source));
            }
        }
        std::sort(provenance.pages.begin(), provenance.pages.end(),
                  [](const auto& a, const auto& b) { return a.page < b.page; });
    }

    std::vector<DocPage>& pages_;
    const spec::Exchange& exchange_;
    const spec::Spec* committed_;
    const ImportOptions& options_;
    text::Diagnostics& diagnostics_;
    std::vector<Chosen> chosen_;
    OperationKeys keys_;
    OperationKeys pruned_;
    OperationKeys left_out_;
    std::map<OperationKey, const spec::Operation*> by_key_;  // committed, imported
    std::set<std::string> page_ids_;
    std::unordered_map<std::string_view, std::size_t> tag_places_;  // in tag_groups of the exchange
    std::set<std::string> used_tags_;
    std::set<std::string> exact_groups_;
    std::map<std::string, std::string> groups_by_lower_;
    ImportResult result_;
};

}  // namespace

BestCopies best_copies(std::vector<DocPage>& pages) {
    BestCopies best;
    for (DocPage& page : pages) {
        for (DocOperation& operation : page.operations) {
            auto [entry, first] = best.try_emplace(key_of(operation), &page, &operation);
            if (!first && rank(page, operation) < rank(*entry->second.first, *entry->second.second))
                entry->second = {&page, &operation};
        }
    }
    return best;
}

Home home_of(const std::string& path, const std::vector<std::string>& prefixes, const std::string& product) {
    Home home;
    std::string_view rest = std::string_view(path).substr(0, path.find('#'));
    const std::string fragment = path.find('#') == std::string::npos ? "" : path.substr(path.find('#') + 1);
    std::size_t longest = 0;
    for (const std::string& prefix : prefixes) {
        const bool fits = rest.starts_with(prefix) &&
                          (rest.size() == prefix.size() || rest[prefix.size()] == '/' || prefix.ends_with('/'));
        if (fits && prefix.size() >= longest) {
            longest = prefix.size();
            home.prefixed = true;
        }
    }
    rest.remove_prefix(longest);
    std::vector<std::string> segments;
    std::string parameters;
    for (const std::string_view segment : text::split(rest, '/')) {
        if (segment.empty()) continue;
        if (segment.front() == '{') {
            const std::string name = snake_case(segment);
            const std::string by = "by_" + (name.empty() ? group_segment(segment) : name);
            if (segments.empty() || !snake_case(segments.back() + parameters).ends_with(by)) parameters += '_' + by;
        } else {
            segments.push_back(group_segment(segment));
            parameters.clear();
        }
    }
    // "/", or nothing but parameters.
    if (segments.empty()) segments.emplace_back("root");
    home.id = snake_case(segments.back()) + parameters;
    if (!fragment.empty()) home.id += '_' + snake_case(fragment);
    if (home.id.size() > longest_id) home.id.resize(longest_id);
    while (home.id.ends_with('_')) home.id.pop_back();
    if (segments.size() > 1) segments.pop_back();
    if (!product.empty()) segments.insert(segments.begin(), product);
    home.group = text::join(segments, "/");
    if (spec::is_spec_file(home.group)) home.group += '_';
    return home;
}

ImportResult import_pages(std::vector<DocPage> pages, const spec::Exchange& exchange, const spec::Spec* committed,
                          const ImportOptions& options, text::Diagnostics& diagnostics) {
    if (committed == nullptr) return Import{pages, exchange, nullptr, options, diagnostics}.run();
    spec::Spec before = *committed;
    spell_out_values(before.groups);
    return Import{pages, exchange, &before, options, diagnostics}.run();
}

}  // namespace exbind::docs
