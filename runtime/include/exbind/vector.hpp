// The list type of generated structs.
#pragma once

#include <cassert>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace exbind::inline v0_1 {

namespace detail {

/// Throws std::out_of_range.
[[noreturn]] void throw_out_of_range(std::size_t index, std::size_t size);

/// Does not compile: says what is wanted in place of a value (exbind/fields.hpp).
template <class T, class Given>
constexpr void explain_mismatch();

/// A value in braces that is no item of a Vector<T>. Not of structs, which braces make, too.
template <class Given, class T>
concept NoItemOf = !std::is_convertible_v<Given, T> && !std::is_aggregate_v<T>;

}  // namespace detail

/// The list type of requests and replies: like std::vector, but cheaper to compile (docs/performance.md). Items are
/// contiguous, push_back() takes amortised constant time, and iterators are invalidated as in std::vector. Copying and
/// growing have no effect when they throw. T may be incomplete where the vector is a member; moving a T must not throw.
///
///     std::vector<Leg> mine(row.legs.begin(), row.legs.end());   // a std::vector of it
///     request.legs = mine;                                       // and back
template <class T>
class Vector {
  public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = const T&;
    using iterator = T*;
    using const_iterator = const T*;

    Vector() noexcept = default;
    /// `count` value-initialised items.
    explicit Vector(std::size_t count) : Vector(Room{count}) {
        std::uninitialized_value_construct_n(first_, count);
        size_ = count;
    }
    Vector(std::size_t count, const T& item) : Vector(Room{count}) {
        std::uninitialized_fill_n(first_, count, item);
        size_ = count;
    }
    Vector(std::initializer_list<T> items) : Vector(items.begin(), items.end()) {}
    /// Does not compile: the values are no items of the list. For a number of items write Vector(count), without
    /// braces.
    template <class Given>
    requires detail::NoItemOf<Given, T> Vector(std::initializer_list<Given>) { detail::explain_mismatch<T, Given>(); }
    template <std::input_iterator Iterator>
    Vector(Iterator first, Iterator last) : Vector() {
        append(first, last);
    }
    template <class Same>
    requires std::is_same_v<T, Same> Vector(  // NOLINT(google-explicit-constructor): the same list
        std::vector<Same> items)
        : Vector(std::make_move_iterator(items.begin()), std::make_move_iterator(items.end())) {}
    Vector(const Vector& other) : Vector(other.begin(), other.end()) {}
    Vector(Vector&& other) noexcept { swap(other); }
    Vector& operator=(const Vector& other) {
        Vector copy(other);
        swap(copy);
        return *this;
    }
    Vector& operator=(Vector&& other) noexcept {
        Vector taken(std::move(other));
        swap(taken);
        return *this;
    }
    ~Vector() {
        if (first_ == nullptr) return;
        std::destroy_n(first_, size_);
        std::allocator<T>().deallocate(first_, room_);
    }

    std::size_t size() const noexcept { return size_; }
    bool empty() const noexcept { return size_ == 0; }
    std::size_t capacity() const noexcept { return room_; }

    T* data() noexcept { return first_; }
    const T* data() const noexcept { return first_; }
    T* begin() noexcept { return first_; }
    const T* begin() const noexcept { return first_; }
    T* end() noexcept { return first_ + size_; }
    const T* end() const noexcept { return first_ + size_; }
    auto rbegin() noexcept { return std::make_reverse_iterator(end()); }
    auto rbegin() const noexcept { return std::make_reverse_iterator(end()); }
    auto rend() noexcept { return std::make_reverse_iterator(begin()); }
    auto rend() const noexcept { return std::make_reverse_iterator(begin()); }

    T& operator[](std::size_t index) {
        assert(index < size_);
        return first_[index];
    }
    const T& operator[](std::size_t index) const {
        assert(index < size_);
        return first_[index];
    }
    /// Throws std::out_of_range.
    T& at(std::size_t index) {
        if (index >= size_) detail::throw_out_of_range(index, size_);
        return first_[index];
    }
    const T& at(std::size_t index) const { return const_cast<Vector&>(*this).at(index); }
    T& front() { return (*this)[0]; }
    const T& front() const { return (*this)[0]; }
    T& back() { return (*this)[size_ - 1]; }
    const T& back() const { return (*this)[size_ - 1]; }

    void push_back(const T& item) { emplace_back(item); }
    void push_back(T&& item) { emplace_back(std::move(item)); }
    template <class... Arguments>
    T& emplace_back(Arguments&&... arguments) {
        if (size_ == room_) return emplace_in_larger(std::forward<Arguments>(arguments)...);
        T* const made = std::construct_at(first_ + size_, std::forward<Arguments>(arguments)...);
        ++size_;
        return *made;
    }
    void pop_back() {
        assert(size_ > 0);
        std::destroy_at(first_ + --size_);
    }

    /// Returns an iterator to the first inserted item. The items must not belong to this vector.
    template <std::input_iterator Iterator>
    T* insert(const T* at, Iterator first, Iterator last) {
        const auto place = static_cast<std::size_t>(at - first_);
        const std::size_t before = size_;
        append(first, last);
        reverse(place, before);
        reverse(before, size_);
        reverse(place, size_);
        return first_ + place;
    }
    T* insert(const T* at, T item) {
        T* const only = &item;
        return insert(at, std::make_move_iterator(only), std::make_move_iterator(only + 1));
    }
    /// Returns an iterator to the item after the last erased one.
    T* erase(const T* first, const T* last) {
        T* const place = first_ + (first - first_);
        T* to = place;
        for (T* from = first_ + (last - first_); from != end() && from != to; ++from, ++to) *to = std::move(*from);
        if (first != last) cut(static_cast<std::size_t>(to - first_));
        return place;
    }
    T* erase(const T* at) { return erase(at, at + 1); }
    void clear() noexcept { cut(0); }

    void reserve(std::size_t room) {
        if (room <= room_) return;
        Vector larger(Room{room});
        move_to(larger);
    }
    /// New items are value-initialised.
    void resize(std::size_t count) {
        if (count <= size_) return cut(count);
        reserve(count);
        std::uninitialized_value_construct_n(first_ + size_, count - size_);
        size_ = count;
    }
    void swap(Vector& other) noexcept {
        std::swap(first_, other.first_);
        std::swap(size_, other.size_);
        std::swap(room_, other.room_);
    }

    bool operator==(const Vector& other) const {
        if (size_ != other.size_) return false;
        for (std::size_t i = 0; i < size_; ++i)
            if (!(first_[i] == other.first_[i])) return false;
        return true;
    }

  private:
    struct Room {
        std::size_t items;
    };
    explicit Vector(Room room) : first_(std::allocator<T>().allocate(room.items)), room_(room.items) {}

    /// Moves the items to a larger allocation.
    void move_to(Vector& larger) noexcept {
        static_assert(std::is_nothrow_move_constructible_v<T>);
        std::uninitialized_move_n(first_, size_, larger.first_);
        larger.size_ = size_;
        swap(larger);
    }
    template <class... Arguments>
    T& emplace_in_larger(Arguments&&... arguments) {
        Vector larger(Room{room_ == 0 ? 1 : 2 * room_});
        // Construct it before moving the others: the arguments may refer to them.
        T* const made = std::construct_at(larger.first_ + size_, std::forward<Arguments>(arguments)...);
        move_to(larger);
        ++size_;
        return *made;
    }
    template <class Iterator>
    void append(Iterator first, Iterator last) {
        if constexpr (std::forward_iterator<Iterator>) make_room(static_cast<std::size_t>(std::distance(first, last)));
        for (; first != last; ++first) emplace_back(*first);
    }
    void make_room(std::size_t more) {
        if (more > room_ - size_) reserve(size_ + more > 2 * room_ ? size_ + more : 2 * room_);
    }
    void cut(std::size_t count) noexcept {
        std::destroy_n(first_ + count, size_ - count);
        size_ = count;
    }
    void reverse(std::size_t from, std::size_t to) noexcept {
        for (; from + 1 < to; ++from) std::swap(first_[from], first_[--to]);
    }

    T* first_ = nullptr;
    std::size_t size_ = 0;
    std::size_t room_ = 0;
};

}  // namespace exbind
