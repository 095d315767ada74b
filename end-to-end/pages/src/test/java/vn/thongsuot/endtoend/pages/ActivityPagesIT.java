package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What was done is recorded where it was done, put right and taken back. */
class ActivityPagesIT extends OnPages {

    private static String activity = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void anActivityWithAPhotoIsRecordedOnAPhone() throws IOException {
        var page = onPhone(OFFICER);
        page.go("hoat-dong/moi");
        page.choose("kind", "BANNER");
        page.type("title", "Treo băng rôn trước cổng trụ sở");
        page.choose("directive", "");
        page.choose("count-indicator", "");
        page.type("count-value", "1.500");
        page.give("#photo", photo());
        page.one(".photos img");
        page.isGood("record-phone");
        page.press("Lưu");

        page.until(ExpectedConditions.urlMatches("#/hoat-dong/.+moi=1"));
        page.awaitText("Đã ghi.");
        activity = page.address().replaceFirst("\\?moi=1$", "");
        assertThat(page.text()).contains("Treo băng rôn trước cổng trụ sở", "1.500");
        page.until(
                shown -> Boolean.TRUE.equals(
                        page.run(
                                "const shown = document.querySelector('.photos img'); return Boolean(shown && shown.naturalWidth > 0)")));
        page.isGood("activity-phone");
        page.go("hoat-dong");
        page.one("img.thumb");
        page.isGood("activities-phone");
    }

    /** Larger than what is sent, so that the browser must scale it down. */
    private Path photo() throws IOException {
        var image = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setPaint(new Color(40, 110, 180));
        canvas.fillRect(300, 300, 2400, 1200);
        canvas.dispose();
        var file = folder.resolve("bang-ron.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    @Test
    @Order(2)
    void anActivityIsPutRightWithAReason() {
        var page = as(OFFICER, activity);
        page.press("Sửa");
        page.type("title", "Treo băng rôn trước cổng trụ sở và nhà văn hóa");
        page.type("values-0-value", "nhiều");
        page.press("Lưu bản sửa");
        page.awaitText("Cần một số");
        page.type("values-0-value", "1.650");
        assertThat(page.text()).contains("Cần điền mục này.");
        page.type("reason", "Đếm lại sau khi treo thêm.");
        page.isGood("activity-correcting");
        page.press("Lưu bản sửa");

        page.awaitText("Các lần sửa");
        assertThat(page.text())
                .contains("và nhà văn hóa", "1.650", "Đếm lại sau khi treo thêm.", "thành phiên bản")
                .doesNotContain("1.500");
        assertThat(page.all(".photos img")).as("the photo is still there").hasSize(1);
        page.isGood("activity-corrected");
    }

    /** Whoever approves for the unit, after a question; until then nobody outside sees it. */
    @Test
    @Order(3)
    void aPhotoIsPublishedByWhoApprovesAndTakenBack() {
        var page = as(LEADER, activity);
        page.press("Công bố ảnh");
        page.awaitText("Người trong ảnh");
        page.choose("publish-persons", "AGREED");
        page.type("publish-shows", "Băng rôn trước cổng trụ sở");
        page.press("Công bố ảnh");
        page.awaitText("Cần điền mục này.");
        page.choose("publish-persons", "NOBODY");
        page.isGood("photo-publishing");
        page.press("Công bố ảnh");
        page.confirms("Ai cũng sẽ xem được");
        page.awaitText("Đã công bố");
        assertThat(page.text()).contains("Băng rôn trước cổng trụ sở");
        page.isGood("photo-published");
        page.press("Thôi công bố");
        page.confirms("không xem được nữa");
        page.awaitText("Công bố ảnh");
        assertThat(page.text()).doesNotContain("Đã công bố");
    }

    @Test
    @Order(4)
    void anActivityIsTakenBackAfterAQuestion() {
        var page = as(OFFICER, activity);
        page.press("Rút lại");
        page.confirms("không hoàn lại được");
        page.awaitText("Đã rút lại");
        assertThat(page.text()).contains("Đếm lại sau khi treo thêm.");
        assertThat(page.all("main form")).as("nothing can be changed any more").isEmpty();
        page.isGood("activity-withdrawn");
    }

    @Test
    @Order(5)
    void daysAreReadAsPeopleTypeThem() {
        var page = as(OFFICER);
        page.go("hoat-dong/moi");

        for (var typed : List.of("5/2/2026", "05-02-2026", "05022026", "5.2.26")) {
            page.type("when", typed);
            page.one("h1").click();
            page.until(shown -> "05/02/2026".equals(page.one("#f-when").getDomProperty("value")));
        }
    }
}
