import assert from "node:assert/strict";

import type { Browser } from "playwright-core";

import { type BoardPage, openBoard, openBrowser } from "../support/board/boardPage.ts";

const drawing = (lines: string): string => `# Mine\n\n\`\`\`mermaid\nflowchart TD\n${lines}\`\`\`\n`;
const text = drawing(
	'  subgraph online ["Request path"]\n    app["App"] --> home["Home API"]\n  end\n  home -->|asks| rank["Ranker"]\n  rank --> feats["Feature store"]\n  log["Event log"]\n',
);

describe("gestures on the board", function () {
	this.timeout(60_000);
	let browser: Browser;
	let board: BoardPage;

	before(async () => {
		browser = await openBrowser();
	});
	beforeEach(async () => {
		board = await openBoard(browser, { text, size: { width: 1200, height: 900 } });
	});
	afterEach(async () => {
		assert.deepEqual(board.faults, []);
		await board.close();
	});
	after(() => browser?.close());

	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await board.page.keyboard.press(key);
	};
	const arrow = (id: string) => board.page.locator(`path.hit[data-connector="${id}"]`);

	/** Opens the menu of what has the keyboard, goes down to a row, and takes it. */
	const fromMenu = async (label: string): Promise<void> => {
		await press("Shift+F10");
		await board.page.locator(".menu").waitFor();
		const said = () => board.page.evaluate(() => document.activeElement?.textContent.trim() ?? "");
		for (let row = 0; !(await said()).startsWith(label); row += 1) {
			assert.ok(row < 20, `the menu has ${label}`);
			await press("ArrowDown");
		}
		await press("Enter");
	};
	/** Types into the field that has just opened, and takes the first row or the name. */
	const typed = async (words: string): Promise<void> => {
		await board.page.locator(".overlay input:focus").waitFor();
		await board.page.keyboard.type(words);
		await press("Enter");
	};

	describe("by keyboard", () => {
		for (const [what, act, expected] of [
			[
				"adds a component from the palette",
				async () => {
					await board.page.locator(".canvas").focus();
					await press("a");
					await typed("monit");
				},
				/\["Monitor"\]/,
			],
			[
				"connects with C and Enter",
				async () => {
					await board.component("feats").focus();
					await press("c");
					await board.page.getByText("choose a component").waitFor();
					await board.component("log").focus();
					await press("Enter");
				},
				/ {2}feats --> log\n/,
			],
			[
				"connects from the menu, with a search",
				async () => {
					await board.component("feats").focus();
					await fromMenu("Connect to");
					await typed("event");
				},
				/ {2}feats --> log\n/,
			],
			[
				"renames a label with F2",
				async () => {
					await board.component("rank").focus();
					await press("F2");
					await typed("Heavy (ranker)");
				},
				/rank\["Heavy \(ranker\)"\]/,
			],
			[
				"renames an id wherever it stands",
				async () => {
					await board.component("rank").focus();
					await fromMenu("Rename id");
					await typed("ranker");
				},
				/home -->\|asks\| ranker\["Ranker"\]\n {2}ranker --> feats/,
			],
			[
				"deletes a component",
				async () => {
					await board.component("log").focus();
					await press("Delete");
				},
				/^(?!.*Event log)/s,
			],
			[
				"deletes an arrow, reached with E from its component",
				async () => {
					await board.component("feats").focus();
					await press("e");
					await arrow("L_rank_feats_0").and(board.page.locator(":focus")).waitFor({ state: "attached" });
					await press("Delete");
				},
				/^(?!.*rank --> feats)/s,
			],
			[
				"labels an arrow with F2",
				async () => {
					await arrow("L_rank_feats_0").focus();
					await press("F2");
					await typed("reads features");
				},
				/rank -->\|"?reads features"?\| feats/,
			],
			[
				"takes the label of an arrow away",
				async () => {
					await arrow("L_home_rank_0").focus();
					await press("F2", "Backspace", "Enter");
				},
				/home --> rank\["Ranker"\]/,
			],
			[
				"reverses an arrow",
				async () => {
					await arrow("L_home_rank_0").focus();
					await fromMenu("Reverse");
				},
				/rank\["Ranker"\] -->\|asks\| home/,
			],
			[
				"makes an arrow asynchronous",
				async () => {
					await arrow("L_home_rank_0").focus();
					await fromMenu("Make asynchronous");
				},
				/home -\.->\|asks\| rank/,
			],
			[
				"inserts a component on an arrow",
				async () => {
					await arrow("L_rank_feats_0").focus();
					await fromMenu("Insert");
					await typed("cache");
				},
				/rank --> \w+\[.*"?Cache"?.*\]\n?.*--> feats/s,
			],
			[
				"takes a component out of its chain",
				async () => {
					await board.component("rank").focus();
					await fromMenu("Take out");
				},
				/home -->\|asks\| feats/,
			],
			[
				"wraps picked components in a group",
				async () => {
					await board.component("rank").focus();
					await press(" ");
					await board.component("feats").focus();
					await press(" ");
					await board.page.getByText("2 picked").waitFor();
					await fromMenu("Wrap 2");
					await typed("Ranking");
				},
				/subgraph \S+ ?\["?Ranking"?\]/,
			],
			[
				"moves a component into a group",
				async () => {
					await board.component("log").focus();
					await fromMenu("Move to a group");
					await typed("request");
				},
				/subgraph online(?:(?!end).)*\blog\b.*end/s,
			],
			[
				"moves a component out of its group",
				async () => {
					await board.component("home").focus();
					await fromMenu("Move out");
				},
				/subgraph online \["Request path"\](?:(?!home\[).)*?end/s,
			],
		] as const) {
			it(what, async () => {
				await act();
				await board.until(expected);
				assert.equal(board.state?.notice, null);
			});
		}

		it("unwraps and renames a group in the tree", async () => {
			await board.page.locator(".tree summary").focus();
			await press("Enter", "Tab");
			await board.page.locator("[data-kind=group]:focus").waitFor();
			await press("F2");
			await typed("Online");
			await board.until(/subgraph online \["Online"\]/);
			await board.page.locator("[data-kind=group]").focus();
			await fromMenu("Unwrap");
			await board.until(/^(?!.*subgraph)/s);
		});

		it("suppresses nothing of the text: undo takes the last gesture back", async () => {
			await board.component("log").focus();
			await press("Delete");
			await board.until(/^(?!.*Event log)/s);
			await board.page.getByRole("button", { name: "Undo" }).click();
			await board.until(/Event log/);
			assert.equal(board.text, text);
		});

		it("goes from component to component with the arrows, as they are drawn", async () => {
			await board.component("home").focus();
			await press("ArrowDown");
			assert.equal(await board.page.evaluate(() => document.activeElement?.getAttribute("data-component")), "rank");
			await press("ArrowUp", "ArrowUp");
			assert.equal(await board.page.evaluate(() => document.activeElement?.getAttribute("data-component")), "app");
		});

		it("gives the keyboard back to what had it when a menu or a form closes", async () => {
			for (const open of ["Shift+F10", "F2"]) {
				await board.component("rank").focus();
				await press(open);
				await board.page.locator(".overlay").waitFor();
				await press("Escape");
				await board.page.locator('g.node[data-component="rank"]:focus').waitFor();
			}
			assert.equal(board.text, text);
		});

		it("sets the numbers of a component and of an arrow, and asks politely for those that are missing", async () => {
			const loaded = text.replace("  log[", "  app@{ rps: 1000 }\n  log[");
			await board.write(loaded);
			await board.drawn();
			await board.component("rank").focus();
			await press("Enter");
			const form = board.page.locator("form.component");
			await form.getByText("With rps_max and n, how full it gets is computed.").waitFor();
			assert.equal(await form.locator(".asked").count(), 3);
			await form.locator("input[name=rps_max]").fill("100");
			await press("Tab");
			await board.until(/rank@\{ rps_max: 100 \}/);
			await form.locator("input[name=n]").fill("20");
			await press("Enter");
			await board.until(/rank@\{ rps_max: 100, n: 20 \}/);
			await form.getByText("50 % of its capacity").waitFor();
			await arrow("L_home_rank_0").focus();
			await press("Enter");
			const arrowForm = board.page.locator("form.connector");
			await arrowForm.locator("input[name=ratio]").fill("0.7");
			await press("Tab");
			await board.until(/ratio: 0\.7/);
			await arrowForm.locator("input[name=timeout]:focus").waitFor();
			await arrowForm.getByLabel("asynchronous").check();
			await board.until(/-\.->\|asks\| rank/);
		});
	});

	describe("by mouse", () => {
		const centre = async (id: string): Promise<{ readonly x: number; readonly y: number }> => {
			const box = await board.component(id).boundingBox();
			assert.ok(box);
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		};
		const drag = async (from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> => {
			await board.page.mouse.move(from.x, from.y);
			await board.page.mouse.down();
			await board.page.mouse.move(to.x, to.y, { steps: 8 });
			await board.page.mouse.up();
		};

		it("connects by dragging from one component to another", async () => {
			await drag(await centre("feats"), await centre("log"));
			await board.until(/ {2}feats --> log\n/);
		});

		it("renames on a double click", async () => {
			await board.component("rank").dblclick();
			await typed("Light ranker");
			await board.until(/rank\["Light ranker"\]/);
		});

		it("selects an arrow by a click on its label, and opens its menu by a right click", async () => {
			const label = board.page.locator("g.label[data-connector]").filter({ hasText: "asks" });
			await label.click();
			await board.page.locator("form.connector").waitFor();
			await label.click({ button: "right" });
			await board.page.getByRole("menuitem", { name: "Reverse" }).click();
			await board.until(/rank\["Ranker"\] -->\|asks\| home/);
		});

		it("picks with Shift, and by a band around several, for a group", async () => {
			await board.component("rank").click({ modifiers: ["Shift"] });
			await board.component("feats").click({ modifiers: ["Shift"] });
			await board.page.getByText("2 picked").waitFor();
			await board.page.getByRole("button", { name: "Pick nothing" }).click();
			const [rank, feats] = [await centre("rank"), await centre("feats")];
			await board.page.keyboard.down("Shift");
			await drag({ x: Math.min(rank.x, feats.x) - 110, y: rank.y - 30 }, { x: rank.x + 90, y: feats.y + 30 });
			await board.page.keyboard.up("Shift");
			await board.page.getByText("2 picked").waitFor();
			await board.page.getByRole("button", { name: "Wrap in a group…" }).click();
			await typed("Ranking");
			await board.until(/subgraph \S+ ?\["?Ranking"?\]/);
		});

		it("adds from the palette, whose roles stand in families", async () => {
			await board.page.getByRole("button", { name: "Add", exact: true }).click();
			assert.ok((await board.page.locator(".family").count()) >= 5);
			await board.page.getByRole("option", { name: "Model registry" }).click();
			await board.until(/\["Model registry"\]/);
		});
	});
});
