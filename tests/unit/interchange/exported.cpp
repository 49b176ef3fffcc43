#include "exported.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

#include "spec/read.hpp"

namespace exported {

using namespace exbind;
namespace fs = std::filesystem;

std::vector<Tree> trees() {
    const fs::path source = EXBIND_SOURCE_DIR;
    std::vector<Tree> all;
    for (const fs::path& root : {source, source / "tests/golden/kitchen", source / "tests/golden/lounge"})
        for (const std::string& name : spec::exchanges(root)) all.push_back({root, name});
    return all;
}

Exported::Exported(const Tree& tree) {
    auto loaded = spec::load(tree.root, tree.exchange, sources, diagnostics, {.overlays = spec::Overlays::merged});
    REQUIRE(loaded);
    spec = std::move(*loaded);
    std::ifstream in(tree.root / spec::exchange_file(tree.exchange), std::ios::binary);
    auto node = yaml::parse(sources.add("exchange.yaml", {std::istreambuf_iterator<char>(in), {}}), diagnostics);
    REQUIRE(node);
    exchange = std::move(*node);
    document = interchange::openapi_document(spec, exchange);
    text = interchange::to_yaml(document);
}

yaml::Node Exported::parsed(const std::string& written) {
    auto root = yaml::parse(sources.add("exported.yaml", written), diagnostics, yaml::foreign_document);
    REQUIRE(root);
    return std::move(*root);
}

std::optional<interchange::Restored> Exported::restored(const std::string& written) {
    return interchange::restore(parsed(written), spec.exchange.name, sources, diagnostics);
}

}  // namespace exported
