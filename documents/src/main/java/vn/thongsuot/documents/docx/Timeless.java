package vn.thongsuot.documents.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Takes the time of making out of a package, so that the same document makes the same bytes. */
final class Timeless {

    /** The first day that the format can tell. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String SHEETS = ".xlsx";

    private Timeless() {}

    /** Of the sheets behind charts too, which are packages inside it. */
    static byte[] zip(byte[] made) throws IOException {
        var bytes = new ByteArrayOutputStream(made.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(made));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NEVER);
                out.putNextEntry(same);
                if (entry.getName().endsWith(SHEETS)) {
                    out.write(zip(in.readAllBytes()));
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
