// Builds one group: names its operations, types and enums so that committed names stay and new ones do not collide.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "docs/assemble.hpp"
#include "docs/enum_pool.hpp"
#include "docs/infer.hpp"
#include "docs/shared_types.hpp"
#include "spec/reach.hpp"

namespace exbind::docs {

/// An operation that was chosen for import.
struct Chosen {
    const DocPage* page = nullptr;
    DocOperation operation;
    std::vector<spec::Example> examples;
    Home home;
    std::string id;  ///< this and the names of its types are set when the group is built
    std::string request_type;
    std::string reply_type;
};

/// Names of a group that stay in use by what is not imported: its manual file, and groups below it.
struct TakenNames {
    std::set<std::string> operations;  ///< and names of groups below, which would be the same member of the client
    std::set<std::string> types;       ///< enums are not among them: those of one name are one enum
};

/// What a group is made of.
struct GroupParts {
    std::string name;
    const spec::Group* committed = nullptr;    ///< what names are taken over from; may be null
    std::vector<const spec::Operation*> kept;  ///< operations of `committed` that stay untouched
    std::vector<Chosen*> chosen;               ///< sorted
    TakenNames taken;
};

class GroupBuilder {
  public:
    GroupBuilder(GroupParts parts, const Dictionary& dictionary, const ImportOptions& options, ImportReport& report);

    spec::Group build(const spec::Exchange& exchange);

  private:
    /// An enum that a field needs; resolved when all types are there.
    struct EnumUse {
        std::size_t type = 0;  ///< index into types_; npos: the reply of `operation`
        std::size_t field = 0;
        std::size_t operation = 0;
        std::string base;
        std::string committed;
        std::vector<std::string> values;
        std::vector<std::pair<std::string, std::string>> names;  ///< of values, as documented
    };

    void keep(const spec::Operation& operation);
    void keep_type(const std::string& name);
    void choose_ids();
    void name_types();
    std::string unique(const std::string& wanted);
    spec::Type* built(const std::string& name);
    const spec::Operation* before(const Chosen& chosen) const;
    void add(Chosen& chosen, const spec::Exchange& exchange);
    void add_pages(DocOperation& source, spec::Operation& result);
    static void doubt_pages(DocOperation& source, const std::string& id, const std::string& why);
    void check_pages(spec::Group& group);
    std::string add_type(const std::string& name, std::vector<DocField>& fields, bool positional,
                         const spec::Type* committed);
    void add_use(EnumUse use);
    spec::Field field_of(DocField& field, const std::string& owner, const spec::Field* committed, EnumUse& use);
    spec::TypeRef type_of(DocField& field, const std::string& owner, const spec::Field* committed, spec::Field& result,
                          EnumUse& use);
    std::string name_for(const DocField& field, const std::string& owner, const SharedType* shared, bool request) const;
    spec::TypeRef inner_type_of(DocField& field, const std::string& owner, const spec::Field* committed,
                                spec::Field& result, EnumUse& use);
    spec::TypeRef nested(DocField& field, const std::string& owner, const spec::Field* committed, bool positional);
    static void add_meanings(const std::vector<std::pair<std::string, std::string>>& meanings, EnumUse& use);
    void check_values(const DocField& field, const std::vector<std::string>& values);
    void collect_shared();
    void count(const spec::Field& field);
    void count_json(const DocField& field);
    static std::string name_of_value(const std::string& wire, const std::string& documented);
    static std::vector<spec::EnumValue> documented_values(const EnumUse& use);
    void resolve_enums();
    spec::TypeRef& type_at(const EnumUse& use);
    void name_values();

    const GroupParts parts_;
    const Dictionary& dictionary_;
    const ImportOptions& options_;
    ImportReport& report_;

    const spec::GroupIndex index_;  ///< of `committed`
    std::map<OperationKey, const spec::Operation*> before_;
    std::unordered_map<std::string_view, std::vector<const spec::Example*>> kept_examples_;  ///< of `committed`
    std::vector<spec::Operation> operations_;
    std::vector<spec::Type> types_;
    std::unordered_map<std::string, std::size_t> places_;  ///< in types_
    std::unordered_map<std::string, int> next_;            ///< numbers for names that are taken
    SharedTypes shared_;
    std::string variant_;                                    ///< the field whose forms are being built, if they are
    std::vector<std::pair<const void*, std::string>> open_;  ///< schemas and names of the types that are being built
    EnumPool pool_;
    std::vector<spec::Enum> enums_;
    Dictionary nearby_;  ///< values listed in this group
    std::set<std::string> type_names_;
    std::vector<EnumUse> uses_;
    std::unordered_map<std::string, std::size_t> last_use_;  ///< in uses_, of the operation that is built, by base
    Surroundings around_;                                    ///< of the fields that are being typed
    DocOperation* current_ = nullptr;                        ///< whose findings are written
    std::string page_;                                       ///< that it stands on
    std::vector<spec::Example> examples_;
};

}  // namespace exbind::docs
