// The words that dialect.yaml uses for what the engine tells apart.
#pragma once

#include "docs/dialect/dialect.hpp"
#include "spec/words.hpp"

namespace exbind::detail {

namespace dialect = exbind::docs::dialect;

template <>
inline constexpr Word<dialect::Form> words<dialect::Form>[] = {
    {dialect::Form::rendered, "rendered"}, {dialect::Form::github, "github"}, {dialect::Form::mdx, "mdx"}};
template <>
inline constexpr Word<dialect::Script> words<dialect::Script>[] = {{dialect::Script::han, "han"},
                                                                   {dialect::Script::kana, "kana"},
                                                                   {dialect::Script::hangul, "hangul"},
                                                                   {dialect::Script::cyrillic, "cyrillic"}};
template <>
inline constexpr Word<dialect::Required> words<dialect::Required>[] = {
    {dialect::Required::no, "no"}, {dialect::Required::yes, "yes"}, {dialect::Required::conditional, "conditional"}};
template <>
inline constexpr Word<dialect::TypeClass> words<dialect::TypeClass>[] = {
    {dialect::TypeClass::string, "string"}, {dialect::TypeClass::integer, "integer"},
    {dialect::TypeClass::number, "number"}, {dialect::TypeClass::boolean, "boolean"},
    {dialect::TypeClass::object, "object"}, {dialect::TypeClass::list, "list"},
    {dialect::TypeClass::filler, "filler"}};
template <>
inline constexpr Word<dialect::Topic> words<dialect::Topic>[] = {{dialect::Topic::http, "http"},
                                                                 {dialect::Topic::request, "request"},
                                                                 {dialect::Topic::reply, "reply"},
                                                                 {dialect::Topic::limit, "limit"},
                                                                 {dialect::Topic::scope, "scope"},
                                                                 {dialect::Topic::permission, "permission"},
                                                                 {dialect::Topic::request_example, "request_example"},
                                                                 {dialect::Topic::reply_example, "reply_example"},
                                                                 {dialect::Topic::ignored, "ignored"},
                                                                 {dialect::Topic::skipped, "skipped"},
                                                                 {dialect::Topic::other, "other"}};
template <>
inline constexpr Word<dialect::Evidence> words<dialect::Evidence>[] = {
    {dialect::Evidence::prose, "prose"},           {dialect::Evidence::title, "title"},
    {dialect::Evidence::title_mark, "title_mark"}, {dialect::Evidence::scope, "scope"},
    {dialect::Evidence::section, "section"},       {dialect::Evidence::permission, "permission"},
    {dialect::Evidence::header, "header"},         {dialect::Evidence::no_header, "no_header"},
    {dialect::Evidence::parameter, "parameter"},   {dialect::Evidence::path, "path"}};

}  // namespace exbind::detail
