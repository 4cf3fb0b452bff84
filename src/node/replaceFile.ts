import { randomBytes } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/**
 * The text takes the place of the file at once: whoever reads meanwhile finds the old one or the new one whole. Its folder
 * must be there. Rejects with the system's error, and then the old one is as it was and nothing lies beside it.
 */
export async function replaceFile(file: string, text: string): Promise<void> {
	const fresh = `${file}.${randomBytes(6).toString("hex")}.tmp`;
	try {
		await writeFile(fresh, text);
		await rename(fresh, file);
	} catch (error) {
		await rm(fresh, { force: true }).catch(() => undefined);
		throw error;
	}
}
