#include "store/changeset.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/wait.h>
#include <unistd.h>

#include <doctest/doctest.h>

#include <fstream>

#include "../../folder.hpp"
#include "provoked.hpp"

namespace fs = std::filesystem;
using exbind::store::Changeset;
using exbind::store::FileChange;
using exbind::text::Diagnostics;

TEST_CASE("a changeset writes, replaces and removes files together") {
    const Folder folder;
    folder.write("specs/old.yaml", "old");
    folder.write("specs/gone/x.yaml", "x");
    folder.write("specs/same.yaml", "same");
    Diagnostics diagnostics;
    Changeset changes(folder.path(), diagnostics);
    changes.put("specs/old.yaml", "new");
    changes.put("specs/deep/er/added.yaml", "added");
    changes.put("specs/same.yaml", "same");
    changes.remove("specs/gone/x.yaml");
    changes.remove("specs/never.yaml");

    const auto pending = changes.pending();
    REQUIRE(pending.size() == 3);
    CHECK(pending[0].path == "specs/deep/er/added.yaml");
    CHECK(pending[0].change == FileChange::added);
    CHECK(pending[1].change == FileChange::removed);
    CHECK(pending[2].change == FileChange::changed);
    CHECK(folder.read("specs/old.yaml") == "old");  // nothing yet

    CHECK(changes.commit(diagnostics));
    CHECK(diagnostics.all().empty());
    CHECK(folder.read("specs/old.yaml") == "new");
    CHECK(folder.read("specs/deep/er/added.yaml") == "added");
    CHECK_FALSE(fs::exists(folder.path() / "specs/gone"));  // an emptied folder goes too
    CHECK_FALSE(fs::exists(folder.path() / ".exbind"));
    CHECK(changes.pending().empty());
}

TEST_CASE("an unchanged file keeps its time stamp") {
    const Folder folder;
    folder.write("a", "1");
    const auto before = fs::last_write_time(folder.path() / "a");
    Diagnostics diagnostics;
    Changeset changes(folder.path(), diagnostics);
    changes.put("a", "1");
    CHECK(changes.commit(diagnostics));
    CHECK(fs::last_write_time(folder.path() / "a") == before);
}

TEST_CASE("when one file cannot be written, none is") {
    const Folder folder;
    folder.write("a", "1");
    folder.write(".exbind", "a file where the working folder should be");
    Diagnostics diagnostics;
    Changeset changes(folder.path(), diagnostics);
    changes.put("a", "2");
    CHECK_FALSE(changes.commit(diagnostics));
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].rule->id == "EX151");
    CHECK(diagnostics.all()[0].rule->io);
    CHECK(folder.read("a") == "1");
}

TEST_CASE("while another run is writing, nothing is written") {
    const Folder folder;
    folder.write(".exbind/lock", "");
    const int lock = ::open((folder.path() / ".exbind/lock").c_str(), O_RDWR | O_CLOEXEC);
    REQUIRE(::flock(lock, LOCK_EX | LOCK_NB) == 0);
    Diagnostics diagnostics;
    Changeset changes(folder.path(), diagnostics);
    changes.put("a", "1");
    CHECK_FALSE(changes.commit(diagnostics));
    ::close(lock);
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].rule->id == "EX152");
    CHECK_FALSE(fs::exists(folder.path() / "a"));
}

TEST_CASE("a run killed before its journal stood leaves the old files") {
    const Folder folder;
    folder.write("a", "old");
    folder.write(".exbind/staged-0", "new");
    Diagnostics diagnostics;
    const Changeset changes(folder.path(), diagnostics);
    CHECK(folder.read("a") == "old");
    CHECK(diagnostics.all().empty());
}

TEST_CASE("a run killed after its journal stood is finished by the next one") {
    const Folder folder;
    folder.write("a", "old");
    folder.write("b", "old");
    folder.write("c", "old");
    folder.write(".exbind/staged-1", "new b");  // staged-0 was already moved to a
    folder.write("a", "new a");
    folder.write(".exbind/journal.json",
                 R"([{"path":"a","staged":"staged-0"},{"path":"b","staged":"staged-1"},{"path":"c","staged":null}])");
    Diagnostics diagnostics;
    const Changeset changes(folder.path(), diagnostics);
    CHECK(folder.read("a") == "new a");
    CHECK(folder.read("b") == "new b");
    CHECK_FALSE(fs::exists(folder.path() / "c"));
    CHECK_FALSE(fs::exists(folder.path() / ".exbind"));
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].rule->id == "EX153");
}

TEST_CASE("a broken journal is an error with a remedy") {
    const Folder folder;
    folder.write(".exbind/journal.json", "[{");
    Diagnostics diagnostics;
    const Changeset changes(folder.path(), diagnostics);
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.has_errors());
    CHECK_FALSE(diagnostics.all()[0].help.empty());
}

TEST_CASE("reading a folder or nothing says why") {
    const Folder folder;
    Diagnostics diagnostics;
    CHECK_FALSE(exbind::store::read_file(folder.path(), diagnostics));
    CHECK_FALSE(exbind::store::read_file(folder.path() / "none", diagnostics));
    provoked::note_all(diagnostics);
    REQUIRE(diagnostics.all().size() == 2);
    CHECK(diagnostics.all()[0].message.find("folder") != std::string::npos);
    CHECK(diagnostics.all()[1].message.find("No such file") != std::string::npos);
}
