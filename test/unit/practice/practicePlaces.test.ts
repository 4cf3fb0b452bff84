import assert from "node:assert/strict";

import { parsePracticePath, practicePathOf } from "../../../src/core/practice/practicePath.ts";
import { practicePlaces } from "../../../src/core/practice/practicePlaces.ts";

describe("practicePlaces", () => {
	const pathsOf = (round: Parameters<typeof practicePlaces>[0]["round"], languages: "python sql" | "" = "") =>
		practicePlaces({ slug: "x", round, languages: languages === "" ? [] : ["python", "sql"] }).map(practicePathOf);

	it("has one place for each language of code and SQL, and one for everything else", () => {
		assert.deepEqual(pathsOf("coding", "python sql"), ["coding/x/solution.py", "coding/x/solution.sql"]);
		assert.deepEqual(pathsOf("data", "python sql"), ["coding/x/solution.py", "coding/x/solution.sql"]);
		assert.deepEqual(pathsOf("design"), ["design/x/design.md"]);
		assert.deepEqual(pathsOf("knowledge"), ["knowledge/x/answer.md"]);
		assert.deepEqual(pathsOf("depth"), ["knowledge/x/answer.md"]);
		assert.deepEqual(pathsOf("values"), ["values/x/answer.md"]);
	});

	it("names places that are found again by their paths", () => {
		for (const round of ["coding", "data", "design", "knowledge", "depth", "values"] as const) {
			const places = practicePlaces({ slug: "x", round, languages: ["go"] });
			assert.deepEqual(places.map(practicePathOf).map(parsePracticePath), places);
		}
	});
});
