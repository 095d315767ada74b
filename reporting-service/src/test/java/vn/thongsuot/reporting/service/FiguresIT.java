package vn.thongsuot.reporting.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.reporting.naive.NaiveFold;
import vn.thongsuot.reporting.naive.Told;

class FiguresIT extends RunningService {

    @Autowired
    Admin admin;

    @Test
    void aDeedUnderTwoDirectivesWithOneAncestorCountsOnceAboveAndIsSeenUnderEach() {
        others().activity("a1", 1, """
                "directives": ["d1", "d4"], "measurements": [{"indicator": "articles", "value": "3"}]""");

        for (var directive : List.of("d1", "d4", "d2", "nq57")) {
            var figures = figures("directive=" + directive, totalIs("articles", "3"));
            assertThat(total(figures, "deeds").path("value").asString()).isEqualTo("1");
        }
    }

    @Test
    void aDeedByTwoUnitsWithOneParentCountsOnceAboveAndIsSeenUnderEach() {
        others().activity("a1", 1, """
                "unit": "vps", "coordinators": ["qlcn"], "measurements": [{"indicator": "articles", "value": "3"}]""");

        for (var unit : List.of("vps", "qlcn", "sct", "ubnd")) {
            var figures = figures("unit=" + unit, totalIs("articles", "3"));
            assertThat(total(figures, "deeds").path("value").asString()).isEqualTo("1");
        }
    }

    @Test
    void correctionAndWithdrawalChangeTheFiguresAndSourcesNameTheVersion() {
        others().activity("a1", 1, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"3\"}]");
        others().activity(
                        "a2",
                        1,
                        "\"measurements\": [{\"indicator\": \"articles\", \"qualifier\": \"GE\", \"value\": \"2\"}]");
        var before = figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("articles", "5"));
        assertThat(total(before, "articles").path("qualifier").asString()).isEqualTo("GE");

        others().activity("a1", 2, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"1500.5\"}]");
        others().activity("a2", 2, "\"state\": \"WITHDRAWN\"");
        var after = figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("articles", "1500.5"));

        var cell = total(after, "articles").path("cell").asString();
        var sources = reader().get("/api/v1/figures/" + cell + "/sources").body();
        assertThat(sources.path("items")).singleElement().satisfies(source -> {
            assertThat(source.path("activity").asString()).isEqualTo("a1");
            assertThat(source.path("version").asInt()).isEqualTo(2);
            assertThat(source.path("value").asString()).isEqualTo("1500.5");
        });
    }

    @Test
    @Tag("DN-20")
    void whatNobodyReportedHasNoValueAndPersonsAreNotAddedUp() {
        others().activity("a1", 1, "\"measurements\": [{\"indicator\": \"people\", \"value\": \"10\"}]");
        others().activity("a2", 1, "\"measurements\": [{\"indicator\": \"people\", \"value\": \"20\"}]");
        var figures = figures("directive=d1", totalIs("deeds", "2"));

        assertThat(total(figures, "banners").has("value")).isFalse();
        assertThat(total(figures, "banners").path("reason").asString()).isEqualTo("NOT_REPORTED");
        assertThat(total(figures, "people").has("value")).isFalse();
        assertThat(total(figures, "people").path("reason").asString()).isEqualTo("NOT_ADDITIVE");
    }

    /** Who comes twice makes two attendances ('lượt') and is one person ('người'), so that the two stand apart. */
    @Test
    void attendancesAddUpAndPersonsOfSeveralDeedsNeverDo() {
        counted("attendances", "Số lượt người tham gia", "lượt", "SUM");
        counted("persons", "Số người tham gia", "người", "NONE");
        others().activity("a1", 1, "\"measurements\": [%s]".formatted(came("30", "25")));
        others().activity("a2", 1, """
                "unit": "qlcn", "period": {"from": "2025-04-28", "to": "2025-04-28", "precision": "DAY"},
                "measurements": [%s]""".formatted(came("12", "10")));

        var both = figures("directive=d1", totalIs("attendances", "42"));
        assertThat(total(both, "attendances").path("unitOfMeasure").asString()).isEqualTo("lượt");
        assertThat(total(both, "persons").path("unitOfMeasure").asString()).isEqualTo("người");
        assertThat(total(both, "persons").has("value")).isFalse();
        assertThat(total(both, "persons").path("reason").asString()).isEqualTo("NOT_ADDITIVE");
        assertThat(sources(total(both, "persons").path("cell").asString()))
                .as("each deed's own stays to be seen")
                .extracting(source -> source.path("activity").asString() + " "
                        + source.path("value").asString())
                .containsExactlyInAnyOrder("a1 25", "a2 10");
        for (var one : List.of("directive=d1&unit=qlcn", "directive=d1&from=2025-04-28&to=2025-04-30")) {
            var alone = figures(one, totalIs("attendances", "12"));
            assertThat(total(alone, "persons").path("value").asString()).isEqualTo("10");
        }
    }

    private void counted(String code, String name, String unitOfMeasure, String adding) {
        others().tell("indicators", "indicator.defined", code, 1, """
                {"code": "%s", "name": "%s", "unitOfMeasure": "%s", "overUnits": "%s", "overTime": "%s",
                 "valueType": "NUMBER"}""".formatted(
                        code, name, unitOfMeasure, adding, adding));
    }

    private static String came(String attendances, String persons) {
        return """
                {"indicator": "attendances", "value": "%s"}, {"indicator": "persons", "value": "%s"}""".formatted(attendances, persons);
    }

    @Test
    void whatHasNoDateOrReachesOverTheEndsIsListedAndNotCounted() {
        others().activity("inside", 1, "");
        others().activity("undated", 1, "\"period\": null");
        others().activity("across", 1, """
                "period": {"from": "2025-04-28", "to": "2025-05-02", "precision": "INTERVAL"}""");
        var april = figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("deeds", "1"));
        assertThat(april.path("notDatable")
                        .valueStream()
                        .map(deed -> deed.path("activity").asString()))
                .containsExactlyInAnyOrder("undated", "across");
        assertThat(april.path("notDatableCount").asInt()).isEqualTo(2);

        figures("directive=d1&from=2025-04-01&to=2025-05-31", totalIs("deeds", "2"));
        figures("directive=d1", totalIs("deeds", "3"));
    }

    @Test
    @Tag("MOIT-12:part")
    void aValueOfAPeriodOfItsOwnIsFoundInThatPeriodWithItsSources() {
        others().activity("a1", 1, """
                "measurements": [
                  {"indicator": "articles", "qualifier": "GT", "value": "20",
                   "period": {"from": "2024-01-01", "to": "2024-12-31", "precision": "YEAR"}},
                  {"indicator": "articles", "qualifier": "NEARLY", "value": "600",
                   "period": {"from": "2020-01-01", "to": "2025-12-31", "precision": "INTERVAL"}}]""");

        var year = figures("directive=d1&from=2024-01-01&to=2024-12-31", totalIs("articles", "20"));
        assertThat(total(year, "articles").path("qualifier").asString()).isEqualTo("GT");
        assertThat(total(year, "deeds").has("value")).isFalse();
        assertThat(year.path("notDatableCount").asInt()).isEqualTo(1);
        var sources = sources(total(year, "articles").path("cell").asString());
        assertThat(sources).singleElement().satisfies(source -> {
            assertThat(source.path("value").asString()).isEqualTo("20");
            assertThat(source.path("qualifier").asString()).isEqualTo("GT");
        });

        var april = figures("directive=d1&from=2025-04-01&to=2025-04-30", totalIs("deeds", "1"));
        assertThat(total(april, "articles").path("reason").asString()).isEqualTo("NOT_REPORTED");
        var term = figures("directive=d1&from=2020-01-01&to=2025-12-31", totalIs("articles", "620"));
        assertThat(term.path("notDatableCount").asInt()).isZero();
        assertThat(total(term, "articles").path("qualifier").asString()).isEqualTo("APPROX");
    }

    private JsonNode sources(String cell) {
        return reader().get("/api/v1/figures/" + cell + "/sources").body().path("items");
    }

    @Test
    void figuresAreIncompleteWhileAnUnreadableRecordStandsAndThePartitionGoesOn() throws Exception {
        others().activity("a1", 1, "");
        figures("directive=d1", totalIs("deeds", "1"));
        topics.send(new ProducerRecord<>("thongsuot.activities", tenant + ":a1", "{\"unit\":".getBytes(UTF_8)));
        others().activity("a2", 1, "");

        var incomplete = figures(
                "directive=d1",
                figures -> figures.path("incompleteness")
                                .valueStream()
                                .anyMatch(
                                        reason -> reason.path("code").asString().equals("UNREADABLE"))
                        && total(figures, "deeds").path("value").asString().equals("2"));
        assertThat(incomplete.path("complete").asBoolean()).isFalse();
        assertThat(topics.records("thongsuot.activities.reporting-service-figures.dlt"))
                .anyMatch(letter -> (tenant + ":a1").equals(letter.key()));

        others().activity("a1", 2, "");
        var set = figures("directive=d1", figures -> code(figures).equals(List.of("DEAD_LETTERS")));
        assertThat(total(set, "deeds").path("value").asString()).isEqualTo("2");
        clearDeadLetters();
        figures("directive=d1", totalIs("deeds", "2"));
    }

    private static List<String> code(JsonNode figures) {
        return figures.path("incompleteness")
                .valueStream()
                .map(reason -> reason.path("code").asString())
                .toList();
    }

    /** What an operator does when the cause was dealt with. */
    private void clearDeadLetters() throws Exception {
        var letters = new TopicPartition("thongsuot.activities.reporting-service.dlt", 0);
        admin.deleteRecords(Map.of(letters, RecordsToDelete.beforeOffset(-1)))
                .all()
                .get();
    }

    @Test
    void theFiguresOnTheTopicFitTheContract() {
        others().activity("a1", 1, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"3\"}]");
        figures("directive=d1", totalIs("articles", "3"));

        assertThat(topics.events("thongsuot.figures", tenant)).hasSize(6).allSatisfy(figure -> {
            assertThat(EventSchemas.violations(figure.type(), figure.data().toString()))
                    .isEmpty();
            assertThat(figure.data().path("id").asString()).isEqualTo(figure.subject());
            assertThat(figure.data().path("version").asLong()).isEqualTo(figure.sequence());
        });
    }

    /** Everything at once, over real topics: shuffled, twice, corrected; then any period equals a plain fold. */
    @Test
    void anyPeriodEqualsANaiveFold() {
        var seed = 20251101L;
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var told = new ArrayList<Told>();
        for (var number = 0; number < 40; number++) {
            for (var version = 1; version <= 1 + random.nextInt(3); version++) {
                told.add(told("r" + number, version, random));
            }
        }
        var deliveries = new ArrayList<>(told);
        deliveries.addAll(told.subList(0, 20));
        Collections.shuffle(deliveries, random);
        deliveries.forEach(
                one -> others().tell("activities", "activity.recorded", one.id(), one.version(), one.json()));

        var complete = completeSince(Instant.now());
        figures("directive=d1", complete);
        for (var round = 0; round < 12; round++) {
            var from = LocalDate.of(2025, 3, 20).plusDays(random.nextInt(40));
            var to = from.plusDays(random.nextInt(60));
            var expected = NaiveFold.total(
                    told, tenant.value(), Set.of("d1", "d2", "d4"), Set.of("vps", "qlcn", "sct"), from, to, "articles");
            var figures = figures("directive=d2&unit=sct&from=%s&to=%s".formatted(from, to), complete);
            var value = total(figures, "articles").path("value");
            assertThat(value.asString())
                    .as("seed %d: %s to %s", seed, from, to)
                    .isEqualTo(expected == null ? "" : expected.toPlainString());
        }
    }

    private Told told(String id, long version, Random random) {
        var from = LocalDate.of(2025, 3, 20).plusDays(random.nextInt(70));
        return new Told(
                tenant.value(),
                id,
                version,
                random.nextBoolean() ? "vps" : "qlcn",
                random.nextBoolean() ? List.of("sct") : List.of(),
                random.nextBoolean() ? "TRAINING" : "BANNER",
                random.nextInt(4) == 0 ? "PLANNED" : "DONE",
                from,
                from.plusDays(random.nextInt(20)),
                random.nextBoolean() ? List.of("d1", "d4") : List.of("d1"),
                Map.of("articles", "EQ " + random.nextInt(100)));
    }
}
