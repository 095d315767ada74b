package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Three levels: the office's report goes into the department's, and that into the province's summary. */
class RollUpIT extends RunningService {

    private static final String SUMMARISER = "tonghop.skhcn";

    private static final String DEPARTMENT = """
            {"unit": "sct", "recipient": "skhcn", "kind": "THEMATIC", "title": "Báo cáo của Sở", "directive": "d1",
             "period": {"from": "2025-04-11", "to": "2025-05-05"}, "inputs": ["%1$s"],
             "narratives": {"s2-2": "Toàn Sở đã tuyên truyền sâu rộng."},
             "quotes": [{"report": "%1$s", "section": "s1-1", "into": "s1-1"}]}""";

    private static final String PROVINCE = """
            {"unit": "skhcn", "recipient": "ubnd", "contentScope": "ubnd", "kind": "THEMATIC", "title": "Tổng hợp tỉnh",
             "directive": "d2", "period": {"from": "2025-04-11", "to": "2025-05-05"}, "inputs": ["%1$s"],
             "quotes": [{"report": "%1$s", "section": "s2-2", "into": "s2-2"}]}""";

    @BeforeEach
    void theDepartmentOfScienceSummarises() {
        others().unit("skhcn", "Sở Khoa học và Công nghệ", "DEPARTMENT", "\"parent\": \"ubnd\",");
        others().post("p-sum", "skhcn", SUMMARISER, "[\"REPORT\", \"APPROVE\", \"RECEIVE\"]");
        await().atMost(PATIENCE)
                .until(() -> summariser().get("/api/v1/figures?unit=skhcn").status() == 200);
    }

    @Test
    @Tag("DN-31")
    void theOfficesReportIsAnInputOfTheDepartmentsAndThatOfTheProvinces() {
        var office = sent(author(), ReportIT.DRAFT);
        assertThat(incoming("sct")).containsExactly(office);
        assertThat(head().act(office, "receipt", 4, "")
                        .body()
                        .at("/received/by")
                        .asString())
                .isEqualTo("Chuyên viên");

        var department = sent(head(), DEPARTMENT.formatted(office));
        var officesHash = snapshot(office);
        assertThat(page(department))
                .containsSubsequence(
                        "id=\"s1-1\"",
                        "Theo báo cáo của Văn phòng Sở (ngày 05/5/2025, bản duyệt " + officesHash.substring(0, 12)
                                + "):",
                        "Bối cảnh do cán bộ viết.");

        assertThat(incoming("skhcn")).containsExactly(department);
        var province = sent(summariser(), PROVINCE.formatted(department));
        assertThat(page(province))
                .contains("Phạm vi nội dung: Ủy ban nhân dân tỉnh Đồng Nai", "Theo báo cáo của Sở Công Thương (")
                .contains("Toàn Sở đã tuyên truyền sâu rộng.");
        var inputs = summariser().get(Client.REPORTS + "/" + province).body().path("inputs");
        assertThat(inputs).singleElement().satisfies(input -> {
            assertThat(input.path("report").asString()).isEqualTo(department);
            assertThat(input.path("unit").asString()).isEqualTo("sct");
            assertThat(input.path("hash").asString()).isEqualTo(snapshot(department));
        });
    }

    @Test
    void whatTheRecipientReturnsStaysAndItsSuccessorIsSeenBesideTheConsolidatedReport() {
        var office = sent(author(), ReportIT.DRAFT);
        var signed = page(office);
        var department = approved(head(), DEPARTMENT.formatted(office));
        var frozen = page(department);

        assertThat(author().act(office, "return", 4, "{\"remarks\": \"Tự trả.\"}")
                        .status())
                .isEqualTo(403);
        var back = head().act(office, "return", 4, "{\"section\": \"s1-1\", \"remarks\": \"Viết lại bối cảnh.\"}");
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(back.body().path("status").asString()).isEqualTo("APPROVED");
        assertThat(page(office)).isEqualTo(signed);
        assertThat(head().act(office, "return", 5, "{\"remarks\": \"Lần nữa.\"}")
                        .code())
                .isEqualTo("report-sent-back");

        assertThat(refused(DEPARTMENT.formatted(office))).isEqualTo("input-sent-back");

        var successor = back.body().at("/sentBack/successor").asString();
        var draft = author().get(Client.REPORTS + "/" + successor).body();
        assertThat(draft.path("supersedes").asString()).isEqualTo(office);
        assertThat(draft.at("/lastReturn/section").asString()).isEqualTo("s1-1");
        author().change(successor, "\"1\"", "{\"narratives\": {\"s1-1\": \"Bối cảnh đã viết lại.\"}}");
        submitAndApprove(author(), successor);
        assertThat(page(successor)).contains("Thay thế báo cáo ngày 05/5/2025", "Bối cảnh đã viết lại.");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(head().get(Client.REPORTS + "/" + department)
                                .body()
                                .path("inputChanges"))
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.path("sentBack").asBoolean()).isTrue();
                            assertThat(change.path("report").asString()).isEqualTo(office);
                            assertThat(change.at("/successors/0/report").asString())
                                    .isEqualTo(successor);
                            assertThat(change.at("/successors/0/hash").asString())
                                    .isEqualTo(snapshot(successor));
                        }));
        assertThat(page(department)).isEqualTo(frozen);
    }

    @Test
    void onlyApprovedReportsFromBelowAreTaken() {
        var draft = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(refused(DEPARTMENT.formatted(draft))).isEqualTo("input-not-approved");
        assertThat(refused(DEPARTMENT.formatted("nothing"))).isEqualTo("input-unknown");

        var office = approved(author(), ReportIT.DRAFT);
        assertThat(summariser()
                        .post(Client.REPORTS, PROVINCE.formatted(office).replace("\"contentScope\": \"ubnd\",", ""))
                        .body()
                        .at("/errors/0/rule")
                        .asString())
                .isEqualTo("input-not-below");
        var emptyQuote = DEPARTMENT.formatted(office).replace("\"section\": \"s1-1\"", "\"section\": \"s2-4\"");
        assertThat(refused(emptyQuote)).isEqualTo("nothing-to-quote");
        assertThat(refused(DEPARTMENT.formatted(office).replace("\"into\": \"s1-1\"", "\"into\": \"s9\"")))
                .isEqualTo("unknown-section");
    }

    @Test
    void aReportIsSentOnceAndOnlyWhenApprovedAndOnlyByItsUnit() {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(author().act(id, "sending", 1, "").code()).isEqualTo("report-not-approved");
        assertThat(head().act(id, "receipt", 1, "").code()).isEqualTo("report-not-sent");
        submitAndApprove(author(), id);
        assertThat(reader().act(id, "sending", 3, "").code()).isEqualTo("right-missing");
        assertThat(author().act(id, "sending", 3, "").status()).isEqualTo(200);
        assertThat(author().act(id, "sending", 4, "").code()).isEqualTo("report-sent");
        assertThat(author().act(id, "receipt", 4, "").code()).isEqualTo("right-missing");

        var nowhere = approved(author(), ReportIT.DRAFT.replace("\"recipient\": \"sct\",", ""));
        assertThat(author().act(nowhere, "sending", 3, "").code()).isEqualTo("report-without-recipient");
    }

    @Test
    void theWayUpIsToldAsTheContractSaysWithoutRemarks() {
        var id = sent(author(), ReportIT.DRAFT);
        head().act(id, "receipt", 4, "");
        head().act(id, "return", 5, "{\"remarks\": \"Nhắc riêng cán bộ.\"}");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(told(id))
                        .endsWith(
                                "vn.thongsuot.report.sent.v1",
                                "vn.thongsuot.report.received.v1",
                                "vn.thongsuot.report.returned.v1"));
        assertThat(topics.events("thongsuot.reports", tenant)).allSatisfy(event -> {
            assertThat(EventSchemas.violations(event.type(), event.data().toString()))
                    .isEmpty();
            assertThat(event.data().toString()).doesNotContain("Nhắc riêng cán bộ.");
        });
    }

    @Test
    void aLowerReportThatItsUnitReplacesIsSeenBesideTheConsolidatedReport() {
        var office = approved(author(), ReportIT.DRAFT);
        var department = approved(head(), DEPARTMENT.formatted(office));
        var replacing =
                "{\"supersedes\": \"" + office + "\"," + ReportIT.DRAFT.strip().substring(1);
        var successor = author().post(Client.REPORTS, replacing).id();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(head().get(Client.REPORTS + "/" + department)
                                .body()
                                .at("/inputChanges/0/successors/0/report")
                                .asString())
                        .isEqualTo(successor));
        assertThat(author().post(Client.REPORTS, replacing.replace(office, successor))
                        .pointer())
                .isEqualTo("/supersedes");
    }

    private List<String> told(String id) {
        return topics.events("thongsuot.reports", tenant).stream()
                .filter(event -> event.subject().equals(id))
                .map(SentEvent::type)
                .distinct() // at least once: a busy relay may tell the same again
                .toList();
    }

    private String refused(String draft) {
        var answer = head().post(Client.REPORTS, draft);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.body().at("/errors/0/rule").asString();
    }

    private List<String> incoming(String unit) {
        return head().get(Client.REPORTS + "?status=APPROVED&recipient=" + unit)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    private String sent(Client by, String draft) {
        var id = approved(by, draft);
        var sent = by.act(id, "sending", 3, "");
        assertThat(sent.status()).as(sent.text()).isEqualTo(200);
        return id;
    }

    private String approved(Client by, String draft) {
        var drafted = by.post(Client.REPORTS, draft);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        submitAndApprove(by, drafted.id());
        return drafted.id();
    }

    private void submitAndApprove(Client by, String id) {
        by.post(Client.REPORTS + "/" + id + "/submission", "");
        var first = head().approve(id);
        var approved = first.status() == 403 ? by.approve(id) : first;
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    private String snapshot(String id) {
        return head().get(Client.REPORTS + "/" + id).body().at("/snapshot/hash").asString();
    }

    private String page(String id) {
        return head().get(Client.REPORTS + "/" + id + "/document").text();
    }

    private Client summariser() {
        return Client.of(port, issuer.token(tenant, SUMMARISER));
    }
}
