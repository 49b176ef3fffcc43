#include "cpp/changes.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cpp/lower.hpp"
#include "cpp/names.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

using spec::Action;
using spec::Change;
using spec::What;

constexpr const char* same_as = "same_as";

/// The C++ of one spec, looked up by the names of the spec. Where there is none (the spec cannot be lowered), names are
/// made as far as they go.
class View {
  public:
    explicit View(const spec::Spec& spec) {
        text::Diagnostics ignored;  // an error there is reported where the spec is generated from
        exchange_ = lower(spec, ignored);
        space_ = "exbind::" + snake_case(spec.exchange.name);
    }

    const std::string& space() const { return space_; }

    const Group* group(const std::string& name) const { return text::find_by(groups(), &Group::name, name); }

    std::string group_space(const std::string& name) const {
        std::vector<std::string> path{space_};
        if (const Group* known = group(name)) {
            path.insert(path.end(), known->path.begin(), known->path.end());
        } else {
            for (const std::string_view segment : text::split(name, '/')) path.push_back(snake_case(segment));
        }
        return text::join(path, "::");
    }

    const Method* method(const std::string& group_name, const std::string& id) const {
        const Group* known = group(group_name);
        return known == nullptr ? nullptr : text::find_by(known->methods, &Method::id, group_name + "." + id);
    }

    const Struct* structure(const std::string& group_name, const std::string& type, Role role) const {
        const Group* known = group(group_name);
        if (known == nullptr) return nullptr;
        const auto found = std::find_if(known->structs.begin(), known->structs.end(),
                                        [&](const Struct& s) { return s.spec_name == type && s.role == role; });
        return found == known->structs.end() ? nullptr : &*found;
    }

    const std::vector<Group>& groups() const {
        static const std::vector<Group> none;
        return exchange_ ? exchange_->groups : none;
    }

    /// No group: an enum of the exchange.
    const Enum* enumeration(const std::string& group_name, const std::string& type) const {
        if (group_name.empty()) return exchange_ ? text::find_by(exchange_->enums, &Enum::spec_name, type) : nullptr;
        const Group* known = group(group_name);
        return known == nullptr ? nullptr : text::find_by(known->enums, &Enum::spec_name, type);
    }

  private:
    std::optional<Exchange> exchange_;
    std::string space_;
};

const Member* member(const Struct* from, const std::string& wire_name) {
    return from == nullptr ? nullptr : text::find_by(from->members, &Member::wire_name, wire_name);
}

std::string reply_spelling(const Method* method) {
    if (method == nullptr) return {};
    return call_spelling(*method);
}

std::string shown(const std::string& text) {
    return text.empty() ? "none" : text::visible(text);
}

class Describing {
  public:
    Describing(const std::vector<Change>& changes, const spec::Spec& before, const spec::Spec& after)
        : before_(before), after_(after) {
        for (const Change& change : changes)
            if ((change.what == What::type || change.what == What::enumeration) && change.attribute.empty())
                old_names_[{change.group, change.now}] = change.was;
    }

    void add(const Change& change) {
        switch (change.what) {
            case What::exchange:
                return put(change, after_.space(), "exchange " + change.member + ": " + arrow(change));
            case What::type:
            case What::order:
            case What::field:
            case What::field_type:
            case What::required:
            case What::travel:
            case What::values:
            case What::fact:
                return below_type(change);
            case What::enumeration:
            case What::enum_value:
                return below_enum(change);
            case What::deprecation:
                return change.type.empty() ? of_operation(change) : below_type(change);
            default:
                return of_operation(change);
        }
    }

    std::vector<ChangeWords> take() { return std::move(result_); }

  private:
    void put(const Change& change, std::string subject, std::string message, std::string was = {},
             std::string now = {}) {
        result_.push_back({change, std::move(subject), std::move(message), std::move(was), std::move(now), {}});
    }

    static std::string arrow(const Change& change) {
        if (change.action == Action::added) return "added, " + shown(change.now);
        if (change.action == Action::removed) return "removed, was " + shown(change.was);
        return shown(change.was) + " -> " + shown(change.now);
    }
    static std::string arrow(const std::string& was, const std::string& now) { return was + " -> " + now; }

    std::string old_name(const std::string& group, const std::string& type) const {
        const auto found = old_names_.find({group, type});
        return found == old_names_.end() ? type : found->second;
    }

    // ---- operations -------------------------------------------------------------------------------------------------

    void of_operation(const Change& change) {
        const std::string id = change.operations.empty() ? std::string{} : change.operations.front();
        const View& view = change.action == Action::removed && change.what == What::operation ? before_ : after_;
        const Method* method = view.method(change.group, id);
        const std::string name =
            view.group_space(change.group) + "::Api::" + (method != nullptr ? method->name : snake_case(id));
        switch (change.what) {
            case What::operation:
                return put_operation(change, name);
            case What::http:
                return put(change, name, arrow(change));
            case What::auth:
                return put(change, name, "access " + arrow(change));
            case What::permission:
                return put(change, name, "permission " + arrow(change));
            case What::limit:
                return put(change, name, "limit " + arrow(change));
            case What::deprecation:
                return put(change, name, change.now == "true" ? "deprecated" : "no longer deprecated");
            case What::request:
                return put(change, name, "request " + change.attribute + " " + arrow(change));
            case What::pages:
                return put(change, name, "pages " + arrow(change));
            case What::title:
                return put(change, name, "title " + arrow(change));
            case What::link:
                return put(change, name, "link " + arrow(change));
            case What::evidence:
                return put(change, name, "evidence changed");
            case What::example:
                return put(change, name, change.member + " example " + spec_action(change.action));
            default:
                break;
        }
        const std::string was = reply_spelling(before_.method(change.group, id));
        const std::string now = reply_spelling(method);
        if (was.empty() || now.empty() || was == now)
            return put(change, name, "reply " + change.attribute + " " + arrow(change));
        put(change, name, arrow(was, now), was, now);
    }

    void put_operation(const Change& change, const std::string& name) {
        if (change.action == Action::added) return put(change, name, "added, " + change.now, {}, name);
        if (change.action == Action::removed) return put(change, name, "removed, was " + change.was, name);
        const auto full = [](const View& view, const std::string& full_id) {
            const std::size_t dot = full_id.rfind('.');
            return view.group_space(full_id.substr(0, dot)) + "::Api::" + snake_case(full_id.substr(dot + 1));
        };
        const std::string was = full(before_, change.was);
        put(change, name, "renamed, was " + was, was, name);
    }

    static std::string spec_action(Action action) { return std::string(spec::to_text(action)); }

    // ---- structs ----------------------------------------------------------------------------------------------------

    void below_type(const Change& change) {
        const bool request = change.side == spec::Side::request || change.side == spec::Side::both;
        const bool reply =
            change.side == spec::Side::reply || change.side == spec::Side::both || change.side == spec::Side::none;
        if (reply) in_struct(change, Role::reply);
        if (request) in_struct(change, Role::request);
    }

    void in_struct(const Change& change, Role role) {
        const Struct* was = before_.structure(change.group, old_name(change.group, change.type), role);
        const Struct* now = after_.structure(change.group, change.type, role);
        const View& view = now != nullptr ? after_ : before_;
        const Struct* either = now != nullptr ? now : was;
        const std::string type =
            view.group_space(change.group) + "::" + (either != nullptr ? either->name : change.type);
        if (change.attribute == same_as) return put(change, type, "no longer the same as " + change.was, change.was);
        if (change.what == What::type && change.attribute.empty()) {
            const std::string old = was != nullptr ? was->name : change.was;
            return put(change, type, "renamed, was " + old, old, either != nullptr ? either->name : change.now);
        }
        if (change.what == What::type)
            return put(change, type, change.now == "true" ? "now an array on the wire" : "now an object on the wire");
        if (change.what == What::order) return put(change, type, "order of its members " + arrow(change));

        const Member* old_member = member(was, change.member);
        const Member* new_member = member(now, change.member);
        const Member* any = new_member != nullptr ? new_member : old_member;
        const std::string name = type + "::" + (any != nullptr ? any->name : identifier(change.member));
        const std::string old_type = old_member != nullptr ? spelling(old_member->type) : "";
        const std::string new_type = new_member != nullptr ? spelling(new_member->type) : "";
        switch (change.what) {
            case What::field:
                if (change.action == Action::added)
                    return put(change, name, "added, " + (new_type.empty() ? change.now : new_type), {}, new_type);
                return put(change, name, "removed, was " + (old_type.empty() ? change.was : old_type), old_type);
            case What::deprecation:
                return put(change, name, change.now == "true" ? "deprecated" : "no longer deprecated");
            case What::field_type:
            case What::required:
                if (!old_type.empty() && !new_type.empty() && old_type != new_type)
                    return put(change, name, arrow(old_type, new_type), old_type, new_type);
                return put(change, name, (change.what == What::required ? "required " : "") + arrow(change));
            case What::values:
                return put(change, name,
                           change.action == Action::added
                               ? "can be \"" + text::visible(change.now) + "\" now"
                               : "\"" + text::visible(change.was) + "\" is no longer documented for it");
            default:
                return put(change, name, change.attribute + " " + arrow(change));
        }
    }

    // ---- enums ------------------------------------------------------------------------------------------------------

    static std::string enumerator(const Enum* from, const std::string& wire) {
        const Enumerator* value = from == nullptr ? nullptr : text::find_by(from->values, &Enumerator::wire, wire);
        return value == nullptr ? std::string{} : value->name;
    }

    void below_enum(const Change& change) {
        const Enum* was = before_.enumeration(change.group, old_name(change.group, change.type));
        const Enum* now = after_.enumeration(change.group, change.type);
        const Enum* either = now != nullptr ? now : was;
        const std::string space = change.group.empty() ? after_.space() : after_.group_space(change.group);
        const std::string type = space + "::" + (either != nullptr ? either->name : change.type);
        if (change.what == What::enumeration) {
            const std::string old = was != nullptr ? was->name : change.was;
            return put(change, type, "renamed, was " + old, old, either != nullptr ? either->name : change.now);
        }
        const std::string old_name = enumerator(was, change.member);
        const std::string new_name = enumerator(now, change.member);
        const std::string& any = new_name.empty() ? old_name : new_name;
        const std::string name = type + "::" + (any.empty() ? snake_case(change.member) : any);
        const std::string wire = "\"" + text::visible(change.member) + "\"";
        if (change.action == Action::added) return put(change, name, "added, " + wire, {}, new_name);
        if (change.action == Action::removed) return put(change, name, "removed, was " + wire, old_name);
        put(change, name, "renamed, was " + old_name, old_name, new_name);
    }

    View before_;
    View after_;
    std::map<std::pair<std::string, std::string>, std::string> old_names_;  // group and newer name -> older name
    std::vector<ChangeWords> result_;
};

const std::string& first_name(const Struct& one) {
    return one.same_as.empty() ? one.name : one.same_as;
}

/// The ids of the operations that send or answer with the struct, by itself or as a part, in order.
std::vector<std::string> operations_of(const Group& group, const Struct& part) {
    std::vector<const Struct*> wholes{&part};
    std::set<std::string> ids;
    for (std::size_t i = 0; i < wholes.size(); ++i) {
        const Struct& whole = *wholes[i];
        for (const Method& method : group.methods)
            if (std::find(whole.methods.begin(), whole.methods.end(), method.name) != whole.methods.end())
                ids.insert(method.id.substr(group.name.size() + 1));
        for (const std::string& owner : whole.owners) {
            const Struct* next = group.find_struct(owner);
            if (next != nullptr && std::find(wholes.begin(), wholes.end(), next) == wholes.end())
                wholes.push_back(next);
        }
    }
    return {ids.begin(), ids.end()};
}

text::Span place_of(const spec::Spec& spec, const std::string& group, const std::string& type) {
    for (const spec::Group& one : spec.groups)
        if (const spec::Type* found = one.name == group ? one.type(type) : nullptr) return found->span;
    return {};
}

struct Headline {
    spec::Effect effect;
    const char* text;
};
constexpr Headline headlines[] = {
    {spec::Effect::breaking, "Breaking"},
    {spec::Effect::behaviour, "Acts differently"},
    {spec::Effect::addition, "Added"},
    {spec::Effect::documentation, "Documentation only"},
};

/// Calls `headline(text)` and then `line(words)` for each; documentation is counted by `count(number)` unless all are
/// asked for.
template <class OnHeadline, class OnLine, class OnCount>
void each(const std::vector<ChangeWords>& changes, bool all, OnHeadline headline, OnLine line, OnCount count) {
    for (const Headline& head : headlines) {
        const auto number = std::count_if(changes.begin(), changes.end(),
                                          [&](const ChangeWords& w) { return w.change.effect == head.effect; });
        if (number == 0) continue;
        if (head.effect == spec::Effect::documentation && !all) {
            count(number);
            continue;
        }
        headline(head.text);
        for (const ChangeWords& words : changes)
            if (words.change.effect == head.effect) line(words);
    }
}

std::string in_brackets(const std::string& text) {
    return text.empty() ? "" : " (" + text + ")";
}

std::string counted(std::ptrdiff_t number) {
    return std::to_string(number) + (number == 1 ? " change" : " changes") + " of comments, links and examples only";
}

}  // namespace

std::vector<Change> parted_structs(const spec::Spec& before, const spec::Spec& after) {
    std::vector<Change> result;
    const View was(before);
    const View now(after);
    for (const Group& group : was.groups()) {
        for (const Struct& one : group.structs) {
            if (one.same_as.empty()) continue;
            const Struct* first = group.find_struct(one.same_as);
            const Struct* one_now = now.structure(group.name, one.spec_name, one.role);
            const Struct* first_now =
                first == nullptr ? nullptr : now.structure(group.name, first->spec_name, one.role);
            if (one_now == nullptr || first_now == nullptr || first_name(*one_now) == first_name(*first_now)) continue;
            Change& change = result.emplace_back();
            change.what = What::type;
            change.effect = spec::Effect::breaking;
            change.group = group.name;
            change.operations = operations_of(*now.group(group.name), *one_now);
            change.side = one.role == Role::request ? spec::Side::request : spec::Side::reply;
            change.type = one.spec_name;
            change.attribute = same_as;
            change.was = one.same_as;
            change.now = one_now->name;
            change.at = place_of(after, group.name, one.spec_name);
        }
    }
    return result;
}

std::vector<ChangeWords> in_cpp_terms(const std::vector<Change>& changes, const spec::Spec& before,
                                      const spec::Spec& after) {
    Describing describing(changes, before, after);
    for (const Change& change : changes) describing.add(change);
    return describing.take();
}

std::string_view headline(spec::Effect effect) {
    return std::find_if(std::begin(headlines), std::end(headlines),
                        [&](const Headline& head) { return head.effect == effect; })
        ->text;
}

std::string to_text(const std::vector<ChangeWords>& changes, bool all) {
    std::string result;
    const auto gap = [&] { result += result.empty() ? "" : "\n"; };
    each(
        changes, all,
        [&](const char* text) {
            gap();
            result += std::string(text) + "\n";
        },
        [&](const ChangeWords& words) {
            result += "  " + words.subject + ": " + words.message + in_brackets(text::visible(words.documented)) + "\n";
        },
        [&](std::ptrdiff_t number) {
            gap();
            result += counted(number) + "\n";
        });
    return result;
}

std::string to_markdown(const std::vector<ChangeWords>& changes, bool all) {
    std::string result;
    const auto gap = [&] { result += result.empty() ? "" : "\n"; };
    // What stands in backticks is shown as it is; a backtick within would end it.
    const auto code = [](const std::string& text) { return "`" + text::replace_all(text, "`", "'") + "`"; };
    each(
        changes, all,
        [&](const char* text) {
            gap();
            result += "### " + std::string(text) + "\n\n";
        },
        [&](const ChangeWords& words) {
            result += "- " + code(words.subject) + ": " + code(words.message) +
                      in_brackets(words.documented.empty() ? "" : code(text::visible(words.documented))) + "\n";
        },
        [&](std::ptrdiff_t number) {
            gap();
            result += counted(number) + ".\n";
        });
    return result;
}

}  // namespace exbind::cpp
