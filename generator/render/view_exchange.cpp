// Files that concern the whole exchange: connection, umbrella header, list of sources.
#include <map>

#include "cpp/names.hpp"
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

Data pairs(const std::vector<std::pair<std::string, std::string>>& from) {
    return each(from, [](const auto& one) {
        return Data().set("entry_name", string_literal(one.first)).set("entry_value", string_literal(one.second));
    });
}

/// The name of an array, or what stands for an empty one.
template <class List>
std::string name_or_none(const List& list, const std::string& name) {
    return list.empty() ? "{}" : name;
}

std::vector<Data> hosts(const cpp::Exchange& exchange, const spec::Environment& from) {
    std::vector<Data> entries;
    const auto add = [&](const auto& pairs, const std::string& product) {
        for (const auto& [region, url] : pairs)
            entries.push_back(Data()
                                  .set("entry_name", string_literal(region))
                                  .set("entry_value", string_literal(url))
                                  .set("entry_product", product));
    };
    add(from.hosts, "");
    for (const auto& [name, own] : from.product_hosts)
        for (std::size_t i = 0; i < exchange.products.size(); ++i)
            if (exchange.products[i].name == name) add(own, std::to_string(i));
    return entries;
}

Data environments(const cpp::Exchange& exchange) {
    cpp::Scope names;
    return each(exchange.environments, [&](const spec::Environment& from) {
        std::string stem = cpp::snake_case(from.name);
        while (!stem.empty() && stem.back() == '_') stem.pop_back();
        stem = names.add(stem.empty() ? "environment" : stem);
        std::vector<Data> all = hosts(exchange, from);
        const bool empty = all.empty();
        return Data()
            .set("environment_name", string_literal(from.name))
            .set("environment_hosts", std::move(all))
            .set("environment_hosts_name", empty ? "{}" : stem + "_hosts")
            .set("environment_headers", pairs(from.headers))
            .set("environment_headers_name", name_or_none(from.headers, stem + "_headers"));
    });
}

Data credentials(const cpp::Exchange& exchange) {
    std::size_t index = 0;
    return each(exchange.credentials, [&](const cpp::Credential& from) {
        return Data()
            .set("credential_name", from.name)
            .set("credential_index", index++)
            .set("credential_wire", string_literal(from.wire_name))
            .set("credential_variable", string_literal(from.env));
    });
}

Data clock(const spec::ClockSource& from) {
    if (from == spec::ClockSource{}) return false;
    return Data()
        .set("clock_path", literal_or_nothing(from.path))
        .set("clock_field", literal_or_nothing(from.field))
        .set("clock_envelope", literal_or_nothing(from.envelope))
        .set("clock_unit", from.unit == spec::TimeUnit::milliseconds ? "" : spec::to_text(from.unit));
}

/// The arrays that entries of client_ids point to; equal ones once.
class ClientIdArrays {
  public:
    using Pairs = std::vector<std::pair<std::string, std::string>>;

    std::string texts(const std::vector<std::string>& from, const std::string& stem) {
        return name(texts_, from, stem);
    }
    std::string pairs(const Pairs& from, const std::string& stem) { return name(pairs_, from, stem); }

    Data texts_view() const {
        return each(texts_, [](const auto& array) {
            return Data()
                .set("array_name", array.first)
                .set("array_texts", each(array.second, [](const std::string& text) {
                         return Data().set("text_value", string_literal(text));
                     }));
        });
    }
    Data pairs_view() const {
        return each(pairs_, [](const auto& array) {
            return Data().set("array_name", array.first).set("array_pairs", each(array.second, [](const auto& pair) {
                                                                 return Data()
                                                                     .set("pair_first", string_literal(pair.first))
                                                                     .set("pair_second", string_literal(pair.second));
                                                             }));
        });
    }

  private:
    template <class List>
    using Named = std::vector<std::pair<std::string, List>>;
    template <class List>
    std::string name(Named<List>& known, const List& from, const std::string& stem) {
        if (from.empty()) return {};
        for (const auto& [its_name, list] : known)
            if (list == from && its_name.starts_with(stem)) return its_name;
        return known.emplace_back(names_.add(stem), from).first;
    }

    cpp::Scope names_;
    Named<std::vector<std::string>> texts_;
    Named<Pairs> pairs_;
};

Data client_ids(const cpp::Exchange& exchange, ClientIdArrays& arrays) {
    const auto test = [&](const spec::ValueTest& from, const std::string& stem) {
        if (from.member.empty()) return Data(false);
        return Data()
            .set("test_member", string_literal(from.member))
            .set("test_values", arrays.texts(from.values, stem));
    };
    return each(exchange.client_ids, [&](const spec::ClientId& from) {
        Data instead = false;
        if (!from.instead.field.empty())
            instead = Data()
                          .set("name_field", string_literal(from.instead.field))
                          .set("name_by", literal_or_nothing(from.instead.by))
                          .set("name_member", literal_or_nothing(from.instead.member));
        return Data()
            .set("id_write", string_literal(from.write))
            .set("id_field", string_literal(from.name.field))
            .set("id_ask", string_literal(from.ask))
            .set("id_absent", arrays.texts(from.absent, "absent_codes"))
            .set("id_duplicate", arrays.texts(from.duplicate, "duplicate_codes"))
            .set("id_by", literal_or_nothing(from.name.by))
            .set("id_member", literal_or_nothing(from.name.member))
            .set("id_instead", std::move(instead))
            .set("id_partial", from.partial ? "true" : "")
            .set("id_changes", from.changes ? "true" : "")
            .set("id_items", literal_or_nothing(from.items))
            .set("id_with", arrays.pairs(from.with, "asked_with"))
            .set("id_amends", arrays.pairs(from.amends, "amended"))
            .set("id_ends", test(from.ends, "ended"))
            .set("id_accepted", test(from.accepted, "accepted"));
    });
}

Data error_code(const spec::ErrorCode& from) {
    const detail::ErrorClassWord& meaning = *detail::row_of(from.error_class);
    return Data()
        .set("code_text", string_literal(from.code))
        .set("code_http", from.http)
        .set("code_kind", spec::word_of(meaning.kind))
        .set("code_outcome_is_unknown", meaning.outcome_unknown)
        .set("code_is_not_processed", meaning.not_processed)
        .set("code_ends_session", meaning.session_ended);
}

// ---- umbrella header ------------------------------------------------------------------------------------------------

/// A level of nested group members: finance, then savings and staking_defi below it.
struct Level {
    const cpp::Group* group = nullptr;  // when the level is a group itself
    std::map<std::string, Level> below;
};

/// One line or two of the nested structs: the beginning of one, a member, the end of one.
enum class Piece { begin, member, end };

Data piece(Piece what, std::size_t indent, const std::string& type, const std::string& name,
           const std::vector<std::string>& bases = {}) {
    return Data()
        .set("level_pad", std::string(indent, ' '))
        .set("level_begins", what == Piece::begin)
        .set("level_is_member", what == Piece::member)
        .set("level_ends", what == Piece::end)
        .set("level_type", type)
        .set("level_name", name)
        .set("level_bases", lines("base_name", bases));
}

/// The class of a group that has groups below it may be called neither as the classes around it, nor as what these
/// use, nor as a member.
void pieces(const Level& level, const std::string& space, std::size_t indent, cpp::Scope names,
            std::vector<Data>& out) {
    std::map<std::string, std::string> types;
    for (const auto& [name, below] : level.below) names.reserve(name);
    for (const auto& [name, below] : level.below) {
        if (below.below.empty()) continue;
        const std::string type = types[name] = names.add(cpp::pascal_case(name));
        const std::string api = below.group == nullptr ? "" : space + name + "::Api";
        out.push_back(piece(Piece::begin, indent, type, api));
        pieces(below, space + name + "::", indent + 4, names, out);
        std::vector<std::string> bases;
        if (!api.empty()) bases.push_back(api);
        for (const auto& [member, unused] : below.below) bases.push_back(member);
        out.push_back(piece(Piece::end, indent, type, "", bases));
    }
    for (const auto& [name, below] : level.below)
        out.push_back(piece(Piece::member, indent, below.below.empty() ? space + name + "::Api" : types[name], name));
}

Data session(const std::optional<spec::Session>& from) {
    if (!from) return false;
    const spec::Session usual;
    return Data()
        .set("session_token", string_literal(from->token))
        .set("session_lifetime", literal_or_nothing(from->lifetime))
        .set("session_ends", literal_or_nothing(from->ends))
        .set("session_unit", from->unit == usual.unit ? "" : spec::to_text(from->unit))
        .set("session_lasts", from->lasts_ms == 0 ? "" : std::to_string(from->lasts_ms))
        .set("session_renew_before",
             from->renew_before_ms == usual.renew_before_ms ? "" : std::to_string(from->renew_before_ms));
}

Data instruments(const std::optional<spec::InstrumentFields>& from) {
    if (!from) return false;
    const auto names = [](const std::vector<std::string>& fields) {
        return each(fields, [](const std::string& field) { return Data().set("field_name", string_literal(field)); });
    };
    return Data()
        .set("instrument_id", string_literal(from->id))
        .set("instrument_prices", names(from->prices))
        .set("instrument_sizes", names(from->sizes))
        .set("instrument_not_in_lots", pairs(from->not_in_lots));
}

}  // namespace

std::string group_path(const cpp::Exchange& exchange, const cpp::Group& group, const std::string& extension) {
    return "exbind/" + exchange.space + "/" + text::join(group.path, "/") + extension;
}

std::string common_path(const cpp::Exchange& exchange, const cpp::Enum& one) {
    return "exbind/" + exchange.space + "/common/" + one.stem + ".hpp";
}

std::string test_path(const cpp::Exchange& exchange, const cpp::Group& group) {
    return "tests/" + exchange.space + "/" + text::join(group.path, "/") + ".cpp";
}

Data exchange_file(const cpp::Exchange& exchange, const std::string& source) {
    return Data()
        .set("file_source", comment_text("specs/" + exchange.name + (source.empty() ? "" : "/" + source), 200))
        .set("file_exchange", comment_text(exchange.name, 80))
        .set("file_space", exchange.space)
        .set("file_title", title(exchange));
}

Data group_file(const cpp::Exchange& exchange, const cpp::Group& group) {
    return exchange_file(exchange, group.name + (group.manual ? ".manual.yaml" : ".yaml"))
        .set("file_header", group_path(exchange, group, ".hpp"))
        .set("file_namespace", exchange.space + "::" + text::join(group.path, "::"));
}

Data connection_header(const cpp::Exchange& exchange) {
    std::vector<std::string> variables;
    for (const cpp::Credential& one : exchange.credentials) variables.push_back(comment_text(one.env, 80));
    return exchange_file(exchange, "exchange.yaml")
        .set("file_credentials", credentials(exchange))
        .set("file_variables", listed(variables))
        .set("file_has_errors", !exchange.errors.empty())
        .set("file_error_count", exchange.errors.size());
}

/// The members of an envelope, beside what the data has already.
Data with_envelope(Data data, const spec::Envelope& envelope) {
    const bool usual = envelope.success_test == spec::SuccessTest::equals;
    return std::move(data)
        .set("envelope_success_test", usual ? "" : spec::word_of(envelope.success_test))
        .set("envelope_success_field", literal_or_nothing(envelope.success_field))
        .set("envelope_success_value", literal_or_nothing(envelope.success_value))
        .set("envelope_payload", literal_or_nothing(envelope.payload))
        .set("envelope_code", literal_or_nothing(envelope.code))
        .set("envelope_message", literal_or_nothing(envelope.message))
        .set("envelope_item_code", literal_or_nothing(envelope.item_code))
        .set("envelope_item_message", literal_or_nothing(envelope.item_message))
        .set("envelope_result_ids", each(envelope.result_ids, [](const std::string& id) {
                 return Data().set("result_id", string_literal(id));
             }));
}

std::vector<Data> product_envelopes(const cpp::Exchange& exchange) {
    std::vector<Data> envelopes;
    for (const spec::Product& product : exchange.products)
        if (product.envelope)
            envelopes.push_back(with_envelope(Data()
                                                  .set("envelope_name", product.name + "_envelope")
                                                  .set("envelope_ids_name", product.name + "_result_ids"),
                                              *product.envelope));
    return envelopes;
}

Data connection_source(const cpp::Exchange& exchange) {
    ClientIdArrays arrays;
    Data ids = client_ids(exchange, arrays);
    Data data =
        exchange_file(exchange, "exchange.yaml")
            .set("file_environments", environments(exchange))
            .set("file_credentials", credentials(exchange))
            .set("file_credential_count", exchange.credentials.size())
            .set("file_session", session(exchange.session))
            .set("file_signing", signing(exchange))
            .set("file_body_headers", pairs(exchange.body_headers))
            .set("file_client_ids", std::move(ids))
            .set("file_id_texts", arrays.texts_view())
            .set("file_id_pairs", arrays.pairs_view())
            .set("file_name", string_literal(exchange.name))
            .set("file_product_envelopes", product_envelopes(exchange))
            .set("file_limit_headers", each(exchange.limit_headers,
                                            [](const spec::LimitHeader& header) {
                                                const bool counts = header.tells == spec::LimitTold::used ||
                                                                    header.tells == spec::LimitTold::remaining;
                                                return Data()
                                                    .set("header_name", string_literal(text::to_lower(header.name)))
                                                    .set("header_tells", spec::word_of(header.tells))
                                                    .set("header_pool", literal_or_nothing(header.pool))
                                                    .set("header_unit", counts ? "" : spec::to_text(header.unit));
                                            }))
            .set("file_products", each(exchange.products,
                                       [](const spec::Product& product) {
                                           return Data()
                                               .set("product_name", string_literal(product.name))
                                               .set("product_envelope",
                                                    product.envelope ? product.name + "_envelope" : "");
                                       }))
            .set("file_clock", clock(exchange.clock))
            .set("file_instruments", instruments(exchange.instruments))
            .set("file_has_errors", !exchange.errors.empty());
    return with_envelope(std::move(data), exchange.envelope);
}

Data errors_source(const cpp::Exchange& exchange) {
    return exchange_file(exchange, "")
        .set("file_codes", each(exchange.errors, error_code))
        .set("file_code_count", exchange.errors.size());
}

Data umbrella(const cpp::Exchange& exchange) {
    Level root;
    std::vector<std::string> headers;
    for (const cpp::Group& group : exchange.groups) {
        headers.push_back(group_path(exchange, group, ".hpp"));
        Level* level = &root;
        for (const std::string& segment : group.path) level = &level->below[segment];
        level->group = &group;
    }
    std::vector<Data> levels;
    cpp::Scope names;
    for (const char* ours : {"Client", "Connection", "Credentials", "Options"}) names.reserve(ours);
    pieces(root, "", 4, std::move(names), levels);
    return exchange_file(exchange, "")
        .set("file_headers", lines("header_name", headers))
        .set("file_members", each(root.below, [](const auto& one) { return Data().set("member_name", one.first); }))
        .set("file_levels", std::move(levels));
}

Data source_list(const cpp::Exchange& exchange) {
    std::vector<std::string> sources;
    std::vector<std::string> tests;
    for (const cpp::Group& group : exchange.groups) {
        sources.push_back(group_path(exchange, group, ".cpp"));
        if (!group.tests.empty()) tests.push_back(test_path(exchange, group));
    }
    return exchange_file(exchange, "")
        .set("file_has_common", !exchange.enums.empty())
        .set("file_has_errors", !exchange.errors.empty())
        .set("file_sources", lines("source_name", sources))
        .set("file_tests", lines("test_name", tests));
}

}  // namespace exbind::render
