package vn.thongsuot.activity.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thongsuot.platformtest.tenants.FormFile;

/** What is refused of publications. */
@Tag("once")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadPublicationIT extends RunningService {

    private String photo = "";

    @BeforeEach
    void aPhoto() {
        if (photo.isEmpty()) {
            photo = photo(banner());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                                    | 422 invalid /persons not-null
            {"shows": " ", "persons": "NOBODY"}                                   | 422 invalid /shows not-blank
            {"shows": "%s", "persons": "NOBODY"}                                  | 422 invalid /shows size
            {"shows": "Cổng", "persons": "AGREED", "agreement": "%s"}             | 422 invalid /agreement size
            {"shows": "Cổng"}                                                     | 422 invalid /persons not-null
            {"shows": "Cổng", "persons": "SURELY"}                                | 400 malformed /persons wrong-format
            {"shows": 3, "persons": "NOBODY"}                                     | 400 malformed /shows wrong-type
            {"shows": "Hai người", "persons": "AGREED"}                           | 422 invalid /agreement agreement-missing
            {"shows": "Hai người", "persons": "AGREED", "agreement": " "}         | 422 invalid /agreement agreement-missing
            {"shows": "Cổng", "persons": "NOBODY", "agreement": "Đã hỏi"}         | 422 invalid /agreement agreement-not-asked
            {"shows": "Gọi 0901 234 567", "persons": "NOBODY"}                    | 422 invalid /shows personal-data
            {"shows": "MẬT: cổng", "persons": "NOBODY"}                           | 422 state-secret /shows state-secret
            {"shows": "Cổng", "persons": "AGREED", "agreement": "TỐI MẬT: hỏi"}   | 422 state-secret /agreement state-secret
            """)
    void whatIsStatedMustBeWhole(String body, String problem) {
        var answer = head().post(photo + "/publication", body.replace("%s", "x".repeat(501)));
        assertThat(answer.problem()).as(answer.text()).isEqualTo(problem);
        assertThat(answer.body().at("/errors/0/detail").asString()).doesNotStartWith("rule.");
        assertThat(clerk().get(photo.replaceAll("/[^/]*$", "")).text()).doesNotContain("\"published\"");
    }

    @Test
    void onlyWhoApprovesPublishesAndOnlyWhatTookPlace() {
        var statement = PublishedPhotos.stated("Cổng");
        var refused = clerk().post(photo + "/publication", statement);
        assertThat(refused.problem()).isEqualTo("403 right-missing");
        assertThat(refused.body().path("right").asString()).isEqualTo("APPROVE");
        assertThat(Client.of(port, issuer.token(tenant, Neighbours.READER))
                        .delete(photo + "/publication", "\"2\"")
                        .status())
                .isEqualTo(403);
        assertThat(clerk().delete(photo + "/publication", "\"2\"").problem()).isEqualTo("409 photo-not-published");
        assertThat(clerk().delete(photo + "/publication", null).status()).isEqualTo(428);
        assertThat(head().post(photo(banner("state:\"POSSIBLE\"")) + "/publication", statement)
                        .problem())
                .isEqualTo("409 photo-of-no-deed");
        assertThat(head().post(photo.replace("/photos/", "/photos/x") + "/publication", statement)
                        .problem())
                .isEqualTo("404 not-found");
        assertThat(head().post(Client.ACTIVITIES + "/nowhere/photos/x/publication", statement)
                        .problem())
                .isEqualTo("404 not-found");
    }

    @Test
    void aDeedThatAnswersAnInternalDocumentStaysInside() {
        new Neighbours(topics, tenant)
                .tell(
                        "directives",
                        "directive.registered",
                        "d-internal",
                        Map.of("status", "ISSUED", "circulation", "INTERNAL"));
        var answer = head().post(
                        photo(banner("directives:[\"d-internal\"]")) + "/publication", PublishedPhotos.stated("Cổng"));
        assertThat(answer.problem()).isEqualTo("409 photo-of-internal-matter");
        assertThat(answer.body().path("detail").asString()).contains("lưu hành nội bộ");
    }

    private Client head() {
        return Client.of(port, issuer.token(tenant, Neighbours.HEAD));
    }

    private String photo(String activity) {
        var id = clerk().post(activity).id();
        var form = new FormFile("a.png", Pictures.png(8, 8), Map.of("caption", "Ảnh"));
        return clerk().upload(Client.ACTIVITIES + "/" + id + "/photos", form)
                .body()
                .path("uri")
                .asString();
    }
}
