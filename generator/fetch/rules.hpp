#pragma once

#include "text/diagnostic.hpp"

namespace exbind::fetch::rules {

using text::Rule;
using text::Severity;

inline constexpr Rule not_fetched{
    "EX650", Severity::error, "a page could not be downloaded",
    "The documentation's server was not reached, or kept failing after several attempts. What was downloaded before "
    "is kept:\n"
    "run the same command again, and it goes on where it stopped.",
    true};
inline constexpr Rule not_there{
    "EX651", Severity::warning, "the index names a page that is not there",
    "The server answers 404 or 410 for a page of the index. The other pages are downloaded; operations that only this "
    "page\n"
    "describes are reported as missing by a later import, and kept unless --prune is given."};
inline constexpr Rule other_host{
    "EX652", Severity::warning, "a link leads to another host",
    "Only the documentation's own host is asked. Links of the index that lead elsewhere (blogs, chats, other products) "
    "are\n"
    "left out."};
inline constexpr Rule redirected_away{
    "EX653", Severity::error, "a page redirects to another host",
    "A redirect is followed only while it stays on the documentation's own host and scheme. If the documentation has "
    "moved,\n"
    "correct `fetch` in exchange.yaml after a look at the new place."};
inline constexpr Rule unsafe_link{
    "EX654", Severity::warning, "a link cannot become a file name",
    "Each page is stored under the path of its address. Addresses with a query, with `..`, or with very long or hidden "
    "names\n"
    "are left out, as are two addresses that would become one file."};
inline constexpr Rule too_large{
    "EX655", Severity::error, "the documentation is larger than expected",
    "There are bounds on the bytes of one page, of all pages, and on their number, so that a broken or hostile server "
    "cannot\n"
    "fill the disk. The message says which bound was met. `exbind fetch --help` names the options that move them."};
inline constexpr Rule no_links{"EX656", Severity::error, "the index names no pages",
                               "The file at `fetch.index` of exchange.yaml is a Markdown list of links to pages: `- "
                               "[Title](https://.../page.md)`. "
                               "It was\n"
                               "read, and has no such link to its own host."};
inline constexpr Rule not_a_page{
    "EX657", Severity::error, "the answer is not a page of documentation",
    "A Markdown page was asked for and HTML came, as with a login page or a bot check; or nothing came at all. Open "
    "the\n"
    "address in a browser. Saving the pages by hand into one folder serves `exbind import` as well."};
inline constexpr Rule no_source{
    "EX658", Severity::error, "nothing says where the documentation is",
    "exchange.yaml names it as `fetch: {index: https://docs.acme.example/llms.txt}` (a list of links to pages) or\n"
    "`fetch: {page: https://docs.acme.example/}` (one page that holds everything). --index URL and --page URL do it "
    "for one run."};
inline constexpr Rule bad_state{
    "EX659", Severity::warning, "the record of the last download cannot be read",
    "`.exbind-fetch.json` in the folder says what was downloaded and when. Without it every page is downloaded again."};

/// All of them, for `exbind --explain`.
inline constexpr const Rule* all[] = {&not_fetched, &not_there, &other_host, &redirected_away, &unsafe_link,
                                      &too_large,   &no_links,  &not_a_page, &no_source,       &bad_state};

}  // namespace exbind::fetch::rules
