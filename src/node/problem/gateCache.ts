import { randomUUID } from "node:crypto";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

import type { GateReport } from "../../core/problem/gateFinding.ts";
import { filesBelow } from "./gateReading.ts";

/**
 * Reports of earlier runs, each under the hash of all it depends on: the package, and the sources of the judge and of the
 * gate itself, with the mistakes that all problems share.
 */
export class GateCache {
	private readonly folder: string;
	private readonly judgeHash: string;

	constructor(repository: string, cache: string) {
		this.folder = join(cache, "gate");
		const hash = createHash("sha256");
		const rooms = ["core/judge", "core/problem", "node/judge", "node/problem"].map((room) =>
			join(repository, "src", room),
		);
		for (const file of [...filesBelow(rooms).sort(), join(repository, "problems", "mistakes.yaml")]) {
			hash
				.update(`${relative(repository, file)}\0`)
				.update(readFileSync(file))
				.update("\0");
		}
		this.judgeHash = hash.update(process.versions.node).digest("hex");
	}

	/** Undefined when there is none, or none for these hashes. */
	read(slug: string, packHash: string): GateReport | undefined {
		try {
			const held = JSON.parse(readFileSync(this.file(slug), "utf8")) as { key?: unknown; report?: GateReport };
			return held.key === this.key(packHash) && held.report !== undefined
				? { ...held.report, cached: true }
				: undefined;
		} catch {
			return undefined;
		}
	}

	write(report: GateReport, packHash: string): void {
		mkdirSync(this.folder, { recursive: true });
		const part = `${this.file(report.problem)}.${randomUUID()}.part`;
		writeFileSync(part, JSON.stringify({ key: this.key(packHash), report }));
		renameSync(part, this.file(report.problem));
	}

	private key(packHash: string): string {
		return `${packHash}-${this.judgeHash}`;
	}

	private file(slug: string): string {
		return join(this.folder, `${slug}.json`);
	}
}
