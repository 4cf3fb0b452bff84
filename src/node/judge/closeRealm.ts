/** Ways out of the process, and to others; nothing of them is used once a program runs. */
const doors = [
	"_debugEnd",
	"_debugProcess",
	"_kill",
	"_linkedBinding",
	"_rawDebug",
	"abort",
	"binding",
	"chdir",
	"dlopen",
	"execve",
	"getBuiltinModule",
	"kill",
	"loadEnvFile",
	"mainModule",
	"openStdin",
	"reallyExit",
	"report",
	"setSourceMapsEnabled",
	"umask",
] as const;
const networks = ["fetch", "WebSocket", "EventSource", "BroadcastChannel", "navigator"] as const;

/**
 * The realm in which the harness itself runs. A candidate's code has a realm of its own, yet it is given a few functions of
 * this one: whoever gets hold of `process` or a prototype by them finds no way out and nothing to change. A seat belt: what
 * holds is that no expected output is in this process.
 */
export function closeRealm(): void {
	for (const name of doors) Reflect.deleteProperty(process, name);
	for (const name of networks) Reflect.deleteProperty(globalThis, name);
	const iterators = [[][Symbol.iterator](), new Map().entries(), new Set().values(), ""[Symbol.iterator]()];
	const [generator] = [(function* () {})()];
	const shared: readonly object[] = [
		...[Object, Array, Function, Map, Set, WeakMap, Promise, String, Number, Boolean, RegExp, Error, RangeError],
		...[JSON, Reflect, Atomics, Math],
		...iterators.map((one) => Object.getPrototypeOf(one) as object),
		Object.getPrototypeOf(Object.getPrototypeOf(generator)) as object,
	];
	for (const one of shared) {
		if (typeof one === "function") freeze(one.prototype as object);
		// internals of Node set Error.stackTraceLimit for a moment
		if (one !== Error && one !== RangeError) Object.freeze(one);
	}
}

/**
 * An accessor `constructor` there makes V8 look it up at every `splice`, `slice` and `then` of all realms of the process (its
 * species protectors are the isolate's): 20,000 insertions into 5,000 items took 46 s instead of 0.1.
 */
const species: readonly object[] = [Array.prototype, Promise.prototype, RegExp.prototype];

/** Frozen, but an object that inherits from it may still have a property of the same name assigned. */
function freeze(prototype: object): void {
	for (const key of ["constructor", "toString", "valueOf", "toLocaleString", "name", "message"]) {
		if (key === "constructor" && species.includes(prototype)) continue;
		const found = Object.getOwnPropertyDescriptor(prototype, key);
		if (found === undefined || !("value" in found) || !found.configurable) continue;
		const { value } = found as { value: unknown };
		Object.defineProperty(prototype, key, {
			get: () => value,
			set(this: object, own: unknown) {
				if (this === prototype) throw new TypeError("the judge's own prototypes cannot be changed");
				Object.defineProperty(this, key, { value: own, writable: true, enumerable: true, configurable: true });
			},
			enumerable: false,
			configurable: false,
		});
	}
	Object.freeze(prototype);
}
