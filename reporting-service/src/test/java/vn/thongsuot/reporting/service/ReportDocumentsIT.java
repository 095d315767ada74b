package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Reports as files, and the signed file beside them. */
class ReportDocumentsIT extends RunningService {

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
    @Tag("DN-32")
    void oneRecordGivesAPageAnEditableFileAndAPdfWithTheSameWords() throws IOException {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        var page = document(id, "html");
        assertThat(disposition(page)).startsWith("inline; filename=\"BC-du-thao.html\"");
        var docx = document(id, "docx");
        assertThat(disposition(docx)).startsWith("attachment; filename=\"BC-du-thao.docx\"");
        var pdf = document(id, "pdf");
        assertThat(disposition(pdf)).startsWith("attachment; filename=\"BC-du-thao.pdf\"");
        var html = new String(page.body(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ");
        for (var words : new String[] {
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "SỞ CÔNG THƯƠNG",
            "Hưởng ứng Ngày Sáng tạo và Đổi mới sáng tạo thế giới năm 2025",
            "Kính gửi: Sở Công Thương",
            "Bối cảnh do cán bộ viết.",
            "Tin, bài về",
            "1.500",
            "Nơi nhận:",
            "DỰ THẢO"
        }) {
            assertThat(oneLine(html)).as("HTML").contains(words);
            assertThat(textOfDocx(docx.body())).as("DOCX").contains(words);
            assertThat(textOfPdf(pdf.body())).as("PDF").contains(words);
        }
        assertThat(html).as("nobody signs a draft yet").doesNotContain("CHUYÊN VIÊN");
    }

    @Test
    void everyFormOfAnApprovedReportStaysByteForByte() throws IOException {
        var id = approved();
        var page = document(id, "html").body();
        var docx = document(id, "docx").body();
        var pdf = document(id, "pdf").body();
        assertThat(textOfPdf(pdf)).contains("Tin, bài về", "CHUYÊN VIÊN").doesNotContain("DỰ THẢO");

        others().activity("a1", 2, "\"title\": \"Tin, bài đã sửa\"");
        await().atMost(PATIENCE)
                .until(() -> author().get(Client.REPORTS + "/" + id)
                                .body()
                                .path("changedSince")
                                .size()
                        == 1);
        assertThat(document(id, "html").body()).isEqualTo(page);
        assertThat(document(id, "docx").body()).isEqualTo(docx);
        assertThat(document(id, "pdf").body()).isEqualTo(pdf);
    }

    @Test
    void theSignedFileIsGivenBackByteForByteAndItsStateIsShown() {
        var id = approved();
        var signed = SignedPdfs.signedBy("Nguyễn Văn Mẫu");
        var attached = head().attach(id, signed);
        assertThat(attached.status()).as(attached.text()).isEqualTo(200);
        assertThat(attached.body().at("/signedCopy/coversWholeFile").asBoolean())
                .isTrue();
        assertThat(reader().file(Client.REPORTS + "/" + id + "/signed").body()).isEqualTo(signed);
        var view = reader().get(Client.REPORTS + "/" + id).body();
        assertThat(view.at("/signed/sha256").asString()).isEqualTo(SignedPdfs.sha256(signed));
        assertThat(view.at("/signedCopy/signatures/0/signer").asString()).isEqualTo("Nguyễn Văn Mẫu");
        assertThat(head().attach(id, SignedPdfs.signedBy("Khác")).code()).isEqualTo("signed-copy-attached");
        assertThat(head().attach(id, signed).status()).isEqualTo(200);
        var told = await().atMost(PATIENCE)
                .until(
                        () -> topics.events("thongsuot.reports", tenant).stream()
                                .filter(event -> event.data().has("signed"))
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
        assertThat(told.data().toString()).doesNotContain("Nguyễn Văn Mẫu");
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
    }

    @Test
    void onlyASignedPdfOfAnApprovedReportIsTaken() {
        var draft = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        assertThat(head().attach(draft, SignedPdfs.signedBy("Một")).code()).isEqualTo("report-not-approved");
        var id = approved();
        assertThat(head().attach(id, SignedPdfs.unsigned()).status()).isEqualTo(422);
        assertThat(author().attach(id, SignedPdfs.signedBy("Một")).code()).isEqualTo("right-missing");
        assertThat(author().attach(id, new byte[] {'M', 'Z'}).code()).isEqualTo("right-missing");
        assertThat(reader().get(Client.REPORTS + "/" + id + "/signed").status()).isEqualTo(404);
    }

    private String approved() {
        var id = author().post(Client.REPORTS, ReportIT.DRAFT).id();
        author().post(Client.REPORTS + "/" + id + "/submission", "");
        var approved = head().approve(id);
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        return id;
    }

    private HttpResponse<byte[]> document(String id, String format) {
        var answer = reader().file(Client.REPORTS + "/" + id + "/document?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static String disposition(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Disposition").orElse("");
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return oneLine(new PDFTextStripper().getText(file));
        }
    }

    private static String textOfDocx(byte[] docx) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(file)) {
            return oneLine(text.getText());
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ");
    }
}
