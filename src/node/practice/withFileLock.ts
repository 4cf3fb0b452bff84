import { randomBytes } from "node:crypto";
import { open, readFile, rm, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";

import { processAlive } from "../processAlive.ts";

/**
 * Does it while no other window does the same to this file: what is read before a write is still so at the write. The
 * folder must be there. A window that died, or that holds it for longer than any write takes, does not keep the others;
 * where no lock can be had at all, it is done without one. Rejects as `act` does.
 */
export async function withFileLock<T>(file: string, act: () => Promise<T>): Promise<T> {
	const lock = `${file}.lock`;
	const name = `${process.pid} ${randomBytes(6).toString("hex")}`;
	const held = await take(lock, name);
	try {
		return await act();
	} finally {
		// whoever was held up for too long finds another's in its place
		if (held && (await readFile(lock, "utf8").catch(() => "")) === name) {
			await rm(lock, { force: true }).catch(() => undefined); // it grows old instead
		}
	}
}

const longestHeldMs = 5_000;
const longestWaitMs = 10_000;
const lookEveryMs = 15;

/** `name`: begins with the id of the process. */
async function take(lock: string, name: string): Promise<boolean> {
	const until = Date.now() + longestWaitMs;
	while (Date.now() < until) {
		try {
			const file = await open(lock, "wx");
			await file.writeFile(name).finally(() => file.close());
			return true;
		} catch (error) {
			if (!isTaken((error as NodeJS.ErrnoException).code)) {
				return false; // a full or read-only disk: the write itself will say so
			}
		}
		if (await isForsaken(lock)) {
			await breakLock(lock);
		} else {
			await sleep(lookEveryMs);
		}
	}
	return false;
}

/**
 * Takes a forsaken lock away, one window at a time: the second of two that found it would take away the lock that the
 * first has made since.
 */
async function breakLock(lock: string): Promise<void> {
	const breaker = `${lock}.break`;
	try {
		await (await open(breaker, "wx")).close();
	} catch {
		const { mtimeMs } = await stat(breaker).catch(() => ({ mtimeMs: Date.now() }));
		if (Math.abs(Date.now() - mtimeMs) > longestHeldMs) {
			await rm(breaker, { force: true }).catch(() => undefined); // whoever made it died in that moment
		}
		await sleep(lookEveryMs);
		return;
	}
	if (await isForsaken(lock)) {
		await rm(lock, { force: true }).catch(() => undefined);
	}
	await rm(breaker, { force: true }).catch(() => undefined);
}

/** Windows refuses for a moment what is just being deleted. */
function isTaken(code: string | undefined): boolean {
	return code === "EEXIST" || (process.platform === "win32" && (code === "EPERM" || code === "EBUSY"));
}

async function isForsaken(lock: string): Promise<boolean> {
	try {
		const { mtimeMs } = await stat(lock);
		if (Math.abs(Date.now() - mtimeMs) > longestHeldMs) {
			return true;
		}
		// another machine's process, on a shared disk, is waited for until it is old
		const pid = Number.parseInt(await readFile(lock, "utf8"), 10);
		return Number.isInteger(pid) && pid > 0 && pid !== process.pid && !processAlive(pid);
	} catch {
		return false; // it was given back meanwhile
	}
}
