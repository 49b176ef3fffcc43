#include "cli/curl_call.hpp"

#include <algorithm>

#include "cli/call_request.hpp"
#include "cli/reply_text.hpp"
#include "exbind/raw.hpp"
#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using What = spec::Part::What;

/// A piece of a word of the command line: a text, or the name of a variable.
struct Piece {
    std::string text;
    bool is_variable = false;
};
using Word = std::vector<Piece>;

/// Whether it stands for itself between double quotes.
bool is_tame(const Piece& piece) {
    constexpr std::string_view special = "\"$`\\!";
    return piece.is_variable || std::all_of(piece.text.begin(), piece.text.end(), [&](char c) {
               return c >= ' ' && c <= '~' && special.find(c) == std::string_view::npos;
           });
}

/// As the shell takes it: what is a text stays that text, whatever it holds.
std::string quoted(const Word& word) {
    std::string plain;
    std::string result;
    if (std::none_of(word.begin(), word.end(), [](const Piece& piece) { return piece.is_variable; })) {
        for (const Piece& piece : word) plain += piece.text;
        return shell_quoted(plain);
    }
    if (std::all_of(word.begin(), word.end(), is_tame)) {
        for (const Piece& piece : word) result += piece.is_variable ? "${" + piece.text + '}' : piece.text;
        return '"' + result + '"';
    }
    for (const Piece& piece : word) {
        if (!piece.is_variable) {
            plain += piece.text;
            continue;
        }
        if (!plain.empty()) result += shell_quoted(plain);
        plain.clear();
        result += "\"$" + piece.text + '"';
    }
    return plain.empty() ? result : result + shell_quoted(plain);
}

/// What the signer adds to a request, with variables for all that it makes.
class Signed {
  public:
    Signed(const spec::Exchange& exchange, const spec::Signing& signing, bool key_only, PreparedRequest& request)
        : exchange_(exchange), signing_(signing), key_only_(key_only), request_(request) {}

    /// False where the request's own parameters become a part of something else, or a body is made for the signature.
    bool add() {
        const bool has_body = request_.body.has_value();
        for (const auto* list : {&signing_.query, &signing_.body, &signing_.parameters})
            for (const spec::Placement& each : *list)
                if (each.own && each.name != "*") return false;
        const bool both = !signing_.parameters.empty() && !(has_body ? signing_.body : signing_.query).empty();
        if (both || (!signing_.body.empty() && !has_body)) return false;
        add_query(has_body || signing_.parameters.empty() ? signing_.query : signing_.parameters);
        if (has_body) add_body(signing_.parameters.empty() ? signing_.body : signing_.parameters);
        for (const spec::Placement& header : signing_.headers) {
            if (!is_sent(header)) continue;
            Word& word = headers.emplace_back(Word{{header.name + ": "}});
            append(word, header.value);
        }
        return true;
    }

    Word url;
    std::vector<Word> headers;
    Word body;
    std::vector<std::string> variables;

  private:
    bool is_sent(const spec::Placement& each) const { return !key_only_ || spec::names_caller(signing_, each.value); }

    void append(Word& word, const spec::Recipe& recipe) {
        for (const spec::Part& part : recipe) {
            if (part.what == What::literal) {
                word.push_back({part.text});
                continue;
            }
            word.push_back({variable(part), true});
            const std::string& name = word.back().text;
            if (std::find(variables.begin(), variables.end(), name) == variables.end()) variables.push_back(name);
        }
    }

    std::string variable(const spec::Part& part) const {
        std::string name = part.what == What::named ? part.text : spec::word_of(part.what);
        if (part.what == What::credential) {
            const auto* const known = text::find_by(exchange_.credentials, &spec::Credential::name, part.text);
            name = known == nullptr || !part.functions.empty() ? part.text : known->env;
        }
        if (part.what == What::session) name = "token";
        for (const spec::SigningFunction function : part.functions) name = spec::word_of(function) + '_' + name;
        std::replace_if(
            name.begin(), name.end(), [](char c) { return !text::is_alnum(c); }, '_');
        return text::to_upper(name);
    }

    /// The signer's parameters around the request's own.
    void add_around(Word& word, const std::string& own, const std::vector<spec::Placement>& placements,
                    const std::string& between, bool json) {
        bool first = true;
        bool placed = false;
        const auto next = [&] {
            if (!first) word.push_back({between});
            first = false;
        };
        const auto place_own = [&] {
            if (!own.empty()) {
                next();
                word.push_back({own});
            }
            placed = true;
        };
        const bool last = std::none_of(placements.begin(), placements.end(), [](const auto& one) { return one.own; });
        if (last) place_own();
        for (const spec::Placement& each : placements) {
            if (each.own && !placed) place_own();
            if (each.own || !is_sent(each)) continue;
            next();
            const std::string mark = json && !each.json ? "\"" : "";
            word.push_back({(json ? cli::quoted(each.name) + ':' : each.name + '=') + mark});
            append(word, each.value);
            if (!mark.empty()) word.push_back({mark});
        }
    }

    void add_query(const std::vector<spec::Placement>& placements) {
        const std::size_t mark = request_.url.find('?');
        const std::string own = mark == std::string::npos ? "" : request_.url.substr(mark + 1);
        Word query;
        add_around(query, own, placements, "&", false);
        url = {{request_.url.substr(0, mark) + (query.empty() ? "" : "?")}};
        url.insert(url.end(), query.begin(), query.end());
    }

    void add_body(const std::vector<spec::Placement>& placements) {
        const std::string& own = *request_.body;
        if (placements.empty()) {
            body = {{own}};
        } else if (own.starts_with('{')) {
            body = {{"{"}};
            add_around(body, own.substr(1, own.size() - 2), placements, ",", true);
            body.push_back({"}"});
        } else {
            add_around(body, own, placements, "&", false);
        }
    }

    const spec::Exchange& exchange_;
    const spec::Signing& signing_;
    const bool key_only_;
    PreparedRequest& request_;
};

}  // namespace

CurlCalls::CurlCalls(const spec::Spec& spec) : spec_(spec), live_(spec), connection_(live_.data(), {}, {}) {}

CurlCall CurlCalls::of(const ExampleCall& example, std::size_t width) try {
    const CallArguments arguments = arguments_of(example);
    ChosenCall call = choose_call(spec_, arguments);
    const spec::Auth auth = call.operation->auth;
    const bool is_signed = auth == spec::Auth::private_ || auth == spec::Auth::key;
    const bool has_parameters = !call.request.query.empty() || call.request.body.has_value();
    const spec::Signing* const signing =
        spec::recipe_for(spec_.exchange, call.request.method, call.request.path, has_parameters);
    if (is_signed && signing == nullptr) return {};
    call.request.operation = &live_.operation(*call.group, *call.operation);
    call.request.auth = RawAuth::unsigned_;
    auto prepared = prepare(connection_, call.request);
    if (!prepared) return {};

    Word url{{prepared->url}};
    Word body{{prepared->body.value_or("")}};
    std::vector<Word> headers;
    for (const Header& header : prepared->headers) headers.push_back({{header.name + ": " + header.value}});
    CurlCall result;
    if (is_signed) {
        Signed added(spec_.exchange, *signing, auth == spec::Auth::key, *prepared);
        if (!added.add()) return {};
        url = std::move(added.url);
        if (prepared->body) body = std::move(added.body);
        headers.insert(headers.end(), added.headers.begin(), added.headers.end());
        result.variables = std::move(added.variables);
    }
    const bool usual = prepared->method == (prepared->body ? "POST" : "GET");
    std::vector<std::string> words{"curl " + (usual ? "" : "-X " + prepared->method + ' ') + quoted(url)};
    for (const Word& header : headers) words.push_back("-H " + quoted(header));
    if (prepared->body) words.push_back("--data-raw " + quoted(body));
    result.lines = {text::join(words, " ")};
    if (text::width(result.lines.front()) > width) {
        result.lines = std::move(words);
        for (std::string& line : result.lines) {
            if (&line != &result.lines.front()) line = "    " + line;
            if (&line != &result.lines.back()) line += " \\";
        }
    }
    return result;
} catch (const UsageError&) {
    return {};  // an example that `exbind call` would refuse
}

}  // namespace exbind::cli
