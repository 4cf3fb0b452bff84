// ---
// idea: one bit array; positions come from two halves of a hash by double hashing
// cost: O(id length + k) per call, ⌈m / 8⌉ bytes
// ---
import java.nio.charset.StandardCharsets;
import java.util.*;

class SeenFilter {
    private final int m;
    private final int k;
    private final BitSet bits;

    SeenFilter(long n, double p) {
        m = bitsFor(n, p);
        k = positionsFor(n, m);
        bits = new BitSet(m);
    }

    void add(String trackId) {
        for (int position : positions(trackId)) bits.set(position);
    }

    boolean mightContain(String trackId) {
        return Arrays.stream(positions(trackId)).allMatch(bits::get);
    }

    long sizeBytes() {
        return (m + 7) / 8;
    }

    long hashCount() {
        return k;
    }

    long[] setBits() {
        return bits.stream().asLongStream().toArray();
    }

    boolean merge(long n, double p, long[] positions) {
        if (bitsFor(n, p) != m || positionsFor(n, m) != k) return false;
        for (long position : positions) bits.set((int) position);
        return true;
    }

    private static int bitsFor(long n, double p) {
        return (int) Math.ceil(-n * Math.log(p) / (Math.log(2) * Math.log(2)));
    }

    private static int positionsFor(long n, int m) {
        return (int) Math.max(1, Math.round((double) m / n * Math.log(2)));
    }

    private int[] positions(String trackId) {
        long h = 0xCBF29CE484222325L;
        for (byte b : trackId.getBytes(StandardCharsets.UTF_8)) h = (h ^ (b & 0xff)) * 0x100000001B3L;
        long first = mix(h);
        long step = mix(h + 0x9E3779B97F4A7C15L) | 1;
        int[] found = new int[k];
        for (int i = 0; i < k; i++) found[i] = (int) Long.remainderUnsigned(first + i * step, m);
        return found;
    }

    private static long mix(long x) {
        x = (x ^ x >>> 30) * 0xBF58476D1CE4E5B9L;
        x = (x ^ x >>> 27) * 0x94D049BB133111EBL;
        return x ^ x >>> 31;
    }
}
