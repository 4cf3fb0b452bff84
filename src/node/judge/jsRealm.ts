import vm from "node:vm";

const keptOutput = 64 * 1024;
/** modules without reach outside the process */
const allowedModules = new Set(["assert", "assert/strict", "util", "events", "string_decoder", "querystring", "url"]);

/** A context for the candidate's code with its own built-ins, and the ways to make values in it. */
export interface JsRealm {
	readonly context: vm.Context;
	readonly require: (name: string) => unknown;
	/** `json`: a value on the wire, as text */
	decode(json: string): unknown;
	list(items: readonly unknown[]): unknown[];
	iterator(items: readonly unknown[]): Iterator<unknown>;
	printed(): string;
	clearPrinted(): void;
	isExit(error: unknown): boolean;
	exitCode(error: unknown): unknown;
}

/** Compiled inside the context, before any of the candidate's code, with the primitives of that moment. */
const insideSource = `"use strict"; (() => {
	const M = Map, S = Set, U = Uint8Array, B = BigInt, N = Number, P = JSON.parse, mapSet = Map.prototype.set, setAdd = Set.prototype.add;
	const apply = Reflect.apply, isArray = Array.isArray, floats = { nan: NaN, inf: Infinity, "-inf": -Infinity };
	function make(w) {
		if (typeof w !== "object" || w === null) return w;
		if (isArray(w)) { for (let i = 0; i < w.length; i++) if (typeof w[i] === "object") w[i] = make(w[i]); return w; }
		if (w.$t !== undefined) return make(w.$t);
		if (w.$f !== undefined) return w.$f in floats ? floats[w.$f] : N(w.$f);
		if (w.$i !== undefined) return B(w.$i);
		if (w.$d !== undefined) { const m = new M(); for (let i = 0; i < w.$d.length; i++) apply(mapSet, m, [make(w.$d[i][0]), make(w.$d[i][1])]); return m; }
		if (w.$s !== undefined) { const s = new S(); for (let i = 0; i < w.$s.length; i++) apply(setAdd, s, [make(w.$s[i])]); return s; }
		if (w.$a !== undefined) return shaped(make(w.$a.items), w.$a.shape, 0, 0)[0];
		if (w.$b !== undefined) { const t = w.$b; const b = new U(t.length); for (let i = 0; i < t.length; i++) b[i] = t[i]; return b; }
		return null;
	}
	function shaped(items, shape, depth, at) {
		if (depth === shape.length) return [items[at], at + 1];
		const out = [];
		for (let i = 0; i < shape[depth]; i++) { const [v, next] = shaped(items, shape, depth + 1, at); out[i] = v; at = next; }
		return [out, at];
	}
	return { decode: (text) => make(P(text)), iterator: function* (items, n) { for (let i = 0; i < n; i++) yield items[i]; }, list: (n) => new Array(n) };
})()`;

export function jsRealm(): JsRealm {
	// bound now, as it is taken away before the candidate's code runs
	const builtin = process.getBuiltinModule;
	// an ordinary global where the engine has it: with interceptors every look-up of a global is slow
	const plain = (vm.constants as unknown as { DONT_CONTEXTIFY?: object }).DONT_CONTEXTIFY;
	const context = vm.createContext(plain as vm.Context | undefined, { codeGeneration: { strings: true, wasm: false } });
	const global = (plain === undefined ? context : vm.runInContext("globalThis", context)) as Record<string, unknown>;
	const inside = vm.runInContext(insideSource, context) as {
		decode(text: string): unknown;
		iterator(items: readonly unknown[], n: number): Iterator<unknown>;
		list(n: number): unknown[];
	};
	let parts: string[] = [];
	let left = keptOutput;
	let dropped = 0;
	const exits = new WeakMap<object, { code: unknown }>();
	let inspect: ((...values: unknown[]) => string) | undefined;

	function print(text: string): void {
		const kept = text.slice(0, left);
		if (kept !== "") {
			parts.push(kept);
			left -= kept.length;
		}
		dropped += text.length - kept.length;
	}
	const log = (...values: unknown[]) => {
		if (left <= 0) {
			dropped += values.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length : 1), 1);
			return;
		}
		inspect ??= builtin("node:util").format;
		print(`${inspect(...values)}\n`);
	};
	const stream = {
		isTTY: false,
		write(text: unknown) {
			print(String(text));
			return true;
		},
	};
	const nothing = () => {};
	Object.assign(global, {
		console: {
			log,
			info: log,
			debug: log,
			warn: log,
			error: log,
			trace: log,
			dir: log,
			table: log,
			assert: (good: unknown, ...rest: unknown[]) => good || log("Assertion failed", ...rest),
			time: nothing,
			timeEnd: nothing,
			timeLog: nothing,
			group: log,
			groupEnd: nothing,
			count: log,
		},
		process: {
			env: {},
			argv: ["node", "solution"],
			platform: process.platform,
			version: process.version,
			versions: { node: process.versions.node },
			stdout: stream,
			stderr: stream,
			hrtime: process.hrtime,
			memoryUsage: process.memoryUsage,
			nextTick: (task: () => void) => queueMicrotask(task),
			cwd: () => "/",
			exit: (code: unknown = 0) => {
				const error = new Error("process.exit");
				exits.set(error, { code });
				throw error;
			},
		},
		queueMicrotask,
		setTimeout,
		clearTimeout,
		setInterval,
		clearInterval,
		setImmediate,
		structuredClone,
		performance: { now: () => performance.now() },
		TextEncoder,
		TextDecoder,
		URL,
		URLSearchParams,
		Buffer,
	});
	return {
		context,
		require(name) {
			const bare = String(name).replace(/^node:/, "");
			if (!allowedModules.has(bare)) {
				throw new Error(`the judge has no module "${name}": solve it with the language and its built-ins`);
			}
			return builtin(`node:${bare}`);
		},
		decode: (json) => inside.decode(json.includes('"$b"') ? JSON.stringify(JSON.parse(json), bytesAsNumbers) : json),
		list(items) {
			const made = inside.list(items.length);
			items.forEach((item, i) => {
				made[i] = item;
			});
			return made;
		},
		iterator: (items) => inside.iterator(items, items.length),
		printed: () => parts.join("") + (dropped > 0 ? `\n… ${dropped} more characters were printed` : ""),
		clearPrinted() {
			parts = [];
			left = keptOutput;
			dropped = 0;
		},
		isExit: (error) => typeof error === "object" && error !== null && exits.has(error),
		exitCode: (error) => exits.get(error as object)?.code,
	};
}

function bytesAsNumbers(key: string, value: unknown): unknown {
	return key === "$b" && typeof value === "string" ? [...Buffer.from(value, "base64")] : value;
}
