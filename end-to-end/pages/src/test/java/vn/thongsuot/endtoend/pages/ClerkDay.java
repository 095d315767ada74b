package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
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

/** Văn thư: what comes in is read, registered, numbered and found; what goes out is numbered and sent. */
abstract class ClerkDay extends RoleDay {

    private static final String SYMBOL = "1502/UBND-KGVX";
    private static final String SECRET = "(TỐI MẬT) Phương án bảo vệ";
    private static final String OUT = "tăng cường kiểm tra an toàn thông tin";

    private String letter = "";
    private String again = "";
    private String sent = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void aLetterComesInAsPdfAndIsRegisteredAsItWasRead() throws IOException {
        var pdf = PilotPapers.letter();
        var page = as(CLERK, "van-ban/moi");
        page.give("#file", Files.write(folder.resolve("1502-UBND-KGVX.pdf"), pdf));
        page.awaitText("Máy điền giúp từ tệp.");
        assertThat(valueOf(page, "symbol")).isEqualTo(SYMBOL);
        assertThat(valueOf(page, "date")).isEqualTo("14/09/2025");
        assertThat(valueOf(page, "subject")).contains("Ngày hội đổi mới sáng tạo");
        page.press("Vào sổ");

        page.until(ExpectedConditions.urlMatches("#/van-ban/(?!moi)"));
        page.awaitText(SYMBOL);
        assertThat(page.text()).contains("10/10/2025");
        letter = idOf(page);
        assertThat(cast().api(CLERK).file(DIRECTIVES + letter + "/file")).isEqualTo(pdf);
        assertThat(cast().reads(CLERK, DIRECTIVES + letter).at("/issuer/unit").asString())
                .isEqualTo(cast().unit(Cast.PROVINCE));
    }

    @Test
    @Order(2)
    void itGetsTheNextNumberOfArrivalAndStandsInTheRegisterIn() {
        var page = as(CLERK, "van-ban/" + letter);
        unfold(page, "Vào sổ văn bản đến");
        page.one("main details[open] input[id$='handledBy']").sendKeys("Phòng ĐMST");
        page.press("Vào sổ");
        page.awaitText("Đã vào sổ: số 1, ngày " + written(today()));

        page.go("so-van-ban");
        assertThat(page.text()).contains("Sổ đăng ký văn bản đến", SYMBOL, "14/09/2025", "Phòng ĐMST");
        var line = cast().reads(
                        CLERK,
                        DIRECTIVES
                                + "register?sheet=IN&year=%d&unit=%s"
                                        .formatted(today().getYear(), cast().unit(Cast.DEPARTMENT)))
                .at("/items/0");
        assertThat(line.path("number").asString()).isEqualTo("1");
        assertThat(line.path("author").asString()).isEqualTo(Cast.PROVINCE);
    }

    @Test
    @Order(3)
    void itIsFoundWithAndWithoutMarksAndByItsSymbol() {
        var page = as(CLERK, "van-ban");
        for (var typed : new String[] {"sang tao ngay hoi", "Đổi mới Ngày hội", "1502 kgvx"}) {
            page.one("#words").clear();
            page.one("#words").sendKeys(typed);
            page.press("Tìm");
            page.awaitText("1 kết quả");
            assertThat(page.all("main .list > li")).hasSize(1);
            assertThat(page.text()).contains(SYMBOL);
        }
        page.one("#words").clear();
        page.one("#words").sendKeys("ngày hội khác");
        page.press("Tìm");
        page.awaitText("Không tìm thấy văn bản nào.");
    }

    @Test
    @Order(4)
    void theSameLetterUnderAnotherDayIsFoundAndJoined() {
        var page = as(CLERK, "van-ban/moi");
        page.press("Nhập tay, không có tệp");
        page.type("subject", PilotPapers.SUBJECT);
        page.type("symbol", SYMBOL);
        page.type("date", "15/09/2025");
        page.chooseNamed("issuer-unit", "UBND tỉnh Thí Điểm");
        page.click("[id='f-recipients-" + cast().unit(Cast.DEPARTMENT) + "']");
        page.press("Vào sổ");
        page.until(ExpectedConditions.urlMatches("#/van-ban/(?!moi)"));
        again = idOf(page);

        page.go("van-ban/trung");
        assertThat(page.text()).contains("có thể trùng với", "14/09/2025", "15/09/2025");
        page.press("Ghép vào văn bản này");
        page.confirms("không đổi lại được");
        page.awaitText("Không có văn bản nào nghi trùng.");
        assertThat(cast().reads(CLERK, DIRECTIVES + again).path("joinedInto").asString())
                .isEqualTo(letter);
        page.go("van-ban/" + again);
        assertThat(page.text()).contains("Văn bản này đã được ghép vào một văn bản khác.");
    }

    @Test
    @Order(5)
    void whatBearsTheMarkOfASecretIsRefusedAndKeptNowhere() {
        var page = as(CLERK, "van-ban/moi");
        page.press("Nhập tay, không có tệp");
        page.type("subject", SECRET);
        page.type("symbol", "9/UBND-NC");
        page.press("Vào sổ");
        page.one(".form-problem");
        assertThat(page.text()).contains("Nội dung mật không được đưa vào hệ thống");
        assertThat((Boolean) page.run("return Object.values(localStorage).some(kept => kept.includes('TỐI MẬT'))"))
                .as("not even in this browser")
                .isFalse();
        assertThat(cast().api(CLERK).all("/api/v1/directives").toString()).doesNotContain(SECRET, "9/UBND-NC");
    }

    @Test
    @Order(6)
    void aLetterGoesOutUnderTheNextNumberToEveryCommune() {
        sent = matters().letterOut(OUT);
        var letterOut = cast().reads(CLERK, DIRECTIVES + sent);
        assertThat(letterOut.path("number").asString()).isEqualTo("1");
        assertThat(letterOut.path("recipients").size()).isEqualTo(Cast.COMMUNES.size());

        var page = as(CLERK, "so-van-ban?so=OUT");
        assertThat(page.text()).contains("Sổ đăng ký văn bản đi", OUT, "xã An Bình", "xã Đông Hòa");
        assertThat(matters().letterOut("việc thứ hai")).isNotEqualTo(sent);
        page.go("so-van-ban?so=OUT&lan=2");
        assertThat(page.text()).contains("1/SKHCN-ĐMST", "2/SKHCN-ĐMST");
    }

    @Test
    @Order(7)
    void aCommuneHasItAndTheClerkSeesWhoReceived() {
        var commune = Cast.COMMUNES.getFirst();
        matters().assignment(Cast.officer(commune), sent, Cast.commune(commune));
        var theirs = as(Cast.officer(commune));
        assertThat(theirs.text()).contains("Văn bản chưa tiếp nhận", OUT);
        theirs.follow("a[href='#/giao/%s']".formatted(matters().assignment(CLERK, sent, Cast.commune(commune))));
        theirs.press("Tiếp nhận");
        theirs.awaitText("Đã tiếp nhận");

        var page = as(CLERK, "van-ban/" + sent);
        assertThat(page.text())
                .contains("Chưa tiếp nhận")
                .containsPattern("Tiếp nhận ngày " + written(today()) + " \\d\\d:\\d\\d");
        assertThat(cast().reads(CLERK, "/api/v1/assignments?directive=%s&status=RECEIVED".formatted(sent))
                        .required("items")
                        .size())
                .isEqualTo(1);
    }
}
