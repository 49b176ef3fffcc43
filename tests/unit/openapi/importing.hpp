// Imports a document for a test, all the way to the YAML of its groups.
#pragma once

#include <string>
#include <vector>

#include "docs/assemble.hpp"
#include "reading.hpp"
#include "spec/write.hpp"

namespace importing {

using namespace exbind;

struct Imported {
    reading::Read read;
    docs::ImportResult result;
    text::Diagnostics diagnostics;

    /// The group files, one after the other.
    std::string yaml() const {
        std::string text;
        for (const spec::Group& group : result.groups) text += spec::write_group(group, "acme");
        return text;
    }
    std::size_t operations() const {
        std::size_t count = 0;
        for (const spec::Group& group : result.groups) count += group.operations.size();
        return count;
    }
};

inline docs::OpenApiOptions plain() {
    docs::OpenApiOptions given = reading::options();
    given.envelope = {};
    return given;
}

inline Imported import(const std::string& name, const std::string& document,
                       const docs::OpenApiOptions& given = plain(), const spec::Spec* committed = nullptr) {
    Imported result;
    result.read = reading::read(name, document, given);
    spec::Exchange exchange;
    exchange.name = "acme";
    exchange.path_prefixes = {"/v1"};
    exchange.envelope = given.envelope;
    exchange.default_scope = given.default_scope;
    std::vector<docs::DocPage> pages{result.read.page};
    result.result = docs::import_pages(std::move(pages), exchange, committed, {}, result.diagnostics);
    return result;
}

}  // namespace importing
