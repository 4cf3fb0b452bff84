import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
import { join } from "node:path";

import type { LimitStore } from "../../core/judge/judgePorts.ts";

/** Derived time limits as small files of a cache folder, one a package, language and runtime. */
export class LimitFiles implements LimitStore {
	private readonly folder: string;

	constructor(cacheDir: string) {
		this.folder = join(cacheDir, "time-limits");
	}

	async get(key: string): Promise<number | undefined> {
		try {
			const found: unknown = JSON.parse(await readFile(this.file(key), "utf8"));
			const limitMs = (found as { limitMs?: unknown } | null)?.limitMs;
			return typeof limitMs === "number" && limitMs > 0 ? limitMs : undefined;
		} catch {
			// never measured, or not readable: it is measured again
			return undefined;
		}
	}

	async set(key: string, limitMs: number): Promise<void> {
		try {
			await mkdir(this.folder, { recursive: true });
			const temporary = join(this.folder, `.${randomBytes(6).toString("hex")}`);
			await writeFile(temporary, JSON.stringify({ key, limitMs }));
			await rename(temporary, this.file(key));
		} catch {
			// a cache that cannot be written costs time only
		}
	}

	private file(key: string): string {
		return join(this.folder, `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.json`);
	}
}
