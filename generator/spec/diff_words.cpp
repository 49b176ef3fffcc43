#include "spec/diff.hpp"

namespace exbind::spec {

std::string_view to_text(What what) {
    switch (what) {
        case What::operation:
            return "operation";
        case What::http:
            return "http";
        case What::auth:
            return "auth";
        case What::permission:
            return "permission";
        case What::limit:
            return "limit";
        case What::deprecation:
            return "deprecation";
        case What::request:
            return "request";
        case What::reply:
            return "reply";
        case What::pages:
            return "pages";
        case What::title:
            return "title";
        case What::link:
            return "link";
        case What::evidence:
            return "evidence";
        case What::example:
            return "example";
        case What::type:
            return "type";
        case What::order:
            return "order";
        case What::field:
            return "field";
        case What::field_type:
            return "field_type";
        case What::required:
            return "required";
        case What::travel:
            return "travel";
        case What::values:
            return "values";
        case What::fact:
            return "fact";
        case What::enumeration:
            return "enum";
        case What::enum_value:
            return "enum_value";
        case What::exchange:
            return "exchange";
    }
    return "operation";
}

std::string_view to_text(Action action) {
    switch (action) {
        case Action::added:
            return "added";
        case Action::removed:
            return "removed";
        case Action::changed:
            return "changed";
    }
    return "changed";
}

std::string_view to_text(Effect effect) {
    switch (effect) {
        case Effect::breaking:
            return "breaking";
        case Effect::behaviour:
            return "behaviour";
        case Effect::addition:
            return "addition";
        case Effect::documentation:
            return "documentation";
    }
    return "documentation";
}

std::string_view to_text(Side side) {
    switch (side) {
        case Side::none:
            return "none";
        case Side::request:
            return "request";
        case Side::reply:
            return "reply";
        case Side::both:
            return "both";
    }
    return "none";
}

std::string_view to_text(Bump bump) {
    switch (bump) {
        case Bump::none:
            return "none";
        case Bump::patch:
            return "patch";
        case Bump::minor:
            return "minor";
        case Bump::major:
            return "major";
    }
    return "none";
}

}  // namespace exbind::spec
