import assert from "node:assert/strict";

import * as vscode from "vscode";

import { FakeBoard } from "./support/fakeBoard.ts";
import { activated, openProblem, until, write } from "./support/practice.ts";
import { replace } from "./support/stand.ts";

/** one transparent pixel */
const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><rect width="4" height="4"/></svg>';

describe("what the board hands to the editor", () => {
	let document: vscode.TextDocument;
	let board: FakeBoard;
	let starter: string;

	before(async () => {
		document = await openProblem("home-shelf-ranking");
		starter = document.getText();
		board = new FakeBoard(document, null, (await activated()).extensionUri);
		board.say({ type: "ready" });
	});
	after(async () => {
		board.dispose();
		await write(document, starter);
	});

	it("is written as a picture where the user says, proposed beside the text", async () => {
		for (const [format, data, encoding] of [
			["svg", svg, "utf8"],
			["png", png, "base64"],
		] as const) {
			const target = vscode.Uri.joinPath(document.uri, "..", `exported.${format}`);
			const asked: (vscode.SaveDialogOptions | undefined)[] = [];
			const restore = replace(vscode.window, "showSaveDialog", (async (options?: vscode.SaveDialogOptions) => {
				asked.push(options);
				return target;
			}) as never);
			try {
				board.say({ type: "export", format, data });
				await until(`the ${format}`, async () => {
					const written = await vscode.workspace.fs.readFile(target).then(
						(bytes) => Buffer.from(bytes).toString(encoding),
						() => null,
					);
					return written === data;
				});
				assert.equal(asked[0]?.defaultUri?.path, document.uri.path.replace(/design\.md$/, `design.${format}`));
			} finally {
				restore();
				await vscode.workspace.fs.delete(target);
			}
		}
		assert.deepEqual(board.errors, []);
	});

	it("is not written, and said so, when it is no picture", async () => {
		let asked = 0;
		const restore = replace(vscode.window, "showSaveDialog", (async () => {
			asked += 1;
			return undefined;
		}) as never);
		try {
			board.say({ type: "export", format: "png", data: Buffer.from(svg).toString("base64") });
			board.say({ type: "export", format: "svg", data: svg.replace("<rect", "<script>1</script><rect") });
			await until("both refusals", () => board.errors.length === 2);
		} finally {
			restore();
		}
		assert.equal(asked, 0);
		assert.ok(board.errors.every((error) => /nothing was written/.test(String(error))));
		board.errors.length = 0;
	});

	it("puts the caret on the arrow that was chosen, and keeps it chosen under the name that a number gives it", async () => {
		await write(document, "# Mine\n\n```mermaid\nflowchart LR\n  app[App] --> api[API]\n  api --> rank[Ranker]\n```\n");
		await until("the arrows", () => board.state.connectors.length === 2);
		board.say({ type: "select", component: null, connector: "L_api_rank_0" });
		await until("the arrow", () => board.state.selectedConnector === "L_api_rank_0");
		await until("the caret", () => vscode.window.activeTextEditor?.selection.active.line === 5);
		assert.equal(board.state.selected, null);
		await board.gesture({ kind: "setNumber", id: "L_api_rank_0", key: "ratio", value: "0.7" });
		assert.equal(board.state.selectedConnector, "e1");
		assert.equal(board.state.connectors.find(({ id }) => id === "e1")?.numbers.ratio, "0.7");
		await board.gesture({ kind: "add", role: "cache", label: "Cache" });
		assert.deepEqual([board.state.selected, board.state.selectedConnector], ["cache", null]);
	});
});
