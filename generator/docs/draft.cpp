#include "docs/draft.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "docs/names.hpp"
#include "json/json.hpp"
#include "spec/wellformed.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::docs {
namespace {

constexpr std::string_view trial_words[] = {"testnet", "sandbox", "demo", "staging", "paper", "test", "dev"};

/// Name of the environment that a server belongs to, by its address and description.
std::string environment_of(const ServiceFacts::Server& server) {
    const std::size_t scheme = server.url.find("://");
    const std::string host = server.url.substr(0, server.url.find('/', scheme == std::string::npos ? 0 : scheme + 3));
    std::set<std::string> words;
    for (const std::string& text : {host, server.description})
        for (const std::string& word : words_of_name(text)) words.insert(text::to_lower(word));
    for (const std::string_view word : trial_words)
        if (words.count(std::string(word)) != 0) return std::string(word);
    return "production";
}

/// Scheme, host and port.
std::string origin_of(const std::string& url) {
    const std::size_t scheme = url.find("://");
    return scheme == std::string::npos ? std::string() : url.substr(0, url.find('/', scheme + 3));
}

bool is_version(std::string_view segment) {
    if (segment.starts_with('v') || segment.starts_with('V')) segment.remove_prefix(1);
    return !segment.empty() && segment.front() >= '0' && segment.front() <= '9';
}

/// The beginning of a path that says nothing about what the operation is for: "/api/v4" of "/api/v4/orders".
std::string prefix_of(const std::string& path) {
    std::size_t length = 0;
    std::size_t at = 0;
    for (const std::string_view segment : text::split(std::string_view(path).substr(1), '/')) {
        at += 1 + segment.size();
        const bool last = at >= path.size();
        if (last || !(segment == "api" || segment == "rest" || is_version(segment))) break;
        length = at;
    }
    return path.substr(0, length);
}

/// What a header of a security scheme carries, by the words of its name.
std::string content_of(const std::string& parameter) {
    const std::string name = text::to_lower(parameter);
    const auto has = [&](std::string_view word) { return name.find(word) != std::string::npos; };
    if (has("sign")) return "{signature}";
    if (has("pass")) return "{passphrase}";
    if (has("nonce")) return "{nonce}";
    if (has("time") || has("stamp")) return "{timestamp}";
    return has("secret") ? "{secret}" : "{key}";
}

class Drafting {
  public:
    Drafting(const std::string& name, const std::vector<DocPage>& pages) : pages_(pages) {
        exchange_.name = name;
        exchange_.title = name;
        exchange_.reader = "openapi";
        exchange_.default_scope = {spec::word_of(spec::CallerScope::user)};
    }

    spec::Draft run() {
        for (const DocPage& page : pages_) add(page.service);
        if (exchange_.environments.empty()) {
            exchange_.environments = {{"production", {{"global", "https://" + exchange_.name + ".invalid"}}, {}}};
            ask("Which hosts? The documentation names none.");
        } else if (exchange_.environments.front().name != "production") {
            ask("Which host is the real one? The documentation names only that of " +
                exchange_.environments.front().name + '.');
        }
        add_prefixes();
        ask_for_envelope();
        return std::move(draft_);
    }

  private:
    void ask(std::string question) { draft_.questions.push_back(std::move(question)); }

    void add(const ServiceFacts& facts) {
        if (exchange_.title == exchange_.name && !facts.title.empty() && facts.title.size() <= 80 &&
            spec::is_line(facts.title))
            exchange_.title = facts.title;
        if (exchange_.docs.empty() && spec::is_url(facts.docs)) exchange_.docs = facts.docs;
        for (const ServiceFacts::Server& server : facts.servers) add(server);
        for (const ServiceFacts::Scheme& scheme : facts.schemes) add(scheme);
    }

    void add(const ServiceFacts::Server& server) {
        const std::string origin = origin_of(server.url);
        if (!origin.starts_with("https://") || !spec::is_url(origin) || !origins_.insert(origin).second) return;
        const std::string name = environment_of(server);
        auto& all = exchange_.environments;
        auto found = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.name == name; });
        if (found == all.end()) found = all.insert(name == "production" ? all.begin() : all.end(), {name, {}, {}});
        std::string region = found->hosts.empty() ? "global" : snake_case(server.description);
        if (!spec::is_snake_name(region) || region.size() > 30 || regions_.count({name, region}) != 0)
            region = "host_" + std::to_string(found->hosts.size() + 1);
        regions_.emplace(name, region);
        found->hosts.emplace_back(region, origin);
    }

    void add(const ServiceFacts::Scheme& scheme) {
        if (!schemes_.insert(scheme.name + ' ' + scheme.parameter).second) return;
        if (scheme.type != "apiKey") {
            ask("How do private requests carry the scheme '" + scheme.name + "' (" + scheme.type +
                (scheme.scheme.empty() ? "" : " " + scheme.scheme) + ")?");
        } else if (scheme.in == "query") {
            draft_.signed_query.emplace_back(scheme.parameter, content_of(scheme.parameter));
        } else if (scheme.in == "header" && spec::is_header_name(scheme.parameter)) {
            draft_.signed_headers.emplace_back(scheme.parameter, content_of(scheme.parameter));
        }
    }

    void add_prefixes() {
        std::set<std::string> prefixes;
        bool all = true;
        for (const DocPage& page : pages_)
            for (const DocOperation& operation : page.operations) {
                const std::string prefix = prefix_of(operation.path);
                all = all && !prefix.empty();
                if (spec::is_path(prefix)) prefixes.insert(prefix);
            }
        if (prefixes.empty()) return;
        const std::vector<std::string> found(prefixes.begin(), prefixes.end());
        if (all)
            exchange_.path_prefixes = found;
        else
            ask("Do paths begin with what no group should be called after? Some begin with " + text::join(found, ", ") +
                ": `path_prefixes: [" + text::join(found, ", ") + "]`.");
    }

    /// Members that nearly all replies have, and what they say in all examples.
    void ask_for_envelope() {
        std::size_t replies = 0;
        std::map<std::string, std::size_t> members;
        std::map<std::string, std::set<std::string>> values;
        for (const DocPage& page : pages_) {
            for (const DocOperation& operation : page.operations) {
                if (operation.reply_shape != spec::Shape::object) continue;
                ++replies;
                for (const DocField& field : operation.reply) ++members[field.name];
                for (const DocExample& example : operation.examples) {
                    const auto json = example.reply ? json::parse(example.text) : std::nullopt;
                    if (!json) continue;
                    for (const json::Member& member : json->members)
                        if (member.value.is_scalar()) values[member.key].insert(member.value.text);
                }
            }
        }
        std::vector<std::string> common;
        for (const auto& [name, count] : members) {
            if (count * 10 < replies * 9 || !spec::is_line(name) || name.size() > 40) continue;
            const auto& said = values[name];
            const bool constant = said.size() == 1 && said.begin()->size() <= 30 && spec::is_line(*said.begin());
            common.push_back('\'' + name + '\'' + (constant ? " (" + *said.begin() + " in all examples)" : ""));
        }
        if (replies < 2) return;
        if (common.empty())
            ask("What tells a refusal? By HTTP status alone, nothing needs to be written here.");
        else
            ask("Which member of a reply tells of success, and which holds the payload? Nearly all have " +
                text::join(common, ", ") +
                ". Write `envelope` and import once more; without it the whole reply is the payload.");
    }

    const std::vector<DocPage>& pages_;
    spec::Draft draft_;
    spec::Exchange& exchange_ = draft_.exchange;
    std::set<std::string> origins_;
    std::set<std::pair<std::string, std::string>> regions_;  ///< of each environment, that have a host
    std::set<std::string> schemes_;
};

}  // namespace

spec::Draft draft_exchange(const std::string& name, const std::vector<DocPage>& pages) {
    return Drafting(name, pages).run();
}

}  // namespace exbind::docs
