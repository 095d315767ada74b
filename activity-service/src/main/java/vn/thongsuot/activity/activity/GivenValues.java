package vn.thongsuot.activity.activity;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/**
 * Values that a unit has given already for an indicator and a period, so that nobody is asked twice. Only what took place
 * counts: what is planned, cancelled or withdrawn gives no value.
 */
public final class GivenValues {

    /** So many are offered; one unit gives one value of one period in a few deeds. */
    public static final int MOST = 50;

    private final Aggregates<Activity> activities;

    public GivenValues(Aggregates<Activity> activities) {
        this.activities = activities;
    }

    /**
     * A value and where it was given.
     *
     * @param activity with its version
     */
    public record Given(Versioned<Activity> activity, Measurement measurement) {}

    /** The values of that unit, indicator and exact period, in the order in which they were recorded. */
    public List<Given> find(TenantId tenant, String unit, String indicator, PartialPeriod period) {
        var wanted = key(unit, indicator, period);
        var query = new PageQuery(MOST, null);
        return activities.page(tenant, query, Map.of(ActivityFields.GIVEN, wanted)).items().stream()
                .flatMap(activity -> activity.state().facts().findings().measurements().stream()
                        .filter(one -> wanted.equals(key(activity.state().facts(), one)))
                        .map(one -> new Given(activity, one)))
                .toList();
    }

    /** By what the values of these facts are found. */
    static List<String> keys(Facts facts) {
        return !facts.what().state().happened()
                ? List.of()
                : facts.findings().measurements().stream()
                        .map(one -> key(facts, one))
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList();
    }

    /** Absent for a value that cannot be dated or is none. */
    private static @Nullable String key(Facts facts, Measurement one) {
        var period = one.of().period();
        var dated = period == null ? facts.setting().period() : period;
        return dated == null || one.value() == null ? null : key(facts.who().unit(), one.indicator(), dated);
    }

    private static String key(String unit, String indicator, PartialPeriod period) {
        return unit + "|" + indicator + "|" + period.from() + "/" + period.to();
    }
}
