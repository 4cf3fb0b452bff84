import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";

import { type Pack, packSchema } from "../../../src/core/problem/pack.ts";
import { packFromText, packToText } from "../../../src/core/problem/packText.ts";
import { buildPack } from "../../../src/node/problem/packBuilder.ts";
import { readPack, writePack } from "../../../src/node/problem/packFile.ts";
import { writeTinyPackage } from "./tinyPackage.ts";

describe("a pack file", () => {
	let pack: Pack;
	let folder: string;

	before(async () => {
		const tiny = writeTinyPackage();
		const built = await buildPack(tiny.folder);
		tiny.remove();
		assert.ok(built.ok);
		pack = built.value;
		folder = mkdtempSync(join(tmpdir(), "woodshed-pack-"));
	});
	after(() => rmSync(folder, { recursive: true, force: true }));

	it("is read back as it was written", async () => {
		const file = join(folder, "tiny-sum.pack");
		await writePack(file, pack);
		assert.deepEqual(await readPack(file), { ok: true, value: pack });
	});

	it("keeps what JSON cannot say: big whole numbers, NaN, infinities, -0, keys that are numbers and their order", () => {
		const value = {
			out: [
				2n ** 70n,
				Number.NaN,
				Number.NEGATIVE_INFINITY,
				-0,
				new Map<unknown, unknown>([
					[2, "b"],
					[1, "a"],
				]),
			],
		};
		const [first, ...rest] = pack.cases;
		assert.ok(first);
		const odd: Pack = { ...pack, cases: [{ ...first, ...value }, ...rest] };
		const back = packFromText(packToText(odd));
		assert.ok(back.ok);
		assert.deepEqual(back.value.cases[0]?.out, value.out);
		const [, , , , map] = (back.value.cases[0] as { out: unknown[] }).out;
		assert.deepEqual([...(map as Map<number, string>).keys()], [2, 1]);
	});

	it("keeps any JSON value of a case", () => {
		fc.assert(
			fc.property(fc.jsonValue({ noUnicodeString: false }), (out) => {
				const back = packFromText(packToText({ ...pack, invalid: [{ in: out, why: "x" }] }));
				assert.deepEqual(back.ok && back.value.invalid[0]?.in, out);
			}),
			{ numRuns: 50 },
		);
	});

	it("is refused when it is not gzip, not a pack, has an unknown key, or unpacks to more than it may", async () => {
		const file = join(folder, "bad.pack");
		const reason = async (bytes: Uint8Array | string) => {
			writeFileSync(file, bytes);
			const read = await readPack(file);
			assert.ok(!read.ok);
			return read.error;
		};
		assert.match(await reason("plain"), /incorrect header/);
		assert.match(await reason(gzipSync("{}")), /format/);
		assert.match(await reason(gzipSync(JSON.stringify({ ...pack, extra: 1 }))), /extra/);
		assert.match(await reason(gzipSync(Buffer.alloc(70 * 1024 * 1024))), /Cannot create a Buffer larger/);
		assert.ok(packSchema.safeParse(pack).success);
	});
});
