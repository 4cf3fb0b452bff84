// ---
// idea: an ordered set of (count, track), best first; a track whose count changes is taken out and put in again
// cost: O(log n) amortised per play, O(k) per look besides the plays that leave; memory proportional to the plays in the window
// ---
import java.util.*;

class Trending {
    private record Play(long ts, String track) {
    }

    private record Place(long count, String track) {
    }

    private final long window;
    private final long k;
    private final Deque<Play> plays = new ArrayDeque<>();
    private final Map<String, Long> countOf = new HashMap<>();
    // String compares by UTF-16 units, which for ASCII is character by character
    private final NavigableSet<Place> ranking =
            new TreeSet<>(Comparator.comparingLong(Place::count).reversed().thenComparing(Place::track));

    Trending(long window, long k) {
        this.window = window;
        this.k = k;
    }

    void play(long ts, String track) {
        expire(ts);
        plays.add(new Play(ts, track));
        change(track, 1);
    }

    List<Tuple2<String, Long>> top(long now) {
        expire(now);
        List<Tuple2<String, Long>> best = new ArrayList<>();
        for (Place place : ranking) {
            if (best.size() == k) {
                break;
            }
            best.add(new Tuple2<>(place.track(), place.count()));
        }
        return best;
    }

    private void expire(long now) {
        while (!plays.isEmpty() && plays.peek().ts() <= now - window) {
            change(plays.remove().track(), -1);
        }
    }

    private void change(String track, long by) {
        long before = countOf.getOrDefault(track, 0L);
        ranking.remove(new Place(before, track));
        if (before + by == 0) {
            countOf.remove(track);
            return;
        }
        countOf.put(track, before + by);
        ranking.add(new Place(before + by, track));
    }
}
