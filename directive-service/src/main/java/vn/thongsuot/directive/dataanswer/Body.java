package vn.thongsuot.directive.dataanswer;

/**
 * Which rows an answer has; they are kept beside it, so that it stays small.
 *
 * @param id of the rows, the same for the same rows of the same answer
 * @param rows how many
 * @param bytes how large they are
 * @param edition of the form they were filled in by
 */
public record Body(String id, int rows, int bytes, int edition) {}
