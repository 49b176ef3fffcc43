// The table-driven reader behind decode() and read_reply().
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "exbind/detail/decode.hpp"
#include "json_reader.hpp"
#include "object_plan.hpp"
#include "seen.hpp"

namespace exbind::detail {

/// A scalar as it stands in the text: the content of a string, the characters of a number or literal.
struct Scalar {
    JsonForm form = JsonForm::null;
    std::string_view text;
    const char* first = nullptr;

    bool is_empty() const { return form == JsonForm::null || form == JsonForm::empty_text; }
};

/// What a value of that type should look like: "decimal", "text", "object"...
std::string_view expected_word(const Type& type);

/// Stores a scalar at its place; fails with "expected..." for one that does not fit.
bool store_scalar(JsonReader& in, const Type& type, void* at, const Scalar& scalar);

class Decoder {
  public:
    Decoder(JsonReader& reader, const DecodeOptions& decode_options) : in(reader), options(decode_options) {}

    /// Reads the value that begins at the reader's position into `at`. With a node, records how it was written.
    bool value(const Type& type, void* at, PresenceNode* node);

  private:
    bool string(const Type& type, void* at);
    bool decimal(const Type& type, void* at);
    bool integer(const Type& type, void* at);
    bool timestamp(const Type& type, void* at);
    bool scalar(const Type& type, void* at, PresenceNode* node);
    bool read_scalar(const Type& type, Scalar& out);
    bool json(const Type& type, void* at, PresenceNode* node);
    bool variant(const Type& type, void* at, PresenceNode* node);
    bool forms_that_fit(const ObjectTable& table, std::vector<std::size_t>& forms);
    bool forms_of_object(const ObjectTable& table, std::vector<std::size_t>& forms);
    bool unknown_form(const ObjectTable& table, void* held, PresenceNode* node);
    bool container(const Type& type, void* at, PresenceNode* node);
    bool object(const ObjectTable& table, char* out, PresenceNode* node);
    bool key(const ObjectTable& table, std::size_t predicted, std::size_t& index, std::string_view& name);
    bool row(const ObjectTable& table, char* out, PresenceNode* node);
    bool list(const ListTable& table, void* out, PresenceNode* node);
    bool map(const ListTable& table, void* out, PresenceNode* node);
    const ObjectPlan& plan_of(const ObjectTable& table) {
        const ObjectPlan* const kept = kept_plan(table);
        return kept != nullptr ? *kept : make_plan_of(table);
    }
    const ObjectPlan& make_plan_of(const ObjectTable& table);
    const char* generally(const Type& type, void* out, const char* at);
    const char* direct_value(const ValuePlan& plan, void* out, const char* at, const char* end);
    const char* direct_object(const ObjectTable& table, char* out, const char* at);
    const char* direct_list(const ListTable& table, void* out, const char* at);
    const char* direct_row(const ObjectTable& table, char* out, const char* at);
    const char* pass_over_member(std::string_view name);
    bool find_key(const ObjectPlan& plan, std::size_t& member, std::string_view& name);
    const MemberPlan* look_for_member(const ObjectPlan& plan, const MemberPlan& before, Seen& seen);
    bool unknown_member(PresenceNode* node, std::string_view name);
    /// After a member or item: what closes the object or array, or a comma and what follows.
    bool after_item(char close, bool& more) {
        if (in.end - in.at >= 2 && in.at[0] == ',' && static_cast<unsigned char>(in.at[1]) > ' ') {
            ++in.at;
            return true;
        }
        return after_item_slowly(close, more);
    }
    bool after_item_slowly(char close, bool& more);
    bool check_keys_once(const ListTable& table, const void* map);

    JsonReader& in;
    const DecodeOptions& options;
    unsigned variant_depth = 0;
    unsigned failed_forms = 0;
    bool first_items = true;                             ///< every list that is open is at its first item
    bool in_list = false;                                ///< a list was begun
    std::vector<std::unique_ptr<ObjectPlan>> own_plans;  ///< of tables whose plans are not kept
};

}  // namespace exbind::detail
