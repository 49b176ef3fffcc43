#include "fetch/fetch.hpp"

#include <algorithm>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "fetch/address.hpp"
#include "fetch/client.hpp"
#include "fetch/links.hpp"
#include "fetch/rules.hpp"
#include "fetch/state.hpp"
#include "store/changeset.hpp"
#include "store/rules.hpp"
#include "text/strings.hpp"

namespace exbind::fetch {
namespace fs = std::filesystem;
namespace {

constexpr int most_redirects = 5;
constexpr std::size_t most_indexes = 200;

struct Page {
    Address address;
    std::string file;
};

bool is_worth_repeating(const Answer& answer) {
    return answer.status == 0 || answer.status == 408 || answer.status == 429 || answer.status >= 500;
}

bool looks_like_html(const Answer& answer) {
    const std::string_view start = text::trim(std::string_view(answer.body).substr(0, 256));
    return text::to_lower(answer.content_type).rfind("text/html", 0) == 0 ||
           text::iequals(start.substr(0, 9), "<!doctype") || text::iequals(start.substr(0, 5), "<html");
}

bool is_html_name(const std::string& file) {
    return fs::path(file).extension() == ".html" || fs::path(file).extension() == ".htm";
}

/// An index below another one is called as the standard calls all of them.
bool is_index(const Address& address) {
    return address.path == "/llms.txt" || address.path.ends_with("/llms.txt");
}

class Run {
  public:
    Run(const Origin& origin, fs::path folder, const Options& options, text::Sources& sources,
        text::Diagnostics& diagnostics)
        : origin_(origin),
          folder_(std::move(folder)),
          options_(options),
          sources_(sources),
          diagnostics_(diagnostics),
          client_(options.user_agent, options.network) {}

    Outcome go() {
        const auto start = parse_address(origin_.url);
        if (!start || !is_allowed(*start)) {
            diagnostics_.report(rules::no_source, {}, "invalid address '" + text::visible(origin_.url) + "'",
                                "use https, or http on this machine");
            return outcome_;
        }
        start_ = *start;
        if (!is_own_folder()) return outcome_;
        take_up_state();
        std::vector<Page> pages;
        if (!origin_.is_index)
            pages.push_back({start_, origin_.file});
        else if (!read_index(pages))
            return outcome_;
        outcome_.pages = pages.size();
        for (std::size_t i = 0; i < pages.size(); ++i)
            if (!take(pages[i], i + 1, pages.size())) return outcome_;
        finish(pages);
        return outcome_;
    }

  private:
    void report(const text::Rule& rule, std::string message, std::string help = {}, text::Span at = {}) {
        diagnostics_.report(rule, at, text::visible(message), std::move(help));
    }

    void progress(const std::string& what) const {
        if (options_.progress) options_.progress(what);
    }

    void sleep(std::chrono::milliseconds time) const {
        if (time.count() <= 0) return;
        if (options_.sleep)
            options_.sleep(time);
        else
            std::this_thread::sleep_for(time);
    }

    /// Files of other origin would be taken for documentation, or be written over.
    bool is_own_folder() {
        std::error_code error;
        fs::create_directories(folder_, error);
        if (!fs::is_directory(folder_, error)) {
            report(store::rules::cannot_write, "cannot create the folder " + folder_.string());
            return false;
        }
        if (fs::exists(folder_ / state_file, error) || fs::is_empty(folder_, error)) return true;
        report(store::rules::cannot_write, folder_.string() + " holds files that this command did not download",
               "use a new or empty folder");
        return false;
    }

    void take_up_state() {
        if (auto found = read_state(folder_, diagnostics_); found && found->source == start_.text)
            state_ = std::move(*found);
        else if (found)
            earlier_ = std::move(found->pages);
        // After a whole run everything is asked for again; after a broken one only what is missing.
        if (state_.complete)
            for (auto& [address, page] : state_.pages) page.fresh = false;
        state_.source = start_.text;
        state_.complete = false;
        for (const auto& [address, page] : state_.pages)
            if (page.fresh) total_ += page.bytes;
    }

    /// The pages that the index names, and those of the indexes that it names in turn.
    bool read_index(std::vector<Page>& pages) {
        Named named;
        named.indexes.push_back(start_);
        named.seen.insert(start_.text);
        for (std::size_t i = 0; i < named.indexes.size(); ++i)
            if (!read_links_of(Address(named.indexes[i]), named, pages)) return false;
        if (pages.empty()) report(rules::no_links, start_.text + " links to no page on its own host");
        return !pages.empty();
    }

    struct Named {
        std::vector<Address> indexes;
        std::set<std::string> seen;                // addresses
        std::map<std::string, std::string> files;  // in lower case, with the address of each
    };

    bool read_links_of(const Address& index, Named& named, std::vector<Page>& pages) {
        progress("reading the index " + index.text);
        const auto answer = ask(index, {});
        if (!answer) return false;
        const bool first = index.text == start_.text;
        if (answer->status != 200) {
            report(rules::not_there, index.text + " returned HTTP " + std::to_string(answer->status));
            return true;
        }
        if (looks_like_html(*answer)) {
            report(first ? rules::not_a_page : rules::not_there, index.text + " is HTML, not a list of links");
            return !first;
        }
        const text::Source& source = sources_.add(index.text, answer->body);
        for (const Link& link : read_links(source)) {
            const auto address = parse_address(link.target, &index);
            if (address && address->origin != start_.origin) {
                report(rules::other_host, "'" + link.target + "' is not on " + start_.origin, {}, link.span);
                continue;
            }
            if (address && !named.seen.insert(address->text).second) continue;
            if (address && is_index(*address)) {
                named.indexes.push_back(*address);
                if (named.indexes.size() <= most_indexes) continue;
                report(rules::too_large, "more than " + std::to_string(most_indexes) + " indexes name each other", {},
                       link.span);
                return false;
            }
            const auto file = address ? file_name(*address) : std::nullopt;
            const auto [owner, is_new] =
                file ? named.files.emplace(text::to_lower(*file), address->text) : std::pair(named.files.end(), false);
            if (!is_new) {
                report(rules::unsafe_link,
                       file ? "'" + link.target + "' would be stored in the same file as " + owner->second
                            : "'" + link.target + "' cannot become a file name",
                       {}, link.span);
                continue;
            }
            pages.push_back({*address, *file});
            if (pages.size() <= options_.max_pages) continue;
            report(rules::too_large, "the index names more than " + std::to_string(options_.max_pages) + " pages",
                   "if that is right, raise --max-pages", link.span);
            return false;
        }
        return true;
    }

    /// One page into the folder, unless it is there already.
    bool take(const Page& page, std::size_t number, std::size_t count) {
        const std::string place = std::to_string(number) + '/' + std::to_string(count) + ' ';
        progress(place + page.file);
        const auto known = state_.pages.find(page.address.text);
        std::error_code error;
        const bool is_here =
            known != state_.pages.end() && known->second.file == page.file && fs::exists(folder_ / page.file, error);
        if (is_here && known->second.fresh) {
            ++outcome_.resumed;
            return true;
        }
        const auto answer =
            ask(page.address, is_here ? Known{known->second.etag, known->second.last_modified} : Known{});
        if (!answer) return false;
        if (answer->status == 404 || answer->status == 410) {
            report(rules::not_there, page.address.text + " returned HTTP " + std::to_string(answer->status));
            return true;
        }
        if (answer->status == 304 && is_here) {
            known->second.fresh = true;
            return keep(known->second, nullptr);
        }
        if (answer->body.empty() || (looks_like_html(*answer) && !is_html_name(page.file))) {
            report(rules::not_a_page,
                   page.address.text + (answer->body.empty() ? " is empty" : " is HTML instead of " + page.file));
            return false;
        }
        StoredPage& stored = state_.pages[page.address.text];
        stored = {page.file, answer->etag, answer->last_modified, answer->body.size(), true};
        return keep(stored, &answer->body);
    }

    /// The page and the record of it in one step.
    bool keep(const StoredPage& page, const std::string* body) {
        total_ += page.bytes;
        if (total_ > options_.max_total_bytes) {
            report(rules::too_large,
                   "the pages together are larger than " + std::to_string(options_.max_total_bytes) + " bytes",
                   "if that is right, raise --max-mb");
            return false;
        }
        store::Changeset changes(folder_, diagnostics_);
        if (body != nullptr) {
            changes.put(page.file, *body);
            if (!changes.pending().empty()) ++outcome_.changed;
        }
        changes.put(state_file, write_state(state_));
        return changes.commit(diagnostics_);
    }

    void finish(const std::vector<Page>& pages) {
        std::set<std::string> named;  // addresses
        for (const Page& page : pages) named.insert(page.address.text);
        std::set<std::string> files;
        for (const auto& [address, page] : state_.pages)
            if (page.fresh && named.count(address) != 0) files.insert(page.file);
        store::Changeset changes(folder_, diagnostics_);
        const auto drop = [&](const StoredPage& page) {
            // Only what this command wrote is removed, and the record is a file that anyone may have edited.
            const fs::path file = fs::path(page.file).lexically_normal();
            const bool inside = !file.empty() && file.is_relative() && *file.begin() != "..";
            if (!inside || files.count(page.file) != 0) return;
            changes.remove(file);
            ++outcome_.removed;
        };
        for (const auto& [address, page] : earlier_) drop(page);
        for (auto it = state_.pages.begin(); it != state_.pages.end();) {
            if (it->second.fresh && named.count(it->first) != 0) {
                ++it;
                continue;
            }
            drop(it->second);
            it = state_.pages.erase(it);
        }
        state_.complete = true;
        changes.put(state_file, write_state(state_));
        outcome_.complete = changes.commit(diagnostics_);
    }

    /// The answer after redirects on the same host and repeated attempts; empty when there is none to go on with.
    std::optional<Answer> ask(const Address& first, const Known& known) {
        Address address = first;
        for (int hop = 0; hop <= most_redirects; ++hop) {
            auto answer = ask_repeatedly(address, known);
            if (!answer) return std::nullopt;
            const bool redirects = answer->status >= 300 && answer->status < 400 && answer->status != 304;
            const bool usable =
                answer->status == 200 || answer->status == 304 ||
                (origin_.is_index && first.text != start_.text && (answer->status == 404 || answer->status == 410));
            if (usable) return answer;
            if (!redirects) {
                report(rules::not_fetched, address.text + " returned HTTP " + std::to_string(answer->status),
                       "open the address in a browser; the documentation may have moved");
                return std::nullopt;
            }
            const auto next = parse_address(answer->location, &address);
            if (!next || next->origin != start_.origin) {
                report(rules::redirected_away,
                       address.text + " redirects to " + (next ? next->origin : "'" + answer->location + "'"),
                       "correct `fetch` in exchange.yaml if the documentation has moved there");
                return std::nullopt;
            }
            address = *next;
        }
        report(rules::not_fetched, first.text + " redirects more than " + std::to_string(most_redirects) + " times");
        return std::nullopt;
    }

    std::optional<Answer> ask_repeatedly(const Address& address, const Known& known) {
        std::string last;
        auto backoff = options_.first_backoff;
        for (int attempt = 1; attempt <= options_.attempts; ++attempt) {
            if (asked_) sleep(options_.pause);
            asked_ = true;
            Answer answer = client_.get(address.text, known, options_.max_page_bytes);
            if (answer.too_large) {
                report(rules::too_large,
                       address.text + " is larger than " + std::to_string(options_.max_page_bytes) + " bytes",
                       "if that is right, raise --max-mb");
                return std::nullopt;
            }
            if (!is_worth_repeating(answer)) return answer;
            last = answer.status == 0 ? answer.problem : "HTTP " + std::to_string(answer.status);
            if (attempt == options_.attempts) break;
            std::chrono::milliseconds wait = backoff;
            if (answer.retry_after) wait = std::max<std::chrono::milliseconds>(wait, *answer.retry_after);
            if (wait > options_.longest_wait) {
                last += ", retry after " +
                        std::to_string(std::chrono::duration_cast<std::chrono::seconds>(wait).count()) + " s";
                break;
            }
            progress(address.text + ": " + last + "; waiting");
            sleep(wait);
            backoff *= 2;
        }
        report(rules::not_fetched, address.text + ": " + last,
               "run the same command again later; it continues where it stopped");
        return std::nullopt;
    }

    const Origin& origin_;
    const fs::path folder_;
    const Options& options_;
    text::Sources& sources_;
    text::Diagnostics& diagnostics_;
    Client client_;
    Address start_;
    State state_;
    std::map<std::string, StoredPage> earlier_;  // of another source
    std::size_t total_ = 0;
    bool asked_ = false;
    Outcome outcome_;
};

}  // namespace

Outcome run(const Origin& origin, const fs::path& folder, const Options& options, text::Sources& sources,
            text::Diagnostics& diagnostics) {
    return Run(origin, folder, options, sources, diagnostics).go();
}

}  // namespace exbind::fetch
