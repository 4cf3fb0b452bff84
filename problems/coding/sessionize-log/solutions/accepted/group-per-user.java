// ---
// idea: collect each user's times in a sorted map, sort them, and open a session after every pause longer than the gap
// cost: O(n log m + n log u) time for u users with at most m events each, O(n) memory
// ---
import java.util.*;

class Solution {
    List<Tuple4<String, Long, Long, Long>> sessions(List<Tuple3<String, Long, String>> events, long gap) {
        // String compares by UTF-16 units, which for ASCII is character by character
        Map<String, List<Long>> timesOf = new TreeMap<>();
        for (Tuple3<String, Long, String> event : events) {
            timesOf.computeIfAbsent(event.a, user -> new ArrayList<>()).add(event.b);
        }
        List<Tuple4<String, Long, Long, Long>> result = new ArrayList<>();
        timesOf.forEach((user, times) -> {
            Collections.sort(times);
            long start = times.get(0);
            long end = start;
            long count = 0;
            for (long time : times) {
                if (time - end > gap) {
                    result.add(new Tuple4<>(user, start, end, count));
                    start = time;
                    count = 0;
                }
                end = time;
                count++;
            }
            result.add(new Tuple4<>(user, start, end, count));
        });
        return result;
    }
}
