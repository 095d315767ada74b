package vn.thongsuot.directive.intake;

/**
 * What a stretch of the text should read. It stands beside the text, which stays as it is.
 *
 * @param from first character in the content
 * @param to one past the last
 */
public record Correction(int from, int to, String text) {}
