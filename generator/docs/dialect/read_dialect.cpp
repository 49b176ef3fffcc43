// dialect.yaml
#include <algorithm>

#include "docs/dialect/dialect.hpp"
#include "docs/dialect/dialect_words.hpp"
#include "docs/rules.hpp"
#include "spec/document.hpp"
#include "spec/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

using spec::Keys;

void lower_all(Words& words) {
    for (std::string& word : words) word = text::to_lower(word);
}

/// A mapping from a word of the engine to words of the pages: {word: [spellings]}.
template <class E>
std::optional<E> key_word(const yaml::Entry& entry, const std::string& what, text::Diagnostics& diagnostics) {
    const auto value = spec::from_text<E>(entry.key);
    if (!value) {
        const yaml::Node key{yaml::Node::Type::scalar, false, entry.key, {}, {}, entry.key_span};
        spec::report_unknown_word(key, "a key of " + what, entry.key, spec::all_words<E>(), diagnostics);
    }
    return value;
}

class Reader {
  public:
    Reader(const spec::Document& document, text::Diagnostics& diagnostics)
        : document_(document), diagnostics_(diagnostics) {}

    Dialect run() {
        const Keys top(document_.root(), "the file", diagnostics_);
        result_.exchange = document_.exchange();
        result_.form = top.need_word<Form>("form", Form::rendered);
        if (top.find("without_front") != nullptr) result_.without_front = top.word<Form>("without_front", Form::github);
        if (const yaml::Node* node = top.find("halves")) halves(*node);
        if (const yaml::Node* node = top.find("page")) page(*node);
        if (const yaml::Node* node = top.need("sections")) sections(*node);
        if (const yaml::Node* node = top.need("operation")) operation(*node);
        if (const yaml::Node* node = top.need("tables")) tables(*node);
        if (const yaml::Node* node = top.find("examples")) examples(*node);
        if (const yaml::Node* node = top.find("auth")) auth(*node);
        if (const yaml::Node* node = top.find("permission")) permission(*node);
        if (const yaml::Node* node = top.find("limits")) limits(*node);
        if (const yaml::Node* node = top.find("values")) {
            const Keys keys(*node, "`values`", {"pages", "by_name"}, diagnostics_);
            keys.need("pages");
            result_.values.pages = keys.texts("pages");
            result_.values.by_name = words(keys, "by_name");
        }
        if (const yaml::Node* node = top.find("products");
            node && spec::expect_mapping(*node, "`products`", diagnostics_))
            for (const yaml::Entry& entry : node->entries)
                for (std::string& page :
                     spec::read_texts(entry.value, "`" + entry.key + "` of `products`", diagnostics_))
                    result_.products.emplace_back(std::move(page), entry.key);
        if (const yaml::Node* node = top.find("variants")) {
            const Keys keys(*node, "`variants`", {"by"}, diagnostics_);
            result_.variants.by = keys.need_text("by");
        }
        if (const yaml::Node* node = top.find("retired")) retired(*node);
        if (const yaml::Node* node = top.find("errors")) errors(*node);
        if (const yaml::Node* node = top.find("cursors")) cursors(*node);
        return std::move(result_);
    }

  private:
    Words words(const Keys& keys, std::string_view key) const {
        Words found = keys.texts(key);
        lower_all(found);
        return found;
    }
    bool flag(const Keys& keys, std::string_view key, bool fallback = false) const {
        const yaml::Node* node = keys.find(key);
        if (node == nullptr) return fallback;
        return spec::read_flag(*node, "`" + std::string(key) + "` of " + keys.what(), diagnostics_).value_or(fallback);
    }

    Words words_of(const yaml::Node& node, const std::string& what) const {
        Words found = spec::read_texts(node, what, diagnostics_);
        lower_all(found);
        return found;
    }

    std::vector<Template> templates(const Keys& keys, std::string_view key) const {
        std::vector<Template> found;
        const yaml::Node* node = keys.find(key);
        if (node == nullptr) return found;
        const std::string what = "`" + std::string(key) + "` of " + keys.what();
        if (!spec::expect_sequence(*node, what, diagnostics_)) return found;
        for (const yaml::Node& item : node->items) {
            const auto text = spec::read_text(item, "an item of " + what, diagnostics_);
            if (!text) continue;
            std::string why;
            if (auto one = Template::parse(*text, why))
                found.push_back(std::move(*one));
            else
                diagnostics_.report(rules::bad_template, item.span, "this template cannot be read: " + why,
                                    "write text with places in braces, such as \"{method} {path}\"");
        }
        return found;
    }

    template <class What>
    void sayings(const yaml::Node& node, const std::string& what, const What& means, Sayings<What>& into) const {
        if (!spec::expect_sequence(node, what, diagnostics_)) return;
        for (const yaml::Node& item : node.items) {
            const auto text = spec::read_text(item, "an item of " + what, diagnostics_);
            if (text && is_pattern(*text, item.span)) into.add(means, text::to_lower(*text));
        }
    }

    bool is_pattern(const std::string& text, const text::Span& at) const {
        static constexpr std::string_view places[] = {"{n}", "{l}", "{v}", "{w}", "{any}"};
        bool any = false;
        for (std::string_view element : text::split(text, ' ')) {
            if (element.empty() || element == "^") continue;
            if (element.ends_with('?') && element.size() > 1)
                element.remove_suffix(1);
            else
                any = true;
            if (element.front() != '{' || text::contains(places, element)) continue;
            diagnostics_.report(
                rules::bad_pattern, at, "'" + std::string(element) + "' is no place of a pattern",
                "places are {n} a number, {l} text in backticks, {v} one of both or quoted text, {w} the "
                "same or a bare word, {any} anything");
            return false;
        }
        if (any) return true;
        diagnostics_.report(rules::bad_pattern, at, "this pattern matches everything",
                            "name a word that must be there");
        return false;
    }

    template <class E>
    std::vector<std::pair<std::string, E>> classed(const yaml::Node& node, const std::string& what) const {
        std::vector<std::pair<std::string, E>> found;
        if (!spec::expect_mapping(node, what, diagnostics_)) return found;
        for (const yaml::Entry& entry : node.entries) {
            const auto value = key_word<E>(entry, what, diagnostics_);
            for (std::string& word : words_of(entry.value, "`" + entry.key + "` of " + what))
                if (value) add(found, std::move(word), *value, entry.value.span);
        }
        return found;
    }

    /// A word means one thing.
    template <class E>
    void add(std::vector<std::pair<std::string, E>>& found, std::string word, E value, const text::Span& at) const {
        for (const auto& [known, meaning] : found)
            if (known == word && meaning != value)
                diagnostics_.report(rules::word_twice, at,
                                    "'" + word + "' is listed as '" + spec::word_of(meaning) + "' and as '" +
                                        spec::word_of(value) + "'",
                                    "keep it in one list");
        found.emplace_back(std::move(word), value);
    }

    void halves(const yaml::Node& node) {
        const Keys keys(node, "`halves`", {"second"}, diagnostics_);
        result_.second_half = keys.need_word<Script>("second", Script::han);
    }

    void page(const yaml::Node& node) {
        const Keys keys(node, "`page`",
                        {"front", "needs_front", "url", "html", "link", "anchors", "retired", "skipped"}, diagnostics_);
        Dialect::Pages& pages = result_.pages;
        if (const yaml::Node* front = keys.find("front")) {
            const Keys names(*front, "`front` of `page`", {"url", "updated", "title"}, diagnostics_);
            pages.url_key = names.text("url");
            pages.updated_key = names.text("updated");
            pages.title_key = names.text("title");
        }
        pages.needs_front = flag(keys, "needs_front");
        pages.url = keys.text("url");
        if (const yaml::Node* html = keys.find("html")) {
            const Keys names(*html, "`html` of `page`", {"first", "second"}, diagnostics_);
            pages.html_first = names.need_text("first");
            pages.html_second = names.text("second", pages.html_first);
        }
        pages.link = keys.text("link", pages.link);
        if (const yaml::Node* anchors = keys.find("anchors"))
            pages.anchors = spec::read_pairs(*anchors, "`anchors` of `page`", diagnostics_);
        pages.retired = keys.texts("retired");
        pages.skipped = keys.texts("skipped");
    }

    void topics(const yaml::Node& node, const std::string& what, std::optional<Topic> topic) {
        if (!spec::expect_mapping(node, what, diagnostics_)) return;
        for (const yaml::Entry& entry : node.entries) {
            const auto known = topic ? topic : key_word<Topic>(entry, what, diagnostics_);
            for (std::string& word : words_of(entry.value, "`" + entry.key + "` of " + what))
                if (known)
                    result_.sections.topics.push_back({std::move(word), *known, topic ? entry.key : std::string{}});
        }
    }

    void sections(const yaml::Node& node) {
        const Keys keys(node, "`sections`",
                        {"levels", "topics_anywhere", "bold_topics", "titles", "topics", "limit_when", "scope_when"},
                        diagnostics_);
        Dialect::Sections& sections = result_.sections;
        sections.levels = keys.number("levels", 1, 6, sections.levels);
        sections.topics_anywhere = flag(keys, "topics_anywhere");
        sections.bold_topics = flag(keys, "bold_topics");
        sections.titles = templates(keys, "titles");
        if (const yaml::Node* words = keys.need("topics")) topics(*words, "`topics` of `sections`", std::nullopt);
        if (const yaml::Node* words = keys.find("limit_when"))
            topics(*words, "`limit_when` of `sections`", Topic::limit);
        if (const yaml::Node* words = keys.find("scope_when"))
            topics(*words, "`scope_when` of `sections`", Topic::scope);
        std::stable_sort(sections.topics.begin(), sections.topics.end(),
                         [](const TopicWord& a, const TopicWord& b) { return a.start.size() > b.start.size(); });
    }

    void operation(const yaml::Node& node) {
        const Keys keys(node, "`operation`", {"lines", "anywhere", "writes_in", "list_body"}, diagnostics_);
        keys.need("lines");
        result_.operation = templates(keys, "lines");
        for (const Template& line : result_.operation)
            if (!line.has("method") || !line.has("path"))
                diagnostics_.report(rules::bad_template, keys.find("lines")->span,
                                    "a line of an operation needs {method} and {path}",
                                    "write \"{method} {path}\", with what stands around them");
        result_.operation_anywhere = flag(keys, "anywhere");
        result_.writes_in = keys.word("writes_in", result_.writes_in);
        if (const yaml::Node* says = keys.find("list_body"))
            sayings(*says, "`list_body` of `operation`", true, result_.list_body);
    }

    void tables(const yaml::Node& node) {
        const Keys keys(node, "`tables`",
                        {"name", "type", "required", "description", "required_words", "types", "nesting", "positional",
                         "element", "inner_table", "markup", "list_payload", "query_lists", "one_of"},
                        diagnostics_);
        Dialect::Tables& tables = result_.tables;
        keys.need("name");
        tables.name = words(keys, "name");
        tables.type = words(keys, "type");
        tables.required = words(keys, "required");
        tables.description = words(keys, "description");
        if (const yaml::Node* words = keys.find("required_words"))
            tables.required_words = classed<Required>(*words, "`required_words` of `tables`");
        if (const yaml::Node* words = keys.find("types"))
            tables.type_words = classed<TypeClass>(*words, "`types` of `tables`");
        if (const yaml::Node* says = keys.find("one_of")) sayings(*says, "`one_of` of `tables`", true, tables.one_of);
        tables.nesting = keys.texts("nesting");
        tables.positional = templates(keys, "positional");
        tables.inner_table = flag(keys, "inner_table");
        tables.element = words(keys, "element");
        tables.markup = flag(keys, "markup");
        tables.list_payload = flag(keys, "list_payload");
        tables.query_lists = keys.word("query_lists", spec::ListStyle::comma);
    }

    void examples(const yaml::Node& node) {
        const Keys keys(node, "`examples`", {"labels", "tabs", "client_code", "replies"}, diagnostics_);
        Dialect::Examples& examples = result_.examples;
        if (const yaml::Node* labels = keys.find("labels"))
            examples.labels = classed<Topic>(*labels, "`labels` of `examples`");
        examples.tabs = words(keys, "tabs");
        examples.client_code = keys.texts("client_code");
        examples.replies = flag(keys, "replies");
    }

    void auth(const yaml::Node& node) {
        const Keys keys(node, "`auth`",
                        {"says", "evidence", "title_marks", "public_paths", "headers", "parameters", "otherwise"},
                        diagnostics_);
        Dialect::Auth& auth = result_.auth;
        if (const yaml::Node* says = keys.find("says"); says && spec::expect_mapping(*says, "`says`", diagnostics_))
            for (const yaml::Entry& entry : says->entries)
                if (const auto value = key_word<spec::Auth>(entry, "`says` of `auth`", diagnostics_))
                    sayings(entry.value, "`" + entry.key + "` of `says`", *value, auth.says);
        if (const yaml::Node* list = keys.need("evidence");
            list && spec::expect_sequence(*list, "`evidence` of `auth`", diagnostics_))
            for (const yaml::Node& item : list->items)
                if (const auto one = spec::read_word<Evidence>(item, "an item of `evidence`", diagnostics_))
                    auth.evidence.push_back(*one);
        if (const yaml::Node* marks = keys.find("title_marks"))
            auth.title_marks = classed<spec::Auth>(*marks, "`title_marks` of `auth`");
        auth.public_paths = keys.texts("public_paths");
        auth.headers = words(keys, "headers");
        auth.parameters = keys.texts("parameters");
        auth.otherwise = keys.word<spec::Auth>("otherwise", spec::Auth::private_);
    }

    void permission(const yaml::Node& node) {
        const Keys keys(node, "`permission`", {"words", "says"}, diagnostics_);
        if (const yaml::Node* words = keys.find("words");
            words && spec::expect_mapping(*words, "`words` of `permission`", diagnostics_))
            for (const yaml::Entry& entry : words->entries)
                for (std::string& word : words_of(entry.value, "`" + entry.key + "`"))
                    result_.permissions.words.emplace_back(std::move(word), entry.key);
        if (const yaml::Node* says = keys.find("says"))
            sayings(*says, "`says` of `permission`", std::size_t{0}, result_.permissions.says);
    }

    void limits(const yaml::Node& node) {
        const Keys keys(
            node, "`limits`",
            {"says", "windows", "orders", "scope", "either", "everyone", "weight", "tables", "below", "expected"},
            diagnostics_);
        Dialect::Limits& limits = result_.limits;
        if (const yaml::Node* windows = keys.find("windows");
            windows && spec::expect_mapping(*windows, "`windows` of `limits`", diagnostics_))
            for (const yaml::Entry& entry : windows->entries) {
                const yaml::Node key{yaml::Node::Type::scalar, false, entry.key, {}, {}, entry.key_span};
                const auto length = spec::read_window(key, "a key of `windows`", diagnostics_);
                for (std::string& word : words_of(entry.value, "`" + entry.key + "`"))
                    if (length) limits.words.windows.emplace_back(std::move(word), *length);
            }
        limits.words.orders = words(keys, "orders");
        if (const yaml::Node* scope = keys.find("scope");
            scope && spec::expect_mapping(*scope, "`scope` of `limits`", diagnostics_))
            for (const yaml::Entry& entry : scope->entries)
                for (const std::string& word : words_of(entry.value, "`" + entry.key + "`"))
                    limits.scopes.emplace_back(text::replace_all(word, " ", ""), entry.key);
        limits.either = words(keys, "either");
        if (const yaml::Node* says = keys.find("says"))
            sayings(*says, "`says` of `limits`", std::size_t{0}, limits.says);
        limits.everyone = words(keys, "everyone");
        if (const yaml::Node* weight = keys.find("weight")) limits.weight = this->weight(*weight);
        if (const yaml::Node* tables = keys.find("tables")) {
            const Keys columns(*tables, "`tables` of `limits`", {"pages", "path", "limit", "conditions"}, diagnostics_);
            columns.need("pages");
            columns.need("path");
            limits.pages = columns.texts("pages");
            limits.path_columns = words(columns, "path");
            limits.limit_columns = words(columns, "limit");
            limits.condition_columns = words(columns, "conditions");
        }
        limits.below = flag(keys, "below");
        limits.expected = flag(keys, "expected");
    }

    Dialect::Limits::Weight weight(const yaml::Node& node) const {
        const Keys keys(node, "`weight` of `limits`", {"pool", "pools", "by_condition", "shared", "absent"},
                        diagnostics_);
        Dialect::Limits::Weight weight;
        weight.pool = keys.need_text("pool");
        if (const yaml::Node* pools = keys.find("pools");
            pools && spec::expect_mapping(*pools, "`pools` of `weight`", diagnostics_))
            for (const yaml::Entry& entry : pools->entries)
                for (std::string& word : words_of(entry.value, "`" + entry.key + "`"))
                    weight.pools.emplace_back(std::move(word), entry.key);
        if (const yaml::Node* conditions = keys.find("by_condition");
            conditions && spec::expect_mapping(*conditions, "`by_condition` of `weight`", diagnostics_)) {
            const Keys named(*conditions, "`by_condition` of `weight`", diagnostics_);
            for (const yaml::Entry& entry : conditions->entries)
                for (Template& one : templates(named, entry.key))
                    weight.by_condition.emplace_back(std::move(one), entry.key);
        }
        weight.shared = templates(keys, "shared");
        weight.absent = words(keys, "absent");
        return weight;
    }

    void retired(const yaml::Node& node) {
        const Keys keys(node, "`retired`", {"operation", "section"}, diagnostics_);
        if (const yaml::Node* says = keys.find("operation"))
            sayings(*says, "`operation` of `retired`", true, result_.retired.of_operations);
        if (const yaml::Node* says = keys.find("section"))
            sayings(*says, "`section` of `retired`", true, result_.retired.of_sections);
    }

    void errors(const yaml::Node& node) {
        const Keys keys(node, "`errors`", {"code", "http", "message", "headings"}, diagnostics_);
        result_.errors.code = words(keys, "code");
        result_.errors.http = words(keys, "http");
        result_.errors.message = words(keys, "message");
        result_.errors.headings = templates(keys, "headings");
    }

    void cursors(const yaml::Node& node) {
        const Keys keys(node, "`cursors`",
                        {"limit", "number", "token", "next", "sets", "older", "excluded", "included"}, diagnostics_);
        Dialect::Cursors& cursors = result_.cursors;
        cursors.limit = keys.text("limit");
        cursors.number = keys.text("number");
        cursors.token = keys.text("token");
        cursors.next = keys.texts("next");
        cursors.older = words(keys, "older");
        cursors.excluded = words(keys, "excluded");
        cursors.included = words(keys, "included");
        const yaml::Node* sets = keys.find("sets");
        if (sets == nullptr || !spec::expect_sequence(*sets, "`sets` of `cursors`", diagnostics_)) return;
        for (const yaml::Node& item : sets->items) {
            const Keys set(item, "a set of `cursors`", {"older", "newer", "told", "with_limit"}, diagnostics_);
            cursors.sets.push_back(
                {set.need_text("older"), set.text("newer"), flag(set, "told"), flag(set, "with_limit")});
        }
    }

    const spec::Document& document_;
    text::Diagnostics& diagnostics_;
    Dialect result_;
};

}  // namespace

bool has_word(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::optional<Dialect> parse_dialect(const text::Source& source, text::Diagnostics& diagnostics,
                                     const spec::Belonging& place) {
    const auto document = spec::Document::open(
        source,
        {"form", "without_front", "halves", "page", "sections", "operation", "tables", "examples", "auth", "permission",
         "limits", "products", "values", "variants", "retired", "errors", "cursors"},
        false, place, diagnostics);
    if (!document) return std::nullopt;
    Dialect dialect = Reader(*document, diagnostics).run();
    if (!document->clean()) return std::nullopt;
    return dialect;
}

std::string dialect_file(const std::string& exchange) {
    return "specs/" + exchange + "/dialect.yaml";
}

}  // namespace exbind::docs::dialect
