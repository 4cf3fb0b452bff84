import { types } from "node:util";
import vm from "node:vm";

import { facts } from "../../core/judge/texts/facts.ts";
import type { Outcome } from "../../core/judge/sandbox.ts";
import { parseValueType, type ValueType } from "../../core/problem/valueType.ts";
import type { Wire } from "../../core/problem/wire.ts";
import { camelCase } from "../../core/problem/camelCase.ts";
import type { HarnessFrame, HarnessJob } from "./harnessProtocol.ts";
import type { JsRealm } from "./jsRealm.ts";
import { encodeJs, ResultTooLarge } from "./jsEncode.ts";
import { livelyValue } from "./jsLively.ts";
import { Stopwatch } from "./stopwatch.ts";

const largestMutationCheck = 1024 * 1024;
const mostItems = 5_000_000;
type Callable = (...args: unknown[]) => unknown;
interface Parameter {
	readonly name: string;
	readonly type: string;
}

type ClassSignature = Extract<HarnessJob["signature"], { readonly kind: "class" }>;
interface Step {
	/** absent: the object is made */
	readonly method: ClassSignature["methods"][number] | undefined;
	readonly type: ValueType;
	readonly values: readonly unknown[];
}

/** One call of an input; `target` is what it calls, known once the calls before it were made. */
export interface PlainCall {
	readonly name: string;
	readonly target: () => Callable;
	readonly make: () => unknown;
	/** what the call returned (iterators drained), on the wire; absent where it returns nothing */
	readonly read?: (result: unknown) => Wire;
}

/** One program in a context of its own; what it patches there, the harness does not use. */
export class JsProgram {
	private readonly job: HarnessJob;
	private readonly realm: JsRealm;
	private readonly parsedTypes = new Map<string, ValueType>();
	private target: Callable | undefined;
	private announceReturn: () => void = () => {};

	constructor(job: HarnessJob, realm: JsRealm) {
		this.job = job;
		this.realm = realm;
	}

	/** undefined: loaded; else the frame that says why not. */
	load(announceLoading: () => void, announceReturn: () => void): HarnessFrame | undefined {
		this.announceReturn = announceReturn;
		const { job, realm } = this;
		const module = { exports: {} as Record<string, unknown> };
		const { names, expression } = this.wanted();
		const tail = `\n;return ${expression};`;
		let run: Callable;
		try {
			run = vm.compileFunction(job.source + tail, ["exports", "module", "require"], {
				filename: job.fileName,
				parsingContext: realm.context,
			}) as Callable;
		} catch (error) {
			const line = new RegExp(`^${escapeRegExp(job.fileName)}:(\\d+)`, "m").exec(String((error as Error).stack))?.[1];
			return {
				t: "failed",
				kind: "compile",
				message: facts.syntaxError.say({ message: (error as Error).message }),
				frames: line ? [{ lineBase0: Number(line) - 1, functionName: "" }] : [],
			};
		}
		announceLoading();
		let found: unknown;
		try {
			const declared = run(module.exports, module, realm.require);
			const exported = module.exports as Record<string, unknown>;
			found = declared ?? names.map((name) => exported[name]).find((value) => value !== undefined);
			found ??= typeof exported["default"] === "function" ? exported["default"] : undefined;
			if (typeof module.exports === "function" && found === undefined) {
				found = module.exports;
			}
		} catch (error) {
			return { t: "loadfail", outcome: this.failure(error), output: realm.printed() };
		}
		const missing = this.missing(found, names, Object.keys(module.exports ?? {}));
		if (missing !== undefined) {
			return { t: "loadfail", outcome: { kind: "missing", message: missing }, output: realm.printed() };
		}
		this.target = found as Callable;
		return undefined;
	}

	/** `args`: the arguments on the wire, as text, which the engine reads where a value would be walked through here. */
	async run({ k, args: json }: { readonly k: number; readonly args: string }): Promise<HarnessFrame> {
		const { realm } = this;
		realm.clearPrinted();
		const watch = new Stopwatch(this.job.exactTimes === true);
		let outcome: Outcome;
		try {
			const args = realm.decode(json) as unknown[];
			const before = json.length > largestMutationCheck || this.job.exactTimes ? undefined : snapshot(args, json);
			const value =
				this.job.signature.kind === "class" ? await this.operate(args, watch) : await this.call(args, watch);
			const after = before === undefined ? undefined : this.changed(args, json, before);
			outcome = after === undefined ? { kind: "returned", value } : { kind: "returned", value, argsAfter: after };
		} catch (error) {
			watch.stop();
			outcome = this.failure(error);
		}
		return { t: "e", k, outcome, cpuMs: watch.ms, output: realm.printed() };
	}

	/** The calls of one input with no handler of ours around them: for a debugger, to which an error must count as uncaught. */
	calls(args: string): readonly PlainCall[] {
		const { signature } = this.job;
		const given = this.realm.decode(args) as unknown[];
		const target = this.target as Callable;
		if (signature.kind === "function") {
			const values = this.lively(given, signature.params);
			const { name, returns } = signature;
			const read = (result: unknown) => encodeJs(this.drained(result, returns), this.type(returns));
			return [{ name: target.name || name, target: () => target, make: () => target(...values), read }];
		}
		let object: Record<string, Callable> = {};
		return this.steps(given, signature as ClassSignature).map(({ method, type, values }): PlainCall => {
			if (method === undefined) {
				const make = () => {
					object = new (target as unknown as new (...args: readonly unknown[]) => typeof object)(...values);
				};
				return { name: `new ${target.name}`, target: () => target, make };
			}
			const name = this.methodName(method.name);
			return {
				name,
				target: () => object[name] as Callable,
				make: () => object[name]?.(...values),
				read: (result) => encodeJs(this.drained(result, method.returns), type),
			};
		});
	}

	private async call(args: unknown[], watch: Stopwatch): Promise<Wire> {
		const signature = this.job.signature;
		if (signature.kind !== "function") {
			throw new Error("not a function");
		}
		const lively = this.lively(args, signature.params);
		const target = this.target as Callable;
		watch.start();
		let result = target(...lively);
		if (types.isPromise(result)) {
			result = await result;
		}
		result = this.drained(result, signature.returns);
		watch.stop();
		if (watch.ms > 50) {
			this.announceReturn();
		}
		return encodeJs(result, this.type(signature.returns));
	}

	/** A class: results are read at once, as a later operation may change a list that was returned. */
	private async operate(script: unknown[], watch: Stopwatch): Promise<Wire> {
		const signature = this.job.signature;
		if (signature.kind !== "class") {
			throw new Error("not a class");
		}
		const steps = this.steps(script, signature);
		const results: Wire[] = [];
		const budget = { left: undefined as number | undefined };
		const Target = this.target as unknown as new (...args: unknown[]) => Record<string, Callable>;
		let object: Record<string, Callable> | undefined;
		const calls = new Map(signature.methods.map((method) => [method.name, this.methodName(method.name)]));
		watch.start();
		for (const { method, values, type } of steps) {
			if (method === undefined) {
				object = new Target(...values);
				results.push(null);
				continue;
			}
			let result = (object as Record<string, Callable>)[calls.get(method.name) ?? ""]?.(...values);
			if (typeof result === "object" && types.isPromise(result)) {
				result = await result;
			}
			results.push(
				typeof result === "object"
					? encodeJs(this.drained(result, method.returns), type, budget)
					: encodeJs(result, type, budget),
			);
		}
		watch.stop();
		return results;
	}

	private steps(script: readonly unknown[], signature: ClassSignature): readonly Step[] {
		const methods = new Map(signature.methods.map((method) => [method.name, method]));
		return (script as unknown[][]).map(([name, ...values]) => {
			const method = methods.get(String(name));
			return {
				method,
				type: this.type(method?.returns ?? "none"),
				values: this.lively(values, method?.params ?? signature.init),
			};
		});
	}

	private drained(result: unknown, returns: string): unknown {
		if (!returns.startsWith("iterator") || Array.isArray(result)) {
			return result;
		}
		const items: unknown[] = [];
		for (const item of result as Iterable<unknown>) {
			items.push(item);
			if (items.length >= mostItems) {
				break;
			}
		}
		return items;
	}

	private lively(values: readonly unknown[], params: readonly Parameter[]): unknown[] {
		return values.map((value, i) => {
			const type = params[i]?.type ?? "any";
			return /iterator|callable/.test(type) ? livelyValue(value, this.type(type), this.realm) : value;
		});
	}

	/** The arguments as they are now, where they are not what they were. */
	private changed(args: unknown[], json: string, before: string): Wire | undefined {
		if (before !== "" && before === snapshot(args, json)) {
			return undefined;
		}
		const after = encodeJs(args, { kind: "any" });
		const fresh = encodeJs(this.realm.decode(json), { kind: "any" });
		return JSON.stringify(after) === JSON.stringify(fresh) ? undefined : after;
	}

	private type(text: string): ValueType {
		let type = this.parsedTypes.get(text);
		if (type === undefined) {
			const parsed = parseValueType(text);
			type = parsed.ok ? parsed.value : { kind: "any" };
			this.parsedTypes.set(text, type);
		}
		return type;
	}

	private wanted(): { names: string[]; expression: string } {
		const signature = this.job.signature;
		const name = signature.kind === "query" ? "" : signature.name;
		const names = signature.kind === "class" ? [name] : [...new Set([camelCase(name), name])];
		const expression = names.map((each) => `typeof ${each} !== "undefined" ? ${each} : `).join("");
		return { names, expression: `${expression}undefined` };
	}

	private methodName(name: string): string {
		const prototype = (this.target as { prototype?: Record<string, unknown> } | undefined)?.prototype ?? {};
		return typeof prototype[camelCase(name)] === "function" || typeof prototype[name] !== "function"
			? camelCase(name)
			: name;
	}

	private missing(found: unknown, names: readonly string[], exported: readonly string[]): string | undefined {
		const { signature, fileName } = this.job;
		if (typeof found !== "function") {
			const others = exported.filter((name) => name !== "default" && name !== "__esModule");
			const what = signature.kind === "class" ? "class" : "function";
			return facts.nameNotFound.say({ what, name: names[0] ?? "", file: fileName, others, has: "It exports" });
		}
		if (signature.kind !== "class") {
			return undefined;
		}
		const prototype = (found as { prototype?: Record<string, unknown> }).prototype ?? {};
		const absent = signature.methods
			.map((method) => method.name)
			.find((name) => typeof prototype[camelCase(name)] !== "function" && typeof prototype[name] !== "function");
		return absent === undefined
			? undefined
			: facts.nameNotFound.say({
					what: "method",
					name: camelCase(absent),
					file: fileName,
					others: Object.getOwnPropertyNames(prototype).filter((name) => name !== "constructor"),
				});
	}

	private failure(error: unknown): Outcome {
		if (types.isProxy(error)) {
			// every look at it would run the candidate's code
			return { kind: "threw", type: "Thrown value", message: "a Proxy", frames: [] };
		}
		if (error instanceof ResultTooLarge) {
			return { kind: "output-limit" };
		}
		if (this.realm.isExit(error)) {
			return { kind: "exited", message: `process.exit(${this.realm.exitCode(error)})` };
		}
		const isError = types.isNativeError(error);
		const read = (key: "name" | "message" | "stack") => {
			try {
				return isError ? String(error[key]) : "";
			} catch {
				return "";
			}
		};
		let message = read("message");
		if (!isError) {
			try {
				message = String(error);
			} catch {
				message = "a value that cannot be shown";
			}
		}
		const frames = [...read("stack").matchAll(frameIn(this.job.fileName))].slice(0, 40).map((match) => ({
			functionName: (match[1] ?? "").replace(/^(?:Object|Module|exports)\./, ""),
			lineBase0: Number(match[2]) - 1,
		}));
		return { kind: "threw", type: isError ? read("name") : "Thrown value", message: message.slice(0, 2000), frames };
	}
}

/** What JSON cannot say, or says of two different values. */
const beyondJson = /"\$[abdis]"|"-?inf"|"nan"/;

/** Arguments as the engine itself writes them, quickly; empty where that would not show every change. */
function snapshot(args: unknown[], json: string): string {
	if (beyondJson.test(json)) {
		return "";
	}
	try {
		return JSON.stringify(args);
	} catch {
		// a cycle, or a `toJSON` of the candidate's
		return "";
	}
}

function frameIn(fileName: string): RegExp {
	return new RegExp(`^ +at (?:(?:async |new )?([^\\s(]+)[^(\\n]* \\()?${escapeRegExp(fileName)}:(\\d+):\\d+`, "gm");
}

function escapeRegExp(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
