package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.COMMUNES;
import static vn.thongsuot.endtoend.pages.Cast.DIVISION;
import static vn.thongsuot.endtoend.pages.Cast.HEAD;
import static vn.thongsuot.endtoend.pages.Cast.OFFICE;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.commune;
import static vn.thongsuot.endtoend.pages.Cast.officer;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.thongsuot.endtoend.PilotPapers;

/** Văn phòng: who is where and why not, urging, the four cells, what is due, the work of a post that changes hands. */
abstract class OfficeDay extends RoleDay {

    private static final String SUBJECT = "báo cáo tình hình chuyển đổi số cấp xã";
    private static final String URGED = "Đề nghị các xã khẩn trương báo cáo.";

    private String letter = "";

    @Test
    @Order(1)
    void theBoardTellsWhoReceivedPlannedAndReportedAndWhyNot() {
        letter = matters().letterOut(SUBJECT);
        COMMUNES.forEach(name -> matters().assignment(officer(name), letter, commune(name)));
        COMMUNES.subList(0, 2).forEach(name -> matters().receives(officer(name), letter, commune(name)));
        var first = officer(COMMUNES.getFirst());
        var plan = matters().plan(first, commune(COMMUNES.getFirst()), "Kế hoạch chuyển đổi số của xã", letter);
        cast().acts(first, Matters.PLANS + plan, "submission", "");
        cast().acts(first, Matters.PLANS + plan, "approval", "{}");
        var report = matters().reportApproved(first, commune(COMMUNES.getFirst()), letter, Cast.DEPARTMENT);
        cast().acts(first, report, "sending", "");
        cast().awaits(
                        OFFICE,
                        Matters.DIRECTIVES + letter + "/follow-up",
                        board -> board.at("/counts/report/SENT").asInt() == 1
                                && board.at("/counts/plan/APPROVED").asInt() == 1);

        var page = as(OFFICE, "theo-doi/" + letter);
        assertThat(page.one("h1").getText())
                .as("with the number that was drawn")
                .matches("Theo dõi: \\d+/SKHCN-ĐMST");
        assertThat(page.text())
                .contains("Nơi nhận: 4 · đã tiếp nhận: 2/4 · đã có kế hoạch: 1/4 · đã báo cáo: 1/4")
                .contains("Chưa tiếp nhận văn bản", "Chưa có kế hoạch", "Chưa có báo cáo");
        page.click("#missing option[value='RECEIPT']");
        page.until(shown -> page.all("main tbody tr").size() == 2);
        assertThat(page.text()).contains("xã Cẩm Sơn", "xã Đông Hòa").doesNotContain("xã An Bình");
    }

    @Test
    @Order(2)
    void allWhoAreLateAreUrgedAtOnceAndTheLetterIsPrinted() {
        var page = as(OFFICE, "theo-doi/" + letter);
        unfold(page, "Đôn đốc");
        page.type("text", URGED);
        page.type("until", written(today().plusDays(3)));
        page.click("form[aria-label='Đôn đốc'] button[type='submit']");
        page.awaitText("Đã đôn đốc 3 đơn vị.");
        cast().awaits(
                        OFFICE,
                        "/api/v1/urged?directive=" + letter,
                        list -> list.required("items").size() == 3);
        page = as(OFFICE, "theo-doi/" + letter);
        assertThat(page.text()).contains("đã đôn đốc 1 lần", "Các lần đôn đốc (1)");

        unfold(page, "Các lần đôn đốc");
        var address = String.valueOf(page.one("#urgings a[href$='format=pdf']").getDomAttribute("href"));
        var printed = PilotPapers.textOfPdf(cast().api(OFFICE).file(address));
        assertThat(printed)
                .contains(URGED, "xã Bình Minh", "xã Cẩm Sơn", "xã Đông Hòa")
                .doesNotContain("xã An Bình");
    }

    @Test
    @Order(3)
    void oneThatWasUrgedAnswersAndTheBoardSaysSo() {
        var third = COMMUNES.get(2);
        cast().first(officer(third), "/api/v1/urged?unit=" + cast().unit(commune(third)));
        var theirs = as(officer(third));
        theirs.follow("section[aria-label='Đôn đốc chờ trả lời'] a");
        assertThat(theirs.text()).contains(URGED, "Chưa tiếp nhận văn bản");
        theirs.type("text", "Xã gửi trong tuần.");
        theirs.press("Gửi trả lời");
        theirs.awaitText("Xã gửi trong tuần.");

        assertThat(as(OFFICE, "theo-doi/" + letter).text()).contains("đã trả lời");
        assertThat(cast().reads(OFFICE, "/api/v1/urged?directive=%s&status=WAITING".formatted(letter))
                        .required("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    @Order(4)
    void theFourCellsCountWhatWasGiven() {
        var given = matters().letterIn("41/UBND-TH", "giao bốn việc", today(), DIVISION);
        done(given, "Việc xong đúng hạn", today());
        done(given, "Việc xong trễ hạn", today().minusDays(3));
        matters().task(OFFICE, given, "Việc hạn hôm nay", DIVISION, today());
        matters().task(OFFICE, given, "Việc quá hạn", DIVISION, today().minusDays(2));

        var cells = cast().reads(OFFICE, "/api/v1/tasks/cells?directive=" + given);
        for (var cell : new String[] {"DONE_ON_TIME", "DONE_LATE", "OPEN_IN_TIME", "OPEN_OVERDUE"}) {
            assertThat(cells.at("/cells/" + cell).asInt()).as(cell).isEqualTo(1);
        }
        assertThat(cells.path("total").asInt()).isEqualTo(4);
        assertThat(cells.path("against").asString()).isEqualTo("EXTENDED");
        var shown = as(OFFICE, "van-ban/" + given);
        assertThat(shown.text()).contains("Xong đúng hạn", "Xong trễ hạn", "Quá hạn");
    }

    private void done(String letter, String title, LocalDate last) {
        var task = matters().task(OFFICE, letter, title, DIVISION, last);
        matters().handsIn(OFFICER, task, DIVISION, today(), "\"text\": \"Đã xong\"");
        matters().decides(OFFICE, task, DIVISION, "\"confirmed\": true");
    }

    @Test
    @Order(5)
    void theDivisionIsRemindedOfWhatIsDueToday() {
        cast().does(
                        Cast.ADMINISTRATOR,
                        api -> api.put("/api/v1/deadline-rules", 0, "{\"before\": [0, 1, 3], \"after\": [1]}"));
        var reminders = "/api/v1/reminders?unit=" + cast().unit(DIVISION);
        cast().awaits(OFFICER, reminders, list -> list.toString().contains("Việc hạn hôm nay"));

        assertThat(as(OFFICER).one("section[aria-label='Nhắc hạn']").getText())
                .contains("Việc hạn hôm nay", written(today()))
                .doesNotContain("Việc xong đúng hạn");
        assertThat(cast().reads(OFFICER, reminders).required("items").valueStream())
                .filteredOn(one -> one.path("title").asString().equals("Việc hạn hôm nay"))
                .extracting(one -> one.path("on").asString())
                .as("once a day, however often one looks; today, or on the last working day before it")
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(on -> on.compareTo(today().toString()) <= 0);
    }

    @Test
    @Order(6)
    void theOpenWorkOfAPostGoesToAnother() {
        var handed = matters().letterIn("42/UBND-TH", "việc đang làm dở", today().plusDays(9), DIVISION);
        matters().receives(HEAD, handed, DIVISION);
        var assignment = matters().assignment(HEAD, handed, DIVISION);
        cast().posts(HEAD, "/api/v1/assignments/" + assignment + "/forwarding", """
                {"unit": "%s", "position": "%s"}""".formatted(
                        cast().unit(DIVISION), cast().post(Cast.COLLEAGUE)));
        cast().posts(OFFICE, "/api/v1/positions/" + cast().post(Cast.COLLEAGUE) + "/handover", """
                {"to": "%s", "note": "Chuyển công tác"}""".formatted(
                        cast().post(OFFICER)));
        cast().awaits(
                        OFFICE,
                        "/api/v1/assignments?position=" + cast().post(Cast.COLLEAGUE),
                        list -> list.required("items").isEmpty());

        var page = as(OFFICER, "giao/" + assignment);
        assertThat(page.text()).contains("Bàn giao công việc", "Chuyển công tác", "Đã xử lý xong");
        assertThat(cast().reads(HEAD, "/api/v1/assignments/" + assignment)
                        .at("/handler/position")
                        .asString())
                .isEqualTo(cast().post(OFFICER));
    }
}
