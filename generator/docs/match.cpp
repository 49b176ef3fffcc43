#include "docs/match.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "docs/examples.hpp"
#include "docs/placeholder.hpp"
#include "docs/rules.hpp"
#include "docs/walk.hpp"
#include "spec/envelope.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

/// One side of an example as it goes into the spec.
struct Side {
    std::string text;
    std::vector<std::string> repaired;
    text::Span span;
    bool fits = true;  ///< what is documented
};

std::string query_decoded(std::string_view text) {
    return text::percent_decoded(text::replace_all(std::string(text), "+", " "));
}

/// A query as an object of strings and lists of them, so that it is matched like a body.
json::Value query_value(std::string_view query, const std::vector<DocField>& fields) {
    json::Value value;
    value.type = json::Value::Type::object;
    for (const std::string_view pair : text::split(query, '&')) {
        const std::size_t equals = pair.find('=');
        if (pair.empty() || equals == std::string_view::npos) continue;
        json::Member member;
        member.key = query_decoded(pair.substr(0, equals));
        const std::string decoded = query_decoded(pair.substr(equals + 1));
        const DocField* field = text::find_by(fields, &DocField::name, member.key);
        if (field != nullptr && field->structure == Structure::list_of_scalars && field->outer.empty()) {
            member.value.type = json::Value::Type::array;
            const char separator = spec::separator_of(field->style);
            const std::vector<std::string_view> parts =
                separator == 0 ? std::vector<std::string_view>{decoded} : text::split(decoded, separator);
            for (const std::string_view part : parts) member.value.items.push_back(json::text_value(part));
        } else {
            member.value = json::text_value(decoded);
        }
        value.members.push_back(std::move(member));
    }
    return value;
}

bool same_path(std::string_view documented, std::string_view shown) {
    const auto a = text::split(documented, '/');
    const auto b = text::split(shown, '/');
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a[i] != b[i] && !a[i].starts_with('{')) return false;
    }
    return true;
}

/// Texts of so many words are prose, which stays in the documentation; so many of them are kept.
constexpr std::size_t prose_words = 8;
constexpr std::size_t kept_words = 4;

/// Shortens the strings of a JSON text that are prose. Blanks never stand within an escape.
std::string without_prose(const std::string& json, bool& shortened) {
    std::string out;
    for (std::size_t at = 0; at < json.size();) {
        if (json[at] != '"') {
            out += json[at++];
            continue;
        }
        std::size_t end = at + 1;
        std::size_t words = 1;
        std::size_t keep = 0;
        for (; end < json.size() && json[end] != '"'; ++end) {
            if (json[end] == '\\') ++end;
            if (end < json.size() && json[end] == ' ' && ++words == kept_words + 1) keep = end;
        }
        const bool prose = words >= prose_words;
        shortened = shortened || prose;
        out.append(json, at, (prose ? keep : end) - at);
        if (prose) out += " ...";
        at = std::min(end, json.size());
        if (at < json.size()) out += json[at++];
    }
    return out;
}

class Matcher {
  public:
    Matcher(DocOperation& operation, const spec::Envelope& envelope, ExampleCounts& counts)
        : operation_(operation),
          envelope_(envelope),
          counts_(counts),
          requests_(operation.findings, true, operation.by_schema),
          replies_(operation.findings, false, operation.by_schema) {}

    std::vector<spec::Example> run() {
        if (operation_.by_schema) drop_placeholders(operation_);
        for (const DocExample& example : operation_.examples) {
            const Documents documents = read_documents(example.text);
            for (const json::Failure& failure : documents.failures) {
                ++counts_.unusable;
                operation_.findings.report(rules::example_unusable, place_in(example, failure.offset), failure.message,
                                           "correct the example on the page");
            }
            if (example.reply) {
                reply(example, documents);
            } else {
                request(example, documents);
            }
        }
        take_envelope_fields();
        replies_.report_unseen(operation_.reply);
        leave_out_nothing();
        return pair();
    }

  private:
    // ---- Requests ---------------------------------------------------------------------------------------------------

    void request(const DocExample& example, const Documents& documents) {
        std::vector<RequestLine> lines = request_lines(documents.rest);
        for (const Document& document : documents.found) {
            const auto more = request_lines(document.lead);
            lines.insert(lines.begin(), more.begin(), more.end());
        }
        for (const RequestLine& line : lines) {
            if (line.method == operation_.method && same_path(spec::sent_path(operation_.path), line.path)) continue;
            operation_.findings.report(rules::path_against_example, line_place(example, line),
                                       "the example shows " + line.method + ' ' + line.path + " instead of " +
                                           operation_.method + ' ' + operation_.path);
            return;
        }
        if (operation_.request_in == spec::In::body) {
            for (const Document& document : documents.found) body(example, document);
            return;
        }
        if (lines.empty() && documents.found.empty() && example.text.find('=') != std::string::npos &&
            text::trim(example.text).find_first_of(" \n") == std::string_view::npos) {
            lines.push_back({operation_.method, operation_.path, std::string{text::trim(example.text)}});
        }
        for (const RequestLine& line : lines) query(example, line);
    }

    static text::Span line_place(const DocExample& example, const RequestLine& line) {
        const std::size_t at = example.text.find(line.method + ' ');
        return at == std::string::npos ? example.span : place_in(example, at, line.method.size());
    }

    void query(const DocExample& example, const RequestLine& line) {
        ++counts_.valid;
        requests_.begin(&example, nullptr);
        if (!line.query.empty()) {
            const std::size_t at = example.text.find(line.query);
            requests_.set_place(at == std::string::npos ? example.span : place_in(example, at, line.query.size()));
        } else {
            requests_.set_place(line_place(example, line));
        }
        requests_.object(query_value(line.query, operation_.request), operation_.request, "");
        if (!line.query.empty()) sides_[0].push_back({line.query, {}, example.span, requests_.all_fit()});
    }

    void body(const DocExample& example, const Document& document) {
        count(example, document);
        requests_.begin(&example, &document);
        const json::Value& value = document.value;
        if (operation_.request_shape == spec::Shape::list && value.is_array()) {
            for (const json::Value& item : value.items) requests_.object(item, operation_.request, "");
        } else {
            requests_.object(value, operation_.request, "");
        }
        sides_[0].push_back(
            {document.json, repairs_of(example, document), place_in(example, document.begin), requests_.all_fit()});
    }

    // ---- Replies ----------------------------------------------------------------------------------------------------

    void reply(const DocExample& example, const Documents& documents) {
        if (documents.found.empty() && documents.failures.empty()) {
            ++counts_.unusable;
            operation_.findings.report(rules::example_unusable, example.span, "this reply example holds no JSON");
        }
        for (const Document& document : documents.found) {
            count(example, document);
            std::vector<std::string> repairs = repairs_of(example, document);
            bool shortened = false;
            std::string text = without_prose(document.json, shortened);
            if (shortened) repairs.emplace_back("long texts shortened");
            Side& side = sides_[1].emplace_back(
                Side{std::move(text), std::move(repairs), place_in(example, document.begin), true});
            replies_.begin(&example, &document);
            const json::Value* payload =
                envelope_.payload.empty() ? &document.value : document.value.find(envelope_.payload);
            if (payload == nullptr) {
                const bool error =
                    !envelope_.code.empty() && document.value.find(spec::first_member(envelope_.code)) != nullptr;
                if (!error) {
                    operation_.findings.report(rules::example_not_reply, place_in(example, document.begin),
                                               "this example has no member '" + envelope_.payload + "'");
                }
                continue;
            }
            for (const json::Member& member : document.value.members) beside_.insert(member.key);
            if (payload->is_array() && !refuses(document.value)) operation_.rows_shown.push_back(payload->items.size());
            find_coded_rows(document.value, *payload);
            match_payload(*payload);
            side.fits = replies_.all_fit();
        }
    }

    /// A list of the payload is that of a batch when as many codes of items stand beside it.
    void find_coded_rows(const json::Value& reply, const json::Value& payload) {
        const auto codes = spec::codes_beside(envelope_.item_code);
        if (!codes || reply.find(std::string(spec::first_member(codes->list))) == nullptr) return;
        const auto whole = nlohmann::json::parse(json::to_text(reply), nullptr, false);
        const nlohmann::json* const coded = spec::value_at(whole, codes->list);
        if (coded == nullptr || !coded->is_array() || coded->empty()) return;
        for (const json::Member& member : payload.members)
            if (member.value.is_array() && member.value.items.size() == coded->size())
                operation_.reply_rows = member.key;
    }

    bool refuses(const json::Value& reply) const {
        const std::string member(spec::first_member(envelope_.success_field));
        nlohmann::json told = nlohmann::json::object();
        if (const json::Value* const value = reply.find(member))
            told[member] = nlohmann::json::parse(json::to_text(*value), nullptr, false);
        return spec::says_success(envelope_, told) == false;
    }

    void match_payload(const json::Value& payload) {
        std::vector<DocField>& fields = operation_.reply;
        switch (operation_.reply_shape) {
            case spec::Shape::value:
                if (!fields.empty()) replies_.value(payload, fields.front(), "");
                break;
            case spec::Shape::object:
                if (operation_.reply_positional) {
                    replies_.positions(payload, fields, "");
                } else {
                    replies_.object(payload, fields, "");
                }
                break;
            case spec::Shape::list:
            case spec::Shape::one:
            case spec::Shape::none:
                for (const json::Value& item : payload.items) {
                    if (operation_.reply_positional) {
                        replies_.positions(item, fields, "");
                    } else {
                        replies_.object(item, fields, "");
                    }
                }
                if (payload.is_object()) replies_.object(payload, fields, "");
                break;
        }
    }

    /// A documented value that no example ever shows is no payload: a client that waited for it would fail.
    void leave_out_nothing() {
        std::vector<DocField>& fields = operation_.reply;
        if (operation_.reply_shape != spec::Shape::value || fields.size() != 1 ||
            fields.front().structure != Structure::scalar || fields.front().samples.empty())
            return;
        const auto& samples = fields.front().samples;
        if (std::any_of(samples.begin(), samples.end(), [](const std::string& each) { return each != "null"; })) return;
        operation_.findings.report(rules::null_payload, fields.front().span,
                                   "the payload is documented as " + fields.front().doc_type +
                                       " and null in every example, so it was left out",
                                   "add `reply` with an overlay if there is one");
        fields.clear();
        operation_.reply_shape = spec::Shape::none;
    }

    /// Listed fields that the examples show next to the payload are no part of it.
    void take_envelope_fields() {
        if (envelope_.payload.empty()) return;
        std::vector<DocField>& fields = operation_.reply;
        const auto outside = [&](const DocField& field) {
            return !field.name.empty() && beside_.count(field.name) != 0 && !replies_.saw(&field);
        };
        if (std::none_of(fields.begin(), fields.end(), outside)) return;
        for (const DocField& field : fields) {
            if (outside(field)) {
                operation_.findings.report(rules::beside_payload, field.span,
                                           "'" + field.name + "' is beside the payload and was left out");
            }
        }
        // Marks of what was seen go by address: decide first, move afterwards.
        std::vector<DocField> kept;
        std::vector<bool> seen;
        for (DocField& field : fields) {
            if (outside(field)) continue;
            seen.push_back(replies_.saw(&field));
            kept.push_back(std::move(field));
        }
        replies_.moved(fields, kept, seen);
        fields = std::move(kept);
    }

    // ---- Both -------------------------------------------------------------------------------------------------------

    std::vector<std::string> repairs_of(const DocExample& example, const Document& document) const {
        std::vector<std::string> repairs;
        const std::size_t first = line_in(example.text, document.begin);
        if (example.reply && !document.lead.empty() && !document.lead.starts_with("//") &&
            !document.lead.starts_with('#')) {
            repairs.emplace_back("words before the JSON dropped");
        }
        for (const Repair& repair : document.repairs) {
            repairs.push_back("line " + std::to_string(line_in(example.text, repair.offset) - first + 1) + ": " +
                              repair.words);
        }
        return repairs;
    }

    void count(const DocExample& example, const Document& document) {
        const auto repairs = repairs_of(example, document);
        ++(repairs.empty() ? counts_.valid : counts_.repaired);
        if (repairs.empty()) return;
        text::Diagnostic& finding =
            operation_.findings.report(rules::example_repaired, place_in(example, document.begin),
                                       "this example is not valid JSON; it was repaired");
        for (const Repair& repair : document.repairs)
            finding.notes.push_back({repair.words, place_in(example, repair.offset)});
    }

    /// Requests and replies in the order they are shown belong together.
    std::vector<spec::Example> pair() {
        std::vector<spec::Example> examples(std::max(sides_[0].size(), sides_[1].size()));
        for (std::size_t i = 0; i < examples.size(); ++i) {
            for (std::size_t side : {1U, 0U}) {
                if (i >= sides_[side].size() || !sides_[side][i].fits) continue;
                Side& from = sides_[side][i];
                examples[i].span = from.span;
                for (std::string& repair : from.repaired) {
                    examples[i].repaired.push_back((side == 0 ? "request, " : "reply, ") + repair);
                }
                (side == 0 ? examples[i].request : examples[i].reply) = std::move(from.text);
            }
        }
        std::erase_if(examples, [](const spec::Example& each) { return !each.request && !each.reply; });
        return examples;
    }

    DocOperation& operation_;
    const spec::Envelope& envelope_;
    ExampleCounts& counts_;
    Walk requests_;
    Walk replies_;
    std::set<std::string> beside_;
    std::vector<Side> sides_[2];
};

}  // namespace

std::vector<spec::Example> match_examples(DocOperation& operation, const spec::Envelope& envelope,
                                          ExampleCounts& counts) {
    return Matcher{operation, envelope, counts}.run();
}

}  // namespace exbind::docs
