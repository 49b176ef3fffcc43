#include "render/template.hpp"

#include <fstream>
#include <iterator>
#include <kainjow/mustache.hpp>
#include <set>

#include "render/rules.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

namespace mustache = kainjow::mustache;
using Node = mustache::basic_data<std::string>;

// The engine's rules for lines that hold nothing but a tag depend on whether the section is taken, so they are applied
// here beforehand, and the engine is given line ends as a value.
constexpr const char* line_end = "newline";

mustache::basic_data<std::string> to_node(const Data& data) {
    switch (data.type) {
        case Data::Type::text:
            return Node(data.text);
        case Data::Type::flag:
            return Node(data.flag);
        case Data::Type::list: {
            Node list(Node::type::list);
            for (const Data& item : data.items) list.push_back(to_node(item));
            return list;
        }
        case Data::Type::object:
            break;
    }
    Node object(Node::type::object);
    for (const auto& [name, value] : data.members) object.set(name, to_node(value));
    return object;
}

/// Looks names up and notes those that are not there.
class Context : public mustache::context<std::string> {
  public:
    explicit Context(const Node* data) : mustache::context<std::string>(data), line_end_("\n") {}

    const Node* get(const std::string& name) const override {
        if (name == line_end) return &line_end_;
        const Node* found = mustache::context<std::string>::get(name);
        if (found == nullptr) missing_.insert(name);
        return found;
    }
    const Node* get_partial(const std::string& name) const override {
        missing_.insert("> " + name);
        return nullptr;
    }
    const std::set<std::string>& missing() const { return missing_; }

  private:
    Node line_end_;
    mutable std::set<std::string> missing_;
};

/// True for a line with nothing but one tag that places nothing: a section's begin or end, or a comment.
bool is_tag_line(std::string_view line) {
    line = text::trim(line);
    if (line.size() < 5 || !line.starts_with("<%") || !line.ends_with("%>")) return false;
    if (line.find("<%", 2) != std::string_view::npos) return false;
    return std::string_view("#^/!").find(line[2]) != std::string_view::npos;
}

std::string prepared(std::string_view content) {
    std::string result = "{{=<% %>=}}";
    const std::vector<std::string_view> all = text::split(content, '\n');
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (is_tag_line(all[i])) {
            result += text::trim(all[i]);
        } else {
            result += all[i];
            if (i + 1 < all.size()) result += std::string("<%") + line_end + "%>";
        }
    }
    return result;
}

/// The first tag with that name.
text::Span find_tag(const text::Source& source, std::string_view name) {
    const std::string_view content = source.content();
    for (std::size_t open = content.find("<%"); open != std::string_view::npos; open = content.find("<%", open + 2)) {
        const std::size_t close = content.find("%>", open);
        if (close == std::string_view::npos) break;
        std::string_view inside = text::trim(content.substr(open + 2, close - open - 2));
        if (!inside.empty() && std::string_view("#^/>&").find(inside.front()) != std::string_view::npos)
            inside = text::trim(inside.substr(1));
        if (inside == name)
            return {&source, static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close + 2 - open)};
    }
    return {&source, 0, 0};
}

/// A finding about the tags, before the engine sees them: it reports places in its own copy of the text.
bool check(const text::Source& source, text::Diagnostics& diagnostics) {
    const std::string_view content = source.content();
    std::vector<std::pair<std::string_view, text::Span>> sections;
    const auto fail = [&](text::Span at, std::string message) {
        diagnostics.report(rules::bad_template, at, std::move(message), "correct the template");
        return false;
    };
    for (std::size_t open = content.find("<%"); open != std::string_view::npos; open = content.find("<%", open + 2)) {
        const text::Span at{&source, static_cast<std::uint32_t>(open), 2};
        const std::size_t close = content.find("%>", open);
        if (close == std::string_view::npos) return fail(at, "this tag is not closed");
        const std::string_view inside = text::trim(content.substr(open + 2, close - open - 2));
        if (inside.empty()) return fail(at, "this tag is empty");
        const std::string_view name = text::trim(inside.substr(1));
        switch (inside.front()) {
            case '#':
            case '^':
                sections.emplace_back(name, at);
                break;
            case '/':
                if (sections.empty() || sections.back().first != name)
                    return fail(at, "'" + std::string(name) + "' ends here, but is not the section that is open");
                sections.pop_back();
                break;
            case '>':
            case '=':
                return fail(at, "templates neither include others nor change delimiters");
            default:
                break;
        }
    }
    if (!sections.empty()) return fail(sections.back().second, "this section is not ended");
    return true;
}

}  // namespace

const text::Source* Templates::read(const std::string& name, text::Diagnostics& diagnostics) {
    if (const auto known = read_.find(name); known != read_.end()) return known->second;
    const std::filesystem::path path = folder_ / (name + ".mustache");
    std::ifstream file(path, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
    const text::Source* source = nullptr;
    if (!file.good() && !file.eof()) {
        diagnostics.report(rules::no_template, {}, "cannot read the template " + path.string(),
                           "restore it, or name the folder that holds templates/ with --root");
    } else {
        const text::Source& read = sources_.add(path.string(), std::move(content));
        if (check(read, diagnostics)) source = &read;
    }
    read_.emplace(name, source);
    return source;
}

std::optional<std::string> Templates::fill(const std::string& name, const Data& data, text::Diagnostics& diagnostics) {
    const text::Source* source = read(name, diagnostics);
    if (source == nullptr) return std::nullopt;
    mustache::basic_mustache<std::string> engine(prepared(source->content()));
    engine.set_custom_escape([](const std::string& text) { return text; });
    const Node root = to_node(data);
    Context context(&root);
    std::string result = engine.render(context);
    if (!engine.is_valid()) {
        diagnostics.report(rules::bad_template, {source, 0, 0}, "the template engine says: " + engine.error_message());
        return std::nullopt;
    }
    for (const std::string& key : context.missing()) {
        diagnostics.report(rules::missing_key, find_tag(*source, key),
                           "'" + key + "' is not given to " + source->name(), "correct the name");
    }
    if (!context.missing().empty()) return std::nullopt;
    return result;
}

}  // namespace exbind::render
