package vn.thongsuot.reporting.timeliness;

import vn.thongsuot.reporting.answer.Standing;

/** Of which of those that were asked a list is wanted. */
public enum Which {
    ALL,
    MISSING,
    /** Answered after the last day, or not at all though it is over. */
    LATE,
    ANSWERED,
    NOTHING_TO_REPORT;

    boolean takes(UnitAnswer answer) {
        return switch (this) {
            case ALL -> true;
            case MISSING -> answer.standing().isSilent();
            case LATE -> answer.timing() == UnitAnswer.Timing.LATE || answer.timing() == UnitAnswer.Timing.OVERDUE;
            case ANSWERED -> !answer.standing().isSilent();
            case NOTHING_TO_REPORT -> answer.standing() == Standing.NOTHING_TO_REPORT;
        };
    }
}
