#include "fetch/state.hpp"

#include <nlohmann/json.hpp>

#include "fetch/rules.hpp"
#include "store/changeset.hpp"

namespace exbind::fetch {
namespace fs = std::filesystem;

std::optional<State> read_state(const fs::path& folder, text::Diagnostics& diagnostics) {
    std::error_code error;
    if (!fs::exists(folder / state_file, error)) return std::nullopt;
    const auto content = store::read_file(folder / state_file, diagnostics);
    if (!content) return std::nullopt;
    try {
        const auto json = nlohmann::json::parse(*content);
        State state;
        state.source = json.at("source").get<std::string>();
        state.complete = json.at("complete").get<bool>();
        for (const auto& [address, entry] : json.at("pages").items()) {
            StoredPage page;
            page.file = entry.at("file").get<std::string>();
            page.etag = entry.value("etag", "");
            page.last_modified = entry.value("last_modified", "");
            page.bytes = entry.at("bytes").get<std::size_t>();
            page.fresh = entry.at("fresh").get<bool>();
            state.pages.emplace(address, std::move(page));
        }
        return state;
    } catch (const nlohmann::json::exception&) {
        diagnostics.report(rules::bad_state, {}, (folder / state_file).string() + " is not a record of a download",
                           "nothing needs to be done: every page is downloaded again");
        return std::nullopt;
    }
}

std::string write_state(const State& state) {
    nlohmann::ordered_json pages = nlohmann::ordered_json::object();
    for (const auto& [address, page] : state.pages) {
        nlohmann::ordered_json entry{{"file", page.file}, {"bytes", page.bytes}, {"fresh", page.fresh}};
        if (!page.etag.empty()) entry["etag"] = page.etag;
        if (!page.last_modified.empty()) entry["last_modified"] = page.last_modified;
        pages[address] = std::move(entry);
    }
    const nlohmann::ordered_json json{
        {"source", state.source}, {"complete", state.complete}, {"pages", std::move(pages)}};
    return json.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

}  // namespace exbind::fetch
