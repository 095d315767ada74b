package vn.thongsuot.activity.activity;

/** How a number is meant: 'hơn 200' is not 200. */
public enum Qualifier {
    /** Đúng. */
    EQ("", ""),
    /** Hơn, trên. */
    GT("hơn ", ""),
    /** Từ … trở lên, ít nhất. */
    GE("từ ", " trở lên"),
    /** Dưới. */
    LT("dưới ", ""),
    /** Không quá, tối đa. */
    LE("không quá ", ""),
    /** Gần: fewer, but not by much. */
    NEARLY("gần ", ""),
    /** Khoảng. */
    APPROX("khoảng ", "");

    private final String before;
    private final String after;

    Qualifier(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The number with what is meant, for instance 'gần 600'. */
    public String with(String number) {
        return before + number + after;
    }
}
