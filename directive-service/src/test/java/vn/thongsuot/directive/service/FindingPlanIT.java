package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.mongodb.MongoCommandException;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.Date;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @BeforeEach
    void thousandsOfDocumentsAreThere() {
        var documents = IntStream.range(0, DOCUMENTS)
                .mapToObj(FindingPlanIT::document)
                .toList();
        databases.of(province.tenant).getCollection("directives").insertMany(documents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?q=4652/SCT-KHTC",
                "?q=chuyen+khongco",
                "?q=khongc",
                "?symbol=4652/SCT-KHTC",
                "/register?sheet=IN&unit=u&year=2025",
                "/doubles"
            })
    void noListLooksAtEveryDocument(String query) {
        finds.all.clear();
        province.clerk().get(Province.DIRECTIVES + query);
        assertThat(finds.all).isNotEmpty().allSatisfy(find -> assertThat(plan(find))
                .doesNotContain("COLLSCAN")
                .doesNotContain("Seq Scan"));
    }

    private String plan(BsonDocument find) {
        var bare = new BsonDocument("find", find.get("find")).append("filter", find.get("filter"));
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
                .append("registers", List.of("IN|u" + number % 50 + "|2024"));
        var state = new Document("filing", filing).append("symbol", new Document("key", "k" + number));
        return new Document("_id", "raw-" + number)
                .append("version", 1L)
                .append("sent", 1L)
                .append("made", new Date(number))
                .append("state", state);
    }
}
