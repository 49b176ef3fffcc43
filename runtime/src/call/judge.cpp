#include "judge.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "exbind/decimal.hpp"
#include "exbind/detail/batch_results.hpp"
#include "exbind/detail/decode.hpp"
#include "exbind/detail/reply.hpp"
#include "firm.hpp"
#include "json/encode_scalar.hpp"
#include "json/json_scan.hpp"
#include "json/slot.hpp"
#include "values/bytes.hpp"
#include "values/timestamp.hpp"

namespace exbind::inline v0_1::detail {
namespace {

const ErrorCode* find_code(const ExchangeData& exchange, std::string_view code) {
    const auto found =
        std::lower_bound(exchange.errors.begin(), exchange.errors.end(), code,
                         [](const ErrorCode& entry, std::string_view wanted) { return entry.code < wanted; });
    return found != exchange.errors.end() && found->code == code ? &*found : nullptr;
}

/// What a status says of a request that no documented code explains. The first row that fits counts.
struct StatusMeaning {
    int first;
    int last;
    ErrorKind kind;
    bool open;  ///< a write may have been done nevertheless
};

constexpr StatusMeaning status_meanings[] = {
    {307, 308, ErrorKind::rejected, false},  // the same request is to be sent elsewhere: not done here
    {300, 399, ErrorKind::rejected, true},   // 303 says that it was done, and old servers say 301 or 302 for it
    {401, 401, ErrorKind::auth, false},
    {408, 408, ErrorKind::server, true},  // gateways say so, too, when the exchange did not answer them in time
    {418, 418, ErrorKind::limit, false},
    {425, 425, ErrorKind::server, true},  // only a gateway can have sent early data, and may have gone on with it
    {429, 429, ErrorKind::limit, false},
    {460, 460, ErrorKind::server, true},  // a load balancer's 499
    {499, 499, ErrorKind::server, true},  // a gateway saw its client leave; the request may have been passed on
    {400, 499, ErrorKind::rejected, false},
    {200, 299, ErrorKind::rejected, false},  // the body says so
};

StatusMeaning meaning_of(int status, bool is_json) {
    // With HTML it comes from a firewall, and says nothing about the key.
    if (status == 403 && is_json) return {403, 403, ErrorKind::auth, false};
    for (const StatusMeaning& each : status_meanings)
        if (each.first <= status && status <= each.last) return each;
    return {status, status, ErrorKind::server, true};
}

bool is_success(const HttpReply& reply) {
    return reply.status >= 200 && reply.status < 300;
}

bool may_pass(ErrorKind kind) {
    return kind == ErrorKind::limit || kind == ErrorKind::server || kind == ErrorKind::clock ||
           kind == ErrorKind::transport || kind == ErrorKind::timeout;
}

/// Whether the same call may be made again as it stands: a write only if it is known that it was not done.
bool may_be_repeated(const Plan& plan, const Error& error) {
    return may_pass(error.kind) &&
           (plan.read || error.outcome == Outcome::refused || error.outcome == Outcome::not_sent);
}

std::chrono::sys_seconds seconds_of(const HttpReply& reply) {
    return parse_http_date(reply.header("date"))
        .value_or(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

/// How long to wait, as Retry-After or the exchange's own headers say; 0 when none does.
std::chrono::milliseconds pause_told(const ExchangeData& exchange, const HttpReply& reply) {
    const auto now = seconds_of(reply);
    if (const auto told = parse_retry_after(reply.header("retry-after"), now)) return *told;
    for (const LimitHeader& header : exchange.limit_headers) {
        if (header.tells != LimitTold::wait && header.tells != LimitTold::until) continue;
        const auto number = Decimal::parse(reply.header(header.name));
        if (!number) continue;
        const double value = number->to_double();
        if (!std::isfinite(value)) continue;
        constexpr double longest = 24.0 * 3600 * 1000;
        double wait = std::ceil(value * static_cast<double>(nanoseconds_in(header.unit)) / 1e6);
        if (header.tells == LimitTold::until) wait -= static_cast<double>(now.time_since_epoch().count()) * 1000;
        return std::chrono::milliseconds(static_cast<std::int64_t>(std::clamp(wait, 0.0, longest)));
    }
    return {};
}

Error no_answer(const Plan& plan, const TransportError& failure) {
    Error error;
    error.kind = failure.kind;
    error.message = failure.message;
    error.outcome = failure.sent ? Outcome::unknown : Outcome::not_sent;
    error.retryable = !failure.lasting && may_be_repeated(plan, error);
    return error;
}

struct ItemCodes {
    std::size_t failed = 0;
    std::size_t all = 0;
    std::string code;  // of the first failed item
    std::string message;
};

/// A member of each item's result, Envelope::item_code or item_message: in the rows of the payload, or beside it.
std::vector<std::string_view> of_items(const Envelope& envelope, std::string_view member, std::string_view body) {
    const std::size_t beside = member.find("[].");
    const auto lists = beside == std::string_view::npos ? member_values(body, envelope.payload)
                                                        : values_at(body, member.substr(0, beside));
    if (lists.size() != 1) return {};
    return member_values(lists[0], beside == std::string_view::npos ? member : member.substr(beside + 3));
}

// Batch replies have a code for each item; the envelope's own code then only says that some failed.
ItemCodes read_items(const Envelope& envelope, std::string_view body) {
    ItemCodes items;
    // Where a row without a code is a success, only rows that are read as such tell.
    if (envelope.item_code.empty() || envelope.success_value.empty()) return items;
    const auto codes = of_items(envelope, envelope.item_code, body);
    const auto messages = of_items(envelope, envelope.item_message, body);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (codes[i].empty() || codes[i] == "null") continue;
        ++items.all;
        if (codes[i] == without_quotes(envelope.success_value)) continue;
        if (++items.failed > 1) continue;
        items.code = plain_text(codes[i]);
        if (i < messages.size()) items.message = plain_text(messages[i]);
    }
    return items;
}

/// Whether the request can name such an id itself, so that a reply only repeats it.
bool request_may_hold(const Plan& plan, std::string_view id) {
    if (plan.request == nullptr)
        return plan.body.find(id) != std::string::npos || plan.query.find(id) != std::string::npos;
    // "rfqIds" holds several of "rfqId".
    return std::any_of(plan.request->fields.begin(), plan.request->fields.end(), [&](const Field& field) {
        return field.name.starts_with(id) && (field.name.size() == id.size() || field.name.substr(id.size()) == "s");
    });
}

/// Whether a reply's member, one of Envelope::result_ids, shows that the write made something.
bool shows_effect(const Plan& plan, std::string_view name, std::string_view value) {
    constexpr std::string_view nothing[] = {"", "null", "0", "false", "[]", "{}"};
    return std::find(std::begin(nothing), std::end(nothing), value) == std::end(nothing) &&
           !request_may_hold(plan, name) && (plan.request != nullptr || plan.path.find(value) == std::string::npos);
}

/// The first member of a failed write's reply that shows an effect; empty if none does.
std::string_view effect_in(const Envelope& envelope, const Plan& plan, std::string_view body) {
    for (const std::string_view name : envelope.result_ids)
        for (const std::string_view value : nested_values(body, name))
            if (shows_effect(plan, name, value)) return name;
    return {};
}

std::string status_text(const HttpReply& reply) {
    const std::string type(reply.header("content-type"));
    return "HTTP " + std::to_string(reply.status) + (type.empty() ? "" : " (" + type + ")");
}

/// Whether the message of a code that nobody documents says that the exchange failed, rather than that it refused.
bool speaks_of_failure(std::string_view message) {
    constexpr std::string_view words[] = {"timeout",      "time out",       "timed out",    "unavailable",  "busy",
                                          "system error", "internal error", "server error", "unknown error"};
    std::string lower(message);
    to_lower(lower.data(), lower.size());
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

/// Sets kind and outcome by what the exchange's data say of `error.code`, or else by the status and the message.
void classify(const ExchangeData& exchange, const Plan& plan, int status, bool is_json, Error& error) {
    StatusMeaning meaning = meaning_of(status, is_json);
    bool documented = false;
    if (const ErrorCode* const known = find_code(exchange, error.code)) {
        // An exchange that failed may have done so after the write.
        meaning = {status, status, known->kind, known->kind == ErrorKind::server && !known->not_processed};
        documented = known->outcome_unknown;
    } else if (meaning.kind == ErrorKind::rejected && speaks_of_failure(error.message)) {
        meaning = {status, status, ErrorKind::server, true};
    }
    error.kind = meaning.kind;
    error.outcome = documented || (meaning.open && !plan.read) ? Outcome::unknown : Outcome::refused;
}

/// Whether the exchange no longer knows the token of the request. Of codes that are documented, only those of the class
/// `session` say so: an exchange may answer 401 for want of a permission, too.
bool ends_session(const ExchangeData& exchange, int status, std::string_view code) {
    const ErrorCode* const known = find_code(exchange, code);
    return known != nullptr ? known->session_ended : status == 401;
}

void contradict(Error& error, const std::string& what) {
    error.outcome = Outcome::unknown;
    error.message += "; but " + what + ", so the request may have been done";
}

// The exchange, or something in front of it, refused.
Error refusal(const ExchangeData& exchange, const Plan& plan, const HttpReply& reply, ReplyHead head, bool is_json) {
    Error error;
    const bool says_success = head.found_success && head.is_success && !is_success(reply);
    const bool beside_payload = head.beside_payload;
    error.code = std::move(head.code);
    error.message = std::move(head.message);
    // An item's code is more specific than the envelope's "operation failed".
    ItemCodes items = read_items(exchange.envelope, reply.body);
    if (items.failed > 0) {
        error.code = std::move(items.code);
        if (!items.message.empty()) error.message = std::move(items.message);
    }
    classify(exchange, plan, reply.status, is_json, error);
    if (error.message.empty() && reply.status >= 300 && reply.status < 400 && reply.status != 304)
        error.message = status_text(reply) + ": a redirect, which is never followed; is the host right?";
    if (error.message.empty()) error.message = status_text(reply) + (is_json ? " without a message" : ", not JSON");
    if (items.failed > 0 && items.failed < items.all) {
        error.outcome = Outcome::unknown;  // part of it was done
        error.message = std::to_string(items.failed) + " of " + std::to_string(items.all) +
                        " items failed, the first with: " + error.message;
    } else if (plan.read) {
        return error;
    } else if (items.failed < items.all) {
        contradict(error, "the item's own code says success");
    } else if (says_success && items.all == 0) {
        contradict(error, "the body says success");
    } else if (beside_payload) {
        contradict(error, "the reply holds a payload as well");
    } else if (const auto name = effect_in(exchange.envelope, plan, reply.body); !name.empty()) {
        contradict(error, "the reply holds a new \"" + std::string(name) + '"');
    }
    return error;
}

/// Hides what was found where it holds a credential: in an excerpt, part of one would not be recognised.
void hide_credentials(const Redactor& redactor, std::string_view body, std::size_t offset, std::string& found) {
    if (offset > body.size()) return;
    const std::string_view value = body.substr(offset, after_value(body, offset) - offset).substr(0, 4096);
    if (redactor.masked(value) != value) found = "***";
}

ErrorKind kind_of(DecodeError::Cause cause) {
    if (cause == DecodeError::Cause::deadline) return ErrorKind::timeout;
    return cause == DecodeError::Cause::cancelled ? ErrorKind::cancelled : ErrorKind::decode;
}

Error undecodable(const Envelope& envelope, const Redactor& redactor, const HttpReply& reply, const ReplyHead& head,
                  DecodeError failure) {
    Error error;
    error.kind = kind_of(failure.cause);
    // Without the success member, the effect of a write is unknown: the answer may come from a proxy. Nor is it known
    // when the item's own code cannot be read.
    const bool hides_outcome =
        !envelope.item_code.empty() && failure.path.ends_with("]." + std::string(envelope.item_code));
    error.outcome = head.found_success && head.is_success && !hides_outcome ? Outcome::accepted : Outcome::unknown;
    error.path = std::move(failure.path);
    error.message = std::move(failure.message);
    std::string found = failure.found;
    hide_credentials(redactor, reply.body, failure.offset, found);
    if (found != failure.found) error.message = "expected " + std::string(failure.expected) + ", got " + found;
    if (failure.cause == DecodeError::Cause::size) error.message += ", the limit of Options::max_decoded_bytes";
    if (error.path.empty()) error.message = status_text(reply) + ": " + error.message;
    return error;
}

/// The error of an item whose row could not be read as documented.
Error unreadable_row(const Tolerance& tolerance, const Tolerance::Row& row, const Redactor& redactor,
                     std::string_view body) {
    Error error;
    error.kind = ErrorKind::decode;
    error.outcome = row.lost ? Outcome::unknown : Outcome::accepted;
    error.message = "the row cannot be read";
    const std::string place = '[' + std::to_string(row.index) + ']';
    const auto& kept = tolerance.unreadable.kept;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const std::string_view path = kept[i].path;
        if (!path.substr(0, path.find(']') + 1).ends_with(place)) continue;
        std::string found = kept[i].found;
        hide_credentials(redactor, body, tolerance.places[i], found);
        error.path = redactor.masked(path);
        error.message = "expected " + kept[i].expected + ", got " + found;
        if (!row.lost) break;  // of a lost row, the last one is what it was lost for
    }
    return error;
}

/// Reads the results of the items of a batch.
class ItemReader {
  public:
    ItemReader(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, const HttpReply& reply,
               const ReplyHead& head, ReplyTarget target, const DecodeOptions& options, bool tolerant)
        : exchange_(exchange),
          plan_(plan),
          redactor_(redactor),
          reply_(reply),
          head_(head),
          options_(options),
          tolerant_(tolerant),
          list_(*plan.reply->list),
          rows_(target.payload) {
        const Envelope& envelope = exchange.envelope;
        is_beside_ = envelope.item_code.find("[].") != std::string_view::npos;
        if (is_beside_) {
            codes_ = of_items(envelope, envelope.item_code, reply.body);
            messages_ = of_items(envelope, envelope.item_message, reply.body);
        }
        for (const Field& field : list_.item.object->fields) {
            if (!is_scalar(field.type.kind)) continue;
            if (field.name == exchange.envelope.item_code) code_ = &field;
            if (field.name == exchange.envelope.item_message) message_ = &field;
            const auto& ids = exchange.envelope.result_ids;
            if (std::find(ids.begin(), ids.end(), field.name) != ids.end()) ids_.push_back(&field);
        }
    }

    /// False if the reply says nothing about items: it is then judged as a whole. `decoded`: the rows are in the target
    /// already.
    bool read(bool decoded, BatchResults& results) {
        if ((code_ == nullptr && !is_beside_) || (!decoded && !decode_rows())) return false;
        const bool whole_succeeded = is_success(reply_) && head_.is_success;
        results_.sent = plan_.items;
        told_rows_ = list_size(list_, rows_);
        const std::size_t rows = std::min(told_rows_, most_rows());
        if (rows < told_rows_) list_.resize(rows_, rows, list_);
        std::size_t accepted = 0;
        bool told = whole_succeeded;
        for (std::size_t i = 0; i < rows; ++i) {
            const std::string code = is_beside_ ? text_at(codes_, i) : text_of(code_, i);
            told = told || !code.empty();
            if (judge_row(i, code)) ++accepted;
        }
        if (!told || (rows == 0 && !whole_succeeded)) return false;
        const std::string counts =
            "the reply has " + std::to_string(told_rows_) + " results for " + std::to_string(plan_.items) + " items";
        if (rows > plan_.items) {
            doubt_all(rows, counts);
        } else if (!whole_succeeded && accepted == plan_.items) {
            doubt_all(rows, "the item's own code says success, but the reply as a whole fails: " + status_text(reply_) +
                                (head_.message.empty() ? "" : ", " + head_.message));
        }
        for (std::size_t i = rows; i < plan_.items; ++i) untold(i, counts);
        for (auto& [row, error] : results_.failures) finish(error);
        results = std::move(results_);
        return true;
    }

    bool limited() const { return limited_; }

  private:
    /// How many rows are kept. More than items are an error anyway; this many more show what came.
    std::size_t most_rows() const { return plan_.items + 100; }

    /// read_reply() skips the payload of a failure.
    bool decode_rows() {
        Envelope open = exchange_.envelope;
        open.success_field = {};
        ReplyHead head;
        DecodeError failure;
        return read_reply(reply_.body, open, plan_.reply, rows_, head, failure, options_);
    }

    /// True if the row says that its item was accepted.
    bool judge_row(std::size_t index, const std::string& code) {
        const bool says_success = is_success_code(code, index);
        const auto& odd_rows = options_.tolerance->odd_rows;
        const auto odd = std::lower_bound(odd_rows.begin(), odd_rows.end(), index,
                                          [](const Tolerance::Row& each, std::size_t at) { return each.index < at; });
        if (odd != odd_rows.end() && odd->index == index && (odd->lost || (says_success && !tolerant_))) {
            fail(index) = unreadable_row(*options_.tolerance, *odd, redactor_, reply_.body);
            return false;
        }
        if (says_success) return true;
        if (code.empty()) {
            untold(index, "the row says nothing about what became of its item");
            return false;
        }
        Error& error = fail(index);
        error.code = code;
        error.message = is_beside_ ? text_at(messages_, index) : text_of(message_, index);
        classify(exchange_, plan_, reply_.status, true, error);
        for (const Field* id : ids_)
            if (shows_effect(plan_, id->name, text_of(id, index))) {
                contradict(error, "the row holds a new \"" + std::string(id->name) + '"');
                break;
            }
        limited_ = limited_ || error.kind == ErrorKind::limit;
        return false;
    }

    /// Where no value of the code says so, a row without one that holds the id of what was done was accepted.
    bool is_success_code(const std::string& code, std::size_t index) const {
        const std::string_view success = exchange_.envelope.success_value;
        if (!success.empty()) return code == without_quotes(success);
        return code.empty() && std::any_of(ids_.begin(), ids_.end(), [&](const Field* id) {
                   const std::string text = text_of(id, index);
                   return !text.empty() && text != "0";
               });
    }

    /// Nothing that the reply says of these rows counts.
    void doubt_all(std::size_t rows, const std::string& why) {
        std::size_t next = 0;
        for (std::size_t i = 0; i < rows; ++i) {
            if (next < results_.failures.size() && results_.failures[next].row == i) {
                results_.failures[next].error.outcome = Outcome::unknown;
                results_.failures[next++].error.message += "; " + why;
            } else {
                untold(i, why);
            }
        }
        std::sort(results_.failures.begin(), results_.failures.end(),
                  [](const auto& a, const auto& b) { return a.row < b.row; });
    }

    Error& fail(std::size_t index) { return results_.failures.emplace_back(BatchResults::Failure{.row = index}).error; }
    Error& untold(std::size_t index, std::string why) {
        Error& error = fail(index);
        error.kind = ErrorKind::decode;
        error.outcome = Outcome::unknown;
        error.message = std::move(why);
        return error;
    }
    void finish(Error& error) const {
        error.code = redactor_.masked(error.code);
        error.message = redactor_.masked(error.message);
        error.path = redactor_.masked(error.path);
        error.http_status = reply_.status;
        error.operation = plan_.operation;
        error.retryable = may_be_repeated(plan_, error);
    }

    static std::string text_at(const std::vector<std::string_view>& values, std::size_t index) {
        const bool given = index < values.size() && !values[index].empty() && values[index] != "null";
        return given ? plain_text(values[index]) : std::string{};
    }
    void* row(std::size_t index) const { return const_cast<void*>(item_at(list_, rows_, index)); }
    std::string text_of(const Field* field, std::size_t index) const {
        std::string text;
        const void* const at = field == nullptr ? nullptr : static_cast<const char*>(row(index)) + field->offset;
        if (at != nullptr && has_scalar(field->type, at)) append_text(field->type, at, text);
        return text;
    }

    const ExchangeData& exchange_;
    const Plan& plan_;
    const Redactor& redactor_;
    const HttpReply& reply_;
    const ReplyHead& head_;
    const DecodeOptions& options_;  ///< with a tolerance that keeps rows in their places
    const bool tolerant_;
    const ListTable& list_;
    void* const rows_;
    const Field* code_ = nullptr;
    const Field* message_ = nullptr;
    bool is_beside_ = false;  ///< codes and messages stand beside the payload
    std::vector<std::string_view> codes_;
    std::vector<std::string_view> messages_;
    std::vector<const Field*> ids_;
    std::size_t told_rows_ = 0;  ///< rows of the reply
    BatchResults results_;
    bool limited_ = false;
};

UnreadableList masked(Tolerance&& tolerance, const Redactor& redactor, std::string_view body) {
    UnreadableList& list = tolerance.unreadable;
    for (std::size_t i = 0; i < list.kept.size(); ++i) {
        list.kept[i].path = redactor.masked(list.kept[i].path);
        hide_credentials(redactor, body, tolerance.places[i], list.kept[i].found);
    }
    return std::move(list);
}

bool has_results(const Plan& plan, ReplyTarget target) {
    return plan.batch && target.results != nullptr && plan.reply != nullptr && plan.reply->kind == Kind::list &&
           plan.reply->list->item.kind == Kind::object;
}

}  // namespace

Judgement judge(const ExchangeData& exchange, const Plan& plan, const Redactor& redactor, std::size_t kept_body_bytes,
                const TransportResult& result, ReplyTarget reply, const DecodeLimits& limits, bool tolerant) {
    Judgement judgement;
    Error& error = judgement.error;
    if (!result) {
        error = no_answer(plan, result.error());
        return judgement;
    }

    ReplyHead head;
    DecodeError failure;
    // A call may be made again after a failure, so that only the payload of a success may be written.
    const Type* const payload = plan.decode && is_success(*result) ? plan.reply : nullptr;
    const bool is_batch = has_results(plan, reply);
    std::vector<const Type*> firm;
    if (plan.decode && plan.table != nullptr && (tolerant || !plan.read)) firm = firm_members(exchange, *plan.table);
    Tolerance tolerance{.members = tolerant || is_batch, .rows = is_batch};
    const DecodeOptions options{.needs_value = !plan.read,
                                .firm = firm,
                                .limits = limits,
                                .tolerance = tolerance.members ? &tolerance : nullptr,
                                .rows = plan.decode && plan.table != nullptr ? plan.table->rows : std::string_view{}};
    const bool readable = read_reply(result->body, exchange.envelope, payload, reply.payload, head, failure, options);
    // Where no member tells of success, the payload does, also for an operation whose reply is not documented.
    const bool proves_nothing = exchange.envelope.success_field.empty() && head.lacks_payload;
    const bool is_accepted = readable && is_success(*result) && head.is_success && !proves_nothing;
    if (is_batch && !head.contradicts && (is_accepted || head.found_success)) {
        ItemReader items(exchange, plan, redactor, *result, head, reply, options, tolerant);
        if (items.read(is_accepted, *reply.results)) {
            judgement.succeeded = true;
            judgement.limited = items.limited();
            if (tolerant) judgement.unreadable = masked(std::move(tolerance), redactor, result->body);
            return judgement;
        }
    }
    if (head.contradicts) {
        error = undecodable(exchange.envelope, redactor, *result, head, std::move(failure));
    } else if (!is_success(*result) || (head.found_success && !head.is_success)) {
        const bool is_json = readable || head.found_success;
        error = refusal(exchange, plan, *result, std::move(head), is_json);
    } else if (((readable && !head.found_success && !head.is_success) || proves_nothing) &&
               !(head.code.empty() && head.message.empty())) {
        error = refusal(exchange, plan, *result, std::move(head), true);
        // No success member but an error code: the answer comes from something in front of the exchange.
        if (!plan.read && !proves_nothing) error.outcome = Outcome::unknown;
    } else if (!readable || !head.is_success || proves_nothing) {
        const std::string_view lacking = proves_nothing ? exchange.envelope.payload : exchange.envelope.success_field;
        if (readable) failure.message = "the member \"" + std::string(lacking) + "\" is missing";
        error = undecodable(exchange.envelope, redactor, *result, head, std::move(failure));
    } else if (!plan.read && !plan.batch && read_items(exchange.envelope, result->body).failed > 0) {
        // Success as a whole, but the single item failed.
        error = refusal(exchange, plan, *result, std::move(head), true);
    } else {
        judgement.succeeded = true;
        judgement.unreadable = masked(std::move(tolerance), redactor, result->body);
        return judgement;
    }

    error.retryable = may_be_repeated(plan, error);
    judgement.limited = error.kind == ErrorKind::limit;
    judgement.session_ended = exchange.session != nullptr && ends_session(exchange, result->status, error.code);
    error.retry_after = pause_told(exchange, *result);
    error.http_status = result->status;
    error.code = redactor.masked(error.code);
    error.message = redactor.masked(error.message);
    error.path = redactor.masked(error.path);
    if (plan.login) {
        // Any part of the reply may hold a part of the token, which nothing knows yet.
        if (error.kind == ErrorKind::decode) {
            error.message = status_text(*result) + ": not a reply as documented";
            error.path.clear();
        }
        return judgement;
    }
    // Masks credentials first, in more than is kept, since masking secret fields makes the text shorter.
    const std::size_t looked_at = kept_body_bytes < result->body.size() ? kept_body_bytes * 2 + 4096 : kept_body_bytes;
    error.body = mask_secrets(redactor.masked(result->body, looked_at), plan.reply, kept_body_bytes);
    return judgement;
}

}  // namespace exbind::detail
