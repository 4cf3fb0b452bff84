import assert from "node:assert/strict";

import * as vscode from "vscode";

import {
	activated,
	activeDocument,
	inPractice,
	logged,
	openProblem,
	packageText,
	practiceText,
	undo,
	write,
} from "./support/practice.ts";
import { hearMessages } from "./support/stand.ts";

const slug = "weighted-track-cache";
const cases = ["coding", slug, "cases.yaml"];

describe("cases of one's own", () => {
	let solution: vscode.TextDocument;
	let right: string;

	const run = async (): Promise<Awaited<ReturnType<typeof logged<"judged">>>> =>
		logged("judged", slug, () => vscode.commands.executeCommand("woodshed.run", solution.uri));
	const casesDocument = (): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(inPractice(...cases));

	before(async () => {
		await activated();
		right = await packageText("coding", slug, "solutions", "accepted", "ordered-map.py");
		solution = await openProblem(slug);
		await write(solution, right);
	});

	it("writes a case into cases.yaml, opens it there, and a later run includes it", async () => {
		const [before] = await run();
		assert.equal(before?.verdict, "accepted");
		await vscode.commands.executeCommand("woodshed.addCase", solution.uri);
		assert.equal((await activeDocument("/cases.yaml")).uri.fsPath, inPractice(...cases));
		const editor = vscode.window.activeTextEditor;
		assert.ok(editor);
		assert.match(practiceText(...cases), /^# My cases.*\n- in: \[.*\n {2}out:\n$/);
		assert.match(editor.document.lineAt(editor.selection.active.line).text, /^- in: /, "the caret is on the new case");
		const [after] = await run();
		assert.deepEqual([after?.verdict, after?.total], ["accepted", before.total + 1]);
	});

	it("names it mine-1 when the solution fails it", async () => {
		await write(
			solution,
			(await packageText("coding", slug, "solutions", "accepted", "ordered-map.py")).replace(
				/\breturn\b.*/g,
				"return 424242",
			),
		);
		const [event] = await run();
		assert.ok(event?.failed.includes("mine-1"), JSON.stringify(event));
		await write(solution, right);
	});

	it("appends a second case below the first as one undo step", async () => {
		const before = practiceText(...cases);
		await vscode.commands.executeCommand("woodshed.addCase", solution.uri);
		assert.ok(practiceText(...cases).startsWith(before));
		assert.equal(practiceText(...cases).match(/^- in: /gm)?.length, 2);
		await undo(await casesDocument());
		assert.equal((await casesDocument()).getText(), before);
		await (await casesDocument()).save();
	});

	it("tells the line of broken YAML and logs nothing", async () => {
		const document = await casesDocument();
		const before = document.getText();
		await write(document, "- in: [[1], [2]]\n- in: [[1, 2\n  out: ]\n");
		const heard = hearMessages();
		try {
			assert.deepEqual(await run(), []);
		} finally {
			heard.restore();
		}
		assert.equal(heard.texts.length, 1);
		assert.match(heard.texts[0] ?? "", /^Your cases\.yaml, line [23]: /);

		await write(document, "- in: [[1], [2]]\n- input: [[1]]\n");
		const again = hearMessages();
		try {
			assert.deepEqual(await run(), []);
		} finally {
			again.restore();
		}
		assert.match(again.texts[0] ?? "", /^Your cases\.yaml, line 2: Each case is/);
		await write(document, before);
		await document.save();
		assert.equal((await run())[0]?.verdict, "accepted");
	});
});
