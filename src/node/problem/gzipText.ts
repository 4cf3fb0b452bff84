import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

import { err, ok, type Result } from "../../core/base/result.ts";

const largestPackedBytes = 8 * 1024 * 1024;
const largestTextBytes = 64 * 1024 * 1024;

/** A compressed text file: the same bytes for the same text; never half a file. */
export async function writeGzipText(file: string, text: string): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	const part = `${file}.${randomUUID()}.part`;
	await writeFile(part, await promisify(gzip)(text, { level: 9 }));
	await rename(part, file);
}

/** Reads a file of unknown origin: its sizes are capped. The error is a reason without the file's name. */
export async function readGzipText(file: string): Promise<Result<string, string>> {
	try {
		if ((await stat(file)).size > largestPackedBytes) {
			return err(`it is larger than ${largestPackedBytes} bytes`);
		}
		const bytes = await promisify(gunzip)(await readFile(file), { maxOutputLength: largestTextBytes });
		return ok(bytes.toString("utf8"));
	} catch (error) {
		return err(error instanceof Error ? error.message : String(error));
	}
}
