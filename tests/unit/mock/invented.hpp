// Invented exchanges, and a client that signs for them without any code of the mock.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "mock/server.hpp"
#include "spec/model.hpp"

namespace invented {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// Codes are texts and tell success ("0"); ISO time, base64; a passphrase; an error code for every fault.
exbind::spec::Spec texts();
/// `ok: true` tells success, codes are numbers; milliseconds, hex; error codes for few faults.
exbind::spec::Spec numbers();

/// 2020-08-10T02:26:23.085Z
inline constexpr std::int64_t now_ms = 1597026383085;

/// Options with the clock standing still at now_ms; the clock of limits stands still too.
exbind::mock::Options standing_still();

struct Reply {
    int status = 0;  ///< 0 when the connection ended before a whole reply
    std::string body;
    Headers headers;
};

/// Sends exactly this.
Reply send(const exbind::mock::Server& server, const std::string& method, const std::string& target,
           const Headers& headers, const std::string& body = {});

/// The same to any address, trusting this authority (PEM). Bodies of a megabyte end the reading.
Reply send_to(const std::string& url, const std::string& method, const std::string& target, const Headers& headers,
              const std::string& body = {}, const std::string& authority = {});

/// The headers of a request to texts(), signed by this client.
Headers sign(const std::string& method, const std::string& target, const std::string& body = {},
             const std::string& timestamp = "2020-08-10T02:26:23.085Z", const std::string& secret = "mock-secret");
/// The same for numbers().
Headers sign_numbers(const std::string& method, const std::string& target, const std::string& body = {},
                     const std::string& timestamp = "1597026383085");

/// Signed and sent.
Reply call(const exbind::mock::Server& server, const std::string& method, const std::string& target,
           const std::string& body = {});

Headers without(Headers headers, const std::string& name);
Headers with(Headers headers, const std::string& name, const std::string& value);

}  // namespace invented
