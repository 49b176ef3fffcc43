// Keys from files and callbacks.
#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <fstream>
#include <stdexcept>

#include "rows.hpp"

using namespace exbind;

namespace {

class File {
  public:
    explicit File(const std::string& content, mode_t mode = 0600) {
        const int file = ::mkstemp(path_.data());
        REQUIRE(file >= 0);
        ::close(file);
        std::ofstream(path_) << content;
        REQUIRE(::chmod(path_.c_str(), mode) == 0);
    }
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() { std::remove(path_.c_str()); }
    const std::string& path() const { return path_; }

  private:
    std::string path_ = "/tmp/exbind-credentials-XXXXXX";
};

const std::string good = "# keys\n\nALPHA_KEY=k-1\nexport ALPHA_SECRET = \"s=2 \"\r\nOTHER_KEY=x\npassphrase='p-3'\n";

std::string error(const std::string& content, mode_t mode = 0600) {
    const File file(content, mode);
    const auto got = credentials_from_file(exchanges::alpha, file.path());
    if (got) return {};
    CHECK(got.error().kind == ErrorKind::usage);
    CHECK(got.error().outcome == Outcome::not_sent);
    CHECK(got.error().message.find(file.path()) != std::string::npos);
    return got.error().message;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a credentials file of its user's alone is read") {
    for (const mode_t mode : {0600U, 0400U}) {
        const File file(good, mode);
        const auto got = credentials_from_file(exchanges::alpha, file.path());
        REQUIRE(got);
        REQUIRE(got->size() == 3);
        CHECK((*got)[0].reveal() == "k-1");
        CHECK((*got)[1].reveal() == "s=2 ");
        CHECK((*got)[2].reveal() == "p-3");
    }
}

TEST_CASE("a file that others may use is refused, and so is another user's") {
    for (const mode_t mode : {0640U, 0604U, 0620U, 0602U, 0644U, 0666U, 0601U})
        CHECK(holds(error(good, mode), "chmod 600"));
    CHECK(holds(error(good, 0644), "mode 0644"));
    if (::geteuid() == 0) {
        const File file(good);
        REQUIRE(::chown(file.path().c_str(), 12345, static_cast<gid_t>(-1)) == 0);
        const auto got = credentials_from_file(exchanges::alpha, file.path());
        REQUIRE(!got);
        CHECK(holds(got.error().message, "belongs to another user"));
    }
    CHECK(holds(credentials_from_file(exchanges::alpha, "/tmp").error().message, "not a regular file"));
    CHECK(holds(credentials_from_file(exchanges::alpha, "/nonexistent/x").error().message, "No such file"));
}

TEST_CASE("what is wrong in a file is named by line, and never shown") {
    CHECK(holds(error("ALPHA_KEY=k\nALPHA_SECRET=s\n"), "has no line ALPHA_PASSPHRASE=..."));
    CHECK(holds(error("ALPHA_KEY=k\nhunter2\n"), "line 2 is not NAME=value"));
    CHECK(!holds(error("ALPHA_KEY=k\nhunter2\n"), "hunter2"));
    CHECK(holds(error("ALPHA_KEY=k\nkey=l\n"), "line 2 gives ALPHA_KEY a second time"));
    CHECK(holds(error(std::string(70'000, '#')), "larger than 64 KiB"));
    CHECK(holds(error(""), "has no line ALPHA_KEY=..."));
}

TEST_CASE("a callback is asked once for each, by the exchange's names") {
    std::string asked;
    const auto got = credentials_from_callback(exchanges::alpha, [&](std::string_view name) {
        asked += std::string(name) + ' ';
        return Secret("value of " + std::string(name));
    });
    REQUIRE(got);
    CHECK(asked == "key secret passphrase ");
    CHECK((*got)[2].reveal() == "value of passphrase");
}

TEST_CASE("a callback that gives nothing or throws is a usage error without its words") {
    const auto nothing = credentials_from_callback(
        exchanges::alpha, [](std::string_view name) { return name == "key" ? Secret("k") : Secret(); });
    CHECK(holds(nothing.error().message, "\"secret\""));
    const auto thrown = credentials_from_callback(
        exchanges::alpha, [](std::string_view) -> Secret { throw std::runtime_error("hunter2"); });
    CHECK(holds(thrown.error().message, "\"key\""));
    CHECK(!holds(thrown.error().message, "hunter2"));
    CHECK(!credentials_from_callback(exchanges::alpha, {}));
}
