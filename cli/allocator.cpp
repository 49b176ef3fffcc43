// How mimalloc gets its memory. An import touches sixty megabytes once: pages of four kilobytes would cost more than
// all that the allocator does.
#include <mimalloc.h>

namespace {

void take_large_pages() {
    mi_option_enable(mi_option_large_os_pages);
    mi_option_set(mi_option_eager_commit_delay, 0);
#if MI_MALLOC_VERSION < 210
    mi_option_disable(mi_option_page_reset);
#endif
}

// Before the first allocation, which constructors of libraries make.
[[gnu::section(".preinit_array"), gnu::used]] void (*const before_libraries)() = take_large_pages;

}  // namespace
