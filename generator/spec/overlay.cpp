#include "spec/overlay.hpp"

#include <algorithm>
#include <functional>
#include <set>

#include "spec/attributes.hpp"
#include "spec/keys.hpp"
#include "spec/pages.hpp"
#include "spec/pieces.hpp"
#include "spec/reach.hpp"
#include "spec/rules.hpp"
#include "spec/suggest.hpp"
#include "spec/wellformed.hpp"
#include "text/find.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

constexpr std::string_view absent = "absent";
constexpr std::string_view present = "present";

bool says(const yaml::Node& node, std::string_view word) {
    return node.is_scalar() && node.text == word;
}

using text::find_by;

template <class Items, class Key>
std::vector<std::string> names(const Items& items, const Key& key) {
    std::vector<std::string> result;
    for (const auto& each : items) result.push_back(each.*key);
    return result;
}

template <class Items, class Key>
void erase(Items& items, const Key& key, const std::string& wanted) {
    items.erase(std::remove_if(items.begin(), items.end(), [&](const auto& each) { return each.*key == wanted; }),
                items.end());
}

using Renames = std::map<std::string, std::string>;

void rename(std::string& name, const Renames& renames) {
    if (const auto found = renames.find(name); found != renames.end()) name = found->second;
}

/// Applies one overlay. `imported_` stays as it was; `group_` takes the changes. Names change last, so that entries
/// find everything under the name that was imported.
class Applier {
  public:
    Applier(const Overlay& overlay, Group& group, text::Diagnostics& diagnostics)
        : overlay_(overlay), imported_(group), group_(group), diagnostics_(diagnostics) {}

    Renamed run() {
        const std::set<std::string> used = used_names(imported_);
        find_conflicts();
        for (const OverlayEntry& entry : overlay_.entries) {
            entry_ = &entry;
            if (conflicts_.count(&entry) == 0) apply_entry();
        }
        for (const auto& remove : removals_) remove();
        remove_unused(used);
        apply_renames();
        return {std::move(operation_names_), std::move(type_names_)};
    }

  private:
    // ---- Entries against each other ---------------------------------------------------------------------------------

    void find_conflicts() {
        std::map<std::vector<std::string>, const OverlayEntry*> places;
        for (const OverlayEntry& entry : overlay_.entries) {
            const auto [first, added] = places.emplace(entry.at, &entry);
            if (!added) report_conflict(entry, *first->second, "an entry above changes the same place");
        }
        for (const OverlayEntry& entry : overlay_.entries) {
            std::vector<std::string> above = entry.at;
            for (above.pop_back(); above.size() >= 2; above.pop_back())
                if (const auto found = places.find(above); found != places.end() && replaces(*found->second))
                    report_conflict(entry, *found->second, "another entry adds or removes what this entry changes");
        }
    }

    static bool replaces(const OverlayEntry& entry) { return says(entry.set, absent) || says(entry.was, absent); }

    void report_conflict(const OverlayEntry& entry, const OverlayEntry& other, std::string message) {
        if (!conflicts_.insert(&entry).second) return;
        diagnostics_.report(rules::overlay_twice, entry.at_span, std::move(message), "merge the two entries")
            .notes.push_back({"the other entry", other.at_span});
    }

    // ---- Findings ---------------------------------------------------------------------------------------------------

    void report_address(std::string help) {
        diagnostics_.report(rules::overlay_address, entry_->at_span, "unknown address " + address_text(entry_->at),
                            std::move(help));
    }
    void report_gone(const std::string& what, const std::string& name, const std::vector<std::string>& there,
                     text::Span container) {
        report_gone(what, name,
                    what == "field" ? text::did_you_plainly_mean(name, there) : text::did_you_mean(name, there),
                    container);
    }
    void report_gone(const std::string& what, const std::string& name, const std::string& near, text::Span container) {
        diagnostics_
            .report(rules::overlay_target, entry_->at_span, what + " '" + name + "' is not in the imported spec",
                    near.empty() ? "remove the entry, or correct its address" : near)
            .notes.push_back({"it would be in here", container});
    }
    void report_stale(const std::string& found, text::Span imported) {
        const std::string was =
            entry_->was.is_scalar() ? "'" + entry_->was.text + "'" : std::string("the value of `was`");
        diagnostics_
            .report(rules::overlay_stale, entry_->was.span,
                    "the overlay expects " + was + ", but the imported spec has " + found,
                    "remove the entry if the documentation is now right; otherwise correct `was`")
            .notes.push_back({"imported here", imported});
    }
    void report_no_change(text::Span imported) {
        diagnostics_
            .report(rules::overlay_no_change, entry_->set.span,
                    "the imported spec already has the value that the overlay sets", "remove the entry")
            .notes.push_back({"imported here", imported});
    }
    void report_value(std::string message, std::string help) {
        diagnostics_.report(rules::overlay_value, entry_->set.span, std::move(message), std::move(help));
    }

    // ---- Kinds of entries -------------------------------------------------------------------------------------------

    void apply_entry() {
        const auto& at = entry_->at;
        const bool operations = at[0] == "operations" && at.size() >= 2 && at.size() <= 4;
        const bool types = at[0] == "types" && at.size() >= 2 && at.size() <= 4;
        const bool enums =
            at[0] == "enums" && at.size() >= 2 && (at.size() <= 3 || (at.size() == 4 && at[3] == "name"));
        if (operations) return apply_to_operation();
        if (types) return apply_to_type();
        if (enums) return apply_to_enum();
        const std::string near = text::did_you_mean(at[0], {"operations", "types", "enums"});
        report_address(at.size() >= 2 && !near.empty() && near.find(at[0] + "'") == std::string::npos
                           ? near
                           : "addresses are operations.<id>[.<attribute>], types.<Type>[.<field>[.<attribute>]], "
                             "enums.<Enum>[.<value>[.name]]");
    }

    /// Whether the thing that the address names is there as `was` says. False after a report.
    bool expect_there(const char* what, text::Span imported) {
        if (says(entry_->set, present)) return report_no_change(imported), false;
        if (says(entry_->was, absent)) return report_stale("this " + std::string(what) + " exists", imported), false;
        return true;
    }

    /// Whether the thing that the address names is missing, as an entry that adds it expects. False after a report.
    bool expect_missing(const std::string& what, const std::vector<std::string>& there, text::Span container) {
        if (says(entry_->was, absent) && !says(entry_->set, absent)) return true;
        if (says(entry_->was, absent)) return report_no_change(container), false;
        return report_gone(what, entry_->at.back(), there, container), false;
    }

    void apply_to_operation() {
        const std::string& id = entry_->at[1];
        const Operation* imported = find_by(imported_.operations, &Operation::id, id);
        if (imported == nullptr)
            return report_gone("operation", id, did_you_mean_operation(id, operation_ids(imported_)), imported_.span);
        if (entry_->at.size() == 2) {
            if (!expect_there("operation", imported->span)) return;
            if (!says(entry_->was, present)) return report_stale("this operation exists", imported->span);
            if (!says(entry_->set, absent))
                return report_value("an operation as a whole can only be removed",
                                    "write `set: absent`, or address an attribute");
            removals_.push_back([this, id] {
                erase(group_.operations, &Operation::id, id);
                erase(group_.examples, &Example::operation, id);
            });
            return;
        }
        std::string key = entry_->at[2];
        for (std::size_t i = 3; i < entry_->at.size(); ++i) key += '.' + entry_->at[i];
        Operation& operation = *find_by(group_.operations, &Operation::id, id);
        if (key == "limits") return set_limits(*imported, operation);
        const auto* attribute = find_attribute(operation_attributes(), key);
        if (attribute == nullptr) {
            auto known = attribute_keys(operation_attributes());
            known.emplace_back("limits");
            const std::string near = text::did_you_mean(key, known);
            return report_address(near.empty() ? "attributes: " + text::join(known, ", ") : near);
        }
        Operation scratch = *imported;
        if (key == "id") {
            if (change(*attribute, *imported, scratch, imported->span)) operation_names_[id] = scratch.id;
        } else if (change(*attribute, *imported, operation, imported->span)) {
            operation.span = entry_->span;
        }
    }

    /// Sets one attribute of `target` when the imported value is the one the entry expects.
    template <class Owner>
    bool change(const Attribute<Owner>& attribute, const Owner& imported, Owner& target, text::Span imported_at) {
        const auto was = read_text(entry_->was, "`was`", diagnostics_);
        const auto set = read_text(entry_->set, "`set`", diagnostics_);
        if (!was || !set) return false;
        const std::string found = attribute.get(imported);
        const std::string wanted = *set == absent ? std::string(attribute.fallback) : *set;
        if (found == wanted) return report_no_change(imported_at), false;
        const bool nothing = found == attribute.fallback;
        if (*was != found && !(nothing && *was == absent))
            return report_stale(nothing && found.empty() ? "nothing" : "'" + found + "'", imported_at), false;
        if (auto refused = attribute.set(target, wanted)) {
            report_value("`" + std::string(attribute.key) + "` " + refused->message, std::move(refused->help));
            return false;
        }
        return true;
    }

    void set_limits(const Operation& imported, Operation& operation) {
        const auto limits = [&](const yaml::Node& node) {
            return says(node, absent) ? std::optional(std::vector<Limit>{}) : read_limits(node, diagnostics_);
        };
        const auto was = limits(entry_->was);
        const auto set = limits(entry_->set);
        if (!was || !set) return;
        if (imported.limits == *set) return report_no_change(imported.span);
        if (imported.limits != *was) {
            std::vector<std::string> found;
            for (const Limit& limit : imported.limits) found.push_back(to_text(limit));
            return report_stale(found.empty() ? "nothing" : text::join(found, ", "), imported.span);
        }
        operation.limits = *set;
    }

    void apply_to_type() {
        const std::string& name = entry_->at[1];
        const Type* imported = find_by(imported_.types, &Type::name, name);
        if (entry_->at.size() == 2) return imported == nullptr ? add_type(name) : change_type(*imported);
        if (imported == nullptr) return report_gone("type", name, names(imported_.types, &Type::name), imported_.span);
        Type& type = *find_by(group_.types, &Type::name, name);
        const std::string& field_name = entry_->at[2];
        const Field* field = find_by(imported->fields, &Field::name, field_name);
        if (entry_->at.size() == 3) return field == nullptr ? add_field(*imported, type) : remove_field(*field, name);
        if (field == nullptr)
            return report_gone("field", field_name, names(imported->fields, &Field::name), imported->span);
        const std::string& key = entry_->at[3];
        if (key == "values") return set_values(*field, *find_by(type.fields, &Field::name, field_name));
        const auto* attribute = find_attribute(field_attributes(), key);
        if (attribute == nullptr) {
            auto known = attribute_keys(field_attributes());
            known.emplace_back("values");
            const std::string near = text::did_you_mean(key, known);
            return report_address(near.empty() ? "attributes: " + text::join(known, ", ") : near);
        }
        Field scratch = *field;
        if (key == "name") {
            if (change(*attribute, *field, scratch, field->span)) field_names_[name][field_name] = scratch.name;
            return;
        }
        Field& target = *find_by(type.fields, &Field::name, field_name);
        if (!change(*attribute, *field, target, field->span)) return;
        target.span = entry_->span;
        if (key == "type") target.by = reason();
    }

    void set_values(const Field& imported, Field& field) {
        const auto values = [&](const yaml::Node& node, const char* what) {
            return says(node, absent) ? std::vector<std::string>{} : read_texts(node, what, diagnostics_);
        };
        const auto was = values(entry_->was, "`was`");
        const auto set = values(entry_->set, "`set`");
        if (imported.values == set) return report_no_change(imported.span);
        if (imported.values != was)
            return report_stale(imported.values.empty() ? "nothing" : text::join(imported.values, ", "), imported.span);
        field.values = set;
        field.span = entry_->span;
    }

    /// What stands in `by` of a field whose type comes from an overlay.
    std::string reason() const { return "overlay: " + text::visible(entry_->why); }

    void add_type(const std::string& name) {
        if (!expect_missing("type", names(imported_.types, &Type::name), imported_.span)) return;
        if (entry_->set.is_scalar())
            return report_value("a new type needs its fields", "write a list of fields after `set:`");
        if (auto type = read_type(name, entry_->at_span, entry_->set, {}, diagnostics_)) {
            for (Field& field : type->fields)
                if (field.by.empty()) field.by = reason();
            group_.types.push_back(std::move(*type));
        }
    }

    void change_type(const Type& imported) {
        const std::string form = imported.positional ? "positional" : "object";
        if (!expect_there("type", imported.span)) return;
        if (entry_->set.is_mapping()) return set_apart(imported);
        const auto was = read_text(entry_->was, "`was`", diagnostics_);
        const auto set = read_text(entry_->set, "`set` of an existing type", diagnostics_);
        if (!was || !set) return;
        if (*set == form || *set == imported.name) return report_no_change(imported.span);
        if (*was != present && *was != form && *was != imported.name)
            return report_stale("type " + imported.name + ", " + form, imported.span);
        const std::string name = imported.name;
        if (*set == absent) {
            removals_.push_back([this, name] { erase(group_.types, &Type::name, name); });
        } else if (*set == "positional" || *set == "object") {
            find_by(group_.types, &Type::name, name)->positional = *set == "positional";
        } else {
            rename_type(name, *set);
        }
    }

    void set_apart(const Type& imported) {
        const Keys keys(entry_->set, "`set` of an existing type", {"apart"}, diagnostics_);
        const std::string word = keys.need_text("apart");
        if (word.empty()) return;
        if (word == imported.apart) return report_no_change(imported.span);
        if (!says(entry_->was, present)) return report_stale("this type exists", imported.span);
        if (!is_line(word)) return report_value("invalid word in `apart`", "write one line without control characters");
        find_by(group_.types, &Type::name, imported.name)->apart = word;
    }

    void rename_type(const std::string& from, const std::string& to) {
        if (!is_type_name(to))
            return report_value(
                "'" + to + "' cannot be set here",
                "write absent, positional, object, {apart: ...}, or a new name that begins with a capital letter");
        type_names_[from] = to;
    }

    void add_field(const Type& imported, Type& type) {
        if (!expect_missing("field", names(imported.fields, &Field::name), imported.span)) return;
        if (!entry_->set.is_mapping())
            return report_value("a new field needs its attributes",
                                "write a mapping such as {type: decimal} after `set:`");
        if (!is_wire_name(entry_->at[2]))
            return report_address("the name of a field is text without control characters");
        if (auto field = read_field(entry_->set, {}, false, diagnostics_)) {
            field->name = entry_->at[2];
            field->span = entry_->span;
            if (field->by.empty()) field->by = reason();
            type.fields.push_back(std::move(*field));
        }
    }

    void remove_field(const Field& imported, const std::string& type) {
        if (!expect_there("field", imported.span)) return;
        if (!says(entry_->was, present)) return report_stale("this field exists", imported.span);
        if (!says(entry_->set, absent))
            return report_value("a field as a whole can only be removed",
                                "write `set: absent`, or address an attribute");
        const std::string name = imported.name;
        removals_.push_back([this, type, name] {
            if (Type* at = find_by(group_.types, &Type::name, type)) erase(at->fields, &Field::name, name);
        });
    }

    void apply_to_enum() {
        const std::string& name = entry_->at[1];
        const Enum* imported = find_by(imported_.enums, &Enum::name, name);
        if (entry_->at.size() == 2) return imported == nullptr ? add_enum(name) : change_enum(*imported);
        if (imported == nullptr) return report_gone("enum", name, names(imported_.enums, &Enum::name), imported_.span);
        Enum& target = *find_by(group_.enums, &Enum::name, name);
        const std::string& wire = entry_->at[2];
        const EnumValue* value = find_by(imported->values, &EnumValue::wire, wire);
        if (entry_->at.size() == 3) return value == nullptr ? add_value(*imported, target) : remove_value(*value, name);
        if (value == nullptr)
            return report_gone("value", wire, names(imported->values, &EnumValue::wire), imported->span);
        pin_value(*value, *find_by(target.values, &EnumValue::wire, wire));
    }

    void add_enum(const std::string& name) {
        if (!expect_missing("enum", names(imported_.enums, &Enum::name), imported_.span)) return;
        if (auto added = read_enum(name, entry_->at_span, entry_->set, diagnostics_))
            group_.enums.push_back(std::move(*added));
    }

    void change_enum(const Enum& imported) {
        if (!expect_there("enum", imported.span)) return;
        const auto set = read_text(entry_->set, "`set` of an existing enum", diagnostics_);
        if (!set) return;
        if (*set == imported.name) return report_no_change(imported.span);
        if (!says(entry_->was, present) && !says(entry_->was, imported.name))
            return report_stale("enum " + imported.name, imported.span);
        const std::string name = imported.name;
        if (*set != absent) return rename_type(name, *set);
        removals_.push_back([this, name] { erase(group_.enums, &Enum::name, name); });
    }

    void add_value(const Enum& imported, Enum& target) {
        if (!expect_missing("value", names(imported.values, &EnumValue::wire), imported.span)) return;
        EnumValue value{entry_->at[2], {}, entry_->span};
        if (entry_->set.is_mapping()) {
            const Keys keys(entry_->set, "a new enum value", {"name"}, diagnostics_);
            value.name = keys.need_text("name");
            if (!check_pinned(value.name)) return;
        } else if (!says(entry_->set, present)) {
            return report_value("an enum value cannot be added in this way",
                                "write `set: present`, or `set: {name: ...}` to pin its name");
        }
        target.values.push_back(std::move(value));
    }

    void remove_value(const EnumValue& imported, const std::string& owner) {
        if (!expect_there("value", imported.span)) return;
        if (!says(entry_->was, present)) return report_stale("this value exists", imported.span);
        if (!says(entry_->set, absent)) return report_value("an enum value can only be removed", "write `set: absent`");
        const std::string wire = imported.wire;
        removals_.push_back([this, owner, wire] {
            if (Enum* at = find_by(group_.enums, &Enum::name, owner)) erase(at->values, &EnumValue::wire, wire);
            for (Type& type : group_.types)
                for (Field& field : type.fields)
                    if (named_item(field.type) == owner) std::erase(field.values, wire);
        });
    }

    bool check_pinned(const std::string& name) {
        if (is_identifier(name)) return true;
        report_value("invalid name of an enum value: '" + name + "'", "use letters, digits and _, and no digit first");
        return false;
    }

    void pin_value(const EnumValue& imported, EnumValue& target) {
        const auto was = read_text(entry_->was, "`was`", diagnostics_);
        const auto set = read_text(entry_->set, "`set`", diagnostics_);
        if (!was || !set) return;
        const std::string wanted = *set == absent ? std::string{} : *set;
        if (wanted == imported.name) return report_no_change(imported.span);
        if (*was != (imported.name.empty() ? std::string(absent) : imported.name))
            return report_stale(imported.name.empty() ? "nothing" : "'" + imported.name + "'", imported.span);
        if (wanted.empty() || check_pinned(wanted)) target.name = wanted;
    }

    // ---- At the end -------------------------------------------------------------------------------------------------

    void remove_unused(std::set<std::string> used) {
        for (const std::string& name : used_names(group_)) used.erase(name);
        remove_names(group_, used);
    }

    void apply_renames() {
        for (Type& type : group_.types) {
            const auto fields = field_names_.find(type.name);
            for (Field& field : type.fields) {
                if (fields != field_names_.end()) rename(field.name, fields->second);
            }
        }
        const GroupIndex imported(imported_);
        for (Operation& operation : group_.operations) {
            for (const auto& [type, name] : fields_in_pages(imported, operation))
                if (const auto fields = field_names_.find(type); fields != field_names_.end())
                    rename(*name, fields->second);
            rename(operation.id, operation_names_);
        }
        rename_types(group_, type_names_);
        for (Example& example : group_.examples) rename(example.operation, operation_names_);
    }

    const Overlay& overlay_;
    const Group imported_;
    Group& group_;
    text::Diagnostics& diagnostics_;
    const OverlayEntry* entry_ = nullptr;
    std::set<const OverlayEntry*> conflicts_;
    std::vector<std::function<void()>> removals_;
    Renames operation_names_;
    Renames type_names_;
    std::map<std::string, Renames> field_names_;
};

}  // namespace

Renamed apply(const Overlay& overlay, Group& group, text::Diagnostics& diagnostics) {
    return Applier(overlay, group, diagnostics).run();
}

}  // namespace exbind::spec
