import { inputTexts } from "../problem/inputTexts.ts";
import { caseTexts } from "./texts/caseTexts.ts";
import { compileTexts } from "./texts/compileTexts.ts";
import { cppTexts } from "./texts/cppTexts.ts";
import { debugTexts } from "./texts/debugTexts.ts";
import { endingTexts } from "./texts/endingTexts.ts";
import { goTexts } from "./texts/goTexts.ts";
import { growthTexts } from "./texts/growthTexts.ts";
import { isolationTexts } from "./texts/isolationTexts.ts";
import { logTexts } from "./texts/logTexts.ts";
import { practiceTexts } from "./texts/practiceTexts.ts";
import { processTexts } from "./texts/processTexts.ts";
import { shelfTexts } from "./texts/shelfTexts.ts";
import { terminalTexts } from "./texts/terminalTexts.ts";
import { toolchainTexts } from "./texts/toolchainTexts.ts";

/** Every message that a candidate can meet in a coding round, one row each. What a row needs to know is its parameter. */
export const failureTexts = {
	...endingTexts,
	...caseTexts,
	...inputTexts,
	...compileTexts,
	...cppTexts,
	...goTexts,
	...toolchainTexts,
	...processTexts,
	...debugTexts,
	...isolationTexts,
	...growthTexts,
	...practiceTexts,
	...logTexts,
	...shelfTexts,
	...terminalTexts,
} as const;
