package vn.thongsuot.endtoend.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.COMMUNES;
import static vn.thongsuot.endtoend.pages.Cast.LEADER;
import static vn.thongsuot.endtoend.pages.Cast.OFFICE;
import static vn.thongsuot.endtoend.pages.Cast.commune;
import static vn.thongsuot.endtoend.pages.Cast.officer;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Văn phòng again: a request for data, from the heading that is pasted to the one table of everybody. */
abstract class AskingDay extends RoleDay {

    /** As workbooks write the letters that others do not have. */
    private static final Pattern LETTER = Pattern.compile("&#x([0-9a-f]+);");

    private static final String REQUEST = "Cơ sở sản xuất trên địa bàn";

    private String request = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void aRequestForDataIsMadeOfAPastedHeadingAndSentToAClass() {
        var page = as(OFFICE, "so-lieu/moi");
        page.type("title", REQUEST);
        page.chooseNamed("unit", "Sở KH&CN");
        page.one("#f-heading").click();
        page.run("document.execCommand('insertText', false, arguments[0])", "Tên cơ sở\tSố lao động\tNgày thành lập");
        page.click("[id='f-groups-PEOPLES_COMMITTEE|COMMUNE']");
        page.type("due", written(today().plusDays(5)));
        page.press("Tạo biểu mẫu");
        page.until(ExpectedConditions.urlMatches("#/so-lieu/(?!moi)"));
        page.awaitText("Biểu mẫu được gửi đến 1 nhóm và 0 đơn vị đã chọn.");
        assertThat(page.text()).contains("Tên cơ sở", "Số lao động", "Ngày thành lập");
        request = idOf(page);
        page.click("#send");
        page.awaitText("4 đơn vị · 0 đã trả lời · 0 không phát sinh · 4 chưa trả lời");
    }

    @Test
    @Order(2)
    void theAnswersBecomeOneTableByThemselves() throws IOException {
        var filling = officer(COMMUNES.getFirst());
        var theirs = as(filling, "so-lieu/tra-loi/" + answer(COMMUNES.getFirst()));
        for (var cell : new String[][] {{"0", "Xưởng mộc Hòa Phát"}, {"1", "1.500"}, {"2", "23/9/2025"}}) {
            theirs.one("#cell-0-" + cell[0]).sendKeys(cell[1]);
        }
        theirs.click("#hand-in");
        theirs.until(shown -> theirs.all("#hand-in").isEmpty());
        assertThat(theirs.text()).contains("Đã trả lời", "Xưởng mộc Hòa Phát");
        var other = COMMUNES.get(1);
        cast().posts(officer(other), "/api/v1/data-answers/" + answer(other) + "/nothing-to-report", "{}");

        var page = as(OFFICE, "so-lieu/" + request);
        assertThat(page.text())
                .contains("4 đơn vị · 1 đã trả lời · 1 không phát sinh · 2 chưa trả lời · 1 dòng")
                .contains("Chưa tiếp nhận yêu cầu");
        var address = String.valueOf(page.one("#download").getDomAttribute("href"));
        assertThat(unzipped(cast().api(OFFICE).file(address)))
                .contains("Xưởng mộc Hòa Phát", "1500", "Không phát sinh", "xã Đông Hòa");
        var rows = cast().reads(OFFICE, "/api/v1/data-requests/" + request + "/consolidated?format=json")
                .path("rows");
        assertThat(rows.size()).isEqualTo(1);
        assertThat(rows.at("/0/cells/c2").asString()).isEqualTo("1500");
    }

    @Test
    @Order(3)
    void aRegimeNamesTheFormThatGoesWithItsReportsAndOfWhomTheyTell() {
        var letter = matters().letterOut("báo cáo chuyên đề cơ sở sản xuất");
        var page = as(LEADER, "che-do-bao-cao/moi");
        page.type("name", "Báo cáo cơ sở sản xuất");
        page.choose("kind", "THEMATIC");
        page.choose("directive", letter);
        page.type("days-from", written(today().minusDays(30)));
        page.type("days-to", written(today()));
        page.click("#f-steps-0-reporters-levels-COMMUNE");
        page.choose("steps-0-contentScope", cast().unit(commune(COMMUNES.getFirst())));
        page.click("#f-dataForms-" + request);
        page.press("Lưu");
        page.until(ExpectedConditions.urlMatches("#/che-do-bao-cao/(?!moi)"));
        page.awaitText("Biểu số liệu kèm theo");
        assertThat(page.text()).contains("(về UBND xã An Bình)");
        assertThat(page.all("main a[href='#/so-lieu/" + request + "']"))
                .singleElement()
                .satisfies(link -> assertThat(link.getText()).isEqualTo(REQUEST));
    }

    private String answer(String name) {
        var path = "/api/v1/data-answers?request=%s&unit=%s".formatted(request, cast().unit(commune(name)));
        return cast().first(officer(name), path).path("id").asString();
    }

    /** Everything that stands in a workbook, as one text. */
    private String unzipped(byte[] book) throws IOException {
        var all = new StringBuilder();
        try (var zip =
                new ZipFile(Files.write(folder.resolve("tong-hop.xlsx"), book).toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return LETTER.matcher(all).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
