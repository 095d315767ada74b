package vn.thongsuot.reporting.service;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.wire.EventSchemas;
import vn.thongsuot.reporting.definition.OpeningPeriods;
import vn.thongsuot.reporting.definition.RemindingOfReports;

/** A regime from its definition to who has reported. Its communes are the offices and divisions of the department. */
class DefinitionsIT extends RunningService {

    static final String PATH = "/api/v1/report-definitions";
    static final String PERIODS = "/api/v1/report-periods";
    static final String DUTIES = "/api/v1/report-duties";

    /** Opened as early as may be, so that there are open periods on whatever day this runs. */
    static final String MONTHLY = """
            {"kind": "PERIODIC", "name": "Báo cáo chuyển đổi số", "unit": "sct", "legalBasis": "qd", "rule": "MONTH",
             "opensBefore": 60, "validFrom": "2025-01-01", "outline": "three-heads",
             "steps": [
               {"reporters": {"kinds": ["OFFICE", "DIVISION"], "under": "sct"}, "recipient": "sct",
                "due": {"form": "AFTER_CUT_OFF", "days": 2, "working": true}},
               {"reporters": {"units": ["sct"]}, "due": {"form": "DAY_OF_MONTH", "day": {"months": 1, "day": 5}}}]}""";

    @Autowired
    OpeningPeriods opening;

    @Autowired
    RemindingOfReports reminding;

    private String definition = "";

    @BeforeEach
    void aDecisionOfTheProvinceMakesTheRegime() {
        decision(others());
        definition = await().atMost(PATIENCE)
                .until(() -> head().post(PATH, MONTHLY), made -> made.status() == 201)
                .id();
    }

    /** The legal basis of {@link #MONTHLY}. */
    static void decision(Neighbours others) {
        others.tell("directives", "directive.registered", "qd", 1, """
                {"system": "STATE", "kind": "DECISION", "issuer": {"name": "UBND tỉnh"}, "issuerLevel": "PROVINCE",
                 "symbol": {"raw": "06/2024/QĐ-UBND", "normalised": "6/2024/QĐ-UBND", "flags": []}, "status": "ISSUED",
                 "subject": "Quy định chế độ báo cáo", "direction": "REFERENCE", "citations": [], "recipients": [],
                 "completeness": []}""");
    }

    private void enter() {
        var entered = head().post(PATH + "/" + definition + "/entry", "");
        assertThat(entered.status()).as(entered.text()).isEqualTo(200);
        assertThat(entered.body().path("state").asString()).isEqualTo("IN_FORCE");
        opening.open(tenant);
    }

    private List<JsonNode> items(String path) {
        return reader().get(path).body().path("items").valueStream().toList();
    }

    /** Of the last of the periods that are open at once: the same for each unit, and not over on any day of a month. */
    private JsonNode duty(String unit) {
        return items(DUTIES + "?unit=" + unit).stream()
                .max(comparing(one -> one.at("/period/to").asString()))
                .orElseThrow();
    }

    private JsonNode standing(JsonNode duty, String state) {
        var path = DUTIES + "/" + duty.path("id").asString();
        return await(state)
                .atMost(PATIENCE)
                .until(
                        () -> reader().get(path).body(),
                        now -> now.path("state").asString().equals(state));
    }

    private void handedIn(String report) {
        var path = Client.REPORTS + "/" + report;
        head().post(path + "/submission", "");
        var approved = head().approve(report);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        var sent = head().act(report, "sending", 3, "");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
    }

    @Test
    void whoAsksDefinesAndWhoIsAskedReads() {
        assertThat(author().post(PATH, MONTHLY).code()).isEqualTo("right-missing");
        assertThat(author().post(PATH + "/" + definition + "/entry", "").code()).isEqualTo("right-missing");
        var read = reader().get(PATH + "/" + definition).body();
        assertThat(read.path("coming")).hasSize(3).allSatisfy(one -> {
            assertThat(one.path("name").asString()).startsWith("tháng ");
            assertThat(one.path("last")).hasSize(2);
        });
        assertThat(items(PATH + "?unit=sct&state=DRAFT")).hasSize(1);
        assertThat(items(PATH + "?state=IN_FORCE")).isEmpty();
        var tried = reader().get("/api/v1/report-deadlines?rule=MONTH&days=2&working=true&opensBefore=60")
                .body()
                .path("items");
        assertThat(tried).hasSize(3);
        assertThat(tried.at("/0/last/0/last")).isEqualTo(read.at("/coming/0/last/0/last"));
        var far = reader().get("/api/v1/report-deadlines?rule=YEAR&days=2&validFrom=2150-01-01")
                .body();
        assertThat(far.at("/items/0/yearsUnknown").toString())
                .as("of which nobody knows Tết")
                .isEqualTo("[2150]");
    }

    @Test
    void severalInstancesOpenAPeriodOnceAndAskEachUnitOnce() {
        head().post(PATH + "/" + definition + "/entry", "");
        var looks = List.of(
                CompletableFuture.supplyAsync(() -> opening.open(tenant)),
                CompletableFuture.supplyAsync(() -> opening.open(tenant)));
        looks.forEach(CompletableFuture::join);
        var periods = items(PERIODS + "?definition=" + definition);
        assertThat(periods).hasSizeGreaterThan(1);
        var last = periods.stream()
                .max(comparing(one -> one.at("/period/to").asString()))
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(items(DUTIES + "?period=" + last))
                .extracting(one -> one.path("unit").asString())
                .containsExactlyInAnyOrder("vps", "qlcn", "sct");
        assertThat(items(DUTIES + "?period=" + last))
                .filteredOn(one -> one.path("unit").asString().equals("sct"))
                .extracting(one -> one.path("recipient").asString())
                .containsExactly("ubnd");
        others().unit("moi", "Phòng mới lập", "DIVISION", "\"parent\": \"sct\",");
        await().atMost(PATIENCE)
                .until(() -> opening.open(tenant) >= 0
                        && !items(DUTIES + "?unit=moi&period=" + last).isEmpty());
        assertThat(reader().get(PERIODS + "/" + last).body().at("/tally/asked").asInt())
                .isEqualTo(4);
        for (var topic : List.of("report-definitions", "report-periods", "report-duties")) {
            await().atMost(PATIENCE)
                    .until(() -> !topics.events("thongsuot." + topic, tenant).isEmpty());
            assertThat(topics.events("thongsuot." + topic, tenant))
                    .allSatisfy(event -> assertThat(EventSchemas.violations(
                                    event.type(), event.data().toString()))
                            .isEmpty());
        }
    }

    @Test
    void aClickDraftsTheReportThatIsAskedForAndTheFollowUpTellsWhoHasAnswered() {
        enter();
        var duty = duty("vps");
        var path = DUTIES + "/" + duty.path("id").asString() + "/report";
        assertThat(reader().post(path, "{}").code()).isEqualTo("right-missing");
        var drafted = author().post(path, "{}");
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var report = author().get(Client.REPORTS + "/" + drafted.id()).body();
        assertThat(report.path("period")).isEqualTo(duty.path("period"));
        assertThat(report.path("directive").asString()).isEqualTo("qd");
        assertThat(report.path("recipient").asString()).isEqualTo("sct");
        assertThat(report.path("kind").asString()).isEqualTo("PERIODIC");
        assertThat(report.path("title").asString()).startsWith("Báo cáo chuyển đổi số tháng ");
        assertThat(report.at("/outline/4/title").asString()).isEqualTo("Về thể chế");
        assertThat(author().post(path, "{}").code())
                .as("by somebody else at once")
                .isEqualTo("already-exists");
        assertThat(author().post(path, "{\"note\": \"Vì sao\"}").rule()).isEqualTo("note-without-answer");

        handedIn(drafted.id());
        var done = standing(duty, "ON_TIME");
        assertThat(done.path("report").asString()).isEqualTo(drafted.id());
        assertThat(done.path("late").asBoolean()).isFalse();
        var other = DUTIES + "/" + duty("qlcn").path("id").asString() + "/report";
        handedIn(head().post(other, "{\"nothing\": true, \"note\": \"Không có hoạt động.\"}")
                .id());
        standing(duty("qlcn"), "NOTHING_TO_REPORT");
        var tally = reader().get(PERIODS + "/" + duty.path("reportPeriod").asString())
                .body()
                .path("tally");
        assertThat(tally.at("/byState/ON_TIME").asInt()).isEqualTo(1);
        assertThat(tally.at("/byState/NOTHING_TO_REPORT").asInt()).isEqualTo(1);
        assertThat(reminding.remind(tenant)).isGreaterThanOrEqualTo(0);
        assertThat(reader().get("/api/v1/report-reminders?unit=vps&since=2025-01-01")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatTheUnitDraftedByItselfIsItsAnswerToo() {
        enter();
        var duty = duty("vps");
        var own = author().post(Client.REPORTS, """
                {"unit": "vps", "recipient": "sct", "kind": "PERIODIC", "title": "Tự lập", "directive": "qd",
                 "period": {"from": "%s", "to": "%s"}}""".formatted(
                duty.at("/period/from").asString(), duty.at("/period/to").asString()));
        assertThat(own.status()).as(own.text()).isEqualTo(201);
        var path = DUTIES + "/" + duty.path("id").asString();
        await().atMost(PATIENCE)
                .until(() -> reader().get(path).body().path("report").asString().equals(own.id()));
        assertThat(reader().get(path).body().path("standing").asString()).isEqualTo("REPORT_IN_DRAFT");
        assertThat(author().post(path + "/report", "{}").code()).isEqualTo("duty-has-report");
    }

    @Test
    void aChangeReachesLaterPeriodsOnlyAndWhatEndedOpensNone() {
        enter();
        var before = items(PERIODS + "?definition=" + definition);
        var changed = head().put(PATH + "/" + definition, 2, MONTHLY.replace("chuyển đổi số", "số hóa"));
        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.body().path("version").asInt()).isEqualTo(3);
        opening.open(tenant);
        assertThat(items(PERIODS + "?definition=" + definition)).isEqualTo(before);
        assertThat(head().put(PATH + "/" + definition, 3, MONTHLY.replace("\"unit\": \"sct\"", "\"unit\": \"vps\""))
                        .rule())
                .isEqualTo("unit-stays");
        assertThat(head().put(PATH + "/" + definition, 3, MONTHLY.replace("\"OFFICE\", \"DIVISION\"", "\"SCHOOL\""))
                        .rule())
                .isEqualTo("nobody-asked");

        assertThat(head().post(PATH + "/" + definition + "/end", "")
                        .body()
                        .path("state")
                        .asString())
                .isEqualTo("ENDED");
        opening.open(tenant);
        assertThat(items(PERIODS + "?definition=" + definition)).isEqualTo(before);
        assertThat(head().post(PATH + "/" + definition + "/entry", "").code()).isEqualTo("definition-ended");
        assertThat(reader().get(PATH + "/" + definition).body().path("coming")).isEmpty();
    }
}
