// What a template is filled with: texts, switches, lists and objects by name. Knows no template engine.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace exbind::render {

struct Data {
    enum class Type { text, flag, list, object };
    Type type = Type::object;
    std::string text;
    bool flag = false;
    std::vector<Data> items;
    std::vector<std::pair<std::string, Data>> members;

    Data() = default;
    Data(std::string value) : type(Type::text), text(std::move(value)) {}       // NOLINT(google-explicit-constructor)
    Data(const char* value) : type(Type::text), text(value) {}                  // NOLINT(google-explicit-constructor)
    Data(bool value) : type(Type::flag), flag(value) {}                         // NOLINT(google-explicit-constructor)
    Data(std::vector<Data> list) : type(Type::list), items(std::move(list)) {}  // NOLINT(google-explicit-constructor)

    /// Adds a member to an object.
    Data& set(std::string name, Data value) {
        members.emplace_back(std::move(name), std::move(value));
        return *this;
    }
};

/// Objects with one text each, under `name`: for a section that repeats a line.
inline Data lines(const std::string& name, const std::vector<std::string>& texts) {
    std::vector<Data> list;
    list.reserve(texts.size());
    for (const std::string& text : texts) list.push_back(Data().set(name, text));
    return list;
}

}  // namespace exbind::render
