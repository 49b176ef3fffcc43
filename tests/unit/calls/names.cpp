#include "names.hpp"

#include <dlfcn.h>
#include <netdb.h>

#include <string>

Names& names() {
    static auto* const all = new Names;  // threads that look up may outlive the test
    return *all;
}

extern "C" int getaddrinfo(const char* name, const char* service, const addrinfo* hints, addrinfo** found) {
    using Function = int (*)(const char*, const char*, const addrinfo*, addrinfo**);
    static const auto system = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "getaddrinfo"));
    const std::string text = name == nullptr ? "" : name;
    if (!text.ends_with(".test")) return system(name, service, hints, found);
    return names().look_up() ? EAI_NONAME : system("127.0.0.1", service, hints, found);
}
