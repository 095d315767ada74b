package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many deeds come from one table: looked at first, then taken in, all or the good rows. */
class ImportPagesIT extends OnPages {

    private static final String HEADING = "Đơn vị;Loại hoạt động;Tên hoạt động;Từ ngày\n";

    @TempDir
    Path folder;

    @Test
    void faultsAreShownByRowAndColumnAndTheGoodRowsTakenIn() throws IOException {
        var page = as(OFFICER);
        page.go("hoat-dong");
        assertThat(page.one("main a[href='#/hoat-dong/nhap']").isDisplayed()).isTrue();
        page.go("hoat-dong/nhap");
        var unit = "Sở Công Thương tỉnh Đồng Nai";
        page.give(
                "#table",
                table(unit + ";Băng rôn, khẩu hiệu;Băng rôn nhập từ bảng;5/3/2025\n" + unit
                        + ";Tập huấn;Tập huấn nhập từ bảng;03/04/25\n"));
        page.awaitText("2 dòng: 1 hoạt động mới, 0 đã có từ trước, 1 dòng có lỗi");
        assertThat(page.one("main table").getText()).contains("3", "D", "03/04/25");
        page.isGood("import-faults");
        page.press("Chỉ nhập 1 dòng đúng");
        page.awaitText("Đã lưu 1 hoạt động mới.");
        page.isGood("import-done");
        page.go("hoat-dong");
        page.awaitText("Băng rôn nhập từ bảng");
        assertThat(page.text()).doesNotContain("Tập huấn nhập từ bảng");
    }

    private Path table(String rows) throws IOException {
        return Files.writeString(folder.resolve("bang.csv"), HEADING + rows);
    }
}
