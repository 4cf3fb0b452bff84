import * as l10n from "@vscode/l10n";

/** A number with its unit, in base units (seconds, bytes, single counted things). */
export interface Quantity {
	readonly value: number;
	/** exponent by dimension: "time", "byte", or the word of what is counted ("open", "user"); never 0 */
	readonly dimensions: Dimensions;
}
export type Dimensions = Readonly<Record<string, number>>;

export function plainNumber(value: number): Quantity {
	return { value, dimensions: {} };
}

/** `power` 1 multiplies, −1 divides. */
export function combine(a: Quantity, b: Quantity, power: 1 | -1): Quantity {
	const dimensions: Record<string, number> = { ...a.dimensions };
	for (const [name, exponent] of Object.entries(b.dimensions)) {
		const sum = (dimensions[name] ?? 0) + power * exponent;
		if (sum === 0) {
			delete dimensions[name];
		} else {
			dimensions[name] = sum;
		}
	}
	return { value: power === 1 ? a.value * b.value : a.value / b.value, dimensions };
}

export function raise(base: Quantity, exponent: number): Quantity {
	const dimensions = Object.fromEntries(
		Object.entries(base.dimensions)
			.map(([name, power]) => [name, power * exponent] as const)
			.filter(([, power]) => power !== 0),
	);
	return { value: base.value ** exponent, dimensions };
}

export function sameDimensions(a: Dimensions, b: Dimensions): boolean {
	const names = new Set([...Object.keys(a), ...Object.keys(b)]);
	return [...names].every((name) => (a[name] ?? 0) === (b[name] ?? 0));
}

export function isPlain(dimensions: Dimensions): boolean {
	return Object.keys(dimensions).length === 0;
}

/** Whether two agree in time and bytes, whatever they count: opens a second and requests a second do. */
export function samePhysics(a: Dimensions, b: Dimensions): boolean {
	return (a["time"] ?? 0) === (b["time"] ?? 0) && (a["byte"] ?? 0) === (b["byte"] ?? 0);
}

/** Something a second, of whatever is counted; bytes are no rate of requests. */
export function isRate(dimensions: Dimensions): boolean {
	return dimensions["time"] === -1 && (dimensions["byte"] ?? 0) === 0;
}

/** "open/s", "byte", "user·day": for messages. */
export function dimensionText(dimensions: Dimensions): string {
	const word = (name: string) => (name === "time" ? "s" : name);
	const part = ([name, power]: [string, number]) => word(name) + (Math.abs(power) === 1 ? "" : `^${Math.abs(power)}`);
	const over = Object.entries(dimensions).filter(([, power]) => power > 0);
	const under = Object.entries(dimensions).filter(([, power]) => power < 0);
	if (over.length + under.length === 0) {
		return l10n.t`a plain number`;
	}
	return [over.map(part).join("·") || "1", ...under.map(part)].join("/");
}
