#include "cli/call_request.hpp"

#include <algorithm>

#include "cli/operations.hpp"
#include "cli/parameter_check.hpp"
#include "cli/reply_text.hpp"
#include "json/json.hpp"
#include "text/slip.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using Parameters = std::vector<std::pair<std::string, std::string>>;

/// Percent-encodes everything but the unreserved characters of RFC 3986.
std::string percent_encoded(const std::string& text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '.' || c == '_' || c == '~';
        if (plain)
            result += c;
        else
            (result += '%') += {digits[byte >> 4U], digits[byte & 15U]};
    }
    return result;
}

Parameters split_parameters(std::vector<std::string>::const_iterator word,
                            std::vector<std::string>::const_iterator end) {
    Parameters result;
    for (; word != end; ++word) {
        const std::size_t equals = word->find('=');
        if (equals == std::string::npos || equals == 0)
            throw UsageError{"invalid parameter '" + *word + "'", "write name=value; quote it if it contains spaces"};
        result.emplace_back(word->substr(0, equals), word->substr(equals + 1));
    }
    return result;
}

/// Which of two values counts would be up to the exchange.
void check_given_once(const Parameters& parameters) {
    for (auto each = parameters.begin(); each != parameters.end(); ++each)
        if (std::any_of(parameters.begin(), each, [&](const auto& before) { return before.first == each->first; }))
            throw UsageError{"parameter '" + each->first + "' is given twice", "give it once"};
}

/// The texts of a list outside JSON. Its items are passed as a JSON array or as several words; a single word is sent
/// unchanged.
std::vector<std::string> list_texts(const ParameterCheck& check, const spec::Field& field,
                                    const Parameters& parameters) {
    std::vector<std::string> items;
    std::size_t count = 0;
    for (const auto& [name, value] : parameters) {
        if (name != field.name) continue;
        if (value.empty() || value.front() != '[') {
            const char separator = spec::separator_of(field.style);
            for (const std::string_view item : text::split(value, separator == 0 ? '\0' : separator)) {
                check.text(field, field.type.item.front(), field.name, std::string(item));
                ++count;
            }
            items.push_back(value);
            continue;
        }
        const auto json = json::parse(value);
        if (!json) throw UsageError{"'" + field.name + "' must be JSON, not: " + value, ""};
        check.json(field, field.type, field.name, *json);
        for (const json::Value& item : json->items)
            items.push_back(item.is_scalar() ? item.plain() : json::to_text(item));
        count += json->items.size();
    }
    check.count(field, field.name, count);
    const char separator = spec::separator_of(field.style);
    if (separator == 0) return items;
    std::string joined;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0) joined += separator;
        joined += items[i];
    }
    return {joined};
}

/// The JSON text of a value of the spec's type. Objects, and lists that are no text, are passed as JSON.
std::string json_value(const ParameterCheck& check, const spec::Field& field, const std::string& value) {
    const spec::Kind kind = field.type.kind;
    if (field.style == spec::ListStyle::joined) {
        const std::vector<std::string> joined = list_texts(check, field, {{field.name, value}});
        return quoted(joined.front());
    }
    const bool structured = kind == spec::Kind::list || kind == spec::Kind::map || kind == spec::Kind::json;
    const bool looks_structured =
        kind != spec::Kind::string && !value.empty() && (value.front() == '{' || value.front() == '[');
    if (structured || looks_structured) {
        const auto json = json::parse(value);
        if (!json) throw UsageError{"'" + field.name + "' must be JSON, not: " + value, ""};
        check.json(field, field.type, field.name, *json);
        return value;
    }
    check.text(field, field.type, field.name, value);
    const spec::Wire wire = field.wire.value_or(spec::default_wire(kind));
    if (wire == spec::Wire::text || wire == spec::Wire::flag) return quoted(value);
    const auto json = json::parse(value);
    if (!json || json->type == json::Value::Type::string)
        throw UsageError{"'" + field.name + "' must be a " + spec::to_text(kind) + ", not '" + value + "'", ""};
    return value;
}

/// The same of a list outside a body that is a JSON array all the same. Its items may be several words.
std::string json_list(const ParameterCheck& check, const spec::Field& field, const Parameters& parameters) {
    std::vector<std::string> texts;
    for (const auto& [name, value] : parameters)
        if (name == field.name) texts.push_back(value);
    if (texts.size() == 1 && texts.front().starts_with('[')) return json_value(check, field, texts.front());
    spec::Field item = field;
    item.type = field.type.item.front();
    item.style = spec::ListStyle::comma;
    for (std::string& text : texts) text = json_value(check, item, text);
    check.count(field, field.name, texts.size());
    return '[' + text::join(texts, ",") + ']';
}

class Builder {
  public:
    Builder(const spec::Spec& spec, const CallArguments& arguments) : spec_(spec), arguments_(arguments) {}

    ChosenCall run() {
        const std::vector<std::string>& words = arguments_.words;
        const std::string method = http_method(words.front());
        if (!method.empty() && words.size() < 2)
            throw UsageError{"missing path after " + words.front(), "for example: exbind call okx GET /api/v5/..."};
        if (words.size() > 1) check_method(words.front(), words[1]);
        Parameters parameters = split_parameters(words.begin() + (method.empty() ? 1 : 2), words.end());
        method.empty() ? find_by_name(words.front()) : find_path(method, words[1], parameters);
        if (arguments_.body && !parameters.empty() && call_.request.method != "GET" && call_.operation != nullptr &&
            !arguments_.raw)
            throw UsageError{"the body comes either from parameters or from --body", "use only one of them"};
        arguments_.raw || call_.operation == nullptr ? place_untyped(parameters) : place_typed(parameters);
        return std::move(call_);
    }

  private:
    /// Adds the values that stand in the path.
    void find_path(const std::string& method, const std::string& path, Parameters& parameters) {
        if (path.empty() || path.front() != '/') throw UsageError{"the path '" + path + "' must begin with '/'", ""};
        if (path.find('?') != std::string::npos)
            throw UsageError{"the path contains a query", "pass parameters as name=value"};
        call_.request.method = method;
        call_.request.path = spec::sent_path(path);
        const Matched matched = match_operation(spec_, method, path);
        set(matched.found);
        if (call_.operation == nullptr && !arguments_.raw)
            throw UsageError{"the specs have no operation " + method + ' ' + path,
                             help_for_path(spec_, method, path) + "; --raw sends it anyway"};
        if (arguments_.raw || matched.values.empty()) return;
        call_.request.path = spec::sent_path(call_.operation->path);
        const spec::Type* type = call_.group->type(call_.operation->request.type);
        for (const auto& [wire, value] : matched.values) take_from_path(type, wire, value, parameters);
    }

    void take_from_path(const spec::Type* type, const std::string& wire, const std::string& value,
                        Parameters& parameters) const {
        static const spec::Type none;
        for (const spec::Field& field : (type == nullptr ? none : *type).fields) {
            if (field.wire_name() != wire || place_of(field) != spec::In::path) continue;
            if (std::any_of(parameters.begin(), parameters.end(),
                            [&](const auto& each) { return each.first == field.name; }))
                throw UsageError{"parameter '" + field.name + "' is given twice: in the path as '" + value +
                                     "', and as " + field.name + "=...",
                                 "give it once"};
            parameters.insert(parameters.begin(), {field.name, value});
            return;
        }
        throw UsageError{
            "'{" + wire + "}' of the path is no parameter of " + call_.group->name + '.' + call_.operation->id,
            "--raw sends the path as it is"};
    }

    void find_by_name(const std::string& name) {
        set(spec_.operation(name));
        if (call_.operation == nullptr)
            throw UsageError{"'" + name + "' is neither an HTTP method nor an operation", help_for_name(spec_, name)};
        call_.request.method = call_.operation->method;
        call_.request.path = spec::sent_path(call_.operation->path);
    }

    void set(const Found& found) {
        if (found.operation == nullptr) return;
        call_.group = found.group;
        call_.operation = found.operation;
        if (found.operation->auth == spec::Auth::public_) call_.request.auth = RawAuth::unsigned_;
        if (found.operation->auth == spec::Auth::optional) call_.request.auth = RawAuth::if_able;
    }

    /// The names of all fields of the exchange: none of them misspells another.
    std::vector<std::string> all_fields() const {
        std::vector<std::string> result;
        for (const spec::Group& group : spec_.groups)
            for (const spec::Type& type : group.types)
                for (const spec::Field& field : type.fields) result.push_back(field.name);
        return result;
    }

    /// Without types: a query for methods without a body, otherwise strings in a JSON object.
    void place_untyped(const Parameters& parameters) {
        const std::string& method = call_.request.method;
        const bool in_query = method == "GET" || method == "DELETE" || method == "HEAD" || arguments_.body;
        if (in_query) {
            call_.request.query = parameters;
        } else if (!parameters.empty()) {
            check_given_once(parameters);
            std::string body;
            for (const auto& [name, value] : parameters)
                body += (body.empty() ? "" : ",") + quoted(name) + ':' + quoted(value);
            call_.request.body = '{' + body + '}';
        }
        if (arguments_.body) call_.request.body = arguments_.body;
    }

    void place_typed(const Parameters& parameters) {
        static const spec::Type none;
        const spec::Type* found = call_.group->type(call_.operation->request.type);
        const spec::Type& type = found == nullptr ? none : *found;
        std::vector<std::string> names;
        for (const spec::Field& field : type.fields) names.push_back(field.name);
        const ParameterCheck check(*call_.group, arguments_.unlisted);
        std::string body;
        std::string form;
        std::vector<std::string> lists;
        Parameters single;
        for (const auto& [name, value] : parameters) {
            const auto field =
                std::find_if(type.fields.begin(), type.fields.end(),
                             [&, wanted = name](const spec::Field& each) { return each.name == wanted; });
            if (field == type.fields.end()) {
                const std::string near = text::did_you_plainly_mean(name, names, all_fields());
                throw UsageError{"unknown parameter '" + name + "'",
                                 near.empty() ? "`exbind show " + spec_.exchange.name + ' ' + call_.group->name + '.' +
                                                    call_.operation->id + "` lists them; --raw sends it anyway"
                                              : near};
            }
            const spec::In in = place_of(*field);
            if (value.empty() && field->required == spec::Presence::yes)
                throw UsageError{"the required parameter '" + name + "' is empty", "--raw sends it anyway"};
            if (in == spec::In::body || field->type.kind != spec::Kind::list) {
                single.emplace_back(name, value);
                check_given_once(single);
            }
            if (in == spec::In::body) {
                body += (body.empty() ? "" : ",") + quoted(field->wire_name()) + ':' + json_value(check, *field, value);
            } else if (field->type.kind != spec::Kind::list) {
                check.text(*field, field->type, name, value);
                put(in, field->wire_name(), value, form);
            } else if (std::find(lists.begin(), lists.end(), name) == lists.end()) {
                lists.push_back(name);
                const std::vector<std::string> texts =
                    spec::is_json_text(*call_.group, *field)
                        ? std::vector<std::string>{json_list(check, *field, parameters)}
                        : list_texts(check, *field, parameters);
                for (const std::string& each : texts) put(in, field->wire_name(), each, form);
            }
        }
        check_required(type, parameters);
        if (!body.empty())
            call_.request.body =
                call_.operation->request.shape == spec::Shape::list ? "[{" + body + "}]" : '{' + body + '}';
        if (!form.empty()) call_.request.body = form;
        if (arguments_.body) {
            if (const auto json = json::parse(*arguments_.body)) check_members("", *json);
            call_.request.body = arguments_.body;
        }
        if (takes_form(type) && call_.request.body)
            call_.request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    }

    /// A parameter outside a JSON body.
    void put(spec::In in, const std::string& name, const std::string& text, std::string& form) {
        if (in == spec::In::path)
            call_.request.path = text::replace_all(call_.request.path, '{' + name + '}', percent_encoded(text));
        else if (in == spec::In::header)
            call_.request.headers.push_back({name, text});
        else if (in == spec::In::form)
            form += (form.empty() ? "" : "&") + percent_encoded(name) + '=' + percent_encoded(text);
        else
            call_.request.query.emplace_back(name, text);
    }

    spec::In place_of(const spec::Field& field) const {
        return field.in == spec::In::none ? call_.operation->request.in : field.in;
    }

    bool takes_form(const spec::Type& type) const {
        return std::any_of(type.fields.begin(), type.fields.end(),
                           [&](const spec::Field& field) { return place_of(field) == spec::In::form; });
    }

    void check_required(const spec::Type& type, const Parameters& parameters) const {
        for (const spec::Field& field : type.fields) {
            const spec::In in = place_of(field);
            const bool in_body = in == spec::In::body || in == spec::In::form;
            if (field.required != spec::Presence::yes || (arguments_.body && in_body)) continue;
            if (std::none_of(parameters.begin(), parameters.end(),
                             [&](const auto& each) { return each.first == field.name; }))
                throw UsageError{"missing parameter '" + field.name + "'",
                                 "add " + field.name + "=..., or --raw to send the call without it"};
        }
    }

    const spec::Spec& spec_;
    const CallArguments& arguments_;
    ChosenCall call_;
};

}  // namespace

ChosenCall choose_call(const spec::Spec& spec, const CallArguments& arguments) {
    ChosenCall call = Builder(spec, arguments).run();
    if (arguments.public_call) call.request.auth = RawAuth::unsigned_;
    return call;
}

}  // namespace exbind::cli
