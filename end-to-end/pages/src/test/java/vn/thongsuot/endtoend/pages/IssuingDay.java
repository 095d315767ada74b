package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;
import static vn.thongsuot.endtoend.pages.Matters.DIRECTIVES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import tools.jackson.databind.JsonNode;

/** Văn thư again: what the department itself says, in writing or aloud, goes out, and what becomes of it later. */
abstract class IssuingDay extends RoleDay {

    private static final String CLASS = "PEOPLES_COMMITTEE|COMMUNE";
    private static final String SUBJECT = "rà soát máy chủ đặt tại xã";

    /** A Monday far away, of whose year no calendar is kept. */
    private static final String MONDAY = "11/05/2099";

    private String letter = "";

    @Test
    @Order(1)
    void aLetterIsDraftedAndWhatWasTypedStays() {
        var page = as(CLERK, "van-ban");
        page.follow("a[href='#/van-ban/soan']");
        page.press("Lưu dự thảo");
        page.awaitText("Cần điền mục này.");
        page.type("subject", SUBJECT);
        page.go("van-ban");
        page.go("van-ban/soan");
        assertThat(valueOf(page, "subject")).isEqualTo(SUBJECT);
        page.type("symbol", "/SKHCN-ĐMST");
        page.choose("urgency", "URGENT");
        page.click("[id='f-groups-" + CLASS + "']");
        page.awaitText("4 đơn vị, tính đến ngày " + written(today()));
        page.type("groupWords-PEOPLES_COMMITTEE-COMMUNE", "Ủy ban nhân dân các xã");
        page.choose("terms-form", "BEFORE");
        page.type("terms-named", MONDAY);
        page.run("document.activeElement.blur()");
        page.awaitText("Ngày cuối còn đúng hạn: Thứ Sáu, 08/05/2099");
        assertThat(page.text()).contains("Theo lời văn là Chủ nhật, 10/05/2099", "Chưa có lịch nghỉ năm 2099");
        assertThat(valueOf(page, "deadline-asWritten")).isEqualTo("trước ngày " + MONDAY);
        page.click("#f-internal");
        OnPages.isGoodEverywhere(page, "issue-draft");
        page.press("Lưu dự thảo");

        letter = made(page);
        page.awaitText("Dự thảo");
        assertThat(draft().path("status").asString()).isEqualTo("DRAFT");
        assertThat(draft().at("/deadline/date").asString()).isEqualTo("2099-05-08");
        assertThat(draft().path("circulation").asString()).isEqualTo("INTERNAL");
        assertThat(draft().path("urgency").asString()).isEqualTo("URGENT");
        assertThat(draft().at("/recipientClasses/0/words").asString()).isEqualTo("Ủy ban nhân dân các xã");
    }

    @Test
    @Order(2)
    void itIsChangedAndGoesOutToWhomTheClassMeansUnderTheNextNumber() {
        var page = as(CLERK, "van-ban/" + letter);
        page.follow("a[href$='/sua']");
        page.type("subject", SUBJECT + " và ở thôn");
        page.press("Lưu dự thảo");
        page.until(ExpectedConditions.urlMatches(letter + "$"));
        page.awaitText("và ở thôn");
        page.awaitText("4 đơn vị");
        assertThat(page.text())
                .contains("trước ngày " + MONDAY, "Thứ Sáu, 08/05/2099", "Lưu hành nội bộ", "số kế tiếp của sổ CV");
        assertThat(page.text()).contains("Độ khẩn\nKhẩn");
        assertThat(page.run("return document.querySelector('#f-issue-urgency').options[0].text"))
                .isEqualTo("như dự thảo: khẩn");
        page.isGood("issue");
        page.choose("issue-urgency", "IMMEDIATE");
        var next = lastNumber() + 1;
        page.press("Ban hành");
        page.confirms("gửi đến 4 đơn vị");
        page.awaitText("Đã ban hành");
        page.awaitText(next + "/SKHCN-ĐMST");
        assertThat(page.text())
                .contains("4 đơn vị, tính đến ngày " + written(today()), "Lưu hành nội bộ", "Độ khẩn\nHỏa tốc");

        assertThat(draft().path("number").asString()).isEqualTo(String.valueOf(next));
        assertThat(draft().path("recipients").size()).isEqualTo(Cast.COMMUNES.size());
        assertThat(draft().path("subject").asString()).endsWith("ở thôn");
        assertThat(draft().at("/recipientClasses/0/count").asInt()).isEqualTo(Cast.COMMUNES.size());
        assertThat(page.all("main a[href$='/sua']"))
                .as("nothing to issue any more")
                .isEmpty();

        page.go("van-ban");
        page.click("#urgency option[value='IMMEDIATE']");
        page.until(ExpectedConditions.numberOfElementsToBe(By.cssSelector("main .list li"), 1));
        assertThat(page.one("main .list li").getText()).contains(next + "/SKHCN-ĐMST", "Hỏa tốc");
        page.isGood("directives-urgent");
    }

    @Test
    @Order(3)
    void anotherDocumentReplacesItAndTheChainSaysSo() {
        var other = matters().letterOut("rà soát máy chủ, thay công văn trước");
        var number = cast().reads(CLERK, DIRECTIVES + other).path("number").asString();
        var page = as(CLERK, "van-ban/" + letter);
        unfold(page, "Ghi sửa đổi, thay thế");
        page.choose("chain-kind", "REPLACED");
        page.type("chain-on", written(today()));
        page.type("chain-by", "9999/KHÔNG-CÓ");
        page.press("Ghi");
        page.awaitText("Không thấy đúng một văn bản đã đăng ký có ký hiệu này.");
        page.inspection().forgivesErrors();
        page.type("chain-by", number + "/SKHCN-ĐMST");
        page.press("Ghi");
        page.awaitText("Đã được thay thế");
        assertThat(page.all("main a[href='#/van-ban/" + other + "']")).isNotEmpty();
        page.go("van-ban/" + other);
        assertThat(page.text()).contains("Văn bản này tác động đến", "Thay thế");
    }

    @Test
    @Order(4)
    void whatTheDirectorSaidAtAMeetingIsKeptWithItsPost() {
        var page = as(CLERK, "van-ban");
        page.follow("a[href^='#/van-ban/soan?loai']");
        page.press("Lưu dự thảo");
        page.awaitText("Cần điền mục này.");
        page.type("spoken-occasion", "Hội nghị giao ban quý");
        page.type("spoken-on", written(today()));
        page.type("spoken-by", "Giám đốc");
        page.type("spoken-person", "Trần Thử Nghiệm");
        page.type("subject", "kết luận về hạ tầng số");
        unfold(page, "Chọn từng đơn vị");
        page.click("[id='f-recipients-" + cast().unit(Cast.DIVISION) + "']");
        page.isGood("spoken-draft");
        page.press("Lưu dự thảo");

        letter = made(page);
        page.awaitText("Hội nghị giao ban quý");
        assertThat(page.text()).contains("Giám đốc", "Trần Thử Nghiệm");
        assertThat(draft().at("/spoken/position").asString()).isEqualTo(cast().post(Cast.LEADER));
        page.press("Ban hành");
        page.confirms("gửi đến 1 đơn vị");
        page.awaitText("Đã ban hành");
    }

    @Test
    @Order(5)
    void itsConclusionsBecomeTasksOnceEach() {
        var page = as(CLERK, "van-ban/" + letter);
        unfold(page, "Giao các ý kết luận");
        page.type("spoken-pasted", "Một là, kiểm kê máy chủ.\n2. Lập phương án sao lưu.");
        page.press("Tách thành từng việc");
        assertThat(valueOf(page, "spoken-rows-0-title")).isEqualTo("kiểm kê máy chủ.");
        assertThat(valueOf(page, "spoken-rows-1-title")).isEqualTo("Lập phương án sao lưu.");
        page.choose("spoken-rows-0-lead", cast().unit(Cast.DIVISION));
        page.press("Giao 2 việc");
        page.awaitText("Cần điền mục này.");
        page.choose("spoken-rows-1-lead", cast().unit(Cast.DIVISION));
        page.type("spoken-rows-1-due", MONDAY);
        OnPages.isGoodEverywhere(page, "conclusions");
        page.press("Giao 2 việc");
        page.awaitText("Nhiệm vụ (2)");

        var notice = cast().reads(CLERK, DIRECTIVES + letter + "/conclusion");
        assertThat(notice.path("title").asString()).contains("Giám đốc", "Hội nghị giao ban quý");
        assertThat(notice.at("/items/0/label").asString()).isEqualTo("Một là");
        assertThat(notice.at("/items/1/deadline/asWritten").asString()).isEqualTo("chậm nhất ngày " + MONDAY);
        assertThat(notice.path("items").size()).isEqualTo(2);
        assertThat(page.all("main a[href*='/conclusion?format=pdf']")).hasSize(1);
    }

    @Test
    @Order(6)
    void whereADocumentCameInIsListedPageByPage() {
        var page = as(CLERK, "van-ban");
        page.run("""
                const [letter, unit] = arguments;
                const lines = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => ({ sheet: 'IN', unit, number: String(from + at), on: '2026-02-03' }));
                const fetched = window.fetch;
                window.fetch = async (path, how) => {
                  if (path.includes('/entries?')) return Response.json(path.includes('cursor=') ? { items: lines(51, 51), next: null } : { items: lines(1, 50), next: 'on' });
                  const answer = await fetched(path, how);
                  return path === '/api/v1/directives/' + letter ? Response.json({ ...await answer.json(), entries: lines(1, 20) }) : answer;
                };
                """, letter, cast().unit(Cast.DIVISION));
        page.go("van-ban/" + letter);
        assertThat(page.text())
                .contains("Đã vào sổ văn bản đến (20+)", "Đã vào sổ: số 20, ngày 03/02/2026", "Phòng ĐMST");
        page.press("Xem thêm");
        page.awaitText("(50+)");
        page.press("Xem thêm");
        page.awaitText("Đã vào sổ: số 51,");
        assertThat(page.text()).contains("Đã vào sổ văn bản đến (51)").doesNotContain("Xem thêm");
    }

    private JsonNode draft() {
        return cast().reads(CLERK, DIRECTIVES + letter);
    }

    private static String made(Browser page) {
        page.until(ExpectedConditions.urlMatches("#/van-ban/(?!soan)[\\w-]+$"));
        return idOf(page);
    }

    /** The last that the department's book gave; 0 before the first. */
    private int lastNumber() {
        var numbers = DIRECTIVES + "numbers?limit=200&series=CV&year=%d&unit=%s";
        var given = cast().reads(CLERK, numbers.formatted(today().getYear(), cast().unit(Cast.DEPARTMENT)));
        return given.path("items")
                .valueStream()
                .mapToInt(one -> one.path("number").asInt())
                .max()
                .orElse(0);
    }
}
