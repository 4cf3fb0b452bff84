// The judge's process: lines of JSON, requests on stdin, events on stdout. It holds expected outputs and runs nothing of a
// candidate or a package itself; those run in processes of their own. The end of stdin ends it with all that it started.
import "./localization.ts";

import { createInterface } from "node:readline";

import { failureTexts } from "../../core/judge/failureTexts.ts";
import { HumanError } from "../../core/base/humanError.ts";
import type { JudgeEvent } from "../../core/judge/judgeEvent.ts";
import { judge } from "../../core/judge/judge.ts";
import { executionLimits } from "../../core/judge/executionLimits.ts";
import { measureGrowth } from "../../core/judge/measureGrowth.ts";
import { programOf } from "../../core/judge/referenceRun.ts";
import { stress } from "../../core/judge/stress.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { packFromText } from "../../core/problem/packText.ts";
import { readPack } from "../problem/packFile.ts";
import { planDebug } from "./debugPlan.ts";
import type { FromJudge, JudgeSetup, ToJudge } from "./judgeMessages.ts";
import { LastBuiltCases } from "./lastBuiltCases.ts";
import { LimitFiles } from "./limitFiles.ts";
import { LocalSandbox, type LocalSandboxOptions } from "./localSandbox.ts";
import { Outbox } from "./outbox.ts";
import { PackProcess } from "./packProcess.ts";

const outbox = new Outbox(process.stdout.write.bind(process.stdout));
const send = (message: FromJudge) => outbox.put(message);
const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let server: JudgeServer | undefined;

lines.on("line", (line) => {
	if (server === undefined) {
		server = new JudgeServer(JSON.parse(line) as JudgeSetup);
		return;
	}
	server.receive(JSON.parse(line) as ToJudge);
});
const leave = () => {
	server?.dispose();
	process.exit(0);
};
lines.on("close", leave);
process.on("SIGTERM", leave);
process.stdout.on("error", leave);

class JudgeServer {
	private readonly sandboxOptions: LocalSandboxOptions;
	private readonly sandbox: LocalSandbox;
	/** a measurement leaves alone what is started ahead for the next run, and starts nothing while it measures */
	private measuringSandbox: LocalSandbox | undefined;
	private readonly limitStore: LimitFiles;
	private readonly builtCases = new LastBuiltCases();
	private readonly running = new Map<number, AbortController>();
	private readonly python: string | undefined;
	private packCode: { readonly hash: string; readonly code: PackProcess } | undefined;
	private lastPack: Pack | undefined;

	constructor(setup: JudgeSetup) {
		this.sandboxOptions = {
			distDir: setup.distDir,
			cacheDir: setup.cacheDir,
			...(setup.python === undefined ? {} : { python: setup.python }),
			...(setup.java === undefined ? {} : { java: setup.java }),
			...(setup.go === undefined ? {} : { go: setup.go }),
			...(setup.cppCompiler === undefined ? {} : { cppCompiler: setup.cppCompiler }),
			...(setup.isolation === undefined ? {} : { isolation: setup.isolation }),
		};
		this.sandbox = new LocalSandbox(this.sandboxOptions);
		this.limitStore = new LimitFiles(setup.cacheDir);
		this.python = setup.python;
	}

	receive(message: ToJudge): void {
		if (message.type === "cancel") {
			this.running.get(message.id)?.abort();
			return;
		}
		if (message.type === "prepare") {
			void this.prepare(message).catch(() => {}); // the run itself will tell
			return;
		}
		if (message.type === "stress") {
			void this.stress(message);
			return;
		}
		if (message.type === "debug") {
			void this.debug(message);
			return;
		}
		void (message.type === "growth" ? this.growth(message) : this.judge(message));
	}

	dispose(): void {
		this.sandbox.dispose();
		this.measuringSandbox?.dispose();
		this.packCode?.code.dispose();
	}

	private async judge(request: Extract<ToJudge, { type: "judge" }>): Promise<void> {
		const { id, submission, mode } = request;
		const controller = new AbortController();
		this.running.set(id, controller);
		try {
			const pack = await this.packOf(request.pack);
			this.sandbox.keepSpareFor(submission.language);
			const ports = {
				sandbox: this.sandbox,
				packCode: this.codeOf(pack),
				limitStore: this.limitStore,
				builtCases: this.builtCases,
				nowMs: () => performance.now(),
			};
			for await (const event of judge({ pack, submission, mode }, ports, controller.signal)) {
				if (controller.signal.aborted) {
					break;
				}
				send({ type: "event", id, event: event.type === "finished" ? withoutCases(event) : event });
			}
			send({ type: "over", id });
		} catch (error) {
			send({ type: "fault", id, message: faultOf(error) });
		} finally {
			this.running.delete(id);
		}
	}

	private async stress({ id, pack: given, submission, seed }: Extract<ToJudge, { type: "stress" }>): Promise<void> {
		const controller = new AbortController();
		this.running.set(id, controller);
		try {
			const pack = await this.packOf(given);
			this.sandbox.keepSpareFor(submission.language);
			const ports = { sandbox: this.sandbox, packCode: this.codeOf(pack), nowMs: () => performance.now() };
			for await (const event of stress({ pack, submission, seed }, ports, controller.signal)) {
				if (controller.signal.aborted) {
					break;
				}
				send({ type: "stress", id, event });
			}
			send({ type: "over", id });
		} catch (error) {
			send({ type: "fault", id, message: faultOf(error) });
		} finally {
			this.running.delete(id);
		}
	}

	private async prepare({ pack: given, submission }: Extract<ToJudge, { type: "prepare" }>): Promise<void> {
		const pack = await this.packOf(given);
		const { language, source, fileName } = submission;
		await this.sandbox.prepare(programOf(pack, { language, source, file: fileName }), executionLimits(pack, language));
	}

	private async debug({ id, pack: given, submission, caseId }: Extract<ToJudge, { type: "debug" }>): Promise<void> {
		try {
			const request = { pack: await this.packOf(given), submission, caseId };
			send({ type: "debug", id, plan: await planDebug(request, { builtCases: this.builtCases, python: this.python }) });
		} catch (error) {
			send({ type: "fault", id, message: faultOf(error) });
		}
	}

	private async growth(request: Extract<ToJudge, { type: "growth" }>): Promise<void> {
		const { id, submission } = request;
		const controller = new AbortController();
		this.running.set(id, controller);
		try {
			const pack = await this.packOf(request.pack);
			this.measuringSandbox ??= new LocalSandbox({ ...this.sandboxOptions, keepsSpare: false });
			const ports = {
				sandbox: this.measuringSandbox,
				packCode: this.codeOf(pack),
				nowMs: () => performance.now(),
			};
			const measured = await measureGrowth({ pack, submission }, ports, controller.signal);
			send({ type: "growth", id, report: measured.ok ? measured.value : null });
		} catch (error) {
			send({ type: "fault", id, message: faultOf(error) });
		} finally {
			this.running.delete(id);
		}
	}

	private async packOf(given: Extract<ToJudge, { type: "judge" }>["pack"]): Promise<Pack> {
		if ("path" in given) {
			const read = await readPack(given.path);
			if (!read.ok) {
				throw new HumanError(failureTexts.packUnread.say({ path: given.path, why: read.error }));
			}
			this.lastPack = read.value;
			return read.value;
		}
		if (given.text !== undefined) {
			const read = packFromText(given.text);
			if (!read.ok) {
				throw new HumanError(failureTexts.packUnread.say({ path: undefined, why: read.error }));
			}
			this.lastPack = read.value;
			return read.value;
		}
		if (this.lastPack?.hash !== given.hash) {
			throw new HumanError(failureTexts.packNotGiven.say());
		}
		return this.lastPack;
	}

	/** One process of a package's code is kept for the package in use. */
	private codeOf(pack: Pack): PackProcess {
		if (this.packCode?.hash !== pack.hash) {
			this.packCode?.code.dispose();
			this.packCode = { hash: pack.hash, code: new PackProcess(pack, { confinement: this.sandbox }) };
		}
		return this.packCode.code;
	}
}

/** Every case went out when it was judged; the other side puts them back. */
function withoutCases({ report }: Extract<JudgeEvent, { readonly type: "finished" }>): JudgeEvent {
	return { type: "finished", report: { ...report, cases: [] } };
}

function faultOf(error: unknown): string {
	return error instanceof HumanError
		? error.message
		: failureTexts.judgeFault.say({ why: error instanceof Error ? error.message : String(error) });
}
