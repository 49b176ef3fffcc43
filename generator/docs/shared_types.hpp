// Values of one schema that look alike wherever they stand: they become one type, made of what all examples show.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "docs/page.hpp"
#include "spec/reach.hpp"

namespace exbind::docs {

struct SharedType {
    DocField* first = nullptr;  ///< stands for all of them
    std::size_t places = 1;
    bool holds_itself = false;
    std::string committed;  ///< name of the committed type at one of the places
    std::string name;       ///< set once the type was built
};

class SharedTypes {
  public:
    /// `committed` may be null; names of its types are noted for the places that had them.
    explicit SharedTypes(const spec::Group* committed) : committed_(committed), index_(committed) {}

    /// Adds the objects within these fields. Examples that one of several alike fields has count for all of them. The
    /// fields must stay where they are. `type`: the committed type of the fields, or null.
    void add(std::vector<DocField>& fields, const spec::Type* type, bool request);
    /// The shared type of an object, or of what a list or map holds; nullptr when it has none.
    SharedType* find(const DocField& field);

  private:
    bool enter(DocField& field, const spec::Type* type, bool request);

    const spec::Group* committed_;
    const spec::GroupIndex index_;  ///< of it
    std::deque<SharedType> types_;
    std::map<std::pair<const void*, bool>, std::vector<SharedType*>> of_schema_;  ///< true: of requests
    std::unordered_map<const DocField*, SharedType*> of_field_;
};

}  // namespace exbind::docs
