#include "cpp/model.hpp"

namespace exbind::cpp {

std::string value_spelling(const Type& type) {
    switch (type.kind) {
        case spec::Kind::string:
            return "std::string";
        case spec::Kind::secret:
            return "Secret";
        case spec::Kind::decimal:
            return "Decimal";
        case spec::Kind::integer:
            return "std::int64_t";
        case spec::Kind::boolean:
            return "bool";
        case spec::Kind::timestamp:
            return "TimePoint";
        case spec::Kind::json:
            return "RawJson";
        case spec::Kind::named:
            return type.is_enum ? "Open<" + type.name + ">" : type.name;
        case spec::Kind::list:
            return "std::vector<" + spelling(type.item.front()) + ">";
        case spec::Kind::map:
            return "Map<" + spelling(type.item.front()) + ">";
    }
    return {};
}

std::string spelling(const Type& type) {
    switch (type.holder) {
        case Holder::plain:
            return value_spelling(type);
        case Holder::optional:
            return "std::optional<" + value_spelling(type) + ">";
        case Holder::required:
            return "Required<" + value_spelling(type) + ">";
    }
    return {};
}

std::string call_spelling(const Method& method) {
    std::string reply = method.reply ? spelling(*method.reply) : "Acknowledged";
    if (method.batch) reply = "Batch<" + spelling(method.reply->item.front()) + ">";
    return (method.pages ? "PagedCall<" : "Call<") + reply + ">";
}

}  // namespace exbind::cpp
