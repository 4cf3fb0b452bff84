import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const src = join(import.meta.dirname, "..", "..", "..", "..", "src");

/** The rooms that hold a key, a prompt or an answer in their hands. */
const rooms = [
	"node/review/**/*.ts",
	"core/review/*.ts",
	"core/review/{interview,prompts}/**/*.ts",
	"extension/review/providers/**/*.ts",
	"extension/review/{reviewing,reviewerChoice,sendConsent,failureRecovery,connectionTest,watchReview}.ts",
];

describe("the rooms of a review", () => {
	it("write to no log and print nothing: what they hold is never written down", () => {
		const files = rooms.flatMap((room) => globSync(room, { cwd: src }));
		assert.ok(files.length > 60, `${files.length} files`);
		const writing = files.filter((file) =>
			/\bconsole\.|\blog(?:ger)?\.(?:trace|debug|info|warn|error|append\w*)\(|process\.std(?:out|err)/.test(
				readFileSync(join(src, file), "utf8"),
			),
		);
		assert.deepEqual(writing, []);
	});
});
