import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Locator } from "playwright-core";

import type { LogEvent } from "../../src/core/practice/logEvent.ts";
import { readLog } from "../../src/core/practice/readLog.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const root = join(import.meta.dirname, "..", "..");
const text = (...path: string[]): string => readFileSync(join(root, ...path), "utf8");
const answer = (name: string): string => text("test", "fixtures", "conversation", `${name}.md`);

/** A known mistake in other words than the package's own: the session that is open at the end is never written out. */
const wrong = `def sessions(events, gap):
    out = []
    run = None
    for user, ts, _ in sorted(events):
        if run is not None and run[0] == user and ts - run[2] <= gap:
            run = (user, run[1], ts, run[3] + 1)
        else:
            if run is not None:
                out.append(run)
            run = (user, ts, ts, 1)
    return out
`;
const fixed = wrong.replace("    return out\n", "    return out + ([] if run is None else [run])\n");

/** Another problem in which an item can be lost at the end. */
const other = `def min_startup_delay(arrivals_ms, durations_ms):
    wait, played = 0, 0
    for arrived, lasts in zip(arrivals_ms, durations_ms):
        wait = max(wait, arrived - played)
        played += lasts
    return wait
`;

const mistake = "last-item-lost";

describe("a week of practice, on the packaged extension", function () {
	this.timeout(300_000);
	let workbench: Workbench;
	let folder: string;
	let clockFile: string;
	let broken = false;

	/** Goes to a time of the week that begins on Monday, 1 March 2027. */
	const goTo = (day: number, hour: number, minute: number): void => {
		writeFileSync(`${clockFile}.new`, new Date(2027, 2, day, hour, minute).toISOString());
		renameSync(`${clockFile}.new`, clockFile);
	};
	const log = (): readonly LogEvent[] => readLog(workbench.fileText(".woodshed/log.jsonl")).events;
	const pane = (name: string): Locator =>
		workbench.page
			.locator(".part.sidebar .pane")
			.filter({ has: workbench.page.locator(`.pane-header[aria-label^="${name}"]`) });
	const today = (title: string): Locator => pane("Today").locator(".monaco-list-row").filter({ hasText: title });
	const done = (title: string): Locator =>
		pane("Today").locator(`.monaco-list-row[aria-label^="${title}"][aria-label*=", done"]`);
	const reload = async (): Promise<void> => {
		const loaded = workbench.page.waitForEvent("load");
		await workbench.run("Developer: Reload Window");
		await loaded;
		await pane("Today").waitFor({ timeout: 60_000 });
	};
	/** A picture without what a resting pointer brings up. */
	const shot = async (name: string): Promise<void> => {
		await workbench.page.mouse.move(700, 935);
		await workbench.page.locator(".workbench-hover-container .monaco-hover").waitFor({ state: "hidden" });
		await workbench.shot(name);
	};
	/** Opens a row of Today whose file has this in its text, and waits for it. */
	const openFromToday = async (title: string, file: string, has: string): Promise<void> => {
		await today(title).first().click();
		await workbench.page.locator(".editor-group-container .tab.active").filter({ hasText: file }).first().waitFor();
		await workbench.focusEditor();
		await until(async () => (await workbench.editorText()).includes(has), `${title} is open and shows ${has}`);
	};

	/** Writes the part that was just opened. */
	const write = async (has: string, answered: string): Promise<void> => {
		await until(async () => (await workbench.editorText()).includes(has), `the part that shows ${has} is open`);
		await workbench.replaceText(answered);
		await workbench.save();
	};
	const clockMenu = async (entry: string): Promise<void> => {
		await workbench.page
			.locator(".part.statusbar .statusbar-item")
			.filter({ hasText: / of 5: / })
			.click();
		await workbench.pick(entry);
	};
	const nextPart = async (): Promise<void> => {
		await clockMenu("Next part");
		await workbench.pick("At the end");
	};
	const goOn = async (): Promise<void> => {
		await workbench.page.locator(".notification-list-item").getByRole("button", { name: "Go On" }).last().click();
	};

	before(async () => {
		folder = mkdtempSync(join(tmpdir(), "woodshed-week-"));
		clockFile = join(folder, "clock");
		goTo(1, 9, 0);
		workbench = await openWorkbench({
			size: { width: 1500, height: 950 },
			env: { WOODSHED_CLOCK: clockFile },
			companions: ["shortMock"],
		});
	});
	beforeEach(function () {
		// nobody lives Tuesday without Monday
		if (broken) this.skip();
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			broken = true;
			await workbench?.shot(`failed week ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(async () => {
		await workbench?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	it("begins on a Monday with the date of the interview, a week ahead", async () => {
		await workbench.openViewContainer("Woodshed");
		await pane("Today").getByRole("button", { name: "Set Interview Date", exact: true }).click();
		const input = workbench.page.locator(".quick-input-widget input.input");
		await input.fill("2027-03-08");
		await workbench.page.locator(".quick-input-widget").getByText("7 days ahead").waitFor();
		await workbench.page.keyboard.press("Enter");
		await workbench.pick("Search");
		await workbench.waitForNotification(/Planned up to/);
		await today("Cut a log into sessions").waitFor();
	});

	it("reads what Today says first", async () => {
		const first = pane("Today").locator(".monaco-list-row").first();
		const title = (await first.getAttribute("aria-label"))?.split(",")[0] ?? "";
		await first.click();
		await workbench.webview("h1");
		await done(title).waitFor();
	});

	it("fails a problem by a known mistake, and fixes it", async () => {
		await openFromToday("Cut a log into sessions", "solution.py", "def sessions");
		await workbench.replaceText(wrong);
		await workbench.page.keyboard.press("Control+Alt+Enter");
		await workbench.waitForStatus(/Wrong answer/, 60_000);
		await until(
			async () => log().some((event) => event.kind === "judged" && event.mistake === mistake),
			"the mistake is in the log",
		);
		goTo(1, 9, 30);
		await workbench.replaceText(fixed);
		await workbench.page.keyboard.press("Control+Alt+Enter");
		await workbench.waitForStatus(/Accepted (\d+)\/\1/, 60_000);
		await done("Cut a log into sessions").waitFor();
	});

	it("answers a card on Tuesday, in a window that was left open over night, and has it reviewed offline", async () => {
		goTo(2, 8, 30);
		await today("An idea most expected to fail").filter({ hasText: "left from Monday" }).waitFor({ timeout: 40_000 });
		await openFromToday("Which inputs, and which not", "answer.md", "Which inputs");
		await workbench.replaceText(`# Which inputs, and which not\n\n${answer("features.usual")}`);
		await workbench.save();
		goTo(2, 8, 50);
		await workbench.run("Woodshed: Review");
		const said = await workbench.waitForNotification(/Offline/);
		assert.match(said, /\d/);
		await done("Which inputs, and which not").waitFor();
		await shot("week-card");
	});

	it("tells a story, which the story bank shows under its value", async () => {
		await openFromToday("An idea most expected to fail", "answer.md", "An idea most expected");
		await workbench.replaceText(answer("expected-to-fail.strong"));
		await workbench.save();
		await workbench.run("Woodshed: Review");
		await today("An idea most expected to fail").waitFor({ state: "detached" });
		await workbench.runInView("Rounds", "Stories");
		const stories = await workbench.webview("h1:has-text('Stories')");
		await stories.getByText("An idea most expected to fail").first().waitFor();
		await shot("week-stories");
	});

	it("meets the kind of mistake again on Wednesday, in another problem, and avoids it", async () => {
		goTo(3, 9, 0);
		await reload();
		const due = today("Smallest stall-free start");
		await due.waitFor();
		await shot("week-today");
		const before = await due.getAttribute("aria-label");
		assert.match(before ?? "", /Cut a log into sessions/);
		assert.match(before ?? "", /Smallest stall-free start/);
		goTo(3, 9, 5);
		await due.click();
		await workbench.tab("solution.py").waitFor();
		await until(
			async () => (await workbench.editorText()).includes("def min_startup_delay"),
			"the other problem is open",
		);
		await workbench.replaceText(other);
		goTo(3, 9, 20);
		await workbench.page.keyboard.press("Control+Alt+Enter");
		await workbench.waitForStatus(/Accepted (\d+)\/\1/, 60_000);
		await due.waitFor({ state: "detached" });
	});

	it("sits a short full mock on Thursday, with a break before each hour, and is told when a time is over", async () => {
		goTo(4, 18, 0);
		await workbench.run("Woodshed Test: Start Short Round");
		await workbench.pick("Full mock");
		await workbench.pick("As in the interview", "Mock");
		await workbench.pick("Pad");
		await workbench.waitForStatus(/\d:\d\d · 1 of 5: Nightly, on request, or on event/);
		await write("Nightly, on request", answer("batch-online.strong"));
		goTo(4, 18, 6);
		await workbench.waitForNotification(/The 5 minutes of “Nightly, on request, or on event” are over/);
		await shot("week-over-time");
		await nextPart();
		await workbench.waitForStatus(/2 of 5: Artists who live in the Top 10/);
		await goOn();
		await write("chart", text("problems", "coding", "sql-chart-artists", "solutions", "accepted", "dense-rank.sql"));
		goTo(4, 18, 15);
		await workbench.waitForStatus(/1[0-9]:\d\d · 2 of 5/);
		await shot("week-mock");
		await nextPart();
	});
});

async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
	const deadlineMs = Date.now() + 20_000;
	while (!(await holds())) {
		assert.ok(Date.now() < deadlineMs, what);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}
