#include "docs/openapi/pages.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <string_view>

#include "docs/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

using Words = std::initializer_list<std::string_view>;

// Names are compared in lower case, without what separates their words: "next_page" is "nextPage".
constexpr std::string_view token_names[] = {
    "cursor",        "pagecursor",    "nextcursor",    "nextpagecursor",    "pagetoken",
    "nexttoken",     "nextpagetoken", "continuation",  "continuationtoken", "paginationtoken",
    "paginationkey", "pagekey",       "nextkey",       "scrollid",          "bookmark",
    "lastid",        "nextid",        "startingafter", "startafter"};
/// Members of a reply that hold the value of any such parameter.
constexpr std::string_view next_names[] = {
    "next",         "nextcursor",       "nextpagecursor",    "nextpagetoken",   "nexttoken",  "nextid", "nextkey",
    "continuation", "nextcontinuation", "continuationtoken", "paginationtoken", "pagecursor", "cursor", "endcursor"};
constexpr std::string_view back_names[] = {"prevcursor",    "previouscursor",    "prevpagecursor", "prevpagetoken",
                                           "previoustoken", "previouspagetoken", "endingbefore",   "endbefore"};
constexpr std::string_view offset_names[] = {"offset", "skip", "ofs"};
constexpr std::string_view number_names[] = {"page",        "pageno",  "pagenum", "pagenumber", "pageindex",
                                             "currentpage", "curpage", "current", "pageid"};
constexpr std::string_view current_names[] = {"currentpage", "curpage", "current",    "page",
                                              "pageno",      "pagenum", "pagenumber", "pageindex"};
constexpr std::string_view total_names[] = {"totalpage",      "totalpages", "pagecount", "pagescount",
                                            "totalpagecount", "pagetotal",  "numpages",  "pages"};
constexpr std::string_view more_names[] = {"hasmore", "hasnext", "hasnextpage", "hasmorepages", "more"};
/// In the order in which they are taken.
constexpr std::string_view limit_names[] = {"limit",      "pagesize", "perpage", "size",
                                            "maxresults", "maxcount", "count",   "pagelimit"};
constexpr std::string_view row_names[] = {"rows", "items", "list", "data", "datalist", "records", "result", "results"};
/// Parameters that begin at a row, of which nothing says where the next page finds it.
constexpr std::string_view row_cursor_names[] = {"fromid", "startid", "startseq", "sinceid", "afterid", "startingid"};

template <class List>
bool is_one_of(const std::string& name, const List& list) {
    return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

std::string bare(std::string_view name) {
    std::string result;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) result += c;
    return text::to_lower(result);
}

std::string quoted(const std::string& name) {
    return '\'' + name + '\'';
}

bool is_list(const DocField& field) {
    return field.outer.empty()
               ? field.structure == Structure::list_of_scalars || field.structure == Structure::list_of_objects ||
                     field.structure == Structure::list_of_lists
               : field.outer.front() == 'l';
}
bool is_scalar(const DocField& field) {
    return field.structure == Structure::scalar && field.outer.empty() && field.doc_type != json_type;
}
bool is_flag(const DocField& field) {
    return is_scalar(field) && text::iequals(field.doc_type, "boolean");
}
bool is_plain(const DocField& field) {
    return is_scalar(field) && !is_flag(field);
}

/// A member of the payload, or of an object in it.
struct Member {
    std::string path;
    const DocField* field = nullptr;
    std::size_t depth = 0;
    std::string bare_name;
};

constexpr std::size_t deepest_member = 2;

void collect(const std::vector<DocField>& fields, const std::string& before, std::size_t depth,
             std::vector<Member>& members) {
    for (const DocField& field : fields) {
        members.push_back({before + field.name, &field, depth, bare(field.name)});
        const bool opens = field.structure == Structure::object && field.outer.empty() && !field.variant &&
                           !field.positional && !field.recursive;
        if (opens && depth < deepest_member) collect(field.fields, before + field.name + '.', depth + 1, members);
    }
}

/// Whether the text has the name as a word of its own, or between backticks.
bool names(const std::string& description, const std::string& name, bool literals_only) {
    const Tokens tokens(std::string_view(description).substr(0, longest_prose));
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        const bool fits = token.kind == Token::Kind::literal || token.kind == Token::Kind::quoted ||
                          (!literals_only && token.kind == Token::Kind::word);
        return fits && token.text == name;
    });
}

bool has_word(const std::string& description, Words words) {
    const Tokens tokens(std::string_view(description).substr(0, longest_prose));
    return std::any_of(tokens.begin(), tokens.end(), [&](const Token& token) {
        return token.kind == Token::Kind::word && is_one_of(std::string(token.lower), words);
    });
}

/// A name that is no word of prose: two words joined.
bool is_joined(const std::string& name) {
    return name.find('_') != std::string::npos ||
           std::any_of(name.begin() + 1, name.end(), [](unsigned char c) { return std::isupper(c) != 0; });
}

/// What the number of the first page is said to be.
std::optional<bool> counts_from_zero(const DocField& parameter) {
    const auto of = [](std::string_view text) {
        return text == "0" ? std::optional(true) : text == "1" ? std::optional(false) : std::nullopt;
    };
    if (!parameter.facts.fallback.empty()) return of(parameter.facts.fallback);
    const std::string lower = text::to_lower(parameter.description.substr(0, longest_prose));
    for (const std::string_view zero : {"0-based", "zero-based", "zero based", "0-indexed", "zero-indexed"})
        if (lower.find(zero) != std::string::npos) return true;
    for (const std::string_view one : {"1-based", "one-based", "one based", "1-indexed", "one-indexed"})
        if (lower.find(one) != std::string::npos) return false;
    constexpr std::string_view starts[] = {"start",     "starts",  "starting", "begin",   "begins",
                                           "beginning", "default", "defaults", "minimum", "first"};
    constexpr std::size_t reach = 5;  // words between "start" and the number
    const Tokens tokens(lower);
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const auto number = tokens[i].kind == Token::Kind::line ? std::nullopt : of(tokens[i].text);
        if (!number) continue;
        for (std::size_t k = i; k-- > (i > reach ? i - reach : 0);)
            if (is_one_of(std::string(tokens[k].lower), starts)) return number;
    }
    return of(parameter.facts.minimum);
}

/// One way from page to page that the operation may mean.
struct Way {
    spec::Pages pages;
    std::string parameter;
};

class PageFinder {
  public:
    PageFinder(const std::vector<ReplyHeader>& headers, const DocOperation& operation)
        : headers_(headers), operation_(operation) {
        for (const DocField& field : operation.request) {
            const spec::In in = field.in == spec::In::none ? operation.request_in : field.in;
            if (in == spec::In::query && is_plain(field)) parameters_.push_back(&field);
        }
        if (operation.reply_shape == spec::Shape::object && !operation.reply_positional)
            collect(operation.reply, "", 0, members_);
    }

    DocPages find() {
        std::vector<Way> ways;
        if (has_link()) {
            ways.push_back({});
            ways.back().pages.by = spec::PagesBy::link;
        } else {
            add_tokens(ways);
            add_header_tokens(ways);
            add_offsets(ways);
            add_numbers(ways);
        }
        std::set<std::string> named;  // parameters that are about pages
        for (const Way& way : ways) named.insert(way.parameter);
        if (!has_link())
            for (const DocField* parameter : parameters_)
                if (is_one_of(bare(parameter->name), token_names)) named.insert(parameter->name);
        DocPages result;
        if (named.size() > 1) {
            std::string list;
            for (const std::string& name : named) list += (list.empty() ? "" : " or ") + quoted(name);
            result.doubt = "they may follow each other by " + list;
        } else if (!doubt_.empty()) {
            result.doubt = doubt_;
        } else if (ways.empty()) {
            result.doubt = unread();
        } else {
            result.pages = ways.front().pages;
            complete(result);
        }
        if (!result.doubt.empty()) result.pages = {};
        return result;
    }

  private:
    bool has_link() const {
        return std::any_of(headers_.begin(), headers_.end(), [](const ReplyHeader& header) {
            return text::iequals(header.name, "Link") &&
                   (header.description.empty() ||
                    has_word(text::to_lower(header.description), {"next", "page", "pages", "pagination", "paging"}));
        });
    }

    const Member* member(const auto& list, bool (*fits)(const DocField&)) const {
        for (const std::string_view name : list)
            for (const Member& each : members_)
                if (each.bare_name == name && fits(*each.field)) return &each;
        return nullptr;
    }
    static std::string path_of(const Member* member) { return member == nullptr ? std::string() : member->path; }

    /// Whether that member of the reply is what the parameter takes for the next page.
    static bool feeds(const Member& member, const DocField& parameter) {
        const DocField& field = *member.field;
        if (!is_plain(field) || member.bare_name.find("prev") != std::string::npos) return false;
        const std::string name = bare(parameter.name);
        if (member.bare_name == "next" + name) return true;
        const bool takes_token = is_one_of(name, token_names);
        if (takes_token && (member.bare_name == name || is_one_of(member.bare_name, next_names))) return true;
        // A description that only repeats its own name tells nothing, nor does the number of a page.
        if (field.name == parameter.name || is_one_of(name, number_names) || is_one_of(name, offset_names) ||
            is_one_of(member.bare_name, current_names) || is_one_of(member.bare_name, total_names))
            return false;
        if (is_joined(field.name) && names(parameter.description, field.name, false) &&
            has_word(parameter.description, {"next", "previous", "prior"}) &&
            has_word(parameter.description, {"page", "reply", "response", "request", "cursor", "pagination", "token"}))
            return true;
        return names(field.description, parameter.name, true) &&
               has_word(field.description, {"next", "continuation", "continue"});
    }

    void add_tokens(std::vector<Way>& ways) {
        for (const DocField* parameter : parameters_) {
            const std::string name = bare(parameter->name);
            if (is_one_of(name, limit_names) || name.find("prev") != std::string::npos) continue;
            std::vector<const Member*> found;
            for (const Member& each : members_)
                if (feeds(each, *parameter)) found.push_back(&each);
            // "cursor" beside "nextCursor" is the page's own.
            const bool has_next = std::any_of(found.begin(), found.end(),
                                              [](const Member* each) { return each->bare_name.starts_with("next"); });
            if (has_next) std::erase_if(found, [](const Member* each) { return !each->bare_name.starts_with("next"); });
            if (found.empty()) continue;
            if (found.size() > 1) {
                doubt_ = quoted(parameter->name) + " may take " + quoted(found[0]->path) + " or " +
                         quoted(found[1]->path) + " of the reply";
            }
            Way& way = ways.emplace_back();
            way.parameter = parameter->name;
            way.pages.by = spec::PagesBy::token;
            way.pages.token = parameter->name;
            way.pages.next = found.front()->path;
            set_back(way.pages);
        }
    }

    void add_header_tokens(std::vector<Way>& ways) {
        for (const DocField* parameter : parameters_) {
            if (has_way(ways, *parameter)) continue;
            const std::string name = bare(parameter->name);
            for (const ReplyHeader& header : headers_) {
                const bool fits =
                    (is_one_of(name, token_names) || name == "after") && bare(header.name).ends_with(name);
                const bool is_told =
                    text::to_lower(parameter->description).find(text::to_lower(header.name)) != std::string::npos;
                if (is_back(name) || (!fits && !is_told)) continue;
                Way& way = ways.emplace_back();
                way.parameter = parameter->name;
                way.pages.by = spec::PagesBy::token;
                way.pages.token = parameter->name;
                way.pages.header = header.name;
                set_back(way.pages);
                break;
            }
        }
    }

    static bool is_back(const std::string& name) { return name == "before" || is_one_of(name, back_names); }

    void set_back(spec::Pages& pages) const {
        for (const DocField* each : parameters_) {
            const std::string name = bare(each->name);
            if (is_one_of(name, back_names) || (name == "before" && bare(pages.token) == "after"))
                pages.back = each->name;
        }
    }

    static bool has_way(const std::vector<Way>& ways, const DocField& parameter) {
        return std::any_of(ways.begin(), ways.end(), [&](const Way& way) { return way.parameter == parameter.name; });
    }

    void add_offsets(std::vector<Way>& ways) {
        for (const DocField* parameter : parameters_) {
            if (!is_one_of(bare(parameter->name), offset_names) || has_way(ways, *parameter)) continue;
            if (has_word(parameter->description,
                         {"last", "previous", "prior", "unique", "attribute", "id", "identifier", "token", "cursor",
                          "time", "timestamp", "page", "pages"})) {
                doubt_ = quoted(parameter->name) + " is described as something else than a number of rows";
            }
            Way& way = ways.emplace_back();
            way.parameter = parameter->name;
            way.pages.by = spec::PagesBy::offset;
            way.pages.offset = parameter->name;
        }
    }

    void add_numbers(std::vector<Way>& ways) {
        for (const DocField* parameter : parameters_) {
            const std::string name = bare(parameter->name);
            if (!is_one_of(name, number_names) || has_way(ways, *parameter)) continue;
            if (name == "pageid" && !has_word(parameter->description, {"number"})) continue;
            if (name == "current" && limit_of() == nullptr) continue;
            Way& way = ways.emplace_back();
            way.parameter = parameter->name;
            way.pages.by = spec::PagesBy::number;
            way.pages.number = parameter->name;
            way.pages.current = path_of(member(current_names, is_plain));
            way.pages.total_pages = path_of(member(total_names, is_plain));
            const auto from_zero = counts_from_zero(*parameter);
            way.pages.from_zero = from_zero.value_or(false);
            if (!from_zero && way.pages.current.empty())
                doubt_ = "whether " + quoted(parameter->name) + " counts from 0 or from 1 is not said";
        }
    }

    const DocField* limit_of() const {
        for (const std::string_view name : limit_names)
            for (const DocField* parameter : parameters_)
                if (bare(parameter->name) == name) return parameter;
        return nullptr;
    }

    /// What goes with every kind of pages: the rows, their number, and a flag.
    void complete(DocPages& result) const {
        spec::Pages& pages = result.pages;
        if (const DocField* limit = limit_of()) pages.limit = limit->name;
        if (pages.by != spec::PagesBy::link) pages.more = path_of(member(more_names, is_flag));
        if (operation_.reply_shape == spec::Shape::list) return;
        std::vector<const Member*> lists;
        for (const bool objects : {true, false}) {
            for (std::size_t depth = 0; lists.empty() && depth <= deepest_member; ++depth)
                for (const Member& each : members_)
                    if (each.depth == depth && is_list(*each.field) &&
                        (!objects ||
                         (each.field->structure == Structure::list_of_objects && each.field->outer.empty())))
                        lists.push_back(&each);
        }
        if (lists.size() > 1) {
            std::vector<const Member*> usual;
            for (const Member* each : lists)
                if (is_one_of(each->bare_name, row_names)) usual.push_back(each);
            if (usual.size() == 1) lists = usual;
        }
        if (lists.size() == 1) {
            pages.rows = lists.front()->path;
        } else {
            result.doubt = lists.empty()
                               ? "the reply has no list of rows"
                               : "the rows may be " + quoted(lists[0]->path) + " or " + quoted(lists[1]->path);
        }
    }

    /// Why nothing was found, where something is about pages; empty where nothing is.
    std::string unread() const {
        for (const DocField* parameter : parameters_)
            if (is_one_of(bare(parameter->name), token_names))
                return "nothing in the reply is named as the value of " + quoted(parameter->name);
        for (const std::string& beside : operation_.pages.beside)
            if (is_one_of(bare(beside), next_names))
                return quoted(beside) + " stands beside the payload, where pages() does not read";
        for (const Member& each : members_)
            if (is_plain(*each.field) && is_one_of(each.bare_name, next_names) && each.bare_name != "cursor")
                return "no parameter is named as the one that takes " + quoted(each.path) + " of the reply";
        const bool lists = operation_.reply_shape == spec::Shape::list || !members_.empty();
        for (const DocField* parameter : parameters_)
            if (lists &&
                (is_one_of(bare(parameter->name), row_cursor_names) ||
                 has_word(text::to_lower(parameter->description), {"pagination", "paginate", "paging"})) &&
                !is_one_of(bare(parameter->name), limit_names))
                return "which field of the rows " + quoted(parameter->name) + " takes for the next page is not said";
        if (const Member* more = member(more_names, is_flag))
            return "no parameter is understood that goes on where " + quoted(more->path) + " says that more follows";
        if (const Member* total = member(total_names, is_plain); total != nullptr && total->bare_name != "pages")
            return "no parameter takes the number of the page, though the reply has " + quoted(total->path);
        return {};
    }

    const std::vector<ReplyHeader>& headers_;
    const DocOperation& operation_;
    std::vector<const DocField*> parameters_;
    std::vector<Member> members_;
    std::string doubt_;
};

}  // namespace

void find_pages(const std::vector<ReplyHeader>& headers, DocOperation& operation) {
    if (operation.method != "GET") return;  // what writes by GET is known later
    operation.pages = PageFinder(headers, operation).find();
}

}  // namespace exbind::docs::openapi
