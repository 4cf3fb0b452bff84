import type { JudgeRequest } from "../../core/judge/judge.ts";
import type { JudgeReport } from "../../core/judge/judgeEvent.ts";
import type { BuiltCaseStore } from "../../core/judge/judgePorts.ts";
import type { Sandbox } from "../../core/judge/sandbox.ts";
import type { Pack, PackedSolution } from "../../core/problem/pack.ts";
import type { PackCode } from "../../core/problem/packCode.ts";
import type { Wire } from "../../core/problem/wire.ts";

/** What the gate needs of the judge: the same judge that candidates meet. */
export interface GateTools {
	readonly sandbox: Sandbox;
	/** judges a solution as a candidate's submission, in new processes; "run": without `property` and `scale` */
	judge(
		pack: Pack,
		solution: Pick<PackedSolution, "file" | "language" | "source">,
		how?: Pick<JudgeRequest, "seeksLeaks">,
	): Promise<JudgeReport>;
	/** null when right, else the difference; the comparison of `pack`, its checker where it has one */
	compare(pack: Pack, code: PackCode, question: GateQuestion): Promise<string | null>;
	openCode(pack: Pack): PackCode;
	/** what the judge has built of the packages at work */
	readonly builtCases: BuiltCaseStore;
	readonly signal: AbortSignal;
}

export interface GateQuestion {
	readonly input: Wire;
	readonly expected: Wire;
	readonly actual: Wire;
}
