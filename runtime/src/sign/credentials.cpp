// Loads credentials. Every intermediate copy is wiped.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <cstdlib>
#include <cstring>

#include "exbind/connection.hpp"
#include "exbind/detail/exchange.hpp"
#include "values/bytes.hpp"
#include "values/usage_error.hpp"

namespace exbind::inline v0_1 {
namespace {

using detail::usage_error;

constexpr std::size_t most_bytes = 65'536;

/// A text that is wiped when destroyed.
struct Wiped {
    Wiped() = default;
    Wiped(const Wiped&) = delete;
    Wiped& operator=(const Wiped&) = delete;
    ~Wiped() { detail::wipe(text); }
    std::string text;
};

struct Descriptor {
    explicit Descriptor(int number) : value(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (value >= 0) ::close(value);
    }
    int value;
};

Error file_error(const std::string& path, const std::string& what) {
    return usage_error("credentials file " + path + ": " + what);
}

std::string octal(mode_t mode) {
    std::string text = "0000";
    for (std::size_t i = text.size(); i-- > 0; mode >>= 3U) text[i] = static_cast<char>('0' + (mode & 7U));
    return text;
}

/// Checks the open file, so that it cannot be swapped for another after the check.
std::optional<Error> fault_of(int file, const std::string& path) {
    struct stat status {};
    if (::fstat(file, &status) != 0) return file_error(path, std::strerror(errno));
    if (!S_ISREG(status.st_mode)) return file_error(path, "is not a regular file");
    if (status.st_uid != ::geteuid())
        return file_error(path, "belongs to another user; only a file of the user who runs this is read");
    const mode_t others = status.st_mode & 0077U;
    if (others != 0) {
        return file_error(path, "others may use it (mode " + octal(status.st_mode & 0777U) + "); run chmod 600 on it");
    }
    if (static_cast<std::uintmax_t>(status.st_size) > most_bytes) return file_error(path, "is larger than 64 KiB");
    return std::nullopt;
}

std::optional<Error> read_all(int file, const std::string& path, std::string& out) {
    // Read in place, at a fixed size: a growing string leaves copies behind.
    out.resize(most_bytes + 1);
    std::size_t size = 0;
    while (size < out.size()) {
        const ssize_t got = ::read(file, out.data() + size, out.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return file_error(path, std::strerror(errno));
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    if (size > most_bytes) return file_error(path, "is larger than 64 KiB");
    out.resize(size);
    return std::nullopt;
}

/// Removes a pair of quotes around the value.
std::string_view unquoted(std::string_view value) {
    if (value.size() < 2 || value.front() != value.back() || (value.front() != '"' && value.front() != '\''))
        return value;
    return value.substr(1, value.size() - 2);
}

std::optional<Error> parse(std::string_view text, const std::string& path, const detail::ExchangeData& exchange,
                           CredentialValues& values) {
    std::vector<bool> found(values.size());
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        std::string_view line = detail::trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.empty() || line.front() == '#') continue;
        const auto at_line = [&](const std::string& what) {
            return file_error(path, "line " + std::to_string(number) + " " + what);
        };
        if (line.starts_with("export ")) line = detail::trimmed(line.substr(7));
        const std::size_t equals = line.find('=');
        // Do not show the line: it may be a key.
        if (equals == std::string_view::npos) return at_line("is not NAME=value");
        const std::string_view name = detail::trimmed(line.substr(0, equals));
        const auto entry =
            std::find_if(exchange.credentials.begin(), exchange.credentials.end(),
                         [name](const detail::CredentialEntry& each) { return each.env == name || each.name == name; });
        if (entry == exchange.credentials.end()) continue;  // belongs to another exchange
        const auto index = static_cast<std::size_t>(entry - exchange.credentials.begin());
        if (found[index]) return at_line("gives " + std::string(entry->env) + " a second time");
        found[index] = true;
        values[index] = Secret(unquoted(detail::trimmed(line.substr(equals + 1))));
    }
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!found[i]) return file_error(path, "has no line " + std::string(exchange.credentials[i].env) + "=...");
    return std::nullopt;
}

}  // namespace

CredentialValues credentials_from_environment(const detail::ExchangeData& exchange) {
    CredentialValues values;
    values.reserve(exchange.credentials.size());
    for (const detail::CredentialEntry& entry : exchange.credentials) {
        const char* const value = std::getenv(std::string(entry.env).c_str());
        values.emplace_back(value == nullptr ? std::string_view{} : std::string_view{value});
    }
    return values;
}

Result<CredentialValues> credentials_from_file(const detail::ExchangeData& exchange, const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.value < 0) return tl::unexpected(file_error(path, std::strerror(errno)));
    if (auto fault = fault_of(file.value, path)) return tl::unexpected(std::move(*fault));
    Wiped content;
    if (auto fault = read_all(file.value, path, content.text)) return tl::unexpected(std::move(*fault));
    CredentialValues values(exchange.credentials.size());
    if (auto fault = parse(content.text, path, exchange, values)) return tl::unexpected(std::move(*fault));
    return values;
}

Result<CredentialValues> credentials_from_callback(const detail::ExchangeData& exchange,
                                                   const CredentialCallback& callback) {
    CredentialValues values;
    values.reserve(exchange.credentials.size());
    for (const detail::CredentialEntry& entry : exchange.credentials) {
        // The text of an exception may quote the key, so it is not passed on.
        try {
            if (callback) values.push_back(callback(entry.name));
        } catch (...) {
            return tl::unexpected(
                usage_error("the credentials callback threw when asked for \"" + std::string(entry.name) + "\""));
        }
        if (values.empty() || values.back().empty())
            return tl::unexpected(
                usage_error("the credentials callback gave nothing for \"" + std::string(entry.name) + "\""));
    }
    return values;
}

}  // namespace exbind
