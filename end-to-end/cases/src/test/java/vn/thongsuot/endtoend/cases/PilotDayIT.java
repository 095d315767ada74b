package vn.thongsuot.endtoend.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.endtoend.PilotPapers.textOfDocx;
import static vn.thongsuot.endtoend.PilotPapers.textOfHtml;
import static vn.thongsuot.endtoend.PilotPapers.textOfPdf;
import static vn.thongsuot.endtoend.cases.PilotReading.reasons;
import static vn.thongsuot.endtoend.cases.PilotReading.row;
import static vn.thongsuot.endtoend.cases.PilotReading.standings;
import static vn.thongsuot.endtoend.cases.PilotReading.total;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.PilotPapers;
import vn.thongsuot.endtoend.RunningSuite;

/** The pilot day through the gateway, with real tokens and every service a process of its own; then what must be true of it. */
@Tag("once")
class PilotDayIT {

    private static final String STRANGER = "quantri.hanoi";

    private static RunningSuite suite;
    private static PilotDay day;

    @BeforeAll
    static void theDay() {
        suite = RunningSuite.start();
        day = new PilotDay(suite);
        day.unitsAndPostsComeFromOneWorkbook();
        day.theLetterComesInAsPdfAndIsRegistered();
        day.theLeaderRemarksAndTheOfficerGetsIt();
        day.nineReceiveAndEightPlan();
        day.eightActWithPhotosAndOneCorrects();
        day.nineAnswer();
        day.theDepartmentConsolidates();
        day.aSectionIsReturnedRewrittenAndTheReportApproved();
        day.theSignedCopyIsAttachedAndTheReportGoesUp();
        day.aFactIsCorrectedTooLate();
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void theLetterIsReadAsItIsPrintedAndKeptByteForByte() {
        var read = day.intake.required("proposal");
        assertThat(read.at("/symbol/value/raw").asString()).isEqualTo(PilotPapers.SYMBOL);
        assertThat(read.at("/date/value").asString()).isEqualTo("2025-09-14");
        assertThat(read.at("/issuer/value/unit").asString()).isEqualTo(day.department.unit(PilotRoster.PROVINCE));
        assertThat(read.at("/subject/value").asString()).isEqualTo(PilotPapers.SUBJECT);
        assertThat(file(day.matter.directivePath() + "/file")).isEqualTo(day.letter);
    }

    @Test
    void theBoardNamesTheSilentCommuneWithItsReasonsAndWhomToCall() {
        var board = await().atMost(PilotPeople.PATIENCE)
                .until(
                        () -> read(day.matter.directivePath() + "/follow-up?limit=50"),
                        found -> found.at("/counts/report/NOTHING_TO_REPORT").asInt() == 1
                                && found.at("/counts/report/SENT").asInt() == 9);
        var row = row(board, day.silent());
        assertThat(row.at("/reason/words").asString()).isEqualTo("Chưa tiếp nhận văn bản");
        assertThat(reasons(row)).containsExactly("NOT_RECEIVED", "NO_PLAN", "NO_REPORT");
        assertThat(row.at("/contact/phone").asString()).isEqualTo(PilotRoster.phone(10));
        assertThat(row(board, day.withNothing()).at("/report/state").asString()).isEqualTo("NOTHING_TO_REPORT");
        assertThat(day.active())
                .allSatisfy(commune -> assertThat(reasons(row(board, commune))).isEmpty());
        assertThat(board.at("/counts/receipt/SENT").asInt()).isEqualTo(1);
        assertThat(board.at("/counts/plan/APPROVED").asInt()).isEqualTo(8);
    }

    @Test
    void theFiguresAreThoseRecordedAndNameTheSilentCommune() {
        var figures = day.awaitFigures(day.matter.attendances(), day.attendances() - 105 + 200);
        assertThat(total(figures, "deeds").path("value").asString()).isEqualTo("16");
        assertThat(total(figures, day.matter.banners()).path("value").asString())
                .isEqualTo(Long.toString(day.banners()));
        assertThat(total(figures, day.matter.banners()).path("deeds").asInt()).isEqualTo(8);
        await().atMost(PilotPeople.PATIENCE)
                .untilAsserted(
                        () -> assertThat(standings(read(day.matter.figures()).required("silent")))
                                .isEqualTo(Map.of(day.silent().unit(), "NOT_RECEIVED")));
        var nothing = read(day.matter.figures()).required("nothingToReport");
        assertThat(nothing).hasSize(1);
        assertThat(nothing.at("/0/unit").asString()).isEqualTo(day.withNothing().unit());
        var alone = read(day.matter.figures() + "&unit=" + day.silent().unit());
        assertThat(total(alone, "deeds").has("value")).as("silence is not 0").isFalse();
        assertThat(total(alone, "deeds").path("reason").asString()).isEqualTo("NOT_REPORTED");
        var empty = read(day.matter.figures() + "&unit=" + day.withNothing().unit());
        assertThat(total(empty, "deeds").path("reason").asString()).isEqualTo("NOTHING_TO_REPORT");
    }

    @Test
    void theConsolidatedReportSaysTheSameOnThePageAndOnPaper() {
        for (var text : List.of(
                textOfHtml(new String(day.frozen, UTF_8)), textOfPdf(day.frozenPdf), textOfDocx(document("docx")))) {
            assertThat(text)
                    .contains("Tổng hợp kết quả hưởng ứng trên địa bàn tỉnh", PilotDay.REWRITTEN)
                    .contains("Tình hình báo cáo của 10 đơn vị được giao: 8 đơn vị đã báo cáo; 1 đơn vị trả lời không"
                            + " phát sinh; 1 đơn vị chưa báo cáo.")
                    .contains(day.silent().name() + " chưa tiếp nhận văn bản chưa có số liệu")
                    .contains("Chưa có số liệu của: " + day.silent().name() + " (chưa tiếp nhận văn bản)")
                    .contains(day.withNothing().name() + " không phát sinh không phát sinh")
                    .contains("Nhân dân xã An Bình đồng tình hưởng ứng.")
                    .contains("Số băng rôn, khẩu hiệu đơn vị " + day.banners() + " 8")
                    .contains("Số lượt người tham gia đơn vị " + day.attendances() + " 8")
                    .doesNotContain("DỰ THẢO");
        }
    }

    @Test
    void whatWasApprovedStaysAndTheLaterCorrectionStandsBesideIt() {
        var view = await().atMost(PilotPeople.PATIENCE)
                .until(
                        day.department::reported,
                        found -> found.required("changedSince").size() == 1);
        assertThat(view.at("/changedSince/0/activity").asString())
                .isEqualTo(day.communes.get(4).conferenceId());
        assertThat(document("html")).isEqualTo(day.frozen);
        assertThat(document("pdf")).isEqualTo(day.frozenPdf);
        assertThat(view.at("/lastReturn/changedSections/0").asString()).isEqualTo("s2-1");
        assertThat(standings(view.required("silent")))
                .isEqualTo(Map.of(day.silent().unit(), "NOT_RECEIVED"));
        assertThat(standings(view.required("answered")))
                .hasSize(9)
                .containsEntry(day.withNothing().unit(), "NOTHING_TO_REPORT");
        assertThat(view.required("inputs")
                        .valueStream()
                        .map(input -> input.required("hash").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        day.answering().stream().map(PilotDayIT::hash).toList());
    }

    @Test
    void theSignedCopyComesBackByteForByteAndTheReportHasArrived() {
        assertThat(file(day.department.reportPath() + "/signed")).isEqualTo(day.signed);
        var view = day.department.reported();
        assertThat(view.at("/signedCopy/coversWholeFile").asBoolean()).isTrue();
        assertThat(view.at("/received/by").asString()).isEqualTo("Chuyên viên Văn phòng");
    }

    @Test
    void eachOfTheEightShowsAPicture() {
        assertThat(day.active()).allSatisfy(commune -> {
            var photos = read(commune.bannerPath() + "/photos").required("items");
            assertThat(photos).hasSize(1);
            assertThat(file(photos.at("/0/uri").asString())).startsWith(0xFF, 0xD8);
        });
    }

    @Test
    void aPlanCanBeReadOnPaperAndEdited() {
        var path = day.communes.getFirst().planPath() + "/document?format=";
        var subject = "Triển khai hưởng ứng " + PilotMatter.CAMPAIGN;
        assertThat(textOfPdf(file(path + "pdf"))).contains("KẾ HOẠCH", subject, PilotPapers.SYMBOL);
        assertThat(textOfDocx(file(path + "docx"))).contains("KẾ HOẠCH", subject, PilotPapers.SYMBOL);
    }

    @Test
    void nobodyElseSeesAnyOfIt() {
        day.people.makes(PilotPeople.OPERATOR, "/api/v1/tenants", """
                {"id": "ha-noi", "name": "Thành phố Hà Nội", "administrators": ["%s"]}""".formatted(STRANGER));
        for (var list :
                List.of("units", "directives", "directives/intakes", "assignments", "plans", "activities", "reports")) {
            assertThat(day.people.reads(STRANGER, "/api/v1/" + list).required("items"))
                    .as(list)
                    .isEmpty();
        }
        for (var path : day.things()) {
            assertThat(day.people.as(STRANGER).get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(day.people.as(STRANGER).get(day.matter.figures()).body())
                .doesNotContain(day.silent().unit());
    }

    private static JsonNode read(String path) {
        return day.people.reads(PilotPeople.OFFICER, path);
    }

    private static byte[] file(String path) {
        return day.people.as(PilotPeople.OFFICER).file(path);
    }

    private static byte[] document(String format) {
        return day.department.document(format);
    }

    private static String hash(PilotCommune commune) {
        return commune.reported().at("/snapshot/hash").asString();
    }
}
