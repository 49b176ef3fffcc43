// Walks a value of an example and the documented fields side by side.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "docs/examples.hpp"

namespace exbind::docs {

class Walk {
  public:
    /// `request`: required fields must be there, fields that never appear are no finding.
    /// `by_schema`: an example never changes what is documented, and one that can't be is no example.
    Walk(text::Diagnostics& findings, bool request, bool by_schema)
        : findings_(findings), request_(request), by_schema_(by_schema) {}

    /// The example that the values walked next are from; `document` may be null when places come from set_place().
    void begin(const DocExample* example, const Document* document) {
        example_ = example;
        document_ = document;
        place_ = {};
        fits_ = true;
    }
    /// Whether all values since begin() can be values of their fields.
    bool all_fit() const { return fits_; }
    void set_place(text::Span place) { place_ = place; }

    void object(const json::Value& value, std::vector<DocField>& fields, const std::string& path);
    /// An array whose items are the fields in order.
    void positions(const json::Value& value, std::vector<DocField>& fields, const std::string& path);
    void value(const json::Value& value, DocField& field, const std::string& path);

    bool saw(const DocField* field) const { return seen_.count(field) != 0; }
    /// The fields of `from` were moved into `to`, in order; `seen` tells for each whether it had been seen.
    void moved(const std::vector<DocField>& from, const std::vector<DocField>& to, const std::vector<bool>& seen);
    /// Reports fields that no example shows although their neighbours were shown.
    void report_unseen(const std::vector<DocField>& fields, const std::string& path = {});

  private:
    void form(const json::Value& value, DocField& variant, const std::string& path);
    void scalar(const json::Value& value, DocField& field, const std::string& path);
    void sample(const json::Value& value, DocField& field);
    void contradiction(const json::Value& value, DocField& field, const std::string& path, const std::string& shown);
    text::Span place(std::size_t offset, std::size_t length) const;

    text::Diagnostics& findings_;
    bool request_;
    bool by_schema_;
    bool fits_ = true;
    std::size_t guesses_ = 0;
    const DocExample* example_ = nullptr;
    const Document* document_ = nullptr;
    text::Span place_;
    std::set<const DocField*> seen_;
    std::set<const DocField*> contradicted_;
    std::set<std::string> reported_;
};

}  // namespace exbind::docs
