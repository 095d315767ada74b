package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.aggregate.Refusal;

class AccessTest {

    private static final Optional<Refusal> MISSING = Optional.of(Refusal.forbidden(Access.RIGHT_MISSING));
    private static final Optional<Refusal> NOT_KNOWN = Optional.of(Refusal.forbidden(Access.POSITION_NOT_KNOWN));

    private final MapReplica<UnitCopy> units = new MapReplica<>((unit, value) -> false);
    private final MapReplica<PositionCopy> positions =
            new MapReplica<>((post, value) -> post.subject().equals(value));
    private final AtomicInteger waits = new AtomicInteger();
    private Runnable meanwhile = () -> {};
    private Access access = on("2025-04-21T03:00:00Z");

    @BeforeEach
    void unitsHaveArrived() {
        DongNai.units().forEach(units::put);
    }

    @Test
    void aRightHoldsAtItsUnitAndBelow() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.ISSUE));
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "department")).isEmpty();
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "office")).isEmpty();
    }

    @Test
    void aRightDoesNotHoldAboveNorBesideNorForAnotherAct() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.ISSUE));
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "province")).isEqualTo(MISSING);
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "science")).isEqualTo(MISSING);
        assertThat(access.refuses(DongNai.CLERK, Right.APPROVE, "office")).isEqualTo(MISSING);
    }

    @Test
    void aRightDoesNotHoldAtAUnitThatNobodyKnows() {
        positions.put("p", DongNai.post("nowhere", DongNai.CLERK, Right.ISSUE));
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "nowhere")).isEqualTo(MISSING);
    }

    @Test
    void aLongListOfUnitsIsAsMuchAsOne() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.ISSUE));
        var many = IntStream.range(0, 3321).mapToObj(i -> "xa-" + i).collect(Collectors.toSet());
        assertThat(access.refusesAt(DongNai.CLERK, Right.ISSUE, many)).isEqualTo(MISSING);
        many.add("office");
        assertThat(access.refusesAt(DongNai.CLERK, Right.ISSUE, many)).isEmpty();
    }

    @Test
    void aPostGivesNothingAfterItsLastDayByTheClockOfVietNam() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.ISSUE));
        access = on("2025-04-30T16:59:59Z");
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "office")).isEmpty();
        access = on("2025-04-30T17:00:00Z");
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "office")).isEqualTo(MISSING);
        assertThat(access.refusesReading(DongNai.CLERK)).isEqualTo(MISSING);
    }

    @Test
    void whoeverHoldsAPostTodayMayRead() {
        positions.put("p", DongNai.post("office", DongNai.CLERK));
        assertThat(access.refusesReading(DongNai.CLERK)).isEmpty();
    }

    @Test
    void aStrangerIsToldToComeBack() {
        assertThat(access.refusesReading(DongNai.CLERK)).isEqualTo(NOT_KNOWN);
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "office")).isEqualTo(NOT_KNOWN);
        assertThat(waits).hasValue(2);
    }

    @Test
    void aPostWhoseEventArrivesWhileWaitingCounts() {
        meanwhile = () -> positions.put("p", DongNai.post("office", DongNai.CLERK, Right.ISSUE));
        assertThat(access.refuses(DongNai.CLERK, Right.ISSUE, "office")).isEmpty();
    }

    @Test
    void theFirstAdministratorAdministersAndReadsEverywhereAndNothingElse() {
        assertThat(access.refuses(DongNai.FIRST, Right.ADMINISTER, "province")).isEmpty();
        assertThat(access.refuses(DongNai.FIRST, Right.ADMINISTER, "not-there-yet"))
                .isEmpty();
        assertThat(access.refusesAnywhere(DongNai.FIRST, Right.ADMINISTER)).isEmpty();
        assertThat(access.refusesReading(DongNai.FIRST)).isEmpty();
        assertThat(access.refuses(DongNai.FIRST, Right.ISSUE, "province")).isEqualTo(MISSING);
        assertThat(waits).hasValue(0);
    }

    @Test
    void oneOfSeveralUnitsIsEnough() {
        positions.put("p", DongNai.post("office", DongNai.CLERK, Right.ISSUE));
        assertThat(access.refusesAt(DongNai.CLERK, Right.ISSUE, Set.of("province", "office")))
                .isEmpty();
        assertThat(access.refusesAnywhere(DongNai.CLERK, Right.ISSUE)).isEmpty();
        assertThat(access.refusesAnywhere(DongNai.CLERK, Right.PLAN)).isEqualTo(MISSING);
    }

    @Test
    void whatConcernsTheWholeTenantNeedsTheRightAtTheTopOfATree() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.ADMINISTER));
        assertThat(access.refusesAtTop(DongNai.CLERK, Right.ADMINISTER)).isEqualTo(MISSING);
        positions.put("q", DongNai.post("province", DongNai.CLERK, Right.ADMINISTER));
        assertThat(access.refusesAtTop(DongNai.CLERK, Right.ADMINISTER)).isEmpty();
        assertThat(access.refusesAtTop(DongNai.FIRST, Right.ADMINISTER)).isEmpty();
    }

    @Test
    void theUnitsOfARightAreThoseOfThePostsThatGiveIt() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.ISSUE));
        positions.put("q", DongNai.post("science", DongNai.CLERK, Right.PLAN));
        assertThat(access.unitsOf(DongNai.CLERK, Right.ISSUE)).containsExactly("department");
    }

    @Test
    void theTitleIsThatOfThePostThatGivesTheRight() {
        positions.put("p", DongNai.post("department", DongNai.CLERK, Right.RECEIVE));
        assertThat(access.title(DongNai.CLERK, Right.RECEIVE, "office")).contains("Văn thư");
        assertThat(access.title(DongNai.CLERK, Right.RECEIVE, "science")).isEmpty();
    }

    private Access on(String instant) {
        var clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
        Patience patience = condition -> {
            if (!condition.getAsBoolean()) {
                waits.incrementAndGet();
                meanwhile.run();
            }
        };
        return new Access(
                new Organisation(units),
                new Posts(new Organisation(units), positions, patience),
                (tenant, subject) -> subject.equals(DongNai.FIRST.subject()),
                clock);
    }
}
