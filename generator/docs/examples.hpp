// Reading the examples of documentation: strict JSON where it is, mended where documentation slipped. Every repair is
// recorded in our own words; what cannot be mended without guessing is refused with its place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "docs/page.hpp"
#include "json/json.hpp"

namespace exbind::docs {

struct Repair {
    std::size_t offset = 0;  ///< in the text that was given
    std::string words;       ///< "trailing comma dropped"
};

/// One JSON document found in an example.
struct Document {
    std::string json;                 ///< compact, valid JSON
    json::Value value;                ///< `json` as a tree; its offsets point into `json`
    std::vector<std::size_t> origin;  ///< for each byte of `json`: its offset in the text that was given
    std::vector<Repair> repairs;
    std::string lead;       ///< words and comment lines that stand before it, such as "POST /path"
    std::size_t begin = 0;  ///< offset of its first byte in the text that was given
};

/// What an example text holds: documents in order, the words behind the last one, and the place of the first failure.
struct Documents {
    std::vector<Document> found;
    std::string rest;
    std::vector<json::Failure> failures;
};

/// Finds and reads all JSON documents of an example. Linear in the text but for mending, which rereads a document.
Documents read_documents(std::string_view text);

/// A request line in an example ("GET /path?ccy=BTC"), without scheme and host; empty parts when there is none.
struct RequestLine {
    std::string method;
    std::string path;
    std::string query;
    bool operator==(const RequestLine&) const = default;
};

/// All request lines in the words of an example.
std::vector<RequestLine> request_lines(std::string_view words);

/// Place of a byte of an example: exact when the example's text is a verbatim part of its source.
text::Span place_in(const DocExample& example, std::size_t offset, std::size_t length = 1);

/// Line within the example, counted from 1, at which an offset lies.
std::size_t line_in(std::string_view text, std::size_t offset);

}  // namespace exbind::docs
