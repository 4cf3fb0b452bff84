import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { descendants, type LivingProcess, livingProcesses } from "../support/hostile/processes.ts";
import { openWorkbench, type Workbench } from "./support/workbench.ts";

const endless = `import time


def sessions(events, gap):
    while True:
        try:
            time.sleep(0.001)
        except BaseException:
            pass
`;

// processes are found by /proc
const onLinux = process.platform === "linux" ? describe : describe.skip;

onLinux("an extension host that is killed", function () {
	this.timeout(180_000);
	let workbench: Workbench;

	before(async () => {
		workbench = await openWorkbench();
	});
	after(() => workbench?.close());

	it("takes every process of the judge with it, in the middle of a run", async () => {
		await workbench.run("Woodshed: Open Problem");
		await workbench.pick("Cut a log into sessions");
		await workbench.tab("solution.py").waitFor();
		await workbench.replaceText(endless);
		await workbench.page.keyboard.press("Control+S");
		await pause(1000);
		const { host, run, between } = await found();
		const tag = run.tag.split("-")[0] ?? "";
		process.kill(host.pid, "SIGKILL");
		const killedAt = performance.now();
		let left: readonly LivingProcess[] = [run];
		while (left.length > 0 && performance.now() - killedAt < 1000) {
			await pause(20);
			// what it started for the judge, and the judge itself
			left = livingProcesses().filter((one) => one.tag.startsWith(tag) || between.includes(one.pid));
		}
		console.log(`      nothing was left after ${Math.round(performance.now() - killedAt)} ms`);
		assert.deepEqual(left, []);
	});
});

interface Found {
	readonly host: LivingProcess;
	/** is running the solution */
	readonly run: LivingProcess;
	/** the judge, and what it put in front of the solution */
	readonly between: readonly number[];
}

/** The extension host below the server that this test started, and what runs the solution below it. */
async function found(): Promise<Found> {
	for (let tries = 0; tries < 600; tries++) {
		const all = livingProcesses();
		const hosts = descendants(process.pid, all).filter(({ command }) => command.includes("--type=extensionHost"));
		for (const host of hosts) {
			const run = descendants(host.pid, all).find(({ tag }) => tag !== "");
			if (run !== undefined) return { host, run, between: ancestors(run, host, all) };
		}
		await pause(50);
	}
	throw new Error("no solution was seen at work below the extension host");
}

function ancestors(of: LivingProcess, until: LivingProcess, all: readonly LivingProcess[]): number[] {
	const parent = all.find(({ pid }) => pid === of.parent);
	return parent === undefined || parent.pid === until.pid ? [] : [parent.pid, ...ancestors(parent, until, all)];
}
