#include "exbind/connection.hpp"

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

std::size_t Connection::poll(std::chrono::milliseconds wait) const {
    const auto core = core_;  // a callback may destroy this connection
    return core->poll(wait);
}

std::chrono::nanoseconds Connection::clock_offset() const {
    return core_->clock_offset();
}

}  // namespace exbind
