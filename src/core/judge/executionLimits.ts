import type { Pack } from "../problem/pack.ts";
import type { LanguageId } from "../problem/problem.ts";
import type { ExecutionLimits } from "./sandbox.ts";
import { floorMs } from "./timeLimit.ts";

const defaultMemoryMb = 512;
const outputBytes = 2 ** 24;

/** What one call of a candidate may use; `cpuMs` is the floor until a limit was measured. */
export function executionLimits(
	pack: Pack,
	language: LanguageId,
	cpuMs: number = floorMs(pack, language),
): ExecutionLimits {
	return { cpuMs, wallMs: 3 * cpuMs, memoryMb: memoryMb(pack), outputBytes };
}

export function memoryMb(pack: Pack): number {
	return pack.problem.limits.memoryMb ?? defaultMemoryMb;
}
