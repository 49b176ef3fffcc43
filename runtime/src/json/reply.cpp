#include "exbind/detail/reply.hpp"

#include <optional>
#include <utility>

#include "decoder.hpp"
#include "json_reader.hpp"
#include "json_scan.hpp"
#include "places.hpp"

namespace exbind::inline v0_1::detail {
namespace {

/// The text of a string, number, true or false; nothing for null, objects and arrays.
std::optional<std::string> plain(std::string_view value) {
    if (value.empty() || value.front() == '{' || value.front() == '[' || value.front() == 'n') return std::nullopt;
    return plain_text(value.front() == '"' ? without_quotes(value) : value);
}

/// The first value at the path; empty when there is none.
std::string_view first_at(std::string_view value, std::string_view path) {
    if (path.empty()) return value;
    const auto found = values_at(value, path);
    return found.empty() ? std::string_view{} : found.front();
}

/// Whether the path begins with this member, or item.
bool begins_with(std::string_view path, std::string_view key) {
    return path.starts_with(key) && !path.empty() &&
           (path.size() == key.size() || path[key.size()] == '.' || path[key.size()] == '[');
}

class ReplyReader {
  public:
    ReplyReader(JsonReader& reader, const DecodeOptions& decode_options, const Envelope& names,
                const Type* payload_type, void* payload_out)
        : in(reader), options(decode_options), envelope(names), payload(payload_type), out(payload_out) {}

    bool found_payload = false;
    DecodeError payload_error;
    bool payload_fits = true;

    /// Reads all members of the envelope. Without a payload type, the payload is skipped.
    bool members(ReplyHead& head) {
        if (!in.next_is('{')) return in.fail_expected(in.at, "object");
        const auto opening = in.open('}');
        if (opening == JsonReader::Opening::empty) conclude(head);
        if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
        for (bool more = true; more;) {
            std::string_view view;
            if (!in.step() || !in.read_key(view)) return false;
            in.skip_space();
            const std::string key(view);
            if (!member(key, head)) {
                prepend_member(in.error.path, key);
                return false;
            }
            if (!in.after_item('}', more)) return false;
        }
        conclude(head);
        return true;
    }

    /// Reads an array whose items may tell, such as ["error", 10020, "invalid"].
    bool items(ReplyHead& head) {
        const char* const first = in.at;
        if (!in.skip_value()) return false;
        const std::string_view value(first, static_cast<std::size_t>(in.at - first));
        if (envelope.success_field.starts_with('[')) tell(value, envelope.success_field, head);
        if (envelope.code.starts_with('[')) take_code(value, envelope.code, head);
        if (envelope.message.starts_with('[')) take_message(value, envelope.message, head);
        conclude(head);
        return true;
    }

    /// After a success; false if reading is over.
    bool postponed_payload() {
        if (!postponed_) return true;
        in.go_back(*postponed_);
        return decode_payload();
    }

  private:
    bool member(std::string_view key, ReplyHead& head) {
        if (!envelope.payload.empty() && envelope.payload == key) {
            const char* const first = in.at;
            if (found_payload) return in.skip_value() && is_same(first, payload_text_, head);
            found_payload = true;
            if (!read_payload(head)) return false;
            payload_text_ = {first, static_cast<std::size_t>(in.at - first)};
            return true;
        }
        const bool tells = begins_with(envelope.success_field, key);
        const bool is_code = begins_with(envelope.code, key);
        const bool is_message = begins_with(envelope.message, key);
        const char* const first = in.at;
        if (!in.skip_value()) return false;
        if (!tells && !is_code && !is_message) return true;
        const std::string_view value(first, static_cast<std::size_t>(in.at - first));
        if ((tells && !tell(value, envelope.success_field.substr(key.size()), head)) ||
            (is_code && !take_code(value, envelope.code.substr(key.size()), head)))
            return contradicts(first, head);
        if (is_message) take_message(value, envelope.message.substr(key.size()), head);
        return true;
    }

    /// A member that tells of success or failure must not say two things: other readers would take the other one.
    struct Told {
        bool found = false;
        std::optional<std::string> text;
    };
    static bool is_told_once(Told& told, const std::optional<std::string>& text) {
        if (std::exchange(told.found, true)) return told.text == text;
        told.text = text;
        return true;
    }
    /// False if the member says something else than before.
    bool tell(std::string_view value, std::string_view path, ReplyHead& head) {
        const std::string_view told = first_at(value, path);
        const bool by_value =
            envelope.success_test == SuccessTest::equals || envelope.success_test == SuccessTest::differs;
        std::optional<std::string> text = plain(told);
        if (!by_value && !told.empty()) text = is_empty_value(told) ? "" : std::string(told);
        if (!is_told_once(success_, text)) return false;
        if (!text) return true;
        head.found_success = true;
        switch (envelope.success_test) {
            case SuccessTest::equals:
                head.is_success = *text == without_quotes(envelope.success_value);
                break;
            case SuccessTest::differs:
                head.is_success = *text != without_quotes(envelope.success_value);
                break;
            case SuccessTest::absent:
            case SuccessTest::empty:
                head.is_success = text->empty();
                break;
        }
        return true;
    }
    bool take_code(std::string_view value, std::string_view path, ReplyHead& head) {
        const auto text = plain(first_at(value, path));
        if (!is_told_once(code_, text)) return false;
        if (text) head.code = *text;
        return true;
    }
    /// All texts of a list of messages; of a member that stands there twice, the first.
    static void take_message(std::string_view value, std::string_view path, ReplyHead& head) {
        if (!head.message.empty()) return;
        if (path.empty()) {
            head.message = plain(value).value_or("");
            return;
        }
        for (const std::string_view each : values_at(value, path))
            if (const auto text = plain(each)) head.message += (head.message.empty() ? "" : "; ") + *text;
    }
    /// What is still untold once the whole reply was seen.
    void conclude(ReplyHead& head) const {
        const SuccessTest test = envelope.success_test;
        if (envelope.success_field.empty() || test == SuccessTest::equals || head.contradicts) return;
        if (!head.found_success && test != SuccessTest::empty) {
            head.is_success = true;
            head.found_success = found_payload;
        }
        head.beside_payload = !head.is_success && found_payload && !is_empty_value(payload_text_);
    }
    bool contradicts(const char* where, ReplyHead& head) {
        head.contradicts = true;
        head.found_success = false;
        head.is_success = false;
        return in.fail(where, "the member stands here twice, with different values");
    }
    bool is_same(const char* first, std::string_view former, ReplyHead& head) {
        const std::string_view text(first, static_cast<std::size_t>(in.at - first));
        return text == former || (head.found_success && !head.is_success) || contradicts(first, head);
    }

    /// A failure's payload may look like anything. It is decoded once success is known: at once or, if it comes before
    /// the word of success, at the end.
    bool read_payload(const ReplyHead& head) {
        const bool is_untold = !envelope.success_field.empty() && !head.found_success;
        if (payload != nullptr && is_untold) postponed_ = in.mark();
        if (payload == nullptr || is_untold || (head.found_success && !head.is_success)) return in.skip_value();
        return decode_payload();
    }
    bool decode_payload() {
        const JsonReader::Mark start = in.mark();
        if (options.rows.empty() ? Decoder(in, options).whole(*payload, out) : decode_rows()) return true;
        if (in.error.cause == DecodeError::Cause::deadline || in.error.cause == DecodeError::Cause::cancelled)
            return false;
        payload_fits = false;
        payload_error = in.error;
        // What follows may tell of success or failure.
        in.go_back(start);
        in.error = {};
        if (!in.skip_value()) {
            if (!in.is_over()) in.error = payload_error;  // not even JSON; the first error names the place
            return false;
        }
        prepend_member(payload_error.path, envelope.payload);
        return true;
    }

    bool decode_rows() {
        const char* const first = in.at;
        if (!in.skip_value()) return false;
        const JsonReader::Mark after = in.mark();
        const auto rows = values_at({first, static_cast<std::size_t>(in.at - first)}, options.rows);
        if (rows.size() != 1)
            return in.fail(first, "the member \"" + std::string(options.rows) + "\" is " +
                                      (rows.empty() ? "missing" : "there twice"));
        in.go_back({rows.front().data(), after.depth + 1});
        if (!Decoder(in, options).whole(*payload, out)) {
            prepend_member(in.error.path, options.rows);
            return false;
        }
        in.go_back(after);
        return true;
    }

    JsonReader& in;
    const DecodeOptions& options;
    const Envelope& envelope;
    const Type* payload;
    void* out;
    std::optional<JsonReader::Mark> postponed_;
    std::string_view payload_text_;
    Told success_;
    Told code_;
};

/// The reply is the payload itself, perhaps with members beside its own that tell of failure.
bool read_bare_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                     DecodeError& error, const DecodeOptions& options) {
    JsonReader in(json, options.max_depth, error, options.limits);
    in.skip_space();
    const bool has_names = !envelope.success_field.empty() || !envelope.code.empty() || !envelope.message.empty();
    if (in.done() && payload == nullptr && envelope.success_field.empty()) {
        head.is_success = true;
        return true;
    }
    head.is_success = envelope.success_field.empty();
    const bool is_array = in.next_is('[');
    const bool items_tell = is_array && (envelope.success_field.starts_with('[') || envelope.code.starts_with('['));
    if (items_tell || (has_names && in.next_is('{'))) {
        ReplyReader reader(in, options, envelope, nullptr, nullptr);
        if (!(is_array ? reader.items(head) : reader.members(head)) || !in.expect_end()) return false;
    }
    // An array has no room for a failure, unless its items tell.
    if (is_array && !envelope.success_field.starts_with('[')) head.is_success = true;
    if (payload != nullptr && head.is_success) return decode(json, *payload, out, error, options);
    JsonReader whole(json, options.max_depth, error, options.limits);
    whole.skip_space();
    return whole.skip_value() && whole.expect_end();
}

bool read_unmarked(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                   DecodeError& error, const DecodeOptions& options) {
    if (envelope.payload.empty()) return read_bare_reply(json, envelope, payload, out, head, error, options);
    JsonReader in(json, options.max_depth, error, options.limits);
    in.skip_space();
    if (in.done()) return in.fail(in.end, "the reply is empty");
    head.is_success = envelope.success_field.empty();
    ReplyReader reader(in, options, envelope, payload, out);
    if (!reader.members(head) || !in.expect_end()) return false;
    head.lacks_payload = !reader.found_payload;
    if (!head.is_success || payload == nullptr) return true;
    if (head.lacks_payload) {
        in.fail(in.end, "missing");
        error.path = envelope.payload;
        return false;
    }
    if (!reader.postponed_payload()) return false;
    if (!reader.payload_fits) {
        error = reader.payload_error;
        return false;
    }
    return options.tolerance == nullptr || name_places(json, *options.tolerance, options.limits, error);
}

}  // namespace

bool read_reply(std::string_view json, const Envelope& envelope, const Type* payload, void* out, ReplyHead& head,
                DecodeError& error, const DecodeOptions& options) {
    head = {};
    error = {};
    const std::size_t mark = byte_order_mark_of(json).size();
    const bool read = read_unmarked(json.substr(mark), envelope, payload, out, head, error, options);
    error.offset += mark;
    if (options.tolerance != nullptr)
        for (std::size_t& place : options.tolerance->places) place += mark;
    return read;
}

}  // namespace exbind::detail
