import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What every test workspace turns off, so that nothing but the extension is on the screen. */
export const quietSettings = {
	"workbench.startupEditor": "none",
	"workbench.tips.enabled": false,
	"workbench.welcomePage.walkthroughs.openOnInstall": false,
	"workbench.enableExperiments": false,
	"security.workspace.trust.startupPrompt": "never",
	"telemetry.telemetryLevel": "off",
	"extensions.ignoreRecommendations": true,
	"update.mode": "none",
	"git.enabled": false,
	"git.openRepositoryInParentFolders": "never",
	"chat.disableAIFeatures": true,
	"workbench.secondarySideBar.defaultVisibility": "hidden",
	"files.autoSave": "off",
	"window.restoreWindows": "none",
};

/**
 * A fresh practice folder outside the repository, which the extension recognises by its log.
 * @param {{ from?: string, settings?: Record<string, unknown> }} [options] `from`: a folder whose files are copied in
 * @returns {{ folder: string, remove: () => void }}
 */
export function createTestWorkspace({ from, settings = {} } = {}) {
	const folder = mkdtempSync(join(tmpdir(), "woodshed-practice-"));
	if (from !== undefined && existsSync(from)) cpSync(from, folder, { recursive: true });
	mkdirSync(join(folder, ".woodshed"), { recursive: true });
	mkdirSync(join(folder, ".vscode"), { recursive: true });
	const log = join(folder, ".woodshed", "log.jsonl");
	if (!existsSync(log)) writeFileSync(log, "");
	writeFileSync(
		join(folder, ".vscode", "settings.json"),
		JSON.stringify({ ...quietSettings, ...settings }, undefined, "\t"),
	);
	return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }) };
}
