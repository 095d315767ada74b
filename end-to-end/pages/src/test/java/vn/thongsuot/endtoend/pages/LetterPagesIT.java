package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A letter comes in, goes down to the one who acts on it, and is asked after. */
class LetterPagesIT extends OnPages {

    private static final String OFFICE_NAME = "Văn phòng Sở";
    private static final String OFFICER_POST = "Chuyên viên Văn phòng Sở";

    @Test
    @Order(1)
    void whoSignsInSeesWhatWaits() {
        var page = as(CLERK);

        assertThat(page.text()).contains("Việc của tôi", "Văn bản chưa tiếp nhận", "4198/UBND-KGVX");
        page.isGood("work");
    }

    @Test
    @Order(2)
    void aLetterGoesFromTheClerkOverTheLeaderAndTheDivisionToTheOfficerWhoEndsIt() {
        var clerk = as(CLERK);
        clerk.follow("a[href^='#/giao/']");
        var letter = clerk.address();
        clerk.press("Tiếp nhận");
        clerk.awaitText("Đã tiếp nhận");
        clerk.isGood("letter-received");

        remarks(as(LEADER, letter));
        postsTheOfficer();
        var symbol = handsOn(as(OFFICE));
        ends(as(OFFICER), symbol);
    }

    private static void remarks(Browser leader) {
        leader.press("Lưu bút phê");
        leader.awaitText("Cần điền mục này.");
        assertThat(leader.run("return document.activeElement.id")).isEqualTo("f-text");
        leader.type("text", "Văn phòng chủ trì tham mưu kế hoạch, báo cáo kết quả trước khi hết tháng.");
        leader.chooseNamed("lead", OFFICE_NAME);
        leader.type("deadline-date", "31022027");
        leader.press("Lưu bút phê");
        leader.awaitText("Không có ngày này");
        leader.type("deadline-date", "28/02/2027");
        leader.press("Lưu bút phê");
        leader.awaitText("Đã có bút phê");
        assertThat(leader.text()).contains("Văn phòng chủ trì tham mưu kế hoạch", "28/02/2027");
        leader.isGood("letter-remarked");
    }

    /** The officer gets a post in the division as well. */
    private void postsTheOfficer() {
        var answered = as(ADMINISTRATOR).runAsync("""
                const done = arguments[0];
                (async () => {
                  const api = await import('/app/core/api.js');
                  const unit = (await api.list('/api/v1/units')).find(one => one.shortName === '%s');
                  const post = await api.post('/api/v1/positions', { unit: unit.id, title: '%s', subject: '%s',
                    rights: ['RECORD'], validFrom: '2025-01-01' });
                  return post.title;
                })().then(done, problem => done(String(problem)));
                """.formatted(OFFICE_NAME, OFFICER_POST, OFFICER));
        assertThat(answered).isEqualTo(OFFICER_POST);
    }

    /** The division's head receives what the remark gave it and hands it to the officer. */
    private static String handsOn(Browser head) {
        head.awaitAtReload("4198/UBND-KGVX");
        head.follow("section[aria-label='Văn bản chưa tiếp nhận'] a[href^='#/giao/']");
        var symbol = head.one("h1").getText();
        head.press("Tiếp nhận");
        head.awaitText("Đã tiếp nhận");
        head.chooseNamed("unit", OFFICE_NAME);
        head.chooseNamed("position", OFFICER_POST);
        head.type("note", "Đồng chí tham mưu giúp.");
        head.isGood("letter-handing-on");
        head.press("Chuyển");
        head.awaitText("Đã chuyển xử lý");
        assertThat(head.text()).contains("Văn phòng Sở – " + OFFICER_POST, "Đồng chí tham mưu giúp.");
        return symbol;
    }

    private static void ends(Browser officer, String symbol) {
        officer.awaitAtReload(symbol);
        officer.follow("section[aria-label='Văn bản đang xử lý'] a[href^='#/giao/']");
        officer.one("form[aria-label='Đã xử lý xong'] textarea").sendKeys("Đã trình kế hoạch.");
        officer.press("Đã xử lý xong");
        officer.awaitText("Xử lý xong");
        assertThat(officer.text()).contains("Đã trình kế hoạch.", OFFICER_POST);
        assertThat(officer.all("main form")).as("nothing is left to do").isEmpty();
        officer.isGood("letter-done");
    }

    @Test
    @Order(3)
    void aLetterWithoutAFileIsTypedIn() {
        var page = as(CLERK);
        page.go("van-ban/moi");
        page.isGood("receive-start");
        page.press("Nhập tay, không có tệp");
        page.press("Vào sổ");
        page.awaitText("Cần điền mục này.");
        page.type("subject", "tăng cường kiểm tra an toàn điện mùa mưa bão");
        page.type("symbol", "77/UBND-KTN");
        page.type("date", "5/2/2026");
        page.type("issuer-name", "Ủy ban nhân dân tỉnh thử nghiệm");
        page.isGood("receive");
        page.press("Vào sổ");

        page.until(ExpectedConditions.urlMatches("#/van-ban/(?!moi)"));
        page.awaitText("77/UBND-KTN");
        assertThat(page.text()).contains("05/02/2026", "an toàn điện");
        page.isGood("directive");
    }

    @Test
    @Order(4)
    void whoHasNotAnsweredIsShownAndPrinted() {
        var page = atTheLetter(OFFICE);
        page.follow("a[href^='#/theo-doi/']");
        assertThat(page.text()).contains("Văn phòng Sở", "Tiếp nhận", "Kế hoạch", "Báo cáo", "Liên hệ");
        page.isGood("follow-up");

        page.asPrinted(true);
        assertThat(page.one("header.top").isDisplayed()).isFalse();
        assertThat(page.run("return getComputedStyle(document.querySelector('thead')).display"))
                .isEqualTo("table-header-group");
        page.inspection().picture("follow-up-print");
        page.asPrinted(false);
    }
}
