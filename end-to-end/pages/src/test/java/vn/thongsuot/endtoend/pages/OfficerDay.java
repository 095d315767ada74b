package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.DIVISION;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;
import static vn.thongsuot.endtoend.pages.Matters.DIRECTIVES;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.ExpectedConditions;
import vn.thongsuot.endtoend.PilotPapers;

/** Chuyên viên: what was asked, the plan, the deed with its photo and figure, more time, data, the product. */
abstract class OfficerDay extends RoleDay {

    private static final String SUBJECT = "hưởng ứng Tháng thanh niên sáng tạo";
    private static final String TASK = "Tổ chức tập huấn cho thanh niên";
    private static final String DEED = "Tập huấn kỹ năng sáng tạo cho thanh niên";
    private static final String INDICATOR = "Số người được tập huấn";
    private static final String REQUEST = "Số sáng kiến của đơn vị";

    private String letter = "";
    private String task = "";
    private String plan = "";
    private String deed = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void whatWasAskedStandsThereWithTheDayAsWrittenAndAsReckoned() {
        var last = today().plusDays(9);
        letter = matters().letterIn("21/UBND-VX", SUBJECT, last, DIVISION);
        task = matters().task(CLERK, letter, TASK, DIVISION, last);
        matters().assignment(OFFICER, letter, DIVISION);

        var page = as(OFFICER);
        assertThat(page.text()).contains("Văn bản chưa tiếp nhận", "21/UBND-VX", TASK, "Hạn: " + written(last));
        page.follow("section[aria-label='Nhiệm vụ'] a[href='#/nhiem-vu/%s']".formatted(task));
        assertThat(page.text())
                .contains("21/UBND-VX", TASK, "Chưa làm", "Còn hạn", "Sản phẩm\nBáo cáo kết quả")
                .contains("Hạn như văn bản ghi\ntrước ngày " + written(last.plusDays(1)))
                .contains("Ngày cuối còn đúng hạn\n" + written(last));
    }

    @Test
    @Order(2)
    void theLetterIsReceivedAndTheTaskBegun() {
        var page = as(OFFICER);
        page.click("section[aria-label='Văn bản chưa tiếp nhận'] button");
        page.awaitText("Văn bản đang xử lý");
        page.go("nhiem-vu/" + task);
        page.click("#begin");
        page.awaitText("Đang làm");

        var clerk = as(CLERK, "van-ban/" + letter);
        assertThat(clerk.text()).contains("Đã tiếp nhận", "Tiếp nhận ngày " + written(today()));
        assertThat(matters().task(CLERK, task).at("/progress/0/execution").asString())
                .isEqualTo("IN_PROGRESS");
    }

    @Test
    @Order(3)
    void aPlanIsDraftedWithWhatItAsksForAndHandedIn() {
        var page = as(OFFICER, "ke-hoach/moi?van-ban=" + letter);
        page.choose("from", "blank");
        assertThat(valueOf(page, "subject")).isEqualTo(SUBJECT);
        page.type("symbol", "/KH-PĐMST");
        page.type("placeName", "Thí Điểm");
        page.press("Tạo bản dự thảo");
        page.until(ExpectedConditions.urlMatches("#/ke-hoach/.+/sua"));
        unfold(page, "2. Nội dung");
        press(page, "//details[summary[starts-with(., '2.')]]//select[starts-with(@id, 'kind')]/option[@value='FORM']");
        page.choose("sections-1-item-activityKind", "TRAINING");
        page.type("sections-1-item-deadline-date", written(today().plusDays(7)));
        page.press("Lưu và xem bản in");
        page.until(ExpectedConditions.urlMatches("#/ke-hoach/[^/]+$"));
        assertThat(page.frame().words()).contains("KẾ HOẠCH", SUBJECT);
        page.press("Trình duyệt");
        page.awaitText("Đang chờ lãnh đạo duyệt");

        plan = idOf(page);
        var stored = cast().reads(Cast.HEAD, Matters.PLANS + plan);
        assertThat(stored.path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(stored.at("/items/0/activityKind").asString()).isEqualTo("TRAINING");
        assertThat(as(Cast.HEAD).text()).contains("Kế hoạch chờ bạn duyệt", SUBJECT);
    }

    @Test
    @Order(4)
    void aDeedIsRecordedWithPhotoAndFigureAndCounts() throws IOException {
        matters().indicator(Cast.ADMINISTRATOR, "trained", INDICATOR);
        cast().awaits(OFFICER, "/api/v1/indicators", list -> list.toString().contains(INDICATOR));
        var page = as(OFFICER, "hoat-dong/moi?van-ban=" + letter);
        page.choose("kind", "TRAINING");
        page.type("title", DEED);
        page.choose("count-indicator", "");
        page.type("count-value", "1.500");
        page.give("#photo", Files.write(folder.resolve("tap-huan.jpg"), PilotPapers.photo()));
        page.one(".photos img");
        page.press("Lưu");
        page.awaitText("Đã ghi.");
        assertThat(page.text()).contains(DEED, "1.500", "21/UBND-VX");
        deed = idOf(page);

        cast().awaits(
                        CLERK,
                        "/api/v1/figures?directive=" + letter,
                        read -> read.path("complete").asBoolean()
                                && read.toString().contains("\"value\":\"1500\""));
        assertThat(cast().reads(CLERK, "/api/v1/activities/" + deed + "/photos").toString())
                .contains(DEED);
        page.go("van-ban/" + letter);
        assertThat(page.text()).contains(INDICATOR, "1.500", DEED);
    }

    @Test
    @Order(5)
    void whatWasGivenAlreadyIsOfferedAndNotCountedTwice() {
        var page = as(OFFICER, "hoat-dong/moi?van-ban=" + letter);
        page.choose("kind", "TRAINING");
        page.choose("count-indicator", "");
        page.awaitText("Đơn vị đã báo số liệu này:");
        assertThat(page.text()).contains("1.500 · " + DEED, "ghi lại là cộng thêm");
        page.one("main .notice a[href='#/hoat-dong/" + deed + "']");
    }

    @Test
    @Order(6)
    void moreTimeIsAskedForAndTheFirstDayHoldsUntilItIsGranted() {
        var last = today().plusDays(9);
        var page = as(OFFICER, "nhiem-vu/" + task);
        TaskPages.asksForMoreTime(page, last, last.plusDays(10), "Chờ giảng viên");
        var asked = matters().task(CLERK, task);
        assertThat(asked.at("/extensions/0/state").asString()).isEqualTo("WAITING");
        assertThat(asked.at("/extensions/0/from").asString()).isEqualTo(last.toString());
        assertThat(asked.at("/deadline/date").asString()).isEqualTo(last.toString());
        assertThat(asked.has("extendedTo")).isFalse();
        assertThat(as(OFFICER).text()).contains("Hạn: " + written(last));
    }

    @Test
    @Order(7)
    void aRequestForDataIsAnsweredByOneClickThatThereIsNothing() {
        var request = cast().makes(Cast.OFFICE, "/api/v1/data-requests", """
                {"title": "%s", "unit": "%s", "heading": "Tên sáng kiến\\tNăm", "units": ["%s"],
                 "deadline": {"asWritten": "hết tuần", "date": "%s"}}""".formatted(
                        REQUEST, cast().unit(Cast.DEPARTMENT), cast().unit(DIVISION), today().plusDays(3)));
        cast().posts(Cast.OFFICE, "/api/v1/data-requests/" + request + "/sending", "");
        var answer = cast().first(OFFICER, "/api/v1/data-answers?request=" + request);

        var page = as(OFFICER, "so-lieu");
        page.follow("a[href='#/so-lieu/tra-loi/%s']".formatted(answer.path("id").asString()));
        assertThat(page.text()).contains(REQUEST, "Tên sáng kiến");
        page.click("#nothing");
        page.until(shown -> page.all("#nothing").isEmpty());
        assertThat(page.text()).contains("Không phát sinh");
        page.go("so-lieu");
        assertThat(page.text()).doesNotContain(REQUEST);
        var counts = cast().reads(Cast.OFFICE, "/api/v1/data-requests/" + request + "/follow-up")
                .path("counts");
        assertThat(counts.path("nothingToReport").asInt()).isEqualTo(1);
        assertThat(counts.path("missing").valueStream()).allMatch(one -> one.asInt() == 0);
    }

    @Test
    @Order(8)
    void theProductIsHandedInReturnedHandedInAgainAndConfirmed() {
        var page = as(OFFICER, "nhiem-vu/" + task);
        TaskPages.handsIn(page, plan, deed);

        var giver = as(CLERK);
        giver.follow("section[aria-label='Nhiệm vụ chờ bạn trả lời'] a[href='#/nhiem-vu/%s']".formatted(task));
        assertThat(giver.text()).contains("Phòng ĐMST chờ xác nhận sản phẩm", DEED, "Phòng ĐMST xin gia hạn");
        TaskPages.returns(giver, cast().unit(DIVISION), "Thiếu danh sách lớp");
        var returned = matters().task(OFFICER, task);
        assertThat(returned.at("/handIns/0/state").asString()).isEqualTo("RETURNED");
        assertThat(returned.at("/handIns/0/ruling/reason").asString()).isEqualTo("Thiếu danh sách lớp");
        assertThat(as(OFFICER).text()).as("it is open still").contains(TASK);

        page.go("nhiem-vu/" + task);
        assertThat(page.text()).contains("Bị trả lại", "Thiếu danh sách lớp");
        TaskPages.handsIn(page, plan, deed);
        TaskPages.confirms(as(CLERK, "nhiem-vu/" + task));
        var done = matters().task(CLERK, task);
        assertThat(done.path("execution").asString()).isEqualTo("DONE");
        assertThat(done.path("deadlineState").asString()).isEqualTo("DONE_ON_TIME");
        assertThat(as(OFFICER).text()).doesNotContain(TASK);
        assertThat(as(CLERK, "van-ban/" + letter).text()).contains(TASK, "Xong đúng hạn");
        assertThat(cast().reads(CLERK, DIRECTIVES + letter + "/follow-up")
                        .at("/items/0/receipt/state")
                        .asString())
                .isEqualTo("RECEIVED");
    }
}
