import assert from "node:assert/strict";

import type { Browser } from "playwright-core";

import { type BoardPage, openBoard, openBrowser } from "../support/board/boardPage.ts";
import { largeDesign } from "../support/board/largeDesign.ts";

const drawing = (lines: string): string => `# Mine\n\n\`\`\`mermaid\nflowchart TD\n${lines}\`\`\`\n`;
const chain = drawing(
	'  app["App"] --> home["Home API"]\n  home --> rank["Ranker"]\n  rank --> feats["Feature store"]\n',
);

describe("the picture of the board", function () {
	this.timeout(60_000);
	let browser: Browser;
	let board: BoardPage;

	before(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		assert.deepEqual(board.faults, []);
		await board.close();
	});
	after(() => browser?.close());

	const middle = async (id: string): Promise<{ readonly x: number; readonly y: number }> => {
		const box = await board.component(id).boundingBox();
		assert.ok(box, `${id} is drawn`);
		return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	};
	const near = (a: { readonly x: number; readonly y: number }, b: { readonly x: number; readonly y: number }) =>
		assert.ok(Math.hypot(a.x - b.x, a.y - b.y) < 1.5, `${JSON.stringify(a)} is where ${JSON.stringify(b)} was`);
	const transform = (): Promise<string> => board.page.locator(".frame").evaluate((frame) => frame.style.transform);
	const canvas = () => board.page.locator(".canvas");

	it("keeps the selected component where it is while the text grows around it", async () => {
		board = await openBoard(browser, { text: chain });
		await board.caretAt("rank");
		await board.page.locator("g.node.selected").waitFor();
		const before = await middle("rank");
		await board.write(
			chain.replace("  app[", '  one["First"] --> two["Second"]\n  two --> app["App"]\n  app --> side["Side"]\n  app['),
		);
		await board.drawn();
		near(await middle("rank"), before);
	});

	it("keeps what is nearest to the middle where it is, with nothing selected", async () => {
		board = await openBoard(browser, { text: chain });
		await board.page.getByRole("button", { name: "Zoom in" }).click();
		await board.page.waitForTimeout(300);
		const stage = await canvas().boundingBox();
		assert.ok(stage);
		const distance = async (id: string): Promise<number> => {
			const { x, y } = await middle(id);
			return Math.hypot(x - stage.x - stage.width / 2, y - stage.y - stage.height / 2);
		};
		const ids = ["app", "home", "rank", "feats"];
		const distances = await Promise.all(ids.map(distance));
		const nearest = ids[distances.indexOf(Math.min(...distances))] ?? "";
		const before = await middle(nearest);
		await board.write(chain.replace("  app[", '  one["A first part"] --> app\n  one --> other["Another one"]\n  app['));
		await board.drawn();
		near(await middle(nearest), before);
	});

	it("is not drawn anew for a number that it does not show", async () => {
		board = await openBoard(browser, { text: chain });
		const before = await board.component("rank").elementHandle();
		await board.write(chain.replace("  app[", "  rank@{ p95: 60, n: 4 }\n  app["));
		await board.write(chain.replace("  app[", "  rank@{ p95: 65, n: 40 }\n  app["));
		const { intents } = board;
		const draws = () => intents.filter((one) => one.type === "rendered" && one.ms > 0).length;
		await board.page.waitForTimeout(300);
		const later = draws();
		await board.write(chain.replace("  app[", "  rank@{ p95: 66, n: 41, rps_max: 100 }\n  app["));
		await board.page.waitForTimeout(300);
		assert.equal(draws(), later);
		assert.ok(before);
	});

	it("pans and zooms by keys, by wheel and by dragging, and 0 shows the whole", async () => {
		board = await openBoard(browser, { text: chain });
		await canvas().focus();
		await board.page.keyboard.press("0");
		await board.page.waitForTimeout(400);
		const whole = await transform();
		for (const act of [
			() => board.page.keyboard.press("ArrowRight"),
			() => board.page.keyboard.press("+"),
			() => board.page.keyboard.press("-"),
			async () => {
				await board.page.mouse.move(40, 500);
				await board.page.mouse.wheel(0, -120);
			},
			async () => {
				await board.page.mouse.move(40, 500);
				await board.page.mouse.down();
				await board.page.mouse.move(90, 540, { steps: 4 });
				await board.page.mouse.up();
			},
		]) {
			const before = await transform();
			await act();
			await board.page.waitForTimeout(120);
			assert.notEqual(await transform(), before);
		}
		await canvas().focus();
		await board.page.keyboard.press("0");
		await board.page.waitForTimeout(400);
		assert.equal(await transform(), whole);
	});

	it("has a minimap from 41 components on, and a click in it moves the view", async () => {
		board = await openBoard(browser, { text: largeDesign(40) });
		assert.equal(await board.page.locator(".minimap").isVisible(), false);
		await board.write(largeDesign(41));
		await board.drawn();
		const minimap = board.page.locator(".minimap");
		await minimap.waitFor();
		const lens = () => minimap.locator("rect.lens").getAttribute("x");
		const before = await lens();
		const box = await minimap.boundingBox();
		assert.ok(box);
		await board.page.mouse.click(box.x + box.width - 12, box.y + box.height / 2);
		await board.page.waitForTimeout(150);
		assert.notEqual(await lens(), before);
	});

	it("finds by label, id and role; Enter goes through what was found, and Escape stays there", async () => {
		board = await openBoard(browser, { text: chain });
		await board.page.keyboard.press("/");
		for (const [query, found] of [
			["home ap", 1],
			["feats", 1],
			["rank", 1],
			["e", 4],
		] as const) {
			await board.page.locator("input.query").fill(query);
			await board.page
				.locator("g.node.match")
				.nth(found - 1)
				.waitFor();
			assert.equal(await board.page.locator("g.node.match").count(), found, query);
			assert.equal(await board.page.getByRole("option").count(), found, query);
		}
		await board.page.keyboard.press("Enter");
		await board.page.keyboard.press("Enter");
		await board.page.getByText("2 of 4").waitFor();
		await board.page.keyboard.press("Shift+Enter");
		await board.page.getByText("1 of 4").waitFor();
		const current = await board.page.locator("g.node.current").getAttribute("data-component");
		await board.page.keyboard.press("Escape");
		await board.page.locator(`g.node[data-component="${current}"]:focus`).waitFor();
	});

	it("stays, greyed, while the text does not parse, with the first error and how many more there are", async () => {
		board = await openBoard(browser, { text: chain });
		const before = await middle("rank");
		await board.write(chain.replace("  home -->", "  a[b --> c\n  home -->").replace('["Feature store"]\n', " -->\n"));
		await board.page.locator(".frame.stale").waitFor();
		assert.match((await board.page.locator("button.problem").textContent()) ?? "", /Line 6:.*more error/s);
		assert.equal(await board.page.locator("main g.node").count(), 4);
		near(await middle("rank"), before);
		await board.page.locator("button.problem").click();
		assert.deepEqual(await board.asked("reveal"), { type: "reveal", lineBase0: 5 });
		await board.write(chain);
		await board.page.locator(".frame:not(.stale)").waitFor();
	});

	it("exports an SVG that needs nothing else, and a PNG of twice its size", async () => {
		board = await openBoard(browser, { text: chain });
		await board.page.getByRole("button", { name: "Export" }).click();
		await board.page.getByRole("button", { name: "SVG" }).click();
		const svg = await board.asked("export");
		assert.ok(svg.type === "export");
		assert.match(svg.data, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+"/);
		assert.match(svg.data.replace(/<[^>]*>/g, ""), /Feature store/);
		assert.doesNotMatch(svg.data, /var\(|<script|<foreignObject|href=|tabindex/);
		board.intents.length = 0;
		await board.page.getByRole("button", { name: "Export" }).click();
		await board.page.getByRole("button", { name: /PNG/ }).click();
		const png = await board.asked("export");
		assert.ok(png.type === "export");
		const bytes = Buffer.from(png.data, "base64");
		assert.equal(bytes.toString("latin1", 1, 4), "PNG");
		const width = Number(/width="(\d+)"/.exec(svg.data)?.[1]);
		assert.equal(bytes.readUInt32BE(16), 2 * width);
	});

	it("draws sequence diagrams below, whose parts lead to their lines, and says what it leaves out", async () => {
		const fence = (body: string): string => `\n\`\`\`mermaid\n${body}\`\`\`\n`;
		const sequence = "sequenceDiagram\n  participant A as App\n  A->>R: asks for<br/>scores\n  R-->>A: scores\n";
		board = await openBoard(browser, { text: chain + fence(sequence) + fence("classDiagram\n  A <|-- B\n") });
		const { page } = board;
		await page.getByText("classDiagram, line 18: not drawn here.").waitFor();
		await page.getByRole("button", { name: "Fit" }).click();
		await page.waitForTimeout(400);
		await page.locator("text.messageText").filter({ hasText: "asks for" }).click();
		await page
			.locator("text.messageText")
			.filter({ hasText: /^scores$/ })
			.last()
			.click();
		await page.locator('[data-et="participant"][data-id="A"] text').first().click();
		await page.waitForTimeout(100);
		const lines = board.intents.flatMap((intent) => (intent.type === "reveal" ? [intent.lineBase0] : []));
		assert.deepEqual(
			lines.map((line) => board.text.split("\n")[line]?.trim()),
			["A->>R: asks for<br/>scores", "R-->>A: scores", "participant A as App"],
		);
		await board.write(chain + fence("sequenceDiagram\n  A->>\n"));
		await page.getByText("Sequence diagram 1 cannot be read yet.").waitFor();
		assert.equal(await page.locator("main g.node").count(), 4, "the flowchart is drawn all the same");
	});

	it("says in words what it says in colour", async () => {
		const text = drawing(
			'  app["App"] --> rank["Ranker"]\n  app@{ rps: 1000 }\n  rank@{ p95: 60, rps_max: 100, n: 5 }\n',
		);
		board = await openBoard(browser, { text });
		assert.equal(
			await board.component("rank").getAttribute("aria-label"),
			"Ranker 200% full, Ranker, on the slowest path, has an error",
		);
		assert.equal(await board.component("rank").locator("g.badge").textContent(), " 200%");
		await board.component("rank").click();
		await board.page.getByRole("button", { name: "What if it dies" }).click();
		await board.page.getByText("Ranker is down").waitFor();
		assert.match((await board.component("rank").getAttribute("aria-label")) ?? "", /supposed to be down/);
		await board.page.getByRole("button", { name: "Back to the text" }).click();
		await board.page.getByText("Ranker is down").waitFor({ state: "detached" });
	});

	it("supposes ten times the load and another objective, and shows what that does", async () => {
		const text = drawing(
			'  app["App"] --> rank["Ranker"]\n  app@{ rps: 1000 }\n  rank@{ p95: 60, rps_max: 100, n: 50 }\n',
		);
		board = await openBoard(browser, { text });
		await board.page.getByRole("tab", { name: "Numbers" }).click();
		await board.page.getByText("1 k/s on 50 × 100 = 20 % of capacity").waitFor();
		await board.page.getByRole("button", { name: "What if…" }).click();
		await board.page.getByRole("button", { name: "×10", exact: true }).click();
		await board.page.getByText("10 k/s on 50 × 100 = 200 % of capacity").waitFor();
		await board.page.getByLabel("Milliseconds").fill("40");
		await board.page.keyboard.press("Enter");
		await board.page.getByText("of 40 ms, 20 ms too slow").waitFor();
		await board.page.getByLabel("Own factor of the load").fill("4");
		await board.page.keyboard.press("Tab");
		await board.page.getByText("4 k/s on 50 × 100 = 80 % of capacity").waitFor();
		await board.page.keyboard.press("Escape");
		await board.page.getByText("load × 4 · p95 within 40 ms").waitFor();
		await board.page.getByRole("button", { name: "Back to the text" }).click();
		await board.page.getByText("1 k/s on 50 × 100 = 20 % of capacity").waitFor();
	});
});
