#include "next_page.hpp"

#include <algorithm>

#include "http/base_url.hpp"
#include "json/json_scan.hpp"
#include "sign/percent.hpp"
#include "values/bytes.hpp"
#include "values/headers.hpp"

namespace exbind::inline v0_1::detail {
namespace {

/// Text of the member at a path of objects. A name may hold dots itself: the longest that is there counts.
std::string_view value_at(std::string_view json, std::string_view path) {
    const auto members = members_of(json);
    for (std::size_t end = path.size(); end != std::string_view::npos && end > 0; end = path.rfind('.', end - 1)) {
        const std::string_view name = path.substr(0, end);
        const auto found =
            std::find_if(members.begin(), members.end(), [&](const auto& member) { return member.first == name; });
        if (found == members.end()) continue;
        return end == path.size() ? found->second : value_at(found->second, path.substr(end + 1));
    }
    return {};
}

/// Takes everything before `end` off the text, and `end` as well.
std::string_view take_until(std::string_view& text, char end) {
    const std::size_t at = std::min(text.find(end), text.size());
    const std::string_view taken = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return taken;
}

struct Link {
    std::string_view target;
    std::string rel;  ///< in lower case
    bool elsewhere = false;
};

/// The value of a parameter: a token, or a text in quotes.
std::string take_value(std::string_view& text) {
    std::string value;
    text = trimmed(text);
    if (!text.starts_with('"')) {
        const std::size_t end = std::min(text.find_first_of(",; \t"), text.size());
        value = text.substr(0, end);
        text.remove_prefix(end);
        return value;
    }
    text.remove_prefix(1);
    while (!text.empty() && text.front() != '"') {
        if (text.front() == '\\') text.remove_prefix(1);
        if (text.empty()) break;
        value += text.front();
        text.remove_prefix(1);
    }
    text.remove_prefix(std::min<std::size_t>(1, text.size()));
    return value;
}

/// Takes one link and the comma behind it off the text; nothing when no further link is there.
std::optional<Link> take_link(std::string_view& text) {
    take_until(text, '<');
    if (text.empty()) return std::nullopt;
    Link link;
    link.target = trimmed(take_until(text, '>'));
    bool has_rel = false;
    for (text = trimmed(text); text.starts_with(';'); text = trimmed(text)) {
        text.remove_prefix(1);
        text = trimmed(text);
        const std::size_t end = std::min(text.find_first_of("=,; \t"), text.size());
        const std::string_view name = text.substr(0, end);
        text.remove_prefix(end);
        text = trimmed(text);
        std::string value;
        if (text.starts_with('=')) {
            text.remove_prefix(1);
            value = take_value(text);
        }
        if (same_name(name, "anchor")) link.elsewhere = true;  // the link of another resource
        if (same_name(name, "rel") && !std::exchange(has_rel, true)) link.rel = std::move(value);
    }
    to_lower(link.rel.data(), link.rel.size());
    return link;
}

bool leads_on(const Link& link) {
    std::string_view types = link.rel;
    while (!types.empty())
        if (trimmed(take_until(types, ' ')) == "next") return !link.elsewhere;
    return false;
}

/// Whether an address without query is that of the request. Anything unusual is another one.
bool is_same_place(std::string_view address, const PageReply& reply) {
    if (address.empty() || address == reply.path) return true;
    if (address.starts_with("//")) {
        const std::string_view scheme = reply.origin.substr(0, reply.origin.find(':') + 1);
        return is_same_place(std::string(scheme) + std::string(address), reply);
    }
    const std::size_t scheme = address.find("://");
    if (scheme == std::string_view::npos) {
        if (address.starts_with('/')) return false;
        return std::string(reply.path.substr(0, reply.path.rfind('/') + 1)) + std::string(address) == reply.path;
    }
    const std::size_t slash = std::min(address.find('/', scheme + 3), address.size());
    const auto here = parse_base_url(reply.origin);
    const auto there = parse_base_url(address.substr(0, slash));
    const auto scheme_of = [](const BaseUrl& url) { return std::string_view(url.text).substr(0, url.text.find(':')); };
    return here && there && scheme_of(*here) == scheme_of(*there) && host_header(*here) == host_header(*there) &&
           address.substr(slash) == reply.path;
}

// Servers read '+' as a space, and so it must come back to them.
std::string decoded(std::string_view text) {
    std::string spaced(text);
    std::replace(spaced.begin(), spaced.end(), '+', ' ');
    return percent_decoded(spaced);
}

bool is_signing(const ExchangeData& exchange, std::string_view name) {
    if (exchange.signing == nullptr) return false;
    const auto& placed = exchange.signing->query;
    return std::any_of(placed.begin(), placed.end(), [&](const Placement& each) { return each.name == name; });
}

NextLink::Values query_in(std::string_view query, const ExchangeData& exchange) {
    NextLink::Values values;
    while (!query.empty()) {
        std::string_view value = take_until(query, '&');
        const std::string name = decoded(take_until(value, '='));
        if (!name.empty() && !is_signing(exchange, name)) values.emplace_back(name, decoded(value));
    }
    return values;
}

}  // namespace

std::string told_in_body(const PageReply& reply, std::string_view path) {
    std::string_view json = reply.http.body;
    json.remove_prefix(byte_order_mark_of(json).size());
    if (const std::string_view payload = reply.exchange.envelope.payload; !payload.empty()) {
        // Some operations answer without the envelope.
        const std::string_view inside = value_at(json, payload);
        if (!inside.empty()) json = inside;
    }
    const std::string_view value = value_at(json, path);
    return value == "null" ? std::string() : plain_text(without_quotes(value));
}

NextLink next_link(const PageReply& reply) {
    NextLink next;
    std::string_view target;
    for (const Header& header : reply.http.headers) {
        if (!same_name(header.name, "link")) continue;
        std::string_view text = header.value;
        while (const auto link = take_link(text)) {
            if (!leads_on(*link)) continue;
            if (next.query && link->target != target) {
                next.fault = "the header Link has two next pages";
                return next;
            }
            target = link->target;
            std::string_view query = target.substr(0, target.find('#'));
            const std::string_view address = take_until(query, '?');
            if (!is_same_place(address, reply)) {
                next.fault = "the header Link leads to another host or path, where no request of this operation goes";
                return next;
            }
            next.query = query_in(query, reply.exchange);
        }
    }
    return next;
}

}  // namespace exbind::detail
