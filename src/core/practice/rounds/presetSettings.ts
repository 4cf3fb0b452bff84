import type { RoundPreset } from "./round.ts";

/** What a round writes into the settings of the practice folder, in this order, and nothing else. */
export const presetSettings: Readonly<Record<RoundPreset, Readonly<Record<string, unknown>>>> = {
	ide: { "editor.inlineSuggest.enabled": false },
	pad: {
		"editor.inlineSuggest.enabled": false,
		"editor.quickSuggestions": { other: "off", comments: "off", strings: "off" },
		"editor.suggestOnTriggerCharacters": false,
		"editor.wordBasedSuggestions": "off",
		"editor.snippetSuggestions": "none",
		"editor.tabCompletion": "off",
		"editor.parameterHints.enabled": false,
		"editor.hover.enabled": false,
		"editor.inlayHints.enabled": "off",
		"editor.lightbulb.enabled": "off",
		// one file at a time, beside its statement; the switch comes last, or the statement would be closed too
		"workbench.editor.limit.perEditorGroup": true,
		"workbench.editor.limit.value": 1,
		"workbench.editor.limit.enabled": true,
	},
};

/** Keys that a round may write, so that no other is ever given back either. */
export const presetKeys: ReadonlySet<string> = new Set(Object.values(presetSettings).flatMap(Object.keys));
