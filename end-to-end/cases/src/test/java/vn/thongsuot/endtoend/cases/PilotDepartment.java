package vn.thongsuot.endtoend.cases;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.endtoend.Api.Answer;
import vn.thongsuot.endtoend.Form;

/** The department of the pilot day: what its clerk, leader and officer do, and how the tenant begins. */
final class PilotDepartment {

    private static final String INTAKES = "/api/v1/directives/intakes";
    private static final String ASSIGNMENTS = "/api/v1/assignments";

    private final PilotPeople people;
    private Map<String, String> units = Map.of();
    private String directive = "";
    private String handedDown = "";
    private String report = "";

    PilotDepartment(PilotPeople people) {
        this.people = people;
    }

    /** The operator makes the tenant in one call, its administrator sends the workbook. */
    void begins() {
        people.makes(
                PilotPeople.OPERATOR, "/api/v1/tenants", """
                {"id": "%s", "name": "Tỉnh Thí Điểm", "administrators": ["%s"]}""".formatted(PilotPeople.TENANT, PilotPeople.ADMINISTRATOR));
        var form = new Form("don-vi.xlsx", PilotRoster.workbook(), Map.of());
        people.does(PilotPeople.ADMINISTRATOR, api -> api.upload("/api/v1/units/imports", form));
        units = people.as(PilotPeople.ADMINISTRATOR).all("/api/v1/units").stream()
                .collect(Collectors.toMap(
                        unit -> unit.required("name").asString(),
                        unit -> unit.required("id").asString()));
    }

    String unit(String name) {
        return Objects.requireNonNull(units.get(name), name);
    }

    String indicator(String code, String name) {
        return people.makes(PilotPeople.ADMINISTRATOR, "/api/v1/indicators", """
                {"code": "%s", "name": "%s", "unitOfMeasure": "đơn vị", "overUnits": "SUM", "overTime": "SUM",
                 "valueType": "NUMBER"}""".formatted(code, name));
    }

    String campaign() {
        return people.makes(PilotPeople.ADMINISTRATOR, "/api/v1/campaigns", """
                {"name": "%s", "recurringOn": "10-01", "year": 2025, "theme": "Đổi mới sáng tạo toàn dân",
                 "slogans": ["Nhiệt liệt chào mừng Ngày hội đổi mới sáng tạo quốc gia 01-10"]}""".formatted(PilotMatter.CAMPAIGN));
    }

    /** A template that the communes fill in. */
    String template() {
        return people.makes(
                PilotPeople.OFFICER, "/api/v1/plan-templates/shipped", """
                {"name": "campaign-response", "unit": "%s"}""".formatted(unit(PilotRoster.DEPARTMENT)));
    }

    JsonNode takesTheLetterIn(byte[] pdf) {
        var form = new Form("1502-UBND-KGVX.pdf", pdf, Map.of("unit", unit(PilotRoster.DEPARTMENT)));
        return people.does(PilotPeople.CLERK, api -> api.upload(INTAKES, form));
    }

    /** The clerk confirms what was read and says to whom it goes: the department itself and the ten communes. */
    String registers(JsonNode intake, String campaign) {
        var read = intake.required("proposal");
        var recipients = units.entrySet().stream()
                .filter(unit -> unit.getKey().contains(" xã ") || unit.getKey().equals(PilotRoster.DEPARTMENT))
                .map(unit -> "\"" + unit.getValue() + "\"")
                .toList();
        directive = people.makes(PilotPeople.CLERK, "/api/v1/directives", """
                {"intake": "%s", "system": "STATE", "kind": "OFFICIAL_LETTER", "symbol": "%s", "date": "%s",
                 "issuer": {"unit": "%s"}, "issuerLevel": "PROVINCE", "subject": "%s", "direction": "INCOMING",
                 "recipients": %s, "campaign": "%s"}""".formatted(
                        intake.required("id").asString(),
                        read.at("/symbol/value/raw").asString(),
                        read.at("/date/value").asString(),
                        read.at("/issuer/value/unit").asString(),
                        read.at("/subject/value").asString(),
                        recipients,
                        campaign));
        return directive;
    }

    /** The clerk receives, the leader writes his remark, the division's clerk hands it to the officer. */
    void handsDownToTheOfficer() {
        var division = unit(PilotRoster.DIVISION);
        var own = assignment("&unit=" + unit(PilotRoster.DEPARTMENT));
        people.makes(PilotPeople.CLERK, own + "/receipt", "{}");
        people.makes(PilotPeople.LEADER, own + "/remark", """
                {"text": "Giao Phòng tham mưu, đôn đốc các xã", "lead": "%s",
                 "deadline": {"asWritten": "trước ngày 10/10/2025", "date": "2025-10-09"}}""".formatted(division));
        handedDown = assignment("&unit=" + division);
        people.makes(PilotPeople.CLERK, handedDown + "/receipt", "{}");
        var post = people.reads(
                        PilotPeople.CLERK, "/api/v1/positions?unit=" + division + "&subject=" + PilotPeople.OFFICER)
                .at("/items/0/id");
        people.makes(PilotPeople.CLERK, handedDown + "/forwarding", """
                {"unit": "%s", "position": "%s"}""".formatted(division, post.asString()));
    }

    /** The officer has done what the leader wanted. */
    JsonNode completes() {
        people.makes(PilotPeople.OFFICER, handedDown + "/completion", "{\"note\": \"Đã trình báo cáo\"}");
        return people.reads(PilotPeople.OFFICER, handedDown);
    }

    private String assignment(String query) {
        var path = ASSIGNMENTS + "?directive=" + directive + query;
        return ASSIGNMENTS + "/"
                + await().atMost(PilotPeople.PATIENCE)
                        .until(
                                () -> people.reads(PilotPeople.CLERK, path).at("/items/0/id"),
                                found -> !found.isMissingNode())
                        .asString();
    }

    /** One report of the communes' reports, for the province. */
    void consolidates(PilotMatter matter, List<PilotCommune> answered) {
        var inputs = answered.stream().map(one -> "\"" + one.report() + "\"").toList();
        var quoted = answered.getFirst().report();
        report = people.makes(
                PilotPeople.OFFICER,
                "/api/v1/reports",
                matter.report(
                                unit(PilotRoster.DEPARTMENT),
                                unit(PilotRoster.PROVINCE),
                                "Tổng hợp kết quả hưởng ứng trên địa bàn tỉnh")
                        + """
                        , "contentScope": "%s", "inputs": %s,
                         "quotes": [{"report": "%s", "section": "s1-1", "into": "s1-1"}]}""".formatted(unit(PilotRoster.PROVINCE), inputs, quoted));
    }

    void submits() {
        people.acts(PilotPeople.OFFICER, reportPath(), "submission", "");
    }

    void returnsASection() {
        people.acts(
                PilotPeople.LEADER,
                reportPath(),
                "return",
                "{\"section\": \"s2-1\", \"remarks\": \"Nêu rõ đã đôn đốc xã chưa báo cáo.\"}");
    }

    void rewritesTheSection(String words) {
        people.does(
                PilotPeople.OFFICER,
                api -> api.patch(
                        reportPath(),
                        api.get(reportPath()).version(),
                        "{\"narratives\": {\"s2-1\": \"" + words + "\"}}"));
    }

    void approves() {
        people.approves(PilotPeople.LEADER, reportPath());
    }

    void attachesTheSignedCopy(byte[] pdf) {
        var form = new Form("bao-cao-da-ky.pdf", pdf, Map.of());
        people.does(PilotPeople.LEADER, api -> api.upload(reportPath() + "/signed", form));
    }

    void sendsUp() {
        people.acts(PilotPeople.OFFICER, reportPath(), "sending", "");
        people.acts(PilotPeople.PROVINCE_OFFICER, reportPath(), "receipt", "");
    }

    /** The report as the department's people see it, with what stands beside it. */
    JsonNode reported() {
        return people.reads(PilotPeople.OFFICER, reportPath());
    }

    String reportPath() {
        return "/api/v1/reports/" + report;
    }

    byte[] document(String format) {
        return people.as(PilotPeople.OFFICER).file(reportPath() + "/document?format=" + format);
    }

    /** Approval of a version that others have changed since. */
    Answer approvesWhatIsStale() {
        var leader = people.as(PilotPeople.LEADER);
        return leader.act(reportPath() + "/approval", 1, leader.read(reportPath()));
    }
}
