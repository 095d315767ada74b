package vn.thongsuot.reporting.figure.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platform.events.DeadLetters;
import vn.thongsuot.reporting.figure.Grain;
import vn.thongsuot.reporting.figure.Qualifier;
import vn.thongsuot.reporting.naive.NaiveFold;
import vn.thongsuot.reporting.naive.RandomWorld;
import vn.thongsuot.reporting.naive.Told;

class FiguresTopologyTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aDeedUnderTwoDirectivesAndByTwoUnitsIsInOneCellOfEachGrain() {
        bench.tell(told(1, "DONE", Map.of()));

        assertThat(bench.figures().values()).hasSize(3).allSatisfy(figure -> {
            assertThat(figure.directives()).containsExactly("d1", "d2");
            assertThat(figure.units()).containsExactly("u1", "u2");
            assertThat(figure.sum()).isEqualTo("1");
        });
    }

    @Test
    void aWithdrawnDeedLeavesACellWithoutContributors() {
        bench.tell(told(1, "DONE", Map.of("articles", "EQ 2")));
        bench.tell(told(2, "WITHDRAWN", Map.of("articles", "EQ 2")));

        assertThat(bench.figures().values()).hasSize(6).allSatisfy(figure -> {
            assertThat(figure.deeds()).isZero();
            assertThat(figure.sum()).isNull();
            assertThat(figure.qualifiers()).isEmpty();
            assertThat(figure.digest()).isEqualTo("0000000000000000");
        });
    }

    @Test
    void aTombstoneTakesBackWhatTheActivityAdded() {
        var told = told(1, "DONE", Map.of());
        bench.tell(told);
        bench.send(told.key(), new RecordHeaders(), null);
        bench.tell(told);

        assertThat(bench.figures().values())
                .allSatisfy(figure -> assertThat(figure.deeds()).isZero());
    }

    @Test
    void anUnreadableRecordIsPutAsideWithItsCauseAndTheRestGoesOn() {
        bench.tellUnreadable(told(1, "DONE", Map.of()));
        bench.tell(other());

        assertThat(bench.deadLetters()).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEqualTo("{\"unit\":".getBytes(UTF_8));
            var cause = letter.headers().lastHeader(DeadLetters.CAUSE);
            assertThat(new String(cause.value(), UTF_8)).startsWith("the data is no activity");
        });
        assertThat(bench.gaps()).containsOnlyKeys("dong-nai:a1@g1");
        assertThat(FiguresTopologySeedsTest.cells(bench)).isEqualTo(NaiveFold.cells(List.of(other())));
    }

    @Test
    void aGapClosesWhenTheVersionThatWasMissingOrANewerOneComes() {
        bench.tell(told(1, "DONE", Map.of()));
        bench.tellUnreadable(told(3, "DONE", Map.of()));
        bench.tell(told(2, "DONE", Map.of()));
        assertThat(bench.gaps()).isNotEmpty();

        bench.tell(told(3, "DONE", Map.of()));
        assertThat(bench.gaps()).isEmpty();
    }

    @Test
    void anUnreadableRecordOlderThanWhatIsKnownLeavesNoGap() {
        bench.tell(told(2, "DONE", Map.of()));
        bench.tellUnreadable(told(1, "DONE", Map.of()));

        assertThat(bench.deadLetters()).hasSize(1);
        assertThat(bench.gaps()).isEmpty();
    }

    @Test
    void aRecordWhoseTenantIsNotThatOfItsKeyIsPutAside() {
        var told = told(1, "DONE", Map.of());
        bench.send(told.key(), Bench.headers("ha-noi", "a1", 1), told.json().getBytes(UTF_8));

        assertThat(bench.figures()).isEmpty();
        assertThat(bench.deadLetters()).hasSize(1);
    }

    @Test
    void aRecordWithoutAKeyLeavesAGapOfUnknownTenant() {
        bench.send(null, new RecordHeaders(), "x".getBytes(UTF_8));

        assertThat(bench.gaps().keySet()).singleElement().asString().startsWith("?:thongsuot.activities-0@");
    }

    @Test
    void aValueOfAbsurdSizeIsPutAsideInsteadOfFillingTheMemory() {
        bench.tell(told(1, "DONE", Map.of("articles", "EQ 1e999999999")));

        assertThat(bench.deadLetters()).hasSize(1);
    }

    @Test
    void aTypeOfAnActivityInAVersionToComeLeavesAGapAndOtherTypesDoNot() {
        var told = told(1, "DONE", Map.of());
        send(told, "vn.thongsuot.weather.changed.v1");
        assertThat(bench.gaps()).isEmpty();

        send(told, "vn.thongsuot.activity.recorded.v2");
        assertThat(bench.gaps()).hasSize(1);
        assertThat(bench.deadLetters()).hasSize(1);
        assertThat(bench.figures()).isEmpty();
    }

    private void send(Told told, String type) {
        var headers = Bench.headers(told.tenant(), told.id(), told.version());
        headers.remove("ce_type").add("ce_type", type.getBytes(UTF_8));
        bench.send(told.key(), headers, told.json().getBytes(UTF_8));
    }

    @Test
    @Tag("MOIT-12:part")
    void aValueWithDaysOfItsOwnIsDatedByThemAndNotByTheDeed() {
        var told = told(1, "DONE", Map.of("articles@2024-01-01/2024-12-31", "GT 20", "articles", "EQ 3"));
        bench.tell(told);

        assertThat(FiguresTopologySeedsTest.cells(bench)).isEqualTo(NaiveFold.cells(List.of(told)));
        assertThat(bench.figures().values())
                .filteredOn(figure -> figure.indicator().equals("articles"))
                .extracting(figure -> figure.from() + " " + figure.grain() + " " + figure.sum())
                .containsExactlyInAnyOrder(
                        "2024-01-01 LEAF 20", "2025-04-11 LEAF 3", "2025-04-01 HALF 3", "2025-04-01 MONTH 3");
    }

    @Test
    void twoValuesOfOneMonthAreOneDeedInTheMonth() {
        var told = told(
                1,
                "DONE",
                Map.of("articles@2025-04-02/2025-04-03", "EQ 2", "articles@2025-04-20/2025-04-20", "NEARLY 5"));
        bench.tell(told);

        assertThat(FiguresTopologySeedsTest.cells(bench)).isEqualTo(NaiveFold.cells(List.of(told)));
        assertThat(bench.figures().values())
                .filteredOn(figure -> figure.indicator().equals("articles") && figure.grain() == Grain.MONTH)
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.sum()).isEqualTo("7");
                    assertThat(figure.deeds()).isEqualTo(1);
                });
        bench.tell(told(2, "WITHDRAWN", Map.of()));
        assertThat(bench.figures().values())
                .allSatisfy(figure -> assertThat(figure.deeds()).isZero());
    }

    @Test
    void aQualifierOfAVersionToComeLeavesNoGapAndIsNotTakenForExact() {
        bench.tell(told(1, "DONE", Map.of("articles", "ALMOST_ALL 20")));

        assertThat(bench.gaps()).isEmpty();
        assertThat(bench.figures().values())
                .filteredOn(figure -> figure.indicator().equals("articles"))
                .isNotEmpty()
                .allSatisfy(figure -> assertThat(figure.qualifiers()).containsOnlyKeys(Qualifier.APPROX));
    }

    @Test
    void gapsOfTwoGenerationsStandApart() {
        try (var rebuilt = new Bench(2)) {
            bench.tellUnreadable(told(1, "DONE", Map.of()));
            rebuilt.tellUnreadable(told(1, "DONE", Map.of()));

            assertThat(bench.gaps().keySet())
                    .doesNotContainAnyElementsOf(rebuilt.gaps().keySet());
        }
    }

    @Test
    void aRebuildInAnotherOrderHasTheSameCellsUnderIdsOfItsOwn() {
        var told = new RandomWorld(7).activities();
        told.forEach(bench::tell);
        try (var rebuilt = new Bench(2)) {
            told.reversed().forEach(rebuilt::tell);

            assertThat(FiguresTopologySeedsTest.cells(rebuilt)).isEqualTo(FiguresTopologySeedsTest.cells(bench));
            assertThat(rebuilt.figures().keySet()).allMatch(key -> key.contains(":g2-"));
            assertThat(bench.figures().keySet()).allMatch(key -> key.contains(":g1-"));
        }
    }

    private static Told told(long version, String state, Map<String, String> measured) {
        var day = LocalDate.of(2025, 4, 11);
        return new Told(
                "dong-nai",
                "a1",
                version,
                "u1",
                List.of("u2"),
                "TRAINING",
                state,
                day,
                day,
                List.of("d2", "d1"),
                measured);
    }

    private static Told other() {
        return new Told("dong-nai", "a2", 1, "u1", List.of(), "BANNER", "DONE", null, null, List.of(), Map.of());
    }
}
