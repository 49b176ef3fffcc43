#include "redis_server.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <memory>
#include <stdexcept>
#include <thread>
#if defined(__linux__)
#include <sys/prctl.h>
#endif

namespace {

int free_port() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = bind(socket, reinterpret_cast<sockaddr*>(&address), size) == 0 &&
                       getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    close(socket);
    if (!bound) throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

std::string text_of(const redisReply& reply) {
    if (reply.type == REDIS_REPLY_INTEGER) return std::to_string(reply.integer);
    if (reply.type == REDIS_REPLY_ARRAY) {
        std::string out;
        for (std::size_t i = 0; i < reply.elements; ++i) out += text_of(*reply.element[i]) + '\n';
        return out;
    }
    return reply.str != nullptr ? std::string(reply.str, reply.len) : std::string();
}

}  // namespace

pid_t start_program(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t parent = getpid();
    const pid_t pid = fork();
    if (pid != 0) return pid;
#if defined(__linux__)
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(127);
#endif
    execvp(arguments[0], arguments.data());
    _exit(127);
}

int wait_for(pid_t program) {
    int status = 0;
    if (program <= 0 || waitpid(program, &status, 0) != program) return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

RedisServer::RedisServer() : port_(free_port()) {
    start();
}

RedisServer::~RedisServer() {
    kill();
}

exbind::RedisOptions RedisServer::options() const {
    exbind::RedisOptions options;
    options.port = port_;
    return options;
}

void RedisServer::start() {
    pid_ =
        start_program({EXBIND_REDIS_SERVER, "--port", std::to_string(port_), "--bind", "127.0.0.1", "--save", "",
                       "--appendonly", "no", "--daemonize", "no", "--loglevel", "warning", "--logfile", "/dev/null"});
    for (int tries = 0; tries < 1000; ++tries) {
        if (ask({"PING"}) == "PONG") return;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    throw std::runtime_error("redis-server did not start");
}

void RedisServer::kill() {
    if (pid_ <= 0) return;
    ::kill(pid_, SIGKILL);
    wait_for(pid_);
    pid_ = -1;
}

void RedisServer::pause() {
    ::kill(pid_, SIGSTOP);
}

void RedisServer::resume() {
    ::kill(pid_, SIGCONT);
}

std::string RedisServer::ask(const std::vector<std::string>& words) const {
    const std::unique_ptr<redisContext, void (*)(redisContext*)> context(
        redisConnectWithTimeout("127.0.0.1", port_, {1, 0}), redisFree);
    if (!context || context->err != 0) return {};
    redisSetTimeout(context.get(), {5, 0});
    std::vector<const char*> pointers;
    std::vector<std::size_t> lengths;
    for (const std::string& word : words) {
        pointers.push_back(word.data());
        lengths.push_back(word.size());
    }
    auto* const reply = static_cast<redisReply*>(
        redisCommandArgv(context.get(), static_cast<int>(words.size()), pointers.data(), lengths.data()));
    if (reply == nullptr) return {};
    std::string out = text_of(*reply);
    freeReplyObject(reply);
    return out;
}
