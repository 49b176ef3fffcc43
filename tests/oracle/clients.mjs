// Other people's clients talk to `exbind mock`: it reads the committed specs, and checks signatures with code of its own. Each
// call has to succeed, and to be the operation that the specs call so.
//
//   node clients.mjs EXBIND-PROGRAM SOURCE-FOLDER
import binance from 'binance';
import bybit from 'bybit-api';
import { spawn } from 'node:child_process';

const [program, source] = process.argv.slice(2);

/// The mock, its addresses and keys by name, and the lines that it prints about requests.
async function mock() {
    const process_of = spawn(program, ['mock', 'bybit', 'binance', '--port', '0'], {
        cwd: source,
        env: { PATH: process.env.PATH },
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    process.on('exit', () => process_of.kill());
    const names = {};
    const requests = [];
    let rest = '';
    const ready = new Promise((resolve, reject) => {
        process_of.on('exit', (code) => reject(new Error(`the mock ended with ${code}`)));
        process_of.stdout.on('data', (text) => {
            const lines = (rest + text).split('\n');
            rest = lines.pop();
            for (const line of lines) {
                const name = line.match(/^([A-Z_]+)='(.*)'$/);
                if (name) names[name[1]] = name[2];
                if (line.includes(' -> ')) requests.push(line);
            }
            if (names.BINANCE_API_SECRET && names.BYBIT_API_SECRET) resolve();
        });
    });
    await ready;
    return { names, requests };
}

const { names, requests } = await mock();
const of_bybit = new bybit.RestClientV5(
    { key: names.BYBIT_API_KEY, secret: names.BYBIT_API_SECRET, baseUrl: names.BYBIT_URL, parseAPIRateLimits: false });
const of_binance = (client, product) => new binance[client](
    { api_key: names.BINANCE_API_KEY, api_secret: names.BINANCE_API_SECRET, baseUrl: names[`BINANCE_${product}_URL`], disableTimeSync: true });
const spot = of_binance('MainClient', 'SPOT');
const usdm = of_binance('USDMClient', 'USDM');
const coinm = of_binance('CoinMClient', 'COINM');
const portfolio = of_binance('PortfolioClient', 'PORTFOLIO');

const order = { symbol: 'BTCUSDT', side: 'BUY', type: 'LIMIT', timeInForce: 'GTC', quantity: 0.001, price: 50000 };
const calls = [
    ['market.time', () => of_bybit.getServerTime()],
    ['market.tickers', () => of_bybit.getTickers({ category: 'linear', symbol: 'BTCUSDT' })],
    ['order.realtime', () => of_bybit.getActiveOrders({ category: 'linear', symbol: 'BTCUSDT' })],
    [
        'order.place_order',
        () => of_bybit.submitOrder({ category: 'spot', symbol: 'BTCUSDT', side: 'Buy', orderType: 'Limit', qty: '0.001', price: '50000' }),
    ],
    [
        'order.batch_place_order',
        () => of_bybit.batchSubmitOrders('option', [
            { symbol: 'BTC-29JUL22-25000-C', side: 'Buy', orderType: 'Limit', qty: '0.1', price: '5', orderLinkId: 'a-1' },
            { symbol: 'BTC-29JUL22-25000-P', side: 'Buy', orderType: 'Limit', qty: '0.1', price: '5', orderLinkId: 'a-2' },
        ]),
    ],
    ['order.cancel_order', () => of_bybit.cancelOrder({ category: 'linear', symbol: 'BTCUSDT', orderLinkId: 'a 1' })],
    ['account.wallet_balance', () => of_bybit.getWalletBalance({ accountType: 'UNIFIED' })],
    ['spot/market.depth', () => spot.getOrderBook({ symbol: 'BTCUSDT', limit: 5 })],
    ['spot/account.account_information', () => spot.getAccountInformation()],
    ['spot/trade.new_order', () => spot.submitNewOrder({ ...order })],
    ['spot/trade.cancel_order', () => spot.cancelOrder({ symbol: 'BTCUSDT', orderId: 4711 })],
    ['usdm/trade.new_order', () => usdm.submitNewOrder({ ...order })],
    [
        'usdm/trade.place_multiple_orders',
        () => usdm.submitMultipleOrders([{ ...order, quantity: '0.001', price: '50000' }, { ...order, side: 'SELL', quantity: '0.001', price: '60000' }]),
    ],
    ['usdm/trade.cancel_multiple_orders', () => usdm.cancelMultipleOrders({ symbol: 'BTCUSDT', orderIdList: [1, 2] })],
    ['coinm/account.balance', () => coinm.getBalance()],
    ['portfolio/trade.new_um_order', () => portfolio.submitNewUMOrder({ ...order })],
];

let wrong = 0;
for (const [operation, call] of calls) {
    const before = requests.length;
    let reply;
    try {
        reply = await call();
    } catch (error) {
        reply = { failed: error?.body ?? error?.message ?? error };
    }
    const refused = reply?.failed !== undefined || (reply?.retCode ?? 0) !== 0;
    let lines = [];
    let known = false;
    for (let tries = 0; !known && tries < 100; ++tries) {
        if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 10));
        lines = requests.slice(before);
        known = lines.some((line) => line.includes(`-> 200 ${operation}`));
    }
    if (!refused && known) continue;
    ++wrong;
    console.error(`${operation}: ${JSON.stringify(reply).slice(0, 300)}\n  ${lines.join('\n  ')}`);
}
// A key that is not the mock's.
const stranger = new bybit.RestClientV5({ key: names.BYBIT_API_KEY, secret: 'another', baseUrl: names.BYBIT_URL });
const refused = await stranger.getActiveOrders({ category: 'linear', symbol: 'BTCUSDT' });
if (refused.retCode !== 10004) {
    ++wrong;
    console.error(`another secret: ${JSON.stringify(refused)}`);
}
console.log(`${calls.length + 1} calls of other clients, ${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
