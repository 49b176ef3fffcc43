// Asks ccxt and `exbind call --dry-run` for the same requests of exchanges whose specs are committed, with the clock and
// the nonce held still, and compares method, target, body and all headers that ccxt sends, byte for byte.
//
//   node committed.mjs EXBIND-PROGRAM SOURCE-FOLDER
import ccxt from 'ccxt';
import { spawnSync } from 'node:child_process';

const [program, source] = process.argv.slice(2);
let at = 1700000000123;
Date.now = () => at;

const id = '5c52e11203aa677f33e493fb';
const kucoin = {
    name: 'kucoin',
    client: ccxt.kucoin,
    keys: { apiKey: 'the-key', secret: 'the-secret', password: 'the-pass' },
    environment: { KUCOIN_API_KEY: 'the-key', KUCOIN_API_SECRET: 'the-secret', KUCOIN_API_PASSPHRASE: 'the-pass' },
    // Names of a partner that every user of ccxt sends along.
    options: { partner: {} },
};
const deribit = {
    name: 'deribit',
    client: ccxt.deribit,
    keys: { apiKey: 'the-key', secret: 'the-secret' },
    environment: { DERIBIT_CLIENT_ID: 'the-key', DERIBIT_CLIENT_SECRET: 'the-secret' },
};
const woox = {
    name: 'woox',
    client: ccxt.woo,
    keys: { apiKey: 'the-key', secret: 'the-secret' },
    environment: { WOOX_API_KEY: 'the-key', WOOX_API_SECRET: 'the-secret' },
    // Outside its sandbox mode ccxt adds the id of a broker to each order.
    options: { sandboxMode: true },
};

// Operation of exbind; ccxt's api, method and path; members in the order of the documentation; version of the path.
const cases = [
    [kucoin, 'spot/hf.trade_history', 'private', 'GET', 'hf/fills', { symbol: 'BTC-USDT', side: 'buy', limit: 20 }, 'v1'],
    [
        kucoin, 'spot/hf.add_order', 'private', 'POST', 'hf/orders',
        { clientOid: 'my-1', side: 'buy', symbol: 'BTC-USDT', type: 'limit', remark: 'a "b" c', price: '50000.10', size: '0.00001', postOnly: true },
        'v1',
    ],
    [kucoin, 'spot/hf.cancel_order_by_order_id', 'private', 'DELETE', 'hf/orders/{orderId}', { orderId: id, symbol: 'BTC-USDT' }, 'v1'],
    [
        kucoin, 'futures/orders.order_list', 'futuresPrivate', 'GET', 'orders',
        { status: 'active', symbol: 'XBTUSDTM', startAt: 1699999999999, pageSize: 50 }, 'v1',
    ],
    [
        kucoin, 'futures/orders.add_order', 'futuresPrivate', 'POST', 'orders',
        { clientOid: 'my-2', side: 'sell', symbol: 'XBTUSDTM', leverage: 3, type: 'limit', reduceOnly: true, price: '50000.1', size: 1 }, 'v1',
    ],
    [kucoin, 'futures/orders.cancel_all_orders', 'futuresPrivate', 'DELETE', 'orders', { symbol: 'XBTUSDTM' }, 'v3'],
    [kucoin, 'broker/broker/nd.sub_account', 'broker', 'GET', 'broker/nd/account', { uid: '226383154', currentPage: 1, pageSize: 20 }, 'v1'],
    [
        kucoin, 'broker/broker/nd/account.add_sub_account_api', 'broker', 'POST', 'broker/nd/account/apikey',
        { uid: '226383154', passphrase: '11223344', ipWhitelist: ['127.0.0.1', '192.168.1.1'], permissions: ['general', 'spot'], label: 'This is a label' },
        'v1',
    ],
    [
        kucoin, 'broker/broker/nd/account.delete_sub_account_api', 'broker', 'DELETE', 'broker/nd/account/apikey',
        { uid: '226383154', apiKey: '671afb36cee20f00015cfaf1' }, 'v1',
    ],
    [deribit, 'trading.get_open_orders', 'private', 'GET', 'get_open_orders', { kind: 'future', type: 'limit' }],
    [
        deribit, 'trading.buy', 'private', 'GET', 'buy',
        { instrument_name: 'BTC-PERPETUAL', amount: 40, type: 'limit', label: 'desk 1 & 2/ü', price: 50000.5, post_only: true },
    ],
    [
        deribit, 'trading.get_user_trades_by_instrument_and_time', 'private', 'GET', 'get_user_trades_by_instrument_and_time',
        { instrument_name: 'ETH-PERPETUAL', start_timestamp: 1590470872894, end_timestamp: 1590480872894, count: 2, sorting: 'asc' },
    ],
    [woox, 'trade.orders', ['v3', 'private'], 'GET', 'trade/orders', { symbol: 'SPOT_BTC_USDT', side: 'BUY', page: 2, size: 25 }],
    [
        woox, 'trade.place_order', ['v3', 'private'], 'POST', 'trade/order',
        { symbol: 'SPOT_BTC_USDT', clientOrderId: 4711, orderTag: 'a "b"', side: 'BUY', type: 'LIMIT', price: '50000.10', quantity: '0.001' },
    ],
    [woox, 'trade.edit_order', ['v3', 'private'], 'PUT', 'trade/order', { orderId: 60780315704, price: '49999.9', quantity: '0.002' }],
    [woox, 'trade.cancel_order', ['v3', 'private'], 'DELETE', 'trade/order', { symbol: 'SPOT_BTC_USDT', orderId: 60780315704 }],
];

function of_ccxt([exchange, , api, method, path, members, version]) {
    const client = new exchange.client(exchange.keys);
    client.milliseconds = () => at;
    client.keysort = (each) => each;
    Object.assign(client.options, exchange.options ?? {});
    return client.sign(path, api, method, { ...structuredClone(members), ...(version && { version }) });
}

function of_exbind([exchange, operation, , , , members]) {
    const given = Object.entries(members).map(
        ([member, value]) => member + '=' + (typeof value === 'object' ? JSON.stringify(value) : String(value)),
    );
    const run = spawnSync(program, ['call', exchange.name, operation, ...given, '--dry-run', '--at', String(at), '--format', 'json'], {
        cwd: source,
        env: exchange.environment,
        encoding: 'utf8',
        timeout: 60000,
    });
    if (run.status !== 0) throw new Error(`${exchange.name} ${operation}: exbind ended with ${run.status}\n${run.stderr}`);
    return JSON.parse(run.stdout);
}

let wrong = 0;
function same(what, ours, theirs) {
    if (ours === theirs) return;
    console.error(`${what}:\n  exbind ${JSON.stringify(ours)}\n  ccxt   ${JSON.stringify(theirs)}`);
    ++wrong;
}

for (const each of cases) {
    at += 1001;
    const theirs = of_ccxt(each);
    const ours = of_exbind(each);
    const name = `${each[3]} ${each[1]}`;
    same(name + ', method', ours.method, theirs.method);
    same(name + ', target', ours.url, theirs.url);
    same(name + ', body', ours.body, theirs.body ?? null);
    const sent = new Map(Object.entries(ours.headers).map(([header, value]) => [header.toLowerCase(), value]));
    for (const [header, value] of Object.entries(theirs.headers ?? {}))
        same(`${name}, header ${header}`, sent.get(header.toLowerCase()), String(value));
}
console.log(`${cases.length} requests compared, ${wrong} differences`);
process.exit(wrong === 0 ? 0 : 1);
