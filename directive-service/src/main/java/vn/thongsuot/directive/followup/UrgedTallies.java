package vn.thongsuot.directive.followup;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.tenancy.TenantId;

/** How often recipients of a directive were urged. */
@FunctionalInterface
public interface UrgedTallies {

    /**
     * How often one was urged.
     *
     * @param count how often
     * @param at when, the last ones first, at most {@value #DATES}
     * @param waiting how many of these it has not answered
     * @param repliedAt when it last answered; absent when never
     */
    record Tally(
            int count,
            List<Instant> at,
            int waiting,
            @Nullable Instant repliedAt) {

        public static final int DATES = 10;
    }

    /** Those of the units that were urged, in one query. */
    Map<String, Tally> of(TenantId tenant, String directive, Collection<String> units);
}
