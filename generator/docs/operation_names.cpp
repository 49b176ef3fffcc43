#include "docs/operation_names.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "docs/names.hpp"
#include "docs/words.hpp"
#include "spec/reserved.hpp"
#include "spec/wellformed.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::size_t words_of_write = 4;  ///< of a heading that is preferred to the path
constexpr std::size_t words_of_name = 6;   ///< of one that names when the path does not, and of a summary
constexpr std::size_t words_of_id = 6;
constexpr std::size_t words_of_title = 10;
constexpr std::size_t longest_title = 80;
constexpr std::size_t longest_name = 100;  ///< of an operation: names of types are made of it

constexpr std::string_view http_verbs[] = {"connect", "delete", "get", "head", "options",
                                           "patch",   "post",   "put", "trace"};

/// What headings of writes begin with. Words that are nouns as often ("order", "quote") are not among them, nor those
/// of reads.
constexpr std::string_view verbs[] = {
    "accept",    "activate", "add",         "adjust",    "allocate", "amend",    "apply",     "approve",   "archive",
    "assign",    "attach",   "authorize",   "batch",     "bind",     "borrow",   "buy",       "calculate", "cancel",
    "change",    "claim",    "clear",       "close",     "commit",   "complete", "compute",   "confirm",   "convert",
    "copy",      "create",   "deactivate",  "decline",   "decrease", "delete",   "deposit",   "disable",   "edit",
    "enable",    "enter",    "estimate",    "execute",   "exercise", "exit",     "extend",    "flatten",   "freeze",
    "generate",  "give",     "grant",       "increase",  "invite",   "issue",    "join",      "keep",      "kill",
    "leave",     "lend",     "link",        "liquidate", "lock",     "make",     "merge",     "mint",      "modify",
    "move",      "notify",   "open",        "pause",     "pay",      "place",    "post",      "preset",    "preview",
    "purchase",  "put",      "rebalance",   "recall",    "redeem",   "reduce",   "refund",    "register",  "reject",
    "release",   "remove",   "rename",      "renew",     "repay",    "replace",  "request",   "reserve",   "reset",
    "restart",   "restore",  "resume",      "revoke",    "roll",     "save",     "sell",      "send",      "set",
    "settle",    "sign",     "split",       "start",     "stop",     "submit",   "subscribe", "swap",      "switch",
    "terminate", "test",     "toggle",      "trade",     "transfer", "trigger",  "unbind",    "undo",      "unfreeze",
    "unlink",    "unlock",   "unsubscribe", "update",    "upgrade",  "upload",   "use",       "validate",  "verify",
    "withdraw",  "write",
};

std::string without_brackets(std::string_view text) {
    std::string result;
    int depth = 0;
    for (const char c : text) {
        const bool opens = c == '(' || c == '[' || c == '{';
        const bool closes = c == ')' || c == ']' || c == '}';
        if (opens) ++depth;
        if (depth == 0 && !closes) result += c;
        if (closes && depth > 0) --depth;
        if (closes) result += ' ';
    }
    return result;
}

/// Words between blanks that have a letter or a digit, articles left out.
std::vector<std::string_view> heading_words(std::string_view heading) {
    std::vector<std::string_view> words;
    for (const std::string_view word : text::split(heading, ' ')) {
        const bool says = std::any_of(word.begin(), word.end(), text::is_alnum);
        if (says && !text::contains(articles, text::to_lower(word))) words.push_back(word);
    }
    return words;
}

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool is_name(const std::string& name) {
    return name.size() <= longest_name && spec::is_snake_name(name) && spec::is_operation_name(name);
}

/// Three letters may be an abbreviation; more of them without a vowel are a code, and so are digits among letters.
bool is_spoken(std::string_view word) {
    const std::string_view letters = word.substr(0, word.find_first_of("0123456789"));
    return !letters.empty() && (letters.size() <= 3 || letters.find_first_of("aeiouy") != std::string_view::npos) &&
           (letters.size() == word.size() || text::all_digits(word.substr(letters.size())));
}

std::string without_get(const std::string& name) {
    constexpr std::string_view get = "get_";
    return name.starts_with(get) ? name.substr(get.size()) : std::string{};
}

/// Names from the best claim to the weakest. Over all operations of a group a better claim comes first, so that what
/// gives way is what has another name as good.
enum class Claim : std::uint8_t {
    said,            ///< by operationId or summary, or by a heading that begins with a verb
    said_after_get,  ///< the same without its `get`
    said_with_get,
    summary,  ///< beside an operationId that is taken
    path_of_read,
    path_of_write,
    heading,
    longer_path,
    method_and_path,
};
constexpr std::size_t claims = static_cast<std::size_t>(Claim::method_and_path) + 1;

/// One list of names for each claim.
using Names = std::array<std::vector<std::string>, claims>;

class Candidates {
  public:
    explicit Candidates(const Chosen& chosen) {
        const DocOperation& operation = chosen.operation;
        const bool read = spec::reads(operation);
        const std::string& path = chosen.home.id;
        const std::string said = name_of_operation_id(operation.name_hint);
        const std::string heading = name_of_heading(operation.title, words_of_name);
        if (!said.empty())
            say(said);
        else if (operation.title_is_name)
            say(heading);
        else if (!read && begins_with_verb(operation.title))
            say(name_of_heading(operation.title, words_of_write));
        if (operation.title_is_name) all(Claim::summary, heading);
        add(read ? Claim::path_of_read : Claim::path_of_write, path);
        all(Claim::heading, heading);
        if (!chosen.home.outer.empty()) add(Claim::longer_path, chosen.home.outer + '_' + path);
        add(Claim::method_and_path, text::to_lower(operation.method) + '_' + path);
    }

    const std::vector<std::string>& of(Claim claim) const { return names_[static_cast<std::size_t>(claim)]; }

  private:
    void add(Claim claim, const std::string& name) { names_[static_cast<std::size_t>(claim)].push_back(name); }
    void all(Claim claim, const std::string& name) {
        add(claim, without_get(name));
        add(claim, name);
    }
    void say(const std::string& name) {
        const std::string rest = without_get(name);
        add(rest.empty() ? Claim::said : Claim::said_with_get, name);
        if (!rest.empty()) add(Claim::said_after_get, rest);
    }

    Names names_;
};

}  // namespace

std::string name_of_heading(std::string_view heading, std::size_t most) {
    const std::string plain = without_brackets(heading);
    const std::vector<std::string_view> words = heading_words(plain);
    if (!is_plain(plain) || words.size() > most) return {};
    std::string name;
    for (const std::string_view word : words) name += (name.empty() ? "" : "_") + snake_case(word);
    return is_name(name) ? name : std::string{};
}

bool begins_with_verb(std::string_view heading) {
    const std::string plain = without_brackets(heading);
    const std::vector<std::string_view> words = heading_words(plain);
    return words.size() > 1 && text::contains(verbs, text::to_lower(words.front()));
}

std::string name_of_operation_id(std::string_view id) {
    const bool one_line =
        std::all_of(id.begin(), id.end(), [](char c) { return text::is_alnum(c) || c == '_' || c == '-' || c == '.'; });
    const bool camel = std::adjacent_find(id.begin(), id.end(), [](char a, char b) {
                           return text::is_lower(a) && text::is_upper(b);
                       }) != id.end();
    // What frameworks make of classes and paths: OrderController_list, read_item_items__id__get, listUsingGET_1.
    if (!one_line || id.find("__") != std::string_view::npos || (camel && id.find('_') != std::string_view::npos))
        return {};
    const std::string name = snake_case(id);
    const std::vector<std::string_view> words = text::split(name, '_');
    const bool spoken = std::all_of(words.begin(), words.end(), is_spoken);
    const bool with_method = words.size() > 1 && text::contains(http_verbs, words.back());
    return spoken && !with_method && words.size() <= words_of_id && name.size() >= 3 && is_name(name) ? name
                                                                                                      : std::string{};
}

std::string short_title(std::string_view heading) {
    std::vector<std::string> words;
    for (const std::string_view word : text::split(heading, ' '))
        if (!word.empty()) words.emplace_back(word);
    std::string title = text::join(words, " ");
    const bool short_enough = words.size() <= words_of_title && title.size() <= longest_title;
    return short_enough && !title.ends_with('.') && spec::is_line(title) ? title : std::string{};
}

void name_operations(const std::vector<Chosen*>& operations, const std::string& group, std::set<std::string> taken) {
    const std::string repeated = snake_case(group.substr(group.rfind('/') + 1));
    const auto free = [&](const std::string& name) {
        return is_name(name) && name != repeated && !text::contains(http_verbs, name) && taken.count(name) == 0;
    };
    std::vector<Candidates> candidates;
    for (const Chosen* chosen : operations) candidates.emplace_back(*chosen);
    for (std::size_t claim = 0; claim < claims; ++claim) {
        for (std::size_t i = 0; i < operations.size(); ++i) {
            if (!operations[i]->id.empty()) continue;
            const auto& names = candidates[i].of(static_cast<Claim>(claim));
            const auto first = std::find_if(names.begin(), names.end(), free);
            if (first != names.end()) taken.insert(operations[i]->id = *first);
        }
    }
    std::unordered_map<std::string, int> numbers;  // that were given to each name
    for (Chosen* chosen : operations) {
        if (!chosen->id.empty()) continue;
        const std::string last = text::to_lower(chosen->operation.method) + '_' + chosen->home.id;
        for (int& i = numbers.try_emplace(last, 1).first->second; chosen->id.empty();)
            if (const std::string name = last + std::to_string(++i); taken.insert(name).second) chosen->id = name;
    }
}

}  // namespace exbind::docs
