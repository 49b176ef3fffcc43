// The table-driven reader behind decode() and read_reply().
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>
#include <vector>

#include "decode_scalar.hpp"
#include "exbind/detail/decode.hpp"
#include "json_reader.hpp"
#include "object_plan.hpp"
#include "slot.hpp"

namespace exbind::inline v0_1::detail {

/// Whether a value of that type is or holds a secret.
bool holds_secrets(const Type& type);

class Decoder {
  public:
    Decoder(JsonReader& reader, const DecodeOptions& decode_options) : in(reader), options(decode_options) {}

    /// Reads the value that begins at the reader's position into `at`: a whole text, or the payload of a reply.
    bool whole(const Type& type, void* at);

  private:
    bool sole(const Type& type, void* at);
    bool value(const Type& type, void* at);
    bool fail_size();
    /// Whether null or "" stands there.
    bool is_nothing() const { return in.next_is('n') || (in.end - in.at >= 2 && in.at[0] == '"' && in.at[1] == '"'); }
    bool scalar(const Type& type, void* at);
    bool read_scalar(const Type& type, Scalar& out);
    bool json(const Type& type, void* at);
    bool variant(const Type& type, void* at);
    bool forms_that_fit(const ObjectTable& table, std::vector<std::size_t>& forms);
    bool forms_of_object(const ObjectTable& table, std::vector<std::size_t>& forms);
    bool unknown_form(const ObjectTable& table, void* target);
    bool container(const Type& type, void* at);
    bool joined(const Type& type, void* at);
    void* filled(const Type& type, void* at);
    const ObjectPlan& plan_of(const ObjectTable& table) {
        const ObjectPlan* const kept = kept_plan(table);
        return kept != nullptr ? *kept : make_plan_of(table);
    }
    const ObjectPlan& make_plan_of(const ObjectTable& table);
    const char* generally(const ValuePlan& plan, void* out, const char* at);
    const char* planned_value(const ValuePlan& plan, void* out, const char* at, const char* end);
    bool value_at(const ValuePlan& plan, void* out);
    const char* object(const ObjectTable& table, char* out, const char* at);
    enum class Odd : unsigned char { kept, left_out, list_emptied, failed };
    Odd odd_item(const Type& item, JsonReader::Mark start, const JsonReader::Mark* whole_list, bool is_row);
    bool grow(ListFiller& items, const ListTable& table, std::size_t more);
    void finish(ListFiller& items, const ListTable& table);
    bool pass_over(const JsonReader::Mark& start);
    bool is_itself_odd(const Type& type, const JsonReader::Mark& start) const;
    bool is_firm(const Type& type) const;
    bool has_firm_member(const Type& type) const;
    const char* row(const ObjectTable& table, char* out, const char* at);
    const char* list(const ListTable& table, void* out, const char* at);
    const char* map(const ListTable& table, void* out, const char* at);
    const MemberPlan* look_for_member(const ObjectPlan& plan, const MemberPlan& before, Seen& seen);
    bool skip_member(std::string_view name, const MemberPlan* known);
    bool check_keys_once(const ListTable& table, const void* map);

    JsonReader& in;
    const DecodeOptions& options;
    Tolerance* tolerance = options.tolerance;  ///< null while the forms of a variant are tried
    std::size_t held = 0;                      ///< memory of the values, see DecodeLimits::max_bytes
    double seconds_per_byte = 0;               ///< for which a list grew
    const char* whole_at = nullptr;            ///< where the whole value begins
    unsigned variant_depth = 0;
    unsigned failed_forms = 0;
    bool first_items = true;                             ///< every open list is at its first item
    bool in_list = false;                                ///< a list was opened
    std::vector<std::unique_ptr<ObjectPlan>> own_plans;  ///< for tables that keep none
};

}  // namespace exbind::detail
