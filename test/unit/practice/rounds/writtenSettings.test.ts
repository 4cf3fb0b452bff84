import assert from "node:assert/strict";

import { presetKeys, presetSettings } from "../../../../src/core/practice/rounds/presetSettings.ts";
import {
	areApplied,
	isFolders,
	readWrittenSettings,
	writtenAfter,
	writtenSettingsText,
} from "../../../../src/core/practice/rounds/writtenSettings.ts";

describe("the settings of a round", () => {
	it("are read as they were written", () => {
		const settings = Object.entries(presetSettings.pad).flatMap(([key, wrote]) => [
			{ key, language: null, before: null, wrote },
			{ key, language: "python", before: { other: "on" }, wrote },
		]);
		assert.deepEqual(readWrittenSettings(writtenSettingsText(settings)), { ok: true, value: settings });
	});

	it("are never any other than a round writes, whatever the folder says", () => {
		const setting = { key: "python.defaultInterpreterPath", language: null, before: "/tmp/evil", wrote: "x" };
		assert.deepEqual(readWrittenSettings(writtenSettingsText([setting])), {
			ok: false,
			error: "no round writes the setting python.defaultInterpreterPath",
		});
		const language = { key: "editor.hover.enabled", language: "python][terminal", before: null, wrote: false };
		for (const text of [writtenSettingsText([language]), "", '{"v":2,"settings":[]}', '{"v":1}']) {
			assert.equal(readWrittenSettings(text).ok, false, text);
		}
	});

	it("are still to be given back where a window of several folders left some, whatever round comes after", () => {
		const written = (preset: "pad" | "ide", before: unknown) =>
			Object.entries(presetSettings[preset]).map(([key, wrote]) => ({ key, language: null, before, wrote }));
		const pad = written("pad", null);
		const left = pad.filter((one) => !isFolders(one));
		assert.deepEqual(
			left.map(({ key }) => key),
			["workbench.editor.limit.perEditorGroup", "workbench.editor.limit.value", "workbench.editor.limit.enabled"],
		);
		assert.deepEqual([areApplied(pad), areApplied(left), areApplied(written("ide", null))], [true, false, true]);
		assert.deepEqual(writtenAfter(left, written("ide", true)), [...left, ...written("ide", true)]);
		// what the next pad finds there is what the first one wrote
		const again = writtenAfter(left, written("pad", "of the round before"));
		assert.equal(again.length, pad.length);
		assert.deepEqual(again.slice(0, left.length), left);
		assert.deepEqual(writtenAfter([], pad), pad);
	});

	it("take AI completion away in both editors, and from the IDE nothing else", () => {
		assert.deepEqual(presetSettings.ide, { "editor.inlineSuggest.enabled": false });
		assert.equal(presetSettings.pad["editor.inlineSuggest.enabled"], false);
		assert.ok([...presetKeys].every((key) => /^(editor|workbench\.editor\.limit)\./.test(key)));
	});
});
