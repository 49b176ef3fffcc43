#include "cli/site/guide.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "cli/site/markdown.hpp"
#include "render/spell.hpp"
#include "store/changeset.hpp"
#include "text/strings.hpp"

namespace exbind::cli::site {
namespace {

namespace fs = std::filesystem;
using What = Document::Mark::What;

/// "docs/README.md" is at "docs/index.html".
std::string address_of(fs::path file) {
    if (file.filename() == "README.md") file.replace_filename("index.md");
    return file.replace_extension(".html").generic_string();
}

std::vector<fs::path> texts_of(const fs::path& root) {
    std::vector<fs::path> files;
    std::error_code error;
    const auto add = [&](const fs::directory_entry& entry) {
        if (entry.is_regular_file() && entry.path().extension() == ".md")
            files.push_back(entry.path().lexically_relative(root));
    };
    if (!fs::exists(root / "README.md", error)) return files;
    for (const auto& entry : fs::directory_iterator(root, error)) add(entry);
    for (const auto& entry : fs::recursive_directory_iterator(root / "docs", error)) add(entry);
    std::sort(files.begin(), files.end());
    return files;
}

class Reader {
  public:
    Reader(const fs::path& root, const Names& names, SearchIndex& index, text::Diagnostics& diagnostics)
        : root_(root), names_(names), index_(index), diagnostics_(diagnostics) {}

    Guide run() {
        const std::vector<fs::path> files = texts_of(root_);
        for (const fs::path& file : files) addresses_.emplace(file.generic_string(), address_of(file));
        for (const fs::path& file : files) add(file);
        if (!files.empty()) arrange(files);
        return std::move(guide_);
    }

  private:
    std::string target(const fs::path& from, const std::string& link) const {
        const std::size_t mark = std::min(link.find('#'), link.size());
        if (mark == 0) return link;
        return (from.parent_path() / link.substr(0, mark)).lexically_normal().generic_string();
    }

    void add(const fs::path& file) {
        const auto content = store::read_file(root_ / file, diagnostics_);
        if (!content) return;
        const std::string& address = addresses_.at(file.generic_string());
        const std::string to_root = root_from(address);
        const Resolve resolve = [&](const std::string& link) {
            if (link.starts_with("http:") || link.starts_with("https:")) return render::link(link);
            if (link.starts_with('#')) return link;
            const auto known = addresses_.find(target(file, link));
            if (known == addresses_.end()) return std::string();
            const std::size_t mark = std::min(link.find('#'), link.size());
            return to_root + known->second + link.substr(mark);
        };
        Document document = markdown(*content, resolve, names_, to_root);
        std::string title = document.title();
        if (title.empty()) title = file.stem().string();
        index_.add_text(SearchIndex::Kind::page, title, "", address);
        for (const Document::Mark& mark : document.marks)
            if (mark.what == What::heading && (mark.level == 2 || mark.level == 3))
                index_.add_text(SearchIndex::Kind::page, mark.text, title, address + '#' + mark.target);
        guide_.pages.push_back(
            {address, title, Area::guide, "", "<article class=\"text\">" + document.html + "</article>"});
        documents_.emplace(file.generic_string(), std::move(document));
    }

    NavItem item(const std::string& file, std::string text) const {
        const std::string& address = addresses_.at(file);
        NavItem result{{std::move(text), address}};
        const auto document = documents_.find(file);
        if (document == documents_.end()) return result;
        for (const Document::Mark& mark : document->second.marks)
            if (mark.what == What::heading && mark.level == 2)
                result.below.push_back({mark.text, address + '#' + mark.target});
        return result;
    }

    /// Sections are the headings of docs/README.md, and what they link to; then what it does not name.
    void arrange(const std::vector<fs::path>& files) {
        std::set<std::string> placed{"README.md"};
        guide_.nav.push_back({"", {item("README.md", "Overview")}});
        const fs::path contents = "docs/README.md";
        if (const auto document = documents_.find(contents.generic_string()); document != documents_.end()) {
            placed.insert(document->first);
            guide_.nav.back().items.push_back(item(document->first, "Contents"));
            for (const Document::Mark& mark : document->second.marks) {
                if (mark.what == What::heading && mark.level == 2) guide_.nav.push_back({mark.text, {}});
                if (mark.what != What::link || guide_.nav.size() < 2) continue;
                const std::string file = target(contents, mark.target);
                if (addresses_.find(file) == addresses_.end() || !placed.insert(file).second) continue;
                std::string text = mark.text;
                if (!text.empty()) text.front() = text::upper(text.front());
                guide_.nav.back().items.push_back(item(file, std::move(text)));
            }
        }
        NavSection rest{placed.size() > 1 ? "Further" : "Pages", {}};
        for (const fs::path& file : files) {
            const std::string name = file.generic_string();
            const auto document = documents_.find(name);
            if (document == documents_.end() || !placed.insert(name).second) continue;
            const std::string title = document->second.title();
            rest.items.push_back(item(name, title.empty() ? file.stem().string() : title));
        }
        if (!rest.items.empty()) guide_.nav.push_back(std::move(rest));
    }

    const fs::path& root_;
    const Names& names_;
    SearchIndex& index_;
    text::Diagnostics& diagnostics_;
    std::map<std::string, std::string> addresses_;  ///< by file
    std::map<std::string, Document> documents_;
    Guide guide_;
};

}  // namespace

Guide read_guide(const fs::path& root, const Names& names, SearchIndex& index, text::Diagnostics& diagnostics) {
    return Reader(root, names, index, diagnostics).run();
}

}  // namespace exbind::cli::site
