package vn.thongsuot.documents;

/**
 * A short form and what it stands for.
 *
 * @param shortForm for instance {@code ĐMST}
 * @param full for instance {@code đổi mới sáng tạo}
 */
public record Abbreviation(String shortForm, String full) {}
