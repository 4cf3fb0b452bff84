// Prints the executable of a downloaded desktop VS Code as its last line. With --probe it only asks whether the download
// site answers (or the program is there already). A process of its own, since the download cannot be cancelled.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import { fetchStableVersions } from "@vscode/test-electron/out/download.js";
import { pins } from "../setup/pins.mjs";

const cachePath = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), ".vscode-test");
const present = existsSync(cachePath) && readdirSync(cachePath).some((name) => name.endsWith(`-${pins.vscodeVersion}`));

try {
	if (!process.argv.includes("--probe"))
		process.stdout.write(`\n${await downloadAndUnzipVSCode({ version: pins.vscodeVersion, cachePath })}\n`);
	else if (!present) {
		const versions = await fetchStableVersions(true, 8000);
		if (!versions.includes(pins.vscodeVersion)) process.stderr.write(`${pins.vscodeVersion} is not offered\n`);
	}
	process.exit(0);
} catch (error) {
	process.stderr.write(`${error?.message ?? error}\n`);
	process.exit(1);
}
