// Other people's linters read the exported OpenAPI documents of all exchanges: Redocly with its recommended rules and Spectral with
// spectral:oas. Neither may find an error.
//
//   node documents.mjs EXBIND-PROGRAM SOURCE-FOLDER [EXCHANGE...]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [program, source, ...only] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'exbind-documents-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
const exchanges = readdirSync(join(source, 'specs'))
    .filter((name) => existsSync(join(source, 'specs', name, 'exchange.yaml')) && (!only.length || only.includes(name)));
const ruleset = join(work, 'spectral.yaml');
writeFileSync(ruleset, 'extends: ["spectral:oas"]\n');

function run(tool, args) {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
    const made = spawnSync(process.execPath, [join(here, 'node_modules', '.bin', tool), ...args],
        { cwd: work, env, encoding: 'utf8', maxBuffer: 1 << 28 });
    const begin = made.stdout.search(/[[{]/);
    if (begin < 0) throw new Error(`${tool}: ${made.stderr}`);
    return JSON.parse(made.stdout.slice(begin));
}

let failures = 0;
for (const name of exchanges) {
    const file = join(work, name + '.yaml');
    execFileSync(program, ['--root', source, 'export', 'openapi', name, '--out', file]);
    const redocly = run('redocly', ['lint', '--extends=recommended', '--format=json', '--max-problems=10000', file]);
    const spectral = run('spectral', ['lint', '-r', ruleset, '-f', 'json', '-q', file]);
    const found = [
        ...redocly.problems.filter((each) => each.severity === 'error').map((each) => `redocly ${each.ruleId}: ${each.message}`),
        ...spectral.filter((each) => each.severity === 0).map((each) => `spectral ${each.code}: ${each.message} (${each.path.join(' ')})`),
    ];
    for (const each of found.slice(0, 20)) console.error(`${name}: ${each}`);
    console.log(`${name}: ${found.length} errors, ${redocly.totals.warnings + spectral.length} warnings`);
    failures += found.length;
}
if (!exchanges.length) throw new Error('no exchange was read');
process.exit(failures ? 1 : 0);
