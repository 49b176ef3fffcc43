#include "faults.hpp"

#include <openssl/ssl.h>

#include <string>

#include "alpha_spec.hpp"
#include "rows.hpp"

using namespace std::chrono_literals;
using exbind::ErrorKind;
using exbind::Outcome;

namespace {

// ---- how a call ends ----

Ending success(std::size_t requests = 1) {
    return {std::nullopt, Outcome::accepted, false, requests};
}
Ending no_rows() {
    return {.kind = std::nullopt, .rows = 0};
}
Ending not_sent(ErrorKind kind, bool retryable = true) {
    return {kind, Outcome::not_sent, retryable, 0};
}
/// It arrived, and was not processed.
Ending not_processed(std::size_t requests) {
    return {ErrorKind::transport, Outcome::not_sent, true, requests};
}
/// Reads may be tried again, and were, `requests` times; a write was sent once and is not to be sent again.
Ending unknown(ErrorKind kind, std::size_t requests = 1, bool retryable = false) {
    return {kind, Outcome::unknown, retryable, requests};
}
Ending refused(ErrorKind kind, bool retryable = false, std::size_t requests = 1) {
    return {kind, Outcome::refused, retryable, requests};
}
Ending accepted_but(ErrorKind kind) {
    return {kind, Outcome::accepted, false, 1};
}
Ending after(std::chrono::milliseconds wait, Ending ending) {
    ending.retry_after = wait;
    return ending;
}

constexpr auto transport = ErrorKind::transport;
constexpr auto timed_out = ErrorKind::timeout;
constexpr auto decode = ErrorKind::decode;
constexpr std::size_t tries = 3;  // Options::read_attempts

// ---- what the server says ----

const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const std::string success_begins =
    R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"7","token":")" + std::string(row_token) + "\"}";

std::string headed(const std::string& body, const std::string& more = {}) {
    return head + more + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
}

SceneMaker always(Answer answer, Setting setting = {}) {
    return answers([answer](const Received&) { return answer; }, std::move(setting));
}

/// The status with a body that tells all that the server was told, under this type.
SceneMaker page(int status, const std::string& more_headers = {}) {
    return answers([=](const Received& got) {
        return reply(status, "<html><body>" + told(got) + "</body></html>", more_headers);
    });
}

/// The body, and all that the server was told.
SceneMaker says(int status, const std::string& code, const std::string& row) {
    return answers([=](const Received& got) {
        return reply(status, R"({"code":")" + code + R"(","msg":"no","data":[)" + row + "," + told(got) + "]}");
    });
}

/// The exchange's own refusal, which repeats all that the server was told.
SceneMaker refusal(int status, const std::string& code) {
    return answers([=](const Received& got) {
        return reply(status, R"({"code":")" + code + R"(","msg":"no","data":[)" + told(got) + "]}");
    });
}

std::vector<Fault> connection_faults() {
    return {
        {"connection refused", "nobody listens", nobody_at("http://127.0.0.1:" + std::to_string(closed_port())),
         not_sent(transport), not_sent(transport)},
        {"connect timeout", "the connection is not taken", unattended("http", true, connect_timeout(100ms)),
         not_sent(timed_out), not_sent(timed_out)},
        {"DNS failure", "the name has no address", nobody_at("https://" + std::string(70, 'x') + ".invalid"),
         not_sent(transport), not_sent(transport)},
        {"slow look-up", "the look-up of the name does not end", slow_name(timeout(200ms)), not_sent(timed_out),
         not_sent(timed_out)},
        {"TLS: wrong name", "the certificate is another host's", tls_with({.names = "DNS:other.example"}, true),
         not_sent(transport, false), not_sent(transport, false)},
        {"TLS: expired", "the certificate has ended", tls_with({.valid_for_seconds = -60}, true),
         not_sent(transport, false), not_sent(transport, false)},
        {"TLS: self-signed", "no known authority signed the certificate", tls_with({}, false),
         not_sent(transport, false), not_sent(transport, false)},
        {"TLS: too old", "the server has nothing newer than TLS 1.1",
         tls_with({.newest_version = TLS1_1_VERSION}, true), not_sent(transport), not_sent(transport)},
        {"TLS: no handshake", "the server takes the connection and is silent",
         unattended("https", false, connect_timeout(100ms)), not_sent(timed_out), not_sent(timed_out)},
        {"HTTP/2: stream refused", "the server resets the stream as one that it did not process",
         http2_with(Http2Peer::Manner::refuses), not_processed(tries), not_processed(1)},
        {"HTTP/2: server leaves", "the server says GOAWAY, and that it processed no stream",
         http2_with(Http2Peer::Manner::leaves), not_processed(tries), not_processed(1)},
    };
}

const std::string odd = R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"many"}]})";

std::vector<Fault> broken_replies() {
    return {
        {"silence", "no answer until the deadline", always(silence(), timeout(200ms)), unknown(timed_out, 1, true),
         unknown(timed_out)},
        {"closed before headers", "the connection ends without an answer", mock_with("cut"),
         unknown(transport, tries, true), unknown(transport)},
        {"reset before headers", "the connection is reset without an answer", mock_with("reset"),
         unknown(transport, tries, true), unknown(transport)},
        {"reset after headers", "the connection is reset before the body",
         always(then_reset(head + "Content-Length: 100\r\n\r\n")), unknown(transport, tries, true), unknown(transport)},
        {"reset in the body", "the connection is reset in the middle",
         always(then_reset(head + "Content-Length: 1000\r\n\r\n" + success_begins)), unknown(transport, tries, true),
         unknown(transport)},
        {"truncated body", "the body is shorter than its announced length", mock_with("truncate"),
         unknown(transport, tries, true), unknown(transport)},
        {"truncated chunks", "the body ends before its last chunk",
         always(then_closed(head + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"cod\r\n")),
         unknown(transport, tries, true), unknown(transport)},
        {"truncated, no length", "the body ends in its middle, and nothing told its length",
         always(then_closed(head + "\r\n" + success_begins)), accepted_but(decode), accepted_but(decode)},
        {"slow drip", "byte by byte, not done at the deadline",
         always(dripping(head + "Content-Length: 1000000\r\n\r\n"), timeout(200ms)), unknown(timed_out, 1, true),
         unknown(timed_out)},
        {"oversized body", "more bytes than Options::max_reply_bytes",
         mock_with("oversize=20000", largest_reply(10'000)), unknown(transport), unknown(transport)},
        {"endless body", "the body never ends",
         always(flooding(head + "Transfer-Encoding: chunked\r\n\r\n"), largest_reply(100'000)), unknown(transport),
         unknown(transport)},
        {"broken gzip", "the body is called gzip and is none", mock_with("bad_gzip"), unknown(transport, tries, true),
         unknown(transport)},
        {"closed while idle", "a kept connection is closed between two calls", closes_kept_connection(true), success(),
         success()},
        {"closed under a request", "a kept connection is closed when the next request comes",
         closes_kept_connection(false), success(2), unknown(transport)},
    };
}

std::vector<Fault> odd_replies() {
    const std::string deep = R"({"code":"0","msg":"","data":)" + std::string(5000, '[') + std::string(5000, ']') + "}";
    const std::string not_utf8 =
        "{\"code\":\"0\",\"msg\":\"\",\"data\":[{\"ccy\":\"B\xff\xfeTC\",\"amt\":\"7\",\"token\":\"" +
        std::string(row_token) + "\"}]}";
    const std::string good = success_begins + "]}";
    return {
        {"wrong content type", "the right reply under `text/html`",
         always({.bytes = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " +
                          std::to_string(good.size()) + "\r\n\r\n" + good}),
         success(), success()},
        {"HTML page, 200", "a page where the reply should be", page(200), unknown(decode), unknown(decode)},
        {"HTML page, 403", "a firewall's page", page(403), refused(ErrorKind::rejected), refused(ErrorKind::rejected)},
        {"HTML page, 502", "a gateway's page", page(502), refused(ErrorKind::server, true, tries),
         unknown(ErrorKind::server)},
        {"empty body", "200 and nothing", mock_with("empty"), unknown(decode), unknown(decode)},
        {"invalid UTF-8", "bytes in a text that are no characters", always({.bytes = headed(not_utf8)}),
         accepted_but(decode), accepted_but(decode)},
        {"deep JSON", "lists in lists, 5000 deep", always({.bytes = headed(deep)}), accepted_but(decode),
         accepted_but(decode)},
        {"wrong shape", "success, with another JSON type than documented", mock_with("wrong_shape"),
         accepted_but(decode), accepted_but(decode)},
        {"null for a list", "success, and null where the list should be",
         always({.bytes = headed(R"({"code":"0","msg":"","data":null})")}), no_rows(), accepted_but(decode)},
        {"null row", "success, and null where a row should be",
         always({.bytes = headed(R"({"code":"0","msg":"","data":[null]})")}), accepted_but(decode),
         accepted_but(decode)},
        {"one odd member", "one member of a row is not of its type", always({.bytes = headed(odd)}),
         accepted_but(decode), accepted_but(decode)},
        {"one odd member, tolerant", "the same with Options::tolerant_reads",
         always({.bytes = headed(odd)}, tolerant_reads()), success(), accepted_but(decode)},
        {"too much to decode", "the values take more than Options::max_decoded_bytes",
         always({.bytes = headed(good)}, largest_value(8)), accepted_but(decode), accepted_but(decode)},
        {"byte order mark", "three bytes before the JSON", always({.bytes = headed("\xEF\xBB\xBF" + good)}), success(),
         success()},
        {"code twice", "success, and then a code of failure",
         always({.bytes = headed(R"({"code":"0","code":"51000","msg":"","data":[]})")}), unknown(decode),
         unknown(decode)},
        {"headers twice", "each header comes two times, alike",
         always({.bytes = head + head.substr(head.find('\n') + 1) + "Content-Length: " + std::to_string(good.size()) +
                          "\r\nContent-Length: " + std::to_string(good.size()) + "\r\n\r\n" + good}),
         success(), success()},
        {"lengths that differ", "Content-Length comes twice, with two numbers",
         always(then_closed(head + "Content-Length: 10\r\nContent-Length: " + std::to_string(good.size()) + "\r\n\r\n" +
                            good)),
         unknown(transport, tries, true), unknown(transport)},
        {"redirect", "307 to another host, which is never followed", redirects(), refused(ErrorKind::rejected),
         refused(ErrorKind::rejected)},
    };
}

std::vector<Fault> answers_in_doubt() {
    const auto gave_up = [](const char* name, const char* happens, int status) {
        return Fault{name, happens, page(status), refused(ErrorKind::server, true, tries), unknown(ErrorKind::server)};
    };
    return {
        {"303", "see elsewhere what came of it", page(303, "Location: /done\r\n"), refused(ErrorKind::rejected),
         unknown(ErrorKind::rejected)},
        gave_up("408", "a gateway gave up waiting", 408),
        gave_up("425", "a gateway does not dare to pass it on, or did", 425),
        gave_up("499", "a gateway saw its client leave", 499),
        gave_up("504", "a gateway got no answer", 504),
        {"system error, 200", "the exchange's code for its own failure under HTTP 200", refusal(200, "50001"),
         refused(ErrorKind::server, true, tries), unknown(ErrorKind::server)},
        {"system error, 400", "the same under HTTP 400", refusal(400, "50001"), refused(ErrorKind::server, true, tries),
         unknown(ErrorKind::server)},
        {"system error of the item", "the same as the code of the one item", says(200, "1", R"({"sCode":"50001"})"),
         refused(ErrorKind::server, true, tries), unknown(ErrorKind::server)},
        {"unknown code, system error", "a code that nobody documents, whose message says \"system error\"",
         answers([](const Received& got) {
             return reply(200, R"({"code":"77777","msg":"System error","data":[)" + told(got) + "]}");
         }),
         refused(ErrorKind::server, true, tries), unknown(ErrorKind::server)},
        {"busy, not processed", "a code that is documented as not processed", refusal(503, "54049"),
         refused(ErrorKind::server, true, tries), refused(ErrorKind::server, true)},
        {"code of a gateway", "HTTP 200 and a code, but no word of success",
         answers([](const Received& got) { return reply(200, R"({"msg":"no route","sent":)" + told(got) + "}"); }),
         refused(ErrorKind::rejected), unknown(ErrorKind::rejected)},
        {"failure beside success", "HTTP 400, and the body says success", says(400, "0", R"({"ordId":"7"})"),
         refused(ErrorKind::rejected), unknown(ErrorKind::rejected)},
        {"failure beside the item's success", "the whole fails, its one item succeeds",
         says(200, "1", R"({"sCode":"0"})"), refused(ErrorKind::rejected), unknown(ErrorKind::rejected)},
        {"failure beside a new id", "a refusal that holds the id of an order",
         says(200, "51000", R"({"ordId":"7","sCode":"51000"})"), refused(ErrorKind::rejected),
         unknown(ErrorKind::rejected)},
    };
}

std::vector<Fault> refusals() {
    return {
        {"429, then room", "one 429 with `Retry-After: 1`", mock_with("limit=1 x1"), success(2),
         after(1s, refused(ErrorKind::limit, true))},
        {"429, too long a wait", "429 with a `Retry-After` beyond the deadline", mock_with("limit=50", timeout(2s)),
         after(50s, refused(ErrorKind::limit, true)), after(50s, refused(ErrorKind::limit, true))},
        {"429 without Retry-After", "one 429 that does not say how long", mock_with("error=50011 x1"), success(2),
         refused(ErrorKind::limit, true)},
        {"429, and no room in time", "429 that does not say how long, and a deadline that is nearer than any room",
         mock_with("error=50011", timeout(500ms)), after(1s, refused(ErrorKind::limit, true)),
         refused(ErrorKind::limit, true)},
        {"5xx, then recovery", "503 twice, then as ever", mock_with("status=503 x2"), success(3),
         unknown(ErrorKind::server)},
        {"5xx for good", "the exchange's own code for its failure, each time", mock_with("status=503"),
         refused(ErrorKind::server, true, tries), unknown(ErrorKind::server)},
        {"clock 45 s off", "the exchange refuses the timestamp", mock_with("", {}, 45s), success(2),
         refused(ErrorKind::clock, true)},
        {"wrong signature", "the exchange refuses key or signature", refusal(401, "50113"), refused(ErrorKind::auth),
         refused(ErrorKind::auth)},
        {"token has ended", "the exchange refuses the token of the session, and takes a new one", session_with(1),
         success(2), success(2)},
        {"no token is good", "the exchange refuses the new token, too", session_with(2),
         refused(ErrorKind::auth, false, 2), refused(ErrorKind::auth, false, 2)},
        {"login refused", "the exchange hands out no token", session_with(0, 401), not_sent(ErrorKind::auth, false),
         not_sent(ErrorKind::auth, false)},
        {"no funds", "the exchange refuses for want of balance", refusal(200, "58350"), refused(ErrorKind::funds),
         refused(ErrorKind::funds)},
        {"unknown code", "a code that the exchange's table does not hold", refusal(200, "99999"),
         refused(ErrorKind::rejected), refused(ErrorKind::rejected)},
    };
}

}  // namespace

const std::vector<Fault>& faults() {
    static const std::vector<Fault> all = [] {
        std::vector<Fault> table;
        for (auto* part : {connection_faults, broken_replies, odd_replies, answers_in_doubt, refusals}) {
            for (Fault& fault : part()) table.push_back(std::move(fault));
        }
        return table;
    }();
    return all;
}

const std::vector<BatchFault>& batch_faults() {
    const std::string done = R"({"ccy":"BTC","ordId":"7","sCode":"0","sMsg":""})";
    const std::string no_funds = R"({"ccy":"BTC","ordId":"","sCode":"58350","sMsg":"no funds"})";
    const auto coded = [](const char* code) {
        return R"({"ccy":"BTC","ordId":"","sCode":")" + std::string(code) + R"(","sMsg":"no"})";
    };
    const auto body = [](const char* code, const std::vector<std::string>& rows) {
        std::string text;
        for (const std::string& row : rows) text += (text.empty() ? "" : ",") + row;
        return R"({"code":")" + std::string(code) + R"(","msg":"","data":[)" + text + "]}";
    };
    const Ending fine = success(), poor = refused(ErrorKind::funds), open = unknown(decode);
    static const std::vector<BatchFault> all = {
        {"one refused", "for want of balance", 200, body("2", {done, no_funds, done}), {fine, poor, fine}},
        {"system error",
         "one item's code is that of the exchange's own failure",
         200,
         body("2", {done, coded("50001"), no_funds}),
         {fine, unknown(ErrorKind::server), poor}},
        {"busy, not processed",
         "one item's code is documented as not processed",
         200,
         body("2", {done, coded("54049"), done}),
         {fine, refused(ErrorKind::server, true), fine}},
        {"limit",
         "one item is too many",
         200,
         body("2", {done, done, coded("50011")}),
         {fine, fine, refused(ErrorKind::limit, true)}},
        {"failure beside a new id",
         "one item fails, and its row holds the id of an order",
         200,
         body("2", {done, R"({"ccy":"BTC","ordId":"7","sCode":"51000","sMsg":"no"})", done}),
         {fine, unknown(ErrorKind::rejected), fine}},
        {"row without a code",
         "one row does not say what became of its item",
         200,
         body("0", {done, R"({"ccy":"BTC","ordId":"7"})", done}),
         {fine, open, fine}},
        {"null rows", "null where results should be", 200, body("0", {"null", done, "null"}), {open, fine, open}},
        {"unreadable row",
         "one row has another form than documented",
         200,
         body("2", {done, R"({"ccy":{},"ordId":"7","sCode":"0"})", no_funds}),
         {fine, open, poor}},
        {"too few rows", "the last one is missing", 200, body("0", {done, done}), {fine, fine, open}},
        {"no rows", "success, and no results", 200, body("0", {}), {open, open, open}},
        {"too many rows",
         "four results for three items",
         200,
         body("2", {done, no_funds, done, done}),
         {open, unknown(ErrorKind::funds), open}},
        {"failure beside success",
         "HTTP 400, and each item succeeds",
         400,
         body("0", {done, done, done}),
         {open, open, open}},
        {"failure of nothing",
         "the whole fails, and each item succeeds",
         200,
         body("1", {done, done, done}),
         {open, open, open}},
    };
    return all;
}
