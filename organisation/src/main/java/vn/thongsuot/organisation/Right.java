package vn.thongsuot.organisation;

/** What a post lets its holder do at its unit and at every unit below it. */
public enum Right {
    /** Keep units, posts, indicators and campaigns. */
    ADMINISTER,
    /** Register, draft and issue directives, and assign tasks. */
    ISSUE,
    /** Acknowledge that a directive has arrived. */
    RECEIVE,
    /** Draft plans. */
    PLAN,
    /** Approve plans and reports. */
    APPROVE,
    /** Record activities. */
    RECORD,
    /** Draft reports. */
    REPORT,
    /** Read who changed what. It writes nothing. */
    AUDIT,
    /** Lay before everybody: publish plans and data sets, and take them back. */
    PUBLISH
}
