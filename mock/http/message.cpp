#include "mock/http/message.hpp"

#include <array>
#include <charconv>
#include <ctime>
#include <optional>

#include "text/strings.hpp"

namespace exbind::mock {
namespace {

bool is_token(std::string_view text) {
    if (text.empty()) return false;
    for (const char c : text) {
        const bool letter_or_digit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letter_or_digit && std::string_view("!#$%&'*+-.^_`|~").find(c) == std::string_view::npos) return false;
    }
    return true;
}

bool has_control_character(std::string_view text) {
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\t') || byte == 0x7f) return true;
    }
    return false;
}

/// Status and reason, "200 OK".
std::string status_words(int status) {
    static constexpr std::string_view known =
        "200 OK,202 Accepted,204 No Content,307 Temporary Redirect,400 Bad Request,401 Unauthorized,403 Forbidden,"
        "404 Not Found,405 Method Not Allowed,408 Request Timeout,409 Conflict,410 Gone,413 Payload Too Large,"
        "418 I'm a teapot,422 Unprocessable Entity,429 Too Many Requests,431 Request Header Fields Too Large,"
        "500 Internal Server Error,501 Not Implemented,502 Bad Gateway,503 Service Unavailable,504 Gateway Timeout";
    const std::string number = std::to_string(status);
    for (const auto words : text::split(known, ','))
        if (words.substr(0, number.size() + 1) == number + ' ') return std::string(words);
    return number + " Status";
}

/// Status line and the reply's own headers.
std::string start_text(const HttpReply& reply) {
    std::string out = "HTTP/1.1 " + status_words(reply.status) + "\r\n";
    for (const auto& [name, value] : reply.headers) out += name + ": " + value + "\r\n";
    return out;
}

std::optional<BadRequest> read_request_line(std::string_view line, RequestHead& head, bool as_proxy) {
    const auto words = text::split(line, ' ');
    if (words.size() != 3 || !is_token(words[0]) || words[1].empty() || has_control_character(words[1])) {
        return BadRequest{400, "the request line is not 'METHOD TARGET HTTP/1.1'"};
    }
    if (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0") return BadRequest{505, "only HTTP/1.1 is spoken here"};
    if (!as_proxy && words[1].front() != '/') return BadRequest{400, "the request target has to begin with '/'"};
    head.request.method = words[0];
    head.request.target = words[1];
    head.keep_alive = words[2] == "HTTP/1.1";
    return std::nullopt;
}

std::optional<BadRequest> read_framing(RequestHead& head) {
    std::optional<std::size_t> length;
    for (const auto& [name, value] : head.request.headers) {
        if (text::iequals(name, "Content-Length")) {
            std::size_t bytes = 0;
            const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), bytes);
            if (error == std::errc::result_out_of_range) return BadRequest{413, "the body is too large"};
            if (error != std::errc{} || end != value.data() + value.size() || (length && *length != bytes)) {
                return BadRequest{400, "Content-Length is not one number"};
            }
            length = bytes;
        } else if (text::iequals(name, "Transfer-Encoding")) {
            if (!text::iequals(value, "chunked")) return BadRequest{501, "the only transfer encoding known is chunked"};
            head.chunked = true;
        } else if (text::iequals(name, "Connection")) {
            for (const auto word : text::split(value, ',')) {
                if (text::iequals(text::trim(word), "close")) head.keep_alive = false;
                if (text::iequals(text::trim(word), "keep-alive")) head.keep_alive = true;
            }
        } else if (text::iequals(name, "Expect")) {
            head.expects_continue = text::iequals(value, "100-continue");
        }
    }
    if (head.chunked && length) return BadRequest{400, "Content-Length and Transfer-Encoding exclude each other"};
    head.body_bytes = length.value_or(0);
    if (head.body_bytes > max_body_bytes) return BadRequest{413, "the body is too large"};
    return std::nullopt;
}

}  // namespace

const std::string* find_header(const Headers& headers, std::string_view name) {
    for (const auto& [key, value] : headers) {
        if (text::iequals(key, name)) return &value;
    }
    return nullptr;
}

std::variant<RequestHead, BadRequest> parse_head(std::string_view text, bool as_proxy) {
    RequestHead head;
    bool first = true;
    while (!text.empty()) {
        const auto end = text.find("\r\n");
        const auto line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 2);
        if (first) {
            if (auto bad = read_request_line(line, head, as_proxy)) return *bad;
            first = false;
            continue;
        }
        const auto colon = line.find(':');
        if (colon == std::string_view::npos || !is_token(line.substr(0, colon)) || has_control_character(line)) {
            return BadRequest{400, "a header is not 'Name: value'"};
        }
        head.request.headers.emplace_back(line.substr(0, colon), text::trim(line.substr(colon + 1)));
    }
    if (first) return BadRequest{400, "the request is empty"};
    if (auto bad = read_framing(head)) return *bad;
    return head;
}

std::variant<std::size_t, BadRequest> parse_chunk_size(std::string_view line) {
    line = text::trim(line.substr(0, line.find(';')));
    std::size_t bytes = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), bytes, 16);
    if (line.empty() || end != line.data() + line.size()) return BadRequest{400, "a chunk's size is not hexadecimal"};
    if (error != std::errc{} || bytes > max_body_bytes) return BadRequest{413, "the body is too large"};
    return bytes;
}

std::string head_text(const HttpReply& reply, std::size_t body_bytes, bool keep_alive) {
    return start_text(reply) + "Content-Length: " + std::to_string(body_bytes) +
           (keep_alive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n");
}

RawReply raw(const HttpReply& reply, const RequestHead& head) {
    using Ending = HttpReply::Ending;
    const Ending ending = reply.ending;
    const bool keep = head.keep_alive && (ending == Ending::complete || ending == Ending::dripping);
    RawReply out;
    out.delay = reply.delay;
    out.then = keep ? RawReply::Then::keep : RawReply::Then::close;
    if (ending == Ending::reset) out.then = RawReply::Then::reset;
    if (ending == Ending::cut || ending == Ending::reset) return out;
    if (ending == Ending::endless) {
        out.bytes = start_text(reply) + "Transfer-Encoding: chunked\r\n\r\n";
        // Spaces are JSON's own filler, so only the size tells that something is wrong.
        out.without_end = "4000\r\n" + std::string(0x4000, ' ') + "\r\n";
        return out;
    }
    out.bytes = head_text(reply, reply.body.size(), keep || ending == Ending::closing);
    if (head.request.method == "HEAD") return out;
    if (ending == Ending::dripping) {
        out.dripped = reply.body;
        out.drip_pause = reply.pause;
    } else {
        out.bytes.append(reply.body, 0, ending == Ending::truncated ? reply.body.size() / 2 : std::string::npos);
    }
    return out;
}

std::string http_date(std::int64_t unix_seconds) {
    static constexpr std::array<std::string_view, 7> days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto time = static_cast<std::time_t>(unix_seconds);
    std::tm parts{};
    if (gmtime_r(&time, &parts) == nullptr) return {};
    // strftime would write the names in the language of the process's locale.
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return std::string(days[static_cast<std::size_t>(parts.tm_wday)]) + ", " + two(parts.tm_mday) + ' ' +
           std::string(months[static_cast<std::size_t>(parts.tm_mon)]) + ' ' + std::to_string(parts.tm_year + 1900) +
           ' ' + two(parts.tm_hour) + ':' + two(parts.tm_min) + ':' + two(parts.tm_sec) + " GMT";
}

std::string percent_decode(std::string_view text, bool plus_is_space) {
    const auto digit = [](char c) -> int {
        if (c >= '0' && c <= '9') return c - '0';
        if (c >= 'a' && c <= 'f') return c - 'a' + 10;
        if (c >= 'A' && c <= 'F') return c - 'A' + 10;
        return -1;
    };
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            out += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            out += plus_is_space && text[i] == '+' ? ' ' : text[i];
        }
    }
    return out;
}

}  // namespace exbind::mock
