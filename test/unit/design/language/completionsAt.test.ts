import assert from "node:assert/strict";

import { LineIndex } from "../../../../src/core/base/lineIndex.ts";
import type { DesignPack } from "../../../../src/core/design/designPack.ts";
import { applyEdits } from "../../../../src/core/design/language/applyEdits.ts";
import { completionsAt } from "../../../../src/core/design/language/completionsAt.ts";
import { metadataKeyMeaning } from "../../../../src/core/design/language/metadataKeyMeaning.ts";
import { componentKeys, connectorKeys } from "../../../../src/core/design/metadataKeys.ts";
import { roleIds } from "../../../../src/core/design/role.ts";
import { buildDesignPack } from "../../../../src/node/design/designPackBuilder.ts";
import { designText } from "../designText.ts";
import { atCaret, designTextOf } from "./designLanguageText.ts";

const drawing = `
  app[Mobile app] -->|opens| api["Home API"]
  api e1@--> rank[Ranker]
  subgraph data [Stores]
    feats[("Feature store")]
  end
  rank --> feats
  rank@{ p95: 60, n: 4 }
`;
const estimate = "mau = 751M user\npeak = mau * 3 open/user/day to open/s";

let pack: DesignPack;

function at(line: string, where: "drawing" | "estimate" | "prose" = "drawing", withPack = false) {
	const { text, position } = atCaret(
		designText({
			estimate: where === "estimate" ? `${estimate}\n${line}` : estimate,
			drawing: where === "drawing" ? `${drawing}${line}\n  api --> rank` : drawing,
			...(where === "prose" ? { prose: line } : {}),
		}),
		withPack ? { pack } : {},
	);
	return { text, position, found: completionsAt(text, position) };
}

function labels(...parts: Parameters<typeof at>): readonly string[] {
	return at(...parts).found.map(({ label }) => label);
}

/** The line of the caret once an item is taken. */
function taken(label: string, ...parts: Parameters<typeof at>): string {
	const { text, position, found } = at(...parts);
	const item = found.find((one) => one.label === label);
	assert.ok(item, found.map((one) => one.label).join(", "));
	const edits = [{ range: item.range, text: item.text }, ...(item.also === undefined ? [] : [item.also])];
	const after = applyEdits(text.text, edits);
	const added = item.also === undefined ? 0 : 1;
	return new LineIndex(after).line(position.lineBase0 + added);
}

const ids = ["app", "api", "rank", "feats", "data"];

describe("completionsAt", () => {
	before(() => {
		const built = buildDesignPack("problems/design/home-shelf-ranking");
		assert.ok(built.ok);
		pack = built.value;
	});

	it("offers every role behind kind:, with its label and what it does", () => {
		const { found } = at("  feats@{ kind: ¦ }");
		assert.deepEqual(
			found.map(({ label }) => label),
			roleIds.filter((role) => role !== "unknown"),
		);
		const ranker = found.find(({ label }) => label === "ranker");
		assert.equal(ranker?.detail, "Ranker");
		assert.match(ranker?.meaning ?? "", /model/);
		assert.equal(taken("ranker", "  feats@{ kind: ra¦ }"), "  feats@{ kind: ranker }");
		assert.equal(taken("ranker", "  feats@{ kind:¦ }"), "  feats@{ kind: ranker }");
		assert.equal(taken("ranker", "  feats@{ n: 2, kind: ¦"), "  feats@{ n: 2, kind: ranker");
		assert.equal(taken("ranker", "  feats@{ kind: ¦n: 2 }"), "  feats@{ kind: ranker, n: 2 }");
	});

	it("offers a component the keys that it does not have yet, with their units", () => {
		assert.deepEqual(labels("  feats@{ ¦ }"), componentKeys);
		assert.deepEqual(labels("  feats@{ kind: cache, ¦, p50: 3 }"), [
			"p95",
			"p99",
			"rps_max",
			"n",
			"shards",
			"rps",
			"hit",
			"takes",
		]);
		assert.deepEqual(
			labels("  rank@{ ¦ }"),
			["kind", "p50", "p99", "rps_max", "shards", "rps", "hit", "takes"],
			"another line has p95, n",
		);
		assert.equal(at("  feats@{ ¦ }").found.find(({ label }) => label === "p95")?.detail, "ms");
		assert.equal(taken("p95", "  feats@{¦}"), "  feats@{ p95: }");
		assert.equal(taken("rps_max", "  feats@{ n: 3, rp¦ }"), "  feats@{ n: 3, rps_max:  }");
		assert.ok(at("  feats@{ ¦").found.find(({ label }) => label === "kind")?.goesOn, "roles follow at once");
	});

	it("offers a named arrow its own keys", () => {
		assert.deepEqual(labels("  e1@{ ¦ }"), connectorKeys);
		assert.deepEqual(labels("  e1@{ ratio: 0.3, ¦ }"), ["async", "seq", "retries", "timeout"]);
		assert.equal(taken("seq", "  e1@{ ¦ }"), "  e1@{ seq: true }");
		assert.deepEqual(labels("  e1@{ async: ¦ }"), ["true", "false"]);
	});

	it("says of every key what it means when it is missing", () => {
		for (const [key, { meaning, missing }] of Object.entries(metadataKeyMeaning)) {
			assert.match(meaning, /\.$/, key);
			assert.match(missing, /\.$/, key);
		}
	});

	it("offers ids behind an arrow, a label, an & and in class, with labels beside them", () => {
		for (const line of [
			"  app --> ¦",
			"  app -->¦",
			"  app --> ra¦",
			"  app -->|asks| ¦",
			"  app -.->|asks|¦",
			"  app -- asks --> ¦",
			"  app ==> ¦",
			"  app --- ¦",
			'  app[Phone] -->|"a (b)"| ¦',
			"  app & ¦",
			"  app --> rank & ¦",
			"  class ¦",
			"  class app,¦",
			"  app --> rank --> ¦",
		]) {
			assert.deepEqual(labels(line), ids, line);
		}
		const { found } = at("  app --> ¦");
		assert.deepEqual(
			found.map(({ detail }) => detail),
			["Mobile app", "Home API", "Ranker", "Feature store", "Stores"],
		);
		assert.equal(taken("rank", "  app -->¦"), "  app --> rank");
		assert.equal(taken("rank", "  app --> ra¦"), "  app --> rank");
		assert.equal(taken("rank", "  app & r¦"), "  app & rank");
	});

	it("offers ids and names of arrows at the beginning of a line", () => {
		assert.deepEqual(labels("  ¦"), [...ids, "e1"]);
		assert.deepEqual(labels("  ra¦"), [...ids, "e1"], "what is being written is no component yet");
	});

	it("is silent in labels, comments, behind a finished statement and in a block of another language", () => {
		for (const line of [
			"  x[A ¦",
			'  x["A ¦"]',
			"  app -->|asks ¦",
			"  %% app --> ¦",
			"  app --> rank ¦",
			"  app -- as¦",
		]) {
			assert.deepEqual(labels(line), [], line);
		}
		const { text, position } = atCaret("```python\nx = {¦\n```\n");
		assert.deepEqual(completionsAt(text, position), []);
	});

	it("offers the names that checks read and what the problem gives and asks, where a line begins", () => {
		const found = at("¦", "estimate", true).found;
		const names = found.map(({ label }) => label);
		for (const name of ["entry_rps", "slo_p50", "slo_p95", "slo_p99", "deadline", "daily_share", "mean_rps"]) {
			assert.ok(names.includes(name), `${name} in ${names.join(", ")}`);
		}
		assert.ok(!names.includes("mau") && !names.includes("peak_rps"), "what has a line is not offered again");
		assert.equal(found.find(({ label }) => label === "daily_share")?.detail, "given: 40%");
		assert.equal(taken("daily_share", "da¦", "estimate", true), "daily_share = 40%");
		assert.equal(taken("slo_p95", "¦", "estimate"), "slo_p95 = 200 ms");
	});

	it("offers names with their values where a number may stand", () => {
		for (const line of ["x = ¦", "x =¦", "x = 3 * ¦", "x = (¦", "x = 2 ^ ¦", "x = pea¦", "x = 1 - pe¦", "x = max(¦"]) {
			const found = at(line, "estimate").found;
			assert.deepEqual(
				found.slice(0, 2).map(({ label }) => label),
				["mau", "peak"],
				line,
			);
			assert.equal(found[1]?.detail, "26 k open/s", line);
		}
		assert.equal(taken("peak", "x =¦", "estimate"), "x = peak");
		assert.equal(taken("peak", "x = 3 * pe¦", "estimate"), "x = 3 * peak");
	});

	it("brings a given that has no line along with its line", () => {
		const { text, position, found } = at("x = mau * ¦", "estimate", true);
		const share = found.find(({ label }) => label === "daily_share");
		assert.ok(share?.also);
		const lines = applyEdits(text.text, [{ range: share.range, text: share.text }, share.also]).split("\n");
		assert.deepEqual(lines.slice(position.lineBase0, position.lineBase0 + 2), [
			"daily_share = 40%",
			"x = mau * daily_share",
		]);
	});

	it("offers units behind a number, a slash and to, what is counted here first", () => {
		for (const line of ["x = 3 ¦", "x = 3¦", "x = 751M ¦", "x = 2.5e6 ¦", "x = 3 us¦", "x = mau * 40 ¦"]) {
			const found = labels(line, "estimate");
			assert.ok(found.includes("ms") && found.includes("user") && found.includes("%"), `${line}: ${found.join(" ")}`);
		}
		assert.equal(taken("ms", "x = 3¦", "estimate"), "x = 3 ms");
		assert.equal(taken("%", "x = 40¦", "estimate"), "x = 40%");
		assert.deepEqual(labels("x = 3 open/¦", "estimate").slice(0, 4), ["mau", "peak", "user", "open"]);
		assert.ok(labels("x = peak to ¦", "estimate").includes("h"));
		assert.equal(labels("scores = mau * 40 ¦", "estimate", true)[0], "card/s", "what the problem asks for");
		assert.deepEqual(labels("mean_rps = mau ¦", "estimate", true), ["to open/s"]);
	});

	it("offers formulas behind # = and nothing in any other comment", () => {
		assert.ok(labels("x = 3 # = ¦", "estimate", true).includes("peak-load"));
		assert.deepEqual(labels("x = 3 # because ¦", "estimate", true), []);
		assert.deepEqual(labels("x = 3 // ¦", "estimate", true), []);
	});

	it("offers the candidate's numbers behind { in prose, and nothing else there", () => {
		const { found } = at("At {¦ it holds.", "prose");
		assert.deepEqual(
			found.map(({ label, detail }) => [label, detail]),
			[
				["mau", "751 M user"],
				["peak", "26 k open/s"],
			],
		);
		assert.equal(taken("peak", "At {¦} it holds.", "prose"), "At {peak} it holds.");
		assert.equal(taken("peak", "At {pe¦ it holds.", "prose"), "At {peak} it holds.");
		for (const line of ["At ¦", "app --> ¦", "kind: ¦", "- [a](¦", "## ¦", "rank@{ ¦"]) {
			assert.deepEqual(labels(line, "prose"), [], line);
		}
	});

	it("reads a plain flowchart as a drawing from its first line", () => {
		const text = "flowchart LR\n  a[App] --> b[Ranker]\n  b --> ¦\n";
		const { text: read, position } = atCaret(text, { plainFlowchart: true });
		assert.deepEqual(
			completionsAt(read, position).map(({ label }) => label),
			["a", "b"],
		);
		const empty = atCaret("¦", { plainFlowchart: true });
		assert.deepEqual(
			completionsAt(empty.text, empty.position).map(({ label }) => label),
			["flowchart LR", "flowchart TB"],
		);
	});

	it("answers at every place of a document without throwing, with ranges that end at the caret", () => {
		const text = designTextOf(designText({ estimate, drawing, prose: "At {peak} the Ranker holds. {" }), { pack });
		for (let offset = 0; offset <= text.text.length; offset++) {
			const position = text.index.positionAt(offset);
			for (const { range } of completionsAt(text, position)) {
				assert.deepEqual(range.end, position);
				assert.equal(range.start.lineBase0, position.lineBase0);
			}
		}
	});
});
