package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.DIVISION;
import static vn.thongsuot.endtoend.pages.Cast.HEAD;
import static vn.thongsuot.endtoend.pages.Cast.OFFICE;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Trưởng phòng: the division's work is looked at, given back, approved, divided up, accepted and answered for. */
abstract class DivisionHeadDay extends RoleDay {

    private static final String SUBJECT = "phát động phong trào sáng kiến cải tiến";
    private static final String PLAN = "Phát động phong trào sáng kiến cải tiến của phòng";
    private static final String REMARK = "Ghi rõ số tiền và nguồn chi.";

    private String letter = "";
    private String plan = "";
    private String whole = "";
    private String part = "";

    @Test
    @Order(1)
    void theDivisionsWorkIsThere() {
        letter = matters().letterIn("31/UBND-VX", SUBJECT, today().plusDays(12), DIVISION);
        plan = matters().planSubmitted(PLAN, letter);
        matters().assignment(HEAD, letter, DIVISION);

        var page = as(HEAD);
        assertThat(page.text()).contains("Trưởng phòng – Phòng ĐMST", "Văn bản chưa tiếp nhận", "31/UBND-VX");
        assertThat(page.one("section[aria-label='Kế hoạch chờ bạn duyệt']").getText())
                .contains(PLAN);
    }

    @Test
    @Order(2)
    void theLetterIsReceivedAndHandedToOneOfficerWithAWord() {
        var page = as(HEAD, "giao/" + matters().assignment(HEAD, letter, DIVISION));
        page.press("Tiếp nhận");
        page.awaitText("Đã tiếp nhận");
        page.chooseNamed("unit", "Phòng ĐMST");
        page.chooseNamed("position", Cast.COLLEAGUE_POST);
        page.type("note", "Đồng chí làm đầu mối.");
        page.press("Chuyển");
        page.awaitText("Đã chuyển xử lý");

        var theirs = as(Cast.COLLEAGUE);
        assertThat(theirs.one("section[aria-label='Văn bản đang xử lý']").getText())
                .contains("31/UBND-VX");
        assertThat(cast().reads(CLERK, "/api/v1/assignments?position=" + cast().post(Cast.COLLEAGUE))
                        .at("/items/0/directive")
                        .asString())
                .isEqualTo(letter);
    }

    @Test
    @Order(3)
    void thePlanIsGivenBackWithARemarkOnOneSection() {
        var page = as(HEAD, "ke-hoach/" + plan);
        page.press("Thêm góp ý cho một mục");
        page.choose("sections-0-section", "II");
        page.type("sections-0-remarks", REMARK);
        page.press("Trả lại");
        page.awaitText("Bị trả lại");

        var stored = cast().reads(OFFICER, Matters.PLANS + plan);
        assertThat(stored.path("status").asString()).isEqualTo("RETURNED");
        assertThat(stored.at("/remarks/0/section").asString()).isEqualTo("II");
        assertThat(stored.at("/remarks/0/text").asString()).isEqualTo(REMARK);
    }

    @Test
    @Order(4)
    void itsWriterFindsTheRemarkAnswersItAndHandsInAgain() {
        var writer = as(OFFICER);
        assertThat(writer.one("section[aria-label='Kế hoạch cần viết tiếp']").getText())
                .contains(PLAN, "Bị trả lại");
        writer.go("ke-hoach/" + plan);
        assertThat(writer.text()).contains("II:", REMARK);
        unfold(writer, "Trả lời góp ý");
        writer.type("r0", "Đã ghi 20 triệu đồng.");
        writer.press("Lưu trả lời");
        writer.awaitText("Trả lời: Đã ghi 20 triệu đồng.");
        writer.press("Trình duyệt");
        writer.awaitText("Đang chờ lãnh đạo duyệt");

        assertThat(cast().reads(HEAD, Matters.PLANS + plan)
                        .at("/remarks/0/answer")
                        .asString())
                .isEqualTo("Đã ghi 20 triệu đồng.");
    }

    @Test
    @Order(5)
    void thePlanIsApprovedUnderTheNextNumber() {
        var page = as(HEAD, "ke-hoach/" + plan);
        page.type("date", written(today()));
        page.click("#f-drawNumber");
        page.press("Duyệt kế hoạch");
        page.awaitText("Bản nháp, chưa ký số");
        var stored = cast().reads(CLERK, Matters.PLANS + plan);
        assertThat(stored.path("status").asString()).isEqualTo("APPROVED");
        assertThat(page.frame().words()).contains(stored.path("number").asString() + "/KH-SKHCN");
        assertThat(as(HEAD).text()).doesNotContain(PLAN);
    }

    @Test
    @Order(6)
    void theWorkIsDividedIntoTasksWithAFocalPoint() {
        var page = as(HEAD, "ke-hoach/" + plan);
        page.press("Giao nhiệm vụ");
        whole = TaskPages.given(page, "Phát động phong trào", "Phòng ĐMST", "Giao nhiệm vụ");
        part = task(
                "Tổng hợp sáng kiến",
                ", \"parent\": \"%s\", \"order\": 1".formatted(whole),
                "{\"role\": \"LEAD\", \"unit\": \"%s\"}, {\"role\": \"FOCAL_POINT\", \"label\": \"Chuyên viên thẩm định\"}");
        page.press("Giao nhiệm vụ con");
        TaskPages.given(page, "Chấm điểm sáng kiến", "Phòng ĐMST", "Giao nhiệm vụ con");
        page.go("nhiem-vu/" + whole);
        assertThat(page.text()).contains("Nhiệm vụ con (2)", "Tổng hợp sáng kiến", "Chấm điểm sáng kiến");

        var parts = cast().reads(OFFICER, "/api/v1/tasks?parent=" + whole).required("items");
        assertThat(parts.valueStream().map(one -> one.path("title").asString()))
                .containsExactlyInAnyOrder("Tổng hợp sáng kiến", "Chấm điểm sáng kiến");
        assertThat(matters().task(OFFICER, part).at("/roles/1/role").asString()).isEqualTo("FOCAL_POINT");
        assertThat(as(OFFICER).one("section[aria-label='Nhiệm vụ']").getText())
                .contains("Phát động phong trào", "Tổng hợp sáng kiến", "Chấm điểm sáng kiến");
    }

    private String task(String title, String more, String roles) {
        return cast().makes(HEAD, "/api/v1/tasks", """
                {"source": {"kind": "PLAN", "id": "%s"}, "directive": "%s", "title": "%s", "roles": [%s],
                 "deadline": {"asWritten": "chậm nhất ngày %s", "date": "%s"}%s}""".formatted(
                        plan,
                        letter,
                        title,
                        roles.formatted(cast().unit(DIVISION)),
                        written(today().plusDays(5)),
                        today().plusDays(5),
                        more));
    }

    @Test
    @Order(7)
    void whatIsHandedInIsGivenBackOnceAndThenAccepted() {
        matters().handsIn(OFFICER, part, DIVISION, today(), "\"text\": \"Bảng tổng hợp lần một\"");
        var refused =
                cast().api(HEAD).post(Matters.TASKS + part + "/hand-in/verdict", """
                        {"unit": "%s", "confirmed": false}""".formatted(cast().unit(DIVISION)));
        assertThat(refused.status()).as("a return says why").isEqualTo(422);
        matters().decides(HEAD, part, DIVISION, "\"confirmed\": false, \"reason\": \"Thiếu cột tác giả\"");
        matters().handsIn(OFFICER, part, DIVISION, today(), "\"text\": \"Bảng tổng hợp lần hai\"");
        matters().decides(HEAD, part, DIVISION, "\"confirmed\": true");

        assertThat(matters()
                        .task(OFFICER, part)
                        .path("handIns")
                        .valueStream()
                        .map(one -> one.path("state").asString()))
                .containsExactly("RETURNED", "CONFIRMED");
        assertThat(matters().task(OFFICER, part).path("deadlineState").asString())
                .isEqualTo("DONE_ON_TIME");
        assertThat(execution(whole)).as("the whole is not done with one part").isEqualTo("NOT_STARTED");
        assertThat(as(OFFICER).text()).contains("Chấm điểm sáng kiến").doesNotContain("Tổng hợp sáng kiến");
    }

    private String execution(String task) {
        return matters().task(HEAD, task).path("execution").asString();
    }

    @Test
    @Order(8)
    void anUrgingIsAnsweredWithADayAndTheBoardSaysSo() {
        cast().posts(OFFICE, "/api/v1/urgings", """
                {"unit": "%s", "directive": "%s", "text": "Đề nghị phòng gửi báo cáo.", "until": "%s"}""".formatted(
                        cast().unit(Cast.DEPARTMENT), letter, today().plusDays(2)));
        var urged = cast().first(HEAD, "/api/v1/urged?unit=" + cast().unit(DIVISION));

        var page = as(HEAD);
        assertThat(page.one("section[aria-label='Đôn đốc chờ trả lời']").getText())
                .contains("31/UBND-VX", "Đề nghị phòng gửi báo cáo.", written(today().plusDays(2)));
        page.follow("a[href='#/don-doc/%s']".formatted(urged.path("id").asString()));
        assertThat(page.text()).contains("Nội dung chậm", "Chưa có báo cáo");
        page.type("text", "Phòng đang hoàn thiện.");
        page.type("promised", written(today().plusDays(1)));
        page.press("Gửi trả lời");
        page.awaitText("Phòng đang hoàn thiện.");
        assertThat(page.text()).contains("Đã trả lời", "Cam kết xong");

        var board = as(OFFICE, "theo-doi/" + letter);
        assertThat(board.text()).contains("đã đôn đốc 1 lần", "đã trả lời");
        assertThat(row().at("/urged/waiting").asInt()).isZero();
        assertThat(as(HEAD).text()).doesNotContain("Đôn đốc chờ trả lời");
    }

    private JsonNode row() {
        return cast().reads(OFFICE, Matters.DIRECTIVES + letter + "/follow-up").at("/items/0");
    }
}
