#include "render/files.hpp"

#include <algorithm>

#include "render/view.hpp"

namespace exbind::render {

std::vector<File> render(const cpp::Exchange& exchange, Templates& templates, text::Diagnostics& diagnostics) {
    std::vector<File> files;
    bool whole = true;
    const auto add = [&](std::string path, const std::string& name, const Data& data) {
        if (!whole) return;  // a template that fails for one group fails for all
        std::optional<std::string> content = templates.fill(name, data, diagnostics);
        whole = content.has_value();
        if (content) files.push_back({std::move(path), std::move(*content)});
    };
    const std::string folder = "exbind/" + exchange.space;
    add(folder + "/connection.hpp", "connection.hpp", connection_header(exchange));
    add(folder + "/connection.cpp", "connection.cpp", connection_source(exchange));
    if (!exchange.errors.empty()) add(folder + "/errors.cpp", "errors.cpp", errors_source(exchange));
    for (const cpp::Enum& one : exchange.enums)
        add(common_path(exchange, one), "common.hpp", common_header(exchange, one));
    if (!exchange.enums.empty()) add(folder + "/common.cpp", "common.cpp", common_source(exchange));
    add(folder + ".hpp", "umbrella.hpp", umbrella(exchange));
    add(exchange.space + ".cmake", "sources.cmake", source_list(exchange));
    for (const cpp::Group& group : exchange.groups) {
        add(group_path(exchange, group, ".hpp"), "group.hpp", group_header(exchange, group));
        add(group_path(exchange, group, ".cpp"), "group.cpp", group_source(exchange, group));
        if (!group.tests.empty()) add(test_path(exchange, group), "contract_test.cpp", group_tests(exchange, group));
    }
    if (!whole) return {};
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.path < b.path; });
    return files;
}

}  // namespace exbind::render
