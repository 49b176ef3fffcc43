// Which gloss of the glossary holds for a member.
#pragma once

#include <string_view>

#include "spec/model.hpp"

namespace exbind::spec {

/// Whether a place of a gloss is a type of the group, the group, or a group around it.
bool covers(std::string_view place, std::string_view group, std::string_view type);

/// The gloss of the nearest place: the type, the group, the groups around it, everywhere. Null when there is none.
const Gloss* find_gloss(const Glossary& glossary, std::string_view group, std::string_view type,
                        std::string_view member);

}  // namespace exbind::spec
