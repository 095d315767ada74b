package vn.thongsuot.directive.task;

/** Against which last day a task is held. Offices count both ways, and a count says which. */
public enum Against {
    /** The day the document set. */
    ORIGINAL,
    /** The day last granted; the document's where none was. */
    EXTENDED
}
