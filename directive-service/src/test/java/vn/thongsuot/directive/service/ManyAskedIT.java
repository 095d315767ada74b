package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Asking.ANSWERS;
import static vn.thongsuot.directive.service.Asking.REQUESTS;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;

/** What a request to two thousand costs the store, counted in its commands and not in time. */
@Import(ManyAskedIT.Counting.class)
class ManyAskedIT extends RunningService {

    private static final int SCHOOLS = 2_000;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {

        @Bean
        StoreCommands storeCommands() {
            return new StoreCommands();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer counted(StoreCommands commands) {
            return settings -> settings.addCommandListener(commands);
        }
    }

    @Autowired
    private Aggregates<Unit> units;

    @Autowired
    private StoreCommands store;

    @Test
    void answersAreMadeInOneBatchAndReadInOneQuery() {
        province.post("ghi", province.department, "\"RECORD\"");
        schools();
        await().atMost(Duration.ofSeconds(60)) // the post arrives among so many units
                .until(() -> province.clerk().get(REQUESTS).status() == 200);
        var asking = new Asking(province);
        var request = asking.draft(", \"recipientClasses\": [{\"words\": \"các trường\", \"kinds\": [\"SCHOOL\"]}]")
                .id();
        asking.send(request);
        var followUp = REQUESTS + "/" + request + "/follow-up";
        await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> province.clerk().get(followUp).body().at("/counts/missing/NOT_SENT"),
                        notSent -> notSent.isNumber() && notSent.asInt() == 0);
        assertThat(store.inserted("data-answers")).isEqualTo(SCHOOLS);
        assertThat(store.sent("insert", "data-answers"))
                .as("one write, which the driver splits where a store takes no more than a thousand at once")
                .isBetween(1L, 2L);

        var wholes = store.wholeReads("data-answers", SCHOOLS);
        var board = province.clerk().get(followUp + "?limit=200").body();
        assertThat(board.at("/counts/missing/NOT_RECEIVED").asInt()).isEqualTo(SCHOOLS);
        assertThat(store.wholeReads("data-answers", SCHOOLS) - wholes).isEqualTo(1);

        board.path("items")
                .valueStream()
                .limit(3)
                .forEach(one -> answer(one.path("answer").asString()));
        var rows = store.sent("find", "data-answer-rows");
        var all = province.clerk()
                .get(REQUESTS + "/" + request + "/consolidated?format=json")
                .body();
        assertThat(all.path("rows").size()).isEqualTo(3);
        assertThat(all.path("recipients").size()).isEqualTo(SCHOOLS);
        assertThat(store.sent("find", "data-answer-rows") - rows).isEqualTo(1);
    }

    private void answer(String answer) {
        var path = ANSWERS + "/" + answer;
        var version = await().atMost(Duration.ofSeconds(60))
                .until(() -> province.as("ghi").get(path), found -> found.status() == 200)
                .body()
                .path("version")
                .asLong();
        assertThat(province.as("ghi").put(path, version, Asking.rows("[\"A\"]")).status())
                .isEqualTo(200);
        var handedIn = province.as("ghi").postMatching(path + "/handing-in", "\"" + (version + 1) + "\"", "{}");
        assertThat(handedIn.status()).isEqualTo(200);
    }

    private void schools() {
        var made = new LinkedHashMap<String, Unit>();
        for (int i = 0; i < SCHOOLS; i++) {
            made.put("school-" + i, school(i));
        }
        var command = Command.ofService(province.tenant, "test", Instant.parse("2025-04-22T02:00:00Z"), "test");
        assertThat(units.createAll(command, made, Unit.ESTABLISHED)).isEqualTo(SCHOOLS);
    }

    private Unit school(int number) {
        return new Unit(
                "Trường số " + number,
                null,
                null,
                UnitKind.SCHOOL,
                Level.COMMUNE,
                UnitSystem.STATE,
                province.department,
                null,
                null,
                null,
                true,
                number,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
