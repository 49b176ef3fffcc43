#include "docs/walk.hpp"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "docs/placeholder.hpp"
#include "docs/rules.hpp"
#include "text/find.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

/// Enough to infer types from; documentation rarely shows more different values of one field.
constexpr std::size_t most_samples = 64;
/// An example with more unknown members is of something else: looking for near names would only cost time.
constexpr std::size_t most_guesses = 50;

std::string describe(const json::Value& value) {
    using Type = json::Value::Type;
    switch (value.type) {
        case Type::null:
            return "null";
        case Type::boolean:
            return "a boolean";
        case Type::number:
            return "a number";
        case Type::string:
            return "a string";
        case Type::array:
            return "an array";
        case Type::object:
            return "an object";
    }
    return "something else";
}

/// Structure that an example shows where the table documents another one.
Structure shown_structure(const json::Value& value, const DocField& field) {
    if (value.is_object()) return Structure::object;
    if (!value.is_array()) return Structure::scalar;
    if (value.items.empty()) return field.fields.empty() ? Structure::list_of_scalars : Structure::list_of_objects;
    const json::Value& first = value.items.front();
    return first.is_object()  ? Structure::list_of_objects
           : first.is_array() ? Structure::list_of_lists
                              : Structure::list_of_scalars;
}

bool is_list(Structure structure) {
    return structure == Structure::list_of_scalars || structure == Structure::list_of_objects ||
           structure == Structure::list_of_lists;
}

bool fits(const json::Value& value, Structure structure) {
    if (value.is_array()) {
        if (!is_list(structure)) return false;
        if (value.items.empty()) return true;
        const json::Value& first = value.items.front();
        if (structure == Structure::list_of_objects) return first.is_object() || first.is_array();
        if (structure == Structure::list_of_lists) return first.is_array();
        return first.is_scalar();
    }
    if (value.is_object()) {
        return structure == Structure::object || structure == Structure::map_of_scalars ||
               structure == Structure::map_of_objects;
    }
    return structure == Structure::scalar;
}

/// Fields by wire name. A parameter outside the query or body may have the name of one there.
class Members {
  public:
    Members(std::vector<DocField>& fields, bool request) : fields_(fields), request_(request) {
        if (fields.size() <= few) return;
        for (DocField& field : fields) by_name_.emplace(field.name, &field);
        for (DocField& field : fields)
            if (!field.sent_as.empty()) by_name_[field.sent_as] = &field;
    }
    DocField* find(const std::string& name) const {
        if (fields_.size() > few) {
            const auto found = by_name_.find(name);
            return found == by_name_.end() ? nullptr : found->second;
        }
        DocField* field = request_ ? text::find_by(fields_, &DocField::sent_as, name) : nullptr;
        return field != nullptr ? field : text::find_by(fields_, &DocField::name, name);
    }

  private:
    static constexpr std::size_t few = 16;
    std::vector<DocField>& fields_;
    bool request_;
    std::unordered_map<std::string_view, DocField*> by_name_;
};

}  // namespace

text::Span Walk::place(std::size_t offset, std::size_t length) const {
    if (document_ == nullptr || example_ == nullptr) return place_;
    if (offset >= document_->origin.size()) return example_->span;
    return place_in(*example_, document_->origin[offset], length);
}

void Walk::sample(const json::Value& value, DocField& field) {
    if (field.samples.size() >= most_samples) return;
    std::string text = json::to_text(value);
    if (std::find(field.samples.begin(), field.samples.end(), text) != field.samples.end()) return;
    field.sample_places.push_back(place(value.offset, text.size()));
    field.samples.push_back(std::move(text));
}

void Walk::contradiction(const json::Value& value, DocField& field, const std::string& path, const std::string& shown) {
    if (!contradicted_.insert(&field).second) return;
    findings_
        .report(rules::type_against_example, place(value.offset, 1),
                "'" + path + "' is documented as " + (field.doc_type.empty() ? "something else" : field.doc_type) +
                    (field.fields.empty() ? "" : " with fields of its own") + ", the example shows " + shown)
        .notes.push_back({"documented here", field.span});
}

void Walk::object(const json::Value& value, std::vector<DocField>& fields, const std::string& path) {
    if (!value.is_object()) return;
    std::set<std::string_view> present;
    const Members known(fields, request_);
    for (const json::Member& member : value.members) {
        present.insert(member.key);
        const std::string name = path + member.key;
        if (DocField* field = known.find(member.key)) {
            this->value(member.value, *field, name);
        } else if (reported_.insert(name).second) {
            std::vector<std::string> names;
            if (++guesses_ <= most_guesses) {
                std::unordered_set<std::string_view> shown;
                for (const json::Member& other : value.members) shown.insert(other.key);
                for (const DocField& candidate : fields)
                    if (shown.count(candidate.name) == 0) names.push_back(candidate.name);
            }
            findings_.report(rules::only_in_example, place(member.offset, member.key.size() + 2),
                             "'" + text::visible(name) + "' is in the example but not in the table",
                             text::did_you_plainly_mean(member.key, names));
        }
    }
    if (!request_) return;
    for (const DocField& field : fields) {
        const std::string& wire_name = field.sent_as.empty() ? field.name : field.sent_as;
        if (field.required != spec::Presence::yes || present.count(wire_name) != 0 || field.in == spec::In::path ||
            field.in == spec::In::header) {
            continue;
        }
        if (!reported_.insert("missing " + path + field.name).second) continue;
        findings_
            .report(rules::required_not_in_example, place(value.offset, 1),
                    "the example lacks '" + path + field.name + "', which is required")
            .notes.push_back({"documented here", field.span});
    }
}

void Walk::positions(const json::Value& value, std::vector<DocField>& fields, const std::string& path) {
    if (!value.is_array()) return;
    if (value.items.size() != fields.size() && reported_.insert("size " + path).second) {
        findings_.report(rules::positions_against_example, place(value.offset, 1),
                         "the example shows " + std::to_string(value.items.size()) + " items where " +
                             std::to_string(fields.size()) + " fields are listed");
    }
    for (std::size_t i = 0; i < std::min(value.items.size(), fields.size()); ++i) {
        this->value(value.items[i], fields[i], path + fields[i].name);
    }
}

/// The form of a variant that an example has: the one its tag names, else the one whose members it knows best.
void Walk::form(const json::Value& value, DocField& variant, const std::string& path) {
    DocField* best = nullptr;
    std::size_t least = 0;
    const json::Value* tag = variant.tag.empty() ? nullptr : value.find(variant.tag);
    for (DocField& form : variant.fields) {
        if (tag != nullptr && json::decoded(tag->text) != form.name) continue;
        std::size_t strange = fits(value, form.structure) ? 0 : 1000;
        if (form.structure == Structure::object && value.is_object()) {
            const Members known(form.fields, false);
            for (const json::Member& member : value.members) strange += known.find(member.key) == nullptr;
        } else if (form.structure == Structure::scalar && value.is_scalar()) {
            const bool text = !value.text.empty() && value.text.front() == '"';
            strange += text == (form.doc_type == "string") ? 0 : 1;
        }
        if (best != nullptr && strange >= least) continue;
        best = &form;
        least = strange;
    }
    if (best != nullptr && least < 1000) this->value(value, *best, path);
}

void Walk::value(const json::Value& value, DocField& field, const std::string& path) {
    seen_.insert(&field);
    if (!field.outer.empty() && value.type != json::Value::Type::null) {
        const std::string outer = field.outer;
        field.outer.erase(0, 1);
        for (const json::Value& item : value.items) this->value(item, field, path);
        for (const json::Member& member : value.members) this->value(member.value, field, path);
        field.outer = outer;
        return;
    }
    if (field.variant && value.type != json::Value::Type::null && value.text != "\"\"") {
        if (field.structure == Structure::object) return form(value, field, path);
        for (const json::Value& item : value.items) form(item, field, path);
        for (const json::Member& member : value.members) form(member.value, field, path);
        return;
    }
    if (value.type == json::Value::Type::null) {
        if (!field.nullable) {
            field.nullable = true;
            findings_.report(rules::null_in_example, place(value.offset, 4), "'" + path + "' is null in the example")
                .notes.push_back({"documented here", field.span});
        }
        sample(value, field);
        return;
    }
    const bool blank = value.text == "\"\"";
    if (by_schema_ && field.structure == Structure::scalar && field.doc_type == json_type) return;
    if (field.positional && field.structure == Structure::object && value.is_array())
        return positions(value, field.fields, path + '.');
    if (!fits(value, field.structure) && !blank) {
        contradiction(value, field, path, describe(value));
        if (by_schema_) {
            fits_ = false;
            return;
        }
        field.structure = shown_structure(value, field);
    }
    if (blank && field.structure != Structure::scalar) return;
    const std::string inside = path + '.';
    switch (field.structure) {
        case Structure::scalar:
            scalar(value, field, path);
            break;
        case Structure::object:
            if (field.fields.empty()) {
                sample(value, field);
            } else {
                object(value, field.fields, inside);
            }
            break;
        case Structure::list_of_scalars:
            for (const json::Value& item : value.items) scalar(item, field, path);
            break;
        case Structure::list_of_objects:
            for (const json::Value& item : value.items) {
                if (item.is_array()) {
                    field.positional = true;
                    positions(item, field.fields, inside);
                } else if (!field.fields.empty()) {
                    object(item, field.fields, inside);
                }
            }
            break;
        case Structure::list_of_lists:
            for (const json::Value& item : value.items) {
                if (field.positional && !field.fields.empty()) {
                    positions(item, field.fields, inside);
                } else {
                    for (const json::Value& inner : item.items) scalar(inner, field, path);
                }
            }
            break;
        case Structure::map_of_scalars:
            for (const json::Member& member : value.members) scalar(member.value, field, path);
            break;
        case Structure::map_of_objects:
            for (const json::Member& member : value.members) object(member.value, field.fields, inside);
            break;
    }
}

void Walk::scalar(const json::Value& value, DocField& field, const std::string& path) {
    using Type = json::Value::Type;
    if (!value.is_scalar()) return;
    if (by_schema_ && is_placeholder(value, field)) {
        // A remark that says "remarks" is a text, and may well have been one.
        if (field.doc_type != "string" || !text::iequals(value.plain(), field.name)) fits_ = false;
        if (reported_.insert("placeholder " + path).second)
            findings_.report(
                rules::placeholder, place(value.offset, value.text.size()),
                "the example '" + text::visible(value.plain()) + "' of '" + text::visible(path) + "' is made up",
                "it was ignored");
        return;
    }
    const std::string documented = field.scalar_words();
    const bool says_boolean = documented.find("bool") != std::string::npos;
    const bool says_string = documented.find("string") != std::string::npos || documented.empty();
    const bool truth = value.type == Type::boolean || value.text == "\"true\"" || value.text == "\"false\"";
    if (says_boolean && !truth && value.text != "\"\"") contradiction(value, field, path, describe(value));
    if (says_string && (value.type == Type::boolean || value.type == Type::number) && !documented.empty()) {
        contradiction(value, field, path, describe(value));
    }
    sample(value, field);
}

void Walk::moved(const std::vector<DocField>& from, const std::vector<DocField>& to, const std::vector<bool>& seen) {
    for (const DocField& field : from) seen_.erase(&field);
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (seen[i]) seen_.insert(&to[i]);
    }
}

void Walk::report_unseen(const std::vector<DocField>& fields, const std::string& path) {
    if (std::none_of(fields.begin(), fields.end(), [&](const DocField& field) { return saw(&field); })) return;
    for (const DocField& field : fields) {
        if (!saw(&field)) {
            findings_.report(rules::only_in_table, field.span,
                             "'" + path + field.name + "' is listed, but no example shows it");
        } else if (!field.variant) {
            report_unseen(field.fields, path + field.name + ".");
        }
    }
}

}  // namespace exbind::docs
