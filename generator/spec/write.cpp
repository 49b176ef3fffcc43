#include "spec/write.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "spec/attributes.hpp"
#include "spec/scalar.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

/// Lines longer than this are written as blocks.
constexpr std::size_t line_width = 120;

/// A value in both of its forms: as it stands within brackets, and as it stands on a line of its own.
struct Value {
    std::string flow;
    std::string block;
};

Value text_value(std::string_view text) {
    std::string flow = scalar(text, true);
    // What is plain within brackets is plain outside of them.
    std::string block = flow == text ? flow : scalar(text, false);
    return {std::move(flow), std::move(block)};
}
/// Numbers, lengths of time and words of the format.
Value word_value(const std::string& word) {
    return {word, word};
}

Value list_value(const std::vector<std::string>& texts) {
    std::vector<std::string> items;
    for (const std::string& each : texts) items.push_back(scalar(each, true));
    const std::string list = '[' + text::join(items, ", ") + ']';
    return {list, list};
}

using Members = std::vector<std::pair<std::string, Value>>;

std::string flow_map(const Members& members) {
    std::vector<std::string> parts;
    for (const auto& [key, value] : members) parts.push_back(scalar(key, true) + ": " + value.flow);
    return '{' + text::join(parts, ", ") + '}';
}

class Writer {
  public:
    void line(std::size_t indent, const std::string& text) {
        out_.append(indent, ' ');
        out_ += text;
        out_ += '\n';
    }

    void member(std::size_t indent, std::string_view key, const Value& value) {
        line(indent, scalar(key, false) + ": " + value.block);
    }

    /// `key: {a: b}`, or a block below the key when that is too long for a line.
    void map(std::size_t indent, std::string_view key, const Members& members) {
        const std::string start = scalar(key, false) + ": ";
        const std::string flow = start + flow_map(members);
        if (members.empty() || fits(indent, flow)) return line(indent, flow);
        line(indent, scalar(key, false) + ':');
        for (const auto& [name, value] : members) member(indent + 2, name, value);
    }

    /// `- {a: b}`, or a block when that is too long for a line.
    void item(std::size_t indent, const Members& members) {
        const std::string flow = "- " + flow_map(members);
        if (members.empty() || fits(indent, flow)) return line(indent, flow);
        block_item(indent, members);
    }

    void block_item(std::size_t indent, const Members& members) {
        for (const auto& [key, value] : members) {
            const std::string start = &key == &members.front().first ? "- " : "  ";
            line(indent, start + scalar(key, false) + ": " + value.block);
        }
    }

    /// `key: [a, b]`, or one item a line.
    void list(std::size_t indent, std::string_view key, const std::vector<Value>& items) {
        std::vector<std::string> parts;
        for (const Value& each : items) parts.push_back(each.flow);
        const std::string flow = scalar(key, false) + ": [" + text::join(parts, ", ") + ']';
        if (items.empty() || fits(indent, flow)) return line(indent, flow);
        line(indent, scalar(key, false) + ':');
        for (const Value& each : items) line(indent + 2, "- " + each.block);
    }

    void texts(std::size_t indent, std::string_view key, const std::vector<std::string>& texts) {
        std::vector<Value> items;
        for (const std::string& each : texts) items.push_back(text_value(each));
        list(indent, key, items);
    }

    void head(const std::string& exchange) {
        line(0, "exbind: 1");
        line(0, "exchange: " + scalar(exchange, false));
    }

    std::string take() { return std::move(out_); }

  private:
    static bool fits(std::size_t indent, const std::string& text) { return indent + text::width(text) <= line_width; }

    std::string out_;
};

// ---- Groups ---------------------------------------------------------------------------------------------------------

template <class Owner>
Value attribute_value(const Attribute<Owner>& attribute, const std::string& text) {
    return attribute.fallback.empty() ? text_value(text) : word_value(text);
}

Members field_members(const Field& field, const std::string& doc_type) {
    Members members;
    for (const Attribute<Field>& each : field_attributes()) {
        const std::string text = each.get(field);
        const bool usual = each.key == "doc_type" ? text == doc_type : text == each.fallback && each.key != "name";
        if (!usual) members.emplace_back(each.key, attribute_value(each, text));
    }
    if (!field.values.empty()) members.emplace_back("values", list_value(field.values));
    return members;
}

Members limit_members(const Limit& limit) {
    Members members;
    if (!limit.of_exchange)
        members = {{"count", word_value(std::to_string(limit.count))},
                   {"per", word_value(window_text(limit.window_ms))},
                   {"unit", word_value(to_text(limit.unit))}};
    if (!limit.of_exchange && !limit.scope.empty()) members.emplace_back("scope", list_value(limit.scope));
    if (!limit.when.empty()) members.emplace_back("when", list_value(limit.when));
    if (!limit.pool.empty()) members.emplace_back("pool", text_value(limit.pool));
    if (limit.weight != 1) members.emplace_back("weight", word_value(std::to_string(limit.weight)));
    return members;
}

void write_limits(Writer& writer, const Operation& operation) {
    if (operation.limits.empty()) return;
    if (operation.limits.size() == 1) {
        const std::string limit = flow_map(limit_members(operation.limits.front()));
        if (text::width(limit) < line_width / 2) return writer.line(4, "limits: [" + limit + ']');
    }
    writer.line(4, "limits:");
    for (const Limit& limit : operation.limits) writer.item(6, limit_members(limit));
}

void write_operation(Writer& writer, const Operation& operation) {
    // Attributes with a dot in their name stand together below the part before it.
    std::string part;
    Members members;
    const auto flush = [&] {
        if (!members.empty()) writer.map(4, part, members);
        members.clear();
        if (part == "access") write_limits(writer, operation);
    };
    for (const Attribute<Operation>& each : operation_attributes()) {
        const std::size_t dot = each.key.find('.');
        const std::string now = dot == std::string_view::npos ? std::string{} : std::string(each.key.substr(0, dot));
        if (now != part) flush();
        part = now;
        const std::string text = each.get(operation);
        if (each.key == "id") {
            writer.line(2, "- id: " + scalar(text, false));
        } else if (text != each.fallback) {
            if (part.empty())
                writer.member(4, each.key, attribute_value(each, text));
            else
                members.emplace_back(each.key.substr(dot + 1), attribute_value(each, text));
        }
    }
    flush();
}

void write_type(Writer& writer, const Type& type, const std::string& doc_type) {
    const std::string name = scalar(type.name, false);
    std::size_t indent = 4;
    if (type.positional || type.variant || !type.apart.empty()) {
        writer.line(2, name + ':');
        if (type.positional) writer.line(4, "positional: true");
        if (type.variant) writer.line(4, "variant: true");
        if (!type.tag.empty()) writer.member(4, "tag", text_value(type.tag));
        if (!type.apart.empty()) writer.member(4, "apart", text_value(type.apart));
        writer.line(4, type.fields.empty() ? "fields: []" : "fields:");
        indent = 6;
    } else {
        writer.line(2, name + (type.fields.empty() ? ": []" : ":"));
    }
    for (const Field& field : type.fields) writer.item(indent, field_members(field, doc_type));
}

void write_enum(Writer& writer, const Enum& each) {
    std::vector<Value> values;
    for (const EnumValue& value : each.values) {
        if (value.name.empty()) {
            values.push_back(text_value(value.wire));
        } else {
            const std::string map = flow_map({{"wire", text_value(value.wire)}, {"name", text_value(value.name)}});
            values.push_back({map, map});
        }
    }
    writer.list(2, each.name, values);
}

/// Those of the exchange stand in its own file.
void write_enums(Writer& writer, const std::vector<Enum>& enums, bool common) {
    bool begun = false;
    for (const Enum& each : enums) {
        if (each.common != common) continue;
        if (!std::exchange(begun, true)) writer.line(0, "enums:");
        write_enum(writer, each);
    }
}

void write_example(Writer& writer, const Example& example) {
    Members members{{"operation", text_value(example.operation)}};
    if (example.request) members.emplace_back("request", text_value(*example.request));
    if (example.reply) members.emplace_back("reply", text_value(*example.reply));
    writer.block_item(2, members);
    if (!example.repaired.empty()) writer.texts(4, "repaired", example.repaired);
}

/// "savings" of "finance/savings"
std::string last_segment(const std::string& group) {
    return group.substr(group.rfind('/') + 1);
}

}  // namespace

std::string usual_doc_type(const Group& group) {
    std::map<std::string, std::size_t> counts;
    std::string usual;
    std::size_t most = 0;
    for (const Type& type : group.types)
        for (const Field& field : type.fields) ++counts[field.doc_type];
    for (const auto& [name, count] : counts)
        if (count > most) {
            usual = name;
            most = count;
        }
    return usual;
}

std::string write_group(const Group& group, const std::string& exchange) {
    Writer writer;
    writer.line(0, "# Written by `exbind import`; people write " + last_segment(group.name) + ".overlay.yaml.");
    writer.head(exchange);
    writer.member(0, "group", text_value(group.name));
    const std::string doc_type = usual_doc_type(group);
    if (!doc_type.empty()) writer.member(0, "doc_type", text_value(doc_type));
    writer.line(0, group.operations.empty() ? "operations: []" : "operations:");
    for (const Operation& operation : group.operations) write_operation(writer, operation);
    if (!group.types.empty()) writer.line(0, "types:");
    for (const Type& type : group.types) write_type(writer, type, doc_type);
    write_enums(writer, group.enums, false);
    if (!group.examples.empty()) writer.line(0, "examples:");
    for (const Example& example : group.examples) write_example(writer, example);
    return writer.take();
}

std::string write_common(const std::vector<Enum>& enums, const std::string& exchange) {
    Writer writer;
    writer.line(0,
                "# Written by `exbind import`: the enums that several groups share; people write common.overlay.yaml.");
    writer.head(exchange);
    write_enums(writer, enums, true);
    return writer.take();
}

std::string write_provenance(const Provenance& provenance, const std::string& exchange) {
    Writer writer;
    writer.line(0, "# Written by `exbind import`: the page and line that each operation and field was read from.");
    writer.head(exchange);
    if (!provenance.unmentioned.empty()) writer.member(0, "unmentioned", list_value(provenance.unmentioned));
    writer.line(0, provenance.pages.empty() ? "pages: []" : "pages:");
    for (const SourcePage& page : provenance.pages) {
        Members members{{"page", text_value(page.page)}};
        if (!page.url.empty()) members.emplace_back("url", text_value(page.url));
        if (!page.updated.empty()) members.emplace_back("updated", text_value(page.updated));
        if (!page.sha256.empty()) members.emplace_back("sha256", text_value(page.sha256));
        writer.block_item(2, members);
        if (!page.operations.empty()) writer.line(4, "operations:");
        for (const SourceOperation& operation : page.operations) {
            writer.block_item(6, {{"operation", text_value(operation.operation)},
                                  {"line", word_value(std::to_string(operation.line))}});
            if (!operation.fields.empty()) writer.line(8, "fields:");
            std::set<std::string> seen;
            for (const auto& [field, line] : operation.fields)
                if (seen.insert(field).second) writer.member(10, field, word_value(std::to_string(line)));
        }
    }
    return writer.take();
}

std::string write_errors(const std::vector<ErrorCode>& errors, const std::string& exchange) {
    Writer writer;
    writer.line(
        0, "# Written by `exbind import`: the documented error codes. What people list in exchange.yaml counts more.");
    writer.head(exchange);
    writer.line(0, errors.empty() ? "errors: []" : "errors:");
    for (const ErrorCode& error : errors) {
        Members members{{"code", text_value(error.code)}};
        if (error.http != 0) members.emplace_back("http", word_value(std::to_string(error.http)));
        members.emplace_back("class", word_value(to_text(error.error_class)));
        writer.item(2, members);
    }
    return writer.take();
}

namespace {

Members pair_members(const std::vector<std::pair<std::string, std::string>>& pairs) {
    Members members;
    for (const auto& [key, value] : pairs) members.emplace_back(key, text_value(value));
    return members;
}

void write_environments(Writer& writer, const Exchange& exchange) {
    writer.line(0, exchange.environments.empty() ? "environments: []" : "environments:");
    for (const Environment& each : exchange.environments) {
        writer.block_item(2, {{"name", text_value(each.name)}});
        writer.map(4, "hosts", pair_members(each.hosts));
        if (!each.headers.empty()) writer.map(4, "headers", pair_members(each.headers));
    }
}

void write_envelope(Writer& writer, const Envelope& envelope) {
    if (envelope == Envelope{}) return;
    writer.line(0, "envelope:");
    const std::string test(detail::row_of(envelope.success_test)->text);
    if (envelope.success_test == SuccessTest::absent || envelope.success_test == SuccessTest::empty)
        writer.map(2, "success", {{test, text_value(envelope.success_field)}});
    else if (!envelope.success_field.empty())
        // The value is JSON already, which is YAML with the same meaning.
        writer.map(2, "success",
                   {{"field", text_value(envelope.success_field)}, {test, word_value(envelope.success_value)}});
    const std::pair<const char*, const std::string*> members[] = {{"payload", &envelope.payload},
                                                                  {"code", &envelope.code},
                                                                  {"message", &envelope.message},
                                                                  {"item_code", &envelope.item_code},
                                                                  {"item_message", &envelope.item_message}};
    for (const auto& [key, name] : members)
        if (!name->empty()) writer.member(2, key, text_value(*name));
    if (!envelope.result_ids.empty()) writer.texts(2, "result_ids", envelope.result_ids);
}

}  // namespace

std::string write_draft_exchange(const Draft& draft) {
    const Exchange& exchange = draft.exchange;
    Writer writer;
    writer.line(
        0, "# A draft by `exbind import`, which never touches it again. From here on people write it; docs/specs.md");
    writer.line(0,
                "# explains each key. Public operations work with it. Private ones need `credentials` and `signing`:");
    writer.line(0, "#");
    writer.line(0, "#   credentials:");
    writer.line(0, "#     - {name: key, env: " + text::to_upper(exchange.name) + "_API_KEY}");
    writer.line(0, "#     - {name: secret, env: " + text::to_upper(exchange.name) + "_API_SECRET}");
    writer.line(0, "#   signing:");
    writer.line(0, "#     timestamp: unix_milliseconds");
    writer.line(0, "#     digest: sha256");
    writer.line(0, "#     encoding: hex");
    writer.line(0, "#     secret: secret");
    writer.line(0, "#     text: \"{timestamp}{method}{target}{body}\"");
    using Pairs = std::vector<std::pair<std::string, std::string>>;
    const auto placements = [&](const char* key, const Pairs& pairs) {
        if (pairs.empty()) return;
        writer.line(0, std::string("#     ") + key + ':');
        for (const auto& [name, value] : pairs) writer.line(0, "#       " + scalar(name, false) + ": \"" + value + '"');
    };
    const bool named = !draft.signed_headers.empty() || !draft.signed_query.empty();
    placements(
        "headers",
        named ? draft.signed_headers
              : Pairs{{"X-API-KEY", "{key}"}, {"X-API-TIMESTAMP", "{timestamp}"}, {"X-API-SIGNATURE", "{signature}"}});
    placements("query", draft.signed_query);
    if (named) {
        writer.line(0, "#");
        writer.line(
            0, "# The documentation gives these names. Form of the timestamp, digest and signed text are guesses.");
    }
    if (!draft.questions.empty()) {
        writer.line(0, "#");
        writer.line(0, "# Open questions:");
    }
    for (const std::string& question : draft.questions) {
        std::string line = "# -";
        for (const std::string_view word : text::split(question, ' ')) {
            if (line.size() + 1 + word.size() > line_width) {
                writer.line(0, line);
                line = "#  ";
            }
            line += ' ' + std::string(word);
        }
        writer.line(0, line);
    }
    writer.head(exchange.name);
    writer.member(0, "title", text_value(exchange.title));
    if (!exchange.docs.empty()) writer.member(0, "docs", text_value(exchange.docs));
    writer.member(0, "reader", text_value(exchange.reader));
    if (!exchange.path_prefixes.empty()) writer.texts(0, "path_prefixes", exchange.path_prefixes);
    write_environments(writer, exchange);
    if (!exchange.body_headers.empty()) writer.map(0, "body_headers", pair_members(exchange.body_headers));
    write_envelope(writer, exchange.envelope);
    if (exchange.timestamp_window_ms != 0)
        writer.member(0, "timestamp_window", word_value(window_text(exchange.timestamp_window_ms)));
    if (const ClockSource& clock = exchange.clock; !(clock == ClockSource{})) {
        Members members;
        for (const auto& [key, text] :
             {std::pair{"path", &clock.path}, std::pair{"field", &clock.field}, std::pair{"envelope", &clock.envelope}})
            if (!text->empty()) members.emplace_back(key, text_value(*text));
        if (clock.unit != TimeUnit::milliseconds) members.emplace_back("unit", word_value(to_text(clock.unit)));
        writer.map(0, "clock", members);
    }
    if (!exchange.default_scope.empty()) writer.texts(0, "default_scope", exchange.default_scope);
    return writer.take();
}

}  // namespace exbind::spec
