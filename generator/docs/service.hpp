// What a document says of the service as a whole, for the draft of exchange.yaml.
#pragma once

#include <string>
#include <vector>

namespace exbind::docs {

struct ServiceFacts {
    struct Server {
        std::string url;  ///< variables replaced by their defaults
        std::string description;
    };
    /// A security scheme. Of type apiKey, `in` and `parameter` say where the key travels; of type http, `scheme` is
    /// basic, bearer or the like.
    struct Scheme {
        std::string name;
        std::string type;
        std::string in;
        std::string parameter;
        std::string scheme;
    };

    std::string title;
    std::string docs;  ///< link
    std::vector<Server> servers;
    std::vector<Scheme> schemes;
};

}  // namespace exbind::docs
