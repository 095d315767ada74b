package vn.thongsuot.reporting.figure.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.UnitCopy;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.RefusedException;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.replica.InMemoryReplica;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.Directives;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.UnitLineFact;
import vn.thongsuot.reporting.facts.UnitLines;
import vn.thongsuot.reporting.figure.CellKey;
import vn.thongsuot.reporting.figure.FigureTable;
import vn.thongsuot.reporting.figure.Freshness;
import vn.thongsuot.reporting.figure.InMemoryCells;
import vn.thongsuot.reporting.figure.InMemorySources;
import vn.thongsuot.reporting.figure.ReadingFigures;
import vn.thongsuot.reporting.figure.ReadingTables;
import vn.thongsuot.reporting.figure.Selecting;
import vn.thongsuot.reporting.figure.TableQuery;

/** A table may be so large and no larger: 500 directives, 500 units, and 200 000 totals of them all. */
class TableBoundsTest {

    private static final TenantId TENANT = new TenantId("dong-nai");
    private static final int MOST = 500;

    private final InMemoryReplica<DirectiveFact> directives = InMemoryReplica.impatient(DirectiveFact.class);
    private final InMemoryReplica<UnitCopy> units = InMemoryReplica.impatient(UnitCopy.class);
    private final ReadingTables tables = tables();

    private ReadingTables tables() {
        var clock = Clock.fixed(Instant.parse("2026-01-05T00:00:00Z"), Access.ZONE);
        var known = new Directives(directives);
        var organisation = new Organisation(units);
        var lines = new UnitLines(
                InMemoryReplica.impatient(UnitLineFact.class), InMemoryReplica.impatient(ReorganisationFact.class));
        var selecting = new Selecting(known, organisation, lines, clock);
        var cells = new InMemoryCells();
        var sources = new InMemorySources();
        Freshness.Meter meter = () -> new Freshness(0L, 0L, 0, clock.instant());
        var indicators = InMemoryReplica.impatient(IndicatorFact.class);
        var figures = new ReadingFigures(cells, sources, new NoGaps(), meter, selecting, indicators);
        return new ReadingTables(cells, sources, new NoGaps(), meter, selecting, known, organisation, figures);
    }

    /** One above and as many below it as a table has room for, so that the whole is one too many. */
    @BeforeEach
    void oneMoreThanATableHolds() {
        for (var place = 0; place <= MOST; place++) {
            directives.know(TENANT, "d" + place, directive(place == 0 ? null : "d0"));
            units.know(TENANT, "u" + place, unit(place == 0 ? null : "u0", place));
        }
    }

    private static DirectiveFact directive(@Nullable String above) {
        var on = above == null
                ? List.<DirectiveFact.Citation>of()
                : List.of(new DirectiveFact.Citation(above, "BASED_ON", "STATED", null));
        return new DirectiveFact("STATE", "PLAN", null, null, null, null, "Kế hoạch", null, null, on, null, null);
    }

    private static UnitCopy unit(@Nullable String above, int order) {
        return new UnitCopy("Đơn vị", null, null, "DIVISION", "COMMUNE", "STATE", above, null, null, true, order);
    }

    private static List<String> named(String letter, int count) {
        return IntStream.range(0, count).mapToObj(place -> letter + place).toList();
    }

    private Outcome<FigureTable> listed(int rows, int columns, String... indicators) {
        return tables.read(
                TENANT,
                new TableQuery(null, named("d", rows), null, named("u", columns), List.of(indicators), null, null));
    }

    private Outcome<FigureTable> below(String directive, String unit) {
        return tables.read(
                TENANT, new TableQuery(directive, List.of(), unit, List.of(), List.of(CellKey.DEEDS), null, null));
    }

    private static void assertRefused(Outcome<FigureTable> read, String place, String rule, String most) {
        assertThatThrownBy(read::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(Refusal.invalid(place, rule, most)));
    }

    @Test
    void moreDirectivesThanATableHoldsAreRefusedWhereTheyWereAskedFor() {
        assertRefused(listed(MOST + 1, 1, CellKey.DEEDS), "directives", "table-rows", "500");
        assertRefused(below("d0", "u1"), "directive", "table-rows", "500");
        assertThat(listed(MOST, 1, CellKey.DEEDS).orThrow().rows()).hasSize(MOST);
    }

    @Test
    void moreUnitsThanATableHoldsAreRefusedWhereTheyWereAskedFor() {
        assertRefused(listed(1, MOST + 1, CellKey.DEEDS), "units", "table-columns", "500");
        assertRefused(below("d1", "u0"), "unit", "table-columns", "500");
        assertThat(listed(1, MOST, CellKey.DEEDS).orThrow().columns()).hasSize(MOST);
    }

    @Test
    void aTableThatIsNeitherTooLongNorTooWideMayStillHaveTooManyTotals() {
        assertRefused(listed(MOST, MOST, CellKey.DEEDS), "indicators", "table-totals", "200000");
        assertRefused(listed(MOST, 201, CellKey.DEEDS, "articles"), "indicators", "table-totals", "200000");
        assertThat(listed(MOST, 400, CellKey.DEEDS).orThrow().columns()).hasSize(400);
    }
}
