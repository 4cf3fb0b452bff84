// ---
// idea: a LinkedHashMap in order of access moves what is read or written to its end, plus the running total of sizes
// cost: O(1) amortised per call
// ---
import java.util.*;

class TrackCache {
    private final long capacityKb;
    private final Map<String, Long> sizeOf = new LinkedHashMap<>(16, 0.75f, true);
    private long totalKb;

    TrackCache(long capacityKb) {
        this.capacityKb = capacityKb;
    }

    Long get(String id) {
        return sizeOf.get(id);
    }

    List<String> put(String id, long size) {
        if (size > capacityKb) {
            return List.of();
        }
        Long old = sizeOf.put(id, size);
        totalKb += size - (old == null ? 0 : old);
        List<String> removed = new ArrayList<>();
        Iterator<Map.Entry<String, Long>> oldestFirst = sizeOf.entrySet().iterator();
        while (totalKb > capacityKb) {
            Map.Entry<String, Long> oldest = oldestFirst.next();
            totalKb -= oldest.getValue();
            removed.add(oldest.getKey());
            oldestFirst.remove();
        }
        return removed;
    }
}
