// Signs the request by the recipe of the exchange, with the keys in the variables.
const CryptoJS = require('crypto-js');

// Texts are strings of bytes in here, as what a recipe makes need not be UTF-8.
const bytes = (text) => unescape(encodeURIComponent(text));
const utf8 = (text) => decodeURIComponent(escape(text));
const words = (text) => CryptoJS.enc.Latin1.parse(text);
const encode = (text) => encodeURIComponent(utf8(text))
    .replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
const base64 = (text) => CryptoJS.enc.Base64.stringify(words(text));
const base64url = (text) => base64(text).replace(/\+/g, '-').replace(/\//g, '_');
const latin = (found) => CryptoJS.enc.Latin1.stringify(found);
const encoders = {
    hex: (text) => CryptoJS.enc.Hex.stringify(words(text)),
    base64,
    base64url,
    base64url_unpadded: (text) => base64url(text).replace(/=/g, ''),
};
const sort = (form) => form.split('&').map((piece, at) => [piece.split('=')[0], at, piece])
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1])).map((each) => each[2]).join('&');
const digests = { md5: 'MD5', sha256: 'SHA256', sha384: 'SHA384', sha512: 'SHA512' };
/// Members of an object, or items of a list, as they stand in the text: numbers keep their digits.
const pieces = (json) => {
    const found = [];
    let depth = 0;
    let inText = false;
    let begin = 1;
    for (let at = 1; at < json.length; ++at) {
        const c = json[at];
        if (inText && c === '\\') ++at;
        else if (c === '"') inText = !inText;
        else if (inText) continue;
        else if ((c === ',' || at === json.length - 1) && depth === 0) {
            found.push(json.slice(begin, at).trim());
            begin = at + 1;
        } else if (c === '{' || c === '[') ++depth;
        else if (c === '}' || c === ']') --depth;
    }
    return found.filter((each) => each !== '');
};
const plainOf = (raw) => (raw.startsWith('"') ? bytes(JSON.parse(utf8(raw))) : raw);
const members = (json) => pieces(json).map((each) => each.match(/^("(?:\\.|[^"\\])*")\s*:\s*([^]*)$/)).map((found) => [plainOf(found[1]), found[2]]);
const flat = (json) => (json.startsWith('{')
    ? members(json).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)).map(([name, value]) => name + flat(value)).join('')
    : json.startsWith('[') ? pieces(json).map(flat).join('') : plainOf(json));
const ofObject = (make) => (text) => (text.trim().startsWith('{') ? make(text.trim()) : text);
const functions = {
    form: ofObject((json) => members(json).map(([name, value]) => encode(name) + '=' + encode(plainOf(value))).join('&')),
    flat: ofObject(flat),
    unhex: (text) => latin(CryptoJS.enc.Hex.parse(text)),
    base64,
    base64url,
    base64url_unpadded: encoders.base64url_unpadded,
    unbase64: (text) => latin(CryptoJS.enc.Base64.parse(text.replace(/-/g, '+').replace(/_/g, '/'))),
    unbase58: (text) => {
        const digits = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
        const hex = [...text].reduce((sum, c) => sum * 58n + BigInt(digits.indexOf(c)), 0n).toString(16);
        const zeros = text.match(/^1*/)[0].replace(/1/g, '\0');
        return zeros + latin(CryptoJS.enc.Hex.parse(hex.length % 2 ? '0' + hex : hex)).replace(/^\0/, '');
    },
    encoded: encode,
    decoded: (text) => bytes(decodeURIComponent(text)),
    upper: (text) => text.toUpperCase(),
    lower: (text) => text.toLowerCase(),
    sorted: sort,
    json: (text) => JSON.stringify(text).slice(1, -1),
};
for (const name of Object.keys(digests))
    functions[name] = (text) => CryptoJS[digests[name]](words(text)).toString(CryptoJS.enc.Hex);

const resolve = (text) => bytes(pm.variables.replaceIn(text === undefined || text === null ? '' : String(text)));
const given = (list) => list.filter((each) => !each.disabled).map((each) => [resolve(each.key), resolve(each.value)]);
const form = (pairs) => pairs.map(([name, value]) => encode(name) + '=' + encode(value));

function sign() {
    const method = pm.request.method;
    const url = pm.request.url;
    const named = '/' + url.path.join('/');
    const access = exbind.access[method + ' ' + named] || 'private';
    if (access === 'public') return;
    if (access === 'optional' && exbind.credentials.some((name) => !pm.variables.get(name))) return;

    const path = '/' + url.path.map((segment) => {
        if (!segment.startsWith(':')) return resolve(segment);
        const found = url.variables.one(segment.slice(1));
        return encode(resolve(found && found.value));
    }).join('/');
    const ownQuery = form(given(url.query.all()));
    const body = pm.request.body;
    const isForm = body && body.mode === 'urlencoded';
    const ownBody = isForm ? form(given(body.urlencoded.all())) : body && body.mode === 'raw' ? [resolve(body.raw)] : [];
    const hasBody = ownBody.length > 0 && ownBody[0] !== '';
    const recipe = exbind.recipes.find((each) =>
        (!each.methods.length || each.methods.includes(method)) &&
        (!each.paths.length || each.paths.some((begin) => path.startsWith(begin))) &&
        (each.own === 'any' || (each.own === 'some') === (ownQuery.length > 0 || hasBody)));
    if (!recipe) throw new Error('no recipe of the exchange is for it');
    if (recipe.cannot) throw new Error(recipe.cannot);

    const credential = (name) => {
        const value = pm.variables.get(name);
        if (!value) throw new Error('set the variable ' + name);
        return bytes(String(value));
    };
    const now = Date.now();
    const times = {
        iso8601_milliseconds: (at) => new Date(at).toISOString(),
        iso8601_without_zone: (at) => new Date(at).toISOString().slice(0, 19),
        unix_seconds: (at) => String(Math.floor(at / 1000)),
        unix_milliseconds: (at) => String(at),
        unix_microseconds: (at) => at + '000',
        unix_nanoseconds: (at) => at + '000000',
    };
    const uuid = pm.variables.replaceIn('{{$randomUUID}}');
    // A time that is later than the one before.
    const later = (text) => {
        const last = BigInt(pm.collectionVariables.get('exbind_nonce') || 0);
        const next = String(BigInt(text) > last ? text : last + 1n);
        pm.collectionVariables.set('exbind_nonce', next);
        return next;
    };
    const nonce = recipe.nonce === 'uuid' ? uuid : recipe.nonce === 'hex' ? uuid.replace(/-/g, '') : '';
    const apply = (names, text) => [...names].reverse().reduce((made, name) => (name === 'hmac' ? mac(made) : functions[name](made)), text);
    const mac = (text) => {
        const key = recipe.algorithm === 'hash' ? '' : apply(recipe.secretFunctions, credential(recipe.secret));
        const digest = digests[recipe.digest];
        const made = recipe.algorithm === 'hash' ? CryptoJS[digest](words(text)) : CryptoJS['Hmac' + digest](words(text), words(key));
        return encoders[recipe.encoding](latin(made));
    };

    // What is signed leaves out what carries the signature.
    const state = { query: '', body: '', own: '', text: '', signature: '', nonce: '' };
    const unsigned = recipe.prefix && path.startsWith(recipe.prefix) ? path.slice(recipe.prefix.length) : path;
    const contentType = () => {
        const header = pm.request.headers.one('Content-Type');
        return hasBody || state.body ? bytes((header && header.value) || exbind.contentType) : '';
    };
    const plain = {
        literal: (part) => bytes(part.text),
        credential: (part) => credential(part.text),
        named: (part) => textOf(recipe.texts.find((each) => each.name === part.text)),
        timestamp: (part) => times[recipe.timestamp](now + 1000 * (part.offset || 0)),
        nonce: () => (state.nonce = state.nonce || nonce || later(times[recipe.nonce](now))),
        method: () => method,
        host: () => resolve(url.getHost()).replace(/^https?:\/\//, ''),
        path: () => unsigned,
        query: () => state.query,
        target: () => unsigned + (state.query ? '?' + state.query : ''),
        body: () => state.body,
        own: () => state.own,
        content_type: contentType,
        word: () => bytes(recipe.words[method + ' ' + path] || ''),
        text: () => state.text,
        signature: () => state.signature,
    };
    const made = (parts) => parts.map((part) => apply(part.functions || [], plain[part.what](part))).join('');
    const json = (text) => bytes(JSON.stringify(utf8(text)));
    const textOf = (text) => {
        if (text.form === 'parts') return made(text.value);
        const isJson = text.form === 'json';
        const pieces = text.members.map((member) => {
            const value = made(member.value);
            if (member.name === '*') return isJson ? value.slice(1, -1) : value;
            if (!isJson) return encode(bytes(member.name)) + '=' + encode(value);
            return json(bytes(member.name)) + ':' + (member.json ? value : json(value));
        }).filter((piece) => piece !== '');
        const joined = pieces.join(isJson ? ',' : '&');
        return isJson ? '{' + joined + '}' : text.sorted ? sort(joined) : joined;
    };

    const bodyIsForm = hasBody ? isForm : exbind.contentType.includes('form');
    const inner = (text) => text.trim().replace(/^\{|\}$/g, '').trim();
    /// Own pieces and the signer's, with or without those that carry the signature.
    const assemble = (own, placements, isJson, late) => {
        const stands = placements.some((each) => each.name === '*');
        const pieces = stands ? [] : [...own];
        for (const each of placements) {
            if (each.name === '*') pieces.push(...own);
            else if (each.late) continue;
            else if (each.own) pieces.push(json(bytes(each.name)) + ':' + (own.length ? '{' + own.join(',') + '}' : '{}'));
            else pieces.push(piece(each, isJson));
        }
        const nested = placements.some((each) => each.own && each.name !== '*');
        const kept = nested ? pieces.slice(own.length) : pieces;
        const joined = kept.filter((text) => text !== '').join(isJson ? ',' : '&');
        const covered = recipe.sorted && !isJson && joined ? sort(joined) : joined;
        const added = late ? placements.filter((each) => each.late).map((each) => piece(each, isJson)) : [];
        return [covered, ...added].filter((text) => text !== '').join(isJson ? ',' : '&');
    };
    const piece = (each, isJson) => isJson
        ? json(bytes(each.name)) + ':' + (each.json ? made(each.value) : json(made(each.value)))
        : encode(bytes(each.name)) + '=' + encode(made(each.value));
    const caller = (list) => (access === 'key' ? list.filter((each) => each.caller) : list);
    const inQuery = caller([...recipe.query, ...(hasBody ? [] : recipe.parameters)]);
    const inBody = caller([...recipe.body, ...(hasBody ? recipe.parameters : [])]);
    const bodyOf = (late) => {
        if (!inBody.length) return bodyIsForm ? ownBody.join('&') : ownBody[0] || '';
        if (bodyIsForm) return assemble(ownBody, inBody, false, late);
        return '{' + assemble(hasBody ? [inner(ownBody[0])] : [], inBody, true, late) + '}';
    };
    state.own = hasBody ? (isForm ? ownBody.join('&') : ownBody[0]) : ownQuery.join('&');
    state.query = assemble(ownQuery, inQuery, false, false);
    state.body = bodyOf(false);
    if (access !== 'key' && recipe.text.length) {
        state.text = made(recipe.text);
        state.signature = mac(state.text);
    }
    const query = assemble(ownQuery, inQuery, false, true);
    const sent = bodyOf(true);
    for (const each of caller(recipe.headers)) pm.request.headers.upsert({ key: each.name, value: utf8(made(each.value)) });
    if (sent) {
        pm.request.update({ body: { mode: 'raw', raw: utf8(sent) } });
        if (!pm.request.headers.has('Content-Type'))
            pm.request.headers.add({ key: 'Content-Type', value: bodyIsForm ? 'application/x-www-form-urlencoded' : exbind.contentType });
    }
    pm.request.url.update(utf8(resolve(url.getHost()).replace(/\/$/, '') + path + (query ? '?' + query : '')));
}

// What cannot be signed is not sent, and fails.
try {
    sign();
} catch (error) {
    pm.test('the request is signed', () => { throw new Error('cannot sign the request: ' + error.message); });
    pm.execution.skipRequest();
}
