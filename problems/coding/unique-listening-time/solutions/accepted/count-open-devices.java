// ---
// idea: walks through each user's starts and ends in order of time and counts how many devices play
// cost: O(n log n) time, O(n) memory
// ---
import java.util.*;

class Solution {
    Map<String, Long> listeningSeconds(List<Tuple3<String, Long, Long>> spans) {
        Map<String, TreeMap<Long, Integer>> changesOf = new HashMap<>();
        for (Tuple3<String, Long, Long> span : spans) {
            TreeMap<Long, Integer> changes = changesOf.computeIfAbsent(span.a, user -> new TreeMap<>());
            if (span.b < span.c) {
                changes.merge(span.b, 1, Integer::sum);
                changes.merge(span.c, -1, Integer::sum);
            }
        }
        Map<String, Long> seconds = new HashMap<>();
        changesOf.forEach((user, changes) -> {
            long heard = 0;
            long before = 0;
            int playing = 0;
            for (Map.Entry<Long, Integer> change : changes.entrySet()) {
                if (playing > 0) {
                    heard += change.getKey() - before;
                }
                before = change.getKey();
                playing += change.getValue();
            }
            seconds.put(user, heard);
        });
        return seconds;
    }
}
