import assert from "node:assert/strict";

import type { Signature } from "../../../src/core/problem/problem.ts";
import { starterCode } from "../../../src/core/problem/starterCode.ts";

const any = (name: string, type: string) => ({ name, type });
const typeIn = (type: string): string => {
	const text = starterCode({ kind: "function", name: "f", params: [any("x", type)], returns: "none" }, "go");
	return /^func f\(x (.*)\) \{$/m.exec(text)?.[1] ?? text;
};

describe("starter code in Go", () => {
	it("is a function with slices, maps and pointers, and brings the tuples that it names", () => {
		const call: Signature = {
			kind: "function",
			name: "pick_freshest",
			params: [
				any("last_played", "map[string, list[int]]"),
				any("range", "list[tuple[string, float]]"),
				any("rand_int", "callable[randint]"),
			],
			returns: "optional[tuple[int, float, string]]",
		};
		assert.equal(
			starterCode(call, "go"),
			[
				"package solution",
				"",
				"// A tuple is a struct, read by the order of its fields: rename them as you like.",
				"type Tuple2[A, B any] struct {",
				"\tA A",
				"\tB B",
				"}",
				"",
				"type Tuple3[A, B, C any] struct {",
				"\tA A",
				"\tB B",
				"\tC C",
				"}",
				"",
				"func pickFreshest(lastPlayed map[string][]int, range_ []Tuple2[string, float64], randInt func(low, high int) int) *Tuple3[int, float64, string] {",
				'\tpanic("not written yet")',
				"}",
				"",
			].join("\n"),
		);
	});

	it("is a type with its constructor and methods, whose receiver hides no parameter", () => {
		const cache: Signature = {
			kind: "class",
			name: "TrackCache",
			init: [any("capacity_kb", "int")],
			methods: [
				{ name: "get", params: [any("t", "string")], returns: "optional[int]" },
				{ name: "drop_all", params: [], returns: "none" },
			],
		};
		assert.equal(
			starterCode(cache, "go"),
			[
				"package solution",
				"",
				"type TrackCache struct {",
				"}",
				"",
				"func NewTrackCache(capacityKb int) *TrackCache {",
				"\treturn &TrackCache{}",
				"}",
				"",
				"func (self *TrackCache) Get(t string) *int {",
				'\tpanic("not written yet")',
				"}",
				"",
				"func (self *TrackCache) DropAll() {",
				'\tpanic("not written yet")',
				"}",
				"",
			].join("\n"),
		);
	});

	it("knows every type", () => {
		const table: readonly (readonly [string, string])[] = [
			["int", "int"],
			["float", "float64"],
			["bool", "bool"],
			["string", "string"],
			["bytes", "[]byte"],
			["any", "any"],
			["list[list[int]]", "[][]int"],
			["set[string]", "map[string]struct{}"],
			["optional[list[int]]", "*[]int"],
			["iterator[float]", "func() (float64, bool)"],
			["tuple[int, string]", "Tuple2[int, string]"],
			["tuple[int]", "struct{ A int }"],
			["map[tuple[int, int], bool]", "map[Tuple2[int, int]]bool"],
			["callable[rand]", "func() float64"],
		];
		for (const [type, declared] of table) assert.equal(typeIn(type), declared);
	});

	it("has lists where Go cannot look a value up", () => {
		assert.equal(typeIn("set[list[int]]"), "[][]int");
		assert.equal(typeIn("map[list[int], string]"), "[]Tuple2[[]int, string]");
	});
});
