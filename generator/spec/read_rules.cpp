// What exchange.yaml says once for many operations: who may call them, and to which product they belong.
#include "spec/read_rules.hpp"
#include "spec/path_pattern.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"

namespace exbind::spec {
namespace {

std::string pattern(const Keys& keys, std::string_view key, const std::string& text, text::Diagnostics& diagnostics) {
    if (!is_path_pattern(text))
        diagnostics.report(
            rules::bad_path, keys.find(key)->span, "invalid pattern of paths '" + text + "'",
            "begin it with a slash; * stands for a segment or its end, ** for any number of segments: /private/get_*");
    return text;
}

}  // namespace

AccessRule read_access_rule(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "a rule of `access`", {"path", "tag", "security", "auth", "permission", "writes"},
                    diagnostics);
    AccessRule rule;
    rule.span = node.span;
    if (!node.is_mapping()) return rule;
    if (keys.find("path") != nullptr) rule.path = pattern(keys, "path", keys.text("path"), diagnostics);
    rule.tag = keys.text("tag");
    rule.security = keys.text("security");
    if (rule.path.empty() && rule.tag.empty() && rule.security.empty())
        diagnostics.report(
            rules::missing_key, node.span, "a rule of `access` says nothing of the operations it is for",
            "add `path:` with a pattern such as /private/**, `tag:`, or `security:` with the name of a scheme");
    rule.auth = keys.need_word("auth", rule.auth);
    rule.permission = keys.text("permission");
    if (const yaml::Node* writes = keys.find("writes")) rule.writes = read_flag(*writes, "`writes`", diagnostics);
    return rule;
}

std::vector<TagGroup> read_tag_groups(const yaml::Node& node, text::Diagnostics& diagnostics) {
    std::vector<TagGroup> groups;
    if (!expect_mapping(node, "`tag_groups`", diagnostics)) return groups;
    for (const yaml::Entry& entry : node.entries) {
        const auto group = read_text(entry.value, "'" + entry.key + "' of `tag_groups`", diagnostics);
        if (!group) continue;
        if (!is_group_name(*group))
            diagnostics.report(rules::bad_name, entry.value.span, "invalid name of a group: '" + *group + "'",
                               "use letters, digits, _ and -, and slashes between parts");
        groups.push_back({entry.key, *group, entry.key_span});
    }
    return groups;
}

Product read_product(const yaml::Node& node, text::Diagnostics& diagnostics) {
    const Keys keys(node, "a product", {"name", "paths", "marks", "envelope"}, diagnostics);
    Product product;
    product.span = node.span;
    if (!node.is_mapping()) return product;
    product.name = keys.need_text("name");
    if (!product.name.empty() && !is_snake_name(product.name))
        diagnostics.report(rules::bad_name, keys.find("name")->span,
                           "invalid name of a product: '" + product.name + "'", "use lower-case letters, digits and _");
    for (const std::string& path : keys.texts("paths"))
        product.paths.push_back(pattern(keys, "paths", path, diagnostics));
    if (const yaml::Node* marks = keys.find("marks"))
        product.marks = read_pairs(*marks, "`marks` of a product", diagnostics);
    return product;
}

}  // namespace exbind::spec
