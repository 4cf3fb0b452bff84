// ---
// idea: one pass that carries what may be spent so far; Φ by its series and Φ⁻¹ by halving
// cost: O(looks) time and memory, with sixty series for each threshold
// ---
import java.util.*;

class Solution {
    private static final double LEAST_SPEND = 1e-9;
    private static final double LARGEST = 8;

    Tuple2<Long, List<Double>> firstCrossing(List<Tuple2<Double, Double>> looks, double alpha, String kind) {
        double critical = inverseNormal(1 - alpha / 2);
        Long first = null;
        double spent = 0;
        List<Double> thresholds = new ArrayList<>();
        for (Tuple2<Double, Double> look : looks) {
            double t = Math.min(look.a, 1);
            double total = kind.equals("obf")
                ? 2 - 2 * normal(critical / Math.sqrt(t))
                : alpha * Math.log(1 + (Math.E - 1) * t);
            double level = total - spent;
            double threshold = level < LEAST_SPEND ? Double.POSITIVE_INFINITY : inverseNormal(1 - level / 2);
            if (first == null && Math.abs(look.b) >= threshold) {
                first = (long) thresholds.size();
            }
            thresholds.add(threshold);
            spent = total;
        }
        return new Tuple2<>(first, thresholds);
    }

    private static double normal(double x) {
        if (x > LARGEST) {
            return 1;
        }
        double term = x;
        double sum = x;
        for (int odd = 3; sum + term > sum; odd += 2) {
            term *= x * x / odd;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }

    private static double inverseNormal(double share) {
        double low = 0;
        double high = LARGEST;
        for (int round = 0; round < 60; round++) {
            double middle = (low + high) / 2;
            if (normal(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
