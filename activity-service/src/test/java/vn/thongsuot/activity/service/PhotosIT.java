package vn.thongsuot.activity.service;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.thongsuot.platformtest.tenants.FormFile;
import vn.thongsuot.platformtest.wire.EventSchemas;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhotosIT extends RunningService {

    private static final Map<String, String> SAID = Map.of(
            "caption", "Toàn cảnh hội nghị",
            "photographer", "Đỗ Thị Mẫu",
            "rights", "Chỉ dùng cho báo cáo",
            "takenOn", "2025-04-11");

    @Test
    @Tag("HCM-24")
    void aPhotoHasItsCaptionItsPhotographerAndWhatItMayBeUsedFor() {
        var photo = added(activity(), SAID);
        assertThat(photo.path("caption").asString()).isEqualTo("Toàn cảnh hội nghị");
        assertThat(photo.path("photographer").asString()).isEqualTo("Đỗ Thị Mẫu");
        assertThat(photo.path("rights").asString()).isEqualTo("Chỉ dùng cho báo cáo");
        assertThat(photo.path("takenOn").asString()).isEqualTo("2025-04-11");
    }

    @Test
    void theOriginalIsKeptByteForByteAndWhatIsShownTellsNothingOfTheCamera() {
        var photo = added(activity(), SAID);
        var uri = photo.path("uri").asString();
        var original = Pictures.phone(2400, 1200, 6);
        assertThat(clerk().file(uri + "?size=original").body()).isEqualTo(original);
        assertThat(new String(original, ISO_8859_1)).contains("GPS-10.7769N");

        var shown = clerk().file(uri);
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/jpeg");
        assertThat(new String(shown.body(), ISO_8859_1)).doesNotContain("Exif", "GPS");
        var display = Pictures.read(shown.body());
        assertThat(display.getWidth()).isEqualTo(800);
        assertThat(display.getHeight()).isEqualTo(1600);
        assertThat(display.getRGB(400, 100) & 0xFF0000)
                .as("what was left is now above")
                .isGreaterThan(0xC00000);
        var thumb = Pictures.read(clerk().file(uri + "?size=thumb").body());
        assertThat(thumb.getWidth()).isEqualTo(160);
        assertThat(thumb.getHeight()).isEqualTo(320);
    }

    @Test
    void onlyWhoMayRecordForTheUnitSeesTheOriginal() {
        var photo = added(activity(), SAID);
        var reader = Client.of(port, issuer.token(tenant, Neighbours.READER));
        var uri = photo.path("uri").asString();
        assertThat(reader.file(uri).statusCode()).isEqualTo(200);
        assertThat(reader.file(uri + "?size=thumb").statusCode()).isEqualTo(200);
        assertThat(reader.get(uri + "?size=original").status()).isEqualTo(403);
        assertThat(reader.upload(photos(activity()), form(SAID)).status()).isEqualTo(403);
        assertThat(reader.delete(uri, "\"2\"").status()).isEqualTo(403);
    }

    @Test
    @Tag("MOIT-22")
    void aGalleryShowsPhotosWithTheirCaptionsAndActivitiesAreFoundByTags() {
        var tagged = clerk().post(banner("tags:[\"Ngày KHCN\",\"Hội nghị\"]")).id();
        added(tagged, SAID);
        added(tagged, Map.of("caption", "Đại biểu tham quan"));
        var gallery = clerk().get(photos(tagged)).body().path("items");
        assertThat(gallery.valueStream())
                .extracting(photo -> photo.path("caption").asString())
                .containsExactly("Toàn cảnh hội nghị", "Đại biểu tham quan");
        assertThat(clerk().get(Client.ACTIVITIES + "?tag=Ng%C3%A0y%20KHCN")
                        .body()
                        .path("items")
                        .valueStream())
                .extracting(activity -> activity.path("id").asString())
                .containsExactly(tagged);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + tagged)
                        .body()
                        .path("tags")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("Ngày KHCN", "Hội nghị");
    }

    @Test
    @Tag("TA-24:part")
    void anActivityIsProvedByAPhotoALinkAFileAndACount() {
        var id = clerk().post(banner(
                        "measurements:[{\"indicator\":\"articles\",\"value\":\"3\"}]",
                        "evidence:[{\"uri\":\"https://thuanan.example.vn/tin\",\"caption\":\"Bài đăng\"}]"))
                .id();
        added(id, Map.of("caption", "Ảnh băng rôn"));
        var list = clerk().upload(
                        Client.ACTIVITIES + "/" + id + "/files",
                        new FormFile(
                                "danh-sach.csv", "stt;họ tên\n1;…\n".getBytes(UTF_8), Map.of("caption", "Danh sách")));
        assertThat(list.status()).as(list.body().toString()).isEqualTo(201);
        var activity = clerk().get(Client.ACTIVITIES + "/" + id).body();
        assertThat(activity.path("evidence").valueStream())
                .extracting(each -> each.path("kind").asString() + " "
                        + each.path("caption").asString())
                .containsExactly("LINK Bài đăng", "PHOTO Ảnh băng rôn", "FILE Danh sách");
        assertThat(activity.at("/measurements/0/value").asString()).isEqualTo("3");
        assertThat(clerk().file(list.body().path("uri").asString()).body())
                .isEqualTo("stt;họ tên\n1;…\n".getBytes(UTF_8));
    }

    @Test
    void theTopicNamesPhotosByTheirHashAndNobodyWhoTookThem() {
        var id = activity();
        var photo = added(id, SAID);
        var told = await().until(
                        () -> topics.events("thongsuot.activities", tenant).stream()
                                .filter(event -> event.key().endsWith(":" + id) && event.sequence() == 2)
                                .toList(),
                        events -> !events.isEmpty())
                .getFirst();
        assertThat(told.type()).isEqualTo("vn.thongsuot.activity.corrected.v1");
        assertThat(EventSchemas.violations(told.type(), told.data().toString())).isEmpty();
        assertThat(told.data().at("/evidence/0/sha256")).isEqualTo(photo.path("sha256"));
        assertThat(told.data().at("/evidence/0/uri")).isEqualTo(photo.path("uri"));
        assertThat(told.data().toString()).doesNotContain("Đỗ Thị Mẫu", "Chỉ dùng cho", "Toàn cảnh hội nghị");
    }

    @Test
    void aPhotoSentTwiceWithOneKeyIsOne() {
        var id = activity();
        var first = clerk().upload(photos(id), "photo-key", form(SAID));
        var second = clerk().upload(photos(id), "photo-key", form(SAID));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(clerk().get(photos(id)).body().path("items")).hasSize(1);
        assertThat(clerk().upload(photos(id), "photo-key", form(Map.of("caption", "Khác")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aPhotoThatIsTakenAwayIsSeenNoMoreAndACorrectionKeepsTheOthers() {
        var id = activity();
        var gone = added(id, SAID).path("uri").asString();
        added(id, Map.of("caption", "Ở lại"));
        assertThat(clerk().delete(gone, null).status()).isEqualTo(428);
        var removed = clerk().delete(gone, "\"3\"");
        assertThat(removed.status()).isEqualTo(200);
        assertThat(removed.body().path("evidence")).hasSize(1);
        assertThat(clerk().get(gone).status()).isEqualTo(404);
        assertThat(clerk().delete(gone, "\"4\"").status()).isEqualTo(404);
        var corrected = clerk().correct(id, "\"4\"", banner("title:\"Hai băng rôn\"", "reason:\"Ghi thiếu\""));
        assertThat(corrected.body().at("/attachments/0/caption").asString()).isEqualTo("Ở lại");
    }

    private String activity() {
        return clerk().post(banner()).id();
    }

    private JsonNode added(String activity, Map<String, String> said) {
        var answer = clerk().upload(photos(activity), form(said));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        assertThat(answer.header("Location"))
                .isEqualTo(answer.body().path("uri").asString());
        return answer.body();
    }

    private static String photos(String activity) {
        return Client.ACTIVITIES + "/" + activity + "/photos";
    }

    private static FormFile form(Map<String, String> said) {
        return new FormFile("IMG_0001.jpg", Pictures.phone(2400, 1200, 6), said);
    }
}
