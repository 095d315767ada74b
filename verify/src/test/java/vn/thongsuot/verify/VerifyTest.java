package vn.thongsuot.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One changed digit, one missing source, one swapped snapshot: each fails, with the place named. */
class VerifyTest {

    @TempDir
    Path folder;

    @Test
    void whatWasNotTouchedHolds() throws IOException {
        var said = new Fixture().verify(folder);

        assertThat(said.exit()).as(said.text()).isZero();
        assertThat(said.text())
                .contains("[ĐẠT] Tệp: 7 tệp", "[ĐẠT] Bản đã duyệt: 4 tệp", "[ĐẠT] Chuỗi: 3 mắt xích")
                .contains("[ĐẠT] Số liệu: 4 chỉ số cộng lại đúng từ 2 hoạt động", "[ĐẠT] Trang báo cáo: 4 dòng")
                .contains("[LƯU Ý] document.docx: không có dạng này", "[LƯU Ý] Mới đối chiếu với mốc trong gói")
                .contains("KẾT LUẬN: GÓI ĐỨNG VỮNG.");
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        var said = new Fixture().verify(folder, "--lang", "en");

        assertThat(said.exit()).isZero();
        assertThat(said.text()).contains("Chain: 3 links", "THE BUNDLE HOLDS").doesNotContain("ĐẠT");
        assertThat(keys("vi")).isEqualTo(keys("en"));
    }

    private static Set<String> keys(String language) throws IOException {
        var texts = new Properties();
        try (var in = VerifyTest.class.getResourceAsStream("words_" + language + ".properties")) {
            texts.load(Objects.requireNonNull(in));
        }
        return texts.stringPropertyNames();
    }

    @Test
    void whoAsksForNothingIsToldHowToAsk() {
        var out = new ByteArrayOutputStream();
        assertThat(Verify.run(List.of(), new PrintStream(out, true, UTF_8))).isEqualTo(2);
        assertThat(out.toString(UTF_8).lines())
                .hasSize(3)
                .last()
                .asString()
                .startsWith("Mã thoát: 0 gói đứng vững; 1 không đứng vững");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures.json       | "1500"       | "1600"       | ‘Số tin, bài’ ghi 1600, cộng lại từ nguồn được 1500
            figures.json       | "deeds":2,"reason" | "deeds":3,"reason" | ‘Số người’ ghi 3 hoạt động có số liệu, đếm lại được 2
            figures.json       | "NEARLY"     | "EQ"         | ‘Số tin, bài’ ghi dấu EQ, từ nguồn phải là NEARLY
            figures.json       | "notDatable":0 | "notDatable":1 | ghi 1 hoạt động không xếp được vào kỳ, đếm lại được 0
            figures.json       | "deeds":0,"reason":"NOT_REPORTED" | "value":"0","qualifier":"EQ","deeds":0 | ‘Số cây’ ghi 0, mà không nguồn nào có số liệu
            sources-0001.jsonl | "1480"       | "1490"       | sources-0001.jsonl dòng 1: hoạt động a1@1, chỉ số i1: số 1490 không khớp mã đóng góp
            sources-0001.jsonl | "20"         | "1e9"        | sources-0001.jsonl dòng 2: hoạt động a2@3, chỉ số i1: ‘1e9’ không phải số liệu
            sources-0001.jsonl | "vps"        | "khac"       | sources-0001.jsonl dòng 1: hoạt động a1@1 không thuộc văn bản hay đơn vị
            sources-0001.jsonl | "version":3  | "version":4  | Thiếu nguồn: hoạt động a2@3
            document.html      | gần 1.500    | gần 1.600    | ‘Số tin, bài’ phải có gần 1.500, trang in gần 1.600
            document.pdf       | 1.500        | 1.600        | document.pdf: khi duyệt có SHA-256
            snapshot.json      | Văn phòng Sở | Văn phòng Xã | snapshot.json: mắt xích thứ 2 giữ bản có SHA-256
            chain.jsonl        | 1111         | 1112         | chain.jsonl: mắt xích thứ 1 ghi mã
            checkpoint.json    | "count":3    | "count":4    | checkpoint.json: ghi 4 mắt xích
            """)
    void oneChangedDigitIsNamed(String file, String before, String after, String named) throws IOException {
        var said = new Fixture().change(file, before, after).verify(folder);

        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains(named, file + ": manifest.json ghi SHA-256", "GÓI KHÔNG ĐỨNG VỮNG");
    }

    @Test
    void oneMissingSourceIsNamedAlsoWhereEveryHashWasMadeToFit() throws IOException {
        var bundle = new Fixture();
        var second = bundle.files
                .getOrDefault("sources-0001.jsonl", "")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
        bundle.files.put("sources-0001.jsonl", second + "\n");

        assertThat(bundle.verify(folder).text()).contains("Thiếu nguồn: hoạt động a1@1");
        var forged = bundle.fit().verify(folder);
        assertThat(forged.exit()).isEqualTo(1);
        assertThat(forged.text())
                .contains("Thiếu nguồn: hoạt động a1@1", "‘Số tin, bài’ ghi 1500, cộng lại từ nguồn được 20")
                .doesNotContain("manifest.json ghi SHA-256", "khi duyệt có SHA-256");
        assertThat(new Fixture()
                        .without("sources-0001.jsonl")
                        .fitManifest()
                        .verify(folder)
                        .text())
                .contains("sources-0001.jsonl: thiếu tệp đã duyệt có SHA-256");
    }

    @Test
    void aManifestThatWasMadeToFitIsNotEnough() throws IOException {
        var said = new Fixture()
                .change("document.pdf", "1.500", "1.600")
                .fitManifest()
                .verify(folder);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("document.pdf: khi duyệt có SHA-256").doesNotContain("manifest.json ghi");
    }

    @Test
    void aSnapshotThatWasMadeToFitTooIsNoLinkOfTheChain() throws IOException {
        var said = new Fixture()
                .change("document.pdf", "1.500", "1.600")
                .fitSnapshot()
                .fitManifest()
                .verify(folder);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("snapshot.json: mắt xích thứ 2 giữ bản có SHA-256")
                .doesNotContain("document.pdf:");
    }

    @Test
    void aChainThatWasMadeToFitTooDoesNotMeetWhatWasPublished() throws IOException {
        var genuine = new Fixture();
        var published = genuine.published();
        assertThat(genuine.verify(folder, "--checkpoint", published).text())
                .contains("Mốc công bố thứ 3 nằm trên chuỗi");

        var forged = new Fixture().change("document.pdf", "1.500", "1.600").fit();
        assertThat(forged.verify(folder).text()).contains("Mới đối chiếu với mốc trong gói");
        var said = forged.verify(folder, "--checkpoint", published);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("Mốc công bố " + published + " không nằm trên chuỗi của gói");
    }

    @Test
    void aPublishedCheckpointIsReadFromAFileAndMustBeOfThisChain() throws IOException {
        var bundle = new Fixture();
        var file = folder.resolve("moc.json");
        Files.writeString(file, bundle.files.getOrDefault("checkpoint.json", ""));
        assertThat(bundle.verify(folder, "--checkpoint", file.toString()).exit())
                .isZero();

        Files.writeString(file, "{\"tenant\":\"ha-noi\",\"count\":3,\"head\":\"x\"}");
        assertThat(bundle.verify(folder, "--checkpoint", file.toString()).text())
                .contains("Mốc công bố là của ‘ha-noi’");
        assertThat(bundle.verify(folder, "--checkpoint", "9:" + "0".repeat(64)).text())
                .contains("Mốc công bố có 9 mắt xích mà chuỗi trong gói chỉ có 3");
        Files.writeString(file, "{");
        assertThat(bundle.verify(folder, "--checkpoint", file.toString()).exit())
                .isEqualTo(2);
    }

    @Test
    void aSwappedSnapshotIsNamed() throws IOException {
        var other = new Fixture().change("document.pdf", "1.500", "9.900").fit();
        var bundle = new Fixture();
        bundle.files.put("snapshot.json", other.files.getOrDefault("snapshot.json", ""));

        var said = bundle.fitManifest().verify(folder);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("snapshot.json: mắt xích thứ 2 giữ bản có SHA-256", "document.pdf: khi duyệt có SHA-256");

        var fitting = bundle.fitChain().fitManifest().verify(folder);
        assertThat(fitting.exit()).isEqualTo(1);
        assertThat(fitting.text())
                .contains("document.pdf: khi duyệt có SHA-256")
                .doesNotContain("manifest.json ghi", "mắt xích thứ 2 giữ");
    }

    @Test
    void aPageThatSaysSomethingElseThanItsFiguresIsNamedThoughEverythingFits() throws IOException {
        var said = new Fixture()
                .change("document.html", "gần 1.500", "gần 1.600")
                .fit()
                .verify(folder);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("‘Số tin, bài’ phải có gần 1.500, trang in gần 1.600");
    }

    @Test
    void aWayOfTakingTogetherThatIsNotKnownIsNoVerdict() throws IOException {
        var said = new Fixture()
                .change("figures.json", "\"overUnits\":\"NONE\"", "\"overUnits\":\"MEDIAN\"")
                .fit()
                .verify(folder);

        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.text()).contains("chưa biết cách gộp MEDIAN");
    }
}
