package vn.thongsuot.directive.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.http.Answer;

/** What officials do with a task on the running service: hand in, confirm, ask for more time, count. */
class TaskLifeIT extends RunningService {

    private static final String TASKS = "/api/v1/tasks";

    @Test
    void aProductIsReturnedHandedInAgainAndConfirmed() {
        var task = overdue();
        assertThat(handIn(task, "\"on\": \"2025-01-31\", \"text\": \"Gửi ông Trần Văn A\"")
                        .status())
                .isEqualTo(200);
        assertThat(verdict(task, "\"confirmed\": false, \"reason\": \"Thiếu phụ lục\"")
                        .status())
                .isEqualTo(200);
        var again = handIn(
                task, "\"on\": \"2025-02-02\", \"products\": [{\"kind\": \"REPORT\", \"id\": \"bao-cao-quy-mot\"}]");
        assertThat(again.body().at("/awaiting/0").asString()).isEqualTo(province.office);
        var closed = verdict(task, "\"confirmed\": true").body();
        assertThat(closed.path("execution").asString()).isEqualTo("DONE");
        assertThat(closed.path("deadlineState").asString()).isEqualTo("DONE_LATE");
        assertThat(closed.at("/progress/0/because").asString()).isEqualTo("CONFIRMED");
        var kept = province.clerk().get(TASKS + "/" + task).body();
        assertThat(kept.path("handIns")
                        .valueStream()
                        .map(each -> each.path("state").asString()))
                .containsExactly("RETURNED", "CONFIRMED");
        assertThat(kept.at("/handIns/0/ruling/reason").asString()).isEqualTo("Thiếu phụ lục");
        var told = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> topics.events("thongsuot.tasks", province.tenant).toString(),
                        all -> all.contains("CONFIRMED"));
        assertThat(told).doesNotContain("Trần Văn A", "Thiếu phụ lục", "Văn thư", "bao-cao-quy-mot");
    }

    @Test
    void moreTimeIsGrantedAndBothDaysAnswer() {
        var task = overdue();
        var asked = worker().post(TASKS + "/" + task + "/extension", """
                {"unit": "%s", "to": "2999-01-31", "reason": "Chờ số liệu của Bộ"}""".formatted(province.office));
        assertThat(asked.body().at("/extensions/0/state").asString()).isEqualTo("WAITING");
        assertThat(asked.body().path("deadlineState").asString()).isEqualTo("OVERDUE");
        assertThat(asked.body().path("decides").asBoolean()).as("who does it").isFalse();
        var seen = province.clerk().get(TASKS + "/" + task).body();
        assertThat(seen.path("decides").asBoolean()).as("who gave it").isTrue();
        assertThat(seen.path("askedTo").asString()).isEqualTo("2999-01-31");
        assertThat(cells("&against=EXTENDED").at("/cells/OPEN_OVERDUE").asInt()).isEqualTo(1);
        var granted = province.clerk().post(TASKS + "/" + task + "/extension/verdict", "{\"granted\": true}");
        assertThat(granted.body().path("extendedTo").asString()).isEqualTo("2999-01-31");
        assertThat(granted.body().has("askedTo")).as("nothing waits").isFalse();
        assertThat(granted.body().at("/deadline/date").asString()).isEqualTo("2025-01-31");
        assertThat(granted.body().path("deadlineState").asString()).isEqualTo("NOT_DUE");
        assertThat(granted.body().path("originalDeadlineState").asString()).isEqualTo("OVERDUE");
        assertThat(cells("&against=EXTENDED").at("/cells/OPEN_IN_TIME").asInt()).isEqualTo(1);
        assertThat(cells("&against=ORIGINAL").at("/cells/OPEN_OVERDUE").asInt()).isEqualTo(1);
        assertThat(cells("&against=ORIGINAL").path("against").asString()).isEqualTo("ORIGINAL");
    }

    @Test
    void cellsAreOfOneUnitOneDirectiveAndOnePeriod() {
        var letter = province.register("9/A-B", ", \"date\": \"2025-03-14\"").id();
        province.clerk()
                .post(TASKS, """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "a",
                 "roles": [{"role": "LEAD", "unit": "%s"}, {"role": "COORDINATE", "unit": "%s"}]}""".formatted(letter, province.office, province.department))
                .id();
        overdue();
        assertThat(cells("").path("total").asInt()).isEqualTo(2);
        assertThat(cells("&unit=" + province.office).path("total").asInt()).isEqualTo(2);
        assertThat(cells("&unit=" + province.department).path("total").asInt()).isZero();
        assertThat(cells("&directive=" + letter).at("/cells/OPEN_IN_TIME").asInt())
                .isEqualTo(1);
        assertThat(cells("&directive=" + letter).path("withoutDeadline").asInt())
                .isEqualTo(1);
        assertThat(cells("&from=2025-03-14&to=2025-03-14").path("total").asInt())
                .isEqualTo(1);
        assertThat(cells("&from=2025-03-15").path("total").asInt()).isEqualTo(1);
        assertThat(cells("&to=2025-03-13").path("total").asInt()).isZero();
    }

    @Test
    void aTenantKeepsItsOwnYearBesideTheDelivered() {
        var path = "/api/v1/calendars/2025";
        var delivered = province.clerk().get(path);
        assertThat(delivered.header("ETag")).isEqualTo("\"0\"");
        assertThat(delivered.body().path("delivered").asBoolean()).isTrue();
        assertThat(delivered.body().path("days")).hasSize(13);
        var own = """
                {"days": [{"date": "2025-04-29", "kind": "HOLIDAY", "name": "Nghỉ riêng", "source": "QĐ 1"}]}""";
        assertThat(province.clerk().put(path, 0, own).problem()).startsWith("403 right-missing");
        assertThat(province.administrator().put(path, 0, own).status()).isEqualTo(200);
        assertThat(province.administrator().put(path, 0, own).problem()).isEqualTo("412 stale");
        assertThat(province.administrator().put(path, 7, own).problem()).isEqualTo("412 stale");
        assertThat(province.clerk().get(path).body().path("delivered").asBoolean())
                .isFalse();
        var query = "/api/v1/calendars/deadline?form=UNTIL&date=2025-04-29";
        var last = province.clerk().get(query).body();
        assertThat(last.path("date").asString()).isEqualTo("2025-04-30");
        assertThat(last.at("/named/0/source").asString()).isEqualTo("QĐ 1");
        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        topics.events("thongsuot.calendars", province.tenant).size() == 1);
    }

    /** Of the office, from the department, due at the end of January 2025. */
    private String overdue() {
        province.post("canbo", province.office, "\"RECORD\"");
        var letter = province.register("8/A-B", "").id();
        return province.clerk()
                .post(TASKS, """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "Báo cáo",
                 "roles": [{"role": "LEAD", "unit": "%s"}],
                 "deadline": {"asWritten": "đến hết ngày 31/01/2025", "date": "2025-01-31"}}""".formatted(letter, province.office))
                .id();
    }

    private Client worker() {
        return province.as("canbo");
    }

    private Answer handIn(String task, String more) {
        return worker().post(
                        TASKS + "/" + task + "/hand-in", "{\"unit\": \"%s\", %s}".formatted(province.office, more));
    }

    private Answer verdict(String task, String more) {
        var body = "{\"unit\": \"%s\", %s}".formatted(province.office, more);
        return province.clerk().post(TASKS + "/" + task + "/hand-in/verdict", body);
    }

    private JsonNode cells(String query) {
        return province.clerk()
                .get(TASKS + "/cells?" + query.replaceFirst("^&", ""))
                .body();
    }
}
