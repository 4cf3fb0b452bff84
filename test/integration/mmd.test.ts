import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import * as vscode from "vscode";

import { DesignSessions } from "../../src/extension/design/designSessions.ts";
import { Catalogue } from "../../src/extension/problem/catalogue.ts";
import { openLibraries } from "../../src/extension/problem/libraries.ts";
import { FakeBoard } from "./support/fakeBoard.ts";
import { activated, inPractice, ownFolder, practiceText, remarks, undo, until, write } from "./support/practice.ts";
import { hearMessages } from "./support/stand.ts";

/** As one finds it in a repository: front matter, a comment, and a ranker that bears 4 × 100 of 10,000 requests. */
const text = `---
title: Home
---
%% who asks whom
flowchart LR
  app[Mobile app] -->|10k QPS| api[API gateway]
  api --> rank[Ranking model]
  rank --> store[(Feature store)]
  rank@{ p95: 60, rps_max: 100, n: 4 }
`;

describe("a drawing alone, a .mmd file", () => {
	let outside: string;
	let inside: string;

	before(async () => {
		await activated();
		outside = mkdtempSync(join(tmpdir(), "woodshed-drawings-"));
		writeFileSync(join(outside, "home.mmd"), text);
		writeFileSync(join(outside, "other.mmd"), text);
		writeFileSync(join(outside, "notes.md"), `# Notes\n\n\`\`\`mermaid\n${text}\`\`\`\n`);
		inside = inPractice("sketches");
		mkdirSync(inside, { recursive: true });
		writeFileSync(join(inside, "sketch.mermaid"), text);
	});
	after(async () => {
		for (const board of boards()) {
			await vscode.window.tabGroups.close(board);
		}
		// its own tabs only: others are another suite's business
		const ours = (input: unknown): boolean =>
			input instanceof vscode.TabInputText && [outside, inside].some((folder) => input.uri.fsPath.startsWith(folder));
		const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs.filter((tab) => ours(tab.input)));
		await vscode.window.tabGroups.close(tabs);
		for (const folder of [outside, inside]) {
			rmSync(folder, { recursive: true, force: true });
		}
	});

	const at = (name: string): vscode.Uri => vscode.Uri.file(join(outside, name));
	const codes = (uri: vscode.Uri): readonly string[] => remarks(uri).map(({ code }) => code);

	it("is left alone until its board is asked for, wherever it is but in the practice folder", async () => {
		await vscode.window.showTextDocument(at("other.mmd"), { viewColumn: vscode.ViewColumn.One });
		await vscode.window.showTextDocument(vscode.Uri.file(join(inside, "sketch.mermaid")), {
			viewColumn: vscode.ViewColumn.One,
		});
		const ours = vscode.Uri.file(join(inside, "sketch.mermaid"));
		await until("the remarks on the one of the practice folder", () => codes(ours).includes("capacity/overload"));
		assert.deepEqual(codes(at("other.mmd")), []);
	});

	it("opens beside its text by one command, and the checks speak of it, without asking for prose", async () => {
		await vscode.commands.executeCommand("woodshed.openBoard", at("home.mmd"));
		const board = await until("the board", () => boards().find(({ label }) => label === "Board: home.mmd"));
		assert.equal(board.group.viewColumn, vscode.ViewColumn.Two);
		assert.ok(
			vscode.window.visibleTextEditors.some(
				({ document, viewColumn }) =>
					document.uri.fsPath === at("home.mmd").fsPath && viewColumn === vscode.ViewColumn.One,
			),
			"its text stands in the first column",
		);
		await until("the remarks", () => codes(at("home.mmd")).length > 0);
		assert.deepEqual(remarks(at("home.mmd")), [{ code: "capacity/overload", line: 8 }]);
		await vscode.commands.executeCommand("woodshed.openBoard", at("home.mmd"));
		assert.equal(boards().filter(({ label }) => label === "Board: home.mmd").length, 1, "one board a drawing");
	});

	it("says in hovers how a component was read", async () => {
		const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
			"vscode.executeHoverProvider",
			at("home.mmd"),
			new vscode.Position(6, text.split("\n")[6]?.indexOf("Ranking") ?? 0),
		);
		const said = hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === "string" ? one : one.value)));
		assert.match(said.join("\n"), /Ranker/);
	});

	it("has no steps, no brief, no rubric and nothing to compare with, and its board says so", async () => {
		await withBoard(at("home.mmd"), async (board) => {
			board.say({ type: "ready" });
			await until("the first state", () => board.states.length > 0);
			const { title, briefHtml, guide, comparable, coverage, noRubric, charts, components, stale } = board.state;
			assert.deepEqual([title, briefHtml, guide, comparable, stale], ["home.mmd", "", null, [], null]);
			assert.deepEqual(coverage ?? [], []);
			assert.match(noRubric ?? "", /^A drawing alone has no rubric/);
			assert.deepEqual(
				components.map(({ id, role, lineBase0 }) => [id, role, lineBase0]),
				[
					["app", "client", 5],
					["api", "gateway", 5],
					["rank", "ranker", 6],
					["store", "feature-store", 7],
				],
			);
			assert.equal(charts.length, 1);
			assert.ok(!charts[0]?.includes("title: Home"), "front matter does not reach the page");

			for (const intent of [
				{ type: "guide", action: "start" },
				{ type: "twist", id: "ten-times" },
				{ type: "compare", against: "last" },
			]) {
				board.say(intent);
			}
			board.say({ type: "whatIf", down: ["rank"], loadFactor: 10 });
			await until("the supposition", () => board.state.blast !== null);
			assert.deepEqual([board.state.guide, board.state.compare], [null, null]);
			assert.deepEqual(board.rounds.clock(at("home.mmd")), undefined);
			assert.deepEqual([board.errors, board.dropped], [[], 0]);
		});
	});

	it("takes every gesture as one minimal edit and one undo step", async () => {
		await withBoard(at("home.mmd"), async (board, document) => {
			for (const gesture of [
				{ kind: "add", role: "monitor", label: "Model monitor", near: "rank" },
				{ kind: "connect", from: "store", to: "app", label: "changes", async: true },
				{ kind: "renameLabel", id: "rank", label: "Two-stage (ranker)" },
				{ kind: "setNumber", id: "rank", key: "n", value: "150" },
				{ kind: "wrap", ids: ["api", "rank", "store"], title: "Request path" },
				{ kind: "delete", id: "rank" },
			] as const) {
				await board.gesture(gesture);
				assert.equal(board.state.notice, null, gesture.kind);
				const after = document.getText();
				assert.notEqual(after, text, gesture.kind);
				assert.ok(after.startsWith(text.slice(0, text.indexOf("  app["))), "what stands before is left alone");
				await undo(document);
				assert.equal(document.getText(), text, gesture.kind);
			}
			assert.deepEqual(board.errors, []);
		});
	});

	it("is corrected by the fixes of what the checks say", async () => {
		await withBoard(at("home.mmd"), async (_board, document) => {
			await until("the remark", () => codes(document.uri).includes("capacity/overload"));
			const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
				"vscode.executeCodeActionProvider",
				document.uri,
				new vscode.Range(8, 8, 8, 8),
			);
			const raise = actions.find(({ title }) => /143/.test(title));
			assert.ok(raise?.edit, actions.map(({ title }) => title).join(", "));
			assert.ok(await vscode.workspace.applyEdit(raise.edit));
			assert.equal(document.getText(), text.replace("n: 4", "n: 143"));
			await until("the remark to go", () => !codes(document.uri).includes("capacity/overload"));
			await write(document, text);
		});
	});

	it("is begun on the board when it is empty", async () => {
		await withBoard(at("home.mmd"), async (board, document) => {
			await write(document, "");
			await board.gesture({ kind: "add", role: "ranker", label: "Ranker" });
			assert.equal(document.getText(), 'flowchart LR\n  ranker["Ranker"]\n');
			await write(document, text);
		});
	});

	it("is named and left undrawn when it is another kind of diagram", async () => {
		await withBoard(at("home.mmd"), async (board, document) => {
			await write(document, "---\ntitle: Who talks\n---\nstateDiagram-v2\n  Idle --> Busy\n");
			board.say({ type: "ready" });
			await until("its state", () => board.states.length > 0);
			const { charts, undrawn, stale, findings } = board.state;
			assert.deepEqual([charts, stale, findings], [[], null, []]);
			assert.deepEqual(undrawn, [{ kind: "stateDiagram-v2", lineBase0: 0 }]);
			await board.gesture({ kind: "add", role: "ranker", label: "Ranker" });
			assert.match(board.state.notice ?? "", /another kind of diagram/);
			await write(document, text);
		});
	});

	it("is reviewed without a rubric: what is absent is said, nothing is scored, asked or logged", async () => {
		const log = practiceText(".woodshed", "log.jsonl");
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.review", at("home.mmd"));
		} finally {
			heard.restore();
		}
		assert.deepEqual(heard.texts, [
			"No rubric goes with “home.mmd”: nothing is scored and no model is asked. What the checks find absent now stands among the findings.",
		]);
		await until("what is absent", () => codes(at("home.mmd")).includes("structure/no-fallback"));
		assert.equal(practiceText(".woodshed", "log.jsonl"), log);
	});

	it("is not started over: that is for attempts at a problem", async () => {
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.startOver", at("home.mmd"));
		} finally {
			heard.restore();
		}
		assert.equal(heard.texts.length, 1);
		assert.match(heard.texts[0] ?? "", /^Open a solution first/);
	});

	it("leaves an ordinary Markdown file alone, drawing or not", async () => {
		await vscode.window.showTextDocument(at("notes.md"), { viewColumn: vscode.ViewColumn.One });
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.openBoard", at("notes.md"));
		} finally {
			heard.restore();
		}
		assert.match(heard.texts.join("\n"), /^Open a design or a drawing \(a \.mmd file\) first/);
		assert.ok(!boards().some(({ label }) => label.includes("notes")));
		assert.deepEqual(codes(at("notes.md")), []);
	});

	it("stays alive on its board when no editor shows its text any more", async () => {
		const uri = vscode.Uri.file(join(inside, "kept.mmd"));
		writeFileSync(uri.fsPath, text);
		const { extensionUri } = await activated();
		const sessions = new DesignSessions(await ownFolder(), new Catalogue(openLibraries(extensionUri, null)), {
			of: () => undefined,
		} as never);
		const kept = sessions.keep(uri);
		try {
			// by the window, not by this host: what an extension opens is held for some minutes
			await vscode.commands.executeCommand("vscode.open", uri, { viewColumn: vscode.ViewColumn.One });
			const document = await until("its document", () =>
				vscode.workspace.textDocuments.find((one) => one.uri.toString() === uri.toString()),
			);
			const session = await sessions.of(document);
			assert.ok(session);
			const { version } = session;
			await until("its tab", () => tabsOf(uri).length > 0);
			await vscode.window.tabGroups.close(tabsOf(uri));
			await until(
				"VS Code to close the document, and the session to open it anew",
				() => session.document !== document,
			);
			assert.ok(document.isClosed && !session.document.isClosed);
			assert.ok(session.version > version, "the page takes no older version");

			const edit = new vscode.WorkspaceEdit();
			edit.insert(uri, session.document.positionAt(text.length), "  store --> app\n");
			assert.ok(await vscode.workspace.applyEdit(edit));
			assert.equal(session.design.graph.connectors.length, 4);
			assert.equal(await sessions.of(session.document), session);

			kept.dispose();
			assert.equal(await sessions.of(session.document), session, "its document is open: it stays until that is closed");
		} finally {
			kept.dispose();
			sessions.dispose();
			await vscode.window.showTextDocument(uri);
			await vscode.commands.executeCommand("workbench.action.files.revert");
			await vscode.window.tabGroups.close(tabsOf(uri));
		}
	});

	it("writes nothing but what the user draws", async () => {
		await vscode.window.showTextDocument(at("home.mmd"), { viewColumn: vscode.ViewColumn.One });
		assert.deepEqual(readdirSync(outside).sort(), ["home.mmd", "notes.md", "other.mmd"]);
		assert.equal(readFileSync(at("home.mmd").fsPath, "utf8"), text);
		await vscode.commands.executeCommand("workbench.action.files.revert");
	});
});

function boards(): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ label }) => label.startsWith("Board: ")));
}

function tabsOf(uri: vscode.Uri): readonly vscode.Tab[] {
	return vscode.window.tabGroups.all.flatMap(({ tabs }) =>
		tabs.filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
	);
}

async function withBoard(
	uri: vscode.Uri,
	act: (board: FakeBoard, document: vscode.TextDocument) => Promise<void>,
): Promise<void> {
	const document = await vscode.workspace.openTextDocument(uri);
	const board = new FakeBoard(document, null, (await activated()).extensionUri);
	try {
		await act(board, document);
	} finally {
		board.dispose();
	}
}
