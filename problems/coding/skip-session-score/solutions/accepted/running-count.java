// ---
// idea: count the right answers on the way; each right answer adds the accuracy so far
// cost: O(number of answers) time, O(1) memory
// ---
import java.util.*;

class Solution {
    Tuple2<Double, Double> skipScore(List<Tuple2<long[], long[]>> sessions) {
        if (sessions.isEmpty()) return null;
        double total = 0;
        double firstRight = 0;
        for (Tuple2<long[], long[]> session : sessions) {
            long[] predicted = session.a;
            long[] actual = session.b;
            if (actual.length == 0 || predicted.length != actual.length) return null;
            int right = 0;
            double credit = 0;
            for (int i = 0; i < actual.length; i++) {
                if (predicted[i] != actual[i]) continue;
                right++;
                credit += right / (i + 1.0);
            }
            total += credit / actual.length;
            if (predicted[0] == actual[0]) firstRight++;
        }
        return new Tuple2<>(total / sessions.size(), firstRight / sessions.size());
    }
}
