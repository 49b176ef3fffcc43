#include "lane.hpp"

#include <exception>
#include <thread>
#include <utility>

#include "../texts.hpp"
#include "alpha_spec.hpp"
#include "detached.hpp"
#include "exbind/batch.hpp"
#include "rows.hpp"

using namespace exbind;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

// What the exchange does to some of the requests, in percent.
std::vector<std::string> fault_rules() {
    return texts("delay=20 3%", "cut 1%", "reset 1%", "truncate 1%", "close 2%", "drip=1 0.3%", "endless 0.2%",
                 "empty 0.5%", "bad_gzip 0.5%", "status=503 2%", "error=51000 1%", "error=50001 1%",
                 "oversize=80000 2%", "redirect 0.5%", "not_json 0.5%", "test.many partial=2 20%", "wrong_shape 0.5%",
                 "oversize=300000 0.3%", "test.write limit=0 1%");
}

constexpr std::size_t most_in_flight = 64;
constexpr std::size_t batch_size = 5;

struct Item {
    std::string ccy{};
};
struct Done {
    std::string ccy{};
    std::string sCode{};
    std::string sMsg{};
};

namespace table {

using namespace exbind::detail;

// Both ends know this limit of reads.
constexpr Limit many_a_second[] = {{.count = 400, .window_ms = 1000, .scope = rows::per_user}};
constexpr Operation read{.id = "test.read",
                         .method = "GET",
                         .path = "/rows",
                         .limits = many_a_second,
                         .request = &rows::query_table,
                         .reply = &rows::reply_type};
constexpr Field item_fields[] = {{"ccy", offsetof(Item, ccy), string()}};
constexpr ObjectTable item_table = contained_table_of<Item>("Item", item_fields);
constexpr Field done_fields[] = {{"ccy", offsetof(Done, ccy), string()},
                                 {"sCode", offsetof(Done, sCode), string()},
                                 {"sMsg", offsetof(Done, sMsg), string()}};
constexpr ObjectTable done_table = table_of<Done>("Done", done_fields);
constexpr ListTable list_of_done = list_of<Done>(object(done_table));
constexpr Type done_reply = list(list_of_done);
constexpr Operation many{.id = "test.many",
                         .method = "POST",
                         .path = "/many",
                         .request = &item_table,
                         .body_is_list = true,
                         .reply = &done_reply,
                         .batch = true};

}  // namespace table

std::unique_ptr<mock::Server> start_server(std::uint32_t seed, bool tls) {
    auto options = alpha_options(fault_rules());
    options.kept_requests = 1'000'000;
    options.seed = seed;
    options.tls = tls;
    spec::Spec spec = alpha_spec();
    spec::Limit limit;
    limit.count = table::many_a_second[0].count;
    limit.window_ms = 1000;
    limit.scope = {"user"};
    for (auto& operation : spec.groups[0].operations)
        if (operation.id == "read") operation.limits = {limit};
    return std::make_unique<mock::Server>(std::move(spec), std::move(options));
}

template <class T, class End>
Detached await(Call<T> call, End end) {
    end(co_await call);
}

unsigned below(std::mt19937& random, unsigned end) {
    return static_cast<unsigned>(random() % end);
}

bool chance(std::mt19937& random, unsigned percent) {
    return below(random, 100) < percent;
}

/// Makes the call in one of three ways. `end(Result<T>)` is called once, perhaps on another thread.
template <class T, class End>
void make_in_some_way(Call<T> call, std::mt19937& random, Places& places, bool in_background, End end) {
    if (chance(random, 5)) {
        call.timeout(milliseconds(1 + below(random, 40)));
    } else {
        call.timeout(seconds(10));
    }
    const unsigned way = in_background ? 1 + below(random, 2) : below(random, 3);
    if (way == 0) return end(call.get());
    places.take();
    const bool blocks = chance(random, 1);
    auto ended = [end, &places, blocks](Result<T> got) {
        if (blocks) std::this_thread::sleep_for(milliseconds(20));  // in a callback, or a coroutine
        end(std::move(got));
        places.give_back();
    };
    if (way == 1) {
        await<T>(std::move(call), std::move(ended));
        return;
    }
    auto started = call.start();
    if (chance(random, 10)) started.cancel();
    started.then(std::move(ended));
}

}  // namespace

void Places::take() {
    std::unique_lock lock(mutex_);
    freed_.wait(lock, [this] { return taken_ < most_in_flight; });
    ++taken_;
}

void Places::give_back() {
    const std::lock_guard lock(mutex_);
    --taken_;
    freed_.notify_one();
}

Lane::Lane(std::string name, std::uint32_t seed, bool tls) : name_(std::move(name)), server_(start_server(seed, tls)) {
    if (tls) authority_file_.emplace(server_->authority());
    connection_.emplace(exchanges::alpha, exchanges::alpha_values(), options());
}

Lane::~Lane() {
    close();
}

Options Lane::options() const {
    Options options;
    options.base_url = server_->url();
    options.limit_store = make_memory_limit_store();
    options.max_reply_bytes = 100'000;
    if (authority_file_) {
        CurlOptions curl;
        curl.ca_file = authority_file_->path();
        options.transport = make_curl_transport(curl);
    }
    return options;
}

void Lane::make(const Connection& connection, const std::string& id, std::mt19937& random, bool in_background) {
    const unsigned kind = below(random, 100);
    ledger_.begin(id, kind < 40);
    const auto end = [&ledger = ledger_, id](const auto& got) { ledger.end(id, got ? nullptr : &got.error()); };
    if (kind < 10) {
        const Vector<Item> items(batch_size, Item{id});
        make_in_some_way(Call<Batch<Done>>(connection.core(), table::many, &items), random, places_, in_background,
                         [&ledger = ledger_, id](const Result<Batch<Done>>& got) {
                             if (!got) return ledger.end(id, &got.error());
                             ledger.end_batch(id, !got->ok_all());
                         });
    } else {
        make_in_some_way(rows::call(connection, kind < 40 ? rows::write : table::read, {.ccy = id}), random, places_,
                         in_background, end);
    }
}

void Lane::make_one(std::uint64_t number, std::mt19937& random) {
    make(*connection_, name_ + std::to_string(number), random, false);
}

void Lane::make_and_drop(std::uint64_t first, std::uint64_t count, std::mt19937& random) {
    const Connection connection(exchanges::alpha, exchanges::alpha_values(), options());
    for (std::uint64_t i = first; i < first + count; ++i) {
        // Writes only: the reads of two clients would be over the limit.
        const std::string id = name_ + "dropped" + std::to_string(i);
        ledger_.begin(id, true);
        make_in_some_way(rows::call(connection, rows::write, {.ccy = id}), random, places_, true,
                         [&ledger = ledger_, id](const auto& got) { ledger.end(id, got ? nullptr : &got.error()); });
    }
}

void Lane::settle() {
    ledger_.arrived(server_->take_requests());
    ledger_.settle();
}

void Lane::close() {
    connection_.reset();
    if (server_) server_->stop();
    authority_file_.reset();
}
