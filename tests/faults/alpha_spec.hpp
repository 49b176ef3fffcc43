// The invented exchange of the runtime's tests once more, as a spec that the mock exchange can serve.
#pragma once

#include "spec/model.hpp"

/// Operations test.read (GET /rows) and test.write (POST /rows), whose rows hold a secret.
exbind::spec::Spec alpha_spec();

/// The secret of those rows.
inline constexpr const char* row_token = "t0ken-of-the-row";
