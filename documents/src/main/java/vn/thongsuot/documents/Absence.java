package vn.thongsuot.documents;

/** The words for what is not there. Nothing is ever made up in its place, and missing is not zero. */
public final class Absence {

    /** Nobody has reported a value. */
    public static final String NO_FIGURE = "chưa có số liệu";

    /** Somebody answered that there is nothing to report. */
    public static final String NOTHING_HAPPENED = "Không phát sinh.";

    /** Nothing has been recorded and nobody has answered. */
    public static final String NOTHING_KNOWN = "Chưa ghi nhận thông tin.";

    /** Stands in a sentence for what is not known. */
    public static final String BLANK = "…";

    /** Room for the records office to write a number, a day or a month in by hand; no dots, as drafts leave it. */
    public static final String ROOM = "\u00a0".repeat(5);

    private Absence() {}
}
