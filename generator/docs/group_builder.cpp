#include "docs/group_builder.hpp"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>
#include <utility>

#include "docs/names.hpp"
#include "docs/one_row.hpp"
#include "docs/operation_names.hpp"
#include "docs/page_cursor.hpp"
#include "docs/rules.hpp"
#include "json/json.hpp"
#include "spec/pages.hpp"
#include "spec/reach.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::size_t longest_type_name = 100;
constexpr std::size_t longest_enum_base = 40;  ///< the name of the operation stands before it
constexpr std::size_t reply_itself = static_cast<std::size_t>(-1);

spec::TypeRef list_of(spec::TypeRef item) {
    return {spec::Kind::list, {}, {std::move(item)}};
}
spec::TypeRef map_of(spec::TypeRef item) {
    return {spec::Kind::map, {}, {std::move(item)}};
}

using spec::innermost;

bool holds(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Fields in committed order, new ones last.
std::vector<std::size_t> order_of(const std::vector<DocField>& fields, const spec::Type* committed) {
    std::vector<std::size_t> order;
    std::vector<bool> placed(fields.size());
    if (committed != nullptr) {
        std::unordered_map<std::string_view, std::size_t> places;
        for (std::size_t i = 0; i < fields.size(); ++i) places.emplace(fields[i].name, i);
        for (const spec::Field& old : committed->fields) {
            const auto found = places.find(old.name);
            if (found == places.end() || placed[found->second]) continue;
            order.push_back(found->second);
            placed[found->second] = true;
        }
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!placed[i]) order.push_back(i);
    }
    return order;
}

/// A text that holds several items, with commas between them, is a list of them.
void split_joined(DocField& field) {
    const bool text = field.scalar_words().find("string") != std::string::npos;
    if (field.structure != Structure::scalar || !text || !field.prose->joined) return;
    field.structure = Structure::list_of_scalars;
    field.style = spec::ListStyle::joined;
    std::vector<std::string> items;
    std::vector<text::Span> places;
    for (std::size_t i = 0; i < field.samples.size(); ++i) {
        if (field.samples[i] == "null") continue;
        const std::string sample = json::decoded(field.samples[i]);
        for (const std::string_view item : text::split(sample, ',')) {
            items.push_back(json::quoted(text::trim(item)));
            if (i < field.sample_places.size()) places.push_back(field.sample_places[i]);
        }
    }
    field.samples = std::move(items);
    field.sample_places = std::move(places);
}

/// Whether values of the examples can be of a kind. Enums take any text.
bool fits(const std::vector<std::string>& samples, spec::Kind kind) {
    return std::all_of(samples.begin(), samples.end(), [&](const std::string& sample) {
        const std::string value = json::decoded(sample);
        if (sample == "null" || value.empty()) return true;
        switch (kind) {
            case spec::Kind::decimal:
            case spec::Kind::integer:
            case spec::Kind::timestamp:
                return json::is_numeric(value);
            case spec::Kind::boolean:
                return value == "true" || value == "false";
            default:
                return true;
        }
    });
}

/// What several fields call one value: the name that most of them give it. Nothing where two have no word in common,
/// since they speak of different things then.
std::string agreed_name(const std::vector<std::string>& candidates) {
    const auto share_a_word = [](const std::string& a, const std::string& b) {
        const auto words = text::split(b, '_');
        for (const std::string_view word : text::split(a, '_'))
            if (std::find(words.begin(), words.end(), word) != words.end()) return true;
        return false;
    };
    std::unordered_map<std::string_view, std::size_t> counts;
    for (const std::string& name : candidates) ++counts[name];
    const std::string* best = nullptr;
    std::size_t most = 0;
    for (const std::string& name : candidates) {
        const auto counted = counts.find(name);
        if (counted == counts.end()) continue;
        const std::size_t times = counted->second;
        counts.erase(counted);  // each name once
        if (!share_a_word(name, candidates.front())) return {};
        if (times > most) best = &name;
        most = std::max(most, times);
    }
    return best == nullptr ? std::string{} : *best;
}

}  // namespace

GroupBuilder::GroupBuilder(GroupParts parts, const Dictionary& dictionary, const ImportOptions& options,
                           ImportReport& report)
    : parts_(std::move(parts)),
      dictionary_(dictionary),
      options_(options),
      report_(report),
      index_(parts_.committed),
      shared_(options.fresh ? nullptr : parts_.committed),
      pool_(parts_.committed),
      type_names_(parts_.taken.types) {
    if (parts_.committed == nullptr || options.fresh) return;
    for (const spec::Operation& operation : parts_.committed->operations)
        before_.emplace(key_of(operation), &operation);
}

spec::Group GroupBuilder::build(const spec::Exchange& exchange) {
    for (const spec::Operation* operation : parts_.kept) keep(*operation);
    choose_ids();
    name_types();
    for (const Chosen* chosen : parts_.chosen) {
        collect_values(chosen->operation.request, nearby_);
        collect_values(chosen->operation.reply, nearby_);
    }
    rank_values(nearby_);
    collect_shared();
    for (Chosen* chosen : parts_.chosen) add(*chosen, exchange);
    resolve_enums();
    spec::Group group;
    group.name = parts_.name;
    std::sort(operations_.begin(), operations_.end(), [](const spec::Operation& a, const spec::Operation& b) {
        return std::tie(a.path, a.method) < std::tie(b.path, b.method);
    });
    group.operations = std::move(operations_);
    group.types = std::move(types_);
    group.enums = std::move(enums_);
    order_by_use(group);
    check_pages(group);
    std::unordered_map<std::string_view, std::vector<const spec::Example*>> examples;
    for (const spec::Example& example : examples_) examples[example.operation].push_back(&example);
    for (const spec::Operation& operation : group.operations)
        for (const spec::Example* example : examples[operation.id]) group.examples.push_back(*example);
    return group;
}

// ---- What stays -----------------------------------------------------------------------------------------------------

void GroupBuilder::keep(const spec::Operation& operation) {
    operations_.push_back(operation);
    keep_type(operation.request.type);
    const spec::TypeRef& reply = innermost(operation.reply.type);
    if (reply.kind == spec::Kind::named) keep_type(reply.name);
    if (kept_examples_.empty())
        for (const spec::Example& example : parts_.committed->examples)
            kept_examples_[example.operation].push_back(&example);
    if (const auto found = kept_examples_.find(operation.id); found != kept_examples_.end())
        for (const spec::Example* example : found->second) examples_.push_back(*example);
}

void GroupBuilder::keep_type(const std::string& name) {
    if (const spec::Enum* type = index_.enumeration(name)) return pool_.keep(*type);
    const spec::Type* type = index_.type(name);
    if (type == nullptr || !type_names_.insert(name).second) return;
    places_.emplace(type->name, types_.size());
    types_.push_back(*type);
    for (const spec::Field& field : type->fields) {
        const spec::TypeRef& inner = innermost(field.type);
        if (inner.kind == spec::Kind::named) keep_type(inner.name);
    }
}

// ---- Names ----------------------------------------------------------------------------------------------------------

const spec::Operation* GroupBuilder::before(const Chosen& chosen) const {
    const auto found = before_.find(key_of(chosen.operation));
    return found == before_.end() ? nullptr : found->second;
}

std::string GroupBuilder::unique(const std::string& wanted) {
    std::string name = wanted;
    if (type_names_.count(name) == 0) return name;
    for (int& i = next_[wanted];; ++i) {
        name = wanted + std::to_string(i + 2);
        if (type_names_.count(name) == 0) return name;
    }
}

/// Committed ids first.
void GroupBuilder::choose_ids() {
    std::set<std::string> taken = parts_.taken.operations;
    for (const spec::Operation& operation : operations_) taken.insert(operation.id);
    std::vector<Chosen*> fresh;
    for (Chosen* chosen : parts_.chosen) {
        const auto given = options_.names.find(key_of(chosen->operation));
        const spec::Operation* old = before(*chosen);
        if (given != options_.names.end())
            chosen->id = given->second;
        else if (old != nullptr)
            chosen->id = old->id;
        else
            fresh.push_back(chosen);
        if (!chosen->id.empty()) taken.insert(chosen->id);
    }
    name_operations(fresh, parts_.name, std::move(taken));
    for (const Chosen* chosen : fresh) report_.added.push_back(parts_.name + '.' + chosen->id);
}

/// Committed types keep their names, all that their fields hold included; new operations name theirs around them.
void GroupBuilder::name_types() {
    const auto reserve = [&](const auto& self, const std::string& name) -> void {
        const spec::Type* type = index_.type(name);
        if (type == nullptr || !type_names_.insert(name).second) return;
        for (const spec::Field& field : type->fields) {
            const spec::TypeRef& inner = innermost(field.type);
            if (inner.kind == spec::Kind::named) self(self, inner.name);
        }
    };
    for (Chosen* chosen : parts_.chosen) {
        const spec::Operation* old = before(*chosen);
        if (old == nullptr) continue;
        const spec::TypeRef& reply = innermost(old->reply.type);
        if (index_.type(old->request.type) != nullptr) chosen->request_type = old->request.type;
        if (reply.kind == spec::Kind::named && index_.type(reply.name) != nullptr) chosen->reply_type = reply.name;
        reserve(reserve, chosen->request_type);
        reserve(reserve, chosen->reply_type);
    }
    const auto name = [&](std::string& type, const std::string& wanted) {
        if (type.empty()) type = unique(wanted);
        type_names_.insert(type);
    };
    for (Chosen* chosen : parts_.chosen) {
        name(chosen->request_type, pascal_case(chosen->id) + "Request");
        name(chosen->reply_type, pascal_case(chosen->id));
    }
}

// ---- Operations and types -------------------------------------------------------------------------------------------

void GroupBuilder::add(Chosen& chosen, const spec::Exchange& exchange) {
    DocOperation& source = chosen.operation;
    const spec::Operation* old = before(chosen);
    spec::Operation result;
    result.id = chosen.id;
    result.title = short_title(source.title);
    result.method = source.method;
    result.path = source.path;
    result.product = source.product;
    result.writes = source.writes;
    result.auth = source.auth;
    result.permission = source.permission;
    result.limits = source.limits;
    for (spec::Limit& limit : result.limits) {
        if (limit.scope.empty() && !limit.of_exchange) limit.scope = exchange.default_scope;
    }
    result.deprecated = source.deprecated;
    result.page = source.url.empty() ? chosen.page->url : source.url;
    result.span = source.span;

    last_use_.clear();
    Dictionary request_values;
    collect_values(source.request, request_values);
    around_ = {};
    around_.request_values = &request_values;
    around_.by_schema = source.by_schema;
    around_.dictionaries = {&nearby_, &dictionary_};
    current_ = &source;
    page_ = chosen.page->id;

    if (!source.request.empty()) {
        around_.request = true;
        result.request.in = source.request_in != spec::In::none ? source.request_in : source.request.front().in;
        result.request.shape = source.request_shape == spec::Shape::none ? spec::Shape::object : source.request_shape;
        for (DocField& field : source.request) {
            if (field.in == result.request.in) field.in = spec::In::none;
        }
        const spec::Type* type = old != nullptr ? index_.type(chosen.request_type) : nullptr;
        result.request.type = add_type(chosen.request_type, source.request, false, type);
        // Outside JSON, every list is a text.
        for (spec::Field& field : built(chosen.request_type)->fields)
            if ((field.in == spec::In::none ? result.request.in : field.in) != spec::In::body &&
                field.style == spec::ListStyle::joined)
                field.style = spec::ListStyle::comma;
        around_.request = false;
    }
    result.reply.shape = source.reply_shape;
    if (source.reply_shape == spec::Shape::value && source.reply.size() == 1) {
        spec::Field field;
        EnumUse use;
        use.base = pascal_case(chosen.id);
        spec::Field committed_reply;
        if (old != nullptr) committed_reply.type = old->reply.type;
        type_names_.erase(chosen.reply_type);  // the payload's own type takes the name, where it has one
        result.reply.type = type_of(source.reply.front(), pascal_case(chosen.id),
                                    old != nullptr ? &committed_reply : nullptr, field, use);
        if (innermost(result.reply.type).kind == spec::Kind::json) count_json(source.reply.front());
        if (!use.values.empty()) {
            use.type = reply_itself;
            use.operation = operations_.size();
            add_use(std::move(use));
        }
        if (result.reply.type.kind == spec::Kind::list) {
            result.reply.shape = spec::Shape::list;
            spec::TypeRef item = std::move(result.reply.type.item.front());
            result.reply.type = std::move(item);
        }
    } else if (source.reply_shape != spec::Shape::none) {
        result.reply.type.kind = spec::Kind::json;
        if (!source.reply.empty()) {
            const spec::Type* type = old != nullptr ? index_.type(chosen.reply_type) : nullptr;
            result.reply.type.kind = spec::Kind::named;
            open_.emplace_back(source.reply_schema, chosen.reply_type);
            result.reply.type.name = add_type(chosen.reply_type, source.reply, source.reply_positional, type);
            open_.pop_back();
        }
        result.reply.rows = source.reply_rows;
    }
    if (replies_with_one_row(source) && result.reply.type.kind == spec::Kind::named)
        result.reply.shape = spec::Shape::one;
    add_pages(source, result);
    ++report_.operations;
    report_.limits += result.limits.size();
    operations_.push_back(std::move(result));
    for (spec::Example& example : chosen.examples) {
        example.operation = chosen.id;
        examples_.push_back(example);
    }
}

void GroupBuilder::add_pages(DocOperation& source, spec::Operation& result) {
    if (!source.pages.doubt.empty()) return doubt_pages(source, result.id, source.pages.doubt);
    if (source.pages.pages.by == spec::PagesBy::none) return;
    const auto type = [&](const std::string& name) { return built(name); };
    std::string doubt;
    result.pages = page_cursor(source.pages, result, type(result.request.type), type(result.reply.type.name), doubt);
    if (!doubt.empty()) doubt_pages(source, result.id, doubt);
}

void GroupBuilder::doubt_pages(DocOperation& source, const std::string& id, const std::string& why) {
    source.findings.report(rules::no_cursor, source.span, "no certain cursor for the pages of '" + id + "': " + why,
                           "set `pages` with an overlay if you know it");
}

/// Once all types are known: what is no list, or of a type that cannot tell a page, makes no pages.
void GroupBuilder::check_pages(spec::Group& group) {
    std::map<std::string, Chosen*> chosen;
    for (Chosen* each : parts_.chosen) chosen.emplace(each->id, each);
    const spec::GroupIndex index(group);
    for (spec::Operation& operation : group.operations) {
        const auto found = chosen.find(operation.id);
        if (operation.pages.by == spec::PagesBy::none || found == chosen.end()) continue;
        const std::string fault = spec::fault_in_pages(index, operation);
        if (fault.empty()) continue;
        operation.pages = {};
        doubt_pages(found->second->operation, operation.id, fault);
    }
}

spec::Type* GroupBuilder::built(const std::string& name) {
    const auto found = places_.find(name);
    return found == places_.end() ? nullptr : &types_[found->second];
}

std::string GroupBuilder::add_type(const std::string& name, std::vector<DocField>& fields, bool positional,
                                   const spec::Type* committed) {
    const std::size_t index = types_.size();
    type_names_.insert(name);
    types_.emplace_back();
    places_.emplace(name, index);
    types_[index].name = name;
    types_[index].positional = positional;
    types_[index].fields.reserve(fields.size());
    std::unordered_map<std::string_view, const spec::Field*> old;
    if (committed != nullptr)
        for (const spec::Field& field : committed->fields) old.emplace(field.name, &field);
    // The position is the meaning of a positional field: the documented order counts, not the committed one.
    for (const std::size_t i : order_of(fields, positional ? nullptr : committed)) {
        EnumUse use;
        use.type = index;
        use.operation = operations_.size();
        const auto before = old.find(fields[i].name);
        spec::Field field = field_of(fields[i], name, before == old.end() ? nullptr : before->second, use);
        use.field = types_[index].fields.size();
        if (!use.values.empty()) add_use(std::move(use));
        types_[index].fields.push_back(std::move(field));
    }
    return name;
}

void GroupBuilder::add_use(EnumUse use) {
    last_use_[use.base] = uses_.size();
    uses_.push_back(std::move(use));
}

spec::Field GroupBuilder::field_of(DocField& field, const std::string& owner, const spec::Field* committed,
                                   EnumUse& use) {
    spec::Field result;
    result.name = field.name;
    result.sent_as = field.sent_as;
    // A form of a variant that is called after its type ("string") says nothing.
    const bool nameless = !variant_.empty() && field.name == field.doc_type;
    use.base = pascal_case(nameless ? variant_ : field.name).substr(0, longest_enum_base);
    result.type = type_of(field, owner, committed, result, use);
    result.doc_type = field.doc_type;
    result.nullable = field.nullable;
    result.deprecated = field.deprecated;
    result.span = field.span;
    if (around_.request) {
        result.required = field.required;
        result.when = field.when;
        result.in = field.in;
    }
    result.style = field.style;
    const spec::Kind kind = innermost(result.type).kind;
    result.facts = facts_of(field);
    // Examples say nothing where the values are known, and are slips where they are no value of the type.
    const bool known = !use.values.empty() || kind == spec::Kind::boolean || kind == spec::Kind::named;
    const bool number = kind == spec::Kind::decimal || kind == spec::Kind::integer || kind == spec::Kind::timestamp;
    std::string_view example = result.facts.example;
    if (example.ends_with('%')) example.remove_suffix(1);
    const bool time = kind == spec::Kind::timestamp && result.unit == spec::TimeUnit::iso8601;
    if (known || (time ? !text::is_iso_time(example) : number && !json::is_numeric(example)))
        result.facts.example.clear();
    std::string& fallback = result.facts.fallback;
    if (result.wire == spec::Wire::flag && !fallback.empty()) fallback = fallback == "1" ? "true" : "false";
    count(result);
    if (kind == spec::Kind::json) count_json(field);
    return result;
}

spec::TypeRef GroupBuilder::nested(DocField& field, const std::string& owner, const spec::Field* committed,
                                   bool positional) {
    if (field.recursive) {
        const auto around =
            std::find_if(open_.rbegin(), open_.rend(), [&](const auto& type) { return type.first == field.schema; });
        return around == open_.rend() ? spec::TypeRef{spec::Kind::json, {}, {}}
                                      : spec::TypeRef{spec::Kind::named, around->second, {}};
    }
    if (field.fields.empty()) return {spec::Kind::json, {}, {}};
    SharedType* shared = shared_.find(field);
    if (shared != nullptr && !shared->name.empty()) return {spec::Kind::named, shared->name, {}};
    const spec::Type* old = nullptr;
    if (shared != nullptr && !shared->committed.empty()) {
        old = index_.type(shared->committed);
    } else if (committed != nullptr) {
        const spec::TypeRef& inner = innermost(committed->type);
        if (inner.kind == spec::Kind::named) old = index_.type(inner.name);
    }
    // A committed type that several fields share is built once under its name.
    const bool is_built = old != nullptr && built(old->name) != nullptr;
    const std::string name =
        old != nullptr && !is_built ? old->name : unique(name_for(field, owner, shared, around_.request));
    if (shared != nullptr) shared->name = name;
    DocField& documented = shared != nullptr ? *shared->first : field;
    const std::size_t index = types_.size();
    open_.emplace_back(field.schema, name);
    const std::string outside = std::exchange(variant_, field.variant ? field.name : "");
    add_type(name, documented.fields, positional, old);
    variant_ = outside;
    open_.pop_back();
    types_[index].variant = field.variant;
    types_[index].tag = field.tag;
    return {spec::Kind::named, name, {}};
}

/// A type of several places, or one that holds itself, is called as the document calls it; any other after its place.
std::string GroupBuilder::name_for(const DocField& field, const std::string& owner, const SharedType* shared,
                                   bool request) const {
    if (shared != nullptr && (shared->places > 1 || shared->holds_itself)) {
        const std::string name = pascal_case(field.schema_name);
        const bool capital = !name.empty() && text::is_upper(name.front());
        if (capital && name.size() <= longest_type_name) return request ? name + "Input" : name;
    }
    // Deep in a document, names made of all that is around them would grow without end.
    std::string wanted = owner + pascal_case(field.name);
    if (wanted.size() > longest_type_name)
        wanted = owner.substr(0, longest_type_name / 2) + pascal_case(field.name).substr(0, longest_type_name / 2);
    return wanted;
}

void GroupBuilder::collect_shared() {
    for (Chosen* chosen : parts_.chosen) {
        const spec::Operation* old = before(*chosen);
        const auto type = [&](const std::string& name) { return old == nullptr ? nullptr : index_.type(name); };
        shared_.add(chosen->operation.request, type(chosen->request_type), true);
        shared_.add(chosen->operation.reply, type(chosen->reply_type), false);
    }
}

spec::TypeRef GroupBuilder::type_of(DocField& field, const std::string& owner, const spec::Field* committed,
                                    spec::Field& result, EnumUse& use) {
    spec::TypeRef type = inner_type_of(field, owner, committed, result, use);
    for (auto around = field.outer.rbegin(); around != field.outer.rend(); ++around)
        type = *around == 'm' ? map_of(std::move(type)) : list_of(std::move(type));
    return type;
}

spec::TypeRef GroupBuilder::inner_type_of(DocField& field, const std::string& owner, const spec::Field* committed,
                                          spec::Field& result, EnumUse& use) {
    switch (field.structure) {
        case Structure::object:
            return nested(field, owner, committed, field.positional);
        case Structure::list_of_objects:
            return list_of(nested(field, owner, committed, field.positional));
        case Structure::map_of_objects:
            return map_of(nested(field, owner, committed, false));
        case Structure::list_of_lists:
            if (field.positional && !field.fields.empty()) return list_of(nested(field, owner, committed, true));
            break;
        case Structure::scalar:
        case Structure::list_of_scalars:
        case Structure::map_of_scalars:
            break;
    }
    split_joined(field);
    Inferred inferred = infer(field, around_);
    result.by = inferred.by;
    result.unit = inferred.unit;
    result.wire = inferred.wire;
    spec::TypeRef type{inferred.kind, {}, {}};
    use.values = inferred.values;
    use.names = field.literal_names;
    if (inferred.kind == spec::Kind::named) add_meanings(field.prose->meanings, use);
    // A reply repeats what was sent: its values mean the same.
    if (inferred.by == "request" && use.names.empty())
        if (const auto sent = last_use_.find(use.base); sent != last_use_.end()) use.names = uses_[sent->second].names;
    if (committed != nullptr && !options_.fresh) {
        const spec::TypeRef& old = innermost(committed->type);
        const spec::Enum* old_enum = old.kind == spec::Kind::named ? index_.enumeration(old.name) : nullptr;
        // What other operations document is no evidence of this one: it types new fields only. And where nothing speaks
        // any more, the wording changed, not the field.
        const bool silent = inferred.by.empty() && !committed->by.empty() && fits(field.samples, old.kind);
        if ((inferred.by == "dictionary" || silent) && committed->doc_type == field.doc_type &&
            (old.kind != spec::Kind::named || old_enum != nullptr)) {
            type.kind = old.kind;
            result.by = committed->by;
            result.unit = committed->unit;
            result.wire = committed->wire;
            use.values = parts_.committed->values_of(*committed);
        }
        if (old_enum != nullptr && !use.values.empty()) use.committed = old.name;
    }
    if (!use.values.empty()) check_values(field, use.values);
    switch (field.structure) {
        case Structure::list_of_scalars:
            return list_of(std::move(type));
        case Structure::list_of_lists:
            return list_of(list_of(std::move(type)));
        case Structure::map_of_scalars:
            return map_of(std::move(type));
        default:
            return type;
    }
}

/// A number says nothing to the reader; its meaning does. Any other value is its own name.
void GroupBuilder::add_meanings(const std::vector<std::pair<std::string, std::string>>& meanings, EnumUse& use) {
    const std::unordered_set<std::string_view> values(use.values.begin(), use.values.end());
    for (const auto& [wire, meaning] : meanings)
        if (json::is_numeric(wire) && values.count(wire) != 0) use.names.emplace_back(wire, text::to_lower(meaning));
}

void GroupBuilder::check_values(const DocField& field, const std::vector<std::string>& values) {
    for (std::size_t i = 0; i < field.samples.size(); ++i) {
        const std::string value = json::decoded(field.samples[i]);
        if (field.samples[i] == "null" || value.empty() || holds(values, value)) continue;
        const text::Span at =
            i < field.sample_places.size() && field.sample_places[i] ? field.sample_places[i] : field.span;
        current_->findings
            .report(rules::value_not_listed, at,
                    "'" + text::visible(value) + "' is not a documented value of '" + field.name + "'",
                    text::did_you_mean(value, values))
            .notes.push_back({"documented here", field.span});
    }
}

void GroupBuilder::count_json(const DocField& field) {
    ++report_.json[page_][field.why_json.empty() ? "no type" : std::string(field.why_json)];
}

void GroupBuilder::count(const spec::Field& field) {
    ++report_.fields;
    ++report_.kinds[spec::to_text(innermost(field.type).kind)];
    if (!field.by.empty()) ++report_.reasons[field.by];
}

// ---- Enums ----------------------------------------------------------------------------------------------------------

/// The type that an enum's use is about.
spec::TypeRef& GroupBuilder::type_at(const EnumUse& use) {
    return innermost(use.type == reply_itself ? operations_[use.operation].reply.type
                                              : types_[use.type].fields[use.field].type);
}

/// Committed names first, so that what is new has to step aside.
void GroupBuilder::resolve_enums() {
    std::stable_sort(uses_.begin(), uses_.end(),
                     [](const EnumUse& a, const EnumUse& b) { return a.committed.empty() < b.committed.empty(); });
    for (const EnumUse& use : uses_) {
        const std::string own = pascal_case(operations_[use.operation].id) + use.base;
        const std::vector<spec::EnumValue> values = documented_values(use);
        if (use.type != reply_itself) types_[use.type].fields[use.field].values = use.values;
        type_at(use).name = use.committed.empty() || options_.share ? pool_.add(use.base, own, values, type_names_)
                                                                    : pool_.add_committed(use.committed, values);
    }
    enums_ = pool_.take();
    name_values();
}

/// What a value is called in the documentation, as a name; empty when that is none, or no other than the value.
std::string GroupBuilder::name_of_value(const std::string& wire, const std::string& documented) {
    std::string name = snake_case(documented);
    const bool usable = !name.empty() && text::is_lower(name.front()) && name != snake_case(wire);
    return usable ? name : "";
}

/// The values of a field with the names that it gives them.
std::vector<spec::EnumValue> GroupBuilder::documented_values(const EnumUse& use) {
    std::unordered_map<std::string_view, std::set<std::string>> named;
    for (const auto& [value, documented] : use.names) named[value].insert(name_of_value(value, documented));
    std::vector<spec::EnumValue> values;
    for (const std::string& wire : use.values) {
        const auto names = named.find(wire);
        values.push_back({wire, names != named.end() && names->second.size() == 1 ? *names->second.begin() : "", {}});
    }
    return values;
}

/// Gives values the names that the documentation has for them, unless they have one. A name counts only where the
/// fields of the enum agree on it, in these words or in others, where it is the name of one value, and where no field
/// that lists more says nothing: it may mean something else by the same numbers.
void GroupBuilder::name_values() {
    struct Said {
        std::map<std::string, std::vector<std::string>> names;  // by wire value
        std::set<std::string> listed;                           // by the fields that give names
        std::set<std::string> silent;                           // by the others
    };
    std::map<std::string, Said> by_enum;
    for (const EnumUse& use : uses_) {
        Said& said = by_enum[type_at(use).name];
        for (const auto& [wire, documented] : use.names) said.names[wire].push_back(snake_case(documented));
        (use.names.empty() ? said.silent : said.listed).insert(use.values.begin(), use.values.end());
    }
    for (spec::Enum& one : enums_) {
        const Said& said = by_enum[one.name];
        if (!std::includes(said.listed.begin(), said.listed.end(), said.silent.begin(), said.silent.end())) continue;
        std::map<std::string, std::string> chosen;
        std::map<std::string, int> uses;
        for (const auto& [wire, candidates] : said.names) {
            const std::string name = name_of_value(wire, agreed_name(candidates));
            if (name.size() > 1) ++uses[chosen[wire] = name];
        }
        for (const spec::EnumValue& value : one.values) ++uses[name_of(value)];
        for (spec::EnumValue& value : one.values) {
            const auto found = chosen.find(value.wire);
            if (value.name.empty() && found != chosen.end() && uses[found->second] == 1) value.name = found->second;
        }
    }
}

}  // namespace exbind::docs
