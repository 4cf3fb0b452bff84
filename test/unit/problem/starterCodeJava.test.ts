import assert from "node:assert/strict";

import type { Signature } from "../../../src/core/problem/problem.ts";
import { starterCode } from "../../../src/core/problem/starterCode.ts";

const any = (name: string, type: string) => ({ name, type });

describe("starter code in Java", () => {
	it("is a method of Solution with plain numbers, arrays of them, and boxed types where null may come", () => {
		const call: Signature = {
			kind: "function",
			name: "pick_freshest",
			params: [
				any("last_played", "map[string, list[int]]"),
				any("new", "list[list[float]]"),
				any("rand_int", "callable[randint]"),
				any("seen", "set[optional[bool]]"),
			],
			returns: "optional[tuple[int, float, string]]",
		};
		assert.equal(
			starterCode(call, "java"),
			[
				"import java.util.*;",
				"import java.util.function.*;",
				"",
				"// Tuple3 is given: make one with new Tuple3<>(a, b, c), read its parts as t.a, t.b, t.c",
				"class Solution {",
				"    Tuple3<Long, Double, String> pickFreshest(Map<String, long[]> lastPlayed, List<double[]> new_, LongBinaryOperator randInt, Set<Boolean> seen) {",
				'        throw new UnsupportedOperationException("not written yet");',
				"    }",
				"}",
				"",
			].join("\n"),
		);
	});

	it("is a class with its constructor and methods", () => {
		const cache: Signature = {
			kind: "class",
			name: "TrackCache",
			init: [any("capacity_kb", "int")],
			methods: [
				{ name: "get", params: [any("id", "string")], returns: "optional[int]" },
				{ name: "drop_all", params: [], returns: "none" },
			],
		};
		assert.equal(
			starterCode(cache, "java"),
			[
				"import java.util.*;",
				"",
				"class TrackCache {",
				"    TrackCache(long capacityKb) {",
				"    }",
				"",
				"    Long get(String id) {",
				'        throw new UnsupportedOperationException("not written yet");',
				"    }",
				"",
				"    void dropAll() {",
				'        throw new UnsupportedOperationException("not written yet");',
				"    }",
				"}",
				"",
			].join("\n"),
		);
	});
});
