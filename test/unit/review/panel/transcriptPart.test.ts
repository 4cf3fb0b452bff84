import assert from "node:assert/strict";

import fc from "fast-check";

import {
	type TranscriptPlace,
	unwritten,
	writeTranscriptPart,
} from "../../../../src/extension/review/interview/transcriptPart.ts";

/** One interview that writes into a file: each call says one thing more. */
class Teller {
	private readonly said: string[] = [];
	place: TranscriptPlace = unwritten;

	tell(file: string, words: string): string {
		this.said.push(words);
		return this.again(file);
	}

	again(file: string): string {
		const part = (from: number): string => `# Interview\n\n${this.said.slice(from).join("\n\n")}\n`;
		const { text, place } = writeTranscriptPart(file, this.place, this.said.length, part);
		this.place = place;
		return text;
	}
}

describe("an interview's part of a transcript", () => {
	it("is written anew with each turn as long as nobody else writes", () => {
		const teller = new Teller();
		const file = teller.tell(teller.tell("", "one"), "two");
		assert.equal(file, "# Interview\n\none\n\ntwo\n");
	});

	it("comes below an older interview, with a rule between", () => {
		const old = new Teller().tell("", "old");
		const teller = new Teller();
		const file = teller.tell(teller.tell(old, "one"), "two");
		assert.equal(file, "# Interview\n\nold\n\n---\n\n# Interview\n\none\n\ntwo\n");
	});

	it("never touches what the candidate wrote: the next turns stand below it", () => {
		const teller = new Teller();
		const edited = `${teller.tell(teller.tell("", "one"), "two")}\nMy own note\n`;
		const once = teller.tell(edited, "three");
		assert.equal(once, `${edited.trimEnd()}\n\n---\n\n# Interview\n\nthree\n`);
		assert.equal(teller.tell(once, "four"), `${edited.trimEnd()}\n\n---\n\n# Interview\n\nthree\n\nfour\n`);
	});

	it("adds nothing to an edited file while nothing new is said", () => {
		const teller = new Teller();
		const edited = `note\n${teller.tell("", "one")}`;
		assert.equal(teller.again(edited), edited);
	});

	it("tells everything again where the file was deleted", () => {
		const teller = new Teller();
		teller.tell("", "one");
		assert.equal(teller.tell("", "two"), "# Interview\n\none\n\ntwo\n");
	});

	it("keeps every line that anybody else wrote, and tells every turn, whatever comes in which order", () => {
		const step = fc.oneof(
			fc.record({ type: fc.constant("say" as const), at: fc.nat() }),
			fc.record({ type: fc.constant("note" as const), at: fc.nat() }),
			fc.record({ type: fc.constant("new" as const), at: fc.nat() }),
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				let file = "";
				let teller = new Teller();
				const lines: string[] = [];
				for (const [nth, { type, at }] of steps.entries()) {
					if (type === "say") {
						file = teller.tell(file, `turn ${nth}.`);
						lines.push(`turn ${nth}.`);
					} else if (type === "note") {
						const places = [0, ...[...file.matchAll(/\n/g)].map(({ index }) => index + 1)];
						const where = places[at % places.length] ?? 0;
						file = `${file.slice(0, where)}note ${nth}.\n${file.slice(where)}`;
						lines.push(`note ${nth}.`);
					} else {
						teller = new Teller();
					}
				}
				for (const line of lines) {
					assert.equal(file.split(line).length, 2, `${line} stands once in:\n${file}`);
				}
			}),
			{ numRuns: 2000 },
		);
	});
});
