#include "docs/dialect/halves.hpp"

#include <algorithm>

#include "docs/dialect/table.hpp"
#include "docs/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

std::string word(Required required) {
    switch (required) {
        case Required::yes:
            return "required";
        case Required::no:
            return "optional";
        case Required::conditional:
            return "conditional";
        case Required::unknown:
            break;
    }
    return "unclear";
}

std::string describe(const std::vector<spec::Limit>& limits) {
    std::vector<std::string> parts;
    for (const spec::Limit& limit : limits) {
        const std::string when = limit.when.empty() ? "" : " when " + text::join(limit.when, " and ");
        if (limit.of_exchange) {
            parts.push_back("weight " + std::to_string(limit.weight) + when);
            continue;
        }
        parts.push_back(std::to_string(limit.count) + ' ' + spec::to_text(limit.unit) + "s per " +
                        spec::window_text(limit.window_ms) +
                        (limit.scope.empty() ? ", no scope" : " by " + text::join(limit.scope, "+")) + when);
    }
    return parts.empty() ? "none" : text::join(parts, ", ");
}

class Comparison {
  public:
    Comparison(const Dialect::Tables& words, text::Diagnostics& findings) : words_(words), findings_(findings) {}

    void fields(const std::vector<RawField>& main, const std::vector<RawField>& other, const std::string& path) {
        for (const RawField& field : main) {
            const RawField* twin = find(other, field.row.name);
            const std::string name = path + std::string{field.row.name};
            if (twin == nullptr) {
                findings_.report(rules::half_fields, field.row.span, "only this language lists '" + name + "'");
                continue;
            }
            pair(field, *twin, name);
            fields(field.fields, twin->fields, name + ".");
        }
        for (const RawField& field : other) {
            if (find(main, field.row.name) == nullptr) {
                findings_.report(
                    rules::half_fields, field.row.span,
                    "only this language lists '" + path + std::string{field.row.name} + "'; it was not imported");
            }
        }
    }

  private:
    static const RawField* find(const std::vector<RawField>& fields, std::string_view name) {
        const auto at =
            std::find_if(fields.begin(), fields.end(), [&](const RawField& f) { return f.row.name == name; });
        return at == fields.end() ? nullptr : &*at;
    }

    void pair(const RawField& main, const RawField& other, const std::string& name) {
        const Required here = read_required(main.row.required, words_);
        const Required there = read_required(other.row.required, words_);
        if (here != there && here != Required::unknown && there != Required::unknown) {
            const bool mild = here != Required::yes && there != Required::yes;
            findings_
                .report(mild ? rules::half_optional : rules::half_required, main.row.span,
                        "'" + name + "' is " + word(here) + " here and " + word(there) + " in the other language")
                .notes.push_back({"the other language", other.row.span});
        }
        // Most types are written alike.
        if (main.row.type == other.row.type && main.fields.empty() == other.fields.empty()) return;
        if (structure_of(main.row.type, !main.fields.empty(), words_) !=
                structure_of(other.row.type, !other.fields.empty(), words_) ||
            scalar_of(main.row.type, words_) != scalar_of(other.row.type, words_)) {
            findings_
                .report(rules::half_type, main.row.span,
                        "'" + name + "' is " + main.row.type + " here and " + other.row.type + " in the other language")
                .notes.push_back({"the other language", other.row.span});
        }
    }

    const Dialect::Tables& words_;
    text::Diagnostics& findings_;
};

}  // namespace

void compare_halves(const RawOperation& main, const RawOperation& other, const Dialect::Tables& words,
                    text::Diagnostics& findings) {
    // What could not be read in the other half is no difference.
    const bool unread = other.limits.empty() && other.limit_span;
    if (main.limits != other.limits && !unread) {
        findings
            .report(rules::half_limit, main.limit_span ? main.limit_span : main.section->span,
                    "the limit is " + describe(main.limits) + " here and " + describe(other.limits) +
                        " in the other language")
            .notes.push_back({"the other language", other.limit_span ? other.limit_span : other.section->span});
    }
    if (main.permission != other.permission) {
        const auto shown = [](const RawOperation& raw) {
            return raw.permission.empty() ? std::string{"not stated"} : raw.permission;
        };
        findings
            .report(rules::half_permission, main.has_permission ? main.permission_span : main.section->span,
                    "the permission is " + shown(main) + " here and " + shown(other) + " in the other language")
            .notes.push_back(
                {"the other language", other.has_permission ? other.permission_span : other.section->span});
    }
    Comparison comparison{words, findings};
    comparison.fields(main.request, other.request, "");
    comparison.fields(main.reply, other.reply, "");
}

}  // namespace exbind::docs::dialect
