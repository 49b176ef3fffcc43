#include "pages.hpp"

#include <algorithm>

#include "dialect.hpp"
#include "text/strings.hpp"

namespace pages {

std::string page(std::string_view anchor, std::string_view body) {
    return "---\nexchange: okx\nsource_url: https://docs.example/en/#" + std::string{anchor} +
           "\nanchor_id: " + std::string{anchor} + "\napi_type: REST\nupdated_at: 2026-01-02T03:04:05.6\n---\n\n" +
           std::string{body};
}

namespace {
/// A code listing as the crawled pages have it: an all-blank line, then lines indented by four.
std::string listing(std::string_view code) {
    std::string out = "    \n    \n";
    for (const std::string_view line : exbind::text::split(code, '\n')) out += "    " + std::string{line} + '\n';
    return out + "    \n\n";
}
}  // namespace

std::string operation(std::string_view heading, std::string_view request_line, std::string_view request_rows,
                      std::string_view reply_rows, std::string_view reply_json, std::string_view request_json) {
    std::string out = std::string{heading} +
                      "\n\n#### Rate Limit: 3 requests per 2 seconds\n\n#### Rate limit rule: User ID\n\n" +
                      "#### HTTP Request\n\n`" + std::string{request_line} + "`\n\n";
    if (!request_json.empty()) out += "> Request Example\n" + listing(request_json);
    if (!request_rows.empty()) {
        out += "#### Request Parameters\n\nParameter | Type | Required | Description  \n---|---|---|---  \n" +
               std::string{request_rows} + "  \n";
    }
    out += "> Response Example\n" + listing(reply_json);
    if (!reply_rows.empty()) {
        out += "#### Response Parameters\n\nParameter | Type | Description  \n---|---|---  \n" +
               std::string{reply_rows} + "\n";
    }
    return out;
}

std::string bilingual() {
    return page("garden-orders", R"(# Garden orders

Plots are rented here.

### POST / Rent plot

Only for grown-ups.

#### Rate Limit: 7 requests per 3 seconds; 90 request per 11 hours

#### Rate limit rule: User ID + Instrument ID

Be gentle.

#### Permission: Trade

Weeds included.

#### HTTP Request

`POST /api/v5/garden/rent-plot`

> Request Example
    
    
    POST /api/v5/garden/rent-plot
    body
    {
        "plotId": "77",
        "amt": "2.50",
        "side": "rent",
        "tools": [{"kind": "rake", "cnt": "2"}]
    }
    
    
    import garden
    print(garden.rent({"plotId": "77"}))
    

#### Request Parameters

**Parameters** | **Types** | **Required** | **Description**  
---|---|---|---  
plotId | String | Yes | Plot to take, e.g. `77`  
amt | String | Yes | Amount to pay  
side | String | Yes | What to do.   
`rent`: take a plot   
`return`: give it back  
note | String | No | Own words  
  
Shown to the neighbours.  
bio | Boolean | Conditional | No poison. The default is `false`.  
tools | Array of objects | No | Tools to borrow  
> kind | String | Yes | Kind of tool  
> cnt | String | No | Number of pieces  
  
> Response Example
    
    
    {
        "code": "0",
        "msg": "",
        "data": [
            {
                "plotId": "77",
                "side": "rent",
                "rate": "0.10",
                "oldRate": "",
                "ts": "1597026383085"
            }
        ]
    }
    

#### Response Parameters

What you get:

Parameter | Type | Description  
---|---|---  
plotId | String | Plot  
side | String | What was done  
rate | String | Rate, e.g. `0.1` means a tenth  
oldRate | String | ~~Rate of last year~~ (Deprecated)  
ts | String | Time of the deal, Unix timestamp format in milliseconds

### GET / Weather rows (public)

#### Rate Limit: 20 requests per second

#### Rate limit rule: IP

Look up first.

#### HTTP request

`GET /api/v5/garden/weather`

> Request sample
    
    
    GET /api/v5/garden/weather?place=A&limit=2
    

#### Request parameters

What you give:

Parameter | Type | Required | Description  
---|---|---|---  
place | String | Yes | Place, e.g. `A`  
limit | String | No | Rows to give. The maximum is `50`. The default is `10`.  
  
> Returned results
    
    
    {
        "code": "0",
        "msg": "",
        "data": [
            ["1597026383085", "21.5", "1"],
            ["1597026383086", "22.5", "0"]
        ]
    }
    

#### Response parameters

**Parameter** | **Type** | **Description**  
---|---|---  
ts | String | Moment, Unix timestamp format in milliseconds  
warm | String | Degrees  
rain | String | Whether it rained  
`0`: dry  
`1`: wet  

### Frost channel

#### URL Path

/ws/v5/frost

Cold.

> Request Example
    
    
    {"verb": "listen"}
    

#### Request Parameters

What you send:

Parameter | Type | Required | Description  
---|---|---|---  
verb | String | Yes | What to do  

---

# 花园

### POST / 租地

#### 限速：7次/3s; 90次/11h

#### 限速规则：User ID + Instrument ID

#### 权限：交易

Nur zu.

#### HTTP请求

`POST /api/v5/garden/rent-plot`

#### 请求参数

参数 | 类型 | 是否必须 | 描述  
---|---|---|---  
plotId | String | 是 | 地块  
amt | String | 是 | 数量  
side | String | 否 | 操作  
note | String | 否 | 备注  
bio | Boolean | 可选 | 有机  
tools | Array of objects | 否 | 工具  
> kind | String | 是 | 种类  

#### 返回参数

参数名 | 类型 | 描述  
---|---|---  
plotId | String | 地块  
side | String | 操作  
rate | Integer | 费率  
oldRate | String | 旧费率  
ts | String | 时间  
extra | String | 其他  

### GET / 天气

#### 限速：10次/s

#### 限速规则：IP

#### HTTP请求

`GET /api/v5/garden/weather`

#### 请求参数

参数 | 类型 | 是否必须 | 描述  
---|---|---|---  
place | String | 是 | 地点  
limit | String | 否 | 数量  

#### 返回参数

参数名 | 类型 | 描述  
---|---|---  
ts | String | 时间  
warm | String | 温度  
rain | String | 雨  
)");
}

exbind::docs::DocPage read(const exbind::text::Source& source, exbind::text::Diagnostics* diagnostics) {
    exbind::text::Diagnostics ignored;
    return dialects::read_markdown(source, source.name(), diagnostics != nullptr ? *diagnostics : ignored);
}

exbind::spec::Exchange exchange() {
    exbind::spec::Exchange exchange;
    exchange.name = "sample";
    exchange.path_prefixes = {"/api/v5"};
    exchange.envelope = {"code", "\"0\"", "data", "code", "msg", "sCode", "sMsg", {}};
    exchange.default_scope = {"user"};
    return exchange;
}

std::size_t count(const exbind::text::Diagnostics& diagnostics, std::string_view rule) {
    const auto& all = diagnostics.all();
    return static_cast<std::size_t>(
        std::count_if(all.begin(), all.end(), [&](const auto& finding) { return finding.rule->id == rule; }));
}

}  // namespace pages
