// Each entry of client_ids in the specs: how the question is put, what counts as an answer, and that nothing is sent
// again where it must not be. And docs/client-ids.md, which says of each write where it stands.
#include <doctest/doctest.h>

#include <array>
#include <deque>
#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "exbind/batch.hpp"
#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "exbind/detail/table_of.hpp"
#include "exbind/limits.hpp"
#include "exbind/reconcile.hpp"
#include "exbind/replay.hpp"
#include "spec/read.hpp"
#include "text/diagnostic.hpp"

using namespace exbind;
namespace table = exbind::detail;

namespace {

constexpr const char* exchanges[] = {"okx", "kucoin", "woox", "bybit", "binance"};

const spec::Spec& load(const std::string& exchange) {
    static text::Sources sources;
    static std::map<std::string, spec::Spec> all;
    const auto known = all.find(exchange);
    if (known != all.end()) return known->second;
    text::Diagnostics diagnostics;
    auto spec = spec::load(EXBIND_SOURCE_DIR, exchange, sources, diagnostics);
    REQUIRE(spec);
    return all.emplace(exchange, *std::move(spec)).first->second;
}

struct Found {
    const spec::Group* group = nullptr;
    const spec::Operation* operation = nullptr;
};

Found find(const spec::Spec& spec, const std::string& name) {
    const std::size_t dot = name.rfind('.');
    const spec::Group* const group = spec.group(name.substr(0, dot));
    REQUIRE(group != nullptr);
    return {group, group->operation(name.substr(dot + 1))};
}

/// A request, an item or a row whose fields are called as an entry calls them.
struct Texts {
    std::array<std::string, 24> text{};
};

struct List {
    Vector<Texts> items{};
    Vector<std::string> ids{};
};

constexpr table::HostEntry nowhere[] = {{"global", "https://127.0.0.1:1"}};
constexpr table::Environment anywhere{"production", nowhere, {}};
constexpr table::ObjectTable empty_texts = table::contained_table_of<Texts>("Texts", {});
constexpr table::ListTable list_of_ids = table::list_of<std::string>(table::string());

/// Values live as long as this; spans and views point into it.
class Entry {
  public:
    Entry(const spec::Spec& spec, const spec::ClientId& entry) : from(entry), exchange_(spec.exchange) {
        const Found write = find(spec, entry.write);
        const Found ask = find(spec, entry.ask);
        REQUIRE(write.operation != nullptr);
        REQUIRE(ask.operation != nullptr);
        only_ids = !entry.items.empty() && entry.items == entry.name.field;
        batch = !entry.items.empty() || write.operation->request.shape == spec::Shape::list;
        const bool in_query = write.operation->method == "DELETE";

        std::set<std::string> fields{entry.name.field};
        if (!entry.instead.field.empty()) fields.insert(entry.instead.field);
        for (const auto& [parameter, field] : entry.with) fields.insert(field);
        for (const auto& [field, member] : entry.amends) fields.insert(field);
        for (const std::string& field : fields)
            add(write_fields, write_names, field,
                in_of(write.operation->path, field, in_query ? table::In::query : table::In::body));
        write_table = empty_texts;
        write_table.fields = write_fields;
        item_list = table::list_of<Texts>(table::object(write_table));
        write_table.in_list = &item_list;

        if (only_ids) {
            for (const std::string& field : {entry.name.field, entry.instead.field}) {
                if (field.empty()) continue;
                list_fields.push_back(
                    {.name = kept(field), .offset = offsetof(List, ids), .type = table::list(list_of_ids)});
                break;
            }
        } else if (!entry.items.empty()) {
            list_fields.push_back(
                {.name = kept(entry.items), .offset = offsetof(List, items), .type = table::list(item_list)});
        }
        list_table = table::table_of<List>("List", list_fields);

        std::set<std::string> parameters{by(entry.name)};
        if (!entry.instead.field.empty()) parameters.insert(by(entry.instead));
        for (const auto& [parameter, field] : entry.with) parameters.insert(parameter);
        const spec::Type* const asked = ask.group->type(ask.operation->request.type);
        for (const std::string& parameter : parameters) {
            const bool known = asked != nullptr && std::any_of(asked->fields.begin(), asked->fields.end(),
                                                               [&](const auto& f) { return f.name == parameter; });
            // One that only lists takes no id.
            CHECK((known || (entry.partial && parameter == by(entry.name))));
            takes_id = takes_id && (known || parameter != by(entry.name));
            if (known) add(ask_fields, ask_names, parameter, in_of(ask.operation->path, parameter, table::In::query));
        }
        ask_table = empty_texts;
        ask_table.fields = ask_fields;

        std::set<std::string> members{member(entry.name)};
        if (!entry.instead.field.empty()) members.insert(member(entry.instead));
        for (const auto& [parameter, field] : entry.with) members.insert(parameter);
        for (const auto& [field, shown] : entry.amends)
            if (!shown.empty()) members.insert(shown);
        if (!entry.ends.member.empty()) members.insert(entry.ends.member);
        for (const std::string& name : members) add(row_fields, row_names, name, table::In::body);
        row_table = table::table_of<Texts>("Row", row_fields);
        row_table.plan = nullptr;  // entries come and go: what is kept by the address of a table may be of another one
        row_list = table::list_of<Texts>(table::object(row_table));
        one = ask.operation->reply.shape == spec::Shape::object;
        reply = one ? table::object(row_table) : table::list(row_list);

        write_operation = {.id = kept(entry.write),
                           .method = kept(write.operation->method),
                           .path = kept(spec::sent_path(write.operation->path)),
                           .auth = table::Auth::public_};
        write_operation.request = list_fields.empty() ? &write_table : &list_table;
        write_operation.body_is_list = list_fields.empty() && batch;
        write_operation.reply = &write_reply;
        ask_operation = {.id = kept(entry.ask),
                         .method = kept(ask.operation->method),
                         .path = kept(spec::sent_path(ask.operation->path)),
                         .auth = table::Auth::public_,
                         .request = &ask_table,
                         .reply = &reply};

        id = {.write = kept(entry.write), .field = kept(entry.name.field), .ask = kept(entry.ask)};
        id.absent = views(absent, entry.absent);
        id.duplicate = views(duplicate, entry.duplicate);
        id.by = kept(entry.name.by);
        id.member = kept(entry.name.member);
        id.instead = {kept(entry.instead.field), kept(entry.instead.by), kept(entry.instead.member)};
        id.partial = entry.partial;
        id.changes = entry.changes;
        id.items = kept(entry.items);
        for (const auto& [first, second] : entry.with) with.push_back({kept(first), kept(second)});
        for (const auto& [first, second] : entry.amends) amends.push_back({kept(first), kept(second)});
        id.with = with;
        id.amends = amends;
        id.ends = {kept(entry.ends.member), views(ended, entry.ends.values)};

        const auto& envelope = exchange_.envelope;
        data.name = kept(exchange_.name);
        data.envelope = {kept(envelope.success_field),
                         kept(envelope.success_value),
                         kept(envelope.payload),
                         kept(envelope.code),
                         kept(envelope.message),
                         {},
                         {}};
        data.client_ids = {&id, 1};
        data.environments = {&anywhere, 1};
    }
    Entry(const Entry&) = delete;
    Entry& operator=(const Entry&) = delete;

    static std::string by(const spec::IdName& name) { return name.by.empty() ? name.field : name.by; }
    static std::string member(const spec::IdName& name) { return name.member.empty() ? by(name) : name.member; }

    /// The JSON of a row with these values; members without one are left out.
    std::string row(const std::map<std::string, std::string>& values) const {
        std::string text;
        for (const auto& [name, value] : values) text += (text.empty() ? "\"" : ",\"") + name + "\":\"" + value + '"';
        return '{' + text + '}';
    }
    std::string success(const std::string& payload) const {
        const auto& envelope = exchange_.envelope;
        if (envelope.success_field.empty()) return payload;
        return "{\"" + envelope.success_field + "\":" + envelope.success_value + ",\"" + envelope.payload +
               "\":" + payload + '}';
    }
    std::string found(const std::map<std::string, std::string>& values) const {
        return success(one ? row(values) : '[' + row(values) + ']');
    }
    std::string refusal(const std::string& code) const {
        const auto& envelope = exchange_.envelope;
        if (envelope.success_field == envelope.code || envelope.success_field.empty())
            return "{\"" + envelope.code + "\":\"" + code + "\"}";
        return "{\"" + envelope.success_field + "\":false,\"" + envelope.code + "\":\"" + code + "\"}";
    }

    /// Where no member tells a refusal, the status does.
    int status_of(const std::string& answer) const {
        const auto& envelope = exchange_.envelope;
        return envelope.success_field.empty() && answer.find('"' + envelope.code + '"') != std::string::npos ? 400
                                                                                                             : 200;
    }

    const spec::ClientId& from;
    bool batch = false;
    bool only_ids = false;
    bool one = false;  // the lookup returns one object
    bool takes_id = true;
    std::vector<table::Field> write_fields, ask_fields, row_fields, list_fields;
    std::vector<std::string> write_names, ask_names, row_names;
    table::ObjectTable write_table, ask_table, row_table, list_table;
    table::ListTable item_list, row_list;
    table::Type reply, write_reply = table::list(item_list);
    table::Operation write_operation, ask_operation;
    table::ClientId id;
    table::ExchangeData data;

  private:
    static table::In in_of(const std::string& path, const std::string& field, table::In otherwise) {
        return path.find('{' + field + '}') != std::string::npos ? table::In::path : otherwise;
    }
    std::string_view kept(const std::string& text) { return texts_.emplace_back(text); }
    std::span<const std::string_view> views(std::vector<std::string_view>& into, const std::vector<std::string>& all) {
        for (const std::string& each : all) into.push_back(kept(each));
        return into;
    }
    void add(std::vector<table::Field>& fields, std::vector<std::string>& names, const std::string& name,
             table::In in) {
        REQUIRE(names.size() < 24);
        const auto offset = offsetof(Texts, text) + names.size() * sizeof(std::string);
        fields.push_back(
            {.name = kept(name), .offset = static_cast<std::uint32_t>(offset), .type = table::string(), .in = in});
        names.push_back(name);
    }

    const spec::Exchange& exchange_;
    std::deque<std::string> texts_;
    std::vector<std::string_view> absent, duplicate, ended;
    std::vector<table::NamePair> with, amends;
};

std::string& member_of(Texts& texts, const std::vector<std::string>& names, const std::string& name) {
    const auto found = std::find(names.begin(), names.end(), name);
    REQUIRE(found != names.end());
    return texts.text[static_cast<std::size_t>(found - names.begin())];
}

/// What came of one reconciliation of an entry, single or of one item.
struct Result_ {
    bool found = false;
    bool absent = false;
    bool carried_out = false;
    Error error;
    std::size_t rows = 0;
    std::vector<HttpRequest> asked;
    std::size_t written = 0;
};

/// The value of a field that is not the id.
std::string value_of(const std::string& field) {
    return field == "instId" || field == "symbol" ? "BTC-USDT" : "1.50";
}

template <class A>
std::size_t row_count(const A& found) {
    if constexpr (std::is_same_v<A, Vector<Texts>>) return found.size();
    return 1;
}

/// Makes the write with that name's id set to "mine"; its reply is lost, and the lookup answers so.
template <class A>
Result_ reconciled(const Entry& entry, const spec::IdName& name, const TransportResult& answer, bool amends_something) {
    const auto replay = std::make_shared<ReplayTransport>();
    const auto path_of = [](std::string path) {
        for (std::size_t open = path.find('{'); open != std::string::npos; open = path.find('{')) {
            const std::size_t close = path.find('}', open);
            const std::string field = path.substr(open + 1, close - open - 1);
            path.replace(open, close - open + 1, field.find("lient") != std::string::npos ? "mine" : value_of(field));
        }
        return path;
    };
    const std::string write_path = path_of(std::string(entry.write_operation.path));
    const std::string ask_path = path_of(std::string(entry.ask_operation.path));
    replay->answer_always(entry.write_operation.method, write_path, broken_connection());
    replay->answer_always("GET", ask_path, answer);
    Options options;
    options.base_url = "http://127.0.0.1:1";
    options.transport = replay;
    options.read_attempts = 1;
    options.limit_store = make_memory_limit_store();
    const Connection connection(entry.data, {}, options);

    Texts request;
    member_of(request, entry.write_names, name.field) = "mine";
    for (const auto& [parameter, field] : entry.from.with)
        if (field != name.field) member_of(request, entry.write_names, field) = value_of(field);
    if (amends_something)
        for (const auto& [field, member] : entry.from.amends)
            if (!member.empty()) member_of(request, entry.write_names, field) = "1.50";
    Vector<Texts> items{request};
    List list;
    list.items = items;
    list.ids = {"mine"};
    const void* sent = &request;
    if (entry.batch) sent = entry.write_operation.body_is_list ? static_cast<const void*>(&items) : &list;
    const Call<Vector<Texts>> call(connection.core(), entry.write_operation, sent);
    const Lookup<A> lookup{&entry.ask_operation};

    Result_ result;
    ReconcileOptions how;
    how.settle = std::chrono::milliseconds{0};
    if (entry.batch) {
        const auto settled = reconcile_batch(call, lookup, how).get();
        REQUIRE_MESSAGE(settled, to_string(settled.error()));
        REQUIRE(settled->items.size() == 1);
        const auto& item = settled->items[0];
        result.found = item.outcome == ItemOutcome::found;
        result.absent = item.outcome == ItemOutcome::absent;
        result.carried_out = item.carried_out;
        result.error = item.error;
        if (item.found) result.rows = row_count(*item.found);
    } else {
        const auto settled = reconcile(call, lookup, how).get();
        result.found = settled && settled->found;
        if (settled) {
            result.carried_out = settled->carried_out;
            if (settled->found) result.rows = row_count(*settled->found);
        } else {
            result.error = settled.error();
            result.absent = result.error.message.find("nothing was found under the client ID") != std::string::npos &&
                            result.error.message.find("need not") == std::string::npos;
        }
    }
    for (const HttpRequest& each : replay->requests()) {
        if (each.method == "GET") {
            result.asked.push_back(each);
        } else {
            ++result.written;
        }
    }
    return result;
}

Result_ reconciled(const Entry& entry, const spec::IdName& name, const TransportResult& answer,
                   bool amends_something = true) {
    return entry.one ? reconciled<Texts>(entry, name, answer, amends_something)
                     : reconciled<Vector<Texts>>(entry, name, answer, amends_something);
}

/// Calls `check(entry, name)` for each entry of each exchange and each id that its write may carry.
template <class Check>
void for_all(Check check) {
    for (const char* exchange : exchanges) {
        const spec::Spec& spec = load(exchange);
        REQUIRE_FALSE(spec.exchange.client_ids.empty());
        for (const spec::ClientId& from : spec.exchange.client_ids) {
            CAPTURE(exchange);
            CAPTURE(from.write);
            const Entry entry(spec, from);
            check(entry, from.name);
            if (!from.instead.field.empty() && !entry.only_ids) check(entry, from.instead);
        }
    }
}

/// A row that has the id, and what the question was limited by.
std::map<std::string, std::string> row_with(const Entry& entry, const spec::IdName& name, const std::string& id) {
    std::map<std::string, std::string> row;
    for (const auto& [parameter, field] : entry.from.with) row[parameter] = value_of(field);
    row[Entry::member(name)] = id;
    return row;
}

bool has_parameter(const HttpRequest& request, const std::string& name, const std::string& value) {
    return ('&' + request.target.substr(request.target.find('?') + 1) + '&').find('&' + name + '=' + value + '&') !=
           std::string::npos;
}

std::string content(const std::string& path) {
    std::ifstream file(std::string(EXBIND_SOURCE_DIR) + '/' + path);
    REQUIRE(file.good());
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("client_ids: the question carries the id and what it needs besides, and the row with the id is found") {
    for_all([](const Entry& entry, const spec::IdName& name) {
        auto row = row_with(entry, name, "mine");
        for (const auto& [field, member] : entry.from.amends)
            if (!member.empty()) row[member] = "1.5";
        if (!entry.from.ends.member.empty()) row[entry.from.ends.member] = entry.from.ends.values.front();
        const Result_ got = reconciled(entry, name, json_reply(200, entry.found(row)));
        CHECK_MESSAGE(got.found, to_string(got.error));
        CHECK(got.rows == 1);
        CHECK(got.written == 1);
        const bool shown = !entry.from.changes || !entry.from.amends.empty() || !entry.from.ends.member.empty();
        CHECK(got.carried_out == shown);
        REQUIRE(got.asked.size() == 1);
        const bool in_path = entry.ask_operation.path.find('{') != std::string_view::npos;
        CHECK((in_path || has_parameter(got.asked[0], Entry::by(name), "mine")) == entry.takes_id);
        for (const auto& [parameter, field] : entry.from.with)
            CHECK(has_parameter(got.asked[0], parameter, value_of(field)));
    });
}

TEST_CASE("client_ids: an answer about another id is no answer") {
    for_all([](const Entry& entry, const spec::IdName& name) {
        const Result_ got = reconciled(entry, name, json_reply(200, entry.found(row_with(entry, name, "theirs"))));
        CHECK_FALSE(got.found);
        CHECK_FALSE(got.absent);
        CHECK(got.written == 1);
        CHECK(got.error.outcome == Outcome::unknown);
        if (!entry.takes_id) return;
        CHECK(got.error.message.find("\"mine\"") != std::string::npos);
        CHECK_MESSAGE(got.error.message.find("\"theirs\"") != std::string::npos, got.error.message);
    });
}

TEST_CASE("client_ids: rows of others are left out, and a row of another instrument does not count") {
    for_all([](const Entry& entry, const spec::IdName& name) {
        if (entry.one) return;
        const auto mine = row_with(entry, name, "mine");
        const std::string rows = '[' + entry.row(row_with(entry, name, "theirs")) + ',' + entry.row(mine) + ']';
        const Result_ got = reconciled(entry, name, json_reply(200, entry.success(rows)));
        CHECK(got.found);
        CHECK(got.rows == 1);
        for (const auto& [parameter, field] : entry.from.with) {
            auto other = mine;
            other[parameter] = "another";
            CHECK_FALSE(reconciled(entry, name, json_reply(200, entry.found(other))).found);
        }
    });
}

TEST_CASE("client_ids: what is absent is sent again only where a code refuses a known id") {
    for_all([](const Entry& entry, const spec::IdName& name) {
        std::vector<std::string> answers;
        for (const std::string& code : entry.from.absent) answers.push_back(entry.refusal(code));
        if (!entry.one) answers.push_back(entry.success("[]"));
        for (const std::string& answer : answers) {
            CAPTURE(answer);
            const Result_ got = reconciled(entry, name, json_reply(entry.status_of(answer), answer));
            CHECK_FALSE(got.found);
            const bool listed = answer.find("[]") != std::string::npos;
            CHECK(got.absent == !(entry.from.partial && listed));
            CHECK(got.written == (!entry.batch && !entry.from.duplicate.empty() ? 2 : 1));
        }
    });
}

TEST_CASE("client_ids: a cancel or amend that found its order as before was not carried out, as far as that tells") {
    for_all([](const Entry& entry, const spec::IdName& name) {
        if (!entry.from.changes) return;
        auto row = row_with(entry, name, "mine");
        for (const auto& [field, member] : entry.from.amends)
            if (!member.empty()) row[member] = "1.4";
        if (!entry.from.ends.member.empty()) row[entry.from.ends.member] = "something else";
        const Result_ got = reconciled(entry, name, json_reply(200, entry.found(row)));
        CHECK(got.found);
        CHECK_FALSE(got.carried_out);
        CHECK(got.written == 1);
        if (!entry.from.amends.empty())
            CHECK_FALSE(reconciled(entry, name, json_reply(200, entry.found(row)), false).carried_out);
    });
}

TEST_CASE("docs/client-ids.md names each write of the specs once, with its lookup or with the reason why it has none") {
    std::map<std::string, std::vector<std::string>> stated;  // exchange and operation -> cells of its row
    std::istringstream lines(content("docs/client-ids.md"));
    std::string exchange;
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with("## ")) exchange = line.substr(3);
        if (!line.starts_with("| `")) continue;
        std::vector<std::string> cells;
        std::istringstream parts(line.substr(2));
        for (std::string cell; std::getline(parts, cell, '|');) {
            while (cell.starts_with(' ')) cell.erase(0, 1);
            while (cell.ends_with(' ')) cell.pop_back();
            cells.push_back(cell);
        }
        REQUIRE(cells.size() >= 2);
        std::istringstream names(cells[0]);
        for (std::string name; std::getline(names, name, ',');) {
            std::erase_if(name, [](char c) { return c == '`' || c == ' '; });
            CHECK_MESSAGE(stated.emplace(exchange + ' ' + name, cells).second, exchange, ' ', name,
                          " stands there twice");
        }
    }
    const std::map<std::string, std::string> titles{{"okx", "OKX"},     {"kucoin", "KuCoin"},
                                                    {"woox", "WOO X"},  {"deribit", "Deribit"},
                                                    {"bybit", "Bybit"}, {"binance", "Binance"}};
    std::set<std::string> rows_of_groups;
    for (const auto& named : titles) {
        const std::string& title = named.second;
        const spec::Spec& spec = load(named.first);
        std::map<std::string, const spec::ClientId*> entries;
        for (const spec::ClientId& each : spec.exchange.client_ids) entries[each.write] = &each;
        for (const spec::Group& group : spec.groups)
            for (const spec::Operation& operation : group.operations) {
                if (operation.method == "GET" && !operation.writes) continue;
                const std::string name = group.name + '.' + operation.id;
                CAPTURE(title);
                CAPTURE(name);
                auto row = stated.find(title + ' ' + name);
                // "group.*" stands for the writes of the group that have no row of their own.
                const std::string rest = title + ' ' + group.name + ".*";
                const bool by_group = row == stated.end() && stated.count(rest) != 0;
                if (by_group) row = stated.find(*rows_of_groups.insert(rest).first);
                CHECK_MESSAGE(row != stated.end(), "docs/client-ids.md does not name it");
                if (row == stated.end()) continue;
                const auto entry = entries.find(name);
                if (entry == entries.end()) {
                    CHECK(row->second.size() == 2);
                    CHECK(row->second[1].size() > 10);
                } else {
                    REQUIRE(row->second.size() == 4);
                    const auto& [write, id, ask, tells] =
                        std::tie(row->second[0], row->second[1], row->second[2], row->second[3]);
                    CHECK(id.find('`' + entry->second->name.field + '`') != std::string::npos);
                    CHECK(ask == '`' + entry->second->ask + '`');
                    CHECK((tells.find("again") != std::string::npos) == !entry->second->duplicate.empty());
                }
                if (!by_group) stated.erase(row);
            }
    }
    for (const std::string& used : rows_of_groups) stated.erase(used);
    for (const auto& [name, cells] : stated)
        FAIL_CHECK("docs/client-ids.md names ", name, ", which is no write of the specs");
}
