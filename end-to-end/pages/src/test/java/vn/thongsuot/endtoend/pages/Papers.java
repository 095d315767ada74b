package vn.thongsuot.endtoend.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.thongsuot.endtoend.PilotPapers;

/** Files as they come out of a browser and go into it. */
final class Papers {

    private Papers() {}

    /** A file on disk and what is in it. */
    record Paper(Path file, byte[] bytes) {}

    static void isWord(byte[] bytes) {
        assertThat(first(bytes, 4)).isEqualTo("PK\u0003\u0004");
    }

    static byte[] isPdf(byte[] bytes) {
        assertThat(first(bytes, 5)).isEqualTo("%PDF-");
        return bytes;
    }

    /** The same PDF as the signing tool of an office gives it back. */
    static Paper signed(byte[] pdf, Path folder) throws IOException {
        var bytes = PilotPapers.signed(pdf);
        return new Paper(Files.write(folder.resolve("45-KH-UBND-da-ky.pdf"), bytes), bytes);
    }

    private static String first(byte[] bytes, int count) {
        return new String(Arrays.copyOf(bytes, count), StandardCharsets.ISO_8859_1);
    }
}
