package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.DEPARTMENT;
import static vn.thongsuot.endtoend.pages.Cast.DIVISION;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.today;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import tools.jackson.databind.JsonNode;

/** Whoever drafts says what it rests on: the documents of a draft, the campaigns of a plan. */
abstract class CitingDay extends RoleDay {

    private static final String SYMBOL = "79/UBND-KGVX";

    private String letter = "";

    @Test
    @Order(1)
    void aDraftSaysOnWhatItRests() {
        letter = matters().letterIn(SYMBOL, "an toàn phòng máy", today().plusDays(20), DEPARTMENT);
        var other = matters().letterIn("80/UBND-KGVX", "kiểm kê đường truyền", today().plusDays(20), DEPARTMENT);
        var page = as(CLERK, "van-ban/soan");
        page.type("subject", "thực hiện rà soát phòng máy");
        finds(page, "khong co van ban nao");
        page.awaitText("Không tìm thấy văn bản nào.");
        finds(page, "79 ubnd kgvx");
        page.press("Thêm");
        page.awaitText("Đã thêm");
        page.choose("citations-0-relation", "CARRIES_OUT");
        OnPages.isGoodEverywhere(page, "citations");
        page.press("Lưu dự thảo");
        page.until(ExpectedConditions.urlMatches("#/van-ban/(?!soan)[\\w-]+$"));
        var draft = Matters.DIRECTIVES + idOf(page);
        assertThat(cited(draft)).containsExactly("CARRIES_OUT " + letter);

        page.follow("main a[href$='/sua']");
        page.press("Bỏ " + SYMBOL);
        page.awaitText("Chưa dẫn văn bản nào.");
        finds(page, "kiem ke duong truyen");
        page.press("Thêm");
        page.press("Lưu dự thảo");
        page.until(ExpectedConditions.urlMatches("#/van-ban/[\\w-]+$"));
        assertThat(cited(draft)).containsExactly("BASED_ON " + other);
    }

    @Test
    @Order(2)
    void aPlanAnswersMoreCampaignsThanItsOwn() {
        var weeks = campaign("Tuần lễ chuyển đổi số thử nghiệm");
        var days = campaign("Ngày hội sáng tạo thử nghiệm");
        var plan = matters().plan(OFFICER, DIVISION, "Hưởng ứng hai đợt", letter);
        var page = as(OFFICER, "ke-hoach/" + plan + "/sua");
        unfold(page, "Đợt khác");
        page.click("#f-programme-campaigns-" + weeks);
        page.click("#f-programme-campaigns-" + days);
        page.isGood("plan-campaigns");
        page.press("Lưu và xem bản in");
        page.until(ExpectedConditions.urlMatches(plan + "$"));
        page.awaitText("Tuần lễ chuyển đổi số thử nghiệm 2099\nNgày hội sáng tạo thử nghiệm 2099");
        var answered = cast().reads(OFFICER, Matters.PLANS + plan).at("/content/programme/campaigns");
        assertThat(answered.valueStream().map(JsonNode::asString)).containsExactlyInAnyOrder(weeks, days);
    }

    private String campaign(String name) {
        return cast().makes(Cast.ADMINISTRATOR, "/api/v1/campaigns", """
                {"name": "%s", "year": 2099}""".formatted(name));
    }

    private static void finds(Browser page, String words) {
        var field = page.one("#cite-words");
        field.clear();
        field.sendKeys(words, Keys.ENTER);
    }

    private List<String> cited(String draft) {
        var all = cast().reads(CLERK, draft).path("citations").valueStream();
        return all.map(one -> one.path("relation").asString() + " "
                        + one.path("directive").asString())
                .toList();
    }
}
