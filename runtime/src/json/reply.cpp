#include "exbind/detail/reply.hpp"

#include <optional>

#include "decoder.hpp"
#include "json_reader.hpp"

namespace exbind::detail {
namespace {

constexpr DecodeOptions reply_options{};

std::string_view without_quotes(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') return text.substr(1, text.size() - 2);
    return text;
}

/// The text of a string, number, true or false; nothing for null, objects and arrays.
bool read_plain(JsonReader& in, std::optional<std::string>& out) {
    std::string_view text;
    if (in.next_is('"')) {
        if (!in.read_string(text)) return false;
        out = text;
        return true;
    }
    const char* const first = in.at;
    if (!in.skip_value()) return false;
    if (*first != '{' && *first != '[' && *first != 'n') out.emplace(first, in.at);
    return true;
}

class ReplyReader {
  public:
    ReplyReader(JsonReader& reader, const Envelope& names, const Type* payload_type, void* payload_out)
        : in(reader), envelope(names), payload(payload_type), out(payload_out) {}

    bool found_payload = false;
    DecodeError payload_error;
    bool payload_fits = true;

    /// Reads all members of the envelope. Without a payload type, the payload is skipped.
    bool members(ReplyHead& head) {
        if (!in.next_is('{')) return in.fail_expected(in.at, "object");
        const auto opening = in.open('}');
        if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
        for (bool more = true; more;) {
            std::string_view view;
            if (!in.read_key(view)) return false;
            in.skip_space();
            const std::string key(view);
            if (!member(key, head)) {
                prepend_member(in.error.path, key);
                return false;
            }
            if (!in.after_item('}', more)) return false;
        }
        return true;
    }

  private:
    static bool is(std::string_view name, std::string_view key) { return !name.empty() && name == key; }

    bool member(std::string_view key, ReplyHead& head) {
        if (is(envelope.payload, key) && !found_payload) {
            found_payload = true;
            return read_payload(head);
        }
        const bool tells = is(envelope.success_field, key) && !head.found_success;
        const bool is_code = is(envelope.code, key) && !found_code_;
        const bool is_message = is(envelope.message, key) && !found_message_;
        if (!tells && !is_code && !is_message) return in.skip_value();
        std::optional<std::string> text;
        if (!read_plain(in, text)) return false;
        if (!text) return true;
        if (tells) {
            head.found_success = true;
            head.is_success = *text == without_quotes(envelope.success_value);
        }
        if (is_code) {
            found_code_ = true;
            head.code = *text;
        }
        if (is_message) {
            found_message_ = true;
            head.message = *text;
        }
        return true;
    }

    /// The payload is decoded unless the envelope already told of failure; a failure's payload may look like anything.
    bool read_payload(const ReplyHead& head) {
        if (payload == nullptr || (head.found_success && !head.is_success)) return in.skip_value();
        const JsonReader::Mark start = in.mark();
        if (Decoder(in, reply_options).value(*payload, out)) return true;
        payload_fits = false;
        payload_error = in.error;
        in.go_back(start);
        if (!in.skip_value()) {
            in.error = payload_error;  // not even JSON; the first error names the place
            return false;
        }
        prepend_member(payload_error.path, envelope.payload);
        return true;
    }

    JsonReader& in;
    const Envelope& envelope;
    const Type* payload;
    void* out;
    bool found_code_ = false;
    bool found_message_ = false;
};

/// The reply is the payload itself, perhaps with members beside its own that tell of failure.
bool read_bare_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                     DecodeError& error) {
    JsonReader in(json, reply_options.max_depth, error);
    in.skip_space();
    const bool has_names = !envelope.success_field.empty() || !envelope.code.empty() || !envelope.message.empty();
    if (in.done() && payload == nullptr && !has_names) {
        head.is_success = true;
        return true;
    }
    head.is_success = envelope.success_field.empty();
    if (in.next_is('{') && has_names) {
        ReplyReader reader(in, envelope, nullptr, nullptr);
        if (!reader.members(head) || !in.expect_end()) return false;
    } else if (in.next_is('[')) {
        head.is_success = true;  // an array has no room for a failure
    }
    if (payload == nullptr) return check_json(json, error);
    if (!head.is_success) return check_json(json, error);
    return decode(json, *payload, out, error);
}

}  // namespace

bool read_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                DecodeError& error) {
    head = {};
    error = {};
    if (envelope.payload.empty()) return read_bare_reply(json, envelope, payload, out, head, error);
    JsonReader in(json, reply_options.max_depth, error);
    in.skip_space();
    if (in.done()) return in.fail(in.end, "the reply is empty");
    head.is_success = envelope.success_field.empty();
    ReplyReader reader(in, envelope, payload, out);
    if (!reader.members(head) || !in.expect_end()) return false;
    if (!head.is_success || payload == nullptr) return true;
    if (!reader.found_payload) {
        in.fail(in.end, "missing");
        error.path = envelope.payload;
        return false;
    }
    if (!reader.payload_fits) error = reader.payload_error;
    return reader.payload_fits;
}

}  // namespace exbind::detail
