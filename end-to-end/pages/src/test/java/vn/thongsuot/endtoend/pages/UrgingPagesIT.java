package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Many who are late are urged at once, by letter too; one of them answers, and the board says so. */
class UrgingPagesIT extends OnPages {

    private static final String OFFICE_NAME = "Văn phòng Sở";
    private static final String WORDS = "Đề nghị các đơn vị khẩn trương gửi báo cáo kết quả.";

    private static final String LETTER_NAME = "CV-don-doc-chua-so";

    private static String board = "";

    @Test
    @Order(1)
    void allWhoAreLateAreUrgedAtOnce() {
        var page = atTheLetter(LEADER);
        page.follow("a[href^='#/theo-doi/']");
        board = page.address();
        var late = page.all("main table input[type=checkbox]").size();
        assertThat(late).as("units that are late").isPositive();
        page.click("#urging > summary");
        page.awaitText("Chưa chọn đơn vị nào");
        page.click("#urging button.first");
        page.awaitText("Cần điền mục này.");
        assertThat(clearOfTheBar(page))
                .as("label and field that has the focus lie below the bar")
                .isTrue();
        page.type("text", WORDS);
        page.type("until", "15/12/2027");
        isGoodEverywhere(page, "urging");
        untilTheBoardHears(page, true);
        page.click("#urging button.first");
        page.awaitText("Đã đôn đốc " + late + " đơn vị.");
        assertThat(page.all("main tbody tr"))
                .as("each row that was urged says so at once")
                .filteredOn(row -> row.getText().contains("đã đôn đốc 1 lần"))
                .hasSize(late);
        untilTheBoardHears(page, false);
        awaitOnBoard(page, "đã đôn đốc 1 lần");
    }

    /** The board as it is as long as no event of an urging has reached it. */
    private static void untilTheBoardHears(Browser page, boolean deaf) {
        page.run("""
                window.asked ??= window.fetch;
                window.fetch = !arguments[0] ? window.asked : async (path, how) => {
                  const answer = await window.asked(path, how);
                  if (!String(path).includes('/follow-up?')) return answer;
                  const board = await answer.json();
                  return Response.json({ ...board, items: board.items.map(({ urged, ...row }) => row) });
                };
                """, deaf);
    }

    /** What was done reaches the board over the broker. */
    private static void awaitOnBoard(Browser page, String words) {
        page.until(shown -> {
            page.go("theo-doi");
            page.go(board.substring(board.indexOf("#/") + 2));
            return page.text().contains(words);
        });
    }

    private static boolean clearOfTheBar(Browser page) {
        return Boolean.TRUE.equals(page.run("""
                const bar = document.querySelector('header.top').getBoundingClientRect().bottom;
                const field = document.activeElement.closest('.field');
                return Boolean(field) && field.getBoundingClientRect().top >= bar && field.getBoundingClientRect().bottom <= innerHeight;
                """));
    }

    @Test
    @Order(2)
    void theLetterIsPrinted() {
        var page = as(LEADER, board);
        page.click("#urgings > summary");
        page.awaitText(WORDS);
        page.isGood("urgings-past");
        Papers.isWord(page.saves("#urgings a[href$='format=docx']", LETTER_NAME + ".docx"));
        Papers.isPdf(page.saves("#urgings a[href$='format=pdf']", LETTER_NAME + ".pdf"));
    }

    @Test
    @Order(3)
    void oneOfThemAnswersAndTheBoardSaysSo() {
        var office = as(OFFICE);
        office.awaitAtReload("Đôn đốc chờ trả lời");
        office.follow("section[aria-label='Đôn đốc chờ trả lời'] a[href^='#/don-doc/']");
        assertThat(office.text()).contains(WORDS, "15/12/2027", OFFICE_NAME);
        office.press("Gửi trả lời");
        office.awaitText("Cần điền mục này.");
        office.type("text", "Văn phòng Sở gửi báo cáo trong tuần này.");
        office.type("promised", "10/12/2027");
        isGoodEverywhere(office, "urged");
        office.press("Gửi trả lời");
        office.awaitText("Đã trả lời");
        assertThat(office.text()).contains("Văn phòng Sở gửi báo cáo trong tuần này.", "10/12/2027");

        awaitOnBoard(as(LEADER, board), "đã trả lời");
    }
}
