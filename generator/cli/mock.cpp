// exbind mock: serves the specs on loopback until it is told to end.
#include <csignal>
#include <deque>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/rules.hpp"
#include "mock/server.hpp"
#include "spec/read.hpp"
#include "store/rules.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

/// Blocks the signals that end the program, in this thread and those that it starts, so that wait() takes them.
class EndSignals {
  public:
    EndSignals() {
        sigemptyset(&set_);
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set_, signal);
        pthread_sigmask(SIG_BLOCK, &set_, nullptr);
    }
    void wait() const {
        int signal = 0;
        sigwait(&set_, &signal);
    }

  private:
    sigset_t set_{};
};

/// OKX_URL='http://127.0.0.1:8080' and the variables from which a client reads its keys.
std::string shell_variables(const mock::Server& server) {
    const spec::Exchange& exchange = server.spec().exchange;
    std::string prefix = text::to_upper(exchange.name);
    for (char& c : prefix)
        if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) c = '_';
    std::string lines = prefix + "_URL='" + server.url() + "'\n";
    for (const spec::Credential& credential : exchange.credentials) {
        const auto found = server.credentials().find(credential.name);
        if (found == server.credentials().end() || credential.env.empty()) continue;
        lines += credential.env + "='" + text::replace_all(found->second, "'", "'\\''") + "'\n";
    }
    return lines;
}

}  // namespace

int run_mock(Context& context, const MockArguments& arguments) {
    const std::vector<std::string> names = context.exchanges(arguments.exchanges);
    if (arguments.port != 0 && arguments.port + static_cast<int>(names.size()) - 1 > 65535)
        throw UsageError{"port " + std::to_string(arguments.port) + " leaves no room for " +
                             std::to_string(names.size()) + " exchanges",
                         ""};
    const EndSignals signals;

    std::mutex printing;
    std::deque<mock::Server> servers;
    std::string variables;
    for (const std::string& name : names) {
        auto spec = spec::load(context.root(), name, context.sources, context.diagnostics);
        if (!spec) return context.finish();
        mock::Options options;
        options.port =
            static_cast<std::uint16_t>(arguments.port == 0 ? 0 : arguments.port + static_cast<int>(servers.size()));
        options.enforce_limits = !arguments.no_limits;
        options.fixtures = arguments.fixtures;
        options.clock_offset = std::chrono::milliseconds(arguments.clock_offset_ms);
        options.log = [&context, &printing, name](const std::string& line) {
            const std::lock_guard lock(printing);
            if (context.json())
                context.out << nlohmann::json{{"exchange", name}, {"request", line}}.dump() << std::endl;
            else if (!context.options.quiet)
                context.out << name << ' ' << text::visible(line) << std::endl;
        };
        try {
            servers.emplace_back(std::move(*spec), std::move(options));
        } catch (const mock::ListenError& error) {
            context.diagnostics.report(rules::cannot_listen, {}, error.what(),
                                       "take another port with --port, or --port 0 for any free one");
            return context.finish();
        } catch (const mock::OptionError& error) {
            throw UsageError{error.what(), ""};
        }
        const mock::Server& server = servers.back();
        const std::lock_guard lock(printing);
        if (context.json())
            context.out << nlohmann::json{{"exchange", name},
                                          {"url", server.url()},
                                          {"credentials", server.credentials()}}
                               .dump()
                        << std::endl;
        else
            context.out << "# " << name << " on " << server.url() << ", throw-away keys:\n"
                        << shell_variables(server) << std::flush;
        variables += shell_variables(server);
    }
    if (!arguments.env_file.empty()) {
        std::ofstream file(arguments.env_file, std::ios::binary);
        if (!(file << variables << std::flush)) {
            context.diagnostics.report(store::rules::cannot_write, {}, arguments.env_file + " cannot be written");
            return context.finish();
        }
    }
    const int status = context.finish();
    if (status != done) return status;
    signals.wait();
    return done;
}

}  // namespace exbind::cli
