import assert from "node:assert/strict";

import type { Signature } from "../../../src/core/problem/problem.ts";
import { starterCode } from "../../../src/core/problem/starterCode.ts";
import { cppType } from "../../../src/core/problem/starters/cppType.ts";
import { typeOf } from "../../../src/core/problem/starters/signatureType.ts";

describe("starter code in C++", () => {
	it("is a free function in camel case, large values by const reference, one that may be changed by reference", () => {
		const call: Signature = {
			kind: "function",
			name: "pick_freshest",
			params: [
				{ name: "orders", type: "list[list[string]]" },
				{ name: "last_played", type: "map[string, int]", mutable: true },
				{ name: "rand", type: "callable[rand]" },
			],
			returns: "optional[tuple[int, set[string]]]",
		};
		assert.equal(
			starterCode(call, "cpp"),
			[
				"#include <functional>",
				"#include <optional>",
				"#include <stdexcept>",
				"#include <string>",
				"#include <unordered_map>",
				"#include <unordered_set>",
				"#include <utility>",
				"#include <vector>",
				"using namespace std;",
				"",
				"optional<pair<long long, unordered_set<string>>> pickFreshest(const vector<vector<string>>& orders, unordered_map<string, long long>& lastPlayed, function<double()> rand) {",
				'    throw logic_error("not written yet");',
				"}",
				"",
			].join("\n"),
		);
	});

	it("is a class with its constructor and public methods", () => {
		const cache: Signature = {
			kind: "class",
			name: "TrackCache",
			init: [{ name: "capacity_kb", type: "int" }],
			methods: [{ name: "put_all", params: [{ name: "ids", type: "iterator[string]" }], returns: "none" }],
		};
		const text = starterCode(cache, "cpp");
		assert.match(
			text,
			/class TrackCache \{\npublic:\n {4}TrackCache\(long long capacityKb\) \{\n {4}\}\n\n {4}void putAll\(Iterator<string> ids\) \{/,
		);
		assert.match(text, /given: Iterator<T> has bool hasNext\(\) and T next\(\)/);
	});

	it("knows a type for every type of a signature; what the library cannot hash goes into an ordered set or map", () => {
		const types: Readonly<Record<string, string>> = {
			int: "long long",
			float: "double",
			bool: "bool",
			string: "string",
			bytes: "vector<unsigned char>",
			none: "void",
			any: "any",
			"list[none]": "vector<monostate>",
			"set[tuple[int, int]]": "set<pair<long long, long long>>",
			"set[optional[int]]": "unordered_set<optional<long long>>",
			"map[list[int], tuple[int, float, bool]]": "map<vector<long long>, tuple<long long, double, bool>>",
			"iterator[bytes]": "Iterator<vector<unsigned char>>",
			"callable[randint]": "function<long long(long long, long long)>",
		};
		for (const [type, expected] of Object.entries(types)) assert.equal(cppType(typeOf(type)), expected);
	});
});
