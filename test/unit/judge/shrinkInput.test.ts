import assert from "node:assert/strict";
import fc from "fast-check";

import { compareInputs, inputSize } from "../../../src/core/judge/inputSize.ts";
import { readInput, writeInput } from "../../../src/core/judge/inputTree.ts";
import { shrinkInput } from "../../../src/core/judge/shrinkInput.ts";
import { inputRefusal } from "../../../src/core/problem/inputRefusal.ts";
import { plainWire } from "../../../src/core/problem/plainWire.ts";
import type { Wire } from "../../../src/core/problem/wire.ts";
import { anyLegal, type Bounded, counter, encoded, everyForm, plays } from "./anyInput.ts";

/** Shrinks as long as the input, in the form of cases.yaml, still has the property. */
function smallest(problem: Bounded, plain: unknown, fails: (plain: never) => boolean): unknown {
	const asPlain = (input: Wire) => {
		const written = plainWire(input);
		assert.ok(written.ok);
		return written.value;
	};
	let input: Wire | undefined = encoded(problem, plain);
	for (let best = input; ; best = input) {
		input = shrinkInput(problem, best).find((one) => fails(asPlain(one) as never));
		if (input === undefined) return asPlain(best);
	}
}

const list = (type: string): Bounded => ({
	signature: { kind: "function", name: "f", params: [{ name: "of", type }], returns: "int" },
	constants: {},
});

describe("shrinking an input", () => {
	it("reads an input into its parts and back", () => {
		fc.assert(
			fc.property(anyLegal, ([{ signature }, input]) => {
				assert.deepEqual(writeInput(readInput(signature, input)), input);
			}),
		);
	});

	it("tries only inputs that are simpler, of the declared types and within the bounds, the simplest first", () => {
		fc.assert(
			fc.property(anyLegal, ([problem, input]) => {
				const candidates = shrinkInput(problem, input);
				for (const [i, candidate] of candidates.entries()) {
					assert.ok(compareInputs(candidate, input) < 0, JSON.stringify([input, candidate]));
					assert.equal(inputRefusal(problem, candidate), null);
					const before = candidates[i - 1];
					assert.ok(before === undefined || compareInputs(before, candidate) < 0);
				}
			}),
			{ numRuns: 20 },
		);
	});

	it("ends, whichever of the simpler inputs still fails", () => {
		const choices = fc.array(fc.nat(), { minLength: 60, maxLength: 60 });
		fc.assert(
			fc.property(anyLegal, choices, ([problem, input], chosen) => {
				let now: Wire | undefined = input;
				for (const choice of chosen) {
					const candidates: readonly Wire[] = shrinkInput(problem, now);
					now = candidates[choice % Math.max(1, candidates.length)];
					if (now === undefined) return;
				}
				assert.fail("60 steps, and there is still something simpler");
			}),
			{ numRuns: 10 },
		);
	});

	it("keeps two equal items where a repeat is the mistake", () => {
		const repeats = ([of]: [string[]]) => new Set(of).size < of.length;
		assert.deepEqual(smallest(list("list[string]"), [["track9", "x", "é", "x", "track7"]], repeats), [["a", "a"]]);
	});

	it("keeps what must stay in order: times that come down, and a text that sorts before another", () => {
		const falls = ([of]: [[string, number][]]) =>
			of.some(([user, time], i) => i > 0 && of[i - 1]![0] < user && of[i - 1]![1] > time);
		const events = [
			["zoe", 990],
			["ana", 985],
			["ben", 971],
			["ana", 40],
		];
		assert.deepEqual(smallest(list("list[tuple[string, int]]"), [events], falls), [
			[
				["a", 1],
				["b", 0],
			],
		]);
	});

	it("moves numbers that belong together, so that their distance stays", () => {
		const apart = ([of]: [number[]]) => of.some((one) => of.some((other) => other - one === 7));
		assert.deepEqual(smallest(list("list[int]"), [[100_003, 100_010, 5]], apart), [[0, 7]]);
	});

	it("removes an id from every list that holds it", () => {
		const problem: Bounded = {
			signature: {
				kind: "function",
				name: "f",
				params: [
					{ name: "orders", type: "list[list[string]]" },
					{ name: "heard", type: "map[string, int]" },
				],
				returns: "int",
			},
			constants: {},
		};
		const legal = ([orders, heard]: [string[][], Record<string, number>]) =>
			orders.length === 2 && new Set(orders.map((one) => [...one].sort().join())).size === 1 && "t" in heard;
		const input = [
			[
				["t", "u", "v"],
				["v", "t", "u"],
			],
			{ t: 5, v: 9 },
		];
		const needed = (plain: [string[][], Record<string, number>]) =>
			legal(plain) && plain[0].every((one) => one.includes("t"));
		assert.deepEqual(smallest(problem, input, needed), [[["t"], ["t"]], { t: 0 }]);
	});

	it("removes operations and keeps the one that makes the object", () => {
		const twice = (script: [string, unknown][]) => script.filter(([name]) => name === "take").length > 1;
		const script = [
			["new", 40],
			["add", "x"],
			["take", 9],
			["add", "y"],
			["take", 3],
		];
		assert.deepEqual(smallest(counter, script, twice), [
			["new", 1],
			["take", 0],
			["take", 0],
		]);
	});

	it("removes rows and keeps the keys that lead from one table to another", () => {
		const joined = ({ track, play }: { track: [number, string | null][]; play: [number][] }) =>
			play.some(([id]) => track.some((one) => one[0] === id && one[1] === null));
		const tables = {
			track: [
				[7, "x"],
				[8, null],
				[9, "y"],
			],
			play: [[9], [8], [8]],
		};
		assert.deepEqual(smallest(plays, tables, joined), { track: [[0, null]], play: [[0]] });
	});

	it("prefers a letter to an empty text, and fewer values to shorter ones", () => {
		const labels = (a: string, b: string) => compareInputs([a], [b]);
		assert.ok(labels("a", "") < 0);
		assert.ok(labels("a", "B") < 0);
		assert.ok(compareInputs([[1000]], [[1, 1]]) < 0);
		assert.deepEqual(inputSize(encoded(everyForm, [[["a", 1]], {}, [3], [[null]], "ab", null, 1])), {
			leaves: 7,
			characters: 39,
		});
	});
});

describe("the plain form of a value", () => {
	it("is read again as the same value by its type", () => {
		fc.assert(
			fc.property(anyLegal, ([problem, input]) => {
				const plain = plainWire(input);
				if (plain.ok) assert.deepEqual(encoded(problem, JSON.parse(JSON.stringify(plain.value))), input);
			}),
		);
	});

	it("is refused where it would lose something", () => {
		for (const value of [{ $f: "nan" }, { $f: "-0.0" }, { $i: "9007199254740993" }, { $x: "Foo" }] as const) {
			assert.equal(plainWire([value]).ok, false);
		}
	});
});
