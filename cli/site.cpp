// exbind site: the reference as pages to read, without a server.
#include <algorithm>
#include <filesystem>
#include <ostream>

#include "cli/commands.hpp"
#include "cli/site/guide.hpp"
#include "cli/site/headers.hpp"
#include "cli/site/page.hpp"
#include "cli/site/reference.hpp"
#include "cpp/lower.hpp"
#include "render/html.hpp"
#include "store/changeset.hpp"

namespace exbind::cli {
namespace fs = std::filesystem;
namespace {

using render::Data;

constexpr const char* index_script = "search-index.js";
constexpr const char* assets[] = {"site.css", "site.js", "icon.svg"};

/// Pages that an earlier run left and this one did not make. A folder with anything else is not ours to write to.
void remove_stale(const fs::path& out, const std::vector<std::string>& made, store::Changeset& changes) {
    std::error_code error;
    if (!fs::exists(out, error) || fs::is_empty(out, error)) return;
    if (!fs::exists(out / index_script, error))
        throw UsageError{out.string() + " holds something else than a site", "name an empty folder, or a new one"};
    for (const auto& entry : fs::recursive_directory_iterator(out, error)) {
        const std::string name = entry.path().lexically_relative(out).generic_string();
        const bool page = entry.is_regular_file() && entry.path().extension() == ".html";
        if (page && std::find(made.begin(), made.end(), name) == made.end()) changes.remove(name);
    }
}

class Maker {
  public:
    explicit Maker(Context& context) : context_(context) {}

    bool run(const std::vector<std::string>& exchanges) {
        if (context_.in_project()) {
            headers_ = site::read_headers(context_.root() / "runtime/include/exbind", context_.diagnostics);
            names_ = site::names_of(headers_);
        }
        for (const std::string& exchange : exchanges)
            if (!add_exchange(exchange)) return false;
        if (context_.in_project()) guide_ = site::read_guide(context_.root(), names_, index_, context_.diagnostics);
        add_guide();
        add_exchanges();
        add_headers();
        return !context_.diagnostics.has_errors();
    }

    const std::vector<std::string>& made() const { return made_; }
    /// The files, by their addresses.
    void put(store::Changeset& changes) {
        for (auto& [name, content] : files_) changes.put(name, std::move(content));
        changes.put(index_script, index_.script());
    }

  private:
    /// Of the project's texts: what the words of a recipe mean.
    std::string signing_page() {
        std::error_code error;
        const bool there = context_.in_project() && fs::exists(context_.root() / "docs/signing.md", error) &&
                           fs::exists(context_.root() / "README.md", error);
        return there ? "docs/signing.html" : "";
    }

    bool add_exchange(const std::string& name) {
        const auto spec = context_.load(name);
        if (!spec) return false;
        // What lint and generate note of the whole exchange is not asked for here.
        text::Diagnostics findings;
        const auto lowered = cpp::lower(*spec, findings);
        if (!lowered) {
            context_.diagnostics.append(std::move(findings));
            return false;
        }
        context_.progress("site: " + name);
        auto reference = site::read_reference(
            *spec, *lowered, {names_, index_, signing_page(), context_.templates(), context_.diagnostics});
        if (!reference) return false;
        references_.push_back(std::move(*reference));
        return true;
    }

    void add(const site::Page& page, const std::vector<site::NavSection>& nav) {
        auto content = site::framed(page, nav, !headers_.empty(), context_.templates(), context_.diagnostics);
        if (!content) return;
        made_.push_back(page.address);
        files_.emplace_back(page.address, std::move(*content));
    }

    void add_guide() {
        for (const site::Page& page : guide_.pages) add(page, guide_.nav);
    }

    void add_exchanges() {
        site::NavSection all{"Exchanges", {}};
        for (const site::Reference& each : references_) all.items.push_back({{each.title, each.address}});
        for (const site::Reference& each : references_) {
            std::vector<site::NavSection> nav = each.nav;
            nav.push_back(all);
            for (const site::Page& page : each.pages) add(page, nav);
        }
        add_list("exchanges/index.html", all);
        if (guide_.pages.empty()) add_list("index.html", all);
    }

    void add_list(const std::string& address, const site::NavSection& nav) {
        const auto main = context_.templates().fill_page(
            "site/exchanges.html",
            Data().set("rows", render::each(references_,
                                            [&](const site::Reference& each) {
                                                return Data()
                                                    .set("title", each.title)
                                                    .set("name", each.exchange)
                                                    .set("url", site::root_from(address) + each.address)
                                                    .set("operations", each.operations)
                                                    .set("groups", each.nav.back().items.size());
                                            })),
            context_.diagnostics);
        if (main) add({address, "Exchanges", site::Area::exchanges, "", *main}, {nav});
    }

    void add_headers() {
        std::vector<site::NavSection> nav{{"Runtime", {{{"Overview", "runtime/index.html"}}}}};
        for (const site::Header& header : headers_) {
            site::NavItem& item = nav.front().items.emplace_back(site::NavItem{{header.name, header.address}});
            index_.add_text(site::SearchIndex::Kind::runtime, header.name, header.purpose, header.address);
            for (const site::Declared& each : header.declared) {
                const std::string address = header.address + '#' + each.anchor;
                if (!each.is_member) item.below.push_back({each.name, address});
                index_.add_text(site::SearchIndex::Kind::runtime, each.name, header.name, address);
            }
        }
        if (headers_.empty()) return;
        add_page("site/runtime.html", "runtime/index.html", "Runtime",
                 Data().set("rows", render::each(headers_,
                                                 [](const site::Header& header) {
                                                     return Data()
                                                         .set("name", header.name)
                                                         .set("url", "../" + header.address)
                                                         .set("purpose", header.purpose);
                                                 })),
                 nav);
        for (const site::Header& header : headers_)
            add_page("site/header.html", header.address, header.name,
                     Data()
                         .set("name", header.name)
                         .set("purpose", header.purpose)
                         .set("code", site::header_html(header, names_)),
                     nav);
    }

    void add_page(const std::string& name, const std::string& address, const std::string& title, const Data& data,
                  const std::vector<site::NavSection>& nav) {
        const auto main = context_.templates().fill_page(name, data, context_.diagnostics);
        if (main) add({address, title, site::Area::runtime, "", *main}, nav);
    }

    Context& context_;
    site::SearchIndex index_;
    std::vector<site::Header> headers_;
    site::Names names_;
    site::Guide guide_;
    std::vector<site::Reference> references_;
    std::vector<std::pair<std::string, std::string>> files_;
    std::vector<std::string> made_;
};

}  // namespace

int run_site(Context& context, const SiteArguments& arguments) {
    const std::vector<std::string> exchanges = context.exchanges(arguments.exchanges);
    Maker maker(context);
    if (!maker.run(exchanges)) return context.finish();
    const fs::path out = arguments.out;
    std::error_code error;
    const bool is_new = !fs::exists(out, error);
    if (is_new) fs::create_directories(out, error);
    store::Changeset changes(out, context.diagnostics);
    remove_stale(out, maker.made(), changes);
    maker.put(changes);
    for (const char* asset : assets)
        if (auto content = context.site_file(asset)) changes.put(asset, std::move(*content));
    if (!context.diagnostics.has_errors() && changes.commit(context.diagnostics))
        context.out << maker.made().size() << " pages; begin with " << (out / "index.html").string() << '\n';
    return context.finish();
}

}  // namespace exbind::cli
