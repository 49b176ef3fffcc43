// Limits are counted once in a process, and tokens shared, although the library is in it several times.
#include <dlfcn.h>
#include <doctest/doctest.h>

#include <string>

#include "plugin.hpp"

namespace {

struct Plugin {
    explicit Plugin(const char* name) : handle(::dlopen(name, RTLD_NOW | RTLD_LOCAL)) {
        REQUIRE_MESSAGE(handle != nullptr, ::dlerror());
        run = reinterpret_cast<ExbindPluginRun*>(::dlsym(handle, "exbind_plugin_run"));
        REQUIRE_MESSAGE((run != nullptr), name);
    }
    std::string token(const char* own) {
        auto* const carry = reinterpret_cast<ExbindPluginToken*>(::dlsym(handle, "exbind_plugin_token"));
        REQUIRE((carry != nullptr));
        char text[512] = "";
        carry(own, text, sizeof text);
        return text;
    }
    ~Plugin() { ::dlclose(handle); }
    Plugin(const Plugin&) = delete;
    Plugin& operator=(const Plugin&) = delete;

    int through(int calls, LimitStorePointer* store = nullptr) {
        char text[512] = "";
        const int count = run(calls, store, text, sizeof text);
        error = text;
        return count;
    }

    void* handle;
    ExbindPluginRun* run;
    std::string error;
};

}  // namespace

// The first of these counts for the whole program, as the limit does: no other test may use up the limit.
TEST_CASE("two plug-ins and the program share one limit, whatever symbols they show") {
    int through = 0;
    {
        // Unloaded before the others come: what it published stays.
        Plugin first(EXBIND_PLUGIN_HIDDEN_1);
        through += first.through(2);
        CHECK(through == 2);
    }
    Plugin hidden(EXBIND_PLUGIN_HIDDEN_2);
    Plugin plain(EXBIND_PLUGIN_PLAIN);
    through += hidden.through(2);
    through += plain.through(1);
    CHECK(through == 5);
    char error[512];
    through += exbind_plugin_run(20, nullptr, error, sizeof error);  // the program's own copy
    through += plain.through(20);
    through += hidden.through(20);
    CHECK(through == 6);
    CHECK_MESSAGE(hidden.error.find("limit") != std::string::npos, hidden.error);
}

TEST_CASE("plug-ins that are given one memory store share its limits") {
    LimitStorePointer store;
    Plugin hidden(EXBIND_PLUGIN_HIDDEN_1);
    Plugin plain(EXBIND_PLUGIN_PLAIN);
    int through = hidden.through(4, &store);
    through += plain.through(20, &store);
    CHECK(through == 6);
}

TEST_CASE("a plug-in with another version of the library is told that it cannot share the limits") {
    Plugin plain(EXBIND_PLUGIN_PLAIN);
    plain.through(1);
    Plugin other(EXBIND_PLUGIN_OTHER_VERSION);
    CHECK(other.through(3) == 0);
    CHECK_MESSAGE(other.error.find("usage") == 0, other.error);
    CHECK_MESSAGE(other.error.find("another version of exbind") != std::string::npos, other.error);
    CHECK_MESSAGE(other.error.find("Options::limit_store") != std::string::npos, other.error);
    // With a store of its own it works.
    LimitStorePointer store;
    CHECK(other.through(20, &store) == 6);
}

TEST_CASE("plug-ins and the program share the token of a session") {
    Plugin hidden(EXBIND_PLUGIN_HIDDEN_1);
    CHECK(hidden.token("first") == "first");
    Plugin plain(EXBIND_PLUGIN_PLAIN);
    CHECK(plain.token("second") == "first");
    char text[512] = "";
    exbind_plugin_token("third", text, sizeof text);
    CHECK(std::string(text) == "first");
}
