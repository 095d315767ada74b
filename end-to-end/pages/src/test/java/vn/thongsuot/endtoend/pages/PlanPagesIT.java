package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A plan from its template to the signed copy. */
class PlanPagesIT extends OnPages {

    private static String plan = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void aPlanIsDraftedFromATemplateAndPrinted() {
        var page = as(COMMUNE);
        page.go("ke-hoach/moi");
        page.choose("directive", "");
        page.choose("campaign", "");
        page.isGood("plan-new");
        page.type("subject", "Hưởng ứng đợt thử nghiệm trên trình duyệt");
        page.type("symbol", "/KH-UBND");
        page.type("placeName", "Thuận An");
        page.press("Tạo bản dự thảo");

        page.until(ExpectedConditions.urlMatches("#/ke-hoach/.+/sua"));
        page.type("sections-0-title", "Mục đích của đợt thử nghiệm");
        page.isGood("plan-edit");
        page.press("Lưu và xem bản in");
        page.until(ExpectedConditions.urlMatches("#/ke-hoach/[^/]+$"));
        assertThat(page.frame().words())
                .contains("KẾ HOẠCH", "Hưởng ứng đợt thử nghiệm", "Mục đích của đợt thử nghiệm");
        page.isGood("plan");
        Papers.isWord(page.saves("a[href$='format=docx']", "KH-UBND-du-thao.docx"));
        page.press("Trình duyệt");
        page.awaitText("Đang chờ lãnh đạo duyệt");
        plan = page.address();
    }

    @Test
    @Order(2)
    void anApprovedPlanIsDownloadedAndStaysADraftUntilItsSignedCopyIsAttached() throws IOException {
        var page = as(COMMUNE_LEADER);
        assertThat(page.text()).contains("Kế hoạch chờ bạn duyệt", "Hưởng ứng đợt thử nghiệm trên trình duyệt");
        page = as(COMMUNE_LEADER, plan);
        page.type("number", "45");
        page.type("date", "5/2/2026");
        page.isGood("plan-deciding");
        page.press("Duyệt kế hoạch");
        page.awaitText("Bản nháp, chưa ký số");
        assertThat(page.frame().words()).contains("45/KH-UBND", "ngày 05 tháng 02 năm 2026");
        page.isGood("plan-approved");

        Papers.isWord(page.saves("a[href$='format=docx']", "45-KH-UBND.docx"));
        var pdf = Papers.isPdf(page.saves("a[href$='format=pdf']", "45-KH-UBND.pdf"));
        var signed = Papers.signed(pdf, folder);
        page.give("#signed-file", signed.file());
        page.confirms("45-KH-UBND-da-ky.pdf");
        page.awaitText("Đã có bản ký số");
        assertThat(page.text()).contains("Chữ ký bao trùm toàn bộ tệp.").doesNotContain("Bản nháp");
        assertThat(page.all("#signed-file")).as("it is attached once").isEmpty();
        page.isGood("plan-signed");
        assertThat(page.saves("a[href$='/signed']", signed.file().getFileName().toString()))
                .isEqualTo(signed.bytes());
    }

    @Test
    @Order(3)
    void anAmendmentIsReadWordByWordBesideThePlanItChanges() {
        var page = as(COMMUNE, plan);
        page.press("Điều chỉnh kế hoạch");
        page.type("reason", "Thêm đối tượng tham gia.");
        page.press("Tạo bản dự thảo điều chỉnh");
        page.until(ExpectedConditions.urlMatches("#/ke-hoach/.+/sua"));
        page.awaitPage();
        page.type("sections-0-title", "Mục đích của đợt điều chỉnh");
        page.press("Lưu và xem bản in");
        page.until(ExpectedConditions.urlMatches("#/ke-hoach/[^/]+$"));
        page.awaitText("Các bản của kế hoạch");
        page.follow("main a[href$='/khac']");
        assertThat(page.text()).contains("Khác nhau giữa hai bản", "Bản 1", "Bản 2");
        assertThat(page.all("main del"))
                .extracting(gone -> gone.getText().strip())
                .anyMatch(gone -> gone.contains("thử"));
        assertThat(page.all("main ins"))
                .extracting(come -> come.getText().strip())
                .anyMatch(come -> come.contains("điều"));
        isGoodEverywhere(page, "plan-difference");
    }
}
