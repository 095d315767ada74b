package vn.thongsuot.reporting.service;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.reporting.check.CheckRounds;
import vn.thongsuot.reporting.check.Comparing;
import vn.thongsuot.reporting.check.Differences;
import vn.thongsuot.reporting.check.FullCheck;
import vn.thongsuot.reporting.check.FullChecks;
import vn.thongsuot.reporting.check.Sampling;
import vn.thongsuot.reporting.figure.SideBySide;

/** Cells that somebody spoils in the store are named, those that are only an event behind never are. */
class SelfCheckIT extends RunningService {

    static final String CHECKS = "/api/v1/figures/checks";
    static final String DIFFERENCES = "/api/v1/figures/differences";

    private static final String THREE = "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"3\"}]";

    @Autowired
    TenantDatabases databases;

    @Autowired
    Comparing comparing;

    @Autowired
    Differences differences;

    @Autowired
    FullChecks checks;

    @Autowired
    CheckRounds rounds;

    @Autowired
    MeterRegistry meters;

    @Autowired
    HealthIndicator figureCheck;

    @Autowired
    Clock clock;

    @Test
    void whatWasSpoiledDeletedOrAddedIsNamedWithBothValues() {
        others().activity("a1", 1, THREE);
        others().activity("a2", 1, "\"directives\": [\"d4\"]");
        figures("directive=d2", totalIs("deeds", "2").and(totalIs("articles", "3")));
        assertThat(full("first").path("differing").asLong()).isZero();

        var spoiled = set(cell("articles", "MONTH", "d1"), "sum", "4");
        var counted = set(cell("articles", "HALF", "d1"), "qualifiers", new Document("GE", 1));
        var moved = set(cell("deeds", "LEAF", "d1"), "month", "2025-05-01");
        var deleted = cell("deeds", "MONTH", "d4");
        cells().deleteOne(eq("_id", deleted.getString("_id")));
        var added = new Document(deleted).append("_id", "g1-khong-co-that").append("indicator", "banners");
        cells().insertOne(added);

        var check = full("second");

        assertThat(check.path("differing").asLong()).isEqualTo(5);
        assertThat(check.path("compared").asLong()).isEqualTo(10);
        var found = found(5);
        var named = of(found, spoiled);
        assertThat(named.path("sort").asString()).isEqualTo("OTHER_VALUE");
        assertThat(named.path("directives").toString()).isEqualTo("[\"d1\"]");
        assertThat(named.path("units").toString()).isEqualTo("[\"vps\"]");
        assertThat(named.path("kind").asString()).isEqualTo("WEB_ARTICLE");
        assertThat(named.path("indicator").asString()).isEqualTo("articles");
        assertThat(named.path("from").asString()).isEqualTo("2025-04-01");
        assertThat(named.path("to").asString()).isEqualTo("2025-04-30");
        assertThat(named.at("/kept/sum").asString()).isEqualTo("4");
        assertThat(named.at("/folded/sum").asString()).isEqualTo("3");
        assertThat(of(found, counted).at("/kept/qualifiers/GE").asInt()).isEqualTo(1);
        assertThat(of(found, moved).path("sort").asString()).isEqualTo("MISFILED");
        var missing = of(found, deleted.getString("_id"));
        assertThat(missing.path("sort").asString()).isEqualTo("CELL_MISSING");
        assertThat(missing.has("kept")).isFalse();
        assertThat(missing.at("/folded/deeds").asInt()).isEqualTo(1);
        assertThat(of(found, "g1-khong-co-that").path("sort").asString()).isEqualTo("SOURCES_MISSING");
        assertThat(meters.get("thongsuot.figures.check.differing").gauge().value())
                .isGreaterThanOrEqualTo(5);
        assertThat(meters.get("thongsuot.figures.check.cells").functionCounter().count())
                .isGreaterThanOrEqualTo(19); // nine, and the added one the second time
        assertThat(String.valueOf(figureCheck.health())).contains(tenant + ": ", "d1");
        var page = administrator().get(DIFFERENCES + "?limit=2").body();
        var next = administrator()
                .get(DIFFERENCES + "?limit=200&cursor=" + page.path("next").asString())
                .body();
        assertThat(page.path("items").size() + next.path("items").size()).isEqualTo(5);
    }

    @Test
    void samplesFindWhatIsWrongAndClearWhatWasMended() {
        others().activity("a1", 1, THREE);
        figures("directive=d1", totalIs("articles", "3"));
        var spoiled = set(cell("articles", "MONTH", "d1"), "sum", "4");
        cells().deleteOne(eq("_id", cell("articles", "LEAF", "d1").getString("_id")));
        sample(found -> found.size() == 2);

        others().activity("a1", 2, THREE.replace("3", "5"));
        figures("directive=d1", totalIs("articles", "5"));

        assertThat(cells().find(eq("_id", spoiled)).first()).containsEntry("sum", "5");
        sample(List::isEmpty);
    }

    @Test
    void nothingIsCalledWrongWhileActivitiesStreamIn() {
        var told = new AtomicInteger();
        try (var telling = Executors.newSingleThreadScheduledExecutor()) {
            telling.scheduleWithFixedDelay(() -> tellNext(told.getAndIncrement()), 0, 100, TimeUnit.MILLISECONDS);
            try {
                figures(
                        "directive=d2",
                        figures -> total(figures, "deeds").path("deeds").asInt() > 10);
                for (var round = 0; round < 3; round++) {
                    var check = full("busy-" + round);
                    assertThat(check.path("differing").asLong())
                            .as(check.toString())
                            .isZero();
                    assertThat(check.path("compared").asLong()).isPositive();
                }
                sample(List::isEmpty);
            } finally {
                telling.shutdownNow();
            }
        }
        figures("directive=d2", completeSince(Instant.now()));
        var rested = full("rested");
        assertThat(rested.path("differing").asLong()).isZero();
        assertThat(rested.path("open").asLong()).isZero();
    }

    private void tellNext(int number) {
        others().activity("a" + number % 40, 1 + number / 40, """
                "directives": ["%s"], "unit": "%s", "state": "%s",
                "measurements": [{"indicator": "articles", "value": "%d"}]""".formatted(
                        number % 3 == 0 ? "d1" : "d4",
                        number % 2 == 0 ? "vps" : "qlcn",
                        number % 7 == 0 ? "CANCELLED" : "DONE",
                        number));
    }

    @Test
    void whatWasWrittenBeforeThereWereSetsIsFiledAndThenCompared() {
        others().activity("a1", 1, THREE);
        figures("directive=d1", totalIs("articles", "3"));
        var without = new Document("$unset", new Document("set", ""));
        cells().updateMany(new Document(), without);
        var sources = databases.of(tenant).getCollection("figure_sources");
        sources.updateMany(new Document(), without);

        var check = full("filed");

        assertThat(check.path("compared").asLong()).isEqualTo(6);
        assertThat(check.path("differing").asLong()).isZero();
        assertThat(sources.find().first())
                .containsEntry("set", cell("deeds", "MONTH", "d1").getString("set"));
    }

    @Test
    void whatAnInstanceLeftUndoneIsFinishedByAnother() {
        others().activity("a1", 1, THREE);
        figures("directive=d1", totalIs("articles", "3"));
        var now = clock.instant();
        var left = new FullCheck("left", "quantri", now, null, "", 6, 0, 0, 0);
        assertThat(checks.begin(tenant, left, "gone", now.minusSeconds(1))).isTrue();
        assertThat(checks.takeOver(tenant, "gone", now, now))
                .as("it is the same instance")
                .isEmpty();
        assertThat(administrator().post(CHECKS, "").code()).isEqualTo("figure-check-running");

        var taken = await("a round of this tenant takes it over")
                .atMost(PATIENCE)
                .until(
                        () -> {
                            rounds.takeOver(tenant);
                            return administrator().get(CHECKS + "/latest").body();
                        },
                        check -> check.path("state").asString().equals("DONE"));

        assertThat(taken.path("id").asString()).isEqualTo("left");
        assertThat(taken.path("compared").asLong()).isEqualTo(6);
    }

    /** Does one from beginning to end. */
    private JsonNode full(String key) {
        var begun = administrator().post(CHECKS, key, "");
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        return await("full check " + key)
                .atMost(PATIENCE.multipliedBy(3)) // up to five looks, each of which waits for what was told before it
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> administrator().get(CHECKS + "/latest").body(),
                        check -> check.path("state").asString().equals("DONE"));
    }

    /** Takes samples until what is found is as wanted. */
    private void sample(Predicate<List<?>> wanted) {
        var sampling = new Sampling(comparing, differences, new SideBySide.Bound(5, 100), () -> "5");
        await().atMost(PATIENCE).until(() -> {
            sampling.round(tenant);
            return sampling.isFree() && wanted.test(items());
        });
    }

    private List<JsonNode> items() {
        return administrator()
                .get(DIFFERENCES)
                .body()
                .path("items")
                .valueStream()
                .toList();
    }

    private List<JsonNode> found(int many) {
        var found = items();
        assertThat(found).hasSize(many);
        return found;
    }

    private static JsonNode of(List<JsonNode> found, String cell) {
        return found.stream()
                .filter(one -> one.path("cell").asString().equals(cell))
                .findFirst()
                .orElseThrow(() -> new AssertionError(cell + " is not in " + found));
    }

    /** Answers the cell's id. */
    private String set(Document cell, String field, Object value) {
        var id = cell.getString("_id");
        cells().updateOne(eq("_id", id), new Document("$set", new Document(field, value)));
        return id;
    }

    private Document cell(String indicator, String grain, String directive) {
        var found = cells().find(and(eq("indicator", indicator), eq("grain", grain), eq("directives", directive)))
                .first();
        if (found == null) {
            throw new AssertionError("no cell of " + indicator);
        }
        return found;
    }

    private MongoCollection<Document> cells() {
        return databases.of(tenant).getCollection("figure_cells");
    }
}
