// exbind call: one call from the shell, signed by the runtime that generated clients use.
#include <unistd.h>

#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/call_request.hpp"
#include "cli/commands.hpp"
#include "cli/live.hpp"
#include "cli/proxy.hpp"
#include "cli/repeat.hpp"
#include "cli/reply_text.hpp"
#include "cli/rules.hpp"
#include "spec/envelope.hpp"
#include "spec/read.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

using nlohmann::ordered_json;

/// A fixed clock, for --at.
class FixedClock : public Clock {
  public:
    explicit FixedClock(std::int64_t unix_milliseconds) : now_(std::chrono::milliseconds(unix_milliseconds)) {}
    TimePoint now() const override { return now_; }

  private:
    TimePoint now_;
};

Options connection_options(const CallArguments& arguments) {
    Options options;
    if (arguments.demo) options.environment = "demo";
    options.region = arguments.region;
    options.base_url = arguments.base_url;
    options.timeout = std::chrono::milliseconds(arguments.timeout_ms);
    if (!arguments.proxy.empty()) check_proxy(arguments.proxy);
    const bool local = !arguments.proxy.empty() && is_on_this_machine(arguments.proxy);
    if (!arguments.proxy.empty() && !local && arguments.base_url.rfind("http://", 0) == 0)
        throw UsageError{"plain http goes through a proxy on this machine only, because the proxy can read it",
                         "use https, or leave out --proxy"};
    if (!arguments.ca_file.empty() || !arguments.proxy.empty()) {
        CurlOptions transport;
        transport.ca_file = arguments.ca_file;
        transport.proxy = arguments.proxy;
        transport.proxy_plain_http = local;
        options.transport = make_curl_transport(transport);
    }
    if (arguments.at) options.clock = std::make_shared<FixedClock>(*arguments.at);
    return options;
}

int report(Context& context, const Error& error) {
    if (error.kind == ErrorKind::usage) throw UsageError{error.message, ""};
    const bool unreached = error.kind == ErrorKind::transport || error.kind == ErrorKind::timeout;
    std::string body = error.body.empty() ? "" : "the reply was: " + error.body;
    context.diagnostics.report(unreached ? rules::not_reached : rules::call_failed, {}, to_string(error),
                               std::move(body));
    return context.finish();
}

int print_prepared(Context& context, const PreparedRequest& request, bool is_signed) {
    if (is_signed) context.err << "exbind: warning: the output below contains your key and a valid signature\n";
    if (context.json()) {
        ordered_json headers = ordered_json::object();
        for (const Header& header : request.headers) headers[header.name] = header.value;
        ordered_json json{{"method", request.method}, {"url", request.url}, {"headers", std::move(headers)}};
        json["body"] = request.body ? ordered_json(*request.body) : ordered_json(nullptr);
        context.out << json.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
        return context.finish();
    }
    context.out << request.method << ' ' << text::visible(request.url) << '\n';
    for (const Header& header : request.headers)
        context.out << text::visible(header.name) << ": " << text::visible(header.value) << '\n';
    if (request.body) context.out << '\n' << text::visible(*request.body) << '\n';
    return context.finish();
}

/// Asks on the terminal. Without a terminal a write is refused, because nobody can confirm it.
void confirm(const RawRequest& request, const std::string& exchange, std::uint32_t times) {
    if (::isatty(STDIN_FILENO) != 1)
        throw UsageError{request.method + ' ' + request.path +
                             " may change something, and there is no terminal to ask for confirmation",
                         "pass --yes to send it"};
    std::cerr << "Send " << request.method << ' ' << text::visible(request.path) << " to " << exchange;
    if (request.body) std::cerr << " with " << text::visible(*request.body);
    if (times > 1) std::cerr << ", " << times << " times";
    std::cerr << "? [y/N] " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    if (answer != "y" && answer != "Y" && answer != "yes") throw UsageError{"not sent", ""};
}

int print_reply(Context& context, const spec::Spec& spec, const ChosenCall& call, const RawReply& reply, bool raw) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    std::string_view body = reply.body;
    if (body.substr(0, byte_order_mark.size()) == byte_order_mark) body.remove_prefix(byte_order_mark.size());
    const auto json = json::parse(body);
    const std::string& member =
        spec::envelope_of(spec.exchange, call.operation == nullptr ? "" : call.operation->product).payload;
    const json::Value* payload = json && !member.empty() ? json->find(member) : json ? &*json : nullptr;
    const bool typed = call.operation != nullptr && !raw;
    if (context.json() || !json) {
        context.out << reply.body << '\n';
    } else if (!typed) {
        print_json(context.out, *json);
    } else {
        context.out << call.group->name << '.' << call.operation->id << ": HTTP " << reply.status;
        if (payload == nullptr) context.out << '\n';
    }
    if (!typed || !json || payload == nullptr) return context.finish();
    std::ostringstream text;
    const std::vector<std::string> mismatches = print_payload(text, *call.group, *call.operation, *payload);
    if (!context.json()) context.out << (text.str().rfind('\n', 0) == 0 ? "" : "\n") << text.str();
    for (const std::string& each : mismatches)
        context.diagnostics.report(rules::reply_mismatch, {}, each, "correct the spec with an overlay, or use --raw");
    return context.finish();
}

}  // namespace

int run_call(Context& context, const CallArguments& arguments) {
    const std::string name = context.exchanges({arguments.exchange}).front();
    const auto spec = context.load(name);
    if (!spec) return context.finish();
    ChosenCall call = choose_call(*spec, arguments);

    LiveExchange live(*spec);
    if (call.operation != nullptr) call.request.operation = &live.operation(*call.group, *call.operation);
    const bool is_signed = call.request.auth != RawAuth::unsigned_;
    const auto credentials = is_signed ? credentials_from_environment(live.data()) : CredentialValues{};
    const bool repeats = arguments.repeat > 1;
    if (repeats && arguments.dry_run) throw UsageError{"--dry-run and --repeat exclude each other", ""};
    const bool reads = call.request.method == "GET" && (call.operation == nullptr || !call.operation->writes);
    if (repeats && !reads && !arguments.repeat_writes)
        throw UsageError{call.request.method + ' ' + call.request.path + " may change something each time it is sent",
                         "pass --repeat-writes to allow that"};
    if (!reads && !arguments.dry_run && !arguments.yes) confirm(call.request, name, arguments.repeat);
    if (repeats)
        return repeat_call(context, live.data(), credentials, connection_options(arguments), call.request,
                           {arguments.repeat, arguments.concurrency});
    const Connection connection(live.data(), credentials, connection_options(arguments));

    if (arguments.dry_run) {
        const auto prepared = prepare(connection, call.request);
        return prepared ? print_prepared(context, *prepared, is_signed) : report(context, prepared.error());
    }
    const auto reply = send(connection, call.request);
    if (!reply) return report(context, reply.error());
    if (reply->error) return report(context, *reply->error);
    return print_reply(context, *spec, call, *reply, arguments.raw);
}

}  // namespace exbind::cli
