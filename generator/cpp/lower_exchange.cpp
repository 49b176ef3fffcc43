#include "cpp/lower_parts.hpp"

#include <algorithm>

#include "cpp/names.hpp"
#include "cpp/reserved.hpp"
#include "cpp/rules.hpp"
#include "spec/signing.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cpp {
namespace {

class ExchangeLowering {
  public:
    ExchangeLowering(const spec::Exchange& from, text::Diagnostics& diagnostics)
        : from_(from), diagnostics_(diagnostics) {}

    Exchange run() {
        Exchange result;
        result.name = from_.name;
        result.space = snake_case(from_.name);
        if (from_.name.empty() || is_runtime_header(result.space) || is_public_name(result.space)) {
            diagnostics_.report(rules::bad_exchange_name, from_.span,
                                "invalid name of an exchange: '" + from_.name + "' is reserved by exbind",
                                "rename the folder below specs/ and its `exchange` lines");
        }
        result.title = from_.title;
        result.environments = from_.environments;
        result.products = from_.products;
        result.limit_headers = from_.limit_headers;
        Scope members;
        for (const char* ours : {"Credentials", "from_callback", "from_env", "from_file"}) members.reserve(ours);
        for (const spec::Credential& credential : from_.credentials)
            result.credentials.push_back({members.add(identifier(credential.name)), credential.name, credential.env});
        result.session = from_.session;
        result.signing = from_.signing;
        for (const spec::Signing* recipe : spec::recipes_of(from_)) check(*recipe);
        result.body_headers = from_.body_headers;
        result.envelope = from_.envelope;
        result.clock = from_.clock;
        result.client_ids = from_.client_ids;
        result.instruments = from_.instruments;
        result.errors = errors();
        return result;
    }

  private:
    void check(const std::string& name) {
        const auto& all = from_.credentials;
        if (text::find_by(all, &spec::Credential::name, name) != nullptr) return;
        std::vector<std::string> known;
        for (const spec::Credential& one : all) known.push_back(one.name);
        diagnostics_.report(rules::unknown_credential, from_.span,
                            "signing names the unknown credential '" + name + "'", text::did_you_mean(name, known));
    }
    void check(const spec::Recipe& recipe) {
        for (const spec::Part& part : recipe)
            if (part.what == spec::Part::What::credential) check(part.text);
    }
    void check(const std::vector<spec::Placement>& placements) {
        for (const spec::Placement& one : placements) check(one.value);
    }
    void check(const spec::Signing& recipe) {
        if (!recipe.secret.empty()) check(recipe.secret);
        check(recipe.text);
        for (const spec::SigningText& text : recipe.texts) {
            check(text.value);
            check(text.members);
        }
        for (const auto* list : {&recipe.headers, &recipe.query, &recipe.body, &recipe.parameters}) check(*list);
    }

    std::vector<spec::ErrorCode> errors() {
        std::vector<spec::ErrorCode> result = from_.errors;
        std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.code < b.code; });
        const auto same = [&](const spec::ErrorCode& first, const spec::ErrorCode& second) {
            if (first.code != second.code) return false;
            if (first.error_class != second.error_class)
                diagnostics_
                    .report(rules::duplicate_code, second.span, "the error code " + second.code + " has two classes",
                            "keep one of the two lines")
                    .notes.push_back({"the other one", first.span});
            return true;
        };
        result.erase(std::unique(result.begin(), result.end(), same), result.end());
        return result;
    }

    const spec::Exchange& from_;
    text::Diagnostics& diagnostics_;
};

}  // namespace

Exchange lower_exchange(const spec::Exchange& exchange, text::Diagnostics& diagnostics) {
    return ExchangeLowering(exchange, diagnostics).run();
}

}  // namespace exbind::cpp
