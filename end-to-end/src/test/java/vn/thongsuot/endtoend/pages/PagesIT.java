package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** What people do on the pages, from signing in to the report that goes up. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesIT {

    private static final String CLERK = "vanthu.sct";
    private static final String LEADER = "lanhdao.sct";
    private static final String OFFICER = "chuyenvien.sct";
    private static final String COMMUNE = "vanhoaxahoi.thuanan";
    private static final String OFFICE = "chanhvanphong.sct";
    private static final String LETTER = "572/SCTKHTCTH";

    private static @Nullable Platform platform;

    @TempDir
    Path folder;

    private @Nullable Browser browser;

    @BeforeAll
    static void start() {
        assumeTrue(Browser.isHere(), "no chromium and chromium-driver on this machine");
        platform = Platform.start();
    }

    @AfterAll
    static void stop() {
        if (platform != null) {
            platform.close();
        }
    }

    @AfterEach
    void leave() {
        if (browser != null) {
            browser.close();
        }
    }

    private Browser as(String user, Dimension size) {
        leave();
        browser = Browser.open(Objects.requireNonNull(platform).address(), size);
        browser.signIn(user);
        return browser;
    }

    private static void isGood(Browser page, String name) {
        page.picture(name);
        page.isSound();
        page.isAccessible();
    }

    @Test
    @Order(1)
    void whoSignsInSeesWhatWaits() {
        var page = as(CLERK, Browser.DESKTOP);

        assertThat(page.text()).contains("Việc của tôi", "Văn bản chưa tiếp nhận", "4198/UBND-KGVX");
        isGood(page, "work");
    }

    @Test
    @Order(2)
    void aLetterIsReceivedRemarkedByTheLeaderAndHandedOn() {
        var clerk = as(CLERK, Browser.DESKTOP);
        clerk.follow("a[href^='#/giao/']");
        var letter = clerk.address();
        clerk.press("Tiếp nhận");
        clerk.awaitText("Đã tiếp nhận");
        isGood(clerk, "letter-received");

        var leader = as(LEADER, Browser.DESKTOP);
        leader.go(letter.substring(letter.indexOf("#/") + 2));
        leader.press("Lưu bút phê");
        leader.awaitText("Cần điền mục này.");
        assertThat(leader.run("return document.activeElement.id")).isEqualTo("f-text");
        leader.type("text", "Phòng chủ trì tham mưu kế hoạch, báo cáo kết quả trước khi hết tháng.");
        leader.choose("lead", "");
        leader.type("deadline-date", "31022027");
        leader.press("Lưu bút phê");
        leader.awaitText("Không có ngày này");
        leader.type("deadline-date", "28/02/2027");
        leader.press("Lưu bút phê");
        leader.awaitText("Đã có bút phê");
        assertThat(leader.text()).contains("Phòng chủ trì tham mưu kế hoạch", "28/02/2027");
        isGood(leader, "letter-remarked");
    }

    @Test
    @Order(3)
    void aLetterWithoutAFileIsTypedIn() {
        var page = as(CLERK, Browser.DESKTOP);
        page.go("van-ban/moi");
        page.press("Nhập tay, không có tệp");
        page.press("Vào sổ");
        page.awaitText("Cần điền mục này.");
        page.type("subject", "tăng cường kiểm tra an toàn điện mùa mưa bão");
        page.type("symbol", "77/UBND-KTN");
        page.type("date", "5/2/2026");
        page.type("issuer-name", "Ủy ban nhân dân tỉnh thử nghiệm");
        isGood(page, "receive");
        page.press("Vào sổ");

        page.until(ExpectedConditions.urlMatches("#/van-ban/(?!moi)"));
        page.awaitText("77/UBND-KTN");
        assertThat(page.text()).contains("05/02/2026", "an toàn điện");
        isGood(page, "directive");
    }

    @Test
    @Order(4)
    void aPlanIsDraftedFromATemplateAndPrinted() {
        var page = as(COMMUNE, Browser.DESKTOP);
        page.go("ke-hoach/moi");
        page.choose("directive", "");
        page.choose("campaign", "");
        isGood(page, "plan-new");
        page.type("subject", "Hưởng ứng đợt thử nghiệm trên trình duyệt");
        page.type("placeName", "Thuận An");
        page.press("Tạo bản dự thảo");

        page.until(ExpectedConditions.urlMatches("#/ke-hoach/.+/sua"));
        page.type("sections-0-title", "Mục đích của đợt thử nghiệm");
        isGood(page, "plan-edit");
        page.press("Lưu và xem bản in");
        page.until(ExpectedConditions.urlMatches("#/ke-hoach/[^/]+$"));
        assertThat(page.framed()).contains("KẾ HOẠCH", "Hưởng ứng đợt thử nghiệm", "Mục đích của đợt thử nghiệm");
        isGood(page, "plan");
        page.press("Trình duyệt");
        page.awaitText("Đang chờ lãnh đạo duyệt");
    }

    @Test
    @Order(5)
    void anActivityWithAPhotoIsRecordedOnAPhone() throws IOException {
        var page = as(OFFICER, Browser.PHONE);
        page.go("hoat-dong/moi");
        page.choose("kind", "BANNER");
        page.type("title", "Treo băng rôn trước cổng trụ sở");
        page.choose("directive", "");
        page.choose("count-indicator", "");
        page.type("count-value", "1.500");
        page.give("#photo", photo());
        page.one(".photos img");
        isGood(page, "record-phone");
        page.press("Lưu");

        page.until(ExpectedConditions.urlMatches("#/hoat-dong/.+moi=1"));
        page.awaitText("Đã ghi.");
        assertThat(page.text()).contains("Treo băng rôn trước cổng trụ sở", "1.500");
        page.until(
                shown -> Boolean.TRUE.equals(
                        page.run(
                                "const shown = document.querySelector('.photos img'); return Boolean(shown && shown.naturalWidth > 0)")));
        isGood(page, "activity-phone");
        page.go("hoat-dong");
        page.one("img.thumb");
        isGood(page, "activities-phone");
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
    @Order(6)
    void whoHasNotAnsweredIsShownAndPrinted() {
        var page = as(OFFICE, Browser.DESKTOP);
        openLetter(page);
        page.follow("a[href^='#/theo-doi/']");
        assertThat(page.text()).contains("Văn phòng Sở", "Tiếp nhận", "Kế hoạch", "Báo cáo", "Liên hệ");
        isGood(page, "follow-up");

        page.asPrinted(true);
        assertThat(page.one("header.top").isDisplayed()).isFalse();
        assertThat(page.run("return getComputedStyle(document.querySelector('thead')).display"))
                .isEqualTo("table-header-group");
        page.picture("follow-up-print");
    }

    @Test
    @Order(7)
    void aReportIsDraftedReturnedMendedAndApproved() {
        var author = as(OFFICE, Browser.DESKTOP);
        openLetter(author);
        author.press("Lập báo cáo");
        author.type("period-from", "11/04/2025");
        author.type("period-to", "05/05/2025");
        author.type("title", "Báo cáo thử nghiệm trên trình duyệt");
        isGood(author, "report-new");
        author.press("Soạn dự thảo");
        author.until(ExpectedConditions.urlMatches("#/bao-cao/(?!moi)"));
        assertThat(author.framed()).contains("BÁO CÁO");
        author.until(shown -> !author.framed().isBlank() && marked(author) > 0);
        write(author, "Bối cảnh được viết trên trang.");
        isGood(author, "report");
        var place = author.address().substring(author.address().indexOf("#/") + 2);
        submit(author);

        var leader = as(LEADER, Browser.DESKTOP);
        leader.go(place);
        leader.choose("section", "s1-1");
        leader.type("remarks", "Nêu rõ hơn bối cảnh.");
        isGood(leader, "report-deciding");
        leader.press("Trả lại");
        leader.awaitText("Bị trả lại");

        var again = as(OFFICE, Browser.DESKTOP);
        again.go(place);
        assertThat(again.text()).contains("Nêu rõ hơn bối cảnh.");
        isGood(again, "report-returned");
        write(again, "Bối cảnh đã được nêu rõ hơn.");
        submit(again);

        var signer = as(LEADER, Browser.DESKTOP);
        signer.go(place);
        signer.press("Duyệt và khóa");
        signer.awaitText("Đã duyệt");
        assertThat(signer.framed()).contains("Bối cảnh đã được nêu rõ hơn.");
        assertThat(signer.all("a[href$='format=docx'], a[href$='format=pdf']")).hasSize(2);
        isGood(signer, "report-approved");
    }

    private static long marked(Browser page) {
        return (Long)
                page.run(
                        "return document.querySelector('iframe.sheet')?.contentDocument?.querySelectorAll('[data-generated]').length ?? 0");
    }

    private static void write(Browser page, String words) {
        page.run("document.querySelectorAll('details.card').forEach(one => { one.open = true; })");
        page.type("narratives-s1-1", words);
        page.press("Lưu");
        page.awaitText("Đã lưu.");
    }

    private static void submit(Browser page) {
        page.press("Trình duyệt");
        page.awaitText("Đang trình");
    }

    private static void openLetter(Browser page) {
        page.go("van-ban");
        page.one("#words").sendKeys(LETTER);
        page.until(shown -> page.all("main .list > li").size() == 1);
        page.follow("main .list a");
        page.awaitText(LETTER);
    }

    @Test
    @Order(8)
    void whatWasTypedOutlivesTheSession() {
        var page = as(OFFICER, Browser.PHONE);
        page.go("hoat-dong/moi");
        page.choose("kind", "TRAINING");
        page.type("title", "Tập huấn đang ghi dở thì hết phiên");
        page.losesItsSession();
        page.press("Lưu");
        page.until(shown -> page.one("#signed-out").isDisplayed());
        page.picture("signed-out-phone");
        page.forgivesErrors();
        page.click("#signed-out button");
        page.click("[data-user='" + OFFICER + "']");
        page.awaitPage();

        assertThat(page.address()).endsWith("#/hoat-dong/moi");
        assertThat(page.one("#f-title").getDomProperty("value")).isEqualTo("Tập huấn đang ghi dở thì hết phiên");
        assertThat(page.text()).contains("bản đang viết dở");
        page.isSound();
    }

    @Test
    @Order(8)
    void whoSignsOutLeavesNothingTypedBehind() {
        var page = as(OFFICER, Browser.DESKTOP);
        page.go("hoat-dong/moi");
        page.type("title", "Việc đang ghi dở thì đăng xuất");
        assertThat(drafts(page)).isEqualTo(1L);
        page.run("localStorage.setItem('thongsuot.draft.x/nguoi-khac/activity', JSON.stringify({ at: Date.now() }))");
        page.click("header form[action='/logout'] button");
        page.until(shown -> !page.address().contains("#/hoat-dong/moi"));
        page.signIn(OFFICER);

        assertThat(drafts(page)).as("what another person typed").isEqualTo(1L);
        page.go("hoat-dong/moi");
        assertThat(page.one("#f-title").getDomProperty("value")).isEmpty();
    }

    private static long drafts(Browser page) {
        return (Long)
                page.run("return Object.keys(localStorage).filter(key => key.startsWith('thongsuot.draft.')).length");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"viec", "van-ban", "hoat-dong", "ke-hoach", "theo-doi", "bao-cao", "hoat-dong/moi", "khong-co"})
    @Order(9)
    void everyPageIsSoundOnAPhoneInEnglish(String path) {
        var page = as(OFFICER, Browser.PHONE);
        page.click("button.language");
        page.go(path);

        assertThat(page.run("return document.documentElement.lang")).isEqualTo("en");
        isGood(page, "en-phone-" + path.replace('/', '-'));
    }

    @Test
    @Order(9)
    void bothLanguagesSayTheSame() {
        var page = as(OFFICER, Browser.DESKTOP);

        assertThat(page.runAsync("""
                        const done = arguments[0];
                        Promise.all([import('/app/i18n/vi.js'), import('/app/i18n/en.js')]).then(([vi, en]) => {
                          const only = (one, other) => Object.keys(one.default).filter(key => !(key in other.default));
                          done([...only(vi, en), ...only(en, vi)]);
                        });
                        """)).isEqualTo(List.of());
    }

    @Test
    @Order(9)
    void daysAreReadAsPeopleTypeThem() {
        var page = as(OFFICER, Browser.DESKTOP);
        page.go("hoat-dong/moi");

        for (var typed : List.of("5/2/2026", "05-02-2026", "05022026", "5.2.26")) {
            page.type("when", typed);
            page.one("h1").click();
            page.until(shown -> "05/02/2026".equals(page.one("#f-when").getDomProperty("value")));
        }
    }
}
