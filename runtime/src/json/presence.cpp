#include "exbind/presence.hpp"

#include <charconv>

namespace exbind {
namespace {

using detail::PresenceNode;

const PresenceNode* child(const PresenceNode& node, std::string_view key) {
    for (const PresenceNode& member : node.members)
        if (member.key == key) return &member;
    return nullptr;
}

void collect_unknown(const PresenceNode& node, const std::string& path, std::vector<std::string>& out) {
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        const PresenceNode& member = node.members[i];
        std::string at = path;
        if (node.form == JsonForm::array) {
            at += '[';
            at += std::to_string(i);
            at += ']';
        } else {
            if (!at.empty()) at += '.';
            at += member.key;
        }
        if (member.unknown) {
            out.push_back(at);
        } else {
            collect_unknown(member, at, out);
        }
    }
}

}  // namespace

JsonForm Presence::form(std::string_view path) const {
    const PresenceNode* node = &root_;
    while (!path.empty()) {
        if (path.front() == '[') {
            const std::size_t close = path.find(']');
            if (close == std::string_view::npos) return JsonForm::absent;
            std::size_t index = 0;
            const auto read = std::from_chars(path.data() + 1, path.data() + close, index);
            if (read.ec != std::errc{} || index >= node->members.size()) return JsonForm::absent;
            node = &node->members[index];
            path.remove_prefix(close + 1);
        } else {
            if (path.front() == '.') path.remove_prefix(1);
            const std::size_t stop = path.find_first_of(".[");
            node = child(*node, path.substr(0, stop));
            if (node == nullptr) return JsonForm::absent;
            path.remove_prefix(stop == std::string_view::npos ? path.size() : stop);
        }
    }
    return node->form;
}

std::vector<std::string> Presence::unknown() const {
    std::vector<std::string> paths;
    collect_unknown(root_, "", paths);
    return paths;
}

}  // namespace exbind
