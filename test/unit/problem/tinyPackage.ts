import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const head = (marker: string, yaml: string) =>
	`${marker} ---\n${yaml.trim().replace(/^/gm, `${marker} `)}\n${marker} ---\n`;
const messages = 'messages: { nudge: "n", pointer: "p", name: "x" }';

/** The smallest package that is complete: the sum of a list. Slow is quadratic by adding up each prefix again. */
export const tinyPackage: Readonly<Record<string, string>> = {
	"problem.yaml": `id: 7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a001
slug: tiny-sum
version: 1
title: A tiny sum
round: coding
category: algorithms
difficulty: easy
minutes: 5
topics: [sums]
mistakes:
  - { id: first-only, title: Looks at the first item only }
  - { id: hidden-quadratic, title: A linear step hides inside a loop }
signature:
  kind: function
  name: tiny_sum
  params:
    - { name: items, type: "list[int]", min: 0, max: 9, minLength: 0, maxLength: MAX_ITEMS }
  returns: int
constants:
  MAX_ITEMS: 120000
compare: { kind: exact }
languages: [python, typescript, javascript]
limits: {}
`,
	"statement.md": "Add up at most {{MAX_ITEMS}} items.\n",
	"cases.yaml": `- id: 7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a101
  name: two items
  group: sample
  in: [[4, 9]]
  out: 13
  catches: [first-only]
  why: Every item counts.
  show: always
- id: 7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a102
  name: nothing
  group: edge
  in: [[]]
  out: 0
  why: Nothing adds up to 0.
  show: on_fail
- id: 7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a103
  name: as many as allowed
  group: scale
  gen: { fn: many, seed: 1, n: 120000 }
  catches: [hidden-quadratic]
  why: One pass is enough.
  show: on_fail
`,
	"invalid.yaml": `- { in: [[10]], why: above the limit }
- { in: [["1"]], why: a text is not a number }
`,
	"generators.ts": `import type { Generators } from "../../../src/core/problem/packCode.ts";

export const generators: Generators = {
	many: (random, n) => [Array.from({ length: n }, () => random.int(0, 9))],
};
`,
	"hints.yaml": "nudge: a\npointer: b\nname: c\n",
	"editorial.md": "Add.\n",
	"interview.yaml": `clarifying: [{ question: q, answer: a }]
followUps: [{ question: q, strong: s }]
rubric: [{ id: r, title: t, levels: [a, b, c, d] }]
levels: { mid: m, senior: s, staff: t }
`,
	"solutions/accepted/loop.py": `${head("#", "idea: a loop")}def tiny_sum(items):
    total = 0
    for item in items:
        total += item
    return total
`,
	"solutions/accepted/fold.ts": `${head("//", "idea: a fold")}export function tinySum(items: number[]): number {
	return items.reduce((total, item) => total + item, 0);
}
`,
	"solutions/slow/prefixes.py": `${head("#", `idea: adds up each prefix again\nmistake: hidden-quadratic\nmust_fail: [scale]\n${messages}`)}def tiny_sum(items):
    total = 0
    for i in range(len(items)):
        total = sum(items[: i + 1])
    return total
`,
	"solutions/wrong/first.py": `${head("#", `idea: the first item\nmistake: first-only\nmust_fail: [two items]\n${messages}`)}def tiny_sum(items):
    return items[0] if items else 0
`,
};

/** Writes the package with some files replaced (null: left out) into `problems/coding/tiny-sum` of a fresh folder. */
export function writeTinyPackage(changes: Readonly<Record<string, string | null>> = {}): {
	readonly root: string;
	readonly coding: string;
	readonly folder: string;
	remove(): void;
} {
	const root = mkdtempSync(join(tmpdir(), "woodshed-tiny-"));
	const coding = join(root, "problems", "coding");
	const folder = join(coding, "tiny-sum");
	for (const [file, text] of Object.entries({ ...tinyPackage, ...changes })) {
		if (text === null) continue;
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	return { root, coding, folder, remove: () => rmSync(root, { recursive: true, force: true }) };
}
