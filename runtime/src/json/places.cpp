#include "places.hpp"

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "json_reader.hpp"

namespace exbind::inline v0_1::detail {
namespace {

class PlaceFinder {
  public:
    PlaceFinder(JsonReader& reader, Tolerance& found) : in(reader), tolerance(found) {}

    /// Reads a value and names the places in it. False at the last place, or if reading is over.
    bool value() {
        in.skip_space();
        const auto here = static_cast<std::size_t>(in.at - in.begin);
        while (next < tolerance.places.size() && tolerance.places[next] <= here) {
            if (tolerance.places[next] == here) tolerance.unreadable.kept[next].path = path();
            ++next;
        }
        if (next == tolerance.places.size() || !in.step()) return false;
        if (in.next_is('{')) return members('}');
        if (in.next_is('[')) return members(']');
        return in.skip_value();
    }

  private:
    struct Step {
        bool is_item = false;
        std::size_t index = 0;
        std::string name{};
    };

    std::string path() const {
        std::string path;
        for (std::size_t i = steps.size(); i-- > 0;) {
            if (steps[i].is_item) {
                prepend_item(path, steps[i].index);
            } else {
                prepend_member(path, steps[i].name);
            }
        }
        return path;
    }

    bool members(char close) {
        const auto opening = in.open(close);
        if (opening != JsonReader::Opening::filled) return opening == JsonReader::Opening::empty;
        const std::size_t depth = steps.size();
        steps.push_back({close == ']', 0, {}});
        for (bool more = true; more; ++steps[depth].index) {
            if (close == '}') {
                std::string_view name;
                if (!in.read_key(name)) return false;
                steps[depth].name = name;
            }
            if (!value() || !in.after_item(close, more)) return false;
        }
        steps.pop_back();
        return true;
    }

    JsonReader& in;
    Tolerance& tolerance;
    std::vector<Step> steps;
    std::size_t next = 0;
};

}  // namespace

bool name_places(std::string_view json, Tolerance& tolerance, const DecodeLimits& limits, DecodeError& error) {
    if (tolerance.places.empty()) return true;
    JsonReader in(json, 512, error, limits);
    PlaceFinder(in, tolerance).value();
    if (in.is_over()) return false;
    error = {};
    return true;
}

}  // namespace exbind::detail
