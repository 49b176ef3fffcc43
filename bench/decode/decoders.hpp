// Where each decoder registers itself for each shape of reply.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "convert.hpp"
#include "fields.hpp"

namespace exbind::bench {

/// The text of a reply, and how many rows it has to divide by. `spare` bytes of memory follow the text, for the
/// decoders that want them.
struct Payload {
    static constexpr std::size_t spare = 128;
    std::string text;
    std::size_t rows = 1;
};

struct Decoder {
    std::string name;
    std::string shape;
    /// Decodes and drops; with `sum`, gives the sum over all members. Throws when the reply is refused.
    std::uint64_t (*run)(const Payload& payload, bool sum) = nullptr;
    bool typed = true;     ///< fills the generated structs, so that its sum is that of the others
    bool shuffled = true;  ///< also takes replies with other values and keys than those in documented order
};

std::vector<Decoder>& decoders();

/// Calls `use<Reply>(name, rows)` for each shape of reply.
void for_each_shape(auto&& use) {
    use.template operator()<OkxReply<okx::finance::savings::Balance>>("savings1", 1);
    use.template operator()<OkxReply<okx::account::Balance>>("balance100", 100);
    use.template operator()<OkxReply<okx::trade::OrdersHistory>>("orders100", 100);
    use.template operator()<OkxReply<okx::market::Tickers>>("tickers4000", 4000);
    use.template operator()<OkxReply<okx::public_::Instruments>>("instruments2000", 2000);
    use.template operator()<WooxReply>("woox100", 100);
}

template <class T>
void keep(T& value) {
    asm volatile("" : : "r"(&value) : "memory");
}

template <class Engine>
concept TakesNoOtherValues = requires {
    Engine::takes_no_other_values;
};

/// Registers Engine for all shapes; Engine::read<Reply>(payload) gives the reply, or what the library holds it in. Of
/// an engine that makes structs of its own, Engine::members_of<Reply>() gives the reply that they stand for.
template <class Engine>
struct Registered {
    template <class Reply>
    static std::uint64_t run(const Payload& payload, bool sum) {
        auto reply = Engine::template read<Reply>(payload);
        keep(reply);
        std::uint64_t result = 1;
        if (!sum) return result;
        if constexpr (requires { Engine::template members_of<Reply>(reply); }) {
            fold(result, Engine::template members_of<Reply>(reply));
        } else {
            fold(result, reply);
        }
        return result;
    }
    Registered() {
        for_each_shape([]<class Reply>(const char* shape, std::size_t) {
            decoders().push_back(
                {.name = Engine::name, .shape = shape, .run = run<Reply>, .shuffled = !TakesNoOtherValues<Engine>});
        });
    }
};

}  // namespace exbind::bench
