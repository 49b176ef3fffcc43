// Where the documentation says what changed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "spec/diff.hpp"
#include "spec/model.hpp"
#include "spec/reach.hpp"

namespace exbind::cli {

struct ChangePlace {
    std::string operation;  ///< "finance/savings.balance"
    std::string method;
    std::string path;
    std::string page;  ///< empty when sources.yaml does not tell
    std::uint32_t line = 0;
    std::string link;  ///< to the exchange's documentation; as untrusted as that
};

/// Operations of a spec with the pages they were read from. The spec must outlive this.
class ChangePlaces {
  public:
    explicit ChangePlaces(const spec::Spec& spec);

    /// One for each operation of the spec that the change concerns: the line of the field, if there is one, or of the
    /// operation.
    std::vector<ChangePlace> of(const spec::Change& change) const;

  private:
    /// Lines of the members of types, by type and wire name, and of the first member of each enum, by its name alone.
    using Lines = std::map<std::pair<std::string, std::string>, std::uint32_t>;
    struct Located {
        const spec::Group* group = nullptr;
        const spec::Operation* operation = nullptr;
        const spec::SourcePage* page = nullptr;
        const spec::SourceOperation* source = nullptr;
        mutable std::optional<Lines> lines{};  ///< worked out when they are asked for
    };
    const spec::GroupIndex& index_of(const spec::Group& group) const;
    Lines lines_of(const Located& at) const;
    std::uint32_t line_of(const spec::Change& change, const Located& at) const;

    const spec::Spec& spec_;
    std::map<std::string, Located> operations_;
    mutable std::map<const spec::Group*, spec::GroupIndex> indexes_;
};

/// "GET /finance/savings/balance, savings.md:12 and 3 more"; without the route where a message has it.
std::string to_text(const std::vector<ChangePlace>& places, bool route);

}  // namespace exbind::cli
