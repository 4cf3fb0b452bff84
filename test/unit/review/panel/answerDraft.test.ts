import assert from "node:assert/strict";

import type { ShownInterview, ShownTurn } from "../../../../src/protocol/interview/interviewState.ts";
import {
	type AnswerDraft,
	draftAfter,
	draftAfterReload,
	emptyDraft,
	readDraft,
	sentDraft,
} from "../../../../src/webview/interview/answerDraft.ts";

const uri = "file:///design.md";
const typed = (text: string): AnswerDraft => ({ ...emptyDraft(uri), text });

function held(over: Partial<Extract<ShownInterview, { type: "held" }>> = {}): ShownInterview {
	return {
		type: "held",
		uri,
		title: "T",
		round: "design",
		reviewer: "R",
		hasModel: false,
		reviewed: false,
		mock: false,
		notice: null,
		phase: "under-way",
		turns: [],
		open: null,
		busy: null,
		returned: null,
		...over,
	};
}

const own = (text: string): ShownTurn => ({
	who: "candidate",
	kind: "answer",
	text,
	at: 0,
	quotes: [],
	before: null,
	source: null,
	disputable: null,
});

describe("the words that are being typed", () => {
	it("stay as they are whatever state arrives", () => {
		const draft = typed("half a sent");
		assert.equal(draftAfter(draft, held({ turns: [own("before")], busy: "thinking" })), draft);
		assert.equal(draftAfter(draft, { type: "none", message: "" }), draft);
	});

	it("leave the input when they are sent, and are done with once they are among the turns", () => {
		const sent = sentDraft(typed("An answer."));
		assert.deepEqual([sent.text, sent.sent], ["", "An answer."]);
		assert.equal(draftAfter(sent, held({ busy: "thinking" })).sent, "An answer.");
		assert.equal(draftAfter(sent, held({ turns: [own("An answer.")] })).sent, "");
	});

	it("are kept while the interviewer thinks about them: a reload then, or a failure, brings them back", () => {
		const thinking = held({ turns: [own("An answer.")], busy: "thinking" });
		const sent = draftAfter(sentDraft(typed("An answer.")), thinking);
		assert.equal(sent.sent, "An answer.");
		assert.equal(draftAfterReload(sent, held()).text, "An answer.");
		assert.equal(draftAfter(sent, held({ returned: { id: 1, text: "An answer." } })).text, "An answer.");
	});

	it("come back once where they came to nothing, above what was typed since", () => {
		const sent = { ...sentDraft(typed("An answer.")), text: "And" };
		const returned = held({ returned: { id: 1, text: "An answer." } });
		const back = draftAfter(sent, returned);
		assert.equal(back.text, "An answer.\nAnd");
		assert.equal(draftAfter({ ...back, text: "" }, returned).text, "");
	});

	it("come back a second time where they fail a second time", () => {
		const first = draftAfter(sentDraft(typed("A.")), held({ returned: { id: 1, text: "A." } }));
		const second = draftAfter(sentDraft(first), held({ returned: { id: 2, text: "A." } }));
		assert.deepEqual([second.text, second.sent], ["A.", ""]);
	});

	it("do not come back to a page that has not sent them", () => {
		assert.equal(draftAfter(typed("mine"), held({ returned: { id: 1, text: "theirs" } })).text, "mine");
	});

	it("are found again after a reload, those that were on their way too", () => {
		const kept = readDraft(JSON.parse(JSON.stringify({ ...sentDraft(typed("An answer.")), text: "And" })));
		assert.ok(kept);
		assert.equal(draftAfterReload(kept, held()).text, "An answer.\nAnd");
		assert.equal(draftAfterReload(kept, held({ turns: [own("An answer.")] })).text, "And");
		assert.equal(draftAfterReload(kept, held({ busy: "thinking" })).text, "And");
	});

	it("are never taken for words about another document", () => {
		const sent = sentDraft(typed("An answer."));
		assert.equal(draftAfter(sent, held({ uri: "file:///other.md", returned: { id: 1, text: "An answer." } })), sent);
	});

	it("are nothing where the page kept something else", () => {
		for (const kept of [null, undefined, 3, "x", {}, { uri, text: 1, sent: "" }]) {
			assert.equal(readDraft(kept), null);
		}
	});
});
