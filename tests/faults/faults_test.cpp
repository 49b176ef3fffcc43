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
#include "exbind/batch.hpp"
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
    const Connection connection(scene->exchange(), exchanges::alpha_values(), options);
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
    if (operation.method == "POST") CHECK(scene->requests() <= scene->most_writes());
    if (!expected.kind) {
        REQUIRE_MESSAGE(got, to_string(got.error()));
        REQUIRE(got->size() == expected.rows);
        for (const rows::Row& row : *got) CHECK(row.ccy == "BTC");
        return;
    }
    REQUIRE(!got);
    INFO(to_string(got.error()));
    CHECK(got.error().kind == *expected.kind);
    CHECK(got.error().outcome == expected.outcome);
    CHECK(got.error().retryable == expected.retryable);
    CHECK(std::chrono::ceil<std::chrono::seconds>(got.error().retry_after) == expected.retry_after);
    CHECK(got.error().operation == operation.id);
    CHECK(!got.error().message.empty());
}

struct Order {
    std::string ccy{};
};
struct Done {
    std::string ccy{};
    std::string ordId{};
    std::string sCode{};
    std::string sMsg{};
};

namespace table {

using namespace exbind::detail;

constexpr Field order_fields[] = {{"ccy", offsetof(Order, ccy), string()}};
constexpr ObjectTable order_table = contained_table_of<Order>("Order", order_fields);
constexpr Field done_fields[] = {{"ccy", offsetof(Done, ccy), string()},
                                 {"ordId", offsetof(Done, ordId), string()},
                                 {"sCode", offsetof(Done, sCode), string()},
                                 {"sMsg", offsetof(Done, sMsg), string()}};
constexpr ObjectTable done_table = table_of<Done>("Done", done_fields);
constexpr ListTable list_of_done = list_of<Done>(object(done_table));
constexpr Type done_reply = list(list_of_done);
constexpr Operation many{.id = "test.many",
                         .method = "POST",
                         .path = "/many",
                         .request = &order_table,
                         .body_is_list = true,
                         .reply = &done_reply,
                         .batch = true};

}  // namespace table

void meet(const BatchFault& fault, bool background) {
    INFO(std::string(fault.name), std::string(background ? ", start()" : ", get()"));
    Server server([&](const Received&) { return reply(fault.status, fault.body); });
    const Connection connection = rows::connect(server);
    const Vector<Order> orders(3, Order{"BTC"});
    const Call<Batch<Done>> call(connection.core(), table::many, &orders);
    const auto got = background ? call.start().get() : call.get();
    CHECK(server.received().size() == 1);
    REQUIRE_MESSAGE(got, to_string(got.error()));
    bool all = got->size() == 3;
    for (std::size_t i = 0; i < 3; ++i) {
        INFO("item ", i);
        const Ending& expected = fault.items[i];
        const Error* const error = got->error(i);
        all = all && !expected.kind;
        CHECK(got->ok(i) == !expected.kind);
        REQUIRE((error == nullptr) == !expected.kind);
        if (error == nullptr) continue;
        INFO(to_string(*error));
        CHECK(error->kind == *expected.kind);
        CHECK(error->outcome == expected.outcome);
        CHECK(error->retryable == expected.retryable);
        CHECK(error->http_status == fault.status);
        CHECK(error->operation == "test.many");
        CHECK(!error->message.empty());
    }
    CHECK(got->ok_all() == all);
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

std::string file_text(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

/// The part of a page between the two marks.
void check_table(const std::string& begin, const std::string& end, const std::string& expected) {
    const std::string path = EXBIND_SOURCE_DIR "/docs/failures.md";
    std::string page = file_text(path);
    const std::size_t from = page.find(begin), to = page.find(end, from);
    REQUIRE(from != std::string::npos);
    REQUIRE(to != std::string::npos);
    const std::string shown = page.substr(from + begin.size(), to - from - begin.size());
    if (std::getenv("EXBIND_UPDATE_GOLDEN") != nullptr && shown != expected) {
        page.replace(from + begin.size(), shown.size(), expected);
        std::ofstream(path, std::ios::binary) << page;
        return;
    }
    CHECK_MESSAGE(shown == expected, "`./dev golden` writes the page anew");
}

std::string again(const Ending& ending) {
    if (!ending.retryable) return "no";
    if (ending.retry_after <= std::chrono::milliseconds{0}) return "yes";
    return "yes, in " + std::to_string(std::chrono::duration_cast<std::chrono::seconds>(ending.retry_after).count()) +
           " s";
}

std::string cell(const Ending& ending) {
    const std::string requests = std::to_string(ending.requests);
    if (!ending.kind) return "success | | | " + requests;
    return std::string(to_string(*ending.kind)) + " | " + std::string(to_string(ending.outcome)) + " | " +
           again(ending) + " | " + requests;
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

std::string batch_markdown() {
    std::string text =
        "| fault | what the reply says | first item | second | third |\n"
        "| --- | --- | --- | --- | --- |\n";
    for (const BatchFault& fault : batch_faults()) {
        text += std::string("| ") + fault.name + " | " + fault.happens;
        for (const Ending& item : fault.items) {
            text += " | ";
            text += item.kind ? std::string(to_string(*item.kind)) + ", " + std::string(to_string(item.outcome)) +
                                    ", " + again(item)
                              : "accepted";
        }
        text += " |\n";
    }
    return text;
}

}  // namespace

TEST_CASE("every fault ends as the table says, and no write is sent twice") {
    meet_all();
}

TEST_CASE("every fault of a batch ends as its table says, item by item") {
    for (const BatchFault& fault : batch_faults())
        for (const bool background : {false, true}) meet(fault, background);
}

TEST_CASE("docs/failures.md shows the table") {
    check_table("<!-- table: written by the test `faults` -->\n", "<!-- end of the table -->\n", markdown());
    check_table("<!-- table of batches: written by the test `faults` -->\n", "<!-- end of the table -->\n",
                batch_markdown());
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
