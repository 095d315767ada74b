package vn.thongsuot.reporting.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The commune's report is made of its activities and has the shape of the office's in Đồng Nai. */
class ThuanAnReportIT extends RunningService {

    private static final String CHAIR = "chutich.thuanan";

    private static final String DRAFT = """
            {"unit": "thuanan", "recipient": "skhcnhn", "kind": "THEMATIC",
             "title": "Báo cáo kết quả hưởng ứng Ngày hội đổi mới sáng tạo quốc gia", "directive": "cv4652",
             "period": {"from": "2025-09-22", "to": "2025-10-05"}}""";

    @BeforeEach
    void theCommuneHasActed() {
        others().unit("skhcnhn", "Sở Khoa học và Công nghệ Hà Nội", "DEPARTMENT", "");
        others().unit("thuanan", "Ủy ban nhân dân xã Thuận An", "PEOPLES_COMMITTEE", "");
        others().unit("vhxh", "Phòng Văn hóa - Xã hội", "DIVISION", "\"parent\": \"thuanan\",");
        others().post("p-chair", "thuanan", CHAIR, "[\"REPORT\", \"APPROVE\"]");
        others().tell("directives", "directive.registered", "cv4652", 1, """
                {"system": "STATE", "kind": "OFFICIAL_LETTER", "symbol": {"raw": "4652/BKHCN-ĐMST"}, "date": "2025-09-11",
                 "issuer": {"name": "Bộ Khoa học và Công nghệ"}, "issuerLevel": "CENTRAL",
                 "subject": "Hưởng ứng Ngày hội", "status": "ISSUED", "direction": "INCOMING", "citations": [],
                 "recipients": ["thuanan"], "completeness": []}""");
        act("a-bangron", "BANNER", "Treo băng rôn tại trụ sở", "banners", "12", """
                {"uri": "https://thuanan.example/bangron-1.jpg", "caption": "Ảnh băng rôn cổng trụ sở"},
                {"uri": "https://thuanan.example/bangron-2.jpg", "caption": "Ảnh băng rôn nhà văn hóa"}""");
        act("b-baidang", "SOCIAL_MEDIA", "Đăng bài trên trang của xã", "articles", "3", """
                {"uri": "https://facebook.example/thuanan/1", "caption": "Liên kết bài đăng"}""");
        act("c-toadam", "POLICY_FORUM", "Tọa đàm với thanh niên", "people", "45", "");
        others().activity("lonhghep", 1, """
                "unit": "vhxh", "directives": ["cv4652"], "kind": "INTEGRATED_TASK", "mode": "INTEGRATE",
                "title": "Chuyển đổi số ở thôn", "period": {"from": "2025-09-25", "to": "2025-09-25", "precision": "DAY"},
                "integrates": [{"label": "Đề án 06", "explanation": "Hướng dẫn định danh điện tử"}]""");
        figures(
                "directive=cv4652&unit=thuanan&from=2025-09-22&to=2025-10-05",
                read -> complete().test(read)
                        && total(read, "deeds").path("value").asString().equals("4"));
        await().atMost(PATIENCE)
                .until(() -> chair().get("/api/v1/directives/cv4652/lineage")
                                .body()
                                .path("activities")
                                .size()
                        == 4);
    }

    @Test
    @Tag("TA-24")
    void evidenceOfEachDeedIsCountedInAReportOfTheSameShape() {
        var office = author().post(Client.REPORTS, ReportIT.DRAFT.replaceFirst(",\\s*\"recommendations\".*\\]", ""));
        assertThat(office.status()).as(office.text()).isEqualTo(201);
        var commune = chair().post(Client.REPORTS, DRAFT);
        assertThat(commune.status()).as(commune.text()).isEqualTo(201);
        assertThat(commune.body().path("outline")).isEqualTo(office.body().path("outline"));

        var page =
                chair().get(Client.REPORTS + "/" + commune.id() + "/document").text();
        assertThat(page)
                .contains("Thuận An, ngày", "Kính gửi: Sở Khoa học và Công nghệ Hà Nội")
                .containsSubsequence(
                        "I. Mở đầu</h2>",
                        "II. Tình hình triển khai</h2>",
                        "2. Tuyên truyền, phổ biến</h3>",
                        "Treo băng rôn tại trụ sở.",
                        "Số liệu: Số băng rôn: 12 lượt. Minh chứng (2): Ảnh băng rôn cổng trụ sở; Ảnh băng rôn nhà văn hóa.",
                        "href=\"https://thuanan.example/bangron-1.jpg\"",
                        "Đăng bài trên trang của xã.",
                        "Minh chứng (1): Liên kết bài đăng.",
                        "href=\"https://facebook.example/thuanan/1\"",
                        "3. Sự kiện, hoạt động cụ thể</h3>",
                        "Tọa đàm với thanh niên.",
                        "4. Lồng ghép vào nhiệm vụ chuyên môn</h3>",
                        "Lồng ghép với Đề án 06",
                        "III. Kết quả đạt được</h2>",
                        "<td>Số hoạt động</td>\n<td>hoạt động</td>\n<td>4</td>",
                        "<td>Số băng rôn</td>\n<td>lượt</td>\n<td>12</td>",
                        "Số hoạt động có minh chứng: 2/4; tổng số minh chứng: 3.",
                        "IV. Đánh giá chung</h2>",
                        "V. Đề xuất, kiến nghị</h2>");
    }

    private void act(String id, String kind, String title, String indicator, String value, String evidence) {
        others().activity(id, 1, """
                "unit": "vhxh", "directives": ["cv4652"], "kind": "%s", "mode": "ORGANISE", "title": "%s",
                "period": {"from": "2025-09-23", "to": "2025-09-23", "precision": "DAY"},
                "measurements": [{"indicator": "%s", "value": "%s"}], "evidence": [%s]""".formatted(kind, title, indicator, value, evidence));
    }

    private Client chair() {
        return Client.of(port, issuer.token(tenant, CHAIR));
    }
}
