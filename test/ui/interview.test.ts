import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import axe from "axe-core";
import type { Frame } from "playwright-core";

import { eventually, until } from "./support/eventually.ts";
import { type Exchange, type OpenaiServer, startOpenaiServer } from "../support/openaiServer.ts";
import { replyFinding, replyText, trueQuotes } from "../support/scriptedReply.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const slug = "home-shelf-ranking";
const reference = readFileSync(
	join(import.meta.dirname, "..", "..", "problems", "design", slug, "reference", "senior.design.md"),
	"utf8",
);
const path = `design/${slug}/design.md`;
const files = { [path]: reference };

/** The interviewer's page, begun at the design. */
async function start(workbench: Workbench): Promise<Frame> {
	await workbench.open(path);
	await workbench.run("Woodshed: Start Interview");
	return workbench.webview("form.answer");
}

async function say(page: Frame, words: string): Promise<void> {
	const turns = page.locator("li.candidate");
	const before = await turns.count();
	await page.getByRole("textbox").fill(words);
	await page.getByRole("textbox").press("Enter");
	await turns.nth(before).waitFor();
	await page.getByRole("button", { name: "Send" }).waitFor();
}

async function grave(page: Frame): Promise<string[]> {
	await page.evaluate(axe.source);
	const { violations } = await page.evaluate(() =>
		(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
	);
	return violations
		.filter(({ impact }) => impact === "serious" || impact === "critical")
		.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html.slice(0, 160)}`));
}

describe("an interview without a model, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({
			size: { width: 1500, height: 950 },
			files,
			colorTheme: "Default Light Modern",
		});
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("opens in the side bar, tells what the brief tells, then asks one question at a time", async () => {
		const page = await start(workbench);
		await page.getByText("Questions come from the problem itself").waitFor();
		await workbench.shot("interview-offline-begun");
		await say(page, "How many monthly active users are there?");
		await page.locator("li.said-clarification").getByText("751 M").waitFor();
		await page.getByRole("button", { name: "I'm Ready" }).click();
		const question = page.locator("form .question");
		await page.getByRole("button", { name: "I Don't Know" }).waitFor();
		const first = await question.textContent();
		await page.getByRole("button", { name: "Hint" }).click();
		await page.locator("li.interviewer.said-hint").first().waitFor();
		await workbench.shot("interview-offline-hint");
		await say(
			page,
			"We compare both rankers on the share of opens that lead to a stream, because that is what we ship.",
		);
		await eventually(async () => assert.notEqual(await question.textContent(), first));
		const second = await question.textContent();
		for (const pass of [1, 2]) {
			await page.getByRole("button", { name: "I Don't Know" }).click();
			await page
				.locator("li.said-dont-know")
				.nth(pass - 1)
				.waitFor();
			await page.getByRole("button", { name: "Send" }).waitFor();
		}
		await eventually(async () => assert.notEqual(await question.textContent(), second));
		assert.deepEqual(await grave(page), []);
		await workbench.shot("interview-offline-passed");
	});

	it("is the same talk on the board, with the same question", async () => {
		const page = await workbench.webview("form.answer");
		const asked = await page.locator("form .question").textContent();
		await workbench.run("Woodshed: Open Design Board");
		const board = await workbench.webview("main g.node");
		await board.getByRole("tab", { name: "Interview" }).click();
		await board
			.locator("form.answer .question")
			.getByText(asked ?? "?")
			.waitFor();
		await workbench.shot("interview-on-the-board");
		await board.getByRole("textbox", { name: "What you say" }).fill("The board's own words, because they count.");
		await board.getByRole("textbox", { name: "What you say" }).press("Enter");
		await page.locator("li.candidate").getByText("The board's own words").waitFor();
		await board
			.locator("form.answer .question")
			.getByText(asked ?? "?")
			.waitFor({ state: "detached" });
	});

	it("leaves a transcript beside the design, and closes with what was talked about", async () => {
		const page = await workbench.webview("form.answer .because");
		await page.getByRole("button", { name: "End", exact: true }).click();
		await page.locator("li.said-closing").waitFor();
		await page.getByRole("button", { name: "Start Again" }).waitFor();
		await page.getByRole("button", { name: "Transcript" }).click();
		await workbench.tab("interview.md").waitFor();
		const told = workbench.fileText(`design/${slug}/interview.md`);
		for (const words of ["# Interview", "751 M", "The board", "We stop here"]) {
			assert.ok(told.includes(words), words);
		}
		await workbench.shot("interview-transcript");
		const logged = workbench.fileText(".woodshed/log.jsonl");
		assert.match(logged, /"kind":"interviewed"/);
	});
});

describe("an interview with a model, on the packaged extension", function () {
	this.timeout(240_000);
	let workbench: Workbench;
	let server: OpenaiServer;

	/** The review finds everything partly there; the persona reacts; the grader finds the answer met by its own words. */
	const play = (exchange: Exchange): void => {
		const { asked } = exchange;
		const [id = ""] = asked.criteria;
		const answers = asked.sources.some((source) => source.id === "answer");
		exchange.begin();
		if (/statement 1>>>/.test(JSON.stringify(exchange.body))) {
			const ruling = { evidence: [], reasoning: "Neither is in the text.", better: "neither", verdict: "met" };
			exchange.write(JSON.stringify({ receipt: asked.receipt, ...ruling }));
		} else if (asked.criteria.length === 0) {
			exchange.write(
				JSON.stringify({
					receipt: asked.receipt,
					leaves_open: false,
					quote: "",
					question: "",
					reaction: "You tie the shelf to the listener who leaves.",
				}),
			);
		} else if (answers) {
			const evidence = trueQuotes({ ...asked, sources: asked.sources.slice(-1) }).slice(0, 1);
			exchange.write(replyText(asked, [replyFinding(id, { evidence, verdict: "met", level: "senior" })]));
		} else {
			const quotes = trueQuotes(asked);
			const findings = asked.criteria.map((one, at) =>
				replyFinding(one, { evidence: quotes.slice(at % quotes.length).slice(0, 1), verdict: "partial" }),
			);
			exchange.write(replyText(asked, findings));
		}
		exchange.end();
	};

	before(async () => {
		server = await startOpenaiServer(play);
		workbench = await openWorkbench({
			size: { width: 1500, height: 950 },
			files,
			machineSettings: {
				"woodshed.reviewer.provider": "compatible",
				"woodshed.reviewer.baseUrl": server.url,
				"woodshed.reviewer.model": "scripted",
			},
		});
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(async () => {
		await workbench?.close();
		await server?.close();
	});

	it("judges one item anew by an answer, and shows the words before and after", async () => {
		await workbench.open(path);
		await workbench.run("Woodshed: Review");
		const dialog = workbench.page.locator(".monaco-dialog-box");
		await dialog.getByRole("button", { name: "Always for This Host" }).click();
		const isReviewed = () => workbench.fileText(".woodshed/log.jsonl").includes('"kind":"reviewed"');
		await until(isReviewed, "the review ends");
		const page = await start(workbench);
		await page.getByText("the weakest verified item").waitFor();
		const sent = server.exchanges.length;
		await say(page, "Because a listener who leaves within ten seconds tells us that the shelf was wrong for them.");
		const judged = page.locator("li.said-regrade");
		await judged.getByText("partial → met").waitFor();
		await eventually(async () => assert.equal(await judged.locator("blockquote").count(), 2));
		await page.getByText("You tie the shelf to the listener who leaves.").waitFor();
		assert.deepEqual(
			server.exchanges.slice(sent).map(({ asked }) => asked.criteria.length),
			[0, 1],
		);
		assert.deepEqual(await grave(page), []);
		await workbench.shot("interview-regraded");
	});

	it("has an objection judged afresh, in both orders, and tells what came of it", async () => {
		const page = await workbench.webview("form.answer");
		await page.locator("li.said-regrade").getByRole("button", { name: "I disagree" }).click();
		await page.getByRole("textbox", { name: /^Why you disagree/ }).fill("My first sentence says it all.");
		const sent = server.exchanges.length;
		await page.getByRole("button", { name: "Have It Judged Again" }).click();
		const ruling = page.locator("li.said-ruling");
		await ruling.waitFor();
		assert.equal(server.exchanges.length - sent, 2);
		await page.locator("li.said-disagree").getByText("My first sentence says it all.").waitFor();
		await page.getByRole("textbox", { name: "What you say" }).waitFor();
		assert.match(workbench.fileText(".woodshed/log.jsonl"), /"kind":"rebutted"[^\n]*"changed":false/);
		await workbench.shot("interview-ruling");
	});
});
