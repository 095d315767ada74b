package vn.thongsuot.reporting.service;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.HealthIndicator;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.reporting.figure.LiveGeneration;

/** Figures computed anew by the running service, while it is told more and answers. */
class RebuildIT extends RunningService {

    static final String NONE = "{\"act\": \"ABANDON\", \"reason\": \"Không tính lại\"}";

    private static final String PATH = "/api/v1/figures/rebuild";
    private static final String BEGIN = "{\"act\": \"BEGIN\", \"reason\": \"Kiểm tra định kỳ\"}";
    private static final String SWITCH = "{\"act\": \"SWITCH\", \"reason\": \"Kho đã bị sửa tay\"}";

    @Autowired
    TenantDatabases databases;

    @Autowired
    LiveGeneration live;

    @Autowired
    MeterRegistry meters;

    @Autowired
    HealthIndicator figuresRebuild;

    @Autowired
    Admin admin;

    private static boolean healed;
    private int told;

    /** Other tests put cells into the store that no event tells of; a rebuild heals that too. */
    @BeforeEach
    void theStoreIsWhatTheLogSays() {
        if (healed) {
            return;
        }
        operator().post(PATH, NONE);
        operator().post(PATH, BEGIN);
        var done = state(now -> !now.has("rebuild") || isDifferent(now));
        if (isDifferent(done)) {
            operator().post(PATH, SWITCH);
        }
        state(now -> !now.has("rebuild") && now.path("removing").isEmpty());
        await().atMost(PATIENCE).until(() -> live.number() == served());
        healed = true;
    }

    @Test
    void aRebuildGoesOnBesideTheServedFiguresAndTakesTheirPlaceWhenItIsEqual() throws Exception {
        var before = served();
        record(10);
        figures("directive=d1", totalIs("articles", "10"));
        var begun = operator().post(PATH, "one", BEGIN);
        var next = begun.body().at("/rebuild/generation").asInt();
        assertThat(next).isGreaterThan(before);
        assertThat(operator().post(PATH, "one", BEGIN).status())
                .as("the same again")
                .isEqualTo(200);
        assertThat(operator().post(PATH, BEGIN).code()).isEqualTo("rebuild-running");
        assertThat(operator().post(PATH, SWITCH).code()).isEqualTo("rebuild-not-compared");

        var after = state(now -> {
            record(1);
            return now.path("served").asInt() == next;
        });
        assertThat(after.at("/acts/0/what").asString()).isEqualTo("SWITCHED");
        record(5);
        figures("directive=d1", totalIs("articles", String.valueOf(told)));
        assertThat(live.number()).isEqualTo(next);
        subscribersHaveSeenBoth(before, next);

        state(now -> now.path("removing").isEmpty());
        assertThat(cells().countDocuments(eq("generation", before))).isZero();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(newest().keySet())
                        .as("cells of the former generation got tombstones")
                        .noneMatch(key -> key.contains(":g" + before + "-")));
        assertThat(admin.listTopics().names().get())
                .noneMatch(topic -> topic.startsWith("reporting-service-figures-g" + before + "-"));
        figures("directive=d1", totalIs("articles", String.valueOf(told)));
    }

    @Test
    void aSpoiledCellIsNamedAndServedNoLongerThanTheOperatorWants() {
        record(3);
        figures("directive=d1", totalIs("articles", "3"));
        var spoiled = Objects.requireNonNull(cells().find(and(eq("indicator", "articles"), eq("grain", "MONTH")))
                .first());
        cells().updateOne(eq("_id", spoiled.getString("_id")), set("sum", "999"));
        figures("directive=d1", totalIs("articles", "999"));

        operator().post(PATH, BEGIN);
        var different = state(RebuildIT::isDifferent);
        var named = different.at("/rebuild/compared/named");
        assertThat(named).singleElement().satisfies(cell -> {
            assertThat(cell.path("tenant").asString()).isEqualTo(tenant.value());
            assertThat(spoiled.getString("_id"))
                    .endsWith("-" + cell.path("cell").asString());
            assertThat(cell.at("/served/digest")).isNotEqualTo(cell.at("/rebuilt/digest"));
        });
        assertThat(different.at("/acts/0/what").asString()).isEqualTo("FOUND_DIFFERENT");
        await().atMost(PATIENCE)
                .until(() -> meters.get("thongsuot.figures.rebuild.differing")
                                .gauge()
                                .value()
                        == 1);
        assertThat(Objects.requireNonNull(figuresRebuild.health()).getDetails().toString())
                .contains(tenant.value());
        figures("directive=d1", totalIs("articles", "999"));

        assertThat(operator()
                        .post(PATH, "{\"act\": \"SWITCH\", \"reason\": \" \"}")
                        .status())
                .isEqualTo(422);
        var switched = operator().post(PATH, SWITCH).body();
        assertThat(switched.at("/acts/0/what").asString()).isEqualTo("SWITCHED_THOUGH_DIFFERENT");
        assertThat(switched.at("/acts/0/reason").asString()).isEqualTo("Kho đã bị sửa tay");
        assertThat(switched.at("/acts/0/by").asString()).isEqualTo("vanhanh");
        figures("directive=d1", totalIs("articles", "3"));
        assertThat(news(switched.path("served").asInt()).path("equal").asBoolean())
                .isFalse();
    }

    @Test
    void aRebuildThatIsGivenUpLeavesNothingBehind() {
        var before = served();
        record(2);
        var begun =
                operator().post(PATH, BEGIN).body().at("/rebuild/generation").asInt();
        operator().post(PATH, NONE);

        var after = state(now -> now.path("removing").isEmpty());
        assertThat(after.path("served").asInt()).isEqualTo(before);
        assertThat(after.at("/acts/0/what").asString()).isEqualTo("REMOVED");
        assertThat(cells().countDocuments(eq("generation", begun))).isZero();
        assertThat(operator().post(PATH, BEGIN).body().at("/rebuild/generation").asInt())
                .as("no number is used again")
                .isEqualTo(begun + 1);
        operator().post(PATH, NONE);
        state(now -> now.path("removing").isEmpty());
    }

    @Test
    void anActThatMakesNoSenseIsRefusedWithTheFieldAtFault() {
        var before = operator().get(PATH).body().path("version");
        for (var bad : List.of("{\"act\": \"POEM\", \"reason\": \"Vì\"}", "{\"act\": 7}", "[]", "{")) {
            assertThat(operator().post(PATH, bad).status()).as(bad).isEqualTo(400);
        }
        for (var bad : List.of(
                "{\"reason\": \"Vì\"}",
                "{\"act\": \"BEGIN\"}",
                "{\"act\": \"BEGIN\", \"reason\": \"" + "a".repeat(1001) + "\"}")) {
            assertThat(operator().post(PATH, bad).code()).as(bad).isEqualTo("invalid");
        }
        assertThat(administrator().post(PATH, BEGIN).code()).isEqualTo("operator-only");
        assertThat(operator().get(PATH).body().path("version")).isEqualTo(before);
    }

    @Test
    void howLongAnEventTakesToBeSeenIsMeasured() {
        var timer = meters.get("thongsuot.figures.freshness").timer();
        var before = timer.count();
        record(1);
        figures("directive=d1", totalIs("articles", "1"));

        assertThat(timer.count()).isGreaterThan(before);
    }

    /** Cells of both generations in one log, with equal digests, and the news of which one to read. */
    private void subscribersHaveSeenBoth(int before, int next) {
        var news = news(next);
        assertThat(news.path("former").asInt()).isEqualTo(before);
        assertThat(news.path("equal").asBoolean()).isTrue();
        await().atMost(PATIENCE).untilAsserted(() -> {
            var newest = newest().values().stream()
                    .filter(event -> event.type().contains("figure.changed"))
                    .filter(event -> event.data().path("generation").asInt() == next)
                    .filter(event -> event.data().path("indicator").asString().equals("articles"))
                    .filter(event -> event.data().path("grain").asString().equals("MONTH"))
                    .toList();
            assertThat(newest)
                    .singleElement()
                    .satisfies(
                            cell -> assertThat(cell.data().path("sum").asInt()).isEqualTo(told));
        });
    }

    private JsonNode news(int generation) {
        var found = await().atMost(PATIENCE)
                .until(
                        () -> newest().get(tenant + ":figuregeneration"),
                        event -> event != null && event.sequence() == generation);
        assertThat(EventSchemas.violations(found.type(), found.data().toString()))
                .isEmpty();
        return found.data();
    }

    /** As a subscriber keeps it: the newest of each key, and nothing of what got a tombstone. */
    private Map<String, SentEvent> newest() {
        var newest = new HashMap<String, SentEvent>();
        topics.events("thongsuot.figures", tenant)
                .forEach(event -> newest.merge(
                        tenant + ":" + event.subject(),
                        event,
                        (one, other) -> one.sequence() > other.sequence() ? one : other));
        var removed = new HashSet<String>();
        topics.records("thongsuot.figures").forEach(record -> {
            if (record.value() == null) {
                removed.add(record.key());
            } else {
                removed.remove(record.key());
            }
        });
        newest.keySet().removeAll(removed);
        return newest;
    }

    private void record(int deeds) {
        for (var number = 0; number < deeds; number++) {
            others().activity("a" + ++told, 1, "\"measurements\": [{\"indicator\": \"articles\", \"value\": \"1\"}]");
        }
    }

    private MongoCollection<Document> cells() {
        return databases.of(tenant).getCollection("figure_cells");
    }

    private static boolean isDifferent(JsonNode now) {
        return now.at("/rebuild/stage").asString().equals("DIFFERENT");
    }

    private int served() {
        return operator().get(PATH).body().path("served").asInt();
    }

    private JsonNode state(Predicate<JsonNode> wanted) {
        return await("rebuild")
                .atMost(PATIENCE.multipliedBy(3))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> operator().get(PATH).body(), wanted);
    }

    private Client operator() {
        return Client.of(port, issuer.operatorToken("vanhanh"));
    }
}
