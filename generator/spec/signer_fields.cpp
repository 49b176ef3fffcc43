#include "spec/signer_fields.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "spec/signing.hpp"
#include "text/find.hpp"
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
    Removal(const Exchange& exchange, Group& group) : exchange_(exchange), group_(group) {}

    void run() {
        for (Operation& operation : group_.operations) {
            Type* const type = text::find_by(group_.types, &Type::name, operation.request.type);
            if (type == nullptr) continue;
            const Names names = names_of_signer(exchange_, operation, *type);
            if (names.empty()) continue;
            for (Example& example : group_.examples)
                if (example.operation == operation.id && example.request)
                    example.request = without(*example.request, names);
            remove(operation, *type, names);
        }
    }

  private:
    bool is_shared(const Operation& operation) const {
        return std::any_of(group_.operations.begin(), group_.operations.end(), [&](const Operation& other) {
            return &other != &operation && other.request.type == operation.request.type;
        });
    }

    void remove(Operation& operation, Type& type, const Names& names) {
        Type less = type;
        std::erase_if(less.fields, [&](const Field& field) { return names.contains(field.name); });
        if (is_shared(operation)) {
            // The other operation may be public, where the parameters are the caller's.
            while (group_.type(less.name) != nullptr) less.name += "Signed";
            operation.request.type = less.name;
            if (!less.fields.empty()) group_.types.push_back(std::move(less));
        } else if (less.fields.empty()) {
            std::erase_if(group_.types, [&](const Type& each) { return each.name == operation.request.type; });
        } else {
            type = std::move(less);
        }
        const Type* const left = group_.type(operation.request.type);
        if (left == nullptr) operation.request = {};
    }

    const Exchange& exchange_;
    Group& group_;
};

}  // namespace

void remove_signer_fields(Spec& spec) {
    if (!spec.exchange.signing) return;
    for (Group& group : spec.groups) Removal(spec.exchange, group).run();
}

}  // namespace exbind::spec
