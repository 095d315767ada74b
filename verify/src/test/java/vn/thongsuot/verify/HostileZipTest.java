package vn.thongsuot.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bundle comes from somebody else, who may mean harm. */
class HostileZipTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "/etc/passwd",
                "a/",
                "document.exe",
                "C:\\x",
                "figures.json ",
                "sources-1.jsonl"
            })
    void namesThatHaveNoPlaceInABundleAreRefused(String name) throws IOException {
        var bundle = new Fixture();
        bundle.files.put(name, "x");

        var said = bundle.verify(folder);
        assertThat(said.exit()).as(said.text()).isEqualTo(2);
        assertThat(said.text()).contains("không có chỗ trong gói");
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() throws IOException {
        var same = new String(Files.readAllBytes(withSources(2)), ISO_8859_1)
                .replace("sources-0003.jsonl", "sources-0002.jsonl");
        assertThat(unreadable(same.getBytes(ISO_8859_1))).contains("sources-0002.jsonl có hai lần");
    }

    private Path withSources(int more) throws IOException {
        var bundle = new Fixture();
        for (var place = 2; place < 2 + more; place++) {
            bundle.files.put("sources-%04d.jsonl".formatted(place), "");
        }
        return bundle.write(folder);
    }

    @Test
    void whatIsHiddenFromTheDirectoryIsRefused() throws IOException {
        var genuine = Files.readAllBytes(new Fixture().write(folder));
        var hidden = new ByteArrayOutputStream();
        hidden.write("rác trước gói".getBytes(UTF_8));
        hidden.write(genuine);
        assertThat(unreadable(hidden.toByteArray())).contains("ZIP");
        var after = new ByteArrayOutputStream();
        after.write(genuine);
        after.write("rác sau gói".getBytes(UTF_8));
        assertThat(unreadable(after.toByteArray())).contains("ZIP");

        var text = new String(genuine, ISO_8859_1);
        var place = text.lastIndexOf("document.pdf");
        var renamed = text.substring(0, place) + "document.pdg" + text.substring(place + "document.pdf".length());
        assertThat(unreadable(renamed.getBytes(ISO_8859_1))).contains("mục lục của tệp ZIP không khớp");
    }

    @Test
    void whatIsTooMuchIsRefusedWhileItIsRead() throws IOException {
        var bomb = folder.resolve("bom.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("figures.json"));
            var zeros = new byte[1 << 20];
            for (var million = 0; million < 40; million++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Fixture.run(bomb).exit()).isEqualTo(2);

        var many = folder.resolve("nhieu.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (var place = 0; place < 5_001; place++) {
                zip.putNextEntry(new ZipEntry("sources-%04d.jsonl".formatted(place)));
                zip.closeEntry();
            }
        }
        assertThat(Fixture.run(many).exit()).isEqualTo(2);
    }

    @Test
    void whatIsNoBundleCannotBeRead() throws IOException {
        assertThat(unreadable(new byte[0])).contains("ZIP");
        assertThat(unreadable("không phải zip".getBytes(UTF_8))).contains("ZIP");
        assertThat(Fixture.run(folder.resolve("khong-co.zip")).exit()).isEqualTo(2);
        assertThat(Fixture.run(folder).exit()).isEqualTo(2);
        var genuine = Files.readAllBytes(new Fixture().write(folder));
        assertThat(unreadable(Arrays.copyOf(genuine, genuine.length / 2))).contains("ZIP");
        assertThat(new Fixture().without("manifest.json").verify(folder).text()).contains("không có manifest.json");
        assertThat(new Fixture()
                        .change("manifest.json", "bundle-1", "bundle-2")
                        .verify(folder)
                        .text())
                .contains("hãy dùng bản mới hơn");
        assertThat(Fixture.run(folder.resolve("goi.zip"), "--what").exit()).isEqualTo(2);
    }

    @Test
    void whatIsNamedTwiceInJsonCannotBeRead() throws IOException {
        var said = new Fixture()
                .change("figures.json", "\"value\":\"1500\"", "\"value\":\"1500\",\"value\":\"1600\"")
                .fit()
                .verify(folder);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("figures.json: nội dung không đọc được");
    }

    @Test
    void whatWouldMoveACursorIsNotPrinted() throws IOException {
        var said = new Fixture()
                .change("snapshot.json", "\"title\":\"Báo cáo\"", "\"title\":\"\\u001b[2J\\u202eBáo cáo\"")
                .verify(folder);
        assertThat(said.text()).contains("\uFFFD[2J\uFFFDBáo cáo").doesNotContain("\u001b", "\u202e");
    }

    private String unreadable(byte[] bytes) throws IOException {
        var path = folder.resolve("la.zip");
        Files.write(path, bytes);
        var said = Fixture.run(path);
        assertThat(said.exit()).as(said.text()).isEqualTo(2);
        return said.text();
    }
}
