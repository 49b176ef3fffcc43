// Comment text: facts of the spec in our own words, one line each, safe in any comment.
#pragma once

#include <string>
#include <vector>

#include "cpp/model.hpp"

namespace exbind::render {

/// "6 requests per second per user"
std::string limit_words(const spec::Limit& limit);
/// "user and instId": what it counts by
std::string scope_words(const spec::Limit& limit);
/// The same of all limits of an operation. Those that differ in their condition only are one.
std::vector<std::string> limits_words(const cpp::Method& method);
/// "Private; permission: trade"
std::string access_words(const cpp::Method& method);
/// "Private; permission: trade. 6 requests per second per user. Never re-sent by itself."
std::string method_words(const cpp::Method& method);
/// "Parameters of Api::balance." or "Reply of Api::balance, one row." or "Part of Balance."
std::string struct_words(const cpp::Struct& from);
/// "price; needed if ordType is limit; e.g. 0.1; at most 100"; may be empty.
std::string member_words(const cpp::Member& member);
/// How an enumerator is written on the wire, where its name differs, and what is known of it; may be empty.
std::string value_words(const cpp::Enumerator& value);
/// "a, b and c"
std::string listed(const std::vector<std::string>& words);

}  // namespace exbind::render
