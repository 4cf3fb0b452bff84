import { compare } from "../../core/judge/checker.ts";
import { judge } from "../../core/judge/judge.ts";
import type { BuiltCaseStore, BuiltCases, LimitStore } from "../../core/judge/judgePorts.ts";
import { LocalSandbox } from "../judge/localSandbox.ts";
import { PackProcess } from "../judge/packProcess.ts";
import type { GateTools } from "./gateTools.ts";

const mostBuilt = 2;

/** The judge that candidates meet, in this process. Limits are measured afresh, unless a store knows them. */
export function openGateTools(
	{ distDir, cacheDir }: { readonly distDir: string; readonly cacheDir: string },
	signal: AbortSignal,
	limitStore: LimitStore = rememberedLimits(),
): GateTools & { dispose(): void } {
	// several are judged at a time: what is started ahead would only take the processor from those at work
	const sandbox = new LocalSandbox({ distDir, cacheDir, keepsSpare: false });
	const built = new Map<string, BuiltCases>();
	const builtCases: BuiltCaseStore = {
		get: (hash) => built.get(hash),
		set: (hash, cases) => {
			// large: those of the packages at work are kept, older ones leave
			for (const old of [...built.keys()].slice(0, -mostBuilt)) built.delete(old);
			built.set(hash, cases);
		},
	};
	return {
		sandbox,
		builtCases,
		signal,
		openCode: (pack) => new PackProcess(pack, { confinement: sandbox }),
		async judge(pack, { file, language, source }, how) {
			const packCode = new PackProcess(pack, { confinement: sandbox });
			const ports = {
				sandbox,
				packCode,
				limitStore,
				builtCases,
				nowMs: () => performance.now(),
			};
			const submission = { slug: pack.problem.slug, language, source, fileName: file, ownCases: [] };
			try {
				for await (const event of judge({ pack, submission, mode: "submit", ...how }, ports, signal)) {
					if (event.type === "finished") return event.report;
				}
			} finally {
				packCode.dispose();
			}
			signal.throwIfAborted();
			throw new Error(`The judge ended without a report on ${file}.`);
		},
		async compare(pack, code, { input, expected, actual }) {
			if (pack.problem.compare.kind === "custom") {
				const checked = await code.check(input, expected, actual);
				return checked.ok ? checked.value : `check.ts failed: ${checked.error}`;
			}
			const comparison = compare(pack.problem.compare, expected, actual);
			return comparison.equal ? null : comparison.reason;
		},
		dispose: () => sandbox.dispose(),
	};
}

function rememberedLimits(): LimitStore {
	const limits = new Map<string, number>();
	return {
		get: async (key) => limits.get(key),
		set: async (key, limitMs) => void limits.set(key, limitMs),
	};
}
