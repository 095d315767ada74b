package vn.thongsuot.activity.service;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the two conferences of the seeds refer to, and the conferences as a clerk records them. */
record Conferences(Neighbours neighbours) {

    void tellAll() {
        post("p-director", "skhcn", "Giám đốc", "2021-01-01", "2024-12-31");
        post("p-deputy", "skhcn", "Phó Giám đốc", "2020-01-01", null);
        resolution("nq57", "PARTY", "57-NQ/TW", "2024-12-22");
        resolution("nq71", "STATE", "71/NQ-CP", "2025-04-01");
        indicator("mechanisms", "Cơ chế, chính sách, quy hoạch, tiêu chuẩn", "văn bản");
        indicator("papers", "Bài báo khoa học quốc tế", "bài");
        indicator("home-papers", "Bài báo trong nước, sách tham khảo và chuyên khảo", "ấn phẩm");
        indicator("awards", "Giải thưởng khoa học, công nghệ", "giải");
        indicator("honours", "Giải thưởng cao quý", "giải");
        indicator("satisfaction", "Mức độ hài lòng", "%");
    }

    /** Waits until the service has heard of the last of them. */
    void tellAll(Client clerk) {
        tellAll();
        await().atMost(Duration.ofSeconds(30)).until(() -> clerk.post(rollout()).status() == 201);
    }

    /** The roll-out conference of the city's department, on the morning of 7 September 2022. */
    static String rollout(String... more) {
        return RunningService.banner(with(
                more,
                "kind:\"ROLLOUT_CONFERENCE\"",
                "mode:\"ORGANISE\"",
                "title:\"Hội nghị triển khai kế hoạch đổi mới sáng tạo khu vực công\"",
                "when:\"2022-09-07\"",
                "event:" + ROLLOUT));
    }

    /** The thematic conference of the ministry, on the afternoon of 19 May 2025. */
    static String thematic(String... more) {
        return RunningService.banner(with(
                more,
                "kind:\"THEMATIC_CONFERENCE\"",
                "title:\"Hội nghị chuyên đề triển khai hai nghị quyết\"",
                "when:\"2025-05-19\"",
                "directives:[\"nq57\",\"nq71\"]",
                "campaign:\"wcid\"",
                "tags:[\"Ngày KHCN\"]",
                "event:" + THEMATIC));
    }

    private static final String ROLLOUT = """
            {"title": "Triển khai các hoạt động đổi mới sáng tạo trong khu vực công tại TP.HCM", "halfDay": "MORNING",
             "organiser": {"unit": "skhcn"},
             "purposes": [{"text": "Triển khai kế hoạch thúc đẩy đổi mới sáng tạo khu vực công"}],
             "attendance": {"total": {"qualifier": "GT", "value": "100"},
               "groups": [{"label": "trường đại học"}, {"label": "viện nghiên cứu"}, {"label": "sở, ban, ngành"}]},
             "programme": [
               {"speaker": {"positionId": "p-director", "name": "Nguyễn Văn Mẫu"}, "role": "CHAIR"},
               {"speaker": {"positionId": "p-director", "name": "Nguyễn Văn Mẫu"}, "role": "SPEAK",
                "quotation": {"text": "Kết quả đo bằng sự hài lòng của người dân."}},
               {"speaker": {"positionId": "p-deputy"}, "role": "PRESENT", "subject": "Các bước xây dựng bài toán lớn"}]}""";

    private static final String THEMATIC = """
            {"title": "Triển khai Nghị quyết 57-NQ/TW và Nghị quyết 71/NQ-CP", "halfDay": "AFTERNOON",
             "organiser": {"label": "Bộ Công Thương"},
             "purposes": [{"text": "Tổng kết kết quả giai đoạn vừa qua", "period": "2020/2025"},
                          {"text": "Định hướng trọng tâm", "period": "2026/2030"}],
             "attendance": {"groups": [{"label": "doanh nghiệp, nhà khoa học", "words": "đông đảo"}, {"label": "báo chí"}],
               "persons": [{"position": "Thứ trưởng", "name": "Trần Thị Mẫu"},
                           {"position": "Thứ trưởng", "name": "Lê Văn Thử", "former": true}]},
             "programme": [
               {"speaker": {"position": "Cục trưởng", "name": "Phạm Văn Thử"}, "role": "REPORT"},
               {"speaker": {"position": "Viện trưởng Viện Nghiên cứu Cơ khí", "name": "Hoàng Văn Mẫu",
                            "academicTitle": "TS."}, "role": "SHARE_RESULTS"},
               {"speaker": {"position": "Thứ trưởng", "name": "Lê Văn Thử", "former": true}, "role": "SPEAK"},
               {"speaker": {"position": "Thứ trưởng", "name": "Trần Thị Mẫu"}, "role": "DIRECT",
                "quotation": {"text": "Phải kiện toàn tổ chức bộ máy.", "verbatim": "Phải kiện tòan tổ chức bộ máy."}},
               {"speaker": {"position": "Cục trưởng", "name": "Phạm Văn Thử"}, "role": "CLOSE"}]}""";

    private static String[] with(String[] more, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private void post(String id, String unit, String title, String from, @Nullable String to) {
        var data = new HashMap<String, Object>(Map.of(
                "unit", unit, "title", title, "subject", id + ".holder", "rights", List.of(), "validFrom", from));
        if (to != null) {
            data.put("validTo", to);
        }
        neighbours.tell("positions", "position.assigned", id, data);
    }

    private void resolution(String id, String system, String symbol, String date) {
        neighbours.tell(
                "directives",
                "directive.registered",
                id,
                Map.of(
                        "system",
                        system,
                        "kind",
                        "RESOLUTION",
                        "symbol",
                        Map.of("raw", symbol, "normalised", symbol, "flags", List.of()),
                        "issuer",
                        Map.of("name", "Cơ quan ban hành"),
                        "status",
                        "ISSUED",
                        "direction",
                        "REFERENCE",
                        "date",
                        date,
                        "citations",
                        List.of(),
                        "recipients",
                        List.of(),
                        "completeness",
                        List.of()));
    }

    private void indicator(String id, String name, String unitOfMeasure) {
        neighbours.tell(
                "indicators",
                "indicator.defined",
                id,
                Map.of(
                        "code",
                        id,
                        "name",
                        name,
                        "unitOfMeasure",
                        unitOfMeasure,
                        "overUnits",
                        "SUM",
                        "overTime",
                        "SUM",
                        "valueType",
                        "NUMBER"));
    }
}
