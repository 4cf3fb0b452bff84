import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";

import * as vscode from "vscode";

import { connectorKeys } from "../../src/core/design/metadataKeys.ts";
import { activated, inPractice, openProblem, remarks, undo, until, write } from "./support/practice.ts";

const slug = "home-shelf-ranking";

const written = `# Order the Home page

See [numbers](#numbers) and the Ranking model.

## Numbers

\`\`\`estimate
mau = 751M user
peak = mau * 3 open/user/day to open/s # = peak-load
entry_rps = 10k QPS
slo_p95 = 200 ms
\`\`\`

At {peak} it holds.

## Architecture

\`\`\`mermaid
flowchart LR
  subgraph online [Request path]
    app[Mobile app] --> api[API gateway]
    api e1@--> rank[Ranking model]
  end
  rank --> store[(Feature store)]
  e1@{ ratio: 0.5 }
  rank@{ kind: ranker, p95: 60, rps_max: 100, n: 60 }
\`\`\`
`;

describe("the languages of a design document", () => {
	let document: vscode.TextDocument;
	let starter: string;

	before(async () => {
		await activated();
		document = await openProblem(slug);
		starter = document.getText();
	});
	beforeEach(() => write(document, written));
	after(() => write(document, starter));

	/** The place behind these characters. */
	const behind = (text: string): vscode.Position => {
		const at = document.getText().indexOf(text);
		assert.ok(at >= 0, `${text} stands in the document`);
		return document.positionAt(at + text.length);
	};
	const ask = <T>(command: string, ...parts: readonly unknown[]): Thenable<T> =>
		vscode.commands.executeCommand<T>(command, document.uri, ...parts);
	const lineOf = (range: vscode.Range): string => document.lineAt(range.start.line).text.trim();

	/** The lines that are suggested at a place for a character that was typed, those of ours only. */
	const suggested = async (at: vscode.Position, typed?: string): Promise<ReadonlyMap<string, string>> => {
		const list = await ask<vscode.CompletionList>("vscode.executeCompletionItemProvider", at, typed);
		return new Map(
			list.items.flatMap(({ label, kind }) =>
				kind === vscode.CompletionItemKind.Text || kind === vscode.CompletionItemKind.Snippet
					? []
					: [typeof label === "string" ? ([label, ""] as const) : ([label.label, label.description ?? ""] as const)],
			),
		);
	};

	it("suggests roles, keys, ids, numbers and units for the characters that ask for them", async () => {
		assert.equal((await suggested(behind("rank@{ kind:"), ":")).get("feature-store"), "Feature store");
		assert.equal((await suggested(behind("rank@{"), "{")).get("p99"), "ms");
		assert.deepEqual(
			[...(await suggested(behind("e1@{"), "{")).keys()],
			connectorKeys.filter((key) => key !== "ratio"),
		);
		assert.equal((await suggested(behind("rank --> "), " ")).get("api"), "API gateway");
		assert.equal((await suggested(behind("peak = mau * "), " ")).get("entry_rps"), "10 k QPS");
		assert.ok((await suggested(behind("mau = 751M "), " ")).has("TB"));
		assert.equal((await suggested(behind("At {"), "{")).get("mau"), "751 M user");
	});

	it("suggests nothing of its own in prose, for a blank that indents and in a label", async () => {
		assert.deepEqual([...(await suggested(behind("and the "), " ")).keys()], []);
		assert.deepEqual([...(await suggested(behind("flowchart LR\n "), " ")).keys()], []);
		assert.deepEqual([...(await suggested(behind("app[Mobile "), " ")).keys()], []);
	});

	it("opens the list while one types, though quick suggestions are off in Markdown, and writes what is taken", async () => {
		await write(document, written.replace("kind: ranker, ", ""));
		for (const [text, typed, expected] of [
			[written.replace("kind: ranker, ", ""), "rank@{ |kind:", /rank@\{ kind: [a-z-]+, p95/],
			// a role with a hyphen is one word
			[written.replace("kind: ranker, ", ""), "rank@{ |kind: feature-st", /rank@\{ kind: feature-store, p95/],
			[written, "e1@{ ratio: 0.5|, ", /ratio: 0\.5, async: true/],
			[written, "rank --> store[(Feature store)]|\nstore --> ", /\n {2}store --> app\n/],
			[written, "slo_p95 = 200 ms|\nx = 3 * ", /\nx = 3 \* mau\n/],
			[written, "slo_p95 = 200 ms|\nx = 3 open/", /\nx = 3 open\/mau\n/],
			[written, "it holds.|{", /it holds\.\{mau\}/],
		] as const) {
			await write(document, text);
			const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
			const [before = "", keys = ""] = typed.split("|");
			const at = behind(before);
			editor.selection = new vscode.Selection(at, at);
			for (const key of keys) {
				await vscode.commands.executeCommand("type", { text: key });
			}
			await until(`what is taken behind ${typed}`, async () => {
				await vscode.commands.executeCommand("acceptSelectedSuggestion");
				return expected.test(document.getText());
			});
		}
	});

	it("comments a line as its language does", async () => {
		const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
		for (const [at, expected] of [
			["peak = mau", "# peak = mau"],
			["rank --> store", "%% rank --> store"],
		] as const) {
			editor.selection = new vscode.Selection(behind(at), behind(at));
			await until(expected, async () => {
				await vscode.commands.executeCommand("editor.action.commentLine");
				// before the block is coloured its comment is Markdown's
				const done = document.getText().includes(expected);
				await undo(document);
				return done;
			});
			assert.equal(document.getText(), written);
		}
	});

	it("finds components and numbers of what is open in the search for symbols", async () => {
		const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
			"vscode.executeWorkspaceSymbolProvider",
			"ranking",
		);
		const found = symbols.find(({ name }) => name === "Ranking model");
		assert.equal(found?.location.uri.toString(), document.uri.toString());
		assert.match(document.lineAt(found.location.range.start.line).text, /rank\[Ranking model\]/);
	});

	it("says in hovers what a key, an arrow, a role and a number are", async () => {
		const hover = async (at: vscode.Position): Promise<string> => {
			const hovers = await ask<vscode.Hover[]>("vscode.executeHoverProvider", at);
			const contents = hovers.flatMap((one) => one.contents);
			return contents
				.map((content) => (typeof content === "string" ? content : content.value))
				.join("\n")
				.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
		};
		assert.match(await hover(behind("rank@{ kind: ran")), /ranker: Ranker/);
		assert.match(await hover(behind("60, rps_m")), /requests a second[\s\S]*Capacity is not computed/);
		assert.match(await hover(behind("api e1@--")), /50 % of the requests[\s\S]*5 k\/s/);
		assert.match(await hover(behind("At {pe")), /peak = 26 k open\/s[\s\S]*Peak load of the page: /);
		assert.equal(await hover(behind("and the Rank")), "");
	});

	it("leads from {name} and from a label in prose to the definition, and finds every place", async () => {
		const definition = async (at: vscode.Position): Promise<string> => {
			const [link] = await ask<vscode.LocationLink[]>("vscode.executeDefinitionProvider", at);
			return link?.targetSelectionRange === undefined ? "" : lineOf(link.targetSelectionRange);
		};
		assert.match(await definition(behind("At {pe")), /^peak = mau/);
		assert.match(await definition(behind("and the Ranking mo")), /^api e1@--> rank\[/);
		assert.match(await definition(behind("  e1")), /^api e1@-->/);
		const places = await ask<vscode.Location[]>("vscode.executeReferenceProvider", behind("rank[").translate(0, -1));
		assert.deepEqual(places.map(({ range }) => document.getText(range)).sort(), [
			"Ranking model",
			"rank",
			"rank",
			"rank",
		]);
		const lit = await ask<vscode.DocumentHighlight[]>("vscode.executeDocumentHighlights", behind("peak = ma"));
		assert.deepEqual(
			lit.map(({ range }) => lineOf(range)),
			["mau = 751M user", "peak = mau * 3 open/user/day to open/s # = peak-load"],
		);
	});

	it("renames ids and numbers everywhere in one undo step", async () => {
		for (const [at, name, expected] of [
			["rank@", "scorer", written.replace(/\brank\b/g, "scorer")],
			["At {pe", "top", written.replace("peak = mau", "top = mau").replace("{peak}", "{top}")],
		] as const) {
			await write(document, written);
			const place = behind(at).translate(0, -1);
			const prepared = await ask<{ range: vscode.Range; placeholder: string }>("vscode.prepareRename", place);
			assert.equal(prepared.placeholder, document.getText(prepared.range));
			const edit = await ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", place, name);
			assert.ok(await vscode.workspace.applyEdit(edit));
			assert.equal(document.getText(), expected);
			await undo(document);
			assert.equal(document.getText(), written);
		}
	});

	it("refuses a taken name in a sentence", async () => {
		const refused = await Promise.resolve(
			ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", behind("At {pe"), "mau"),
		).then(
			() => "",
			(error: Error) => error.message,
		);
		assert.match(refused, /"mau" is already an estimate, in line 8\./);
	});

	it("leaves headings and links to Markdown's own rename", async () => {
		const edit = await until("Markdown's rename", async () => {
			const found = await Promise.resolve(
				ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", behind("## Num"), "Figures"),
			).catch(() => undefined);
			return found !== undefined && found.size > 0 && found;
		});
		assert.ok(await vscode.workspace.applyEdit(edit));
		assert.equal(document.getText(), written.replace("## Numbers", "## Figures").replace("(#numbers)", "(#figures)"));
	});

	it("folds groups and estimate blocks beside Markdown's folds", async () => {
		const folds = await ask<vscode.FoldingRange[]>("vscode.executeFoldingRangeProvider");
		const heads = folds.map(({ start, end }) => [document.lineAt(start).text.trim(), document.lineAt(end).text.trim()]);
		assert.ok(heads.some(([start, end]) => start?.startsWith("subgraph") && end === "end"));
		assert.ok(heads.some(([start]) => start === "```estimate"));
		assert.ok(heads.some(([start]) => start === "## Architecture"));
	});

	it("keeps Markdown's outline as it is", async () => {
		const symbols = await until("Markdown's outline", async () => {
			const found = await ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider");
			return found.length > 0 && found;
		});
		assert.deepEqual(
			symbols.map(({ name }) => name),
			["# Order the Home page"],
		);
	});

	it("shows load, use and what is left as inlay hints, unless the setting says no", async () => {
		const shown = async (): Promise<readonly string[]> => {
			const all = new vscode.Range(0, 0, document.lineCount, 0);
			const hints = await ask<vscode.InlayHint[]>("vscode.executeInlayHintProvider", all);
			return hints.map(({ label, position }) => `${document.lineAt(position.line).text.trim()} ${String(label)}`);
		};
		const hints = await shown();
		assert.ok(hints.includes("slo_p95 = 200 ms → 140 ms left"), hints.join("\n"));
		assert.ok(
			hints.some((hint) => /n: 60 \} → 5 k\/s · 83 %$/.test(hint)),
			hints.join("\n"),
		);
		const settings = vscode.workspace.getConfiguration("woodshed.design");
		try {
			await settings.update("inlayHints", false, vscode.ConfigurationTarget.Global);
			await until("no hints", async () => (await shown()).length === 0);
		} finally {
			await settings.update("inlayHints", undefined, vscode.ConfigurationTarget.Global);
		}
	});

	/** What a quick fix would change, once the diagnostic is one of the text as it stands. */
	const fixOf = (code: string, title: string): Promise<vscode.WorkspaceEdit> =>
		until(`${title} for ${code}`, async () => {
			const [diagnostic] = vscode.languages.getDiagnostics(document.uri).filter((one) => one.code === code);
			const actions =
				diagnostic === undefined
					? []
					: await ask<vscode.CodeAction[]>("vscode.executeCodeActionProvider", diagnostic.range);
			return actions.find((one) => one.title === title)?.edit;
		});

	it("mends what a diagnostic says by its quick fix, in one undo step", async () => {
		const store = "store[(Feature store)]";
		for (const [sound, flaw, code, title, mended] of [
			[store, "store[Store (v2)]", "syntax/flowchart", "Quote this label", 'store["Store (v2)"]'],
			[
				`rank --> ${store}`,
				"rank --> store %% why",
				"syntax/flowchart",
				"Move this comment to its own line",
				"  %% why\n  rank --> store",
			],
			["n: 60 }", "n: 20 }", "capacity/overload", "Set n to 72", "n: 72 }"],
			["At {peak}", "At {peka}", "units/unknown-name-in-prose", "Change to {peak}", "At {peak} it holds."],
		] as const) {
			const flawed = written.replace(sound, flaw);
			await write(document, flawed);
			const edit = await fixOf(code, title);
			assert.ok(await vscode.workspace.applyEdit(edit));
			assert.ok(document.getText().includes(mended), document.getText());
			await until(`${code} to be gone`, () => !remarks(document.uri).some((one) => one.code === code));
			await undo(document);
			assert.equal(document.getText(), flawed);
		}
	});

	it("silences a check at its place with the reason that one writes", async () => {
		await write(document, written.replace("n: 60 }", "n: 20 }"));
		const code = "capacity/overload";
		const edit = await fixOf(code, `Silence ${code} here, with a reason`);
		await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.One });
		assert.ok(await vscode.workspace.applyEdit(edit));
		await vscode.commands.executeCommand("type", { text: "it sheds load" });
		await until("the note", () =>
			document.getText().includes("  %% woodshed-ignore capacity/overload: it sheds load\n  rank@{"),
		);
		await until("the silence", () => !remarks(document.uri).some((one) => one.code === code));
	});

	it("reads a plain flowchart of the practice folder too: ids, names, an outline", async () => {
		const path = inPractice("design", slug, "sketch.mmd");
		writeFileSync(path, "flowchart LR\n  subgraph one [Online]\n    a[App] --> b[Ranker]\n  end\n  b --> a\n");
		document = await vscode.workspace.openTextDocument(path);
		try {
			assert.equal((await suggested(behind("b --> "), " ")).get("b"), "Ranker");
			const edit = await ask<vscode.WorkspaceEdit>("vscode.executeDocumentRenameProvider", behind("--> b"), "rank");
			assert.equal(edit.get(document.uri).length, 2);
			const symbols = await ask<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider");
			assert.deepEqual(
				symbols.map(({ name, children }) => [name, ...children.map((child) => child.name)]),
				[["Online", "App", "Ranker"]],
			);
		} finally {
			document = await openProblem(slug);
		}
	});
});
