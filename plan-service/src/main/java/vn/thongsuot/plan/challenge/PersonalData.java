package vn.thongsuot.plan.challenge;

import java.util.regex.Pattern;

/** Finds what lets one reach a person in a text that is to be laid open: mail addresses and telephone numbers. */
final class PersonalData {

    private static final Pattern REACHES = Pattern.compile(
            "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w|(?<!\\d)(?:\\+84|0)(?:[ .-]?\\d){9,10}(?!\\d)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    static boolean isIn(String text) {
        return REACHES.matcher(text).find();
    }
}
