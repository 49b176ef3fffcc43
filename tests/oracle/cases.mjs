// What ccxt is asked to sign: for each exchange a private GET with two parameters and a private POST with a body, where
// it has them. `kind` is the method and where the caller's parameters travel; then follow ccxt's api, its path and the
// parameters, sorted by name because ccxt sorts some of them itself.
import { generateKeyPairSync, createPrivateKey } from 'node:crypto';

const seed = Buffer.from('thirty-two bytes of a secret ok!');
const base58 = (bytes) => {
    const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
    let number = BigInt('0x' + bytes.toString('hex'));
    let text = '';
    for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)] + text;
    return text;
};
// Made anew in each run: private keys are not committed.
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
const ec = generateKeyPairSync('ec', { namedCurve: 'prime256v1' }).privateKey.export({ type: 'sec1', format: 'pem' });
const ed25519 = createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
}).export({ type: 'pkcs8', format: 'pem' });

export const keys = {
    apiKey: 'the-key',
    secret: 'the-secret',
    password: 'the-pass',
    uid: '4711',
    accountId: '0xaccount',
    login: 'the-login',
    privateKey: 'not-used',
};
const base64_secret = { secret: seed.toString('base64') };
const base58_secret = { secret: base58(seed) };

const q = { limit: '10', symbol: 'BTCUSDT' };
const b = { amount: '0.5', side: 'buy' };

const get_and_post = (api, get, post, kind = 'json') => [
    ['GET query', api, get, q],
    ['POST ' + kind, api, post, b],
];

export const cases = [
    { name: 'alpaca', requests: get_and_post(['trader', 'private'], 'v2/orders', 'v2/orders') },
    { name: 'apex', requests: get_and_post('private', 'v3/history-orders', 'v3/order', 'form') },
    {
        name: 'backpack',
        keys: base64_secret,
        ignored: ['X-Broker-Id'],
        requests: get_and_post('private', 'api/v1/orders', 'api/v1/order'),
    },
    { name: 'bigone', nonce: 'nanoseconds', requests: get_and_post('private', 'orders', 'orders') },
    {
        name: 'binance',
        requests: [
            ...get_and_post('private', 'myTrades', 'order/oco', 'form'),
            ['DELETE query', 'private', 'openOrders', q],
        ],
    },
    {
        name: 'binance_ed25519',
        ccxt: 'binance',
        keys: { secret: ed25519 },
        requests: get_and_post('private', 'myTrades', 'order/oco', 'form'),
    },
    {
        name: 'binance_rsa',
        ccxt: 'binance',
        keys: { secret: rsa },
        requests: get_and_post('private', 'myTrades', 'order/oco', 'form'),
    },
    {
        name: 'bingx',
        requests: get_and_post(['spot', 'v1', 'private'], 'trade/historyOrders', 'trade/order', 'query'),
    },
    { name: 'bit2c', requests: get_and_post('private', 'Order/MyOrders', 'Order/AddOrder', 'form') },
    { name: 'bitbank', requests: get_and_post('private', 'user/spot/active_orders', 'user/spot/order') },
    { name: 'bitbns', requests: get_and_post('v1', 'currentCoinBalance/EVERYTHING', 'listOpenOrders/USDT') },
    { name: 'bitfinex', requests: [['POST json', 'private', 'auth/r/orders', b]] },
    { name: 'bitflyer', requests: get_and_post('private', 'getchildorders', 'sendchildorder') },
    {
        name: 'bitget',
        ignored: ['X-CHANNEL-API-CODE'],
        requests: get_and_post(['private', 'spot'], 'v2/spot/account/assets', 'v2/spot/trade/place-order'),
    },
    {
        name: 'bithumb',
        ignored: ['OPEN-API-PARTNER'],
        requests: [...get_and_post('private', 'v1/orders/chance', 'v1/orders'), ['GET query', 'private', 'v1/accounts', {}]],
    },
    {
        name: 'bitopro',
        ignored: ['X-BITOPRO-API'],
        requests: get_and_post('private', 'orders/all/BTC_TWD', 'orders/BTC_TWD'),
    },
    {
        name: 'bitrue',
        requests: [
            ...get_and_post(['spot', 'v1', 'private'], 'allOrders', 'order', 'form'),
            ...get_and_post(['fapi', 'v2', 'private'], 'openOrders', 'order'),
        ],
    },
    { name: 'bitso', requests: get_and_post('private', 'open_orders', 'orders') },
    {
        name: 'bitstamp',
        requests: [
            ['GET query', 'private', 'fees/trading/', {}],
            ['POST form', 'private', 'user_transactions/', b],
        ],
    },
    { name: 'bitteam', requests: get_and_post('private', 'trade/api/ccxt/ordersOfUser', 'trade/api/ccxt/ordercreate') },
    { name: 'bittrade', requests: get_and_post('private', 'order/orders', 'order/orders/place') },
    { name: 'bitvavo', requests: get_and_post('private', 'orders', 'order') },
    { name: 'blockchaincom', requests: get_and_post('private', 'trades', 'orders') },
    { name: 'blofin', requests: get_and_post('private', 'trade/orders-pending', 'trade/order') },
    { name: 'btcbox', requests: [['POST form', 'private', 'trade_add', b]] },
    { name: 'btcmarkets', keys: base64_secret, requests: get_and_post('private', 'orders', 'orders') },
    { name: 'btcturk', keys: base64_secret, requests: get_and_post('private', 'allOrders', 'order') },
    {
        name: 'btse',
        ignored: ['BROKER-ID'],
        requests: get_and_post('private', 'spot/api/v3.2/user/open_orders', 'spot/api/v3.2/order'),
    },
    { name: 'bybit', ignored: ['Referer'], requests: get_and_post('private', 'v5/order/realtime', 'v5/order/create') },
    { name: 'bydfi', requests: get_and_post('private', 'v1/fapi/trade/history_order', 'v1/fapi/trade/place_order') },
    { name: 'cex', requests: [['POST json', 'private', 'do_my_new_order', b]] },
    {
        name: 'coinbase',
        nonce: 'hex',
        keys: { apiKey: 'organizations/o/apiKeys/k', secret: ec },
        requests: get_and_post(['v3', 'private'], 'brokerage/orders/historical/batch', 'brokerage/orders'),
    },
    {
        name: 'coinbase_ed25519',
        ccxt: 'coinbase',
        nonce: 'hex',
        keys: { secret: Buffer.concat([seed, seed]).toString('base64') },
        requests: get_and_post(['v3', 'private'], 'brokerage/orders/historical/batch', 'brokerage/orders'),
    },
    { name: 'coinbaseexchange', keys: base64_secret, requests: get_and_post('private', 'fills', 'orders') },
    { name: 'coinbaseinternational', keys: base64_secret, requests: get_and_post(['v1', 'private'], 'orders', 'orders') },
    { name: 'coincheck', requests: get_and_post('private', 'exchange/orders/transactions', 'exchange/orders', 'form') },
    { name: 'coinex', requests: get_and_post(['v2', 'private'], 'spot/pending-order', 'spot/order') },
    { name: 'coinmate', requests: [['POST form', 'private', 'buyLimit', b]] },
    { name: 'coinspot', requests: [['POST json', 'private', 'my/buy', b]] },
    {
        name: 'cryptocom',
        requests: [['POST json', ['v1', 'private'], 'private/create-order', { ...b, legs: [{ z: '1', a: '2' }] }]],
    },
    {
        name: 'cryptomus',
        requests: get_and_post('private', 'v2/user-api/exchange/orders/history', 'v2/user-api/exchange/orders'),
    },
    {
        name: 'deepcoin',
        ignored: ['appid'],
        requests: get_and_post('private', 'deepcoin/account/balances', 'deepcoin/trade/order'),
    },
    { name: 'delta', requests: get_and_post('private', 'orders', 'orders') },
    { name: 'deribit', requests: [['GET query', 'private', 'get_open_orders_by_instrument', q]] },
    { name: 'digifinex', requests: get_and_post(['private', 'spot'], 'spot/order', 'spot/order/new', 'form') },
    { name: 'extended', requests: get_and_post(['v1', 'private'], 'user/orders', 'user/order') },
    {
        name: 'foxbit',
        ignored: ['X-FB-CLIENT', 'X-FB-CLIENT-VERSION'],
        requests: get_and_post(['v3', 'private'], 'orders', 'orders'),
    },
    { name: 'gate', requests: get_and_post(['private', 'spot'], 'my_trades', 'price_orders') },
    { name: 'gemini', keys: { apiKey: 'account-key' }, requests: [['POST json', 'private', 'v1/mytrades', b]] },
    {
        name: 'hashkey',
        ignored: ['INPUT-SOURCE'],
        requests: get_and_post('private', 'api/v1/spot/openOrders', 'api/v1/spot/order', 'form'),
    },
    { name: 'hibachi', ignored: ['Hibachi-Client'], requests: get_and_post('private', 'trade/orders', 'trade/order') },
    { name: 'hitbtc', requests: get_and_post('private', 'spot/history/order', 'spot/order') },
    { name: 'hollaex', requests: get_and_post('private', 'orders', 'order') },
    { name: 'htx', requests: get_and_post('private', 'order/openOrders', 'account/transfer') },
    {
        name: 'kraken',
        keys: base64_secret,
        requests: [['POST form', 'private', 'TradesHistory', b]],
    },
    {
        name: 'krakenfutures',
        keys: base64_secret,
        requests: get_and_post('private', 'fills', 'sendorder', 'query'),
    },
    { name: 'kucoin', options: { partner: {} }, requests: get_and_post('private', 'fills', 'hf/orders') },
    { name: 'latoken', requests: get_and_post('private', 'auth/trade', 'auth/order/place') },
    { name: 'lbank', nonce: 'long hex', requests: [['POST form', ['spot', 'private'], 'supplement/create_order', b]] },
    { name: 'luno', requests: get_and_post('private', 'listorders', 'postorder', 'query') },
    {
        name: 'mexc',
        ignored: ['source'],
        requests: [
            ...get_and_post(['spot', 'private'], 'allOrders', 'order', 'query'),
            ...get_and_post(['contract', 'private'], 'order/list/history_orders', 'order/submit'),
        ],
    },
    { name: 'modetrade', keys: base58_secret, requests: get_and_post(['v1', 'private'], 'orders', 'client/leverage') },
    { name: 'mudrex', ignored: ['Partner-Id'], requests: get_and_post('private', 'futures/orders', 'futures/order') },
    { name: 'ndax', requests: get_and_post('private', 'GetOpenOrders', 'SendOrder') },
    { name: 'okx', requests: get_and_post('private', 'account/positions', 'account/set-leverage') },
    { name: 'onetrading', requests: get_and_post('private', 'account/orders', 'account/orders') },
    { name: 'p2b', requests: [['POST json', 'private', 'orders', b]] },
    { name: 'paymium', requests: get_and_post('private', 'user/orders', 'user/orders') },
    { name: 'phemex', requests: get_and_post('private', 'spot/orders/active', 'assets/transfer') },
    { name: 'poloniex', requests: get_and_post('private', 'orders/history', 'orders') },
    { name: 'revolutx', keys: { privateKey: ed25519 }, requests: get_and_post('private', '1.0/orders/active', '1.0/orders') },
    { name: 'tokocrypto', requests: get_and_post('private', 'open/v1/orders', 'open/v1/orders', 'form') },
    {
        name: 'toobit',
        ignored: ['Referrer', 'X-BB-API-PLATFORM'],
        requests: get_and_post('private', 'api/v1/spot/tradeOrders', 'api/v1/spot/order', 'form'),
    },
    {
        name: 'upbit',
        requests: [...get_and_post('private', 'orders/open', 'orders'), ['GET query', 'private', 'accounts', {}]],
    },
    { name: 'weex', requests: get_and_post('private', 'api/v3/openOrders', 'api/v3/order') },
    { name: 'whitebit', requests: [['POST json', ['v4', 'private'], 'orders', b]] },
    { name: 'woo', requests: get_and_post(['v3', 'private'], 'trade/orders', 'futures/leverage') },
    { name: 'woofipro', keys: base58_secret, requests: get_and_post(['v1', 'private'], 'orders', 'client/leverage') },
    { name: 'xt', requests: get_and_post(['private', 'spot'], 'history-order', 'balance/transfer') },
    { name: 'zebpay', ignored: ['Referrer'], requests: get_and_post(['private', 'spot'], 'v2/ex/orders', 'v2/ex/orders') },
];
