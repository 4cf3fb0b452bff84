import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { answerKinds } from "../../../../src/core/review/conversation/knownAnswer.ts";
import { cardRecognition } from "../../../../src/core/review/conversation/recognition.ts";
import { readKnownAnswers } from "../../../../src/node/review/conversation/readKnownAnswers.ts";
import { conversation } from "./conversationPackages.ts";

describe("answers of known level", () => {
	const deploy = conversation("deploy");
	let folder: string;

	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "answers-"));
		for (const kind of answerKinds) write("deploy", kind, "---\nmakes: [rollback]\n---\nWe do nothing of the kind.\n");
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	function write(slug: string, kind: string, text: string): void {
		mkdirSync(join(folder, slug), { recursive: true });
		writeFileSync(join(folder, slug, `${kind}.md`), text);
	}

	function faults(): readonly string[] {
		const read = readKnownAnswers(folder, [deploy]);
		return read.ok ? [] : read.error.map(({ file, message }) => `${file}: ${message}`);
	}

	it("are read with what they make and their text alone", () => {
		const read = readKnownAnswers(folder, [deploy]);
		assert.ok(read.ok);
		assert.deepEqual(
			read.value.map(({ kind }) => kind),
			answerKinds,
		);
		assert.deepEqual(read.value[0], {
			slug: "deploy",
			kind: "strong",
			makes: ["rollback"],
			text: "We do nothing of the kind.",
		});
	});

	it("have a fault where a head is missing, a criterion unknown, an answer not there, or a card not known", () => {
		write("deploy", "strong", "No head.");
		write("deploy", "partial", "---\nmakes: [nothing-like-it]\n---\nText.\n");
		rmSync(join(folder, "deploy", "hollow.md"));
		for (const kind of answerKinds) write("nowhere", kind, "---\nmakes: []\n---\nText.\n");
		const said = faults().join("\n");
		assert.match(said, /strong\.md: begins with front matter/);
		assert.match(said, /partial\.md: "nothing-like-it" is not one of the criteria/);
		assert.match(said, /hollow\.md: is missing/);
		assert.match(said, /nowhere: there is no card of this name/);
	});

	it("are counted by what is found of what they make, and by what is credited of the rest", () => {
		const text =
			"If it fails we switch the alias back to the previous version within a minute, and we drill that monthly.";
		write("deploy", "strong", `---\nmakes: [rollback, observe]\n---\n${text}\n`);
		write("deploy", "hollow", `---\nmakes: []\n---\n${text}\n`);
		const read = readKnownAnswers(folder, [deploy]);
		assert.ok(read.ok);
		const { heldOut } = cardRecognition(deploy, read.value);
		assert.deepEqual(heldOut.recall, { hits: 1, all: 2 });
		assert.deepEqual(heldOut.falseCredit, { hits: 1, all: 8 + 10 });
	});
});
