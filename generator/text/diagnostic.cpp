#include "text/diagnostic.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <ostream>

#include "text/strings.hpp"

namespace exbind::text {
namespace {

/// Longest part of a source line shown around a finding, in bytes.
constexpr std::size_t shown_width = 160;

struct Paint {
    bool on;
    std::string_view red() const { return on ? "\x1b[1;31m" : ""; }
    std::string_view yellow() const { return on ? "\x1b[1;33m" : ""; }
    std::string_view cyan() const { return on ? "\x1b[1;36m" : ""; }
    std::string_view bold() const { return on ? "\x1b[1m" : ""; }
    std::string_view off() const { return on ? "\x1b[0m" : ""; }
    std::string_view of(Severity severity) const {
        return severity == Severity::error ? red() : severity == Severity::warning ? yellow() : cyan();
    }
};

void print_excerpt(std::ostream& out, const Span& at, const Paint& paint) {
    if (!at) return;
    const Position position = at.position();
    const std::string_view line = at.source->line(position.line);
    const std::size_t start = at.source->offset_of_line(position.line);
    std::size_t column = std::min<std::size_t>(at.begin - std::min<std::size_t>(at.begin, start), line.size());
    const std::size_t cut = column > shown_width / 2 ? column - shown_width / 2 : 0;
    const std::string_view shown = line.substr(cut, shown_width);
    const std::string number = std::to_string(position.line);
    const std::string before = visible(shown.substr(0, column - cut));
    const std::size_t marked =
        std::clamp<std::size_t>(at.length, 1, std::max<std::size_t>(1, shown.size() - (column - cut)));
    out << "  " << number << " | " << visible(shown) << '\n';
    out << "  " << std::string(number.size(), ' ') << " | " << std::string(width(before), ' ') << paint.red()
        << std::string(std::max<std::size_t>(1, width(visible(shown.substr(column - cut, marked)))), '^') << paint.off()
        << '\n';
}

nlohmann::ordered_json place_json(const Span& at) {
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    if (!at) return json;
    const Position position = at.position();
    json["file"] = at.source->name();
    json["line"] = position.line;
    json["column"] = position.column;
    return json;
}

}  // namespace

std::string_view to_string(Severity severity) {
    switch (severity) {
        case Severity::note:
            return "note";
        case Severity::warning:
            return "warning";
        case Severity::error:
            return "error";
    }
    return "error";
}

Diagnostic& Diagnostics::report(const Rule& rule, Span at, std::string message, std::string help) {
    return all_.emplace_back(Diagnostic{&rule, std::move(message), at, std::move(help), {}, {}});
}

std::size_t Diagnostics::count(Severity severity) const {
    return static_cast<std::size_t>(std::count_if(
        all_.begin(), all_.end(), [&](const Diagnostic& each) { return each.rule->severity == severity; }));
}

void Diagnostics::append(Diagnostics&& other) {
    all_.insert(all_.end(), std::make_move_iterator(other.all_.begin()), std::make_move_iterator(other.all_.end()));
    other.all_.clear();
}

void Diagnostics::append(Diagnostics&& other, const std::string& about) {
    for (Diagnostic& each : other.all_) each.about = about;
    append(std::move(other));
}

void print(std::ostream& out, const Diagnostic& diagnostic, bool color) {
    const Paint paint{color};
    const Severity severity = diagnostic.rule->severity;
    if (diagnostic.at) out << paint.bold() << visible(place(diagnostic.at)) << paint.off() << ": ";
    out << paint.of(severity) << to_string(severity) << ' ' << diagnostic.rule->id << paint.off() << ": "
        << visible(diagnostic.message) << '\n';
    print_excerpt(out, diagnostic.at, paint);
    for (const Note& note : diagnostic.notes) {
        if (note.at) out << "  " << visible(place(note.at)) << ": ";
        out << paint.cyan() << "note" << paint.off() << ": " << visible(note.message) << '\n';
        print_excerpt(out, note.at, paint);
    }
    if (!diagnostic.help.empty())
        out << "  " << paint.cyan() << "help" << paint.off() << ": " << visible(diagnostic.help) << '\n';
}

std::string to_json(const Diagnostic& diagnostic) {
    nlohmann::ordered_json json;
    json["id"] = diagnostic.rule->id;
    json["severity"] = to_string(diagnostic.rule->severity);
    json["message"] = diagnostic.message;
    json.update(place_json(diagnostic.at));
    if (!diagnostic.about.empty()) json["about"] = diagnostic.about;
    if (!diagnostic.help.empty()) json["help"] = diagnostic.help;
    for (const Note& note : diagnostic.notes) {
        nlohmann::ordered_json entry{{"message", note.message}};
        entry.update(place_json(note.at));
        json["notes"].push_back(std::move(entry));
    }
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace exbind::text
