package vn.thongsuot.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CasePlayerTest {

    private static final String STEPS = """
            [{"as": "clerk", "post": "/api/v1/directives", "key": "d", "name": "d", "body": {"subject": "Hưởng ứng"}},
             {"as": "officer", "post": "/api/v1/plans", "key": "p", "name": "p", "body": {"bases": [{"directive": "${d.id}"}]}},
             {"as": "officer", "post": "/api/v1/activities", "key": "a", "name": "a", "body": {"directives": ["${d.id}"], "count": 2}},
             {"as": "office", "get": "/api/v1/figures?directive=${d.id}", "until": "/complete"},
             {"as": "office", "post": "/api/v1/reports", "key": "r", "name": "r", "body": {"directive": "${d.id}"}},
             {"as": "office", "patch": "/api/v1/reports/${r.id}", "key": "r2", "ifMatch": "${r.version}", "name": "r", "body": {}},
             {"as": "office", "get": "/api/v1/reports/${r.id}/document", "name": "r.page"},
             {"as": "office", "post": "/api/v1/reports/${r.id}/approval", "key": "r3", "body": {"read": "${r.page.hash}"}}]""";

    private final List<Duration> pauses = new ArrayList<>();
    private ScriptedServer server = new ScriptedServer();

    @TempDir
    Path folder;

    @BeforeEach
    void script() {
        server.answer(
                        "POST /api/v1/plans",
                        201,
                        "{\"id\": \"p1\", \"symbol\": \"/KH-UBND\", \"subject\": \"Kế hoạch\"}")
                .answer("POST /api/v1/activities", 201, "{\"id\": \"a1\"}")
                .answer("POST /api/v1/reports", 201, "{\"id\": \"r1\", \"version\": 1, \"title\": \"Báo cáo\"}")
                .answer("PATCH /api/v1/reports/r1", 200, "{\"id\": \"r1\", \"version\": 2, \"title\": \"Báo cáo\"}")
                .answer(
                        "GET /api/v1/reports/r1/document",
                        200,
                        Map.of("Content-Type", "text/html;charset=UTF-8", "Content-Hash", "abc"),
                        "<p>Báo cáo</p>")
                .answer("POST /api/v1/reports/r1/approval", 200, "{}")
                .answer("GET /api/v1/reports/r1/document?format=html", 200, "<p>Báo cáo</p>");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void referencesAreReplacedByWhatWasAnswered() {
        allIsWell();
        play();
        assertThat(body("POST /api/v1/plans")).isEqualTo("{\"bases\":[{\"directive\":\"d1\"}]}");
        assertThat(body("POST /api/v1/activities")).isEqualTo("{\"directives\":[\"d1\"],\"count\":2}");
        assertThat(asked("PATCH /api/v1/reports/r1").ifMatch()).isEqualTo("\"1\"");
        assertThat(asked("POST /api/v1/reports").authorization()).isEqualTo("Bearer token-of-office");
    }

    @Test
    void ofAPageItsTagIsKept() {
        allIsWell();
        play();
        assertThat(body("POST /api/v1/reports/r1/approval")).isEqualTo("{\"read\":\"abc\"}");
    }

    @Test
    void theCaseIsToldInOneLine() {
        allIsWell();
        var played = play();
        assertThat(played.directive()).isEqualTo("572/SCT Hưởng ứng");
        assertThat(played.plan()).isEqualTo("/KH-UBND Kế hoạch");
        assertThat(played.activities()).isEqualTo(1);
        assertThat(played.reportId()).isEqualTo("r1");
        assertThat(played.reportTitle()).isEqualTo("Báo cáo");
        assertThat(played.document()).hasFileName("case.html").hasContent("<p>Báo cáo</p>");
    }

    @Test
    void itWaitsExactlyAsLongAsItIsAsked() {
        server.later("POST /api/v1/directives", 409, 1)
                .later("POST /api/v1/directives", 403, 2)
                .later("POST /api/v1/directives", 429, 3)
                .later("POST /api/v1/directives", 503, 4);
        allIsWell();
        play();
        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), Duration.ofSeconds(4));
        assertThat(server.asked().stream().filter(asked -> asked.line().equals("POST /api/v1/directives")))
                .hasSize(5)
                .allMatch(asked -> "d".equals(asked.key()));
    }

    @Test
    void whatMayOrMayNotHaveBeenStoredIsSentAgainWithItsKey() {
        server.answer("POST /api/v1/directives", 504, "{}");
        allIsWell();
        play();
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
        assertThat(server.asked().stream().filter(asked -> asked.line().equals("POST /api/v1/directives")))
                .hasSize(2)
                .allMatch(asked -> "d".equals(asked.key()));
    }

    @Test
    void aFinalRefusalEndsThePlayWithItsReason() {
        server.answer("POST /api/v1/directives", 403, "{\"detail\": \"không có quyền\"}");
        assertThatThrownBy(this::play)
                .isInstanceOf(StepFailedException.class)
                .hasMessageContainingAll("POST /api/v1/directives (d) as clerk: 403", "không có quyền");
        assertThat(pauses).isEmpty();
    }

    @Test
    void itDoesNotTryForEver() {
        server.later("POST /api/v1/directives", 503, 1);
        assertThatThrownBy(this::play).isInstanceOf(StepFailedException.class).hasMessageContaining("60 tries");
        assertThat(pauses).hasSize(60);
    }

    @Test
    void aGatewayThatIsGoneIsTriedAgainWithinTheBound() {
        server.close();
        assertThatThrownBy(this::play).isInstanceOf(StepFailedException.class).hasMessageContaining("60 tries");
    }

    @Test
    void itLooksUntilTheFiguresAreComplete() {
        server.answer("GET /api/v1/figures?directive=d1", 200, "{\"complete\": false}");
        allIsWell();
        play();
        assertThat(server.asked().stream().filter(asked -> asked.line().startsWith("GET /api/v1/figures")))
                .hasSize(2);
    }

    @Test
    void figuresThatNeverGetCompleteEndThePlay() {
        server.answer("GET /api/v1/figures?directive=d1", 200, "{\"complete\": false}");
        directiveIsTaken();
        assertThatThrownBy(this::play).isInstanceOf(StepFailedException.class).hasMessageContaining("/complete");
    }

    @Test
    void playingAgainSendsTheSameKeysAndBodies() {
        allIsWell();
        play();
        var first = server.asked();
        play();
        assertThat(server.asked().subList(first.size(), server.asked().size())).isEqualTo(first);
    }

    @Test
    void aReferenceToNothingIsAMistakeInTheCase() {
        server.answer("POST /api/v1/directives", 201, "{}");
        assertThatThrownBy(this::play).hasMessageContaining("d.id");
    }

    private void allIsWell() {
        directiveIsTaken();
        server.answer("GET /api/v1/figures?directive=d1", 200, "{\"complete\": true}");
    }

    private void directiveIsTaken() {
        server.answer(
                "POST /api/v1/directives",
                201,
                "{\"id\": \"d1\", \"symbol\": {\"raw\": \"572/SCT\"}, \"subject\": \"Hưởng ứng\"}");
    }

    private PlayedCase play() {
        var steps = Steps.read(JsonMapper.shared().readTree(STEPS));
        var seed = new SeedCase("case", "Một trường hợp", "office", "d", "p", "r", steps);
        return new CasePlayer(server.uri(), user -> "token-of-" + user, folder, pauses::add).play(seed);
    }

    private ScriptedServer.Asked asked(String line) {
        return server.asked().stream()
                .filter(asked -> asked.line().equals(line))
                .findFirst()
                .orElseThrow();
    }

    private String body(String line) {
        return asked(line).body();
    }
}
