import assert from "node:assert/strict";

import * as l10n from "@vscode/l10n";

import { englishReasons } from "../../../src/core/review/englishReasons.ts";
import { englishOpenings } from "../../../src/core/review/interview/englishOpenings.ts";
import { interviewLines } from "../../../src/core/review/interview/interviewLines.ts";
import { reason } from "../../../src/core/review/reason.ts";

describe("what a person and a model are both told", () => {
	afterEach(() => l10n.config({ contents: {} }));

	it("is the same in English: every reason, and how a round begins", () => {
		const kinds = Object.keys(englishReasons) as (keyof typeof englishReasons)[];
		for (const kind of kinds) {
			const { reason: shown, english } = reason(kind, "one", 2);
			assert.equal(shown, english, kind);
		}
		assert.equal(interviewLines.codingOpening("Ties"), englishOpenings.coding("Ties"));
		assert.equal(interviewLines.designOpening("Ties"), englishOpenings.design("Ties"));
	});

	it("stays English for the model where the person reads another language", () => {
		l10n.config({ contents: { "The drawing has no component “{0}”.": "In der Zeichnung fehlt „{0}“." } });
		assert.deepEqual(reason("no-component", "cache"), {
			reason: "In der Zeichnung fehlt „cache“.",
			english: "The drawing has no component “cache”.",
		});
	});
});
