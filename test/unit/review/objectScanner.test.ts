import assert from "node:assert/strict";

import fc from "fast-check";

import { ObjectScanner } from "../../../src/core/review/objectScanner.ts";

function scan(text: string, sizes: readonly number[]): { items: string[]; envelope: string; closed: boolean } {
	const scanner = new ObjectScanner();
	const items: string[] = [];
	let turn = 0;
	for (let at = 0; at < text.length; ) {
		const size = sizes[turn++ % sizes.length]!;
		items.push(...scanner.push(text.slice(at, at + size)));
		at += size;
	}
	return { items, envelope: scanner.envelope, closed: scanner.closed };
}

describe("ObjectScanner", () => {
	it("gives every object of the array whole, for any content and any size of piece", () => {
		const finding = fc.record({
			quote: fc.string({ unit: "binary" }),
			list: fc.array(fc.record({ a: fc.string() })),
			n: fc.jsonValue(),
		});
		const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(fc.array(finding), fc.string(), sizes, (findings, summary, pieces) => {
				const reply = { receipt: "x", findings, summary };
				const { items, envelope, closed } = scan(JSON.stringify(reply), pieces);
				assert.deepEqual(
					items.map((item) => JSON.parse(item)),
					JSON.parse(JSON.stringify(findings)),
				);
				assert.deepEqual(JSON.parse(envelope), { receipt: "x", findings: [], summary });
				assert.equal(closed, true);
			}),
			{ numRuns: 150 },
		);
	});

	it("skips a sentence and a fence before the object, even with braces in it", () => {
		const { items, closed } = scan('Here is {it}:\n```json\n{"findings":[{"a":"}]\\""}]}\n``` bye {', [3]);
		assert.deepEqual(items, ['{"a":"}]\\""}']);
		assert.equal(closed, true);
	});

	it("gives nothing of an object that was cut off", () => {
		const { items, closed } = scan('{"findings":[{"a":1},{"a":', [1]);
		assert.deepEqual(items, ['{"a":1}']);
		assert.equal(closed, false);
	});
});
