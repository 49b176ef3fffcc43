#include "docs/openapi/recursion.hpp"

#include <algorithm>

#include "docs/openapi/join.hpp"
#include "docs/openapi/rules.hpp"
#include "text/strings.hpp"

namespace exbind::docs::openapi {
namespace {

bool holds_objects(Structure structure) {
    return structure == Structure::object || structure == Structure::list_of_objects ||
           structure == Structure::map_of_objects;
}

class Settling {
  public:
    explicit Settling(Document& document) : document_(document) {}

    void fields(std::vector<DocField>& fields, const void* schema) {
        around_.push_back(schema);
        for (DocField& field : fields) {
            if (field.recursive) {
                settle(field);
            } else {
                this->fields(field.fields, holds_objects(field.structure) ? field.schema : nullptr);
            }
        }
        around_.pop_back();
    }

  private:
    void settle(DocField& field) {
        if (std::find(around_.begin(), around_.end(), field.schema) != around_.end()) return;
        document_.report(
            openapi_rules::recursive_type, field.span,
            "'" + text::visible(field.name) + "' contains the value around it, which has no type of its own",
            "the inner value was imported as any JSON value");
        const Structure structure = field.structure;
        const std::string outer = field.outer;
        make_json(field, holds_itself);
        field.outer = outer;
        if (structure == Structure::object) return;
        field.structure =
            structure == Structure::map_of_objects ? Structure::map_of_scalars : Structure::list_of_scalars;
        field.doc_type = (structure == Structure::map_of_objects ? "map of " : "array of ") + field.doc_type;
    }

    Document& document_;
    std::vector<const void*> around_;
};

}  // namespace

void settle_recursion(DocOperation& operation, Document& document) {
    Settling(document).fields(operation.request, nullptr);
    Settling(document).fields(operation.reply, operation.reply_schema);
}

}  // namespace exbind::docs::openapi
