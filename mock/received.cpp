#include "mock/received.hpp"

#include "mock/http/message.hpp"
#include "text/strings.hpp"

namespace exbind::mock {

std::vector<std::pair<std::string, std::string>> read_form(std::string_view text) {
    std::vector<std::pair<std::string, std::string>> pairs;
    if (text.empty()) return pairs;
    for (const auto pair : text::split(text, '&')) {
        const auto equals = pair.find('=');
        pairs.emplace_back(
            percent_decode(pair.substr(0, equals), true),
            equals == std::string_view::npos ? std::string{} : percent_decode(pair.substr(equals + 1), true));
    }
    return pairs;
}

Received::Received(const HttpRequest& request) : http(&request) {
    const std::string_view target = request.target;
    const auto mark = target.find('?');
    path = target.substr(0, mark);
    if (mark == std::string_view::npos) return;
    query = target.substr(mark + 1);
    parameters = read_form(query);
}

const std::string* Received::parameter(std::string_view name) const {
    for (const auto& [key, value] : parameters) {
        if (key == name) return &value;
    }
    return nullptr;
}

bool Received::is_form() const {
    const auto* type = find_header(http->headers, "Content-Type");
    return type != nullptr && text::iequals(text::trim(std::string_view(*type).substr(0, type->find(';'))),
                                            "application/x-www-form-urlencoded");
}

}  // namespace exbind::mock
