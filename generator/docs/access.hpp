// Who may call an operation, where exchange.yaml says it for many at once.
#pragma once

#include <vector>

#include "docs/page.hpp"
#include "spec/model.hpp"
#include "text/diagnostic.hpp"

namespace exbind::docs {

class AccessRules {
  public:
    /// The rules must outlive this.
    explicit AccessRules(const std::vector<spec::AccessRule>& rules) : rules_(rules), used_(rules.size()) {}

    /// The first rule that fits decides, whatever the documentation says.
    void apply(DocOperation& operation);

    /// Rules that fit no operation: a slip, or the documentation moved on. Rules by path count with what is committed;
    /// where pages are only a part of the documentation, no rule can be judged by its tag or scheme.
    void report_unused(const spec::Spec* committed, bool whole, text::Diagnostics& diagnostics) const;

  private:
    const std::vector<spec::AccessRule>& rules_;
    std::vector<bool> used_;
};

/// Where every operation is a GET, the method says nothing, and sending one again may be a second order: private
/// operations are then taken to change something unless their names say that they read, or a rule says what they do.
void mark_writes(std::vector<DocOperation*> operations, const spec::Spec* committed,
                 const std::vector<spec::AccessRule>& rules, text::Diagnostics& diagnostics);

}  // namespace exbind::docs
