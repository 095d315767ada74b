package vn.thongsuot.platformtest.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.CommandKey;
import vn.thongsuot.platform.aggregate.Decision;
import vn.thongsuot.platform.aggregate.Erasure;
import vn.thongsuot.platform.aggregate.Outcome;
import vn.thongsuot.platform.aggregate.Versioned;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platform.tenancy.TenantRegistry;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.infrastructure.TestTopics;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class MongoAggregatesIT extends AggregatesKit {

    private static final Erasure TEXT = Erasure.of("text", Erasure.Basis.STATE_SECRET);

    @Autowired
    private Aggregates<Note> aggregates;

    @Autowired
    private TestTopics topics;

    @BeforeEach
    void bothTenantsAreRegistered(@Autowired TenantRegistry tenants) {
        tenants.register(OWNER, "owner", Set.of("an"));
        tenants.register(OTHER, "other", Set.of("binh"));
    }

    @Test
    void erasureTakesTheWordsOutOfTheAuditAndLeavesProofThatTheyWere(@Autowired TenantDatabases databases) {
        create(OWNER, "k1", "body", Note.of(unit, "điều thứ nhất"));
        changeText(command(OWNER, null, null), "điều thứ hai");

        var blank = aggregates.erase(
                command(OWNER, null, null),
                id,
                TEXT,
                now -> Decision.accepted(now.state().saying(""), CHANGED));
        assertThat(blank.orThrow().version()).isEqualTo(3);

        told(OWNER, id);
        assertErased(databases);
        aggregates.erase(command(OWNER, null, null), id, TEXT, now -> Decision.unchanged());
        assertErased(databases);
        assertTold();
    }

    @Test
    void askingAgainForAnErasureLeavesWhatWasChangedAfterIt(@Autowired TenantDatabases databases) {
        create(OWNER, "k1", "body", Note.of(unit, "điều thứ nhất"));
        var erasure = command(OWNER, new CommandKey("k2", "erase"), null);
        aggregates.erase(erasure, id, TEXT, now -> Decision.accepted(now.state().saying(""), CHANGED));
        changeText(command(OWNER, null, null), "việc về sau");
        told(OWNER, id);

        assertThat(aggregates.erase(erasure, id, TEXT, now -> Decision.unchanged()))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.replayed()).isTrue());
        aggregates.erase(command(OWNER, null, null), id, TEXT, now -> Decision.unchanged());

        var entries = databases
                .of(OWNER)
                .getCollection("audit")
                .find(new Document("aggregate", id))
                .sort(new Document("version", 1))
                .into(new ArrayList<>());
        assertThat(entries).hasSize(3);
        assertThat(entries.subList(0, 2)).allSatisfy(entry -> assertThat(entry).containsKey("erased"));
        assertThat(entries.getLast().toJson()).contains("việc về sau").doesNotContain("erased");
    }

    /** The event of the erasure, and it alone, says up to where, what and why; the next state is told as ever. */
    private void assertTold() {
        var events = sent(OWNER, id);
        assertThat(events.getFirst().data().has("erased")).isFalse();
        var told = events.getLast().data();
        assertThat(told.path("text").asString()).isEmpty();
        assertThat(told.at("/erased/before").asLong()).isEqualTo(3);
        assertThat(told.at("/erased/fields/0").asString()).isEqualTo("text");
        assertThat(told.at("/erased/basis").asString()).isEqualTo("STATE_SECRET");
        assertThat(told.at("/erased/at").asString()).isNotBlank();
        changeText(command(OWNER, null, null), "về sau");
        told(OWNER, id);
        assertThat(sent(OWNER, id).getLast().data().has("erased")).isFalse();
    }

    private void assertErased(TenantDatabases databases) {
        var entries = databases
                .of(OWNER)
                .getCollection("audit")
                .find(new Document("aggregate", id))
                .into(new ArrayList<>());
        assertThat(entries).hasSize(3).allSatisfy(entry -> {
            assertThat(entry).containsKeys("by", "at", "origin", "type", "version");
            assertThat(entry.toJson()).doesNotContain("điều", "changes");
            assertThat(entry.get("erased", Document.class))
                    .containsKeys("sha256", "by", "at")
                    .containsEntry("basis", "STATE_SECRET")
                    .containsEntry("fields", List.of("text"));
        });
    }

    @Override
    protected Aggregates<Note> aggregates() {
        return aggregates;
    }

    /** What is on the topic once the newest version is its last record; what was sent again counts once. */
    @Override
    protected List<Told> told(TenantId tenant, String id) {
        long newest = aggregates.find(tenant, id).map(Versioned::version).orElse(0L);
        return await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> sent(tenant, id), sent -> lastSequence(sent) == newest)
                .stream()
                .collect(
                        LinkedHashMap<String, Told>::new,
                        (byId, event) -> byId.putIfAbsent(event.id(), told(tenant, event)),
                        LinkedHashMap::putAll)
                .values()
                .stream()
                .toList();
    }

    private List<SentEvent> sent(TenantId tenant, String id) {
        return topics.events(TOPIC.name(), tenant).stream()
                .filter(event -> event.subject().equals(id))
                .toList();
    }

    private static long lastSequence(List<SentEvent> sent) {
        return sent.isEmpty() ? 0 : sent.getLast().sequence();
    }

    private static Told told(TenantId tenant, SentEvent event) {
        var data = event.data();
        return new Told(
                tenant,
                event.subject(),
                event.sequence(),
                event.type(),
                new Note.Wire(
                        data.get("id").asString(),
                        data.get("version").asLong(),
                        data.get("text").asString()));
    }
}
