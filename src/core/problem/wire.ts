/**
 * The typed encoding in which values cross between the judge and a harness, as JSON. No value of one type can be taken
 * for another: a plain JSON number is always an integer within ±(2^53 − 1), everything that JSON cannot say is tagged.
 *
 * | value | encoding |
 * |---|---|
 * | null / None / undefined | `null` |
 * | bool, text | `true`, `"text"` (lone surrogates as `\uD800` escapes) |
 * | integer in ±(2^53 − 1) | `7` |
 * | larger integer | `{"$i": "123…"}` |
 * | float (Python float, a JavaScript number that is not an integer) | `{"$f": "0.1"}`, `"nan"`, `"inf"`, `"-inf"`, `"-0.0"` (shortest text that reads back the same) |
 * | list | `[…]` |
 * | tuple | `{"$t": […]}` |
 * | set | `{"$s": […]}` |
 * | map, in its own order | `{"$d": [[key, value], …]}` |
 * | bytes | `{"$b": "base64"}` |
 * | array with a shape (NumPy) | `{"$a": {"shape": [2, 3], "dtype": "float64", "items": […flat]}}` |
 * | a value with no base in this table | `{"$x": "name of its type"}`: never equal to anything |
 */
export type Wire =
	| null
	| boolean
	| number
	| string
	| readonly Wire[]
	| { readonly $i: string }
	| { readonly $f: string }
	| { readonly $t: readonly Wire[] }
	| { readonly $s: readonly Wire[] }
	| { readonly $d: readonly (readonly [Wire, Wire])[] }
	| { readonly $b: string }
	| { readonly $a: { readonly shape: readonly number[]; readonly dtype: string; readonly items: readonly Wire[] } }
	| { readonly $x: string };
