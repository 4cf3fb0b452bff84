import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

import { err, type Result } from "../../core/base/result.ts";
import type { Pack } from "../../core/problem/pack.ts";
import { packFromText, packToText } from "../../core/problem/packText.ts";

const largestPackedBytes = 8 * 1024 * 1024;
const largestTextBytes = 64 * 1024 * 1024;

/** Writes `<slug>.pack`: gzip over JSON, the same bytes for the same pack; never half a file. */
export async function writePack(file: string, pack: Pack): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const part = `${file}.${process.pid}.part`;
	await writeFile(part, await promisify(gzip)(packToText(pack), { level: 9 }));
	await rename(part, file);
}

/** Reads a pack of unknown origin: sizes are capped before anything is decoded. The error is a reason without the file's name. */
export async function readPack(file: string): Promise<Result<Pack, string>> {
	try {
		if ((await stat(file)).size > largestPackedBytes) {
			return err(`it is larger than ${largestPackedBytes} bytes`);
		}
		const text = await promisify(gunzip)(await readFile(file), { maxOutputLength: largestTextBytes });
		return packFromText(text.toString("utf8"));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
}
