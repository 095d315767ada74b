package vn.thongsuot.platform.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The streams of a PDF, found by their keyword and not by its tables, which may lie. Each is unpacked once, counted and
 * thrown away, before a reader that would keep it whole in memory gets to see the file. What is packed in a way that is not
 * counted here is refused, for that reader would unpack it.
 */
final class PdfStreams {

    private static final int LARGEST = 16 << 20;
    private static final int LARGEST_IMAGE = 40 << 20;
    private static final int LONGEST_DICTIONARY = 65_536;
    private static final int MOST_STREAMS = 20_000;
    private static final int MOST_TRIES = 8;
    private static final int BETWEEN_LOOKS = 0xFFFF;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] OBJECT = "obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteBuffer file;
    private final long largestTogether;
    private long together;
    private int streams;
    private int tries;
    /** Where the dictionary of the object now read begins; below zero when there is none or its stream was seen. */
    private int dictionary = -1;

    PdfStreams(ByteBuffer file, long largestTogether) {
        this.file = file;
        this.largestTogether = largestTogether;
    }

    void inspect() throws IOException {
        for (int i = 0; i < file.limit(); i++) {
            if (file.get(i) == 'j' && isWord(OBJECT, i)) {
                dictionary = i + 1;
                tries = 0;
            } else if (file.get(i) == 'm' && dictionary >= 0 && isWord(STREAM, i)) {
                stream(i);
            }
            if ((i & BETWEEN_LOOKS) == 0 && Thread.currentThread().isInterrupted()) {
                throw Inspection.refusal("file-too-complex");
            }
        }
    }

    /** Ends here, and is not the end of a longer word. */
    private boolean isWord(byte[] word, int end) {
        int start = end - word.length + 1;
        return isAt(word, start) && (start == 0 || !Character.isLetter(file.get(start - 1)));
    }

    private boolean isAt(byte[] word, int start) {
        for (int i = 0; i < word.length; i++) {
            if (start + i < 0 || start + i >= file.limit() || file.get(start + i) != word[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first of an object that is not a word of some text; it may come again in what the stream holds. */
    private void stream(int keyword) throws IOException {
        int length = keyword + 1 - STREAM.length - dictionary;
        if (length > LONGEST_DICTIONARY || ++streams > MOST_STREAMS || ++tries > MOST_TRIES) {
            throw Inspection.refusal("file-too-complex");
        }
        var bytes = new byte[length];
        file.get(dictionary, bytes);
        var found = PdfStreamDictionary.of(bytes);
        if (found.isPresent()) {
            dictionary = -1;
            unpack(found.get(), body(keyword + 1));
        }
    }

    private void unpack(PdfStreamDictionary found, ByteBuffer body) throws IOException {
        var sink = new Counted(found);
        switch (found.packing()) {
            case FLATE -> inflate(body, sink);
            case LZW -> unpackLzw(body, sink);
            case NONE, PICTURE -> {}
        }
        sink.end();
    }

    /** Begins where readers take it to begin: after blanks and one end of line. */
    private ByteBuffer body(int after) {
        int start = after;
        while (start < file.limit() && file.get(start) == ' ') {
            start++;
        }
        if (start < file.limit() && file.get(start) == '\r') {
            start++;
        }
        if (start < file.limit() && file.get(start) == '\n') {
            start++;
        }
        return file.slice(start, file.limit() - start);
    }

    /** Readers pass over the first two bytes unread and do not look at the sum at the end. */
    private void inflate(ByteBuffer body, Counted sink) throws IOException {
        if (isEmpty(body)) {
            return;
        }
        if (body.remaining() < 2 || (body.get(0) & 0x0F) != 8) {
            throw Inspection.refusal("file-unreadable");
        }
        var inflater = new Inflater(true);
        try {
            inflater.setInput(body.position(2));
            var buffer = new byte[16_384];
            for (int read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                sink.write(buffer, 0, read);
            }
            if (!inflater.finished()) {
                throw Inspection.refusal("file-unreadable");
            }
        } catch (DataFormatException e) {
            throw Inspection.refusal("file-unreadable");
        } finally {
            inflater.end();
        }
    }

    private boolean isEmpty(ByteBuffer body) {
        int start = file.limit() - body.limit();
        while (start < file.limit() && (file.get(start) == '\r' || file.get(start) == '\n')) {
            start++;
        }
        return isAt(END, start);
    }

    private static void unpackLzw(ByteBuffer body, Counted sink) throws IOException {
        var filter = FilterFactory.INSTANCE.getFilter(COSName.LZW_DECODE);
        filter.decode(new BufferInput(body), sink, new COSDictionary(), 0);
    }

    private final class Counted extends OutputStream {

        private final @org.jspecify.annotations.Nullable NameScan names;
        private final boolean image;
        private long size;

        private Counted(PdfStreamDictionary found) {
            this.names = found.holdsObjects() ? new NameScan() : null;
            this.image = found.isImage();
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
}
