// ---
// idea: peels jobs off from the end of the run, noting how long the run still takes from each one's start; each remembers the best job to go on with
// cost: O(V + E) time and memory
// ---
import java.util.*;

class Solution {
    private String[] names;
    private long[] rest;

    Tuple2<Long, List<String>> plan(Map<String, Long> durations, List<Tuple2<String, String>> deps) {
        int n = durations.size();
        names = new String[n];
        rest = new long[n];
        Map<String, Integer> indexOf = new HashMap<>(2 * n);
        for (Map.Entry<String, Long> entry : durations.entrySet()) {
            int job = indexOf.size();
            names[job] = entry.getKey();
            rest[job] = entry.getValue();
            indexOf.put(entry.getKey(), job);
        }

        // the pairs of a job as a linked list inside two arrays: its newest pair, and the pair before a pair
        int[] newestPair = filled(n);
        int[] pairBefore = new int[deps.size()];
        int[] upOf = new int[deps.size()];
        int[] unsettledDowns = new int[n];
        int pair = 0;
        for (Tuple2<String, String> one : deps) {
            Integer up = indexOf.get(one.a);
            Integer down = indexOf.get(one.b);
            if (up == null || down == null) {
                return new Tuple2<>(-2L, List.of());
            }
            upOf[pair] = up;
            pairBefore[pair] = newestPair[down];
            newestPair[down] = pair++;
            unsettledDowns[up]++;
        }

        int[] peeled = new int[n];
        int count = 0;
        for (int job = 0; job < n; job++) {
            if (unsettledDowns[job] == 0) {
                peeled[count++] = job;
            }
        }
        int[] next = filled(n);
        int first = -1;
        for (int i = 0; i < count; i++) {
            int job = peeled[i];
            if (next[job] >= 0) {
                rest[job] += rest[next[job]];
            }
            first = better(first, job);
            for (int at = newestPair[job]; at >= 0; at = pairBefore[at]) {
                int up = upOf[at];
                next[up] = better(next[up], job);
                if (--unsettledDowns[up] == 0) {
                    peeled[count++] = up;
                }
            }
        }
        if (count < n) {
            return new Tuple2<>(-1L, List.of());
        }
        List<String> chain = new ArrayList<>();
        for (int job = first; job >= 0; job = next[job]) {
            chain.add(names[job]);
        }
        return new Tuple2<>(first < 0 ? 0 : rest[first], chain);
    }

    /** The job from which the run takes longer; of two equal ones the smaller name. */
    private int better(int a, int b) {
        if (a < 0 || rest[b] > rest[a]) {
            return b;
        }
        return rest[b] == rest[a] && names[b].compareTo(names[a]) < 0 ? b : a;
    }

    private static int[] filled(int n) {
        int[] none = new int[n];
        Arrays.fill(none, -1);
        return none;
    }
}
