package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

class PlanServiceIT extends RunningService {

    private static final String TOPIC = "thongsuot.plans";
    private static final String ISSUE = "{\"number\": 105, \"date\": \"2025-09-25\"}";

    @Test
    void whatIsDraftedCanBeReadBackAndSentAgain() {
        var made = author().post(thuanAn());
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo(Client.PLANS + "/" + made.id());
        var read = author().get(made.header("Location"));
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.body()).isEqualTo(made.body());
        assertThat(read.body().path("content")).isEqualTo(json(thuanAn()));
        var same =
                author().change(made.id(), "\"1\"", read.body().path("content").toString());
        assertThat(same.status()).isEqualTo(200);
        assertThat(same.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    @Tag("TA-12")
    @Tag("TA-22")
    @Tag("TA-31")
    @Tag("TA-33")
    void aDraftSaysWhatIsMissingAndWhatToLookAt() {
        var plan = author().post(thuanAn()).body();
        assertThat(plan.path("missing")).hasSize(4);
        assertThat(plan.path("warnings")
                        .valueStream()
                        .map(warning -> warning.path("code").asString()))
                .containsExactly("WINDOW_NOT_CONFIRMED", "WINDOW_BEFORE_BASE", "REFERENCE_MISMATCH");
    }

    @Test
    @Tag("TA-01")
    @Tag("TA-02")
    @Tag("TA-21")
    void theDocumentGetsItsNumberAndDateAndStaysTheSameOtherwise() {
        var id = author().post(thuanAn()).id();
        var before = document(id);
        assertThat(before)
                .contains("Thuận An, ngày %s tháng %s năm 2025".formatted(Absence.ROOM, Absence.ROOM))
                .contains("/KH-UBND");
        assertThat(author().act(id, "submission", "").status()).isEqualTo(200);
        var approved = deputy().approve(id, ISSUE);
        assertThat(approved.body().path("status").asString()).isEqualTo("APPROVED");
        var after = document(id);
        assertThat(after).contains("Số: 105/KH-UBND", "Thuận An, ngày 25 tháng 9 năm 2025");
        assertThat(changedLines(before, after))
                .hasSize(4)
                .anyMatch(line -> line.contains("class=\"standing\""))
                .anyMatch(line -> line.contains("data-standing=\"APPROVED\""));
    }

    @Test
    @Tag("TA-21")
    void theDocumentIsHtmlInVietnamese() {
        var id = author().post(thuanAn()).id();
        var page = author().get(Client.PLANS + "/" + id + "/document?format=html");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.text()).contains("lang=\"vi\"", ThuanAn.THEME, ThuanAn.SLOGAN, "./.");
        assertThat(author().get(Client.PLANS + "/" + id + "/document?format=odt")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Tag("TA-04")
    void aDraftFollowsItsDirectivesButAnApprovedPlanStays() {
        var draft = author().post(thuanAn()).id();
        var approved = author().post(thuanAn()).id();
        author().act(approved, "submission", "");
        deputy().approve(approved, ISSUE);
        var later = new DirectiveCopy(
                "OFFICIAL_LETTER",
                new DirectiveCopy.SymbolCopy("4652/BKHCN-DMST"),
                "2025-09-14",
                new DirectiveCopy.IssuerCopy("Bộ Khoa học và Công nghệ"),
                "khác",
                null);
        new Neighbours(topics, tenant).directive(ThuanAn.LETTER_OF_MINISTRY, 2, later);
        await().until(() -> document(draft).contains("4652/BKHCN-DMST"));
        assertThat(document(approved)).contains("4652/BKHCN-ĐMST").doesNotContain("4652/BKHCN-DMST");
    }

    @Test
    void everyStepIsToldWithItsVersionAndKeepsToTheContract() {
        var id = author().post(thuanAn()).id();
        author().act(id, "submission", "");
        var returned = deputy().act(id, "return", "{\"section\": \"II.4\", \"remarks\": \"Bổ sung\"}");
        assertThat(returned.body().at("/remarks/0/section").asString()).isEqualTo("II.4");
        author().change(id, "\"3\"", plan());
        author().act(id, "submission", "");
        deputy().approve(id, ISSUE);
        var told = told(6);
        assertThat(told)
                .extracting(SentEvent::type)
                .containsExactly(
                        "vn.thongsuot.plan.drafted.v1",
                        "vn.thongsuot.plan.submitted.v1",
                        "vn.thongsuot.plan.returned.v1",
                        "vn.thongsuot.plan.changed.v1",
                        "vn.thongsuot.plan.submitted.v1",
                        "vn.thongsuot.plan.approved.v1");
        assertThat(told).extracting(SentEvent::sequence).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(told)
                .allSatisfy(event -> assertThat(EventSchemas.violations(
                                event.type(), event.data().toString()))
                        .isEmpty());
    }

    @Test
    void neitherTextsNorTheSignerAreTold() {
        author().post(thuanAn());
        assertThat(told(1).getFirst().data().toString())
                .doesNotContain(ThuanAn.SIGNER, "paragraphs", "Trên đây là Kế hoạch");
    }

    @Test
    @Tag("TA-02")
    void theRegisterOfTheYearGivesEachPlanANumberOfItsOwn() {
        assertThat(approvedNumber("{\"drawNumber\": true, \"date\": \"2025-09-25\"}"))
                .isEqualTo("1");
        assertThat(approvedNumber("{\"number\": 2}")).isEqualTo("2");
        assertThat(approvedNumber("{\"drawNumber\": true}")).isEqualTo("3");
        var late = author().post(thuanAn()).id();
        author().act(late, "submission", "");
        assertThat(deputy().approve(late, "{\"number\": 2}").code()).isEqualTo("number-taken");
    }

    @Test
    void listsShowWhatTheTopicTells() {
        var full = author().post(thuanAn()).id();
        var shortOne = author().post(plan()).id();
        assertThat(ids("")).containsExactly(full, shortOne);
        assertThat(ids("?unit=" + ThuanAn.COMMITTEE)).containsExactly(full, shortOne);
        assertThat(ids("?unit=" + ThuanAn.CULTURE)).isEmpty();
        assertThat(ids("?directive=" + ThuanAn.LETTER_OF_DEPARTMENT)).containsExactly(full);
        var page = author().get(Client.PLANS + "?limit=1").body();
        assertThat(page.at("/items/0").has("content")).isFalse();
        assertThat(ids("?limit=1&cursor=" + page.path("next").asString())).containsExactly(shortOne);
    }

    @Test
    void whatWaitsForApprovalIsFoundAmongAllPlansOfTheTenant() {
        var draft = author().post(plan()).id();
        var waiting = author().post(plan()).id();
        author().act(waiting, "submission", "");
        assertThat(ids("?status=SUBMITTED")).containsExactly(waiting);
        assertThat(ids("?status=DRAFT")).containsExactly(draft);
        assertThat(ids("?status=APPROVED")).isEmpty();
        assertThat(ids("?status=SUBMITTED&unit=" + ThuanAn.COMMITTEE)).containsExactly(waiting);
        assertThat(ids("?status=SUBMITTED&unit=" + ThuanAn.CULTURE)).isEmpty();
        var approved = deputy().approve(waiting, "{}");
        assertThat(approved.status()).isEqualTo(200);
        assertThat(ids("?status=SUBMITTED")).isEmpty();
        assertThat(ids("?status=APPROVED")).containsExactly(waiting);
    }

    @Test
    void aRepeatedRequestDraftsOnce() {
        var first = author().post(Client.PLANS, "once", plan());
        var second = author().post(Client.PLANS, "once", plan());
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(ids("")).hasSize(1);
    }

    @Test
    void rightsComeFromPosts() {
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        assertThat(reader.get(Client.PLANS).status()).isEqualTo(200);
        assertThat(reader.post(plan()).code()).isEqualTo("right-missing");
        assertThat(deputy().post(plan()).status()).isEqualTo(403);
        var id = author().post(plan()).id();
        author().act(id, "submission", "");
        assertThat(author().approve(id, "{}").status()).isEqualTo(403);
        assertThat(deputy().approve(id, "{}").status()).isEqualTo(200);
    }

    @Test
    void theInterfaceIsDescribed() {
        var description = author().get("/v3/api-docs").body();
        assertThat(description.path("openapi").asString()).startsWith("3.1");
        assertThat(description.path("paths").propertyNames())
                .contains(Client.PLANS, Client.PLANS + "/{id}/approval", Client.PLANS + "/{id}/document");
        assertThat(description.at("/components/schemas/SectionRequest").isMissingNode())
                .isFalse();
        assertThat(description.path("components").path("schemas").propertyNames())
                .contains("StepRunRequest", "ProcessStepRequest", "OpenItem", "TaskGroup");
    }

    private String approvedNumber(String approval) {
        var id = author().post(thuanAn()).id();
        author().act(id, "submission", "");
        return deputy().approve(id, approval).body().path("number").asString();
    }

    private String document(String id) {
        return author().get(Client.PLANS + "/" + id + "/document").text();
    }

    private static List<String> changedLines(String before, String after) {
        var old = before.lines().toList();
        return after.lines().filter(line -> !old.contains(line)).toList();
    }

    private List<String> ids(String query) {
        return author().get(Client.PLANS + query)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    /** An event may come twice, with the same sequence; here each counts once. */
    private List<SentEvent> told(int count) {
        return await().until(this::toldOnce, events -> events.size() >= count);
    }

    private List<SentEvent> toldOnce() {
        var once = new TreeMap<Long, SentEvent>();
        topics.events(TOPIC, tenant).forEach(event -> once.putIfAbsent(event.sequence(), event));
        return List.copyOf(once.values());
    }
}
