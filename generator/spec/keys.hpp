// Reading YAML mappings whose keys are known: what is missing, unknown or of another form is reported where it stands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "spec/words.hpp"
#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {

/// `what` names the thing for messages: "a limit", "field 'amt'".
bool expect_mapping(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics);
bool expect_sequence(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics);
std::optional<std::string> read_text(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics);
/// A list of texts.
std::vector<std::string> read_texts(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics);
/// A mapping of texts to texts, in order.
std::vector<std::pair<std::string, std::string>> read_pairs(const yaml::Node& node, const std::string& what,
                                                            text::Diagnostics& diagnostics);
std::optional<std::uint64_t> read_number(const yaml::Node& node, const std::string& what, std::uint64_t least,
                                         std::uint64_t most, text::Diagnostics& diagnostics);
std::optional<bool> read_flag(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics);
/// Milliseconds of "1s".
std::optional<std::uint64_t> read_window(const yaml::Node& node, const std::string& what,
                                         text::Diagnostics& diagnostics);

void report_unknown_word(const yaml::Node& node, const std::string& what, const std::string& word,
                         const std::vector<std::string>& known, text::Diagnostics& diagnostics);

template <class E>
std::optional<E> read_word(const yaml::Node& node, const std::string& what, text::Diagnostics& diagnostics) {
    const auto text = read_text(node, what, diagnostics);
    if (!text) return std::nullopt;
    const auto value = from_text<E>(*text);
    if (!value) report_unknown_word(node, what, *text, all_words<E>(), diagnostics);
    return value;
}

/// A mapping with its known keys. Reports keys that are not among them when it is made.
class Keys {
  public:
    Keys(const yaml::Node& node, std::string what, const std::vector<std::string>& known,
         text::Diagnostics& diagnostics);
    /// For a mapping whose keys have been compared already.
    Keys(const yaml::Node& node, std::string what, text::Diagnostics& diagnostics)
        : node_(node), what_(std::move(what)), diagnostics_(diagnostics) {}

    const std::string& what() const { return what_; }
    const yaml::Node& node() const { return node_; }
    /// nullptr when absent.
    const yaml::Node* find(std::string_view key) const { return node_.find(key); }
    /// Reports when absent.
    const yaml::Node* need(std::string_view key) const;

    /// Text under a key; absent gives the fallback.
    std::string text(std::string_view key, std::string fallback = {}) const;
    std::string need_text(std::string_view key) const;
    std::vector<std::string> texts(std::string_view key) const;
    std::uint64_t number(std::string_view key, std::uint64_t least, std::uint64_t most, std::uint64_t fallback) const;

    template <class E>
    E word(std::string_view key, E fallback) const {
        const yaml::Node* value = find(key);
        return value == nullptr ? fallback : read_word<E>(*value, name_of(key), diagnostics_).value_or(fallback);
    }
    template <class E>
    E need_word(std::string_view key, E fallback) const {
        return need(key) == nullptr ? fallback : word(key, fallback);
    }

  private:
    std::string name_of(std::string_view key) const;

    const yaml::Node& node_;
    std::string what_;
    text::Diagnostics& diagnostics_;
};

}  // namespace exbind::spec
