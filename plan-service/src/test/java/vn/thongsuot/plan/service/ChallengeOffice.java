package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.ThuanAn;
import vn.thongsuot.platformtest.http.Answer;

/** Grand challenges of the commune, as a client sends them. */
abstract class ChallengeOffice extends RunningService {

    static final String PATH = "/api/v1/challenges";
    static final String PROCESSES = "/api/v1/process-templates";

    static final String PHONE = "0900 000 000";

    List<JsonNode> open() {
        return author().get(PATH + "/open").body().path("items").valueStream().toList();
    }

    Answer step(String id, int number, String decision) {
        return deputy().post(PATH + "/" + id + "/steps/" + number, run(decision));
    }

    String proposed() {
        var made = author().post(PATH, body());
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.id();
    }

    String body(String... fields) {
        var process = author().post(PROCESSES + "/shipped", "{\"unit\": \"thuan-an\"}")
                .id();
        var body = (ObjectNode) json(challenge(process));
        for (var field : fields) {
            var colon = field.indexOf(':');
            body.set(field.substring(0, colon).strip(), json(field.substring(colon + 1)));
        }
        return body.toString();
    }

    static String challenge(String process) {
        return """
                {"unit": "thuan-an", "owner": "thuan-an", "cooperating": ["%s", "%s"],
                 "title": "Rút ngắn thời gian chờ tại bộ phận một cửa",
                 "problem": "Người dân chờ lâu vào đầu tuần; chưa có cách hẹn giờ.",
                 "field": "Cải cách hành chính", "priority": "HIGH", "spread": "Mọi xã, phường",
                 "innovationTypes": ["SERVICE", "PROCESS", "REGULATION", "POLICY"],
                 "beneficiaries": ["CITIZENS", "BUSINESSES"], "process": "%s"}
                """.formatted(ThuanAn.CULTURE, ThuanAn.OFFICE, process);
    }

    static String run(String decision) {
        return """
                {"date": "2025-01-06", "unit": "%s", "decision": "%s", "note": "Đủ căn cứ",
                 "evidence": [{"caption": "Biên bản họp", "uri": "https://thuanan.example/bien-ban"}]}
                """.formatted(ThuanAn.CULTURE, decision);
    }

    static String offer() {
        return """
                {"organisation": "Công ty TNHH Giải pháp Mẫu", "organisationKind": "STARTUP",
                 "title": "Hẹn giờ", "solution": "Đặt lịch theo khung giờ", "receivedOn": "2025-01-07",
                 "contact": {"person": "Lê Thị Mẫu", "phone": "%s", "email": "mau@example.vn"}}
                """.formatted(PHONE);
    }

    static String process(String... names) {
        var steps = List.of(names).stream()
                .map(name -> "{\"name\": \"" + name + "\"}")
                .toList();
        return "{\"unit\": \"thuan-an\", \"name\": \"Quy trình\", \"steps\": [" + String.join(",", steps) + "]}";
    }

    static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
