#include "disturbances.hpp"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <thread>
#include <vector>

#include "names.hpp"
#include "rows.hpp"

using namespace exbind;
using namespace std::chrono_literals;

Disturbances::Disturbances(const Connection& connection) : connection_(connection) {
    rlimit most{};
    getrlimit(RLIMIT_NOFILE, &most);
    most.rlim_cur = std::min<rlim_t>(most.rlim_cur, 1024);
    setrlimit(RLIMIT_NOFILE, &most);
}

void Disturbances::happen() {
#if !defined(EXBIND_UNDER_THREAD)  // which does not know what a child process may do
    fork_here();
#endif
    take_descriptors();
    look_up_in_vain();
    ++count_;
}

void Disturbances::expect(bool right, const std::string& what) {
    if (!right && wrong_.empty()) wrong_ = what;
}

void Disturbances::fork_here() {
    const pid_t child = fork();
    if (child == 0) {
        alarm(5);
        const auto blocking = rows::call(connection_, rows::write, {.ccy = "child"}).get();
        const auto started = rows::call(connection_, rows::write, {.ccy = "child"}).start().get();
        _exit(!blocking && blocking.error().kind == ErrorKind::usage && !started &&
                      started.error().kind == ErrorKind::usage
                  ? 0
                  : 1);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
#if defined(EXBIND_UNDER_ADDRESS)
    // Its allocator's locks may have been held by another thread: then the child waits until the alarm.
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGALRM) return;
#endif
    expect(WIFEXITED(status) && WEXITSTATUS(status) == 0, "a child process did not refuse its calls");
}

void Disturbances::take_descriptors() {
    std::vector<int> taken;
    for (int made = 0; (made = fcntl(0, F_DUPFD_CLOEXEC, 0)) >= 0;) taken.push_back(made);
    std::this_thread::sleep_for(3ms);
    for (const int each : taken) close(each);
}

void Disturbances::look_up_in_vain() {
    const HeldNames held;
    Options options;
    options.base_url = "https://soak.test";
    options.limit_store = make_memory_limit_store();
    options.timeout = 20ms;
    const Connection lost(exchanges::alpha, exchanges::alpha_values(), options);
    auto first = rows::call(lost, rows::write).start();
    auto second = rows::call(lost, rows::write).start();
    const auto blocking = rows::call(lost, rows::write).get();
    second.cancel();
    for (const auto& got : {blocking, first.get(), second.get()})
        expect(!got && got.error().outcome == Outcome::not_sent, "a call whose host has no address was told otherwise");
}
