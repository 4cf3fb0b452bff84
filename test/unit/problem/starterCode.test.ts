import assert from "node:assert/strict";

import type { Signature } from "../../../src/core/problem/problem.ts";
import { starterCode } from "../../../src/core/problem/starterCode.ts";

const call: Signature = {
	kind: "function",
	name: "pick_freshest",
	params: [
		{ name: "orders", type: "list[list[string]]" },
		{ name: "last_played", type: "map[string, int]" },
		{ name: "rand", type: "callable[rand]" },
	],
	returns: "optional[tuple[int, set[string]]]",
};

describe("starter code", () => {
	it("is typed in Python", () => {
		assert.equal(
			starterCode(call, "python"),
			[
				"from __future__ import annotations",
				"",
				"from typing import Callable",
				"",
				"",
				"def pick_freshest(orders: list[list[str]], last_played: dict[str, int], rand: Callable[[], float]) -> tuple[int, set[str]] | None:",
				'    """Write your solution here."""',
				"    raise NotImplementedError",
				"",
			].join("\n"),
		);
	});

	it("is typed and exported in TypeScript, with names in camel case", () => {
		assert.equal(
			starterCode(call, "typescript"),
			[
				"export function pickFreshest(orders: string[][], lastPlayed: Map<string, number>, rand: () => number): [number, Set<string>] | null {",
				'  throw new Error("not written yet");',
				"}",
				"",
			].join("\n"),
		);
	});

	it("lists tables and columns in SQL and is a query", () => {
		const query: Signature = {
			kind: "query",
			columns: [
				{ name: "name", type: "string" },
				{ name: "rank", type: "int" },
			],
			tables: [{ name: "artist", columns: [{ name: "id", type: "int" }] }],
			ordered: true,
		};
		assert.equal(
			starterCode(query, "sql"),
			'-- tables:\n--   artist(id int)\n-- columns: name, rank\n-- the order of the rows is judged\nSELECT NULL AS name, NULL AS "rank"\n',
		);
	});
});
