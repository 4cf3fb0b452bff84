// ---
// idea: the ends of the best chains of every length in a sorted set; a new place pushes out the next larger one
// cost: O(n log n) time, O(n) memory
// ---
import java.util.*;

class Solution {
    long minMoves(List<String> before, List<String> after) {
        Map<String, Integer> placeOf = new HashMap<>();
        for (String track : before) {
            placeOf.putIfAbsent(track, placeOf.size());
        }
        if (placeOf.size() < before.size() || after.size() != before.size()
            || !placeOf.keySet().equals(new HashSet<>(after))) {
            return -1;
        }
        TreeSet<Integer> chainEnds = new TreeSet<>();
        for (String track : after) {
            int place = placeOf.get(track);
            Integer next = chainEnds.higher(place);
            if (next != null) {
                chainEnds.remove(next);
            }
            chainEnds.add(place);
        }
        return before.size() - chainEnds.size();
    }
}
