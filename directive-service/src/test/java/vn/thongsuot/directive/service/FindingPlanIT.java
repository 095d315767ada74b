package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoCollection;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** That lists of documents are served by an index, as a store that explains itself says of the very queries it is sent. */
@Import(FindingPlanIT.Listening.class)
class FindingPlanIT extends RunningService {

    private static final int DOCUMENTS = 5_000;
    private static final String CROWD = "directives_crowd";

    /** How stores say that they look at all of them, or walk an index that says nothing about what is asked for. */
    private static final Pattern EVERY_DOCUMENT =
            Pattern.compile("COLLSCAN|Seq Scan|(?:Scan on|Scan using|indexName:) (?:_id_|made_1__id_1)(?!\\w)");

    private static final List<String> QUERIES = List.of(
            "?q=4652/SCT-KHTC",
            "?q=chuyen+khongco",
            "?q=khongc",
            "?symbol=4652/SCT-KHTC",
            "/register?sheet=OUT&unit=u&year=2025",
            "/doubles");

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Finds finds() {
            return new Finds();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer heard(Finds finds) {
            return settings -> settings.addCommandListener(finds);
        }
    }

    /** The queries on documents. */
    static final class Finds implements CommandListener {

        final Queue<BsonDocument> all = new ConcurrentLinkedQueue<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            var command = event.getCommand();
            if (event.getCommandName().equals("find")
                    && command.getString("find").getValue().equals("directives")) {
                all.add(command.clone());
            }
        }
    }

    @Autowired
    private Finds finds;

    @Autowired
    private TenantDatabases databases;

    @Test
    void noListLooksAtEveryDocument() {
        var crowd = crowd();
        assertThat(plan(new BsonDocument("filter", new BsonDocument("state.nothing", new BsonString("x")))))
                .containsPattern(EVERY_DOCUMENT);
        assertThat(crowd.countDocuments()).isEqualTo(DOCUMENTS);
        for (var query : QUERIES) {
            finds.all.clear();
            province.clerk().get(Province.DIRECTIVES + query);
            assertThat(finds.all)
                    .as(query)
                    .isNotEmpty()
                    .allSatisfy(find -> assertThat(plan(find)).doesNotContainPattern(EVERY_DOCUMENT));
        }
    }

    /** Many documents beside the real ones, which are sent events of, under the very indexes of those. */
    private MongoCollection<Document> crowd() {
        var database = databases.of(province.tenant);
        var crowd = database.getCollection(CROWD);
        for (var index : database.getCollection("directives").listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                crowd.createIndex(index.get("key", Document.class));
            }
        }
        crowd.insertMany(
                IntStream.range(0, DOCUMENTS).mapToObj(FindingPlanIT::document).toList());
        return crowd;
    }

    private String plan(BsonDocument find) {
        var bare = new BsonDocument("find", new BsonString(CROWD)).append("filter", find.get("filter"));
        if (find.containsKey("sort")) {
            bare.append("sort", find.get("sort")).append("limit", find.get("limit"));
        }
        try {
            return databases
                    .of(province.tenant)
                    .executeCommand(new Document("explain", bare))
                    .toJson();
        } catch (MongoCommandException | DataAccessException e) {
            return abort("this store does not explain itself");
        }
    }

    private static Document document(int number) {
        var filing = new Document("words", List.of("w" + number, "chuyen", "doi"))
                .append("suspected", false)
                .append("registers", List.of("OUT|u" + number % 50 + "|2024"));
        var state = new Document("filing", filing).append("symbol", new Document("key", "k" + number));
        return new Document("_id", "raw-" + number)
                .append("version", 1L)
                .append("made", new Date(number))
                .append("state", state);
    }
}
