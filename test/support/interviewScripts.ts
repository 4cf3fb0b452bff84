import { globSync, readFileSync } from "node:fs";
import { basename, dirname } from "node:path";

import { parse } from "yaml";

import type { DesignPack } from "../../src/core/design/designPack.ts";
import { interviewSchema, type Pack } from "../../src/core/problem/pack.ts";
import { codingScript } from "../../src/core/review/interview/codingScript.ts";
import { designScript } from "../../src/core/review/interview/designScript.ts";
import type { InterviewScript } from "../../src/core/review/interview/interviewScript.ts";
import { rubricSchema } from "../../src/core/review/rubric.ts";

const problems = new URL("../../problems/", import.meta.url);

export const codingSlugs = slugs("coding/*/interview.yaml");
export const designSlugs = slugs("design/*/rubric.yaml");

/** The script of a coding package, straight from its files. */
export function codingScriptOf(slug: string): InterviewScript {
	const { title } = yaml(`coding/${slug}/problem.yaml`) as { readonly title: string };
	return codingScript({
		problem: { slug, title } as Pack["problem"],
		interview: interviewSchema.parse(yaml(`coding/${slug}/interview.yaml`)),
		hints: yaml(`coding/${slug}/hints.yaml`) as Pack["hints"],
	});
}

export function designScriptOf(slug: string, attempt = 1): InterviewScript {
	const brief = text(`design/${slug}/brief.md`);
	return designScript(
		{
			slug,
			title: /^# (.*)$/m.exec(brief)?.[1] ?? slug,
			brief,
			rubric: rubricSchema.parse(yaml(`design/${slug}/rubric.yaml`)),
			twists: yaml(`design/${slug}/twists.yaml`) as DesignPack["twists"],
		},
		attempt,
	);
}

function slugs(pattern: string): readonly string[] {
	return globSync(pattern, { cwd: problems })
		.map((file) => basename(dirname(file)))
		.sort();
}

function yaml(file: string): unknown {
	return parse(text(file));
}

function text(file: string): string {
	return readFileSync(new URL(file, problems), "utf8");
}
