package vn.thongsuot.activity.activity;

import vn.thongsuot.contracts.QualifierWords;

/** How a number is meant: 'hơn 200' is not 200. */
public enum Qualifier {
    /** Đúng. */
    EQ,
    /** Hơn, trên. */
    GT,
    /** Từ … trở lên, ít nhất. */
    GE,
    /** Dưới. */
    LT,
    /** Không quá, tối đa. */
    LE,
    /** Gần: fewer, but not by much. */
    NEARLY,
    /** Khoảng. */
    APPROX;

    /** The number with what is meant, for instance 'gần 600'. */
    public String with(String number) {
        return QualifierWords.valueOf(name()).with(number);
    }
}
