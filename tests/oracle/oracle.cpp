// Compares the requests that the runtime makes by recipes in data with those that an independent client makes of the
// same parameters, keys, clock and nonces. The client is npm's ccxt; requests.mjs writes what it signed.
//
//   oracle REQUESTS.json FOLDER-WITH-ONE-FOLDER-FOR-EACH-EXCHANGE
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "cli/live.hpp"
#include "exbind/clock.hpp"
#include "exbind/raw.hpp"
#include "mock/signature.hpp"
#include "spec/read.hpp"
#include "spec/signing.hpp"
#include "text/strings.hpp"

using namespace exbind;
using nlohmann::json;

namespace {

class StillClock : public Clock {
  public:
    explicit StillClock(std::int64_t ms) : now_(std::chrono::milliseconds(ms)) {}
    TimePoint now() const override { return now_; }

  private:
    TimePoint now_;
};

struct Scheme {
    explicit Scheme(spec::Exchange given) : exchange(std::move(given)), live(exchange) {}
    const spec::Exchange exchange;
    const cli::LiveExchange live;
};

/// What exchange.yaml calls the members of ccxt's clients.
std::string credential_of(const json& credentials, const std::string& name) {
    static const std::map<std::string, std::string> names{{"key", "apiKey"},          {"secret", "secret"},
                                                          {"passphrase", "password"}, {"uid", "uid"},
                                                          {"account", "accountId"},   {"private_key", "privateKey"}};
    return credentials.at(names.at(name)).get<std::string>();
}

std::optional<spec::Exchange> read_exchange(const std::filesystem::path& path) {
    static text::Sources sources;
    std::ifstream file(path);
    std::ostringstream content;
    content << file.rdbuf();
    text::Diagnostics diagnostics;
    auto exchange = spec::parse_exchange(sources.add(path.string(), content.str()), diagnostics);
    for (const auto& each : diagnostics.all()) std::cerr << path.string() << ": " << each.message << '\n';
    return exchange;
}

/// The region whose host the url is of.
std::string region_of(const spec::Exchange& exchange, const std::string& url) {
    for (const auto& [region, host] : exchange.environments.front().hosts)
        if (url.rfind(host + '/', 0) == 0) return region;
    return {};
}

/// Texts whose signature is never the same twice are compared without it; the mock verifies it.
std::string without_signature(const spec::Signing& signing, std::string text) {
    const bool random = signing.algorithm == spec::Algorithm::ecdsa ||
                        signing.algorithm == spec::Algorithm::ecdsa_der ||
                        signing.algorithm == spec::Algorithm::rsa_pss;
    return random ? text.substr(0, text.rfind('.')) : text;
}

class Comparison {
  public:
    Comparison(const Scheme& scheme, const json& recorded) : scheme_(scheme), recorded_(recorded) {}

    /// The differences, a line each.
    std::vector<std::string> run() {
        const json& given = recorded_.at("given");
        const json& expected = recorded_.at("expected");
        CredentialValues credentials;
        mock::Credentials known;
        for (const auto& each : scheme_.exchange.credentials) {
            known[each.name] = credential_of(recorded_.at("credentials"), each.name);
            credentials.emplace_back(known[each.name]);
        }
        Options options;
        options.region = region_of(scheme_.exchange, expected.at("url"));
        options.clock = std::make_shared<StillClock>(recorded_.at("at").get<std::int64_t>());
        options.io_thread = false;
        const Connection connection(scheme_.live.data(), std::move(credentials), std::move(options));

        RawRequest request;
        request.method = recorded_.at("method");
        request.path = recorded_.at("path");
        for (const auto& pair : given.at("query")) request.query.emplace_back(pair.at(0), pair.at(1));
        if (!given.at("body").is_null()) request.body = given.at("body").get<std::string>();
        if (const std::string type = given.at("content_type"); request.body && !type.empty())
            request.headers.push_back({"Content-Type", type});
        const bool own = !request.query.empty() || request.body;
        signing_ = spec::recipe_for(scheme_.exchange, request.method, request.path, own);
        if (signing_ == nullptr) return {"no recipe is for it"};
        if (!is_time(signing_->nonce)) request.nonce = recorded_.at("nonce");

        const auto made = prepare(connection, request);
        if (!made) return {made.error().message};
        compare("method", made->method, recorded_.at("method"));
        compare("url", made->url, expected.at("url"));
        const json body = made->body ? json(*made->body) : json(nullptr);
        compare("body", body.dump(), expected.at("body").dump());
        compare_headers(*made, expected.at("headers"));
        verify(*made, known);
        return std::move(differences_);
    }

  private:
    static bool is_time(spec::NonceForm form) { return form != spec::NonceForm::uuid && form != spec::NonceForm::hex; }

    void compare(const std::string& what, const std::string& made, const std::string& expected) {
        if (made != expected) differences_.push_back(what + "\n    made     " + made + "\n    expected " + expected);
    }

    /// All headers of the other client must be ours as well, and those of the recipe the other's.
    void compare_headers(const PreparedRequest& made, const json& expected) {
        std::set<std::string> ignored{"accept", "accept-charset", "user-agent"};
        for (const std::string name : recorded_.at("ignored")) ignored.insert(text::to_lower(name));
        if (!made.body) ignored.insert("content-type");
        // These name another type than that of the body that they send.
        static const std::set<std::string> odd{"bitbns", "gemini"};
        if (odd.contains(scheme_.exchange.name)) ignored.insert("content-type");
        std::map<std::string, std::string> ours;
        for (const Header& header : made.headers) ours[text::to_lower(header.name)] = header.value;
        std::set<std::string> theirs;
        for (const auto& [name, value] : expected.items()) {
            const std::string lower = text::to_lower(name);
            theirs.insert(lower);
            if (ignored.contains(lower)) continue;
            const auto found = ours.find(lower);
            if (found == ours.end())
                differences_.push_back("header " + name + " is missing");
            else
                compare("header " + name, without_signature(*signing_, found->second),
                        without_signature(*signing_, value.is_string() ? value.get<std::string>() : value.dump()));
        }
        for (const auto& placement : signing_->headers)
            if (!theirs.contains(text::to_lower(placement.name)))
                differences_.push_back("header " + placement.name + " is not sent by the other client");
    }

    /// The mock takes the request, with code of its own.
    void verify(const PreparedRequest& made, const mock::Credentials& known) {
        mock::HttpRequest http;
        http.method = made.method;
        const std::size_t host = made.url.find("://") + 3;
        const std::size_t path = made.url.find('/', host);
        http.target = made.url.substr(path);
        http.headers.emplace_back("Host", made.url.substr(host, path - host));
        for (const Header& header : made.headers) http.headers.emplace_back(header.name, header.value);
        http.body = made.body.value_or("");
        const auto finding = mock::check_signature(scheme_.exchange, known, mock::Received(http),
                                                   recorded_.at("at").get<std::int64_t>());
        if (finding) differences_.push_back("the mock refuses it: " + finding->fault + ' ' + finding->name);
    }

    const Scheme& scheme_;
    const json& recorded_;
    const spec::Signing* signing_ = nullptr;
    std::vector<std::string> differences_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: oracle REQUESTS.json FOLDER\n";
        return 2;
    }
    const json requests = json::parse(std::ifstream(argv[1]));
    std::map<std::string, std::unique_ptr<Scheme>> schemes;
    std::size_t wrong = 0;
    for (const json& recorded : requests) {
        const std::string name = recorded.at("exchange");
        auto& scheme = schemes[name];
        if (!scheme) {
            auto exchange = read_exchange(std::filesystem::path(argv[2]) / name / "exchange.yaml");
            if (!exchange) return 1;
            scheme = std::make_unique<Scheme>(*std::move(exchange));
        }
        const auto differences = Comparison(*scheme, recorded).run();
        if (!differences.empty()) ++wrong;
        for (const std::string& each : differences)
            std::cerr << name << ' ' << recorded.at("method").get<std::string>() << ' '
                      << recorded.at("path").get<std::string>() << ": " << each << '\n';
    }
    for (const auto& entry : std::filesystem::directory_iterator(argv[2]))
        if (!schemes.contains(entry.path().filename().string())) {
            std::cerr << entry.path().string() << ": no request is compared\n";
            ++wrong;
        }
    std::cout << requests.size() - wrong << " of " << requests.size() << " requests of " << schemes.size()
              << " exchanges are the same\n";
    return wrong == 0 && !requests.empty() ? 0 : 1;
}
