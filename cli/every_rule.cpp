#include "cli/every_rule.hpp"

#include <algorithm>
#include <iterator>

#include "cli/rules.hpp"
#include "cpp/rules.hpp"
#include "docs/openapi/rules.hpp"
#include "docs/rules.hpp"
#include "fetch/rules.hpp"
#include "render/rules.hpp"
#include "spec/rules.hpp"
#include "store/rules.hpp"
#include "yaml/rules.hpp"

namespace exbind::cli {

std::vector<const text::Rule*> every_rule() {
    std::vector<const text::Rule*> rules;
    const auto add = [&](const auto& room) { rules.insert(rules.end(), std::begin(room), std::end(room)); };
    add(yaml::rules::all);
    add(store::rules::all);
    add(docs::rules::all);
    add(docs::openapi_rules::all);
    add(spec::rules::all);
    add(cpp::rules::all);
    add(render::rules::all);
    add(fetch::rules::all);
    add(rules::all);
    std::sort(rules.begin(), rules.end(), [](const text::Rule* a, const text::Rule* b) { return a->id < b->id; });
    return rules;
}

}  // namespace exbind::cli
