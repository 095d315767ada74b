package vn.thongsuot.platform.files;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a file is called by whoever sends it, made harmless: a base name without signs that mislead a reader. */
final class FileName {

    private static final int LONGEST = 200;
    /** Control and format signs (direction marks among them), private and unassigned ones, and what shells and systems mind. */
    private static final Pattern UNWANTED =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\p{Zl}\\p{Zp}\"<>|?*:]");

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    private FileName() {}

    /** Never empty: what leaves nothing is called {@code tep}, a file. */
    static String clean(@Nullable String claimed, FileType type) {
        var base = FOLDERS.matcher(claimed == null ? "" : claimed).replaceFirst("");
        var kept = UNWANTED.matcher(Normalizer.normalize(base, Normalizer.Form.NFC))
                .replaceAll("");
        var name = kept.replaceAll("\\s+", " ").strip().replaceAll("^\\.+", "");
        return name.isBlank() ? "tep." + type.extension() : bounded(name);
    }

    /** The end with its extension is kept. */
    private static String bounded(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int end = LONGEST - extension.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + extension;
    }
}
