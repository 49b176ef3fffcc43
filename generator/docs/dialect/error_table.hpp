// Tables of error codes: `Error Code | HTTP Status Code | Error Message`, in pages of their own.
#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "docs/dialect/dialect.hpp"
#include "docs/page.hpp"

namespace exbind::docs::dialect {

/// Takes the rows below a header that heads error codes.
class ErrorTableReader {
  public:
    /// Where a part of the text handed in stands in the source.
    using Places = std::function<text::Span(std::string_view)>;

    /// Empty when the cells are the header of another table.
    static std::optional<ErrorTableReader> for_header(const std::vector<std::string_view>& cells,
                                                      const Dialect::Errors& words, Places places,
                                                      text::Diagnostics& findings);

    /// A row that names no code is reported.
    void row(const std::vector<std::string_view>& cells);
    std::vector<DocError> take() { return std::move(errors_); }

  private:
    ErrorTableReader(Places places, text::Diagnostics& findings) : places_(std::move(places)), findings_(&findings) {}

    Places places_;
    text::Diagnostics* findings_;
    std::optional<std::size_t> http_;
    std::size_t message_ = 0;
    std::vector<DocError> errors_;
};

}  // namespace exbind::docs::dialect
