package vn.thongsuot.endtoend.cases;

import static org.awaitility.Awaitility.await;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.Form;
import vn.thongsuot.endtoend.PilotPapers;

/** One commune of the pilot day, and what its officer and its leader do. */
final class PilotCommune {

    private final PilotPeople people;
    private final PilotMatter matter;
    private final int number;
    private final String officer;
    private final String unit;
    private String plan = "";
    private String banner = "";
    private String conference = "";
    private String report = "";

    PilotCommune(PilotPeople people, PilotMatter matter, int number, String unit) {
        this.people = people;
        this.matter = matter;
        this.number = number;
        this.officer = PilotRoster.officer(number);
        this.unit = unit;
    }

    /** How many banners it hangs, before anything is corrected. */
    long banners() {
        return number;
    }

    long attendances() {
        return 100L + number;
    }

    void receives() {
        var path = "/api/v1/assignments?directive=" + matter.directive() + "&unit=" + unit;
        var assignment = await().atMost(PilotPeople.PATIENCE)
                .until(() -> people.reads(officer, path).at("/items/0/id"), found -> !found.isMissingNode());
        people.makes(officer, "/api/v1/assignments/" + assignment.asString() + "/receipt", "{}");
    }

    void plans() {
        plan = people.makes(officer, "/api/v1/plan-templates/" + matter.template() + "/plans", """
                {"unit": "%s", "campaign": "%s", "window": {"from": "2025-09-22", "to": "2025-10-05"},
                 "bases": [{"directive": "%s", "relation": "CARRIES_OUT"}],
                 "reportDeadline": {"asWritten": "trước ngày 08/10/2025", "date": "2025-10-08"}}""".formatted(
                        unit, matter.campaign(), matter.directive()));
        people.acts(officer, planPath(), "submission", "{}");
        people.acts(
                PilotPeople.COMMUNE_LEADER, planPath(), "approval", "{\"drawNumber\": true, \"date\": \"2025-09-18\"}");
    }

    void hangsBannersAndTakesAPhoto() {
        banner = people.makes(officer, "/api/v1/activities", banner(banners(), ""));
        var form = new Form("bang-ron.jpg", PilotPapers.photo(), Map.of("caption", "Băng rôn tại trụ sở xã"));
        people.does(officer, api -> api.upload(bannerPath() + "/photos", form));
    }

    void holdsAConference() {
        conference = people.makes(officer, "/api/v1/activities", conference(attendances(), ""));
    }

    void correctsItsBanners(long value) {
        corrects(banner, banner(value, ", \"reason\": \"Đếm sót băng rôn ở các thôn\""));
    }

    void correctsItsConference(long value) {
        corrects(conference, conference(value, ", \"reason\": \"Cộng thiếu buổi chiều\""));
    }

    private void corrects(String id, String body) {
        people.does(officer, api -> api.put(activity(id), api.get(activity(id)).version(), body));
    }

    void reports(String department) {
        sendsUp(matter.report(unit, department, "Báo cáo kết quả hưởng ứng")
                + """
                , "narratives": {"s1-1": "Nhân dân xã %s đồng tình hưởng ứng."}}""".formatted(PilotRoster.COMMUNES.get(number - 1)));
    }

    void answersThatThereWasNothing(String department) {
        sendsUp(matter.report(unit, department, "Báo cáo kết quả hưởng ứng") + """
                , "answer": "NOTHING_TO_REPORT", "note": "xã đang sắp xếp lại trụ sở"}""");
    }

    private void sendsUp(String draft) {
        report = people.makes(officer, "/api/v1/reports", draft);
        people.acts(officer, reportPath(), "submission", "");
        people.approves(PilotPeople.COMMUNE_LEADER, reportPath());
        people.acts(officer, reportPath(), "sending", "");
    }

    private String banner(long value, String more) {
        return deed("BANNER", "Treo băng rôn, khẩu hiệu", "2025-09-22/2025-10-05", matter.banners(), value, more);
    }

    private String conference(long value, String more) {
        return deed(
                "THEMATIC_CONFERENCE", "Hội nghị chuyên đề của xã", "2025-10-01", matter.attendances(), value, more);
    }

    private String deed(String kind, String title, String when, String indicator, long value, String more) {
        return """
                {"unit": "%s", "kind": "%s", "mode": "ORGANISE", "state": "DONE", "title": "%s", "when": "%s",
                 "measurements": [{"indicator": "%s", "value": "%d"}],
                 "directives": ["%s"], "campaign": "%s", "plan": "%s"%s}""".formatted(
                        unit, kind, title, when, indicator, value, matter.directive(), matter.campaign(), plan, more);
    }

    String unit() {
        return unit;
    }

    String name() {
        return PilotRoster.commune(number);
    }

    String planPath() {
        return "/api/v1/plans/" + plan;
    }

    String reportPath() {
        return "/api/v1/reports/" + report;
    }

    String report() {
        return report;
    }

    /** The report as its people see it. */
    JsonNode reported() {
        return people.reads(officer, reportPath());
    }

    String bannerPath() {
        return activity(banner);
    }

    String conferenceId() {
        return conference;
    }

    private static String activity(String id) {
        return "/api/v1/activities/" + id;
    }
}
