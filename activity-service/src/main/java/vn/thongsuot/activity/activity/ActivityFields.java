package vn.thongsuot.activity.activity;

import java.util.List;

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

    public static final List<String> FILTERS =
            List.of(UNIT, DIRECTIVES, CAMPAIGN, KIND, TAGS, FIRST_DAY, LAST_DAY, WORDS, ATTACHED, GIVEN);

    private ActivityFields() {}
}
