// Methods and headers of HTTP requests.
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bytes.hpp"
#include "exbind/transport.hpp"

namespace exbind::detail {

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

/// Overwrites the headers of an earlier request, so that their memory is reused.
class HeaderList {
  public:
    explicit HeaderList(std::vector<Header>& headers) : headers_(headers) {}
    /// Removes the headers that were not overwritten.
    ~HeaderList() { headers_.resize(used_); }
    HeaderList(const HeaderList&) = delete;
    HeaderList& operator=(const HeaderList&) = delete;

    /// Adds a header. Append its value to the text returned.
    std::string& add(std::string_view name) {
        Header& header = used_ < headers_.size() ? headers_[used_] : headers_.emplace_back();
        ++used_;
        header.name = name;
        header.value.clear();
        return header.value;
    }
    void add(std::string_view name, std::string_view value) { add(name) = value; }
    std::span<const Header> written() const { return {headers_.data(), used_}; }

  private:
    std::vector<Header>& headers_;
    std::size_t used_ = 0;
};

}  // namespace exbind::detail
