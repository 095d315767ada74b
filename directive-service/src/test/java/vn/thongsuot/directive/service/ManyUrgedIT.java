package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.directive.service.Province.DIRECTIVES;
import static vn.thongsuot.directive.service.UrgingRequests.URGINGS;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.Unit;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.aggregate.Command;

/** What it costs the store to urge two thousand, counted in its commands and not in time. */
@Import(ManyAskedIT.Counting.class)
class ManyUrgedIT extends RunningService {

    private static final int SCHOOLS = 2_000;

    @Autowired
    private Aggregates<Unit> units;

    @Autowired
    private StoreCommands store;

    @Test
    void theUrgedAreMadeInOneBatchAndCountedInOneQueryForAPageOfTheBoard() {
        schools();
        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        province.clerk().get(DIRECTIVES).status() == 200); // the post has arrived among so many units
        var directive = province.register(
                        "1/A-B", ", \"recipientClasses\": [{\"words\": \"các trường\", \"kinds\": [\"SCHOOL\"]}]")
                .id();
        var board = DIRECTIVES + "/" + directive + "/follow-up";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> province.clerk()
                                .get(board)
                                .body()
                                .at("/counts/receipt/SENT")
                                .asInt()
                        == SCHOOLS);
        var finds = store.sent("find", "units", province.tenant);
        var urging = province.clerk().post(URGINGS, UrgingRequests.body(province, directive, "Khẩn trương"));
        assertThat(urging.body().at("/late/0/units")).hasSize(SCHOOLS);
        assertThat(store.sent("find", "units", province.tenant) - finds)
                .as("no query for each unit, but those of the rounds that go on meanwhile")
                .isLessThan(SCHOOLS / 100);
        await().atMost(Duration.ofSeconds(60)).until(() -> store.inserted("urged") == SCHOOLS);
        assertThat(store.sent("insert", "urged"))
                .as("one write, which the driver splits where a store takes no more than a thousand at once")
                .isBetween(1L, 2L);
        var tallies = store.sent("aggregate", "urged");
        var rows = province.clerk().get(board + "?limit=200").body().path("items");
        assertThat(rows).hasSize(200).allMatch(row -> row.at("/urged/count").asInt() == 1);
        assertThat(store.sent("aggregate", "urged") - tallies).isEqualTo(1);
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
