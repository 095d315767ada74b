package vn.thongsuot.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** An archive, most often a package of the office formats, looked at before any reader of such formats opens it. */
final class OfficePackage {

    private static final int MOST_PARTS = 2_000;
    private static final long SMALL = 1 << 20;
    private static final int HIGHEST_RATIO = 200;
    private static final Pattern UNSAFE_NAME =
            Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|\\\\|:|\\p{Cntrl}");
    private static final Pattern MACRO = Pattern.compile(
            "vba(project|data)|/activex/|/macrosheets/|embeddings/.*\\.(bin|docm|xlsm|xlsb|exe|js|vbs)$");

    private final FileSettings settings;
    private long together;

    OfficePackage(FileSettings settings) {
        this.settings = settings;
    }

    FileType inspect(Path path) throws IOException {
        if (ZipDirectory.entries(path) > MOST_PARTS) {
            throw Inspection.refusal("file-expands");
        }
        try (var zip = new ZipFile(path.toFile())) {
            names(zip);
            var contents = new OfficeParts();
            for (var entry : Collections.list(zip.entries())) {
                part(zip, entry, contents);
            }
            return type(zip, contents.type());
        }
    }

    /** What says of itself what it is, and is none of what is known, is no plain archive either. */
    private static FileType type(ZipFile zip, @Nullable FileType office) {
        if (office == null && (zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null)) {
            throw Inspection.refusal("file-type-unknown");
        }
        return office == null ? FileType.ZIP : office;
    }

    private static void names(ZipFile zip) {
        var seen = new HashSet<String>();
        for (var entry : Collections.list(zip.entries())) {
            var name = entry.getName();
            if (UNSAFE_NAME.matcher(name).find() || !seen.add(name.toLowerCase(Locale.ROOT))) {
                throw Inspection.refusal("file-unsafe-names");
            }
            if (MACRO.matcher("/" + name.toLowerCase(Locale.ROOT)).find()) {
                throw Inspection.refusal("office-macros");
            }
        }
    }

    private void part(ZipFile zip, ZipEntry entry, OfficeParts contents) throws IOException {
        try (var in = new CountedInput(zip.getInputStream(entry), entry.getCompressedSize())) {
            contents.read(entry.getName(), in);
            in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    /** Counts what is really unpacked; what the archive says of its sizes is not believed. */
    private final class CountedInput extends java.io.FilterInputStream {

        private final long packed;
        private long size;

        private CountedInput(java.io.InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int more) {
            size += more;
            together += more;
            boolean bomb = size > SMALL && size > packed * HIGHEST_RATIO;
            if (bomb
                    || together > settings.maxExpanded().toBytes()
                    || Thread.currentThread().isInterrupted()) {
                throw Inspection.refusal("file-expands");
            }
        }
    }
}
