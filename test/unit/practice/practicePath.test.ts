import assert from "node:assert/strict";

import { parsePracticePath, practicePathOf } from "../../../src/core/practice/practicePath.ts";

describe("parsePracticePath", () => {
	it("reads solutions, designs and answers, and gives the same path back", () => {
		for (const path of [
			"coding/startup-delay/solution.py",
			"coding/a/solution.sql",
			"design/home-shelf-ranking/design.md",
			"knowledge/deploy/answer.md",
			"values/not-ready/answer.md",
		]) {
			const parsed = parsePracticePath(path);
			assert.ok(parsed);
			assert.equal(practicePathOf(parsed), path);
		}
	});

	it("takes no kept attempt, no other file and no path that climbs", () => {
		for (const path of [
			"coding/a/attempts/1.py",
			"coding/a/solution.rb",
			"coding/../solution.py",
			"design/a/notes.md",
			"knowledge/a/design.md",
			"values/a/attempts/1.md",
			"solution.py",
		]) {
			assert.equal(parsePracticePath(path), null, path);
		}
	});
});
