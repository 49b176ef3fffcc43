#include "cli/shown.hpp"

#include <algorithm>

#include "render/spell.hpp"
#include "render/words.hpp"
#include "spec/reach.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

constexpr std::size_t longest_value = 60;

/// The fields of a struct and, below each, those of the structs that it holds.
class FieldRows {
  public:
    FieldRows(const Shown& shown, bool request) : shown_(shown), request_(request) {}

    std::vector<ShownField> of(const std::string& struct_name, const std::string& spec_type) {
        add(struct_name, spec_type, "");
        return std::move(rows_);
    }

  private:
    const cpp::Struct* declared(const std::string& name) const {
        const cpp::Struct* const found = shown_.lowered_group.find_struct(name);
        return found == nullptr || found->same_as.empty() ? found : shown_.lowered_group.find_struct(found->same_as);
    }

    void add(const std::string& struct_name, const std::string& spec_type, const std::string& prefix) {
        const cpp::Struct* const fields = declared(struct_name);
        const spec::Type* const type = shown_.group.type(spec_type);
        if (fields == nullptr || std::find(open_.begin(), open_.end(), struct_name) != open_.end()) return;
        open_.push_back(struct_name);
        for (const cpp::Member& member : fields->members) {
            const spec::Field* const field =
                type == nullptr ? nullptr : text::find_by(type->fields, &spec::Field::wire_name, member.wire_name);
            add_member(member, field, fields->variant ? prefix + '<' + member.wire_name + '>' : prefix + member.name);
        }
        open_.pop_back();
    }

    void add_member(const cpp::Member& member, const spec::Field* field, const std::string& path) {
        ShownField row{path, cpp::spelling(member.type), request_ ? presence(member) : "", {}, {}};
        if (field != nullptr)
            for (const std::string& value : shown_.group.values_of(*field))
                row.values.push_back(value.empty() ? "\"\"" : render::comment_text(value, longest_value));
        cpp::Member told = member;
        if (told.when.empty()) told.required = spec::Presence::no;  // a column says "conditional"
        row.words = render::member_words(told);
        rows_.push_back(std::move(row));

        std::string deeper = path;
        const cpp::Type* type = &member.type;
        const spec::TypeRef* ref = field == nullptr ? nullptr : &field->type;
        for (; !type->item.empty(); type = &type->item.front()) {
            deeper += type->kind == spec::Kind::list ? "[]" : "{}";
            ref = ref == nullptr || ref->item.empty() ? nullptr : &ref->item.front();
        }
        if (type->kind == spec::Kind::named && !type->is_enum)
            add(type->name, ref == nullptr ? std::string() : ref->name, deeper + '.');
    }

    static std::string presence(const cpp::Member& member) {
        if (member.type.holder == cpp::Holder::required) return "required";
        return member.required == spec::Presence::conditional ? "conditional" : "optional";
    }

    const Shown& shown_;
    const bool request_;
    std::vector<std::string> open_;
    std::vector<ShownField> rows_;
};

std::string id_words(const spec::IdName& id) {
    return id.field + (id.by.empty() || id.by == id.field ? "" : " (as " + id.by + ")");
}

/// How reconcile() asks for what a write made, one line for each way.
std::vector<std::string> client_id_words(const Shown& shown) {
    std::vector<std::string> result;
    for (const spec::ClientId& id : shown.lowered.client_ids) {
        if (id.write != shown.method.id) continue;
        std::string words = id.items.empty() || id.items == id.name.field ? "" : "of each of " + id.items + ": ";
        words += id_words(id.name);
        if (!id.instead.field.empty()) words += ", or the exchange's own " + id_words(id.instead);
        result.push_back(words + "; reconcile() asks " + id.ask + " by it");
    }
    if (!shown.method.lookup.empty()) result.push_back("reconcile() asks here: Api::" + shown.method.lookup + "()");
    return result;
}

const cpp::Type& innermost(const cpp::Type& type) {
    return type.item.empty() ? type : innermost(type.item.front());
}

}  // namespace

std::string signature(const cpp::Method& method) {
    const std::string request = cpp::request_spelling(method);
    return cpp::call_spelling(method) + ' ' + method.name + '(' + (request.empty() ? "" : request + " request") +
           (method.request_may_be_left_out && !request.empty() ? " = {}" : "") + ") const;";
}

std::string request_words(const Shown& shown) {
    const spec::Request& request = shown.operation.request;
    if (shown.method.request.empty()) return "Request: no parameters";
    std::string result = "Request: " + cpp::request_spelling(shown.method);
    if (request.in == spec::In::body)
        result += request.shape == spec::Shape::list ? ", a JSON array" : ", a JSON object";
    if (request.in == spec::In::query) result += ", in the query";
    if (request.in == spec::In::form) result += ", as a form";
    return result;
}

std::string reply_words(const cpp::Method& method) {
    if (!method.reply) return "Reply: nothing but success";
    std::string result = "Reply: " + cpp::reply_spelling(method);
    if (method.batch) return result + ", a result for each item";
    if (method.reply_is_sole) return result + ", the only row";
    if (method.pages) return result + ", a page of a history; .pages() reads on";
    if (method.reply->kind == spec::Kind::list) return result + ", a list";
    return result;
}

std::vector<ShownFact> facts_of(const Shown& shown) {
    const spec::Operation& operation = shown.operation;
    std::vector<ShownFact> rows;
    const auto add = [&](const std::string& what, const std::string& text) {
        if (!text.empty()) rows.push_back({what, text});
    };
    add("request", operation.route());
    add("access", render::access_words(shown.method));
    if (operation.deprecated) add("deprecated", "by the exchange");
    std::string what = "limits";
    for (const std::string& limit : render::limits_words(shown.method)) {
        add(what, limit);
        what.clear();
    }
    if (!spec::reads(operation)) add("resending", "never by itself");
    what = "client id";
    for (const std::string& words : client_id_words(shown)) {
        add(what, words);
        what.clear();
    }
    add("pages", spec::to_text(operation.pages));
    add("by hand", operation.evidence);
    add("docs", render::link(operation.page));
    return rows;
}

std::vector<ShownField> request_fields(const Shown& shown) {
    if (shown.method.request.empty()) return {};
    return FieldRows(shown, true).of(shown.method.request, shown.operation.request.type);
}

std::vector<ShownField> reply_fields(const Shown& shown) {
    if (!shown.method.reply || innermost(*shown.method.reply).kind != spec::Kind::named) return {};
    return FieldRows(shown, false)
        .of(innermost(*shown.method.reply).name, spec::innermost(shown.operation.reply.type).name);
}

}  // namespace exbind::cli
