import assert from "node:assert/strict";

import * as vscode from "vscode";

import { type Drill, drill } from "../../src/core/review/drill.ts";
import { activated, activeDocument, designPack, logEvents, logged, ownFolder, until } from "./support/practice.ts";
import { hearMessages, pickNext } from "./support/stand.ts";

// No other test hunts flaws in this design.
const slug = "vector-retrieval-service";

describe("spotting the flaw", () => {
	before(activated);
	afterEach(async () => {
		// other tests leave editors of theirs open, with text that is not saved
		const own = vscode.window.tabGroups.all
			.flatMap(({ tabs }) => tabs)
			.filter(({ input }) => {
				const uri =
					input instanceof vscode.TabInputTextDiff
						? input.modified
						: input instanceof vscode.TabInputText
							? input.uri
							: undefined;
				return uri?.scheme === "woodshed-drill";
			});
		await vscode.window.tabGroups.close(own);
	});

	/** Starts the drill of a seed; what the extension shows, and what was planted. */
	const start = async (wanted: (one: Drill) => boolean): Promise<{ document: vscode.TextDocument; planted: Drill }> => {
		const pack = await designPack(slug);
		const seen = new Set(logEvents("drilled", slug).map(({ twin }) => twin));
		for (let seed = 1; ; seed++) {
			const planted = drill(pack, seed, seen);
			assert.ok(planted !== undefined && seed < 500);
			if (wanted(planted)) {
				await vscode.commands.executeCommand("woodshed.drill", slug, seed);
				return { document: await activeDocument("Spot the flaw"), planted };
			}
		}
	};
	const answer = async (criterion: string, planted: Drill, uri?: vscode.Uri): Promise<readonly string[]> => {
		const title = planted.choices.find(({ id }) => id === criterion)?.title ?? "";
		const restore = pickNext(new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`));
		const heard = hearMessages();
		try {
			await vscode.commands.executeCommand("woodshed.drill.answer", uri);
			return heard.texts;
		} finally {
			heard.restore();
			restore();
		}
	};
	const difference = (): Promise<vscode.TabInputTextDiff> =>
		until("the difference", () => {
			const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
			return input instanceof vscode.TabInputTextDiff && input;
		});

	it("shows the flawed design read-only, with its name giving nothing away, and says above line 1 how to answer", async () => {
		const { document, planted } = await start(() => true);
		assert.equal(document.getText(), planted.text);
		assert.equal(document.languageId, "markdown");
		assert.equal(document.uri.scheme, "woodshed-drill");
		assert.ok(!decodeURIComponent(document.uri.toString()).includes(planted.twin));
		assert.equal(vscode.workspace.fs.isWritableFileSystem("woodshed-drill") ?? false, false);
		const lenses = await until("the lens", async () => {
			const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
				"vscode.executeCodeLensProvider",
				document.uri,
			);
			return found.length > 0 && found;
		});
		assert.deepEqual(
			lenses.map(({ range, command }) => [range.start.line, command?.command]),
			[[0, "woodshed.drill.answer"]],
		);
		assert.deepEqual(
			vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === "Woodshed"),
			[],
			"a remark would say where the flaw is",
		);
	});

	it("takes the marked words and the chosen criterion, says what the flaw is, and shows the difference", async () => {
		const { document, planted } = await start(({ absent }) => !absent);
		const [place] = planted.words;
		assert.ok(place);
		const editor = await vscode.window.showTextDocument(document);
		editor.selection = new vscode.Selection(document.positionAt(place.start), document.positionAt(place.end));
		let said: readonly string[] = [];
		const [event, ...more] = await logged("drilled", slug, async () => {
			said = await answer(planted.criterion, planted);
		});
		assert.deepEqual(more, []);
		assert.deepEqual(
			[event?.twin, event?.criterion, event?.named, event?.placed],
			[planted.twin, planted.criterion, true, true],
		);
		assert.deepEqual(said, [`Found. ${planted.why}`]);
		const { original, modified } = await difference();
		assert.equal((await vscode.workspace.openTextDocument(original)).getText(), planted.clean);
		assert.equal((await vscode.workspace.openTextDocument(modified)).getText(), planted.text);

		const again = await logged("drilled", slug, () => answer(planted.criterion, planted, document.uri));
		assert.deepEqual(again, [], "one answer a drill");
	});

	it("says which criterion it was after another one, and that nothing marked is right where something is missing", async () => {
		const { planted } = await start(({ absent }) => absent);
		const other = planted.choices.find(({ id }) => id !== planted.criterion);
		assert.ok(other);
		let said: readonly string[] = [];
		const [event] = await logged("drilled", slug, async () => {
			said = await answer(other.id, planted);
		});
		assert.deepEqual([event?.named, event?.placed], [false, true]);
		assert.match(said.join("\n"), /^Something is missing, as you say\. It costs “/);
	});

	it("logs nothing when no criterion is chosen, and can be answered afterwards", async () => {
		const { planted } = await start(() => true);
		assert.deepEqual(await logged("drilled", slug, () => answer("none", planted)), []);
		assert.equal((await logged("drilled", slug, () => answer(planted.criterion, planted))).length, 1);
	});

	it("says what to do where there is no drill", async () => {
		const heard = hearMessages();
		await vscode.commands.executeCommand("woodshed.drill.answer");
		heard.restore();
		assert.match(heard.texts.join("\n"), /There is no drill to answer here/);
	});

	it("is refused while a mock is under way", async () => {
		const { log } = await ownFolder();
		await log.append({ kind: "roundStarted", round: "drills-test", mock: true });
		const heard = hearMessages();
		try {
			await until("the refusal", async () => {
				await vscode.commands.executeCommand("woodshed.drill", slug, 1);
				return heard.texts.some((text) => text.includes("A mock is under way"));
			});
		} finally {
			await log.append({ kind: "roundEnded", round: "drills-test" });
			heard.restore();
		}
		await until("the mock to end", async () => {
			const later = hearMessages();
			await vscode.commands.executeCommand("woodshed.drill", slug, 1);
			later.restore();
			return later.texts.every((text) => !text.includes("A mock is under way"));
		});
	});
});
