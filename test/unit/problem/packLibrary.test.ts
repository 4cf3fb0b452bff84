import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildPack } from "../../../src/node/problem/packBuilder.ts";
import { PackLibrary } from "../../../src/node/problem/packLibrary.ts";
import { PackSources } from "../../../src/node/problem/packSources.ts";
import { writePackFolder } from "../../../src/node/problem/writePackFolder.ts";
import { writeTinyPackage } from "./tinyPackage.ts";

describe("PackLibrary", () => {
	let tiny: ReturnType<typeof writeTinyPackage>;
	let packs: string;

	before(async () => {
		tiny = writeTinyPackage();
		packs = mkdtempSync(join(tmpdir(), "woodshed-packs-"));
		const built = await buildPack(tiny.folder);
		assert.ok(built.ok);
		await writePackFolder(packs, [built.value], { prune: true });
	});
	after(() => {
		tiny.remove();
		rmSync(packs, { recursive: true, force: true });
	});

	it("lists from the index alone and loads the pack", async () => {
		const library = new PackLibrary([packs]);
		assert.deepEqual(
			(await library.list()).map(({ slug, minutes, languages }) => ({ slug, minutes, languages })),
			[{ slug: "tiny-sum", minutes: 5, languages: ["python", "typescript", "javascript"] }],
		);
		assert.equal((await library.load("tiny-sum")).problem.title, "A tiny sum");
	});

	it("lists a folder without an index, and leaves a broken pack out", async () => {
		const folder = mkdtempSync(join(tmpdir(), "woodshed-packs-"));
		writeFileSync(join(folder, "tiny-sum.pack"), readFileSync(join(packs, "tiny-sum.pack")));
		writeFileSync(join(folder, "broken.pack"), "no pack");
		const library = new PackLibrary([folder]);
		assert.deepEqual(
			(await library.list()).map((one) => one.slug),
			["tiny-sum"],
		);
		await assert.rejects(library.load("broken"), /broken\.pack cannot be read: .* Build it again\./);
		rmSync(folder, { recursive: true });
	});

	it("says what to do about a package that is there as source files", async () => {
		await assert.rejects(new PackLibrary([], [tiny.coding]).load("tiny-sum"), {
			name: "HumanError",
			message: /holds a problem as source files.* In a checkout of Woodshed run: npm run -s woodshed -- pack /,
		});
	});

	it("names the problems there are when asked for another, and never leaves its folders", async () => {
		const library = new PackLibrary([packs]);
		await assert.rejects(library.load("other"), /There is no problem "other"\. Problems: tiny-sum\./);
		await assert.rejects(library.load("../packs/tiny-sum"), /There is no problem/);
	});

	it("builds sources once and takes the built pack until a file changes", async () => {
		const cache = join(tiny.root, "cache");
		const sources = new PackSources(tiny.coding, cache);
		const first = await sources.load("tiny-sum");
		writeFileSync(join(tiny.folder, "editorial.md"), "Add them up.\n");
		const second = await sources.load("tiny-sum");
		assert.notEqual(second.hash, first.hash);
		assert.equal(second.editorial, "Add them up.\n");
		assert.deepEqual(await sources.load("tiny-sum"), second);
	});
});
