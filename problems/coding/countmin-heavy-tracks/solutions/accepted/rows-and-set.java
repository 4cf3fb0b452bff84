// ---
// idea: one array per row and a set of candidates; every question about a key finds its cells anew
// cost: O(rows) per add and estimate, amortised; memory for the table and about 2 · share candidates
// ---
import java.util.*;

class CountMin {
    private final long share;
    private final int columns;
    private final long[][] rows;
    private long total = 0;
    // String compares by UTF-16 units, which for ASCII is character by character
    private final Set<String> kept = new TreeSet<>();

    CountMin(double eps, double delta, long share) {
        this.share = share;
        columns = (int) Math.ceil(Math.E / eps);
        rows = new long[(int) Math.ceil(Math.log(1 / delta))][columns];
    }

    Tuple2<Long, Long> shape() {
        return new Tuple2<>((long) columns, (long) rows.length);
    }

    boolean add(String key, long c) {
        if (c < 0) {
            return false;
        }
        if (c == 0) {
            return true;
        }
        total += c;
        for (int row = 0; row < rows.length; row++) {
            rows[row][column(key, row)] += c;
        }
        if (isHeavy(key)) {
            kept.add(key);
        }
        trim();
        return true;
    }

    long estimate(String key) {
        long least = Long.MAX_VALUE;
        for (int row = 0; row < rows.length; row++) {
            least = Math.min(least, rows[row][column(key, row)]);
        }
        return least;
    }

    List<String> candidates() {
        return new ArrayList<>(kept);
    }

    List<Tuple2<String, Long>> heavy() {
        List<Tuple2<String, Long>> found = new ArrayList<>();
        for (String key : kept) {
            if (isHeavy(key)) {
                found.add(new Tuple2<>(key, estimate(key)));
            }
        }
        // the set is in order of the keys, and sorting keeps that order where estimates are equal
        found.sort(Comparator.comparing(pair -> -pair.b));
        return found;
    }

    List<List<Long>> table() {
        List<List<Long>> copy = new ArrayList<>();
        for (long[] row : rows) {
            List<Long> cells = new ArrayList<>();
            for (long cell : row) {
                cells.add(cell);
            }
            copy.add(cells);
        }
        return copy;
    }

    boolean merge(List<List<Long>> other, List<String> keys) {
        if (other.size() != rows.length || other.stream().anyMatch(row -> row.size() != columns)) {
            return false;
        }
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns; column++) {
                rows[row][column] += other.get(row).get(column);
            }
        }
        for (long cell : other.get(0)) {
            total += cell;
        }
        kept.addAll(keys);
        trim();
        return true;
    }

    private boolean isHeavy(String key) {
        return estimate(key) * share >= total;
    }

    private void trim() {
        if (kept.size() > 2 * share) {
            kept.removeIf(key -> !isHeavy(key));
        }
    }

    /** The column of the key's cell in a row, rows being counted from 0 here. A long holds the lowest 64 bits, with or without sign. */
    private int column(String key, int row) {
        long h = 0xcbf29ce484222325L;
        for (int at = 0; at < key.length(); at++) {
            h = (h ^ key.charAt(at)) * 0x100000001b3L;
        }
        long z = h + (row + 1) * 0x9e3779b97f4a7c15L;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), columns);
    }
}
