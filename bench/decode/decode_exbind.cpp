// The library itself, through its public functions.
#include "decoders.hpp"
#include "replies.hpp"

namespace exbind::bench {
namespace {

struct Exbind {
    static constexpr const char* name = "exbind";
    template <class Reply>
    static Result<Reply> read(const Payload& payload) {
        Result<Reply> reply = from_json<Reply>(payload.text);
        if (!reply) refuse(reply.error().message.c_str());
        return reply;
    }
};

const Registered<Exbind> registered;

}  // namespace
}  // namespace exbind::bench
