#include "docs/share_enums.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "docs/enum_pool.hpp"
#include "docs/names.hpp"
#include "json/json.hpp"
#include "spec/reach.hpp"
#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

bool has_numbers(const spec::Enum& type) {
    return std::any_of(type.values.begin(), type.values.end(),
                       [](const spec::EnumValue& value) { return json::is_numeric(value.wire); });
}

/// Adds what `from` has and `to` has not: values, and names of values.
void join(spec::Enum& to, const spec::Enum& from) {
    std::unordered_map<std::string, std::size_t> places;
    std::unordered_multiset<std::string> names;
    for (std::size_t i = 0; i < to.values.size(); ++i) {
        places.emplace(to.values[i].wire, i);
        names.insert(name_of(to.values[i]));
    }
    for (const spec::EnumValue& value : from.values) {
        const auto [place, added] = places.try_emplace(value.wire, to.values.size());
        if (added) {
            to.values.push_back({value.wire, {}, value.span});
            names.insert(name_of(to.values.back()));
        }
        spec::EnumValue& known = to.values[place->second];
        if (!known.name.empty() || value.name.empty() || names.count(value.name) != 0) continue;
        names.erase(names.find(name_of(known)));
        known.name = value.name;
        names.insert(known.name);
    }
}

/// An enum of a group with the fields that use it.
struct Node {
    spec::Group* group = nullptr;
    spec::Enum* type = nullptr;
    std::vector<spec::Field*> fields;
    std::string base;    ///< name of its members as the name of a type; empty: it cannot be shared
    bool fixed = false;  ///< stays where it is
    bool gone = false;   ///< its fields use another one now
};

/// What is one enum of the exchange, or could be.
struct Cluster {
    spec::Enum type;  ///< without a name until it has become one
    std::string base;
    std::vector<Node*> nodes;
};

class Sharing {
  public:
    Sharing(std::vector<spec::Group>& groups, const spec::Spec* committed, bool everything)
        : groups_(groups), committed_(committed), everything_(everything) {}

    std::vector<spec::Enum> run() {
        if (committed_ != nullptr)
            for (const spec::Group& old : committed_->groups)
                for (const spec::Enum& each : old.enums)
                    if (!each.common) pinned_.emplace(old.name, each.name);
        for (spec::Group& group : groups_) collect(group);
        shorten_bases();
        if (everything_) merge_within_groups();
        for (const spec::Group& group : groups_) indexes_.emplace(&group, group);
        find_clusters();
        name_clusters();
        std::vector<spec::Enum> common = take_common();
        std::unordered_map<std::string_view, const spec::Enum*> by_name;
        for (const spec::Enum& type : common) by_name.emplace(type.name, &type);
        for (const Node& node : nodes_)
            if (node.gone) gone_.insert(node.type);
        for (spec::Group& group : groups_)
            if (!group.manual) finish(group, by_name);
        return common;
    }

  private:
    // ---- What there is ----------------------------------------------------------------------------------------------

    void collect(spec::Group& group) {
        std::set<std::string> replies;
        for (const spec::Operation& operation : group.operations) replies.insert(named_item(operation.reply.type));
        std::unordered_map<std::string, std::vector<spec::Field*>> fields;
        std::set<std::string> nameless;  // forms of variants that are called after their type ("string")
        for (spec::Type& holder : group.types)
            for (spec::Field& field : holder.fields) {
                if (named_item(field.type).empty()) continue;
                fields[named_item(field.type)].push_back(&field);
                if (holder.variant && field.name == field.doc_type) nameless.insert(named_item(field.type));
            }
        for (spec::Enum& type : group.enums) {
            if (group.manual && !type.common) continue;
            Node node{&group, &type, {}, {}, false, false};
            if (const auto found = fields.find(type.name); found != fields.end()) node.fields = found->second;
            const bool is_reply = replies.count(type.name) != 0;
            node.base = is_reply || nameless.count(type.name) != 0 ? "" : base_of(node);
            node.fixed = type.common || node.base.empty() || (!everything_ && is_pinned(group, type));
            if (!is_reply && !group.manual) drop_undocumented(node);
            nodes_.push_back(std::move(node));
        }
    }

    bool is_pinned(const spec::Group& group, const spec::Enum& type) const {
        return pinned_.count({group.name, type.name}) != 0;
    }

    static std::string base_of(const Node& node) {
        std::set<std::string> names;
        for (const spec::Field* field : node.fields) names.insert(pascal_case(field->name));
        return names.size() == 1 && spec::is_type_name(*names.begin()) ? *names.begin() : "";
    }

    static void drop_undocumented(Node& node) {
        if (node.fields.empty()) return;
        std::set<std::string> documented;
        for (const spec::Field* field : node.fields) documented.insert(field->values.begin(), field->values.end());
        std::erase_if(node.type->values,
                      [&](const spec::EnumValue& value) { return documented.count(value.wire) == 0; });
    }

    /// A name with a word before it (newTriggerPxType, quoteSide) is the name itself where the lists are equal and are
    /// words.
    void shorten_bases() {
        std::map<std::string, std::vector<const Node*>> by_base;
        for (const Node& node : nodes_)
            if (!node.base.empty()) by_base[node.base].push_back(&node);
        for (Node& node : nodes_) {
            if (node.base.empty() || has_numbers(*node.type)) continue;
            for (std::size_t i = node.base.size() - 1; i > 0; --i) {
                if (!text::is_upper(node.base[i])) continue;
                const auto found = by_base.find(node.base.substr(i));
                if (found == by_base.end() ||
                    !std::any_of(found->second.begin(), found->second.end(),
                                 [&](auto* other) { return same_list(*other->type, *node.type); }))
                    continue;
                node.base = found->first;
                break;
            }
        }
    }

    // ---- Within a group ---------------------------------------------------------------------------------------------

    /// The longest list first, so that what it contains joins it.
    static bool comes_first(const Node* a, const Node* b) {
        return std::tuple(b->type->values.size(), !a->type->common, a->group->name, a->type->name) <
               std::tuple(a->type->values.size(), !b->type->common, b->group->name, b->type->name);
    }

    void merge_within_groups() {
        std::map<std::pair<const spec::Group*, std::string>, std::vector<Node*>> alike;
        for (Node& node : nodes_)
            if (!node.base.empty() && !node.group->manual) alike[{node.group, node.base}].push_back(&node);
        for (auto& [key, nodes] : alike) {
            std::sort(nodes.begin(), nodes.end(), comes_first);
            for (std::size_t i = 0; i < nodes.size(); ++i) {
                if (nodes[i]->type->common) continue;
                for (std::size_t j = 0; j < nodes.size(); ++j) {
                    if (j == i || nodes[j]->gone || (j > i && !nodes[j]->type->common)) continue;
                    if (!one_enum(*nodes[j]->type, *nodes[i]->type, nodes[j]->type->common)) continue;
                    merge(*nodes[i], *nodes[j]);
                    break;
                }
            }
        }
    }

    void merge(Node& from, Node& to) {
        join(*to.type, *from.type);
        from.gone = true;
        const bool free = to.group->type(to.base) == nullptr && (from.type->name == to.base || is_free(to, to.base));
        if (!to.type->common && free) rename(to, to.base);
        for (spec::Field* field : from.fields) to.fields.push_back(field);
        rename(to, to.type->name);
    }

    static bool is_free(const Node& node, const std::string& name) {
        const spec::Enum* known = node.group->enumeration(name);
        return node.group->type(name) == nullptr && (known == nullptr || known == node.type);
    }

    static void rename(Node& node, const std::string& name) {
        node.type->name = name;
        for (spec::Field* field : node.fields) spec::innermost(field->type).name = name;
    }

    // ---- Between groups ---------------------------------------------------------------------------------------------

    void find_clusters() {
        std::vector<Node*> open;
        for (Node& node : nodes_) {
            if (node.gone || node.base.empty()) {
                if (!node.gone && node.type->common) of_exchange(node).nodes.push_back(&node);
                continue;
            }
            if (!node.type->common) {
                if (!node.fixed) open.push_back(&node);
                continue;
            }
            Cluster& cluster = of_exchange(node);
            cluster.nodes.push_back(&node);
            if (cluster.base.empty()) cluster.base = node.base;
            join(cluster.type, *node.type);
        }
        std::sort(open.begin(), open.end(), comes_first);
        first_new_ = clusters_.size();
        for (std::size_t i = 0; i < clusters_.size(); ++i) by_base_[clusters_[i].base].push_back(i);
        for (Node* node : open) {
            Cluster* cluster = match(*node);
            if (cluster == nullptr) {
                by_base_[node->base].push_back(clusters_.size());
                for (const spec::EnumValue& value : node->type->values)
                    with_value_[{node->base, value.wire}].push_back(clusters_.size());
                cluster = &clusters_.emplace_back();
                cluster->base = node->base;
            }
            cluster->nodes.push_back(node);
            join(cluster->type, *node->type);
        }
    }

    Cluster& of_exchange(const Node& node) {
        const auto [place, added] = of_name_.try_emplace(node.type->name, clusters_.size());
        if (added) clusters_.emplace_back().type.name = node.type->name;
        return clusters_[place->second];
    }

    /// Clusters that the node may belong to, in their order. New ones began with the longest list of values, so one
    /// that fits holds all of the node's: those with its rarest value are enough.
    std::vector<std::size_t> possible(const Node& node) {
        const std::vector<std::size_t>* rarest = &by_base_[node.base];
        std::vector<std::size_t> places(rarest->begin(), std::lower_bound(rarest->begin(), rarest->end(), first_new_));
        for (const spec::EnumValue& value : node.type->values) {
            const auto& holding = with_value_[{node.base, value.wire}];
            if (holding.size() < rarest->size()) rarest = &holding;
        }
        places.insert(places.end(), std::lower_bound(rarest->begin(), rarest->end(), first_new_), rarest->end());
        return places;
    }

    Cluster* match(const Node& node) {
        Cluster* containing = nullptr;
        for (const std::size_t place : possible(node)) {
            Cluster& cluster = clusters_[place];
            if (!one_enum(cluster.type, *node.type, true)) continue;
            if (!cluster.type.name.empty() && !may_be_called(node, cluster, cluster.type.name)) continue;
            if (same_list(cluster.type, *node.type)) return &cluster;
            if (containing == nullptr) containing = &cluster;
        }
        return containing;
    }

    /// A group that has something else of that name cannot take part.
    bool may_be_called(const Node& node, const Cluster& cluster, const std::string& name) const {
        const spec::GroupIndex& group = indexes_.at(node.group);
        if (group.type(name) != nullptr) return false;
        const spec::Enum* known = group.enumeration(name);
        return known == nullptr || known == node.type || known->common ||
               std::any_of(cluster.nodes.begin(), cluster.nodes.end(),
                           [&](const Node* other) { return other->type == known; });
    }

    static std::size_t groups_of(const std::vector<Node*>& nodes) {
        std::set<const spec::Group*> groups;
        for (const Node* node : nodes) groups.insert(node->group);
        return groups.size();
    }

    static std::size_t weight(const Cluster& cluster) {
        std::size_t fields = 0;
        for (const Node* node : cluster.nodes) fields += node->fields.size();
        return fields;
    }

    void name_clusters() {
        std::map<std::string, std::size_t> fields;  // by base
        std::set<std::string> taken;
        for (const Node& node : nodes_)
            if (!node.gone) fields[node.base] += node.fields.size();
        std::vector<Cluster*> fresh;
        for (Cluster& cluster : clusters_) {
            if (!cluster.type.name.empty())
                taken.insert(cluster.type.name);
            else if (groups_of(cluster.nodes) > 1)
                fresh.push_back(&cluster);
        }
        std::stable_sort(fresh.begin(), fresh.end(),
                         [](const Cluster* a, const Cluster* b) { return weight(*a) > weight(*b); });
        for (Cluster* cluster : fresh) {
            // The plain name would promise too much where most members of that name are something else.
            const bool main = 2 * weight(*cluster) > fields[cluster->base];
            std::vector<std::string> wanted = names_before(*cluster);
            if (main) wanted.push_back(cluster->base);
            for (const Node* node : by_weight(cluster->nodes))
                wanted.push_back(pascal_case(node->group->name.substr(node->group->name.rfind('/') + 1)) +
                                 cluster->base);
            for (const std::string& name : wanted)
                if (taken.count(name) == 0 && become(*cluster, name)) {
                    taken.insert(name);
                    break;
                }
        }
    }

    /// What it was called as an enum of the exchange, when it was one.
    std::vector<std::string> names_before(const Cluster& cluster) const {
        std::vector<std::string> names;
        if (committed_ == nullptr) return names;
        for (const spec::Enum& old : committed_->common.enums)
            if (old.name.ends_with(cluster.base) && one_enum(old, cluster.type, true)) names.push_back(old.name);
        return names;
    }

    static std::vector<const Node*> by_weight(const std::vector<Node*>& nodes) {
        std::vector<const Node*> sorted(nodes.begin(), nodes.end());
        std::stable_sort(sorted.begin(), sorted.end(), [](const Node* a, const Node* b) {
            return std::tuple(b->fields.size(), a->group->name) < std::tuple(a->fields.size(), b->group->name);
        });
        return sorted;
    }

    /// Gives the cluster its name, without the groups that have something else of that name.
    bool become(Cluster& cluster, const std::string& name) const {
        if (!spec::is_type_name(name)) return false;
        std::vector<Node*> able;
        std::copy_if(cluster.nodes.begin(), cluster.nodes.end(), std::back_inserter(able),
                     [&](const Node* node) { return may_be_called(*node, cluster, name); });
        if (groups_of(able) < 2) return false;
        cluster.nodes = std::move(able);
        cluster.type.name = name;
        return true;
    }

    // ---- What comes of it -------------------------------------------------------------------------------------------

    std::vector<spec::Enum> take_common() {
        std::vector<spec::Enum> common;
        for (Cluster& cluster : clusters_) {
            if (cluster.type.name.empty()) continue;
            const spec::Enum* old = committed_ == nullptr ? nullptr : committed_->common.enumeration(cluster.type.name);
            spec::Enum& type = common.emplace_back();
            type.name = cluster.type.name;
            type.common = true;
            if (old != nullptr) type.values = old->values;
            std::set<std::string> documented;
            for (Node* node : cluster.nodes) {
                rename(*node, type.name);
                node->type->common = true;
                join(type, *node->type);
                for (const spec::EnumValue& value : node->type->values) documented.insert(value.wire);
            }
            std::erase_if(type.values, [&](const spec::EnumValue& value) { return documented.count(value.wire) == 0; });
        }
        std::sort(common.begin(), common.end(),
                  [](const spec::Enum& a, const spec::Enum& b) { return a.name < b.name; });
        return common;
    }

    void finish(spec::Group& group, const std::unordered_map<std::string_view, const spec::Enum*>& common) const {
        std::vector<spec::Enum> kept;
        std::set<std::string> names;
        for (const spec::Enum& type : group.enums) {
            if (gone_.count(&type) != 0 || !names.insert(type.name).second) continue;
            kept.push_back(type.common ? *common.at(type.name) : type);
        }
        group.enums = std::move(kept);
        order_by_use(group);
        const spec::GroupIndex index(group);
        for (spec::Type& holder : group.types)
            for (spec::Field& field : holder.fields)
                if (const spec::Enum* type = index.enumeration(named_item(field.type))) shorten(field, *type);
    }

    /// In the order of the enum, and only where it is not the whole enum.
    static void shorten(spec::Field& field, const spec::Enum& type) {
        const std::set<std::string> documented(field.values.begin(), field.values.end());
        field.values.clear();
        for (const spec::EnumValue& value : type.values)
            if (documented.count(value.wire) != 0) field.values.push_back(value.wire);
        if (field.values.size() == type.values.size()) field.values.clear();
    }

    std::vector<spec::Group>& groups_;
    const spec::Spec* committed_;
    const bool everything_;
    std::vector<Node> nodes_;
    std::vector<Cluster> clusters_;
    std::map<const spec::Group*, spec::GroupIndex> indexes_;   // until enums get the names of the exchange's
    std::unordered_map<std::string, std::size_t> of_name_;     // in clusters_: enums of the exchange
    std::size_t first_new_ = 0;                                // in clusters_: behind those of the exchange
    std::map<std::string, std::vector<std::size_t>> by_base_;  // in clusters_, those that may take more
    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> with_value_;  // new ones, by base and value
    std::set<const spec::Enum*> gone_;
    std::set<std::pair<std::string, std::string>> pinned_;  // committed enums of one group: group, name
};

}  // namespace

void spell_out_values(std::vector<spec::Group>& groups) {
    for (spec::Group& group : groups) {
        const spec::GroupIndex index(group);
        for (spec::Type& type : group.types)
            for (spec::Field& field : type.fields) {
                const spec::Enum* const values = index.enumeration(named_item(field.type));
                if (values == nullptr || !field.values.empty()) continue;
                for (const spec::EnumValue& value : values->values) field.values.push_back(value.wire);
            }
    }
}

std::vector<spec::Enum> share_enums(std::vector<spec::Group>& groups, const spec::Spec* committed, bool everything) {
    return Sharing(groups, committed, everything).run();
}

}  // namespace exbind::docs
