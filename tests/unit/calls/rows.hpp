// A typed operation on the invented exchange alpha, as generated code would spell it.
#pragma once

#include <cstddef>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <string>

#include "exbind/call.hpp"
#include "exbind/detail/table_of.hpp"
#include "exbind/secret.hpp"
#include "exchanges.hpp"
#include "server.hpp"

namespace rows {

struct Row {
    std::string ccy{};
    std::optional<std::int64_t> amt{};
    exbind::Secret token{};
};

struct Request {
    exbind::NamedOnly named{};
    std::string ccy{};
};

using namespace exbind::detail;

inline constexpr Field row_fields[] = {{"ccy", offsetof(Row, ccy), string()},
                                       {"amt", offsetof(Row, amt), integer()},
                                       {"token", offsetof(Row, token), secret()}};
inline constexpr ObjectTable row_table = table_of<Row>("Row", row_fields);
inline constexpr ListTable row_list = list_of<Row>(object(row_table));
inline constexpr Type reply_type = list(row_list);
inline constexpr Field query_fields[] = {{"ccy", offsetof(Request, ccy), string(), In::query}};
inline constexpr ObjectTable query_table = table_of<Request>("Request", query_fields);
inline constexpr Field body_fields[] = {{"ccy", offsetof(Request, ccy), string(), In::body}};
inline constexpr ObjectTable body_table = table_of<Request>("Request", body_fields);
inline constexpr Field path_fields[] = {{"ccy", offsetof(Request, ccy), string(), In::path}};
inline constexpr ObjectTable path_table = table_of<Request>("Request", path_fields);

inline constexpr LimitScope per_user[] = {{"user"}};
inline constexpr Limit once_a_minute[] = {{1, 60'000, false, per_user, {}, ""}};
inline constexpr Limit once_in_80ms[] = {{1, 80, false, per_user, {}, ""}};

inline constexpr Operation read{
    .id = "test.read", .method = "GET", .path = "/rows", .request = &query_table, .reply = &reply_type};
inline constexpr Operation write{
    .id = "test.write", .method = "POST", .path = "/rows", .request = &body_table, .reply = &reply_type};
inline constexpr Operation order{
    .id = "test.order", .method = "PUT", .path = "/rows/{ccy}/x", .request = &path_table, .reply = &reply_type};
inline constexpr Operation acknowledge{.id = "test.acknowledge", .method = "POST", .path = "/ack"};
inline constexpr Operation open_read{
    .id = "test.open", .method = "GET", .path = "/open", .auth = Auth::public_, .reply = &reply_type};
inline constexpr Operation either{
    .id = "test.either", .method = "GET", .path = "/either", .auth = Auth::optional, .reply = &reply_type};
inline constexpr Operation minute{
    .id = "test.minute", .method = "GET", .path = "/minute", .limits = once_a_minute, .reply = &reply_type};
inline constexpr Operation brisk{
    .id = "test.brisk", .method = "POST", .path = "/brisk", .limits = once_in_80ms, .reply = &reply_type};

using Rows = exbind::Vector<Row>;
using RowsCall = exbind::Call<Rows>;

inline RowsCall call(const exbind::Connection& connection, const Operation& operation, Request request = {}) {
    return {connection.core(), operation, operation.request == nullptr ? nullptr : &request};
}

inline const std::string good = R"({"code":"0","msg":"","data":[{"ccy":"BTC","amt":"7"}]})";

/// A connection to the server, with a limiter of its own, so that tests do not share limits.
inline exbind::Options to(const Server& server) {
    exbind::Options options;
    options.base_url = server.url();
    options.timeout = std::chrono::seconds(60);
    options.limit_store = exbind::make_memory_limit_store();
    return options;
}

inline exbind::Connection connect(const Server& server, exbind::Options options) {
    options.base_url = server.url();
    return {exchanges::alpha, exchanges::alpha_values(), std::move(options)};
}
inline exbind::Connection connect(const Server& server) {
    return connect(server, to(server));
}

/// Records what an observer is told.
class Log final : public exbind::Observer {
  public:
    void on_event(const exbind::Event& event) override {
        const std::lock_guard lock(mutex_);
        constexpr std::string_view names[] = {"request",          "reply",         "limit_wait", "retry",
                                              "clock_correction", "slow_callback", "unreadable", "out_of_range"};
        text_ += std::string(names[static_cast<std::size_t>(event.what)]) + ' ' + std::string(event.operation) + ' ' +
                 std::string(event.method) + ' ' + std::string(event.path) + ' ' + std::to_string(event.attempt) + ' ' +
                 std::to_string(event.http_status) +
                 (event.error != nullptr ? ' ' + event.error->message + event.error->body : "");
        if (event.unreadable != nullptr) {
            const exbind::Unreadable& first = event.unreadable->kept[0];
            text_ += ' ' + std::to_string(event.unreadable->count) + ' ' + first.path + ' ' + first.expected + ' ' +
                     first.found;
        }
        text_ += '\n';
        throw std::runtime_error("an observer's exception ends in the library");
    }
    std::string text() const {
        const std::lock_guard lock(mutex_);
        return text_;
    }

  private:
    mutable std::mutex mutex_;
    std::string text_;
};

}  // namespace rows
