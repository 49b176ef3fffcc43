#include "interchange/postman.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "cpp/example.hpp"
#include "interchange/operation.hpp"
#include "interchange/scripts.hpp"
#include "interchange/signing.hpp"
#include "json/json.hpp"
#include "spec/envelope.hpp"
#include "spec/signing.hpp"
#include "spec/words.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::interchange {
namespace {

using Json = nlohmann::ordered_json;
using spec::In;

constexpr const char* schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

std::string base_variable(const std::string& product) {
    return product.empty() ? "baseUrl" : "baseUrl_" + product;
}

/// A script as a function of its data: names of the sandbox stay free.
Json event(const char* listen, const Json& data, std::string_view script) {
    Json lines = Json::array();
    lines.push_back("((exbind) => {");
    for (const std::string_view line : text::split(script, '\n')) lines.push_back(std::string(line));
    lines.push_back("})(" + data.dump(-1, ' ', true, Json::error_handler_t::replace) + ");");
    return {{"listen", listen}, {"script", {{"type", "text/javascript"}, {"exec", std::move(lines)}}}};
}

/// What a reply has to say. Where products differ, only the status is looked at.
Json success_data(const spec::Exchange& exchange) {
    const bool several = std::any_of(exchange.products.begin(), exchange.products.end(),
                                     [](const spec::Product& product) { return product.envelope.has_value(); });
    const spec::Envelope& envelope = exchange.envelope;
    Json path = Json::array();
    if (const auto steps = spec::path_steps(envelope.success_field);
        steps && !several && !envelope.success_field.empty())
        for (const spec::PathStep& step : *steps)
            path.push_back(step.member.empty() ? Json(step.item) : Json(step.member));
    return {{"test", spec::word_of(envelope.success_test)},
            {"path", std::move(path)},
            {"value", Json::parse(envelope.success_value, nullptr, false).is_discarded()
                          ? Json(nullptr)
                          : Json::parse(envelope.success_value)}};
}

/// Whether the documentation shows how a request is refused.
bool is_refusal(const spec::Envelope& envelope, const std::string& reply) {
    const auto json = nlohmann::json::parse(reply, nullptr, false);
    return !json.is_discarded() && !spec::says_success(envelope, json).value_or(true);
}

/// One request of the collection.
class RequestWriter {
  public:
    RequestWriter(const spec::Exchange& exchange, const spec::Operation& operation, const cpp::Group& group,
                  const cpp::Method& method)
        : exchange_(exchange), operation_(operation), group_(group), method_(method), wire_(group) {
        const spec::Envelope& envelope = spec::envelope_of(exchange, operation.product);
        const auto argument = cpp::example_argument(
            group, method, [&](const cpp::Test& test) { return !test.reply || !is_refusal(envelope, *test.reply); });
        if (argument) argument_ = *argument;
    }

    Json write() {
        add_fields();
        Json request{{"method", method_.method},
                     {"header", std::move(headers_)},
                     {"url", url()},
                     {"description", description()}};
        if (!form_.empty()) {
            request["body"] = {{"mode", "urlencoded"}, {"urlencoded", std::move(form_)}};
        } else if (!body_.empty()) {
            request["body"] = {{"mode", "raw"}, {"raw", body_}, {"options", {{"raw", {{"language", "json"}}}}}};
            if (text::find_by(exchange_.body_headers, &std::pair<std::string, std::string>::first,
                              std::string("Content-Type")) == nullptr)
                request["header"].push_back({{"key", "Content-Type"}, {"value", json_media}});
        }
        if (request.contains("body"))
            for (const auto& [name, value] : exchange_.body_headers)
                request["header"].push_back({{"key", name}, {"value", value}});
        return {{"name", operation_.title.empty() ? plain_title(operation_.id) : operation_.title},
                {"request", std::move(request)},
                {"response", Json::array()}};
    }

  private:
    void add_fields() {
        if (method_.request_is_list) {
            body_ = wire_.json(argument_);
            return;
        }
        const cpp::Struct* const declared = group_.find_struct(method_.request);
        if (declared == nullptr) return;
        std::vector<std::string> members;
        for (const cpp::Member& member : declared->members) {
            const auto* const given = text::find_by(argument_.members, &cpp::Initializer::Member::first, member.name);
            if (member.in == In::body) {
                if (given != nullptr)
                    members.push_back(json::quoted(member.wire_name) + ':' + wire_.json(given->second));
            } else {
                add_parameter(member, given == nullptr ? nullptr : &given->second);
            }
        }
        const bool any = std::any_of(declared->members.begin(), declared->members.end(),
                                     [](const cpp::Member& member) { return member.in == In::body; });
        if (any) body_ = '{' + text::join(members, ",") + '}';
    }

    /// Parameters that may be left out stand there switched off.
    void add_parameter(const cpp::Member& member, const cpp::Initializer* given) {
        std::vector<std::string> values{member.facts.example.empty() ? member.facts.fallback : member.facts.example};
        if (given != nullptr) values = texts_of(member, *given);
        if (member.in == In::path) {
            path_values_.emplace_back(member.wire_name, values.front());
            return;
        }
        for (const std::string& value : values) {
            Json entry{{"key", member.wire_name}, {"value", value}};
            if (given == nullptr) entry["disabled"] = true;
            if (!member.gloss.empty()) entry["description"] = member.gloss;
            (member.in == In::header ? headers_ : member.in == In::form ? form_ : query_).push_back(std::move(entry));
        }
    }

    std::vector<std::string> texts_of(const cpp::Member& member, const cpp::Initializer& value) const {
        if (value.type.kind != spec::Kind::list) return {text_of(member, value)};
        const char separator = spec::separator_of(member.style);
        const bool plain = std::all_of(value.items.begin(), value.items.end(), [](const cpp::Initializer& item) {
            return item.items.empty() && item.members.empty();
        });
        if (!plain || member.style == spec::ListStyle::json) return {wire_.json(value)};
        std::vector<std::string> items;
        for (const cpp::Initializer& item : value.items) items.push_back(text_of(member, item));
        if (separator == 0) return items;
        return {text::join(items, std::string_view(&separator, 1))};
    }

    std::string text_of(const cpp::Member& member, const cpp::Initializer& value) const {
        const cpp::Type& type = value.type;
        if (member.type.kind == spec::Kind::timestamp && member.type.unit == spec::TimeUnit::iso8601)
            return text::is_iso_time(member.facts.example) ? member.facts.example : "2020-08-10T02:26:23.085Z";
        const bool object = type.kind == spec::Kind::map || (type.kind == spec::Kind::named && !type.is_enum);
        if (type.kind == spec::Kind::boolean && type.wire == spec::Wire::flag) return value.text == "true" ? "1" : "0";
        return object ? wire_.json(value) : wire_.plain(value);
    }

    Json url() const {
        const std::string host = "{{" + base_variable(operation_.product) + "}}";
        const std::string sent = spec::sent_path(operation_.path);
        Json segments = Json::array();
        Json variables = Json::array();
        std::string raw = host;
        for (std::string_view part : text::split(std::string_view(sent).substr(1), '/')) {
            std::string segment(part);
            const bool whole = segment.starts_with('{') && segment.find('}') == segment.size() - 1;
            for (const auto& [name, value] : path_values_) {
                if (segment == '{' + name + '}') variables.push_back({{"key", name}, {"value", value}});
                // Only a whole segment can be a variable of the path.
                if (!whole) segment = text::replace_all(segment, '{' + name + '}', value);
            }
            if (whole) segment = ':' + segment.substr(1, segment.size() - 2);
            raw += '/' + segment;
            segments.push_back(std::move(segment));
        }
        std::string separator = "?";
        for (const Json& entry : query_) {
            if (entry.contains("disabled")) continue;
            raw += separator + entry.at("key").get<std::string>() + '=' + entry.at("value").get<std::string>();
            separator = "&";
        }
        Json url{{"raw", raw}, {"host", {host}}, {"path", std::move(segments)}};
        if (!query_.empty()) url["query"] = query_;
        if (!variables.empty()) url["variable"] = std::move(variables);
        return url;
    }

    std::string description() const {
        std::string text = '`' + method_.id + '`';
        if (!operation_.page.empty()) text += ", [documentation](" + operation_.page + ')';
        const std::string facts = facts_of(exchange_, operation_);
        return text + (facts.empty() ? "" : "\n\n" + facts);
    }

    const spec::Exchange& exchange_;
    const spec::Operation& operation_;
    const cpp::Group& group_;
    const cpp::Method& method_;
    const cpp::WireText wire_;
    cpp::Initializer argument_;
    Json headers_ = Json::array();
    Json query_ = Json::array();
    Json form_ = Json::array();
    std::string body_;
    std::vector<std::pair<std::string, std::string>> path_values_;
};

/// The folder of a group: one for each segment of its name.
Json& folder_of(Json& items, const std::string& group) {
    Json* at = &items;
    for (const std::string_view segment : text::split(group, '/')) {
        Json* found = nullptr;
        for (Json& each : *at)
            if (each.contains("item") && each.at("name") == std::string(segment)) found = &each;
        if (found == nullptr) found = &at->emplace_back(Json{{"name", std::string(segment)}, {"item", Json::array()}});
        at = &found->at("item");
    }
    return *at;
}

Json variables_of(const spec::Exchange& exchange) {
    Json variables = Json::array();
    if (!exchange.environments.empty()) {
        const spec::Environment& first = exchange.environments.front();
        const auto add = [&](const std::string& product, const auto& hosts) {
            if (!hosts.empty())
                variables.push_back(
                    {{"key", base_variable(product)}, {"value", hosts.front().second}, {"type", "string"}});
        };
        add("", first.hosts);
        // Where products share a host, each has a variable of its own all the same.
        for (const spec::Product& product : exchange.products) {
            const auto* const own =
                text::find_by(first.product_hosts, &decltype(first.product_hosts)::value_type::first, product.name);
            add(product.name, own == nullptr ? first.hosts : own->second);
        }
    }
    for (const spec::Credential& each : exchange.credentials)
        variables.push_back({{"key", each.name}, {"value", ""}, {"type", "string"}});
    return variables;
}

std::string description_of(const spec::Exchange& exchange) {
    std::vector<std::string> names;
    for (const spec::Credential& each : exchange.credentials) names.push_back('`' + each.name + '`');
    std::vector<std::string> parts{"The REST API of " + exchange.title + ", exported by exbind."};
    if (!names.empty())
        parts.push_back("Requests sign themselves with the variables " + text::join(names, ", ") +
                        ". Keep keys in an environment or a vault, not in the collection.");
    for (const spec::Signing* signing : spec::recipes_of(exchange)) {
        if (const std::string why = hindrance(*signing); !why.empty())
            parts.push_back("Not all requests can be signed here: " + why + '.');
        if (!signing->pem.empty()) parts.emplace_back("Keys in PEM cannot be used here, only those for HMAC.");
    }
    for (const Node& server : servers_of(exchange)) {
        std::string line = "- " + text_at(server, "description") + ": " + text_at(server, "url");
        if (const Node* const headers = server.find(extension_key("headers")))
            for (const yaml::Entry& header : headers->entries)
                line += ", with the header `" + header.key + ": " + header.value.text + '`';
        if (parts.back().starts_with("- "))
            parts.back() += '\n' + line;
        else
            parts.push_back(std::move(line));
    }
    return text::join(parts, "\n\n");
}

}  // namespace

Json postman_collection(const spec::Spec& spec, const cpp::Exchange& lowered) {
    Json items = Json::array();
    Json access = Json::object();
    for (const cpp::Group& group : lowered.groups)
        for (const cpp::Method& method : group.methods) {
            const spec::Operation* const operation = spec.operation(method.id).operation;
            if (operation == nullptr) continue;
            Json request = RequestWriter(spec.exchange, *operation, group, method).write();
            std::string path;
            for (const Json& segment : request["request"]["url"]["path"]) path += '/' + segment.get<std::string>();
            if (method.auth != spec::Auth::private_) access[method.method + ' ' + path] = spec::word_of(method.auth);
            folder_of(items, group.name).push_back(std::move(request));
        }
    Json signing = signing_data(spec.exchange);
    signing["access"] = std::move(access);
    return {
        {"info", {{"name", spec.exchange.title}, {"description", description_of(spec.exchange)}, {"schema", schema}}},
        {"item", std::move(items)},
        {"event",
         {event("prerequest", signing, sign_script), event("test", success_data(spec.exchange), success_script)}},
        {"variable", variables_of(spec.exchange)}};
}

}  // namespace exbind::interchange
