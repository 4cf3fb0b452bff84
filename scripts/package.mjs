// Makes woodshed-<version>.vsix from what was built and checks what is in it. Runs under Node 24.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { packageVsix } from "./bundle/packageVsix.mjs";
import { reportAndFail } from "./setup/setupError.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

packageVsix(root)
	.then(({ file, bytes, entries }) => {
		process.stdout.write(`${file}: ${(bytes / 1024 / 1024).toFixed(1)} MB, ${entries.length} files\n`);
		process.stdout.write(`Install it with: code --install-extension ${file}\n`);
	})
	.catch((error) => reportAndFail(error));
