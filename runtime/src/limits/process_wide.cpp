#include "process_wide.hpp"

#if defined(__ELF__)

#include <dlfcn.h>
#include <elf.h>
#include <link.h>

#include <cstddef>
#include <cstring>

// Symbols cannot join the copies: a plug-in is loaded with RTLD_LOCAL, or linked with hidden symbols or a version
// script. Each copy therefore has an ELF note, which no linker option hides, and which tells where its anchor lies. The
// dynamic loader lists the notes of everything that is loaded.

extern "C" {

/// Copies of other versions read this too: never change it. Another form gets another type of note.
struct ExbindAnchor {
    std::uint64_t layout;
    void* shared;  ///< null until this copy has published something
};

[[gnu::used, gnu::visibility("hidden")]] ExbindAnchor exbind_anchor{};
[[gnu::used, gnu::visibility("hidden")]] ExbindAnchor exbind_anchor_of_tokens{};
}

// Name, size of the description, type (a number of Shared); the description is the distance to the anchor.
asm(R"(
    .pushsection .note.exbind, "a", %note
    .balign 4
    .long 7, 4, 1
    .asciz "exbind"
    .balign 4
    .long exbind_anchor - .
    .long 7, 4, 2
    .asciz "exbind"
    .balign 4
    .long exbind_anchor_of_tokens - .
    .popsection
)");

namespace exbind::inline v0_1::detail {
namespace {

constexpr char note_name[] = "exbind";

ExbindAnchor& own_anchor(Shared what) {
    return what == Shared::limiters ? exbind_anchor : exbind_anchor_of_tokens;
}

struct Exchange {
    Shared what;
    void* mine;
    std::uint64_t layout;
    const ExbindAnchor* published;
};

/// Some tools leave notes in the file that are not loaded.
bool is_loaded(const dl_phdr_info& object, const ElfW(Phdr) & notes) {
    for (std::size_t i = 0; i < object.dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = object.dlpi_phdr[i];
        if (segment.p_type == PT_LOAD && notes.p_vaddr >= segment.p_vaddr &&
            notes.p_vaddr + notes.p_filesz <= segment.p_vaddr + segment.p_filesz)
            return true;
    }
    return false;
}

const ExbindAnchor* anchor_in(const dl_phdr_info& object, const ElfW(Phdr) & notes, Shared what) {
    const std::size_t align = notes.p_align == 8 ? 8 : 4;
    const auto padded = [align](std::size_t size) { return (size + align - 1) / align * align; };
    const char* at = reinterpret_cast<const char*>(object.dlpi_addr + notes.p_vaddr);
    std::size_t left = notes.p_filesz;
    ElfW(Nhdr) header;
    while (left >= sizeof header) {
        std::memcpy(&header, at, sizeof header);
        const std::size_t description = padded(sizeof header + header.n_namesz);
        const std::size_t size = padded(description + header.n_descsz);
        if (size > left) break;
        std::int32_t distance = 0;
        if (header.n_type == static_cast<ElfW(Word)>(what) && header.n_namesz == sizeof note_name &&
            header.n_descsz == sizeof distance && std::memcmp(at + sizeof header, note_name, sizeof note_name) == 0) {
            std::memcpy(&distance, at + description, sizeof distance);
            return reinterpret_cast<const ExbindAnchor*>(at + description + distance);
        }
        at += size;
        left -= size;
    }
    return nullptr;
}

int look_into(dl_phdr_info* object, std::size_t, void* to) {
    auto& exchange = *static_cast<Exchange*>(to);
    for (std::size_t i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr)& notes = object->dlpi_phdr[i];
        if (notes.p_type != PT_NOTE || !is_loaded(*object, notes)) continue;
        const ExbindAnchor* const anchor = anchor_in(*object, notes, exchange.what);
        if (anchor == nullptr || anchor->shared == nullptr) continue;
        exchange.published = anchor;
        return 1;
    }
    return 0;
}

/// The loader holds its lock while it calls this, so copies that come at the same time take turns.
int publish_or_take(dl_phdr_info*, std::size_t, void* to) {
    auto& exchange = *static_cast<Exchange*>(to);
    dl_iterate_phdr(look_into, to);
    if (exchange.published == nullptr) {
        ExbindAnchor& own = own_anchor(exchange.what);
        own = {exchange.layout, exchange.mine};
        exchange.published = &own;
    }
    return 1;
}

void keep_loaded() {
    Dl_info object{};
    if (::dladdr(&exbind_anchor, &object) != 0 && object.dli_fname != nullptr)
        ::dlopen(object.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);  // fails for the program itself
}

}  // namespace

void* process_wide(Shared what, void* mine, std::uint64_t layout) noexcept {
    keep_loaded();
    Exchange exchange{what, mine, layout, nullptr};
    dl_iterate_phdr(publish_or_take, &exchange);
    if (exchange.published == nullptr) return mine;  // the loader lists nothing
    return exchange.published->layout == layout ? exchange.published->shared : nullptr;
}

}  // namespace exbind::detail

#else

namespace exbind::inline v0_1::detail {

void* process_wide(Shared, void* mine, std::uint64_t) noexcept {
    return mine;
}

}  // namespace exbind::detail

#endif
