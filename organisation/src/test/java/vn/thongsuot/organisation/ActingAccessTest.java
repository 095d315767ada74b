package vn.thongsuot.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platform.aggregate.Lack;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.identity.Caller;

/** The deputy acts for the director of the department until 30/6/2025; what becomes of the director's post is what counts. */
class ActingAccessTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final Caller DEPUTY = new Caller(DongNai.TENANT, "phogiamdoc");

    private final MapReplica<UnitCopy> units = new MapReplica<>((unit, value) -> false);
    private final MapReplica<PositionCopy> positions = new MapReplica<>(
            (post, value) -> Set.of(post.subject(), post.unit()).contains(value)
                    || post.rights().stream().anyMatch(right -> right.name().equals(value)));
    private final Organisation organisation = new Organisation(units);

    @BeforeEach
    void theDeputyActsForTheDirector() {
        DongNai.units().forEach(units::put);
        director("department", null, null, Right.APPROVE, Right.ISSUE);
        deputy("office", "director", Right.APPROVE);
    }

    @Test
    void whoActsHasTheRightAtHisUnitAndBelow() {
        assertThat(refuses("2025-04-21", Right.APPROVE, "office")).isEmpty();
        assertThat(refuses("2025-04-21", Right.APPROVE, "department")).isPresent();
        assertThat(on("2025-04-21").title(DEPUTY, Right.APPROVE, "office")).contains("Phó Giám đốc");
        assertThat(on("2025-04-21").unitsOf(DEPUTY, Right.APPROVE)).containsExactly("office");
    }

    @Test
    void whenThePostActedForEndsEarlierSoDoesWhatItGave() {
        director("department", LocalDate.of(2025, 4, 20), null, Right.APPROVE, Right.ISSUE);
        assertThat(refuses("2025-04-20", Right.APPROVE, "office")).isEmpty();
        assertThat(nothingIsGivenOn("2025-04-21")).isTrue();
    }

    @Test
    void beforeThePostActedForBeginsNothingIsGiven() {
        positions.put(
                "director",
                new PositionCopy(
                        "department", "Giám đốc", "a", Set.of(Right.APPROVE), LocalDate.of(2025, 4, 22), null));
        assertThat(nothingIsGivenOn("2025-04-21")).isTrue();
        assertThat(refuses("2025-04-22", Right.APPROVE, "office")).isEmpty();
    }

    @Test
    void aRightTakenFromThePostActedForIsTakenFromBoth() {
        director("department", null, null, Right.ISSUE);
        assertThat(refuses("2025-04-21", Right.APPROVE, "office")).isPresent();
        assertThat(on("2025-04-21").refusesAnywhere(DEPUTY, Right.APPROVE)).isPresent();
        assertThat(on("2025-04-21").unitsOf(DEPUTY, Right.APPROVE)).isEmpty();
        assertThat(on("2025-04-21").refusesReading(DEPUTY)).as("he still reads").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"department, true", "province, true", "office, true", "division, false", "party, false"})
    void thePostActedForMustStandAbove(String unit, boolean above) {
        director(unit, null, null, Right.APPROVE);
        assertThat(nothingIsGivenOn("2025-04-21")).isEqualTo(!above);
    }

    @Test
    void aUnitThatMovedAwayTakesNothingWithIt() {
        units.put("office", DongNai.unit("Văn phòng", "STATE", "science", 1));
        assertThat(nothingIsGivenOn("2025-04-21")).isTrue();
    }

    @Test
    void nobodyActsForWhoeverActs() {
        positions.put(
                "chairman",
                new PositionCopy("province", "Chủ tịch", "b", Set.of(Right.APPROVE, Right.ISSUE), FIRST, null));
        director("department", null, "chairman", Right.APPROVE, Right.ISSUE);
        assertThat(nothingIsGivenOn("2025-04-21")).isTrue();
    }

    @Test
    void twoThatActForEachOtherHaveNothingWhoeverCameFirst() {
        director("department", null, "deputy", Right.APPROVE);
        deputy("department", "director", Right.APPROVE);
        assertThat(nothingIsGivenOn("2025-04-21")).isTrue();
        var director = new Caller(DongNai.TENANT, "giamdoc");
        assertThat(on("2025-04-21").refuses(director, Right.APPROVE, "department"))
                .isPresent();
        deputy("department", "deputy", Right.APPROVE);
        assertThat(nothingIsGivenOn("2025-04-21")).as("for itself").isTrue();
    }

    @Test
    void aPostOfWhichNothingIsKnownGivesNothingToWhoeverActsForIt() {
        deputy("office", "erased", Right.APPROVE);
        assertThat(nothingIsGivenOn("2025-04-21")).isTrue();
    }

    @Test
    void whatHeHoldsInHisOwnRightHeKeeps() {
        director("department", LocalDate.of(2025, 4, 20), null, Right.APPROVE);
        positions.put(
                "own", new PositionCopy("office", "Chuyên viên", DEPUTY.subject(), Set.of(Right.RECORD), FIRST, null));
        assertThat(refuses("2025-04-21", Right.RECORD, "office")).isEmpty();
        assertThat(refuses("2025-04-21", Right.APPROVE, "office")).isPresent();
    }

    @Test
    void whoGivesNothingTodayIsNotNamedAsAHolder() {
        var clerk = DongNai.CLERK;
        positions.put("clerk", DongNai.post("office", clerk));
        var lack = Lack.at("APPROVE", Set.of("office"));
        assertThat(holders("2025-04-21").of(clerk, lack).holders())
                .extracting(holder -> holder.title())
                .containsExactly("Phó Giám đốc", "Giám đốc");
        director("department", null, null, Right.ISSUE);
        assertThat(holders("2025-04-21").of(clerk, lack).holders()).isEmpty();
        director("department", LocalDate.of(2025, 4, 20), null, Right.APPROVE);
        assertThat(holders("2025-04-21").of(clerk, lack).holders()).isEmpty();
    }

    private void director(String unit, @Nullable LocalDate until, @Nullable String actsFor, Right... rights) {
        positions.put("director", new PositionCopy(unit, "Giám đốc", "giamdoc", Set.of(rights), FIRST, until, actsFor));
    }

    private void deputy(String unit, String actsFor, Right... rights) {
        positions.put(
                "deputy",
                new PositionCopy(unit, "Phó Giám đốc", DEPUTY.subject(), Set.of(rights), FIRST, LAST, actsFor));
    }

    private boolean nothingIsGivenOn(String day) {
        return refuses(day, Right.APPROVE, "office").isPresent()
                && on(day).refusesReading(DEPUTY).isPresent();
    }

    private Optional<Refusal> refuses(String day, Right right, String unit) {
        return on(day).refuses(DEPUTY, right, unit);
    }

    private Access on(String day) {
        return Access.over(organisation, positions, (tenant, subject) -> false, clock(day));
    }

    private NearestHolders holders(String day) {
        return new NearestHolders(on(day), organisation, positions, clock(day));
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T03:00:00Z"), ZoneOffset.UTC);
    }
}
