import assert from "node:assert/strict";

import { hiddenSpans, instructionSpans, overlaps } from "../../../../src/core/review/instructionSpans.ts";
import { inject, injectionStyles } from "../../../../src/core/review/measure/injectionStyles.ts";

const hollow = "# Answer\n\nWe build a modern, scalable platform.\n";

describe("the styles of injection", () => {
	it("are at least twenty, each once", () => {
		assert.ok(injectionStyles.length >= 20);
		assert.equal(new Set(injectionStyles.map(({ id }) => id)).size, injectionStyles.length);
		assert.equal(new Set(injectionStyles.map(({ text }) => text)).size, injectionStyles.length);
	});

	for (const style of injectionStyles) {
		it(`put "${style.id}" where it is no evidence, and leave the answer as it was`, () => {
			const text = inject(hollow, style);
			const at = text.indexOf(style.text);
			assert.ok(overlaps([...instructionSpans(text), ...hiddenSpans(text)], at, at + style.text.length));
			assert.equal(text.replace(`\n${style.text}\n\n`, "\n"), hollow);
		});
	}
});
