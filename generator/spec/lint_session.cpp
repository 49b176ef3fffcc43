// `session` names an operation that can be called without a token, and members of its reply.
#include <algorithm>

#include "spec/envelope.hpp"
#include "spec/lint.hpp"
#include "spec/rules.hpp"
#include "spec/signing.hpp"
#include "spec/suggest.hpp"
#include "text/find.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::spec {
namespace {

class SessionLint {
  public:
    SessionLint(const Spec& spec, const Session& session, text::Diagnostics& diagnostics)
        : spec_(spec), session_(session), diagnostics_(diagnostics) {}

    void run() {
        const std::string& name = session_.operation;
        const Found found = spec_.operation(name);
        group_ = found.group;
        operation_ = found.operation;
        lint_use();
        if (spec_.groups.empty()) return;  // nothing is imported yet
        if (operation_ == nullptr) {
            report("operation", "unknown operation '" + name + "'",
                   did_you_mean_operation(name, operation_names(spec_)), "write group and id, such as public.auth");
            return;
        }
        lint_request();
        if (const Field* token = lint_path("token", session_.token);
            token != nullptr && token->type.kind != Kind::secret)
            diagnostics_.report(
                rules::session_token, place("token"),
                "the token '" + session_.token + "' of '" + name + "' is no secret in the specs, and would be shown",
                "give the field the type `secret` with an overlay");
        lint_path("lifetime", session_.lifetime);
        lint_path("ends", session_.ends);
    }

  private:
    /// A token that no request carries is asked for by none.
    void lint_use() {
        const auto all = recipes_of(spec_.exchange);
        const bool used =
            std::any_of(all.begin(), all.end(), [](const Signing* each) { return carries_session(*each); });
        if (!used)
            diagnostics_.report(rules::unused, session_.span, "no recipe of `signing` sends {session}",
                                "write where it goes, such as headers: {Authorization: \"Bearer {session}\"}");
    }

    /// It has to be callable with what recipes send.
    void lint_request() {
        const std::string name = '\'' + session_.operation + '\'';
        if (operation_->path.find('{') != std::string::npos)
            report("operation", name + " has parameters in its path", {}, "name one that logs in by key alone");
        const Signing* recipe = recipe_for(spec_.exchange, operation_->method, sent_path(operation_->path), false);
        if (recipe != nullptr && carries_session(*recipe)) {
            if (operation_->auth != Auth::public_)
                report("operation", name + " is private, and its recipe sends {session} itself", {},
                       "begin `signing` with a recipe for it: for: {paths: [" + sent_path(operation_->path) + "]}");
            recipe = nullptr;
        }
        const Type* request = group_->type(operation_->request.type);
        if (request == nullptr) return;
        for (const Field& field : request->fields) {
            if (field.required != Presence::yes || (recipe != nullptr && sends(*recipe, field.name))) continue;
            report("operation", name + " requires '" + field.name + "', which its recipe does not send", {},
                   "begin `signing` with a recipe for: {paths: [" + sent_path(operation_->path) +
                       "]} that does, or correct `required` with an overlay");
        }
    }

    static bool sends(const Signing& recipe, const std::string& name) {
        for (const auto* list : {&recipe.headers, &recipe.query, &recipe.body, &recipe.parameters})
            for (const Placement& each : *list)
                if (text::iequals(each.name, name)) return true;
        return false;
    }

    /// The field at a path from the payload on; null when there is none, or nothing is known of it.
    const Field* lint_path(const char* key, const std::string& path) {
        if (path.empty()) return nullptr;
        const Field* field = nullptr;
        TypeRef at = operation_->reply.type;
        bool is_list = operation_->reply.shape == Shape::list || operation_->reply.shape == Shape::one;
        for (const PathStep& step : path_steps(path).value_or(std::vector<PathStep>{})) {
            if (at.kind == Kind::json) return nullptr;
            if (step.member.empty()) {
                if (!is_list && at.kind != Kind::list) return unknown(key, path, {});
                if (!is_list) at = TypeRef(at.item.front());
                is_list = false;
                continue;
            }
            is_list = false;  // the first row is meant
            const Type* type = at.kind == Kind::named ? group_->type(at.name) : nullptr;
            if (type == nullptr || type->positional) return unknown(key, path, {});
            field = text::find_by(type->fields, &Field::name, step.member);
            if (field == nullptr) {
                std::vector<std::string> known;
                for (const Field& each : type->fields) known.push_back(each.name);
                return unknown(key, path, text::did_you_plainly_mean(step.member, known));
            }
            at = field->type;
        }
        return field;
    }

    const Field* unknown(const char* key, const std::string& path, std::string near) {
        report(key, "the reply of '" + session_.operation + "' has no '" + path + '\'', std::move(near),
               "write the path from the payload on, such as access_token");
        return nullptr;
    }

    text::Span place(const char* key) const {
        for (const auto& [name, span] : session_.places)
            if (name == key) return span;
        return session_.span;
    }

    void report(const char* key, std::string what, std::string near, std::string remedy) {
        diagnostics_.report(rules::session, place(key), "`session`: " + std::move(what),
                            near.empty() ? std::move(remedy) : std::move(near));
    }

    const Spec& spec_;
    const Session& session_;
    text::Diagnostics& diagnostics_;
    const Group* group_ = nullptr;
    const Operation* operation_ = nullptr;
};

}  // namespace

void lint_session(const Spec& spec, text::Diagnostics& diagnostics) {
    if (spec.exchange.session) SessionLint(spec, *spec.exchange.session, diagnostics).run();
}

}  // namespace exbind::spec
