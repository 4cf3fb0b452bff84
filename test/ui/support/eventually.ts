import assert from "node:assert/strict";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Asks again until nothing is thrown: what a key or a click brings, a window shows a moment later. When the time is over,
 * what the last asking threw is thrown.
 */
export async function eventually<T>(ask: () => T | Promise<T>, timeoutMs = 60_000): Promise<T> {
	for (const endMs = Date.now() + timeoutMs; ; await wait(50)) {
		try {
			return await ask();
		} catch (error) {
			if (Date.now() >= endMs) throw error;
		}
	}
}

/** Waits until `holds`; `what` says what was waited for in vain. */
export function until(holds: () => boolean | Promise<boolean>, what: string, timeoutMs = 60_000): Promise<void> {
	return eventually(async () => assert.ok(await holds(), what), timeoutMs);
}
