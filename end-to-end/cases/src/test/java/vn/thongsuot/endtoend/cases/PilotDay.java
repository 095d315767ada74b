package vn.thongsuot.endtoend.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.endtoend.cases.PilotReading.standings;
import static vn.thongsuot.endtoend.cases.PilotReading.total;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import vn.thongsuot.endtoend.PilotPapers;
import vn.thongsuot.endtoend.RunningSuite;

/**
 * One day in the life of a province that tries the platform for one campaign: a department and ten communes, from the letter
 * that comes in as a PDF to the report that goes up. Eight communes do something, the ninth says that there was nothing, and
 * the tenth says nothing at all.
 */
final class PilotDay {

    /** What the third commune meant when it wrote 3. */
    static final long CORRECTED = 30;

    static final String REWRITTEN = "Sở đã hai lần đôn đốc xã chưa báo cáo.";

    final PilotPeople people;
    final PilotDepartment department;
    final List<PilotCommune> communes = new ArrayList<>();
    final byte[] letter = PilotPapers.letter();
    JsonNode intake = MissingNode.getInstance();
    PilotMatter matter = new PilotMatter("", "", "", "", "");
    byte[] frozen = {};
    byte[] frozenPdf = {};
    byte[] signed = {};

    PilotDay(RunningSuite suite) {
        people = new PilotPeople(suite);
        department = new PilotDepartment(people);
    }

    List<PilotCommune> active() {
        return communes.subList(0, 8);
    }

    PilotCommune withNothing() {
        return communes.get(8);
    }

    PilotCommune silent() {
        return communes.get(9);
    }

    List<PilotCommune> answering() {
        return communes.subList(0, 9);
    }

    void unitsAndPostsComeFromOneWorkbook() {
        department.begins();
    }

    void theLetterComesInAsPdfAndIsRegistered() {
        intake = department.takesTheLetterIn(letter);
        var campaign = department.campaign();
        matter = new PilotMatter(
                department.registers(intake, campaign),
                campaign,
                department.template(),
                department.indicator("banners", "Số băng rôn, khẩu hiệu"),
                department.indicator("attendances", "Số lượt người tham gia"));
        IntStream.rangeClosed(1, PilotRoster.COMMUNES.size())
                .mapToObj(number ->
                        new PilotCommune(people, matter, number, department.unit(PilotRoster.commune(number))))
                .forEach(communes::add);
    }

    void theLeaderRemarksAndTheOfficerGetsIt() {
        department.handsDownToTheOfficer();
    }

    void nineReceiveAndEightPlan() {
        answering().forEach(PilotCommune::receives);
        active().forEach(PilotCommune::plans);
    }

    void eightActWithPhotosAndOneCorrects() {
        active().forEach(PilotCommune::hangsBannersAndTakesAPhoto);
        active().forEach(PilotCommune::holdsAConference);
        communes.get(2).correctsItsBanners(CORRECTED);
        awaitFigures(matter.banners(), banners());
        awaitFigures(matter.attendances(), attendances());
    }

    void nineAnswer() {
        var to = department.unit(PilotRoster.DEPARTMENT);
        active().forEach(commune -> commune.reports(to));
        withNothing().answersThatThereWasNothing(to);
    }

    void theDepartmentConsolidates() {
        department.consolidates(matter, answering());
        await().atMost(PilotPeople.PATIENCE)
                .untilAsserted(() -> assertThat(standings(department.reported().required("silent")))
                        .isEqualTo(Map.of(silent().unit(), "NOT_RECEIVED")));
    }

    void aSectionIsReturnedRewrittenAndTheReportApproved() {
        department.submits();
        department.returnsASection();
        department.rewritesTheSection(REWRITTEN);
        department.submits();
        assertThat(department.approvesWhatIsStale().status()).isEqualTo(412);
        department.approves();
        frozen = department.document("html");
        frozenPdf = department.document("pdf");
    }

    void theSignedCopyIsAttachedAndTheReportGoesUp() {
        signed = PilotPapers.signed(frozenPdf);
        department.attachesTheSignedCopy(signed);
        department.sendsUp();
        assertThat(department.completes().required("status").asString()).isEqualTo("COMPLETED");
    }

    /** The fifth commune finds an error when all is done. */
    void aFactIsCorrectedTooLate() {
        communes.get(4).correctsItsConference(200);
    }

    /** Banners of the eight, the corrected value once. */
    long banners() {
        return active().stream().mapToLong(PilotCommune::banners).sum() - 3 + CORRECTED;
    }

    long attendances() {
        return active().stream().mapToLong(PilotCommune::attendances).sum();
    }

    /** Addresses of what came to be, of each kind one. */
    List<String> things() {
        var mine = communes.getFirst();
        return List.of(
                matter.directivePath(),
                matter.directivePath() + "/file",
                matter.directivePath() + "/follow-up",
                "/api/v1/directives/intakes/" + intake.required("id").asString(),
                mine.planPath() + "/document?format=pdf",
                mine.bannerPath() + "/photos",
                mine.reportPath(),
                department.reportPath() + "/document",
                department.reportPath() + "/signed");
    }

    /** Figures over all that was recorded, as soon as they are complete and no other. */
    JsonNode awaitFigures(String indicator, long value) {
        return await().atMost(PilotPeople.PATIENCE)
                .until(
                        () -> people.reads(PilotPeople.OFFICER, matter.figures()),
                        read -> read.required("complete").asBoolean()
                                && total(read, indicator)
                                        .path("value")
                                        .asString("")
                                        .equals(Long.toString(value)));
    }
}
