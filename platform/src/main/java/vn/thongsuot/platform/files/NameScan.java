package vn.thongsuot.platform.files;

import java.util.Set;

/**
 * Reads bytes of a PDF one after the other and sees the names ({@code /JavaScript}) among them, written plainly or with
 * {@code #} escapes, wherever they stand.
 */
final class NameScan {

    /** What makes a reader run, send, open or unpack something. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "GoToE",
            "ImportData",
            "SubmitForm",
            "XFAForm");

    private static final int LONGEST = 48;

    private final StringBuilder name = new StringBuilder(LONGEST);
    private boolean inName;

    /** @throws vn.thongsuot.platform.aggregate.RefusedException when a name that is not allowed is complete */
    void see(byte value) {
        if (inName && isRegular(value) && name.length() < LONGEST) {
            name.append((char) (value & 0xFF));
            return;
        }
        if (inName) {
            judge(unescaped(name.toString()));
        }
        inName = value == '/';
        name.setLength(0);
    }

    private static void judge(String name) {
        if (name.equals("Encrypt")) {
            throw Inspection.refusal("pdf-encrypted");
        }
        if (ACTIVE.contains(name)) {
            throw Inspection.refusal("pdf-active-content");
        }
    }

    static String unescaped(String name) {
        if (name.indexOf('#') < 0) {
            return name;
        }
        return java.util.regex.Pattern.compile("#([0-9A-Fa-f]{2})")
                .matcher(name)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(found.group(1), 16))));
    }

    private static boolean isRegular(byte value) {
        return value < 0 || (value > ' ' && "()<>[]{}/%".indexOf(value) < 0);
    }
}
