package vn.thongsuot.plan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.thongsuot.plan.pasting.Clipboard;
import vn.thongsuot.platformtest.http.Answer;

/** From the clipboard into a plan, and out again on paper. */
class PastingIT extends RunningService {

    static final String PATH = Client.PLANS + "/pasted";

    @Test
    void whatIsPastedIsPrintedAsItWas() throws IOException {
        var pasted = paste(Clipboard.ofWord());
        assertThat(pasted.status()).as(pasted.text()).isEqualTo(200);
        var body = (ObjectNode) json(plan());
        body.set("numbering", pasted.body().path("numbering"));
        body.set("sections", pasted.body().path("sections"));
        var made = author().post(body.toString());
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        var document = Client.PLANS + "/" + made.id() + "/document?format=";
        assertThat(author().get(document + "html").text())
                .containsSubsequence(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích",
                        "a) ",
                        "cán bộ",
                        "b) ",
                        "- ",
                        "Gạch đầu dòng thứ nhất",
                        "2. Yêu cầu",
                        "II. CHỈ TIÊU",
                        "<table",
                        "<th",
                        "2026",
                        "Hồ sơ trực tuyến",
                        "90%",
                        "căn cứ bảng")
                .doesNotContain("mso-", "StartFragment", "KE HOACH");
        try (var word = new XWPFDocument(
                new ByteArrayInputStream(author().file(document + "docx").body()))) {
            assertThat(word.getTables().stream().map(table -> table.getText()).toList())
                    .anySatisfy(text -> assertThat(text).contains("Hồ sơ trực tuyến", "90%"));
        }
        assertThat(new String(author().file(document + "pdf").body(), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        var again = author().get(Client.PLANS + "/" + made.id()).body();
        assertThat(author().change(made.id(), "\"1\"", again.path("content").toString())
                        .header("ETag"))
                .as("what was read can be sent back and says the same")
                .isEqualTo("\"1\"");
    }

    @Test
    void partsPastedTwiceHaveDifferentIds() {
        var one = paste("<p>1. Một</p>").body().at("/sections/0/id").asString();
        var other = paste("<p>1. Một</p>").body().at("/sections/0/id").asString();
        assertThat(one).isNotEmpty().isNotEqualTo(other);
    }

    @Test
    void aStateSecretIsNotRead() {
        var answer = paste("<p>1. Việc</p><p><b>TỐI M</b>ẬT</p>");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("state-secret");
    }

    @Test
    void pastingNeedsTheRightToPlan() {
        var refused = deputy().post(PATH, body("<p>1. Một</p>"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("right-missing");
    }

    private Answer paste(String html) {
        return author().post(PATH, body(html));
    }

    static String body(String html) {
        JsonNode body =
                JsonMapper.shared().createObjectNode().put("unit", "thuan-an").put("html", html);
        return body.toString();
    }
}
