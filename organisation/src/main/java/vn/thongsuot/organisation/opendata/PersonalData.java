package vn.thongsuot.organisation.opendata;

import java.util.regex.Pattern;

/** Finds what lets one reach a person in a text that is to be laid open: mail addresses and telephone numbers. */
public final class PersonalData {

    private static final Pattern REACHES = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|(?<!\\d)(?:\\+84|0)(?:[ .-]?\\d){9,10}(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    /** Whether the text says how to reach somebody. Names are not found: nothing tells them from other words for sure. */
    public static boolean isIn(String text) {
        return REACHES.matcher(text).find();
    }
}
