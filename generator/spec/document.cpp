#include "spec/document.hpp"

#include "spec/common.hpp"
#include "spec/rules.hpp"
#include "spec/wellformed.hpp"

namespace exbind::spec {
namespace {

constexpr std::string_view format_version = "1";

}  // namespace

std::optional<Document> Document::open(const text::Source& source, const std::vector<std::string>& keys, bool grouped,
                                       const Belonging& place, text::Diagnostics& diagnostics) {
    const std::size_t before = diagnostics.all().size();
    auto root = yaml::parse(source, diagnostics);
    if (!root) return std::nullopt;
    std::vector<std::string> known = {"exbind", "exchange"};
    if (grouped) known.emplace_back("group");
    known.insert(known.end(), keys.begin(), keys.end());
    const Keys top(*root, "the file", known, diagnostics);
    if (!root->is_mapping()) return std::nullopt;
    Document document(std::move(*root), diagnostics);
    document.before_ = before;
    document.read_head(grouped, place);
    return document;
}

void Document::read_head(bool grouped, const Belonging& place) {
    const auto text = [&](std::string_view key) -> std::string {
        const yaml::Node* value = root_.find(key);
        const std::string name(key);
        if (value != nullptr) return read_text(*value, "`" + name + "`", *diagnostics_).value_or("");
        diagnostics_->report(rules::missing_key, {root_.span.source, root_.span.begin, 0},
                             "the file has no `" + name + "`", "add `" + name + ": ...` at the top");
        return {};
    };
    const auto compare = [&](std::string_view key, const std::string& said, const std::string& expected) {
        if (said.empty() || expected.empty() || said == expected) return;
        diagnostics_->report(rules::wrong_place, root_.find(key)->span,
                             "the file states " + std::string(key) + " '" + said + "', but its path states " +
                                 std::string(key) + " '" + expected + "'",
                             "move the file, or write `" + std::string(key) + ": " + expected + "`");
    };
    const std::string version = text("exbind");
    if (!version.empty() && version != format_version)
        diagnostics_->report(rules::wrong_version, root_.find("exbind")->span,
                             "unknown format version '" + version + "'", "write `exbind: 1`");
    exchange_ = text("exchange");
    if (!exchange_.empty() && !is_snake_name(exchange_))
        diagnostics_->report(rules::bad_name, root_.find("exchange")->span,
                             "invalid name of an exchange: '" + exchange_ + "'",
                             "use lower-case letters, digits and _");
    compare("exchange", exchange_, place.exchange);
    if (!grouped) return;
    group_ = text("group");
    const bool of_common = place.group == common_name && group_ == common_name;
    if (!group_.empty() && !is_group_name(group_) && !of_common)
        diagnostics_->report(
            rules::bad_name, root_.find("group")->span, "invalid name of a group: '" + group_ + "'",
            "write path segments such as finance/savings; common, dialect, errors, exchange, glossary and "
            "sources are reserved");
    compare("group", group_, place.group);
}

}  // namespace exbind::spec
