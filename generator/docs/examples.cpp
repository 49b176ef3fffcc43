#include "docs/examples.hpp"

#include <algorithm>

#include "docs/mend.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::string_view methods[] = {"GET", "POST", "PUT", "DELETE", "PATCH"};

std::size_t line_end(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size());
}

/// Offset of the bracket that opens a document on the line at `at`: at its start, after the word `body`, or at its end.
std::size_t opening_on_line(std::string_view text, std::size_t at) {
    const std::size_t end = line_end(text, at);
    const std::string_view line = text.substr(at, end - at);
    const std::size_t first = line.find_first_not_of(" \t\r");
    if (first == std::string_view::npos || line[first] == '#' || line.substr(first).starts_with("//")) {
        return std::string_view::npos;
    }
    if (line[first] == '{' || line[first] == '[') return at + first;
    const std::string_view trimmed = text::trim(line);
    const std::size_t bracket = line.find_first_of("{[");
    if (bracket == std::string_view::npos) return bracket;
    const bool named = text::iequals(text::trim(line.substr(0, bracket)), "body");
    const bool at_end = trimmed.back() == '{' || trimmed.back() == '[';
    return named || at_end ? at + bracket : std::string_view::npos;
}

/// Copies a valid document without white space and notes where each byte came from.
void compact_into(Document& document, std::string_view text, std::size_t begin, std::size_t end) {
    bool inside = false;
    document.json.resize(end - begin);
    document.origin.resize(end - begin);
    std::size_t size = 0;
    const auto copy = [&](std::size_t at) {
        document.json[size] = text[at];
        document.origin[size++] = at;
    };
    for (std::size_t i = begin; i < end; ++i) {
        const char c = text[i];
        if (!inside && (c == ' ' || c == '\t' || c == '\n' || c == '\r')) continue;
        copy(i);
        if (c == '"') {
            inside = !inside;
        } else if (inside && c == '\\' && i + 1 < end) {
            copy(++i);
        }
    }
    document.json.resize(size);
    document.origin.resize(size);
}

/// Offsets in the text that begins at `begin` become those in the compact form.
void move_offsets(json::Value& value, const std::vector<std::size_t>& origin, std::size_t begin) {
    const auto moved = [&](std::size_t offset) {
        const auto at = std::lower_bound(origin.begin(), origin.end(), begin + offset);
        return static_cast<std::size_t>(at - origin.begin());
    };
    value.offset = moved(value.offset);
    for (json::Value& item : value.items) move_offsets(item, origin, begin);
    for (json::Member& member : value.members) {
        member.offset = moved(member.offset);
        move_offsets(member.value, origin, begin);
    }
}

}  // namespace

Documents read_documents(std::string_view text) {
    Documents result;
    std::size_t at = 0;
    std::size_t words_begin = 0;
    while (at < text.size()) {
        const std::size_t begin = opening_on_line(text, at);
        if (begin == std::string_view::npos) {
            at = std::min(line_end(text, at) + 1, text.size());
            continue;
        }
        Document document;
        document.begin = begin;
        document.lead = std::string{text::trim(text.substr(words_begin, begin - words_begin))};
        std::size_t length = 0;
        json::Failure failure;
        if (auto value = json::parse_prefix(text.substr(begin), length, failure)) {
            at = begin + length;
            compact_into(document, text, begin, at);
            move_offsets(*value, document.origin, begin);
            document.value = *std::move(value);
        } else {
            auto mended = mend(text, begin);
            if (const auto* failed = std::get_if<json::Failure>(&mended)) {
                result.failures.push_back(*failed);
                return result;
            }
            Mended& good = std::get<Mended>(mended);
            at = good.end;
            document.json = std::move(good.json);
            document.origin = std::move(good.origin);
            document.repairs = std::move(good.repairs);
            json::Failure never;
            document.value = *json::parse(document.json, never);
        }
        result.found.push_back(std::move(document));
        words_begin = at;
    }
    result.rest = std::string{text::trim(text.substr(std::min(words_begin, text.size())))};
    return result;
}

std::vector<RequestLine> request_lines(std::string_view words) {
    std::vector<RequestLine> lines;
    for (std::string_view line : text::split(words, '\n')) {
        line = text::trim(line);
        const std::size_t blank = line.find_first_of(" \t");
        if (blank == std::string_view::npos) continue;
        const std::string_view method = line.substr(0, blank);
        if (std::find(std::begin(methods), std::end(methods), method) == std::end(methods)) continue;
        std::string_view target = text::trim(line.substr(blank));
        target = target.substr(0, target.find_first_of(" \t"));
        if (const std::size_t scheme = target.find("://"); scheme != std::string_view::npos) {
            const std::size_t path = target.find('/', scheme + 3);
            target = path == std::string_view::npos ? std::string_view{} : target.substr(path);
        }
        if (!target.starts_with('/')) continue;
        const std::size_t question = target.find('?');
        RequestLine found{std::string{method}, std::string{target.substr(0, question)}, {}};
        if (question != std::string_view::npos) found.query = std::string{target.substr(question + 1)};
        lines.push_back(std::move(found));
    }
    return lines;
}

text::Span place_in(const DocExample& example, std::size_t offset, std::size_t length) {
    if (!example.span || example.span.text() != example.text) return example.span;
    const auto begin = static_cast<std::uint32_t>(std::min(offset, example.text.size()));
    const auto room = static_cast<std::uint32_t>(example.text.size()) - begin;
    return {example.span.source, example.span.begin + begin, std::min(static_cast<std::uint32_t>(length), room)};
}

std::size_t line_in(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    return static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

}  // namespace exbind::docs
