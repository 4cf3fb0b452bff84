import type { HarnessJob } from "./harnessProtocol.ts";
import { JsProgram } from "./jsProgram.ts";
import { jsRealm } from "./jsRealm.ts";

const job: HarnessJob = {
	nonce: "",
	language: "javascript",
	source: "exports.turned = (rows, by) => rows.map((row) => [...row].reverse()).slice(by);",
	fileName: "rehearsal.js",
	signature: {
		kind: "function",
		name: "turned",
		params: [
			{ name: "rows", type: "list[tuple[str, int]]" },
			{ name: "by", type: "int" },
		],
		returns: "list[list[any]]",
	},
	memoryMb: 0,
	stackMb: 0,
	sitePackages: [],
	guard: true,
	runtime: "",
};

/**
 * Goes once through all that a run goes through, in a context that is thrown away: the engine compiles a function when it
 * is first called, and a spare process has the time for it that a run has not.
 */
export async function rehearse(): Promise<void> {
	const program = new JsProgram(job, jsRealm());
	program.load(
		() => undefined,
		() => undefined,
	);
	for (let k = 0; k < 3; k++) {
		const line = JSON.stringify({
			k,
			args: [
				[
					["a", 1],
					["b", 2],
				],
				1,
			],
		});
		JSON.stringify(await program.run(JSON.parse(line), line));
	}
}
