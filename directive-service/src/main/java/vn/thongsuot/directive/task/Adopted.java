package vn.thongsuot.directive.task;

/**
 * That a unit took a task of another over as its own.
 *
 * @param task id of the task it was taken from
 * @param unit id of the unit that adopted it
 * @param line through which line the original reaches the unit
 */
public record Adopted(String task, String unit, Line line) {

    /** How the one who gave the original stands to the one who adopts it. */
    public enum Line {
        /** It directs the profession of the unit, or of one above it (ngành dọc). */
        FUNCTIONAL,
        /** It stands above the unit. */
        ADMINISTRATIVE,
        /** Neither: the unit does so by its own choice. */
        OWN_CHOICE
    }
}
