import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

import { HumanError } from "../../../src/core/base/humanError.ts";
import type { DesignPack } from "../../../src/core/design/designPack.ts";
import { DesignLibrary } from "../../../src/node/design/designLibrary.ts";
import { buildDesignPack } from "../../../src/node/design/designPackBuilder.ts";
import { writeDesignFolder } from "../../../src/node/design/writeDesignFolder.ts";

const designs = resolve(import.meta.dirname, "../../../problems/design");

describe("DesignLibrary", () => {
	let packs: string;
	let both: readonly DesignPack[];
	beforeEach(async () => {
		packs = mkdtempSync(join(tmpdir(), "woodshed-designs-"));
		both = ["home-shelf-ranking", "playlist-continuation"].map((slug) => {
			const built = buildDesignPack(join(designs, slug));
			assert.ok(built.ok);
			return built.value;
		});
		await writeDesignFolder(packs, both, { prune: true });
	});
	afterEach(() => rmSync(packs, { recursive: true, force: true }));

	it("lists and loads what was packed, unchanged", async () => {
		const library = new DesignLibrary([packs]);
		assert.deepEqual(
			(await library.list()).map(({ slug, round, minutes }) => ({ slug, round, minutes })),
			[
				{ slug: "home-shelf-ranking", round: "design", minutes: 50 },
				{ slug: "playlist-continuation", round: "design", minutes: 50 },
			],
		);
		assert.deepEqual(await library.load("home-shelf-ranking"), both[0]);
	});

	it("reads packages as folders too, and a pack wins over a folder", async () => {
		const library = new DesignLibrary([packs], [designs]);
		const hashes = new Map((await library.list()).map(({ slug, hash }) => [slug, hash]));
		assert.equal(hashes.get("home-shelf-ranking"), both[0]?.hash);
		assert.equal((await new DesignLibrary([], [designs]).load("home-shelf-ranking")).hash, both[0]?.hash);
	});

	it("lists the items of each rubric, and of packs which of them a drill can plant a flaw of", async () => {
		const itemsOf = async (library: DesignLibrary) =>
			(await library.list()).find(({ slug }) => slug === "home-shelf-ranking")?.criteria ?? [];
		const packed = await itemsOf(new DesignLibrary([packs]));
		assert.deepEqual(
			packed.map(({ id, title }) => [id, title]),
			both[0]?.rubric.criteria.map(({ id, title }) => [id, title]),
		);
		const planted = new Set(both[0]?.twins.map(({ criterion }) => criterion));
		assert.deepEqual(
			packed.filter(({ drill }) => drill).map(({ id }) => id),
			both[0]?.rubric.criteria.map(({ id }) => id).filter((id) => planted.has(id)),
		);
		assert.deepEqual(
			await itemsOf(new DesignLibrary([], [designs])),
			packed.map((item) => ({ ...item, drill: false })),
		);
	});

	it("removes what is no longer among the designs, and nothing else", async () => {
		writeFileSync(join(packs, "fewer-repeats.pack"), "a coding pack");
		await writeDesignFolder(packs, both.slice(1), { prune: true });
		assert.deepEqual(readdirSync(packs).sort(), ["designs.json", "fewer-repeats.pack", "playlist-continuation.pack"]);
	});

	it("tells a person what is there when a slug is unknown, and never leaves its folders", async () => {
		const library = new DesignLibrary([packs], [designs]);
		for (const slug of ["monday", "../design/home-shelf-ranking", ""]) {
			await assert.rejects(library.load(slug), (error) => {
				assert.ok(error instanceof HumanError);
				assert.match(error.message, /Designs: .*home-shelf-ranking, .*playlist-continuation.*\.$/);
				return true;
			});
		}
	});

	it("says which file is broken", async () => {
		const file = join(packs, "home-shelf-ranking.pack");
		for (const bytes of [Buffer.from("no gzip"), gzipSync("no JSON"), gzipSync('{"format": 1}')]) {
			writeFileSync(file, bytes);
			await assert.rejects(
				new DesignLibrary([packs]).load("home-shelf-ranking"),
				/home-shelf-ranking\.pack cannot be read/,
			);
		}
	});
});
