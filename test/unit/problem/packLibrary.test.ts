import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { HumanError } from "../../../src/core/base/humanError.ts";
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
		await assert.rejects(library.load("broken"), /broken\.pack cannot be read\. .* Please report this package\.$/);
		rmSync(folder, { recursive: true });
	});

	it("says how to build a pack again only where it is one's own", async () => {
		const own = join(tiny.root, "problems");
		const out = join(own, "packs");
		mkdirSync(out);
		for (const name of ["tiny-sum", "elsewhere"]) writeFileSync(join(out, `${name}.pack`), "no pack");
		const library = new PackLibrary([packs], [own]);
		assert.equal((await library.load("tiny-sum")).problem.slug, "tiny-sum", "the shipped one comes first");
		const told = async (slug: string) => {
			const error = await new PackLibrary([], [own]).load(slug).catch((reason: unknown) => reason);
			assert.ok(error instanceof HumanError);
			return error.message;
		};
		assert.equal(
			await told("tiny-sum"),
			`${join(out, "tiny-sum.pack")} cannot be read. Incorrect header check. Build it again: run \`npm run -s woodshed -- pack "${tiny.folder}" --out "${out}"\` in a checkout of Woodshed, then open the problem.`,
		);
		assert.match(await told("elsewhere"), / -- pack <its folder> --out "/);
		rmSync(out, { recursive: true });
	});

	it("says what to do about a package that is there as source files", async () => {
		await assert.rejects(new PackLibrary([], [join(tiny.root, "problems")]).load("tiny-sum"), {
			name: "HumanError",
			message: /holds a problem as source files.* Build it: run `npm run -s woodshed -- pack ".*" --out ".*packs"`/,
		});
	});

	it("names the problems there are when asked for another, and never leaves its folders", async () => {
		const library = new PackLibrary([packs]);
		await assert.rejects(library.load("other"), /There is no problem “other”\. Choose one of these: tiny-sum\./);
		await assert.rejects(library.load("../packs/tiny-sum"), /There is no problem/);
		await assert.rejects(new PackLibrary([join(packs, "none")]).load("other"), /none was found in .*none\. Install /);
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
