// Fills a reply from events, for the parsers that report what they come across: a stack of the objects that are open.
#pragma once

#include <cstddef>
#include <string_view>
#include <type_traits>

#include "decoders.hpp"

namespace exbind::bench {

class Builder {
  public:
    template <class Reply>
    explicit Builder(Reply& reply) : root_{&reply, 0, &object_kind<Reply>} {}

    bool key(std::string_view name) {
        top().member = top().kind->find(name);
        return true;
    }
    bool scalar(std::string_view text) {
        top().kind->scalar(top(), text);
        return true;
    }
    bool null() { return true; }
    bool start_object() {
        push(depth_ == 0 ? root_ : top().kind->open(top()));
        return true;
    }
    bool start_array() { return start_object(); }
    bool end() {
        --depth_;
        return true;
    }

  private:
    struct Frame;
    struct Kind {
        std::size_t (*find)(std::string_view name);
        void (*scalar)(const Frame& frame, std::string_view text);
        Frame (*open)(const Frame& frame);  ///< the member, or a new item, that an object or array begins
    };
    struct Frame {
        void* at = nullptr;
        std::size_t member = 0;
        const Kind* kind = nullptr;
    };

    Frame& top() { return frames_[depth_ - 1]; }
    void push(const Frame& frame) {
        if (depth_ == 16) refuse("nested too deep");
        frames_[depth_++] = frame;
    }

    inline static const Kind skipped = {
        [](std::string_view) { return std::size_t{0}; },
        [](const Frame&, std::string_view) {},
        [](const Frame& frame) { return frame; },
    };

    template <class T>
    static void store(T& out, std::string_view text) {
        if constexpr (!Object<T> && !is_list<T>) convert(text, out);
    }
    template <class T>
    static Frame frame_of(T& out) {
        if constexpr (Object<T>) {
            return {&out, 0, &object_kind<T>};
        } else if constexpr (is_list<T>) {
            return {&out, 0, &list_kind<typename T::value_type>};
        } else {
            return {nullptr, 0, &skipped};
        }
    }

    template <class Row>
    static inline constexpr Kind object_kind = {
        [](std::string_view name) { return find_member<Row>(name); },
        [](const Frame& frame, std::string_view text) {
            if (frame.member == Fields<Row>::names.size()) return;
            Fields<Row>::one(frame.member, *static_cast<Row*>(frame.at), [&](auto& member) { store(member, text); });
        },
        [](const Frame& frame) -> Frame {
            if (frame.member == Fields<Row>::names.size()) return {nullptr, 0, &skipped};
            return Fields<Row>::one(frame.member, *static_cast<Row*>(frame.at),
                                    [](auto& member) { return frame_of(member); });
        },
    };
    template <class T>
    static inline constexpr Kind list_kind = {
        [](std::string_view) { return std::size_t{0}; },
        [](const Frame& frame, std::string_view text) {
            store(static_cast<Vector<T>*>(frame.at)->emplace_back(), text);
        },
        [](const Frame& frame) { return frame_of(static_cast<Vector<T>*>(frame.at)->emplace_back()); },
    };
    Frame root_;
    Frame frames_[16];
    std::size_t depth_ = 0;
};

}  // namespace exbind::bench
