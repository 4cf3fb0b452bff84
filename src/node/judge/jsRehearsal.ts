import type { HarnessJob } from "./harnessProtocol.ts";
import { JsProgram } from "./jsProgram.ts";
import type { JsRealm } from "./jsRealm.ts";

const job: HarnessJob = {
	nonce: "",
	language: "javascript",
	source: "exports.turned = (rows, by, names) => [...rows.map((row) => [...row].reverse()).slice(by), names];",
	fileName: "rehearsal.js",
	signature: {
		kind: "function",
		name: "turned",
		params: [
			{ name: "rows", type: "list[tuple[string, int]]" },
			{ name: "by", type: "int" },
			{ name: "names", type: "any" },
		],
		returns: "list[any]",
	},
	memoryMb: 0,
	stackMb: 0,
	sitePackages: [],
	guard: true,
	runtime: "",
};

const rows = [
	["a", 1],
	["b", 2],
];
/** mostly what most problems have; the engine begins anew with the first value of a kind that it did not meet */
const inputs = [
	[rows, 1, null],
	[rows, 0, [true, { $f: "0.5" }, []]],
	[rows, 1, { $d: [["a", { $s: [1, "b"] }]] }],
].map((args) => JSON.stringify(args));
/** after so many nothing becomes quicker */
const mostRounds = 600;
const roundsAtOnce = 10;

/**
 * Goes through all that a run goes through, in a context that is thrown away, until `over`: the engine compiles a function
 * when it is first called and makes machine code of what is called often, and a spare process has the time for it that a
 * run has not.
 */
export async function rehearse(realm: JsRealm, over: () => boolean): Promise<void> {
	const program = new JsProgram(job, realm);
	program.load(
		() => undefined,
		() => undefined,
	);
	for (let round = 0; round < mostRounds && !over(); round++) {
		for (const args of inputs) {
			JSON.stringify(await program.run({ k: round, args }));
		}
		if (round % roundsAtOnce === 0) {
			// a job may have come
			await new Promise((resolve) => setImmediate(resolve));
		}
	}
}
