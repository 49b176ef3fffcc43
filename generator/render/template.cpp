#include "render/template.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <kainjow/mustache.hpp>
#include <set>

#include "render/html.hpp"
#include "render/layout.hpp"
#include "render/rules.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

namespace mustache = kainjow::mustache;
using Node = mustache::basic_data<std::string>;

/// The engine only copies into lists and objects, and would copy the whole tree once for each of its levels.
void move_to(const Node& place, Node node) {
    const_cast<Node&>(place) = std::move(node);  // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

/// A node is false where a text is empty, so that sections over it are skipped.
Node to_node(const Data& data) {
    if (data.type == Data::Type::text) return data.text.empty() ? Node(false) : Node(data.text);
    if (data.type == Data::Type::list) {
        Node list(mustache::basic_list<std::string>(data.items.size(), Node(false)));
        for (std::size_t i = 0; i < data.items.size(); ++i) {
            Node node = to_node(data.items[i]);
            node.set(",", i == 0 ? "" : ", ");
            move_to(list.list_value()[i], std::move(node));
        }
        return list;
    }
    Node object(Node::type::object);
    for (const auto& [name, value] : data.members) {
        object.set(name, false);
        move_to(*object.get(name), to_node(value));
    }
    return object;
}

/// Looks names up and notes those that are not there.
class Context : public mustache::context<std::string> {
  public:
    using mustache::context<std::string>::context;

    const Node* get(const std::string& name) const override {
        if (name == "newline") return &line_end_;
        if (name == "fill") return &fill_;
        const bool asks = name.ends_with('?');
        const Node* found = mustache::context<std::string>::get(asks ? name.substr(0, name.size() - 1) : name);
        if (found == nullptr) missing_.insert(name);
        if (found == nullptr || !asks) return found;
        return found->is_false() || found->is_empty_list() ? &no_ : &yes_;
    }
    const Node* get_partial(const std::string& name) const override {
        missing_.insert("> " + name);
        return nullptr;
    }
    const std::set<std::string>& missing() const { return missing_; }

  private:
    const Node line_end_{"\n"};
    const Node fill_{std::string(1, fill_mark)};
    const Node yes_{true};
    const Node no_{false};
    mutable std::set<std::string> missing_;
};

/// True for a line with nothing but one tag that places nothing: a section's begin or end, or a comment.
bool is_tag_line(std::string_view line) {
    line = text::trim(line);
    if (line.size() < 5 || !line.starts_with("<%") || !line.ends_with("%>")) return false;
    if (line.find("<%", 2) != std::string_view::npos) return false;
    return std::string_view("#^/!").find(line[2]) != std::string_view::npos;
}

/// The template as the engine takes it. The engine's rules for lines that hold nothing but a tag depend on whether the
/// section is taken, so they are applied here, and the engine is given line ends as a value. Lines and comments that
/// come from the template, not from a value, are marked for the layout if there is one.
std::string prepared(std::string_view content, bool marked) {
    std::string result = "{{=<% %>=}}";
    bool continues = false;
    const std::vector<std::string_view> all = text::split(content, '\n');
    for (const std::string_view& whole : all) {
        std::string_view line = whole;
        if (is_tag_line(line)) {
            result += text::trim(line);
            continue;
        }
        if (continues)
            line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
        else if (marked)
            result += line_mark;
        continues = line.ends_with('\\');
        if (continues) line.remove_suffix(1);
        const std::size_t comment = marked ? line.find("///< ") : std::string_view::npos;
        result += line.substr(0, comment);
        if (comment != std::string_view::npos) (result += comment_mark) += line.substr(comment + 5);
        if (!continues && &whole != &all.back()) result += "<%newline%>";
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
                    return fail(at, "'" + std::string(name) + "' ends here but is not the open section");
                sections.pop_back();
                break;
            case '>':
            case '=':
                return fail(at, "a template cannot include another or change delimiters");
            default:
                break;
        }
    }
    if (!sections.empty()) return fail(sections.back().second, "this section is not closed");
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
                           "restore it, or pass the folder that holds templates/ with --root");
    } else {
        const text::Source& read = sources_.add(path.string(), std::move(content));
        if (check(read, diagnostics)) source = &read;
    }
    read_.emplace(name, source);
    return source;
}

std::optional<std::string> Templates::filled(const std::string& name, const Data& data, Form form,
                                             text::Diagnostics& diagnostics) {
    const text::Source* source = read(name, diagnostics);
    if (source == nullptr) return std::nullopt;
    mustache::basic_mustache<std::string> engine(prepared(source->content(), form == Form::code));
    engine.set_custom_escape([=](const std::string& text) { return form == Form::page ? html_text(text) : text; });
    const Node root = to_node(data);
    Context context(&root);
    std::string result = engine.render(context);
    if (!engine.is_valid()) {
        diagnostics.report(rules::bad_template, {source, 0, 0}, "the template engine says: " + engine.error_message());
        return std::nullopt;
    }
    for (const std::string& key : context.missing()) {
        diagnostics.report(rules::missing_key, find_tag(*source, key),
                           "unknown name '" + key + "' in " + source->name(), "correct the name");
    }
    if (!context.missing().empty()) return std::nullopt;
    return result;
}

std::optional<std::string> Templates::fill(const std::string& name, const Data& data, text::Diagnostics& diagnostics) {
    const auto result = filled(name, data, Form::code, diagnostics);
    return result ? std::optional(laid_out(*result)) : std::nullopt;
}

std::optional<std::string> Templates::fill_page(const std::string& name, const Data& data,
                                                text::Diagnostics& diagnostics) {
    return filled(name, data, Form::page, diagnostics);
}

}  // namespace exbind::render
