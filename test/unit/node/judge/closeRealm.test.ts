import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const closeRealm = join(import.meta.dirname, "..", "..", "..", "..", "src", "node", "judge", "closeRealm.ts");

/** What a process says that has closed its realm; the realm of the tests must stay open. */
function afterClosing(expression: string): unknown {
	const script = `
		const { closeRealm } = await import(${JSON.stringify(closeRealm)});
		const print = console.log;
		closeRealm();
		print(JSON.stringify(${expression}));`;
	const { stdout, stderr } = spawnSync(process.execPath, ["--no-warnings", "--input-type=module", "-e", script], {
		encoding: "utf8",
	});
	assert.equal(stderr, "");
	return JSON.parse(stdout);
}

describe("the closed realm of a harness", () => {
	it("leaves the constructors that the engine asks for their species as plain values, or every splice is slow", () => {
		const plain = afterClosing(`[Array, Promise, RegExp].map((one) => {
			const { value, writable } = Object.getOwnPropertyDescriptor(one.prototype, "constructor");
			return value === one && (writable === false || one === RegExp);
		})`);
		assert.deepEqual(plain, [true, true, true]);
	});

	it("lets nobody change what its prototypes are", () => {
		const kept = afterClosing(`(() => {
			const change = () => { Array.prototype.push = () => 0; };
			try { change(); } catch {}
			return [[].push(1), Object.isFrozen(Array.prototype), Object.isFrozen(Promise.prototype)];
		})()`);
		assert.deepEqual(kept, [1, true, true]);
	});
});
