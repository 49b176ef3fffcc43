// The table-driven writer behind encode() and encode_request().
#pragma once

#include <cstddef>
#include <string>

#include "encode_scalar.hpp"
#include "exbind/detail/encode.hpp"
#include "exbind/presence.hpp"

namespace exbind::detail {

/// Whether a value has nothing in it: see encode_request().
bool is_unset(const Type& type, const void* at);

class Encoder {
  public:
    /// Everything is written, and what can't be is replaced.
    Encoder(std::string& text, Secrets secrets) : out_(text), masked_(secrets == Secrets::mask) {}
    /// Only what is set is written, and what can't be is an error.
    Encoder(std::string& text, EncodeError& error) : out_(text), error_(&error) {}

    /// False, with the error's path filled, only for requests.
    bool value(const Type& type, const void* at, const PresenceNode* node);
    bool object(const ObjectTable& table, const void* at, const PresenceNode* node);
    /// Only the members that travel in the body.
    bool body(const ObjectTable& table, const void* at);

  private:
    bool scalar(const Type& type, const void* at, const PresenceNode* node);
    bool json(const Type& type, const void* at);
    bool variant(const ObjectTable& table, const void* at, const PresenceNode* node);
    bool members(const ObjectTable& table, const void* at, const PresenceNode* node, bool body_only);
    bool member(const Field& field, const void* at, const PresenceNode* node, bool& first);
    bool row(const ObjectTable& table, const void* at, const PresenceNode* node);
    bool list(const ListTable& table, const void* at, const PresenceNode* node);
    bool map(const ListTable& table, const void* at, const PresenceNode* node);
    bool is_request() const { return error_ != nullptr; }
    bool is_left_out(const Type& type, const void* at) const;
    bool fail(std::string message);

    std::string& out_;
    EncodeError* error_ = nullptr;
    bool masked_ = false;
};

/// Fails with a message for a scalar that a request can't carry.
bool check_scalar(const Type& type, const void* at, EncodeError& error);

}  // namespace exbind::detail
