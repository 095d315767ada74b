package vn.thongsuot.activity.activity;

/** Fields by which activities are asked for, as paths into {@link Activity}; each has an index. */
public final class ActivityFields {

    public static final String UNIT = "facts.who.unit";
    public static final String DIRECTIVES = "directives";
    public static final String CAMPAIGN = "facts.basis.campaign";
    public static final String KIND = "facts.what.kind";
    public static final String TAGS = "facts.what.tags";
    public static final String FIRST_DAY = "facts.setting.period.from";
    public static final String LAST_DAY = "facts.setting.period.to";
    public static final String WORDS = "words";

    /** Hashes of photos and files, to find every place of the same bytes. */
    public static final String ATTACHED = "attachments.file.sha256";

    /** Unit, indicator and period of each value, see {@link GivenValues}. */
    public static final String GIVEN = "given";

    private ActivityFields() {}
}
