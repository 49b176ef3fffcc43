// What changed between two specs, in terms of the C++ that is generated from them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spec/diff.hpp"
#include "spec/model.hpp"

namespace exbind::cpp {

/// One change as a C++ programmer meets it.
struct ChangeWords {
    spec::Change change;
    std::string subject;  ///< "exbind::acme::finance::savings::Balance::amt"
    std::string message;  ///< "std::optional<Decimal> -> std::string", "added, std::string", "removed"
    std::string was;      ///< the C++ type or name before, where there is one
    std::string now;
    std::string documented{};  ///< where the documentation says so, as others find out; shown behind the message
    bool operator==(const ChangeWords&) const = default;
};

/// What no spec shows, since C++ alone makes one struct of parts that are alike: parts that were one and are no longer,
/// so that what took both no longer does. Breaking.
std::vector<spec::Change> parted_structs(const spec::Spec& before, const spec::Spec& after);

/// One or, for a type of requests and replies at once, two for each change; in the order of the changes. `before` and
/// `after` are the specs that were compared.
std::vector<ChangeWords> in_cpp_terms(const std::vector<spec::Change>& changes, const spec::Spec& before,
                                      const spec::Spec& after);

/// What stands above the changes of an effect: "Breaking".
std::string_view headline(spec::Effect effect);

/// Below a headline for each effect: "  exbind::acme::finance::savings::Balance::amt: std::optional<Decimal> ->
/// std::string". Documentation is only counted unless `all`.
std::string to_text(const std::vector<ChangeWords>& changes, bool all = false);
/// The same for a changelog.
std::string to_markdown(const std::vector<ChangeWords>& changes, bool all = false);

}  // namespace exbind::cpp
