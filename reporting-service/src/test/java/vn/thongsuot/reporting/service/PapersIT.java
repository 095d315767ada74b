package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.reporting.chain.Sha256;

/** What goes with a report: live while it is written, and as it was kept from the approval on. */
@Tag("once")
class PapersIT extends RunningService {

    private static final List<String> PAPERS = List.of(
            "annexes",
            "brief?format=html",
            "brief?format=docx",
            "brief?format=pdf",
            "news?format=html",
            "news?format=pdf");

    private static final String NOTHING = """
            {"unit": "vps", "recipient": "sct", "kind": "THEMATIC", "title": "Báo cáo", "directive": "d1",
             "period": {"from": "2025-04-11", "to": "2025-05-05"}, "answer": "NOTHING_TO_REPORT"}""";

    @BeforeEach
    void aDeedWasDone() {
        others().activity("a1", 1, """
                "title": "Tin, bài về WCID", "measurements": [{"indicator": "articles", "value": "1500"}]""");
        figures("directive=d1", totalIs("articles", "1500"));
        await().atMost(PATIENCE)
                .until(() ->
                        author().get("/api/v1/directives/d1/lineage").text().contains("a1"));
    }

    @Test
    void theyTellWhatTheReportTellsAndStayAsTheyWereApproved() throws IOException {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(text(id, "brief")).contains("TÓM TẮT BÁO CÁO", "1.500", "DỰ THẢO");
        assertThat(text(id, "news")).contains("TIN CỔNG THÔNG TIN", "Tin, bài về WCID");
        assertThat(valueInTheWorkbook(id)).isEqualTo(1500);
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        assertThat(head().approve(id).status()).isEqualTo(200);
        var kept = hashes(id);
        assertThat(text(id, "brief")).doesNotContain("DỰ THẢO");
        try (var pdf = Loader.loadPDF(bytes(id, "brief?format=pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
        others().activity("a1", 2, """
                "title": "Tin, bài đã sửa", "measurements": [{"indicator": "articles", "value": "1700"}]""");
        figures("directive=d1", totalIs("articles", "1700"));
        assertThat(hashes(id)).isEqualTo(kept);
        assertThat(valueInTheWorkbook(id)).isEqualTo(1500);
    }

    @Test
    void whatIsAskedWronglyIsRefused() {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        for (var bad : List.of("annexes?format=pdf", "brief?format=xlsx", "news?format=doc")) {
            var answer = author().get(Client.REPORTS + "/" + id + "/" + bad);
            assertThat(answer.status()).as(bad).isEqualTo(422);
            assertThat(answer.pointer()).as(bad).isEqualTo("format");
            assertThat(answer.rule())
                    .as(bad)
                    .isEqualTo(bad.startsWith("annexes") ? "annexes-format" : "document-format");
        }
        for (var paper : PAPERS) {
            assertThat(author().get(Client.REPORTS + "/nowhere/" + paper).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void aReportWithoutTablesHasNoWorkbookAndKeepsNone() {
        var drafted = author().post(Client.REPORTS, NOTHING);
        assertThat(drafted.status()).as(drafted.text()).isEqualTo(201);
        var annexes = Client.REPORTS + "/" + drafted.id() + "/annexes";
        assertThat(author().get(annexes).status()).isEqualTo(409);
        assertThat(author().get(annexes).code()).isEqualTo("report-without-tables");

        author().post(Client.REPORTS + "/" + drafted.id() + "/submission", "");
        assertThat(head().approve(drafted.id()).status()).isEqualTo(200);
        assertThat(reader().get(annexes).status()).isEqualTo(409);
        assertThat(reader().get(annexes).code()).isEqualTo("paper-not-kept");
    }

    private double valueInTheWorkbook(String id) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes(id, "annexes")))) {
            for (var sheet : book) {
                for (var row : sheet) {
                    var cell = row.getCell(2);
                    if (cell != null && row.getCell(0).toString().contains("tin, bài")) {
                        return cell.getNumericCellValue();
                    }
                }
            }
        }
        return Double.NaN;
    }

    private List<String> hashes(String id) {
        return PAPERS.stream().map(paper -> Sha256.of(bytes(id, paper))).toList();
    }

    private String text(String id, String paper) {
        return new String(bytes(id, paper + "?format=html"), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String id, String paper) {
        return reader().file(Client.REPORTS + "/" + id + "/" + paper).body();
    }
}
