package vn.thongsuot.plan.challenge;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.paging.Page;
import vn.thongsuot.platform.paging.PageQuery;
import vn.thongsuot.platform.tenancy.TenantId;

/** Challenges as they are read. */
public final class ReadingChallenges {

    /** Fields by which challenges are found; declared where the store is made. */
    public static final String UNIT = "content.unit";

    public static final String PLAN = "content.plan";
    public static final String PUBLISHED = "published";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Aggregates<Challenge> challenges;
    private final Clock clock;

    public ReadingChallenges(Aggregates<Challenge> challenges, Clock clock) {
        this.challenges = challenges;
        this.clock = clock;
    }

    public Optional<Versioned<Challenge>> find(TenantId tenant, String id) {
        return challenges.find(tenant, id);
    }

    /**
     * A page of challenges.
     *
     * @param unit only those that this unit proposed; absent for all
     * @param plan only those of this plan; absent for all
     */
    public Page<Versioned<Challenge>> page(
            TenantId tenant, PageQuery query, @Nullable String unit, @Nullable String plan) {
        Map<String, String> equalTo = new HashMap<>();
        if (unit != null) {
            equalTo.put(UNIT, unit);
        }
        if (plan != null) {
            equalTo.put(PLAN, plan);
        }
        return challenges.page(tenant, query, equalTo);
    }

    /** Those that take proposals today; a page may be shorter than asked for, since some have closed. */
    public Page<Versioned<Challenge>> open(TenantId tenant, PageQuery query) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        var page = challenges.page(tenant, query, Map.of(PUBLISHED, true));
        return new Page<>(
                page.items().stream()
                        .filter(challenge -> challenge.state().isOpenOn(today))
                        .toList(),
                page.next());
    }

    /** One that takes proposals today, as everybody may read it. */
    public Optional<Versioned<Challenge>> findOpenToAll(TenantId tenant, String id) {
        var today = LocalDate.ofInstant(clock.instant(), ZONE);
        return challenges
                .find(tenant, id)
                .filter(challenge -> challenge.state().isOpenOn(today))
                .filter(challenge -> isFitToRead(challenge.state().content()));
    }

    /** The same as everybody may read it: whatever its words have become since, none that says how to reach somebody. */
    public Page<Versioned<Challenge>> openToAll(TenantId tenant, PageQuery query) {
        var page = open(tenant, query);
        var fit = page.items().stream()
                .filter(challenge -> isFitToRead(challenge.state().content()))
                .toList();
        return new Page<>(fit, page.next());
    }

    private static boolean isFitToRead(ChallengeContent content) {
        return Stream.of(content.title(), content.problem(), content.field()).noneMatch(PersonalData::isIn);
    }
}
