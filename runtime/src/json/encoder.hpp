// The table-driven writer behind encode() and encode_request().
#pragma once

#include <cstddef>
#include <string>

#include "encode_scalar.hpp"
#include "exbind/detail/encode.hpp"

namespace exbind::inline v0_1::detail {

/// Whether a value is not set, in the sense of encode_request().
bool is_unset(const Type& type, const void* at);
/// Whether a request's list or map is required and has no items. `at` is the list itself.
bool lacks_items(const Type& type, const void* at);

class Encoder {
  public:
    /// Writes everything, and replaces what JSON can't hold.
    Encoder(std::string& text, Secrets secrets) : out_(text), masked_(secrets == Secrets::mask) {}
    /// For requests: writes only what is set, and fails on what JSON can't hold.
    Encoder(std::string& text, EncodeError& error) : out_(text), error_(&error) {}

    /// False, with the error filled, only for requests.
    bool value(const Type& type, const void* at);
    bool object(const ObjectTable& table, const void* at);
    /// Writes only the members that belong in the body.
    bool body(const ObjectTable& table, const void* at);

  private:
    bool scalar(const Type& type, const void* at);
    bool json(const Type& type, const void* at);
    bool variant(const ObjectTable& table, const void* at);
    bool members(const ObjectTable& table, const void* at, bool body_only);
    bool row(const ObjectTable& table, const void* at);
    bool list(const ListTable& table, const void* at);
    bool joined(const ListTable& table, const void* at);
    bool map(const ListTable& table, const void* at);
    bool is_request() const { return error_ != nullptr; }
    bool is_left_out(const Type& type, const void* at) const;
    bool fail(std::string message);

    std::string& out_;
    EncodeError* error_ = nullptr;
    bool masked_ = false;
};

/// Fails with a message when a request can't carry the scalar.
bool check_scalar(const Type& type, const void* at, EncodeError& error);
/// Appends the text of a scalar of a request. `separator`: what it may not hold, since it stands between the items of a
/// list; 0 where nothing does. False, with the error filled, when it is empty or can't be sent.
bool request_text(const Type& type, const void* at, char separator, std::string& text, EncodeError& error);

}  // namespace exbind::detail
