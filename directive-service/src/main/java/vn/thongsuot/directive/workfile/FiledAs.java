package vn.thongsuot.directive.workfile;

/** What a document is in a work file. */
public enum FiledAs {
    /** The directive that the work is about. */
    DIRECTIVE("Văn bản chỉ đạo"),
    /** A document that the directive names, or that did something to it. */
    RELATED("Văn bản liên quan"),
    /** A letter, in or out, of the work. */
    LETTER("Công văn đi, đến"),
    /** A plan approved under it. */
    PLAN("Kế hoạch"),
    /** A report approved for it. */
    REPORT("Báo cáo"),
    /** A list of evidence. */
    EVIDENCE_LIST("Danh mục minh chứng"),
    /** A letter that urges. */
    URGING("Văn bản đôn đốc"),
    /** The notice of what was concluded. */
    CONCLUSION("Thông báo kết luận"),
    OTHER("Tài liệu khác");

    private final String vietnamese;

    FiledAs(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** Whether a person files it; what is not is found by gathering. */
    boolean isByHand() {
        return this == LETTER || this == EVIDENCE_LIST || this == OTHER;
    }
}
