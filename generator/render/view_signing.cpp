// The constants of signing recipes.
#include <algorithm>

#include "render/spell.hpp"
#include "render/view.hpp"
#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

template <class List>
std::string index_of(const List& list, const std::string& name) {
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto& each) { return each.name == name; });
    return std::to_string(found - list.begin());
}

template <class Enum>
std::string enumerator(const std::string& type, Enum value) {
    return "detail::" + type + "::" + std::string(detail::row_of(value)->name);
}

/// "{detail::SigningFunction::base64, ...}"
std::string functions_text(const std::vector<spec::SigningFunction>& from) {
    std::vector<std::string> names;
    for (const spec::SigningFunction each : from) names.push_back(enumerator("SigningFunction", each));
    return '{' + text::join(names, ", ") + '}';
}

/// The arrays of one recipe, each after those that it names. Those of the first are called as in specs; those of the
/// second end in _r2.
class SigningArrays {
  public:
    SigningArrays(const cpp::Exchange& exchange, const spec::Signing& signing, std::size_t number)
        : exchange_(exchange), signing_(signing), end_(number == 1 ? "" : "_r" + std::to_string(number)) {}

    Data view(const std::string& otherwise) {
        const std::string text = add("Part", "signed_text", parts(signing_.text));
        std::vector<std::string> texts;
        for (const spec::SigningText& each : signing_.texts) texts.push_back(text_item(each));
        const std::string all_texts = add("SigningText", "signing_texts", texts);
        const std::string headers = placements("headers", signing_.headers);
        const std::string query = placements("query", signing_.query);
        const std::string body = placements("body", signing_.body);
        const std::string parameters = placements("parameters", signing_.parameters);
        std::vector<std::string> words;
        for (const auto& [operation, word] : signing_.words)
            words.push_back('{' + string_literal(operation) + ", " + string_literal(word) + '}');
        const std::string all_words = add("NamePair", "signing_words", words);
        const std::string methods = add("", "signing_methods", literals(signing_.methods));
        const std::string paths = add("", "signing_paths", literals(signing_.paths));

        std::vector<std::string> kinds;
        for (const spec::KeyKind& each : signing_.pem)
            kinds.push_back('{' + enumerator("Algorithm", each.algorithm) + ", " +
                            enumerator("Encoding", each.encoding) + '}');
        const std::string pem = add("KeyKind", "signing_pem", kinds);

        const spec::Signing usual;
        std::vector<std::pair<std::string, std::string>> members{
            {"timestamp", enumerator("TimestampForm", signing_.timestamp)},
            {"digest", enumerator("Digest", signing_.digest)},
            {"encoding", enumerator("Encoding", signing_.encoding)},
            {"secret", signing_.secret.empty() ? "detail::no_credential" : index_of_credential(signing_.secret)},
            {"text", text},
            {"headers", headers},
            {"query", query},
            {"body", body},
            {"parameters", parameters}};
        if (signing_.algorithm != usual.algorithm)
            members.emplace_back("algorithm", enumerator("Algorithm", signing_.algorithm));
        if (signing_.nonce != usual.nonce) members.emplace_back("nonce", enumerator("NonceForm", signing_.nonce));
        if (!signing_.secret_functions.empty())
            members.emplace_back("secret_functions", functions_text(signing_.secret_functions));
        members.emplace_back("texts", all_texts);
        members.emplace_back("sorted", signing_.sorted ? "true" : "");
        members.emplace_back("unsigned_prefix", literal_or_nothing(signing_.unsigned_prefix));
        members.emplace_back("words", all_words);
        members.emplace_back("methods", methods);
        members.emplace_back("paths", paths);
        if (signing_.own != usual.own) members.emplace_back("own", enumerator("OwnParameters", signing_.own));
        members.emplace_back("pem", pem);
        members.emplace_back("otherwise", otherwise);
        return Data()
            .set("signing_name", "signing" + end_)
            .set("signing_arrays", std::move(arrays_))
            .set("signing_members", each(members, [](const auto& member) {
                     return Data().set("member_name", member.first).set("member_value", member.second);
                 }));
    }

  private:
    std::string index_of_credential(const std::string& name) const {
        const auto found = std::find_if(exchange_.credentials.begin(), exchange_.credentials.end(),
                                        [&](const cpp::Credential& each) { return each.wire_name == name; });
        return std::to_string(found - exchange_.credentials.begin());
    }

    std::vector<std::string> literals(const std::vector<std::string>& from) const {
        std::vector<std::string> result;
        for (const std::string& each : from) result.push_back(string_literal(each));
        return result;
    }

    std::vector<std::string> parts(const spec::Recipe& from) const {
        std::vector<std::string> result;
        for (const spec::Part& part : from) {
            std::string item = "{.what = " + enumerator("Part::What", part.what);
            if (part.what == spec::Part::What::literal) item += ", .text = " + string_literal(part.text);
            if (part.what == spec::Part::What::credential) item += ", .credential = " + index_of_credential(part.text);
            if (part.what == spec::Part::What::named) item += ", .named = " + index_of(signing_.texts, part.text);
            if (part.offset_seconds != 0) item += ", .offset_seconds = " + std::to_string(part.offset_seconds);
            if (!part.functions.empty()) item += ", .functions = " + functions_text(part.functions);
            result.push_back(item + '}');
        }
        return result;
    }

    std::string placement_item(const spec::Placement& from, const std::string& name) {
        std::string item = '{' + string_literal(from.name);
        const std::string value = add("Part", name, parts(from.value));
        item += ", " + (value.empty() ? "{}" : value);
        if (from.json || from.own) item += from.json ? ", true" : ", false";
        if (from.own) item += ", true";
        return item + '}';
    }

    /// The name of the array; empty when there is nothing.
    std::string placements(const std::string& where, const std::vector<spec::Placement>& from) {
        return add("Placement", "signing_" + where, placement_items(where, from));
    }
    std::vector<std::string> placement_items(const std::string& where, const std::vector<spec::Placement>& from) {
        std::vector<std::string> items;
        for (const spec::Placement& one : from)
            items.push_back(placement_item(one, where + "_" + std::to_string(items.size() + 1)));
        return items;
    }

    std::string text_item(const spec::SigningText& from) {
        const std::string value = add("Part", "text_" + from.name, parts(from.value));
        const std::string members =
            add("Placement", "text_" + from.name + "_members", placement_items("text_" + from.name, from.members));
        return "{" + enumerator("SigningTextForm", from.form) + ", " + (value.empty() ? "{}" : value) + ", " +
               (members.empty() ? "{}" : members) + (from.sorted ? ", true}" : "}");
    }

    std::string add(const std::string& type, const std::string& stem, const std::vector<std::string>& items) {
        if (items.empty()) return {};
        const std::string name = stem + end_;
        arrays_.push_back(Data()
                              .set("array_type", type.empty() ? "std::string_view" : "detail::" + type)
                              .set("array_name", name)
                              .set("array_items",
                                   each(items, [](const std::string& item) { return Data().set("item_text", item); })));
        return name;
    }

    const cpp::Exchange& exchange_;
    const spec::Signing& signing_;
    const std::string end_;
    std::vector<Data> arrays_;
};

}  // namespace

Data signing(const cpp::Exchange& exchange) {
    if (!exchange.signing) return false;
    std::vector<const spec::Signing*> recipes{&*exchange.signing};
    for (const spec::Signing& other : exchange.signing->others) recipes.push_back(&other);
    // The last one first: each names the next.
    std::vector<Data> views;
    for (std::size_t number = recipes.size(); number > 0; --number)
        views.push_back(SigningArrays(exchange, *recipes[number - 1], number)
                            .view(number == recipes.size() ? "" : "&signing_r" + std::to_string(number + 1)));
    return Data().set("signing_recipes", std::move(views));
}

}  // namespace exbind::render
