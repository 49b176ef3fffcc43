#include "snapshots.hpp"

#include <spawn.h>
#include <sys/wait.h>

#include "garden.hpp"

extern char** environ;

namespace history {
namespace fs = std::filesystem;
using garden::Page;
namespace {

/// The pages of one date, by address.
class Season {
  public:
    Page& operator[](const std::string& address) { return pages_[address]; }
    void move(const std::string& from, const std::string& to) { pages_[to] = pages_.extract(from).mapped(); }
    void remove(const std::string& address) { pages_.erase(address); }
    std::map<std::string, Page>& pages() { return pages_; }

    fs::path write(const Folder& folder, const std::string& name) const {
        for (const auto& [address, page] : pages_)
            folder.write(fs::path(name) / (address + ".md"), garden::text_of(address, page));
        return folder.path() / name;
    }

  private:
    std::map<std::string, Page> pages_;
};

}  // namespace

void run_program(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    REQUIRE(::posix_spawnp(&child, arguments.front(), nullptr, nullptr, arguments.data(), environ) == 0);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE_MESSAGE(WIFEXITED(status), words.front());
    REQUIRE_MESSAGE(WEXITSTATUS(status) == 0, words.front(), ' ', words.at(1));
}

std::vector<fs::path> checkouts(const fs::path& repository, const std::string& folder,
                                const std::vector<std::string>& commits, const Folder& work) {
    std::vector<fs::path> result;
    for (const std::string& commit : commits) {
        const fs::path to = work.path() / std::to_string(result.size());
        const std::string archive = (work.path() / "archive.tar").string();
        fs::create_directories(to);
        run_program({"git", "-C", repository.string(), "archive", "--format=tar", "-o", archive, commit, "--", folder});
        run_program({"tar", "-xf", archive, "-C", to.string()});
        result.push_back(to / folder);
    }
    return result;
}

std::vector<fs::path> garden_series(const Folder& folder) {
    Season season;
    season["trade/orders"] = {.title = "GET / Orders", .route = "GET /api/v5/trade/orders"};
    season["trade/place"] = {.title = "POST / Place order", .route = "POST /api/v5/trade/order"};
    season["market/tickers"] = {.title = "GET / Tickers", .route = "GET /api/v5/market/tickers"};
    std::vector<fs::path> series{season.write(folder, "1")};

    // Only the crawl is new.
    for (auto& [address, page] : season.pages()) page.date = "2030-02-02";
    series.push_back(season.write(folder, "2"));

    // One comes that will go, a field comes, a page moves.
    season["trade/plot"] = {.title = "POST / Create plot", .route = "POST /api/v5/trade/plot"};
    season["trade/orders"].fields += "\nfee | String | Fee, e.g. `0.1`  ";
    season["trade/orders"].reply = R"({"amt":"0.50","side":"buy","fee":"0.1"})";
    season.move("market/tickers", "quotes/tickers");
    series.push_back(season.write(folder, "3"));

    // It goes, another field comes before the last one, and no page mentions a permission any more.
    season.remove("trade/plot");
    season["trade/orders"].fields = "tax | String | Tax, e.g. `0.2`  \n" + season["trade/orders"].fields;
    season["trade/orders"].reply = R"({"tax":"0.2","amt":"0.50","side":"buy","fee":"0.1"})";
    for (auto& [address, page] : season.pages()) page.facts.clear();
    series.push_back(season.write(folder, "4"));

    // A value goes from one field, and one comes; a page says a permission again, another one than before.
    season["trade/place"].fields = "amt | String | Amount, e.g. `0.5`  \nside | String | Side  \n`buy`  \n`sell`  ";
    season["trade/orders"].fields += "\nstate | String | State  \n`live`  \n`filled`  ";
    season["trade/orders"].reply = R"({"tax":"0.2","amt":"0.50","side":"buy","fee":"0.1","state":"live"})";
    season["trade/place"].facts = "#### Permission: Trade\n\n";
    series.push_back(season.write(folder, "5"));
    return series;
}

}  // namespace history
