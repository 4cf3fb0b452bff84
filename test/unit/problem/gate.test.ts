import assert from "node:assert/strict";

import { checkConsistency } from "../../../src/core/problem/gateConsistency.ts";
import { renderGateTable } from "../../../src/core/problem/gateTable.ts";
import { checkAccepted, checkSlow, checkWrong, type SolutionRun } from "../../../src/core/problem/gateVerdicts.ts";
import { answerVariants } from "../../../src/core/problem/gateVariants.ts";
import type { Pack, PackedSolution } from "../../../src/core/problem/pack.ts";
import type { Verdict } from "../../../src/core/judge/verdict.ts";
import { buildPack } from "../../../src/node/problem/packBuilder.ts";
import { tinyPackage, writeTinyPackage } from "./tinyPackage.ts";

async function packWith(changes: Readonly<Record<string, string | null>> = {}): Promise<Pack> {
	const { folder, remove } = writeTinyPackage(changes);
	const built = await buildPack(folder);
	remove();
	assert.ok(built.ok, JSON.stringify(built));
	return built.value;
}

/** The tiny package has two: too few for a real one. */
const isOfFew = ({ message }: { readonly message: string }) => /chosen by hand/.test(message);
const consistency: typeof checkConsistency = (...about) => checkConsistency(...about).filter((one) => !isOfFew(one));

const statement = tinyPackage["statement.md"] ?? "";
const vocabulary = new Set(["first-only", "hidden-quadratic"]);

describe("the gate, reading a package", () => {
	it("has nothing to say about a complete one", async () => {
		assert.deepEqual(consistency(await packWith(), { statement, vocabulary }), []);
	});

	it("asks for twelve cases chosen by hand", async () => {
		const [few] = checkConsistency(await packWith(), { statement, vocabulary });
		assert.deepEqual([few?.step, few?.message], [9, "2 cases chosen by hand; at least 12 are needed."]);
	});

	it("names what refers to nothing and what is missing", async () => {
		const cases = (tinyPackage["cases.yaml"] ?? "")
			.replace("catches: [first-only]", "catches: [first-olny]")
			.replace("name: nothing", "name: two items")
			.replace("0d3ad0f6a103", "0d3ad0f6a102");
		const pack = await packWith({
			"cases.yaml": cases,
			"problem.yaml": (tinyPackage["problem.yaml"] ?? "").replace("maxLength: MAX_ITEMS", "maxLength: MAX_ITMES"),
			"solutions/accepted/fold.ts": null,
			"solutions/wrong/first.py": (tinyPackage["solutions/wrong/first.py"] ?? "").replace(
				"[two items]",
				"[three items]",
			),
		});
		assert.deepEqual(
			consistency(pack, { statement, vocabulary }).map(({ where, message }) => `${where}: ${message}`),
			[
				"problem.yaml: items: the bound MAX_ITMES is not a number among the constants.",
				'case "two items": it catches "first-olny", which is not among the mistakes of problem.yaml.',
				'case "two items": its name is used twice.',
				'case "as many as allowed": its id is used twice.',
				"solutions/accepted: two accepted solutions with different ideas are needed.",
				"solutions/accepted: an accepted solution in typescript is needed.",
				'solutions/wrong/first.py: must_fail names "three items", which is neither a case nor a group.',
			],
		);
	});
});

function runOf(
	kind: PackedSolution["kind"],
	verdicts: Readonly<Record<string, Verdict>>,
	must_fail?: string[],
): SolutionRun {
	const header = { idea: "x", ...(must_fail === undefined ? {} : { must_fail }) };
	return {
		solution: { file: "a.py", kind, language: "python", header, source: "", text: "" },
		verdict: "wrong-answer",
		message: "",
		cases: Object.entries(verdicts).map(([name, verdict]) => ({
			id: name,
			name,
			group: name === "big" ? "scale" : "edge",
			verdict,
			message: "m",
		})),
	};
}

describe("the gate, reading mistakes", () => {
	it("refuses an id that the problems do not share", async () => {
		const pack = await packWith();
		assert.deepEqual(consistency(pack, { statement, vocabulary: new Set(["first-only"]) }), [
			{
				step: 1,
				where: "problem.yaml",
				message: 'the mistake "hidden-quadratic" is not in problems/mistakes.yaml.',
			},
		]);
	});
});

describe("the gate, judging solutions", () => {
	it("refuses an accepted solution that fails anywhere", () => {
		assert.deepEqual(checkAccepted(runOf("accepted", { small: "accepted", big: "time-limit-exceeded" })), [
			{ step: 2, where: "solutions/a.py", message: 'fails "big" (scale): time-limit-exceeded. m' },
		]);
	});

	it("refuses a slow solution that is wrong on a small case, not one that fails on scale", () => {
		assert.deepEqual(checkSlow(runOf("slow", { small: "accepted", big: "time-limit-exceeded" })), []);
		assert.equal(checkSlow(runOf("slow", { small: "wrong-answer", big: "accepted" })).length, 1);
	});

	it("refuses a wrong solution that is accepted, or passes where it must fail; a group means some case of it", () => {
		assert.deepEqual(checkWrong(runOf("wrong", { small: "wrong-answer", other: "runtime-error" }, ["small"])), []);
		assert.deepEqual(checkWrong(runOf("wrong", { small: "wrong-answer", other: "accepted" }, ["edge"])), []);
		assert.match(checkWrong(runOf("wrong", { small: "accepted" }, ["small"]))[0]?.message ?? "", /is accepted/);
		assert.match(
			checkWrong(runOf("wrong", { small: "wrong-answer", big: "accepted" }, ["big"]))[0]?.message ?? "",
			/passes "big", which must fail; it fails: "small"/,
		);
		assert.match(
			checkWrong(runOf("wrong", { small: "wrong-answer" }))[0]?.message ?? "",
			/names no must_fail; it fails: "small"/,
		);
	});
});

describe("variants of a right answer", () => {
	const named = (harmless: boolean, ...of: Parameters<typeof answerVariants>) =>
		answerVariants(...of)
			.filter((variant) => variant.harmless === harmless)
			.map((variant) => variant.name);

	it("permute only where order does not matter", () => {
		assert.ok(named(true, { kind: "unordered" }, [1, 2]).includes("the items in another order"));
		assert.ok(named(false, { kind: "exact" }, [1, 2]).includes("the items in another order"));
		assert.ok(!named(false, { kind: "exact" }, [1, 1]).includes("the items in another order"));
	});

	it("stay within and leave a float's tolerance", () => {
		const variants = answerVariants({ kind: "float", rtol: 0, atol: 0.01 }, { $f: "2.0" });
		assert.deepEqual(variants.find(({ name }) => name.startsWith("every float off"))?.actual, { $f: "2.0025" });
		assert.deepEqual(variants.find(({ name }) => name === "one number changed")?.actual, { $f: "2.2" });
	});

	it("take 1.0 for 1 unless the problem asks otherwise, and a tuple for a list", () => {
		assert.ok(named(true, { kind: "exact" }, [1]).includes("1.0 for 1"));
		assert.ok(!named(true, { kind: "exact", intIsFloat: false }, [1]).includes("1.0 for 1"));
		assert.deepEqual(
			answerVariants({ kind: "exact" }, [[1], []]).find(({ name }) => name.startsWith("a tuple"))?.actual,
			{ $t: [{ $t: [1] }, { $t: [] }] },
		);
	});

	it("never harm by changing nothing", () => {
		const expected = { $t: [0, "", true, null, { $d: [["k", [1]]] }] } as const;
		for (const { harmless, actual } of answerVariants({ kind: "exact" }, expected)) {
			if (!harmless) assert.notDeepEqual(actual, expected);
		}
	});
});

describe("the gate's table", () => {
	it("says what was measured, what was not, and where to mend what", () => {
		const base = {
			problem: "tiny-sum",
			cases: 3,
			inputsCompared: 2500,
			growthMargin: 1.5,
			wallMs: 1234,
			cached: true,
			untested: [],
		};
		assert.equal(
			renderGateTable([
				{ ...base, findings: [{ step: 2, where: "solutions/a.py", message: "fails." }] },
				{
					...base,
					problem: "sum",
					mutants: { mutants: 40, killed: 38, explained: 2, toldApart: 0 },
					naming: { wrong: 9, named: 8 },
					findings: [],
				},
			]),
			`problem   cases  inputs compared  mutants killed (left)  mistakes named  growth margin  time            verdict
--------  -----  ---------------  ---------------------  --------------  -------------  --------------  ---------
tiny-sum  3      2500             not measured           not measured    ≥ 1.5 ×        1.2 s (cached)  1 to mend
sum       3      2500             38/40 (2)              8/9             ≥ 1.5 ×        1.2 s (cached)  passed

tiny-sum, step 2 (accepted solutions), solutions/a.py:
  fails.`,
		);
	});
});
