// How an exchange writes its pages, as data: word lists, word patterns, templates, evidence in order, and switches.
// docs/dialects.md describes the file. Words are in lower case here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "docs/dialect/sayings.hpp"
#include "docs/dialect/script.hpp"
#include "docs/dialect/template_line.hpp"
#include "docs/limits.hpp"
#include "spec/model.hpp"
#include "spec/read.hpp"
#include "text/diagnostic.hpp"
#include "text/source.hpp"

namespace exbind::docs::dialect {

using Words = std::vector<std::string>;

bool has_word(const Words& words, std::string_view word);

/// What a heading announces.
enum class Topic : std::uint8_t {
    limit,
    scope,  ///< what the limits before it are counted by
    permission,
    http,
    request,
    reply,
    request_example,
    reply_example,
    ignored,
    skipped,  ///< the section describes no HTTP operation
    other,
};

struct TopicWord {
    std::string start;
    Topic topic = Topic::other;
    std::string when;  ///< of limits and scopes: the condition under which they hold
};

enum class Form : std::uint8_t {
    rendered,  ///< made of HTML pages: listings are indented, labels are quotations
    github,    ///< listings are fenced, labels are bold or quotations
    mdx,       ///< as `github`, with components, tabs and tables in HTML
};

enum class Required : std::uint8_t { no, yes, conditional, unknown };

/// What a word of a type says.
enum class TypeClass : std::uint8_t { string, integer, number, boolean, object, list, filler };

enum class Evidence : std::uint8_t {
    prose,       ///< the operation's own sentences
    title,       ///< its heading
    title_mark,  ///< the word in parentheses at the heading's end
    scope,       ///< what its limits are counted by
    section,     ///< sentences of the sections that hold it
    permission,  ///< that it documents one
    header,      ///< a header of its example of a request
    no_header,   ///< its example of a request has headers, and none of these
    parameter,   ///< a parameter that only signed requests have
    path,        ///< a part of its path
};

/// What an operation's request is told by.
struct CursorSet {
    std::string older;
    std::string newer;
    bool told = false;        ///< the description must say that older rows come
    bool with_limit = false;  ///< without a limit the two only cut out a span of time
};

struct Dialect {
    std::string exchange;
    Form form = Form::rendered;
    std::optional<Form> without_front;
    std::optional<Script> second_half;

    struct Pages {
        std::string url_key = "source_url";
        std::string updated_key = "updated_at";
        std::string title_key = "title";
        bool needs_front = false;
        std::string url;         ///< of pages whose front matter has none: "https://docs.example/{page}"
        std::string html_first;  ///< address of the whole documentation as one HTML page, in the first language
        std::string html_second;
        std::string link = "{url}#{title}";                        ///< to a section
        std::vector<std::pair<std::string, std::string>> anchors;  ///< characters that headings spell out in anchors
        Words retired;                                             ///< beginnings of pages
        Words skipped;
    } pages;

    struct Sections {
        std::size_t levels = 3;
        bool topics_anywhere = false;
        bool bold_topics = false;
        std::vector<TopicWord> topics;  ///< the first that fits decides
        std::vector<Template> titles;
    } sections;

    std::vector<Template> operation;
    bool operation_anywhere = false;
    spec::In writes_in = spec::In::body;  ///< where parameters travel of methods other than GET and DELETE
    /// Beginnings of pages, and the product that their operations belong to.
    std::vector<std::pair<std::string, std::string>> products;

    struct Tables {
        Words name;
        Words type;
        Words required;
        Words description;
        std::vector<std::pair<std::string, Required>> required_words;
        std::vector<std::pair<std::string, TypeClass>> type_words;
        Sayings<bool> one_of;  ///< descriptions of fields of which one must be there
        Words nesting;
        std::vector<Template> positional;
        bool inner_table = false;
        Words element;              ///< names of rows that describe the items of the list above
        bool markup = false;        ///< cells hold HTML
        bool list_payload = false;  ///< where nothing shows it, a payload is a list
        spec::ListStyle query_lists = spec::ListStyle::comma;  ///< how lists travel in a query or form
    } tables;

    struct Examples {
        std::vector<std::pair<std::string, Topic>> labels;  ///< the first that a label holds decides
        Words tabs;
        Words client_code;
        bool replies = false;  ///< replies are described by their examples only
    } examples;

    struct Auth {
        Sayings<spec::Auth> says;
        std::vector<Evidence> evidence;
        std::vector<std::pair<std::string, spec::Auth>> title_marks;
        Words public_paths;
        Words headers;
        Words parameters;
        spec::Auth otherwise = spec::Auth::private_;
    } auth;

    struct Permissions {
        std::vector<std::pair<std::string, std::string>> words;  ///< word of a page, permission
        Sayings<std::size_t> says;
    } permissions;

    struct Limits {
        LimitWords words;
        std::vector<std::pair<std::string, std::string>> scopes;  ///< spelling without blanks, word of the scope
        Words either;
        Sayings<std::size_t> says;
        struct Weight {
            std::vector<std::pair<std::string, std::string>> pools;      ///< word in the heading or text, pool
            std::string pool;                                            ///< where there is none
            std::vector<std::pair<Template, std::string>> by_condition;  ///< with {with} and {without}, parameter
            std::vector<Template> shared;                                ///< with {limit}, {path} and maybe {weight}
            Words absent;  ///< words of rows about calls that lack a parameter
        };
        std::optional<Weight> weight;
        Words everyone;  ///< words of limits that all callers share: they are no caller's
        Words pages;     ///< with tables of limits of operations on other pages
        Words path_columns;
        Words limit_columns;
        Words condition_columns;  ///< limits that hold under the condition of that name
        bool below = false;       ///< a limit may stand in the lines below its heading
        bool expected = false;    ///< an operation that documents none is a finding
    } limits;

    struct Values {
        Words pages;    ///< with lists of values below headings
        Words by_name;  ///< types of fields whose values stand under their name
    } values;

    struct Variants {
        std::string by;  ///< parameter whose value tells operations of one method and path apart
    } variants;

    struct Retired {
        Sayings<bool> of_operations;
        Sayings<bool> of_sections;
    } retired;

    struct Errors {
        Words code;
        Words http;
        Words message;
        std::vector<Template> headings;  ///< of codes that have a heading each
    } errors;

    Sayings<bool> list_body;

    struct Cursors {
        std::string limit;
        std::string number;
        std::string token;
        std::vector<std::string> next;  ///< members of the reply with the token of the next page
        std::vector<CursorSet> sets;
        Words older;
        Words excluded;
        Words included;
    } cursors;
};

/// dialect.yaml
std::optional<Dialect> parse_dialect(const text::Source& source, text::Diagnostics& diagnostics,
                                     const spec::Belonging& place = {});

/// "specs/acme/dialect.yaml"
std::string dialect_file(const std::string& exchange);

}  // namespace exbind::docs::dialect
