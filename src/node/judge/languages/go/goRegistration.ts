import { facts } from "../../../../core/judge/texts/facts.ts";
import { camelCase } from "../../../../core/problem/camelCase.ts";
import type { Signature } from "../../../../core/problem/problem.ts";
import type { GoSource } from "./goSource.ts";

const largestTuple = 6;

/**
 * The file that joins a candidate's declarations with the harness (`src/node/judge/go`): it names them in the spelling
 * that the text has. What the text does not have becomes the sentence that says so, told when the program runs.
 */
export function goRegistration(source: GoSource, signature: Signature, fileName: string): string {
	const program = programOf(source, signature, fileName);
	const imported = new Set(source.imports.map(({ path }) => path));
	const waits = ["time", "context", "os", "os/signal", "testing/synctest"].some((path) => imported.has(path));
	const prints = /[Pp]rint|\bos\b|\blog\b|\bslog\b/.test(source.text);
	const fields = [...program, ...(waits ? ["Waits: true"] : []), ...(prints ? ["Prints: true"] : [])];
	return [
		"package main",
		"",
		'import woodshedHarness "woodshed/harness"',
		"",
		...tuples(source),
		"func main() {",
		"\twoodshedHarness.Main(woodshedHarness.Program{",
		...fields.map((field) => `\t\t${field},`),
		"\t})",
		"}",
		"",
	].join("\n");
}

function programOf(source: GoSource, signature: Signature, fileName: string): string[] {
	const missing = (sentence: string) => [`Missing: ${JSON.stringify(sentence)}`];
	const absent = (what: "function" | "type", name: string, others: readonly string[]) =>
		missing(facts.nameNotFound.say({ what, name, file: fileName, others }));
	switch (signature.kind) {
		case "query":
			return missing(facts.queryInGo.say());
		case "function": {
			const name = spellings(signature.name).find((one) => source.functions.includes(one));
			return name === undefined
				? absent("function", camelCase(signature.name), source.functions)
				: [`Name: ${JSON.stringify(name)}`, `Function: ${name}`];
		}
		case "class": {
			const { name } = signature;
			if (!source.types.includes(name)) {
				return absent("type", name, source.types);
			}
			const makers = [`New${name}`, `new${name}`, "Constructor", "New"];
			const maker = makers.find((one) => source.functions.includes(one));
			if (maker === undefined && signature.init.length > 0) {
				return absent("function", `New${name}`, source.functions);
			}
			const own = source.methods.filter(({ receiver }) => receiver === name).map((method) => method.name);
			const spelt: string[] = [];
			for (const method of signature.methods) {
				const found = spellings(method.name).find((one) => own.includes(one));
				if (found === undefined) {
					return missing(
						facts.methodNotFound.say({ name: capital(camelCase(method.name)), of: name, file: fileName, others: own }),
					);
				}
				spelt.push(found);
			}
			return [
				`Name: ${JSON.stringify(maker ?? name)}`,
				`New: ${maker ?? `func() *${name} { return new(${name}) }`}`,
				`Methods: []any{${spelt.map((method) => `(*${name}).${method}`).join(", ")}}`,
				`Spelled: []string{${spelt.map((method) => JSON.stringify(method)).join(", ")}}`,
			];
		}
	}
}

function spellings(name: string): string[] {
	const camel = camelCase(name);
	return [camel, capital(camel), name];
}

function capital(name: string): string {
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `Tuple2` to `Tuple6`, as far as the candidate has none of that name. */
function tuples({ types, functions }: GoSource): string[] {
	const taken = new Set([...types, ...functions]);
	return Array.from({ length: largestTuple - 1 }, (_, i) => i + 2)
		.filter((size) => !taken.has(`Tuple${size}`))
		.flatMap((size) => {
			const letters = [..."ABCDEF"].slice(0, size);
			return [
				`type Tuple${size}[${letters.join(", ")} any] struct {`,
				...letters.map((letter) => `\t${letter} ${letter}`),
				"}",
				"",
			];
		});
}
