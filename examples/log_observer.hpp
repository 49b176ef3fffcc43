// An observer that writes one line for each event of a call.
#pragma once

#include <cstdio>
#include <mutex>
#include <ostream>
#include <string>

#include "exbind/connection.hpp"

namespace examples {

/// `finance/savings.balance GET /api/v5/finance/savings/balance reply status=200 attempt=1 ms=12.345 ok`. Events hold
/// no key, header or body, so neither do the lines. An error's line has its kind and code, not the exchange's message.
class LogObserver final : public exbind::Observer {
  public:
    explicit LogObserver(std::ostream& out) : out_(out) {}

    void on_event(const exbind::Event& event) override {
        using What = exbind::Event::What;
        char milliseconds[32];
        std::snprintf(milliseconds, sizeof milliseconds, "%.3f", static_cast<double>(event.duration.count()) / 1e6);
        std::string line(event.operation);
        line += ' ' + std::string(event.method) + ' ' + std::string(event.path) + ' ';
        switch (event.what) {
            case What::request:
                line += "request attempt=" + std::to_string(event.attempt);
                break;
            case What::reply:
                line += "reply status=" + std::to_string(event.http_status) +
                        " attempt=" + std::to_string(event.attempt) + " ms=" + milliseconds +
                        (event.error == nullptr ? " ok" : "");
                break;
            case What::unreadable: {
                const exbind::Unreadable& first = event.unreadable->kept[0];
                line += "unreadable count=" + std::to_string(event.unreadable->count) + " first=" + first.path +
                        " expected=" + first.expected + " found=" + first.found;
                break;
            }
            case What::limit_wait:
                line += std::string("limit_wait ms=") + milliseconds;
                break;
            case What::retry:
                line += "retry attempt=" + std::to_string(event.attempt) + " ms=" + milliseconds;
                break;
            case What::clock_correction:
                line += std::string("clock_correction ms=") + milliseconds;
                break;
            case What::out_of_range:
                line += "out_of_range";
                break;
            case What::slow_callback:
                line += std::string("slow_callback ms=") + milliseconds;
                break;
        }
        if (event.error != nullptr) {
            line += " error=" + std::string(to_string(event.error->kind)) + '/' +
                    std::string(to_string(event.error->outcome));
            if (!event.error->code.empty()) line += " code=" + event.error->code;
        }
        line += '\n';
        // Events come from several threads at once; the lock keeps each line in one piece.
        const std::lock_guard lock(mutex_);
        out_ << line;
    }

  private:
    std::mutex mutex_;
    std::ostream& out_;
};

}  // namespace examples
