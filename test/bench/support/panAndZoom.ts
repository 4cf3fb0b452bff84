import assert from "node:assert/strict";
import type { CDPSession, Page } from "playwright-core";

import { openBoard, openBrowser } from "../../support/board/boardPage.ts";

const steps = 40;
const stepMs = 20;

/** Moving the drawing by two fingers, pinching it, and the floor: a script that does nothing but move it. */
export const movements = ["pan", "zoom", "bare"] as const;
export type Movement = (typeof movements)[number];

/** Milliseconds of processor time on the page's main thread for each frame of a movement, other processes not counted. */
export interface FrameCost {
	readonly movement: Movement;
	readonly scriptMs: number;
	/** scripts, style, layout and paint */
	readonly allMs: number;
}

/** What a frame of each movement costs on the board's page alone, all of them in turns, `rounds` times after one to warm up. */
export async function panAndZoom(text: string, rounds: number): Promise<readonly FrameCost[]> {
	const browser = await openBrowser();
	try {
		const { page, faults } = await openBoard(browser, { text, size: { width: 1100, height: 760 } });
		const session = await page.context().newCDPSession(page);
		await session.send("Performance.enable", { timeDomain: "threadTicks" });
		const canvas = await page.locator(".canvas").boundingBox();
		assert.ok(canvas, "the board is shown");
		await page.mouse.move(canvas.x + canvas.width / 2, canvas.y + canvas.height / 2);
		const costs: FrameCost[] = [];
		for (let round = 0; round <= rounds; round++) {
			for (const movement of movements) {
				const cost = await costOf(movement, page, session);
				if (round > 0) costs.push(cost);
				// at rest it is painted sharp again, which is no part of a movement
				await page.waitForTimeout(500);
			}
		}
		assert.deepEqual(faults, []);
		return costs;
	} finally {
		await browser.close();
	}
}

async function costOf(movement: Movement, page: Page, session: CDPSession): Promise<FrameCost> {
	await page.evaluate(() => {
		const target = window as unknown as { written: number; watched?: MutationObserver };
		target.written = 0;
		target.watched?.disconnect();
		target.watched = new MutationObserver(() => {
			target.written += 1;
		});
		target.watched.observe(document.querySelector(".frame") as Element, { attributeFilter: ["style"] });
	});
	const before = await spent(session);
	await movementTable[movement](page);
	const after = await spent(session);
	const frames = await page.evaluate(() => (window as unknown as { written: number }).written);
	assert.ok(frames >= steps / 2, `the drawing follows a ${movement}: ${frames} frames of ${steps} steps`);
	return { movement, scriptMs: (after.script - before.script) / frames, allMs: (after.all - before.all) / frames };
}

/** there and back, so that the drawing stays in sight */
const movementTable: Readonly<Record<Movement, (page: Page) => Promise<void>>> = {
	pan: (page) => wheel(page, 9),
	zoom: async (page) => {
		await page.keyboard.down("Control");
		await wheel(page, 3);
		await page.keyboard.up("Control");
	},
	bare: (page) =>
		page.evaluate(
			(count) =>
				new Promise<void>((resolve) => {
					const frame = document.querySelector(".frame") as HTMLElement;
					const [, x = "0", y = "0", scale = "1"] =
						/translate\((.*)px, (.*)px\) scale\((.*)\)/.exec(frame.style.transform) ?? [];
					let step = 0;
					const move = (): void => {
						const away = 9 * Math.min(step, count - step);
						frame.style.willChange = "transform";
						frame.style.transform = `translate(${x}px, ${Number(y) - away}px) scale(${scale})`;
						if (step++ < count) requestAnimationFrame(move);
						else resolve();
					};
					move();
				}),
			steps,
		),
};

async function wheel(page: Page, delta: number): Promise<void> {
	for (let step = 0; step < steps; step++) {
		await page.mouse.wheel(0, step < steps / 2 ? delta : -delta);
		await page.waitForTimeout(stepMs);
	}
}

async function spent(session: CDPSession): Promise<{ readonly script: number; readonly all: number }> {
	const { metrics } = await session.send("Performance.getMetrics");
	const ms = (name: string): number => {
		const metric = metrics.find((one) => one.name === name);
		assert.ok(metric, `Chromium tells ${name}`);
		return metric.value * 1000;
	};
	return { script: ms("ScriptDuration"), all: ms("TaskDuration") };
}
