// An observer that counts events and prints the counters in the text format of Prometheus.
#pragma once

#include <cstdio>
#include <initializer_list>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

#include "exbind/connection.hpp"

namespace examples {

class CountingObserver final : public exbind::Observer {
  public:
    void on_event(const exbind::Event& event) override {
        using What = exbind::Event::What;
        const std::string operation(event.operation);
        const double seconds = static_cast<double>(event.duration.count()) / 1e9;
        const std::lock_guard lock(mutex_);
        switch (event.what) {
            case What::request:
                ++counters_["exbind_requests_total"][labels({{"operation", operation}})];
                break;
            case What::reply: {
                const std::string result(event.error == nullptr ? "ok" : to_string(event.error->kind));
                ++counters_["exbind_replies_total"][labels({{"operation", operation}, {"result", result}})];
                ++counters_["exbind_reply_seconds_count"][labels({{"operation", operation}})];
                counters_["exbind_reply_seconds_sum"][labels({{"operation", operation}})] += seconds;
                break;
            }
            case What::unreadable:
                counters_["exbind_unreadable_members_total"][labels({{"operation", operation}})] +=
                    static_cast<double>(event.unreadable->count);
                break;
            case What::limit_wait:
                ++counters_["exbind_limit_waits_total"][labels({{"operation", operation}})];
                counters_["exbind_limit_wait_seconds_total"][labels({{"operation", operation}})] += seconds;
                break;
            case What::retry:
                ++counters_["exbind_retries_total"][labels({{"operation", operation}})];
                break;
            case What::clock_correction:
                counters_["exbind_clock_offset_seconds"][""] = seconds;
                break;
            case What::out_of_range:
                ++counters_["exbind_out_of_range_total"][labels({{"operation", operation}})];
                break;
            case What::slow_callback:
                ++counters_["exbind_slow_callbacks_total"][labels({{"operation", operation}})];
                break;
        }
    }

    /// The body of the reply to a scrape.
    std::string text() const {
        const std::lock_guard lock(mutex_);
        std::string out;
        for (const auto& [name, values] : counters_) {
            const bool is_gauge = name == "exbind_clock_offset_seconds";
            out += "# TYPE " + name + (is_gauge ? " gauge\n" : " counter\n");
            for (const auto& [label, value] : values) {
                char number[32];
                std::snprintf(number, sizeof number, "%.9g", value);
                out += name + label + ' ' + number + '\n';
            }
        }
        return out;
    }

  private:
    static std::string labels(std::initializer_list<std::pair<std::string_view, std::string_view>> all) {
        std::string text;
        for (const auto& [name, value] : all) {
            text += (text.empty() ? "{" : ",") + std::string(name) + "=\"";
            for (const char c : value) {
                if (c == '"' || c == '\\') text += '\\';
                if (c == '\n')
                    text += "\\n";
                else
                    text += c;
            }
            text += '"';
        }
        return text + '}';
    }

    mutable std::mutex mutex_;
    std::map<std::string, std::map<std::string, double>> counters_;
};

}  // namespace examples
