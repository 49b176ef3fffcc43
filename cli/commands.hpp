// The commands: arguments and the function that runs each. Each returns an exit status.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "cli/context.hpp"

namespace exbind::cli {

struct ImportArguments {
    std::string exchange;
    std::vector<std::string> pages;  ///< files, or one folder
    bool prune = false;
    bool share = false;
    bool fresh = false;
    bool keep_going = false;
    bool accept = false;
    bool dry_run = false;
    bool explain_page = false;  ///< print how the pages are understood, and nothing else
    std::string report;         ///< file for the report in Markdown
};
int run_import(Context& context, const ImportArguments& arguments);

struct FetchArguments {
    std::string exchange;
    std::string folder;
    std::string index;  ///< instead of the address in exchange.yaml
    std::string page;   ///< likewise
    std::int64_t pause_ms = 250;
    int attempts = 5;
    std::int64_t max_pages = 5000;
    std::int64_t max_mb = 512;
    std::string user_agent = "exbind";
    std::string proxy;
    std::string ca_file;
};
int run_fetch(Context& context, const FetchArguments& arguments);

/// What `--fail-on` names: the least serious change that fails.
enum class FailOn { nothing, breaking, behaviour, addition, any };

struct UpdateArguments {
    ImportArguments import;
    FailOn fail_on = FailOn::nothing;
    std::string changelog;  ///< file for the changes in Markdown
};
int run_update(Context& context, const UpdateArguments& arguments);

struct RenameArguments {
    std::string exchange;
    std::vector<std::string> pairs;  ///< "trade.post_order=place_order"
    std::string file;                ///< of such pairs, one a line
    std::vector<std::string> pages;  ///< files, or one folder, whose names are taken
    bool dry_run = false;
};
int run_rename(Context& context, const RenameArguments& arguments);

struct InitArguments {
    std::string folder;
    std::vector<std::string> exchanges;  ///< whose specs are copied
};
int run_init(Context& context, const InitArguments& arguments);

struct LintArguments {
    std::vector<std::string> exchanges;
};
int run_lint(Context& context, const LintArguments& arguments);

struct GenerateArguments {
    std::vector<std::string> exchanges;
    bool check = false;
    std::string out;                  ///< folder to write to instead of generated/
    std::vector<std::string> groups;  ///< only these, and those below them
    std::vector<std::string> docs;    ///< pages whose descriptions become comments: files, or one folder
};
int run_generate(Context& context, const GenerateArguments& arguments);

struct DiffArguments {
    std::string before;
    std::string after;  ///< empty = the working tree
    std::vector<std::string> exchanges;
    bool markdown = false;
    FailOn fail_on = FailOn::breaking;
};
int run_diff(Context& context, const DiffArguments& arguments);

struct ListArguments {
    std::vector<std::string> words;  ///< exchanges, or parts of them ("okx/trade"), and what to search for
    bool fields = false;
    std::string why;
};
int run_list(Context& context, const ListArguments& arguments);

struct ShowArguments {
    std::vector<std::string>
        words;  ///< EXCHANGE and METHOD PATH, GROUP.OPERATION or GROUP OPERATION; EXCHANGE/GROUP.OPERATION
};
int run_show(Context& context, const ShowArguments& arguments);

struct SiteArguments {
    std::vector<std::string> exchanges;
    std::string out;
};
int run_site(Context& context, const SiteArguments& arguments);

struct CallArguments {
    std::string exchange;
    std::vector<std::string> words;  ///< METHOD PATH name=value... or OPERATION name=value...
    bool dry_run = false;
    bool raw = false;
    bool unlisted = false;
    bool public_call = false;
    bool demo = false;
    bool yes = false;
    std::optional<std::int64_t> at;  ///< Unix milliseconds
    std::optional<std::string> body;
    std::string base_url;
    std::string region;
    std::string ca_file;
    std::string proxy;
    std::int64_t timeout_ms = 10'000;
    std::uint32_t repeat = 1;
    std::uint32_t concurrency = 1;
    bool repeat_writes = false;
};
int run_call(Context& context, const CallArguments& arguments);

struct MockArguments {
    std::vector<std::string> exchanges;
    int port = 8080;
    std::string fixtures;
    std::string env_file;
    std::int64_t clock_offset_ms = 0;
    bool no_limits = false;
    bool tls = false;
    std::vector<std::string> faults;  ///< rules: "finance/savings.balance status=503 x2"
    std::uint32_t seed = 1;
};
int run_mock(Context& context, const MockArguments& arguments);

struct ExportArguments {
    std::string format;
    std::string exchange;
    std::string out;  ///< file to write to instead of standard output
};
int run_export(Context& context, const ExportArguments& arguments);

/// `exbind --version`
int run_version(Context& context);

/// A section of docs/diagnostics.md.
struct Explanation {
    std::string id;
    std::string title;  ///< "EX203 (error): incomplete parameter table"
    std::vector<std::string> paragraphs;
};
std::vector<Explanation> explanations();

/// The section of a finding, by its number in any case. Throws UsageError for an unknown one.
Explanation explanation_of(const std::string& id);

/// `exbind --explain EX203`
int run_explain(Context& context, const std::string& id);

}  // namespace exbind::cli
