import assert from "node:assert/strict";
import * as vscode from "vscode";

const id = "woodshed.woodshed";

interface Manifest {
	contributes?: { commands?: { command: string }[] };
}

describe("activation", () => {
	it("finds the extension and activates it", async function () {
		const extension = vscode.extensions.getExtension(id);
		assert.ok(extension, `${id} is installed`);
		const startMs = performance.now();
		await extension.activate();
		const tookMs = performance.now() - startMs;
		assert.equal(extension.isActive, true);
		if (this.test) this.test.title += ` (${tookMs.toFixed(0)} ms)`;
	});

	it("registers every command of its manifest", async () => {
		const extension = vscode.extensions.getExtension(id);
		assert.ok(extension);
		await extension.activate();
		const declared = ((extension.packageJSON as Manifest).contributes?.commands ?? []).map(({ command }) => command);
		assert.ok(declared.length > 0, "the manifest declares commands");
		const registered = new Set(await vscode.commands.getCommands(true));
		assert.deepEqual(
			declared.filter((command) => !registered.has(command)),
			[],
		);
	});
});
