#include "cpp/lower_parts.hpp"

#include <algorithm>

#include "cpp/names.hpp"
#include "cpp/reserved.hpp"
#include "cpp/rules.hpp"
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
        if (from_.signing) result.signing = signing(*from_.signing);
        result.body_headers = from_.body_headers;
        result.envelope = from_.envelope;
        result.clock = from_.clock;
        result.client_ids = from_.client_ids;
        result.instruments = from_.instruments;
        result.errors = errors();
        return result;
    }

  private:
    std::size_t credential(const std::string& name) {
        const auto& all = from_.credentials;
        if (const auto* found = text::find_by(all, &spec::Credential::name, name))
            return static_cast<std::size_t>(found - all.data());
        std::vector<std::string> known;
        for (const spec::Credential& one : all) known.push_back(one.name);
        diagnostics_.report(rules::unknown_credential, from_.span,
                            "signing names the unknown credential '" + name + "'", text::did_you_mean(name, known));
        return 0;
    }

    std::vector<Part> parts(const spec::Recipe& recipe) {
        std::vector<Part> result;
        for (const spec::Part& part : recipe) {
            Part& lowered = result.emplace_back();
            lowered.what = part.what;
            const bool of_credential =
                part.what == spec::Part::What::credential || part.what == spec::Part::What::hmac_credential;
            if (of_credential)
                lowered.credential = credential(part.text);
            else
                lowered.text = part.text;
        }
        return result;
    }

    std::vector<Placement> placements(const std::vector<spec::Placement>& all) {
        std::vector<Placement> result;
        for (const spec::Placement& one : all) result.push_back({one.name, parts(one.value)});
        return result;
    }

    Signing signing(const spec::Signing& recipe) {
        Signing result;
        result.timestamp = recipe.timestamp;
        result.digest = recipe.digest;
        result.encoding = recipe.encoding;
        result.secret = credential(recipe.secret);
        result.text = parts(recipe.text);
        result.headers = placements(recipe.headers);
        result.query = placements(recipe.query);
        return result;
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
