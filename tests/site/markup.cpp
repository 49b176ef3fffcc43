#include "markup.hpp"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>

namespace site_test {
namespace fs = std::filesystem;
namespace {

std::string taken(xmlChar* text) {
    std::string result = text == nullptr ? "" : reinterpret_cast<const char*>(text);
    xmlFree(text);
    return result;
}

void collect(xmlNode* node, std::vector<Element>& elements) {
    for (; node != nullptr; node = node->next) {
        if (node->type != XML_ELEMENT_NODE) continue;
        Element& element = elements.emplace_back();
        element.name = reinterpret_cast<const char*>(node->name);
        for (xmlAttr* each = node->properties; each != nullptr; each = each->next)
            element.attributes[reinterpret_cast<const char*>(each->name)] =
                taken(xmlNodeListGetString(node->doc, each->children, 1));
        element.text = taken(xmlNodeGetContent(node));
        collect(node->children, elements);
    }
}

class Checker {
  public:
    Checker(const fs::path& folder, const std::map<std::string, Markup>& pages) : folder_(folder), pages_(pages) {}

    std::vector<std::string> run() {
        for (const auto& [address, page] : pages_) {
            address_ = address;
            for (const std::string& error : page.errors) fail(error);
            std::set<std::string> ids;
            for (const std::string& id : page.ids())
                if (!ids.insert(id).second) fail("the id " + id + " is there twice");
            policy_ = false;
            for (const Element& element : page.elements) check(element);
            if (!policy_) fail("no content security policy");
        }
        return std::move(faults_);
    }

  private:
    void fail(const std::string& what) { faults_.push_back(address_ + ": " + what); }

    void check(const Element& element) {
        static const std::set<std::string> loading{"img",   "iframe", "object", "embed", "video",
                                                   "audio", "source", "base",   "form"};
        if (loading.count(element.name) > 0) fail("an element " + element.name);
        if (element.name == "script" && !element.text.empty()) fail("a script in the page");
        for (const auto& [name, value] : element.attributes) {
            if (name.rfind("on", 0) == 0 || name == "style" || name == "srcset") fail("an attribute " + name);
            if (name == "src") check_file(value);
            if (name == "href") element.name == "link" ? check_file(value) : check_link(value);
            if (name == "http-equiv") policy_ = value == "Content-Security-Policy";
        }
    }

    void check_file(const std::string& name) {
        if (name.find(':') != std::string::npos || !fs::exists((folder_ / address_).parent_path() / name))
            fail("loads " + name);
    }

    void check_link(const std::string& link) {
        if (link.rfind("https://", 0) == 0 || link.rfind("http://", 0) == 0) return;
        const std::size_t mark = std::min(link.find('#'), link.size());
        const std::string file = link.substr(0, mark);
        const std::string target =
            file.empty() ? address_ : (fs::path(address_).parent_path() / file).lexically_normal().generic_string();
        const auto page = pages_.find(target);
        if (page == pages_.end()) return fail("no page for the link " + link);
        if (mark == link.size()) return;
        const std::vector<std::string> ids = page->second.ids();
        if (std::find(ids.begin(), ids.end(), link.substr(mark + 1)) == ids.end())
            fail("no anchor for the link " + link);
    }

    const fs::path& folder_;
    const std::map<std::string, Markup>& pages_;
    std::string address_;
    std::vector<std::string> faults_;
    bool policy_ = false;
};

}  // namespace

std::vector<std::string> Markup::ids() const {
    std::vector<std::string> result;
    for (const Element& element : elements)
        if (const auto id = element.attributes.find("id"); id != element.attributes.end()) result.push_back(id->second);
    return result;
}

Markup parse(const std::string& page) {
    Markup result;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        xmlReadMemory(page.data(), static_cast<int>(page.size()), "page", "UTF-8",
                      XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_HUGE),
        &xmlFreeDoc);
    if (document == nullptr) {
        const auto* const error = xmlGetLastError();
        result.errors.push_back(error == nullptr ? "not well-formed"
                                                 : "line " + std::to_string(error->line) + ": " + error->message);
        return result;
    }
    collect(xmlDocGetRootElement(document.get()), result.elements);
    return result;
}

std::map<std::string, Markup> parse_all(const fs::path& folder) {
    std::map<std::string, Markup> pages;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.path().extension() != ".html") continue;
        std::ifstream file(entry.path(), std::ios::binary);
        pages.emplace(entry.path().lexically_relative(folder).generic_string(),
                      parse({std::istreambuf_iterator<char>(file), {}}));
    }
    return pages;
}

std::vector<std::string> faults(const fs::path& folder, const std::map<std::string, Markup>& pages) {
    return Checker(folder, pages).run();
}

}  // namespace site_test
