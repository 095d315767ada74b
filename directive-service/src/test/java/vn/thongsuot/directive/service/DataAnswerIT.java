package vn.thongsuot.directive.service;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thongsuot.directive.service.Asking.ANSWERS;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.thongsuot.platform.tenancy.TenantDatabases;

/** What is kept of an answer, for how long, and who sees it, on the running service. */
@SuppressWarnings("NullAway.Init") // set before each test
class DataAnswerIT extends RunningService {

    @Autowired
    private TenantDatabases databases;

    private Asking asking;
    private String answer;

    @BeforeEach
    void theOfficeIsAsked() {
        asking = new Asking(province);
        province.post("ghi", province.office, "\"RECORD\"");
        var request = asking.sent(province.office);
        answer = ANSWERS + "/"
                + asking.answer(request, province.office).path("id").asString();
    }

    @Test
    void whatIsReplacedMayStillBeReadForAnHourAndIsThenGone() {
        var rows = databases.of(province.tenant).getCollection("data-answer-rows");
        save(1, "Lần 1");
        save(2, "Lần 2");
        assertThat(rows.countDocuments()).isEqualTo(2);
        rows.updateMany(
                Filters.exists("leftAt"),
                Updates.set("leftAt", Date.from(Instant.now().minus(2, HOURS))));
        save(3, "Lần 3");
        assertThat(rows.find().map(Document::toString))
                .hasSize(2)
                .noneMatch(row -> row.contains("Lần 1"))
                .anyMatch(row -> row.contains("Lần 2") && row.contains("leftAt"))
                .anyMatch(row -> row.contains("Lần 3") && !row.contains("leftAt"));
        var cells = province.as("ghi").get(answer).body().path("cells");
        assertThat(cells.at("/0/0").asString()).isEqualTo("Lần 3");
    }

    @Test
    void rowsThatAreNamedAgainStay() {
        save(1, "Lần 1");
        save(2, "Lần 2");
        save(3, "Lần 1");
        var rows = databases.of(province.tenant).getCollection("data-answer-rows");
        assertThat(rows.find(Filters.exists("leftAt")).map(Document::toString))
                .singleElement()
                .asString()
                .contains("Lần 2");
    }

    private void save(int version, String cell) {
        var saved = province.as("ghi").put(answer, version, Asking.rows("[\"%s\"]".formatted(cell)));
        assertThat(saved.status()).as(saved.body().toString()).isEqualTo(200);
    }

    @Test
    void whatPeopleWroteIsNotListedAndOnlyForWhoeverMaySeeTheRows() {
        province.as("ghi").put(answer, 1, Asking.rows("[\"A\"]"));
        province.as("ghi").postMatching(answer + "/handing-in", "\"2\"", "{\"note\": \"Gửi chị Bình\"}");
        province.clerk().post(answer + "/return", "{\"note\": \"Hỏi anh Chi\"}");
        assertThat(province.officeHead().get(ANSWERS).body().path("items")).hasSize(1);
        assertThat(province.officeHead().get(ANSWERS).body().toString()).doesNotContain("chị Bình", "anh Chi", "Note");
        assertThat(province.officeHead().get(answer).status()).isEqualTo(403);
        for (var may : List.of(province.as("ghi"), province.clerk())) {
            assertThat(may.get(answer).body().path("handedInNote").asString()).isEqualTo("Gửi chị Bình");
            assertThat(may.get(answer).body().path("returnNote").asString()).isEqualTo("Hỏi anh Chi");
        }
    }

    @Test
    void theNoteOfARequestIsForTheSenderAndOnceItIsSentForTheRecipients() {
        var draft = asking.draft(", \"units\": [\"%s\"], \"note\": \"Hỏi anh Dũng\"".formatted(province.office))
                .id();
        var path = Asking.REQUESTS + "/" + draft;
        assertThat(note(province.clerk(), path)).isEqualTo("Hỏi anh Dũng");
        assertThat(note(province.as("ghi"), path)).isEmpty();
        asking.send(draft);
        assertThat(note(province.clerk(), path)).isEqualTo("Hỏi anh Dũng");
        assertThat(note(province.as("ghi"), path)).isEqualTo("Hỏi anh Dũng");
        assertThat(note(province.officeHead(), path)).isEmpty();
        assertThat(province.clerk().get(Asking.REQUESTS).body().toString()).doesNotContain("anh Dũng");
    }

    private static String note(Client client, String path) {
        var shown = client.get(path);
        assertThat(shown.status()).isEqualTo(200);
        return shown.body().path("note").asString("");
    }
}
