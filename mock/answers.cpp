#include "mock/answers.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

#include "mock/http/message.hpp"
#include "mock/sample.hpp"
#include "spec/batch.hpp"
#include "spec/envelope.hpp"
#include "spec/suggest.hpp"
#include "text/find.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

std::optional<std::string> read_file(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) return std::nullopt;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// Names and values of a documented request, item by item when it is a list.
std::vector<std::vector<std::pair<std::string, std::string>>> example_items(const std::string& request) {
    std::vector<std::vector<std::pair<std::string, std::string>>> items;
    const auto trimmed = text::trim(request);
    if (!trimmed.empty() && (trimmed.front() == '{' || trimmed.front() == '[')) {
        const auto json = parse_json(trimmed);
        if (!json) return items;
        const auto add = [&items](const nlohmann::json& object) {
            auto& item = items.emplace_back();
            if (!object.is_object()) return;
            for (const auto& [name, value] : object.items()) {
                item.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
            }
        };
        if (json->is_array()) {
            for (const auto& object : *json) add(object);
        } else {
            add(*json);
        }
        return items;
    }
    HttpRequest http;
    http.target =
        "?" + std::string(trimmed.substr(trimmed.find('?') == std::string_view::npos ? 0 : trimmed.find('?') + 1));
    items.push_back(Received(http).parameters);
    return items;
}

/// Grows with every parameter in which the request equals the documented one, and shrinks with every other.
int likeness(const std::string& documented, const Parameters& given) {
    const auto items = example_items(documented);
    int score = items.size() == given.items() ? 0 : -1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const auto& [name, value] : items[i]) score += given.value(name, i) == value ? 1 : -1;
    }
    return score;
}

const spec::Example* best_example(const Route& route, const Parameters& parameters) {
    const spec::Example* best = nullptr;
    int best_score = 0;
    for (const auto& example : route.group->examples) {
        if (example.operation != route.operation->id || !example.reply) continue;
        const int score = example.request ? likeness(*example.request, parameters) : 0;
        if (best == nullptr || score > best_score) {
            best = &example;
            best_score = score;
        }
    }
    return best;
}

void fit(Json* list, std::size_t items) {
    if (list == nullptr || !list->is_array() || list->empty()) return;
    while (list->size() > items) list->erase(list->size() - 1);
    while (list->size() < items) list->push_back(Json(list->back()));
}

/// The answer to a list of items has one row for each, and where codes stand beside the rows, one of these.
void fit_rows(const spec::Envelope& envelope, const std::string& rows, std::size_t items, Json& reply) {
    if (Json* const payload = value_at(reply, envelope.payload)) fit(value_at(*payload, rows), items);
    const auto beside = spec::codes_beside(envelope.item_code);
    if (!beside || rows.empty()) return;
    Json* codes = value_at(reply, beside->list);
    if (codes == nullptr || !codes->is_array() || codes->empty()) {
        codes = &reply;
        for (const std::string_view name : text::split(beside->list, '.')) {
            Json& below = (*codes)[std::string(name)];
            codes = &below;
        }
        *codes = Json::array({{{std::string(beside->member), Json::parse(envelope.success_value, nullptr, false)}}});
    }
    fit(codes, items);
}

}  // namespace

Answers::Answers(const Routes& routes, std::filesystem::path fixtures) : fixtures_(std::move(fixtures)) {
    namespace fs = std::filesystem;
    if (fixtures_.empty()) return;
    if (!fs::is_directory(fixtures_)) {
        throw OptionError("the folder of fixtures '" + fixtures_.string() + "' does not exist");
    }
    std::vector<spec::Candidate> known;
    for (const auto& route : routes.all())
        known.push_back(
            {fixture(route.id).lexically_relative(fixtures_).generic_string(), spec::reads(*route.operation)});
    for (const auto& entry : fs::recursive_directory_iterator(fixtures_)) {
        if (!entry.is_regular_file() || entry.path().extension() != ".json") continue;
        // "orders.2.json" belongs to the second request of that operation.
        fs::path path = entry.path();
        const std::string number = path.stem().extension().string();
        if (number.size() > 1 && number.find_first_not_of("0123456789", 1) == std::string::npos)
            path.replace_filename(path.stem().stem().string() + ".json");
        const auto name = path.lexically_relative(fixtures_).generic_string();
        if (text::find_by(known, &spec::Candidate::name, name) == nullptr) {
            const auto hint = spec::did_you_mean_operation(name, known);
            throw OptionError("fixture '" + entry.path().string() +
                              "' belongs to no operation; name it <group>/<operation>.json, or <operation>.1.json for "
                              "the first request" +
                              (hint.empty() ? "" : ", " + hint));
        }
    }
}

std::filesystem::path Answers::fixture(const std::string& id, const std::string& number) const {
    const auto dot = id.rfind('.');
    return fixtures_ / id.substr(0, dot) / (id.substr(dot + 1) + number + ".json");
}

Reply Answers::answer(const spec::Exchange& exchange, const Route& route, const Parameters& parameters) {
    if (const auto set = set_.find(route.id); set != set_.end()) return set->second;
    if (!fixtures_.empty()) {
        const std::string number = '.' + std::to_string(++answered_[route.id]);
        if (auto text = read_file(fixture(route.id, number))) return {200, *std::move(text)};
        if (auto text = read_file(fixture(route.id))) return {200, *std::move(text)};
    }
    const auto lists = spec::batch_lists(exchange, *route.group, *route.operation);
    const Parameters listed = unfolded(parameters, lists.value_or(std::vector<std::string>{}));
    const bool is_batch = listed.body.is_array() && listed.items() > 0;
    if (const auto* example = best_example(route, parameters)) {
        auto json = Json::parse(*example->reply, nullptr, false);
        if (json.is_discarded()) return {200, *example->reply};
        // What stands alone in the documentation may be only the payload.
        const bool whole = is_whole_reply(exchange, json);
        if (whole && !is_batch) return {200, *example->reply};
        auto reply = whole ? std::move(json) : success(exchange, std::move(json));
        if (is_batch) fit_rows(exchange.envelope, route.operation->reply.rows, listed.items(), reply);
        return {200, reply.dump()};
    }
    auto reply = success(exchange, sample_payload(*route.group, *route.operation));
    if (is_batch) fit_rows(exchange.envelope, route.operation->reply.rows, listed.items(), reply);
    return {200, reply.dump()};
}

}  // namespace exbind::mock
