import assert from "node:assert/strict";

import * as vscode from "vscode";

import {
	activated,
	existsInPractice,
	logEvents,
	logged,
	openProblem,
	practiceText,
	write,
} from "./support/practice.ts";
import { hearMessages } from "./support/stand.ts";

// No other test opens these two problems.
describe("opening a round", () => {
	before(activated);

	it("takes up what an earlier window left to open, once", async () => {
		// The fixture of this workspace came with a .woodshed/pending.json.
		assert.equal(existsInPractice(".woodshed", "pending.json"), false);
		assert.match(practiceText("coding", "ranking-metrics", "solution.py"), /^def /m);
		assert.equal(logEvents("attemptStarted", "ranking-metrics").length, 1);
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.map((tab) => tab.input));
		assert.ok(
			tabs.some((tab) => tab instanceof vscode.TabInputText && tab.uri.path.endsWith("/ranking-metrics/solution.py")),
			"the problem is open",
		);
	});

	it("makes the solution from the starter, says so in the log and opens it in the first column", async () => {
		let document: vscode.TextDocument | undefined;
		const [event, ...more] = await logged("attemptStarted", "sessionize-log", async () => {
			document = await openProblem("sessionize-log");
		});
		assert.ok(event);
		assert.deepEqual([event.round, event.language, event.attempt], ["coding", "python", 1]);
		assert.deepEqual(more, []);
		assert.equal(document?.getText(), practiceText("coding", "sessionize-log", "solution.py"));
		assert.match(document?.getText() ?? "", /^def sessions\(events/m);
		assert.equal(vscode.window.activeTextEditor?.viewColumn, vscode.ViewColumn.One);
	});

	it("opens a text that is there as it is, without another attempt", async () => {
		const document = await openProblem("sessionize-log");
		const text = "# half of an idea\n";
		await write(document, text);
		assert.ok(await document.save());
		await vscode.commands.executeCommand("workbench.action.closeAllEditors");
		const again = await logged("attemptStarted", "sessionize-log", async () => {
			assert.equal((await openProblem("sessionize-log")).getText(), text);
		});
		assert.deepEqual(again, []);
		assert.equal(practiceText("coding", "sessionize-log", "solution.py"), text);
	});

	it("names the problems there are for a slug that is none, and makes no file", async () => {
		const heard = hearMessages();
		try {
			for (const slug of ["no-such-problem", "../../outside", ""]) {
				await vscode.commands.executeCommand("woodshed.openProblem", slug);
			}
		} finally {
			heard.restore();
		}
		assert.equal(heard.texts.length, 3);
		assert.match(heard.texts[0] ?? "", /There is no problem “no-such-problem”\. Choose one of these: .*startup-delay/);
		assert.equal(existsInPractice("coding", "no-such-problem"), false);
		assert.equal(existsInPractice("..", "outside"), false);
		assert.equal(existsInPractice("coding", "solution.py"), false);
	});

	it("gives one hint at a time, says so in the log, and begins anew with a fresh attempt", async () => {
		const document = await openProblem("sessionize-log");
		const hint = (): Thenable<unknown> => vscode.commands.executeCommand("woodshed.hint", document.uri);
		const heard = hearMessages();
		try {
			const events = await logged("hintTaken", "sessionize-log", async () => {
				for (let at = 0; at < 5; at++) {
					await hint();
				}
			});
			assert.deepEqual(
				events.map(({ step }) => step),
				["nudge", "pointer", "name"],
			);
			await vscode.commands.executeCommand("woodshed.startOver", document.uri);
			const [again] = await logged("hintTaken", "sessionize-log", hint);
			assert.equal(again?.step, "nudge");
		} finally {
			heard.restore();
		}
	});

	it("offers Run, Debug, Submit, Hint and Review above the function that is judged", async () => {
		const document = await openProblem("sessionize-log");
		await write(document, "import math\n\n\ndef helper():\n    pass\n\n\ndef sessions(events, gap):\n    return []\n");
		const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
			"vscode.executeCodeLensProvider",
			document.uri,
			10,
		);
		assert.deepEqual(
			lenses.map(({ command }) => command?.title.replace(/^\$\([^)]*\) /, "")),
			["Run", "Debug", "Submit", "Hint", "Review"],
		);
		assert.ok(lenses.every(({ range }) => range.start.line === 7));
	});

	it("takes the hints of the mistake that the last run shows, names its class in the log, then those of the problem", async () => {
		const document = await openProblem("sessionize-log");
		// the mistake of a wrong solution of the package, written in another way
		const strict = `def sessions(events, gap):
    out = []
    for user, ts, _ in sorted(events):
        same = bool(out) and out[-1][0] == user
        if same and out[-1][2] + gap > ts:
            out[-1] = (user, out[-1][1], ts, out[-1][3] + 1)
        else:
            out.append((user, ts, ts, 1))
    return out
`;
		await vscode.commands.executeCommand("woodshed.startOver", document.uri);
		await write(document, strict);
		const [judged] = await logged("judged", "sessionize-log", () =>
			vscode.commands.executeCommand("woodshed.run", document.uri),
		);
		assert.equal(judged?.mistake, "boundary-strict-vs-inclusive");
		const events = await logged("hintTaken", "sessionize-log", async () => {
			for (let at = 0; at < 4; at++) {
				await vscode.commands.executeCommand("woodshed.hint", document.uri);
			}
		});
		assert.deepEqual(
			events.map(({ step, mistake }) => [step, mistake]),
			[
				["nudge", "boundary-strict-vs-inclusive"],
				["pointer", "boundary-strict-vs-inclusive"],
				["name", "boundary-strict-vs-inclusive"],
				["nudge", undefined],
			],
		);
	});
});
