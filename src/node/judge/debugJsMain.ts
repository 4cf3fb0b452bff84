// What the debugger starts for one case of a JavaScript or TypeScript solution: `debugJs.cjs <job file>`. The same decoding
// and the same realm as in a run, without limits, and no handler around the calls, so that an error stops where it is thrown.
import { existsSync, readFileSync } from "node:fs";
import vm from "node:vm";

import { debugTexts } from "../../core/judge/texts/debugTexts.ts";
import { compileTexts } from "../../core/judge/texts/compileTexts.ts";
import { formatValue } from "../../core/problem/formatValue.ts";
import type { DebugJob } from "./debugPlan.ts";
import { endWithParent } from "./endWithParent.ts";
import { FirstLine } from "./firstLine.ts";
import { JsProgram, type PlainCall } from "./jsProgram.ts";
import { jsRealm } from "./jsRealm.ts";

endWithParent();
const [jobText = "", inputText = ""] = readFileSync(process.argv[2] ?? "", "utf8").split("\n");
const job = JSON.parse(jobText) as DebugJob;
const realm = jsRealm();
const inside = vm.runInContext("globalThis", realm.context) as Record<string, unknown>;
// what is printed goes to the debug console at once, as values that can be opened
inside["console"] = console;
Object.assign(inside["process"] as object, {
	stdout: { isTTY: false, write: print },
	stderr: { isTTY: false, write: print },
});

if (existsSync(job.fileName) && readFileSync(job.fileName, "utf8") !== job.source) {
	console.warn(debugTexts.debugStale.say());
}
const program = new JsProgram(
	{
		nonce: "",
		language: job.language,
		source: readFileSync(job.program, "utf8"),
		fileName: job.program,
		signature: job.signature,
		memoryMb: 0,
		stackMb: 0,
		sitePackages: [],
		guard: false,
		runtime: "",
	},
	realm,
);
const failed = program.load(
	() => {},
	() => {},
);
if (failed === undefined) {
	const firstLine = new FirstLine(inside);
	next(program.calls(inputText), 0, firstLine);
} else {
	console.error(whyNot());
	process.exit(1);
}

/** One call after another, each from a fresh stack of its own. */
function next(calls: readonly PlainCall[], at: number, firstLine: FirstLine): void {
	const call = calls[at];
	if (call === undefined) {
		process.exit(0);
	}
	const returned = (result: unknown): void => {
		console.log(
			call.read === undefined ? call.name : `${call.name} returned ${formatValue(call.read(result), job.language)}`,
		);
		next(calls, at + 1, firstLine);
	};
	const result = firstLine.stopIn(call.target(), call.make);
	if (result instanceof Promise || typeof (result as { then?: unknown } | undefined)?.then === "function") {
		(result as Promise<unknown>).then(returned);
	} else {
		returned(result);
	}
}

function print(text: unknown): boolean {
	console.log(String(text).replace(/\n$/, ""));
	return true;
}

function whyNot(): string {
	if (failed?.t === "loadfail") {
		const { outcome } = failed;
		const lineBase0 = "frames" in outcome ? outcome.frames[0]?.lineBase0 : undefined;
		const type = outcome.kind === "threw" ? `${outcome.type}: ` : "";
		const message = "message" in outcome ? outcome.message : outcome.kind;
		const why = `${type}${message.replaceAll(job.program, job.fileName)}`;
		return debugTexts.debugNotLoaded.say({ why: compileTexts.atLine.say({ message: why, lineBase0 }) });
	}
	return failed?.t === "failed" ? failed.message : debugTexts.debugNotLoaded.say({ why: "" });
}
