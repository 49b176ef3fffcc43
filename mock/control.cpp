#include "mock/control.hpp"

#include <charconv>
#include <limits>
#include <string>

#include "mock/envelope.hpp"
#include "mock/parameters.hpp"
#include "mock/routes.hpp"
#include "text/strings.hpp"

namespace exbind::mock {
namespace {

constexpr std::string_view root = "/__mock";

HttpReply done(const Json& body, int status = 200) {
    HttpReply reply;
    reply.status = status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = body.dump(-1, ' ', false, Json::error_handler_t::replace);
    return reply;
}

HttpReply wrong(const std::string& why, int status = 400) {
    return done({{"mock", why}}, status);
}

template <void (Exchange::*Drop)()>
HttpReply drop(Exchange& exchange, const Received&) {
    (exchange.*Drop)();
    return done(Json::object());
}

HttpReply overview(Exchange& exchange, const Received&) {
    Json operations = Json::array();
    for (const auto& route : exchange.routes().all()) {
        operations.push_back(
            {{"operation", route.id}, {"method", route.operation->method}, {"path", route.operation->path}});
    }
    return done({{"exchange", exchange.spec().exchange.name}, {"operations", operations}});
}

HttpReply list_requests(Exchange& exchange, const Received&) {
    Json list = Json::array();
    for (const auto& record : exchange.requests()) {
        Json headers = Json::array();
        for (const auto& [name, value] : record.headers) headers.push_back({name, value});
        list.push_back({{"method", record.method},
                        {"target", record.target},
                        {"headers", headers},
                        {"body", record.body},
                        {"operation", record.operation},
                        {"environment", record.environment},
                        {"status", record.status},
                        {"code", record.code},
                        {"fault", record.fault}});
    }
    return done({{"requests", list}});
}

HttpReply add_faults(Exchange& exchange, const Received& request) {
    const auto body = parse_json(request.http->body);
    if (!body || !body->is_object() || !body->contains("faults") || !body->at("faults").is_string()) {
        return wrong(R"(the body has to be like {"faults": "status=503", "operation": "group.operation", "times": 2})");
    }
    FaultRule rule;
    auto faults = parse_faults(body->at("faults").get_ref<const std::string&>());
    if (const auto* why = std::get_if<std::string>(&faults)) return wrong(*why);
    rule.faults = std::get<std::vector<Fault>>(std::move(faults));
    if (const auto found = body->find("operation"); found != body->end()) {
        if (!found->is_string()) return wrong("'operation' has to be a text");
        rule.operation = found->get<std::string>();
    }
    if (const auto found = body->find("times"); found != body->end()) {
        if (!found->is_number_unsigned() || *found > std::numeric_limits<std::uint32_t>::max()) {
            return wrong("'times' has to be a whole number; 0 = until cleared");
        }
        rule.times = found->get<std::uint32_t>();
    }
    if (const auto found = body->find("chance"); found != body->end()) {
        if (!found->is_number()) return wrong("'chance' has to be a number over 0 and at most 1");
        rule.chance = found->get<double>();
    }
    try {
        exchange.add_faults(std::move(rule));
    } catch (const OptionError& error) {
        return wrong(error.what(), 404);
    }
    return done(Json::object());
}

HttpReply list_faults(Exchange& exchange, const Received&) {
    Json list = Json::array();
    for (const auto& rule : exchange.faults()) {
        std::string faults;
        for (const auto& fault : rule.faults) {
            faults += (faults.empty() ? "" : ",") + std::string(to_text(fault.what));
            if (!fault.text.empty()) faults += '=' + fault.text;
            if (fault.amount != 0) faults += '=' + std::to_string(fault.amount);
        }
        list.push_back(
            {{"faults", faults}, {"operation", rule.operation}, {"times", rule.times}, {"chance", rule.chance}});
    }
    return done({{"rules", list}});
}

HttpReply list_limits(Exchange& exchange, const Received&) {
    Json list = Json::array();
    for (const auto& use : exchange.limits()) {
        auto parts = text::split(use.key, '\n');
        Json values = Json::array();
        for (std::size_t i = 1; i < parts.size(); ++i) values.push_back(parts[i]);
        list.push_back({{"limit", parts.front()},
                        {"scope_values", values},
                        {"taken", use.taken},
                        {"count", use.count},
                        {"window_ms", use.window.count()}});
    }
    return done({{"limits", list}});
}

HttpReply set_clock(Exchange& exchange, const Received& request) {
    const auto body = parse_json(request.http->body);
    constexpr std::int64_t year = 366LL * 86'400'000;
    if (!body || !body->is_object() || !body->contains("offset_ms") || !body->at("offset_ms").is_number_integer() ||
        body->at("offset_ms") > year || body->at("offset_ms") < -year) {
        return wrong(R"(the body has to be like {"offset_ms": 40000}, at most a year)");
    }
    exchange.set_clock_offset(std::chrono::milliseconds(body->at("offset_ms").get<std::int64_t>()));
    return done(Json::object());
}

HttpReply set_reply(Exchange& exchange, const Received& request) {
    const auto* operation = request.parameter("operation");
    if (operation == nullptr) return wrong("say which operation: /__mock/replies?operation=group.operation");
    Reply reply{200, request.http->body};
    if (const auto* status = request.parameter("status")) {
        const auto [end, error] = std::from_chars(status->data(), status->data() + status->size(), reply.status);
        if (error != std::errc{} || end != status->data() + status->size() || reply.status < 200 ||
            reply.status > 599) {
            return wrong("'status' has to be a number from 200 to 599");
        }
    }
    if (!exchange.set_reply(*operation, std::move(reply))) return wrong("no operation '" + *operation + "'", 404);
    return done(Json::object());
}

struct Command {
    std::string_view method;
    std::string_view path;  ///< below the root
    HttpReply (*run)(Exchange&, const Received&);
};

constexpr Command commands[] = {
    {"GET", "", overview},
    {"GET", "/requests", list_requests},
    {"DELETE", "/requests", drop<&Exchange::forget_requests>},
    {"GET", "/faults", list_faults},
    {"POST", "/faults", add_faults},
    {"DELETE", "/faults", drop<&Exchange::clear_faults>},
    {"PUT", "/clock", set_clock},
    {"DELETE", "/sessions", drop<&Exchange::end_sessions>},
    {"GET", "/limits", list_limits},
    {"DELETE", "/limits", drop<&Exchange::forget_limits>},
    {"PUT", "/replies", set_reply},
    {"DELETE", "/replies", drop<&Exchange::clear_replies>},
};

}  // namespace

bool is_control(std::string_view target) {
    if (target.substr(0, root.size()) != root) return false;
    target.remove_prefix(root.size());
    return target.empty() || target.front() == '/' || target.front() == '?';
}

HttpReply control(Exchange& exchange, const HttpRequest& http) {
    const Received request(http);
    std::vector<std::string> known;
    for (const auto& command : commands) {
        if (command.method == http.method && command.path == request.path.substr(root.size())) {
            return command.run(exchange, request);
        }
        known.push_back(std::string(command.method) + ' ' + std::string(root) + std::string(command.path));
    }
    return wrong("the control route knows: " + text::join(known, ", "), 404);
}

}  // namespace exbind::mock
