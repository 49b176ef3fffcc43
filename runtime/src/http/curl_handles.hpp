// What frees libcurl's handles.
#pragma once

#include <curl/curl.h>

namespace exbind::inline v0_1::detail {

// CURL and CURLM are the same type to the compiler (void), so each has its own deleter.
struct FreeEasy {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct FreeList {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct FreeUrl {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
struct FreeMulti {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};

}  // namespace exbind::detail
