// Files that concern the whole exchange: connection, umbrella header, list of sources.
#include <map>

#include "cpp/names.hpp"
#include "render/layout.hpp"
#include "render/spell.hpp"
#include "render/view.hpp"
#include "render/words.hpp"
#include "spec/words.hpp"
#include "text/strings.hpp"

namespace exbind::render {
namespace {

std::string title(const cpp::Exchange& exchange) {
    const std::string text = comment_text(exchange.title, 80);
    return text.empty() ? comment_text(exchange.name, 80) : text;
}

void append(std::vector<std::string>& to, std::vector<std::string> more) {
    for (std::string& line : more) to.push_back(std::move(line));
}

/// The constants of connection.cpp.
class ExchangeTables {
  public:
    explicit ExchangeTables(const cpp::Exchange& exchange) : exchange_(exchange) {}

    std::vector<std::string> run() {
        environments();
        credentials();
        if (exchange_.signing) signing(*exchange_.signing);
        pairs("body_headers", "HeaderEntry", exchange_.body_headers);
        client_ids();
        data();
        while (!lines_.empty() && lines_.back().empty()) lines_.pop_back();
        return std::move(lines_);
    }

  private:
    /// An array, or nothing when there is nothing to hold; `initializer` then says `{}`.
    std::string array(const std::string& name, const std::string& type, const std::vector<std::string>& items) {
        if (items.empty()) return "{}";
        append(lines_, stacked("constexpr detail::" + type + " " + name + "[] = {", items, "};", 0));
        return name;
    }

    std::string pairs(const std::string& name, const std::string& type,
                      const std::vector<std::pair<std::string, std::string>>& from) {
        std::vector<std::string> items;
        for (const auto& [first, second] : from)
            items.push_back("{" + string_literal(first) + ", " + string_literal(second) + "}");
        std::string made = array(name, type, items);
        if (name == "body_headers") {
            body_headers_ = made;
            gap();
        }
        return made;
    }

    void gap() {
        if (!lines_.empty() && !lines_.back().empty()) lines_.emplace_back();
    }

    void environments() {
        std::vector<std::string> items;
        cpp::Scope names;
        for (const spec::Environment& from : exchange_.environments) {
            std::string stem = cpp::snake_case(from.name);
            while (!stem.empty() && stem.back() == '_') stem.pop_back();
            stem = names.add(stem.empty() ? "environment" : stem);
            const std::string hosts = pairs(stem + "_hosts", "HostEntry", from.hosts);
            const std::string headers = pairs(stem + "_headers", "HeaderEntry", from.headers);
            items.push_back("{" + string_literal(from.name) + ", " + hosts + ", " + headers + "}");
        }
        environments_ = array("environments", "Environment", items);
        gap();
    }

    void credentials() {
        std::vector<std::string> items;
        for (const cpp::Credential& from : exchange_.credentials)
            items.push_back("{" + string_literal(from.wire_name) + ", " + string_literal(from.env) + "}");
        credentials_ = array("credentials_list", "CredentialEntry", items);
        gap();
    }

    std::string part(const cpp::Part& from) {
        std::string result = "{.what = detail::Part::What::" + std::string(detail::row_of(from.what)->name);
        if (from.what == spec::Part::What::literal) result += ", .text = " + string_literal(from.text);
        if (from.what == spec::Part::What::credential || from.what == spec::Part::What::hmac_credential)
            result += ", .credential = " + std::to_string(from.credential);
        return result + "}";
    }

    std::string parts(const std::string& name, const std::vector<cpp::Part>& from) {
        std::vector<std::string> items;
        for (const cpp::Part& one : from) items.push_back(part(one));
        return array(name, "Part", items);
    }

    std::string placements(const std::string& name, const std::vector<cpp::Placement>& from) {
        std::vector<std::string> items;
        for (std::size_t i = 0; i < from.size(); ++i) {
            const std::string value = parts(name + "_" + std::to_string(i + 1), from[i].value);
            items.push_back("{" + string_literal(from[i].name) + ", " + value + "}");
        }
        return array("signing_" + name, "Placement", items);
    }

    void signing(const cpp::Signing& from) {
        const std::string text = parts("signed_text", from.text);
        const std::string headers = placements("headers", from.headers);
        const std::string query = placements("query", from.query);
        lines_.emplace_back("constexpr detail::Signing signing{");
        set("timestamp", "detail::TimestampForm::" + spec::word_of(from.timestamp));
        set("digest", "detail::Digest::" + spec::word_of(from.digest));
        set("encoding", "detail::Encoding::" + spec::word_of(from.encoding));
        set("secret", std::to_string(from.secret));
        set("text", text);
        set("headers", headers);
        set("query", query);
        lines_.emplace_back("};");
        gap();
    }

    void client_ids() {
        std::vector<std::string> items;
        for (std::size_t i = 0; i < exchange_.client_ids.size(); ++i) {
            const spec::ClientId& from = exchange_.client_ids[i];
            const auto codes = [&](const char* name, const std::vector<std::string>& all) {
                std::vector<std::string> texts;
                for (const std::string& code : all) texts.push_back(string_literal(code));
                const std::string wanted = name + std::string("_codes_") + std::to_string(i + 1);
                if (texts.empty()) return std::string("{}");
                for (std::string& line : filled("constexpr std::string_view " + wanted + "[] = {", texts, "};", 0))
                    lines_.push_back(std::move(line));
                return wanted;
            };
            const std::string absent = codes("absent", from.absent);
            const std::string duplicate = codes("duplicate", from.duplicate);
            items.push_back("{" + string_literal(from.write) + ", " + string_literal(from.field) + ", " +
                            string_literal(from.ask) + ", " + absent + ", " + duplicate + "}");
        }
        client_ids_ = array("client_ids", "ClientId", items);
        if (!items.empty()) gap();
    }

    void data() {
        const spec::Envelope& envelope = exchange_.envelope;
        lines_.emplace_back("constexpr detail::ExchangeData data{");
        set("name", string_literal(exchange_.name));
        set("environments", environments_);
        set("credentials", credentials_);
        if (exchange_.signing) set("signing", "&signing");
        set("body_headers", body_headers_);
        lines_.emplace_back("    .envelope = {");
        const auto part = [&](const char* name, const std::string& value) {
            if (!value.empty()) lines_.push_back(std::string("        .") + name + " = " + string_literal(value) + ",");
        };
        part("success_field", envelope.success_field);
        part("success_value", envelope.success_value);
        part("payload", envelope.payload);
        part("code", envelope.code);
        part("message", envelope.message);
        part("item_code", envelope.item_code);
        part("item_message", envelope.item_message);
        lines_.emplace_back("    },");
        if (const spec::ClockSource& clock = exchange_.clock; !(clock == spec::ClockSource{})) {
            lines_.emplace_back("    .clock = {");
            part("path", clock.path);
            part("field", clock.field);
            part("envelope", clock.envelope);
            if (clock.unit != spec::TimeUnit::milliseconds)
                lines_.push_back("        .unit = detail::TimeUnit::" + spec::to_text(clock.unit) + ",");
            lines_.emplace_back("    },");
        }
        set("client_ids", client_ids_);
        if (!exchange_.errors.empty()) set("errors", "error_codes");
        lines_.emplace_back("};");
    }

    void set(const char* name, const std::string& value) {
        if (value != "{}") lines_.push_back(std::string("    .") + name + " = " + value + ",");
    }

    const cpp::Exchange& exchange_;
    std::vector<std::string> lines_;
    std::string environments_;
    std::string credentials_;
    std::string client_ids_;
    std::string body_headers_;
};

std::vector<std::string> error_codes(const cpp::Exchange& exchange) {
    std::vector<std::string> items;
    for (const spec::ErrorCode& from : exchange.errors) {
        const detail::ErrorClassWord& meaning = *detail::row_of(from.error_class);
        items.push_back("{" + string_literal(from.code) + ", " + std::to_string(from.http) +
                        ", ErrorKind::" + spec::word_of(meaning.kind) + (meaning.outcome_unknown ? ", true}" : "}"));
    }
    return stacked("constexpr ErrorCode error_codes[" + std::to_string(items.size()) + "] = {", items, "};", 0);
}

// ---- umbrella header ------------------------------------------------------------------------------------------------

/// A level of nested group members: finance, then savings and staking_defi below it.
struct Level {
    const cpp::Group* group = nullptr;  // when the level is a group itself
    std::map<std::string, Level> below;
};

std::string member_type(const std::string& name, const Level& level, const std::string& space) {
    return level.below.empty() ? space + "::Api" : cpp::pascal_case(name);
}

/// `finance(connection), account(connection)`
std::vector<std::string> member_initializers(const Level& level, const std::string& argument) {
    std::vector<std::string> result;
    for (const auto& [name, below] : level.below) result.push_back(name + "(" + argument + ")");
    return result;
}

void members(const Level& level, const std::string& space, std::size_t indent, std::vector<std::string>& out) {
    const std::string pad(indent, ' ');
    for (const auto& [name, below] : level.below) {
        if (below.below.empty()) continue;
        std::string type = cpp::pascal_case(name);
        const std::string inner = space.empty() ? name : space + "::" + name;
        out.push_back(pad + "struct " + type + (below.group != nullptr ? " : " + inner + "::Api {" : " {"));
        members(below, inner, indent + 4, out);
        std::vector<std::string> initial = member_initializers(below, "connection");
        if (below.group != nullptr) initial.insert(initial.begin(), inner + "::Api(connection)");
        out.emplace_back();
        const std::string head = pad + "    explicit " + type + "(const Connection& connection)";
        const std::string one = head + " : " + text::join(initial, ", ") + " {}";
        if (one.size() <= columns) {
            out.push_back(one);
        } else {
            out.push_back(head);
            for (std::size_t i = 0; i < initial.size(); ++i)
                out.push_back(pad + (i == 0 ? "        : " : "          ") + initial[i] +
                              (i + 1 == initial.size() ? " {}" : ","));
        }
        out.push_back(pad + "};");
        out.emplace_back();
    }
    for (const auto& [name, below] : level.below) {
        const std::string inner = space.empty() ? name : space + "::" + name;
        out.push_back(pad + member_type(name, below, inner) + " " + name + ";");
    }
}

}  // namespace

std::string origin(const cpp::Exchange& exchange, const std::string& source) {
    const std::string path = comment_text("specs/" + exchange.name + (source.empty() ? "" : "/" + source), 200);
    return "// Generated from " + path + " by `exbind generate " + comment_text(exchange.name, 80) + "`. DO NOT EDIT.";
}

std::string group_namespace(const cpp::Exchange& exchange, const cpp::Group& group) {
    return "exbind::" + exchange.space + "::" + text::join(group.path, "::");
}

std::string group_path(const cpp::Exchange& exchange, const cpp::Group& group, const std::string& extension) {
    return "exbind/" + exchange.space + "/" + text::join(group.path, "/") + extension;
}

std::string test_path(const cpp::Exchange& exchange, const cpp::Group& group) {
    return "tests/" + exchange.space + "/" + text::join(group.path, "/") + ".cpp";
}

Data connection_header(const cpp::Exchange& exchange) {
    std::vector<std::string> names;
    std::vector<std::string> members;
    for (const cpp::Credential& one : exchange.credentials) {
        members.push_back("Secret " + one.name + "{};");
        names.push_back(comment_text(one.env, 80));
    }
    const std::string source =
        names.empty() ? "There are none to read."
                      : "From " + listed(names) +
                            ". A private call returns a usage error that names the first of them that is missing.";
    Data result;
    result.set("file_origin", origin(exchange, "exchange.yaml"));
    result.set("file_space", exchange.space);
    result.set("file_title", title(exchange));
    result.set("file_has_credentials", !members.empty());
    result.set("file_credentials", lines("credential_line", members));
    result.set("file_has_errors", !exchange.errors.empty());
    result.set("file_error_count", std::to_string(exchange.errors.size()));
    result.set("file_from_env", lines("from_env_comment", wrapped(source, 4)));
    return result;
}

Data connection_source(const cpp::Exchange& exchange) {
    std::vector<Data> credentials;
    for (std::size_t i = 0; i < exchange.credentials.size(); ++i)
        credentials.push_back(
            Data().set("credential_name", exchange.credentials[i].name).set("credential_index", std::to_string(i)));
    Data result;
    result.set("file_origin", origin(exchange, "exchange.yaml"));
    result.set("file_header", "exbind/" + exchange.space + "/connection.hpp");
    result.set("file_space", exchange.space);
    result.set("file_tables", lines("table_line", ExchangeTables(exchange).run()));
    result.set("file_has_credentials", !credentials.empty());
    result.set("file_credential_count", std::to_string(credentials.size()));
    result.set("file_credentials", credentials);
    return result;
}

Data errors_source(const cpp::Exchange& exchange) {
    Data result;
    result.set("file_origin", origin(exchange, ""));
    result.set("file_header", "exbind/" + exchange.space + "/connection.hpp");
    result.set("file_space", exchange.space);
    result.set("file_codes", lines("code_line", error_codes(exchange)));
    return result;
}

Data umbrella(const cpp::Exchange& exchange) {
    Level root;
    std::vector<std::string> headers{"exbind/" + exchange.space + "/connection.hpp"};
    for (const cpp::Group& group : exchange.groups) {
        headers.push_back(group_path(exchange, group, ".hpp"));
        Level* level = &root;
        for (const std::string& segment : group.path) level = &level->below[segment];
        level->group = &group;
    }
    std::vector<std::string> below;
    members(root, "", 4, below);
    Data result;
    result.set("file_origin", origin(exchange, ""));
    result.set("file_headers", lines("header_name", headers));
    result.set("file_space", exchange.space);
    result.set("file_title", title(exchange));
    std::vector<std::string> initial = member_initializers(root, "*this");
    initial.insert(initial.begin(), "Connection(std::move(credentials), std::move(options))");
    std::vector<std::string> list;
    for (std::size_t i = 0; i < initial.size(); ++i)
        list.push_back((i == 0 ? "        : " : "          ") + initial[i] + (i + 1 == initial.size() ? " {}" : ","));
    result.set("file_initializers", lines("initializer_line", list));
    result.set("file_has_members", !below.empty());
    result.set("file_members", lines("member_line", below));
    return result;
}

Data source_list(const cpp::Exchange& exchange) {
    std::vector<std::string> sources{"exbind/" + exchange.space + "/connection.cpp"};
    if (!exchange.errors.empty()) sources.push_back("exbind/" + exchange.space + "/errors.cpp");
    std::vector<std::string> tests;
    for (const cpp::Group& group : exchange.groups) {
        sources.push_back(group_path(exchange, group, ".cpp"));
        if (!group.tests.empty()) tests.push_back(test_path(exchange, group));
    }
    Data result;
    result.set("file_origin", "#" + origin(exchange, "").substr(2));
    result.set("file_space", exchange.space);
    result.set("file_sources", lines("source_name", sources));
    result.set("file_tests", lines("test_name", tests));
    return result;
}

}  // namespace exbind::render
