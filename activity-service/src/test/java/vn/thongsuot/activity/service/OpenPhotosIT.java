package vn.thongsuot.activity.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.thongsuot.activity.service.PublishedPhotos.OPEN;
import static vn.thongsuot.activity.service.PublishedPhotos.stated;

import com.mongodb.client.MongoClient;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.thongsuot.platform.tenancy.TenantId;
import vn.thongsuot.platformtest.http.Answer;
import vn.thongsuot.platformtest.infrastructure.Infrastructure;
import vn.thongsuot.platformtest.infrastructure.SentEvent;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.traces.Traces;
import vn.thongsuot.platformtest.wire.EventSchemas;

/** Photos are the tenant's own until somebody publishes them, and gone from outside as soon as they are taken back. */
@ExtendWith(OutputCaptureExtension.class)
class OpenPhotosIT extends RunningService {

    private static final String TOPIC = "thongsuot.activities";

    @Autowired
    MongoClient store;

    @Autowired
    Infrastructure infrastructure;

    private String said = "";

    @BeforeEach
    void aTextThatNobodyElseWouldWriteAndPhotosLaidOpen() {
        // in letters, since digits may look like somebody's telephone number
        said = UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(each -> Character.toString('a' + Character.digit(each, 16)))
                .collect(Collectors.joining("", "zjqwx", ""));
        PublishedPhotos.open(topics, tenant, 1, List.of("PHOTOS"));
    }

    @Test
    void everybodySeesTheOnePhotoThatWasPublishedCleanedAndUntilItIsTakenBack() {
        var id = clerk().post(banner()).id();
        var photo = photo(id);
        var other = photo(id);
        var address = OPEN + "/" + id + "/" + photo;
        assertThat(everybody().get(address).status())
                .as("private until published")
                .isEqualTo(404);
        assertThat(everybody().get(OPEN + "/" + id).status()).isEqualTo(404);
        var published = publish(id, photo, "\"persons\": \"AGREED\", \"agreement\": \"Đã hỏi từng người\"");
        assertThat(published.body().at("/attachments/0/published/shows").asString())
                .isEqualTo(said);
        assertThat(published.body().at("/attachments/0/published/uri").asString())
                .isEqualTo(address);
        isOpen(address);

        assertPicture(address);
        assertThat(everybody().get(address + "?size=original").rule()).isEqualTo("open-photo-size");
        assertThat(everybody().get(OPEN + "/" + id + "/" + other).status()).isEqualTo(404);
        assertListed(id, photo);
        var stranger = stranger();
        await().untilAsserted(() -> assertThat(stranger.get(address).problem()).isEqualTo("404 not-found"));
        assertThat(everybody().get(Client.ACTIVITIES + "/" + id + "/photos").status())
                .isEqualTo(403);
        assertTold(id);

        var tag = everybody().get(address).header("ETag");
        assertThat(asked(address, tag).status()).isEqualTo(304);
        assertThat(clerk().delete(publication(id, photo), "\"4\"").status()).isEqualTo(200);
        assertThat(asked(address, tag).status())
                .as("also for whoever has kept it")
                .isEqualTo(404);
        assertThat(everybody().get(OPEN + "/" + id).status()).isEqualTo(404);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id + "/photos/" + photo)
                        .status())
                .as("inside it stays")
                .isEqualTo(200);
    }

    @Test
    void whatIsErasedIsGoneFromOutsideAndWhatWasSaidOfItFromEverywhere(CapturedOutput output) {
        var traces = new Traces(infrastructure, store, output);
        var id = clerk().post(banner()).id();
        var photo = photo(id);
        publish(id, photo, "\"persons\": \"PUBLIC_EVENT\"");
        isOpen(OPEN + "/" + id + "/" + photo);
        await().untilAsserted(() -> assertThat(traces.of(said))
                .anyMatch(place -> place.endsWith(".activities"))
                .anyMatch(place -> place.endsWith(".audit"))
                .doesNotContain(TOPIC));

        var erased = Client.of(port, issuer.token(tenant, Neighbours.ADMINISTRATOR))
                .post(
                        Client.ACTIVITIES + "/" + id + "/erasures",
                        "{\"attachment\": \"" + photo + "\", \"basis\": \"PERSONAL_DATA\"}");
        assertThat(erased.status()).as(erased.text()).isEqualTo(200);
        assertThat(everybody().get(OPEN + "/" + id + "/" + photo).status()).isEqualTo(404);
        assertThat(everybody().get(OPEN + "/" + id).status()).isEqualTo(404);
        await().untilAsserted(() -> assertThat(traces.of(said)).isEmpty());
        assertThat(head().post(publication(id, photo), stated("Ảnh")).problem()).isEqualTo("404 not-found");
    }

    @Test
    void itIsShutWithTheDeedThatIsCancelledAndWithTheTenantsDoor() {
        var id = clerk().post(banner("state:\"IN_PROGRESS\"")).id();
        var address = OPEN + "/" + id + "/" + photo(id);
        publish(id, address.replaceAll(".*/", ""), "\"persons\": \"NOBODY\"");
        isOpen(address);
        PublishedPhotos.open(topics, tenant, 2, List.of("CHALLENGES"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> everybody().get(address).status() == 404);
        PublishedPhotos.open(topics, tenant, 3, List.of("PHOTOS"));
        isOpen(address);
        clerk().correct(id, "\"3\"", banner("state:\"CANCELLED\"", "reason:\"Hoãn\""));
        assertThat(everybody().get(address).status()).isEqualTo(404);
    }

    private void assertPicture(String address) {
        var shown = everybody().file(address);
        assertThat(new String(shown.body(), ISO_8859_1)).doesNotContain("Exif", "GPS");
        assertThat(Pictures.read(shown.body()).getHeight()).isEqualTo(1600);
        var headers = shown.headers();
        assertThat(headers.firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(headers.firstValue("Content-Disposition")).hasValue("inline");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(headers.firstValue("Cache-Control")).hasValue("no-cache, public");
        assertThat(Pictures.read(everybody().file(address + "?size=thumb").body())
                        .getHeight())
                .isEqualTo(320);
    }

    private void assertListed(String id, String photo) {
        var list = everybody().get(OPEN + "/" + id);
        assertThat(list.header("Cache-Control")).isEqualTo("no-cache, public");
        assertThat(list.header("ETag")).startsWith("W/");
        assertThat(list.body().path("licence").asString()).isEqualTo(PublishedPhotos.LICENCE);
        assertThat(list.body().path("items")).hasSize(1);
        var one = list.body().at("/items/0");
        assertThat(new HashSet<>(one.propertyNames()))
                .containsExactlyInAnyOrder("id", "picture", "thumbnail", "alt", "publishedOn");
        assertThat(one.path("alt").asString()).isEqualTo(said);
        assertThat(one.path("picture").asString()).isEqualTo(id + "/" + photo);
        assertThat(list.text()).doesNotContain("Đỗ Thị Mẫu", "Đã hỏi", Neighbours.HEAD, Neighbours.CLERK);
    }

    /** That it is published, and neither what was said of it nor by whom. */
    private void assertTold(String id) {
        SentEvent told = await().until(
                        () -> topics.events(TOPIC, tenant).stream()
                                .filter(event -> event.key().endsWith(":" + id) && event.sequence() == 4)
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
        assertThat(told.data().at("/evidence/0").has("published")).isTrue();
        assertThat(told.data().at("/evidence/1").has("published")).isFalse();
        assertThat(told.data().toString()).doesNotContain(said, "Đã hỏi", Neighbours.HEAD);
    }

    private void isOpen(String address) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> everybody().get(address).status() == 200);
    }

    private Answer asked(String address, String tag) {
        return everybody().send(everybody().to(address).GET().header("If-None-Match", tag));
    }

    private Answer publish(String id, String photo, String persons) {
        var answer = head().post(publication(id, photo), "{\"shows\": \"" + said + "\", " + persons + "}");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static String publication(String id, String photo) {
        return Client.ACTIVITIES + "/" + id + "/photos/" + photo + "/publication";
    }

    private String photo(String activity) {
        var form = new FormFile(
                "IMG_0001.jpg",
                Pictures.phone(2400, 1200, 6),
                Map.of("caption", "Toàn cảnh", "photographer", "Đỗ Thị Mẫu"));
        return clerk().upload(Client.ACTIVITIES + "/" + activity + "/photos", form)
                .id();
    }

    private Client head() {
        return Client.of(port, issuer.token(tenant, Neighbours.HEAD));
    }

    private Client everybody() {
        return Client.of(port, issuer.token(tenant, "cong-du-lieu-mo", "PUBLIC_READER"));
    }

    private Client stranger() {
        var elsewhere = new TenantId("hn-" + UUID.randomUUID().toString().substring(0, 8));
        new Neighbours(topics, elsewhere).tellAll();
        PublishedPhotos.open(topics, elsewhere, 1, List.of("PHOTOS"));
        return Client.of(port, issuer.token(elsewhere, "cong-du-lieu-mo", "PUBLIC_READER"));
    }
}
