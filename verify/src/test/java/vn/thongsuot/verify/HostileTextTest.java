package vn.thongsuot.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the files of a bundle may be meant to keep the program busy, to end it, or to flood what it says. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTextTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            figures.json       | "notDatable":0           | "notDatable":1e999999999 | figures.json: nội dung không đọc được
            figures.json       | "notDatable":0           | "notDatable":123456789012345678901234567890 | figures.json: nội dung không đọc được
            figures.json       | "deeds":0                | "deeds":"0"              | figures.json: nội dung không đọc được
            figures.json       | "from":"2025-04-11"      | "from":999999999999      | figures.json: nội dung không đọc được
            figures.json       | "from":"2025-04-11"      | "from":[2025,99,99]      | figures.json: nội dung không đọc được
            figures.json       | "value":"1500"           | "value":"1e999999999"    | ‘Số tin, bài’ ghi 1e999999999
            figures.json       | ["d1","d2"]              | ["d1",null]              | figures.json: nội dung không đọc được
            snapshot.json      | "2025-05-05T09:15:00Z"   | 1e999999999              | snapshot.json: nội dung không đọc được
            sources-0001.jsonl | "version":3              | "version":3e999999999    | sources-0001.jsonl: dòng 2 không đọc được
            sources-0001.jsonl | "version":3              | "version":3,"version":4  | sources-0001.jsonl: dòng 2 không đọc được
            sources-0001.jsonl | "sum":"1480"             | "sum":"1e999999999"      | ‘1e999999999’ không phải số liệu
            sources-0001.jsonl | {"NEARLY":1}             | {"NEARLY":-1}            | chỉ số i1: ‘1480’ không phải số liệu
            sources-0001.jsonl | {"NEARLY":1}             | {"NEARLY":2147483647}    | chỉ số i1: số 1480 không khớp mã đóng góp
            sources-0001.jsonl | {"NEARLY":1}             | {"NEARLY":null}          | sources-0001.jsonl: dòng 1 không đọc được
            sources-0001.jsonl | "indicator":"i2"         | "indicator":"i1"         | chỉ số i1: có hai lần với cùng thời gian
            """)
    void whatIsNoNumberOrDayIsNamed(String file, String before, String after, String named) throws IOException {
        var bundle = new Fixture().change(file, before, after);
        var said = (file.equals("snapshot.json") ? bundle.fitChain().fitManifest() : bundle.fit()).verify(folder);

        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text()).contains(named);
    }

    @Test
    void whatIsDeepIsNotRead() throws IOException {
        var deep = "[".repeat(100_000) + "]".repeat(100_000);
        var said = new Fixture()
                .change("figures.json", "\"complete\"", "\"more\":" + deep + ",\"complete\"")
                .fit()
                .verify(folder);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("figures.json: nội dung không đọc được");

        var manifest = new Fixture().change("manifest.json", "\"place\"", "\"more\":" + deep + ",\"place\"");
        assertThat(manifest.verify(folder).exit()).isEqualTo(2);
    }

    @Test
    void linesThatSayNothingAndLinesWithoutEndAreNoVerdict() throws IOException {
        var empty = new Fixture();
        empty.files.put("sources-0001.jsonl", "\n".repeat(Limits.LINES + 1));
        var said = empty.fit().verify(folder);
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.text()).contains("nhiều hơn 50000 dòng");

        var endless = new Fixture();
        endless.files.put("sources-0001.jsonl", " ".repeat(Limits.LINE + 1));
        assertThat(endless.fit().verify(folder).exit()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNamedOverAndOverIsReadOnce() throws IOException {
        var genuine = new Fixture();
        var part = genuine.files.getOrDefault("snapshot.json", "");
        var one = part.substring(part.indexOf("{\"name\":\"sources"), part.indexOf("{\"name\":\"document.html"));
        var said = genuine.change("snapshot.json", one, one.repeat(10_000))
                .fitChain()
                .fitManifest()
                .verify(folder);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text())
                .contains("snapshot.json: nêu tệp sources-0001.jsonl hai lần", "và 9899 chỗ khác")
                .doesNotContain("dòng 1");
    }

    @Test
    void notesDoNotFlood() throws IOException {
        var erased = "{\"name\":\"signed.pdf\",\"reason\":\"ERASED\"},".repeat(5_000);
        var said = new Fixture()
                .change("manifest.json", "\"absent\":[", "\"absent\":[" + erased)
                .verify(folder);
        assertThat(said.text().lines().count()).isLessThan(250);
        assertThat(said.text()).contains("Mới đối chiếu với mốc trong gói");
    }
}
