// Pages are read from whoever proves to be the documentation's host.
#include "server.hpp"

#include <filesystem>

#include "../../folder.hpp"
#include "fetch/fetch.hpp"

using namespace exbind;

TEST_CASE("a server whose certificate nobody vouches for is not asked for anything") {
    const TlsServer server;
    const Folder folder;
    text::Sources sources;
    text::Diagnostics diagnostics;
    fetch::Options options;
    options.sleep = [](auto) {};
    const auto outcome =
        fetch::run({server.url() + "/llms.txt", true, ""}, folder.path(), options, sources, diagnostics);
    CHECK_FALSE(outcome.complete);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].rule->id == "EX650");
    CHECK(diagnostics.all()[0].message.find("certificate") != std::string::npos);
    CHECK(server.requests() == 0);
    CHECK(folder.files().empty());
}
