import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const alive = (pid) => {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
};

const holder = (path) => {
	try {
		return Number(readFileSync(join(path, "pid"), "utf8"));
	} catch {
		return undefined;
	}
};

/**
 * Runs `work` while no other process of this clone holds the lock; a lock whose owner is gone is taken over.
 * @template T
 * @param {string} path a folder that exists while the lock is held
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withFileLock(path, work) {
	mkdirSync(dirname(path), { recursive: true });
	for (let unownedRounds = 0; ; ) {
		try {
			mkdirSync(path);
			writeFileSync(join(path, "pid"), String(process.pid));
			break;
		} catch (error) {
			if (error.code !== "EEXIST") throw error;
			const pid = holder(path);
			// A folder without a process id is a lock that is being taken right now, unless it stays so.
			unownedRounds = pid === undefined ? unownedRounds + 1 : 0;
			if (unownedRounds > 20 || (pid !== undefined && !alive(pid))) rmSync(path, { recursive: true, force: true });
			await sleep(100);
		}
	}
	try {
		return await work();
	} finally {
		rmSync(path, { recursive: true, force: true });
	}
}
