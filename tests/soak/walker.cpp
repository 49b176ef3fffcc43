#include "walker.hpp"

#include <cstdlib>
#include <exception>
#include <future>
#include <mutex>
#include <random>
#include <utility>

#include "detached.hpp"
#include "exbind/pages.hpp"
#include "rows.hpp"

using namespace exbind;

namespace {

constexpr int history = 200;
constexpr int page_size = 20;

struct Fill {
    std::string id{};
};
struct FillsRequest {
    NamedOnly named{};
    std::string id_after{};
};

namespace table {

using namespace exbind::detail;

constexpr Field fill_fields[] = {{"id", offsetof(Fill, id), string()}};
constexpr ObjectTable fill_table = table_of<Fill>("Fill", fill_fields);
constexpr ListTable list_of_fill = list_of<Fill>(object(fill_table));
constexpr Type fills_reply = list(list_of_fill);
constexpr Field request_fields[] = {{"idAfter", offsetof(FillsRequest, id_after), string(), In::query}};
constexpr ObjectTable request_table = table_of<FillsRequest>("FillsRequest", request_fields);
constexpr Paging by_id{.by = Paging::By::id, .usual_size = page_size, .parameter = "idAfter", .cursor = "id"};
constexpr Operation fills{.id = "test.fills",
                          .method = "GET",
                          .path = "/fills",
                          .request = &request_table,
                          .reply = &fills_reply,
                          .pages = &by_id};

}  // namespace table

/// The page after the cursor, newest first.
std::string page_after(const std::string& target) {
    const auto mark = target.find("idAfter=");
    const int from = mark == std::string::npos ? history : std::atoi(target.c_str() + mark + 8) - 1;
    std::string rows;
    for (int id = from; id > 0 && id > from - page_size; --id)
        rows += (rows.empty() ? "" : ",") + (R"({"id":")" + std::to_string(id)) + "\"}";
    return R"({"code":"0","msg":"","data":[)" + rows + "]}";
}

Answer broken(unsigned how, const std::string& page) {
    Answer whole = reply(200, page);
    switch (how) {
        case 0:
            return then_closed();
        case 1:
            return then_closed(whole.bytes.substr(0, whole.bytes.size() / 2));
        case 2:
            return then_reset();
        case 3:
            return reply(503, "");
        case 4:
            return reply(200, "<html>");
        default:
            return reply(200, page, "Content-Encoding: gzip\r\n");
    }
}

Result<Vector<Fill>> made(Call<Vector<Fill>> call, unsigned way) {
    if (way == 0) return call.get();
    if (way == 1) return call.start().get();
    std::promise<Result<Vector<Fill>>> promise;
    const auto coroutine = [](Call<Vector<Fill>>& awaited, auto& into) -> Detached {
        into.set_value(co_await awaited);
    };
    coroutine(call, promise);
    return promise.get_future().get();
}

}  // namespace

void Walker::walk(unsigned times) {
    std::mutex mutex;
    std::mt19937 random(seed_++);
    Server server([&](const Received& request) {
        const std::lock_guard lock(mutex);
        const std::string page = page_after(request.target);
        return random() % 100 < 15 ? broken(static_cast<unsigned>(random() % 6), page) : reply(200, page);
    });
    Options options = rows::to(server);
    options.read_attempts = 1;
    const Connection connection(exchanges::alpha, exchanges::alpha_values(), options);
    for (unsigned i = 0; i < times; ++i) {
        const FillsRequest request;
        auto pages = PagedCall<Vector<Fill>>(connection.core(), table::fills, &request).pages();
        int next = history;
        int in_a_row = 0;
        for (unsigned way = i; !pages.done() && wrong_.empty(); ++way) {
            const auto page = made(pages.next(), way % 3);
            if (!page) {
                ++failures_;
                if (++in_a_row > 100) wrong_ = "no page comes any more: " + to_string(page.error());
                continue;
            }
            in_a_row = 0;
            ++pages_;
            for (const Fill& row : *page)
                if (row.id != std::to_string(next--))
                    wrong_ = "row " + row.id + " came instead of " + std::to_string(next + 1);
        }
        if (wrong_.empty() && next != 0) wrong_ = std::to_string(next) + " rows did not come";
        ++walks_;
    }
}
