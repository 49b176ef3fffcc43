#include "exbind/transport.hpp"

#include <utility>

namespace exbind::inline v0_1 {

std::string_view HttpReply::header(std::string_view name) const {
    for (const Header& header : headers) {
        if (header.name == name) return header.value;
    }
    return {};
}

void Cancellation::request() {
    const std::lock_guard lock(mutex_);
    requested_ = true;
    if (wake_) wake_();
}

bool Cancellation::requested() const {
    const std::lock_guard lock(mutex_);
    return requested_;
}

void Cancellation::on_request(std::function<void()> wake) {
    const std::lock_guard lock(mutex_);
    wake_ = std::move(wake);
    if (requested_ && wake_) wake_();
}

}  // namespace exbind
