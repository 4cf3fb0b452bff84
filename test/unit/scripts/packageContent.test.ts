import assert from "node:assert/strict";
import { strayEntries } from "../../../scripts/bundle/packageVsix.mjs";
import { zipEntryNames } from "../../../scripts/bundle/zipEntryNames.mjs";

const wanted = [
	"[Content_Types].xml",
	"extension.vsixmanifest",
	"extension/package.json",
	"extension/package.nls.json",
	"extension/package.nls.pt-br.json",
	"extension/readme.md",
	"extension/LICENSE.txt",
	"extension/dist/extension.cjs",
	"extension/dist/harness.py",
	"extension/dist/packs/sessionize-log.pack",
	"extension/dist/readings/the-loop.md",
	"extension/dist/webview/design.js",
	"extension/dist/pyodide/python_stdlib.zip",
	"extension/media/woodshed.svg",
	"extension/media/walkthrough/run.svg",
];

describe("what the package may hold", () => {
	it("takes the bundles, the packs and the pictures", () => {
		assert.deepEqual(strayEntries(wanted), []);
	});

	for (const stray of [
		"extension/src/core/base/result.ts",
		"extension/dist/extension.cjs.map",
		"extension/dist/cli.mjs",
		"extension/test/unit/base/lineIndex.test.ts",
		"extension/problems/coding/sessionize-log/solutions/accepted.py",
		"extension/dist/readings/notes.txt",
		"extension/package-lock.json",
		"extension/dist/packs/solutions/accepted.py",
		"extension/node_modules/esbuild/bin/esbuild",
		"extension/dist/watchdog.node",
		"extension/.cache/start/token",
		"extension/.env",
	])
		it(`refuses ${stray}`, () => {
			assert.deepEqual(strayEntries([...wanted, stray]), [stray]);
		});
});

describe("zipEntryNames", () => {
	it("reads the names of an archive with a comment at its end", () => {
		const name = Buffer.from("a/ü.txt");
		const entry = Buffer.alloc(46);
		entry.writeUInt32LE(0x02014b50, 0);
		entry.writeUInt16LE(name.length, 28);
		const end = Buffer.alloc(22);
		end.writeUInt32LE(0x06054b50, 0);
		end.writeUInt16LE(1, 10);
		end.writeUInt32LE(3, 16);
		assert.deepEqual(zipEntryNames(Buffer.concat([Buffer.from("xyz"), entry, name, end, Buffer.from("comment")])), [
			"a/ü.txt",
		]);
	});

	it("says so when it is no archive", () => {
		assert.throws(() => zipEntryNames(Buffer.from("hello")), /not a zip/);
	});
});
