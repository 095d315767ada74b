package vn.thongsuot.gateway.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Token buckets, one for each address, in the memory of this replica. Of IPv6 the first half counts, since whoever has one
 * address of it has them all.
 */
final class AddressLimits {

    private static final int HALF = 8;
    private static final String UNKNOWN = "?";

    private final Allowance allowance;
    private final TimeMeter clock;
    private final Cache<String, Bucket> addresses;

    /**
     * What one address may do.
     *
     * @param burst at once after a silence
     * @param refill how much comes back in each of the spans
     */
    record Allowance(int burst, int refill, Duration span) {

        /** How long until all of it has come back. */
        Duration whole() {
            return span.multipliedBy(burst).dividedBy(refill);
        }
    }

    AddressLimits(Allowance allowance, int remembered, TimeMeter clock) {
        this.allowance = allowance;
        this.clock = clock;
        this.addresses = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(allowance.whole().plusMinutes(1))
                .ticker(clock::currentTimeNanos)
                .build();
    }

    /** Takes one request; how long to wait before the next when there is none left, zero otherwise. */
    Duration ask(@Nullable InetAddress address) {
        var answer = addresses.get(key(address), key -> bucket()).tryConsumeAndReturnRemaining(1);
        return answer.isConsumed() ? Duration.ZERO : Duration.ofNanos(answer.getNanosToWaitForRefill());
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.burst()).refillGreedy(allowance.refill(), allowance.span()))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static String key(@Nullable InetAddress address) {
        if (address == null) {
            return UNKNOWN;
        }
        var bytes = address.getAddress();
        return HexFormat.of().formatHex(address instanceof Inet6Address ? Arrays.copyOf(bytes, HALF) : bytes);
    }
}
