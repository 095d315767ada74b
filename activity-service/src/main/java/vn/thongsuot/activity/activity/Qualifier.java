package vn.thongsuot.activity.activity;

/** How a number is meant: 'hơn 200' is not 200. */
public enum Qualifier {
    /** Đúng. */
    EQ,
    /** Hơn, trên. */
    GT,
    /** Từ … trở lên, ít nhất. */
    GE,
    /** Dưới, gần. */
    LT,
    /** Không quá, tối đa. */
    LE,
    /** Khoảng. */
    APPROX
}
