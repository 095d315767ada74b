package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.endtoend.pages.Cast.ADMINISTRATOR;
import static vn.thongsuot.endtoend.pages.Cast.PROVINCE;
import static vn.thongsuot.endtoend.pages.Cast.PROVINCE_CLERK;
import static vn.thongsuot.endtoend.pages.Cast.today;
import static vn.thongsuot.endtoend.pages.Matters.DIRECTIVES;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Bộ: a letter across the border of two tenants, the receipt, the agreed figures, and nothing else. */
abstract class MinistryDay extends RoleDay {

    private static final String MINISTRY_ADMINISTRATOR = "quantri.bct";
    private static final String MINISTRY_CLERK = "vanthu.bct";
    private static final String MINISTRY = "bo-cong-thuong";
    private static final String SUBJECT = "Hưởng ứng Ngày hội Đổi mới sáng tạo quốc gia";
    private static final String INSIDE = "Lưu hành nội bộ: dự kiến nhân sự ban tổ chức";
    private static final String OUTSIDE = "Báo cáo tiến độ gửi Bộ";
    private static final String DEED = "Tin, bài về Ngày hội trên trang của tỉnh";

    private String ministry = "";
    private String listed = "";
    private String letter = "";
    private String copy = "";

    @Test
    @Order(1)
    void bothSidesAgreeWhatMayPass() {
        cast().tenant(MINISTRY, "Bộ Công Thương", MINISTRY_ADMINISTRATOR);
        ministry = unit(MINISTRY_ADMINISTRATOR, "Bộ Công Thương", "MINISTRY", "CENTRAL", "");
        listed =
                unit(MINISTRY_ADMINISTRATOR, "Tỉnh Thí Điểm (liên thông)", "PEOPLES_COMMITTEE", "PROVINCE", "thi-diem");
        cast().makes(MINISTRY_ADMINISTRATOR, "/api/v1/positions", """
                {"unit": "%s", "title": "Văn thư Bộ", "subject": "%s", "rights": ["ISSUE", "RECEIVE"],
                 "validFrom": "2025-01-01"}""".formatted(ministry, MINISTRY_CLERK));
        for (var administrator : new String[] {MINISTRY_ADMINISTRATOR, ADMINISTRATOR}) {
            matters().indicator(administrator, "articles", "Số tin, bài");
            matters().indicator(administrator, "banners", "Số băng rôn");
        }
        cast().makes(MINISTRY_ADMINISTRATOR, "/api/v1/agreements", """
                {"counterpart": "thi-diem", "gives": ["DIRECTIVES"], "takes": ["DIRECTIVES", "RECEIPTS", "FIGURES"],
                 "indicatorsTaken": ["articles", "banners"], "validFrom": "2025-01-01"}""");
        cast().makes(ADMINISTRATOR, "/api/v1/agreements", """
                {"counterpart": "%s", "gives": ["DIRECTIVES", "RECEIPTS", "FIGURES"], "takes": ["DIRECTIVES"],
                 "indicators": ["articles"], "validFrom": "2025-01-01"}""".formatted(MINISTRY));
    }

    @Test
    @Order(2)
    void theMinistrysLetterArrivesInTheProvinceAndIsReceivedThere() {
        letter = issued(MINISTRY_CLERK, ministry, "4652/BCT-KHCN", SUBJECT, listed, "");
        copy = arrived(PROVINCE_CLERK, SUBJECT).path("id").asString();
        matters().assignment(PROVINCE_CLERK, copy, PROVINCE);
        var page = as(PROVINCE_CLERK);
        assertThat(page.one("section[aria-label='Văn bản chưa tiếp nhận']").getText())
                .contains("4652/BCT-KHCN", SUBJECT);
        page.follow("section[aria-label='Văn bản chưa tiếp nhận'] a");
        page.press("Tiếp nhận");
        page.awaitText("Đã tiếp nhận");
        page.go("van-ban/" + copy);
        assertThat(page.text()).contains("4652/BCT-KHCN", "Văn bản đến", "Bộ Công Thương");
        assertThat(cast().reads(PROVINCE_CLERK, DIRECTIVES + copy)
                        .at("/origin/directive")
                        .asString())
                .isEqualTo(letter);
    }

    @Test
    @Order(3)
    void theMinistrySeesThatItWasReceived() {
        cast().awaits(
                        MINISTRY_CLERK,
                        DIRECTIVES + letter + "/follow-up",
                        board -> board.at("/items/0/receipt/state").asString("").equals("RECEIVED"));
        var page = as(MINISTRY_CLERK, "theo-doi/" + letter);
        assertThat(page.text()).contains("Tỉnh Thí Điểm (liên thông)", "đã tiếp nhận: 1/1", "Đã tiếp nhận");
        page.go("van-ban/" + letter);
        assertThat(page.text()).contains("Nơi nhận (1)").doesNotContain(PROVINCE_CLERK, "Văn thư Ủy ban");
    }

    @Test
    @Order(4)
    void theProvinceActsAndItsApprovedReportSendsTheAgreedFigureAlone() {
        cast().makes(PROVINCE_CLERK, "/api/v1/activities", """
                {"unit": "%s", "kind": "WEB_ARTICLE", "mode": "ORGANISE", "state": "DONE", "title": "%s", "when": "%s",
                 "directives": ["%s"], "measurements": [{"indicator": "%s", "value": "25"}, {"indicator": "%s", "value": "7"}]}""".formatted(
                        cast().unit(PROVINCE), DEED, today(), copy, indicator("articles"), indicator("banners")));
        cast().awaits(
                        PROVINCE_CLERK,
                        "/api/v1/figures?directive=" + copy,
                        read -> read.path("complete").asBoolean()
                                && read.toString().contains("\"value\":\"25\"")
                                && read.toString().contains("\"value\":\"7\""));
        matters().reportApproved(PROVINCE_CLERK, PROVINCE, copy, "");

        var received = cast().awaits(
                        MINISTRY_CLERK,
                        "/api/v1/received-figures?directive=" + letter,
                        list -> list.at("/items/0").isObject());
        var figures = received.at("/items/0/figures");
        assertThat(figures.valueStream().map(one -> one.path("indicator").asString()))
                .containsExactly("articles");
        assertThat(figures.at("/0/value").asString()).isEqualTo("25");
        assertThat(received.at("/items/0/from").asString()).isEqualTo("thi-diem");
        assertThat(received.toString()).doesNotContain(DEED, PROVINCE_CLERK);
    }

    private String indicator(String code) {
        return cast().first(PROVINCE_CLERK, "/api/v1/indicators?code=" + code)
                .path("id")
                .asString();
    }

    @Test
    @Order(5)
    void theMinistrySeesNoneOfTheProvincesRecords() {
        var page = as(MINISTRY_CLERK, "hoat-dong");
        assertThat(page.text()).contains("Chưa ghi hoạt động nào.").doesNotContain(DEED);
        page.go("bao-cao");
        assertThat(page.text()).contains("Chưa có báo cáo nào.");
        assertThat(cast().api(MINISTRY_CLERK).get(DIRECTIVES + copy).status()).isEqualTo(404);
        assertThat(cast().reads(MINISTRY_CLERK, "/api/v1/figures?directive=" + letter)
                        .required("items")
                        .valueStream())
                .as("what came in stands apart from figures of one's own")
                .noneMatch(one -> one.has("value"));
    }

    @Test
    @Order(6)
    void whatCirculatesInsideTheProvinceNeverArrives() {
        var toMinistry = unit(ADMINISTRATOR, "Bộ Công Thương (liên thông)", "MINISTRY", "CENTRAL", MINISTRY);
        var inside = issued(
                PROVINCE_CLERK,
                cast().unit(PROVINCE),
                "71/UBND-TH",
                INSIDE,
                toMinistry,
                ", \"circulation\": \"INTERNAL\"");
        issued(PROVINCE_CLERK, cast().unit(PROVINCE), "72/UBND-TH", OUTSIDE, toMinistry, "");

        assertThat(arrived(MINISTRY_CLERK, OUTSIDE).at("/symbol/raw").asString())
                .isEqualTo("72/UBND-TH");
        var page = as(MINISTRY_CLERK, "van-ban");
        assertThat(page.text()).contains("72/UBND-TH", SUBJECT).doesNotContain("71/UBND-TH", INSIDE);
        assertThat(cast().api(MINISTRY_CLERK).all("/api/v1/directives").toString())
                .doesNotContain(INSIDE, inside);
        assertThat(as(PROVINCE_CLERK, "theo-doi/" + inside).text()).contains("đã tiếp nhận: 0/1");
    }

    /** What came in from the other side, as soon as it did. */
    private JsonNode arrived(String reader, String subject) {
        var path = "/api/v1/directives?direction=INCOMING&limit=50";
        return named(cast().awaits(reader, path, list -> named(list, subject).isObject()), subject);
    }

    private static JsonNode named(JsonNode list, String subject) {
        return list.required("items")
                .valueStream()
                .filter(one -> one.path("subject").asString("").equals(subject))
                .findFirst()
                .orElseGet(MissingNode::getInstance);
    }

    private String issued(String clerk, String issuer, String symbol, String subject, String recipient, String more) {
        var draft = cast().makes(
                        clerk, "/api/v1/directives", """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "direction": "OUTGOING", "symbol": "%s", "date": "%s",
                 "issuer": {"unit": "%s"}, "subject": "%s", "recipients": ["%s"]%s}""".formatted(symbol, today(), issuer, subject, recipient, more));
        cast().posts(clerk, DIRECTIVES + draft + "/issue", "{\"date\": \"%s\"}".formatted(today()));
        return draft;
    }

    /** A unit of a tenant, or what stands there for another tenant. */
    private String unit(String administrator, String name, String kind, String level, String tenant) {
        var other = tenant.isEmpty()
                ? ""
                : ", \"hasAccounts\": false, \"identifiers\": [{\"scheme\": \"tenant\", \"value\": \"%s\"}]"
                        .formatted(tenant);
        return cast().makes(administrator, "/api/v1/units", """
                {"name": "%s", "kind": "%s", "level": "%s", "system": "STATE", "order": 90%s}""".formatted(name, kind, level, other));
    }
}
