package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.traces.Traces;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Words that somebody stated are erased: those that stayed inside from everywhere, those that were told from all but the topic. */
@ExtendWith(OutputCaptureExtension.class)
class WordErasureIT extends RunningService {

    private static final String TOPIC = "thongsuot.activities";
    private static final String ALL = """
            {"words": ["NEWS", "VERBATIM", "PERSONS", "SPOKEN", "REASONS"], "basis": "PERSONAL_DATA"}""";

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

    @Test
    void wordsThatStayedInsideAreErasedFromEverywhereAndProofIsLeft(CapturedOutput output) {
        var traces = new Traces(infrastructure, store, output);
        var said = nobodysWord();
        var id = clerk().post(banner()).id();
        clerk().correct(
                        id,
                        "\"1\"",
                        banner(meeting(said), verbatim(said), "kind:\"WORKSHOP\"", "reason:\"" + said + "\""));
        var news =
                clerk().put(path(id) + "/news", "\"2\"", "{\"lead\": \"" + said + "\", \"author\": \"" + said + "\"}");
        assertThat(news.status()).as(news.text()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(traces.of(said))
                .anyMatch(place -> place.endsWith(".activities"))
                .anyMatch(place -> place.endsWith(".audit"))
                .doesNotContain(TOPIC));

        var erased = erase(id, ALL);
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(erased.text()).doesNotContain(said).contains("Trưởng phòng");
        await().untilAsserted(() -> assertThat(traces.of(said)).isEmpty());
        assertTold(id, 4, "[\"news\",\"verbatim\",\"persons\",\"spoken\",\"reasons\"]");
        assertThat(clerk().get(path(id) + "/news?format=json").text()).doesNotContain(said);
        assertThat(clerk().get(Client.ACTIVITIES + "?q=" + said).body().path("items"))
                .isEmpty();
    }

    @Test
    void whatWasToldIsPutRightFirstAndThenErasedFromTheAudit(CapturedOutput output) {
        var traces = new Traces(infrastructure, store, output);
        var said = nobodysWord();
        var id = clerk().post(banner("title:\"" + said + "\"")).id();
        clerk().correct(id, "\"1\"", banner("title:\"Băng rôn\"", "reason:\"Ghi nhầm\""));
        await().untilAsserted(() -> assertThat(traces.of(said)).anyMatch(place -> place.endsWith(".audit")));

        assertThat(erase(id, "{\"words\": [\"FORMER\"], \"basis\": \"STATE_SECRET\"}")
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(traces.of(said))
                .as("the topic keeps older records for a month")
                .containsOnly(TOPIC));
        assertTold(id, 3, "[\"former\"]");
        var audit = clerk().get(path(id) + "/audit").text();
        assertThat(audit).contains("STATE_SECRET");
    }

    @Test
    void onlyWhoAdministersAtTheTopErasesAndOnlyWhatThereIs() {
        var id = clerk().post(banner()).id();
        assertThat(clerk().post(path(id) + "/word-erasures", ALL).problem()).isEqualTo("403 right-missing");
        assertThat(erase("nowhere", ALL).problem()).isEqualTo("404 not-found");
        assertThat(erase(id, "{\"words\": [], \"basis\": \"ORDER\"}").problem())
                .isEqualTo("422 invalid /words not-empty");
        assertThat(erase(id, "{\"words\": [\"NEWS\"]}").problem()).isEqualTo("422 invalid /basis not-null");
        assertThat(erase(id, "{\"words\": [null], \"basis\": \"ORDER\"}").status())
                .isBetween(400, 422);
        assertThat(erase(id, "{\"words\": [\"TITLE\"], \"basis\": \"ORDER\"}").problem())
                .isEqualTo("400 malformed /words/0 wrong-format");
    }

    private void assertTold(String id, long version, String fields) {
        var told = await().until(
                        () -> topics.events(TOPIC, tenant).stream()
                                .filter(event -> event.key().endsWith(":" + id) && event.sequence() == version)
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
        assertThat(told.type()).isEqualTo("vn.thongsuot.activity.erased.v1");
        assertThat(told.data().at("/erased/fields").toString()).isEqualTo(fields);
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
    }

    private Answer erase(String id, String body) {
        return Client.of(port, issuer.token(tenant, Neighbours.ADMINISTRATOR)).post(path(id) + "/word-erasures", body);
    }

    private static String path(String id) {
        return Client.ACTIVITIES + "/" + id;
    }

    private static String nobodysWord() {
        return "zjqwx" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String verbatim(String said) {
        return "verbatim:{\"title\": \"" + said + "\"}";
    }

    private static String meeting(String said) {
        return "event:" + """
                {"title": "Hội thảo",
                 "programme": [{"speaker": {"position": "Trưởng phòng", "name": "%s"}, "role": "SPEAK",
                   "quotation": {"text": "%s"}}]}""".formatted(said, said);
    }
}
