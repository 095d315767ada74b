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

    private final OpenDataSettings settings;
    private final TimeMeter clock;
    private final Cache<String, Bucket> addresses;

    AddressLimits(OpenDataSettings settings, TimeMeter clock) {
        this.settings = settings;
        this.clock = clock;
        this.addresses = Caffeine.newBuilder()
                .maximumSize(settings.remembered())
                .expireAfterAccess(Duration.ofSeconds(60L + settings.burst() / settings.perSecond()))
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
                .addLimit(limit ->
                        limit.capacity(settings.burst()).refillGreedy(settings.perSecond(), Duration.ofSeconds(1)))
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
