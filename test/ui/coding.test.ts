import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { eventually } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

/** Each session is one event: the gap rule and the order are missing. */
const wrong = `def sessions(events, gap):
    out = []
    for user, ts, track in events:
        out.append((user, ts, ts, 1))
    return out
`;

/** A known mistake in other words than the package's own: a pause of exactly the gap ends the session. */
const strict = `def sessions(events, gap):
    by_user = {}
    for user, ts, _ in events:
        by_user.setdefault(user, []).append(ts)
    found = []
    for user in sorted(by_user):
        run = []
        for ts in sorted(by_user[user]):
            if run and ts >= run[-1] + gap:
                found.append((user, run[0], run[-1], len(run)))
                run = []
            run.append(ts)
        found.append((user, run[0], run[-1], len(run)))
    return found
`;

const right = `def sessions(events, gap):
    out = []
    for user, ts, _ in sorted(events):
        if out and out[-1][0] == user and ts - out[-1][2] <= gap:
            out[-1] = (user, out[-1][1], ts, out[-1][3] + 1)
        else:
            out.append((user, ts, ts, 1))
    return out
`;

describe("a coding round, on the packaged extension", function () {
	this.timeout(180_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("opens a problem with its starter and its statement beside it", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Cut a log into sessions");
		await workbench.tab("solution.py").waitFor();
		const statement = await workbench.webview("h1");
		await eventually(async () => assert.equal(await statement.textContent("h1"), "Cut a log into sessions"));
		await eventually(async () => assert.match(await workbench.editorText(), /def sessions\(/));
	});

	it("shows the failing case with its reason at the function of a wrong solution, after a save by hand", async () => {
		await workbench.replaceText(wrong);
		await workbench.save();
		await workbench.waitForStatus(/Wrong answer \d+\/\d+/);
		const statement = await workbench.webview(".run.failed");
		await eventually(async () => assert.match((await statement.textContent(".run.failed .why")) ?? "", /gap/));
		const mark = workbench.page.locator(".editor-instance .test-error-content-widget").first();
		await mark.waitFor({ state: "visible" });
		await workbench.shot("coding-wrong");
	});

	it("speaks in its hints to the very mistake that the answers show", async () => {
		await workbench.replaceText(strict);
		await workbench.save();
		const statement = await workbench.webview("#mistake-known");
		await statement.click("text=Show the nudge");
		await statement.waitForSelector(".hint");
		await eventually(async () =>
			assert.match((await statement.textContent(".hint")) ?? "", /Read the rule for opening a session once more/),
		);
		await statement.locator(".hint").first().scrollIntoViewIfNeeded();
		await workbench.shot("coding-hint");
	});

	it("accepts a right one, with the hidden cases built from the installed package alone", async () => {
		await workbench.replaceText(right);
		await workbench.page.keyboard.press("Control+Alt+Enter");
		await workbench.waitForStatus(/Accepted (\d+)\/\1/, 60_000);
		const statement = await workbench.webview(".run.accepted");
		await eventually(async () => assert.match((await statement.textContent(".run.accepted")) ?? "", /Accepted/));
		await eventually(async () => assert.match((await statement.textContent(".solution")) ?? "", /Editorial/));
		await workbench.shot("coding-accepted");
	});

	it("keeps every run in the log and the old text of a new attempt", async () => {
		const events = workbench
			.fileText(".woodshed/log.jsonl")
			.trim()
			.split("\n")
			.map((line) => JSON.parse(line) as { kind: string; verdict?: string; mode?: string });
		assert.ok(
			events.some((event) => event.kind === "judged" && event.mode === "run" && event.verdict === "wrong-answer"),
		);
		assert.ok(
			events.some((event) => event.kind === "judged" && event.mode === "submit" && event.verdict === "accepted"),
		);
		await workbench.focusEditor();
		await workbench.run("Woodshed: Start Over");
		await workbench.waitForNotification(/A fresh attempt/);
		assert.equal(readFileSync(join(workbench.folder, "coding/sessionize-log/attempts/1.py"), "utf8"), right);
		assert.doesNotMatch(workbench.fileText("coding/sessionize-log/solution.py"), /sorted/);
	});

	it("judges SQL on the embedded engine", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Artists who live in the Top 10");
		await workbench.tab("solution.sql").waitFor();
		await workbench.replaceText("SELECT name, 1 AS appearances, 1 AS rank FROM artist ORDER BY id");
		await workbench.save();
		await workbench.waitForStatus(/Wrong answer/);
		await workbench.shot("coding-sql");
	});

	it("runs a case of one's own and fills in its result", async () => {
		await workbench.open("coding/sessionize-log/solution.py");
		await workbench.replaceText(right);
		await workbench.save();
		await (await workbench.webview("section")).click("button:has-text('Add my case')");
		await workbench.tab("cases.yaml").waitFor();
		await workbench.open("coding/sessionize-log/solution.py");
		await workbench.run("Woodshed: Run");
		await workbench.waitForStatus(/Accepted (\d+)\/\1/);
		const statement = await workbench.webview(".values");
		await eventually(async () =>
			assert.match((await statement.textContent("body")) ?? "", /the reference fills it in/),
		);
	});
});

describe("a coding round in a folder that is not trusted", function () {
	this.timeout(120_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench({ trusted: false, files: { "coding/startup-delay/solution.py": "x = 1\n" } });
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("shows the statement, runs nothing and offers Trust", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Smallest stall-free start");
		const statement = await workbench.webview("h1");
		await eventually(async () => assert.match((await statement.textContent("header")) ?? "", /not trusted/));
		await workbench.focusEditor();
		await workbench.page.keyboard.press("Alt+Enter");
		await workbench.waitForNotification(/not trusted, so nothing in it is run/);
		await workbench.shot("coding-untrusted");
	});
});
