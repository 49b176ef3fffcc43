// Texts whose last byte is the last that can be read, keys in every order, and both ways of the decoder side by side.
#include <doctest/doctest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "exbind/detail/decode.hpp"
#include "samples.hpp"

using namespace exbind;
using namespace exbind::detail;

namespace {

/// Memory that ends where nothing can be read any more.
class Edge {
  public:
    Edge() {
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        memory_ = mmap(nullptr, size + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        REQUIRE(memory_ != MAP_FAILED);
        end_ = static_cast<char*>(memory_) + size;
        REQUIRE(mprotect(end_, page, PROT_NONE) == 0);
        length_ = size + page;
    }
    ~Edge() { munmap(memory_, length_); }
    Edge(const Edge&) = delete;
    Edge& operator=(const Edge&) = delete;

    std::string_view put(std::string_view text) {
        std::memcpy(end_ - text.size(), text.data(), text.size());
        return {end_ - text.size(), text.size()};
    }

  private:
    static constexpr std::size_t size = 1 << 16;
    void* memory_ = nullptr;
    char* end_ = nullptr;
    std::size_t length_ = 0;
};

/// Decodes a text as it is and with spaces; both must say the same.
bool decodes_alike(std::string_view text, samples::Row& row) {
    const Type type = samples::type_of<samples::Row>();
    const std::string with_spaces = samples::spaced(text);
    samples::Row general;
    DecodeError error;
    DecodeError general_error;
    const bool taken = decode(text, type, &row, error);
    CHECK(decode(with_spaces, type, &general, general_error) == taken);
    if (taken) CHECK(samples::compact_json(type, &row) == samples::compact_json(type, &general));
    CHECK(error.message == general_error.message);
    CHECK(error.path == general_error.path);
    CHECK(samples::compact(text.substr(0, error.offset)) ==
          samples::compact(std::string_view(with_spaces).substr(0, general_error.offset)));
    return taken;
}

}  // namespace

TEST_CASE("nothing beyond the end of a text is read, wherever it ends") {
    Edge edge;
    const std::string full = samples::full_row;
    samples::Row whole;
    CHECK(decodes_alike(edge.put(full), whole));
    for (std::size_t size = 0; size < full.size(); ++size) {
        samples::Row row;
        CHECK_FALSE(decodes_alike(edge.put(std::string_view(full).substr(0, size)), row));
    }
}

TEST_CASE("a text that ends right after its value, for each kind of value") {
    Edge edge;
    for (const char* text :
         {R"({"amt":1})", R"({"amt":"1"})", R"({"amt":null})", R"({"amt":"12345678"})",
          R"({"amt":123456789012345678901234567890})", R"({"active":true})", R"({"active":"false"})", R"({"name":"x"})",
          R"({"name":""})", R"({"name":"\n"})", R"({"side":"buy"})", R"({"side":"b"})", R"({"id":7})", R"({"ts":"1"})",
          R"({"details":[]})", R"({"tags":["a"]})", R"({"best":{}})", R"({"name":"fifteen bytes!!"})",
          R"({"name":"sixteen bytes!!!"})"}) {
        samples::Row row;
        CHECK(decodes_alike(edge.put(text), row));
        const std::string cut(text, std::strlen(text) - 1);
        samples::Row partial;
        CHECK_FALSE(decodes_alike(edge.put(cut), partial));
    }
}

TEST_CASE("keys in any order, again and again, unknown and repeated ones between them") {
    const std::vector<std::string> members = {R"("name":"n")",    R"("amt":"1.50")",
                                              R"("id":7)",        R"("side":"sell")",
                                              R"("active":true)", R"("best":{"eq":"2","ccy":"BTC"})"};
    std::vector<std::size_t> order = {0, 1, 2, 3, 4, 5};
    std::string expected;
    do {
        std::string text = "{\"newField\":[1,{\"a\":2}],";
        for (const std::size_t index : order) text += members[index] + ",\"name\":\"other\",\"x\":null,";
        text.back() = '}';
        if (order.front() != 0) {
            // The first of a repeated key counts.
            text.insert(1, "\"name\":\"n\",");
        }
        samples::Row row;
        DecodeError error;
        REQUIRE(decode(text, samples::type_of<samples::Row>(), &row, error));
        CHECK(row.name == "n");
        CHECK(row.amt->to_string() == "1.50");
        CHECK(row.id == 7);
        CHECK(row.side == samples::Side::sell);
        CHECK(row.active == true);
        CHECK(row.best.ccy == "BTC");
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("threads that see replies in different orders do not disturb each other") {
    const auto read = [](std::string_view text) {
        for (int i = 0; i < 2000; ++i) {
            samples::Row row;
            DecodeError error;
            if (!decode(text, samples::type_of<samples::Row>(), &row, error) || row.name != "n" || row.id != 7)
                return false;
        }
        return true;
    };
    bool first = false;
    bool second = false;
    std::thread one([&] { first = read(R"({"name":"n","id":7,"amt":"1"})"); });
    std::thread two([&] { second = read(R"({"amt":"1","id":7,"name":"n"})"); });
    one.join();
    two.join();
    CHECK(first);
    CHECK(second);
}

TEST_CASE("lists of many rows are whole, whatever room was made for them") {
    for (const std::size_t count : {1U, 4U, 5U, 33U, 300U}) {
        std::string text = "[";
        for (std::size_t i = 0; i < count; ++i)
            text += (i % 7 == 3 ? R"({"name":"a much longer row than the others","id":)" : R"({"id":)") +
                    std::to_string(i) + "},";
        text.back() = ']';
        Vector<samples::Row> rows;
        DecodeError error;
        REQUIRE(decode(text, samples::rows_type(), &rows, error));
        REQUIRE(rows.size() == count);
        for (std::size_t i = 0; i < count; ++i) CHECK(rows[i].id == static_cast<std::int64_t>(i));
        CHECK(rows.capacity() <= count * 8 + 4);
    }
}
