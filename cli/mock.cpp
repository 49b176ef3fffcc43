// exbind mock: serves the specs on loopback until SIGINT or SIGTERM.
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <nlohmann/json.hpp>
#include <ostream>
#include <stdexcept>

#include "cli/commands.hpp"
#include "cli/rules.hpp"
#include "mock/server.hpp"
#include "spec/read.hpp"
#include "text/strings.hpp"

namespace exbind::cli {
namespace {

/// Blocks the signals that end the program in this thread and all threads it starts, so that wait() receives them.
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

/// A file that is deleted when the mock ends.
class TemporaryFile {
  public:
    explicit TemporaryFile(const std::string& content)
        : path_((std::filesystem::temp_directory_path() / "exbind-mock-XXXXXX").string()) {
        const int file = ::mkstemp(path_.data());
        if (file < 0) throw std::runtime_error("cannot create a temporary file");
        ::close(file);
        if (!(std::ofstream(path_, std::ios::binary) << content << std::flush)) {
            throw std::runtime_error("cannot write " + path_);
        }
    }
    ~TemporaryFile() { ::unlink(path_.c_str()); }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    const std::string& path() const { return path_; }

  private:
    std::string path_;
};

mock::FaultRule fault_rule(const std::string& text) {
    auto rule = mock::parse_fault_rule(text);
    if (const auto* wrong = std::get_if<std::string>(&rule)) throw UsageError{"--fault '" + text + "': " + *wrong, ""};
    return std::get<mock::FaultRule>(std::move(rule));
}

bool has_operation(const spec::Spec& spec, const std::string& id) {
    for (const spec::Group& group : spec.groups)
        for (const spec::Operation& operation : group.operations)
            if (group.name + '.' + operation.id == id) return true;
    return false;
}

/// The rules of the command line. Each operation must belong to an exchange that is served.
std::vector<mock::FaultRule> fault_rules(const std::vector<std::string>& texts, const std::vector<spec::Spec>& specs) {
    std::vector<mock::FaultRule> rules;
    for (const std::string& text : texts) {
        rules.push_back(fault_rule(text));
        const std::string& wanted = rules.back().operation;
        const auto knows = [&wanted](const spec::Spec& spec) { return wanted.empty() || has_operation(spec, wanted); };
        if (std::none_of(specs.begin(), specs.end(), knows))
            throw UsageError{"--fault '" + text + "': unknown operation '" + wanted + "'",
                             "`exbind list` shows the operations"};
    }
    return rules;
}

/// OKX_URL='http://127.0.0.1:8080' and the variables with the client's keys.
std::string shell_variables(const mock::Server& server, const std::string& ca_file) {
    const spec::Exchange& exchange = server.spec().exchange;
    std::string prefix = text::to_upper(exchange.name);
    for (char& c : prefix)
        if ((c < 'A' || c > 'Z') && (c < '0' || c > '9')) c = '_';
    std::string lines;
    for (const auto& [product, url] : server.product_urls())
        lines += prefix + '_' + text::to_upper(product) + "_URL='" + url + "'\n";
    if (lines.empty()) lines = prefix + "_URL='" + server.url() + "'\n";
    if (!ca_file.empty()) lines += prefix + "_CA_FILE='" + ca_file + "'\n";
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
    const EndSignals signals;

    std::vector<spec::Spec> specs;
    for (const std::string& name : names) {
        auto spec = context.load(name);
        if (!spec) return context.finish();
        specs.push_back(std::move(*spec));
    }
    int ports = 0;  // one for each product of each exchange
    for (const spec::Spec& spec : specs) ports += std::max(1, static_cast<int>(spec.exchange.products.size()));
    if (arguments.port != 0 && arguments.port + ports - 1 > 65535)
        throw UsageError{
            "port " + std::to_string(arguments.port) + " leaves no room for " + std::to_string(ports) + " addresses",
            ""};
    int port = arguments.port;
    const std::vector<mock::FaultRule> faults = fault_rules(arguments.faults, specs);

    std::mutex printing;
    std::deque<TemporaryFile> authorities;
    std::deque<mock::Server> servers;
    std::string variables;
    for (spec::Spec& spec : specs) {
        const std::string name = spec.exchange.name;
        mock::Options options;
        options.port = static_cast<std::uint16_t>(port);
        if (port != 0) port += std::max(1, static_cast<int>(spec.exchange.products.size()));
        options.enforce_limits = !arguments.no_limits;
        options.fixtures = arguments.fixtures;
        options.clock_offset = std::chrono::milliseconds(arguments.clock_offset_ms);
        options.tls = arguments.tls;
        options.seed = arguments.seed;
        for (const mock::FaultRule& rule : faults)
            if (rule.operation.empty() || has_operation(spec, rule.operation)) options.faults.push_back(rule);
        options.log = [&context, &printing, name](const std::string& line) {
            const std::lock_guard lock(printing);
            if (context.json())
                context.out << nlohmann::json{{"exchange", name}, {"request", line}}.dump() << std::endl;
            else if (!context.options.quiet)
                context.out << name << ' ' << text::visible(line) << std::endl;
        };
        try {
            servers.emplace_back(std::move(spec), std::move(options));
        } catch (const mock::ListenError& error) {
            context.diagnostics.report(rules::cannot_listen, {}, error.what(),
                                       "choose another port with --port, or any free one with --port 0");
            return context.finish();
        } catch (const mock::OptionError& error) {
            throw UsageError{error.what(), ""};
        }
        const mock::Server& server = servers.back();
        if (arguments.tls) authorities.emplace_back(server.authority());
        const std::string ca_file = arguments.tls ? authorities.back().path() : "";
        const std::lock_guard lock(printing);
        if (context.json()) {
            nlohmann::json line{{"exchange", name}, {"url", server.url()}, {"credentials", server.credentials()}};
            if (const auto urls = server.product_urls(); !urls.empty()) {
                line["urls"] = nlohmann::json::object();
                for (const auto& [product, url] : urls) line["urls"][product] = url;
            }
            if (arguments.tls) line["ca_file"] = ca_file;
            context.out << line.dump() << std::endl;
        } else {
            context.out << "# " << name << " on " << server.url() << ", throw-away keys:\n"
                        << shell_variables(server, ca_file) << std::flush;
        }
        variables += shell_variables(server, ca_file);
    }
    if (!arguments.env_file.empty() && !context.write(arguments.env_file, variables)) return context.finish();
    const int status = context.finish();
    if (status != done) return status;
    signals.wait();
    return done;
}

}  // namespace exbind::cli
