package vn.thongsuot.platformtest.replica;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import vn.thongsuot.platform.events.ConditionalUpserts;
import vn.thongsuot.platform.events.ConditionalUpserts.Upsert;
import vn.thongsuot.platform.tenancy.TenantDatabases;
import vn.thongsuot.platformtest.application.KitApplication;
import vn.thongsuot.platformtest.infrastructure.WithInfrastructure;

/** The newest stays, in whatever order and however often states come, and a stale one holds up none beside it. */
@SpringBootTest(classes = KitApplication.class)
@WithInfrastructure
class ConditionalUpsertsIT {

    private MongoCollection<Document> states;

    @BeforeEach
    void empty(@Autowired TenantDatabases databases) {
        states = databases.platform().getCollection("upserts_" + UUID.randomUUID());
    }

    @Test
    void aNewerStateReplacesAnOlderOne() {
        apply(upsert("a", 1), upsert("b", 4));
        apply(upsert("a", 3), upsert("b", 5));

        assertThat(sequences()).containsExactly("a 3 as of 3", "b 5 as of 5");
    }

    @Test
    void whatComesLateOrTwiceChangesNothingAndTheRestOfTheBatchIsWritten() {
        apply(upsert("a", 2), upsert("b", 1));
        apply(upsert("a", 1), upsert("c", 1), upsert("b", 1), upsert("d", 7), upsert("a2", 2));
        apply(upsert("d", 7), upsert("d2", 2), upsert("a2", 1));

        assertThat(sequences())
                .containsExactly(
                        "a 2 as of 2", "a2 2 as of 2", "b 1 as of 1", "c 1 as of 1", "d 7 as of 7", "d2 2 as of 2");
    }

    @Test
    void nothingIsWrittenOfNothing() {
        apply();

        assertThat(sequences()).isEmpty();
    }

    private void apply(Upsert... upserts) {
        ConditionalUpserts.apply(states, "seq", List.of(upserts));
    }

    private static Upsert upsert(String id, long sequence) {
        return new Upsert(id, sequence, new Document("state", "as of " + sequence));
    }

    private List<String> sequences() {
        var found = new ArrayList<String>();
        states.find()
                .sort(new Document("_id", 1))
                .forEach(state ->
                        found.add(state.getString("_id") + " " + state.get("seq") + " " + state.getString("state")));
        return found;
    }
}
