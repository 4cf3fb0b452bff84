// ---
// idea: whole cents by integer division with BigInteger; the cents left over go to the largest remainders
// cost: O(n log n) time, O(n) memory
// ---
import java.math.BigInteger;
import java.util.*;

class Solution {
    Map<String, Long> splitPool(long poolCents, Map<String, Long> streams, long minStreams) {
        Map<String, Long> cents = new HashMap<>();
        long total = 0;
        for (Map.Entry<String, Long> entry : streams.entrySet()) {
            cents.put(entry.getKey(), 0L);
            if (entry.getValue() >= minStreams) {
                total += entry.getValue();
            }
        }
        if (total == 0) {
            return cents;
        }
        BigInteger pool = BigInteger.valueOf(poolCents);
        BigInteger divisor = BigInteger.valueOf(total);
        List<Tuple3<String, Long, Long>> claims = new ArrayList<>();
        long left = poolCents;
        for (Map.Entry<String, Long> entry : streams.entrySet()) {
            long count = entry.getValue();
            if (count >= minStreams) {
                // the product may need 84 bits; quotient and remainder fit into a long again
                BigInteger[] share = pool.multiply(BigInteger.valueOf(count)).divideAndRemainder(divisor);
                cents.put(entry.getKey(), share[0].longValueExact());
                left -= share[0].longValueExact();
                claims.add(new Tuple3<>(entry.getKey(), count, share[1].longValueExact()));
            }
        }
        claims.sort((one, other) -> {
            int order = Long.compare(other.c, one.c);
            if (order == 0) {
                order = Long.compare(other.b, one.b);
            }
            return order == 0 ? one.a.compareTo(other.a) : order;
        });
        for (Tuple3<String, Long, Long> claim : claims.subList(0, (int) left)) {
            cents.merge(claim.a, 1L, Long::sum);
        }
        return cents;
    }
}
