/** What a batch calls: a function, or a class with its methods. */
export interface BatchEntry {
	readonly name: string;
	readonly methods: readonly string[] | undefined;
}

/** The name of the function that counts loops, as `guardLoops` puts it into JavaScript. */
export const tickName = "woodshedTick";

/**
 * So many times as often as the right solution on any case, and so many more, a mutant may loop: only what never ends, or
 * would not end in hours, meets that on a small case. What is merely slow has to meet the time limit of a large one.
 */
const timesLonger = 10;
const free = 1_000_000;

/** Modules are made when first called; loops and functions count through the tree, as text has no place for it. */
export function pythonBatch(sources: readonly string[], { name, methods }: BatchEntry): string {
	const entry =
		methods === undefined
			? `def ${name}(mutant, *args):\n    return module(mutant).${name}(*args)\n`
			: [
					`class ${name}:`,
					`    def __new__(cls, mutant, *args):`,
					`        return module(mutant).${name}(*args)`,
					...methods.map((method) => `    def ${method}(self, *args):\n        raise NotImplementedError`),
					"",
				].join("\n");
	return `import ast, json, sys, types

SOURCES = json.loads(${JSON.stringify(JSON.stringify(sources))})
LOADED = {}
ENDLESS = set()
STATE = {"count": 0, "most": 0, "mutant": 0, "limit": 0}


class Endless(BaseException):
    pass


def tick():
    STATE["count"] += 1
    if STATE["mutant"] and STATE["count"] > STATE["limit"]:
        ENDLESS.add(STATE["mutant"])
        raise Endless("it loops without an end")


class Guards(ast.NodeTransformer):
    def generic_visit(self, node):
        super().generic_visit(node)
        if isinstance(node, (ast.For, ast.While, ast.FunctionDef)):
            call = ast.Expr(ast.Call(ast.Name("${tickName}", ast.Load()), [], []))
            node.body.insert(0, ast.fix_missing_locations(ast.copy_location(call, node.body[0])))
        return node


def module(mutant):
    if not STATE["mutant"]:
        STATE["most"] = max(STATE["most"], STATE["count"])
    STATE.update(count=0, mutant=mutant, limit=${timesLonger} * STATE["most"] + ${free})
    if mutant in ENDLESS:
        raise Endless("it loops without an end")
    found = LOADED.get(mutant)
    if found is None:
        found = LOADED[mutant] = types.ModuleType("mutant%d" % mutant)
        sys.modules[found.__name__] = found
        setattr(found, "${tickName}", tick)
        exec(compile(Guards().visit(ast.parse(SOURCES[mutant])), "mutant.py", "exec"), found.__dict__)
    return found


${entry}`;
}

/** \`sources\`: CommonJS texts whose loops are guarded. */
export function jsBatch(sources: readonly string[], { name, methods }: BatchEntry): string {
	const entry =
		methods === undefined
			? `export function ${name}(mutant, ...args) { return found(mutant)(...args); }`
			: `export class ${name} {
	constructor(mutant, ...args) { return new (found(mutant))(...args); }
	${methods.map((method) => `${method}() { throw new Error("not there"); }`).join("\n\t")}
}`;
	return `const sources = ${JSON.stringify(sources)};
const loaded = new Map();
const endless = new Set();
const state = { count: 0, most: 0, mutant: 0, limit: 0 };
function tick() {
	if (++state.count <= state.limit || state.mutant === 0) return;
	endless.add(state.mutant);
	throw new Error("it loops without an end");
}
function found(mutant) {
	if (state.mutant === 0) state.most = Math.max(state.most, state.count);
	Object.assign(state, { count: 0, mutant, limit: ${timesLonger} * state.most + ${free} });
	if (endless.has(mutant)) throw new Error("it loops without an end");
	if (!loaded.has(mutant)) {
		const last = "\\n;return typeof ${name} === 'undefined' ? exports.${name} ?? exports.default : ${name};";
		const make = new Function("exports", "require", ${JSON.stringify(tickName)}, sources[mutant] + last);
		loaded.set(mutant, make({}, typeof require === "undefined" ? undefined : require, tick));
	}
	return loaded.get(mutant);
}
${entry}
`;
}
