package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;

import java.time.LocalDate;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What people do on the pages of tasks, with what is shown at once. */
final class TaskPages {

    private TaskPages() {}

    /** Gives a task within five days, of which the last one is shown before anything is sent; answers its id. */
    static String given(Browser page, String title, String lead, String send) {
        page.until(ExpectedConditions.urlContains("#/nhiem-vu/moi"));
        page.type("title", title);
        page.chooseNamed("roles-0-unit", lead);
        page.choose("terms-form", "WITHIN");
        page.type("terms-named", written(today()));
        page.type("terms-days", "5");
        page.one("#f-terms-days").sendKeys(Keys.TAB);
        page.awaitText("Ngày cuối còn đúng hạn: ");
        var shown = page.one("#last-day").getText();
        var last = shown.substring(shown.lastIndexOf(' ') + 1);
        assertThat(page.text())
                .contains("Để trống thì ghi: trong 5 ngày kể từ ngày " + written(today()) + ".")
                .doesNotContain("văn bản không có hạn");
        page.isGood("task-new");
        page.press(send);
        page.until(ExpectedConditions.urlMatches("#/nhiem-vu/(?!moi)"));
        page.awaitText("trong 5 ngày kể từ ngày " + written(today()));
        assertThat(page.text()).contains(title, "Chủ trì\n" + lead, "Ngày cuối còn đúng hạn\n" + last);
        return RoleDay.idOf(page);
    }

    /** Hands in words with an address, and the plan and the deed that are here already. */
    static void handsIn(Browser page, String plan, String deed) {
        page.press("Nộp sản phẩm");
        page.awaitText("Cần ghi kết quả hoặc chọn một sản phẩm.");
        page.isGood("task");
        page.type("hand-in-text", "Báo cáo kết quả: https://so.example.vn/bao-cao");
        page.click("[id='f-hand-in-products-PLAN/%s']".formatted(plan));
        page.click("[id='f-hand-in-products-ACTIVITY/%s']".formatted(deed));
        page.press("Nộp sản phẩm");
        page.awaitText("đang chờ nơi giao xác nhận");
        page.one("#dealings a[href='https://so.example.vn/bao-cao']");
        page.one("#dealings a[href='#/ke-hoach/%s']".formatted(plan));
        assertThat(page.all("main form[aria-label='Nộp sản phẩm']"))
                .as("nothing more is handed in while that waits")
                .isEmpty();
    }

    static void confirms(Browser page) {
        page.press("Xác nhận");
        page.awaitText("Xong đúng hạn");
    }

    /** Returns what a unit handed in, which is not done without a reason. */
    static void returns(Browser page, String unit, String reason) {
        page.press("Trả lại");
        page.awaitText("Cần điền mục này.");
        page.type("verdict-" + unit + "-reason", reason);
        page.press("Trả lại");
        page.awaitText("Bị trả lại");
    }

    /** Asks first for the day that holds already, which is refused at its field. */
    static void asksForMoreTime(Browser page, LocalDate last, LocalDate wanted, String reason) {
        RoleDay.unfold(page, "Xin gia hạn");
        page.type("extension-to", written(last));
        page.type("extension-reason", reason);
        page.press("Gửi xin gia hạn");
        page.awaitText("Phải sau hạn đang có, " + written(last));
        assertThat(RoleDay.valueOf(page, "extension-reason"))
                .as("what was typed stays")
                .isEqualTo(reason);
        page.type("extension-to", written(wanted));
        page.press("Gửi xin gia hạn");
        page.awaitText("Đang chờ trả lời xin gia hạn đến hết ngày " + written(wanted));
    }
}
