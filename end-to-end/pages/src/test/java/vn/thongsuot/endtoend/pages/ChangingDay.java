package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.DEPARTMENT;
import static vn.thongsuot.endtoend.pages.Cast.DIVISION;
import static vn.thongsuot.endtoend.pages.Cast.LEADER;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.commune;
import static vn.thongsuot.endtoend.pages.Cast.officer;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Matters.TASKS;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.ExpectedConditions;
import tools.jackson.databind.JsonNode;

/** Second thoughts: what was given is changed, also while others work on it. */
abstract class ChangingDay extends RoleDay {

    private static final String SYMBOL = "77/UBND-KGVX";
    private static final String FRIDAY = "2099-05-08";
    private static final String MINE = "Rà soát phòng máy, lời của văn thư";

    private String letter = "";
    private String task = "";

    @Test
    @Order(1)
    void aTaskIsGivenToSeveralWhoLeadIt() {
        letter = matters().letterIn(SYMBOL, "rà soát phòng máy", today().plusDays(20), DEPARTMENT);
        var page = as(CLERK, "nhiem-vu/moi?van-ban=" + letter);
        page.type("title", "Rà soát phòng máy");
        page.chooseNamed("roles-0-unit", "Phòng ĐMST");
        page.press("Thêm đơn vị chủ trì");
        page.chooseNamed("roles-1-unit", "UBND xã An Bình");
        tick(page, "Đơn vị đầu mối", "focals", "Văn phòng Sở");
        tick(page, "Đơn vị phối hợp", "coordinators", commune("Bình Minh"));
        page.awaitText("Đơn vị phối hợp (1): UBND xã Bình Minh");
        OnPages.isGoodEverywhere(page, "task-new-leads");
        page.press("Giao nhiệm vụ");
        page.until(ExpectedConditions.urlMatches("#/nhiem-vu/(?!moi)"));
        page.awaitText("Chủ trì\nPhòng ĐMST, UBND xã An Bình");
        task = idOf(page);
        assertThat(parts())
                .containsExactly(
                        part("LEAD", DIVISION), part("LEAD", commune("An Bình")),
                        part("FOCAL_POINT", "Văn phòng Sở"), part("COORDINATE", commune("Bình Minh")));
    }

    @Test
    @Order(2)
    void itIsChangedWhileAUnitBeginsToWorkOnIt() {
        var page = as(CLERK, "nhiem-vu/" + task);
        page.follow("main a[href$='/sua']");
        cast().posts(OFFICER, TASKS + task + "/progress", """
                {"unit": "%s", "execution": "IN_PROGRESS"}""".formatted(cast().unit(DIVISION)));
        var begun = stored();
        page.type("title", " ");
        page.press("Lưu nhiệm vụ");
        page.awaitText("Cần điền mục này.");
        page.type("title", "Rà soát phòng máy của xã");
        page.type("text", "Đếm máy, xem nguồn điện.");
        page.type("deliverable", "Biên bản rà soát");
        page.press("Bỏ: Đơn vị chủ trì");
        assertThat(valueOf(page, "roles-0-unit")).isEqualTo(cast().unit(commune("An Bình")));
        tick(page, "Đơn vị giám sát", "supervisors", Cast.PROVINCE);
        tick(page, "Đơn vị để biết", "informed", commune("Cẩm Sơn"));
        tick(page, "Đơn vị phối hợp", "coordinators", DIVISION);
        page.choose("terms-form", "BEFORE");
        page.type("terms-named", "11/05/2099");
        page.run("document.activeElement.blur()");
        page.awaitText("Ngày cuối còn đúng hạn: Thứ Sáu, 08/05/2099");
        OnPages.isGoodEverywhere(page, "task-edit");
        saved(page);

        assertThat(stored().path("title").asString()).isEqualTo("Rà soát phòng máy của xã");
        assertThat(stored().path("text").asString()).isEqualTo("Đếm máy, xem nguồn điện.");
        assertThat(stored().path("deliverable").asString()).isEqualTo("Biên bản rà soát");
        assertThat(stored().at("/deadline/date").asString()).isEqualTo(FRIDAY);
        assertThat(stored().at("/deadline/asWritten").asString()).isEqualTo("trước ngày 11/05/2099");
        assertThat(stored().path("progress")).as("what others did").isEqualTo(begun.path("progress"));
        assertThat(stored().path("execution")).isEqualTo(begun.path("execution"));
        assertThat(parts())
                .containsExactly(
                        part("LEAD", commune("An Bình")), part("FOCAL_POINT", "Văn phòng Sở"),
                        part("COORDINATE", commune("Bình Minh")), part("COORDINATE", DIVISION),
                        part("SUPERVISE", Cast.PROVINCE), part("FOR_INFORMATION", commune("Cẩm Sơn")));
    }

    @Test
    @Order(3)
    void whoseWordsStandIsChosenWhereTwoChangedThem() {
        var page = as(CLERK, "nhiem-vu/" + task + "/sua");
        page.type("title", MINE);
        directorWrites("Lời thứ nhất");
        page.press("Lưu nhiệm vụ");
        page.awaitText("người khác đã sửa nhiệm vụ này");
        page.inspection().forgivesErrors();
        assertThat(page.one("#meanwhile").getText()).contains("Lời thứ nhất", "các cơ quan chuyên môn", "10/05/2099");
        assertThat(valueOf(page, "title")).as("what was typed stays").isEqualTo(MINE);
        assertThat(stored().path("title").asString()).isEqualTo("Lời thứ nhất");
        OnPages.isGoodEverywhere(page, "task-meanwhile");
        page.press("Lấy bản mới, bỏ lời tôi viết");
        assertThat(valueOf(page, "title")).isEqualTo("Lời thứ nhất");
        assertThat(valueOf(page, "roles-0-unit")).isEqualTo(cast().unit(commune("Đông Hòa")));

        page.type("title", MINE);
        directorWrites("Lời thứ hai");
        page.press("Lưu nhiệm vụ");
        page.awaitText("người khác đã sửa nhiệm vụ này");
        page.press("Giữ lời tôi viết");
        saved(page);
        assertThat(stored().path("title").asString()).isEqualTo(MINE);
        assertThat(parts()).containsExactly(part("LEAD", commune("Đông Hòa")), "GUIDE các cơ quan chuyên môn");
    }

    @Test
    @Order(4)
    void theFirstDayStaysOnceMoreTimeWasAskedFor() {
        cast().posts(officer("Đông Hòa"), TASKS + task + "/extension", """
                {"unit": "%s", "to": "2099-06-30", "reason": "Chờ điện"}""".formatted(cast().unit(commune("Đông Hòa"))));
        var page = as(CLERK, "nhiem-vu/" + task + "/sua");
        assertThat(page.text()).contains("không sửa hạn ban đầu nữa", "đến hết ngày 10/05/2099");
        assertThat(page.all("#f-terms-form")).isEmpty();
        page.click("#f-kept-1");
        saved(page);
        assertThat(parts()).containsExactly(part("LEAD", commune("Đông Hòa")));
        assertThat(stored().at("/deadline/date").asString()).isEqualTo("2099-05-10");
        assertThat(as(OFFICER, "nhiem-vu/" + task).all("main a[href$='/sua']")).isEmpty();
    }

    private void directorWrites(String title) {
        var written = cast().api(LEADER)
                .put(TASKS + task, stored().path("version").asLong(), """
                {"source": {"kind": "DIRECTIVE", "id": "%1$s"}, "directive": "%1$s", "title": "%2$s",
                 "deadline": {"asWritten": "đến hết ngày 10/05/2099", "date": "2099-05-10"},
                 "roles": [{"role": "LEAD", "unit": "%3$s"}, {"role": "GUIDE", "label": "các cơ quan chuyên môn"}]}""".formatted(
                                letter, title, cast().unit(commune("Đông Hòa"))));
        assertThat(written.status()).as(written.body()).isEqualTo(200);
    }

    private void saved(Browser page) {
        page.press("Lưu nhiệm vụ");
        page.until(ExpectedConditions.urlMatches(task + "$"));
    }

    private void tick(Browser page, String words, String field, String unit) {
        unfold(page, words);
        page.click("#f-%s-%s".formatted(field, cast().unit(unit)));
    }

    private JsonNode stored() {
        return matters().task(CLERK, task);
    }

    private List<String> parts() {
        var roles = stored().path("roles").valueStream();
        return roles.map(one -> one.path("role").asString() + " "
                        + one.path("unit").asString(one.path("label").asString()))
                .toList();
    }

    private String part(String role, String unit) {
        return role + " " + cast().unit(unit);
    }
}
