#include "link.hpp"

#include <hiredis/hiredis.h>

#include "scripts.hpp"

namespace exbind::inline v0_1::redis {
namespace {

timeval as_timeval(std::chrono::milliseconds time) {
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time);
    timeval out{};
    out.tv_sec = static_cast<decltype(out.tv_sec)>(seconds.count());
    out.tv_usec = static_cast<decltype(out.tv_usec)>(std::chrono::microseconds(time - seconds).count());
    return out;
}

std::string text_of(const redisContext& context) {
    return context.errstr[0] != '\0' ? context.errstr : "the connection failed";
}

}  // namespace

void FreeContext::operator()(redisContext* context) const {
    redisFree(context);
}
void FreeReply::operator()(redisReply* reply) const {
    freeReplyObject(reply);
}

std::unique_ptr<Link> Link::open(const RedisOptions& options, std::string& why) {
    const timeval patience = as_timeval(options.connect_timeout);
    redisContext* const context = options.unix_socket.empty()
                                      ? redisConnectWithTimeout(options.host.c_str(), options.port, patience)
                                      : redisConnectUnixWithTimeout(options.unix_socket.c_str(), patience);
    if (context == nullptr) {
        why = "out of memory";
        return nullptr;
    }
    std::unique_ptr<Link> link(new Link(context));
    if (context->err != 0) {
        why = text_of(*context);
        return nullptr;
    }
    redisSetTimeout(context, as_timeval(options.command_timeout));
    if (options.unix_socket.empty()) redisEnableKeepAlive(context);

    if (!options.password.empty()) {
        std::vector<std::string> words{"AUTH"};
        if (!options.username.empty()) words.push_back(options.username);
        words.emplace_back(options.password.reveal());
        if (!link->append_command(words) || !link->read(why)) return nullptr;
    }
    if (options.database != 0) {
        if (!link->append_command({"SELECT", std::to_string(options.database)}) || !link->read(why)) return nullptr;
    }
    if (!link->load_scripts(why)) return nullptr;
    return link;
}

bool Link::load_scripts(std::string& why) {
    constexpr std::array texts{hello_script, take_script, put_script, hold_script};
    for (const std::string_view text : texts) append_command({"SCRIPT", "LOAD", std::string(text)});
    for (std::string& digest : digests_) {
        const Reply reply = read(why);
        if (!reply) return false;
        digest.assign(reply->str, reply->len);
    }
    return true;
}

int Link::socket() const {
    return context_->fd;
}

bool Link::append_command(const std::vector<std::string>& words) {
    std::vector<const char*> pointers;
    std::vector<std::size_t> lengths;
    for (const std::string& word : words) {
        pointers.push_back(word.data());
        lengths.push_back(word.size());
    }
    return redisAppendCommandArgv(context_.get(), static_cast<int>(words.size()), pointers.data(), lengths.data()) ==
           REDIS_OK;
}

void Link::append(Script script, const std::vector<std::string>& keys, const std::vector<std::string>& arguments) {
    std::vector<std::string> words{"EVALSHA", digests_[static_cast<std::size_t>(script)], std::to_string(keys.size())};
    words.insert(words.end(), keys.begin(), keys.end());
    words.insert(words.end(), arguments.begin(), arguments.end());
    append_command(words);  // what fails here fails read() too
}

Reply Link::read(std::string& why) {
    void* raw = nullptr;
    if (redisGetReply(context_.get(), &raw) != REDIS_OK || raw == nullptr) {
        why = text_of(*context_);
        return nullptr;
    }
    Reply reply(static_cast<redisReply*>(raw));
    if (reply->type == REDIS_REPLY_ERROR) {
        why.assign(reply->str, reply->len);
        return nullptr;
    }
    return reply;
}

}  // namespace exbind::redis
