// Every fault of the table, for reads and writes, blocking and asynchronous; then what all of it left behind.
#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "alpha_spec.hpp"
#include "faults.hpp"
#include "rows.hpp"

using namespace exbind;

namespace {

/// Tells the evidence everything that an observer is told.
class Watcher final : public Observer {
  public:
    explicit Watcher(Evidence& evidence) : evidence_(evidence) {}
    void on_event(const Event& event) override {
        std::ostringstream line;
        line << "event " << static_cast<int>(event.what) << ' ' << event.operation << ' ' << event.method << ' '
             << event.path << ' ' << event.attempt << ' ' << event.http_status << ' ' << event.duration.count();
        if (event.error != nullptr)
            line << ' ' << *event.error << ' ' << event.error->code << ' ' << event.error->path << ' '
                 << event.error->body;
        evidence_.add(line.str());
    }

  private:
    Evidence& evidence_;
};

/// Notes the signatures that leave.
class Wire final : public Transport {
  public:
    Wire(std::shared_ptr<Transport> below, std::set<std::string>& signatures)
        : below_(std::move(below)), signatures_(signatures) {}
    TransportResult send(const HttpRequest& request, Cancellation* cancel) override {
        note(request);
        return below_->send(request, cancel);
    }
    std::unique_ptr<InFlight> start(HttpRequest request, std::function<void(TransportResult)> done) override {
        note(request);
        return below_->start(std::move(request), std::move(done));
    }

  private:
    void note(const HttpRequest& request) {
        for (const Header& header : request.headers)
            if (header.name == "OK-ACCESS-SIGN") signatures_.insert(header.value);
    }
    std::shared_ptr<Transport> below_;
    std::set<std::string>& signatures_;
};

/// What is written to standard output and error while this lives.
class Printed {
  public:
    Printed() : file_(std::tmpfile()) {
        std::fflush(stdout);
        std::fflush(stderr);
        for (const int stream : {1, 2}) {
            kept_[stream - 1] = ::dup(stream);
            ::dup2(::fileno(file_), stream);
        }
    }
    ~Printed() {
        if (file_ != nullptr) end();
    }
    Printed(const Printed&) = delete;
    Printed& operator=(const Printed&) = delete;

    std::string end() {
        std::fflush(stdout);
        std::fflush(stderr);
        for (const int stream : {1, 2}) {
            ::dup2(kept_[stream - 1], stream);
            ::close(kept_[stream - 1]);
        }
        std::string text;
        std::rewind(file_);
        for (int c = 0; (c = std::fgetc(file_)) != EOF;) text += static_cast<char>(c);
        std::fclose(file_);
        file_ = nullptr;
        return text;
    }

  private:
    std::FILE* file_;
    int kept_[2] = {-1, -1};
};

struct Leftovers {
    Evidence evidence;
    std::set<std::string> signatures;
    std::size_t bodies = 0;  ///< errors that kept one
};

void meet(const Fault& fault, const detail::Operation& operation, const Ending& expected, bool background,
          Leftovers& left) {
    const std::string what = std::string(fault.name) + ", " + std::string(operation.method);
    INFO(what, std::string(background ? ", start()" : ", get()"));
    const auto scene = fault.scene(left.evidence);
    Options options;
    CurlOptions curl;
    options.timeout = std::chrono::seconds(60);
    options.limit_store = make_memory_limit_store();
    options.observer = std::make_shared<Watcher>(left.evidence);
    scene->prepare(options, curl);
    options.transport = std::make_shared<Wire>(make_curl_transport(curl), left.signatures);
    const Connection connection(exchanges::alpha, exchanges::alpha_values(), options);
    scene->rehearse(connection, background);

    Printed printed;
    auto call = rows::call(connection, operation, {.ccy = "BTC"});
    const auto got = background ? call.start().get() : call.get();
    if (!got) {
        const Error& error = got.error();
        std::ostringstream text;
        text << error << ' ' << to_string(error) << ' ' << error.code << ' ' << error.message << ' ' << error.path
             << ' ' << error.operation << ' ' << error.body;
        left.evidence.add(text.str());
        if (!error.body.empty()) ++left.bodies;
    }
    left.evidence.add(printed.end());

    CHECK(scene->requests() == expected.requests);
    CHECK(scene->strayed() == 0);
    if (operation.method == "POST") CHECK(scene->requests() <= 1);
    if (!expected.kind) {
        REQUIRE_MESSAGE(got, to_string(got.error()));
        CHECK(got->front().ccy == "BTC");
        return;
    }
    REQUIRE(!got);
    INFO(to_string(got.error()));
    CHECK(got.error().kind == *expected.kind);
    CHECK(got.error().outcome == expected.outcome);
    CHECK(got.error().retryable == expected.retryable);
    CHECK(got.error().retry_after == expected.retry_after);
    CHECK(got.error().operation == operation.id);
    CHECK(!got.error().message.empty());
}

/// The rest of the tests looks at what this leaves; it runs once, whichever test comes first.
Leftovers& meet_all() {
    static Leftovers left;
    static const bool met = [] {
        for (const Fault& fault : faults()) {
            for (const bool background : {false, true}) {
                meet(fault, rows::read, fault.read, background, left);
                meet(fault, rows::write, fault.write, background, left);
            }
        }
        return true;
    }();
    static_cast<void>(met);
    return left;
}

std::string cell(const Ending& ending) {
    const std::string requests = std::to_string(ending.requests);
    if (!ending.kind) return "success | | | " + requests;
    std::string again = ending.retryable ? "yes" : "no";
    if (ending.retry_after > std::chrono::milliseconds{0})
        again += ", in " +
                 std::to_string(std::chrono::duration_cast<std::chrono::seconds>(ending.retry_after).count()) + " s";
    return std::string(to_string(*ending.kind)) + " | " + std::string(to_string(ending.outcome)) + " | " + again +
           " | " + requests;
}

std::string markdown() {
    std::string text =
        "| fault | what happens | read: kind | outcome | again | sent | write: kind | outcome | again | sent |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    for (const Fault& fault : faults()) {
        text += std::string("| ") + fault.name + " | " + fault.happens + " | " + cell(fault.read) + " | " +
                cell(fault.write) + " |\n";
    }
    return text;
}

std::string file_text(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace

TEST_CASE("every fault ends as the table says, and no write is sent twice") {
    meet_all();
}

TEST_CASE("docs/failures.md shows the table") {
    const std::string path = EXBIND_SOURCE_DIR "/docs/failures.md";
    const std::string begin = "<!-- table: written by the test `faults` -->\n", end = "<!-- end of the table -->\n";
    std::string page = file_text(path);
    const std::size_t from = page.find(begin), to = page.find(end);
    REQUIRE(from != std::string::npos);
    REQUIRE(to != std::string::npos);
    const std::string shown = page.substr(from + begin.size(), to - from - begin.size());
    if (std::getenv("EXBIND_UPDATE_GOLDEN") != nullptr && shown != markdown()) {
        page.replace(from + begin.size(), shown.size(), markdown());
        std::ofstream(path, std::ios::binary) << page;
        return;
    }
    CHECK_MESSAGE(shown == markdown(), "`./dev golden` writes the page anew");
}

TEST_CASE("nothing that the process wrote shows a key, a signature, a passphrase or a secret of a reply") {
    const Leftovers& left = meet_all();
    const std::string text = left.evidence.text();
    // The servers told all of it; what was written must have been masked, not missing.
    CHECK(left.signatures.size() > 10);
    CHECK(left.bodies > 10);
    CHECK(text.find("***") != std::string::npos);
    CHECK(text.find("you sent") != std::string::npos);
    CHECK(text.find("event") != std::string::npos);
    std::set<std::string> secrets = left.signatures;
    secrets.insert({std::string(exchanges::alpha_key), std::string(exchanges::alpha_secret),
                    std::string(exchanges::alpha_passphrase), row_token});
    for (const std::string& secret : secrets) {
        const std::size_t at = text.find(secret);
        CHECK_MESSAGE(at == std::string::npos, "shown: ", text.substr(at < 60 ? 0 : at - 60, 60));
    }
}
