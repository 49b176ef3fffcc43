#include "docs/openapi/operation.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "docs/openapi/join.hpp"
#include "docs/openapi/limits.hpp"
#include "docs/openapi/list_style.hpp"
#include "docs/openapi/nodes.hpp"
#include "docs/openapi/parameters.hpp"
#include "docs/openapi/payload.hpp"
#include "docs/openapi/recursion.hpp"
#include "docs/openapi/rules.hpp"
#include "docs/products.hpp"
#include "json/json.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

namespace rules = openapi_rules;

/// How far behind the beginning of a description one of its sentences is looked for in the source.
constexpr std::size_t longest_description = 100'000;

/// Keys of vendors that say who may call an operation.
struct AccessKey {
    std::string_view key;
    std::string_view value;
    spec::Auth auth;
};
constexpr AccessKey access_keys[] = {
    {"x-api-channel", "private", spec::Auth::private_},
    {"x-api-channel", "public", spec::Auth::public_},
};

/// Keys of vendors that say from which pool of a rate limit a call draws, and how much.
struct PoolKeys {
    std::string_view pool;
    std::string_view weight;
};
constexpr PoolKeys pool_keys[] = {
    {"x-api-rate-limit-pool", "x-api-rate-limit-weight"},
    {"x-rate-limit-pool", "x-rate-limit-weight"},
    {"x-ratelimit-pool", "x-ratelimit-weight"},
};

/// Keys of vendors for examples of replies.
constexpr std::string_view reply_example_keys[] = {"x-response-example", "x-example-response"};

/// JSON that was escaped a second time, as if for a string: `{\"code\":...}`.
std::string unescaped(std::string_view text) {
    if (text.find("\\\"") == std::string_view::npos) return std::string(text);
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\' || i + 1 == text.size()) {
            out += text[i];
            continue;
        }
        const char next = text[++i];
        out += next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next;
    }
    return out;
}

/// The media type in lower case, without parameters such as the character set.
std::string essence(const std::string& media_type) {
    return text::to_lower(text::trim(std::string_view(media_type).substr(0, media_type.find(';'))));
}
bool is_json_media(const std::string& name) {
    return name == json_media || name == "*/*" || name == "application/*" || name == "text/json" ||
           (name.size() > 5 && name.substr(name.size() - 5) == "+json");
}
bool is_form_media(const std::string& name) {
    return name == "application/x-www-form-urlencoded" || name == "www-form-urlencoded";
}

/// Place of a part of a description, whose text in the source may be folded, quoted or indented.
text::Span place_in(const yaml::Node& description, std::string_view sentence) {
    if (!description.span) return description.span;
    const std::string_view source =
        description.span.source->content().substr(description.span.begin, longest_description);
    const std::size_t at = source.find(sentence);
    if (at == std::string_view::npos) return description.span;
    return {description.span.source, description.span.begin + static_cast<std::uint32_t>(at),
            static_cast<std::uint32_t>(sentence.size())};
}

/// Compact JSON of a node. Plain scalars that look like a JSON number, true or false become that, all others strings.
void append_json(std::string& out, const yaml::Node& node) {
    const char* separator = "";
    switch (node.type) {
        case yaml::Node::Type::null:
            out += "null";
            break;
        case yaml::Node::Type::scalar:
            if (!node.quoted && (node.text == "true" || node.text == "false" || json::is_number(node.text))) {
                out += node.text;
            } else {
                out += json::quoted(node.text);
            }
            break;
        case yaml::Node::Type::sequence:
            out += '[';
            for (const yaml::Node& item : node.items) {
                out += separator;
                append_json(out, item);
                separator = ",";
            }
            out += ']';
            break;
        case yaml::Node::Type::mapping:
            out += '{';
            for (const yaml::Entry& entry : node.entries) {
                out += separator;
                out += json::quoted(entry.key) + ':';
                append_json(out, entry.value);
                separator = ",";
            }
            out += '}';
            break;
    }
}

}  // namespace

DocOperation OperationReader::read(const yaml::Entry& method, const yaml::Node& path_item, const std::string& path) {
    const yaml::Node& operation = method.value;
    document_.begin_part();
    schemas_.begin_operation();
    DocOperation result;
    result.method = text::to_upper(method.key);
    result.path = path;
    result.span = method.key_span;
    result.title = text_of(operation, "summary");
    if (result.title.empty()) result.title = text_of(path_item, "summary");
    result.title_is_name = true;
    result.by_schema = true;
    result.deprecated = flag_of(operation, "deprecated");
    for (const yaml::Entry& entry : operation.entries)
        if (entry.key.starts_with("x-") && entry.value.type == yaml::Node::Type::scalar)
            result.marks.emplace_back(entry.key, entry.value.text);
    Parameters parameters =
        ParameterReader(document_, schemas_, options_, result.findings).read(path_item, operation, path);
    read_access(operation, parameters.has_signer_header, result);
    read_request(operation, std::move(parameters.fields), result);
    read_reply(operation, method.key_span, result);
    settle_recursion(result, document_);
    find_pages(headers_of_reply(operation), result);
    add_vendor_examples(operation, result);
    read_limits(operation, result);
    if (const yaml::Node* callbacks = operation.find("callbacks")) {
        document_.report(rules::skipped, callbacks->span, "callbacks are not imported",
                         "describe them by hand if you need them");
    }
    if (document_.failure()) result.unreadable = document_.failure();
    return result;
}

const spec::Envelope& OperationReader::envelope_of(const DocOperation& operation) const {
    const std::string product = product_of(options_.products, operation);
    const auto* const found = text::find_by(options_.products, &spec::Product::name, product);
    return found != nullptr && found->envelope ? *found->envelope : options_.envelope;
}

// ---- Access ---------------------------------------------------------------------------------------------------------

/// True for `{}` and for a requirement that only names schemes of type http with the scheme `none`.
bool OperationReader::requires_nothing(const yaml::Node& requirement) {
    const yaml::Node* components = document_.member(document_.root(), "components");
    const yaml::Node* schemes = components == nullptr ? nullptr : document_.member(*components, "securitySchemes");
    return std::all_of(requirement.entries.begin(), requirement.entries.end(), [&](const yaml::Entry& entry) {
        const yaml::Node* scheme = schemes == nullptr ? nullptr : document_.member(*schemes, entry.key);
        return scheme != nullptr && text::iequals(text_of(*scheme, "scheme"), "none");
    });
}

void OperationReader::read_access(const yaml::Node& operation, bool signer_header, DocOperation& result) {
    const yaml::Node* security = operation.find("security");
    if (security == nullptr) security = document_.root().find("security");
    if (const yaml::Node* tags = operation.find("tags"))
        for (const yaml::Node& tag : tags->items) result.tags.push_back(tag.text);
    bool any = false;
    bool none = false;
    if (security != nullptr) {
        for (const yaml::Node& requirement : security->items) {
            (requires_nothing(requirement) ? none : any) = true;
            for (const yaml::Entry& scheme : requirement.entries) result.security.push_back(scheme.key);
        }
    }
    access_known_ = access_known_ || any || none || signer_header;
    result.auth = any || signer_header ? (none ? spec::Auth::optional : spec::Auth::private_) : spec::Auth::public_;
    for (const AccessKey& known : access_keys) {
        if (!text::iequals(text_of(operation, known.key), known.value) || any || signer_header) continue;
        access_known_ = true;
        result.auth = known.auth;
    }
}

// ---- Request --------------------------------------------------------------------------------------------------------

OperationReader::Media OperationReader::choose(const yaml::Node& owner, bool forms) {
    const yaml::Node* content = owner.find("content");
    Media found;
    if (content == nullptr) return found;
    for (const yaml::Entry& entry : content->entries) {
        const std::string name = essence(entry.key);
        if (is_json_media(name)) return {document_.resolve(entry.value), false};
        if (forms && is_form_media(name) && found.node == nullptr) found = {document_.resolve(entry.value), true};
    }
    return found;
}

void OperationReader::read_request(const yaml::Node& operation, std::vector<DocField> parameters,
                                   DocOperation& result) {
    result.request = std::move(parameters);
    if (!result.request.empty()) {
        result.request_in = spec::In::query;
        result.request_shape = spec::Shape::object;
    }
    const yaml::Node* body = operation.find("requestBody");
    if (body != nullptr && !body->is_null()) {
        if (const yaml::Node* target = document_.resolve(*body)) add_body(*target, result);
    }
    for (DocField& field : result.request) {
        if (field.in == result.request_in) field.in = spec::In::none;
    }
}

void OperationReader::add_body(const yaml::Node& body, DocOperation& result) {
    const Media media = choose(body, true);
    const yaml::Node* schema = media.node == nullptr ? nullptr : media.node->find("schema");
    if (schema == nullptr && media.node == nullptr && flag_of(body, "required") && result.method != "GET") {
        document_.fail(rules::odd_body, body.span, "the body has no JSON or form media type",
                       "write it into a *.manual.yaml if it can be sent as JSON");
        return;
    }
    if (schema == nullptr) {
        result.findings.report(
            rules::odd_body, body.span, "the body has no JSON or form media type with a schema",
            "the body was left out; send it with `exbind call --body`, or add its fields with an overlay");
        return;
    }
    DocField whole = schemas_.read_spread(*schema, Direction::request);
    add_examples(*media.node, false, result);
    // Older pages declare the query of a GET as a form.
    const bool in_query =
        result.method == "GET" || result.method == "HEAD" || (result.method == "DELETE" && media.form);
    if (in_query && !media.form) {
        result.findings.report(rules::odd_body, body.span, "a " + result.method + " request cannot have a body",
                               "its fields were imported as query parameters");
    }
    const spec::In in = in_query ? spec::In::query : media.form ? spec::In::form : spec::In::body;
    // A request is one struct, parameters and body together: the forms of a body are joined.
    flatten(whole);
    if (whole.structure == Structure::object && whole.outer.empty()) {
        result.request_in = in;
        result.request_shape = spec::Shape::object;
        if (in != spec::In::body) settle_form(*media.node, in, whole.fields);
        NamedFields fields(result.request);
        for (DocField& field : whole.fields) {
            field.in = in;
            const DocField* same = fields.find(field.name);
            // One parameter that is described twice, or two that share a name.
            if (same == nullptr)
                fields.add(std::move(field));
            else if (same->in != in)
                fields.add_second(std::move(field));
        }
        return;
    }
    // Beside a list there can be no parameters of the caller.
    if (!in_query && whole.structure == Structure::list_of_objects && options_.leave_to_signer)
        std::erase_if(result.request, [&](const DocField& field) { return options_.leave_to_signer(result, field); });
    if (in_query || !result.request.empty() || whole.structure != Structure::list_of_objects || whole.variant ||
        !whole.outer.empty()) {
        result.findings.report(rules::odd_body, body.span,
                               in_query                  ? "a query must be an object of fields"
                               : !result.request.empty() ? "a body that is not an object beside parameters"
                                                         : "the body is neither an object nor a list of objects",
                               "the body was left out; send it with `exbind call --body`");
        return;
    }
    result.request_in = spec::In::body;
    result.request_shape = spec::Shape::list;
    result.request = std::move(whole.fields);
}

/// Lists and objects in a form travel as the media type's `encoding` says.
void OperationReader::settle_form(const yaml::Node& media, spec::In in, std::vector<DocField>& fields) {
    const yaml::Node* encodings = media.find("encoding");
    std::vector<DocField> settled;
    for (DocField& field : fields) {
        const yaml::Node* encoding = encodings == nullptr ? nullptr : document_.find(*encodings, field.name);
        const ParameterStyle style = style_of(encoding, in);
        // An object is JSON text in a form unless the encoding says otherwise.
        std::vector<DocField> parts = style.stated ? spread(field, style, in) : std::vector<DocField>();
        settled.insert(settled.end(), std::make_move_iterator(parts.begin()), std::make_move_iterator(parts.end()));
        if (!parts.empty()) continue;
        if (field.structure == Structure::list_of_scalars && field.outer.empty())
            field.style = list_style(style, in).value_or(spec::ListStyle::comma);
        settled.push_back(std::move(field));
    }
    fields = std::move(settled);
}

// ---- Reply ----------------------------------------------------------------------------------------------------------

/// The answer that tells of success: 200 before other 2xx before `default`.
const yaml::Node* OperationReader::success_of(const yaml::Node& responses) {
    const yaml::Node* best = nullptr;
    int best_rank = 0;
    for (const yaml::Entry& entry : responses.entries) {
        const int rank = entry.key == "200" ? 3 : entry.key.substr(0, 1) == "2" ? 2 : entry.key == "default" ? 1 : 0;
        if (rank <= best_rank) continue;
        const yaml::Node* answer = document_.resolve(entry.value);
        if (answer == nullptr) continue;
        best = answer;
        best_rank = rank;
    }
    return best;
}

void OperationReader::read_reply(const yaml::Node& operation, const text::Span& at, DocOperation& result) {
    const yaml::Node* responses = operation.find("responses");
    const yaml::Node* answer = responses == nullptr ? nullptr : success_of(*responses);
    if (answer == nullptr) {
        result.findings.report(rules::odd_reply, responses == nullptr ? at : responses->span,
                               "no successful response is documented", "add the reply with an overlay");
        return;
    }
    if (answer->find("content") == nullptr) {
        // A bare schema in place of `content` comes from Swagger 2.0; no content at all means an answer without a body.
        if (const yaml::Node* schema = answer->find("schema")) {
            document_.report(rules::odd_keyword, schema->span, "a schema directly below a response",
                             "it was read as the schema of a JSON body");
            set_reply(schemas_.read(*schema, Direction::reply), envelope_of(result), document_, result);
        }
        return;
    }
    const Media media = choose(*answer, false);
    const yaml::Node* schema = media.node == nullptr ? nullptr : media.node->find("schema");
    if (media.node != nullptr) add_examples(*media.node, true, result);
    if (schema == nullptr) {
        result.findings.report(rules::odd_reply, answer->span, "the successful response has no JSON body with a schema",
                               "read it from the raw reply, or add it with an overlay");
        return;
    }
    set_reply(schemas_.read(*schema, Direction::reply), envelope_of(result), document_, result);
}

std::vector<ReplyHeader> OperationReader::headers_of_reply(const yaml::Node& operation) {
    std::vector<ReplyHeader> result;
    const yaml::Node* responses = operation.find("responses");
    const yaml::Node* answer = responses == nullptr ? nullptr : success_of(*responses);
    const yaml::Node* headers = answer == nullptr ? nullptr : answer->find("headers");
    if (headers == nullptr) return result;
    for (const yaml::Entry& entry : headers->entries) {
        const yaml::Node* header = document_.resolve(entry.value);
        result.push_back({entry.key, header == nullptr ? std::string() : text_of(*header, "description")});
    }
    return result;
}

// ---- Examples and limits --------------------------------------------------------------------------------------------

void OperationReader::add_examples(const yaml::Node& media, bool reply, DocOperation& result) {
    if (const yaml::Node* example = media.find("example")) add_example(*example, reply, result);
    if (const yaml::Node* examples = media.find("examples"); examples != nullptr && examples->is_mapping()) {
        for (const yaml::Entry& entry : examples->entries) {
            if (const yaml::Node* value = document_.member(entry.value, "value")) add_example(*value, reply, result);
        }
    }
    if (const yaml::Node* example = document_.member(media, "schema")) {
        if (const yaml::Node* value = example->find("example"); value != nullptr && !value->is_scalar())
            add_example(*value, reply, result);
    }
}

/// Examples outside of `content`. They are read only where the standard's own place holds none.
void OperationReader::add_vendor_examples(const yaml::Node& operation, DocOperation& result) {
    const bool has_reply = std::any_of(result.examples.begin(), result.examples.end(),
                                       [](const DocExample& example) { return example.reply; });
    if (has_reply) return;
    for (const std::string_view key : reply_example_keys) {
        const yaml::Node* value = operation.find(key);
        if (value == nullptr) continue;
        if (!value->is_scalar()) {
            add_example(*value, true, result);
        } else if (const std::string text = unescaped(value->text); !text::trim(text).empty()) {
            result.examples.push_back({true, text, value->span});
        }
    }
}

void OperationReader::add_example(const yaml::Node& value, bool reply, DocOperation& result) {
    if (value.is_null()) return;
    std::string text;
    if (value.is_scalar())
        text = value.text;
    else
        append_json(text, value);
    if (!text::trim(text).empty()) result.examples.push_back({reply, text, value.span});
}

/// A weight that is drawn from a pool whose size stands in exchange.yaml.
void OperationReader::read_pool(const yaml::Node& operation, DocOperation& result) {
    for (const PoolKeys& keys : pool_keys) {
        const yaml::Node* pool = operation.find(keys.pool);
        if (pool == nullptr || !pool->is_scalar() || text::trim(pool->text).empty()) continue;
        spec::Limit limit;
        limit.of_exchange = true;
        limit.pool = text::visible(text::trim(pool->text));
        limit.span = pool->span;
        const yaml::Node* weight = operation.find(keys.weight);
        const std::string digits = weight == nullptr ? "1" : std::string(text::trim(weight->text));
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), limit.weight);
        if (digits == "0") continue;  // takes nothing
        if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) {
            result.findings.report(rules::odd_limit, weight->span,
                                   "invalid weight of a call: '" + text::visible(digits) + "'",
                                   "set the limit with an overlay");
            continue;
        }
        result.limits.push_back(std::move(limit));
    }
}

void OperationReader::read_limits(const yaml::Node& operation, DocOperation& result) {
    read_pool(operation, result);
    for (const char* key : {"description", "summary"}) {
        const yaml::Node* prose = operation.find(key);
        if (prose == nullptr || !prose->is_scalar()) continue;
        const Place place = [&](std::size_t begin, std::size_t length) {
            return place_in(*prose, std::string_view(prose->text).substr(begin, length));
        };
        add_limits(prose->text, place, options_, result);
    }
}

}  // namespace exbind::docs::openapi
