#include "docs/descriptions.hpp"

#include <algorithm>
#include <set>

#include "docs/assemble.hpp"
#include "docs/words.hpp"
#include "spec/reach.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

/// `<br>`, `</b>`: what stands between angle brackets and begins like a tag. 0 when it is none.
std::size_t tag_length(std::string_view text) {
    constexpr std::size_t longest = 200;
    if (text.size() < 3 || text[0] != '<' || !(text::is_letter(text[1]) || text[1] == '/')) return 0;
    const std::size_t end = text.substr(0, longest).find('>');
    return end == std::string_view::npos ? 0 : end + 1;
}

/// A new line begins something new; a comment has no lines of its own.
void end_line(std::string& text) {
    constexpr std::string_view marks = ".,;:!?";
    text.resize(text.find_last_not_of(" \r\n") + 1);
    if (text.empty()) return;
    if (marks.find(text.back()) == std::string_view::npos) text += ';';
    text += ' ';
}

/// `[text](address)`: length of the whole and of the text. Both 0 when it is none.
std::pair<std::size_t, std::size_t> link_lengths(std::string_view text) {
    constexpr std::size_t longest = 500;
    text = text.substr(0, longest);
    const std::size_t close = text.find_first_of("]\n");
    if (close == std::string_view::npos || text.substr(close, 2) != "](") return {0, 0};
    const std::size_t end = text.find_first_of(")\n", close);
    if (end == std::string_view::npos || text[end] != ')') return {0, 0};
    return {end + 1, close - 1};
}

/// "`1`: buy", "* `1` buy", "1: buy": what it says of a value. Empty when it is about none or about another.
std::string meaning_of(std::string_view line, std::string_view value) {
    constexpr std::string_view marks = "*-•:=, ";
    const auto skip = [&](std::string_view what) {
        line.remove_prefix(std::min(line.find_first_not_of(what), line.size()));
    };
    skip(marks);
    const bool quoted = line.starts_with('`');
    if (quoted) line.remove_prefix(1);
    if (!line.starts_with(value)) return {};
    line.remove_prefix(value.size());
    if (quoted && !line.starts_with('`')) return {};
    if (quoted) line.remove_prefix(1);
    if (!quoted && !line.starts_with(':')) return {};
    skip(marks);
    // Another value behind it: a list of values, which explains none of them.
    return line.starts_with('`') ? std::string{} : plain_text(line);
}

class Describing {
  public:
    explicit Describing(const spec::Group& group, spec::Prose& prose) : group_(group), prose_(prose) {}

    void fields(const std::vector<DocField>& fields, const std::string& name) {
        const spec::Type* type = group_.type(name);
        if (type == nullptr || !open_.insert(name).second) return;
        for (const DocField& field : fields) {
            const spec::Field* known = text::find_by(type->fields, &spec::Field::name, field.name);
            if (known == nullptr) continue;
            if (std::string text = plain_text(field.description); !text.empty())
                prose_.members.try_emplace({group_.name, name, field.name}, std::move(text));
            inner(field, spec::named_item(known->type));
        }
        open_.erase(name);
    }

    /// What a field holds: an object or the values of an enum.
    void inner(const DocField& field, const std::string& name) {
        const spec::Enum* values = group_.enumeration(name);
        if (values == nullptr) return fields(field.fields, name);
        for (const std::string_view line : text::split(field.description, '\n'))
            for (const spec::EnumValue& value : values->values)
                if (std::string text = meaning_of(line, value.wire); !text.empty())
                    prose_.values.try_emplace({group_.name, name, value.wire}, std::move(text));
    }

  private:
    const spec::Group& group_;
    spec::Prose& prose_;
    std::set<std::string> open_;  ///< types within each other; one of them may hold itself
};

}  // namespace

std::string plain_text(std::string_view description) {
    description = description.substr(0, longest_prose);
    std::string result;
    for (std::size_t at = 0; at < description.size();) {
        const std::string_view rest = description.substr(at);
        if (const std::size_t tag = tag_length(rest); tag != 0) {
            if (rest.starts_with("<br"))
                end_line(result);
            else
                result += ' ';
            at += tag;
        } else if (rest[0] == '\n') {
            end_line(result);
            ++at;
        } else if (const auto [whole, inside] =
                       rest[0] == '[' ? link_lengths(rest) : std::pair<std::size_t, std::size_t>{};
                   whole != 0) {
            result += plain_text(rest.substr(1, inside));
            at += whole;
        } else if (rest.starts_with("**") || rest.starts_with("~~")) {
            at += 2;
        } else {
            // Backticks would open code in the comment, and end it elsewhere once the text is cut.
            if (rest[0] != '`') result += rest[0];
            ++at;
        }
    }
    result = text::trim(result);
    if (result.ends_with(';')) result.pop_back();
    return result;
}

spec::Prose read_descriptions(std::vector<DocPage>& pages, const spec::Spec& spec) {
    spec::Prose prose;
    const BestCopies best = best_copies(pages);
    for (const spec::Group& group : spec.groups) {
        Describing describing(group, prose);
        for (const spec::Operation& operation : group.operations) {
            const auto found = best.find(key_of(operation));
            if (found == best.end()) continue;
            const DocOperation& documented = *found->second.second;
            describing.fields(documented.request, operation.request.type);
            const std::string& reply = spec::named_item(operation.reply.type);
            if (documented.reply_shape == spec::Shape::value && documented.reply.size() == 1)
                describing.inner(documented.reply.front(), reply);
            else
                describing.fields(documented.reply, reply);
        }
    }
    return prose;
}

}  // namespace exbind::docs
