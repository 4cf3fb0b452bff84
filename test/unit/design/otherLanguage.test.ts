import assert from "node:assert/strict";
import { once } from "node:events";
import { Worker } from "node:worker_threads";

interface Found {
	readonly machine: readonly unknown[];
	readonly people: readonly string[];
}

describe("a design, in another language than English", function () {
	this.timeout(120_000);
	let english: Found;
	let other: Found;

	before(async () => {
		[english, other] = [await foundIn("english"), await foundIn("other")];
	});

	it("gets the same remarks at the same places, and the same edits", () => {
		assert.ok(english.machine.length > 100);
		assert.deepEqual(other.machine, english.machine);
	});

	it("gets every word of them in that language", () => {
		assert.ok(english.people.length > 100);
		assert.deepEqual(
			other.people.filter((text) => /\p{L}{2}/u.test(untranslated(text))),
			[],
		);
		assert.deepEqual(
			other.people.map((text) => text.replaceAll(/[⟦⟧]/g, "")),
			english.people,
		);
	});
});

async function foundIn(language: "english" | "other"): Promise<Found> {
	const worker = new Worker(new URL("../../support/texts/designFindings.ts", import.meta.url), {
		workerData: language,
	});
	const [found] = (await once(worker, "message")) as [Found];
	return found;
}

/** What stands outside of all brackets; they nest, since a text may be the value of another. */
function untranslated(text: string): string {
	const rest = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
	return rest === text ? text : untranslated(rest);
}
