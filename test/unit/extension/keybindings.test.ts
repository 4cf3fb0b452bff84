import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";

import { readManifest } from "../../support/manifest.ts";

interface Binding {
	readonly command: string;
	readonly key: string;
	readonly mac?: string;
	readonly when?: string;
}
type System = "linux" | "mac" | "windows";

const root = join(import.meta.dirname, "../../..");
const { keybindings, commands, views } = (
	readManifest() as {
		readonly contributes: {
			readonly keybindings: readonly Binding[];
			readonly commands: readonly { readonly command: string; readonly enablement?: string }[];
			readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
		};
	}
).contributes;

/**
 * What VS Code itself binds, read from its "Default Keyboard Shortcuts (JSON)" on each system; `shared` says in addition
 * which commands and conditions are on the keys that ours share.
 */
const defaults = JSON.parse(readFileSync(join(root, "test/fixtures/keys/vscodeDefaults.json"), "utf8")) as Readonly<
	Record<System, readonly string[]>
> & { readonly shared: Readonly<Record<System, Readonly<Record<string, Readonly<Record<string, string>>>>>> };

const systems: readonly System[] = ["linux", "mac", "windows"];
const keyOn = (system: System, { key, mac }: Binding): string => written(system === "mac" ? (mac ?? key) : key);

/** What somebody is at, of which only one is true at a time. */
const kinds = ["solutionActive", "designActive", "drawingActive", "answerActive", "woodshed-drill"];
const kindsOf = (text = ""): readonly string[] => kinds.filter((kind) => text.includes(kind));

/** Focus that the text of an editor does not have, or, like the find widget, what ours names in its own condition. */
const elsewhere =
	/^(listFocus|in(QuickInput|Chat|ChatInput)|accessibleViewInCodeBlock|(breakpoints|agentSessionsViewer|notebookCellList|notebookEditor|searchViewlet)Focus(ed)?|focusedView == .*|terminalChatResponse\w+|replaceActive)$/;

describe("the keys", () => {
	it("run commands that there are, each under a condition", () => {
		const known = [
			...commands.map(({ command }) => command),
			...Object.values(views)
				.flat()
				.map(({ id }) => `${id}.focus`),
		];
		for (const { command, key, when = "" } of keybindings) {
			assert.ok(known.includes(command), command);
			assert.match(when, /editorTextFocus|!terminalFocus/, `${key} takes its key from the terminal`);
		}
	});

	it("work only where their command is enabled", () => {
		for (const { command, key, when } of keybindings) {
			const enablement = commands.find((one) => one.command === command)?.enablement;
			if (enablement !== undefined) {
				assert.ok(kindsOf(when).length > 0, `${key} has no place`);
				for (const kind of kindsOf(when)) {
					assert.ok(enablement.includes(kind), `${key} runs ${command} at ${kind}, where it is not enabled`);
				}
			}
		}
	});

	it("are never two in one place", () => {
		for (const system of systems) {
			for (const [index, one] of keybindings.entries()) {
				for (const other of keybindings.slice(index + 1)) {
					const [mine, yours] = [keyOn(system, one), keyOn(system, other)];
					assert.ok(!`${mine} `.startsWith(`${yours} `) || mine === yours, `${yours} begins ${mine}`);
					if (mine === yours) {
						const both = kindsOf(one.when).filter((kind) => kindsOf(other.when).includes(kind));
						const apart = kindsOf(one.when).length > 0 && kindsOf(other.when).length > 0 && both.length === 0;
						assert.ok(apart, `${mine} on ${system}: ${one.command} and ${other.command}`);
					}
				}
			}
		}
	});

	it("take none from VS Code, on any of the three systems", () => {
		for (const system of systems) {
			assert.ok(defaults[system].length > 300);
			for (const binding of keybindings) {
				const key = keyOn(system, binding);
				const [first = key] = key.split(" ");
				const taken = defaults[system].filter((one) => one === key || one === first || one.startsWith(`${key} `));
				if (taken.length > 0) {
					const there = defaults.shared[system][key];
					assert.ok(there, `${key} on ${system} is VS Code's: ${taken.join(", ")}`);
					for (const [command, when] of Object.entries(there)) {
						assert.ok(areApart(binding.when ?? "", when), `${key} on ${system} takes it from ${command} (${when})`);
					}
				}
			}
		}
	});

	it("would be seen to take what is VS Code's", () => {
		assert.ok(!areApart("editorTextFocus && woodshed.solutionActive", "editorFocus && findWidgetVisible"));
		assert.ok(!areApart("editorTextFocus && !findWidgetVisible", "editorTextFocus && !editorReadonly"));
		assert.ok(!areApart("!terminalFocus", "inQuickInput"));
		assert.ok(!areApart("editorTextFocus", "inQuickInput || editorTextFocus"));
		assert.equal(written("alt+shift+w O"), "shift+alt+w o");
	});

	it("stand in the README, all of them", () => {
		const keys =
			readFileSync(join(root, "README.md"), "utf8")
				.split(/^## /m)
				.find((part) => part.startsWith("Keys")) ?? "";
		for (const { key, mac } of keybindings) {
			for (const shown of [key, mac ?? key].map(inWords)) {
				const [stroke = "", letter] = shown.split(" ");
				const told = letter === undefined ? stroke : `${stroke} [A-Z, ]*\\b${letter}\\b`;
				assert.match(keys, new RegExp(told.replaceAll("+", "\\+")), `the README does not tell ${shown}`);
			}
		}
	});
});

/** Whether ours holds only in the text of an editor, and every case of theirs somewhere else or where ours says no. */
function areApart(ours: string, theirs: string): boolean {
	const denied = ours.split(" && ").flatMap((part) => (/^!\w+$/.test(part) ? [part.slice(1)] : []));
	return (
		ours.split(" && ").includes("editorTextFocus") &&
		theirs.split(" || ").every((one) => one.split(" && ").some((part) => elsewhere.test(part) || denied.includes(part)))
	);
}

/** As VS Code's list writes it: modifiers in one order, lower case. */
function written(key: string): string {
	const order = ["ctrl", "shift", "alt", "cmd"];
	return key
		.toLowerCase()
		.split(" ")
		.map((stroke) => {
			const parts = stroke.split("+");
			const modifiers = order.filter((modifier) => parts.slice(0, -1).includes(modifier));
			return [...modifiers, parts.at(-1)].join("+");
		})
		.join(" ");
}

/** As people read it: `Ctrl+Alt+Enter`, `Shift+Alt+W O`. */
function inWords(key: string): string {
	return key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
