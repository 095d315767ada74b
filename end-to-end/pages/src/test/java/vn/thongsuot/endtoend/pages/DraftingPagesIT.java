package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * A report is drafted from figures that go on changing, comes back in one part, is approved, shows where its numbers come from
 * and is corrected; what it asks for is answered.
 */
class DraftingPagesIT extends OnPages {

    private static final String FIRST = "Chuyên mục đổi mới sáng tạo trên trang của Sở";
    private static final String SECOND = "Loạt bài về tiết kiệm năng lượng";
    private static final String ADVICE = "bố trí một buổi tập huấn mỗi quý.";
    private static final String TYPED = "Câu này đang viết dở, chưa lưu.";

    private static String report = "";
    private static String letter = "";

    /** An activity of the department in June that says how many articles there were. */
    private void told(String title, int articles) {
        var made = as(OFFICER).runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(async api => {
                  const indicator = (await api.list('/api/v1/indicators')).find(one => one.code === 'articles').id;
                  const unit = (await api.list('/api/v1/units')).find(one => one.name === 'Sở Công Thương' || one.shortName === 'Sở Công Thương').id;
                  return api.post('/api/v1/activities', { unit, kind: 'WEB_ARTICLE', mode: 'ORGANISE', state: 'DONE', title: '%s', when: '2025-06-10',
                    directives: ['%s'], measurements: [{ indicator, qualifier: 'EQ', value: '%d' }] });
                }).then(one => done(one.id), problem => done('refused: ' + problem.message + JSON.stringify(problem.errors)));
                """.formatted(title, letter, articles));
        assertThat(String.valueOf(made)).doesNotStartWith("refused");
    }

    /** Until the figures of June have the number. */
    private static void awaitFigure(Browser page, String value) {
        page.until(shown -> Boolean.TRUE.equals(page.runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(api => api.get('/api/v1/figures?directive=%s&from=2025-06-01&to=2025-06-30'))
                  .then(figures => done(figures.complete && figures.items.some(one => one.value === '%s')), () => done(false));
                """.formatted(letter, value))));
    }

    @Test
    @Order(1)
    void aDraftHoldsItsFiguresUntilTheWriterRenewsThemAndKeepsWhatIsTyped() {
        letter = lastOf(atTheLetter(OFFICER).address());
        told(FIRST, 12);
        var author = atTheLetter(OFFICE);
        awaitFigure(author, "12");
        author.press("Lập báo cáo");
        author.type("period-from", "01/06/2025");
        author.type("period-to", "30/06/2025");
        author.type("title", "Báo cáo tháng 6 về đổi mới sáng tạo");
        author.choose("contentScope", unit(author, "Sở Công Thương"));
        author.press("Soạn dự thảo");
        author.until(ExpectedConditions.urlMatches("#/bao-cao/(?!moi)"));
        report = author.address();
        assertThat(author.frame().words()).contains("12");
        unfold(author);
        author.type("narratives-s1-1", "Bối cảnh tháng 6.");
        author.press("Lưu");
        author.awaitText("Đã lưu.");

        told(SECOND, 8);
        awaitFigure(author, "20");
        author = as(OFFICE, report);
        assertThat(author.text()).contains("Trong báo cáo", "Hiện nay", "12", "20");
        isGoodEverywhere(author, "drafting-figures");
        unfold(author);
        author.type("narratives-s2-1", TYPED);
        author.press("Cập nhật số liệu");
        author.awaitText("Cập nhật lần cuối");
        assertThat(author.one("#f-narratives-s2-1").getAttribute("value")).isEqualTo(TYPED);
        assertThat(author.one("#f-narratives-s1-1").getAttribute("value")).isEqualTo("Bối cảnh tháng 6.");
        assertThat(author.frame().words()).contains("20");
    }

    @Test
    @Order(2)
    void aProposalIsTakenAndHandingInLocksAndSavesWhatIsTyped() {
        var author = as(OFFICE, report);
        var proposed = author.all(".list button:not(.plain)").size();
        assertThat(proposed).as("proposals").isPositive();
        isGoodEverywhere(author, "drafting-proposals");
        author.press("Nhận");
        var page = author;
        author.until(shown -> !page.all("main form").isEmpty()
                && page.all(".list button:not(.plain)").size() < proposed);
        unfold(author);
        author.type("narratives-s2-1", TYPED);
        author.click("form > details.card:last-of-type > button");
        author.choose("recommendations-0-unit", unit(author, "Sở Công Thương"));
        author.type("recommendations-0-text", ADVICE);
        author.isGood("drafting-recommendation");
        author.press("Trình duyệt");
        author.awaitText("Đang trình");
        assertThat(author.text()).doesNotContain("Cập nhật số liệu");
        assertThat(author.frame().words()).contains(TYPED, "Đề nghị Sở Công Thương " + ADVICE);
    }

    @Test
    @Order(3)
    void oneSectionComesBackAndOnlyThatIsMended() {
        var leader = as(LEADER, report);
        leader.choose("section", "s1-1");
        leader.type("remarks", "Nêu rõ bối cảnh hơn.");
        leader.press("Trả lại");
        leader.awaitText("Bị trả lại");

        var author = as(OFFICE, report);
        assertThat(author.text()).contains("Nêu rõ bối cảnh hơn.", "Các mục còn lại đã được chấp nhận");
        assertThat(author.all("#f-narratives-s2-1, #f-recommendations-0-text, #f-examples"))
                .isEmpty();
        isGoodEverywhere(author, "drafting-returned");
        author.type("narratives-s1-1", "Bối cảnh tháng 6, nêu rõ hơn.");
        author.press("Trình duyệt");
        author.awaitText("Đang trình");

        var signer = as(LEADER, report);
        assertThat(signer.frame().words()).contains("Bối cảnh tháng 6, nêu rõ hơn.");
        signer.press("Duyệt và khóa");
        signer.awaitText("Đã duyệt");
    }

    @Test
    @Order(4)
    void aNumberLeadsToTheDeedsThatMakeIt() {
        var reader = as(LEADER, report);
        assertThat(reader.frame().unlinked()).as("figures that lead nowhere").isEmpty();
        reader.frame().press("20");
        reader.until(shown -> reader.one("dialog.sources").getText().contains(SECOND));
        assertThat(reader.one("dialog.sources").getText()).contains("Số tin, bài", FIRST, "12", "8");
        reader.isGood("sources");
        reader.measures(Browser.PHONE);
        reader.isGood("phone-sources");
        reader.measures(Browser.DESKTOP);
        reader.click("dialog.sources a");
        reader.until(ExpectedConditions.urlContains("#/hoat-dong/"));
        reader.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("dialog.sources"), 0));
    }

    @Test
    @Order(5)
    void whatTheReportAskedForIsAnsweredAndItsAuthorSeesIt() {
        var leader = as(LEADER);
        leader.awaitAtReload("Kiến nghị cần trả lời");
        leader.isGood("work-advice");
        var asked = "a[href='%s']"
                .formatted(leader.all("section[aria-label='Kiến nghị cần trả lời'] a").stream()
                        .filter(link -> link.getText().contains(ADVICE))
                        .findFirst()
                        .orElseThrow()
                        .getDomAttribute("href"));
        leader.follow(asked);
        assertThat(leader.text()).contains(ADVICE, "Văn phòng Sở");
        leader.press("Giao người trả lời");
        leader.choose("owner-unit", unit(leader, "Văn phòng Sở"));
        leader.type("owner-dueOn", "15/12/2027");
        isGoodEverywhere(leader, "advice-owner");
        leader.press("Giao trả lời");
        leader.awaitText("15/12/2027");
        leader.press("Gửi trả lời");
        leader.awaitText("Cần điền mục này.");
        leader.choose("answer-state", "PARTLY_ACCEPTED");
        leader.type("answer-text", "Mỗi năm hai buổi.");
        isGoodEverywhere(leader, "advice-answer");
        leader.press("Gửi trả lời");
        leader.awaitText("Lãnh đạo Sở Công Thương ·");

        var author = as(OFFICE);
        author.go("kien-nghi?xem=sent");
        assertThat(author.text()).contains(ADVICE, "Đã chấp nhận");
        isGoodEverywhere(author, "advice-sent");
        author.follow(asked);
        assertThat(author.text()).contains("Chấp nhận một phần", "Mỗi năm hai buổi.");
    }

    @Test
    @Order(6)
    void aLaterDeedShowsBesideTheApprovedReportAndACorrectionNamesIt() {
        told("Bản tin bổ sung cuối tháng", 5);
        awaitFigure(as(OFFICER), "25");
        var author = as(OFFICE, report);
        assertThat(author.one("#correction").getText()).contains("Số liệu đã đổi từ khi duyệt", "20", "25");
        assertThat(author.frame().words()).contains("20");
        isGoodEverywhere(author, "correction");
        author.press("Lập báo cáo đính chính");
        author.until(ExpectedConditions.not(ExpectedConditions.urlToBe(report)));
        author.awaitText("(đính chính)");
        assertThat(author.frame().words()).contains("Số liệu khác với báo cáo", "20", "25");
        author.isGood("correction-draft");
    }

    private static void unfold(Browser page) {
        page.run("document.querySelectorAll('form > details.card').forEach(one => { one.open = true; })");
    }

    private static String lastOf(String address) {
        return Objects.requireNonNull(address).substring(address.lastIndexOf('/') + 1);
    }
}
