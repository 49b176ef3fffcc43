// What exists once in a process, although several copies of this library are linked into it: into the program and into
// each of its plug-ins.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>

#include "values/process.hpp"

namespace exbind::inline v0_1::detail {

/// What copies share. Each kind has a number of its own, which never changes.
enum class Shared : std::uint32_t { limiters = 1, tokens = 2 };

/// Returns `mine`, or what another copy of the library in this process gave here first; null if that is of another
/// layout. Keeps the shared object that holds this copy from being unloaded, because others may go on using what is its
/// own. On systems without ELF, returns `mine`.
void* process_wide(Shared what, void* mine, std::uint64_t layout) noexcept;

/// The layout of something made of parts of these sizes. Raise the first number with a change of their meaning.
/// `consteval`: no symbol that the loader could take from another copy.
consteval std::uint64_t layout_of(std::initializer_list<std::size_t> sizes) {
#if defined(EXBIND_SHARED_LAYOUT)
    std::uint64_t hash = EXBIND_SHARED_LAYOUT;  // tests: a copy of another version
#else
    std::uint64_t hash = 1;
#endif
    for (const std::size_t size : sizes) hash = hash * 1'000'003U + size;
    return hash;
}

/// Base of a T that all copies share. A child process begins with a new one, and leaves the parent's locks alone.
template <class T>
class ProcessWide {
  public:
    /// Another copy has one of another layout.
    bool is_alone() const { return is_alone_; }

    /// The one of the process that loaded the library. Never destroyed: calls may still end while static objects are
    /// being destroyed. Keep it in a variable of a function that is not inline: the linker would then merge the
    /// variable with that of another copy, whatever its layout.
    static T* first(Shared what, std::uint64_t layout) {
        auto* const mine = new T;
        auto* const shared = static_cast<T*>(process_wide(what, mine, layout));
        mine->is_alone_ = shared == nullptr;
        if (shared == nullptr || shared == mine) return mine;
        delete mine;
        return shared;
    }
    /// The one of this process.
    static T& here(T* first) {
        T* at = first;
        while (!at->made_by_.this_process()) {
            T* next = at->of_child_;
            if (next == nullptr) {
                auto fresh = std::make_unique<T>();
                fresh->is_alone_ = at->is_alone_;
                if (at->of_child_.compare_exchange_strong(next, fresh.get())) next = fresh.release();
            }
            at = next;
        }
        return *at;
    }

  private:
    bool is_alone_ = false;
    const MadeBy made_by_{};
    std::atomic<T*> of_child_{nullptr};
};

}  // namespace exbind::detail
