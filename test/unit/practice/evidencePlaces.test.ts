import assert from "node:assert/strict";

import { evidencePlaces } from "../../../src/core/practice/scorecard/evidencePlaces.ts";
import type { ReviewRecord } from "../../../src/core/review/reviewRecord.ts";

function record(document: string, quote: string, source?: string): ReviewRecord {
	const at = { lineBase0: 11, character: 0 };
	const evidence = { kind: "quote", quote, range: { start: at, end: at }, ...(source === undefined ? {} : { source }) };
	const finding = { source: "model", level: "senior", evidence: [{ kind: "computed", text: "7" }, evidence] };
	return {
		slug: "home",
		document,
		review: { rows: [{ criterion: "scale", finding }, { criterion: "cost" }] },
	} as unknown as ReviewRecord;
}

describe("the place of evidence", () => {
	it("is the line that the words stood in, with the level that was seen in them", () => {
		const placeOf = evidencePlaces([record("design/home/design.md", "sixteen shards")]);
		assert.deepEqual(placeOf("home", "scale", "sixteen shards"), {
			path: "design/home/design.md",
			lineBase0: 11,
			level: "senior",
		});
	});

	it("has no line where the words were a reply to a follow-up", () => {
		const placeOf = evidencePlaces([record("design/home/design.md", "sixteen shards", "answer")]);
		assert.equal(placeOf("home", "scale", "sixteen shards")?.lineBase0, null);
	});

	it("is not known for other words, another item, another problem, or a path outside the practice folder's form", () => {
		const placeOf = evidencePlaces([
			record("design/home/design.md", "sixteen shards"),
			record("../../etc/passwd", "root"),
			record("design/home/design.md>) <script>", "x"),
		]);
		for (const [slug, criterion, quote] of [
			["home", "scale", "one shard"],
			["home", "cost", "sixteen shards"],
			["other", "scale", "sixteen shards"],
			["home", "scale", "root"],
			["home", "scale", "x"],
		] as const) {
			assert.equal(placeOf(slug, criterion, quote), null, `${slug} ${criterion} ${quote}`);
		}
	});
});
