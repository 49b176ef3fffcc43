// The command line. CLI11 is known to this file alone.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "cli/commands.hpp"
#include "text/strings.hpp"

namespace {

using namespace exbind::cli;

struct Everything {
    GlobalOptions global;
    std::string explain;
    ImportArguments import;
    FetchArguments fetch;
    UpdateArguments update;
    LintArguments lint;
    GenerateArguments generate;
    DiffArguments diff;
    ListArguments list;
    CallArguments call;
    MockArguments mock;
};

void add_global(CLI::App& app, Everything& all) {
    app.add_option("--root", all.global.root,
                   "Folder that holds specs/, templates/ and generated/ (default: found upwards from here)")
        ->type_name("DIR");
    app.add_option("--format", all.global.format, "Output for people or for programs")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}}))
        ->type_name("text|json")
        ->option_text("text|json");
    app.add_option("--color", all.global.color, "Colors in messages (auto looks at the terminal and NO_COLOR)")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Color>{
            {"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}}))
        ->option_text("auto|always|never");
    app.add_flag("-q,--quiet", all.global.quiet, "Only errors and results");
    app.add_flag("--strict", all.global.strict, "Warnings count as errors in the exit status");
}

void add_import_options(CLI::App& app, ImportArguments& arguments) {
    app.add_option("exchange", arguments.exchange, "Exchange, a folder below specs/ (a new one is drafted)")
        ->required()
        ->type_name("NAME");
    app.add_option("pages", arguments.pages, "Documentation pages, or one folder that holds all of them")
        ->required()
        ->type_name("PAGE|DIR");
    app.add_flag("--prune", arguments.prune, "Remove operations that a whole import no longer finds");
    app.add_flag("--fresh", arguments.fresh, "Choose names and types anew, ignoring the committed ones");
    app.add_option("--report", arguments.report, "Also write the import report as Markdown to this file")
        ->type_name("FILE");
}

CLI::App* add_command(CLI::App& app, const std::string& name, const std::string& description,
                      const std::string& footer) {
    CLI::App* command = app.add_subcommand(name, description);
    command->footer(footer);
    command->fallthrough();
    return command;
}

void add_commands(CLI::App& app, Everything& all) {
    CLI::App* import =
        add_command(app, "import", "Read documentation pages into specs/",
                    "A page touches only its own operations. A folder (or the one HTML page that some exchanges have) "
                    "is the whole\n"
                    "documentation: operations missing from it are reported, and removed only with --prune.\n\n"
                    "  exbind import okx docs/savings.md\n  exbind import woox docs/woox/");
    add_import_options(*import, all.import);
    import->add_flag("--dry-run", all.import.dry_run, "Say what would be written, write nothing");

    CLI::App* fetch = add_command(app, "fetch", "Download the documentation into a folder, for import and update",
                                  "Asks the documentation's own host only, one page at a time. A run that was broken "
                                  "off goes on where it stopped;\n"
                                  "after a whole run the next one asks for changes only.\n\n"
                                  "  exbind fetch woox --to ~/docs/woox && exbind update woox ~/docs/woox");
    fetch->add_option("exchange", all.fetch.exchange, "Exchange; `fetch` in its exchange.yaml says where the pages are")
        ->required()
        ->type_name("NAME");
    fetch->add_option("--to", all.fetch.folder, "Folder of its own for the pages; made when absent")
        ->required()
        ->type_name("DIR");
    auto* index = fetch->add_option("--index", all.fetch.index, "Take this list of links instead")->type_name("URL");
    fetch->add_option("--page", all.fetch.page, "Take this one page instead")->excludes(index)->type_name("URL");
    fetch->add_option("--pause", all.fetch.pause_ms, "Milliseconds between two requests")
        ->capture_default_str()
        ->check(CLI::Range(0, 60'000))
        ->type_name("MS");
    fetch->add_option("--attempts", all.fetch.attempts, "How often a page is asked for before the run breaks off")
        ->capture_default_str()
        ->check(CLI::Range(1, 20))
        ->type_name("N");
    fetch->add_option("--max-pages", all.fetch.max_pages, "Most pages that an index may name")
        ->capture_default_str()
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");
    fetch->add_option("--max-mb", all.fetch.max_mb, "Most megabytes that all pages together may have")
        ->capture_default_str()
        ->check(CLI::Range(1, 100'000))
        ->type_name("MB");

    CLI::App* lint = add_command(app, "lint", "Check specs and overlays for what an import can't see",
                                 "  exbind lint\n  exbind lint okx --format json");
    lint->add_option("exchanges", all.lint.exchanges, "Exchanges (default: all)")->type_name("NAME");

    CLI::App* generate = add_command(app, "generate", "Write generated/ from specs/",
                                     "Exit status 1 with --check when generated/ is not what the specs say.\n\n  "
                                     "exbind generate okx\n  exbind generate --check");
    generate->add_option("exchanges", all.generate.exchanges, "Exchanges (default: all)")->type_name("NAME");
    generate->add_flag("--check", all.generate.check, "Write nothing; fail when files differ");

    CLI::App* diff = add_command(
        app, "diff", "Say in C++ terms what changed between two states of the specs",
        "Each state is a folder that holds specs/, or a git revision. Exit status 1 when the change breaks callers.\n\n"
        "  exbind diff HEAD~1\n  exbind diff v0.1.0 v0.2.0 --markdown");
    diff->add_option("before", all.diff.before, "Folder or git revision")->required()->type_name("OLD");
    diff->add_option("after", all.diff.after, "Folder or git revision (default: the working tree)")->type_name("NEW");
    diff->add_option("--exchange", all.diff.exchanges, "Only these exchanges")->type_name("NAME");
    diff->add_flag("--markdown", all.diff.markdown, "As a section for a changelog");

    CLI::App* update = add_command(app, "update", "The docs changed: import, lint, diff and generate in one step",
                                   "Nothing is written unless every step passes.\n\n  exbind update okx docs/okx/");
    add_import_options(*update, all.update.import);
    update->add_option("--changelog", all.update.changelog, "Also write the changes as Markdown to this file")
        ->type_name("FILE");

    CLI::App* mock = add_command(
        app, "mock", "Serve the specs as a mock exchange on 127.0.0.1",
        "Checks signatures, timestamps, parameters and limits, and answers with the documented examples. One port per\n"
        "exchange, counted up from --port; 0 takes free ones. Prints the addresses, throw-away keys and each "
        "request.\n\n"
        "  exbind mock okx woox --port 8080");
    mock->add_option("exchanges", all.mock.exchanges, "Exchanges (default: all)")->type_name("NAME");
    mock->add_option("--port", all.mock.port, "First port; 0 = any free one")
        ->capture_default_str()
        ->check(CLI::Range(0, 65535))
        ->type_name("PORT");
    mock->add_option("--fixture", all.mock.fixtures, "Folder with replies: <group>/<operation>.json")->type_name("DIR");
    mock->add_option("--env-file", all.mock.env_file, "Write addresses and keys as shell variables to this file")
        ->type_name("FILE");
    mock->add_option("--clock-offset", all.mock.clock_offset_ms, "Milliseconds by which the mock's clock is ahead")
        ->type_name("MS");
    mock->add_flag("--no-limits", all.mock.no_limits, "Do not enforce the documented limits");
    mock->add_flag("--tls", all.mock.tls,
                   "https, with a throw-away certificate; prints the file that clients must trust");
    mock->add_option("--fault", all.mock.faults,
                     "Break on request, e.g. 'status=503 x2' or 'finance/savings.balance delay=50,cut 5%'; any number "
                     "of times (docs/mock.md)")
        ->take_all()
        ->expected(1)
        ->type_name("RULE");
    mock->add_option("--seed", all.mock.seed, "Of the faults that have a chance")
        ->capture_default_str()
        ->type_name("N");

    CLI::App* call = add_command(
        app, "call", "Make one call, known to the specs or not",
        "The call is METHOD PATH or an operation of the specs, then its parameters. Keys come from the environment\n"
        "(`exbind list` names the variables). Everything but GET asks first, unless --yes.\n\n"
        "  exbind call okx GET /api/v5/finance/savings/balance ccy=USDT\n"
        "  exbind call okx finance/savings.balance ccy=USDT --dry-run");
    call->add_option("exchange", all.call.exchange, "Exchange")->required()->type_name("NAME");
    call->add_option("words", all.call.words, "METHOD PATH or OPERATION, then name=value ...")
        ->required()
        ->type_name("WORD");
    call->add_flag("--dry-run", all.call.dry_run, "Print the request, signature included, and send nothing");
    call->add_flag("--raw", all.call.raw, "Take any path, print the reply as it came");
    call->add_flag("--public", all.call.public_call, "Do not sign");
    call->add_flag("--demo", all.call.demo, "The exchange's demo environment");
    call->add_flag("--yes", all.call.yes, "Do not ask before a call that may change something");
    call->add_option("--at", all.call.at, "Sign for this time instead of now (Unix milliseconds)")->type_name("MS");
    call->add_option("--body", all.call.body, "Send this text as the body, unchanged")->type_name("JSON");
    call->add_option("--base-url", all.call.base_url, "Another host: https anywhere, http only to this machine")
        ->type_name("URL");
    call->add_option("--region", all.call.region, "One of the exchange's regions")->type_name("NAME");
    call->add_option("--ca-file", all.call.ca_file, "Trust these authorities (PEM) instead of the system's")
        ->type_name("FILE");
    call->add_option("--repeat", all.call.repeat,
                     "Make the call so many times and print how long it took, in place of the reply")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
    call->add_option("--concurrency", all.call.concurrency, "How many of them at once (limits hold all the same)")
        ->capture_default_str()
        ->check(CLI::Range(1, 256))
        ->type_name("C");
    call->add_flag("--repeat-writes", all.call.repeat_writes,
                   "Let --repeat send a call that may change something, once for each repetition");
    call->add_option("--timeout", all.call.timeout_ms, "Deadline of the whole call in milliseconds")
        ->capture_default_str()
        ->check(CLI::Range(1, 3'600'000))
        ->type_name("MS");

    CLI::App* list =
        add_command(app, "list", "Show what the specs hold",
                    "  exbind list okx --fields --format json\n  exbind list --why okx/finance/savings.amt");
    list->add_option("exchanges", all.list.exchanges, "Exchanges (default: all)")->type_name("NAME");
    list->add_flag("--fields", all.list.fields, "Every parameter and reply field");
    list->add_option("--why", all.list.why, "Why a field has its type, and where it is documented")
        ->type_name("EXCHANGE/GROUP.FIELD");
}

int dispatch(const CLI::App& app, Everything& all, Context& context) {
    if (!all.explain.empty()) return run_explain(context, all.explain);
    const auto chosen = app.get_subcommands();
    const std::string name = chosen.empty() ? "" : chosen.front()->get_name();
    if (name == "import") return run_import(context, all.import);
    if (name == "fetch") return run_fetch(context, all.fetch);
    if (name == "lint") return run_lint(context, all.lint);
    if (name == "generate") return run_generate(context, all.generate);
    if (name == "diff") return run_diff(context, all.diff);
    if (name == "update") return run_update(context, all.update);
    if (name == "mock") return run_mock(context, all.mock);
    if (name == "call") return run_call(context, all.call);
    if (name == "list") return run_list(context, all.list);
    std::cout << app.help();
    return misused;
}

/// What CLI11 says of a bad command line, with the nearest command when the first word is unknown.
int report_misuse(const CLI::App& app, const CLI::ParseError& error, int argc, char** argv) {
    std::cerr << "exbind: " << exbind::text::visible(error.what()) << '\n';
    std::vector<std::string> commands;
    for (const CLI::App* each : app.get_subcommands({})) commands.push_back(each->get_name());
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word.empty() || word.front() == '-') continue;
        if (std::find(commands.begin(), commands.end(), word) == commands.end()) {
            std::cerr << "  '" << exbind::text::visible(word) << "' is no command; ";
            const std::string near = exbind::text::did_you_mean(word, commands);
            std::cerr << (near.empty() ? "commands: " + exbind::text::join(commands, ", ") : near) << '\n';
        }
        break;
    }
    std::cerr << "  `exbind --help` and `exbind COMMAND --help` show what there is\n";
    return misused;
}

}  // namespace

int main(int argc, char** argv) {
    Everything all;
    all.fetch.user_agent = "exbind/" EXBIND_VERSION;
    CLI::App app{"exbind: typed, tested C++ clients of crypto exchanges, from the exchanges' own documentation"};
    app.name("exbind");
    app.set_version_flag("--version", "exbind " EXBIND_VERSION);
    app.require_subcommand(0, 1);
    app.footer(
        "Exit status: 0 done (warnings too), 1 errors, drift or a breaking diff, 2 wrong usage, 3 could not read, "
        "write or\n"
        "connect. A first look: `exbind list`, then `exbind mock okx` and `exbind call`.");
    add_global(app, all);
    app.add_option("--explain", all.explain, "Explain a diagnostic, e.g. EX203")->type_name("ID");
    add_commands(app, all);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        return report_misuse(app, error, argc, argv);
    }
    Context context(all.global, std::cout, std::cerr);
    try {
        return dispatch(app, all, context);
    } catch (const UsageError& error) {
        context.finish();
        std::cerr << "exbind: " << exbind::text::visible(error.message) << '\n';
        if (!error.help.empty()) std::cerr << "  help: " << exbind::text::visible(error.help) << '\n';
        return misused;
    } catch (const std::exception& error) {
        context.finish();
        std::cerr << "exbind: unexpected: " << exbind::text::visible(error.what()) << '\n';
        return failed;
    }
}
