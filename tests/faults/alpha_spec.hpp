// The invented exchange of the runtime's tests once more, as the mock exchange serves it.
#pragma once

#include <string>
#include <vector>

#include "mock/exchange.hpp"

/// Operations test.read (GET /rows), test.write (POST /rows), whose rows hold a secret, and test.many (POST /many).
exbind::spec::Spec alpha_spec();

/// The credentials that its clients have, and faults as `exbind mock --fault` takes them.
exbind::mock::Options alpha_options(const std::vector<std::string>& fault_rules = {});

/// The secret of those rows.
inline constexpr const char* row_token = "t0ken-of-the-row";
