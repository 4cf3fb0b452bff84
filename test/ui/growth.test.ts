import assert from "node:assert/strict";

import { eventually, until } from "./support/eventually.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

/** Right, and quadratic: the sum of a slice for every chunk. */
const slow = `def min_startup_delay(arrivals_ms, durations_ms):
    delay_ms = 0
    for i, arrival_ms in enumerate(arrivals_ms):
        delay_ms = max(delay_ms, arrival_ms - sum(durations_ms[:i]))
    return delay_ms
`;

describe("growth in the statement, on the packaged extension", function () {
	this.timeout(180_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Smallest stall-free start");
		await workbench.tab("solution.py").waitFor();
	});
	afterEach(async function () {
		if (this.currentTest?.state === "failed") {
			await workbench?.shot(`failed ${this.currentTest.title.slice(0, 40)}`);
		}
	});
	after(() => workbench?.close());

	it("offers nothing before a run, and a measurement after one that passes", async () => {
		const statement = await workbench.webview("h1");
		assert.equal(await statement.locator(".growth, .claim").count(), 0);
		await workbench.replaceText(slow);
		await workbench.save();
		await workbench.waitForStatus(/Accepted (\d+)\/\1/);
		await workbench.webview(".growth button");
		assert.equal(await statement.locator(".claim[open]").count(), 0, "the question of cost waits until it is opened");
	});

	it("draws both series over the sizes, with a sentence and the same figures as a table", async () => {
		const statement = await workbench.webview(".growth button");
		await statement.click(".growth button");
		const measured = statement.locator(".growth.worse, .growth.unsure").first();
		await measured.waitFor({ timeout: 60_000 });
		const points = await measured.locator("tbody tr").count();
		assert.ok(points >= 4, `${points} sizes`);
		await eventually(async () => assert.equal(await measured.locator("svg .candidate circle").count(), points));
		await eventually(async () => assert.equal(await measured.locator("svg .reference rect").count(), points));
		await eventually(async () => assert.equal(await measured.locator("svg polyline").count(), 2));
		const words = (await measured.locator(".finding").textContent()) ?? "";
		assert.match(words, /^(Grows like n² where n is expected: .+ × the time for 2 × the input|Not sure: )/);
		await eventually(async () =>
			assert.ok((await measured.locator("svg").getAttribute("aria-label"))?.includes(words)),
		);
		await workbench.shot("growth-measured");
	});

	it("answers what the candidate says of the cost, and keeps it in the log", async () => {
		const statement = await workbench.webview(".claim");
		await statement.click(".claim > summary");
		await statement.click(".claim button[type=submit]");
		await statement.locator(".claim .problem").waitFor();
		await statement.check('.claim input[value="O(n)"][name="time"]', { force: true });
		await statement.fill('.claim input[name="spaceWords"]', "constant");
		await statement.click(".claim button[type=submit]");
		await statement.locator(".answer").nth(1).waitFor();
		const [time, space] = await statement.locator(".answer").allTextContents();
		assert.match(time ?? "", /^O\(n\) time: (not what was measured|cannot be told)\./);
		assert.match(space ?? "", /^O\(1\) space: right\. The reference declares O\(1\) too/);
		await until(() => workbench.fileText(".woodshed/log.jsonl").includes('"claimed"'), "the claim is in the log");
		const events = workbench.fileText(".woodshed/log.jsonl").trim().split("\n");
		const claimed = events.map((line) => JSON.parse(line)).find(({ kind }) => kind === "claimed");
		assert.deepEqual([claimed?.slug, claimed?.time, claimed?.space], ["startup-delay", "O(n)", "O(1)"]);
	});
});
