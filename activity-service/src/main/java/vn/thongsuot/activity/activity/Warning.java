package vn.thongsuot.activity.activity;

/** What looks odd about an activity and may still be right; it is stored and shown, never refused. */
public enum Warning {
    /** It began before the earliest of its directives was given. */
    BEFORE_DIRECTIVE,
    /** Some of it lies outside the campaign's window. */
    OUTSIDE_WINDOW,
    /** A slogan is not among those of the campaign. */
    SLOGAN_NOT_OF_CAMPAIGN,
    /** The plan's item foresees another kind of activity. */
    KIND_NOT_OF_ITEM
}
