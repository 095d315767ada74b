package vn.thongsuot.organisation.opendata;

import java.util.regex.Pattern;

/**
 * Finds what lets one reach a person, or tell who it is, in a text that is to be laid open: mail addresses, telephone
 * numbers, numbers of identity cards (nine or twelve digits).
 */
public final class PersonalData {

    private static final String MAIL = "(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}\\.\\w";

    /**
     * {@code 84.000.000.000} and {@code 84 000 000 000 đồng} are money. With blanks and without a currency the same is taken
     * for a telephone number, since some write theirs so.
     */
    private static final String MONEY =
            "\\d{1,3}(?:(?:\\.\\d{3}){2,}(?!\\d)|(?: \\d{3}){2,}\\s?(?:đồng|VN[DĐ]|triệu|tỷ|tỉ|₫|đ\\b))";

    /** The area may stand in brackets, {@code (028) 3822 1234}; a date is none. */
    private static final String TELEPHONE = "(?<!\\d)(?:\\+84|(?!" + MONEY + ")84|0)(?:[ .()-]{0,2}\\d){9,10}(?!\\d)";

    private static final String CARD = "(?<!\\d)(?:\\d{9}|\\d{12})(?!\\d)";
    private static final String CARD_IN_GROUPS = "(?<!\\d)(?<!\\d[ .,])0\\d\\d(?:[ .-]\\d{3}){3}(?!\\d)";
    private static final Pattern REACHES =
            Pattern.compile(String.join("|", MAIL, TELEPHONE, CARD, CARD_IN_GROUPS), Pattern.UNICODE_CHARACTER_CLASS);

    private PersonalData() {}

    /** Whether the text says how to reach somebody, or a number by which somebody is known. Names are not found: nothing tells them from other words for sure. */
    public static boolean isIn(String text) {
        return REACHES.matcher(text).find();
    }
}
