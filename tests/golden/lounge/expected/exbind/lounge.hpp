// Generated from specs/lounge by `exbind generate lounge`. DO NOT EDIT.
#pragma once

#include <utility>

#include "exbind/lounge/connection.hpp"
#include "exbind/lounge/bar.hpp"
#include "exbind/lounge/door.hpp"

namespace exbind::inline v0_1::lounge {

/// All operations of Lounge. Thread-safe; a call that it returns belongs to one thread.
///
/// To compile less, include the headers of the groups you use, and connection.hpp where you make the Connection that
/// their Api takes.
class Client : public Connection {
  public:
    explicit Client(Credentials credentials = {}, Options options = {})
        : Connection(std::move(credentials), std::move(options)),
          bar(*this),
          door(*this) {}

    bar::Api bar;
    door::Api door;
};

}  // namespace exbind::lounge
