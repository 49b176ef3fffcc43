// Overlays: corrections that people make to imported specs, and that survive every import. Each entry says what it
// expects to find, so that one which the documentation has overtaken is noticed.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "spec/model.hpp"
#include "spec/read.hpp"
#include "text/diagnostic.hpp"
#include "yaml/tree.hpp"

namespace exbind::spec {

struct OverlayEntry {
    std::vector<std::string> at;  ///< address in its pieces: {"types", "Balance", "ccy", "type"}
    yaml::Node was;
    yaml::Node set;
    std::string why;
    text::Span at_span;
    text::Span span;
};

struct Overlay {
    std::string exchange;
    std::string group;
    std::vector<OverlayEntry> entries;
    text::Span span;
};

/// What an overlay calls otherwise: imported name, new name.
struct Renamed {
    std::map<std::string, std::string> operations;
    std::map<std::string, std::string> types;  ///< and enums
};

/// <group>.overlay.yaml
std::optional<Overlay> parse_overlay(const text::Source& source, text::Diagnostics& diagnostics,
                                     const Belonging& place = {});

/// Applies the entries to an imported group. Each is compared with the group as imported, not with what others make of
/// it. Every entry is checked; those in error are left out and reported with both places. Types and enums that nothing
/// uses any more afterwards are removed.
Renamed apply(const Overlay& overlay, Group& group, text::Diagnostics& diagnostics);

/// Pieces of an address: split at dots, double quotes around pieces that hold dots. Empty when it is malformed.
std::vector<std::string> parse_address(const std::string& text);
std::string address_text(const std::vector<std::string>& pieces);

}  // namespace exbind::spec
