#include "fixture.hpp"

namespace fixture {

std::string page(std::string_view body) {
    return "<!doctype html>\n<html>\n<head><meta charset=\"utf-8\"><title>Gardens</title>\n"
           "<style>h1 { color: red }</style></head>\n<body>\n"
           "<ul id=\"toc\"><li><a href=\"#garden\">Garden</a></li></ul>\n" +
           std::string{body} + "\n<script>var x = '<h1>no heading</h1>';</script>\n</body>\n</html>\n";
}

std::string rent_plot() {
    return R"(<h1 id='garden'>Garden</h1>
<p>Plots &amp; sheds are rented here.</p>
<h2 id='garden-rest-api'>REST API</h2><h3 id='garden-rest-api-post-rent-plot'>POST / Rent plot</h3>
<p>Only for grown-ups.</p>
<h4 id='limit'>Rate Limit: 7 requests per 3 seconds</h4><p>Be gentle.</p>
<h4>Rate limit rule: User ID + Instrument ID</h4><p>Weeds included.</p><h4>Permission: Trade</h4><p>Bring boots.</p><h4>HTTP Request</h4>
<p><code>POST /api/v5/garden/rent-plot</code></p>

<blockquote>
<p>Request Example</p>
</blockquote>
<div class="highlight"><pre class="highlight shell tab-shell"><code>POST /api/v5/garden/rent-plot
body
<span class="o">{</span>
    <span class="s2">"plotId"</span>: <span class="s2">"7&lt;7"</span>
<span class="o">}</span>
</code></pre></div><div class="highlight"><pre class="highlight python tab-python"><code><span class="kn">import</span> garden
</code></pre></div><h4>Request Parameters</h4>
<table><thead>
<tr>
<th style="text-align: left">Parameter</th>
<th>Type</th>
<th>Required</th>
<th>Description</th>
</tr>
</thead><tbody>
<tr>
<td style="text-align: left">plotId</td>
<td>String</td>
<td>Yes</td>
<td>Number of the plot|shed, see <a href="/plots">the list</a></td>
</tr>
<tr>
<td>tools</td>
<td>Array of objects</td>
<td>No</td>
<td>What is lent<br><br><code>rake</code>: Rake<br><code>hoe</code>: Hoe</td>
</tr>
<tr>
<td>&gt; <del>cnt</del></td>
<td>Integer</td>
<td>Conditional</td>
<td><del>How many</del></td>
</tr>
</tbody></table>

<blockquote>
<p>Response Example</p>
</blockquote>
<div class="highlight"><pre class="highlight json tab-json"><code><span class="p">{</span><span class="nl">"code"</span>:"0","msg":"","data":[{"plotId":"77","amt":"2.5"}]<span class="p">}</span>
</code></pre></div>
<h4>Response Parameters</h4>
<table><thead><tr><th><strong>Parameter</strong></th><th><strong>Type</strong></th><th><strong>Description</strong></th></tr></thead>
<tbody><tr><td>plotId</td><td>String</td><td>Number</td></tr><tr><td><code>amt</code></td><td>String</td><td></td></tr></tbody></table>
)";
}

}  // namespace fixture
