import assert from "node:assert/strict";

import { buildPack } from "../../../src/node/problem/packBuilder.ts";
import { checkMutants } from "../../../src/node/problem/gateMutants.ts";
import { TimeLimits } from "../../../src/node/problem/timeLimits.ts";
import { looseTools } from "./looseTools.ts";
import { tinyPackage, writeTinyPackage } from "./tinyPackage.ts";

const cases = tinyPackage["cases.yaml"] ?? "";
const counted = `// ---
// idea: a counter
// ---
export function tinySum(items: number[]): number {
	let total = 0;
	let i = 0;
	while (i < items.length) {
		total += items[i];
		i++;
	}
	return total;
}
`;

/** Step 6 over the tiny package with one solution in TypeScript, which loops by a counter. */
async function checked(casesYaml: string, survivors: Parameters<typeof checkMutants>[2] = []) {
	const tiny = writeTinyPackage({ "solutions/accepted/counted.ts": counted, "cases.yaml": casesYaml });
	const built = await buildPack(tiny.folder);
	tiny.remove();
	assert.ok(built.ok, JSON.stringify(built));
	const pack = built.value;
	const tools = looseTools();
	const code = tools.openCode(pack);
	const solutions = pack.solutions.filter(({ file }) => file === "accepted/counted.ts");
	try {
		return await checkMutants(pack, solutions, survivors, code, tools, new TimeLimits(pack));
	} finally {
		code.dispose();
	}
}

const weak = cases
	.replace("in: [[4, 9]]", "in: [[0]]")
	.replace("out: 13", "out: 0")
	.replace(/- id: [^\n]*a103[\s\S]*$/, "");

describe("mutants of a package", () => {
	it("are all killed by cases that look everywhere, those that never end too", async () => {
		const { figures, findings } = await checked(cases);
		assert.deepEqual(findings, []);
		assert.equal(figures?.killed, figures?.mutants);
		assert.ok((figures?.mutants ?? 0) > 10);
	});

	it("live where the cases are weak, and the input that tells them apart is as simple as can be", async () => {
		const { figures, findings } = await checked(weak);
		assert.ok((figures?.toldApart ?? 0) > 0);
		const lost = findings.find(({ message }) => message.includes("`total += items[i];` → `;`"));
		assert.equal(lost?.where, "solutions/accepted/counted.ts:8");
		assert.match(lost?.message ?? "", /A case is missing, for instance: \[\[1\]\]: /);
		assert.match(findings[0]?.message ?? "", /mutants are killed, \d+(\.\d)? %; 95 % are needed/);
	});

	it("are known by file and lines: an entry for one that is killed is stale", async () => {
		const entry = {
			file: "accepted/counted.ts",
			line: "total += items[i];",
			becomes: "total -= items[i];",
			reason: "The sum is the same.",
		};
		const { findings } = await checked(cases, [entry, { ...entry, file: "accepted/fold.ts" }]);
		assert.deepEqual(
			findings.map(({ where, message }) => `${where}: ${message}`),
			[
				"survivors.yaml: no living mutant of accepted/counted.ts makes `total -= items[i];` of `total += items[i];`: take the entry out.",
			],
		);
	});
});
