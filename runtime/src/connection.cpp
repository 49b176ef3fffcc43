#include "exbind/connection.hpp"

#include <cstdlib>

#include "core.hpp"
#include "exbind/detail/exchange.hpp"

namespace exbind {

/// Closes the core when the last copy of a connection goes; calls and generated Apis keep the core itself.
struct Connection::Closer {
    explicit Closer(std::shared_ptr<detail::Core> core_) : core(std::move(core_)) {}
    ~Closer() { core->close(); }
    Closer(const Closer&) = delete;
    Closer& operator=(const Closer&) = delete;

    std::shared_ptr<detail::Core> core;
};

Connection::Connection(const detail::ExchangeData& exchange, CredentialValues credentials, Options options)
    : core_(std::make_shared<detail::Core>(exchange, std::move(credentials), std::move(options))),
      closer_(std::make_shared<Closer>(core_)) {}

std::chrono::nanoseconds Connection::clock_offset() const {
    return core_->clock_offset();
}

CredentialValues credentials_from_environment(const detail::ExchangeData& exchange) {
    CredentialValues values;
    for (const detail::CredentialEntry& entry : exchange.credentials) {
        const char* const value = std::getenv(std::string(entry.env).c_str());
        values.emplace_back(value == nullptr ? std::string_view{} : std::string_view{value});
    }
    return values;
}

}  // namespace exbind
