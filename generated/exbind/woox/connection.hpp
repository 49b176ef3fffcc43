// Generated from specs/woox/exchange.yaml by `exbind generate woox`. DO NOT EDIT.
#pragma once

#include <string>

#include "exbind/connection.hpp"
#include "exbind/error_code.hpp"

namespace exbind::inline v0_1::woox {

/// API key of WOO X v3. Public operations need none.
struct Credentials {
    Secret key{};
    Secret secret{};

    /// From WOOX_API_KEY and WOOX_API_SECRET. A private call returns a usage error that names the first of them that is
    /// missing.
    static Credentials from_env();
    /// From a file with the same names; see credentials_from_file().
    static Result<Credentials> from_file(const std::string& path);
    /// From a function that is asked for each by its name here; see credentials_from_callback().
    static Result<Credentials> from_callback(const CredentialCallback& callback);
};

/// What error codes mean, sorted by code.
extern const ErrorCode error_codes[18];

/// A connection to WOO X v3; see exbind::Connection. Hand it to the Api of each group you use.
class Connection : public exbind::Connection {
  public:
    explicit Connection(Credentials credentials = {}, Options options = {});
};

}  // namespace exbind::woox
