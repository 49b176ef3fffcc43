#include "corpus.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "dialect.hpp"
#include "docs/assemble.hpp"
#include "spec/write.hpp"
#include "text/strings.hpp"

namespace corpus {

using namespace exbind;

std::filesystem::path folder() {
    const char* name = std::getenv("EXBIND_DOCS");
    return name != nullptr ? name : "";
}

std::string content_of(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    REQUIRE_MESSAGE(in.good(), file.string());
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

void Edition::add_html(const std::filesystem::path& file) {
    pages.push_back(dialects::read_html(sources.add(file.string(), content_of(file)), "index.html", diagnostics));
}

void Edition::add_markdown(const std::filesystem::path& root) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        if (entry.path().extension() == ".md") files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        const std::string id = std::filesystem::relative(file, root).replace_extension().generic_string();
        pages.push_back(dialects::read_markdown(sources.add(file.string(), content_of(file)), id, diagnostics));
    }
}

std::set<std::string> Edition::operations() const {
    std::set<std::string> keys;
    for (const docs::DocPage& page : pages) {
        for (const docs::DocOperation& operation : page.operations)
            keys.insert(operation.method + ' ' + operation.path);
    }
    return keys;
}

std::string Edition::spec_of(const std::string& key, const spec::Exchange& exchange) const {
    std::vector<docs::DocPage> chosen;
    for (const docs::DocPage& page : pages) {
        docs::DocPage one;
        one.id = page.id;
        one.url = page.url;
        one.updated = page.updated;
        one.source = page.source;
        for (const docs::DocOperation& operation : page.operations) {
            if (operation.method + ' ' + operation.path == key) one.operations.push_back(operation);
        }
        if (!one.operations.empty()) chosen.push_back(std::move(one));
    }
    text::Diagnostics ignored;
    const docs::ImportResult result = docs::import_pages(std::move(chosen), exchange, nullptr, {}, ignored);
    std::string text;
    for (const spec::Group& group : result.groups) text += spec::write_group(group, exchange.name);
    return text;
}

std::set<std::string> scan(const std::string& html) {
    std::set<std::string> found;
    const std::string_view opening = "<code>";
    for (const std::string_view heading : {"HTTP Request</h4>", "HTTP request</h4>", "HTTP请求</h4>"}) {
        for (std::size_t at = html.find(heading); at != std::string::npos; at = html.find(heading, at + 1)) {
            const std::size_t begin = html.find(opening, at) + opening.size();
            found.insert(html.substr(begin, html.find("</code>", begin) - begin));
        }
    }
    return found;
}

std::vector<std::string> difference(const std::string& old_text, const std::string& new_text) {
    std::map<std::string_view, int> lines;
    for (const std::string_view line : text::split(old_text, '\n')) --lines[line];
    for (const std::string_view line : text::split(new_text, '\n')) ++lines[line];
    std::vector<std::string> result;
    for (const auto& [line, count] : lines) {
        if (count != 0) result.push_back((count < 0 ? '-' : '+') + std::string{line});
    }
    return result;
}

}  // namespace corpus
