/**
 * Programs that look for what a solution must not see. `files` returns those of the given paths that it could read, and
 * how; `memory` returns the first text of the form `WSX0…` or `WSX1…` that it finds anywhere, else "nothing". Their own
 * texts do not match that form.
 */
export const readingProbes = {
	files: {
		python: `
import io, os, sys

def by_open(path):
    with open(path, "rb") as file:
        return file.read(1)

def by_descriptor(path):
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, 1)
    finally:
        os.close(descriptor)

def by_code(path):
    with io.open_code(path) as file:
        return file.read(1)

def by_proc(path):
    with io.FileIO("/proc/self/root" + path) as file:
        return file.read(1)

def by_loader(path):
    import importlib.machinery
    return importlib.machinery.SourceFileLoader("x", path).get_data(path)

def by_process(path):
    import subprocess
    return subprocess.run(["cat", path], capture_output=True).stdout

def by_link(path):
    os.symlink(path, "link-to-it")
    with open("link-to-it", "rb") as file:
        return file.read(1)

def by_ctypes(path):
    import ctypes
    libc = ctypes.CDLL(None)
    descriptor = libc.open(path.encode(), 0)
    if descriptor < 0:
        return b""
    os.close(descriptor)
    return b"x"

def probe(paths):
    found = []
    for path in paths:
        for way in (by_open, by_descriptor, by_code, by_proc, by_loader, by_process, by_link, by_ctypes):
            try:
                if way(path):
                    found.append(path + " by " + way.__name__)
                    break
            except BaseException:
                pass
    return found
`,
		javascript: `
function ways() {
	const found = [];
	const add = (name, get) => { try { const fs = get(); if (fs && fs.readFileSync) found.push([name, (path) => fs.readFileSync(path)]); } catch {} };
	add("require", () => require("fs"));
	add("process.getBuiltinModule", () => process.getBuiltinModule("fs"));
	add("process.mainModule", () => process.mainModule.require("fs"));
	add("constructor", () => probe.constructor("return process")().getBuiltinModule("fs"));
	add("outer constructor", () => globalThis.constructor.constructor("return process")().mainModule.require("fs"));
	add("module.constructor", () => module.constructor._load("fs"));
	try { const child = require("child_process"); found.push(["child_process", (path) => child.execFileSync("cat", [path])]); } catch {}
	try { const binding = process.binding("fs"); found.push(["binding", (path) => binding.readFileUtf8(path, 0)]); } catch {}
	return found;
}
export function probe(paths) {
	const found = [];
	for (const path of paths) {
		for (const [name, read] of ways()) {
			try {
				if (read(path).length > 0) { found.push(path + " by " + name); break; }
			} catch {}
		}
	}
	return found;
}
`,
	},
	memory: {
		python: `
import os, re, sys

PATTERN = re.compile(rb"WSX[01][0-9a-f]{32}")

def texts():
    yield repr(dict(os.environ))
    yield repr(sys.argv)
    yield repr(sys.orig_argv)
    for name in ("environ", "cmdline", "maps"):
        for process in ("self", str(os.getppid())):
            try:
                with open("/proc/%s/%s" % (process, name), "rb") as file:
                    yield file.read(1 << 20)
            except BaseException:
                pass
    for descriptor in range(3, 64):
        try:
            os.set_blocking(descriptor, False)
            yield os.read(descriptor, 1 << 20)
        except BaseException:
            pass
    try:
        for name in os.listdir("."):
            with open(name, "rb") as file:
                yield file.read(1 << 20)
    except BaseException:
        pass
    frame = sys._getframe()
    while frame is not None:
        yield from walk(frame.f_locals, 3)
        yield from walk(frame.f_globals, 3)
        frame = frame.f_back
    for module in list(sys.modules.values()):
        try:
            yield from walk(vars(module), 2)
        except BaseException:
            pass
    try:
        import gc
        for thing in gc.get_objects():
            if isinstance(thing, (str, bytes)):
                yield thing
            elif isinstance(thing, (list, tuple, dict)) and len(thing) < 10000:
                yield from walk(thing, 1)
    except BaseException:
        pass

def walk(thing, depth):
    if isinstance(thing, (str, bytes)):
        yield thing
    elif depth > 0:
        try:
            items = list(thing.values()) + list(thing.keys()) if isinstance(thing, dict) else list(thing) if isinstance(thing, (list, tuple, set)) else list(vars(thing).values())
        except BaseException:
            return
        for item in items[:10000]:
            yield from walk(item, depth - 1)

def probe(paths):
    for text in texts():
        if isinstance(text, str):
            text = text.encode("utf-8", "surrogatepass")
        found = PATTERN.search(text)
        if found:
            return found.group().decode()
    return "nothing"
`,
		javascript: `
export function probe() {
	const pattern = /WSX[01][0-9a-f]{32}/;
	const seen = new Set();
	let found;
	const look = (thing, depth) => {
		if (found) return;
		if (typeof thing === "string") { found = pattern.exec(thing)?.[0]; return; }
		if (thing === null || (typeof thing !== "object" && typeof thing !== "function") || seen.has(thing) || depth === 0) return;
		seen.add(thing);
		if (typeof thing === "function") { try { look(Function.prototype.toString.call(thing), depth); } catch {} }
		let keys = [];
		try { keys = Reflect.ownKeys(thing); } catch {}
		for (const key of keys.slice(0, 5000)) { try { look(thing[key], depth - 1); } catch {} }
		try { if (thing instanceof Map || thing instanceof Set) for (const item of thing) look(item, depth - 1); } catch {}
	};
	const tries = [
		() => globalThis, () => process, () => process.env, () => process.argv, () => require, () => module, () => require.cache,
		() => arguments, () => probe.caller, () => globalThis.constructor.constructor("return process")(),
		() => globalThis.constructor.constructor("return globalThis")(),
		() => process.report.getReport(),
		() => require("fs").readFileSync("/proc/self/environ", "utf8"),
		() => require("fs").readdirSync(".").map((name) => require("fs").readFileSync(name, "utf8")),
		() => { Error.prepareStackTrace = (_, sites) => sites.map((site) => [site.getThis?.(), site.getFunction?.()]); return new Error().stack; },
	];
	for (const get of tries) { try { look(get(), 6); } catch {} }
	return found ?? "nothing";
}
`,
	},
} as const;
