#include "resolver.hpp"

#include <arpa/inet.h>
#include <netdb.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <mutex>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>
#include <unordered_map>
#include <utility>

#include "curl_handles.hpp"
#include "values/headers.hpp"

namespace exbind::inline v0_1::detail {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

// How long a request waits for a new look-up when it could use the addresses of the last one.
constexpr milliseconds look_up_patience{100};
// After a failed look-up, when the addresses of an earlier one are still in use.
constexpr milliseconds pause_after_failure{1000};
constexpr std::size_t most_addresses = 16;

std::string part_of(CURLU* url, CURLUPart part) {
    char* text = nullptr;
    if (curl_url_get(url, part, &text, 0) != CURLUE_OK) return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

struct Destination {
    std::string scheme;
    HostPort name;
};

std::optional<Destination> parsed(const std::string& text) {
    const std::unique_ptr<CURLU, FreeUrl> url(curl_url());
    if (!url) return std::nullopt;
    constexpr unsigned lenient = CURLU_NON_SUPPORT_SCHEME | CURLU_GUESS_SCHEME;
    if (curl_url_set(url.get(), CURLUPART_URL, text.c_str(), lenient) != CURLUE_OK) return std::nullopt;
    return Destination{part_of(url.get(), CURLUPART_SCHEME),
                       {part_of(url.get(), CURLUPART_HOST), part_of(url.get(), CURLUPART_PORT)}};
}

HostPort with_port(HostPort name, const char* port) {
    if (name.port.empty()) name.port = port;
    return name;
}

// libcurl knows these without asking anybody.
bool needs_no_look_up(const std::string& host) {
    if (host.empty() || host.front() == '[' || is_address(host)) return true;
    constexpr std::string_view local = "localhost";
    const std::string_view name(host);
    if (name.size() < local.size() || !same_name(name.substr(name.size() - local.size()), local)) return false;
    return name.size() == local.size() || name[name.size() - local.size() - 1] == '.';
}

// CurlOptions::resolve has "host:port:addresses", and '*' for any host.
bool is_fixed(const CurlOptions& options, const HostPort& name) {
    return std::any_of(options.resolve.begin(), options.resolve.end(), [&](std::string_view entry) {
        if (entry.starts_with('+')) entry.remove_prefix(1);
        const std::size_t first = entry.find(':');
        if (first == std::string_view::npos) return false;
        const std::size_t second = entry.find(':', first + 1);
        const std::string_view host = entry.substr(0, first);
        return (host == "*" || same_name(host, name.host)) && entry.substr(first + 1, second - first - 1) == name.port;
    });
}

std::string numeric(const addrinfo& entry) {
    char text[NI_MAXHOST];
    if (getnameinfo(entry.ai_addr, entry.ai_addrlen, text, sizeof text, nullptr, 0, NI_NUMERICHOST) != 0) return {};
    const std::string address(text);
    if (address.find('%') != std::string::npos) return {};  // a link-local one; libcurl takes no interface with it
    return entry.ai_family == AF_INET6 ? '[' + address + ']' : address;
}

struct Found {
    std::string addresses;
    std::string fault;
};

Found look_up(const std::string& host, AddressFamily family) {
    addrinfo hints{};
    hints.ai_family = family == AddressFamily::ipv4 ? AF_INET : family == AddressFamily::ipv6 ? AF_INET6 : AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* first = nullptr;
    const int code = getaddrinfo(host.c_str(), nullptr, &hints, &first);
    if (code != 0) {
        const std::string reason = code == EAI_SYSTEM ? std::generic_category().message(errno) : gai_strerror(code);
        return {{}, "the name " + host + " cannot be looked up: " + reason};
    }
    Found found;
    std::size_t count = 0;
    for (const addrinfo* each = first; each != nullptr && count < most_addresses; each = each->ai_next) {
        const std::string address = numeric(*each);
        if (address.empty()) continue;
        found.addresses += (count++ == 0 ? "" : ",") + address;
    }
    freeaddrinfo(first);
    if (count == 0) found.fault = "the name " + host + " has no address that can be used";
    return found;
}

}  // namespace

bool is_address(const std::string& text) {
    in_addr four{};
    in6_addr six{};
    return inet_pton(AF_INET, text.c_str(), &four) == 1 || inet_pton(AF_INET6, text.c_str(), &six) == 1;
}

std::vector<HostPort> names_to_look_up(const CurlOptions& options, const std::string& base_url) {
    std::vector<HostPort> names;
    const auto host = parsed(base_url);
    if (!host) return names;
    bool resolves_host = true;
    const bool is_secure = host->scheme == "https";
    if ((is_secure || options.proxy_plain_http) && !options.proxy.empty()) {
        const auto proxy = parsed(options.proxy);
        if (!proxy) return names;
        // With the other kinds of proxy, the proxy looks up the host.
        resolves_host = proxy->scheme == "socks4" || proxy->scheme == "socks5";
        names.push_back(with_port(proxy->name, proxy->scheme == "https" ? "443" : "1080"));  // libcurl's defaults
    }
    if (resolves_host) names.push_back(with_port(host->name, is_secure ? "443" : "80"));
    names.erase(
        std::remove_if(names.begin(), names.end(),
                       [&](const HostPort& name) { return needs_no_look_up(name.host) || is_fixed(options, name); }),
        names.end());
    return names;
}

struct Resolver::State {
    struct Entry {
        std::string addresses;  // of the last look-up that found any
        std::string fault;      // of the last look-up
        SteadyTime found_at = SteadyTime::min();
        SteadyTime asked_at = SteadyTime::min();
        SteadyTime failed_at = SteadyTime::min();
        bool asking = false;
        std::vector<std::function<void()>> waiting;
    };

    State(AddressFamily family_, std::chrono::seconds keep_) : family(family_), keep(keep_) {}

    struct Known {
        std::string addresses;
        std::string fault;
        SteadyTime again = SteadyTime::max();
    };

    // Under the lock. `self` is this state; a thread that looks up keeps it alive.
    Known ask(const std::shared_ptr<State>& self, const std::string& host, SteadyTime since,
              const std::function<void()>& ready) {
        Entry& entry = entries[host];
        const SteadyTime now = steady_clock::now();
        const bool known = !entry.addresses.empty();
        const bool fresh = known && (entry.found_at >= since || now - entry.found_at < keep);
        const bool failed = entry.failed_at >= since;
        // Half-way through its time an address is looked up again, so that no request has to wait for that.
        const bool ageing = known && entry.found_at < since && now - entry.found_at >= keep / 2;
        const bool pauses =
            known && entry.failed_at != SteadyTime::min() && now - entry.failed_at < pause_after_failure;
        if (!entry.asking && !failed && !pauses && (!fresh || ageing)) {
            try {
                std::thread([self, host] { self->run(host); }).detach();
                entry.asking = true;
                entry.asked_at = now;
            } catch (const std::system_error&) {
                if (!known) return {{}, "no thread can be started to look up the name " + host};
            }
        }
        if (fresh) return {entry.addresses, {}};
        if (known && (!entry.asking || now - entry.asked_at >= look_up_patience)) return {entry.addresses, {}};
        if (!entry.asking) return {{}, entry.fault};
        entry.waiting.push_back(ready);
        return {{}, {}, known ? entry.asked_at + look_up_patience : SteadyTime::max()};
    }

    void run(const std::string& host) noexcept {
        try {
            take(host, look_up(host, family));
        } catch (...) {
            // Out of memory: the requests end at their deadlines, and later ones look up anew.
            const std::lock_guard lock(mutex);
            const auto entry = entries.find(host);
            if (entry != entries.end()) entry->second.asking = false;
        }
    }

    void take(const std::string& host, Found found) {
        std::vector<std::function<void()>> waiting;
        {
            const std::lock_guard lock(mutex);
            Entry& entry = entries[host];
            entry.asking = false;
            entry.fault = std::move(found.fault);
            if (found.addresses.empty()) {
                entry.failed_at = steady_clock::now();
            } else {
                entry.addresses = std::move(found.addresses);
                entry.found_at = steady_clock::now();
            }
            waiting.swap(entry.waiting);
        }
        for (const auto& ready : waiting) ready();
    }

    const AddressFamily family;
    const std::chrono::seconds keep;
    std::mutex mutex;
    std::unordered_map<std::string, Entry> entries;
};

Resolver::Resolver(AddressFamily family, std::chrono::seconds keep)
    : state_(std::make_shared<State>(family, std::clamp(keep, std::chrono::seconds{0}, std::chrono::seconds{86'400}))) {
}

Resolver::Answer Resolver::ask(const std::vector<HostPort>& names, SteadyTime since,
                               const std::function<void()>& ready) {
    Answer answer{.is_known = true, .lines = {}, .fault = {}, .again = SteadyTime::max()};
    const std::lock_guard lock(state_->mutex);
    for (const HostPort& name : names) {
        State::Known known = state_->ask(state_, name.host, since, ready);
        if (!known.fault.empty()) return {.is_known = true, .lines = {}, .fault = std::move(known.fault), .again = {}};
        if (known.addresses.empty()) {
            answer.is_known = false;
            answer.again = std::min(answer.again, known.again);
        }
        answer.lines.push_back(name.host + ':' + name.port + ':' + known.addresses);
    }
    return answer;
}

}  // namespace exbind::detail
