/** A comparison for equality with a literal fraction, or of a quotient; the groups are none. */
export const floatEquality =
	/(?:[=!]==?)[ \t]*-?\d*\.\d*[1-9]\d*(?!\w)|(?<![\w.])-?\d*\.\d*[1-9]\d*[ \t]*[=!]==?|\w[ \t]*\/[ \t]*\w+[ \t]*[=!]==?(?!=)/g;
