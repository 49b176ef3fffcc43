// Signs requests with ccxt, whose clock and nonces are held still, and writes them as JSON: for each request what a
// caller of exbind gives (method, path, parameters, body), and what ccxt would send.
//
//   node requests.mjs OUT.json
import ccxt from 'ccxt';
import { writeFileSync } from 'node:fs';
import { cases, keys } from './cases.mjs';

const first = 1700000000123;
const nonce = '123e4567-e89b-42d3-a456-426614174000';
let at = first;
Date.now = () => at;

function client(each) {
    const exchange = new ccxt[each.ccxt ?? each.name]({ ...keys, ...each.keys, timeout: 10000 });
    exchange.milliseconds = () => at;
    exchange.microseconds = () => at * 1000;
    exchange.seconds = () => Math.floor(at / 1000);
    exchange.uuid = () => nonce;
    exchange.uuid16 = () => nonce.replaceAll('-', '').slice(0, 16);
    exchange.uuid22 = () => nonce.replaceAll('-', '').slice(0, 22);
    exchange.randomBytes = () => nonce.replaceAll('-', '');
    // ccxt computes these with doubles, which lose the last digits.
    if (each.nonce === 'nanoseconds') exchange.nonce = () => String(BigInt(at) * 1000000n);
    Object.assign(exchange.options, each.options ?? {});
    return exchange;
}

const nonce_of = (each, exchange) => {
    if (each.nonce === 'hex') return exchange.randomBytes();
    return each.nonce === 'long hex' ? exchange.uuid22() + exchange.uuid16() : nonce;
};

const encoded = (pairs) =>
    pairs.map(([name, value]) => encodeURIComponent(name) + '=' + encodeURIComponent(value)).join('&');

const out = [];
for (const each of cases) {
    for (const request of each.requests) {
        const [kind, api, path, params] = request;
        const [method, place] = kind.split(' ');
        at += 1001;
        const exchange = client(each);
        const made = exchange.sign(path, api, method, structuredClone(params));
        const url = new URL(made.url);
        const pairs = Object.entries(params);
        const given = { query: [], body: null, content_type: '' };
        if (place === 'query') given.query = pairs.map(([name, value]) => [name, String(value)]);
        if (place === 'json') [given.body, given.content_type] = [JSON.stringify(params), 'application/json'];
        if (place === 'form' && pairs.length > 0)
            [given.body, given.content_type] = [encoded(pairs), 'application/x-www-form-urlencoded'];
        if (place === 'form') given.content_type = 'application/x-www-form-urlencoded';
        out.push({
            exchange: each.name,
            at,
            nonce: nonce_of(each, exchange),
            credentials: { ...keys, ...each.keys },
            method,
            path: url.pathname,
            given,
            ignored: [...(each.ignored ?? [])],
            expected: {
                url: made.url,
                headers: made.headers ?? {},
                body: made.body ?? null,
            },
        });
    }
}
writeFileSync(process.argv[2], JSON.stringify(out, null, 1));
