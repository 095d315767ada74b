package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.ADMINISTRATOR;
import static vn.thongsuot.endtoend.pages.Cast.CLERK;
import static vn.thongsuot.endtoend.pages.Cast.DEPARTMENT;
import static vn.thongsuot.endtoend.pages.Cast.DEPUTY;
import static vn.thongsuot.endtoend.pages.Cast.DIVISION;
import static vn.thongsuot.endtoend.pages.Cast.LEADER;
import static vn.thongsuot.endtoend.pages.Cast.OFFICER;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Cast.written;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Giám đốc: a remark that becomes work, plans, more time, who acts meanwhile, how all stands, who changed what. */
abstract class LeaderDay extends RoleDay {

    private static final String SUBJECT = "triển khai mô hình không gian sáng tạo";
    private static final String REMARK = "Phòng chủ trì tham mưu, báo cáo tôi trước khi ký.";

    private String letter = "";
    private String plan = "";
    private String second = "";

    @Test
    @Order(1)
    void aRemarkBecomesWorkOfTheDivision() {
        letter = matters().letterIn("51/UBND-KGVX", SUBJECT, today().plusDays(15), DEPARTMENT);
        matters().receives(CLERK, letter, DEPARTMENT);
        var last = today().plusDays(10);
        var page = as(LEADER);
        page.follow("section[aria-label='Văn bản đang xử lý'] a[href='#/giao/%s']"
                .formatted(matters().assignment(LEADER, letter, DEPARTMENT)));
        page.type("text", REMARK);
        page.chooseNamed("lead", "Phòng ĐMST");
        page.type("deadline-date", written(last));
        page.press("Lưu bút phê");
        page.awaitText("Đã có bút phê");

        var handedDown = matters().assignment(Cast.HEAD, letter, DIVISION);
        var theirs = as(Cast.HEAD, "giao/" + handedDown);
        assertThat(theirs.text()).contains("51/UBND-KGVX", "Chủ trì", written(last), "Chưa tiếp nhận");
        var stored = cast().reads(CLERK, "/api/v1/assignments/" + handedDown);
        assertThat(stored.at("/deadline/date").asString()).isEqualTo(last.toString());
        assertThat(stored.path("part").asString()).isEqualTo("LEAD");

        page.click("#remark-task > summary");
        page.type("task-title", "Tham mưu mô hình không gian sáng tạo");
        page.press("Giao nhiệm vụ");
        page.until(ExpectedConditions.urlContains("#/nhiem-vu/"));
        page.awaitText("Chủ trì\nPhòng ĐMST");
        assertThat(page.text()).contains("Tham mưu mô hình", "Ngày cuối còn đúng hạn\n" + written(last));
        assertThat(as(OFFICER).one("section[aria-label='Nhiệm vụ']").getText()).contains("Tham mưu mô hình");
    }

    @Test
    @Order(2)
    void aPlanFromBelowIsApprovedUnderTheNumberThatTheClerkGave() {
        plan = matters().planSubmitted("Triển khai mô hình không gian sáng tạo", letter);
        var page = as(LEADER);
        page.follow("section[aria-label='Kế hoạch chờ bạn duyệt'] a[href='#/ke-hoach/%s']".formatted(plan));
        page.type("number", "112");
        page.type("date", written(today()));
        page.press("Duyệt kế hoạch");
        page.awaitText("Bản nháp, chưa ký số");
        assertThat(page.text()).contains("112/KH-SKHCN", written(today()));
        assertThat(page.frame().words()).contains("112/KH-SKHCN");

        assertThat(as(OFFICER, "ke-hoach/" + plan).text()).contains("Đã duyệt", "112/KH-SKHCN");
        assertThat(cast().reads(CLERK, Matters.PLANS + plan).path("number").asInt())
                .isEqualTo(112);
    }

    @Test
    @Order(3)
    void moreTimeIsGrantedAndBothDaysAreKept() {
        var first = today().minusDays(1);
        var granted = today().plusDays(6);
        var task = matters().task(CLERK, letter, "Khảo sát địa điểm", DIVISION, first);
        cast().posts(OFFICER, Matters.TASKS + task + "/extension", """
                {"unit": "%s", "to": "%s", "reason": "Chờ mặt bằng"}""".formatted(
                        cast().unit(DIVISION), today().plusDays(9)));
        assertThat(as(LEADER, "van-ban/" + letter).text()).contains("Khảo sát địa điểm", "Quá hạn");
        var page = as(LEADER, "nhiem-vu/" + task);
        assertThat(page.text())
                .contains(
                        "Hạn đang có\n" + written(first),
                        "Xin đến hết\n" + written(today().plusDays(9)),
                        "Chờ mặt bằng");
        page.type("grant-to", written(granted));
        page.press("Đồng ý gia hạn");
        page.awaitText("Được gia hạn đến hết\n" + written(granted));
        assertThat(page.text()).contains("Ngày cuối còn đúng hạn\n" + written(first), "Theo hạn ban đầu\nQuá hạn");

        var stored = matters().task(OFFICER, task);
        assertThat(stored.at("/deadline/date").asString()).isEqualTo(first.toString());
        assertThat(stored.path("extendedTo").asString()).isEqualTo(granted.toString());
        assertThat(stored.at("/extensions/0/asked").asString())
                .isEqualTo(today().plusDays(9).toString());
        assertThat(stored.path("originalDeadlineState").asString()).isEqualTo("OVERDUE");
        assertThat(as(LEADER, "van-ban/" + letter).text())
                .contains("Khảo sát địa điểm")
                .doesNotContain("Quá hạn");
        assertThat(overdue("ORIGINAL")).isEqualTo(1);
        assertThat(overdue("EXTENDED")).isZero();

        page.go("theo-doi/nhiem-vu?van-ban=" + letter);
        assertThat(page.one("#cell-OPEN_OVERDUE").getText()).isEqualTo("Chưa hoàn thành, quá hạn 0 1");
        page.follow("#cell-OPEN_OVERDUE td:last-child a");
        assertThat(page.one("#of-cell").getText()).contains("Theo hạn ban đầu (1)", "Khảo sát địa điểm");
        page.follow("#cell-OPEN_OVERDUE td:nth-child(2) a");
        assertThat(page.one("#of-cell").getText())
                .contains("Theo hạn đã gia hạn (0)")
                .doesNotContain("Khảo sát");
    }

    private int overdue(String against) {
        var cells = "/api/v1/tasks/cells?directive=%s&against=%s".formatted(letter, against);
        return cast().reads(LEADER, cells).at("/cells/OPEN_OVERDUE").asInt();
    }

    @Test
    @Order(4)
    void whileTheLeaderIsAwayTheDeputySignsForTheLeaderAndNobodyElseDoes() {
        second = matters().planSubmitted("Tổ chức cuộc thi ý tưởng sáng tạo", letter);
        var approval = Matters.PLANS + second + "/approval";
        var refused = cast().api(CLERK).act(approval, 2, "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("right").asString()).isEqualTo("APPROVE");
        assertThat(refused.json().path("holders").toString()).contains("Giám đốc");
        assertThat(as(DEPUTY).text()).contains("Bạn chưa được giao vị trí nào.").doesNotContain("sáng tạo");

        cast().posts(ADMINISTRATOR, "/api/v1/positions", """
                {"unit": "%s", "title": "Phó Giám đốc", "subject": "%s", "rights": ["APPROVE"], "validFrom": "%s",
                 "validTo": "%s", "capacity": "DEPUTY", "actsFor": "%s"}""".formatted(
                        cast().unit(DEPARTMENT), DEPUTY, today(), today().plusDays(3), cast().post(LEADER)));
        var deputy = as(DEPUTY);
        deputy.awaitAtReload("Kế hoạch chờ bạn duyệt");
        deputy.go("ke-hoach/" + second);
        deputy.click("#f-drawNumber");
        deputy.type("date", written(today()));
        deputy.press("Duyệt kế hoạch");
        deputy.awaitText("Bản nháp, chưa ký số");
        deputy.go("don-vi/" + cast().unit(DEPARTMENT));
        assertThat(deputy.text()).contains("KT. GIÁM ĐỐC – Phó Giám đốc", "Ký thay", written(today().plusDays(3)));
        assertThat(cast().reads(LEADER, Matters.PLANS + second).path("status").asString())
                .isEqualTo("APPROVED");
    }

    @Test
    @Order(5)
    void howAllStandsIsReadOnOnePageFromTheLetterToTheDeeds() {
        cast().makes(OFFICER, "/api/v1/activities", """
                {"unit": "%s", "kind": "WORKSHOP", "mode": "ORGANISE", "state": "DONE", "title": "Hội thảo không gian sáng tạo",
                 "when": "%s", "directives": ["%s"]}""".formatted(cast().unit(DIVISION), today(), letter));
        cast().awaits(
                        LEADER,
                        "/api/v1/directives/" + letter + "/lineage",
                        lineage -> lineage.path("activities").size() == 1
                                && lineage.path("plans").size() == 2);

        var page = as(LEADER, "van-ban/" + letter);
        assertThat(page.text())
                .contains("Nơi nhận (2)", "Khảo sát địa điểm", "Còn hạn")
                .contains(
                        "Kế hoạch thực hiện (2)", "Triển khai mô hình không gian sáng tạo", "Tổ chức cuộc thi ý tưởng")
                .contains("Hoạt động (1)", "Hội thảo không gian sáng tạo", "Chưa có báo cáo nào.");
        page.follow("a[href='#/theo-doi/%s']".formatted(letter));
        assertThat(page.text()).contains("Nơi nhận: 1 · đã tiếp nhận: 1/1", "Chưa có báo cáo");
    }

    @Test
    @Order(6)
    void whoChangedWhatIsReadByTheLeaderAndNotByTheOfficer() {
        var page = as(LEADER, "ke-hoach/" + second);
        page.follow("a[href='#/lich-su/plans/%s']".formatted(second));
        assertThat(page.all("#history > li")).as("drafted, submitted, approved").hasSize(3);
        assertThat(page.one("#history > li").getText()).contains("Phiên bản 3", DEPUTY, "Phó Giám đốc");
        page.click("#history > li summary");
        assertThat(page.one("#history > li dl").getText()).contains("SUBMITTED", "APPROVED");

        assertThat(as(OFFICER, "ke-hoach/" + second).all("a[href^='#/lich-su/']"))
                .isEmpty();
        var refused = cast().api(OFFICER).get(Matters.PLANS + second + "/audit");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("right").asString()).isEqualTo("AUDIT");
    }
}
