import assert from "node:assert/strict";

import { documentPath } from "../../../src/extension/documentPath.ts";

describe("the path of a document that is named by a text", () => {
	it("is one name, whatever a translation holds", () => {
		assert.equal(documentPath("What will be sent", "txt"), "/What will be sent.txt");
		assert.equal(documentPath("Revue / compte\\rendu", "md"), "/Revue - compte-rendu.md");
	});
});
