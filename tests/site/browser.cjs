// What only a browser can tell about the site: the search, the width, the colours, and that it loads nothing else.
const assert = require("node:assert/strict");
const fs = require("node:fs");
const path = require("node:path");
const url = require("node:url");
const { chromium } = require("playwright-core");

const [browserPath, folder] = process.argv.slice(2);
const address = (page) => url.pathToFileURL(path.join(path.resolve(folder), page)).href.replace("%23", "#");
const root = url.pathToFileURL(path.resolve(folder)).href + "/";

// One page of each kind.
const kinds = ["index.html", "docs/failures.html", "docs/decisions.html", "exchanges/index.html", "exchanges/okx.html",
    "exchanges/okx/trade.html", "exchanges/okx/finance/savings.html", "exchanges/okx/rate-limits.html",
    "exchanges/okx/error-codes.html", "exchanges/woox/trade.html", "runtime/index.html", "runtime/call.html", "changes.html"];

// In the page: the text with the least contrast against what is behind it.
function leastContrast() {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const rgba = (color) => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = ([r, g, b]) => [r, g, b].map((c) => c / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = (element) => {
        for (let each = element; each; each = each.parentElement) {
            const color = rgba(getComputedStyle(each).backgroundColor);
            if (color[3] === 255) return color;
        }
        return rgba("Canvas");
    };
    let least = { ratio: 21, what: "" };
    const seen = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (node.data.trim() === "" || !element.checkVisibility({ opacityProperty: true })) continue;
        const [text, back] = [rgba(getComputedStyle(element).color), behind(element)];
        const pair = text + "/" + back;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [luminance(text), luminance(back)].sort((x, y) => y - x);
        const ratio = (a + 0.05) / (b + 0.05);
        if (ratio < least.ratio) least = { ratio, what: element.tagName + "." + element.className + ": " + node.data.trim().slice(0, 40) };
    }
    return least;
}

(async () => {
    const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox"] });
    const problems = [];
    const open = async (options) => {
        const page = await browser.newPage(options);
        page.on("console", (message) => problems.push(page.url() + ": " + message.text()));
        page.on("pageerror", (error) => problems.push(page.url() + ": " + error));
        page.on("request", (request) => {
            if (!request.url().startsWith(root)) problems.push(page.url() + " asks for " + request.url());
        });
        page.on("requestfailed", (request) => problems.push(page.url() + " does not get " + request.url()));
        return page;
    };

    // Widths and colours.
    for (const colorScheme of ["light", "dark"]) {
        const page = await open({ viewport: { width: 400, height: 800 }, colorScheme });
        const backs = new Set();
        for (const kind of kinds) {
            await page.goto(address(kind));
            assert.ok(await page.evaluate(() => document.scrollingElement.scrollWidth) <= 400, kind + " is wider than 400");
            const { ratio, what } = await page.evaluate(leastContrast);
            assert.ok(ratio >= 4.5, `${kind} (${colorScheme}): contrast ${ratio.toFixed(2)} of ${what}`);
            backs.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
        }
        assert.deepEqual([...backs].length, 1);
        assert.equal([...backs][0] === "rgb(255, 255, 255)", colorScheme === "light");
        await page.close();
    }

    // The search, by keys alone.
    const page = await open({ viewport: { width: 1280, height: 900 } });
    const search = async (from, words) => {
        await page.goto(address(from));
        await page.keyboard.press("/");
        await page.keyboard.type(words);
        await page.waitForSelector("#results [role=option]");
        return page.$$eval("#results a", (links) => links.map((link) => link.href));
    };
    const placeOrder = address("exchanges/okx/trade.html") + "#place_order";
    const found = await search("docs/limits.html", "place order");
    assert.ok(found.slice(0, 3).includes(placeOrder), found.slice(0, 5).join("\n"));
    assert.ok(found.slice(0, 3).includes(address("exchanges/woox/trade.html") + "#place_order"), found.slice(0, 5).join("\n"));
    assert.equal((await search("exchanges/okx/market.html", "place order"))[0], placeOrder);
    await page.keyboard.press("Enter");
    await page.waitForURL(placeOrder);
    assert.equal(await page.evaluate(() => document.querySelector(":target").tagName), "SECTION");
    const top = await page.evaluate(() => document.querySelector(":target h2").getBoundingClientRect().top);
    assert.ok(top >= 52 && top < 400, "the heading is at " + top);

    const byPath = await search("index.html", "/api/v5/trade/order");
    assert.ok(byPath.slice(0, 2).includes(placeOrder), byPath.slice(0, 5).join("\n"));
    assert.equal((await search("index.html", "POST /api/v5/trade/order"))[0], placeOrder);
    assert.ok((await search("index.html", "okx clOrdId place"))[0].endsWith("#place_order"));
    assert.ok((await search("index.html", "attachAlgoClOrdId")).includes(placeOrder));
    assert.ok((await search("index.html", "51008"))[0].endsWith("okx/error-codes.html#code-51008"));
    assert.equal((await search("index.html", "Call::timeout"))[0], address("runtime/call.html") + "#Call.timeout");
    assert.ok((await search("index.html", "limits")).slice(0, 2).includes(address("docs/limits.html")));
    await page.goto(address("index.html"));
    await page.keyboard.press("/");
    await page.keyboard.type("<img src=x onerror=alert(1)>");
    await page.waitForSelector("#results .none");
    await page.keyboard.press("Escape");
    assert.equal(await page.$eval("#results", (list) => list.hidden), true);
    await page.close();

    // Without scripts there is all to read, and no search that does nothing.
    const plain = await open({ javaScriptEnabled: false });
    await plain.goto(placeOrder);
    assert.equal(await plain.locator("#search").isVisible(), false);
    assert.ok((await plain.locator("#place_order").innerText()).includes("clOrdId"));
    await plain.close();

    await browser.close();
    assert.deepEqual(problems, []);
    console.log(`${kinds.length} pages at 400 px in light and dark, and the search: as they should be`);
})().catch((error) => {
    console.error(error);
    process.exit(1);
});
