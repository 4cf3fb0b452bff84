import fc from "fast-check";
import type { z } from "zod";

import { type LogEvent, logEventSchema } from "../../../src/core/practice/logEvent.ts";

/** Every kind there is, as the schema has them. */
export const eventKinds: readonly string[] = logEventSchema.options.map(({ shape }) => shape.kind.value);

/** Any event that the schema allows, all kinds alike; made by walking the schema, so that a new kind is among them. */
export function anyEvent(ids: fc.Arbitrary<string> = anyId): fc.Arbitrary<LogEvent> {
	return fc.oneof(...logEventSchema.options.map((option) => ofShape(option.shape, ids))) as fc.Arbitrary<LogEvent>;
}

/** A ULID of any time, as one line more or less. */
export const anyId: fc.Arbitrary<string> = fc.stringMatching(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

const anyTime = fc
	.date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString());

/** Few, so that events are about the same things; and whatever a text may hold. */
const anyText = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom("a", "b", "bound", "ties") },
	fc.string({ unit: "binary" }),
	fc.constantFrom('{"v":1,"id":"', "\n", "\u2028", "\ud800", "__proto__"),
);

function ofShape(shape: Readonly<Record<string, z.core.$ZodType>>, ids: fc.Arbitrary<string>): fc.Arbitrary<object> {
	const optional = Object.keys(shape).filter((key) => shape[key]!._zod.def.type === "optional");
	const arbitraries = Object.fromEntries(
		Object.entries(shape).map(([key, schema]) => [key, key === "id" ? ids : key === "at" ? anyTime : ofSchema(schema)]),
	);
	return fc.record(arbitraries, { requiredKeys: Object.keys(shape).filter((key) => !optional.includes(key)) });
}

function ofSchema(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	switch (def.type) {
		case "literal":
			return fc.constantFrom(...def.values);
		case "enum":
			return fc.constantFrom(...Object.values(def.entries));
		case "string":
			return "format" in def && def.format === "date" ? anyTime.map((time) => time.slice(0, 10)) : anyText;
		case "boolean":
			return fc.boolean();
		case "number":
			return fc.integer({ min: 1, max: 1_000_000 });
		case "nullable":
			return fc.option(ofSchema(def.innerType), { nil: null });
		case "optional":
			return ofSchema(def.innerType);
		case "array":
			return fc.array(ofSchema(def.element), { maxLength: 3 });
		case "object":
			return ofShape(def.shape, anyText);
		default:
			throw new Error(`A log event holds a ${def.type}: say here how one is made.`);
	}
}
