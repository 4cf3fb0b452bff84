package woodshed;

/** Makes a value of one declared type from a value of the wire, anew at each call. */
interface Fit {
	Object of(Object wire);
}
