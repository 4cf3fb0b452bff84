import assert from "node:assert/strict";

import { buildPack } from "../../../src/node/problem/packBuilder.ts";
import { verifyPack } from "../../../src/node/problem/verifyPack.ts";
import { looseTools } from "./looseTools.ts";
import { tinyPackage, writeTinyPackage } from "./tinyPackage.ts";

const file = (name: string): string => tinyPackage[name] ?? "";
const head = (yaml: string) => `// ---\n// idea: ${yaml.replace(/\n/g, "\n// ")}\n// ---\n`;
const messages = 'messages: { nudge: "n", pointer: "p", name: "x" }';

/** The tiny package with a second idea, a slow and a wrong solution in TypeScript, and inputs for the comparison of solutions. */
const inTypeScript = {
	"problem.yaml": file("problem.yaml").replace("max: 9", "max: 9"),
	"cases.yaml": `${file("cases.yaml")}- id: 7b1f7c5e-52a6-4f0d-9a39-0d3ad0f6a104
  name: a few
  group: property
  gen: { fn: many, seed: 2, n: 20 }
  why: Random items.
  show: on_fail
`,
	"solutions/accepted/backwards.ts": `${head("from the end")}export function tinySum(items: number[]): number {
	let total = 0;
	for (let i = items.length - 1; i >= 0; i--) total += items[i] ?? 0;
	return total;
}
`,
	"solutions/slow/prefixes.ts": `${head(`each prefix again\nmistake: hidden-quadratic\nmust_fail: [scale]\n${messages}`)}export function tinySum(items: number[]): number {
	let total = 0;
	for (let i = 0; i < items.length; i += items.length > 1000 ? 120 : 1) total = items.slice(0, i + 1).reduce((sum, item) => sum + item, 0);
	return items.reduce((sum, item) => sum + item, 0) + total - total;
}
`,
	"solutions/wrong/first.ts": `${head(`the first item\nmistake: first-only\nmust_fail: [two items]\n${messages}`)}export function tinySum(items: number[]): number {
	return items[0] ?? 0;
}
`,
};

const loop = "for (let i = items.length - 1; i >= 0; i--) total += items[i] ?? 0;";
/** harmless mutants of the second idea: beyond both ends there is nothing to add */
const survivors = [
	loop.replace("length - 1", "length + 1"),
	loop.replace("length - 1", "length - 0"),
	loop.replace(">= 0", ">= (-1)"),
].map((becomes) => ({ file: "accepted/backwards.ts", line: loop, becomes, reason: "There is nothing to add there." }));

async function findingsOf(changes: Readonly<Record<string, string | null>>, timeLimitMs?: number) {
	const tiny = writeTinyPackage({ ...inTypeScript, ...changes });
	try {
		const built = await buildPack(tiny.folder);
		assert.ok(built.ok, JSON.stringify(built));
		const statement = changes["statement.md"] ?? file("statement.md");
		const written = { statement, survivors, vocabulary: new Set(["first-only", "hidden-quadratic"]) };
		return await verifyPack(built.value, written, [], looseTools(timeLimitMs));
	} finally {
		tiny.remove();
	}
}

/** The loose sandbox hides nothing, which step 10 must notice; it has a test of its own, as have too few cases. */
const besidesReading = (findings: readonly { step: number; where: string; message: string }[]) =>
	findings
		.filter(({ step, message }) => step !== 10 && !/chosen by hand/.test(message))
		.map(({ step, where, message }) => `${step} ${where}: ${message}`);

describe("verifyPack", () => {
	it("lets a good package through, and says what it compared, measured and could not test", async () => {
		const report = await findingsOf({});
		assert.deepEqual(besidesReading(report.findings), []);
		assert.equal(report.cases, 4);
		assert.ok(report.inputsCompared >= 2000);
		assert.ok((report.growthMargin ?? 0) >= 1.5);
		assert.deepEqual(report.mutants, { mutants: 18, killed: 15, explained: 3, toldApart: 0 });
		assert.deepEqual(report.untested, ["python: Python was not found: install it."]);
	});

	it("fails when a wrong solution is planted as accepted", async () => {
		const planted = inTypeScript["solutions/wrong/first.ts"].replace(/\/\/ (?:mistake|must_fail|messages).*\n/g, "");
		const findings = besidesReading((await findingsOf({ "solutions/accepted/zz-planted.ts": planted })).findings);
		assert.ok(
			findings.some((text) => text.startsWith('2 solutions/accepted/zz-planted.ts: fails "two items" (sample)')),
			findings.join("\n"),
		);
		const disagreement = findings.find((text) => text.startsWith("5 solutions/accepted/zz-planted.ts: disagrees with"));
		assert.match(disagreement ?? findings.join("\n"), /the smallest: \[\[\d,\d\]\]: expected \d+, got \d/);
	});

	it("fails when a right solution is planted as wrong, and when a slow one is fast", async () => {
		const header = head(`fine\nmistake: first-only\nmust_fail: [two items]\n${messages}`);
		const right = `${header}export function tinySum(items: number[]): number {\n\treturn items.reduce((a, b) => a + b, 0);\n}\n`;
		const findings = besidesReading(
			(
				await findingsOf({
					"solutions/wrong/right.ts": right,
					"solutions/slow/prefixes.ts": right.replace("[two items]", "[scale]"),
				})
			).findings,
		);
		assert.ok(findings.includes("3 solutions/wrong/right.ts: is accepted."), findings.join("\n"));
		assert.ok(
			findings.some((text) => text.startsWith("3 solutions/slow/prefixes.ts: passes scale: 0.")),
			findings.join("\n"),
		);
	});

	it("fails on an illegal case, an invalid input that is taken, a bound that no case reaches and a constant typed by hand", async () => {
		const findings = besidesReading(
			(
				await findingsOf({
					"cases.yaml": inTypeScript["cases.yaml"]
						.replace("[[4, 9]]", "[[4, 10]]")
						.replace("out: 13", "out: 14")
						.replace("n: 120000", "n: 100000"),
					"invalid.yaml": "- { in: [[1]], why: one item }\n",
					"statement.md": "Add up at most 120000 items.\n",
				})
			).findings,
		);
		assert.deepEqual(
			findings.filter((text) => !text.startsWith("3")),
			[
				"1 statement.md:1:16: 120000 is typed by hand; write {{MAX_ITEMS}}",
				'4 case "two items": is refused: items holds 10, above 9.',
				"4 invalid.yaml, entry 1: is accepted, though: one item",
				"4 problem.yaml: items: maxLength MAX_ITEMS (120000) is reached by no case.",
			],
		);
	});
});
