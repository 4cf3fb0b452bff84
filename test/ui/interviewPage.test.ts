import assert from "node:assert/strict";

import axe from "axe-core";
import type { Browser } from "playwright-core";

import type { ShownInterview, ShownTurn } from "../../src/protocol/interview/interviewState.ts";
import { openBrowser, themes } from "../support/board/boardPage.ts";
import { type InterviewPage, openInterviewPage } from "../support/interview/interviewPage.ts";

type Held = Extract<ShownInterview, { type: "held" }>;

const begun = Date.UTC(2026, 0, 1);
const turn = (over: Partial<ShownTurn> & Pick<ShownTurn, "who" | "kind" | "text">, atSeconds: number): ShownTurn => ({
	at: begun + atSeconds * 1000,
	quotes: [],
	before: null,
	source: over.who === "candidate" ? null : "from the problem",
	disputable: null,
	...over,
});

const about = {
	uri: "file:///design.md",
	title: "Order the Home page",
	round: "design",
	reviewer: "gpt-x at api.openai.com",
	hasModel: true,
	reviewed: true,
	mock: false,
	notice: null,
} as const;

/** an interview in its sixth minute, with every kind of turn in it */
const held: Held = {
	...about,
	type: "held",
	phase: "under-way",
	turns: [
		turn({ who: "interviewer", kind: "opening", text: "Order the Home page: read the brief, then ask me." }, 0),
		turn({ who: "candidate", kind: "question", text: "How many users are there in a month?" }, 41),
		turn({ who: "interviewer", kind: "clarification", text: "monthly active users: 751 M" }, 42),
		turn({ who: "interviewer", kind: "question", text: "How will you know that the ranking got better?" }, 80),
		turn({ who: "candidate", kind: "hint", text: "Can I have a hint?" }, 130),
		turn({ who: "interviewer", kind: "hint", text: "A first answer stops at this: one metric and a test." }, 131),
		turn(
			{
				who: "candidate",
				kind: "answer",
				text: "An A/B test on the share of opens with a stream of 30 s.\nGuardrail: latency, and complaints.",
			},
			215,
		),
		turn(
			{
				who: "interviewer",
				kind: "reaction",
				text: "You tie the metric to what the listener does next.",
				source: "gpt-x at api.openai.com",
			},
			221,
		),
		turn(
			{
				who: "interviewer",
				kind: "regrade",
				text: "Evaluation: partial → met.",
				source: "gpt-x at api.openai.com",
				before: ["we compare click rates of two rankers"],
				quotes: ["An A/B test on the share of opens with a stream of 30 s."],
				disputable: { criterion: "evaluation", title: "Evaluation" },
			},
			224,
		),
		turn({ who: "interviewer", kind: "twist", text: "A podcast goes viral: traffic is ten times what you drew." }, 300),
	],
	open: {
		criterion: "capacity",
		title: "Capacity",
		question: "A podcast goes viral: traffic is ten times what you drew.",
		because: "a changed requirement, minute 20",
		hintsTaken: 1,
		disputable: true,
	},
	busy: null,
	returned: null,
};

const answered = (text: string): Held => ({
	...held,
	turns: [...held.turns, turn({ who: "candidate", kind: "answer", text }, 330)],
	busy: "The interviewer is thinking…",
});

describe("the interviewer's page", function () {
	this.timeout(120_000);
	let browser: Browser;
	let shown: InterviewPage;

	before(async () => {
		browser = await openBrowser();
	});
	afterEach(async () => {
		assert.deepEqual(shown.faults, []);
		await shown.close();
	});
	after(() => browser?.close());

	const input = () => shown.page.getByRole("textbox");
	const grave = async (what: string): Promise<string[]> => {
		await shown.page.evaluate(axe.source);
		const { violations } = await shown.page.evaluate(() =>
			(window as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ["violations"] }),
		);
		return violations
			.filter(({ impact }) => impact === "serious" || impact === "critical")
			.map(({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
	};

	for (const theme of themes) {
		it(`has no grave fault for people who cannot see or point, ${theme}`, async () => {
			shown = await openInterviewPage(browser, { theme });
			const found: string[] = [];
			const states: Readonly<Record<string, ShownInterview>> = {
				nothing: {
					type: "none",
					message: "Open a problem first: the interviewer talks about what is in front of you.",
				},
				ready: { ...about, type: "ready", solved: false, reviewed: false, hasModel: false },
				before: { ...held, phase: "before", open: null, turns: held.turns.slice(0, 3) },
				held: { ...held, notice: "The service is busy. Your words are back." },
				busy: answered("An answer."),
				over: { ...held, phase: "over", open: null },
			};
			for (const [name, state] of Object.entries(states)) {
				await shown.show(state);
				found.push(...(await grave(name)));
				await shown.shot(`interview-${name}-${theme}`);
			}
			assert.deepEqual(found, []);
		});
	}

	it("fits into 250 pixels: nothing sticks out, the input is seen", async () => {
		shown = await openInterviewPage(browser, { size: { width: 250, height: 420 } });
		await shown.show({ ...held, notice: "The service is busy. Your words are back." });
		await shown.shot("interview-narrow");
		const sticksOut = await shown.page.evaluate(() =>
			[...document.querySelectorAll("body *")]
				.filter((element) => {
					const { left, right, width } = element.getBoundingClientRect();
					return width > 1 && (left < -1 || right > innerWidth + 1);
				})
				.map((element) => element.outerHTML.slice(0, 120)),
		);
		assert.deepEqual(sticksOut, []);
		const box = await input().boundingBox();
		assert.ok(box && box.y + box.height <= 420, JSON.stringify(box));
	});

	it("sends with Enter, breaks the line with Shift and Enter, and sends nothing that is empty", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		await input().focus();
		await shown.page.keyboard.press("Enter");
		await shown.page.keyboard.type("First");
		await shown.page.keyboard.press("Shift+Enter");
		await shown.page.keyboard.type("second");
		await shown.page.keyboard.press("Enter");
		assert.deepEqual(shown.intents(), [{ type: "say", text: "First\nsecond" }]);
		assert.equal(await input().inputValue(), "");
		await input().fill("while it thinks");
		await shown.show(answered("First\nsecond"));
		await input().press("Enter");
		assert.equal(shown.intents().length, 1, "one reply at a time");
		assert.equal(await input().inputValue(), "while it thinks");
		await shown.page.getByRole("button", { name: "Stop" }).click();
		assert.deepEqual(shown.intents().at(-1), { type: "stop" });
	});

	it("keeps words, caret and focus while the state goes on", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		await input().focus();
		await shown.page.keyboard.type("half a sentence");
		await shown.page.keyboard.press("Home");
		await shown.show({
			...held,
			reviewer: "another",
			open: { ...(held.open as NonNullable<Held["open"]>), title: "X" },
		});
		await shown.page.keyboard.type("Now: ");
		assert.equal(await input().inputValue(), "Now: half a sentence");
		assert.ok(await input().evaluate((element) => element === document.activeElement));
		assert.ok(shown.asked.some((one) => one.type === "intent" && one.intent.type === "typing"));
	});

	it("gives the words back where they came to nothing", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		await input().fill("A long answer.");
		await input().press("Enter");
		assert.equal(await input().inputValue(), "");
		await shown.show(answered("A long answer."));
		const failed: Held = { ...held, notice: "The service is busy.", returned: { id: 1, text: "A long answer." } };
		await shown.show(failed);
		assert.equal(await input().inputValue(), "A long answer.");
		await shown.page.getByRole("alert").getByText("The service is busy.").waitFor();
		await input().fill("A better answer.");
		await shown.show(failed);
		assert.equal(await input().inputValue(), "A better answer.");
	});

	it("has typed words again after a reload, each at its own document", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		await input().fill("about the first");
		await shown.show({ ...held, uri: "file:///other.md" });
		assert.equal(await input().inputValue(), "");
		await input().fill("sent, then the window died");
		await input().press("Enter");
		await shown.page.reload();
		await shown.show(held);
		assert.equal(await input().inputValue(), "about the first");
		await shown.show({ ...held, uri: "file:///other.md" });
		assert.equal(await input().inputValue(), "sent, then the window died");
	});

	it("loses no words that the interviewer was thinking about when the window was reloaded", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		await input().fill("A long answer.");
		await input().press("Enter");
		await shown.show(answered("A long answer."));
		await shown.page.reload();
		await shown.show(held);
		assert.equal(await input().inputValue(), "A long answer.");
	});

	it("leaves the keyboard at the input when the button under it goes", async () => {
		shown = await openInterviewPage(browser);
		const focused = () => input().evaluate((element) => element === document.activeElement);
		await shown.show(held);
		await input().fill("A long answer.");
		await shown.page.getByRole("button", { name: "Send" }).press("Enter");
		await shown.show(answered("A long answer."));
		assert.ok(await focused());
		await shown.page.getByRole("button", { name: "Stop" }).press("Enter");
		await shown.show({ ...answered("A long answer."), busy: null });
		assert.ok(await focused());
	});

	it("shows what candidate and model say as text, never as markup", async () => {
		shown = await openInterviewPage(browser);
		const evil = '<img src=x onerror="window.hit=1"><a href="https://example.com">[link](command:run)</a>';
		await shown.show({
			...held,
			turns: [
				turn({ who: "candidate", kind: "answer", text: evil }, 1),
				turn({ who: "interviewer", kind: "regrade", text: evil, quotes: [evil], before: [evil], source: evil }, 2),
			],
			open: { ...(held.open as NonNullable<Held["open"]>), title: evil, question: evil, because: evil },
			notice: evil,
		});
		assert.equal(await shown.page.locator("img, a").count(), 0);
		assert.ok((await shown.page.locator(".log").textContent())?.includes(evil));
	});

	it("takes an objection at a judgement, and has the judgement made again", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		await shown.page.locator("li.said-regrade").getByRole("button", { name: "I disagree" }).click();
		assert.ok(await input().evaluate((element) => element === document.activeElement));
		await shown.page.keyboard.type("It says 30 s in section 4.");
		await shown.shot("interview-disagree");
		await shown.page.keyboard.press("Enter");
		assert.deepEqual(shown.intents(), [
			{ type: "disagree", criterion: "evaluation", text: "It says 30 s in section 4." },
		]);
		await shown.page.locator("form").getByRole("button", { name: "I disagree" }).click();
		await shown.page.getByText("Capacity", { exact: true }).waitFor();
		await shown.page.getByRole("button", { name: "Cancel" }).click();
		await shown.page.getByRole("button", { name: "Hint" }).waitFor();
	});

	it("reaches everything by the keyboard, in the order of the page", async () => {
		shown = await openInterviewPage(browser);
		await shown.show(held);
		const stops: string[] = [];
		for (let n = 0; n < 11; n += 1) {
			await shown.page.keyboard.press("Tab");
			stops.push(
				await shown.page.evaluate(() => {
					const element = document.activeElement as HTMLElement;
					return element.tagName === "BUTTON" ? element.textContent : (element.getAttribute("aria-label") ?? "");
				}),
			);
		}
		assert.deepEqual(stops.slice(0, 10), [
			"Transcript",
			"End",
			"What was said",
			"I disagree",
			"I disagree",
			"What you say",
			"Send",
			"Hint",
			"I Don't Know",
			"Skip",
		]);
	});

	it("shows what is newest, a long reply from its beginning, and leaves alone whoever reads further up", async () => {
		shown = await openInterviewPage(browser, { size: { width: 300, height: 420 } });
		const log = shown.page.locator(".log");
		const own = turn({ who: "candidate", kind: "answer", text: "An answer." }, 500);
		const says = (text: string): ShownTurn => turn({ who: "interviewer", kind: "regrade", text }, 501);
		await shown.show(held);
		await shown.show({ ...held, turns: [...held.turns, own, says("Short.")] });
		assert.ok((await log.evaluate((at) => at.scrollHeight - at.scrollTop - at.clientHeight)) < 3);
		await shown.show({ ...held, turns: [...held.turns, own, says("Long. ".repeat(200))] });
		const [reply, frame] = [await shown.page.locator("li").last().boundingBox(), await log.boundingBox()];
		assert.ok(reply && frame && Math.abs(reply.y - frame.y) < 20, JSON.stringify([reply, frame]));
		await log.evaluate((at) => at.scrollTo(0, 0));
		await shown.show({ ...held, turns: [...held.turns, own, says("Long. ".repeat(200)), says("More.")] });
		assert.equal(await log.evaluate((at) => at.scrollTop), 0);
	});

	it("offers no hint in a mock, and says why", async () => {
		shown = await openInterviewPage(browser);
		await shown.show({ ...held, mock: true, turns: held.turns.slice(0, 2) });
		await shown.page.getByText("This is a mock").waitFor();
		assert.equal(await shown.page.getByRole("button", { name: "Hint" }).count(), 0);
	});
});
