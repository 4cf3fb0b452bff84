import assert from "node:assert/strict";

import fc from "fast-check";

import { LineIndex } from "../../../src/core/base/lineIndex.ts";
import { compareEstimates } from "../../../src/core/design/estimate/compareEstimates.ts";
import { evaluateEstimates } from "../../../src/core/design/estimate/evaluateEstimates.ts";
import { parseExpression } from "../../../src/core/design/estimate/parseExpression.ts";
import { parseDocument } from "../../../src/core/design/parseDocument.ts";
import { designText } from "./designText.ts";

function evaluated(estimate: string) {
	const text = designText({ estimate });
	const index = new LineIndex(text);
	return { text, index, estimates: evaluateEstimates(parseDocument(index), index) };
}

/** "26 k open/s" or the problem of the last line */
function last(...lines: string[]): string {
	const { estimate } = evaluated(lines.join("\n")).estimates.rows.at(-1)!;
	return estimate.problem?.message ?? estimate.shown ?? "";
}

describe("estimates", () => {
	it("computes the peak of the Home page from the givens", () => {
		assert.equal(last("peak = 751e6 user * 40% * 3 open/user/day * 2.5 to open/s"), "26 k open/s");
		assert.equal(
			last("mau = 751M user", "scores = mau * 40% * 3 open/user/day * 2.5 * 500 card/open * 256 B/card to GB/s"),
			"3.3 GB/s",
		);
		assert.equal(last("pairs = 66.3 * (66.3 - 1) / 2 * 4bn to 1"), "8.7 T 1");
	});

	const shown: readonly (readonly [string, string])[] = [
		["a = 751M user", "751 M user"],
		["a = 10k QPS", "10 k QPS"],
		["a = 10 kQPS to QPS", "10 k QPS"],
		["a = 2 Mrps to rps", "2 M rps"],
		["a = 1.2k rps + 300 req/s to req/s", "1.5 k req/s"],
		["a = 1,200,000 users", "1.2 M users"],
		["a = 5 million users", "5 M users"],
		["a = 2 billion plays / day to plays/s", "23 k plays/s"],
		["a = ~26k open/s", "26 k open/s"],
		["a = 4bn playlist", "4 G playlist"],
		["a = 40% + 1", "1.4"],
		["a = 100M track * 128 * 4 B/track", "51 GB"],
		["a = 100M track * 128 * 4 B/track to GB", "51 GB"],
		["a = 200 ms", "200 ms"],
		["a = 60M request/day to request/s", "694 request/s"],
		["a = 3 opens per user per day", "3 opens per user per day"],
		["a = 1 / 2 s", "0.5 /s"],
		["a = 2 ^ 10", "1 k"],
		["a = ceil(26076 / 280)", "94"],
		["a = -(3 + 4) * 2", "-14"],
		["a = 5 user + 3 users", "8 user"],
		["a = 10 Gbps * 1 s to GB", "1.3 GB"],
	];
	for (const [line, expected] of shown) {
		it(`shows ${line} as ${expected}`, () => assert.equal(last(line), expected));
	}

	const problems: readonly (readonly [readonly string[], RegExp])[] = [
		[["peak = mua * 2", "mau = 3 user"].reverse(), /"mua" is not defined; did you mean mau\?/],
		[["a = 3 s + 4 B"], /Units clash: s \+ byte/],
		[["a = 3 user to s"], /Units clash: this is user, not s/],
		[["a = 60M request/day * 1 s to request/s"], /Units clash: this is request, not request\/s/],
		[["a = b", "b = a"], /has no value yet/],
		[["a = 3 /"], /number or a name is missing/],
		[["a = (3"], /\( is not closed/],
		[["a = 3 $ 4"], /not expected|operator is missing/],
		[["a = import(3)"], /There is no function "import"/],
		[["a = 1 / 0"], /divides by zero/],
		[["a = 10 ^ 400"], /no finite value/],
		[["a = 3 user ^ 0.5", "b = a"], /no value yet|small whole number/],
		[["just words here"], /name = expression/],
	];
	for (const [lines, expected] of problems) {
		it(`says what is wrong with ${lines.at(-1)}`, () => assert.match(last(...lines), expected));
	}

	it("takes names wherever they are defined, and the candidate's names before units", () => {
		assert.equal(last("b = 2", "a = b * 3"), "6");
		const { estimates } = evaluated("a = b * 3\nb = 2\nday = 7\nc = 14 / day");
		assert.equal(estimates.byName.get("a")?.estimate.shown, "6");
		assert.equal(estimates.byName.get("c")?.estimate.shown, "2");
		assert.match(estimates.byName.get("day")?.hints[0]?.message ?? "", /no longer the unit/);
	});

	it("reads a line's own word behind its number as a unit", () => {
		assert.equal(last("users = 751M users"), "751 M users");
	});

	it("leaves comments out of a line in a document with CRLF too", () => {
		const index = new LineIndex("```estimate\r\na = 3 user # of all\r\nb = 2 * a // twice\r\n```\r\n");
		const { rows } = evaluateEstimates(parseDocument(index), index);
		assert.deepEqual(
			rows.map(({ estimate }) => estimate.shown),
			["3 user", "6 user"],
		);
	});

	it("hints that B is byte where billions were likely meant", () => {
		const { estimates } = evaluated("a = 4B playlist");
		assert.match(estimates.rows[0]?.hints[0]?.message ?? "", /for billions write bn/);
	});

	it("marks the place of a problem and the name in the document", () => {
		const { text, index, estimates } = evaluated("mau = 3 user\npeak = mau * opnes # comment");
		const { estimate } = estimates.rows[1]!;
		const at = (range: { start: Parameters<LineIndex["offsetAt"]>[0]; end: Parameters<LineIndex["offsetAt"]>[0] }) =>
			text.slice(index.offsetAt(range.start), index.offsetAt(range.end));
		assert.equal(at(estimate.nameRange), "peak");
		assert.equal(at(estimate.problem!.range), "opnes");
		assert.equal(at(estimate.range), "peak = mau * opnes");
	});

	it("never throws and nests no deeper than it can", () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom("(", ")", "1", "a", "+", "^", "-", "to", "%", "k", "/", ",", " ", "max(", "é")),
				(parts) => {
					parseExpression(parts.join(""));
				},
			),
		);
		assert.equal(parseExpression("(".repeat(100_000)).ok, false);
		assert.equal(parseExpression(`2${"^2".repeat(100_000)}`).ok, false);
		assert.equal(parseExpression("-".repeat(100_000)).ok, false);
	});
});

describe("compareEstimates", () => {
	const formula = {
		id: "peak-load",
		title: "Peak load",
		synonyms: ["peak", "peak_qps"],
		formula: "mau * share * opens * 2.5",
		unit: "open/s",
		tolerance: 2,
		criterion: "numbers",
		inputs: [
			{ name: "mau", synonyms: ["users"], given: "751M user" },
			{ name: "share", synonyms: [], given: "40%" },
			{ name: "opens", synonyms: [], given: "3 open/user/day" },
		],
	};
	const compared = (estimate: string) =>
		compareEstimates([formula], evaluated(estimate).estimates).map(({ kind, expected }) => [kind, expected]);

	it("accepts what is within a factor of two and names what is not", () => {
		assert.deepEqual(compared("peak = 26 k open/s"), []);
		assert.deepEqual(compared("peak = 50 k open/s"), []);
		assert.deepEqual(compared("peak = 60 k open/s"), [["off", "26 k open/s"]]);
		assert.deepEqual(compared("peak_qps = 2 k QPS"), [["off", "26 k open/s"]]);
	});

	it("recomputes from what the candidate assumes, with and without units", () => {
		assert.deepEqual(compared("users = 100M user\npeak = 3.5 k open/s"), []);
		assert.deepEqual(compared("users = 100M\nopens = 6\npeak = 7 k open/s"), []);
		assert.deepEqual(compared("users = 100M user\npeak = 26 k open/s"), [["off", "3.5 k open/s"]]);
	});

	it("asks for the unit, and for the right one", () => {
		assert.deepEqual(compared("peak = 26000"), [["no-unit", "26 k open/s"]]);
		assert.deepEqual(compared("peak = 26000 user"), [["unit", "26 k open/s"]]);
	});

	it("binds a line by # = id whatever its name", () => {
		assert.deepEqual(compared("x = 1 open/s # = peak-load"), [["off", "26 k open/s"]]);
	});
});
