#include "mocked.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <stdexcept>

#include "spec/read.hpp"

std::unique_ptr<exbind::mock::Server> start_mock(const std::string& exchange) {
    static exbind::text::Sources sources;
    exbind::text::Diagnostics diagnostics;
    auto spec = exbind::spec::load(EXBIND_SOURCE_DIR, exchange, sources, diagnostics);
    if (!spec) {
        std::ostringstream out;
        for (const auto& diagnostic : diagnostics.all()) exbind::text::print(out, diagnostic, false);
        throw std::runtime_error("the spec of " + exchange + " cannot be read:\n" + out.str());
    }
    exbind::mock::Options options;
    const auto start = std::chrono::steady_clock::now();
    options.steady_clock = [start] { return start; };
    return std::make_unique<exbind::mock::Server>(*std::move(spec), std::move(options));
}

exbind::Options client_of(const exbind::mock::Server& server) {
    exbind::Options options;
    options.base_url = server.url();
    options.base_urls = server.product_urls();
    options.timeout = std::chrono::seconds(60);
    options.limit_store = exbind::make_memory_limit_store();
    return options;
}

std::shared_ptr<exbind::LimitStore> make_frozen_limit_store() {
    const auto start = std::chrono::steady_clock::now();
    return exbind::make_memory_limit_store([start] { return start; });
}

exbind::Secret secret_of(const exbind::mock::Server& server, const std::string& name) {
    return exbind::Secret(server.credentials().at(name));
}

Arrived arrived(const exbind::mock::Server& server, const std::string& operation) {
    Arrived count;
    for (const auto& request : server.requests()) {
        if (request.operation != operation) continue;
        ++count.all;
        // A refusal has a code; a reply that was lost or spoiled on the way has none.
        if (request.code.empty()) ++count.carried_out;
    }
    return count;
}

void fail_next(exbind::mock::Server& server, const std::string& operation, const std::string& faults,
               std::uint32_t times) {
    auto parsed = exbind::mock::parse_faults(faults);
    REQUIRE(std::holds_alternative<std::vector<exbind::mock::Fault>>(parsed));
    server.add_faults({std::get<std::vector<exbind::mock::Fault>>(std::move(parsed)), operation, times});
}
