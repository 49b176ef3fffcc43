// The search of the site, and buttons that copy code. Pages read the same without it.
(function () {
    "use strict";
    const root = document.body.dataset.root;
    const here = document.body.dataset.exchange;
    const input = document.getElementById("query");
    const list = document.getElementById("results");
    const most = 40;
    let index = null;
    let chosen = -1;

    // ---- Ranking. Each word of the query has to be found; the better its place, the lower the cost. ----

    const nowhere = Infinity;
    const separators = /[^a-z0-9]+/;

    function costIn(words, text, word) {
        if (words.includes(word)) return 0;
        if (words.some((each) => each.startsWith(word))) return 2;
        return text.includes(word) ? 4 : nowhere;
    }

    function costInPath(path, word) {
        if (path === word) return 0;
        if (word.startsWith("/") && path.startsWith(word)) return 1;
        return path.includes(word) ? (word.includes("/") ? 2 : 6) : nowhere;
    }

    // What is looked through, in lower case, made once.
    function prepare(data) {
        const operations = data.operations.map(([group, id, title, method, path, deprecated]) => {
            const [exchange, name, page] = data.groups[group];
            const text = (name + " " + id).toLowerCase();
            return {
                address: page + "#" + id, exchange, title: title || id, where: method + " " + path, name: name + "." + id,
                text, words: text.split(separators), heading: title.toLowerCase(), id, path: path.toLowerCase(),
                headingWords: title.toLowerCase().split(separators), method: method.toLowerCase(), deprecated, taken: 0,
            };
        });
        const texts = data.texts.map(([kind, text, context, address]) => ({
            kind, address, title: text, where: context, text: text.toLowerCase(), context: context.toLowerCase(),
            words: text.toLowerCase().split(separators),
        }));
        const fields = Object.keys(data.fields).map((name) => {
            const [request, reply] = data.fields[name].map((steps) => {
                let number = 0;
                return steps.map((step) => (number += step));
            });
            for (const number of request) ++operations[number].taken;
            return { name, lower: name.toLowerCase(), request, reply };
        });
        return { operations, texts, fields };
    }

    // For each word, the operations that have a field of that name, or of a name that begins with it or holds it.
    function fieldCosts(word) {
        const costs = new Map();
        if (word.length < 2) return costs;
        for (const field of index.fields) {
            const cost = field.lower === word ? 8 : field.lower.startsWith(word) ? 11 : word.length > 2 && field.lower.includes(word) ? 13 : 0;
            if (!cost) continue;
            const add = (number, more) => {
                const known = costs.get(number);
                if (!known || known.cost > cost + more) costs.set(number, { cost: cost + more, name: field.name });
            };
            field.request.forEach((number) => add(number, 0));
            field.reply.forEach((number) => add(number, 2));
        }
        return costs;
    }

    function costOfOperation(operation, number, words, fields) {
        let cost = 0;
        let found = "";
        for (let i = 0; i < words.length; ++i) {
            const word = words[i];
            let least = Math.min(costIn(operation.words, operation.text, word),
                costIn(operation.headingWords, operation.heading, word) + 1,
                costInPath(operation.path, word) + 3);
            if (word === operation.exchange || word === operation.method) least = 0;
            const field = fields[i].get(number);
            if (field && field.cost < least) {
                least = field.cost;
                found = field.name;
            }
            if (least === nowhere) return null;
            cost += least;
        }
        return { cost, found };
    }

    function search(query) {
        const words = query.toLowerCase().split(/\s+/).filter((word) => word !== "");
        const whole = words.join(" ");
        const fields = words.map(fieldCosts);
        const hits = [];
        index.operations.forEach((operation, number) => {
            const ranked = costOfOperation(operation, number, words, fields);
            if (!ranked) return;
            // Of two that fit alike, the one that takes more is the more general.
            let cost = ranked.cost + operation.id.length / 100 + (operation.deprecated ? 1 : 0) - Math.min(operation.taken, 40) / 100;
            if (operation.path === whole || operation.method + " " + operation.path === whole) cost -= 20;
            if (operation.heading === whole || operation.id.replace(/_/g, " ") === whole || operation.id === whole ||
                operation.name.toLowerCase() === whole) cost -= 6;
            if (operation.exchange === here) cost -= 0.5;
            hits.push({ cost, address: operation.address, title: operation.title, tag: operation.exchange,
                where: operation.where + "  " + operation.name + (ranked.found ? "  field " + ranked.found : "") });
        });
        for (const text of index.texts) {
            let cost = 0;
            for (const word of words)
                cost += Math.min(costIn(text.words, text.text, word) + 1, text.context.includes(word) ? 5 : nowhere);
            if (cost === nowhere) continue;
            if (text.text === whole) cost -= 6;
            hits.push({ cost: cost + text.title.length / 100 + (text.address.includes("#") ? 0.5 : 0), address: text.address,
                title: text.title, tag: ["guide", "runtime", "error", "exchange"][text.kind], where: text.where });
        }
        hits.sort((a, b) => a.cost - b.cost);
        return hits;
    }

    // ---- The list below the input. ----

    function element(name, style, text) {
        const made = document.createElement(name);
        if (style) made.className = style;
        if (text) made.textContent = text;
        return made;
    }

    function show(hits) {
        list.replaceChildren();
        hits.slice(0, most).forEach((hit, i) => {
            const row = element("li");
            row.id = "result-" + i;
            row.setAttribute("role", "option");
            const link = element("a");
            link.href = root + hit.address;
            link.tabIndex = -1;
            const what = element("span", "what", "");
            what.append(element("strong", "", hit.title), element("span", "", hit.tag));
            link.append(what);
            if (hit.where) link.append(element("span", "where", hit.where));
            link.addEventListener("click", close);
            row.append(link);
            list.append(row);
        });
        if (hits.length === 0) list.append(element("li", "none", "Nothing found"));
        if (hits.length > most) list.append(element("li", "none", (hits.length - most) + " more; another word narrows it"));
        open(true);
        choose(hits.length > 0 ? 0 : -1);
    }

    function open(yes) {
        list.hidden = !yes;
        input.setAttribute("aria-expanded", String(yes));
    }

    function close() {
        open(false);
        input.blur();
    }

    function choose(number) {
        const rows = list.querySelectorAll("[role=option]");
        if (rows[chosen]) rows[chosen].setAttribute("aria-selected", "false");
        chosen = rows.length === 0 ? -1 : (number + rows.length) % rows.length;
        if (chosen < 0) return input.removeAttribute("aria-activedescendant");
        rows[chosen].setAttribute("aria-selected", "true");
        rows[chosen].scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", rows[chosen].id);
    }

    function refresh() {
        if (!index) return;
        if (input.value.trim() === "") return open(false);
        show(search(input.value));
    }

    // The index is large: it is read when somebody is about to search.
    let asked = false;
    function load() {
        if (asked) return;
        asked = true;
        const script = document.createElement("script");
        script.src = root + "search-index.js";
        script.addEventListener("load", () => {
            index = prepare(self.exbindIndex);
            refresh();
        });
        document.head.append(script);
    }

    input.addEventListener("focus", load);
    input.addEventListener("input", refresh);
    input.addEventListener("keydown", (event) => {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            choose(chosen + (event.key === "ArrowDown" ? 1 : -1));
        } else if (event.key === "Enter") {
            const link = list.querySelector("[aria-selected=true] a");
            if (link && !list.hidden) link.click();
        } else if (event.key === "Escape") {
            close();
        }
    });
    document.addEventListener("keydown", (event) => {
        const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName);
        if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        input.focus();
        input.select();
    });
    document.addEventListener("click", (event) => {
        if (!event.target.closest("#search")) open(false);
    });
    document.getElementById("search").hidden = false;

    // ---- The rest. ----

    const current = document.querySelector("#nav [aria-current]");
    const nav = document.getElementById("nav");
    if (current && getComputedStyle(nav).position === "sticky") nav.scrollTop = current.offsetTop - nav.clientHeight / 3;
    if (navigator.clipboard)
        for (const block of document.querySelectorAll("pre:not(.source)")) {
            const button = element("button", "copy", "Copy");
            button.type = "button";
            button.addEventListener("click", () => {
                navigator.clipboard.writeText(block.querySelector("code").textContent).then(() => {
                    button.textContent = "Copied";
                    setTimeout(() => { button.textContent = "Copy"; }, 1500);
                });
            });
            block.append(button);
        }
})();
