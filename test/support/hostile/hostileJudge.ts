import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import type { JudgeReport } from "../../../src/core/judge/judgeEvent.ts";
import type { IsolationChoice } from "../../../src/node/judge/isolation/detectIsolation.ts";
import { JudgeClient } from "../../../src/node/judge/judgeClient.ts";
import { GuardedFolder } from "./guardedFolder.ts";
import { hostilePack } from "./hostilePack.ts";
import { type HostileLanguage, type HostileProgram, submitted } from "./hostileProgram.ts";
import { descendants, livingProcesses } from "./processes.ts";

/** What came of one hostile program. */
export interface Trial {
	readonly report: JudgeReport;
	/** the messages of the cases that failed, or of the run */
	readonly message: string;
	/** to the verdict; from the start of the program where it could be loaded, as a compiler takes its own time */
	readonly wallMs: number;
	/** a time-out: how late it was told, after the limit of CPU time, counted from the start of the case */
	readonly lateMs: number | undefined;
	/** until no process of the run was left after the verdict; undefined: some outlived a second */
	readonly goneAfterMs: number | undefined;
	/** commands of the processes that were left */
	readonly left: readonly string[];
	/** names in the guarded folder that changed */
	readonly changed: readonly string[];
	/** verdicts of a right and of a wrong solution afterwards */
	readonly afterwards: readonly [string, string];
}

const right: Readonly<Record<HostileLanguage, string>> = {
	python: "def tiny_sum(items):\n    return sum(items)\n",
	javascript: "export const tinySum = (items) => items.reduce((a, b) => a + b, 0);\n",
	cpp: "#include <vector>\nlong long tinySum(std::vector<long long> items) { long long t = 0; for (long long i : items) t += i; return t; }\n",
};
const wrong: Readonly<Record<HostileLanguage, string>> = {
	python: "def tiny_sum(items):\n    return 12\n",
	javascript: "export const tinySum = () => 12;\n",
	cpp: "#include <vector>\nlong long tinySum(std::vector<long long> items) { return 12; }\n",
};

/** A judge as the editor has one, with an eye on what a program leaves behind. */
export class HostileJudge {
	private readonly cacheDir = mkdtempSync(join(tmpdir(), "hostile-"));
	private readonly guarded = new GuardedFolder();
	private readonly client: JudgeClient;
	/** begins the tag of every process that this judge starts */
	private tagPrefix = "?";

	constructor(distDir: string, isolation: IsolationChoice) {
		this.client = new JudgeClient({ distDir, cacheDir: this.cacheDir, isolation });
	}

	/** Starts the process of the judge; not while another one starts. */
	async start(): Promise<void> {
		const before = new Set(livingProcesses().map(({ pid }) => pid));
		await this.verdictOf("python", right);
		for (let tries = 0; tries < 100 && this.tagPrefix === "?"; tries++) {
			await pause(20);
			const all = livingProcesses();
			// below this judge's own process: another judge starts processes at any time
			const judge = descendants(process.pid, all).find(
				({ pid, command }) => command.includes("judge.cjs") && !before.has(pid),
			);
			const spare = judge && descendants(judge.pid, all).find(({ tag }) => tag !== "");
			this.tagPrefix = spare?.tag.split("-")[0] ?? "?";
		}
	}

	async try(program: HostileProgram): Promise<Trial> {
		const began = performance.now();
		const { report, compiledMs, startedMs } = await this.judge(
			program.language,
			submitted(program, this.guarded.path),
			program,
		);
		const endedMs = performance.now();
		const wallMs = endedMs - (compiledMs ?? began);
		const { goneAfterMs, left } = await this.aftermath();
		const late = report.verdict === "time-limit-exceeded" && report.cases.length === 1 && startedMs !== undefined;
		const failed = report.cases.filter(({ verdict }) => verdict !== "accepted");
		return {
			report,
			message: [report.message, ...failed.map(({ message }) => message)].filter((text) => text !== "").join(" "),
			wallMs,
			lateMs: late ? endedMs - startedMs - report.timeLimitMs : undefined,
			goneAfterMs,
			left,
			changed: this.guarded.changes(),
			afterwards: [await this.verdictOf(program.language, right), await this.verdictOf(program.language, wrong)],
		};
	}

	close(): void {
		this.client.dispose();
		this.guarded.remove();
		rmSync(this.cacheDir, { recursive: true, force: true, maxRetries: 3 });
	}

	private async verdictOf(language: HostileLanguage, sources: typeof right): Promise<string> {
		const { report } = await this.judge(language, sources[language], { cases: "one", mode: "run" });
		return report.verdict === "internal-error" ? `${report.verdict}: ${report.message}` : report.verdict;
	}

	private async judge(
		language: HostileLanguage,
		source: string,
		{ cases, mode }: Pick<HostileProgram, "cases" | "mode">,
	): Promise<{ report: JudgeReport; compiledMs: number | undefined; startedMs: number | undefined }> {
		const fileName = `${this.guarded.path}/practice/coding/tiny-sum/solution.${language}`;
		const submission = { slug: "tiny-sum", language, source, fileName, ownCases: [] };
		let compiledMs: number | undefined;
		let startedMs: number | undefined;
		const { signal } = new AbortController();
		for await (const event of this.client.judge({ pack: hostilePack(cases), submission, mode }, signal)) {
			if (event.type === "compiled") compiledMs = performance.now();
			if (event.type === "caseStarted") startedMs ??= performance.now();
			if (event.type === "finished") return { report: event.report, compiledMs, startedMs };
		}
		throw new Error("the run did not finish");
	}

	/** Looks until nothing of the run is left: only the one process that the judge started ahead, with what is around it. */
	private async aftermath(): Promise<{ goneAfterMs: number | undefined; left: string[] }> {
		const began = performance.now();
		for (;;) {
			const all = livingProcesses();
			const below = new Set(descendants(process.pid, all).map(({ pid }) => pid));
			const ours = all.filter(({ tag }) => tag.startsWith(this.tagPrefix));
			const lost = ours.filter(({ pid }) => !below.has(pid));
			const runs = new Set(ours.map(({ tag }) => tag));
			const elapsed = performance.now() - began;
			if (lost.length === 0 && runs.size <= 1) return { goneAfterMs: elapsed, left: [] };
			if (elapsed > 3000) return { goneAfterMs: undefined, left: ours.map(({ command, tag }) => `${tag} ${command}`) };
			await pause(10);
		}
	}
}
