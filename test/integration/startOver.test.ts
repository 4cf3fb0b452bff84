import assert from "node:assert/strict";
import { basename, extname } from "node:path";

import * as vscode from "vscode";

import { activated, logged, openProblem, practiceText, undo, write } from "./support/practice.ts";
import { hearMessages } from "./support/stand.ts";

const rounds = [
	{ slug: "fewer-repeats", folder: "coding" },
	{ slug: "playlist-continuation", folder: "design" },
] as const;

describe("starting over", () => {
	before(activated);

	for (const { slug, folder } of rounds) {
		it(`keeps the old text of a ${folder} round, and one undo brings it back`, async () => {
			const document = await openProblem(slug);
			const file = basename(document.uri.path);
			const kept = extname(file).slice(1);
			const heard = hearMessages();
			const startOver = (): Thenable<unknown> => vscode.commands.executeCommand("woodshed.startOver", document.uri);
			try {
				// Whatever an earlier test wrote there is an attempt of its own.
				await startOver();
				const starter = document.getText();
				const first = attemptsOf(heard.texts.at(-1));

				const old = `${starter}\nmy first idea, not saved yet\n`;
				await write(document, old);
				const [event] = await logged("attemptStarted", slug, startOver);
				assert.equal(event?.attempt, first + 2);
				assert.equal(practiceText(folder, slug, "attempts", `${first + 1}.${kept}`), old);
				assert.equal(document.getText(), starter);
				assert.equal(practiceText(folder, slug, file), starter);
				assert.match(heard.texts.at(-1) ?? "", new RegExp(`kept in attempts/${first + 1}\\.${kept}`));

				await undo(document);
				assert.equal(document.getText(), old);

				await startOver();
				assert.equal(practiceText(folder, slug, "attempts", `${first + 2}.${kept}`), old);
				assert.equal(practiceText(folder, slug, "attempts", `${first + 1}.${kept}`), old);
			} finally {
				heard.restore();
			}
		});
	}
});

function attemptsOf(message: string | undefined): number {
	const found = /attempts\/(\d+)\./.exec(message ?? "");
	assert.ok(found, `a message says where the old text is kept: ${message}`);
	return Number(found[1]);
}
