// SPDX-FileCopyrightText: 2026 The Qernal Token Manager authors
// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node validate.mjs FILE    Validates a CycloneDX bill of materials, strictly; exits 1 if it is not valid.
import { readFileSync } from 'node:fs';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

const text = readFileSync(process.argv[2], 'utf8');
const errors = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
if (errors !== null) {
    console.error(JSON.stringify(errors, null, 2));
    process.exit(1);
}
console.log(`valid CycloneDX 1.5, ${JSON.parse(text).components.length} components`);
