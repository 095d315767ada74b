package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** A report is drafted, mended, approved, signed, sent up and comes back; or there is nothing to report. */
class ReportPagesIT extends OnPages {

    private static String report = "";

    @TempDir
    Path folder;

    @Test
    @Order(1)
    void aReportIsDraftedReturnedMendedAndApproved() {
        var author = atTheLetter(OFFICE);
        author.press("Lập báo cáo");
        author.type("period-from", "11/04/2025");
        author.type("period-to", "05/05/2025");
        author.type("title", "Báo cáo thử nghiệm trên trình duyệt");
        author.isGood("report-new");
        author.press("Soạn dự thảo");
        author.until(ExpectedConditions.urlMatches("#/bao-cao/(?!moi)"));
        assertThat(author.frame().words()).contains("BÁO CÁO");
        assertThat(author.frame().marked()).as("blocks marked as generated").isPositive();
        write(author, "Bối cảnh được viết trên trang.");
        author.isGood("report");
        report = author.address();
        submit(author);

        var leader = as(LEADER);
        assertThat(leader.text()).contains("Báo cáo chờ bạn duyệt", "Báo cáo thử nghiệm trên trình duyệt");
        leader = as(LEADER, report);
        leader.choose("section", "s1-1");
        leader.type("remarks", "Nêu rõ hơn bối cảnh.");
        leader.isGood("report-deciding");
        leader.press("Trả lại");
        leader.awaitText("Bị trả lại");

        var again = as(OFFICE, report);
        assertThat(again.text()).contains("Nêu rõ hơn bối cảnh.");
        again.isGood("report-returned");
        write(again, "Bối cảnh đã được nêu rõ hơn.");
        submit(again);

        var signer = as(LEADER, report);
        signer.press("Duyệt và khóa");
        signer.awaitText("Đã duyệt");
        assertThat(signer.frame().words()).contains("Bối cảnh đã được nêu rõ hơn.", "LÃNH ĐẠO SỞ CÔNG THƯƠNG");
        signer.isGood("report-approved");
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

    @Test
    @Order(2)
    void anApprovedReportIsDownloadedSignedElsewhereAndAttached() throws IOException {
        var page = as(LEADER, report);
        page.awaitText("Bản nháp, chưa ký số");
        Papers.isWord(page.saves("a[href$='/document?format=docx']", "BC-chua-so.docx"));
        var signed =
                Papers.signed(Papers.isPdf(page.saves("a[href$='/document?format=pdf']", "BC-chua-so.pdf")), folder);
        page.give("#signed-file", signed.file());
        page.confirms("không đổi lại được");
        page.awaitText("Đã có bản ký số");
        assertThat(page.text()).doesNotContain("Bản nháp");
        page.isGood("report-signed");
        assertThat(page.saves("a[href$='/signed']", signed.file().getFileName().toString()))
                .isEqualTo(signed.bytes());
    }

    @Test
    @Order(3)
    void anApprovedReportIsSentUpAndArrives() {
        var author = as(OFFICE);
        assertThat(author.text()).contains("Báo cáo đã duyệt, chưa gửi");
        author = as(OFFICE, report);
        author.press("Gửi báo cáo");
        author.confirms("Sở Công Thương");
        author.awaitText("Đã gửi");
        assertThat(author.all("#signed-file")).as("only the leader attaches").isEmpty();
        author.isGood("report-sent");

        var clerk = as(CLERK);
        assertThat(clerk.text()).contains("Báo cáo gửi đến, chưa xác nhận", "Báo cáo thử nghiệm trên trình duyệt");
        clerk = as(CLERK, report);
        clerk.press("Xác nhận đã nhận báo cáo");
        clerk.awaitText("Nơi nhận đã nhận");
        clerk.isGood("report-received");
    }

    @Test
    @Order(4)
    void aReportThatArrivedIsReturnedWithASectionToItsAuthorWhoFindsADraftToMend() {
        var recipient = as(LEADER, report);
        recipient.click("details.card > summary");
        recipient.choose("section", "s1-1");
        recipient.press("Trả lại nơi lập");
        recipient.awaitText("Cần điền mục này.");
        recipient.type("remarks", "Số liệu chưa khớp với phụ lục.");
        recipient.isGood("report-sending-back");
        recipient.press("Trả lại nơi lập");
        recipient.awaitText("Nơi nhận trả lại");

        var author = as(OFFICE, report);
        assertThat(author.text()).contains("Số liệu chưa khớp với phụ lục.", "Đã duyệt");
        author.isGood("report-sent-back");
        author.follow("a[href^='#/bao-cao/']:not([href='#/bao-cao'])");
        author.awaitText("Thay cho");
        assertThat(author.text()).contains("Số liệu chưa khớp với phụ lục.", "cần sửa");
        author.isGood("report-successor");
    }

    @Test
    @Order(5)
    void nothingToReportIsAnsweredInOneClickAfterAQuestion() {
        var page = atTheLetter(OFFICE);
        page.click("#nothing-to-report");
        page.confirms("không phát sinh");
        page.until(ExpectedConditions.urlMatches("#/bao-cao/(?!moi)"));
        page.awaitText("Đang trình");
        assertThat(page.text()).contains("Không phát sinh");
        assertThat(page.frame().words()).contains("không phát sinh");
        page.isGood("report-nothing");
    }

    @Test
    @Order(6)
    void approvedFiguresAreLookedAtPublishedAndTakenBack() {
        var author = as(OFFICE, "#/du-lieu-mo/moi");
        author.type("title", "Kết quả hưởng ứng ngày đổi mới sáng tạo");
        author.type("slug", "ket-qua-huong-ung");
        author.type("description", "Số liệu của các báo cáo đã duyệt.");
        author.isGood("data-set-edit");
        author.press("Lưu mô tả");
        author.until(ExpectedConditions.urlMatches("#/du-lieu-mo/(?!moi)"));
        author.awaitText("Chưa công bố bản nào.");
        assertThat(author.text()).contains("Người có quyền công bố ở cấp cao nhất", "chưa mở tập dữ liệu");
        var set = author.address();

        var page = laidOpen(as(ADMINISTRATOR), set);
        page.click("#reporting option[value='" + unit(page, "Văn phòng Sở") + "']");
        page.awaitText("thế giới năm 2025");
        page.run(
                "[...document.querySelectorAll('main label')].find(one => one.textContent.includes('thế giới năm 2025')).click()");
        page.click("#preview");
        page.awaitText("Đúng những gì sẽ công bố");
        assertThat(page.all("main table tbody tr")).isNotEmpty();
        page.isGood("data-set-preview");
        page.click("#publish");
        page.confirms("không sửa được");
        page.awaitText("Đang công bố");
        assertThat(page.text()).contains("Bản 1", "CC BY 4.0");

        page.click("main li details > summary");
        page.one("#withdraw-1").sendKeys("Công bố nhầm kỳ.");
        page.click("main li form button[type='submit']");
        page.awaitText("Công bố nhầm kỳ.");
        assertThat(page.text()).contains("Đã rút").doesNotContain("Đang công bố");
        page.isGood("data-set");
    }

    /** The page, once everybody may read data sets. */
    private static Browser laidOpen(Browser page, String set) {
        var made = page.runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(api => api.post('/api/v1/openings', { lists: ['DATA_SETS'], licence: 'CC BY 4.0' }))
                  .then(one => done(one.id), problem => done('refused: ' + problem.message));
                """);
        assertThat(String.valueOf(made)).doesNotStartWith("refused");
        page.go(set.substring(set.indexOf("#/") + 2));
        page.until(shown -> Boolean.TRUE.equals(page.runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(api => api.get('/api/v1/data-sets/%s/preview?report=none'))
                  .then(() => done(false), problem => done(problem.status === 422));
                """.formatted(set.substring(set.lastIndexOf('/') + 1)))));
        page.inspection().forgivesErrors();
        page.go("du-lieu-mo");
        page.go(set.substring(set.indexOf("#/") + 2));
        return page;
    }
}
