#include "http2_peer.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace {

using exbind::mock::Stream;

enum Frame : unsigned char { data = 0, headers = 1, reset_stream = 3, settings = 4, go_away = 7 };
constexpr unsigned char end_stream = 1, end_headers = 4, ack = 1;

std::string number(std::uint32_t value) {
    std::string out;
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(value >> static_cast<unsigned>(shift));
    return out;
}

void put(Stream& to, Frame type, unsigned char flags, std::uint32_t stream, const std::string& payload) {
    std::string frame;
    for (const int shift : {16, 8, 0}) frame += static_cast<char>(payload.size() >> static_cast<unsigned>(shift));
    frame += static_cast<char>(type);
    frame += static_cast<char>(flags);
    to.write(frame + number(stream) + payload);
}

}  // namespace

void Http2Peer::talk(Stream& peer) {
    if (!peer.read_exactly(24)) return;  // the preface
    put(peer, settings, 0, 0, "");
    std::vector<std::uint32_t> waiting;
    while (const auto head = peer.read_exactly(9)) {
        const auto byte = [&](std::size_t at) {
            return static_cast<std::uint32_t>(static_cast<unsigned char>((*head)[at]));
        };
        const std::uint32_t size = byte(0) << 16U | byte(1) << 8U | byte(2);
        const std::uint32_t stream = (byte(5) << 24U | byte(6) << 16U | byte(7) << 8U | byte(8)) & 0x7FFFFFFFU;
        if (!peer.read_exactly(size)) return;
        if (byte(3) == settings && (byte(4) & ack) == 0) put(peer, settings, ack, 0, "");
        if (byte(3) == headers) ++requests;
        if ((byte(3) != headers && byte(3) != data) || (byte(4) & end_stream) == 0) continue;
        if (manner == Manner::is_silent) continue;
        if (manner == Manner::refuses) {
            put(peer, reset_stream, 0, stream, number(7));  // REFUSED_STREAM
            continue;
        }
        if (manner == Manner::leaves) {
            put(peer, go_away, 0, 0, number(0) + number(0));
            continue;
        }
        waiting.push_back(stream);
        if (static_cast<int>(waiting.size()) < batch) continue;
        if (manner == Manner::goes_away) {
            std::sort(waiting.begin(), waiting.end());  // none below it is left unanswered
            put(peer, go_away, 0, 0, number(waiting.front()) + number(0));
            waiting.resize(1);
        }
        for (const std::uint32_t each : waiting) {
            put(peer, headers, end_headers, each, "\x88");  // :status 200, from HPACK's own table
            put(peer, data, end_stream, each, "{}");
        }
        waiting.clear();
    }
}
