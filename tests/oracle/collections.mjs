// newman runs exported Postman collections against `exbind mock`, which checks signatures with code of its own: every GET of the
// committed exchanges, and three calls by each recipe of ccxt/. Each answer has to be a success. Requests that a collection says
// it cannot sign are counted.
//
//   node collections.mjs EXBIND-PROGRAM SOURCE-FOLDER [EXCHANGE...]
import newman from 'newman';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/// Operations whose one documented reply is a refusal: the mock can answer nothing else.
const refused = { okx: ['SBE Order book'] };
/// How many recipes of ccxt/ the sandbox has no means for.
const impossible = 8;

const [program, source, ...only] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'exbind-collections-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const folders = (root) => readdirSync(root).filter((name) => existsSync(join(root, name, 'exchange.yaml')));

/// The mock, and the variables of its file.
async function mock(root, name) {
    const file = join(work, name + '.env');
    rmSync(file, { force: true });
    const child = spawn(program, ['--root', root, '-q', 'mock', name, '--port', '0', '--no-limits', '--env-file', file],
        { stdio: ['ignore', 'ignore', 'inherit'] });
    const ended = () => child.kill();
    process.on('exit', ended);
    for (let wait = 0; !existsSync(file) || !readFileSync(file, 'utf8').endsWith("'\n"); ++wait) {
        if (wait > 300 || child.exitCode !== null) throw new Error(`the mock of ${name} did not start`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const found = Object.fromEntries([...readFileSync(file, 'utf8').matchAll(/^([A-Za-z0-9_]+)='([^']*)'$/gm)]
        .map((match) => [match[1], match[2]]));
    return { found, stop: () => { process.off('exit', ended); child.kill(); } };
}

/// The requests with one of the methods, in their folders.
const chosen = (items, methods) => items.flatMap((each) => {
    if (each.request) return methods.includes(each.request.method) ? [each] : [];
    const inside = chosen(each.item, methods);
    return inside.length ? [{ ...each, item: inside }] : [];
});
const count = (items) => items.reduce((sum, each) => sum + (each.request ? 1 : count(each.item)), 0);

/// What newman finds: how many requests were answered, and what failed.
async function run(root, name, methods) {
    const collection = JSON.parse(execFileSync(program, ['--root', root, 'export', 'postman', name], { maxBuffer: 1 << 28 }));
    const lines = readFileSync(join(root, 'specs', name, 'exchange.yaml'), 'utf8');
    const { found, stop } = await mock(root, name);
    const keys = Object.fromEntries([...lines.matchAll(/name: (\w+), env: (\w+)/g)].map((match) => [match[1], found[match[2]]]));
    for (const value of Object.values(keys))
        if (JSON.stringify(collection).includes(value)) throw new Error(`${name}: a key stands in the collection`);
    const urls = collection.variable.filter((each) => each.key.startsWith('baseUrl')).map(({ key }) => {
        const product = key.slice('baseUrl_'.length).toUpperCase();
        return { key, value: found[`${name.toUpperCase()}${product ? '_' + product : ''}_URL`] };
    });
    const item = chosen(collection.item, methods);
    const envVar = [...urls, ...Object.entries(keys).map(([key, value]) => ({ key, value }))];
    const summary = await new Promise((resolve, reject) => newman.run({ collection: { ...collection, item }, envVar },
        (error, made) => (error ? reject(error) : resolve(made))));
    stop();
    const messages = summary.run.failures.map((each) => ({ request: each.source && each.source.name, text: String(each.error.message) }));
    const cannot = messages.map((each) => each.text.match(/cannot sign the request: (.*)/)).filter((match) => match);
    const expected = messages.filter((each) => (refused[name] || []).includes(each.request));
    return {
        all: count(item),
        answers: summary.run.executions.filter((each) => each.response).length,
        cannot: cannot.map((match) => match[1]),
        told: collection.info.description.includes('Not all requests can be signed here'),
        expected: expected.length,
        wrong: messages.filter((each) => !each.text.includes('cannot sign the request') && !expected.includes(each)),
    };
}

let failures = 0;
const fail = (text) => { console.error(text); ++failures; };

for (const name of folders(join(source, 'specs')).filter((each) => !only.length || only.includes(each))) {
    const made = await run(source, name, ['GET']);
    for (const each of made.wrong) fail(`${name}: ${each.request}: ${each.text}`);
    if (made.answers !== made.all || made.cannot.length) fail(`${name}: not all requests were sent`);
    if (made.expected !== (refused[name] || []).length) fail(`${name}: something is no longer refused`);
    console.log(`${name}: ${made.all} GETs, ${made.wrong.length} answered wrongly, ${made.expected} refused as documented`);
}

// Recipes of other exchanges, with three operations each.
const known = join(work, 'known');
let signed = 0;
const left = {};
for (const name of folders(join(here, 'ccxt')).filter((each) => !only.length || only.includes(each))) {
    mkdirSync(join(known, 'specs'), { recursive: true });
    cpSync(join(here, 'ccxt', name), join(known, 'specs', name), { recursive: true });
    const yaml = readFileSync(join(known, 'specs', name, 'exchange.yaml'), 'utf8');
    const begin = (yaml.match(/paths: \[([^\],]+)/) || [, '/v1/'])[1].replace(/\/$/, '');
    // Its parameters travel in bodies only.
    const bodies = /^ +(- )?body:/m.test(yaml) || /json: \{.*"\*"/.test(yaml);
    const own = /Content-Type: application\/x-www-form-urlencoded/.test(yaml) ? 'form' : 'body';
    writeFileSync(join(known, 'specs', name, 'orders.yaml'), `exbind: 1
exchange: ${name}
group: orders
operations:
  - {id: orders, http: {method: ${bodies ? 'POST' : 'GET'}, path: ${begin}/orders}, access: {auth: private}, request: {in: ${bodies ? own : 'query'}, shape: object, type: OrdersRequest}}
  - {id: all, http: {method: ${bodies ? 'POST' : 'GET'}, path: ${begin}/all}, access: {auth: private}}
  - {id: order, http: {method: POST, path: ${begin}/order}, access: {auth: private}, request: {in: ${own}, shape: object, type: OrderRequest}}
types:
  OrdersRequest:
    - {name: limit, type: string, required: true, example: "10"}
    - {name: symbol, type: string, required: true, example: "BTC/USDT (ü)"}
  OrderRequest:
    - {name: amount, type: decimal, required: true, example: "0.50"}
    - {name: side, type: string, required: true, example: buy}
`);
    const made = await run(known, name, ['GET', 'POST']);
    for (const each of made.wrong) fail(`${name}: ${each.request}: ${each.text}`);
    if (made.cannot.length && !made.told) fail(`${name}: the collection does not say what it cannot sign`);
    for (const why of made.cannot) (left[why] ||= new Set()).add(name);
    signed += made.all - made.cannot.length - made.wrong.length;
}
const missing = Object.values(left).reduce((sum, names) => sum + names.size, 0);
if (!only.length && missing !== impossible) fail(`${missing} recipes cannot be signed by, not ${impossible}`);
console.log(`${signed} requests were signed by recipes of other exchanges`);
for (const [why, names] of Object.entries(left)) console.log(`not signed, ${why}: ${[...names].join(', ')}`);
process.exit(failures ? 1 : 0);
