package vn.thongsuot.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of erasures is taken whole and as it was written, of the tenant that it is of, or not at all. */
class ErasureFileTest {

    @TempDir
    private Path folder;

    @Test
    void aWholeFileIsReadLineByLine() throws IOException {
        var file = file(written());
        assertThatCode(() -> ErasureFile.check(file, "dong-nai")).doesNotThrowAnyException();
        var read = new ArrayList<ErasureFile.Line>();
        ErasureFile.read(file, read::add);
        assertThat(read)
                .extracting(line -> line.document().getString("_id").getValue())
                .containsExactly("một", "hai");
        assertThat(read).extracting(ErasureFile.Line::collection).containsOnly("audit");
    }

    @Test
    void aFileWithNothingInItIsWholeToo() throws IOException {
        var text = new StringWriter();
        new ErasureFile.Out(text, "dong-nai").end();
        var file = file(text.toString());
        assertThatCode(() -> ErasureFile.check(file, "dong-nai")).doesNotThrowAnyException();
    }

    @Test
    void anotherTenantsFileIsRefused() throws IOException {
        refused(written(), "ha-noi", "'dong-nai'");
        refused(written().replaceFirst("dong-nai", "ha-noi"), "ha-noi", "not as it was written");
    }

    @Test
    void aFileThatWasCutAnywhereIsRefused() throws IOException {
        var whole = written();
        var ends = IntStream.range(0, whole.length()).filter(at -> at == 0 || whole.charAt(at - 1) == '\n');
        for (var end : ends.toArray()) {
            refused(whole.substring(0, end), "dong-nai", "");
        }
        refused(whole.substring(0, whole.length() / 2), "dong-nai", "");
        refused(whole.substring(0, whole.length() - 10), "dong-nai", "");
    }

    @Test
    void aFileThatWasAlteredIsRefused() throws IOException {
        refused(written().replace("hai", "ba"), "dong-nai", "not as it was written");
        var lines = written().lines().toList();
        refused(String.join("\n", lines.get(0), lines.get(2), lines.get(3)), "dong-nai", "not as it was written");
        refused(String.join("\n", lines.get(0), lines.get(2), lines.get(1), lines.get(3)), "dong-nai", "not as it was");
        refused(written() + lines.get(1) + "\n", "dong-nai", "not as it was written");
        refused(written().replace("\"lines\"", "\"line\""), "dong-nai", "not as it was written");
    }

    @Test
    void whatIsNoSuchFileIsRefused() throws IOException {
        refused("", "dong-nai", "format 2");
        refused("{\"service\": \"plan\"}\n", "dong-nai", "format 2");
        refused("PK\u0003\u0004", "dong-nai", "format 2");
    }

    private void refused(String text, String tenant, String because) throws IOException {
        var file = file(text);
        assertThatThrownBy(() -> ErasureFile.check(file, tenant))
                .as(text)
                .isInstanceOf(UnusableBackupException.class)
                .hasMessageContaining(because);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("erased.ndjson"), text);
    }

    private static String written() throws IOException {
        var text = new StringWriter();
        var out = new ErasureFile.Out(text, "dong-nai");
        out.line("activity", "audit", new BsonDocument("_id", new BsonString("một")));
        out.line("plan", "audit", new BsonDocument("_id", new BsonString("hai")));
        out.end();
        return text.toString();
    }
}
