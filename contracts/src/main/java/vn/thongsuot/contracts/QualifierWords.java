package vn.thongsuot.contracts;

import java.util.Arrays;

/**
 * How a number on the wire is meant, in the Vietnamese words of documents and pages. One home for them: a conference and the
 * report of it then say the same, 'hơn 100 đại biểu'.
 */
public enum QualifierWords {
    EQ("", ""),
    GT("hơn ", ""),
    GE("từ ", " trở lên"),
    LT("dưới ", ""),
    LE("không quá ", ""),
    NEARLY("gần ", ""),
    APPROX("khoảng ", "");

    private final String before;
    private final String after;

    QualifierWords(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The number with what is meant, for instance 'gần 600'. */
    public String with(String number) {
        return before + number + after;
    }

    /** By the code on the wire. One not known here says at least that the number is not exact: {@link #APPROX}. */
    public static QualifierWords of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(APPROX);
    }
}
