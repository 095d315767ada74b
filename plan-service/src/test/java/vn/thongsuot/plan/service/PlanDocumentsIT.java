package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.thongsuot.documents.Absence;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platformtest.files.SignedPdfs;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Plans as files, and the signed file beside them. */
class PlanDocumentsIT extends RunningService {

    private static final String ISSUE = "{\"number\": 45, \"date\": \"2025-09-25\"}";

    @Test
    @Tag("TA-01")
    @Tag("TA-21")
    @Tag("TA-30:part")
    void aDraftPrintsItsBlanksInEveryForm() throws IOException {
        var id = author().post(thuanAn()).id();
        var docx = document(id, "docx");
        assertThat(docx.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(disposition(docx)).startsWith("attachment; filename=\"KH-UBND-du-thao.docx\"");
        assertThat(textOfDocx(docx.body())).contains(partsOfTheDraft()).satisfies(PlanDocumentsIT::hasExactlyItsBlanks);
        var pdf = document(id, "pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(disposition(pdf)).startsWith("attachment; filename=\"KH-UBND-du-thao.pdf\"");
        assertThat(textOfPdf(pdf.body())).contains(partsOfTheDraft()).satisfies(PlanDocumentsIT::hasExactlyItsBlanks);
        var html = document(id, "html");
        assertThat(disposition(html)).startsWith("inline; filename=\"KH-UBND-du-thao.html\"");
        assertThat(textOfHtml(html.body())).contains(partsOfTheDraft()).satisfies(PlanDocumentsIT::hasExactlyItsBlanks);
        assertThat(disposition(document(id, "pdf&inline=true"))).startsWith("inline; ");
    }

    /** Room for number, day and month, as the source has it; nowhere else a blank, and no dots in the place of one. */
    private static void hasExactlyItsBlanks(String text) {
        var blanks = Pattern.compile("\\S+(?= {5,}\\S)").matcher(text).results();
        assertThat(blanks.map(MatchResult::group)).containsExactlyInAnyOrder("Số:", "ngày", "tháng");
        assertThat(text.replaceAll(" +", " "))
                .contains("Số: /KH-UBND", "Thuận An, ngày tháng năm 2025")
                .doesNotContain(Absence.BLANK);
    }

    private static String[] partsOfTheDraft() {
        return new String[] {
            "DỰ THẢO",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "ỦY BAN NHÂN DÂN",
            "XÃ THUẬN AN",
            ThuanAn.content().subject(),
            "TM. ỦY BAN NHÂN DÂN",
            "Lưu: VT.",
            "./."
        };
    }

    @Test
    @Tag("TA-30:part")
    void anApprovedPlanIsNamedByItsNumberAndNoLongerADraft() throws IOException {
        var id = approved();
        var pdf = document(id, "pdf");
        assertThat(disposition(pdf)).startsWith("attachment; filename=\"45-KH-UBND.pdf\"");
        assertThat(textOfPdf(pdf.body()))
                .contains("Số: 45/KH-UBND", "Thuận An, ngày 25 tháng 9 năm 2025")
                .doesNotContain("DỰ THẢO");
        assertThat(document(id, "pdf").body()).isEqualTo(pdf.body());
        assertThat(document(id, "docx").body()).isEqualTo(document(id, "docx").body());
    }

    @Test
    void theSignedFileIsGivenBackByteForByteAndItsStateIsShown() {
        var id = approved();
        var signed = SignedPdfs.signedBy("Nguyễn Thị Mẫu");
        var hash = SignedPdfs.sha256(signed);
        var attached = deputy().attach(id, "sign-1", signed);
        assertThat(attached.status()).as(attached.body().toString()).isEqualTo(200);
        assertThat(deputy().attach(id, "sign-1", signed).header("Idempotent-Replayed"))
                .isEqualTo("true");
        assertThat(author().file(Client.PLANS + "/" + id + "/signed").body()).isEqualTo(signed);
        var view = author().get(Client.PLANS + "/" + id).body();
        assertThat(view.at("/signed/sha256").asString()).isEqualTo(hash);
        assertThat(view.at("/signedCopy/state").asString()).isEqualTo("SIGNED_COPY_ATTACHED");
        assertThat(view.at("/signedCopy/coversWholeFile").asBoolean()).isTrue();
        assertThat(view.at("/signedCopy/signatures/0/signer").asString()).isEqualTo("Nguyễn Thị Mẫu");
        assertThat(view.at("/signedCopy/signatures/0/time").asString()).isEqualTo("2025-09-26T02:30:00Z");
        assertThat(author().get(Client.PLANS + "/" + id + "/document").text())
                .contains("data-standing=\"SIGNED_COPY_ATTACHED\"");
        var told = await().until(
                        () -> topics.events("thongsuot.plans", tenant).stream()
                                .filter(event -> event.data().has("signed"))
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
        assertThat(told.data().at("/signed/sha256").asString()).isEqualTo(hash);
        assertThat(told.data().toString()).doesNotContain("Nguyễn Thị Mẫu");
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
    }

    @Test
    void anotherSignedFileNeverTakesItsPlace() {
        var id = approved();
        var signed = SignedPdfs.signedBy("Một");
        assertThat(attach(id, signed).status()).isEqualTo(200);
        assertThat(attach(id, SignedPdfs.signedBy("Hai")).code()).isEqualTo("signed-copy-attached");
        assertThat(attach(id, signed).status()).isEqualTo(200);
        assertThat(author().file(Client.PLANS + "/" + id + "/signed").body()).isEqualTo(signed);
    }

    @Test
    void onlyASignedPdfOfAnApprovedPlanIsTaken() {
        var draft = author().post(thuanAn()).id();
        assertThat(attach(draft, SignedPdfs.signedBy("Một")).code()).isEqualTo("plan-not-approved");
        var id = approved();
        assertThat(attach(id, SignedPdfs.unsigned()).rule()).isEqualTo("pdf-not-signed");
        assertThat(attach(id, "no PDF at all".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(422);
        assertThat(attach(id, new byte[0]).rule()).isEqualTo("file-empty");
        assertThat(author().attach(id, "no-right", SignedPdfs.signedBy("Một")).code())
                .isEqualTo("right-missing");
        var noPdf = "no PDF at all".getBytes(StandardCharsets.UTF_8);
        assertThat(author().attach(id, "not-looked-into", noPdf).code()).isEqualTo("right-missing");
        assertThat(attach("nowhere", noPdf).status()).isEqualTo(404);
        assertThat(attach("nowhere", SignedPdfs.signedBy("Một")).status()).isEqualTo(404);
        assertThat(author().get(Client.PLANS + "/" + id + "/signed").status()).isEqualTo(404);
    }

    private Answer attach(String id, byte[] file) {
        return deputy().attach(id, UUID.randomUUID().toString(), file);
    }

    private String approved() {
        var id = author().post(thuanAn()).id();
        author().act(id, "submission", "");
        assertThat(deputy().approve(id, ISSUE).status()).isEqualTo(200);
        return id;
    }

    private HttpResponse<byte[]> document(String id, String format) {
        var answer = author().file(Client.PLANS + "/" + id + "/document?format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    private static String disposition(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Disposition").orElse("");
    }

    private static String textOfPdf(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(file).replace('\u00a0', ' ').replaceAll("[\\r\\n]+", " ");
        }
    }

    private static String textOfHtml(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("(?s)<head>.*</head>", "")
                .replaceAll("<[^>]+>", " ")
                .replaceAll("[\\r\\n ]+", " ")
                .replace('\u00a0', ' ');
    }

    private static String textOfDocx(byte[] docx) throws IOException {
        try (var file = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(file)) {
            return text.getText().replace('\u00a0', ' ');
        }
    }
}
