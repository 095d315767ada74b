package vn.thongsuot.directive.reorganisation;

/** How far the units are from what an act says. */
public enum Stage {
    /** The effective day has not come, or its effects are on their way. */
    WAITING,
    /** Something about a unit stands against it; tried again until that is gone. */
    STUCK,
    /** All units are as the act says. */
    DONE
}
