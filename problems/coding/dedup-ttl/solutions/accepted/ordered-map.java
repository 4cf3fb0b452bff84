// ---
// idea: a LinkedHashMap from id to the time of its acceptance; its oldest entries are dropped when their period is over
// cost: O(1) amortised per call, memory proportional to the live ids
// ---
import java.util.*;

class Deduper {
    private final long ttl;
    private final Map<String, Long> acceptedAt = new LinkedHashMap<>();

    Deduper(long ttl) {
        this.ttl = ttl;
    }

    boolean accept(String eventId, long ts) {
        forget(ts);
        boolean isNew = acceptedAt.putIfAbsent(eventId, ts) == null;
        forget(ts);
        return isNew;
    }

    long live() {
        return acceptedAt.size();
    }

    private void forget(long ts) {
        Iterator<Long> oldestFirst = acceptedAt.values().iterator();
        while (oldestFirst.hasNext() && ts - oldestFirst.next() >= ttl) {
            oldestFirst.remove();
        }
    }
}
