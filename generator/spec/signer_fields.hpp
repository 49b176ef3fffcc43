// Parameters that the signer sends are not the caller's.
#pragma once

#include "spec/model.hpp"

namespace exbind::spec {

/// Takes them out of the requests and examples of signed operations. Imports leave them out already; this holds for
/// specs that were imported before exchange.yaml had its recipe, and for manual groups.
void remove_signer_fields(Spec& spec);

}  // namespace exbind::spec
