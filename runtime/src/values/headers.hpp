// Methods and headers of HTTP requests.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"
#include "exbind/secret.hpp"
#include "exbind/transport.hpp"

namespace exbind::inline v0_1::detail {

/// Whether the method changes nothing at the server, so that the request may be repeated.
inline bool is_read(std::string_view method) {
    return method == "GET" || method == "HEAD";
}

/// Whether the text can be a method or a header's name: letters, digits, '-' and '_' only.
inline bool is_token(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(),
                                        [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '_'; });
}

/// Compares the names of headers, without regard to case.
inline bool same_name(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return to_lower(x) == to_lower(y); });
}

/// The first header of that name; null when there is none.
inline const Header* find_header(std::span<const Header> headers, std::string_view name) {
    const auto found = std::find_if(headers.begin(), headers.end(),
                                    [name](const Header& header) { return same_name(header.name, name); });
    return found == headers.end() ? nullptr : &*found;
}

/// Lets a text that may hold a secret grow: what it grows out of is wiped.
[[gnu::noinline]] inline void grow_wiped(std::string& text, std::size_t more) {
    std::string larger;
    larger.reserve(2 * (text.size() + more) + 32);
    larger += text;
    wipe(text);
    text.swap(larger);
}
/// Makes room for so many bytes more, with that.
inline void make_room(std::string& text, std::size_t more) {
    if (text.capacity() - text.size() < more) grow_wiped(text, more);
}
/// Appends with that.
inline void append_wiped(std::string& out, std::string_view more) {
    make_room(out, more.size());
    out += more;
}

/// Overwrites the headers of an earlier request, so that their memory is reused.
class HeaderList {
  public:
    explicit HeaderList(std::vector<Header>& headers) : headers_(headers) {}
    /// Removes the headers that were not overwritten.
    ~HeaderList() {
        while (headers_.size() > used_) {
            wipe(headers_.back().value);
            headers_.pop_back();
        }
    }
    HeaderList(const HeaderList&) = delete;
    HeaderList& operator=(const HeaderList&) = delete;

    /// Makes room for so many, to be called before the first is added. Growing would leave copies of short texts
    /// behind.
    void reserve(std::size_t count) {
        if (headers_.capacity() >= count) return;
        for (Header& header : headers_) wipe(header.value);
        headers_.clear();
        headers_.reserve(count);
    }
    /// Adds a header. Append its value to the text returned, with append_wiped().
    std::string& add(std::string_view name) {
        Header& header = used_ < headers_.size() ? headers_[used_] : headers_.emplace_back();
        ++used_;
        header.name = name;
        header.value.clear();
        return header.value;
    }
    void add(std::string_view name, std::string_view value) { append_wiped(add(name), value); }
    std::span<const Header> written() const { return {headers_.data(), used_}; }

  private:
    std::vector<Header>& headers_;
    std::size_t used_ = 0;
};

}  // namespace exbind::detail
