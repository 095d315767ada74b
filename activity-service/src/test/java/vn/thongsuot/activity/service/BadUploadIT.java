package vn.thongsuot.activity.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.tenants.FormFile;

/** What is sent to the photos, the files and the news item of an activity. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadUploadIT extends RunningService {

    @ParameterizedTest
    @CsvSource({
        "photos, a.png, '', caption=A, 422, file, file-empty",
        "photos, a.png, PNG, '', 422, caption, not-blank",
        "photos, a.png, PNG, takenOn=2199-01-01, 422, caption, not-blank",
        "photos, a.png, PNG, caption=A&takenOn=2199-01-01, 422, takenOn, taken-in-future",
        "photos, a.png, PNG, caption=A&takenOn=31/12/2024, 400, takenOn, wrong-format",
        "photos, a.png, text, caption=A, 422, file, file-type",
        "files, a.pdf, PNG, caption=A, 422, file, file-type",
        "files, a.csv, text, '', 422, caption, not-blank"
    })
    void aFileThatCannotBeTakenIsRefused(
            String place, String name, String content, String fields, int status, String pointer, String rule) {
        var id = clerk().post(banner()).id();
        var bytes = content.equals("PNG") ? Pictures.png(8, 8) : content.getBytes(UTF_8);
        var answer =
                clerk().upload(Client.ACTIVITIES + "/" + id + "/" + place, new FormFile(name, bytes, fields(fields)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(status);
        assertThat(answer.pointer()).isEqualTo(pointer);
        assertThat(answer.rule()).isEqualTo(rule);
        assertThat(answer.body().at("/errors/0/detail").asString()).isNotEqualTo("rule." + rule);
    }

    @Test
    void aPhotoOfMoreThanTenMegabytesIsTooLarge() {
        var photos = Client.ACTIVITIES + "/" + clerk().post(banner()).id() + "/photos";
        var large = Arrays.copyOf(Pictures.png(8, 8), 10 * 1024 * 1024 + 1);
        var answer = clerk().upload(photos, new FormFile("a.png", large, Map.of("caption", "A")));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("body-too-large");
    }

    @Test
    void aPhotoThatIsBrokenInsideIsRefused() {
        var id = clerk().post(banner()).id();
        var broken = Arrays.copyOf(Pictures.png(64, 64), 60);
        var photos = Client.ACTIVITIES + "/" + id + "/photos";
        var answer = clerk().upload(photos, new FormFile("a.png", broken, Map.of("caption", "A")));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.pointer()).isEqualTo("file");
        assertThat(answer.rule()).isEqualTo("photo-unreadable");
    }

    @Test
    void aPlaceForFilesTakesFormsOnlyAndOnlyOfActivitiesThatAreThere() {
        var id = clerk().post(banner()).id();
        assertThat(clerk().post(Client.ACTIVITIES + "/" + id + "/photos", "{}").status())
                .isEqualTo(415);
        var form = new FormFile("a.png", Pictures.png(8, 8), Map.of("caption", "A"));
        assertThat(clerk().upload(Client.ACTIVITIES + "/nowhere/photos", form).status())
                .isEqualTo(404);
        assertThat(clerk().get(Client.ACTIVITIES + "/nowhere/photos").status()).isEqualTo(404);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id + "/photos/x").status())
                .isEqualTo(404);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id + "/photos/x?size=huge")
                        .rule())
                .isEqualTo("photo-size");
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id + "/files/x").status())
                .isEqualTo(404);
        assertThat(clerk().get(Client.ACTIVITIES + "/nowhere/news").status()).isEqualTo(404);
        assertThat(clerk().get(Client.ACTIVITIES + "/" + id + "/news?format=pdf")
                        .rule())
                .isEqualTo("news-format");
        var news = Client.ACTIVITIES + "/" + id + "/news";
        var number = clerk().put(news, "\"1\"", "{\"lead\": 3}");
        assertThat(number.status()).isEqualTo(400);
        assertThat(number.pointer()).isEqualTo("/lead");
        assertThat(clerk().put(news, null, "{}").status()).isEqualTo(428);
        var tooLong = "{\"author\": \"" + "a".repeat(201) + "\"}";
        assertThat(clerk().put(news, "\"1\"", tooLong).pointer()).isEqualTo("/author");
    }

    private static Map<String, String> fields(String written) {
        return written.isEmpty()
                ? Map.of()
                : Arrays.stream(written.split("&"))
                        .map(each -> each.split("="))
                        .collect(Collectors.toMap(each -> each[0], each -> each[1]));
    }
}
