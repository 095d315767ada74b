package vn.thongsuot.activity.photo;

/** How large a copy is made, the largest first. */
public enum CopySize {
    DISPLAY(1600),
    THUMB(320);

    private final int longestSide;

    CopySize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In dots; a smaller photo stays as large as it is. */
    public int longestSide() {
        return longestSide;
    }
}
