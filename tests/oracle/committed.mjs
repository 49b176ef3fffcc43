// Asks ccxt and `exbind call --dry-run` for the same requests of exchanges whose specs are committed, with the clock and
// the nonce held still, and compares method, target, body and all headers that ccxt sends, byte for byte.
//
//   node committed.mjs EXBIND-PROGRAM SOURCE-FOLDER
import ccxt from 'ccxt';
import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';

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

const bybit = {
    name: 'bybit',
    client: ccxt.bybit,
    keys: { apiKey: 'the-key', secret: 'the-secret' },
    environment: { BYBIT_API_KEY: 'the-key', BYBIT_API_SECRET: 'the-secret' },
    options: { recvWindow: 5000 },
    // The form of a body that a GET has not, and the name of a partner.
    beside: (method) => ['Referer', ...(method === 'GET' ? ['Content-Type'] : [])],
};
const binance = {
    name: 'binance',
    client: ccxt.binance,
    keys: { apiKey: 'the-key', secret: 'the-secret' },
    environment: { BINANCE_API_KEY: 'the-key', BINANCE_API_SECRET: 'the-secret' },
    options: { recvWindow: 5000 },
};
// A private key in place of the secret: signed with that.
const with_key = (exchange, pem) => ({
    ...exchange,
    keys: { ...exchange.keys, secret: pem },
    environment: { ...exchange.environment, [exchange.name.toUpperCase() + '_API_SECRET']: pem },
});
const pem_of = (kind, options) => generateKeyPairSync(kind, options).privateKey.export({ type: 'pkcs8', format: 'pem' });
const rsa = pem_of('rsa', { modulusLength: 2048 });
const ed25519 = pem_of('ed25519');

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
    [bybit, 'order.realtime', 'private', 'GET', 'v5/order/realtime', { category: 'linear', symbol: 'BTCUSDT', limit: 20 }],
    [
        bybit, 'order.place_order', 'private', 'POST', 'v5/order/create',
        {
            category: 'spot', symbol: 'BTCUSDT', side: 'Buy', orderType: 'Limit', qty: '0.00001', price: '50000.10', timeInForce: 'GTC',
            orderLinkId: 'my-1',
        },
    ],
    [
        bybit, 'order.batch_cancel_order', 'private', 'POST', 'v5/order/cancel-batch',
        { category: 'option', request: [{ symbol: 'BTC-29JUL22-25000-C', orderLinkId: 'a-1' }, { symbol: 'BTC-29JUL22-25000-P', orderLinkId: 'a-2' }] },
    ],
    [bybit, 'asset/withdraw.query_record', 'private', 'GET', 'v5/asset/withdraw/query-record', { coin: 'USDT', startTime: 1699999999999 }],
    [with_key(bybit, rsa), 'position.list', 'private', 'GET', 'v5/position/list', { category: 'linear', settleCoin: 'USDT' }],
    [binance, 'spot/account.my_trades', 'private', 'GET', 'myTrades', { symbol: 'BTCUSDT', startTime: 1699999999999, limit: 20 }],
    [
        binance, 'spot/trade.new_order', 'private', 'POST', 'order',
        { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: '0.00001', price: '50000.10', newClientOrderId: 'my-1' },
    ],
    [binance, 'spot/trade.cancel_order', 'private', 'DELETE', 'order', { symbol: 'BTCUSDT', orderId: 4711 }],
    [binance, 'usdm/trade.position_risk_v2', 'fapiPrivateV2', 'GET', 'positionRisk', { symbol: 'BTCUSDT' }],
    [
        binance, 'usdm/trade.new_order', 'fapiPrivate', 'POST', 'order',
        { symbol: 'BTCUSDT', side: 'SELL', type: 'MARKET', quantity: '0.001', newClientOrderId: 'my-2' },
    ],
    [binance, 'coinm/account.balance', 'dapiPrivate', 'GET', 'balance', {}],
    [binance, 'options/trade.open_orders', 'eapiPrivate', 'GET', 'openOrders', { symbol: 'BTC-200730-9000-C' }],
    [binance, 'portfolio/trade.new_um_order', 'papi', 'POST', 'um/order', { symbol: 'BTCUSDT', side: 'BUY', type: 'MARKET', quantity: '0.001', newClientOrderId: 'my-3' }],
    [binance, 'portfolio_pro/account.bnb_transfer', 'sapi', 'POST', 'portfolio/bnb-transfer', { amount: '1.5', transferSide: 'TO_UM' }],
    [with_key(binance, rsa), 'spot/account.all_orders', 'private', 'GET', 'allOrders', { symbol: 'BTCUSDT' }],
    [with_key(binance, ed25519), 'usdm/trade.cancel_order', 'fapiPrivate', 'DELETE', 'order', { symbol: 'BTCUSDT', orderId: 4711 }],
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
    const beside = each[0].beside?.(each[3]) ?? [];
    for (const [header, value] of Object.entries(theirs.headers ?? {}))
        if (!beside.includes(header)) same(`${name}, header ${header}`, sent.get(header.toLowerCase()), String(value));
}
console.log(`${cases.length} requests compared, ${wrong} differences`);
process.exit(wrong === 0 ? 0 : 1);
