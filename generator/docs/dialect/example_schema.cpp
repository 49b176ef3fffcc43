#include "docs/dialect/example_schema.hpp"

#include <algorithm>

#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::dialect {
namespace {

using json::Value;

/// Deeper than any documented reply.
constexpr std::size_t deepest = 24;

/// Builds fields from the values of one document.
class Builder {
  public:
    Builder(const DocExample& example, const Document& document) : example_(example), document_(document) {}

    DocField field(const std::string& name, const Value& value, std::size_t name_offset, std::size_t depth = 0) const {
        DocField result;
        result.name = name;
        result.span = place(name_offset, name.size() + 2);
        result.description = comment_behind(value);
        fill(result, value, depth);
        return result;
    }

    void fill(DocField& field, const Value& value, std::size_t depth) const {
        if (depth > deepest) {
            field.doc_type = json_type;
        } else if (value.is_object()) {
            field.doc_type = "object";
            field.structure = value.members.empty() ? Structure::scalar : Structure::object;
            if (value.members.empty()) field.doc_type = json_type;
            for (const json::Member& member : value.members)
                add(field.fields, this->field(member.key, member.value, member.offset, depth + 1));
        } else if (value.is_array()) {
            fill_list(field, value, depth);
        } else {
            field.doc_type = type_of(value);
        }
    }

    static std::string type_of(const Value& value) {
        switch (value.type) {
            case Value::Type::boolean:
                return "boolean";
            case Value::Type::number:
                return value.text.find_first_of(".eE") == std::string::npos ? "integer" : "number";
            case Value::Type::string:
                return "string";
            default:
                return "";
        }
    }

    /// Joins what another example shows of a field.
    static void merge(DocField& into, DocField from) {
        if (into.description.empty()) into.description = std::move(from.description);
        const bool unknown = into.doc_type.empty() || into.doc_type == json_type;
        if (unknown && into.fields.empty()) {
            if (from.doc_type.empty()) return;
            into.doc_type = from.doc_type;
            into.structure = from.structure;
            into.positional = from.positional;
            into.fields = std::move(from.fields);
            return;
        }
        if (from.doc_type.empty() || (from.doc_type == json_type && from.fields.empty())) return;
        if (into.structure == Structure::scalar && from.structure == Structure::scalar) {
            if (into.doc_type != from.doc_type) into.doc_type = joint_type(into.doc_type, from.doc_type);
            return;
        }
        if (into.structure != from.structure || into.positional != from.positional) {
            into = any_json(std::move(into));
            return;
        }
        for (DocField& field : from.fields) add(into.fields, std::move(field));
    }

    static void add(std::vector<DocField>& fields, DocField field) {
        if (DocField* known = text::find_by(fields, &DocField::name, field.name))
            merge(*known, std::move(field));
        else
            fields.push_back(std::move(field));
    }

  private:
    static std::string joint_type(const std::string& a, const std::string& b) {
        const auto number = [](const std::string& type) { return type == "integer" || type == "number"; };
        return number(a) && number(b) ? "number" : json_type;
    }

    static DocField any_json(DocField field) {
        field.doc_type = json_type;
        field.structure = Structure::scalar;
        field.positional = false;
        field.fields.clear();
        return field;
    }

    void fill_list(DocField& field, const Value& list, std::size_t depth) const {
        field.structure = Structure::list_of_scalars;
        field.doc_type = "array of json";
        if (list.items.empty()) return;
        const auto all = [&](auto test) { return std::all_of(list.items.begin(), list.items.end(), test); };
        if (all([](const Value& item) { return item.is_object(); })) {
            field.structure = Structure::list_of_objects;
            field.doc_type = "array of objects";
            for (const Value& item : list.items)
                for (const json::Member& member : item.members)
                    add(field.fields, this->field(member.key, member.value, member.offset, depth + 1));
        } else if (all([](const Value& item) { return item.is_scalar(); })) {
            std::string type = type_of(list.items.front());
            for (const Value& item : list.items)
                if (const std::string one = type_of(item); one != type) type = joint_type(type, one);
            field.doc_type = "array of " + (type.empty() ? std::string(json_type) : type);
        } else if (all([](const Value& item) { return item.is_array(); })) {
            fill_rows(field, list, depth);
        }
    }

    /// A list of lists. Comments name the places of a row: they are fields then.
    void fill_rows(DocField& field, const Value& list, std::size_t depth) const {
        const Value& row = list.items.front();
        std::vector<DocField> places;
        bool named = row.items.size() > 1;
        bool scalars = true;
        std::string type = row.items.empty() ? "" : type_of(row.items.front());
        for (const Value& item : row.items) {
            scalars = scalars && item.is_scalar();
            if (type_of(item) != type) type = joint_type(type, type_of(item));
            std::string name = name_from(comment_behind(item));
            named = named && !name.empty() && text::find_by(places, &DocField::name, name) == nullptr;
            places.push_back(this->field(name, item, item.offset, depth + 1));
        }
        if (named) {
            field.structure = Structure::list_of_objects;
            field.doc_type = "array of arrays";
            field.positional = true;
            field.fields = std::move(places);
        } else if (scalars) {
            field.structure = Structure::list_of_lists;
            field.doc_type = "array of array of " + (type.empty() ? std::string(json_type) : type);
        }
    }

    /// "Quote asset volume" -> quoteAssetVolume
    static std::string name_from(std::string_view comment) {
        std::string name;
        std::size_t words = 0;
        bool begins = true;
        for (const char c : comment) {
            if (!text::is_alnum(c)) {
                if (c != ' ' && c != '-') break;
                begins = true;
                continue;
            }
            if (begins && ++words > 5) return {};
            name += begins && words > 1 ? text::upper(c) : begins ? text::lower(c) : c;
            begins = false;
        }
        return name.empty() || text::is_digit(name.front()) ? std::string{} : name;
    }

    /// What a comment on the line of a value says.
    std::string comment_behind(const Value& value) const {
        const std::size_t length = json::to_text(value.is_scalar() ? value : Value{}).size();
        const std::size_t last = std::min(value.offset + (value.is_scalar() ? length : 1), document_.origin.size());
        if (last == 0) return {};
        const std::string_view text = example_.text;
        const std::size_t begin = document_.origin[last - 1];
        const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
        const std::size_t mark = line.find("//");
        // Between the value and its comment stands at most a comma.
        if (mark == std::string_view::npos || mark == 0) return {};
        const std::string_view between = text::trim(line.substr(1, mark - 1));
        if (!between.empty() && between != ",") return {};
        return std::string(text::trim(line.substr(mark + 2)));
    }

    text::Span place(std::size_t offset, std::size_t length) const {
        return offset < document_.origin.size() ? place_in(example_, document_.origin[offset], length) : example_.span;
    }

    const DocExample& example_;
    const Document& document_;
};

}  // namespace

void reply_from_examples(const spec::Envelope& envelope, DocOperation& operation) {
    DocField object;
    DocField other;
    bool has_object = false;
    bool has_other = false;
    for (const DocExample& example : operation.examples) {
        if (!example.reply) continue;
        const Documents documents = read_documents(example.text);
        for (const Document& document : documents.found) {
            const Value* payload = envelope.payload.empty() ? &document.value : document.value.find(envelope.payload);
            if (payload == nullptr || (payload->is_object() && payload->members.empty())) continue;
            const Builder builder(example, document);
            DocField whole = builder.field({}, *payload, payload->offset);
            DocField& known = payload->is_object() ? object : other;
            bool& seen = payload->is_object() ? has_object : has_other;
            if (seen)
                Builder::merge(known, std::move(whole));
            else
                known = std::move(whole);
            seen = true;
        }
    }
    if (!has_object && !has_other) return;
    if (has_object && has_other) {
        DocField either;
        either.span = object.span;
        either.structure = Structure::object;
        either.doc_type = "object";
        either.variant = true;
        object.name = "one";
        other.name = "all";
        either.fields = {std::move(object), std::move(other)};
        operation.reply_shape = spec::Shape::value;
        operation.reply = {std::move(either)};
        return;
    }
    DocField& whole = has_object ? object : other;
    if (whole.structure == Structure::object || whole.structure == Structure::list_of_objects) {
        operation.reply_shape = has_object ? spec::Shape::object : spec::Shape::list;
        operation.reply_positional = whole.positional;
        operation.reply = std::move(whole.fields);
        return;
    }
    operation.reply_shape = spec::Shape::value;
    operation.reply = {std::move(whole)};
}

}  // namespace exbind::docs::dialect
