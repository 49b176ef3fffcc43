// exbind::Vector beside std::vector: the same items after the same calls, nothing leaked, and nothing lost when a copy
// fails.
#include "exbind/vector.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <random>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

using exbind::Vector;

namespace {

/// Counts those that live, and fails to be copied when asked to.
class Item {
  public:
    explicit Item(int value = 0) : value_(value) { ++living; }
    Item(const Item& other) : value_(other.value_) {
        if (copies_left-- == 0) throw std::runtime_error("no more copies");
        ++living;
    }
    Item(Item&& other) noexcept : value_(std::exchange(other.value_, -1)) { ++living; }
    Item& operator=(const Item&) = default;
    Item& operator=(Item&& other) noexcept {
        value_ = std::exchange(other.value_, -1);
        return *this;
    }
    ~Item() { --living; }
    bool operator==(const Item&) const = default;
    int value() const { return value_; }

    static inline int living = 0;
    static inline int copies_left = -1;

  private:
    int value_;
};

/// Begins and ends without items; copies succeed.
struct Watch {
    Watch() {
        REQUIRE(Item::living == 0);
        Item::copies_left = -1;
    }
    ~Watch() { CHECK(Item::living == 0); }
};

Vector<Item> items(int count) {
    Vector<Item> made;
    for (int i = 0; i < count; ++i) made.emplace_back(i);
    return made;
}

std::vector<int> values(const Vector<Item>& of) {
    std::vector<int> all;
    for (const Item& item : of) all.push_back(item.value());
    return all;
}

struct Tree {
    std::string name{};
    Vector<Tree> branches{};
    bool operator==(const Tree&) const = default;
};

}  // namespace

static_assert(std::ranges::contiguous_range<Vector<Item>> && std::ranges::sized_range<const Vector<Item>>);
static_assert(std::is_nothrow_move_constructible_v<Vector<Item>> && std::is_nothrow_move_assignable_v<Vector<Item>>);
static_assert(std::is_nothrow_default_constructible_v<Vector<Item>>);
static_assert(std::is_convertible_v<std::vector<Item>, Vector<Item>>);
static_assert(!std::is_convertible_v<std::vector<int>, Vector<Item>> && !std::is_convertible_v<int, Vector<int>>);

TEST_CASE("the same calls leave the items of a std::vector") {
    const Watch watch;
    std::mt19937 random(7);
    const auto below = [&](std::size_t bound) {
        return std::uniform_int_distribution<std::size_t>(0, bound - 1)(random);
    };
    for (int round = 0; round < 200; ++round) {
        Vector<Item> got;
        std::vector<Item> expected;
        for (int step = 0; step < 60; ++step) {
            const int value = static_cast<int>(below(100));
            const std::size_t at = below(expected.size() + 1);
            switch (below(12)) {
                case 0:
                case 1:
                    got.emplace_back(value);
                    expected.emplace_back(value);
                    break;
                case 2:
                    got.push_back(Item(value));
                    expected.push_back(Item(value));
                    break;
                case 3:
                    if (expected.empty()) break;
                    got.push_back(got[at % expected.size()]);  // of its own, also where it grows
                    expected.push_back(Item(expected[at % expected.size()]));
                    break;
                case 4: {
                    const std::vector<Item> more(below(5), Item(value));
                    const Item* const place = got.insert(got.begin() + at, more.begin(), more.end());
                    CHECK(place == got.begin() + at);
                    expected.insert(expected.begin() + static_cast<std::ptrdiff_t>(at), more.begin(), more.end());
                    break;
                }
                case 5:
                    got.insert(got.begin() + at, Item(value));
                    expected.insert(expected.begin() + static_cast<std::ptrdiff_t>(at), Item(value));
                    break;
                case 6: {
                    const std::size_t last = at + below(expected.size() - at + 1);
                    const Item* const place = got.erase(got.begin() + at, got.begin() + last);
                    CHECK(place == got.begin() + at);
                    expected.erase(expected.begin() + static_cast<std::ptrdiff_t>(at),
                                   expected.begin() + static_cast<std::ptrdiff_t>(last));
                    break;
                }
                case 7:
                    if (expected.empty()) break;
                    got.pop_back();
                    expected.pop_back();
                    break;
                case 8: {
                    const std::size_t count = below(12);
                    got.resize(count);
                    expected.resize(count);
                    break;
                }
                case 9:
                    got.reserve(at * 2);
                    CHECK(got.capacity() >= at * 2);
                    break;
                case 10: {
                    const Vector<Item> copy = got;
                    Vector<Item> taken = std::move(got);
                    got = copy;
                    CHECK(got == taken);
                    break;
                }
                case 11:
                    if (below(8) != 0) break;
                    got.clear();
                    expected.clear();
                    break;
            }
            REQUIRE(got.size() == expected.size());
            REQUIRE(got.capacity() >= got.size());
            REQUIRE(std::equal(got.begin(), got.end(), expected.begin(), expected.end()));
            REQUIRE(std::equal(got.rbegin(), got.rend(), expected.rbegin(), expected.rend()));
        }
    }
}

TEST_CASE("vectors are made from what one has") {
    const Watch watch;
    CHECK(Vector<int>{}.empty());
    CHECK(Vector<int>(3) == Vector<int>{0, 0, 0});
    CHECK(Vector<int>(2, 7) == Vector<int>{7, 7});
    CHECK(Vector<bool>{true, false}.data()[0]);
    const std::vector<std::string> texts{"a", "b"};
    const Vector<std::string> ours = texts;
    CHECK(ours == texts);
    CHECK(ours != Vector<std::string>{"a"});
    CHECK(ours != Vector<std::string>{"a", "c"});
    CHECK(std::vector<std::string>(ours.begin(), ours.end()) == texts);
    CHECK(std::span<const std::string>(ours).size() == 2);
    CHECK(Vector<char>(texts[0].begin(), texts[0].end()) == Vector<char>{'a'});
    Vector<std::unique_ptr<int>> owners;
    for (int i = 0; i < 5; ++i) owners.push_back(std::make_unique<int>(i));
    owners.erase(owners.begin() + 1);
    CHECK(*owners.at(1) == 2);
    CHECK(*owners.back() == 4);
}

TEST_CASE("a struct lists its own kind") {
    Tree tree{.name = "root", .branches = {{.name = "a"}, {.name = "b", .branches = {{.name = "c"}}}}};
    const Tree copy = tree;
    CHECK(copy.branches[1].branches.front().name == "c");
    tree.branches.erase(tree.branches.begin());
    CHECK(tree != copy);
    tree = Tree(tree.branches.front());
    CHECK(tree.name == "b");
}

TEST_CASE("a place outside is refused by at()") {
    const Vector<int> two{1, 2};
    CHECK(two.at(1) == 2);
    CHECK_THROWS_WITH_AS(two.at(2), "there is no item 2 in a vector of 2", std::out_of_range);
}

TEST_CASE("a copy that fails changes and leaks nothing") {
    const Watch watch;
    Vector<Item> full = items(4);
    REQUIRE(full.size() == full.capacity());
    const Item other(9);
    Item::copies_left = 0;
    CHECK_THROWS_AS(full.push_back(other), std::runtime_error);  // while it grows
    CHECK(values(full) == std::vector<int>{0, 1, 2, 3});
    full.reserve(8);
    Item::copies_left = 0;
    CHECK_THROWS_AS(full.push_back(other), std::runtime_error);  // where there is room
    CHECK(values(full) == std::vector<int>{0, 1, 2, 3});
    for (int copies = 0; copies < 4; ++copies) {
        Vector<Item> target = items(2);
        Item::copies_left = copies;
        CHECK_THROWS_AS(target = full, std::runtime_error);
        CHECK(values(target) == std::vector<int>{0, 1});
        Item::copies_left = copies;
        CHECK_THROWS_AS(Vector<Item>(4, other), std::runtime_error);
        Item::copies_left = copies;
        CHECK_THROWS_AS(Vector<Item>(full.begin(), full.end()), std::runtime_error);
    }
}

TEST_CASE("moving takes the items, and a vector can be given to itself") {
    const Watch watch;
    Vector<Item> from = items(3);
    const Item* const first = from.data();
    Vector<Item> to = items(1);
    to = std::move(from);
    CHECK(to.data() == first);
    CHECK(from.empty());  // NOLINT(bugprone-use-after-move): it is there to be filled again
    from.emplace_back(5);
    CHECK(values(from) == std::vector<int>{5});
    Vector<Item>& same = to;
    to = same;
    CHECK(values(to) == std::vector<int>{0, 1, 2});
    to = std::move(same);
    CHECK(values(to) == std::vector<int>{0, 1, 2});
}
