import assert from "node:assert/strict";

import { guardLoops } from "../../../src/core/problem/loopGuards.ts";

describe("guards in loops", () => {
	it("stand in every loop and function, with or without braces, each on its line", () => {
		assert.equal(guardLoops("while (a) b();", "t"), "while (a) {t();b();}");
		assert.equal(
			guardLoops("for (;;)\n\tfor (const x of y) {\n\t\tz();\n\t}", "t"),
			"for (;;)\n\t{t();for (const x of y) {t();{\n\t\tz();\n\t}}}",
		);
		assert.equal(guardLoops("do a(); while (b);", "t"), "do {t();a();} while (b);");
		assert.equal(guardLoops("function f() { return f(); }", "t"), "function f() {t(); return f(); }");
		assert.equal(guardLoops("f(() => g());", "t"), "f(() => g());");
	});

	it("leave what they cannot read as it is", () => {
		assert.equal(guardLoops("while (", "t"), "while (");
	});
});
