#include "yaml/tree.hpp"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <istream>
#include <streambuf>
#include <string>
#include <unordered_map>

#include "text/find.hpp"
#include "text/strings.hpp"
#include "yaml/prescan.hpp"
#include "yaml/rules.hpp"
#include "yaml/written_form.hpp"

namespace exbind::yaml {
namespace {

/// Findings after which reading a document stops: what follows are mostly echoes.
constexpr std::size_t most_findings = 20;
/// Mappings up to this size look for duplicate keys without an index.
constexpr std::size_t small_mapping = 8;

/// Ends the parse from within a callback; the reason was reported.
struct Stop {};

class ViewBuffer : public std::streambuf {
  public:
    explicit ViewBuffer(std::string_view text) {
        // The stream interface wants char*; nothing is ever written through it.
        char* begin = const_cast<char*>(text.data());
        setg(begin, begin, begin + text.size());
    }
};

/// Length of the quoted scalar at the start of the text; 0 when the quote is never closed.
std::size_t quoted_length(std::string_view source) {
    const char quote = source.front();
    for (std::size_t i = 1; i < source.size(); ++i) {
        if (source[i] == '\\' && quote == '"') {
            ++i;
        } else if (source[i] == quote) {
            if (quote == '"' || source.substr(i + 1, 1) != "'") return i + 1;
            ++i;
        }
    }
    return 0;
}

/// True when the bracket at the start of the text has a partner.
bool bracket_closes(std::string_view source) {
    std::size_t depth = 0;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const char c = source[i];
        if (c == '"') {
            const std::size_t length = quoted_length(source.substr(i));
            if (length == 0) return false;
            i += length - 1;
        } else if (c == '[' || c == '{') {
            ++depth;
        } else if ((c == ']' || c == '}') && --depth == 0) {
            return true;
        }
    }
    return false;
}

/// Length of a scalar that is not in quotes, as it stands in the source.
std::size_t written_length(std::string_view source, const std::string& value) {
    if (source.empty()) return 0;
    const char first = source.front();
    if (first != '|' && first != '>' && source.substr(0, value.size()) == value) return value.size();
    return text::trim(source.substr(0, source.find('\n'))).size();
}

/// Builds the tree from yaml-cpp's events.
class Builder : public YAML::EventHandler {
  public:
    Builder(const text::Span& part, const Adapted& adapted, const Limits& limits, text::Diagnostics& diagnostics)
        : part_(part), adapted_(adapted), limits_(limits), diagnostics_(diagnostics) {}

    bool has_document() const { return documents_ != 0; }
    bool failed() const { return findings_ != 0; }
    Node take() { return std::move(root_); }

    /// Place of a mark; length is that of what is found there, as far as it is known.
    text::Span at(const YAML::Mark& mark, std::size_t length = 1) const {
        const std::uint32_t end = part_.begin + part_.length;
        const std::uint32_t begin =
            std::min(adapted_.origin(mark.pos < 0 ? 0 : static_cast<std::size_t>(mark.pos)), end);
        return {part_.source, begin, static_cast<std::uint32_t>(std::min<std::size_t>(length, end - begin))};
    }

    text::Diagnostic& report(const text::Rule& rule, text::Span place, std::string message, std::string help) {
        if (++findings_ > most_findings) throw Stop{};
        return diagnostics_.report(rule, place, std::move(message), std::move(help));
    }

    void report_tab(const text::Span& tab) {
        if (tab.begin == last_tab_) return;
        last_tab_ = tab.begin;
        report(rules::tab_indent, tab, "this line is indented with a tab", "indent with spaces");
    }

    void OnDocumentStart(const YAML::Mark& mark) override {
        if (++documents_ == 1) return;
        report(rules::several_documents, at(mark), "text after the end of the document",
               adapted_.is_flow() ? "remove what follows the last bracket, or put both values into an array"
                                  : "split the file at the line `---`: a file holds one document");
        throw Stop{};
    }
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        check_anchor(mark, anchor);
        // A null that is repeated is null again: nothing is kept of it.
        if (anchor != YAML::NullAnchor) anchors_[anchor] = {};
        Node node;
        node.span = at(mark, 0);
        const std::string_view rest = remaining(node.span);
        for (const std::string_view word : {"~", "null", "Null", "NULL"}) {
            if (rest.substr(0, word.size()) == word) node.span.length = static_cast<std::uint32_t>(word.size());
        }
        if (wants_key()) {
            report(rules::key, node.span, "a key cannot be null", "write a name before the colon, or quote it: 'null'");
            frames_.back().key = Key{"", node.span};
            return;
        }
        check_tab(node.span);
        place(std::move(node));
    }

    void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
        text::Span here = at(mark);
        const std::string_view name = remaining(here);
        here.length = static_cast<std::uint32_t>(std::min(name.find_first_of(" \t\r\n,]}:"), name.size()));
        const auto known = anchors_.find(anchor);
        if (!limits_.foreign || known == anchors_.end()) {
            report(rules::anchor, here,
                   limits_.foreign ? "an alias (*name) stands in the value that it repeats"
                                   : "an alias (*name) is not accepted",
                   "write the value out, or quote it if it is text");
            throw Stop{};
        }
        copies_ += known->second.values;
        if (copies_ > limits_.copies) {
            report(rules::too_large, here,
                   "aliases repeat more than " + std::to_string(limits_.copies) + " values up to here",
                   "write the values out, or split the document");
            throw Stop{};
        }
        nodes_ += known->second.values - 1;
        Node node = known->second.node;
        node.span = here;
        if (!wants_key()) return place(std::move(node));
        if (node.is_scalar()) return take_key(std::move(node));
        report(rules::key, here, "a list or mapping cannot be a key", "use plain text as the key");
        throw Stop{};
    }

    void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  const std::string& value) override {
        check_anchor(mark, anchor);
        check_tag(mark, tag, "tag:yaml.org,2002:str", tag == "!");
        Node node;
        node.type = Node::Type::scalar;
        node.quoted = tag == "!";
        node.span = at(mark, 0);
        const std::string_view rest = remaining(node.span);
        if (!rest.empty() && (rest.front() == '"' || rest.front() == '\'')) {
            node.span.length = static_cast<std::uint32_t>(quoted_length(rest));
            // The parser lets a text end inside quotes when a line end comes last.
            if (node.span.length == 0) {
                node.span.length = 1;
                report(rules::syntax, node.span, "the quote that opens here is never closed", "add the closing quote");
                throw Stop{};
            }
        } else {
            node.span.length = static_cast<std::uint32_t>(written_length(rest, value));
        }
        node.text = value;
        check_tab(node.span);
        if (anchor != YAML::NullAnchor) anchors_[anchor] = {node, 1};
        if (wants_key()) {
            take_key(std::move(node));
        } else {
            place(std::move(node));
        }
    }

    void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override {
        open(Node::Type::sequence, mark, tag, anchor, "tag:yaml.org,2002:seq");
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override {
        open(Node::Type::mapping, mark, tag, anchor, "tag:yaml.org,2002:map");
    }
    void OnMapEnd() override { close(); }

  private:
    struct Key {
        std::string text;
        text::Span span;
        bool merge = false;  // `<<`
        bool twice = false;
    };
    /// A value that aliases may repeat.
    struct Anchored {
        Node node;
        std::size_t values = 1;  // in it
    };
    /// A collection that is still being read.
    struct Frame {
        Node node;
        std::optional<Key> key;  // of a mapping: the key whose value comes next
        std::unordered_map<std::string, std::size_t> index;
        YAML::anchor_t anchor = YAML::NullAnchor;
        std::size_t values_before = 0;  // that were read before it
        std::vector<Node> merged;       // what merge keys name
    };

    std::string_view remaining(const text::Span& place) const {
        return part_.source->content().substr(0, part_.begin + part_.length).substr(place.begin);
    }

    bool wants_key() const { return !frames_.empty() && frames_.back().node.is_mapping() && !frames_.back().key; }

    void check_anchor(const YAML::Mark& mark, YAML::anchor_t anchor) {
        if (anchor == YAML::NullAnchor || limits_.foreign) return;
        report(rules::anchor, at(mark), "an anchor (&name) is not accepted",
               "remove it, or quote the value if it is text");
    }

    void check_tag(const YAML::Mark& mark, const std::string& tag, std::string_view own, bool quoted) {
        if (tag.empty() || tag == "?" || quoted || tag == own) return;
        if (limits_.foreign && tag.starts_with("tag:yaml.org,2002:")) return;
        report(rules::tag, at(mark), "the tag '" + tag + "' is not accepted", "remove the tag");
    }

    /// Tabs before the first token of a line decide how deep it lies, except inside brackets.
    void check_tab(const text::Span& place) {
        if (flow_depth_ != 0) return;
        const std::string_view before = part_.source->content().substr(0, place.begin);
        const std::size_t line = before.find_last_of('\n') + 1;
        const std::string_view indent = before.substr(line);
        const std::size_t end = indent.find_first_not_of(" \t-?");
        if (end != std::string_view::npos || indent.find('\t') == std::string_view::npos) return;
        report_tab({part_.source, static_cast<std::uint32_t>(line + indent.find('\t')), 1});
    }

    void count_node(const text::Span& place) {
        if (++nodes_ <= limits_.nodes) return;
        report(rules::too_large, place, "the text has more than " + std::to_string(limits_.nodes) + " values",
               "split it into several files");
        throw Stop{};
    }

    void take_key(Node node) {
        Frame& frame = frames_.back();
        bool twice = false;
        const bool merge = node.text == "<<" && !node.quoted;
        if (merge) {
            if (!limits_.foreign)
                report(rules::merge_key, node.span, "a merge key (<<) is not accepted", "write the members out");
        } else if (const text::Span* first = earlier(frame, node.text)) {
            const text::Span earlier_place = *first;
            twice = true;
            auto& finding = limits_.foreign ? diagnostics_.report(
                                                  rules::repeated_key, node.span, "duplicate key '" + node.text + "'",
                                                  "the first one was used, with the members that only the second has")
                                            : report(rules::duplicate_key, node.span,
                                                     "duplicate key '" + node.text + "'", "remove one of the two");
            finding.notes.push_back({"first defined here", earlier_place});
        }
        frame.key = Key{std::move(node.text), node.span, merge, twice};
    }

    /// Adds the members that a mapping does not have yet.
    static void add_members(Frame& frame, std::vector<Entry> entries) {
        for (Entry& entry : entries)
            if (earlier(frame, entry.key) == nullptr) frame.node.entries.push_back(std::move(entry));
    }

    /// What a merge key names, at the end of its mapping: the mapping's own members count first.
    static void add_merged(Frame& frame) {
        for (Node& one : frame.merged) {
            add_members(frame, std::move(one.entries));
            for (Node& item : one.items) add_members(frame, std::move(item.entries));
        }
    }

    static const text::Span* earlier(Frame& frame, const std::string& key) {
        const auto& entries = frame.node.entries;
        if (entries.size() <= small_mapping) {
            const Entry* found = text::find_by(entries, &Entry::key, key);
            return found == nullptr ? nullptr : &found->key_span;
        }
        for (std::size_t i = frame.index.size(); i < entries.size(); ++i) {
            // A key that stood twice keeps the index growing with the entries.
            if (!frame.index.emplace(entries[i].key, i).second)
                frame.index.emplace(entries[i].key + '\n' + std::to_string(i), i);
        }
        const auto found = frame.index.find(key);
        return found == frame.index.end() ? nullptr : &entries[found->second].key_span;
    }

    void place(Node node) {
        count_node(node.span);
        if (frames_.empty()) {
            root_ = std::move(node);
            return;
        }
        Frame& frame = frames_.back();
        frame.node.span.length =
            std::max(frame.node.span.length, node.span.begin + node.span.length - frame.node.span.begin);
        if (frame.node.is_mapping() && frame.key->merge) {
            frame.merged.push_back(std::move(node));
            frame.key.reset();
        } else if (frame.node.is_mapping() && frame.key->twice && limits_.foreign) {
            Node& first = text::find_by(frame.node.entries, &Entry::key, frame.key->text)->value;
            Frame both;
            both.node = std::move(first);
            if (both.node.is_mapping()) add_members(both, std::move(node.entries));
            first = std::move(both.node);
            frame.key.reset();
        } else if (frame.node.is_mapping()) {
            frame.node.entries.push_back(Entry{std::move(frame.key->text), frame.key->span, std::move(node)});
            frame.key.reset();
        } else {
            frame.node.items.push_back(std::move(node));
        }
    }

    void open(Node::Type type, const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
              std::string_view own) {
        check_anchor(mark, anchor);
        check_tag(mark, tag, own, false);
        const text::Span place = at(mark, 1);
        const std::string_view rest = remaining(place);
        const bool flow = flow_depth_ != 0 || (!rest.empty() && (rest.front() == '{' || rest.front() == '['));
        if (wants_key()) {
            // A bracket that is never closed looks like the beginning of a key.
            if (flow && !bracket_closes(rest)) {
                report(rules::syntax, place, "the bracket that opens here is never closed", "add the closing bracket");
            } else {
                report(rules::key, place, "a list or mapping cannot be a key", "use plain text as the key");
            }
            throw Stop{};
        }
        if (frames_.size() >= limits_.depth) {
            report(rules::too_deep, place,
                   "lists and mappings are nested more than " + std::to_string(limits_.depth) + " levels deep",
                   "check for brackets that are never closed and for wrong indentation");
            throw Stop{};
        }
        if (flow) {
            ++flow_depth_;
        } else {
            check_tab(place);
        }
        Node node;
        node.type = type;
        node.span = place;
        frames_.push_back(Frame{std::move(node), std::nullopt, {}, anchor, nodes_, {}});
    }

    void close() {
        if (flow_depth_ != 0) --flow_depth_;
        add_merged(frames_.back());
        const YAML::anchor_t anchor = frames_.back().anchor;
        const std::size_t values = nodes_ - frames_.back().values_before + 1;
        Node node = std::move(frames_.back().node);
        frames_.pop_back();
        if (anchor != YAML::NullAnchor) anchors_[anchor] = {node, values};
        place(std::move(node));
    }

    const text::Span part_;
    const Adapted& adapted_;
    const Limits& limits_;
    text::Diagnostics& diagnostics_;
    std::vector<Frame> frames_;
    Node root_;
    std::size_t flow_depth_ = 0;
    std::unordered_map<YAML::anchor_t, Anchored> anchors_;  // that are complete
    std::size_t nodes_ = 0;
    std::size_t copies_ = 0;  // of values, by aliases
    std::size_t documents_ = 0;
    std::size_t findings_ = 0;
    std::optional<std::uint32_t> last_tab_;  // the one reported last
};

/// The tab that explains an error of the parser: one in the indentation of its line or of the line before.
std::optional<text::Span> tab_before(const text::Span& place) {
    const std::uint32_t line = place.position().line;
    for (const std::uint32_t number : {line, line - 1}) {
        if (number == 0) continue;
        const std::string_view text = place.source->line(number);
        const std::string_view indent = text.substr(0, std::min(text.find_first_not_of(" \t"), text.size()));
        const std::size_t tab = indent.find('\t');
        if (tab == std::string_view::npos) continue;
        return text::Span{place.source, static_cast<std::uint32_t>(place.source->offset_of_line(number) + tab), 1};
    }
    return std::nullopt;
}

void report_exception(const YAML::Exception& error, Builder& builder, bool flow) {
    const text::Span place = builder.at(error.mark);
    if (const auto tab = flow ? std::nullopt : tab_before(place)) {
        builder.report_tab(*tab);
        return;
    }
    const bool alias = error.msg.find("anchor") != std::string::npos;
    builder.report(alias ? rules::anchor : rules::syntax, place,
                   std::string(flow ? "invalid JSON or flow YAML: " : "invalid YAML: ") + error.msg,
                   alias  ? "quote the value if it is text"
                   : flow ? "check for a missing comma, quote or bracket here or shortly before"
                          : "check indentation and quotes here or shortly before");
}

}  // namespace

const Node* Node::find(std::string_view key) const {
    const Entry* found = text::find_by(entries, &Entry::key, key);
    return found == nullptr ? nullptr : &found->value;
}

std::optional<Node> parse(const text::Source& source, text::Diagnostics& diagnostics, const Limits& limits) {
    return parse(text::Span{&source, 0, static_cast<std::uint32_t>(source.content().size())}, diagnostics, limits);
}

std::optional<Node> parse(const text::Span& whole, text::Diagnostics& diagnostics, const Limits& limits) {
    const text::Span part = without_byte_order_mark(whole);
    if (!prescan(part, limits, diagnostics)) return std::nullopt;
    if (auto root = parse_written_form(part, limits)) return root;
    if (!check_brackets(part, limits, diagnostics)) return std::nullopt;
    return parse_any_form(part, diagnostics, limits);
}

std::optional<Node> parse_any_form(const text::Span& part, text::Diagnostics& diagnostics, const Limits& limits) {
    const Adapted adapted(part);
    Builder builder(part, adapted, limits, diagnostics);
    try {
        ViewBuffer buffer(adapted.content());
        std::istream stream(&buffer);
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(builder)) {
        }
    } catch (const Stop&) {
        return std::nullopt;
    } catch (const YAML::Exception& error) {
        try {
            report_exception(error, builder, adapted.is_flow());
        } catch (const Stop&) {
        }
        return std::nullopt;
    }
    if (builder.failed()) return std::nullopt;
    if (!builder.has_document()) {
        diagnostics.report(rules::empty, {part.source, part.begin, 0}, "the document is empty",
                           "check that the file was saved completely");
        return std::nullopt;
    }
    return builder.take();
}

}  // namespace exbind::yaml
