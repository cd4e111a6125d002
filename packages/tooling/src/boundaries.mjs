#!/usr/bin/env node
// parley-boundaries: who may import whom (boundaries/table.mjs), checked over the whole workspace.
import { checkBoundaries, explainImplausible } from './boundaries/check.mjs';
import { root } from './launcher/checkout.mjs';

const result = await checkBoundaries(root);
for (const { rule, from, to } of result.violations) console.error(`${rule}: ${from} → ${to}`);
const doubt = explainImplausible(result);
if (doubt) console.error(doubt);
if (doubt || result.violations.length > 0) process.exitCode = 1;
else console.log(`Boundaries hold: ${result.modules} modules, ${result.crossings} imports between packages.`);
