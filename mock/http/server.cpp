#include "mock/http/server.hpp"

#include <optional>
#include <variant>

namespace exbind::mock {
namespace {

/// The body of a request; empty when the connection ended before it was complete.
std::optional<std::variant<std::string, BadRequest>> read_body(Stream& stream, const RequestHead& head) {
    if (!head.chunked) {
        auto body = stream.read_exactly(head.body_bytes);
        if (!body) return std::nullopt;
        return *std::move(body);
    }
    std::string body;
    for (;;) {
        const auto line = stream.read_until("\r\n", 1024);
        if (!line) return std::nullopt;
        const auto size = parse_chunk_size(*line);
        if (const auto* bad = std::get_if<BadRequest>(&size)) return *bad;
        const auto bytes = std::get<std::size_t>(size);
        if (bytes == 0) break;
        if (body.size() + bytes > max_body_bytes) return BadRequest{413, "the body is too large"};
        const auto chunk = stream.read_exactly(bytes);
        if (!chunk) return std::nullopt;
        const auto end = stream.read_exactly(2);
        if (!end) return std::nullopt;
        if (*end != "\r\n") return BadRequest{400, "a chunk is longer than it says"};
        body += *chunk;
    }
    for (;;) {  // trailers
        const auto line = stream.read_until("\r\n", max_head_bytes);
        if (!line) return std::nullopt;
        if (line->empty()) return body;
    }
}

void refuse(Stream& stream, const BadRequest& bad) {
    HttpReply reply;
    reply.status = bad.status;
    reply.headers = {{"Content-Type", "application/json"}};
    reply.body = "{\"mock\":\"" + bad.why + "\"}";
    stream.write(head_text(reply, reply.body.size(), false) + reply.body);
}

}  // namespace

HttpServer::HttpServer(std::uint16_t port, Handler handler, std::shared_ptr<const TlsIdentity> identity)
    : handler_([handler = std::move(handler)](const RequestHead& head) { return raw(handler(head.request), head); }),
      as_proxy_(false),
      listener_(
          listen_on(port), [this](Stream& stream) { serve(stream); }, std::move(identity)) {}

HttpServer::HttpServer(Socket listening, RawHandler handler)
    : handler_([handler = std::move(handler)](const RequestHead& head) { return handler(head.request); }),
      as_proxy_(true),
      listener_(std::move(listening), [this](Stream& stream) { serve(stream); }) {}

void HttpServer::serve(Stream& stream) {
    for (;;) {
        const auto text = stream.read_until("\r\n\r\n", max_head_bytes);
        if (!text) {
            if (stream.overflowed()) refuse(stream, {431, "the request's head is too large"});
            return;
        }
        auto parsed = parse_head(*text, as_proxy_);
        if (const auto* bad = std::get_if<BadRequest>(&parsed)) return refuse(stream, *bad);
        auto& head = std::get<RequestHead>(parsed);
        if (head.expects_continue && !stream.write("HTTP/1.1 100 Continue\r\n\r\n")) return;
        auto body = read_body(stream, head);
        if (!body) return;
        if (const auto* bad = std::get_if<BadRequest>(&*body)) return refuse(stream, *bad);
        head.request.body = std::get<std::string>(std::move(*body));
        head.request.peer = stream.peer();
        head.request.connection = stream.number();
        if (!send(stream, handler_(head))) return;
    }
}

/// False when the connection is to be closed.
bool HttpServer::send(Stream& stream, const RawReply& reply) {
    using Then = RawReply::Then;
    if (!listener_.pause(reply.delay) || !stream.write(reply.bytes)) return false;
    for (const char& byte : reply.dripped) {
        if (!stream.write({&byte, 1}) || !listener_.pause(reply.drip_pause)) return false;
    }
    while (!reply.without_end.empty()) {
        if (!stream.write(reply.without_end) || !listener_.pause(reply.end_pause)) return false;
    }
    if (reply.then == Then::silence) stream.wait_for_bytes();
    if (reply.then == Then::reset) stream.reset_on_close();
    return reply.then == Then::keep;
}

}  // namespace exbind::mock
