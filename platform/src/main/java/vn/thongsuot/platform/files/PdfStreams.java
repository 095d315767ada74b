package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The streams of a PDF, found by their keyword and not by its tables, which may lie. Each is unpacked once, counted and
 * thrown away, before a reader that would keep it whole in memory gets to see the file.
 */
final class PdfStreams {

    private static final int LARGEST = 16 << 20;
    private static final int LARGEST_IMAGE = 40 << 20;
    private static final int FAR_BACK = 65_536;
    private static final Pattern PACKING =
            Pattern.compile("/(?:(FlateDecode|Fl)|(LZWDecode|LZW)|(RunLengthDecode|RL))(?![A-Za-z0-9])");
    private static final Pattern FILTER_ELSEWHERE = Pattern.compile("/(?:Filter|F)\\s+\\d+\\s+\\d+\\s+R");

    private final ByteBuffer file;
    private final long largestTogether;
    private long together;

    PdfStreams(ByteBuffer file, long largestTogether) {
        this.file = file;
        this.largestTogether = largestTogether;
    }

    void inspect() throws IOException {
        var names = new NameScan();
        for (int i = 0; i < file.limit(); i++) {
            names.see(file.get(i));
            if (file.get(i) == 'm' && isKeyword(i)) {
                stream(i);
            }
        }
        names.see((byte) ' ');
    }

    private boolean isKeyword(int end) {
        return end >= 6
                && file.get(end - 1) == 'a'
                && file.get(end - 2) == 'e'
                && file.get(end - 3) == 'r'
                && file.get(end - 4) == 't'
                && file.get(end - 5) == 's'
                && !Character.isLetter(file.get(end - 6));
    }

    private void stream(int keyword) throws IOException {
        var dictionary = dictionary(keyword - 5);
        var packings = PACKING.matcher(dictionary).results().toList();
        if (packings.size() > 1 || FILTER_ELSEWHERE.matcher(dictionary).find()) {
            throw Inspection.refusal("file-too-complex");
        }
        if (packings.isEmpty()) {
            return;
        }
        var sink = new Counted(dictionary.contains("/ObjStm"), dictionary.matches("(?s).*/Subtype\\s*/Image.*"));
        var packing = packings.get(0);
        var body = body(keyword + 1);
        if (packing.group(1) != null) {
            inflate(body, sink);
        } else if (packing.group(2) != null) {
            unpackLzw(body, sink);
        }
        sink.end();
    }

    /** What stands between the object's beginning and the keyword, its names without escapes. */
    private String dictionary(int end) {
        int start = end;
        while (start > 3 && !(file.get(start) == 'j' && file.get(start - 1) == 'b' && file.get(start - 2) == 'o')) {
            start--;
            if (end - start > FAR_BACK) {
                throw Inspection.refusal("file-too-complex");
            }
        }
        var bytes = new byte[end - start];
        file.get(start, bytes);
        return NameScan.unescaped(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private ByteBuffer body(int after) {
        int start = after;
        while (start < file.limit() && (file.get(start) == ' ' || file.get(start) == '\r' || file.get(start) == '\n')) {
            start++;
        }
        return file.slice(start, file.limit() - start);
    }

    private static void inflate(ByteBuffer body, Counted sink) throws IOException {
        var inflater = new Inflater();
        try {
            inflater.setInput(body);
            var buffer = new byte[16_384];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                sink.write(buffer, 0, read);
            }
        } catch (DataFormatException e) {
            // what could be unpacked until here has been counted; a reader gets no further
        } finally {
            inflater.end();
        }
    }

    private static void unpackLzw(ByteBuffer body, Counted sink) throws IOException {
        var filter = FilterFactory.INSTANCE.getFilter(COSName.LZW_DECODE);
        filter.decode(new Bytes(body), sink, new COSDictionary(), 0);
    }

    private final class Counted extends OutputStream {

        private final @org.jspecify.annotations.Nullable NameScan names;
        private final boolean image;
        private long size;

        private Counted(boolean objects, boolean image) {
            this.names = objects ? new NameScan() : null;
            this.image = image;
        }

        @Override
        public void write(int value) {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            size += length;
            together += image ? 0 : length;
            if (size > (image ? LARGEST_IMAGE : LARGEST)
                    || together > largestTogether
                    || Thread.currentThread().isInterrupted()) {
                throw Inspection.refusal("file-expands");
            }
            for (int i = offset; names != null && i < offset + length; i++) {
                names.see(bytes[i]);
            }
        }

        private void end() {
            if (names != null) {
                names.see((byte) ' ');
            }
        }
    }

    private static final class Bytes extends InputStream {

        private final ByteBuffer bytes;

        private Bytes(ByteBuffer bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int read = Math.min(length, bytes.remaining());
            bytes.get(target, offset, read);
            return read == 0 && length > 0 ? -1 : read;
        }
    }
}
