package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A unit gives numbers itself: which, to what, and why one stays empty. */
class NumberPagesIT extends OnPages {

    private static String unit = "";

    @Test
    @Order(1)
    void anAdministratorDecidesWhichNumbersAUnitGives() {
        var page = as(ADMINISTRATOR);
        unit = established(page, "Phòng Sổ thử nghiệm", unit(page, "Sở Công Thương"));
        page.go("so-van-ban/cap-so?don-vi=" + unit);
        assertThat(page.text()).contains("không tự cấp số ở đây", "Nếu đơn vị muốn tự cấp số");
        page.press("Đơn vị tự cấp số nào");
        page.click("#f-incoming");
        page.press("Thêm loạt số văn bản đi");
        page.press("Lưu");
        page.awaitText("Cần điền mục này.");
        page.type("series-0-key", "CV");
        page.click("#f-series-0-kinds-OFFICIAL_LETTER");
        isGoodEverywhere(page, "number-books-deciding");
        page.press("Lưu");
        page.until(shown -> page.all("dl.facts").size() == 1);
        assertThat(page.one("dl.facts").getText()).contains("Số đến", "cấp ở đây khi vào sổ", "Loạt số CV", "Công văn");
        assertThat(page.text()).contains("Năm này chưa cấp số nào trong sổ");
    }

    @Test
    @Order(2)
    void theClerkEntersALetterAndSaysWhyAnotherNumberStaysEmpty() {
        var page = atTheLetter(CLERK);
        page.press("Vào sổ văn bản đến");
        page.choose("entry-unit", unit);
        page.run("document.querySelector('#f-entry-unit').closest('form').requestSubmit()");
        page.awaitText("Đã vào sổ: số 1,");
        page.go("so-van-ban/cap-so?don-vi=" + unit);
        page.awaitText("Đã cấp 1 số, bỏ trống 0 số.");
        assertThat(page.one("main table").getText()).contains("Ngày Sáng tạo", "Đã cấp");
        page.press("Ghi vì sao một số bỏ trống");
        page.type("number", "ba");
        page.type("reason", "Cấp nhầm cho văn bản của đơn vị khác.");
        page.press("Ghi số bỏ trống");
        page.awaitText("Cần một số trong sổ");
        page.type("number", "3");
        page.press("Ghi số bỏ trống");
        page.awaitText("Đã cấp 1 số, bỏ trống 1 số.");
        assertThat(page.one("main table").getText())
                .containsSubsequence(
                        "1", "Ngày Sáng tạo", "2", "Chưa cấp cho văn bản nào", "3", "Cấp nhầm cho văn bản", "Bỏ trống");
        isGoodEverywhere(page, "number-books");
        page.go("so-van-ban?don-vi=" + unit);
        page.follow("main a[href^='#/so-van-ban/cap-so']");
        assertThat(page.text()).contains("Đã cấp 1 số");
    }
}
