package vn.thongsuot.plan.plan;

/** What a section is about, where the platform needs to know it. */
public enum Topic {
    PURPOSES,
    REQUIREMENTS,
    THEME,
    SLOGANS,
    CONTENTS,
    FORMS,
    PARTICIPATION,
    ORGANISATION,
    /** Its parts are the plan's task groups, in their order. */
    TASK_GROUPS,
    BUDGET,
    TARGETS
}
