#include "cpp/model.hpp"

#include <algorithm>

#include "text/find.hpp"

namespace exbind::cpp {
namespace {

std::string vector_of(const std::string& item) {
    return "Vector<" + item + ">";
}

}  // namespace

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
            return vector_of(spelling(type.item.front()));
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
            return (type.of_request ? "Optional<" : "std::optional<") + value_spelling(type) + ">";
        case Holder::required:
            return "Required<" + value_spelling(type) + ">";
    }
    return {};
}

std::string reply_spelling(const Method& method) {
    if (method.batch) return "Batch<" + spelling(method.reply->item.front()) + ">";
    return method.reply ? spelling(*method.reply) : "Acknowledged";
}

std::string call_spelling(const Method& method) {
    return (method.pages ? "PagedCall<" : "Call<") + reply_spelling(method) + ">";
}

std::string lookup_spelling(const Method& method) {
    return "Lookup<" + reply_spelling(method) + ">";
}

std::string request_spelling(const Method& method) {
    return method.request_is_list ? vector_of(method.request) : method.request;
}

std::vector<std::string> alternatives(const Struct& variant) {
    const std::string any = "RawJson";
    std::vector<std::string> types{"std::monostate"};
    for (const Member& form : variant.members) {
        const std::string type = value_spelling(form.type);
        if (type != any && std::find(types.begin(), types.end(), type) == types.end()) types.push_back(type);
    }
    types.push_back(any);
    return types;
}

std::size_t alternative_of(const Struct& variant, const Member& form) {
    const std::vector<std::string> types = alternatives(variant);
    return static_cast<std::size_t>(std::find(types.begin(), types.end(), value_spelling(form.type)) - types.begin());
}

const Struct* Group::find_struct(const std::string& wanted) const {
    return text::find_by(structs, &Struct::name, wanted);
}

}  // namespace exbind::cpp
