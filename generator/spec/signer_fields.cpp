#include "spec/signer_fields.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <unordered_map>

#include "spec/signing.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

using Names = std::set<std::string>;

/// The fields of the operation's request that are the signer's. Items of a body that is a list are the caller's whole:
/// the signer adds nothing to them, and may put the list below a member of its own.
Names names_of_signer(const Exchange& exchange, const Operation& operation, const Type& type) {
    Names names;
    for (const Field& field : type.fields) {
        const In in = field.in == In::none ? operation.request.in : field.in;
        if (operation.request.shape == Shape::list && in == In::body) continue;
        if (is_of_signer(exchange, operation.auth, operation.method, sent_path(operation.path), field.name, in))
            names.insert(field.name);
    }
    return names;
}

/// A query string or a JSON object without these; other texts stay as they are.
std::string without(const std::string& example, const Names& names) {
    auto json = nlohmann::ordered_json::parse(example, nullptr, false);
    if (json.is_object()) {
        std::size_t removed = 0;
        for (const std::string& name : names) removed += json.erase(name);
        return removed == 0 ? example : json.dump();
    }
    if (!json.is_discarded()) return example;
    std::vector<std::string> kept;
    for (const std::string_view pair : text::split(example, '&'))
        if (!names.contains(std::string(pair.substr(0, pair.find('='))))) kept.emplace_back(pair);
    return text::join(kept, "&");
}

class Removal {
  public:
    Removal(const Exchange& exchange, Group& group) : exchange_(exchange), group_(group) {
        for (std::size_t i = 0; i < group.types.size(); ++i) places_.emplace(group.types[i].name, i);
        for (const Operation& operation : group.operations) ++users_[operation.request.type];
        for (Example& example : group.examples) examples_[example.operation].push_back(&example);
    }

    void run() {
        for (Operation& operation : group_.operations) {
            const auto place = places_.find(operation.request.type);
            if (place == places_.end()) continue;
            Type& type = group_.types[place->second];
            const Names names = names_of_signer(exchange_, operation, type);
            if (names.empty()) continue;
            if (const auto examples = examples_.find(operation.id); examples != examples_.end())
                for (Example* example : examples->second)
                    if (example->request) example->request = without(*example->request, names);
            remove(operation, type, names);
        }
        std::erase_if(group_.types, [](const Type& each) { return each.name.empty(); });
    }

  private:
    void remove(Operation& operation, Type& type, const Names& names) {
        Type less = type;
        std::erase_if(less.fields, [&](const Field& field) { return names.contains(field.name); });
        const bool empty = less.fields.empty();
        if (users_[operation.request.type] > 1) {
            // The other operation may be public, where the parameters are the caller's.
            while (places_.contains(less.name)) less.name += "Signed";
            --users_[operation.request.type];
            ++users_[less.name];
            operation.request.type = less.name;
            if (!empty) {
                places_.emplace(less.name, group_.types.size());
                group_.types.push_back(std::move(less));
            }
        } else if (empty) {
            places_.erase(type.name);
            type.name.clear();
        } else {
            type = std::move(less);
        }
        if (empty) operation.request = {};
    }

    const Exchange& exchange_;
    Group& group_;
    std::unordered_map<std::string, std::size_t> places_;  ///< of types that are left, by name
    std::unordered_map<std::string, std::size_t> users_;   ///< how many operations send the type
    std::unordered_map<std::string, std::vector<Example*>> examples_;
};

}  // namespace

void remove_signer_fields(Spec& spec) {
    if (!spec.exchange.signing) return;
    for (Group& group : spec.groups) Removal(spec.exchange, group).run();
}

}  // namespace exbind::spec
