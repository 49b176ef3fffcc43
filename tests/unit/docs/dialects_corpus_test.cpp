// What is read from the documentation of exchanges whose dialects are committed: counts that were taken by hand.
#include <doctest/doctest.h>

#include <deque>

#include "corpus.hpp"
#include "dialect.hpp"
#include "docs/dialect/documentation.hpp"
#include "docs/dialect/markdown.hpp"
#include "docs/dialect/table.hpp"
#include "docs/examples.hpp"

using namespace exbind;
using namespace exbind::docs;

namespace {

std::size_t rows_in(const std::vector<DocField>& fields) {
    std::size_t rows = fields.size();
    for (const DocField& field : fields) rows += rows_in(field.fields);
    return rows;
}

struct Counts {
    text::Sources sources;
    std::vector<DocPage> pages;
    std::set<OperationKey> keys;
    std::set<std::pair<std::string, std::string>> wire;
    std::size_t operations = 0;
    std::size_t request_rows = 0;
    std::size_t reply_rows = 0;
    std::size_t limited = 0;
    std::size_t conditional = 0;
    std::size_t plain_weights = 0;
    std::size_t contradictions = 0;
    std::size_t readable = 0;
    std::size_t examples = 0;
    std::map<spec::Auth, std::size_t> auth;
    std::set<std::string> codes;

    Counts(const std::string& exchange, const std::string& folder, const spec::Envelope& envelope) {
        const auto root = corpus::docs_folder() / folder;
        std::vector<std::filesystem::path> files;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root))
            if (entry.path().extension() == ".md" || entry.path().extension() == ".mdx") files.push_back(entry.path());
        std::sort(files.begin(), files.end());
        pages.resize(files.size());
        std::vector<text::Diagnostics> findings(files.size());
        std::vector<dialect::PageFile> read;
        for (std::size_t i = 0; i < files.size(); ++i)
            read.push_back({&sources.add(files[i].string(), corpus::content_of(files[i])),
                            files[i].lexically_relative(root).generic_string(), &pages[i], &findings[i]});
        dialect::read_documentation(std::move(read), dialects::committed(exchange), envelope);
        for (const DocPage& page : pages) {
            for (const DocError& error : page.errors) codes.insert(error.code);
            for (const DocOperation& operation : page.operations) add(operation);
        }
    }

    void add(const DocOperation& operation) {
        if (!operation.copy) ++operations;
        keys.insert(key_of(operation));
        wire.emplace(operation.method, operation.path.substr(0, operation.path.find('#')));
        request_rows += rows_in(operation.request);
        reply_rows += rows_in(operation.reply);
        ++auth[operation.auth];
        if (!operation.limits.empty()) ++limited;
        std::size_t by_condition = 0;
        std::size_t weights = 0;
        for (const spec::Limit& limit : operation.limits) {
            if (!limit.when.empty()) ++by_condition;
            if (limit.of_exchange) ++weights;
        }
        if (by_condition != 0) ++conditional;
        if (weights == 1 && by_condition == 0) ++plain_weights;
        for (const text::Diagnostic& finding : operation.findings.all())
            if (finding.rule->id == "EX285") ++contradictions;
        for (const DocExample& example : operation.examples) {
            if (!example.reply) continue;
            ++examples;
            const Documents documents = read_documents(example.text);
            if (documents.failures.empty() && !documents.found.empty()) ++readable;
        }
    }
};

/// What the tables of the pages with operations hold, row by row, before fields in several forms of a table are joined.
struct Rows {
    std::size_t request = 0;
    std::size_t reply = 0;
    std::map<dialect::Required, std::size_t> required;
    std::size_t links = 0;  ///< to lists of values
    std::vector<std::string> dangling;

    Rows(const Counts& counts, const dialect::Dialect& dialect) {
        dialect::Knowledge knowledge(dialect);
        text::Diagnostics ignored;
        std::deque<dialect::Page> pages;  // which rows are views of
        for (const DocPage& page : counts.pages) {
            pages.push_back(dialect::read_markdown_blocks(*page.source, dialect));
            if (dialect::Knowledge::is_shared(page.id, dialect)) knowledge.add(pages.back(), page.id, ignored);
        }
        for (std::size_t i = 0; i < pages.size(); ++i)
            if (!counts.pages[i].operations.empty())
                for (const dialect::Half& half : pages[i].halves)
                    for (const dialect::Section& section : half.sections)
                        for (const dialect::Block& block : section.blocks) add(block.table, knowledge, dialect);
    }

    void add(const dialect::Table& table, const dialect::Knowledge& knowledge, const dialect::Dialect& dialect) {
        (table.has_required ? request : reply) += table.rows.size();
        for (const dialect::Row& row : table.rows) {
            if (table.has_required) ++required[read_required(row.required, dialect.tables)];
            if (row.link.find("enum") == std::string_view::npos) continue;
            ++links;
            if (knowledge.values_at(row.link) == nullptr) dangling.emplace_back(row.link);
        }
    }
};

}  // namespace

TEST_CASE("all of Bybit's pages are read") {
    if (corpus::skipped()) return;
    const spec::Envelope envelope{"retCode", "0", "result", "retCode", "retMsg", {}, {}, {}};
    const Counts now("bybit", "bybit/2026-07-24", envelope);
    CHECK(now.keys.size() == 431);
    CHECK(now.wire.size() == 415);
    // The pages have 1,877 rows of requests and 4,905 of replies: 35 and 85 of them repeat a field in another form of
    // one table, and the others of replies are about the envelope.
    CHECK(now.request_rows == 1'842);
    CHECK(now.reply_rows == 4'768);
    CHECK(now.conditional == 7);
    CHECK(now.contradictions == 3);
    CHECK(now.readable == now.examples);
    // The pages and the table of limits name 260, of which the table has five without a limit.
    CHECK(now.limited == 255);
    CHECK(now.auth.at(spec::Auth::public_) == 61);
    CHECK(now.codes.size() == 710);
    const Rows rows(now, dialects::committed("bybit"));
    CHECK(rows.request == 1'877);
    CHECK(rows.reply == 4'910);
    CHECK(rows.required == std::map<dialect::Required, std::size_t>{{dialect::Required::no, 1'207},
                                                                    {dialect::Required::yes, 667},
                                                                    {dialect::Required::conditional, 3}});
    // There is no list of what a leveraged token may be.
    CHECK(rows.links == 261);
    CHECK(rows.dangling == std::vector<std::string>{"../enum#ltstatus"});
    const Counts before("bybit", "bybit/2026-06-26", envelope);
    CHECK(before.keys.size() == 412);
    std::size_t added = 0;
    for (const OperationKey& key : now.keys) added += before.keys.count(key) == 0 ? 1U : 0U;
    for (const OperationKey& key : before.keys) CHECK_MESSAGE(now.keys.count(key) == 1, key.path);
    CHECK(added == 19);
}

TEST_CASE("all of Binance's pages are read") {
    if (corpus::skipped()) return;
    const spec::Envelope envelope{{}, {}, {}, "code", "msg", {}, {}, {}};
    const Counts derivatives("binance", "binance/derivatives-2026-01", envelope);
    CHECK(derivatives.operations == 325);
    CHECK(derivatives.keys.size() == 325);
    CHECK(derivatives.wire.size() == 320);
    CHECK(derivatives.request_rows >= 1'315 + 60);
    CHECK(derivatives.auth.at(spec::Auth::private_) == 238);
    CHECK(derivatives.auth.at(spec::Auth::key) == 16);
    CHECK(derivatives.auth.at(spec::Auth::public_) == 71);
    // The names of one example stand in single quotes, and it stands on two pages.
    CHECK(derivatives.readable + 2 == derivatives.examples);
    // Four pages name none. Of the others 29 depend on whether a parameter is there and 14 on its value, of which one
    // table has a single row; five name several pools, and one only shares a limit.
    CHECK(derivatives.limited == 321);
    CHECK(derivatives.conditional == 43);
    CHECK(derivatives.plain_weights == 272);
    const Counts spot("binance", "binance/spot-2026-07", envelope);
    CHECK(spot.operations == 48);
    CHECK(spot.request_rows == 413);
    CHECK(spot.limited == 48);
    CHECK(spot.readable == spot.examples);
    CHECK(spot.codes.size() == 104);
    CHECK(Counts("binance", "binance/spot-2026-01", envelope).operations == 44);
}
