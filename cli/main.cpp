// The command line: what CLI11 takes, and which function gets it.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

#include "cli/commands.hpp"
#include "cli/completion.hpp"
#include "cli/manual.hpp"
#include "cli/misuse.hpp"
#include "cli/option_form.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace {

using namespace exbind::cli;

struct Everything {
    GlobalOptions global;
    std::string explain;
    ImportArguments import;
    FetchArguments fetch;
    InitArguments init;
    UpdateArguments update;
    RenameArguments rename;
    LintArguments lint;
    GenerateArguments generate;
    DiffArguments diff;
    ListArguments list;
    ShowArguments show;
    SiteArguments site;
    CallArguments call;
    MockArguments mock;
    std::string shell;
    std::string page;  ///< of the manual: a command
    std::string pages_to;
    bool version = false;
    ExportArguments export_;
};

/// For CLI11: empty, or what is wrong.
std::string known_rule(std::string& id) {
    try {
        id = explanation_of(id).id;
        return {};
    } catch (const UsageError& error) {
        return error.message + (error.help.empty() ? "" : "; " + error.help);
    }
}

void add_global(CLI::App& app, Everything& all) {
    app.add_option("--root", all.global.root,
                   "The project's folder, which contains specs/ (default: this folder or the nearest one above)")
        ->type_name("DIR");
    app.add_option(
           "--overlay", all.global.overlays,
           "Apply overlays and manual groups of this folder, laid out like specs/, after those of the specs; may "
           "be repeated")
        ->take_all()
        ->expected(1)
        ->type_name("DIR");
    app.add_option("--format", all.global.format, "Output for people (text) or programs (json)")
        ->transform(
            CLI::CheckedTransformer(std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}}))
        ->type_name("text|json")
        ->option_text("text|json");
    app.add_option("--color", all.global.color, "Colors in messages (auto: on a terminal, unless NO_COLOR is set)")
        ->transform(CLI::CheckedTransformer(std::map<std::string, Color>{
            {"auto", Color::automatic}, {"always", Color::always}, {"never", Color::never}}))
        ->option_text("auto|always|never");
    app.add_flag("-q,--quiet", all.global.quiet, "Print only errors and results");
    app.add_flag("--strict", all.global.strict, "Count warnings as errors in the exit status");
    app.add_flag("--all-findings", all.global.all_findings,
                 "Show each finding: notes instead of their numbers, and those of unchanged pages and accepted ones");
    app.add_option("--rule", all.global.rules, "Show each finding of this rule, e.g. EX221; may be repeated")
        ->transform(CLI::Validator(known_rule, ""))
        ->take_all()
        ->expected(1)
        ->type_name("ID");
}

void add_import_options(CLI::App& app, ImportArguments& arguments) {
    app.add_option("exchange", arguments.exchange, "Exchange, a folder below specs/ (created if it does not exist)")
        ->required()
        ->type_name("EXCHANGE");
    app.add_option("pages", arguments.pages, "Documentation pages, or one folder with all of them")
        ->required()
        ->type_name("PAGE|DIR");
    app.add_flag("--prune", arguments.prune, "Remove operations that the documentation no longer describes");
    app.add_flag("--share", arguments.share, "Decide again which enums are one, of the committed ones, too");
    app.add_flag("--fresh", arguments.fresh, "Choose names and types again, ignoring the committed ones");
    app.add_flag("--keep-going", arguments.keep_going,
                 "Import the rest when committed operations can't be read any more, or pages are not what they should "
                 "be; what they describe keeps its form, and the exit status is 1");
    app.add_flag("--accept", arguments.accept,
                 "Write the findings of this import to findings.accepted: they are not shown again");
    app.add_option("--report", arguments.report, "Write the import report to this file, as Markdown")
        ->type_name("FILE");
}

void add_fail_on(CLI::App& app, FailOn& fail_on, const char* usual) {
    const std::map<std::string, FailOn> words{{"nothing", FailOn::nothing},
                                              {"breaking", FailOn::breaking},
                                              {"behaviour", FailOn::behaviour},
                                              {"addition", FailOn::addition},
                                              {"any", FailOn::any}};
    app.add_option("--fail-on", fail_on,
                   std::string("Exit with 1 if a change is as serious as this (default: ") + usual + ")")
        ->transform(CLI::CheckedTransformer(words))
        ->option_text("nothing|breaking|behaviour|addition|any");
}

CLI::App* add_command(CLI::App& app, const std::string& name, const std::string& description,
                      const std::string& footer) {
    CLI::App* command = app.add_subcommand(name, description);
    command->footer(footer);
    command->fallthrough();
    return command;
}

constexpr const char* ca_file_help = "Trust the certificate authorities in this PEM file instead of the system's";
constexpr const char* proxy_help =
    "Go through this proxy, e.g. http://host:3128 or socks5h://host:1080 (proxy variables of the environment are "
    "ignored)";

void add_commands(CLI::App& app, Everything& all) {
    CLI::App* init = add_command(
        app, "init", "Start a project of your own: specs, CMakeLists.txt, a test",
        "The project is built with the installed package of exbind. What `exbind import` adds to it is built without\n"
        "editing its CMakeLists.txt. Files that are there stay as they are.\n\n"
        "  exbind init bot\n  exbind init bot --copy okx");
    init->add_option("folder", all.init.folder, "Folder of the project; created if it does not exist")
        ->required()
        ->type_name("DIR");
    init->add_option("--copy", all.init.exchanges,
                     "Copy the specs of this exchange, to update them in the project; may be repeated. Overlays alone "
                     "need no copy")
        ->take_all()
        ->expected(1)
        ->type_name("EXCHANGE");

    CLI::App* import = add_command(
        app, "import", "Read documentation pages into specs/",
        "A page changes only its own operations. A folder, or a single HTML page with everything, is the whole\n"
        "documentation: operations missing from it are reported, and removed only with --prune.\n\n"
        "  exbind import okx docs/savings.md\n  exbind import woox docs/woox/");
    add_import_options(*import, all.import);
    import->add_flag("--dry-run", all.import.dry_run, "Print what would be written, write nothing");
    import->add_flag(
        "--explain-page", all.import.explain_page,
        "Print how the pages are understood in the words of dialect.yaml, block by block, and write nothing");

    CLI::App* fetch = add_command(app, "fetch", "Download the documentation into a folder, for import and update",
                                  "Contacts only the documentation's own host, one page at a time. An interrupted run "
                                  "continues where it\n"
                                  "stopped. After a complete run, the next one downloads only what changed.\n\n"
                                  "  exbind fetch woox --to ~/docs/woox && exbind update woox ~/docs/woox");
    fetch
        ->add_option("exchange", all.fetch.exchange,
                     "Exchange; `fetch` in its exchange.yaml names the address of the documentation")
        ->required()
        ->type_name("EXCHANGE");
    fetch->add_option("--to", all.fetch.folder, "Folder for the pages and nothing else; created if it does not exist")
        ->required()
        ->type_name("DIR");
    auto* index = fetch->add_option("--index", all.fetch.index, "Use this list of links instead")->type_name("URL");
    fetch->add_option("--page", all.fetch.page, "Use this single page instead")->excludes(index)->type_name("URL");
    fetch->add_option("--pause", all.fetch.pause_ms, "Milliseconds between two requests")
        ->capture_default_str()
        ->check(CLI::Range(0, 60'000))
        ->type_name("MS");
    fetch->add_option("--attempts", all.fetch.attempts, "Requests for one page before the run is stopped")
        ->capture_default_str()
        ->check(CLI::Range(1, 20))
        ->type_name("N");
    fetch->add_option("--max-pages", all.fetch.max_pages, "Maximum number of pages in an index")
        ->capture_default_str()
        ->check(CLI::Range(1, 100'000))
        ->type_name("N");
    fetch->add_option("--max-mb", all.fetch.max_mb, "Maximum size of all pages together, in megabytes")
        ->capture_default_str()
        ->check(CLI::Range(1, 100'000))
        ->type_name("MB");

    fetch->add_option("--proxy", all.fetch.proxy, proxy_help)->type_name("URL");
    fetch->add_option("--ca-file", all.fetch.ca_file, ca_file_help)->type_name("FILE");

    CLI::App* lint = add_command(app, "lint", "Check specs and overlays for mistakes that an import cannot find",
                                 "  exbind lint\n  exbind lint okx --format json");
    lint->add_option("exchanges", all.lint.exchanges, "Exchanges (default: all)")->type_name("EXCHANGE");

    CLI::App* generate =
        add_command(app, "generate", "Write generated/ from specs/",
                    "With --check, the exit status is 1 if generated/ is out of date. --with-docs puts "
                    "the documentation's own\n"
                    "descriptions into the comments of a copy for your own use: they are the exchange's "
                    "text, not for publication.\n\n  "
                    "exbind generate okx\n  exbind generate --check\n  "
                    "exbind generate okx --with-docs docs/okx/ --out ~/okx-with-docs");
    generate->add_option("exchanges", all.generate.exchanges, "Exchanges (default: all)")->type_name("EXCHANGE");
    generate->add_flag("--check", all.generate.check, "Write nothing, fail if files differ");
    generate->add_option("--out", all.generate.out, "Write to this folder instead of generated/")->type_name("DIR");
    generate->add_option("--group", all.generate.groups, "Only this group, and those below it; may be repeated")
        ->take_all()
        ->expected(1)
        ->type_name("GROUP");
    generate
        ->add_option("--with-docs", all.generate.docs,
                     "Pages (files, or one folder) whose descriptions become comments; needs --out")
        ->type_name("PAGE");

    CLI::App* diff = add_command(app, "diff", "Show what changed for C++ callers between two states of the specs",
                                 "Each state is a folder that contains specs/, or a git revision.\n\n"
                                 "  exbind diff HEAD~1\n  exbind diff v0.1.0 v0.2.0 --markdown\n"
                                 "  exbind diff HEAD~1 --format html > changes.html");
    diff->add_option("before", all.diff.before, "Folder or git revision")->required()->type_name("OLD");
    diff->add_option("after", all.diff.after, "Folder or git revision (default: the working tree)")->type_name("NEW");
    diff->add_option("--exchange", all.diff.exchanges, "Only these exchanges")->type_name("EXCHANGE");
    diff->add_flag("--markdown", all.diff.markdown, "Print a section for a changelog");
    diff->add_option("--format", all.global.format,
                     "Output for people (text), programs (json) or reviewers (html: a page)")
        ->transform(CLI::CheckedTransformer(
            std::map<std::string, Format>{{"text", Format::text}, {"json", Format::json}, {"html", Format::html}}))
        ->option_text("text|json|html");
    add_fail_on(*diff, all.diff.fail_on, "breaking");

    CLI::App* update =
        add_command(app, "update", "Import, lint, diff and generate in one step, after the documentation changed",
                    "Nothing is written unless every step passes. Without a folder generated/, the code is left to the "
                    "build.\n\n"
                    "  exbind update okx docs/okx/\n  exbind update okx docs/okx/ --fail-on breaking");
    add_import_options(*update, all.update.import);
    add_fail_on(*update, all.update.fail_on, "nothing");
    update->add_option("--changelog", all.update.changelog, "Write the changes to this file, as Markdown")
        ->type_name("FILE");

    CLI::App* rename = add_command(
        app, "rename", "Give committed operations new names",
        "Moves the types named after them, overlays, manual groups, client_ids, sources.yaml, the contract tests'\n"
        "deviations and generated/ in one step. Nothing is written unless every name is free and C++ can take it.\n"
        "A later import keeps the new names. Your own programs are left to you: the output is the list of names.\n\n"
        "  exbind rename okx trade.post_order=place_order\n  exbind rename okx --from docs/okx/ --dry-run");
    rename->add_option("exchange", all.rename.exchange, "Exchange")->required()->type_name("EXCHANGE");
    rename->add_option("pairs", all.rename.pairs, "The name of an operation and its new one")
        ->type_name("GROUP.OLD=NEW");
    rename->add_option("--pairs", all.rename.file, "Read such pairs from this file, one a line; # begins a comment")
        ->type_name("FILE");
    rename
        ->add_option("--from", all.rename.pages,
                     "Take the names that a first import of these pages, or one folder with all of them, gives; pairs "
                     "and overlays go before")
        ->type_name("PAGE|DIR");
    rename->add_flag("--dry-run", all.rename.dry_run, "Print the new names, write nothing");

    CLI::App* mock =
        add_command(app, "mock", "Serve the specs as a mock exchange on 127.0.0.1",
                    "Checks signatures, timestamps, parameters and limits, and replies with the documented examples. "
                    "Each exchange\n"
                    "has its own port, counted up from --port. Prints addresses, temporary keys and every request.\n\n"
                    "  exbind mock okx woox --port 8080");
    mock->add_option("exchanges", all.mock.exchanges, "Exchanges (default: all)")->type_name("EXCHANGE");
    mock->add_option("--port", all.mock.port, "First port (0: any free ports)")
        ->capture_default_str()
        ->check(CLI::Range(0, 65535))
        ->type_name("PORT");
    mock->add_option("--fixture", all.mock.fixtures,
                     "Folder with replies, <group>/<operation>.json, to use instead of the examples")
        ->type_name("DIR");
    mock->add_option("--env-file", all.mock.env_file, "Write addresses and keys as shell variables to this file")
        ->type_name("FILE");
    mock->add_option("--clock-offset", all.mock.clock_offset_ms, "Milliseconds by which the mock's clock is fast")
        ->type_name("MS");
    mock->add_flag("--no-limits", all.mock.no_limits, "Do not enforce the documented limits");
    mock->add_flag("--tls", all.mock.tls,
                   "Use https with a temporary certificate; prints the file that clients must trust");
    mock->add_option(
            "--fault", all.mock.faults,
            "Inject a fault, e.g. 'status=503 x2' or 'finance/savings.balance delay=50,cut 5%' (docs/mock.md); "
            "may be repeated")
        ->take_all()
        ->expected(1)
        ->type_name("RULE");
    mock->add_option("--seed", all.mock.seed, "Seed for faults with a probability")
        ->capture_default_str()
        ->type_name("N");

    CLI::App* call = add_command(
        app, "call", "Make one call, in the specs or not",
        "The call is METHOD PATH or an operation of the specs, followed by its parameters. Those of the path may "
        "stand\n"
        "in it: /v3/trade/order/123 is /v3/trade/order/{id} with id=123. Keys come from the\n"
        "environment (`exbind list` names the variables). Asks before any method but GET, unless --yes is given.\n"
        "Parameters are checked against the specs before anything is sent or signed: 2 is the exit status if one is\n"
        "given twice, missing, empty though required, unknown, of the wrong kind, or outside documented bounds. It is "
        "1\n"
        "if the exchange refuses the call or a part of it, or if its reply is not as documented, and 3 if it could "
        "not\n"
        "be reached.\n\n"
        "  exbind call okx GET /api/v5/finance/savings/balance ccy=USDT\n"
        "  exbind call okx finance/savings.balance ccy=USDT --dry-run");
    call->add_option("exchange", all.call.exchange, "Exchange")->required()->type_name("EXCHANGE");
    call->add_option("words", all.call.words, "METHOD PATH or OPERATION, followed by name=value ...")
        ->required()
        ->type_name("WORD");
    call->add_flag("--dry-run", all.call.dry_run, "Print the signed request, send nothing");
    call->add_flag("--raw", all.call.raw, "Accept any path and parameters, print the reply unchanged");
    call->add_flag("--unlisted", all.call.unlisted,
                   "Accept enum values that the specs do not list, and values outside documented bounds");
    call->add_flag("--public", all.call.public_call, "Do not sign the request");
    call->add_flag("--demo", all.call.demo, "Use the exchange's demo environment");
    call->add_flag("--yes", all.call.yes, "Do not ask for confirmation");
    call->add_option("--at", all.call.at, "Sign for this time (Unix milliseconds) instead of now")->type_name("MS");
    call->add_option("--body", all.call.body, "Send this body unchanged")->type_name("JSON");
    call->add_option("--base-url", all.call.base_url, "Use another host; http is allowed only for this machine")
        ->type_name("URL");
    call->add_option("--region", all.call.region, "Use this region of the exchange")->type_name("NAME");
    call->add_option("--ca-file", all.call.ca_file, ca_file_help)->type_name("FILE");
    call->add_option("--proxy", all.call.proxy, proxy_help)->type_name("URL");
    call->add_option("--repeat", all.call.repeat, "Make the call N times and print latencies instead of the reply")
        ->check(CLI::Range(1, 1'000'000))
        ->type_name("N");
    call->add_option("--concurrency", all.call.concurrency, "Calls in flight at the same time (limits still apply)")
        ->capture_default_str()
        ->check(CLI::Range(1, 256))
        ->type_name("C");
    call->add_flag("--repeat-writes", all.call.repeat_writes, "Allow --repeat for a call that may change something");
    call->add_option("--timeout", all.call.timeout_ms, "Deadline of the call in milliseconds")
        ->capture_default_str()
        ->check(CLI::Range(1, 3'600'000))
        ->type_name("MS");

    CLI::App* const exported = add_command(
        app, "export", "Write the specs of an exchange as a document for other tools",
        "openapi is an OpenAPI 3.1 document in YAML, which `exbind import` reads back into the same specs. postman is "
        "a\n"
        "Postman collection 2.1, whose requests sign themselves with keys from its variables. docs/interchange.md "
        "says\n"
        "what each holds.\n\n"
        "  exbind export openapi okx --out okx.yaml\n  exbind export postman woox --out woox.postman_collection.json");
    exported->add_option("format", all.export_.format, "openapi or postman")->required()->type_name("FORMAT");
    exported->add_option("exchange", all.export_.exchange, "Exchange")->required()->type_name("NAME");
    exported->add_option("--out", all.export_.out, "Write to this file instead of standard output")->type_name("FILE");

    CLI::App* list = add_command(
        app, "list", "Find operations and fields in the specs",
        "Without words everything is listed. A search finds the operations that have every word, in any case, in "
        "their\n"
        "name, heading, method and path, or in a field; the status is 1 if none has. With --fields it finds fields.\n"
        "On a terminal rows are cut to its width (or to COLUMNS); otherwise they are printed in full.\n\n"
        "  exbind list okx place order\n  exbind list okx clOrdId --fields\n  exbind list okx/trade\n"
        "  exbind list okx --fields --format json\n  exbind list --why okx/finance/savings.amt");
    list->add_option("words", all.list.words,
                     "Exchanges (default: all), or groups or operations of them, then words to search for")
        ->type_name("EXCHANGE[/GROUP[.OPERATION]]... WORD");
    list->add_flag("--fields", all.list.fields, "Show every parameter and reply field");
    list->add_option("--why", all.list.why, "Show why a field has its type, and where it is documented")
        ->type_name("EXCHANGE/GROUP.FIELD");

    CLI::App* show =
        add_command(app, "show", "Show one operation: signature, fields, limits, and a call with documented values",
                    "Names the operation as `call` does. The example is a whole C++ program, and the same call as a "
                    "command line.\n\n"
                    "  exbind show okx trade.place_order\n  exbind show okx POST /api/v5/trade/order");
    show->add_option(
            "words", all.show.words,
            "EXCHANGE GROUP.OPERATION, EXCHANGE/GROUP.OPERATION, EXCHANGE GROUP OPERATION or EXCHANGE METHOD PATH")
        ->required()
        ->type_name("WORD");

    CLI::App* completion =
        add_command(app, "completion", "Print the script that completes commands, exchanges and operations in a shell",
                    "Packages install these scripts. Without one:\n\n"
                    "  exbind completion bash >> ~/.bashrc\n"
                    "  exbind completion zsh > ~/.zfunc/_exbind       # a folder of your $fpath\n"
                    "  exbind completion fish > ~/.config/fish/completions/exbind.fish");
    completion->add_option("shell", all.shell, "Shell")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}))
        ->option_text("bash|zsh|fish");

    CLI::App* man = add_command(app, "man", "Print a page of the manual, or write all of them to a folder",
                                "Packages install the pages.\n\n"
                                "  exbind man show | man -l -\n  exbind man --to ~/.local/share/man/man1");
    man->add_option("command", all.page, "Command (default: the page of exbind itself)")->type_name("COMMAND");
    man->add_option("--to", all.pages_to, "Write all pages to this folder instead; created if it does not exist")
        ->type_name("DIR");

    CLI::App* site = add_command(
        app, "site", "Write the reference as pages to read in a browser, from the specs and the project's texts",
        "Every operation with its fields, limits and examples; errors and limits of each exchange; README.md and "
        "docs/.\n"
        "The pages need no server and load nothing from elsewhere.\n\n"
        "  exbind site --out build/site\n  exbind site okx --out ~/okx-site");
    site->add_option("exchanges", all.site.exchanges, "Exchanges (default: all)")->type_name("NAME");
    site->add_option("--out", all.site.out, "Folder of the site: a new or empty one, or that of an earlier run")
        ->required()
        ->type_name("DIR");
}

int run_man(const CLI::App& app, const Everything& all, Context& context) {
    if (!all.pages_to.empty()) {
        exbind::store::Changeset changes(all.pages_to, context.diagnostics);
        changes.put(manual_file(nullptr), manual_page(app, nullptr));
        for (const CLI::App* each : app.get_subcommands({})) changes.put(manual_file(each), manual_page(app, each));
        changes.commit(context.diagnostics);
        return context.finish();
    }
    const CLI::App* command = all.page.empty() ? nullptr : find_command(app, all.page);
    if (command == nullptr && !all.page.empty())
        throw UsageError{"no command '" + all.page + "'", exbind::text::did_you_mean(all.page, command_names(app))};
    context.out << manual_page(app, command);
    return context.finish();
}

int dispatch(const CLI::App& app, Everything& all, Context& context) {
    if (!all.explain.empty()) return run_explain(context, all.explain);
    if (all.version) return run_version(context);
    const auto chosen = app.get_subcommands();
    const std::string name = chosen.empty() ? "" : chosen.front()->get_name();
    if (name == "import") return run_import(context, all.import);
    if (name == "fetch") return run_fetch(context, all.fetch);
    if (name == "init") return run_init(context, all.init);
    if (name == "rename") return run_rename(context, all.rename);
    if (name == "lint") return run_lint(context, all.lint);
    if (name == "generate") return run_generate(context, all.generate);
    if (name == "diff") return run_diff(context, all.diff);
    if (name == "update") return run_update(context, all.update);
    if (name == "mock") return run_mock(context, all.mock);
    if (name == "export") return run_export(context, all.export_);
    if (name == "call") return run_call(context, all.call);
    if (name == "list") return run_list(context, all.list);
    if (name == "show") return run_show(context, all.show);
    if (name == "man") return run_man(app, all, context);
    if (name == "completion") return std::cout << completion_script(all.shell), done;
    if (name == "site") return run_site(context, all.site);
    std::cout << app.help();
    return misused;
}

}  // namespace

int main(int argc, char** argv) {
    Everything all;
    all.fetch.user_agent = "exbind/" EXBIND_VERSION;
    CLI::App app{"exbind: typed, tested C++ clients for crypto exchanges, generated from the exchanges' documentation"};
    app.name("exbind");
    app.require_subcommand(0, 1);
    app.footer(
        "Exit status: 0 success (even with warnings); 1 errors, a refused call, outdated generated code or a breaking "
        "diff;\n"
        "2 wrong usage; 3 cannot read, write or connect. To get started: `exbind list`, then `exbind mock okx` and "
        "`exbind call`.");
    add_global(app, all);
    app.add_flag("--version", all.version, "Print the version, and of which day the documentation of the specs is");
    app.add_option("--explain", all.explain, "Explain a diagnostic, e.g. EX203")->type_name("ID");
    add_commands(app, all);
    if (argc > 1 && argv[1] == asking_word) return print_completions(std::cout, app, {argv + 2, argv + argc}), done;
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
        return error.status;
    } catch (const std::exception& error) {
        context.finish();
        std::cerr << "exbind: unexpected: " << exbind::text::visible(error.what()) << '\n';
        return failed;
    }
}
