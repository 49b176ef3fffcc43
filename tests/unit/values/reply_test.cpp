#include "exbind/detail/reply.hpp"

#include <doctest/doctest.h>

#include "exbind/detail/table_of.hpp"
#include "exbind/json.hpp"
#include "json/json_scan.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;
using samples::Row;

namespace {

constexpr Envelope by_code{
    .success_field = "code", .success_value = "\"0\"", .payload = "data", .code = "code", .message = "msg"};
constexpr Envelope by_flag{
    .success_field = "success", .success_value = "true", .payload = "data", .code = "code", .message = "message"};

struct Read {
    bool done = false;
    ReplyHead head;
    DecodeError error;
    Vector<Row> rows;
};

Read read(std::string_view json, const Envelope& envelope = by_code, bool with_payload = true) {
    static const Type rows = samples::rows_type();
    Read result;
    result.done = read_reply(json, envelope, with_payload ? &rows : nullptr, &result.rows, result.head, result.error);
    return result;
}

}  // namespace

TEST_CASE("a success and its payload") {
    const Read r = read(R"({"code":"0","msg":"","data":[{"name":"a"},{"amt":"1"}],"inTime":"1"})");
    CHECK(r.done);
    CHECK(r.head.found_success);
    CHECK(r.head.is_success);
    CHECK(r.head.code == "0");
    REQUIRE(r.rows.size() == 2);
    CHECK(r.rows[1].amt == 1);
    CHECK(read(R"({"data":[{}],"msg":"","code":0})").head.is_success);
    CHECK(read(R"({"success":true,"timestamp":1,"data":[{}]})", by_flag).rows.size() == 1);
    CHECK(read(R"({"success":true,"data":null})", by_flag).done);
}

TEST_CASE("a failure keeps its code and message, and its payload is ignored") {
    for (const char* const json :
         {R"({"code":"51000","msg":"no \"such\" thing","data":[]})", R"({"code":51000,"msg":"no \"such\" thing"})",
          R"({"data":{"odd":[1,2]},"msg":"no \"such\" thing","code":"51000"})",
          R"({"data":"text","code":"51000","msg":"no \"such\" thing","data":[{}]})"}) {
        CAPTURE(json);
        const Read r = read(json);
        CHECK(r.done);
        CHECK(r.head.found_success);
        CHECK_FALSE(r.head.is_success);
        CHECK(r.head.code == "51000");
        CHECK(r.head.message == "no \"such\" thing");
    }
    CHECK(read(R"({"success":false,"code":-1005,"message":null})", by_flag).head.code == "-1005");
    CHECK_FALSE(read(R"({"success":"false","data":[]})", by_flag).head.is_success);
}

TEST_CASE("a byte order mark before a reply is passed over") {
    const std::string mark = "\xEF\xBB\xBF";
    const Read r = read(mark + R"({"code":"0","msg":"","data":[{"name":"a"}]})");
    CHECK(r.done);
    CHECK(r.head.is_success);
    CHECK(r.rows.size() == 1);
    CHECK(read(mark + R"([{"name":"a"}])", {}).rows.size() == 1);
    CHECK(read(mark).error.message == "the reply is empty");
    CHECK_FALSE(read(mark + mark + R"({"code":"0","data":[]})").done);
    CHECK(member_values(mark + R"({"code":"1"})", "code").front() == "1");
}

TEST_CASE("members that tell two things tell nothing") {
    for (const char* const json : {R"({"code":"0","msg":"","data":[],"code":"51008"})",
                                   R"({"code":"51008","data":[],"code":"0"})", R"({"code":"0","data":[],"code":null})",
                                   R"({"code":null,"code":"0","data":[]})", R"({"code":"0","code":{"a":1},"data":[]})",
                                   R"({"code":"0","data":[],"data":[{}]})", R"({"data":[{}],"code":"0","data":[]})"}) {
        CAPTURE(json);
        const Read r = read(json);
        CHECK_FALSE(r.done);
        CHECK(r.head.contradicts);
        CHECK_FALSE(r.head.found_success);
        CHECK_FALSE(r.head.is_success);
        CHECK(r.error.message == "the member stands here twice, with different values");
    }
    CHECK_FALSE(read(R"({"success":true,"data":[],"success":false})", by_flag).done);
    CHECK_FALSE(read(R"({"success":true,"code":0,"data":[],"code":51})", by_flag).done);
    // Twice the same says one thing.
    CHECK(read(R"({"code":"0","data":[{}],"code":"0","data":[{}]})").done);
    CHECK(read(R"({"code":0,"data":[{}],"code":"0"})").done);
    CHECK(read(R"({"code":"0","msg":"a","data":[],"msg":"b"})").head.message == "a");
}

TEST_CASE("the payload is read once success is known, wherever it stands") {
    const Read early = read(R"({"data":[{"name":"a"},{"name":"b"}],"code":"0"})");
    CHECK(early.done);
    CHECK(early.rows.size() == 2);
    const Read failed = read(R"({"data":[{"name":"a"}],"code":"50001"})");
    CHECK(failed.done);
    CHECK(failed.rows.empty());
    CHECK(read(R"({"data":[{"amt":"x"}],"code":"0"})").error.path == "data[0].amt");
}

TEST_CASE("without the member that tells, it is a failure") {
    const Read r = read(R"({"code":503,"message":"busy"})", by_flag);
    CHECK(r.done);
    CHECK_FALSE(r.head.found_success);
    CHECK_FALSE(r.head.is_success);
    CHECK(r.head.code == "503");
    CHECK(r.head.message == "busy");
    CHECK_FALSE(read(R"({"success":null,"data":[]})", by_flag).head.is_success);
    CHECK_FALSE(read("{}").head.is_success);
    CHECK(read("{}").done);
}

TEST_CASE("a success whose payload does not fit is an error with its place") {
    const Read r = read(R"({"code":"0","data":[{},{},{},{"amt":"abc"}],"msg":""})");
    CHECK_FALSE(r.done);
    CHECK(r.error.path == "data[3].amt");
    CHECK(r.error.message == "expected decimal, got \"abc\"");
    CHECK(r.head.is_success);
    CHECK(read(R"({"code":"0","data":{}})").error.path == "data");
    CHECK(read(R"({"code":"0","msg":""})").error.path == "data");
    CHECK(read(R"({"code":"0","msg":""})").error.message == "missing");
    CHECK(read(R"({"code":"0","msg":""})", by_code, false).done);
    CHECK(read(R"({"code":"0","data":[5]})", by_code, false).done);
}

TEST_CASE("what is no reply is an error, with the head as far as it was read") {
    CHECK(read("").error.message == "the reply is empty");
    CHECK(read("[]").error.message == "expected object, got an array");
    CHECK(read("<html>").error.message == "expected object, got <html>");
    CHECK(read(R"({"code":"0","data":[]} x)").error.message == "something follows the value: x");
    const Read r = read(R"({"code":"50011","msg":"slow down","data":[{"a":)");
    CHECK_FALSE(r.done);
    CHECK(r.head.code == "50011");
    CHECK(r.head.message == "slow down");
    CHECK(read(R"({"code":"0","data":[{},{"amt":"1)").error.path == "data[1].amt");
    const std::string whole = R"({"code":"0","msg":"","data":[{"name":"a","amt":"1.5"}]})";
    for (std::size_t size = 0; size < whole.size(); ++size) CHECK_FALSE(read(whole.substr(0, size)).done);
}

TEST_CASE("without an envelope the whole reply is the payload") {
    CHECK(read(R"([{"name":"a"}])", {}).rows.size() == 1);
    CHECK(read("[]", {}).head.is_success);
    CHECK_FALSE(read(R"({"name":"a"})", {}).done);
    CHECK(read("", {}, false).done);
    CHECK_FALSE(read("", {}).done);
    CHECK_FALSE(read("{", {}, false).done);

    const Envelope errors_beside{.code = "code", .message = "msg"};
    const Read failed = read(R"({"code":-2015,"msg":"no"})", errors_beside);
    CHECK_FALSE(failed.done);  // not a list; the HTTP status tells that it is a failure
    CHECK(failed.head.code == "-2015");
    CHECK(failed.head.message == "no");
    CHECK(read(R"([{"name":"a"}])", errors_beside).rows.size() == 1);

    const Envelope flag_beside{.success_field = "success", .success_value = "true", .code = "code"};
    Row row;
    const Type type = samples::type_of<Row>();
    ReplyHead head;
    DecodeError error;
    CHECK(read_reply(R"({"success":true,"name":"a"})", flag_beside, &type, &row, head, error));
    CHECK(head.is_success);
    CHECK(row.name == "a");
    CHECK(read_reply(R"({"success":false,"code":7,"name":[]})", flag_beside, &type, &row, head, error));
    CHECK_FALSE(head.is_success);
    CHECK(head.code == "7");
}

TEST_CASE("an exchange without a success member leaves it to the HTTP status") {
    const Envelope envelope{.payload = "result", .code = "error"};
    CHECK(read(R"({"result":[{}]})", envelope).head.is_success);
    CHECK_FALSE(read(R"({"result":[{}]})", envelope).head.found_success);
    CHECK(read(R"({"error":"E1"})", envelope).head.code == "E1");
    CHECK_FALSE(read(R"({"error":"E1"})", envelope).done);
}

// ---- Masks ----------------------------------------------------------------------------------------------------------

namespace {

std::string masked(std::string_view text, std::size_t max_bytes = std::string_view::npos) {
    static const Type rows = samples::rows_type();
    return mask_secrets(text, &rows, max_bytes);
}

}  // namespace

TEST_CASE("values of secret fields are masked by their name") {
    CHECK(masked(R"({"code":"0","data":[{"name":"a","secretKey":"hush"},{"secretKey" : "h\"u\\", "x":1}]})") ==
          R"({"code":"0","data":[{"name":"a","secretKey":"***"},{"secretKey" : "***", "x":1}]})");
    CHECK(masked(R"({"secretKey":12345,"a":1})") == R"({"secretKey":"***","a":1})");
    CHECK(masked(R"({"secretKey":["hush",{"a":"]"}],"a":1})") == R"({"secretKey":"***","a":1})");
    CHECK(masked(R"({"secret\u004bey":"hush"})") == R"({"secret\u004bey":"***"})");
    CHECK(masked(R"({"raw":"{\"secretKey\":\"hush\",\"b\":1}"})").find("hush") == std::string::npos);
    CHECK(masked(R"(["secretKey","other"])") == R"(["secretKey","other"])");
    CHECK(masked(R"({"notsecretKey":"a","secretKey2":"b"})") == R"({"notsecretKey":"a","secretKey2":"b"})");
    CHECK(mask_secrets(R"({"secretKey":"a"})", nullptr) == R"({"secretKey":"a"})");
    const Type detail = samples::type_of<samples::Detail>();
    CHECK(mask_secrets(R"({"secretKey":"a"})", &detail) == R"({"secretKey":"a"})");
}

TEST_CASE("secrets without a name of their own hide what holds them") {
    const ListTable secrets = list_of<Secret>(secret());
    const Type type = list(secrets);
    CHECK(mask_secrets(R"(["hush"])", &type) == "\"***\"");
}

TEST_CASE("masking takes any text") {
    const std::string text = R"({"data":[{"name":"a","secretKey":"hush \" hush","b":2},{"secretKey":["hush"]}]})";
    for (std::size_t size = 0; size <= text.size(); ++size) {
        CHECK(masked(text.substr(0, size)).find("hush") == std::string::npos);
        CHECK(masked(text.substr(size)).size() <= text.size() + 10);
        CHECK(masked(text, size).size() <= size);
        CHECK(masked(text, size).find("hush") == std::string::npos);
    }
    CHECK(masked("\"broken { \"secretKey\":\"hush\"") == "\"broken { \"secretKey\":\"***\"");
    CHECK(masked("\"secretKey\"") == "\"secretKey\"");
    CHECK(masked("\"secretKey\":") == "\"secretKey\":\"***\"");
    CHECK(masked("").empty());
    CHECK(masked("\\\"\\\\\"") == "\\\"\\\\\"");
    CHECK(masked("a\u00e9", 2) == "a");
    CHECK(masked("a\u00e9", 3) == "a\u00e9");
    CHECK(masked("\U0001F600", 3).empty());
}

TEST_CASE("the only row of a list") {
    static const Type type = sole(object(exbind_table(static_cast<const Row*>(nullptr))));
    Row row;
    ReplyHead head;
    DecodeError error;
    const auto message = [&](std::string_view data) {
        row = {};
        const bool done =
            read_reply(R"({"code":"0","msg":"","data":)" + std::string(data) + "}", by_code, &type, &row, head, error);
        CHECK(head.is_success);
        return done ? std::string("read") : error.path + ": " + error.message;
    };
    CHECK(message(R"([{"name":"a","amt":"1"}])") == "read");
    CHECK(row.name == "a");
    CHECK(to_json(type, &row).starts_with(R"([{"name":"a")"));
    CHECK(message(R"( [ {} ] )") == "read");
    CHECK(message("[]") == "data: expected an array of one object, got an empty one");
    CHECK(message(R"([{},{"name":"b"}])") == "data: expected an array of one object, got an array of several");
    CHECK(message("[null]") == "data[0]: expected object, got null");
    CHECK(message(R"([""])") == "data[0]: expected object, got \"\"");
    CHECK(message("[7]") == "data[0]: expected object, got 7");
    CHECK(message(R"([{"amt":"x"}])") == "data[0].amt: expected decimal, got \"x\"");
    CHECK(message("{}") == "data: expected an array of one object, got an object");
    CHECK(message("null") == "data: expected an array of one object, got null");
    CHECK(message("\"\"") == "data: expected an array of one object, got \"\"");
}

TEST_CASE("an error that stands deeper, and success by its absence") {
    constexpr Envelope rpc{.success_field = "error",
                           .payload = "result",
                           .code = "error.code",
                           .message = "error.message",
                           .success_test = SuccessTest::absent};
    const Read good = read(R"({"jsonrpc":"2.0","result":[{"name":"a"}],"usIn":1})", rpc);
    CHECK(good.done);
    CHECK(good.head.found_success);
    CHECK(good.rows.size() == 1);
    CHECK(read(R"({"error":null,"result":[]})", rpc).head.is_success);

    const Read bad =
        read(R"({"jsonrpc":"2.0","error":{"data":{"code":1},"code":-32602,"message":"Invalid \"params\""}})", rpc);
    CHECK(bad.done);
    CHECK(bad.head.found_success);
    CHECK_FALSE(bad.head.is_success);
    CHECK_FALSE(bad.head.beside_payload);
    CHECK(bad.head.code == "-32602");
    CHECK(bad.head.message == "Invalid \"params\"");

    // The error counts wherever it stands, and a payload beside it is noticed.
    const Read both = read(R"({"result":[{"name":"a"}],"error":{"code":7}})", rpc);
    CHECK_FALSE(both.head.is_success);
    CHECK(both.head.beside_payload);
    CHECK(both.rows.empty());

    // Neither: nothing says that this comes from the exchange.
    const Read neither = read(R"({"message":"upstream"})", rpc);
    CHECK_FALSE(neither.done);
    CHECK_FALSE(neither.head.found_success);
    CHECK(neither.error.path == "result");
    CHECK_FALSE(read(R"({"message":"upstream"})", rpc, false).head.found_success);

    const Read twice = read(R"({"error":{"code":7},"error":null,"result":[]})", rpc);
    CHECK(twice.head.contradicts);
}

TEST_CASE("a list of errors, which has to be there and empty") {
    constexpr Envelope list{.success_field = "error",
                            .payload = "result",
                            .code = "error[0]",
                            .message = "error[]",
                            .success_test = SuccessTest::empty};
    CHECK(read(R"({"error":[],"result":[{}]})", list).rows.size() == 1);
    CHECK(read(R"({"error":[]})", list, false).head.is_success);
    const Read bad = read(R"({"error":["EFunds:Not enough","EOrder:Too small"]})", list);
    CHECK(bad.done);
    CHECK(bad.head.found_success);
    CHECK_FALSE(bad.head.is_success);
    CHECK(bad.head.code == "EFunds:Not enough");
    CHECK(bad.head.message == "EFunds:Not enough; EOrder:Too small");
    const Read missing = read(R"({})", list, false);
    CHECK(missing.done);
    CHECK_FALSE(missing.head.found_success);
    CHECK_FALSE(missing.head.is_success);

    constexpr Envelope objects{.success_field = "errors",
                               .payload = "result",
                               .code = "errors[0].id",
                               .message = "errors[].why",
                               .success_test = SuccessTest::absent};
    const Read two = read(R"({"errors":[{"id":4,"why":"a"},{"id":5},{"why":"b"}],"result":null})", objects);
    CHECK(two.head.code == "4");
    CHECK(two.head.message == "a; b");
    CHECK_FALSE(two.head.beside_payload);
}

TEST_CASE("a payload without an envelope, with words that tell of failure") {
    constexpr Envelope word{.success_field = "result",
                            .success_value = "\"error\"",
                            .code = "reason",
                            .message = "message",
                            .success_test = SuccessTest::differs};
    const Read bad = read(R"({"result":"error","reason":"InvalidNonce","message":"too low"})", word);
    CHECK(bad.head.found_success);
    CHECK_FALSE(bad.head.is_success);
    CHECK(bad.head.code == "InvalidNonce");
    CHECK(read(R"([{"name":"a"}])", word).rows.size() == 1);
    CHECK(read(R"({"result":"ok"})", word, false).head.is_success);
    CHECK(read(R"({})", word, false).head.is_success);

    constexpr Envelope item{.success_field = "[0]",
                            .success_value = "\"error\"",
                            .code = "[1]",
                            .message = "[2]",
                            .success_test = SuccessTest::differs};
    const Read refused = read(R"(["error",10020,"symbol: invalid"])", item);
    CHECK(refused.done);
    CHECK_FALSE(refused.head.is_success);
    CHECK(refused.head.code == "10020");
    CHECK(refused.head.message == "symbol: invalid");
    CHECK(read(R"([{"name":"a"},{"name":"b"}])", item).rows.size() == 2);
    CHECK(read("[]", item).head.is_success);

    // Where the HTTP status alone decides, an empty body is a success without a payload.
    constexpr Envelope by_status{.code = "error.code", .message = "error.message"};
    CHECK(read("", by_status, false).done);
    CHECK(read("", by_status, false).head.is_success);
    CHECK(read(R"({"error":{"code":3,"message":"no"}})", by_status, false).head.code == "3");
}
