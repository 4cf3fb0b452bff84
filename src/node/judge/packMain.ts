// Runs the code of one problem package (generators, contract, checker) in a process of its own. Lines of JSON: requests
// on stdin, replies on stdout; the end of stdin ends the process. Started by packProcess.ts, under Node's permission model
// where there is one: no files, no processes, no workers. What is taken away here as well is a seat belt, not a cell.
import * as nodeModule from "node:module";
import { createInterface } from "node:readline";

import { processTexts } from "../../core/judge/texts/processTexts.ts";
import { decodeWire } from "../../core/problem/decodeWire.ts";
import { encodeInput } from "../../core/problem/encodeInput.ts";
import { inputRefusal } from "../../core/problem/inputRefusal.ts";
import type { Check, Contract, Generators } from "../../core/problem/packCode.ts";
import { seededRandom } from "../../core/problem/seededRandom.ts";
import type { Wire } from "../../core/problem/wire.ts";
import type { PackQuestion, PackReply, PackSetup } from "./packMessages.ts";

interface PackModule {
	readonly generators?: Generators;
	readonly contract?: Contract;
	readonly check?: Check;
}

const write = process.stdout.write.bind(process.stdout);
const reply = (message: PackReply) => write(`${JSON.stringify(message)}\n`);

const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
let running: Promise<{ readonly setup: PackSetup; readonly code: PackModule } | undefined> | undefined;
lines.on("line", (line) => {
	const message = JSON.parse(line) as PackSetup | PackQuestion;
	if ("code" in message) {
		running = start(message);
		return;
	}
	void running?.then((started) => started && answer(started.setup, started.code, message));
});
lines.on("close", () => process.exit(0));

async function start(setup: PackSetup) {
	try {
		closeDoors();
		const code = (await import(
			`data:text/javascript;base64,${Buffer.from(setup.code).toString("base64")}`
		)) as PackModule;
		reply({ type: "ready" });
		return { setup, code };
	} catch (error) {
		reply({ type: "failed", message: processTexts.packCodeUnloaded.say({ why: textOf(error) }) });
		return undefined;
	}
}

function answer(setup: PackSetup, code: PackModule, question: PackQuestion): void {
	try {
		reply({ type: "answer", id: question.id, value: valueFor(setup, code, question) });
	} catch (error) {
		reply({ type: "fault", id: question.id, message: textOf(error) });
	}
}

function valueFor(
	setup: PackSetup,
	code: PackModule,
	question: PackQuestion,
): readonly Wire[] | readonly (string | null)[] | string | null {
	const { signature, constants } = setup.problem;
	switch (question.type) {
		case "generate":
			return question.requests.map(({ fn, seed, n }) => {
				const generate = Object.hasOwn(code.generators ?? {}, fn) ? code.generators?.[fn] : undefined;
				if (typeof generate !== "function") throw new Error(processTexts.packNoGenerator.say({ name: fn }));
				const input = encodeInput(signature, generate(seededRandom(seed), n, constants));
				if (!input.ok) throw new Error(processTexts.packOddInput.say({ name: fn, seed, n, why: input.error }));
				return input.value;
			});
		case "refusals":
			return question.inputs.map((input) => {
				const refusal = inputRefusal(setup.problem, input);
				if (refusal !== null || code.contract === undefined) return refusal;
				return sentence(code.contract(plainInput(input), constants), "contract");
			});
		case "check":
			if (code.check === undefined) throw new Error(processTexts.packNoCheck.say());
			return sentence(
				code.check({
					input: plainInput(question.input),
					expected: decodeWire(question.expected),
					actual: decodeWire(question.actual),
					constants,
				}),
				"check",
			);
	}
}

/** A query's input is one map of tables, given as one argument. */
function plainInput(input: Wire): readonly unknown[] {
	const plain = decodeWire(input);
	return Array.isArray(plain) ? plain : [plain instanceof Map ? Object.fromEntries(plain) : plain];
}

function sentence(value: unknown, from: "contract" | "check"): string | null {
	if (value === null || typeof value === "string") return value;
	throw new Error(processTexts.packOddVerdict.say({ file: from, type: typeof value }));
}

function textOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}

/** What a package's code never needs. */
function closeDoors(): void {
	const aside = (...parts: unknown[]) => process.stderr.write(`${parts.map(String).join(" ")}\n`);
	for (const name of ["log", "info", "debug", "warn", "error", "dir", "table"] as const) console[name] = aside;
	for (const name of ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]) Reflect.deleteProperty(globalThis, name);
	for (const name of ["getBuiltinModule", "binding", "dlopen", "kill", "_linkedBinding"])
		Reflect.deleteProperty(process, name);
	const refuse = {
		resolve: (specifier: string, _context: unknown, next: (specifier: string) => unknown) => {
			if (!specifier.startsWith("data:")) throw new Error(processTexts.packImport.say({ name: specifier }));
			return next(specifier);
		},
	};
	const register = Reflect.get(nodeModule, "registerHooks") as ((hooks: typeof refuse) => unknown) | undefined;
	register?.(refuse);
}
