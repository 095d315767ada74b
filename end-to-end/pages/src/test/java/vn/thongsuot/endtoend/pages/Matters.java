package vn.thongsuot.endtoend.pages;

import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What a day finds there when it begins: letters, tasks, plans, figures to be told. */
record Matters(Cast cast) {

    static final String DIRECTIVES = "/api/v1/directives/";
    static final String TASKS = "/api/v1/tasks/";
    static final String PLANS = "/api/v1/plans/";

    /** A letter of the province, registered by the department's clerk for these units. */
    String letterIn(String symbol, String subject, LocalDate last, String... recipients) {
        return cast.makes(CLERK, "/api/v1/directives", """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "symbol": "%s", "date": "%s", "issuer": {"unit": "%s"},
                 "subject": "%s", "direction": "INCOMING", "recipients": %s, "deadline": %s}""".formatted(
                symbol, today().minusDays(20), cast.unit(Cast.PROVINCE), subject, units(recipients), before(last)));
    }

    /** A letter of the department to all communes, issued under the next number. */
    String letterOut(String subject) {
        var draft = cast.makes(CLERK, "/api/v1/directives", """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "symbol": "/SKHCN-ĐMST", "issuer": {"unit": "%s"},
                 "subject": "%s", "direction": "OUTGOING", "recipientClasses": [
                   {"words": "Ủy ban nhân dân các xã", "kinds": ["PEOPLES_COMMITTEE"], "levels": ["COMMUNE"]}]}""".formatted(cast.unit(Cast.DEPARTMENT), subject));
        cast.posts(CLERK, DIRECTIVES + draft + "/issue", "{\"date\": \"%s\"}".formatted(today()));
        return draft;
    }

    /** A task out of a letter, led by one unit. */
    String task(String user, String letter, String title, String lead, LocalDate last) {
        return cast.makes(user, "/api/v1/tasks", """
                {"source": {"kind": "DIRECTIVE", "id": "%s"}, "title": "%s", "deliverable": "Báo cáo kết quả",
                 "roles": [{"role": "LEAD", "unit": "%s"}], "deadline": %s}""".formatted(letter, title, cast.unit(lead), before(last)));
    }

    JsonNode task(String user, String id) {
        return cast.reads(user, TASKS + id);
    }

    /** What a unit hands in on a day. */
    JsonNode handsIn(String user, String task, String unit, LocalDate on, String more) {
        return cast.posts(user, TASKS + task + "/hand-in", """
                {"unit": "%s", "on": "%s", %s}""".formatted(cast.unit(unit), on, more));
    }

    JsonNode decides(String user, String task, String unit, String verdict) {
        return cast.posts(user, TASKS + task + "/hand-in/verdict", """
                {"unit": "%s", %s}""".formatted(cast.unit(unit), verdict));
    }

    /** A plan of the division as its officer hands it in. */
    String planSubmitted(String subject, String letter) {
        var plan = plan(OFFICER, Cast.DIVISION, subject, letter);
        cast.acts(OFFICER, PLANS + plan, "submission", "");
        return plan;
    }

    String plan(String user, String unit, String subject, String letter) {
        return cast.makes(user, "/api/v1/plans", """
                {"unit": "%s", "symbol": "/KH-SKHCN", "placeName": "Thí Điểm", "subject": "%s",
                 "bases": [{"directive": "%s", "relation": "CARRIES_OUT"}],
                 "sections": [{"id": "I", "title": "Mục đích, yêu cầu", "paragraphs": [{"runs": [{"text": "Làm thiết thực."}]}]},
                  {"id": "II", "title": "Kinh phí thực hiện", "paragraphs": [{"runs": [{"text": "Nguồn chi thường xuyên."}]}]}]}""".formatted(cast.unit(unit), subject, letter));
    }

    /** The assignment that a unit got with a letter, as soon as it is there. */
    String assignment(String user, String letter, String unit) {
        var path = "/api/v1/assignments?directive=%s&unit=%s".formatted(letter, cast.unit(unit));
        return cast.first(user, path).required("id").asString();
    }

    void receives(String user, String letter, String unit) {
        cast.posts(user, "/api/v1/assignments/" + assignment(user, letter, unit) + "/receipt", "{}");
    }

    /** An indicator of a tenant, under a code that others may know too. */
    String indicator(String administrator, String code, String name) {
        return cast.makes(administrator, "/api/v1/indicators", """
                {"code": "%s", "name": "%s", "unitOfMeasure": "tin, bài", "overUnits": "SUM", "overTime": "SUM",
                 "valueType": "NUMBER"}""".formatted(code, name));
    }

    /** A report of a unit on a letter, approved by the same person. */
    String reportApproved(String user, String unit, String letter, String recipient) {
        var to = recipient.isEmpty() ? "" : ", \"recipient\": \"%s\"".formatted(cast.unit(recipient));
        var report = "/api/v1/reports/"
                + cast.makes(user, "/api/v1/reports", """
                {"unit": "%s", "kind": "THEMATIC", "title": "Báo cáo kết quả", "directive": "%s", "date": "%s",
                 "period": {"from": "%s", "to": "%s"}%s}""".formatted(
                                cast.unit(unit), letter, today(), today().minusDays(20), today(), to));
        cast.acts(user, report, "submission", "");
        cast.approves(user, report);
        return report;
    }

    /** 'Before' the day after the last one. */
    private static String before(LocalDate last) {
        return "{\"asWritten\": \"trước ngày %s\", \"date\": \"%s\"}".formatted(written(last.plusDays(1)), last);
    }

    private String units(String... names) {
        return Arrays.stream(names).map(cast::unit).collect(Collectors.joining("\", \"", "[\"", "\"]"));
    }
}
