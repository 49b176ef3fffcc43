#include "garden.hpp"

#include <fstream>
#include <iterator>

#include "command.hpp"
#include "text/strings.hpp"

namespace garden {

std::string text_of(const std::string& address, const Page& page) {
    return "---\nsource_url: https://docs.garden.example/" + address + "\nupdated_at: " + page.date + "\n---\n\n# " +
           page.title + "\n\n#### Rate Limit: 3 requests per 2 seconds\n\n#### Rate limit rule: User ID\n\n" +
           page.facts + "#### HTTP Request\n\n`" + page.route +
           "`\n\n#### Request Parameters\n\nParameter | Type | Required | Description  \n---|---|---|---  \n" +
           page.rows + "\n  \n> Response Example\n    \n    \n    {\"code\":\"0\",\"msg\":\"\",\"data\":[" +
           page.reply + "]}\n    \n\n#### Response Parameters\n\nParameter | Type | Description  \n---|---|---  \n" +
           page.fields + "\n";
}

std::string exchange_yaml() {
    return R"(exbind: 1
exchange: garden
reader: pages
path_prefixes: [/api/v5]
environments: [{name: production, hosts: {global: "https://api.garden.example"}}]
credentials: [{name: key, env: GARDEN_KEY}, {name: secret, env: GARDEN_SECRET}]
signing:
  timestamp: iso8601_milliseconds
  digest: sha256
  encoding: base64
  secret: secret
  text: "{timestamp}{method}{target}{body}"
  headers: {GARDEN-KEY: "{key}", GARDEN-SIGN: "{signature}", GARDEN-TIMESTAMP: "{timestamp}"}
envelope: {success: {field: code, equals: "0"}, payload: data, code: code, message: msg}
default_scope: [user]
)";
}

std::string dialect_yaml() {
    std::ifstream file(command::source("specs/okx/dialect.yaml"));
    const std::string words{std::istreambuf_iterator<char>(file), {}};
    return exbind::text::replace_all(words, "exchange: okx", "exchange: garden");
}

}  // namespace garden
