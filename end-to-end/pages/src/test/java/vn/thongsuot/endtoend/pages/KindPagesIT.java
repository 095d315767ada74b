package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A tenant adds a kind of activity with fields of its own; one of that kind is recorded, with a sealed list of names. */
class KindPagesIT extends OnPages {

    private static String activity = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void aKindIsMadeAndChangedIntoItsNextVersion() {
        var page = as(ADMINISTRATOR);
        page.go("loai-hoat-dong");
        assertThat(page.text()).contains("Thêm một loại khi cán bộ cần");
        page.follow("main a[href='#/loai-hoat-dong/moi']");
        page.press("Tạo loại hoạt động");
        page.awaitText("Cần điền mục này.");
        page.type("name-vi", "Ngày hội việc làm");
        page.type("name-en", "Job fair");
        page.choose("base", "OTHER");
        page.type("fields-0-name", "Số doanh nghiệp đến tuyển");
        page.choose("fields-0-type", "WHOLE_NUMBER");
        page.click("#f-fields-0-required");
        isGoodEverywhere(page, "kind-new");
        page.press("Tạo loại hoạt động");
        page.until(ExpectedConditions.urlMatches("#/loai-hoat-dong/NGAY_HOI_VIEC_LAM$"));
        page.awaitText("phiên bản 1, ngày");
        assertThat(page.one("#kind-fields").getText()).contains("Số doanh nghiệp đến tuyển", "Số nguyên", "bắt buộc");

        page.press("Sửa thành phiên bản 2");
        page.press("Thêm mục");
        page.type("fields-1-name", "Hình thức");
        page.choose("fields-1-type", "CHOICE");
        page.type("fields-1-options", "trực tiếp\ntrực tuyến");
        page.press("Lưu phiên bản mới");
        page.awaitText("phiên bản 2, ngày");
        assertThat(page.one("#kind-fields").getText()).contains("Hình thức", "trực tiếp; trực tuyến");
        isGoodEverywhere(page, "kind");
        page.follow("main a[href$='?ban=1']");
        assertThat(page.text())
                .contains("Đây là phiên bản 1, không còn dùng để ghi mới.")
                .doesNotContain("Hình thức");
    }

    @Test
    @Order(2)
    void oneOfTheKindIsRecordedWithItsFields() {
        var page = as(OFFICER);
        page.go("hoat-dong/moi");
        page.chooseNamed("kind", "Ngày hội việc làm");
        page.type("title", "Ngày hội việc làm thử nghiệm");
        page.press("Lưu");
        page.awaitText("Cần điền mục này.");
        page.type("own-fields-soDoanhNghiepDenTuyen", "12");
        page.chooseNamed("own-fields-hinhThuc", "trực tuyến");
        page.isGood("record-own-kind");
        page.press("Lưu");
        page.until(ExpectedConditions.urlMatches("#/hoat-dong/.+moi=1"));
        page.awaitText("Số doanh nghiệp đến tuyển");
        assertThat(page.one("dl.facts").getText()).contains("Ngày hội việc làm", "12", "trực tuyến");
        activity = page.address().replaceFirst("\\?moi=1$", "");
    }

    @Test
    @Order(3)
    void whoCameIsSealedOpenedAndTakenAwayAndEachLookIsNoted() throws IOException {
        var page = as(OFFICER, activity);
        page.follow("main a[href$='/danh-sach']");
        assertThat(page.text()).contains("Chưa có danh sách nào");
        assertThat(page.one("#openers").getText()).contains("Chuyên viên Phòng Kế hoạch");
        page.give(
                "#names-file",
                Files.writeString(folder.resolve("ten.csv"), "Nguyễn Thị Mẫu;Phòng Một\r\nTrần Văn Thử\r\n"));
        page.awaitText("Có 2 người.");
        isGoodEverywhere(page, "names-new");
        page.press("Niêm phong và lưu");
        page.awaitText("Có danh sách 2 người");
        assertThat(page.text()).doesNotContain("Nguyễn Thị Mẫu");
        assertThat(page.run("return JSON.stringify(localStorage)").toString()).doesNotContain("Nguyễn Thị Mẫu");
        page.press("Mở danh sách");
        page.awaitText("2 người");
        assertThat(page.one("main table").getText()).contains("Nguyễn Thị Mẫu", "Phòng Một", "Trần Văn Thử");
        assertThat(page.one("#looks").getText()).contains("Mở xem", "Đưa lên", OFFICER);
        isGoodEverywhere(page, "names");
        page.press("Xóa danh sách");
        page.confirms("không lấy lại được");
        page.awaitText("Chưa có danh sách nào");
        assertThat(page.one("#looks").getText()).contains("Xóa");

        var other = as(CLERK, activity);
        assertThat(other.all("main a[href$='/danh-sach']")).isEmpty();
        other.go(activity.substring(activity.indexOf("#/") + 2) + "/danh-sach");
        assertThat(other.text()).contains("Chỉ người có quyền ghi hoạt động");
        other.isGood("names-refused");
    }
}
