package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Units are looked at on a day, called otherwise, moved and split; what each act moves is shown before it is done. */
class UnitPagesIT extends OnPages {

    private static final String ACT = "Quyết định 15/QĐ-UBND ngày 02/01/2026";

    private static String office = "";
    private static String center = "";

    @Test
    @Order(1)
    void theTreeIsReadAsOfADayThatIsTyped() {
        var page = as(ADMINISTRATOR);
        var department = unit(page, "Sở Công Thương");
        center = established(page, "Trung tâm thử nghiệm", department);
        office = established(page, "Phòng Thử nghiệm một", center);
        established(page, "Phòng Thử nghiệm hai", center);
        page.go("don-vi");
        page.type("day", "31022026");
        page.press("Xem");
        page.awaitText("Không có ngày này");
        page.type("day", "5/2/2026");
        page.press("Xem");
        page.awaitText("ngày 05/02/2026");
        assertThat(page.text()).contains("Sở Công Thương tỉnh Đồng Nai");
        assertThat(page.all("main input[type=date]"))
                .as("the calendar beside the field")
                .hasSize(1);
        page.until(shown -> {
            page.go("viec");
            page.go("don-vi?tu=" + department);
            return page.text().contains("Trung tâm thử nghiệm");
        });
        page.isGood("units-below");
    }

    @Test
    @Order(2)
    void aUnitIsMovedAfterWhatGoesAlongWasShown() {
        var page = as(ADMINISTRATOR, "#/don-vi/" + center);
        page.press("Chuyển về trực thuộc đơn vị khác");
        page.chooseNamed("move-to-parent", "UBND tỉnh");
        page.type("move-on", "05/01/2026");
        page.type("move-basis-words", ACT);
        leave(page);
        page.awaitText("Trung tâm thử nghiệm chuyển từ Sở Công Thương về UBND tỉnh từ ngày 05/01/2026.");
        assertThat(page.one("form[aria-label='Chuyển về trực thuộc đơn vị khác'] .notice")
                        .getText())
                .contains("2 đơn vị bên dưới đi cùng", "Phòng Thử nghiệm một", "Phòng Thử nghiệm hai");
        isGoodEverywhere(page, "unit-moving");
        page.press("Chuyển đơn vị");
        awaitDone(page, center);
        assertThat(page.one("dl.facts").getText()).contains("UBND tỉnh");
        assertThat(page.text()).contains("Chuyển trực thuộc", ACT, "Tên và vị trí trước đây");
    }

    @Test
    @Order(3)
    void aUnitIsSplitAfterWhereItsUnitsGoWasShown() {
        var page = as(ADMINISTRATOR, "#/don-vi/" + center);
        page.press("Chia, tách đơn vị");
        page.type("split-parts-0-name", "Trung tâm Khuyến công thử nghiệm");
        page.type("split-parts-1-name", "Trung tâm Tư vấn thử nghiệm");
        leave(page);
        page.chooseNamed("split-below-" + office.replaceAll("\\W", "-"), "Trung tâm Tư vấn thử nghiệm");
        page.press("Chia, tách");
        page.awaitText("Cần điền mục này.");
        page.type("split-on", "10/01/2026");
        page.type("split-basis-words", ACT);
        leave(page);
        var preview = page.one("form[aria-label='Chia, tách đơn vị'] .preview").getText();
        assertThat(preview)
                .containsSubsequence(
                        "Trung tâm Khuyến công thử nghiệm", "Phòng Thử nghiệm hai",
                        "Trung tâm Tư vấn thử nghiệm", "Phòng Thử nghiệm một");
        isGoodEverywhere(page, "unit-splitting");
        page.press("Chia, tách");
        awaitDone(page, center);
        assertThat(page.text())
                .contains(
                        "Kết thúc ngày 09/01/2026", "Trung tâm Khuyến công thử nghiệm", "Trung tâm Tư vấn thử nghiệm");
        page.go("don-vi/" + office);
        assertThat(page.one("dl.facts").getText()).contains("Trung tâm Tư vấn thử nghiệm");
    }

    @Test
    @Order(4)
    void whatWasCalledOtherwiseIsReadInTheHistoryBeforeAndAfter() {
        var page = as(ADMINISTRATOR, "#/don-vi/" + office);
        page.press("Đổi tên đơn vị");
        page.type("rename-to-name", "Phòng Thử nghiệm và Đo lường");
        page.type("rename-on", "20/01/2026");
        page.type("rename-basis-words", ACT);
        page.click("details[open] button.first");
        awaitDone(page, office);
        assertThat(page.one("h1").getText()).isEqualTo("Phòng Thử nghiệm và Đo lường");
        page.press("Lịch sử thay đổi");
        page.awaitText("Phiên bản");
        page.one("#history");
        page.run("document.querySelectorAll('#history details').forEach(one => { one.open = true; })");
        assertThat(page.one("#history").getText())
                .contains(ADMINISTRATOR, "Trước", "Phòng Thử nghiệm một", "Sau", "Phòng Thử nghiệm và Đo lường");
        isGoodEverywhere(page, "history");
    }

    @Test
    @Order(5)
    void aUnitOfAnotherKindIsTheSameUnitAndRemembersWhatItWas() {
        var page = as(ADMINISTRATOR, "#/don-vi/" + office);
        page.press("Đổi loại hình, cấp của đơn vị");
        page.type("retype-on", "25/01/2026");
        page.type("retype-basis-words", ACT);
        page.press("Đổi loại hình");
        page.awaitText("Chọn loại hoặc cấp khác với hiện nay.");
        page.choose("retype-to-kind", "PUBLIC_SERVICE_UNIT");
        page.type("retype-to-name", "Trung tâm Đo lường thử nghiệm");
        leave(page);
        page.awaitText("từ “Phòng, cấp tỉnh” thành “Đơn vị sự nghiệp, cấp tỉnh” từ ngày 25/01/2026.");
        isGoodEverywhere(page, "unit-retyping");
        page.press("Đổi loại hình");
        awaitDone(page, office);
        assertThat(page.one("dl.facts").getText()).contains("Đơn vị sự nghiệp, cấp tỉnh");
        assertThat(page.text())
                .contains("Đổi loại hình, từ ngày 25/01/2026", "đến hết ngày 24/01/2026 · Phòng, cấp tỉnh");
        assertThat(stored(page, "one.kind")).isEqualTo("PUBLIC_SERVICE_UNIT");
        assertThat(stored(page, "one.name")).isEqualTo("Trung tâm Đo lường thử nghiệm");
        assertThat(stored(page, "one.earlier.find(was => was.validTo === '2026-01-24').kind"))
                .isEqualTo("DIVISION");
    }

    private static Object stored(Browser page, String what) {
        return page.runAsync("""
                const done = arguments[0];
                import('/app/core/api.js').then(api => api.get('/api/v1/units/%s'))
                  .then(one => done(%s), problem => done(String(problem)));
                """.formatted(office, what));
    }

    /** The field that was typed into; what follows from it is shown then. */
    private static void leave(Browser page) {
        page.run("document.activeElement.blur()");
    }

    /** The units follow an act by themselves. */
    private static void awaitDone(Browser page, String unit) {
        page.until(shown -> {
            page.go("viec");
            page.go("don-vi/" + unit);
            return page.text().contains("Đã thực hiện") && !page.text().contains("Có việc sắp xếp chưa xong");
        });
    }
}
