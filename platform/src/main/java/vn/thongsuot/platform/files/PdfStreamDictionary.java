package vn.thongsuot.platform.files;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the dictionary before a stream says of it. One that is not plainly a dictionary, or does not plainly say how its
 * stream is packed, is refused: readers are lenient, each in its own way, and would find something else there.
 */
record PdfStreamDictionary(Packing packing, boolean holdsObjects, boolean isImage) {

    /** A stream is packed once or not at all. */
    enum Packing {
        NONE,
        FLATE,
        LZW,
        /** In a format of pictures; unpacked only to be drawn, which nothing here does. */
        PICTURE
    }

    private static final Map<String, Packing> KNOWN = Map.of(
            "FlateDecode", Packing.FLATE,
            "Fl", Packing.FLATE,
            "LZWDecode", Packing.LZW,
            "LZW", Packing.LZW,
            "DCTDecode", Packing.PICTURE,
            "DCT", Packing.PICTURE,
            "JPXDecode", Packing.PICTURE,
            "CCITTFaxDecode", Packing.PICTURE,
            "CCF", Packing.PICTURE,
            "JBIG2Decode", Packing.PICTURE);

    private static final Pattern FILTER = Pattern.compile("/Filter(?![A-Za-z0-9])");
    private static final Pattern ONE =
            Pattern.compile("\\s*+(?:/([A-Za-z0-9]++)|\\[\\s*+/([A-Za-z0-9]++)\\s*+\\]|\\[\\s*+\\]|null)(?=[\\s/>])");
    private static final Pattern FILTER_ELSEWHERE = Pattern.compile("/F\\s++\\d++\\s++\\d++\\s++R");
    private static final Pattern IMAGE = Pattern.compile("/Subtype\\s*+/Image");

    /**
     * What stands between the object's beginning and the word {@code stream}; empty when that word belongs to a text.
     *
     * @throws vn.thongsuot.platform.aggregate.RefusedException when it leaves open how the stream is to be read
     */
    static Optional<PdfStreamDictionary> of(byte[] bytes) {
        var raw = new String(bytes, StandardCharsets.ISO_8859_1);
        var brackets = new Brackets(raw);
        if (!brackets.areOneDictionary()) {
            return brackets.openText();
        }
        var text = NameScan.unescaped(raw);
        boolean objects = text.contains("/ObjStm") || text.contains("/First");
        return Optional.of(new PdfStreamDictionary(
                packing(text), objects, IMAGE.matcher(text).find()));
    }

    private static Packing packing(String text) {
        var filter = FILTER.matcher(text);
        if (FILTER_ELSEWHERE.matcher(text).find()) {
            throw Inspection.refusal("file-too-complex");
        }
        if (!filter.find()) {
            return Packing.NONE;
        }
        var one = ONE.matcher(text).region(filter.end(), text.length());
        if (!one.lookingAt() || filter.find()) {
            throw Inspection.refusal("file-too-complex");
        }
        var name = Objects.requireNonNullElse(one.group(1), Objects.requireNonNullElse(one.group(2), ""));
        return name.isEmpty() ? Packing.NONE : known(name);
    }

    private static Packing known(String name) {
        var packing = KNOWN.get(name);
        if (packing == null) {
            throw Inspection.refusal("file-too-complex");
        }
        return packing;
    }

    /**
     * Follows brackets from the word {@code obj} on. If that word stood inside a string of the true dictionary, to hide what
     * comes before it, the string's end is one bracket too many.
     */
    private static final class Brackets {

        private final String text;
        private int strings;
        private int angles;
        private boolean closed;

        private Brackets(String text) {
            this.text = text.strip();
        }

        boolean areOneDictionary() {
            for (int i = 0; i < text.length(); i++) {
                if (closed || strings < 0 || angles < 0) {
                    return false;
                }
                i += strings > 0 ? inString(text.charAt(i)) : outside(text.charAt(i));
            }
            return closed && text.startsWith("<<");
        }

        Optional<PdfStreamDictionary> openText() {
            if (strings > 0) {
                return Optional.empty();
            }
            throw Inspection.refusal("file-too-complex");
        }

        /** How many further characters belong to it. */
        private int inString(char next) {
            strings += next == '(' ? 1 : next == ')' ? -1 : 0;
            return next == '\\' ? 1 : 0;
        }

        private int outside(char next) {
            switch (next) {
                case '(' -> strings++;
                // comments hide as well as strings do, and nobody writes them here
                case ')', '\\', '%' -> strings = -1;
                case '<' -> angles++;
                case '>' -> {
                    angles--;
                    closed = angles == 0;
                }
                default -> {}
            }
            return 0;
        }
    }
}
