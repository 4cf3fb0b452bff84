import { spawnSync } from "node:child_process";
import { stripTypeScriptTypes } from "node:module";

/** What a run without the judge costs: the same solution and inputs, no limits, no comparison. */
export interface PlainRunner {
	/** starts and ends without doing anything */
	bare(): void;
	/** one new process for all inputs */
	together(source: string, functionName: string, inputs: readonly unknown[]): void;
	/** a new process for each input, the interpreter as it is found, as cph runs them */
	apart(source: string, functionName: string, inputs: readonly unknown[]): void;
}

export function pythonRunner(interpreter: string): PlainRunner {
	const flags = ["-I", "-S", "-c"];
	const tail = (name: string) =>
		`\nimport json, sys\nfor line in sys.stdin:\n    print(json.dumps(${name}(*json.loads(line))))\n`;
	return runner(interpreter, [...flags, "pass"], {
		lean: (source, name) => [...flags, source + tail(name)],
		plain: (source, name) => ["-c", source + tail(name)],
	});
}

export function nodeRunner(): PlainRunner {
	const tail = (name: string) =>
		`\nfor (const line of require("node:fs").readFileSync(0, "utf8").trim().split("\\n")) console.log(JSON.stringify(${name}(...JSON.parse(line))));`;
	const args = (source: string, name: string) => [
		"-e",
		stripTypeScriptTypes(source).replaceAll(/^export /gm, "") + tail(name),
	];
	return runner(process.execPath, ["-e", "0"], { lean: args, plain: args });
}

function runner(
	program: string,
	bareArgs: readonly string[],
	argsOf: Readonly<Record<"lean" | "plain", (source: string, name: string) => readonly string[]>>,
): PlainRunner {
	const run = (args: readonly string[], inputs: readonly unknown[]) => {
		const input = inputs.map((each) => `${JSON.stringify(each)}\n`).join("");
		const { status, stdout, stderr, error } = spawnSync(program, args, { input, encoding: "utf8" });
		const answers = stdout === null ? 0 : stdout.split("\n").length - 1;
		if (status !== 0 || answers !== inputs.length) {
			throw new Error(`${program} gave ${answers} answers to ${inputs.length} inputs: ${error?.message ?? stderr}`);
		}
	};
	return {
		bare: () => run(bareArgs, []),
		together: (source, name, inputs) => run(argsOf.lean(source, name), inputs),
		apart(source, name, inputs) {
			for (const input of inputs) {
				run(argsOf.plain(source, name), [input]);
			}
		},
	};
}
