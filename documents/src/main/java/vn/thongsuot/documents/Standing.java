package vn.thongsuot.documents;

/**
 * How far a document has come. It is printed on a draft only: what is approved goes to be signed as it is, so that its
 * standing is told beside the text, on the screen and in the file's properties.
 */
public enum Standing {
    DRAFT("Dự thảo, chưa được phê duyệt."),
    /** Approved here, which is not signed. */
    APPROVED("Bản trình ký: đã phê duyệt, chưa có chữ ký."),
    /** A signed file made elsewhere lies beside it; the platform does not judge its signatures. */
    SIGNED_COPY_ATTACHED("Đã phê duyệt; bản ký số được đính kèm riêng.");

    /** The mark on paper. */
    public static final String DRAFT_MARK = "DỰ THẢO";

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
